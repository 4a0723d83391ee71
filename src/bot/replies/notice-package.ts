import { withLead } from '../../cards/kit/with-lead.ts';
import { noticePackageCard } from '../../cards/meeting/notice-package.ts';
import type { Book } from '../../meetings/model/book.ts';
import { findMeeting } from '../../meetings/model/lookup.ts';
import type { Meeting } from '../../meetings/model/meeting.ts';
import { isSecretary } from '../../meetings/model/rights.ts';
import type { MeetingId } from '../../meetings/model/terms.ts';
import { lastDay } from '../../meetings/model/time.ts';
import { noticeMail } from '../../minutes/notice-mail.ts';
import { linksUnder } from '../groups/group-pages.ts';
import type { Reply } from '../turns/incoming.ts';
import type { Turn } from '../turns/turn.ts';
import { cardOf, noticeReply } from './card-reply.ts';

/**
 * The notice of a meeting: to a secretary as one package; to others as the question whether they come, which is the
 * notice that concerns them.
 */
export async function noticePackageReply(turn: Turn, named: MeetingId | undefined): Promise<Reply> {
  const { asker, say, incoming } = turn;
  const meeting = findMeeting(asker.book, named) ?? comingMeeting(turn);
  if (meeting === undefined) return { kind: 'text', text: say.help.unclear['no-meeting'] };
  if (!isSecretary(asker.book, asker.actor)) return noticeReply(turn, meeting.id);
  if (incoming.conversation.kind !== 'personal') return { kind: 'text', text: say.help.notFromHere };
  return packageOf(turn, asker.book, meeting);
}

/** The next meeting that can be called to, else the one in focus. */
function comingMeeting({ asker, today, focus }: Turn): Meeting | undefined {
  const coming = asker.book.meetings.find(
    (meeting) => meeting.state === 'planned' && meeting.cancelled === undefined && lastDay(meeting) >= today,
  );
  return coming ?? focus;
}

/** The package as it is now, with what just came of it above. */
export async function packageOf(turn: Turn, book: Book, meeting: Meeting, lead?: string): Promise<Reply> {
  const { bot, asker, today, say } = turn;
  const base = bot.links.address();
  const { calendar } = await bot.store.contacts(asker.group);
  const links =
    base === undefined || calendar?.token === undefined
      ? undefined
      : linksUnder(base, calendar.token).of(meeting.id);
  const mail = noticeMail(book, meeting, { today, links });
  const bound = noticePackageCard({ book, meeting, mail, links, hasAddress: base !== undefined }, say);
  if (lead === undefined) return cardOf(bound);
  return { kind: 'card', card: withLead(bound.card, lead), text: lead };
}
