import { atParts } from '../at-parts.ts';
import type { Rows } from '../question-table.ts';
import type { AttendanceAsked } from '../sv/attendance.ts';

/** Each row once for an item, once for a decision at an item, once for a day. */
const parts = [
  '(at|during|for|on) {pointed}',
  '(at|for|in|on) [the ]{decided}[s][ (at|in|on|of)] {pointed}',
  '[on |during ]day {day}',
  '[on |during ][the ]{day} day[ of]',
];

const members = '(members|member|ordinary members|regular members)';
const substitutes = '(substitutes|substitute|alternates|deputies|stand-ins)';
const others =
  '(others|guests|guest|visitors|outsiders|other participants|other people|invited people|(besides|other than|apart from|except|in addition to)[ the] (members|ordinary members))[ (and|or) (guests|visitors|others)]';
/** Those who are asked for; "persons was" is what Swedes write. */
const whoAll =
  '(who|who all|how many|which people|which persons|what people|how many people|how many persons|which of us|how many of us|which ones|how many participants|which participants)';
/** How it is said of someone that she was there, and that she was not. */
const came =
  '(attended|participated|participated in|took part|took part in|joined|showed up|turned up|came|came along|were there|was there|were present|was present|were in attendance|made it|made it to|were at|was at|went to|were in the room|sat in|sat in on)';
/** The ways of one list, to be put into another. */
function inner(list: string): string {
  return list.slice(1, -1);
}

const away =
  "(missed|skipped|were absent|was absent|were missing|was missing|were away|was away|weren't there|wasn't there|were not there|was not there|were not present|was not present|did not attend|didn't attend|did not come|didn't come|did not show up|didn't show up|didn't make it|did not make it|couldn't make it|could not make it|could not attend|couldn't come|failed to attend|failed to show up|sent apologies|sent their apologies|were off sick|was sick|were sick|stayed away|dropped out|called off|had excused themselves)";

function presentOf(kind: string): readonly string[] {
  return [
    `(which|what|how many) ${kind} (were|was|are) (there|present|at the meeting|at)[ {meeting}]`,
    `(which|what|how many) ${kind} (attended|came|took part|served|stepped in)[ {meeting}]`,
    `(number of|list of|list) ${kind}[ present| there| who attended] {meeting}`,
    `(number of|list of|list) ${kind} (present|there|who attended)[ {meeting}]`,
    `who attended as ${kind}[ {meeting}]`,
    `(which|what|how many|any) ${kind}[ that| who] ${came}[ (at|to|for|on|in)][ {meeting}]`,
    `did we have[ any] ${kind}[ with us| there| present][ (at|on|in)][ {meeting}]`,
    `(were|did)[ there][ any] ${kind}[ attend| there| present][ {meeting}]`,
    `${kind} {meeting}`,
  ];
}

function missingOf(kind: string): readonly string[] {
  return [
    `(which|what|how many) ${kind} (were|was) (absent|missing|away|not there|not present)[ {meeting}]`,
    `(which|what|how many) ${kind} (missed|did not attend|did not come)[ {meeting}]`,
    `absent ${kind}[ {meeting}]`,
    `(which|what|how many) ${kind}[ that| who] ${away}[ (at|to|for|on|in)][ {meeting}]`,
  ];
}

