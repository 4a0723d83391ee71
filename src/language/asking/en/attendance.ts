import { atParts } from '../at-parts.ts';
import type { Rows } from '../question-table.ts';
import type { AttendanceAsked } from '../sv/attendance.ts';

/** Each row once for an item, once for a decision at an item, once for a day. */
const parts = [
  '(at|during|for|on) {pointed}',
  '(at|for|in|on) [the ]{decided}[s][ (at|in|on|of)] {pointed}',
  '[on |during ]day {day}',
];

const members = '(members|member|ordinary members|regular members)';
const substitutes = '(substitutes|substitute|alternates|deputies|stand-ins)';
const others = '(others|guests|visitors|other participants|other people)';

function presentOf(kind: string): readonly string[] {
  return [
    `(which|what|how many) ${kind} (were|was|are) (there|present|at the meeting|at)[ {meeting}]`,
    `(which|what|how many) ${kind} (attended|came|took part|served|stepped in)[ {meeting}]`,
    `(number of|list of|list) ${kind}[ present| there| who attended] {meeting}`,
    `(number of|list of|list) ${kind} (present|there|who attended)[ {meeting}]`,
    `who attended as ${kind}[ {meeting}]`,
    `(were|did)[ there][ any] ${kind}[ attend| there| present][ {meeting}]`,
    `${kind} {meeting}`,
  ];
}

function missingOf(kind: string): readonly string[] {
  return [
    `(which|what|how many) ${kind} (were|was) (absent|missing|away|not there|not present)[ {meeting}]`,
    `(which|what|how many) ${kind} (missed|did not attend|did not come)[ {meeting}]`,
    `absent ${kind}[ {meeting}]`,
  ];
}

function over(who: string) {
  return {
    latest: [
      `when (was|were) ${who} last (there|present|at a meeting|at the meeting)`,
      `when did ${who} last (attend|come|take part|attend a meeting)`,
      `when (was|did) ${who} (there|attend) last`,
      `[which|what is the ](latest|last) meeting[ that] ${who} (attended|was at)`,
      `which meeting did ${who} (attend|come to) last`,
    ],
    missed: [
      `(which|what) meetings (has|did|have) ${who} (missed|miss|been absent from|not attended)[ {period}]`,
      `how many (times|meetings) (has|have|did) ${who} (been absent|missed|miss|been missing|been away)[ {period}]`,
      `(when|how often) (has|have|was|is) ${who} (been absent|been away|absent|missing|missed)[ {period}]`,
      `(has|have) ${who} missed (any|some)[ meeting| meetings][ {period}]`,
    ],
    there: [
      `how often (has|have|does|did|is|was) ${who} (attended|been there|attend|there|been present|been represented)[ {period}]`,
      `how many (meetings|times) (has|have|did) ${who} (attended|attend|been to|been at|been there)[ {period}]`,
      `(which|what) meetings (has|have|did|was) ${who} (attended|attend|been at|at)[ {period}]`,
      `${who} attendance {period}`,
    ],
    always: [
      `(has|have|did) ${who} (attended|attend|been at|been to) (all|every)[ the| of the] (meetings|meeting)[ {period}]`,
      `(has|have) ${who} always (attended|been there)[ {period}]`,
    ],
  } as const;
}

