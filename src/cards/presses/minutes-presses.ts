import { z } from 'zod';

/** The presses about minutes as a document; see `presses`. */
export function minutesPresses<Base extends z.ZodRawShape>(base: Base) {
  return {
    /** How far a meeting's minutes have come, with links to them. */
    'show-minutes': z.object({ ...base, meeting: z.string().min(1).max(80) }),
  } as const;
}
