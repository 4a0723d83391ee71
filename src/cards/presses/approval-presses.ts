import { z } from 'zod';

/** The presses of minutes on their way to approval; see `presses`. */
export function approvalPresses<Base extends z.ZodRawShape>(base: Base) {
  const at = { ...base, meeting: z.string().min(1).max(80) };
  const edition = z.number().int().min(1).max(10_000);
  return {
    'show-minutes-settings': z.object({ ...base }),
    /** `shown` is what the form showed, by field, so that what others changed meanwhile is not written over. */
    'save-minutes-settings': z.looseObject({
      ...base,
      shown: z.record(z.string().max(40), z.string().max(20_000)),
    }),
    /** What may be wrong in the minutes. */
    'check-minutes': z.object(at),
    /** They are finished though something may be wrong. */
    'finish-anyway': z.object(at),
    'send-minutes': z.object(at),
    /** `edition` is the one that the card showed. */
    'adjust-minutes': z.object({ ...at, edition }),
    'show-remark': z.object({ ...at, edition }),
    'save-remark': z.object({ ...at, edition, text: z.string().max(100_000).optional() }),
    'file-minutes': z.object(at),
    'ask-publish-minutes': z.object(at),
    'publish-minutes': z.object(at),
    'hold-minutes': z.object(at),
    /** A personal link to the minutes. */
    'get-minutes': z.object(at),
    'show-difference': z.object(at),
    'show-edition': z.object(at),
    'save-edition': z.object({ ...at, reason: z.string().max(20_000).optional() }),
    /** Someone elected is put down as adjuster of the meeting. */
    'add-adjuster': z.object({ ...at, person: z.string().min(1).max(80) }),
  } as const;
}
