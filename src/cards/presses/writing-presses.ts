import { z } from 'zod';

/** The presses about the minutes' running text; see `presses`. */
export function writingPresses<Base extends z.ZodRawShape>(base: Base) {
  const id = z.string().min(1).max(80);
  const digest = z.string().max(80);
  const text = z.string().max(100_000).optional();
  const atMeeting = { ...base, meeting: id };
  return {
    /** Opens the form with what is written of an item. */
    'show-text': z.object({ ...atMeeting, item: id }),
    /** `was` is a digest of what the form showed: what someone else wrote meanwhile is not written over. */
    'save-text': z.object({ ...atMeeting, item: id, was: digest, prose: text, discussion: text }),
    /** A text that was pasted for several items, by the digest under which it is remembered. */
    'save-written': z.object({ ...atMeeting, shown: digest }),
    'drop-written': z.object(atMeeting),
    /** About a file that was handed back, by the digest under which it is remembered; `key` is one difference in it. */
    'take-texts': z.object({ ...atMeeting, shown: digest }),
    'review-handed': z.object({ ...atMeeting, shown: digest }),
    'take-handed': z.object({ ...atMeeting, shown: digest, key: digest }),
    'keep-handed': z.object({ ...atMeeting, shown: digest, key: digest }),
  } as const;
}