function over(who: string) {
  return {
    latestMissed: [
      `when (was|were) ${who} last (absent|away|missing|not there|not present)`,
      `when (was|were) ${who} (absent|away|missing) last`,
      `when did ${who} last (miss|skip)[ a meeting]`,
      `(which|what) (was|is) the (last|latest) meeting[ that] ${who} missed`,
    ],
    latest: [
      `when (was|were) ${who} last (there|present|at a meeting|at the meeting)`,
      `when did ${who} last (attend|come|take part|attend a meeting)`,
      `when (was|did) ${who} (there|attend) last`,
      `[which|what is the ](latest|last) meeting[ that] ${who} (attended|was at)`,
      `which meeting did ${who} (attend|come to) last`,
      `(which|what) (was|is) the (last|latest|most recent) (time|meeting)[ that] ${who} (attended|was at|was there|came|came to|showed up)`,
      `when (did|have) (we|you) last (see|have|seen) ${who}[ (there|here|at a meeting)]`,
      `when did ${who} last (show up|join|participate|turn up|come to a meeting|make it)`,
      `how long[ ago] (is it|was it|has it been) since ${who}[ last] (attended|was there|came|was present)`,
    ],
    missed: [
      `(which|what) meetings (has|did|have) ${who} (missed|miss|been absent from|not attended)[ {period}]`,
      `how many (times|meetings) (has|have|did) ${who} (been absent|missed|miss|been missing|been away)[ {period}]`,
      `(when|how often) (has|have|was|is) ${who} (been absent|been away|absent|missing|missed)[ {period}]`,
      `(has|have|did) ${who} (missed|miss|skipped|skip) (any|some|many|a lot of)[ of the][ meeting| meetings][ {period}]`,
      `(which|what|how many) (ones|meetings|times) (did|has|was) ${who} (skip|skipped|not attend|not at|absent|absent from|missing from|away|away from)[ {period}]`,
      `${who} (absences|absence)[ {period}]`,
      `(is|was) ${who} (often|usually) (absent|away|missing)[ {period}]`,
    ],
    there: [
      `how often (has|have|does|did|is|was) ${who} (attended|been there|attend|there|been present|been represented)[ {period}]`,
      `how many (meetings|times) (has|have|did) ${who} (attended|attend|been to|been at|been there)[ {period}]`,
      `(which|what) meetings (has|have|did|was) ${who} (attended|attend|been at|at)[ {period}]`,
      `${who} attendance {period}`,
      `(what is|what's|how is|how was|show|what does) ${who} attendance[ (record|been|look like|like|rate)][ {period}]`,
      `(how many|what|which) (of the|of our) meetings (has|did|was) ${who} (attended|attend|been to|been at|at|join|participated in|participate in)[ {period}]`,
      `(which|what|how many) (meetings|times) (has|did|have) ${who} (been to|come to|come|joined|join|participated|participate|participated in|shown up|show up)[ {period}]`,
      `does ${who} (usually|often|normally) (attend|come|show up|take part)[ {period}]`,
    ],
    always: [
      `(has|have|did) ${who} (attended|attend|been at|been to) (all|every)[ the| of the] (meetings|meeting)[ {period}]`,
      `(has|have) ${who} always (attended|been there)[ {period}]`,
    ],
  } as const;
}

const someones = over('{who}');
const mine = over('i');

/** Who is counted, where both those who were there and those who were not are asked for, and how that is said. */
const counted = '(members|people|of us|substitutes|others|guests|officials|municipalities|organisations)';
const wasThere = '(attended|came|were there|were present|turned up|showed up|took part|present|there)';
const wasAway =
  '(were absent|were missing|were away|missed|did not attend|did not come|absent|missing|away|sent apologies)';

