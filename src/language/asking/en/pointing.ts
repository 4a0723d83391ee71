import type { Pointing } from '../pointing.ts';
import { goingOn } from './going-on.ts';

const it = '(?:it|that|this|them|those|the\\s+(?:assignment|task|matter|item))';
const then =
  '(?:then|there|that\\s+(?:time|day)|at\\s+(?:it|that|that\\s+meeting|the\\s+meeting|that\\s+one)|(?:in|on|at|for|to)\\s+(?:that|it|that\\s+one)|that\\s+meeting)';
const she = '(?:she|he|they|her|him)';

/** How one goes on from a question in English. */
export const pointing: Pointing = {
  language: 'en',
  leads:
    '(?:(?:and|but|so|or|ok|okay)\\s+)*(?:what\\s+about|how\\s+about|what\\s+of|how\\s+(?:is|was)\\s+it\\s+(?:with|in|for))|(?:and|but|or|plus)',
  tails: 'then|too|as\\s+well|also|instead',
  around: 'in|on|at|the|one|for|of|about|to|from|by|with|after|meeting|municipality|during|item',
  about: 'about|on|regarding|concerning|for|with|of|re',
  before: [
    '(?:the\\s+)?(?:one|meeting|time)\\s+before(?:\\s+(?:that|it|last))?|before\\s+that',
    'the meeting before last',
  ],
  inMonth: (month) => `in ${month}`,
  onDay: (day) => `on ${day}`,
  monthMeeting: (month) => `the ${month} meeting`,
  meetingOf: (time) => `the meeting ${time}`,
  atMeeting: (meeting) => `at ${meeting}`,
  lastMeeting: 'the last meeting',
  nextMeeting: 'the next meeting',
  atItem: (item) => `at item ${item}`,
  counts: ['which|who|what', 'how many'],
  howMany: '(?:and\\s+)?how\\s+many(?:\\s+(?:are|were|was)\\s+(?:they|there|it|that))?(?:\\s+in\\s+total)?',
  goingOn,
  asks: [
    [
      `(?:and\\s+)?(?:who|which)\\s+(?:is|are|was)\\s+(?:responsible|in\\s+charge|accountable)(?:\\s+(?:for|of)\\s+${it})?|(?:and\\s+)?who\\s+(?:owns|handles|does|has|takes\\s+care\\s+of)\\s+${it}`,
      'who is responsible for {topic}',
    ],
    [
      `(?:and\\s+)?(?:by\\s+)?when\\s+(?:is|was|must|should|does)\\s+${it}\\s+(?:be\\s+)?(?:due|done|finished|ready|have\\s+to\\s+be\\s+(?:done|ready))|(?:and\\s+)?(?:what\\s+is\\s+)?(?:the\\s+)?(?:deadline|due\\s+date)|by\\s+when`,
      'when is {topic} due',
    ],
    [
      `(?:and\\s+)?how\\s+(?:far|is)\\s+(?:has\\s+)?${it}(?:\\s+(?:come|going|got|gone))?|(?:and\\s+)?(?:what\\s+is\\s+)?(?:the\\s+)?status(?:\\s+of\\s+${it})?`,
      'how far has {topic} come',
    ],
    [
      `(?:and\\s+)?when\\s+(?:is|will)\\s+${it}\\s+(?:be\\s+)?(?:back|come\\s+(?:up|back)|return)(?:\\s+(?:again|on\\s+the\\s+agenda))*`,
      'when will {topic} be back on the agenda',
    ],
    [
      `(?:and\\s+)?what\\s+(?:has\\s+)?happened(?:\\s+(?:with|to)\\s+${it})?(?:\\s+since)?`,
      'what has happened with {topic}',
    ],
    [
      `(?:and\\s+)?what\\s+(?:was|did\\s+(?:we|they))\\s+(?:decided?)\\s+about\\s+${it}`,
      'what was decided about {topic}',
    ],
    [
      `(?:and\\s+)?who\\s+(?:presented|presents|introduced)\\s+${it}`,
      'who presented item {item} {at}',
      'who presented {topic}',
    ],
    [
      "(?:and\\s+)?who\\s+(?:has|have)(?:\\s+not|n't)(?:\\s+(?:yet|answered|replied|approved|ratified))*|(?:and\\s+)?(?:which|who)\\s+(?:are|is)\\s+(?:left|missing)",
      'which parties have not ratified {topic}',
      'who has not replied to the referral about {topic}',
    ],
    [
      '(?:and\\s+)?when\\s+(?:are|is)\\s+(?:the\\s+)?(?:replies|answers|they)\\s+due',
      'when are the replies to the referral about {topic} due',
    ],
    [
      '(?:and\\s+)?(?:is|will)\\s+(?:it|that)(?:\\s+be)?\\s+on\\s+a\\s+(monday|tuesday|wednesday|thursday|friday|saturday|sunday)',
      'is {meeting} on a {1}',
    ],
    [
      '(?:and\\s+)?(?:do|must|will|should)\\s+(?:i|we)\\s+(?:(?:have|need)\\s+to\\s+)?(?:travel|commute|drive|go\\s+there|come\\s+in)',
      'do we have to travel to {meeting}',
    ],
    ["(?:and\\s+)?(?:what\\s+(?:is|was)\\s+|what's\\s+)?the\\s+theme", 'what is the theme of {meeting}'],
    [
      '(?:and\\s+)?(is|was|will)\\s+(?:it|that|that\\s+one)(?:\\s+be)?\\s+(online|digital|in\\s+person|on\\s+site|hybrid|remote|residential|joint.*)',
      '{1} {meeting} {2}',
    ],
    [
      "(?:and\\s+)?(when|where|what\\s+(?:time|day|date))(?:'s|\\s+(?:is|was|will))?(?:\\s+(?:it|that|that\\s+one|the\\s+meeting))?(?:\\s+(?:be|held|be\\s+held|take\\s+place))*",
      '{1} is {meeting}',
    ],
    [
      '(?:and\\s+)?why(?:\\s+(?:was\\s+(?:it|that)\\s+moved|is\\s+that|so))?',
      'why was {meeting} moved',
      'why was {meeting} cancelled',
    ],
    [
      '(?:and\\s+)?(?:show|give|can\\s+i\\s+(?:see|have))(?:\\s+me)?\\s+the\\s+(?:minutes|notes)',
      'show the minutes of {meeting}',
    ],
    ['(?:and\\s+)?(?:who)\\s+(?:was|were)\\s+(?:there|present\\s+then)', 'who was present {at}'],
    [
      '(?:and\\s+)?what\\s+was\\s+(?:said|discussed)\\s+(?:there|then|about\\s+(?:it|that))',
      'what was said at item {item} {at}',
      'what was said about {topic}',
    ],
    [
      '(?:and\\s+)?what\\s+(?:is|was)\\s+the\\s+proposal(?:\\s+(?:there|then))?',
      'what is the proposal for item {item} {at}',
      'what was said at item {item} {at}',
    ],
    [`(?:and\\s+)?(.{3,60}?)\\s+${then}`, '{1} at item {item} {at}', '{1} {at}'],
    [
      `(?:and\\s+)?what\\s+(?:is|are|was|has)\\s+${she}\\s+(?:supposed|going|meant|have|got)\\s+to\\s+do`,
      'what assignments does {person} have',
    ],
    [`(?:and\\s+)?(.*?)(?<!\\p{L})${she}(?!\\p{L})(.*)`, '{1}{person}{2}'],
    ['(?:and\\s+)?(.*?)(?<!\\p{L})(?:his|their)(?!\\p{L})(.*)', "{1}{person}'s{2}"],
    [`(?:and\\s+)?(.{3,50}?)\\s+(?:about|with|for|on|of|to)\\s+${it}(.{0,30})`, '{1} about {topic}{2}'],
  ],
};
