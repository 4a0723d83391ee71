import { agendaCard } from '../../cards/agenda/agenda.ts';
import { presenterAbsentCard } from '../../cards/agenda/presenter-absent.ts';
import { sendAgainCard } from '../../cards/answers/send-again.ts';
import { assignedCard } from '../../cards/assignments/assigned.ts';
import { keptCard, notMineCard } from '../../cards/assignments/not-mine.ts';
import { admittedCard } from '../../cards/attendance/admitted.ts';
import { approvalCard } from '../../cards/attendance/approval.ts';
import { checkInCard } from '../../cards/attendance/check-in.ts';
import { movedCard } from '../../cards/attendance/moved.ts';
import { noticeCard } from '../../cards/attendance/notice.ts';
import { decisionPostCard } from '../../cards/decisions/ratification.ts';
import { connectCard } from '../../cards/group/connect.ts';
import { messageCard } from '../../cards/kit/message.ts';
import type { Bound } from '../../cards/kit/template.ts';
import { evaluationCard } from '../../cards/meeting/evaluation.ts';
import { meetingChangeCard } from '../../cards/meeting/meeting-change.ts';
import { publishCard } from '../../cards/meeting/publish.ts';
import {
  assignmentReminderCard,
  meetingReminderCard,
  noSecretaryCard,
  overdueCard,
} from '../../cards/meeting/reminders.ts';
import { summaryCard } from '../../cards/meeting/summary.ts';
import { departureCard } from '../../cards/people/departure.ts';
import { farewellCard } from '../../cards/people/farewell.ts';
import { introductionCard } from '../../cards/people/introduction.ts';
import { leftBehindCard } from '../../cards/people/left-behind.ts';
import { newYearCard } from '../../cards/people/new-year.ts';
import { referralReminderCard } from '../../cards/referrals/referral-reminders.ts';
import { words } from '../../language/words/languages.ts';
import type { Words } from '../../language/words/words.ts';
import type { Book } from '../../meetings/model/book.ts';
import { findMeeting, findPerson } from '../../meetings/model/lookup.ts';
import type { Meeting } from '../../meetings/model/meeting.ts';
import type { PersonId } from '../../meetings/model/terms.ts';
import { homeConversation } from '../../meetings/posts/posts.ts';
import type { Contacts, Outbox } from '../../store/store.ts';
import type { Outgoing } from './messenger.ts';
import type { BotPost } from './own-posts.ts';
import { bindAgendaPost, isAgendaContent } from './render-agenda-post.ts';
import { bindApprovalPost, isApprovalContent } from './render-approval-post.ts';

/** How a post looks, in the group's language; undefined when what it was about is no more. */
export function renderPost(
  book: Book,
  contacts: Contacts,
  outbox: Outbox,
  post: BotPost,
): Outgoing | undefined {
  const bound = bind(book, contacts, outbox, post, words(book.group.language));
  return bound && { card: bound.card, text: bound.text };
}

