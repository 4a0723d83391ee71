import { agendaCard } from '../../cards/agenda/agenda.ts';
import { answerCard } from '../../cards/answers/answer.ts';
import { helpCard } from '../../cards/answers/help.ts';
import { reportableCard } from '../../cards/assignments/assignments.ts';
import { checkInButtonsCard, checkInCard } from '../../cards/attendance/check-in.ts';
import { companionsCard } from '../../cards/attendance/companions.ts';
import { introduceCard } from '../../cards/attendance/introduce.ts';
import { noticeCard } from '../../cards/attendance/notice.ts';
import { type Preset, rollCard } from '../../cards/attendance/roll.ts';
import { settingsButtonCard, settingsForm } from '../../cards/group/settings.ts';
import { welcomeCard } from '../../cards/group/welcome.ts';
import { type Button, button, formButton } from '../../cards/kit/button.ts';
import { groupChoiceCard } from '../../cards/kit/choice.ts';
import type { Form } from '../../cards/kit/form.ts';
import type { Bound } from '../../cards/kit/template.ts';
import { withLead } from '../../cards/kit/with-lead.ts';
import { type ChangeInput, changeForm } from '../../cards/meeting/change.ts';
import { closingCard } from '../../cards/meeting/closing.ts';
import { publishCard } from '../../cards/meeting/publish.ts';
import { secondSecretaryCard, secondSecretaryForm } from '../../cards/people/second-secretary.ts';
import { answerLines } from '../../language/words/answers/answer-lines.ts';
import { refusalText } from '../../language/words/lines/refusal-text.ts';
import type { Words } from '../../language/words/words.ts';
import { justNow } from '../../meetings/answers/answer-presence.ts';
import type { Answer, Question } from '../../meetings/answers/question.ts';
import type { Refusal } from '../../meetings/commands/refusal.ts';
import type { Book } from '../../meetings/model/book.ts';
import { closingGaps } from '../../meetings/model/closing.ts';
import type { RecordKind } from '../../meetings/model/fact.ts';
import { findMeeting, nextMeeting } from '../../meetings/model/lookup.ts';
import type { Meeting } from '../../meetings/model/meeting.ts';
import { isSecretary, mayAttend, mayRecord } from '../../meetings/model/rights.ts';
import type { MeetingId } from '../../meetings/model/terms.ts';
import { meetingDay } from '../../meetings/model/time.ts';
import { homeConversation } from '../../meetings/posts/posts.ts';
import type { Reply } from '../turns/incoming.ts';
import { matterAcross } from '../turns/matter-across.ts';
import type { AskedCard } from '../turns/plan.ts';
import { situationOf, type Turn } from '../turns/turn.ts';
import type { NamedGroup } from '../turns/which-group.ts';
import { answerTo, saidOf, type ToldOf, toldBy } from './answered.ts';
import { referralsAnswer } from './referral-replies.ts';
import { sourceButtons } from './source-buttons.ts';

/** A card as an answer. */
export function cardOf({ card, text }: Bound): Reply {
  return { kind: 'card', card, text };
}

/** A form as an answer. */
export function formOf({ card, text, title }: Form): Reply {
  return { kind: 'form', title, card, text };
}

/** One question's answer: a line where that is all, else a card with its rows and where they stand. */
export async function questionReply(turn: Turn, question: Question): Promise<Reply> {
  const { asker, say } = turn;
  const told = question.type === 'meeting-history' ? await toldIn(turn) : undefined;
  const found = answerTo(turn, question, told);
  if ('withheld' in found) return { kind: 'text', text: saidOf(turn, question, found) };
  const whole = found.type === 'matter' ? await matterAcross(turn, found) : found;
  const lines = answerLines(whole, asker.book, say);
  const buttons = [
    ...followUpButtons(turn, found),
    ...meetingButton(turn, found),
    ...sourceButtons(turn, lines),
  ];
  if (lines.rows.length === 0 && buttons.length === 0)
    return { kind: 'text', text: saidOf(turn, question, whole) };
  const own = found.type === 'assignments' && found.mine && found.doneOnly === undefined;
  if (own && turn.incoming.conversation.kind === 'personal')
    return cardOf(reportableCard(asker.group, lines, say));
  if (found.type === 'referrals' && turn.incoming.conversation.kind === 'personal')
    return cardOf(referralsAnswer(turn, lines));
  return cardOf(answerCard(lines, say, buttons));
}

