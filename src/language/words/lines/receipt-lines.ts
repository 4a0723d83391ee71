import type { Book } from '../../../meetings/model/book.ts';
import { givenAs } from '../../../meetings/model/each-rows.ts';
import type { Fact } from '../../../meetings/model/fact.ts';
import { findItem, findMeeting, findPerson } from '../../../meetings/model/lookup.ts';
import type { Meeting } from '../../../meetings/model/meeting.ts';
import { sameData } from '../../../meetings/model/same-data.ts';
import type { DateString, Language, PersonId } from '../../../meetings/model/terms.ts';
import { words } from '../languages.ts';
import { capital, nameOf } from '../wording.ts';
import { agendaLines, isAgendaFact } from './agenda-lines.ts';
import { approvalLine, isApprovalFact } from './approval-lines.ts';
import { attendanceLines } from './attendance-lines.ts';
import { calendarLines, isPlanFact } from './calendar-lines.ts';
import { decisionReceipt } from './decision-lines.ts';
import { departureLines } from './departure-lines.ts';
import { groupLine } from './group-lines.ts';
import { movementLines, movementRemovedLines } from './presence-lines.ts';
import { decidedAllTheSame } from './quorum-lines.ts';
import {
  decisionLabel,
  dueWords,
  eachLabel,
  itemLabel,
  responsibleWords,
  togetherDetails,
} from './record-words.ts';
import { recordedLines } from './recorded-lines.ts';
import { referralReceipt } from './referral-lines.ts';
import { reportReceipt } from './report-lines.ts';
import { rosterReceipt } from './roster-lines.ts';
import type { RecordedFact, Telling } from './telling.ts';
import { rewrittenLines } from './writing-lines.ts';

export type ReceiptOptions = {
  /** To whom it is said: her own check-in is told as "Du är incheckad." */
  readonly asker?: PersonId;
  /** The day on which it is said, in the group's zone: what is planned before it has passed. */
  readonly today?: DateString;
};

type FactOf<Type extends Fact['type']> = Extract<Fact, { readonly type: Type }>;

/**
 * What was saved, told from the facts and the Book as it stands *after* them. Each line is whole sentences;
 * joined with spaces they read as one message. Facts that say nothing to people give no line.
 */
export function receiptLines(
  facts: readonly Fact[],
  book: Book,
  language: Language,
  options: ReceiptOptions = {},
): readonly string[] {
  const telling: Telling = { book, words: words(language), asker: options.asker, today: options.today };
  const undone = facts.some((fact) => fact.type === 'command-undone');
  const departure = undone ? undefined : departureLines(facts, telling);
  if (departure !== undefined) return departure.map(capital);
  const letIn = facts.some((fact) => fact.type === 'admission-settled');
  const lines = undone ? [telling.words.receipts.undone] : [];
  const recorded = facts.filter(isRecorded);
  const added = { people: count(facts, 'person-added'), organisations: count(facts, 'organisation-added') };
  if (recorded.length > 0)
    lines.push(...recordedLines(recorded, telling), ...withoutQuorum(recorded, telling));
  // Whoever is let in is told of once, not also as a person who was added and an account that was connected.
  const along = wentAlong(facts, telling);
  const told = facts.filter(
    (fact) => !(letIn && fact.type === 'person-connected') && !along.facts.includes(fact),
  );
  const handled = handledItems(told, telling);
  if (handled.length > 1) lines.push(telling.words.receipts.handledSeveral(handled));
  lines.push(...calendarLines(told.filter(isPlanFact), telling));
  const one = toldOnce(told, telling);
  const rest = one.facts.filter((fact) => !isPlanFact(fact) && !(handled.length > 1 && isHandled(fact)));
  const reworded = new Set(rest.flatMap((fact) => (fact.type === 'wording-changed' ? [fact.id] : [])));
  if (!undone) lines.push(...agendaLines(rest, telling));
  for (const fact of rest.filter((one) => !isAgendaFact(one))) {
    const known = fact.type === 'assignment-detailed' && reworded.has(fact.id);
    const besides = rest.length > 1;
    lines.push(...(known ? detailsOf(fact, telling) : lineOf(fact, { ...telling, rows: one.rows }, besides)));
  }
  if (along.numbers.length > 0) lines.push(telling.words.items.goAlong(along.numbers));
  lines.push(...rosterReceipt(told, book, telling.words));
  if (added.organisations > 0) lines.push(telling.words.receipts.organisations(added.organisations));
  if (added.people > 0 && !letIn) lines.push(telling.words.receipts.people(added.people));
  // What holds for several of the facts, such as that it shows as a correction, is told once, last.
  return lines.map(capital).filter((line, at, all) => all.lastIndexOf(line) === at);
}

