import type { Intent } from '../intent.ts';
import { referralMeant } from '../reading/sentences/read-referral.ts';
import { whichOne } from '../reading/sentences/read-referral-line.ts';
import { type Asked, question } from './about.ts';
import { referralsEn } from './en/referrals.ts';
import type { QuestionTable } from './question-table.ts';
import { type ReferralAsked, referralsSv } from './sv/referrals.ts';

/** What is asked about referrals. */
export const referrals: QuestionTable<ReferralAsked> = {
  rows: { sv: referralsSv, en: referralsEn },
  readers: {
    'referral-unanswered': (asked) => referral('referral-unanswered', asked),
    'referral-due': (asked) => referral('referral-due', asked),
    'all-referrals': (asked) => referral('all-referrals', asked),
    'referral-state': (asked) => referral('referral-state', asked),
    referrals: (asked) => referral('referrals', asked),
  },
};

function referral(key: ReferralAsked, { slots, context }: Asked): Intent | undefined {
  const ask = key === 'referral-unanswered' ? 'unanswered' : key === 'referral-due' ? 'due' : 'list';
  const named = slots['item'] !== undefined || slots['about'] !== undefined || key === 'referral-state';
  if (!named) return question({ type: 'referrals', ask, ...(key === 'all-referrals' ? { all: true } : {}) });
  const meant = referralMeant(slots, context);
  return meant.kind === 'one' ? question({ type: 'referrals', ask, about: meant.ref }) : whichOne(meant, '');
}
