import { z } from 'zod';

/** The presses about referrals, and about what is asked of several bodies at once; see `presses`. */
export function referralPresses<Base extends z.ZodRawShape>(base: Base) {
  const id = z.string().min(1).max(80);
  const short = z.string().max(2000).optional();
  const text = z.string().max(100_000).optional();
  const one = { ...base, meeting: id, id };
  return {
    'show-reply': z.object(one),
    /** `from` is a recipient's name, `name` someone else's. */
    'save-reply': z.object({ ...one, from: short, name: short, on: short, text, link: short }),
    'show-referral': z.object(one),
    /** `recipients` one on each line; `was` the text that was shown. */
    'save-referral': z.object({ ...one, was: text, text, recipients: text, due: short, link: short }),
    /** Someone's own organisation has replied. */
    'referral-replied': z.object({ ...one, from: z.string().min(1).max(2000) }),
    /** Tracks a decision that something is sent out for comment. */
    'track-referral': z.object({ ...base, meeting: id, decision: id }),
    /** Whom "samtliga kommuner" means, in what is then saved; `others` are recipients besides, one on each line. */
    'choose-each': z.object({
      ...base,
      meeting: id,
      item: z.string().max(40).optional(),
      of: z.enum(['parties', 'municipalities']),
      said: z.string().min(1).max(200),
      as: z.enum(['assignment', 'referral']),
      text: z.string().min(1).max(20_000),
      others: text,
    }),
    'show-reason': z.object(one),
    'save-reason': z.object({ ...one, reason: text }),
  } as const;
}