/** As `attendanceSv`, in English. */
export const attendanceEn: Rows<AttendanceAsked> = {
  'who-each': [
    `(who|who all|which members|which people|which persons|how many)[ people][ that| who] (${inner(came)}|${inner(away)})[ from| at] both[ (at|in|on|from)][ the] {meeting} and[ (at|in|on|from)][ the] {secondMeeting}`,
    `(who|who all|which members|which people|which persons|how many)[ people][ that| who] (${inner(came)}|${inner(away)})[ from| at| in] (both|all|every)[ of][ the| our][ last] (meetings|meeting|times)`,
    '(who|which members|which people|how many)[ people] (has|have)[ been] (attended|at|to|present at|there|there at|joined)[ at] (all|every)[ of][ the| our] (meetings|meeting|time|single meeting)[ {period}]',
    '(who|which members|which people|how many)[ people] (has|have) never (missed|been absent|been away)[ from][ a| any| a single][ meeting][ {period}]',
    '(who|which members|which people|how many)[ people] (has|have)[ been] (missed|absent from|away from) (all|every)[ of][ the| our] (meetings|meeting|time)[ {period}]',
  ],
  'who-most': [
    '(who|which member|which members|which person|which of us)[ is it who] (has|have|is|was|were|did)[ been] (missed|absent|away|miss|skipped)[ from] (most|the most|most often|the most often)[ of the][ of all][ (meetings|times)][ {period}]',
    '(who|which member|which members|which person|which of us) (misses|missed|skips|skipped|is away|is absent)[ the] (most|most often)[ (meetings|times)][ {period}]',
    '(who|which member|which members|which person|which of us) (has|have|had)[ the] (most|highest|worst) (absences|absence)[ rate][ {period}]',
    '(who|which member|which members|which person|which of us) (has|have|was|were)[ been] (attended|at|to|there|present|present at)[ the] (most|most often)[ (meetings|times)][ {period}]',
    '(who|which member|which members|which person|which of us) (has|have|had)[ the] (best|highest) attendance[ rate| record][ {period}]',
  ],
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
      '(who|how many)[ people] (was|were|is|are) (there|here|present|in|brought in|invited in)',
      '(who|how many)[ people] (attended|took part|sat in|came in|joined)',
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
  'were-there': [
    '(was|were)[ both| either| neither] {who} (and|or|nor|&) {secondWho}[ both] (there|present|represented|absent|at the meeting|missing|not there)[ {meeting}]',
    '(was|were|did)[ both| either| neither] {who} (and|or|nor|&) {secondWho}[ both| attend| come| join| miss| show up| take part| participate| have anyone there] (at|to|in|on) {meeting}',
    'did[ both| either] {who} (and|or|nor|&) {secondWho}[ both] (attend|come|join|miss|show up|take part|participate|make it|have anyone there)[ {meeting}]',
  ],
  'organisation-absent': [
    `(who|who all|which people|which persons|how many|how many people|anyone)[ from| of] {organisation}[ that| who] (${inner(away)})[ (at|from|to|on|in)][ {meeting}]`,
    `(who|which people|how many|how many people) (${inner(away)}) (from|for|of) {organisation}[ (at|to|on|in)][ {meeting}]`,
    'was (anyone|anybody|someone|somebody) from {organisation} (missing|absent|away)[ (at|on|in)][ {meeting}]',
  ],
  'more-from': [
    '(was|did|were)[ there] (anyone|anybody|someone|others|any others)[ else][ there| attend| come][ but| other than| besides| apart from| except] {who}[ (there|present|attend|come)] (from|for) {organisation}[ there| present][ {meeting}]',
    '(besides|apart from|other than|in addition to) {who}[,] (was|did|were)[ there] (anyone|anybody|someone|who)[ else][ there| attend| come] (from|for) {organisation}[ there| present][ {meeting}]',
    '(was|did) {who} (alone|the only one|come alone|attend alone|the only person)[ there] (from|for) {organisation}[ {meeting}]',
    'did {organisation} (have|send) (anyone|anybody|someone|more people)[ else][ but| other than| besides| than] {who}[ there][ {meeting}]',
  ],
  'organisation-each-time': [
    '(did|was|is|were)[ it] the same (person|people|representative|member)[ who| that][ come| came| attend| attended| there] (from|for) {organisation}[ (at|in)][ (both|every|each|all) (times|time|meetings|meeting)]',
    'did {organisation} (send|have) the same (person|people|representative|member)[ there][ (at|in)][ (both|every|each|all) (times|time|meetings|meeting)]',
  ],
  'organisation-full': [
    'did {organisation} (have|send|come with|turn up with) (all|every one of|everyone|its full|their full|a full)[ of][ its| their][ members| seats| team| delegation][ there| present][ {meeting}]',
    'was {organisation} (fully represented|at full strength|there in full|complete|fully staffed)[ {meeting}]',
    '(was everyone|were all)[ members| the members] from {organisation} (there|present)[ {meeting}]',
  ],
  counts: [
    `how many[ ${counted}][ that| who] ${wasThere}[,] (and|but|versus|vs)[ how many][ ${counted}][ that| who] ${wasAway}[ (at|on|in)][ {meeting}]`,
    `how many[ ${counted}][ that| who] ${wasThere}[ (at|on|in)] {meeting}[,] (and|but|versus|vs)[ how many][ ${counted}][ that| who] ${wasAway}`,
    `how many ${counted}[ and| and how many| versus] ${counted}[ that| who] ${wasThere}[ (at|on|in)][ {meeting}]`,
    `how many ${counted} ${wasThere} and how many ${counted}[ did][ (at|on|in)][ {meeting}]`,
    '(number|numbers|count) of[ those] (present|attendees|participants) and[ of][ those] (absent|absentees|missing)[ (at|on|in)][ {meeting}]',
    '[give me |show |what (is|was) |can i have ][me ][the ](head count|headcount|attendance numbers|attendance figures|attendance statistics|numbers)[ of those present] (for|at|from|of|in|on) {meeting}',
    '[give me |show |what (is|was) |can i have ][me ][the ](head count|headcount|attendance numbers|attendance figures|attendance statistics)',
    '(attendance|present and absent|attendance and absence) in (numbers|figures|percent)[ {meeting}]',
    `(what (share|percentage|proportion|part)|how big a share) of (us|the members|the group|members) (${inner(wasThere)}|${inner(wasAway)})[ (at|on|in)][ {meeting}]`,
  ],
  'counts-over': [
    '(was|were|is)[ there| the][ a] (turnout|attendance|better turnout|better attendance|worse turnout|worse attendance|higher turnout|higher attendance|lower turnout|lower attendance)[ better| worse| higher| lower][ at| in| on] {meeting} than[ at| in| on] {secondMeeting}',
    'how many[ members| people| of us| participants] (were there|attended|came|turned up|showed up|were|took part)[ there][ (at|in|on)] {meeting} (compared (to|with)|versus|vs|against|and|and how many)[ (at|in|on)] {secondMeeting}',
    '(were|was|did)[ there| we] (more|fewer|less|as many)[ of us| people| members][ there| attend| come] {meeting} (than|as)[ (at|in|on)] {secondMeeting}',
    '(how many|attendance|number|turnout)[ of][ members| people| participants][ attended| came| were there| come] (per meeting|at each meeting|each time|meeting by meeting|by meeting)[ {period}]',
    '(how|what) (has|was|is)[ the] (attendance|turnout)[ been| developed| changed| like][ over time][ {period}]',
    'which meeting (had|was|drew)[ the] (most|best|worst|fewest|highest|lowest|least|biggest) (attended|attendance|people|turnout|members|participants)[ {period}]',
  ],
  'organisations-all': [
    '(were|are) all[ the| of the] {parties} (represented|present|there)[ {meeting}]',
    'was every {party} (represented|present|there)[ {meeting}]',
    'did (all|every)[ the] ({parties}|{party}) (attend|take part|have someone there)[ {meeting}]',
    'were all[ the| of the| our][ {number}] (municipalities|organisations|organizations|parties) (there|present|represented|in the room)[ {meeting}]',
  ],
  'everyone-there': [
    'was (everyone|everybody) (there|present)[ {meeting}]',
    'did (everyone|everybody) (attend|come|take part)[ {meeting}]',
  ],
  'person-latest-missed': someones.latestMissed,
  'i-latest-missed': mine.latestMissed,
  'person-latest': someones.latest,
  'i-latest': mine.latest,
  'person-missed': someones.missed,
  'i-missed': mine.missed,
  'person-always': someones.always,
  'i-always': mine.always,
  'person-there': [
    ...someones.there,
    '(is|was) {who} on any[ of the] (list|lists|attendance list|attendance lists|minutes)',
  ],
  'i-there': mine.there,
  'present-partly': [
    '(who|how many) (was|were) there for[ only] a part[ of the meeting][ {meeting}]',
    '(who|how many)[ people] (came|arrived|joined|left) (late|early|later|earlier)[ {meeting}]',
    '(who|how many) (attended|was there|were there) (only partly|partly|part of the meeting|only one day|in part)[ {meeting}]',
    '(who|did anyone|did anybody|did someone)[ people] (left|leave|come|came|arrive|arrived)[ the meeting] (early|late|halfway|before the end|in the middle)[ {meeting}]',
    "(who|how many)[ people] (was not|were not|did not|wasn't|weren't|didn't)[ there| stay| attend| come| present][ for| on] (both|all)[ the][ two] days[ (of|in|at) {meeting}| {meeting}]",
  ],
  'stand-in': [
    'who (stood in for|filled in for|substituted for|replaced|served for) {who} {meeting}',
    'who (stood in for|filled in for|substituted for|was the substitute for|served for) {who}',
    'who (came|sat|attended|was there|was sent) (instead of|in place of|in the place of) {who} {meeting}',
    'did {who} have a (substitute|stand-in|replacement)[ (at|in|on)][ {meeting}]',
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
    '{organisation} (representative|representatives|participants|delegate|delegates) {meeting}',
    `(who|who all|which people|which persons|how many|how many people|anyone)[ from| of] {organisation} ${came}[ (at|to|on|in)][ {meeting}]`,
    `(who|which people|how many|how many people) ${came} (from|for|on behalf of) {organisation}[ (at|to|on|in)][ {meeting}]`,
    'who was {organisation} (representative|delegate|participant|person there)[ (at|on|in)][ {meeting}]',
    'who spoke for {organisation}[ (at|on|in)][ {meeting}]',
  ],
  'present-municipal': [
    `(who|which people|how many|how many people|which representatives)[ representatives| members] (from|of|for) the municipalities ${came}[ (at|to|on|in)][ {meeting}]`,
    `(who|how many|how many people) ${came} (from|for) the municipalities[ (at|to|on|in)][ {meeting}]`,
    `(which|how many) (municipal (members|representatives)) ${came}[ (at|to|on|in)][ {meeting}]`,
  ],
  'present-organisations': [
    '(which|what) {parties} (were|are|was) (present|represented|there|here)[ {meeting}]',
    '(which|what) {parties} (attended|took part|took part in|came|came to|were at|participated|participated in)[ {meeting}]',
    'how many {parties} (attended|took part|came|were there|were represented|were present)[ {meeting}]',
    'number of {parties}[ represented| present| there] {meeting}',
    '(which|what|how many) {parties}[ that| who] (sent|had) (someone|anyone|somebody|people|a representative|representatives)[ there| along| present][ (to|at|for)][ {meeting}]',
    `(which|what|how many) {parties}[ that| who] ${came}[ (at|to|on|in)][ {meeting}]`,
  ],
  'organisation-there': [
    '(was|is|were) {who} (there|here|present|represented)[ (now|just now)]',
    '(was|is|were) {who} (there|here|present|represented) {meeting}',
    'did {who} (attend|take part)[ {meeting}]',
    'did {who} have (anyone|someone|a representative) (there|here|present)[ {meeting}]',
    'did {who} have a (voice|representative)[ {meeting}]',
    '(was|did) (anyone|someone|anybody|somebody) from {who} (make it|turn up|show up|come|get|attend|there)[ to| at| in| on] {meeting}',
    '(was|did) (anyone|someone|anybody) from {who} (there|present|attend|come|take part)[ {meeting}]',
    '(has|have) {who} been (represented|present|there)[ at] {meeting}',
    'was {who} (missing|unrepresented|absent|without a representative)[ (at|on|in)][ {meeting}]',
    'did {who} (send|have)[ over] (anyone|someone|anybody|somebody|people|a representative)[ along| there| over][ (to|at|for)][ {meeting}]',
    '(was|were)[ there] (anyone|someone|anybody)[ present] from {who}[ (at|on|in)][ {meeting}]',
  ],
  'quorum-without': [
    '(are|will|would) we[ be][ still] quorate (if|when|without) {organisation}[ and {secondOrganisation}][ and {thirdOrganisation}][ (are missing|is missing|are absent|is absent|do not come|does not come|are away|is away|cannot come)]',
    '(do|would|will) we[ still] have a quorum (if|when|without) {organisation}[ and {secondOrganisation}][ and {thirdOrganisation}][ (are missing|is missing|are absent|is absent|do not come|does not come)]',
    'can we[ still] (decide|take decisions|make decisions) (if|without) {organisation}[ (and|or) {secondOrganisation}][ and {thirdOrganisation}][ (are missing|is missing|are absent|is absent)]',
  ],
  quorum: [
    '(can|may|could) (we|the group) (decide|make decisions|take decisions)[ still] (if|when|with)[ only| just| at least] {number} (municipalities|members|of us|people|parties)[ (are there|are present|come|attend)]',
    "(what is|what's|do we have|is there)[ the| a| any| our] (rule|rules) (for|about|on)[ the| a] quorum",
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
    '(were|was|are|is)[ there| we] (enough|sufficiently many) (people|of us|members|there|present|participants)[ there| present][ (to (decide|make decisions|take decisions|make a decision)|for decisions|for a decision|for a quorum)][ (at|on|in)][ {meeting}]',
    '(could|can|may|were|was)[ we| the group| the meeting][ able to| allowed to] (decide|make decisions|take decisions|decide anything)[ (at|on|in)][ {meeting}]',
    '(what is|what are|do we have|is there)[ the| a| any| our] (rule|rules) (for|about|on) (quorum|a quorum|being quorate|how many must be present|making decisions)',
    'how many (of us|members|people|municipalities|parties)[ who] (must|need to|have to|are required to|should) (be (there|present)|attend)[ (for a quorum|to be quorate|to decide|to make decisions|for us to decide|for a decision)]',
  ],
  evaluation: [
    'what did (we|you|people|they|the group|the members|everyone) (think|say) (of|about) {meeting}',
    'what did (we|you|people|they|the group|the members|everyone) (think|say) in the evaluation',
    'how was the meeting',
    '[(show|see) ][the ]answers (to|of|in) the evaluation[ (of|from) {meeting}]',
    '[(show|see) ][the ]evaluation[ (of|from) {meeting}]',
    'how did the evaluation go',
    'how many have answered the evaluation',
    '(what|which) (feedback|comments|opinions|reactions|response|responses|views|impressions)[ that] (did (we|people|participants|you|they) (get|give|have|leave)|was there|were there|came in|were given|was given)[ (on|about|after|from|of|for)] {meeting}',
    '[the ](feedback|comments|reactions|opinions|reviews|impressions) (on|about|after|from|of) {meeting}',
    '(how|what) did (people|participants|the participants|members|everyone|they|you|we)[ all] (like|experience|find|rate|enjoy|feel about|think about|think of|say about) {meeting}',
    '(how|what) was {meeting} (rated|received|evaluated|like|perceived)[ by the participants]',
    '(what were|show|what was)[ me] the (results|result|outcome|answers)[ of| from| in| to] the evaluation[ (of|from|for)][ {meeting}]',
    'what (was|were) (good|bad|the good|the bad)[ (and|or) (bad|good)] (about|with) {meeting}',
    'were (people|participants|the participants|members|you|they) (happy|satisfied|pleased) with {meeting}',
  ],
  'does-come': [
    '(is|will) {who} (coming|come|attending|attend|be there)[ to| at][ {meeting}]',
    'has {who} (answered|replied|accepted|declined|said yes|said no)[ to| for][ {meeting}]',
    'what (has|did) {who} (answered|answer|said|say)[ about| for][ {meeting}]',
    '(can|does) {who} (make it|come|attend|join|participate)[ (to|at|on|in)][ {meeting}]',
    '(is|will) {who} (going|going to attend|going to come|joining|participating|participate|join|be present|be away|be absent|make it|show up)[ (to|at|on|in)][ {meeting}]',
    '(has|did) {who} (confirmed|confirm|signed up|sign up|registered|rsvp|responded|sent apologies|cancelled|said if (he|she|they) (is coming|will come))[ (to|at|on|for)][ {meeting}]',
  ],
  'do-i-come': [
    '(am|was) i (invited|signed up|registered|expected|called)[ (to|for|at|in|on)][ {meeting}]',
    '(do|must|should|shall) i[ (have|need)][ to] (attend|be there|take part|participate|show up|turn up)[ (at|in|on|for)][ {meeting}]',
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
    'has (everyone|everybody) (answered|replied|responded|signed up|confirmed)[ (to|for)][ {meeting}]',
    '(who|how many)[ people] (is|are|has|have)[ still| yet] to (answer|reply|respond|confirm|sign up|say if they are coming)[ (to|for|about|on)][ {meeting}]',
    "(who|how many)[ people] (has not|hasn't|have not|haven't|did not|didn't|still has not|still have not) (answered|answer|replied|reply|responded|respond|confirmed|signed up|said anything|given an answer|rsvp'd)[ yet][ (to|for|about|on)][ {meeting}]",
    '(missing|outstanding|unanswered) (answers|replies|responses|invitations)[ (to|for)][ {meeting}]',
  ],
  declined: [
    "(who|how many)[ people] (is not coming|isn't coming|are not coming|has declined|have declined|declined|cannot come|can't come|will not come|won't come)[ {meeting}]",
    'who (has|have) said (no|that they are not coming)[ to| for][ {meeting}]',
    '(who|how many)[ people] (has|have|will|is|are)[ said they| going to] (cancelled|cancel|sent apologies|be absent|be away|miss|skip|turned down|skipping|missing|said no|decline|declined)[ (to|for|from)][ {meeting}]',
    '(any|are there any|do we have any) (cancellations|apologies|declines)[ (to|for)][ {meeting}]',
  ],
  coming: [
    '(who|how many)[ people] (is coming|are coming|will come|comes|come|has accepted|have accepted|will attend|will be there|is attending|are attending)[ {meeting}]',
    'who (has|have) said (yes|that they are coming)[ to| for][ {meeting}]',
    'who (is|are) (expected|registered|signed up)[ {meeting}]',
    'how many (are we|will we be)[ {meeting}]',
    'is (everyone|everybody) coming[ (to|on)][ {meeting}]',
    '(who|how many|which)[ people| of us] (has|have|is|are|will|plans to|plan to|can|expects to)[ be] (signed up|registered|confirmed|accepted|going|joining|join|participate|participating|come|attend|make it|said yes|rsvpd)[ (to|for|at|on)][ {meeting}]',
    'how many (people|participants)[ who] (are|do we) (expected|expect|registered|signed up)[ (to|for|at|on)][ {meeting}]',
  ],
  'missing-organisations': [
    'which {parties} (were|are) (missing|absent|not represented|not present|unrepresented|not there)[ {meeting}]',
    'which {parties} (lacked|had no|were without) (a voice|voice|representation|a representative|representative|anyone)[ there][ {meeting}]',
    'which {parties} did not (attend|have a representative|have anyone there)[ {meeting}]',
    '{parties} (not represented|without a representative|missing) {meeting}',
    'was any {party} (missing|not represented|unrepresented)[ {meeting}]',
    "(which|what|how many) {parties}[ that| who] (sent nobody|sent no one|did not send anyone|didn't send anyone|did not send|had nobody there|had no one there|did not participate|were not there|failed to attend|did not show up|stayed away)[ (to|at|on)][ {meeting}]",
  ],

  missing: [
    `(those|the ones|everyone) who (${inner(away)})[ (at|from|on|in)] {meeting}[,] who (were|are) they`,
    '(who|how many)[ people] (was|were|is|are) (absent|missing|not there|not here|not present|away)[ {meeting}]',
    "who (missed|did not attend|didn't attend|did not come|didn't come)[ {meeting}]",
    '(absentees|absences|absent|apologies)[ {meeting}]',
    '(number|list) of (absentees|absent)[ {meeting}]',
    'was (anyone|anybody|someone) (missing|absent|away|sick)[ (at|on|in)][ {meeting}]',
    `${whoAll}[ that| who] ${away}[ (at|from|to|for|on|in)][ {meeting}]`,
    `${whoAll} (is|are|was|were)[ noted as| marked as| recorded as| listed as] (absent|missing|not present|away|excused)[ (at|from|to|for|on|in)][ {meeting}]`,
    '(list|show|give me)[ (of|me)][ all][ the| those who were| everyone who was] (absent|absentees|missing)[ (at|from|on|in)][ {meeting}]',
    `${whoAll}[ that| who] ${away}[ (at|from|to|for|on|in)][ {meeting}][,] and (from where|where from|(from which|which|what) (municipality|organisation|municipalities|organisations))[ (are|were|do|did) they (from|come from|represent)| (did|do) they come from]`,
  ],
  'present-outside': [
    '(was|were|did)[ there] (anyone|anybody|someone|people|any people)[ there| attend| come][ from] outside[ of][ the| our] (group|region|parties|municipalities|organisation|organisations)[ (and|or) the (region|municipalities|parties|group)][ there| present| attend][ (at|in|on|to)][ {meeting}]',
    '(who|how many|which people)[ people][ that| who] (was|were|came|attended)[ there| present][ from] outside[ of][ the| our] (group|region|parties|municipalities|organisation|organisations)[ (and|or) the (region|municipalities|parties|group)][ (at|in|on|to)][ {meeting}]',
  ],
  'present-wholly': [
    '(who|how many)[ people| members][ that| who] (attended|was there|were there|stayed|was present|were present)[ for| throughout| during][ the] (whole|entire) {meeting}',
    '(who|how many)[ people| members][ that| who] (attended|was there|were there|came|stayed|was present|were present) (both|all)[ the| of the][ two] days[ (of|at|in)][ {meeting}]',
    '(who|how many)[ people| members][ that| who] (attended|was there|were there|stayed|was present|were present)[ for| throughout| during] the (whole|entire) (meeting|time|day)[ (of|at|in|on)][ {meeting}]',
    '(who|how many)[ people] stayed (to|until|till) the (end|very end)[ (of|at|in|on)][ {meeting}]',
  ],
  present: [
    '(who|which people|who all) (came|attended|was there|were there|was present|were present|turned up)[ (to|at|in|on)][ {meeting}][,] and (from where|where from|from which (municipality|organisation|municipalities|organisations)|where (did they come|were they|are they) from|who do they represent|whom do they represent)',
    '(who|who all) did we have[ there| with us| present| in the room][ (at|on|in)] {meeting}',
    '(who|how many)[ people] (was|were|is|are) (there|here|present|checked in)[ {meeting}]',
    '(who|how many)[ people] (attended|took part|has checked in)[ {meeting}]',
    'who (came|was at|came to|went to)[ {meeting}]',
    'how many (came|were we|were there)[ {meeting}]',
    'list[ of][ those| everyone] present[ {meeting}]',
    '(show|list)[ the] (attendance|participants|attendees)[ {meeting}]',
    '[the ](attendance|participants|attendees|turnout)[ list] {meeting}',
    `${whoAll}[ that| who] ${came}[ (at|to|for|on|in)][ {meeting}]`,
    `${whoAll} (is|are|was|were)[ noted as| marked as| recorded as| listed as] (there|present|in attendance)[ (at|to|for|on|in)][ {meeting}]`,
    'how (was|big was|large was|good was|many people were at)[ the] (turnout|attendance)[ (at|on|in)][ {meeting}]',
    '(list|show|give me|tell me|can i see|can you list|could you list|can you show)[ (of|me)][ a list of| the names of][ all][ the| those who| everyone who| who] (attended|participants|attendees|present|was there|were there|took part|was present|were present|came)[ (at|to|for|on|in)][ {meeting}]',
  ],
  'was-i-there': [
    'was i (there|present|here|absent)[ {meeting}]',
    'did i attend[ {meeting}]',
    'am i checked in[ {meeting}]',
    '(did|was|have) i (miss|missed|skip|join|participate|participate in|come|come to|take part|take part in|there|at|marked as present|marked as absent|noted as present|listed as present|recorded as present|noted as absent)[ (at|to|in|on)][ {meeting}]',
  ],
  'was-there': [
    '{who}[,] (was|did|were) (he|she|they) (there|present|absent|attend|come|join|show up|take part|participate|missing|away)[ (in|at|on|to)][ {meeting}]',
    '(was|is) {who} (there|here|present|absent|checked in)[ {meeting}]',
    'did {who} (attend|take part|come)[ {meeting}]',
    '(was|were) {who} (with us|along|around|in the room)[ {meeting}]',
    '(was|is) {who} (missing|away|sick|ill|not there)[ {meeting}]',
    'did {who} (miss|skip) {meeting}',
    'was {who} (there|present)[ for] the whole (time|meeting|day)[ {meeting}]',
    'did {who} (leave early|come late|arrive late|leave before the end)[ {meeting}]',
    '{who} {meeting} (there|present|absent)',
    'was {who} at {meeting}',
    'did {who} (attend|come|participate|join|show up|turn up|show|make it|take part|sit in)[ (at|to|in|on)][ {meeting}]',
    'was {who} (marked|noted|recorded|listed) as (present|absent|there)[ (at|in|on)][ {meeting}]',
    'was {who} (there|present|absent|at the meeting)[ {meeting}] or (not|absent|present|away|was (he|she) absent)',
    'did (we|you) (see|have) {who}[ there| with us] (at|in|on) {meeting}',
    '(could|did) {who} not (come|attend|make it|be there|join|show up)[ (to|at|in|on)][ {meeting}]',
    'was {whoAndMeeting}',
    '[is it (true|right|correct) that ]{who} (was|is) (there|present|absent|away|missing|not there)[ (at|on|in)][ {meeting}]',
    '(was|did) {who} (stay|remain|there|attend|come|present|with us|around)[ for| on] (both|all|the whole|only one|just one)[ of][ the][ two] (days|day)[ of| at][ {meeting}]',
  ],
};
