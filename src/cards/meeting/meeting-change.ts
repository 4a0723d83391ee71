import { movedTo, timeOnly } from '../../language/words/lines/calendar-lines.ts';
import type { Words } from '../../language/words/words.ts';
import { sameDays } from '../../meetings/intake/listed-meeting.ts';
import type { Meeting, MeetingPlan } from '../../meetings/model/meeting.ts';
import type { MeetingInput } from '../agenda/agenda.ts';
import { noticeCard } from '../attendance/notice.ts';
import { messageCard, notification } from '../kit/message.ts';
import type { Bound } from '../kit/template.ts';
import { withLead } from '../kit/with-lead.ts';

/** That a meeting was moved, cancelled or taken up again; a moved one asks anew who comes, where its day is known. */
export function meetingChangeCard(
  { book, meeting, change: index }: MeetingInput & { readonly change: number },
  words: Words,
): Bound | undefined {
  const change = meeting.changes[index];
  if (change === undefined) return undefined;
  const say = words.calendar.post;
  const told = toldOf(meeting, index, words);
  if (told === undefined) return undefined;
  const reason = change.reason === undefined ? [] : [sentence(say.reason(change.reason))];
  const isAsked =
    change.kind === 'moved' &&
    meeting.cancelled === undefined &&
    meeting.state === 'planned' &&
    meeting.monthOnly === undefined;
  if (!isAsked) return messageCard({ lines: [told, ...reason], remarks: [book.group.name] }, words);
  const asked = noticeCard({ book, meeting }, words);
  const isOther = !sameDays(change.before, meeting.changes[index + 1]?.before ?? meeting);
  const lead = [told, ...reason, ...(isOther ? [say.askAnew] : [])].join(' ');
  return { card: withLead(asked.card, lead), text: notification([told, ...reason].join(' ')) };
}

function toldOf(meeting: Meeting, index: number, words: Words): string | undefined {
  const change = meeting.changes[index];
  if (change === undefined) return undefined;
  const say = words.calendar.post;
  const after: MeetingPlan = meeting.changes[index + 1]?.before ?? meeting;
  const on = words.onDays(change.before);
  const newTime = timeOnly(change.before, after, words);
  switch (change.kind) {
    case 'moved':
      return newTime === undefined
        ? say.moved(on, movedTo(change.before, after, words))
        : say.newTime(on, newTime);
    case 'cancelled':
      return say.cancelled(on);
    case 'restored':
      return say.restored(on);
    case 'changed':
      return undefined;
  }
}

/** With a full stop, where people wrote none. */
function sentence(said: string): string {
  return /[.!?…]$/u.test(said.trimEnd()) ? said : `${said}.`;
}
