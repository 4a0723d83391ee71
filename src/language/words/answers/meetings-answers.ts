import { isUnread, type MeetingAnswer } from '../../../meetings/answers/meeting-questions.ts';
import type { Meeting } from '../../../meetings/model/meeting.ts';
import { lastDay } from '../../../meetings/model/time.ts';
import { capital } from '../wording.ts';
import type { Words } from '../words.ts';
import type { AnswerLines, AnswerRow } from './answer-row.ts';
import { whenOf } from './meeting-line.ts';
import { movedFrom } from './moved-answers.ts';
import { periodWords } from './period-words.ts';

type Meetings = Extract<MeetingAnswer, { readonly type: 'meetings' }>;

/** More days than these do not stand in the first line. */
const mostInLead = 12;

/** The meetings of a period: how many and on which days in the first line, then each with what is known of it. */
export function meetingsLines(answer: Meetings, words: Words): AnswerLines {
  const { meetings, ask } = answer;
  const n = meetings.length;
  if (n === 0) return noneLines(answer, words);
  const say = words.meetings;
  const what = say.counted(n, answer.mode, answer.only, answer.time);
  const between = period(answer, words);
  const days = n > mostInLead ? '' : words.list(listed(answer, words));
  if (answer.only === 'unread') return { lead: say.unread(n, days), rows: eachRow(answer, words) };
  const lead =
    ask === 'any' && n <= mostInLead ? say.any(what, between, days) : say.which(what, between, days);
  const rows = ask === 'count' ? [] : eachRow(answer, words);
  return { lead, rows: [...rows, ...besideRows(answer, words)] };
}

function noneLines(answer: Meetings, words: Words): AnswerLines {
  const say = words.meetings;
  const { mode, only, time, nearest = [], from } = answer;
  const between = period(answer, words);
  const none = say.none(say.counted(0, mode, undefined, undefined), between, time);
  const lead = only === undefined ? none : only === 'unread' ? say.allRead : say.noneOnly(only, between);
  const near = nearest.map((one) => ({
    text: (lastDay(one) < from ? say.nearest.before : say.nearest.after)(whenOf(one, words)),
  }));
  return { lead, rows: [...besideRows(answer, words), ...near] };
}

/** The days in the first line, each year only where it begins; those without minutes are told to be so. */
function listed(answer: Meetings, words: Words): readonly string[] {
  const say = words.meetings;
  const { from, to, today = from, mode } = answer;
  const told = period(answer, words) !== '';
  const known = told && from.slice(0, 4) === to.slice(0, 4) ? from : undefined;
  return answer.meetings.map((meeting, index) => {
    const day = say.short(meeting, answer.meetings[index - 1]?.date ?? known);
    const more = [
      ...(mode === 'in-person' && meeting.mode === 'residential' ? [say.residential] : []),
      ...(isUnread(meeting, today) && answer.only !== 'unread' ? [say.notReadShort] : []),
    ];
    return more.length === 0 ? day : `${day} (${more.join(', ')})`;
  });
}

function eachRow(answer: Meetings, words: Words): readonly AnswerRow[] {
  const { meetings } = answer;
  const timeless = meetings.every(({ startTime }) => startTime === undefined);
  const rows = meetings.map((meeting) => ({
    text: whenOf(meeting, words),
    details: detailsOf(meeting, answer, timeless, words),
  }));
  const dated = meetings.some(({ monthOnly }) => monthOnly === undefined);
  const noTimes = timeless && dated && meetings.length > 1;
  return [...rows, ...(noTimes ? [{ text: words.meetings.timeUnknownForAll }] : [])];
}

function detailsOf(meeting: Meeting, answer: Meetings, timeless: boolean, words: Words): readonly string[] {
  const { calendar, meetings: say } = words;
  const { partner, theme, joinLink, note, place, startTime, monthOnly } = meeting;
  const form = words.mode(meeting.mode);
  const reason = meeting.changes.findLast((change) => change.reason !== undefined)?.reason;
  const timeTold = timeless && answer.meetings.length > 1;
  return [
    ...(startTime === undefined && monthOnly === undefined && !timeTold ? [words.noTime] : []),
    ...(place === undefined ? [] : [place]),
    ...(form === '' || note?.toLowerCase().startsWith(form) ? [] : [form]),
    ...(partner === undefined ? [] : [capital(calendar.partner(partner))]),
    ...(theme === undefined ? [] : [calendar.theme(theme)]),
    ...(joinLink === undefined ? [] : [calendar.joinLink(joinLink)]),
    ...(note === undefined ? [] : [note]),
    ...(answer.only === 'moved' ? movedFrom(meeting, words) : []),
    ...(reason !== undefined && isChanged(answer) ? [say.reason(reason)] : []),
    ...(isUnread(meeting, answer.today ?? answer.from) && answer.only !== 'unread' ? [say.notReadShort] : []),
  ];
}

function isChanged({ only }: Meetings): boolean {
  return only === 'moved' || only === 'cancelled';
}

function besideRows({ cancelled = [], formless = [] }: Meetings, words: Words): readonly AnswerRow[] {
  const say = words.meetings;
  const days = (meetings: readonly Meeting[]) =>
    meetings.map((meeting, index) => words.days(meeting, meetings[index - 1]?.date));
  return [
    ...(cancelled.length === 0 ? [] : [{ text: say.alsoCancelled(days(cancelled)) }]),
    ...(formless.length === 0 ? [] : [{ text: say.formless(days(formless)) }]),
  ];
}

/** Nothing where no period was named: then it reaches from now or before for a year or more. */
function period({ from, to, today = from, time, only }: Meetings, words: Words): string {
  const yearAhead = `${Number(today.slice(0, 4)) + 1}${today.slice(4)}`;
  const open = (time === 'coming' || only !== undefined) && from <= today && to >= yearAhead;
  return open || only === 'unread' ? '' : periodWords(from, to, words);
}
