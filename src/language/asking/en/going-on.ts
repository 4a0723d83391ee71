import type { GoingOn } from '../pointing.ts';

const it = '(?:it|that|this|they|them|those|the\\s+(?:assignment|task|matter))';
const ofThem = '(?:\\s+(?:of|among)\\s+(?:them|these|those|the\\s+(?:assignments|tasks)))?(?:\\s+ones)?';
const and = '(?:(?:and|but|so)\\s+)?';
const late = '(?:late|overdue|delayed|behind|past\\s+(?:due|the\\s+(?:deadline|date)))';
const then = '(?:\\s+(?:then|now|yet|already|still))?';
const left =
  "(?:(?:are|is)\\s+(?:left|missing|remaining|outstanding)|remains?|(?:has|have)(?:n['’]t|\\s+not)(?:\\s+(?:yet|answered|replied|approved|ratified|adopted|done\\s+(?:it|so)))*)";
const lastDay =
  "(?:(?:(?:what|when)(?:['’]s|\\s+(?:is|was))\\s+)?the\\s+(?:last\\s+(?:day|date)|deadline|due\\s+date)|by\\s+when|until\\s+when)";
const name = '(\\p{L}[\\p{L}-]+(?:\\s+\\p{L}[\\p{L}-]+){0,3}?)';

/** What the words mean in English after a question of a kind. */
export const goingOn: GoingOn = {
  assignments: [
    [
      `${and}(?:which|what|who)${ofThem}\\s+(?:are|is)\\s+${late}${ofThem}${then}`,
      'which assignments are overdue',
    ],
    [
      `${and}(?:are|is)\\s+(?:any|anything|some)${ofThem}\\s+${late}${then}|${and}(?:any|the)\\s+${late}(?:\\s+ones)?`,
      'which assignments are overdue',
    ],
    [
      `${and}(?:which|what)${ofThem}\\s+(?:are|is)\\s+(?:done|finished|completed|ready)${ofThem}${then}|${and}the\\s+(?:done|finished|completed)\\s+ones`,
      'which assignments are done',
    ],
    [
      `${and}(?:(?:which|what)${ofThem}\\s+are\\s+)?(?:mine|my\\s+own|which\\s+do\\s+i\\s+have|what\\s+about\\s+(?:me|mine))${then}`,
      'which assignments do I have',
    ],
    [
      `${and}who\\s+(?:has|does|is\\s+doing|is\\s+responsible\\s+for)\\s+(?:them|what|which|those)${then}`,
      'who does what',
    ],
    [
      `${and}(?:what\\s+about\\s+|how\\s+about\\s+|only\\s+|just\\s+|for\\s+|what\\s+does\\s+)?${name}(?:['’]s)?(?:\\s+have)?${then}`,
      'which assignments does {1} have',
    ],
  ],
  personAssignments: [
    [
      `${and}(?:is|are|was|were|has|have)\\s+${it}\\s+(?:been\\s+)?(?:done|finished|ready|completed)${then}`,
      'which assignments does {person} have',
    ],
    [
      `${and}(?:is|are)\\s+(?:${it}|she|he|any|anything)${ofThem}\\s+${late}${then}|${and}(?:which|what)${ofThem}\\s+(?:is|are)\\s+${late}${then}`,
      'is {person} late with anything',
    ],
    [
      `${and}(?:by\\s+)?when\\s+(?:is|are|should|must|was|were)\\s+${it}(?:\\s+\\p{L}+){1,2}|${and}${lastDay}`,
      'which assignments does {person} have',
    ],
    [
      `${and}(?:has|have)\\s+(?:she|he|they)\\s+(?:reported|done|finished)(?:\\s+(?:anything|something|it|back))?${then}|${and}how\\s+is\\s+(?:it|that)\\s+going`,
      'which assignments does {person} have',
    ],
  ],
  topic: [
    [`${and}who\\s+(?:presented|introduced|held)(?:\\s+${it})?`, 'who presented {topic}'],
    [
      `${and}(?:by\\s+)?when\\s+(?:is|was|must|should|shall|will)\\s+${it}(?:\\s+\\p{L}+){1,3}|${and}${lastDay}`,
      'when is {topic} due',
    ],
    [
      `${and}(?:is|was|has|did)\\s+${it}\\s+(?:been\\s+)?(?:done|finished|ready|completed|started|sent(?:\\s+out)?|happen|delivered)${then}`,
      'is {topic} done',
    ],
    [
      `${and}(?:why\\s+)?is\\s+${it}\\s+(?:not\\s+done|${late})${then}|${and}what(?:['’]s|\\s+is)\\s+(?:the|its)\\s+(?:status|progress)`,
      'how far has {topic} come',
    ],
    [
      `${and}has\\s+(?:anything|anyone|${it})\\s+(?:happened|been\\s+reported|reported|been\\s+done)(?:\\s+(?:anything|on\\s+it|with\\s+it|about\\s+it))?${then}`,
      'how far has {topic} come',
    ],
    [
      `${and}who\\s+(?:has|does|is\\s+doing|owns|got|handles|runs|writes|is\\s+on)\\s+${it}${then}|${and}who(?:['’]s|\\s+is)\\s+(?:it|that|responsible)`,
      'who is responsible for {topic}',
    ],
  ],
  referrals: [
    [
      `${and}(?:who|which|how\\s+many)(?:\\s+(?:ones|parties))?\\s+${left}${then}`,
      'who has not replied to the referral about {topic}',
      'who has not replied to the referral',
    ],
    [
      `${and}(?:${lastDay}|when\\s+(?:is|are|do|must|should)\\s+(?:it|they|the\\s+(?:replies|answers)|we)(?:\\s+\\p{L}+){1,3})`,
      'when are the replies to the referral about {topic} due',
      'when are the replies due to the referral',
    ],
    [`${and}what\\s+did\\s+${name}\\s+(?:say|reply|answer|think)`, 'what did {1} reply to the referral'],
    [
      `${and}(?:has\\s+|what\\s+about\\s+|how\\s+about\\s+)?${name}(?:\\s+(?:replied|answered))?${then}`,
      'has {1} replied to the referral',
    ],
  ],
  ratification: [
    [
      `${and}(?:who|which|how\\s+many)(?:\\s+(?:ones|parties))?\\s+${left}${then}`,
      'which parties have not ratified {topic}',
    ],
    [
      `${and}(?:${lastDay}|when\\s+(?:must|should|do|are)\\s+(?:they|all|the\\s+parties|it)(?:\\s+\\p{L}+){1,3})`,
      'by when must all parties have ratified {topic}',
    ],
    [
      `${and}(?:has\\s+|what\\s+about\\s+|how\\s+about\\s+)?${name}(?:\\s+(?:ratified|approved|adopted)(?:\\s+it)?)?${then}`,
      'has {1} ratified {topic}',
    ],
  ],
  matter: [[`${and}who\\s+(?:presented|introduced|held)(?:\\s+${it})?`, 'who presented {topic}']],
  there: [
    [
      `${and}(?:who|how\\s+many)\\s+(?:was|were|came|attended)(?:\\s+(?:there|present))?\\s+instead(?:\\s+of\\s+(?:them|her|him))?`,
      'who was present {at}',
    ],
    [
      `${and}who\\s+(?:replaced|stood\\s+in\\s+for|filled\\s+in\\s+for|substituted\\s+for)(?:\\s+(?:them|her|him))?`,
      'which substitutes were present {at}',
    ],
  ],
};