function bind(
  book: Book,
  contacts: Contacts,
  outbox: Outbox,
  { content }: BotPost,
  say: Words,
): Bound | undefined {
  if (content.card === 'connect') return bindConnect(book, contacts, content, say);
  if (content.card === 'new-year') return newYearCard(book, content.year, say);
  if (content.card === 'no-secretary') return noSecretaryCard(book, say);
  if (content.card === 'overdue') return overdueCard(book, content.day, content.person, say);
  if (content.card === 'send-again') return bindSendAgain(book, outbox, content.key, say);
  if (content.card === 'departure') return departureCard(book, content.person, say);
  if (content.card === 'left-behind') return leftBehindCard(book, content.person, say);
  if (content.card === 'introduction') return introductionCard(book, content.person, content.today, say);
  if (isAgendaContent(content)) return bindAgendaPost(book, content, say);
  const meeting = findMeeting(book, content.meeting);
  if (meeting === undefined) return undefined;
  if (content.card === 'message') return bindMessage(book, contacts, meeting, content.person, say);
  if (isApprovalContent(content)) return bindApprovalPost(book, contacts, meeting, content, say);
  switch (content.card) {
    case 'ratify':
    case 'ratified':
    case 'ratify-soon':
    case 'ratify-late':
    case 'ratify-unreached':
    case 'ratification':
    case 'ratification-late':
    case 'term-ends':
      return decisionPostCard(book, meeting, content, say);
    case 'farewell':
      return farewellCard({ ...content, book, meeting }, say);
    case 'presenter-absent':
      return presenterAbsentCard({ ...content, book, meeting }, say);
    case 'agenda':
      return agendaCard({ book, meeting }, say);
    case 'notice':
      return noticeCard({ book, meeting }, say);
    case 'check-in':
      return checkInCard({ book, meeting }, say);
    case 'summary':
      return summaryCard({ book, meeting }, say);
    case 'publish':
      return publishCard(
        { book, meeting, conversation: homeConversation(book)?.kind ?? 'channel', audience: undefined },
        say,
      );
    case 'approval':
      return approvalCard({ book, meeting, person: content.person }, say);
    case 'admitted':
      return admittedCard({ book, meeting, person: content.person }, say);
    case 'assigned':
      return assignedCard({ ...content, book, meeting }, say);
    case 'not-mine':
      return notMineCard({ ...content, book, meeting }, say);
    case 'kept':
      return keptCard({ ...content, book, meeting }, say);
    case 'evaluation':
      return evaluationCard({ book, meeting }, say);
    case 'moved':
      return movedCard({ book, meeting, movement: content.movement }, say);
    case 'meeting-change':
      return meetingChangeCard({ book, meeting, change: content.change }, say);
    case 'reply-wanted':
    case 'reply-due':
    case 'replies-late':
      return referralReminderCard({ ...content, book, meeting }, say);
    case 'assignment-due':
    case 'time-run-out':
    case 'not-reached':
      return assignmentReminderCard(
        { book, meeting, assignment: content.assignment, card: content.card },
        say,
      );
    default:
      return meetingReminderCard({ book, meeting }, content.card, say);
  }
}

function bindMessage(
  book: Book,
  contacts: Contacts,
  meeting: Meeting,
  person: PersonId,
  say: Words,
): Bound | undefined {
  const message = contacts.messages.find((one) => one.meeting === meeting.id && one.person === person);
  const from = findPerson(book, person);
  if (message === undefined || from === undefined) return undefined;
  const answer = meeting.answers.find((one) => one.person === person)?.answer;
  const lines = [say.turns.messageFrom(from.name, answer && say.cards.roll.comesAs[answer]), message.text];
  return messageCard({ lines, remarks: [say.when(meeting), say.turns.onlySecretary] }, say);
}

function bindConnect(
  book: Book,
  contacts: Contacts,
  content: { readonly tenant: string; readonly account: string },
  say: Words,
): Bound | undefined {
  const account = (contacts.unplaced ?? []).find(
    (one) => one.tenant === content.tenant && one.id === content.account,
  );
  if (account === undefined) return undefined;
  const { proposed, name } = account;
  const id = `${account.tenant}/${account.id}`;
  return connectCard({ book, account: id, name, ...(proposed === undefined ? {} : { proposed }) }, say);
}

const kinds = [
  'agenda',
  'notice',
  'check-in',
  'summary',
  'approval',
  'admitted',
  'assigned',
  'not-mine',
  'kept',
  'connect',
  'adjust',
  'minutes',
  'items-deadline',
] as const;

/** A post's key begins with what it is, then names its meeting and, for what goes to one person, the person last. */
function bindSendAgain(book: Book, outbox: Outbox, key: string, say: Words): Bound | undefined {
  const row = outbox.rows.find((one) => one.key === key);
  if (row === undefined || (row.state !== 'uncertain' && row.state !== 'failed')) return undefined;
  const [kind, meetingId, ...rest] = key
    .replace(/^remind:items:/u, 'items-deadline:')
    .replace(/^remind:adjust:/u, 'adjust:')
    .split(':');
  const what = kinds.find((one) => one === kind) ?? 'send-again';
  const meeting = findMeeting(book, meetingId);
  const name = rest.flatMap((part) => findPerson(book, part)?.name ?? [])[0];
  return sendAgainCard(
    {
      group: book.id,
      key,
      state: row.state,
      what,
      ...(meeting === undefined ? {} : { meeting }),
      ...(name === undefined ? {} : { name }),
    },
    say,
  );
}
