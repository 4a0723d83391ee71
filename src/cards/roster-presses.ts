import { z } from 'zod';

/** The presses about who belongs to the group; see `presses`. */
export function rosterPresses<Base extends z.ZodRawShape>(base: Base) {
  return {
    /** The list as it was pasted, and a digest of what was shown to come of it. */
    'save-roster': z.object({ ...base, text: z.string().max(20_000), shown: z.string().max(80) }),
    /** Input `pairs`: each a person and an account that are the same, as `person|tenant/id`. */
    'save-matches': z.object({ ...base, pairs: z.string().max(20_000).optional() }),
    'drop-roster': z.object({ ...base }),
  } as const;
}
