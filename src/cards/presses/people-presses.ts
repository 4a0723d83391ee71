import { z } from 'zod';

/** The presses about people who come and go, and about messages that were changed afterwards; see `presses`. */
export function peoplePresses<Base extends z.ZodRawShape>(base: Base) {
  const id = z.string().min(1).max(80);
  const text = z.string().max(100_000);
  return {
    'show-departure': z.object({ ...base, person: id }),
    /** Values as in `departureChoice`, or a person's id; `name` is that of someone new. */
    'save-departure': z.object({
      ...base,
      person: id,
      seat: id.optional(),
      name: z.string().max(200).optional(),
      assignments: id.optional(),
    }),
    /** Only for administrators: who is to be erased, what is held about her, that she is erased, or not. */
    'show-erasure': z.object({ ...base, person: id }),
    'show-extract': z.object({ ...base, person: id }),
    erase: z.object({ ...base, person: id }),
    'keep-data': z.object({ ...base, person: id }),
    'keep-member': z.object({ ...base, person: id }),
    /** What an edited message now says of the records that came of it, each with what it said when that was asked. */
    amend: z.object({
      ...base,
      changes: z
        .array(z.object({ meeting: id, of: z.enum(['decision', 'assignment', 'note']), id, text, was: text }))
        .min(1)
        .max(50),
    }),
    /** The conversation that it is pressed in no longer shows the group; or it does. */
    'release-conversation': z.object({ ...base }),
    'keep-conversation': z.object({ ...base }),
    /** What was recorded stands, whatever became of the message. */
    keep: z.object({ ...base }),
  } as const;
}