/** The sub-items whose outcome is that of their item, which is told once; `numbers` of those of which it is news. */
function wentAlong(
  facts: readonly Fact[],
  { book }: Telling,
): { readonly facts: readonly Fact[]; readonly numbers: readonly string[] } {
  const settled = facts.filter((fact) => fact.type === 'item-settled');
  const along = settled.flatMap((fact) => {
    const meeting = findMeeting(book, fact.meeting);
    const item = meeting && findItem(meeting, fact.item);
    const whole = settled.find((one) => one.item === item?.under);
    return item !== undefined && whole !== undefined && sameData(whole.outcome, fact.outcome)
      ? [{ fact, number: item.number }]
      : [];
  });
  const news = along.filter(({ fact }) => !isHandled(fact));
  return { facts: along.map(({ fact }) => fact), numbers: news.map(({ number }) => number) };
}

/** What was done alike to several that were given at once is told of once, with how many they are. */
function toldOnce(
  facts: readonly Fact[],
  { book }: Telling,
): { readonly facts: readonly Fact[]; readonly rows: ReadonlyMap<string, number> } {
  const rows = new Map<string, number>();
  const first = new Map<string, string>();
  const kept = facts.filter((fact) => {
    const about =
      fact.type === 'assignment-detailed' ||
      ((fact.type === 'wording-changed' || fact.type === 'record-removed') && fact.of === 'assignment');
    const assignment = about
      ? findMeeting(book, fact.meeting)?.assignments.find(({ id }) => id === fact.id)
      : undefined;
    if (!about || assignment?.each === undefined) return true;
    const key = `${fact.type} ${givenAs(assignment)}`;
    const known = first.get(key);
    if (known === undefined) first.set(key, fact.id);
    const told = `${fact.type} ${known ?? fact.id}`;
    rows.set(told, (rows.get(told) ?? 0) + 1);
    return known === undefined;
  });
  return { facts: kept, rows };
}

/** Decisions are saved whether or not the group is quorate; that it is not is told with them. */
function withoutQuorum(recorded: readonly RecordedFact[], { book, words: say }: Telling): readonly string[] {
  const decided = recorded.filter((fact) => fact.type === 'decision-recorded');
  const meeting = findMeeting(book, decided[0]?.meeting);
  return meeting === undefined
    ? []
    : decidedAllTheSame(
        book,
        meeting,
        decided.map(({ decision }) => decision.id),
        say,
      );
}

function isHandled(fact: Fact): fact is FactOf<'item-settled'> {
  return fact.type === 'item-settled' && fact.outcome?.kind === 'handled';
}

/** The numbers of the items that are handled by these facts. */
function handledItems(facts: readonly Fact[], { book }: Telling): readonly string[] {
  return facts.filter(isHandled).flatMap(({ meeting, item }) => {
    const found = findMeeting(book, meeting);
    return (found && findItem(found, item))?.number ?? [];
  });
}

function isRecorded(fact: Fact): fact is RecordedFact {
  return ['decision-recorded', 'assignment-recorded', 'note-recorded'].includes(fact.type);
}

function count(facts: readonly Fact[], type: Fact['type']): number {
  return facts.filter((fact) => fact.type === type).length;
}

function lineOf(fact: Fact, telling: Telling, besides: boolean): readonly string[] {
  const { book, words: say } = telling;
  switch (fact.type) {
    case 'attendance-recorded':
      return attendanceLines(fact, telling);
    case 'attendance-answered':
      return [say.receipts.answers[fact.answer]];
    case 'attendance-answer-removed':
      return [say.receipts.answerRemoved];
    case 'movement-recorded':
      return movementLines(fact, telling);
    case 'movement-removed':
      return movementRemovedLines(fact, telling, besides);
    case 'evaluation-opened':
      return [fact.open ? say.evaluation.opened(book.conversations.length > 0) : say.evaluation.openedNot];
    case 'evaluation-answered':
      return [say.evaluation.thanks];
    case 'evaluation-gathered':
      return [say.evaluation.gathered(fact.answers.length)];
    case 'late-announced':
      return [fact.late ? say.receipts.late : say.receipts.notLate];
    case 'admission-requested':
      return [say.receipts.admissionRequested];
    case 'admission-settled':
      return [admissionLine(fact, telling)];
    case 'item-opened':
    case 'item-settled':
    case 'proposal-set':
      return atItem(fact, telling);
    case 'wording-changed':
    case 'record-removed':
    case 'assignment-detailed':
      return mendingLines(fact, telling);
    case 'assignment-reported':
    case 'report-removed':
      return reportReceipt(fact, telling);
    case 'meeting-resumed':
      return [fact.to === 'running' ? say.receipts.resumed : say.receipts.notStartedAfterAll];
    case 'referral-recorded':
    case 'referral-changed':
    case 'referral-removed':
    case 'referral-answered':
    case 'reply-removed':
      return referralReceipt(fact, telling);
    case 'decision-detailed':
    case 'ratification-asked':
    case 'ratification-answered':
    case 'ratification-shown':
      return decisionReceipt(fact, telling);
    default: {
      const line = isApprovalFact(fact) ? approvalLine(fact, telling) : groupLine(fact, book, say);
      return line === undefined ? [] : [line];
    }
  }
}

function admissionLine(fact: FactOf<'admission-settled'>, { book, words: say }: Telling): string {
  const asked = findMeeting(book, fact.meeting)?.admissions.find((one) => one.person === fact.person);
  const name = asked?.name ?? nameOf(book, fact.person, say.unknownPerson);
  if (fact.approved) return say.receipts.admissionApproved(name);
  const wasIn = findPerson(book, fact.person)?.admittedTo?.includes(fact.meeting) === false;
  return wasIn ? say.people.letInNoMore(name) : say.receipts.admissionDenied(name);
}

