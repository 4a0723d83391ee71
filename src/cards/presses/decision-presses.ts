import { z } from 'zod';

/** The presses about what decisions say besides, and about what the parties decide; see `presses`. */
export function decisionPresses<Base extends z.ZodRawShape>(base: Base) {
  const id = z.string().min(1).max(80);
  const text = z.string().max(100_000).optional();
  const short = z.string().max(80).optional();
  const one = { ...base, meeting: id, id };
  return {
    'show-details': z.object(one),
    /** `mark` is that of the details that the form showed. */
    'save-details': z.object({
      ...one,
      mark: z.string().max(40),
      condition: text,
      amounts: text,
      term: text,
      vote: text,
      reservations: text,
      conflicts: text,
      elected: text,
    }),
    'show-decision-proposal': z.object(one),
    'save-decision-proposal': z.object({ ...one, text }),
    /** The item's own text is the proposal that the decision means. */
    'use-item-text': z.object(one),
    /** Gives the role to the one elected; `n` is her place among those elected. */
    'give-elected': z.object({ ...one, n: z.number().int().min(0).max(200) }),
    /** Those elected to adjust the minutes are to do so. */
    'elected-adjust': z.object(one),
    'show-ratify': z.object(one),
    'save-ratify': z.object({ ...one, parties: text, date: z.string().max(40).optional() }),
    'add-party': z.object({ ...one, organisation: id }),
    'see-ratification': z.object(one),
    'show-ratification': z.object(one),
    'show-party-answer': z.object({
      ...one,
      organisation: short,
      state: z.enum(['ratified', 'rejected']).optional(),
    }),
    /** The party comes from the card, else from its list. */
    'save-party-answer': z.object({
      ...one,
      organisation: short,
      party: short,
      state: z.enum(['ratified', 'rejected', 'waiting', '']).optional(),
      on: z.string().max(40).optional(),
      note: text,
    }),
  } as const;
}
