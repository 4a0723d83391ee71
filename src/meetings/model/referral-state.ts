import { bareName } from './each-rows.ts';
import type { Meeting, Recipient, Referral, ReferralReply } from './meeting.ts';
import type { DateString } from './terms.ts';

/** The replies to a referral that stand, oldest first. */
export function repliesOf({ replies }: Referral): readonly ReferralReply[] {
  return replies.filter(({ removed }) => !removed);
}

/** Who has not replied to what was sent; the group itself, told as `undefined`, to what was received. */
export function outstanding(referral: Referral): readonly Recipient[] {
  if (referral.direction === 'received') return [];
  const replied = new Set(repliesOf(referral).map(({ from }) => foldName(from)));
  return referral.recipients.filter(({ name }) => !replied.has(foldName(name)));
}

/** Replies are waited for: from someone it was sent to, or from the group on what it received. */
export function isAwaited(referral: Referral): boolean {
  if (referral.removed) return false;
  if (referral.direction === 'received' || referral.recipients.length === 0)
    return repliesOf(referral).length === 0;
  return outstanding(referral).length > 0;
}

/** The last day for replies; undefined when no day can be told from what was said. */
export function repliesBy({ due }: Referral): DateString | undefined {
  return due.kind === 'none' ? undefined : due.until;
}

/** The referrals that stand at a meeting. */
export function referralsOf(meeting: Meeting): readonly Referral[] {
  return meeting.referrals.filter(({ removed }) => !removed);
}

/** The recipient that a name means, without regard to case: "granby" is Granby, and so is "Granby kommun". */
export function recipientCalled(referral: Referral, said: string): Recipient | undefined {
  const name = foldName(said);
  const exact = referral.recipients.find((one) => foldName(one.name) === name);
  if (exact !== undefined) return exact;
  const near = referral.recipients.filter((one) => bareName(one.name) === bareName(said));
  return near.length === 1 ? near[0] : undefined;
}

function foldName(name: string): string {
  return name.normalize('NFC').trim().toLowerCase();
}
