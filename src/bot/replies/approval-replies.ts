import { editionForm } from '../../cards/approval/approval-forms.ts';
import { checkCard, differenceCard } from '../../cards/approval/check.ts';
import { publishMinutesCard } from '../../cards/approval/publish-minutes.ts';
import { settingsButtonCard, settingsForm } from '../../cards/group/settings.ts';
import type { Intent } from '../../language/intent.ts';
import { refusalText } from '../../language/words/lines/refusal-text.ts';
import type { Refusal } from '../../meetings/commands/refusal.ts';
import { currentEdition } from '../../meetings/model/approval.ts';
import type { Book } from '../../meetings/model/book.ts';
import { findMeeting } from '../../meetings/model/lookup.ts';
import type { Meeting } from '../../meetings/model/meeting.ts';
import { isSecretary, mayRecord } from '../../meetings/model/rights.ts';
import type { MeetingId } from '../../meetings/model/terms.ts';
import { homeConversation } from '../../meetings/posts/posts.ts';
import { checkMinutes } from '../../minutes/check-minutes.ts';
import { minutesOf } from '../../minutes/minutes-of.ts';
import { editionDifferences } from '../documents/edition-differences.ts';
import { findingLines } from '../documents/finding-lines.ts';
import type { Reply } from '../turns/incoming.ts';
import type { Turn } from '../turns/turn.ts';
import { cardOf, formOf } from './card-reply.ts';
import { minutesReply } from './minutes-reply.ts';

export type ApprovalAsked = Extract<Intent, { readonly kind: 'ask-approval' }>;

/** A card or form about minutes on their way to approval, asked for in words. */
export function approvalAsked(turn: Turn, asked: ApprovalAsked): Reply | Promise<Reply> {
  if (asked.what === 'settings') return minutesSettings(turn);
  const meeting = findMeeting(turn.asker.book, asked.meeting);
  if (meeting === undefined) return { kind: 'text', text: turn.say.help.unclear['no-meeting'] };
  switch (asked.what) {
    case 'check':
      return checkReply(turn, turn.asker.book, meeting.id);
    case 'publish':
      return publishMinutesReply(turn, turn.asker.book, meeting.id);
    case 'difference':
      return differenceReply(turn, turn.asker.book, meeting.id);
    case 'edition':
      return editionReply(turn, meeting.id);
  }
}

function refused(turn: Turn, refusal: Refusal): Reply {
  return { kind: 'text', text: refusalText(refusal, turn.asker.book, turn.language) };
}

/** What only those who record may see of a meeting; others learn nothing of it. */
function forRecorder(turn: Turn, book: Book, id: MeetingId): Meeting | Reply {
  if (!mayRecord(book, turn.asker.actor))
    return refused(turn, { refused: 'not-allowed', needs: 'secretary-or-chair' });
  return findMeeting(book, id) ?? refused(turn, { refused: 'unknown-meeting' });
}

function isReply(found: Meeting | Reply): found is Reply {
  return 'kind' in found;
}

function minutesSettings({ asker, say, incoming, language }: Turn): Reply {
  const { book, actor } = asker;
  if (!isSecretary(book, actor))
    return {
      kind: 'text',
      text: refusalText({ refused: 'not-allowed', needs: 'secretary' }, book, language),
    };
  return incoming.conversation.kind === 'personal'
    ? formOf(settingsForm({ book, of: 'minutes' }, say))
    : cardOf(settingsButtonCard(book, say, 'minutes'));
}

/** What may be wrong in the minutes of a meeting, as lines; none where nothing is found. */
function findingsOf({ say }: Turn, book: Book, meeting: Meeting): readonly string[] {
  return findingLines(checkMinutes(book, minutesOf(book, meeting)), say);
}

/** What may be wrong in the minutes, with the way to finish them all the same. */
export function checkReply(turn: Turn, book: Book, id: MeetingId): Reply {
  const meeting = forRecorder(turn, book, id);
  if (isReply(meeting)) return meeting;
  return cardOf(checkCard({ book, meeting, findings: findingsOf(turn, book, meeting) }, turn.say));
}

/** Asks before publishing, with who will see it. */
export async function publishMinutesReply(turn: Turn, book: Book, id: MeetingId): Promise<Reply> {
  const { bot, asker, say } = turn;
  if (!isSecretary(book, asker.actor)) return refused(turn, { refused: 'not-allowed', needs: 'secretary' });
  const meeting = findMeeting(book, id);
  if (meeting === undefined) return refused(turn, { refused: 'unknown-meeting' });
  const edition = currentEdition(meeting);
  if (edition === undefined || meeting.minutesFinishedAt === undefined)
    return refused(turn, { refused: 'minutes-not-finished', meeting: id });
  if (meeting.minutes?.shown?.edition === edition.number)
    return { kind: 'text', text: say.approval.publish.already(book.group.documentName) };
  const home = homeConversation(book);
  if (home === undefined) return refused(turn, { refused: 'not-connected' });
  const contacts = await bot.store.contacts(asker.group);
  const address = contacts.conversations.find((one) => one.conversation === home.id);
  const members = address === undefined ? undefined : await bot.messenger.members(address);
  return cardOf(
    publishMinutesCard({ book, meeting, conversation: home.kind, audience: members?.length }, say),
  );
}

/** What the Book says otherwise than the edition that counts. */
export async function differenceReply(turn: Turn, book: Book, id: MeetingId): Promise<Reply> {
  const { bot, asker, say } = turn;
  const meeting = forRecorder(turn, book, id);
  if (isReply(meeting)) return meeting;
  const found = await editionDifferences(bot.store, asker.group, { book, meeting }, say);
  if (found === undefined)
    return { kind: 'text', text: say.approval.difference.noEdition(book.group.documentName) };
  const mayRenew = isSecretary(book, asker.actor);
  return cardOf(
    differenceCard({ book, meeting, edition: found.edition, differences: found.lines, mayRenew }, say),
  );
}

/** The form for a new edition, with what would be different in it. */
export async function editionReply(
  turn: Turn,
  id: MeetingId,
  again: { readonly typed?: object; readonly wrong?: string } = {},
): Promise<Reply> {
  const { bot, asker, say } = turn;
  const { book } = asker;
  if (!isSecretary(book, asker.actor)) return refused(turn, { refused: 'not-allowed', needs: 'secretary' });
  const meeting = findMeeting(book, id);
  if (meeting === undefined) return refused(turn, { refused: 'unknown-meeting' });
  const found = await editionDifferences(bot.store, asker.group, { book, meeting }, say);
  return formOf(editionForm({ book, meeting, differences: found?.lines ?? [], ...again }, say));
}

/** The minutes that the asker may read, with links of her own: in direct chat, or for the presser alone. */
export async function ownMinutesReply(turn: Turn, id: MeetingId): Promise<Reply> {
  const { asker, say, incoming } = turn;
  if (incoming.conversation.kind !== 'personal' && !isInvoke(turn))
    return { kind: 'text', text: say.approval.shown.writeDirectly(asker.book.group.documentName) };
  return minutesReply({ ...turn, incoming: directly(turn) }, id);
}

/** The answer to a press is seen by the presser alone, wherever she pressed it. */
function directly(turn: Turn): Turn['incoming'] {
  const { incoming } = turn;
  return isInvoke(turn)
    ? { ...incoming, conversation: { ...incoming.conversation, kind: 'personal' } }
    : incoming;
}

function isInvoke({ incoming }: Turn): boolean {
  return incoming.what.kind === 'press' && incoming.what.invoke;
}
