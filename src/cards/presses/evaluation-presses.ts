import { z } from 'zod';

/** The presses of the evaluation round; see `presses`. */
export function evaluationPresses<Base extends z.ZodRawShape>(base: Base) {
  const atMeeting = { ...base, meeting: z.string().min(1).max(80) };
  return {
    'open-evaluation': z.object(atMeeting),
    'show-evaluation': z.object(atMeeting),
    'save-evaluation': z.object({ ...atMeeting, text: z.string().max(100_000).optional() }),
    /** Ends the round though few have answered; or not. */
    'end-evaluation': z.object(atMeeting),
    'hold-evaluation': z.object(atMeeting),
  } as const;
}