/** Whoever prepares the next meeting can put what has happened on its agenda. */
function followUpButtons({ asker, say, incoming, today }: Turn, found: Answer): readonly Button[] {
  if (found.type !== 'changes-since' || incoming.conversation.kind !== 'personal') return [];
  const next = nextMeeting(asker.book, today);
  if (next === undefined || !mayRecord(asker.book, asker.actor)) return [];
  const { followUp } = say.assignments.buttons;
  return [button(followUp, 'add-follow-up', { group: asker.group, meeting: next.id })];
}

/** Whoever keeps the calendar can change the meeting that she asked about. */
function meetingButton({ asker, say, incoming }: Turn, found: Answer): readonly Button[] {
  if (found.type !== 'meeting-history' || incoming.conversation.kind !== 'personal') return [];
  if (!mayRecord(asker.book, asker.actor) || found.meeting.state !== 'planned') return [];
  const data = { group: asker.group, meeting: found.meeting.id };
  return [formButton(say.calendar.form.change, 'show-meeting', data)];
}

/** What became of the group's posts, by their keys. */
async function toldIn({ bot, asker }: Turn): Promise<ToldOf> {
  return toldBy((await bot.store.outbox(asker.group)).rows);
}

/** A card that was asked for in words. */
export function cardReply(turn: Turn, what: Exclude<AskedCard, 'release-card'>): Reply | Promise<Reply> {
  if (what === 'help') return helpReply(turn);
  if (what === 'settings-card' || what === 'second-secretary-card') return setUpReply(turn, what);
  const { focus, asker } = turn;
  if (focus === undefined) return { kind: 'text', text: turn.say.help.unclear['no-meeting'] };
  switch (what) {
    case 'roll-card':
      return forRecorder(turn, () => rollReply(turn, focus.id));
    case 'closing-card':
      return forRecorder(turn, () => closingReply(turn, asker.book, focus.id));
    case 'publish-card':
      return isSecretary(asker.book, asker.actor)
        ? publishReply(turn, asker.book, lastClosed(asker.book)?.id ?? focus.id)
        : refusalReply(turn, { refused: 'not-allowed', needs: 'secretary' });
    case 'check-in-card':
      return checkInReply(turn, focus);
    case 'my-answer-card':
      return noticeAsked(turn, focus.id);
  }
}

/** A form for the secretary about the group: at once in direct chat, elsewhere a button that opens it for her alone. */
function setUpReply(turn: Turn, what: 'settings-card' | 'second-secretary-card'): Reply {
  const { asker, say, incoming } = turn;
  const { book } = asker;
  if (!isSecretary(book, asker.actor))
    return refusalReply(turn, { refused: 'not-allowed', needs: 'secretary' });
  const personal = incoming.conversation.kind === 'personal';
  if (what === 'settings-card')
    return personal ? formOf(settingsForm({ book }, say)) : cardOf(settingsButtonCard(book, say));
  return personal ? formOf(secondSecretaryForm({ book }, say)) : cardOf(secondSecretaryCard(book, say));
}

function forRecorder(turn: Turn, reply: () => Reply): Reply {
  const { book, actor } = turn.asker;
  return mayRecord(book, actor)
    ? reply()
    : refusalReply(turn, { refused: 'not-allowed', needs: 'secretary-or-chair' });
}

/** The meeting whose summary can be published: the latest that was closed. */
function lastClosed(book: Book): Meeting | undefined {
  return book.meetings.findLast((meeting) => meeting.state === 'closed' && meeting.publishedAt === undefined);
}

function refusalReply(turn: Turn, refusal: Refusal): Reply {
  return { kind: 'text', text: refusalText(refusal, turn.asker.book, turn.language) };
}

/** The meeting's own card with the buttons of those who attend. */
function checkInReply(turn: Turn, meeting: Meeting): Reply {
  const { asker, say } = turn;
  const bind = isSeenByAll(turn) ? checkInButtonsCard : checkInCard;
  return cardOf(bind({ book: asker.book, meeting }, say));
}

/** A reply to a message stands in the conversation; the answer to a press is seen by the presser alone. */
function isSeenByAll({ incoming }: Turn): boolean {
  return incoming.conversation.kind !== 'personal' && incoming.what.kind === 'message';
}

