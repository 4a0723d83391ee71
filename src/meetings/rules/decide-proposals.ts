import type { Refusal } from '../commands/refusal.ts';
import type { Book } from '../model/book.ts';
import type { Fact, ItemChanges, ProposalChanges } from '../model/fact.ts';
import { findMeeting, itemByNumber, wholeItem } from '../model/lookup.ts';
import type { Item, Meeting } from '../model/meeting.ts';
import type { ItemProposal } from '../model/proposal.ts';
import { mayRead, mayRecord } from '../model/rights.ts';
import { sameData } from '../model/same-data.ts';
import type { Stamp } from '../model/stamp.ts';
import type { DateString, MeetingId } from '../model/terms.ts';
import { dayOf, lastDay } from '../model/time.ts';
import { carriedFacts } from './agenda-follows.ts';
import { inTurn, placedFacts } from './agenda-order.ts';
import { atAgenda } from './decide-items.ts';
import { changesOf, saidOf, unfitMatter } from './matter-fields.ts';
import { type CommandOf, isPerson, isRefusal, noChange, type Ruling, textLimit } from './ruling.ts';

/**
 * Someone on the roster wants a matter on an agenda: of the meeting that is named, while that is planned, else of the
 * next. Also after the deadline; whether it is taken up is the secretary's to say.
 */
export function proposeItem(book: Book, command: CommandOf<'propose-item'>, stamp: Stamp): Ruling {
  if (stamp.by.kind !== 'person' || !mayRead(book, stamp.by.person)) {
    return { refused: 'not-allowed', needs: 'participant' };
  }
  const unfit = unfitMatter(command);
  if (unfit !== undefined) return unfit;
  const meeting = plannedOr(book, command.meeting, stamp);
  const proposal = {
    id: `f${book.next.record}`,
    ...(meeting === undefined ? {} : { meeting: meeting.id }),
    by: stamp.by.person,
    ...saidOf(command),
  };
  const { id: _, ...same } = proposal;
  const again = book.proposals.some(
    ({ id: __, at: ___, settled, ...one }) => settled === undefined && sameData(one, same),
  );
  return again ? noChange : [{ type: 'item-proposed', proposal }];
}

/** The meeting if its agenda is still being made, else the next whose is. */
export function plannedOr(
  book: Book,
  wanted: MeetingId | undefined,
  stamp: Pick<Stamp, 'at'>,
): Meeting | undefined {
  const today = dayOf(stamp.at, book.group.zone);
  const meeting = findMeeting(book, wanted);
  return meeting !== undefined && isComing(meeting, today)
    ? meeting
    : book.meetings.find((one) => isComing(one, today));
}

function isComing(meeting: Meeting, today: DateString): boolean {
  return meeting.state === 'planned' && meeting.cancelled !== true && lastDay(meeting) >= today;
}

/** Changes a proposal: its proposer's own until it is taken up, any that waits by those who make the agenda. One that was sent back waits again. */
export function changeProposal(book: Book, command: CommandOf<'change-proposal'>, stamp: Stamp): Ruling {
  return atProposal(book, command.id, (proposal) => {
    const own = isOwn(proposal, stamp);
    if (!own && !mayRecord(book, stamp.by)) return { refused: 'no-such-proposal' };
    const { settled } = proposal;
    if (settled !== undefined && (settled.kind !== 'sent-back' || !own)) {
      return { refused: 'proposal-settled', as: settled.kind };
    }
    const { againAt: _, told: __, ...asked } = command.changes;
    const found = changesOf<ProposalChanges>(proposal, asked, command.shown);
    if (isRefusal(found)) return found;
    const unfit = unfitMatter(unfixed(found.changes));
    if (unfit !== undefined) return unfit;
    const again = settled === undefined ? {} : { againAt: stamp.at };
    const changes = { ...found.changes, ...again };
    if (Object.keys(changes).length === 0) return noChange;
    const changed: Fact = { type: 'item-proposal-changed', id: proposal.id, changes };
    return settled === undefined ? [changed] : [changed, waiting(proposal)];
  });
}

