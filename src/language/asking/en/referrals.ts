import type { Rows } from '../question-table.ts';
import type { ReferralAsked } from '../sv/referrals.ts';

/** As `referralsSv`, in English. */
export const referralsEn: Rows<ReferralAsked> = {
  'referral-unanswered': [
    "(who|which {parties}|how many) (has|have|hasn't|haven't|has not|have not)[ yet] (replied|answered)[ yet][ to][ the] (referral|referrals|consultation|consultations)[ {record}]",
    'which replies (are missing|are we waiting for|have not come)',
    '(has everyone|have all|have we) (replied|answered)[ to][ the] (referral|consultation)[ {record}]',
  ],
  'referral-due': [
    'when are[ the] replies due[ to[ the] (referral|consultation)[ {record}]]',
    'when (do|must|should) we reply to[ the] (referral|consultation)[ {record}]',
  ],
  'all-referrals': ['[show |list ]all[ the] (referrals|consultations)'],
  'referral-state': [
    '[show ][the ](referral|consultation) {record}',
    '[show ]the (referral|consultation)[ about {about}]',
    'how is the (referral|consultation)[ {record}] (going|coming along)',
  ],
  referrals: [
    '[show |list ][our |the |open ](referrals|consultations)',
    'which[ open] (referrals|consultations) (are out|are there|are open|do we have|await replies|are waiting)',
    'what is out for consultation',
  ],
};
