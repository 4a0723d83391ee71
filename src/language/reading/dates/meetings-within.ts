import { isMistake } from '../../../meetings/model/lookup.ts';
import type { Meeting } from '../../../meetings/model/meeting.ts';
import type { DateString } from '../../../meetings/model/terms.ts';
import { lastDay } from '../../../meetings/model/time.ts';
import type { UnderstandContext } from '../../intent.ts';

/** Whether a meeting is meant that was, that will be, or whichever is. */
export type Tense = 'past' | 'future' | 'any';

/** The meetings that begin or go on within a span of days, both ends included. */
export function meetingsWithin(
  { book: { meetings } }: UnderstandContext,
  { from, to }: { readonly from: DateString; readonly to: DateString },
): readonly Meeting[] {
  const known = within.get(meetings) ?? new Map<string, readonly Meeting[]>();
  within.set(meetings, known);
  const name = `${from} ${to}`;
  const made = known.get(name) ?? foundWithin(meetings, from, to);
  if (known.size >= mostKept) known.clear();
  known.set(name, made);
  return made;
}

/** The pieces of a line, and line after line, name the same spans. */
const within = new WeakMap<readonly Meeting[], Map<string, readonly Meeting[]>>();
const mostKept = 500;

function foundWithin(meetings: readonly Meeting[], from: DateString, to: DateString): readonly Meeting[] {
  const all = meetings.filter((meeting) => meeting.date <= to && lastDay(meeting) >= from);
  // A cancelled one is meant only where no other could be.
  const held = all.filter((meeting) => meeting.cancelled === undefined);
  return held.length > 0 ? held : all.filter((meeting) => !isMistake(meeting));
}
