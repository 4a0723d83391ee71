import { z } from 'zod';

/** What was typed into a field; an empty one does not come along. */
const typed = (longest: number) => z.string().max(longest).optional();

/** The presses with which a group is founded and set up; see `presses`. */
export function foundingPresses<Base extends { readonly v: z.ZodLiteral<number> } & z.ZodRawShape>(
  base: Base,
) {
  const { v } = base;
  const id = z.string().min(1).max(80);
  return {
    /** Opens the form that founds a group where it is pressed. */
    'show-founding': z.object({ v }),
    'found-group': z.object({
      v,
      conversation: z.string().min(1).max(500),
      name: typed(200),
      shortName: typed(200),
      organisation: typed(200),
      language: z.enum(['sv', 'en']).optional(),
      documentName: typed(200),
      voice: typed(200),
    }),
    'show-settings': z.object({ ...base }),
    /** `shown` is what the form showed, by field, so that what others changed meanwhile is not written over. */
    'save-settings': z.looseObject({
      ...base,
      shown: z.record(z.string().max(40), z.string().max(20_000)),
    }),
    /** Opens the form that names another secretary. */
    'show-second-secretary': z.object({ ...base }),
    'name-secretary': z.object({ ...base, person: id.optional() }),
    'show-accounts': z.object({ ...base, person: id }),
    /** `account` is `tenant/id`. */
    'remove-account': z.object({ ...base, person: id, account: z.string().max(200) }),
  } as const;
}
