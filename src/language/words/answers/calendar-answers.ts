import { DateTime } from 'luxon';
import type { Answer, Told } from '../../../meetings/answers/question.ts';
import type { Book } from '../../../meetings/model/book.ts';
import type { Meeting, MeetingChange, MeetingPlan } from '../../../meetings/model/meeting.ts';
import { movedTo, particulars, timeOnly } from '../lines/calendar-lines.ts';
import { nameOf } from '../wording.ts';
import type { Words } from '../words.ts';
import type { AnswerLines, AnswerRow } from './answer-row.ts';

/** What was changed of a meeting, oldest first: when, what, by whom, why, and when the group was told. */
export function meetingHistoryLines(
  { meeting, told }: Extract<Answer, { readonly type: 'meeting-history' }>,
  book: Book,
  words: Words,
): AnswerLines {
  const say = words.calendar.history;
  const on = words.onDays(meeting);
  const changes = meeting.changes;
  return {
    lead: changes.length === 0 ? say.none(on) : say.lead(on, changes.length),
    rows: changes.map((change, index) => changeRow(meeting, change, index, told[index] ?? 'no', book, words)),
  };
}

function changeRow(
  meeting: Meeting,
  change: MeetingChange,
  index: number,
  told: Told,
  book: Book,
  words: Words,
): AnswerRow {
  const say = words.calendar.history;
  const { by, reason } = change;
  const who =
    by.kind === 'person'
      ? say.byPerson(nameOf(book, by.person, words.unknownPerson))
      : by.kind === 'administrator'
        ? say.by.administrator
        : say.by.other;
  const at = clockOf(change.at, book, words);
  return {
    text: say.row(at.day, at.clock, whatWas(meeting, change, index, words), who),
    details: [
      ...(reason === undefined ? [] : [say.reason(reason)]),
      ...(change.kind === 'changed' ? [] : [toldText(told, book, words)]),
    ],
  };
}

function whatWas(meeting: Meeting, change: MeetingChange, index: number, words: Words): string {
  const say = words.calendar.history;
  const after: MeetingPlan = meeting.changes[index + 1]?.before ?? meeting;
  const newTime = timeOnly(change.before, after, words);
  switch (change.kind) {
    case 'cancelled':
      return say.cancelled;
    case 'restored':
      return say.restored;
    case 'moved':
      return newTime === undefined
        ? say.moved(words.days(change.before, after.date), movedTo(change.before, after, words))
        : say.newTime(newTime);
    case 'changed':
      return say.changed(particulars(difference(change.before, after), words));
  }
}

const particularKeys = [
  'startTime',
  'endTime',
  'mode',
  'place',
  'theme',
  'partner',
  'note',
  'joinLink',
] as const;

function difference(before: MeetingPlan, after: MeetingPlan): Parameters<typeof particulars>[0] {
  const keys = particularKeys.filter((key) => before[key] !== after[key]);
  return Object.fromEntries(keys.map((key) => [key, after[key] ?? null]));
}

function toldText(told: Told, book: Book, words: Words): string {
  const say = words.calendar.history;
  if (told === 'no') return say.notTold;
  if (told === 'not-yet') return say.notYet;
  if (told === 'uncertain') return say.uncertain;
  const at = clockOf(told.at, book, words);
  return say.told(at.day, at.clock);
}

function clockOf(
  instant: string,
  book: Book,
  words: Words,
): { readonly day: string; readonly clock: string } {
  const at = DateTime.fromISO(instant, { zone: book.group.zone });
  return { day: words.day(at.toFormat('yyyy-MM-dd')), clock: words.clock(at.toFormat('HH:mm')) };
}

/** What ends, and which meetings there are, before a new year. */
export function newYearLines(
  answer: Extract<Answer, { readonly type: 'new-year' }>,
  words: Words,
): AnswerLines {
  const say = words.calendar.newYear;
  const { ending, meetings, year } = answer;
  return {
    lead: say.lead(String(year)),
    rows: [
      ...(ending.length === 0
        ? [{ text: say.noneEnding }]
        : ending.map(({ person, of, until }) => ({
            text: say.ending(person.name, say.mandates[of], words.day(until)),
          }))),
      {
        text: say.meetings(meetings.length, String(year)),
        details: meetings.length === 0 ? [say.paste] : meetings.map((meeting) => words.when(meeting)),
      },
    ],
  };
}