function unfixed({ meeting: _, againAt: __, told: ___, ...changes }: ProposalChanges): ItemChanges {
  return changes;
}

function waiting({ id }: ItemProposal): Fact {
  return { type: 'item-proposal-settled', id, settled: null };
}

/** Its proposer does not want it on an agenda any more. */
export function withdrawProposal(book: Book, command: CommandOf<'withdraw-proposal'>, stamp: Stamp): Ruling {
  return atProposal(book, command.id, (proposal) => {
    if (!isOwn(proposal, stamp)) return { refused: 'no-such-proposal' };
    const { id, settled } = proposal;
    if (settled?.kind === 'withdrawn') return noChange;
    if (settled?.kind === 'accepted') return { refused: 'proposal-settled', as: 'accepted' };
    return [{ type: 'item-proposal-settled', id, settled: { kind: 'withdrawn', at: stamp.at } }];
  });
}

/** A proposal becomes an item, or a part of one: on the agenda that is named, else on the one it was meant for, else on the next. */
export function acceptProposal(book: Book, command: CommandOf<'accept-proposal'>, stamp: Stamp): Ruling {
  return asJudge(book, command.id, stamp, (proposal) => {
    const known = command.meeting !== undefined && findMeeting(book, command.meeting) === undefined;
    if (known) return { refused: 'unknown-meeting' };
    const meeting = findMeeting(book, command.meeting) ?? plannedOr(book, proposal.meeting, stamp);
    if (meeting === undefined) return { refused: 'no-meeting-planned' };
    return atAgenda(book, { meeting: meeting.id }, stamp, () => {
      if (meeting.cancelled === true) return { refused: 'no-meeting-planned' };
      return command.into === undefined
        ? asItem(book, meeting, proposal, command.after, stamp)
        : asPart(meeting, proposal, command.into, stamp);
    });
  });
}

function asItem(
  book: Book,
  meeting: Meeting,
  proposal: ItemProposal,
  after: string | undefined,
  stamp: Stamp,
): Ruling {
  const behind = after === undefined ? undefined : itemByNumber(meeting, after);
  if (after !== undefined && behind === undefined) return noSuchItem(meeting, after);
  const { id, origin } = proposal;
  const item = {
    ...saidOf(proposal),
    ...(behind?.under === undefined ? {} : { under: behind.under }),
    proposedAs: id,
    ...(origin === undefined ? {} : { origin: origin.groupName }),
  };
  return [
    ...placedFacts(book, meeting, item, behind),
    accepted(proposal, meeting, `i${book.next.record}`, stamp),
  ];
}

function asPart(meeting: Meeting, proposal: ItemProposal, into: string, stamp: Stamp): Ruling {
  const item = itemByNumber(meeting, into);
  if (item === undefined) return noSuchItem(meeting, into);
  const found = changesOf<ItemChanges>(item, withPart(item, proposal), undefined);
  if (isRefusal(found)) return found;
  const changed: readonly Fact[] =
    Object.keys(found.changes).length === 0
      ? []
      : [{ type: 'item-changed', meeting: meeting.id, item: item.id, changes: found.changes }];
  return unfitMatter(found.changes) ?? [...changed, accepted(proposal, meeting, item.id, stamp)];
}

function withPart(item: Item, { title, presenters, proposal, text, links = [] }: ItemProposal): ItemChanges {
  const parts = (...some: readonly (string | undefined)[]) =>
    some.filter((one) => one !== undefined && one !== '');
  return {
    presenters: [...new Set([...item.presenters, ...presenters])],
    text: parts(item.text, title, text).join('\n\n'),
    ...(proposal === undefined ? {} : { proposal: parts(item.proposal, proposal).join('\n') }),
    links: [...new Set([...(item.links ?? []), ...links])],
  };
}

