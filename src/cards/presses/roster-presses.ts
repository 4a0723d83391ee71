import { z } from 'zod';

/** The presses about who belongs to the group; see `presses`. */
export function rosterPresses<Base extends z.ZodRawShape>(base: Base) {
  const id = z.string().min(1).max(80);
  const words = z.string().max(1000);
  const category = z.enum(['member', 'substitute', 'other']);
  return {
    /** The list as it was pasted, and a digest of what was shown to come of it. */
    'save-roster': z.object({ ...base, text: z.string().max(20_000), shown: z.string().max(80) }),
    /** Input `pairs`: each a person and an account that are the same, as `person|tenant/id`. */
    'save-matches': z.object({ ...base, pairs: z.string().max(20_000).optional() }),
    /** Opens the form for someone new, or for someone on the roster. */
    'show-person': z.object({ ...base, person: id.optional() }),
    /** `shown` is what the form showed, so that what another secretary changed meanwhile is not written over. */
    'save-person': z.object({
      ...base,
      person: id.optional(),
      shown: z.object({ name: words, organisation: words, title: words, category, roles: words }).optional(),
      name: words.optional(),
      organisation: words.optional(),
      other: words.optional(),
      title: words.optional(),
      category: category.optional(),
      email: words.optional(),
      roles: words.optional(),
    }),
    'drop-roster': z.object({ ...base }),
  } as const;
}
