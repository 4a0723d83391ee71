import { z } from 'zod';

const text = z.string().max(5000).optional();
const fields = {
  date: text,
  endDate: text,
  startTime: text,
  endTime: text,
  mode: text,
  place: text,
  joinLink: text,
  partner: text,
  theme: text,
  reason: text,
};

/** The presses about the group's calendar; see `presses`. */
export function calendarPresses<Base extends z.ZodRawShape>(base: Base) {
  return {
    /**
     * Saves a list of dates: `text` is the list itself, `on` the day it was read on, `digest` what it came to then.
     * Inputs `c-<meeting id>` (keep, cancel): what becomes of a meeting that the list leaves out.
     */
    'save-dates': z.looseObject({
      ...base,
      text: z.string().min(1).max(20_000),
      on: z.string().regex(/^\d{4}-\d{2}-\d{2}$/u),
      digest: z.string().max(100),
      missing: z.enum(['keep', 'cancel']).optional(),
    }),
    /** Opens the form of a meeting, or that of a new one. */
    'show-meeting': z.object({ ...base, meeting: z.string().min(1).max(80).optional() }),
    /** `was` is what the form showed. */
    'save-meeting': z.object({
      ...base,
      meeting: z.string().min(1).max(80).optional(),
      was: z.record(z.string(), z.string().max(2000)).optional(),
      ...fields,
    }),
    'cancel-meeting': z.object({ ...base, meeting: z.string().min(1).max(80), ...fields }),
  } as const;
}
