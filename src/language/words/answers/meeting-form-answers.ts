import type { MeetingAnswer } from '../../../meetings/answers/meeting-questions.ts';
import type { Meeting, Mode } from '../../../meetings/model/meeting.ts';
import { foldName } from '../../../meetings/model/same-name.ts';
import type { DateString } from '../../../meetings/model/terms.ts';
import { lastDay } from '../../../meetings/model/time.ts';
import { capital } from '../wording.ts';
import type { Words } from '../words.ts';
import type { AnswerLines, AnswerRow } from './answer-row.ts';

type One<Ask> = Extract<MeetingAnswer, { readonly type: 'meeting'; readonly ask: Ask }>;

/** How a meeting is held; yes or no where one form was asked about. */
export function modeLines({ meeting, today, is }: One<'mode'>, words: Words): AnswerLines {
  const say = words.meetings;
  const { mode } = meeting;
  const what = say.subject('unknown');
  const on = words.onDays(meeting);
  const rows = [...restOf(meeting, words), ...cancelledRow(meeting, words)];
  if (mode === 'unknown') return { lead: capital(say.mode.unknown(what, on)), rows };
  const told = say.mode.is(what, on, isPast(meeting, today), say.mode.held[mode]);
  if (is === undefined) return { lead: capital(told), rows };
  return { lead: isHeldSo(mode, is) ? say.yes(told) : say.no(told), rows };
}

/** One can be there in person at a hybrid meeting, and online too; a residential meeting is held in person. */
function isHeldSo(mode: Mode, is: Mode): boolean {
  if (mode === is) return true;
  if (mode === 'hybrid') return is === 'digital' || is === 'in-person';
  return mode === 'residential' && is === 'in-person';
}

function isPast(meeting: Meeting, today: DateString): boolean {
  return lastDay(meeting) < today || meeting.state === 'closed';
}

function restOf({ place, partner }: Meeting, words: Words): readonly AnswerRow[] {
  return [
    ...(place === undefined ? [] : [words.answers.place(place)]),
    ...(partner === undefined ? [] : [`${capital(words.calendar.partner(partner))}.`]),
  ].map((text) => ({ text }));
}

function cancelledRow(meeting: Meeting, words: Words): readonly AnswerRow[] {
  return meeting.cancelled === true ? [{ text: words.calendar.isCancelled }] : [];
}

/** With whom a meeting is joint, its theme, or all that is known of it; `whole` is the line that tells when and where. */
export function detailsLines(answer: One<'details'>, words: Words, whole: string): AnswerLines {
  const { meeting, about } = answer;
  const rows = [{ text: whole }, ...cancelledRow(meeting, words)];
  if (about === 'partner' || about === 'alone') return { lead: partnerLead(answer, words), rows };
  if (about === 'theme') return { lead: themeLead(meeting, words), rows: [...rows, ...noteRow(meeting)] };
  return { lead: whole, rows: allOf(meeting, words) };
}

function partnerLead({ meeting, today, about, with: whom }: One<'details'>, words: Words): string {
  const say = words.meetings;
  const what = say.subject(meeting.mode);
  const on = words.onDays(meeting);
  const past = isPast(meeting, today);
  const { partner } = meeting;
  if (partner === undefined) {
    const unknown = say.partner.unknown(what, on, past, whom);
    return about === 'alone' ? capital(unknown) : say.no(unknown);
  }
  const told = say.partner.is(partner, what, on, past);
  if (about === 'alone') return say.no(told);
  return whom === undefined || sameWords(whom, partner) ? say.yes(told) : say.no(told);
}

/** "folkhälsochefer" are "folkhälsocheferna": one begins as the other does. */
function sameWords(one: string, other: string): boolean {
  const [a, b] = [foldName(one), foldName(other)];
  const stem = Math.max(shortestStem, Math.min(a.length, b.length) - endings);
  return a.includes(b) || b.includes(a) || a.slice(0, stem) === b.slice(0, stem);
}

const shortestStem = 4;
const endings = 3;

function themeLead(meeting: Meeting, words: Words): string {
  const say = words.meetings.theme;
  const what = words.meetings.subject(meeting.mode);
  const on = words.onDays(meeting);
  return capital(meeting.theme === undefined ? say.unknown(what, on) : say.is(meeting.theme, what, on));
}

function noteRow({ note }: Meeting): readonly AnswerRow[] {
  return note === undefined ? [] : [{ text: note }];
}

function allOf(meeting: Meeting, words: Words): readonly AnswerRow[] {
  const { partner, theme, joinLink } = meeting;
  const { calendar } = words;
  const told = [
    ...(partner === undefined ? [] : [`${capital(calendar.partner(partner))}.`]),
    ...(theme === undefined ? [] : [`${calendar.theme(theme)}.`]),
    ...(joinLink === undefined ? [] : [calendar.joinLink(joinLink)]),
  ];
  return [...told.map((text) => ({ text })), ...noteRow(meeting)];
}
