import type { RecordAttendance } from '../commands/command.ts';
import type { Refusal } from '../commands/refusal.ts';
import type { Book } from '../model/book.ts';
import type { RecordedAttendance } from '../model/fact.ts';
import type { Meeting } from '../model/meeting.ts';
import { sameData } from '../model/same-data.ts';
import type { Stamp } from '../model/stamp.ts';
import type { PersonId } from '../model/terms.ts';
import { dayOf, daysOf, meetingDay } from '../model/time.ts';

/** The member whom someone serves for on a day, as it was said: of that day, of one before it, or when she was let in. */
export function servesFor(meeting: Meeting, person: PersonId, day: number): PersonId | undefined {
  const said = meeting.attendance
    .filter((row) => row.person === person && row.day <= day)
    .toSorted((a, b) => a.day - b.day)
    .findLast((row) => row.status !== 'absent');
  const admission = meeting.admissions.find((one) => one.person === person && one.state === 'approved');
  return said === undefined ? admission?.standsInFor : said.standsInFor;
}

/** A row with the member whom a substitute serves for, where that is known and she is there. */
export function withServing(meeting: Meeting, row: RecordedAttendance): RecordedAttendance {
  const { standsInFor: said, ...rest } = row;
  const standsInFor = said ?? servesFor(meeting, row.person, row.day);
  const there = row.status === 'present' || row.status === 'partial';
  return there && standsInFor !== undefined ? { ...rest, standsInFor } : rest;
}

/**
 * The rows that a remark makes. One that names days of a meeting of several is of all its days: there on those that it
 * names, absent on the others; days that have not come are left until they do. What was written stands at the days on
 * which she was there.
 */
export function rowsOfRemark(
  book: Book,
  meeting: Meeting,
  row: RecordAttendance['rows'][number],
  day: number,
  stamp: Stamp,
): readonly RecordedAttendance[] {
  const named = row.part?.days;
  if (named === undefined || row.status === 'absent' || daysOf(meeting) === 1) return [{ ...row, day }];
  const today = meetingDay(meeting, dayOf(stamp.at, book.group.zone));
  const { days: _, ...within } = row.part ?? {};
  const whole = Object.keys(within).length === 0;
  const last = meeting.state === 'closed' ? daysOf(meeting) : today;
  const days = Array.from({ length: last }, (_one, index) => index + 1);
  const noted = days.filter((one) => named.includes(one));
  return days.map((one): RecordedAttendance => {
    const { person, note, part, standsInFor } = row;
    const said = {
      ...(note === undefined ? {} : { note }),
      ...(part === undefined ? {} : { part }),
    };
    if (!named.includes(one))
      return { person, day: one, status: 'absent', ...(noted.length === 0 ? said : {}) };
    const serving = standsInFor === undefined ? {} : { standsInFor };
    return { person, day: one, status: whole ? 'present' : 'partial', ...said, ...serving };
  });
}

/** Whether a row stands exactly so. */
export function rowStands(meeting: Meeting, row: RecordedAttendance): boolean {
  const known = meeting.attendance.find((one) => one.person === row.person && one.day === row.day);
  if (known === undefined) return row.status === null;
  const { at: _, ...said } = known;
  return sameData(said, row);
}

/** The day asked for, if the meeting has it; else the running one. */
export function askedDay(
  book: Book,
  meeting: Meeting,
  asked: number | undefined,
  stamp: Stamp,
): number | Refusal {
  const days = daysOf(meeting);
  if (asked === undefined) return days === 1 ? 1 : meetingDay(meeting, dayOf(stamp.at, book.group.zone));
  const exists = Number.isInteger(asked) && asked >= 1 && asked <= days;
  return exists ? asked : { refused: 'no-such-day', day: asked, days };
}
