import type { Rows } from '../question-table.ts';
import type { ReferralAsked } from '../sv/referrals.ts';

/** As `referralsSv`, in English. */
export const referralsEn: Rows<ReferralAsked> = {
  'referral-unanswered': [
    "(who|which {parties}|how many) (has|have|hasn't|haven't|has not|have not)[ yet] (replied|answered)[ yet][ to][ the] (referral|referrals|consultation|consultations)[ {record}]",
    'which replies (are missing|are we waiting for|have not come)',
    '(outstanding|missing) (replies|answers|responses)[ to[ the] (referral|consultation)[ (on|about) {about}]]',
    "(who|which {parties}) (has|have|hasn't|haven't|has not|have not)[ yet] (replied|answered|responded)[ yet] to[ the] (referral|consultation) (on|about) {about}",
    'who are we waiting for[ (on|in|to)[ the] (referral|consultation)[ (on|about) {about}]]',
    '(has everyone|have all|have we) (replied|answered)[ to][ the] (referral|consultation)[ {record}]',
  ],
  'referral-loose': [
    "(who|which {parties}|how many) (has|have|hasn't|haven't|has not|have not)[ yet] (replied|answered|responded|commented|given (comments|feedback)|got back to us)[ yet][ (to|on|about)] {about}",
    'which (replies|answers|responses|comments) (are missing|are we missing|are we waiting for) (on|about|for|to) {about}',
  ],
  'referral-from': [
    '(has|have|did) {who} (replied|answered|reply|answer|responded|respond)[ yet][ to[ the] (referral|consultation)[ (on|about) {about}]]',
    'what (did|has) {who} (say|think|reply|answer|said|replied|answered) (about|on|to|of) {about}',
    'what (did|has) {who} (reply|answer|say|replied|answered|said)[ (to|about|on)[ the] (referral|consultation)[ (on|about) {about}]]',
    '(have we|did we) (received|receive|got|get|had)[ a| any] (reply|answer|response) from {who}[ (to|on|about)[ the (referral|consultation) (on|about)] {about}]',
  ],
  'referral-due': [
    'when are[ the] (replies|answers|responses)[ (to|on|about)[ the] (referral|consultation)][ (to|on|about)] {about} due',
    '(last (date|day)|deadline|due date) for (replies|answers|responses|replying)[ (to|on)[ the] (referral|consultation)[ (on|about) {about}]]',
    '(last (date|day)|deadline|due date) for (replies|answers|responses|replying) (to|on)[ the] {about} (referral|consultation)',
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
    '(which|what) (referrals|consultations) (are|do) we[ (supposed|expected|meant|have|need)] to (answer|reply to|respond to|comment on)',
    'what is out for consultation',
    '(are there|is there|do we have|have we got|have we received)[ (any|a)][ (open|pending|new)] (referrals|consultations|referral|consultation)[ (out|open|to answer|to reply to|pending|coming|coming up|right now|now)]',
    '(do|must|should|shall|have) (we|i)[ (have|need)][ to] (answer|reply to|respond to|comment on)[ (any|a)] (referral|referrals|consultation|consultations)',
    'what (is|are) (going|being sent|on its way|about to go)[ out] (for|on) (consultation|referral|comment)',
    '(what|is anything|is something) (is |)(out for|out on|sent for|sent out for|currently in|in) (comment|referral|consultation|comments)[ (now|right now|at the moment)]',
  ],
};
