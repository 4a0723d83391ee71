import { z } from 'zod';

/** The presses about assignments between meetings; see `presses`. */
export function assignmentPresses<Base extends z.ZodRawShape>(base: Base) {
  const id = z.string().min(1).max(80);
  const text = z.string().max(100_000).optional();
  const one = { ...base, meeting: id, id };
  return {
    'assignment-done': z.object(one),
    'assignment-not-mine': z.object(one),
    'show-more-time': z.object(one),
    'save-more-time': z.object({ ...one, date: z.string().max(40).optional(), reason: text }),
    'show-report': z.object(one),
    /** `done` is the tick's value. */
    'save-report': z.object({ ...one, text, done: z.string().max(40).optional() }),
    'keep-responsible': z.object(one),
    'show-responsible': z.object(one),
    'save-responsible': z.object({ ...one, person: z.string().max(80).optional() }),
    /** Saves the assignment that a decision gives. */
    'save-mandate': z.object({ ...base, meeting: id, decision: id }),
    'add-follow-up': z.object({ ...base, meeting: id }),
  } as const;
}
