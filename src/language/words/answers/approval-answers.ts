import type { Answer } from '../../../meetings/answers/question.ts';
import {
  adjustersOf,
  adjustments,
  currentEdition,
  minutesStateOf,
  sentOf,
} from '../../../meetings/model/approval.ts';
import type { Book } from '../../../meetings/model/book.ts';
import { findMeeting } from '../../../meetings/model/lookup.ts';
import type { Meeting } from '../../../meetings/model/meeting.ts';
import { dayOf } from '../../../meetings/model/time.ts';
import { decisionLabel } from '../lines/record-words.ts';
import { capital, nameOf } from '../wording.ts';
import type { Words } from '../words.ts';
import type { AnswerLines } from './answer-row.ts';

type AnswerOf<Type extends Answer['type']> = Extract<Answer, { readonly type: Type }>;

/** How far the minutes have come, with each step and its day. */
export function minutesStateLines(
  { meeting, waiting, unread }: AnswerOf<'minutes-state' | 'who-adjusted'>,
  book: Book,
  words: Words,
): AnswerLines {
  const say = words.approval.answers;
  const { documentName } = book.group;
  const days = words.onDays(meeting);
  if (unread === true) return { lead: capital(words.peopleAsked.over.gap(days)), rows: [] };
  if (minutesStateOf(book, meeting) === undefined) {
    const names = adjustersOf(book, meeting).map((person) => nameOf(book, person, words.unknownPerson));
    const rows = names.length === 0 ? [] : [{ text: say.adjusters(names) }];
    return { lead: say.notClosed(documentName, days), rows };
  }
  const steps = [
    ...editionSteps(book, meeting, words),
    ...adjustingSteps(book, meeting, waiting, words),
    ...lastSteps(book, meeting, words),
  ];
  return { lead: stateSentence(book, meeting, words), rows: steps.map((text) => ({ text })) };
}

/** "Protokollet från mötet den 12 februari är klart." */
function stateSentence(book: Book, meeting: Meeting, words: Words): string {
  const { documentName } = book.group;
  const state = minutesStateOf(book, meeting) ?? 'draft';
  const said = words.approval.answers.state[state](documentName);
  return `${words.approval.of(documentName, words.onDays(meeting))} ${said}.`;
}

function editionSteps({ group }: Book, meeting: Meeting, words: Words): readonly string[] {
  const say = words.approval.answers;
  return (meeting.minutes?.editions ?? []).flatMap(({ number, at, reason }) => [
    say.finishedOn(number, words.day(dayOf(at, group.zone))),
    ...(reason === undefined ? [] : [say.because(reason)]),
  ]);
}

function adjustingSteps(
  book: Book,
  meeting: Meeting,
  waiting: readonly string[] | undefined,
  words: Words,
): readonly string[] {
  const say = words.approval.answers;
  const name = (person: string) => nameOf(book, person, words.unknownPerson);
  const adjusters = adjustersOf(book, meeting);
  const sent = sentOf(meeting);
  const on = (at: string) => words.day(dayOf(at, book.group.zone));
  const done = adjustments(book, meeting);
  const current = currentEdition(meeting);
  return [
    adjusters.length === 0 ? say.noAdjusters : say.adjusters(adjusters.map(name)),
    ...(meeting.minutes?.adjusted ?? [])
      .filter(({ edition }) => edition !== current?.number)
      .map(({ person, edition, at }) => say.adjustedBefore(name(person), edition, on(at))),
    ...(adjusters.length === 0 || sent !== undefined || done.length > 0 || (current?.number ?? 0) < 2
      ? []
      : [say.notSent(current?.number ?? 0)]),
    ...(sent === undefined ? [] : [say.sentOn(on(sent.at))]),
    ...done.map(({ person, at }) => say.adjustedBy(name(person), on(at))),
    ...(sent !== undefined && done.length === 0 ? [say.nobodyYet] : []),
    ...(sent === undefined || waiting === undefined || waiting.length === 0
      ? []
      : [say.waiting(waiting.map(name))]),
  ];
}

function lastSteps(book: Book, meeting: Meeting, words: Words): readonly string[] {
  const say = words.approval.answers;
  const { filedAt, approved, shown } = meeting.minutes ?? {};
  const on = (at: string) => words.day(dayOf(at, book.group.zone));
  const where = approved && findMeeting(book, approved.meeting);
  const decision = where?.decisions.find(({ id }) => id === approved?.decision);
  return [
    ...(filedAt === undefined ? [] : [say.filedOn(on(filedAt))]),
    ...(where === undefined || decision === undefined
      ? []
      : [say.approvedOn(words.onDays(where), decisionLabel(where, decision, words))]),
    ...(shown === undefined
      ? currentEdition(meeting) === undefined
        ? []
        : [say.notShown]
      : [say.shownOn(on(shown.at), shown.edition)]),
  ];
}

/** The minutes that wait, each with how far it has come, and the meetings that have none. */
export function minutesLeftLines(
  { meetings, unread }: AnswerOf<'minutes-left'>,
  book: Book,
  words: Words,
): AnswerLines {
  return {
    lead: words.approval.answers.left(meetings.length, book.group.documentName),
    rows: [
      ...meetings.map((meeting) => ({ text: stateSentence(book, meeting, words) })),
      ...unread.map((meeting) => ({ text: capital(words.peopleAsked.over.gap(words.onDays(meeting))) })),
    ],
  };
}