/** The agenda again, for someone who pressed a button on it, with what came of it. */
export function agendaReply({ say }: Turn, book: Book, id: MeetingId, lead: string): Reply | undefined {
  const meeting = findMeeting(book, id);
  if (meeting === undefined) return undefined;
  return { kind: 'card', card: withLead(agendaCard({ book, meeting }, say).card, lead), text: lead };
}

/** Asks whether the asker comes, with what she has answered. */
export function noticeReply(turn: Turn, id: MeetingId, on?: 'agenda'): Reply {
  const { asker, say } = turn;
  const meeting = findMeeting(asker.book, id);
  if (meeting === undefined) return refusalReply(turn, { refused: 'unknown-meeting' });
  if (meeting.cancelled === true) return refusalReply(turn, { refused: 'meeting-is-cancelled', meeting: id });
  const mine = isSeenByAll(turn)
    ? undefined
    : meeting.answers.find((one) => one.person === asker.person)?.answer;
  return cardOf(noticeCard({ book: asker.book, meeting, on, ...(mine === undefined ? {} : { mine }) }, say));
}

/** The same, for someone who said in words that she may not come: what she wrote is not saved. */
function noticeAsked(turn: Turn, id: MeetingId): Reply {
  const reply = noticeReply(turn, id);
  const { pressToAnswer } = turn.say.turns;
  if (reply.kind !== 'card') return reply;
  return { kind: 'card', card: withLead(reply.card, pressToAnswer), text: pressToAnswer };
}

/** Who would say whether she comes when the meeting has begun is asked instead whether she is here. */
export function begunReply(turn: Turn, id: MeetingId): Reply | undefined {
  const meeting = findMeeting(turn.asker.book, id);
  if (meeting === undefined || meeting.state === 'planned') return undefined;
  if (!mayAttend(turn.asker.book, turn.asker.person, id)) return undefined;
  if (meeting.state === 'closed') return refusalReply(turn, { refused: 'meeting-is-closed', meeting: id });
  const { card } = checkInCard({ book: turn.asker.book, meeting }, turn.say);
  const why = refusalText(
    { refused: 'meeting-already', meeting: id, state: meeting.state },
    turn.asker.book,
    turn.language,
  );
  return { kind: 'card', card: withLead(card, why), text: why };
}

export function companionsReply(turn: Turn, id: MeetingId): Reply {
  const { asker, say } = turn;
  const meeting = findMeeting(asker.book, id);
  if (meeting === undefined || asker.person === undefined)
    return refusalReply(turn, { refused: 'unknown-meeting' });
  const day = meetingDay(meeting, turn.today);
  return cardOf(companionsCard({ book: asker.book, meeting, asker: asker.person, day }, say));
}

/** The attendance of the running day, to tick. */
export function rollReply(turn: Turn, id: MeetingId, preset?: Preset): Reply {
  const { asker, say, today } = turn;
  const meeting = findMeeting(asker.book, id);
  if (meeting === undefined) return refusalReply(turn, { refused: 'unknown-meeting' });
  const day = meetingDay(meeting, today);
  const now = { ...justNow(asker.book, meeting, turn.incoming.at), day };
  return cardOf(
    rollCard({ book: asker.book, meeting, day, now, ...(preset === undefined ? {} : { preset }) }, say),
  );
}

export function changeReply(
  turn: Turn,
  {
    meeting: id,
    of,
    id: record,
  }: { readonly meeting: MeetingId; readonly of: RecordKind; readonly id: string },
  again: Pick<ChangeInput, 'typed' | 'wrong'> = {},
): Reply {
  const { asker, say } = turn;
  const meeting = findMeeting(asker.book, id);
  if (meeting === undefined) return refusalReply(turn, { refused: 'unknown-meeting' });
  return formOf(changeForm({ book: asker.book, meeting, of, id: record, ...again }, say));
}

/** Everything read back before the meeting is closed; its text says what is most pressing. */
export function closingReply(turn: Turn, book: Book, id: MeetingId, lead?: string): Reply {
  const { say } = turn;
  const meeting = findMeeting(book, id);
  if (meeting === undefined) return refusalReply(turn, { refused: 'unknown-meeting' });
  const shared = turn.incoming.conversation.kind !== 'personal';
  const bound = closingCard({ book, meeting, shared }, say);
  const text = [lead, closingPrompt(book, meeting, say) ?? bound.text]
    .filter((part) => part !== undefined)
    .join(' ');
  return { kind: 'card', card: lead === undefined ? bound.card : withLead(bound.card, lead), text };
}

