import { z } from 'zod';

/** The presses about items whose presenter is away, and thanks to those who have left; see `presses`. */
export function itemsPresses<Base extends z.ZodRawShape>(base: Base) {
  const id = z.string().min(1).max(80);
  return {
    /** `item` and `to` are ids; what the item is called and who is away are read from the Book. */
    'settle-absent': z.object({
      ...base,
      meeting: id,
      item: id,
      person: id,
      how: z.enum(['withdraw', 'postpone', 'keep']),
      to: id.optional(),
    }),
    farewell: z.object({ ...base, meeting: id, person: id, how: z.enum(['record', 'skip']) }),
  } as const;
}
