import type { Book } from '../../../meetings/model/book.ts';
import {
  assignmentOrdinal,
  decisionOrdinal,
  findItem,
  findMeeting,
  wholeItem,
} from '../../../meetings/model/lookup.ts';
import type { Assignment, Decision, Due, Meeting, Responsible } from '../../../meetings/model/meeting.ts';
import type { DateString } from '../../../meetings/model/terms.ts';
import { nameOf } from '../wording.ts';
import type { Words } from '../words.ts';

/** "§ 7, beslut 2", also where it stands at § 7.2; or "§ 7" or "§ 7.2" for the only decision of its whole item. */
export function decisionLabel(meeting: Meeting, decision: Decision, words: Words): string {
  const { ordinal, alone } = decisionOrdinal(meeting, decision);
  return alone || ordinal === 0
    ? itemLabel(meeting, decision, words)
    : words.receipts.decisionAt(wholeNumber(meeting, decision), ordinal);
}

/** "§ 7, uppdrag 2", as decisions are labelled. */
export function assignmentLabel(meeting: Meeting, assignment: Assignment, words: Words): string {
  const { ordinal, alone } = assignmentOrdinal(meeting, assignment);
  return alone || ordinal === 0
    ? itemLabel(meeting, assignment, words)
    : words.receipts.assignmentAt(wholeNumber(meeting, assignment), ordinal);
}

function wholeNumber(meeting: Meeting, record: { readonly item: string }): string {
  const item = findItem(meeting, record.item);
  return item === undefined ? '?' : wholeItem(meeting, item).number;
}

/** "§ 7" or "§ 7.2": where something stands. */
export function itemLabel(meeting: Meeting, record: { readonly item: string }, words: Words): string {
  return words.receipts.paragraph(findItem(meeting, record.item)?.number ?? '?');
}

/** That a record was added after the closing, or changed then; undefined when it is as it was. */
export function correctionMark(
  record: Decision | Assignment,
  meeting: Meeting,
  words: Words,
): string | undefined {
  if (!record.corrected) return undefined;
  return isAddedLater(record, meeting) ? words.answers.added : words.answers.corrected;
}

/** Whether a record was made once the meeting was closed, and not only changed then. */
export function isAddedLater(record: Decision | Assignment, meeting: Meeting): boolean {
  const madeAt = record.history[0]?.at ?? record.at;
  return record.corrected && meeting.closedAt !== undefined && madeAt >= meeting.closedAt;
}

/** Who is responsible, as "Psykiatrin (kontaktperson Anna Ek)"; undefined when nobody is. */
export function responsibleWords(responsible: Responsible, book: Book, words: Words): string | undefined {
  switch (responsible.kind) {
    case 'person':
      return nameOf(book, responsible.person, words.unknownPerson);
    case 'outsider':
      return responsible.name;
    case 'body':
      return responsible.contact === undefined
        ? responsible.name
        : words.cards.contact(responsible.name, nameOf(book, responsible.contact, words.unknownPerson));
    case 'nobody':
      return undefined;
  }
}

/** What of a meaning was not said: of "april 2027", where "mötet i april" was, only the year; undefined where all was. */
export function unsaid(said: string, meaning: string): string | undefined {
  const parts = meaning.split(' ');
  const spoken = said.toLowerCase();
  for (let count = parts.length; count > 0; count -= 1)
    if (spoken.endsWith(parts.slice(0, count).join(' ').toLowerCase()))
      return parts.slice(count).join(' ') || undefined;
  return meaning;
}

/**
 * When an assignment is due: a day as a date, everything else as it was said, with what it was taken to mean;
 * undefined when no date was given. The year is left out when it is that of `besides`.
 */
export function dueWords(due: Due, book: Book, words: Words, besides?: DateString): string | undefined {
  switch (due.kind) {
    case 'day':
      return words.cards.noLaterThan(words.day(due.until, besides));
    case 'month':
      return words.cards.saidMeaning(due.said, unsaid(due.said, words.month(due.month, besides)));
    case 'meeting': {
      const meeting = findMeeting(book, due.meeting);
      return words.cards.saidMeaning(due.said, meeting && unsaid(due.said, words.days(meeting, besides)));
    }
    case 'vague':
      return words.cards.saidMeaning(due.said, undefined);
    case 'none':
      return undefined;
  }
}

/** Whose one of several is that were given at once: the body's name, or whoever has it now. */
export function bodyName({ responsible }: Pick<Assignment, 'responsible'>, book: Book, words: Words): string {
  if ('name' in responsible) return responsible.name;
  return responsible.kind === 'person'
    ? nameOf(book, responsible.person, words.unknownPerson)
    : words.cards.nobodyResponsible;
}

/** Where an assignment stands, with whose of several it is, or that all that were given with it are meant. */
export function eachLabel(
  meeting: Meeting,
  assignment: Assignment,
  rows: number,
  book: Book,
  words: Words,
): string {
  const label = assignmentLabel(meeting, assignment, words);
  if (assignment.each === undefined) return label;
  return rows > 1
    ? words.eachOf.allOf(label, rows)
    : words.eachOf.of(label, bodyName(assignment, book, words));
}

/** Who helps with an assignment besides the responsible, and to whom it is reported, where that was said. */
export function togetherDetails(
  {
    coWorkers = [],
    reportTo,
    responsible,
  }: Pick<Assignment, 'coWorkers' | 'reportTo'> & Partial<Pick<Assignment, 'responsible'>>,
  { eachOf }: Words,
): readonly string[] {
  const own = responsible?.kind === 'person' ? responsible.person : undefined;
  const names = coWorkers
    .filter(({ person }) => person === undefined || person !== own)
    .map(({ name }) => name);
  return [
    ...(names.length === 0 ? [] : [eachOf.coWorkers(names)]),
    ...(reportTo === undefined ? [] : [eachOf.reportTo(reportTo)]),
  ];
}
