import type { Fact } from '../../../meetings/model/fact.ts';
import { missedDeadline } from '../../../meetings/model/is-late.ts';
import { findItem, findMeeting } from '../../../meetings/model/lookup.ts';
import { matterOf } from '../../../meetings/model/matter.ts';
import type { Item, Meeting } from '../../../meetings/model/meeting.ts';
import type { MeetingId } from '../../../meetings/model/terms.ts';
import { approvesLine } from './approval-lines.ts';
import type { Telling } from './telling.ts';

type FactOf<Type extends Fact['type']> = Extract<Fact, { readonly type: Type }>;
type AgendaFact = FactOf<
  | 'item-added'
  | 'item-removed'
  | 'item-changed'
  | 'agenda-ordered'
  | 'item-proposed'
  | 'item-proposal-changed'
  | 'item-proposal-settled'
  | 'matter-handed-over'
>;

/**
 * What was saved of agendas and of what is proposed for them, told together: an item that a proposal became is told
 * once, numbers that only follow from something else are not told.
 */
export function agendaLines(facts: readonly Fact[], telling: Telling): readonly string[] {
  const told = facts.filter(isAgendaFact);
  const types = new Set(told.map(({ type }) => type));
  const several = severalLines(told, telling);
  if (several !== undefined) return several;
  const lines = told.flatMap((fact) => lineOf(fact, told, types, telling));
  return [...new Set(lines)];
}

/** Whether a fact is told by `agendaLines`. */
export function isAgendaFact(fact: Fact): fact is AgendaFact {
  return (
    fact.type === 'item-added' ||
    fact.type === 'item-removed' ||
    fact.type === 'item-changed' ||
    fact.type === 'agenda-ordered' ||
    fact.type === 'item-proposed' ||
    fact.type === 'item-proposal-changed' ||
    fact.type === 'item-proposal-settled' ||
    fact.type === 'matter-handed-over'
  );
}

function lineOf(
  fact: AgendaFact,
  all: readonly AgendaFact[],
  types: ReadonlySet<string>,
  telling: Telling,
): readonly string[] {
  const say = telling.words.agenda.receipts;
  switch (fact.type) {
    case 'item-added':
      return addedLine(fact, all, telling);
    case 'item-removed': {
      const removed = all.filter(({ type }) => type === 'item-removed').length;
      return types.has('item-changed') ? [] : [removed > 1 ? say.removedSeveral : say.removed];
    }
    case 'item-changed': {
      const meeting = findMeeting(telling.book, fact.meeting);
      const item = meeting && findItem(meeting, fact.item);
      if (meeting === undefined || item === undefined || types.has('item-proposal-settled')) return [];
      const approves = approvesLine(fact, telling);
      if (approves !== undefined) return [approves];
      return itemChangedLines(fact, meeting, item, telling) ?? [say.itemChanged(item.number)];
    }
    case 'agenda-ordered':
      return types.size === 1 ? orderedLine(fact, telling) : [];
    case 'item-proposed':
      return proposedLines(fact, telling);
    case 'item-proposal-changed':
      return types.has('item-proposal-settled') ? [] : [say.proposalChanged];
    case 'item-proposal-settled':
      return settledLines(fact, types, telling);
    case 'matter-handed-over':
      return [say.handedOver(fact.handover.title, fact.handover.toName)];
  }
}

/** What comes back from a postponement is told where it was postponed. */
function addedLine(
  { meeting: id, item }: FactOf<'item-added'>,
  all: readonly AgendaFact[],
  { book, words }: Telling,
): readonly string[] {
  const meeting = findMeeting(book, id);
  const now = meeting && findItem(meeting, item.id);
  if (meeting === undefined || now === undefined || item.standing !== undefined) return [];
  const accepted = all.some(
    (one) =>
      one.type === 'item-proposal-settled' &&
      one.settled?.kind === 'accepted' &&
      one.settled.item === item.id,
  );
  if (accepted || item.from !== undefined) return [];
  if (item.approves !== undefined)
    return [words.approval.receipts.nextAgenda(now.number, words.onDays(meeting))];
  // An agenda further ahead is told with its day.
  const isFurther = book.meetings.some(
    ({ state, cancelled, date }) => state !== 'closed' && cancelled !== true && date < meeting.date,
  );
  if (item.reportOn !== undefined || isFurther) {
    return [words.agenda.receipts.broughtHere(now.number, now.title, words.onDays(meeting))];
  }
  return [words.receipts.itemAdded(now.number, now.title)];
}

