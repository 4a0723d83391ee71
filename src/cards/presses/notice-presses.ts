import { z } from 'zod';

/** The presses of the notice package; see `presses`. */
export function noticePresses<Base extends z.ZodRawShape>(base: Base) {
  return {
    /** Posts the agenda and the question who comes, and answers with the package again. */
    'post-notice': z.object({ ...base, meeting: z.string().min(1).max(80) }),
    /** Makes the group's calendar link where there is none, and answers with the package again. */
    'make-calendar-link': z.object({ ...base, meeting: z.string().min(1).max(80) }),
  } as const;
}
