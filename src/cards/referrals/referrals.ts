import type { AnswerLines, AnswerRow } from '../../language/words/answers/answer-row.ts';
import type { Words } from '../../language/words/words.ts';
import type { ReferralRef } from '../../meetings/commands/referral-command.ts';
import type { GroupId } from '../../meetings/model/terms.ts';
import { assignmentsCard } from '../assignments/assignments.ts';
import { type Button, button, formButton } from '../kit/button.ts';
import type { Bound } from '../kit/template.ts';

/** What someone may do with a referral: add replies and change it, or say that her own organisation has replied. */
export type ReferralRights = { readonly records: boolean; readonly ownAs: string | undefined };

/** The buttons at a referral, for whoever may press them. */
export function referralButtons(
  group: GroupId,
  { meeting, id }: ReferralRef,
  { records, ownAs }: ReferralRights,
  words: Words,
): readonly Button[] {
  const say = words.referrals.buttons;
  const on = { group, meeting, id };
  return [
    ...(ownAs === undefined ? [] : [button(say.replied, 'referral-replied', { ...on, from: ownAs })]),
    ...(records
      ? [formButton(say.addReply, 'show-reply', on), formButton(say.change, 'show-referral', on)]
      : []),
  ];
}

/** An answer about referrals, each row with the buttons of whoever asked. */
export function referralsCard(
  group: GroupId,
  answer: AnswerLines,
  rightsOn: (ref: ReferralRef) => ReferralRights,
  words: Words,
): Bound {
  const buttonsOf = ({ referral }: AnswerRow) =>
    referral === undefined ? [] : referralButtons(group, referral, rightsOn(referral), words);
  const rows = answer.rows.map((row) => ({
    text: row.text,
    details: [...(row.details ?? []), ...(row.source === undefined ? [] : [row.source])],
    buttons: buttonsOf(row),
  }));
  return assignmentsCard({ lead: answer.lead, rows }, words);
}
