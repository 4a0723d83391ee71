import {
  acceptForm,
  changeProposalForm,
  handOverForm,
  itemForm,
  newItemForm,
  proposeForm,
  returnForm,
} from '../../cards/agenda/matter-form.ts';
import { agendaEditCard, ownProposalsCard, proposalsCard } from '../../cards/agenda/matters.ts';
import { withLead } from '../../cards/kit/with-lead.ts';
import type { Intent } from '../../language/intent.ts';
import { refusalText } from '../../language/words/lines/refusal-text.ts';
import type { Refusal } from '../../meetings/commands/refusal.ts';
import type { Book } from '../../meetings/model/book.ts';
import { findItem, findMeeting } from '../../meetings/model/lookup.ts';
import type { Item, Meeting } from '../../meetings/model/meeting.ts';
import { itemsDeadline } from '../../meetings/model/notice.ts';
import { isSecretary, mayRead, mayRecord } from '../../meetings/model/rights.ts';
import type { GroupId, MeetingId } from '../../meetings/model/terms.ts';
import { lastDay } from '../../meetings/model/time.ts';
import { plannedOr } from '../../meetings/rules/decide-proposals.ts';
import type { Reply } from '../turns/incoming.ts';
import { otherGroups } from '../turns/other-groups.ts';
import { toldApart } from '../turns/told-apart.ts';
import type { Turn } from '../turns/turn.ts';
import { cardOf, formOf } from './card-reply.ts';

/** What was sent from a form, and why it was not saved. */
type Again = { readonly typed?: object; readonly wrong?: string };

/** What was asked for in words about agendas and what is proposed for them. */
export function agendaAsked(turn: Turn, { what, meeting }: Extract<Intent, { kind: 'ask-agenda' }>): Reply {
  const { book, actor, person } = turn.asker;
  if (what === 'edit-agenda') {
    if (!mayRecord(book, actor))
      return refusedText(turn, { refused: 'not-allowed', needs: 'secretary-or-chair' });
    const edited = meeting ?? turn.focus?.id;
    return edited === undefined
      ? refusedText(turn, { refused: 'no-meeting-planned' })
      : editReply(turn, book, edited);
  }
  if (!mayRead(book, person)) return refusedText(turn, { refused: 'not-allowed', needs: 'participant' });
  return what === 'propose-form' ? proposeReply(turn) : proposalsReply(turn, what === 'own-proposals');
}

function refusedText(turn: Turn, refusal: Refusal): Reply {
  return {
    kind: turn.incoming.what.kind === 'press' ? 'toast' : 'text',
    text: refusalText(refusal, turn.asker.book, turn.language),
  };
}

/** The form in which the asker proposes an item: for a meeting, or for the first that items can still be sent to in time. */
export function proposeReply(turn: Turn, to?: MeetingId, again: Again = {}): Reply {
  const { asker, today, incoming, say } = turn;
  const { book } = asker;
  const meetings = book.meetings.filter((one) => plannedOr(book, one.id, incoming) === one);
  const open = meetings.find((one) => (itemsDeadline(book, one) ?? today) >= today && one.date > today);
  const named = meetings.find(({ id }) => id === to);
  const meeting = named ?? open ?? plannedOr(book, to, incoming);
  return formOf(proposeForm({ book, meeting, meetings, today, ...again }, say));
}

/** The proposals: all that wait, for those who make the agenda; her own, for anyone else. */
export function proposalsReply({ asker: { book, actor, person }, say }: Turn, own = false): Reply {
  return cardOf(
    mayRecord(book, actor) && !own ? proposalsCard(book, say) : ownProposalsCard(book, person, say),
  );
}

/** The form of a proposal, for its proposer and for those who make the agenda; nobody else learns whether it exists. */
export function changeProposalReply(turn: Turn, id: string, again: Again = {}): Reply {
  const { book, person, actor } = turn.asker;
  const proposal = book.proposals.find((one) => one.id === id);
  const may =
    proposal !== undefined && (mayRecord(book, actor) || (person !== undefined && proposal.by === person));
  if (!may) return refusedText(turn, { refused: 'no-such-proposal' });
  return formOf(changeProposalForm({ book, proposal, ...again }, turn.say));
}

export function acceptReply(turn: Turn, id: string, again: Again = {}): Reply {
  const { book } = turn.asker;
  const proposal = book.proposals.find((one) => one.id === id);
  if (proposal === undefined) return refusedText(turn, { refused: 'no-such-proposal' });
  if (proposal.settled !== undefined) {
    return refusedText(turn, { refused: 'proposal-settled', as: proposal.settled.kind });
  }
  const meetings = book.meetings.filter(
    (one) => one.state !== 'closed' && one.cancelled !== true && lastDay(one) >= turn.today,
  );
  const meeting = plannedOr(book, proposal.meeting, turn.incoming)?.id;
  return formOf(acceptForm({ book, proposal, meetings, meeting, ...again }, turn.say));
}

export function returnReply(turn: Turn, id: string, again: Again = {}): Reply {
  const { book } = turn.asker;
  const proposal = book.proposals.find((one) => one.id === id);
  if (proposal === undefined) return refusedText(turn, { refused: 'no-such-proposal' });
  return formOf(returnForm({ book, proposal, ...again }, turn.say));
}

/** The agenda with what can be done to each item. */
export function editReply(turn: Turn, book: Book, id: MeetingId, lead?: string): Reply {
  const meeting = findMeeting(book, id);
  if (meeting === undefined) return refusedText(turn, { refused: 'unknown-meeting' });
  if (meeting.state === 'closed') return refusedText(turn, { refused: 'meeting-is-closed', meeting: id });
  const { card, text } = agendaEditCard({ book, meeting }, turn.say);
  return lead === undefined
    ? { kind: 'card', card, text }
    : { kind: 'card', card: withLead(card, lead), text: lead };
}

export function newItemReply(turn: Turn, id: MeetingId, again: Again = {}): Reply {
  const { book } = turn.asker;
  const meeting = findMeeting(book, id);
  if (meeting === undefined) return refusedText(turn, { refused: 'unknown-meeting' });
  return formOf(newItemForm({ book, meeting, ...again }, turn.say));
}

export function itemReply(turn: Turn, id: MeetingId, itemId: string, again: Again = {}): Reply {
  const { book } = turn.asker;
  const meeting = findMeeting(book, id);
  const item = meeting && findItem(meeting, itemId);
  if (meeting === undefined || item === undefined) return editReply(turn, book, id);
  return formOf(itemForm({ book, meeting, item, ...again }, turn.say));
}

type From = { readonly from?: string | undefined; readonly item?: string | undefined };

/** The form in which a matter is handed over to another group that the asker is in. */
export async function handOverReply(
  turn: Turn,
  { from, item }: From = {},
  again: Again = {},
): Promise<Reply> {
  const { book } = turn.asker;
  if (!isSecretary(book, turn.asker.actor))
    return refusedText(turn, { refused: 'not-allowed', needs: 'secretary' });
  const groups = await offered(turn);
  const meeting = findMeeting(book, from);
  const found = meeting && findItem(meeting, item);
  const what: { readonly from?: { readonly meeting: Meeting; readonly item: Item } } =
    meeting === undefined || found === undefined ? {} : { from: { meeting, item: found } };
  return formOf(handOverForm({ book, groups, ...what, ...again }, turn.say));
}

async function offered(turn: Turn): Promise<readonly { readonly id: GroupId; readonly name: string }[]> {
  const others = (await otherGroups(turn)).map(({ id, name }) => ({ group: id, name }));
  return (await toldApart(turn.bot, others)).map(({ group, name }) => ({ id: group, name }));
}