function accepted({ id }: ItemProposal, meeting: Meeting, item: string, { at }: Stamp): Fact {
  return {
    type: 'item-proposal-settled',
    id,
    settled: { kind: 'accepted', meeting: meeting.id, item, at },
  };
}

/** Back to the proposer, perhaps with a reason; she can change it and send it in again. */
export function returnProposal(book: Book, command: CommandOf<'return-proposal'>, stamp: Stamp): Ruling {
  return asJudge(book, command.id, stamp, ({ id }) => {
    const { reason } = command;
    if (reason !== undefined && reason.length > textLimit) {
      return { refused: 'too-long', limit: textLimit, length: reason.length };
    }
    const why = reason === undefined || reason.trim() === '' ? {} : { reason };
    return [{ type: 'item-proposal-settled', id, settled: { kind: 'sent-back', ...why, at: stamp.at } }];
  });
}

/** What stood on the agenda of a meeting that is not held, or not in time, is put on another's: standing items stand there anyway. */
export function carryItems(book: Book, command: CommandOf<'carry-items'>, stamp: Stamp): Ruling {
  return atAgenda(book, { meeting: command.to }, stamp, (target) => {
    const source = findMeeting(book, command.from);
    if (source === undefined) return { refused: 'unknown-meeting' };
    if (source === target) return noChange;
    if (target.cancelled === true) return { refused: 'no-meeting-planned' };
    const items = carriable(source);
    if (items.length === 0) return noChange;
    return inTurn(
      book,
      target,
      items.map((item) => (seen: Book, now: Meeting) => movedFacts(seen, source, item, now, stamp)),
    );
  });
}

/**
 * What of an agenda can go to another: of a meeting that is not held all that is its own, of one that is held only what
 * was put off to it or promised.
 */
export function carriable(meeting: Meeting): readonly Item[] {
  return ownItems(meeting).filter((item) => item.outcome === undefined);
}

/** The same, with what has gone already. */
export function ownItems(meeting: Meeting): readonly Item[] {
  return meeting.items.filter((item) => {
    const { standing, from, reportOn } = wholeItem(meeting, item);
    return (
      standing === undefined && (meeting.cancelled === true || from !== undefined || reportOn !== undefined)
    );
  });
}

function movedFacts(book: Book, source: Meeting, item: Item, target: Meeting, stamp: Stamp): readonly Fact[] {
  const { id } = item;
  const to = { kind: 'meeting', meeting: target.id, said: target.date } as const;
  const settled: Fact = {
    type: 'item-settled',
    meeting: source.id,
    item: id,
    outcome: { kind: 'postponed', to },
  };
  const proposals = book.proposals.filter(
    (one) => one.settled?.kind === 'accepted' && one.settled.item === id,
  );
  return [
    settled,
    ...carriedFacts(book, target.id, source, item),
    ...proposals.map((one) => accepted(one, target, `i${book.next.record}`, stamp)),
  ];
}

function noSuchItem(meeting: Meeting, number: string): Refusal {
  return { refused: 'no-such-item', number, numbers: meeting.items.map((one) => one.number) };
}

function isOwn(proposal: ItemProposal, { by }: Stamp): boolean {
  return proposal.by !== undefined && isPerson(by, proposal.by);
}

function atProposal(book: Book, id: string, rule: (proposal: ItemProposal) => Ruling): Ruling {
  const proposal = book.proposals.find((one) => one.id === id);
  return proposal === undefined ? { refused: 'no-such-proposal' } : rule(proposal);
}

/** A rule for those who say what becomes of a proposal that waits. */
function asJudge(book: Book, id: string, stamp: Stamp, rule: (proposal: ItemProposal) => Ruling): Ruling {
  if (!mayRecord(book, stamp.by)) return { refused: 'not-allowed', needs: 'secretary-or-chair' };
  return atProposal(book, id, (proposal) => {
    const { settled } = proposal;
    return settled === undefined ? rule(proposal) : { refused: 'proposal-settled', as: settled.kind };
  });
}
