import type { NoticeAsked } from '../../language/intent.ts';
import type { Reply } from '../turns/incoming.ts';
import type { Turn } from '../turns/turn.ts';
import { calendarLinkReply } from './calendar-link.ts';
import { noticePackageReply } from './notice-package.ts';

/** Answers what is asked about the notice of a meeting and the calendar. */
export function noticeAskedReply(turn: Turn, asked: NoticeAsked): Promise<Reply> {
  switch (asked.what) {
    case 'notice-package':
      return noticePackageReply(turn, asked.meeting);
    case 'calendar-link':
      return calendarLinkReply(turn, 'open');
    case 'new-calendar-link':
      return calendarLinkReply(turn, 'renewed');
    case 'close-calendar-link':
      return calendarLinkReply(turn, 'closed');
  }
}