const someones = over('{who}');
const mine = over('i');

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
  'organisations-all': [
    '(were|are) all[ the| of the] {parties} (represented|present|there)[ {meeting}]',
    'was every {party} (represented|present|there)[ {meeting}]',
    'did (all|every)[ the] ({parties}|{party}) (attend|take part|have someone there)[ {meeting}]',
  ],
  'everyone-there': [
    'was (everyone|everybody) (there|present)[ {meeting}]',
    'did (everyone|everybody) (attend|come|take part)[ {meeting}]',
  ],
  'person-latest': someones.latest,
  'i-latest': mine.latest,
  'person-missed': someones.missed,
  'i-missed': mine.missed,
  'person-always': someones.always,
  'i-always': mine.always,
  'person-there': someones.there,
  'i-there': mine.there,
  'present-partly': [
    '(who|how many) (was|were) there for[ only] a part[ of the meeting][ {meeting}]',
    '(who|how many)[ people] (came|arrived|joined|left) (late|early|later|earlier)[ {meeting}]',
    '(who|how many) (attended|was there|were there) (only partly|partly|part of the meeting|only one day|in part)[ {meeting}]',
  ],
  'stand-in': [
    'who (stood in for|filled in for|substituted for|replaced|served for) {who} {meeting}',
    'who (stood in for|filled in for|substituted for|was the substitute for|served for) {who}',
  ],
  'present-substitutes': presentOf(substitutes),
  'present-members': presentOf(members),
  'present-others': presentOf(others),
  'missing-members': missingOf(members),
  'missing-substitutes': missingOf(substitutes),
  'organisation-who': [
    'who (represented|sat for|attended for|attended from|came from|came for|took part for|spoke for) {organisation}[ {meeting}]',
    'who (was|were|has been) (there|present|at the meeting) (for|from) {organisation}[ {meeting}]',
    'who (was|were) from {organisation}[ {meeting}]',
    'who from {organisation} (was|were) (there|present)[ {meeting}]',
    'who from {organisation} (attended|came|took part)[ {meeting}]',
    'who did {organisation} (send|have there)[ {meeting}]',
    '(people|those|participants|representatives|representative) (from|of) {organisation} {meeting}',
    '{organisation} (representative|representatives|participants) {meeting}',
  ],
  'present-organisations': [
    '(which|what) {parties} (were|are|was) (present|represented|there|here)[ {meeting}]',
    '(which|what) {parties} (attended|took part|took part in|came|came to|were at|participated|participated in)[ {meeting}]',
    'how many {parties} (attended|took part|came|were there|were represented|were present)[ {meeting}]',
    'number of {parties}[ represented| present| there] {meeting}',
  ],
  'organisation-there': [
    '(was|is|were) {who} (there|here|present|represented)[ (now|just now)]',
    '(was|is|were) {who} (there|here|present|represented) {meeting}',
    'did {who} (attend|take part)[ {meeting}]',
    'did {who} have (anyone|someone|a representative) (there|here|present)[ {meeting}]',
    'did {who} have a (voice|representative)[ {meeting}]',
    '(was|did) (anyone|someone|anybody) from {who} (there|present|attend|come|take part)[ {meeting}]',
    'was {who} missing[ {meeting}]',
  ],
  'quorum-without': [
    '(are|will|would) we[ be][ still] quorate (if|when|without) {organisation}[ and {secondOrganisation}][ and {thirdOrganisation}][ (are missing|is missing|are absent|is absent|do not come|does not come|are away|is away|cannot come)]',
    '(do|would|will) we[ still] have a quorum (if|when|without) {organisation}[ and {secondOrganisation}][ and {thirdOrganisation}][ (are missing|is missing|are absent|is absent|do not come|does not come)]',
    'can we[ still] (decide|take decisions|make decisions) (if|without) {organisation}[ (and|or) {secondOrganisation}][ and {thirdOrganisation}][ (are missing|is missing|are absent|is absent)]',
  ],
  quorum: [
    'what is (the|our) quorum[ rule]',
    'what (does it take|is needed) (to be quorate|for a quorum)',
    'was {meeting} quorate',
    '(is|was) there[ a] quorum[ {meeting}]',
    'was the quorum (met|reached)[ {meeting}]',
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
  'does-come': [
    '(is|will) {who} (coming|come|attending|attend|be there)[ to| at][ {meeting}]',
    'has {who} (answered|replied|accepted|declined|said yes|said no)[ to| for][ {meeting}]',
    'what (has|did) {who} (answered|answer|said|say)[ about| for][ {meeting}]',
  ],
  'coming-organisations': [
    'which {parties} (are coming|will come|have accepted|attend|will attend|will be represented)[ {meeting}]',
  ],
  'declined-organisations': ['which {parties} (are not coming|have declined|declined)[ {meeting}]'],
  'unanswered-organisations': ["which {parties} (have not|haven't) (answered|replied|responded)[ {meeting}]"],
  unanswered: [
    "(who|how many) (has not|hasn't|have not|haven't) (answered|replied|responded)[ {meeting}]",
    "people who (have not|haven't) (answered|replied|responded)[ {meeting}]",
    'who (are we|am i) (waiting for|waiting on)[ {meeting}]',
    'who (have|has) we not heard from[ {meeting}]',
    'has everyone (answered|replied|responded)[ {meeting}]',
  ],
  declined: [
    "(who|how many)[ people] (is not coming|isn't coming|are not coming|has declined|have declined|declined|cannot come|can't come|will not come|won't come)[ {meeting}]",
    'who (has|have) said (no|that they are not coming)[ to| for][ {meeting}]',
  ],
  coming: [
    '(who|how many)[ people] (is coming|are coming|will come|comes|come|has accepted|have accepted|will attend|will be there|is attending|are attending)[ {meeting}]',
    'who (has|have) said (yes|that they are coming)[ to| for][ {meeting}]',
    'who (is|are) (expected|registered|signed up)[ {meeting}]',
    'how many (are we|will we be)[ {meeting}]',
    'is everyone coming[ {meeting}]',
  ],
  'missing-organisations': [
    'which {parties} (were|are) (missing|absent|not represented|not present|unrepresented|not there)[ {meeting}]',
    'which {parties} (lacked|had no|were without) (a voice|voice|representation|a representative|representative|anyone)[ there][ {meeting}]',
    'which {parties} did not (attend|have a representative|have anyone there)[ {meeting}]',
    '{parties} (not represented|without a representative|missing) {meeting}',
    'was any {party} (missing|not represented|unrepresented)[ {meeting}]',
  ],

  missing: [
    '(who|how many)[ people] (was|were|is|are) (absent|missing|not there|not here|not present|away)[ {meeting}]',
    "who (missed|did not attend|didn't attend|did not come|didn't come)[ {meeting}]",
    '(absentees|absences|absent|apologies)[ {meeting}]',
    '(number|list) of (absentees|absent)[ {meeting}]',
    'was anyone (missing|absent)[ {meeting}]',
  ],
  present: [
    '(who|how many)[ people] (was|were|is|are) (there|here|present|checked in)[ {meeting}]',
    '(who|how many)[ people] (attended|took part|has checked in)[ {meeting}]',
    'who (came|was at|came to|went to)[ {meeting}]',
    'how many (came|were we|were there)[ {meeting}]',
    'list[ of][ those| everyone] present[ {meeting}]',
    '(show|list)[ the] (attendance|participants|attendees)[ {meeting}]',
    '[the ](attendance|participants|attendees)[ list] {meeting}',
  ],
  'was-i-there': [
    'was i (there|present|here|absent)[ {meeting}]',
    'did i attend[ {meeting}]',
    'am i checked in[ {meeting}]',
  ],
  'was-there': [
    '(was|is) {who} (there|here|present|absent|checked in)[ {meeting}]',
    'did {who} (attend|take part|come)[ {meeting}]',
    '(was|is) {who} (missing|away|sick|ill|not there)[ {meeting}]',
    'did {who} (miss|skip) {meeting}',
    'was {who} (there|present)[ for] the whole (time|meeting|day)[ {meeting}]',
    'did {who} (leave early|come late|arrive late|leave before the end)[ {meeting}]',
    '{who} {meeting} (there|present|absent)',
    'was {who} at {meeting}',
    'was {whoAndMeeting}',
  ],
};