type AtItem = FactOf<'item-opened' | 'item-settled' | 'proposal-set'>;

function atItem(fact: AtItem, telling: Telling): readonly string[] {
  const { receipts } = telling.words;
  const meeting = findMeeting(telling.book, fact.meeting);
  if (meeting === undefined) return [];
  const item = findItem(meeting, fact.item ?? undefined);
  if (item === undefined) return fact.type === 'item-opened' ? [receipts.noItemRunning] : [];
  switch (fact.type) {
    case 'item-opened':
      return [
        receipts.itemOpened(item.number, item.title),
        ...(item.presenters.length > 0 ? [receipts.presenters(item.presenters)] : []),
      ];
    case 'proposal-set':
      return [
        fact.proposal === null ? receipts.proposalCleared(item.number) : receipts.proposalSet(item.number),
      ];
    case 'item-settled':
      return [settledLine(fact, item.number, meeting, telling)];
  }
}

function settledLine(fact: FactOf<'item-settled'>, item: string, meeting: Meeting, telling: Telling): string {
  const { receipts, month, span } = telling.words;
  const { outcome } = fact;
  if (outcome === null) return receipts.reopened(item);
  if (outcome.kind === 'handled') return receipts.handled(item);
  if (outcome.kind === 'withdrawn') return receipts.withdrawn(item, outcome.reason);
  const { to } = outcome;
  if (to.kind === 'words') return receipts.postponedInWords(item, to.said);
  if (to.kind === 'month') return receipts.postponedToMonth(item, month(to.month, meeting.date));
  const target = findMeeting(telling.book, to.meeting);
  return target === undefined
    ? receipts.postponedInWords(item, to.said)
    : receipts.postponedToMeeting(item, span(target.date, target.endDate, meeting.date));
}

type Mending = FactOf<'wording-changed' | 'record-removed' | 'assignment-detailed'>;

function mendingLines(fact: Mending, telling: Telling): readonly string[] {
  const { book, words: say } = telling;
  const meeting = findMeeting(book, fact.meeting);
  const of = fact.type === 'assignment-detailed' ? 'assignment' : fact.of;
  const rows = telling.rows?.get(`${fact.type} ${fact.id}`) ?? 1;
  const where = meeting === undefined ? undefined : whereIs(meeting, of, fact.id, rows, telling);
  if (meeting === undefined || where === undefined) return [];
  if (fact.type !== 'assignment-detailed' && of === 'note') {
    const change = fact.type === 'wording-changed' ? 'changed' : fact.removed ? 'removed' : 'restored';
    const told = rewrittenLines(meeting, fact.id, change, telling);
    if (told !== undefined) return told;
  }
  const published = meeting.publishedAt !== undefined;
  const after =
    meeting.state === 'closed' ? say.receipts.shownAsCorrection(published) : say.receipts.notPublished;
  if (fact.type === 'wording-changed') return [say.receipts.wordingChanged(of, where), after];
  if (fact.type === 'record-removed') {
    const told = fact.removed ? say.receipts.removed(of, where) : say.receipts.restored(of, where);
    return meeting.state === 'closed' ? [told, after] : [told];
  }
  return [say.receipts.detailed(where, detailsOf(fact, telling))];
}

/** Who and when, as an assignment now has them. */
function detailsOf(fact: FactOf<'assignment-detailed'>, { book, words: say }: Telling): readonly string[] {
  const alone = fact.responsible === undefined;
  const responsible = fact.responsible && responsibleWords(fact.responsible, book, say);
  const due = fact.due && dueWords(fact.due, book, say, findMeeting(book, fact.meeting)?.date);
  return [
    ...(responsible === undefined ? [] : [say.receipts.responsible(responsible)]),
    ...(due === undefined ? [] : [say.receipts.due(due)]),
    // An undoing restores all of it, also what there was none of.
    ...(alone && fact.coWorkers === null ? [`${say.eachOf.noCoWorkers}.`] : []),
    ...(alone && fact.reportTo === null ? [`${say.eachOf.noReportTo}.`] : []),
    ...togetherDetails(
      { coWorkers: fact.coWorkers ?? [], ...(fact.reportTo ? { reportTo: fact.reportTo } : {}) },
      say,
    ).map((line) => `${line}.`),
  ];
}

function whereIs(
  meeting: Meeting,
  of: 'decision' | 'assignment' | 'note',
  id: string,
  rows: number,
  { book, words: say }: Telling,
): string | undefined {
  if (of === 'decision') {
    const decision = meeting.decisions.find((one) => one.id === id);
    return decision && decisionLabel(meeting, decision, say);
  }
  if (of === 'assignment') {
    const assignment = meeting.assignments.find((one) => one.id === id);
    return assignment && eachLabel(meeting, assignment, rows, book, say);
  }
  const note = meeting.notes.find((one) => one.id === id);
  return note && itemLabel(meeting, note, say);
}