function closingPrompt(book: Book, meeting: Meeting, say: Words): string | undefined {
  const gaps = closingGaps(book, meeting);
  const [first] = gaps.contradictions;
  if (first !== undefined) return say.cards.closing.contradiction(first.item.number, first.person.name);
  return gaps.untouched.length === 0 ? undefined : say.cards.closing.untouched(gaps.untouched.length);
}

/** Asks before publishing, with who will see it. */
export async function publishReply(turn: Turn, book: Book, id: MeetingId, lead?: string): Promise<Reply> {
  const { bot, asker, say, incoming } = turn;
  const meeting = findMeeting(book, id);
  if (meeting === undefined) return refusalReply(turn, { refused: 'unknown-meeting' });
  if (meeting.state !== 'closed') return refusalReply(turn, { refused: 'not-closed', meeting: id });
  if (meeting.publishedAt !== undefined)
    return refusalReply(turn, { refused: 'already-published', meeting: id });
  const home = homeConversation(book);
  if (home === undefined) return refusalReply(turn, { refused: 'not-connected' });
  const draft = incoming.conversation.kind === 'personal' && meeting.minutesFinishedAt === undefined;
  const contacts = await bot.store.contacts(asker.group);
  const address = contacts.conversations.find((one) => one.conversation === home.id);
  const members = address === undefined ? undefined : await bot.messenger.members(address);
  const bound = publishCard(
    { book, meeting, conversation: home.kind, audience: members?.length, draft },
    say,
  );
  if (lead === undefined) return cardOf(bound);
  return { kind: 'card', card: withLead(bound.card, lead), text: lead };
}

/** What works here; after a greeting, when there is one. */
export function helpReply(turn: Turn, greeting?: string): Reply {
  const { roles } = turn.bot;
  const local = roles && { as: roles.of(turn.incoming) };
  const bound = helpCard({ situation: situationOf(turn), local }, turn.say);
  if (greeting === undefined) return cardOf(bound);
  return { kind: 'card', card: withLead(bound.card, greeting), text: greeting };
}

/**
 * The current card in place of one whose shape has grown old, with the word that nothing was saved; only the word where
 * there is no such card for the asker.
 */
export function staleReply(turn: Turn, verb: string): Reply {
  const { focus, say } = turn;
  const current = focus === undefined ? undefined : currentReply(turn, focus, verb);
  if (current?.kind !== 'card') return { kind: 'text', text: say.turns.staleOnly };
  return { kind: 'card', card: withLead(current.card, say.help.stale), text: say.help.stale };
}

const attendingVerbs = ['check-in', 'announce-late', 'show-companions', 'check-in-companions'];

function currentReply(turn: Turn, focus: Meeting, verb: string): Reply | undefined {
  const { book, actor, person } = turn.asker;
  if (verb === 'help') return helpReply(turn);
  if (mayRecord(book, actor) && turn.incoming.conversation.kind !== 'channel') {
    if (verb === 'show-roll' || verb === 'save-roll') return rollReply(turn, focus.id);
    if (verb === 'close-meeting' && focus.state === 'closing') return closingReply(turn, book, focus.id);
  }
  if (!mayAttend(book, person, focus.id)) return undefined;
  if (verb === 'answer-attendance' || verb === 'show-notice')
    return begunReply(turn, focus.id) ?? noticeReply(turn, focus.id);
  return attendingVerbs.includes(verb) ? checkInReply(turn, focus) : undefined;
}

/** The first thing said; `found` where a group can be founded. */
export function welcomeReply(say: Words, found = false): Reply {
  return cardOf(welcomeCard(say, found));
}

/** Asks someone who is not on the list who she is. */
export function introduceReply(turn: Turn, meeting: MeetingId | undefined): Reply {
  if (meeting === undefined) return { kind: 'text', text: turn.say.help.unclear['no-meeting'] };
  return cardOf(introduceCard({ group: turn.asker.group, meeting }, turn.say));
}

export function choiceReply(groups: readonly NamedGroup[], text: string, all: boolean, say: Words): Reply {
  return cardOf(
    groupChoiceCard({ groups: groups.map(({ group, name }) => ({ id: group, name })), text, all }, say),
  );
}
