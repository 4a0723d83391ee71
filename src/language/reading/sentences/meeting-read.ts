import type { Meeting } from '../../../meetings/model/meeting.ts';
import type { Said } from '../../said.ts';
import { type FoundTime, monthOf, type SaidTime } from '../dates/said-time.ts';

/**
 * Which meeting words mean: one; several in the same month; none in the Book, with the time that was said. `named`
 * tells how it was named.
 */
export type MeetingRead = (
  | { readonly kind: 'meeting'; readonly meeting: Meeting }
  | { readonly kind: 'several'; readonly meetings: readonly Meeting[] }
  | { readonly kind: 'none'; readonly said: string; readonly time?: FoundTime }
) & { readonly named?: Said };

/** The meeting that was found, or that there is none. */
export function found(meeting: Meeting | undefined, said: string, named: Said = {}): MeetingRead {
  return meeting === undefined ? { kind: 'none', said, named } : { kind: 'meeting', meeting, named };
}

/** A day or a month by which a meeting was named; the days of anything else. */
export function namedBy(time: SaidTime): Said {
  const month = monthOf(time);
  if (month !== undefined) return { month };
  if (time.kind === 'day') return { date: time.date };
  return time.kind === 'span' ? { from: time.from, to: time.to } : {};
}