function orderedLine(
  { meeting: id }: { readonly meeting: MeetingId },
  { book, words }: Telling,
): readonly string[] {
  const items = findMeeting(book, id)?.items ?? [];
  return [words.agenda.receipts.ordered(items.map(({ number, title }) => `${number} ${title}`))];
}

function proposedLines({ proposal: { id } }: FactOf<'item-proposed'>, { book, words }: Telling) {
  const proposal = book.proposals.find((one) => one.id === id);
  if (proposal === undefined) return [];
  const meeting = findMeeting(book, proposal.meeting);
  const late = missedDeadline(book, proposal);
  return [
    words.agenda.receipts.proposed(proposal.title, meeting && words.onDays(meeting)),
    ...(late === undefined ? [] : [words.agenda.receipts.late(words.day(late, meeting?.date))]),
  ];
}

function settledLines(
  { id, settled }: FactOf<'item-proposal-settled'>,
  types: ReadonlySet<string>,
  { book, words }: Telling,
): readonly string[] {
  const say = words.agenda.receipts;
  const proposal = book.proposals.find((one) => one.id === id);
  if (settled === null) {
    return [types.has('item-proposal-changed') ? say.proposedAgain : say.waitsAgain];
  }
  if (settled.kind === 'withdrawn') return [say.withdrawn];
  const told = proposal?.by === undefined ? [] : [say.toldProposer];
  if (settled.kind === 'sent-back') return [say.sentBack, ...told];
  const meeting = findMeeting(book, settled.meeting);
  const item = meeting && findItem(meeting, settled.item);
  if (meeting === undefined || item === undefined) return [];
  const days = words.onDays(meeting);
  const line =
    item.proposedAs === id
      ? say.accepted(item.number, item.title, days)
      : say.acceptedInto(item.number, days);
  return [line, ...told];
}

/** More new items than one remembers: how many, and the agenda as it is now. */
function severalLines(told: readonly AgendaFact[], telling: Telling): readonly string[] | undefined {
  const added = told.filter((fact) => fact.type === 'item-added');
  const [first] = added;
  const others = told.some(({ type }) => type !== 'item-added' && type !== 'agenda-ordered');
  if (first === undefined || added.length < 3 || others) return undefined;
  if (
    added.some(
      ({ meeting, item }) =>
        meeting !== first.meeting || item.from !== undefined || item.standing !== undefined,
    )
  )
    return undefined;
  const parts = added.filter(({ item }) => item.under !== undefined).length;
  const meeting = findMeeting(telling.book, first.meeting);
  const days = meeting === undefined ? '' : telling.words.onDays(meeting);
  return [
    telling.words.items.addedSeveral(added.length - parts, parts, days),
    ...orderedLine(first, telling),
  ];
}

/** What is best told by itself: where an item stands now, which matter it is, what it is for. */
function itemChangedLines(
  { changes }: FactOf<'item-changed'>,
  meeting: Meeting,
  item: Item,
  telling: Telling,
): readonly string[] | undefined {
  const { words, book } = telling;
  const say = words.items;
  if (changes.under !== undefined) return orderedLine({ meeting: meeting.id }, telling);
  if (changes.matter === null) return [say.parted(item.number)];
  if (changes.matter !== undefined) {
    const others = matterOf(book, { meeting, item }).filter((one) => one.item.id !== item.id);
    const other = others.findLast((one) => one.meeting.date <= meeting.date) ?? others[0];
    return other === undefined
      ? undefined
      : [say.joined(item.number, other.item.number, words.onDays(other.meeting))];
  }
  const changed = Object.keys(changes).join();
  // Read back, so that it is seen how a line of names was parted.
  if (changed === 'presenters' && item.presenters.length > 0)
    return [
      `${words.agenda.receipts.itemChanged(item.number)} ${words.receipts.presenters(item.presenters)}`,
    ];
  if (changed !== 'kind') return undefined;
  return [item.kind === undefined ? say.noKind(item.number) : say.isKind(item.number, item.kind)];
}
