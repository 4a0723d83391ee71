import type { Book } from '../model/book.ts';
import type { ReferralChanges } from '../model/fact.ts';
import type { FactOf } from '../model/fact-of.ts';
import { nextAfter } from '../model/ids.ts';
import type { Meeting, Referral } from '../model/meeting.ts';
import type { Stamp } from '../model/stamp.ts';
import { changeMeeting } from './change-meeting.ts';
import { correctedBy } from './corrected.ts';
import { withChanges } from './with-changes.ts';

type ReferralFact = FactOf<
  'referral-recorded' | 'referral-changed' | 'referral-removed' | 'referral-answered' | 'reply-removed'
>;

/** Folds what is sent out for comment or received to be commented on, and the replies to it. */
export function applyReferral(book: Book, fact: ReferralFact, stamp: Stamp): Book {
  const changed = changeMeeting(book, fact.meeting, (meeting) => step(meeting, fact, stamp));
  const id =
    fact.type === 'referral-recorded'
      ? fact.referral.id
      : fact.type === 'referral-answered'
        ? fact.reply.id
        : undefined;
  if (id === undefined) return changed;
  return { ...changed, next: { ...changed.next, record: nextAfter(changed.next.record, id) } };
}

function step(meeting: Meeting, fact: ReferralFact, stamp: Stamp): Meeting {
  switch (fact.type) {
    case 'referral-recorded': {
      const made = { at: stamp.at, by: stamp.by, history: [], removed: false };
      const fresh = { ...made, ...correctedBy(meeting, stamp) };
      return { ...meeting, referrals: [...meeting.referrals, { ...fact.referral, replies: [], ...fresh }] };
    }
    case 'referral-changed':
      return changeReferral(meeting, fact.id, (one) => ({
        ...changed(one, fact.changes, stamp),
        ...correctedBy(meeting, stamp, one),
      }));
    case 'referral-removed':
      return changeReferral(meeting, fact.id, (one) => ({
        ...one,
        removed: fact.removed,
        ...correctedBy(meeting, stamp, one),
      }));
    // A reply comes after the meeting: it is no correction of what the meeting said.
    case 'referral-answered':
      return changeReferral(meeting, fact.id, (one) => ({
        ...one,
        replies: [...one.replies, { ...fact.reply, at: stamp.at, removed: false }],
      }));
    case 'reply-removed':
      return changeReferral(meeting, fact.id, (one) => ({
        ...one,
        replies: one.replies.map((reply) =>
          reply.id === fact.reply ? { ...reply, removed: fact.removed } : reply,
        ),
      }));
  }
}

/** Earlier words are kept. */
function changed(one: Referral, changes: ReferralChanges, { at, by }: Stamp): Referral {
  const next = withChanges<Referral, ReferralChanges>(one, changes);
  if (next.text === one.text) return next;
  return { ...next, at, by, history: [...one.history, { text: one.text, at: one.at, by: one.by }] };
}

function changeReferral(meeting: Meeting, id: string, change: (one: Referral) => Referral): Meeting {
  const index = meeting.referrals.findIndex((one) => one.id === id);
  const referral = meeting.referrals[index];
  if (referral === undefined) throw new Error(`A fact names a referral that is not in its meeting: ${id}`);
  return { ...meeting, referrals: meeting.referrals.with(index, change(referral)) };
}
