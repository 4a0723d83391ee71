import { atParts } from '../at-parts.ts';
import type { Rows } from '../question-table.ts';
import type { AttendanceAsked } from '../sv/attendance.ts';

/** Each row once for an item, once for a decision at an item, once for a day. */
const parts = [
  '(at|during|for|on) {pointed}',
  '(at|for|in|on) [the ]{decided}[s][ (at|in|on|of)] {pointed}',
  '[on |during ]day {day}',
];

/** As `attendanceSv`, in English. */
export const attendanceEn: Rows<AttendanceAsked> = {
  'present-organisations-at': atParts(
    [
      'which {parties} (were|are|was) (there|present|represented|here)',
      'which {parties} (attended|took part)',
    ],
    parts,
  ),
  'missing-organisations-at': atParts(
    ['which {parties} (were|are|was) (missing|absent|not there|not present|not represented|unrepresented)'],
    parts,
  ),
  'present-at': atParts(
    [
      '(who|how many)[ people] (was|were|is|are) (there|here|present)',
      '(who|how many)[ people] (attended|took part)',
    ],
    parts,
  ),
  'missing-at': atParts(
    [
      '(who|how many)[ people] (was|were|is|are) (missing|absent|away|not there|not here|not present)',
      '(who|how many)[ people] (did not attend|missed)',
    ],
    parts,
  ),
  'was-there-at': [
    ...atParts(
      ['was {who} (there|present|represented|here)', 'was {who}', 'did {who} (attend|take part|join)'],
      parts,
    ),
    'did {who} attend {pointed}[ {meeting}]',
  ],
  'present-organisations': [],
  'organisation-there': [
    '(was|is|were) {who} (there|here|present|represented)[ (now|just now)]',
    '(was|is|were) {who} (there|here|present|represented) {meeting}',
    'did {who} (attend|take part)[ {meeting}]',
    'did {who} have (anyone|someone) (there|here)[ {meeting}]',

    'which {parties} (were|are) (present|represented|there|here)[ {meeting}]',
    'which {parties} attended[ {meeting}]',
  ],
  quorum: [
    '(are|were|is|was) (we|the group|the meeting|{body}) quorate[ now| just now| today]',
    '(are|were|is|was) (we|the group|the meeting|{body}) quorate (at|during|for) {pointed}[ {meeting}]',
    '(are|were|is|was) (we|the group) quorate {meeting}',
    '(do|did) we have[ a] quorum[ {meeting}]',
    'is there[ a] quorum[ now]',
    'how many (are needed|do we need|must we be)[ (for a quorum|to be quorate)]',
    '[the ](quorum|quorate)[ {meeting}]',
  ],
  evaluation: [
    'what did (we|you|people|they|the group|the members|everyone) (think|say) (of|about) {meeting}',
    'what did (we|you|people|they|the group|the members|everyone) (think|say) in the evaluation',
    'how was the meeting',
    '[(show|see) ][the ]answers (to|of|in) the evaluation[ (of|from) {meeting}]',
    '[(show|see) ][the ]evaluation[ (of|from) {meeting}]',
    'how did the evaluation go',
    'how many have answered the evaluation',
  ],
  'coming-organisations': [
    'which {parties} (are coming|will come|have accepted|attend|will attend|will be represented)[ {meeting}]',
  ],
  'declined-organisations': ['which {parties} (are not coming|have declined|declined)[ {meeting}]'],
  'unanswered-organisations': ["which {parties} (have not|haven't) (answered|replied|responded)[ {meeting}]"],
  unanswered: [
    "(who|how many) (has not|hasn't|have not|haven't) (answered|replied|responded)[ {meeting}]",
    'has everyone (answered|replied|responded)[ {meeting}]',
  ],
  declined: [
    "(who|how many) (is not coming|isn't coming|are not coming|has declined|have declined|declined|cannot come|can't come|will not come|won't come)[ {meeting}]",
  ],
  coming: [
    '(who|how many)[ people] (is coming|are coming|will come|comes|come|has accepted|have accepted|will attend|will be there|is attending|are attending)[ {meeting}]',
    'is everyone coming[ {meeting}]',
  ],
  'missing-organisations': [
    'which {parties} (were|are) (missing|absent|not represented|not present|unrepresented|not there)[ {meeting}]',
    'which {parties} (lacked|had no) (a voice|representation|a representative)[ {meeting}]',
  ],

  missing: [
    '(who|how many)[ people] (was|were|is|are) (absent|missing|not there|not here|not present|away)[ {meeting}]',
    "who (missed|did not attend|didn't attend)[ {meeting}]",
  ],
  present: [
    '(who|how many)[ people] (was|were|is|are) (there|here|present|checked in)[ {meeting}]',
    '(who|how many)[ people] (attended|took part|has checked in)[ {meeting}]',
    '[the ](attendance|participants)[ list] {meeting}',
  ],
  'was-i-there': [
    'was i (there|present|here|absent)[ {meeting}]',
    'did i attend[ {meeting}]',
    'am i checked in[ {meeting}]',
  ],
  'was-there': [
    '(was|is) {who} (there|here|present|absent|checked in)[ {meeting}]',
    'did {who} (attend|take part|come)[ {meeting}]',
    'was {whoAndMeeting}',
  ],
};
