import { referralState, whereReferred } from '../../language/words/lines/referral-lines.ts';
import type { Words } from '../../language/words/words.ts';
import { outstanding, repliesOf } from '../../meetings/model/referral-state.ts';
import type { ReferralReminder } from '../../meetings/posts/post.ts';
import type { MeetingInput } from '../agenda/agenda.ts';
import { assignmentsCard } from '../assignments/assignments.ts';
import type { Bound } from '../kit/template.ts';
import { referralButtons } from './referrals.ts';

/** What the clock tells of a referral, with the buttons to answer by; once it is answered it says so. */
export function referralReminderCard(
  { book, meeting, ...content }: MeetingInput & Omit<ReferralReminder, 'meeting'>,
  words: Words,
): Bound | undefined {
  const referral = meeting.referrals.find(({ id }) => id === content.referral);
  if (referral === undefined) return undefined;
  const say = words.referrals.reminder;
  const left = outstanding(referral);
  const mine = left.find(({ name }) => name === content.from);
  const ref = { meeting: meeting.id, id: referral.id };
  const answered =
    referral.removed ||
    (content.card === 'reply-wanted'
      ? mine === undefined
      : referral.direction === 'received'
        ? repliesOf(referral).length > 0
        : left.length === 0);
  const lead = answered ? say.answered : leadOf(content, referral.direction, left.length, mine, words);
  const ownAs = content.card === 'reply-wanted' && !answered ? mine?.name : undefined;
  const records = content.card !== 'reply-wanted' && !answered;
  const details = [
    ...(content.card === 'reply-wanted'
      ? referralState({ ...referral, replies: [], recipients: [] }, book, words, undefined)
      : referralState(referral, book, words, undefined)),
    whereReferred(meeting, referral, words),
    say.from(book.group.name),
  ];
  const buttons = referralButtons(book.id, ref, { records, ownAs }, words);
  return assignmentsCard({ lead, rows: [{ text: referral.text, details, buttons }] }, words);
}

function leadOf(
  { card }: Omit<ReferralReminder, 'meeting'>,
  direction: 'sent' | 'received',
  left: number,
  mine: { readonly name: string; readonly person?: string } | undefined,
  words: Words,
): string {
  const say = words.referrals.reminder;
  if (card === 'reply-wanted')
    return mine === undefined || mine.person !== undefined ? say.yoursAlone : say.yours(mine.name);
  if (card === 'reply-due') return say.oursSoon;
  return direction === 'received' ? say.oursLate : say.late(left);
}
