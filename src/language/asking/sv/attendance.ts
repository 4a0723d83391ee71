import { atParts } from '../at-parts.ts';
import type { Rows } from '../question-table.ts';

/** Each row once for an item, once for a decision at an item, once for a day. */
const parts = [
  '(på|vid|under|i|för) {pointed}',
  '(på|vid|under|i|om) {decided}[et|en][ (i|på|vid|under|om)] {pointed}',
  '[på |under ]dag {day}',
];

/** How questions about attendance, quorum and evaluations are put in Swedish; rows are phrases as in `compilePhrase`, tried in their order. */
export const attendanceSv = {
  'present-organisations-at': atParts(
    [
      'vilka {parties}[ som] (var|är) (med|där|representerade|företrädda|närvarande)',
      'vilka {parties} deltog',
    ],
    parts,
  ),
  'missing-organisations-at': atParts(
    [
      'vilka {parties}[ som] (saknades|saknas|fattades|(var|är) inte (med|där|representerade|företrädda)|inte (var|är) (med|representerade|företrädda))',
    ],
    parts,
  ),
  'present-at': atParts(
    [
      '(vem|vilka|hur många)[ som] (var|är) (med|där|här|närvarande|på plats)',
      '(vem|vilka|hur många) (deltog|medverkade|närvarade)',
    ],
    parts,
  ),
  'missing-at': atParts(
    [
      '(vem|vilka|hur många)[ som] (saknades|saknas|fattades|(var|är) frånvarande|(var|är) inte (med|där|här|närvarande)|inte var (med|där)|deltog inte)',
    ],
    parts,
  ),
  'was-there-at': atParts(
    [
      'var {who} (med|där|närvarande|på plats|representerad|representerat|företrädd|företrätt)',
      'är {who} (med|närvarande)',
      '(deltog|medverkade|närvarade) {who}',
      'var {who}',
    ],
    parts,
  ),
  'present-organisations': [
    'vilka {parties}[ som] (var|är) företrädda[ {meeting}]',
    'vilka {parties} (var|är) det[ (här|med)][ {meeting}]',

    'vilka {parties}[ som] (var|är) (med|där|här|representerade|närvarande|på plats)[ {meeting}]',
    'vilka {parties} deltog[ {meeting}]',
  ],
  'organisation-there': [
    '(var|är) {who} (med|där|här|representerad|representerat|företrädd|företrätt|närvarande|på plats)[ nu| just nu]',
    '(var|är) {who} (med|där|här|representerad|representerat|företrädd|företrätt|närvarande|på plats) {meeting}',
    '(hade|har) {who} någon (med|där|här|på plats)[ {meeting}]',
    '(deltog|närvarade) {who}',
    '(deltog|närvarade) {who} (på|vid|i) {meeting}',
  ],
  quorum: [
    '(är|var|blir|blev) (vi|gruppen|mötet|{body}) (beslutsföra|beslutsför|beslutsfört|beslutsmässiga|beslutsmässig|beslutsmässigt)[ nu| just nu| idag]',
    '(är|var) (vi|gruppen|mötet|{body}) (beslutsföra|beslutsför|beslutsfört|beslutsmässiga|beslutsmässigt) (på|vid|under) {pointed}[ {meeting}]',
    '(är|var) (vi|gruppen|{body}) (beslutsföra|beslutsför) {meeting}',
    '(har|hade) (vi|gruppen) (kvorum|beslutsförhet)[ {meeting}]',
    'hur många (krävs|behövs|måste vi vara)[ det][ för att (vi ska |gruppen ska |)(vara|bli) (beslutsföra|beslutsför)]',
    '(beslutsför|beslutsföra|beslutsförhet|beslutsförheten|kvorum)[ {meeting}]',
  ],
  evaluation: [
    'vad (tyckte|tycker|sa|sade|svarade) (ni|vi|man|gruppen|deltagarna|ledamöterna|de|alla) om {meeting}',
    'vad (tyckte|tycker|sa|sade|svarade) (ni|vi|man|gruppen|deltagarna|ledamöterna|de|alla) i utvärderingen',
    'hur var mötet',
    '[(visa|se) ](svaren|svar) (på|i|från) utvärderingen[ (av|från|om) {meeting}]',
    '[(visa|se) ](utvärdering|utvärderingen|mötesutvärderingen)[ (av|från|om) {meeting}]',
    'hur (gick|blev) utvärderingen[ (av|från) {meeting}]',
    'hur många har svarat på utvärderingen',
  ],
  'coming-organisations': [
    'vilka {parties}[ som] (kommer|är anmälda|har anmält sig|har tackat ja|deltar)[ {meeting}]',
  ],
  'declined-organisations': [
    'vilka {parties}[ som] (kommer inte|har tackat nej|har lämnat återbud)[ {meeting}]',
  ],
  'unanswered-organisations': [
    'vilka {parties}[ som] (har inte svarat|saknar svar|inte har svarat)[ {meeting}]',
  ],
  unanswered: [
    '(vem|vilka|hur många)[ som] (har inte svarat|inte har svarat|inte svarat|saknar svar)[ {meeting}]',
    'vilka svar saknas[ {meeting}]',
    'har alla svarat[ {meeting}]',
  ],
  declined: [
    '(vem|vilka|hur många)[ som] (kommer inte|inte kommer|har tackat nej|tackat nej|tackade nej|har lämnat återbud|har förhinder)[ {meeting}]',
    'återbud[en][ {meeting}]',
    '(finns|har vi)[ det][ några] återbud[ {meeting}]',
  ],
  coming: [
    '(vem|vilka|hur många)[ som] (kommer|ska komma|är anmälda|har anmält sig|har tackat ja|tackat ja|ska vara med|ska delta|deltar)[ {meeting}]',
    'kommer alla[ {meeting}]',
    'anmälda[ {meeting}]',
    '(anmälningar|svaren)[ {meeting}]',
    'hur många blir vi[ {meeting}]',
  ],
  'missing-organisations': [
    'vilka {parties}[ som] (saknades|saknas|var inte (med|där|representerade|närvarande)|inte var (med|representerade)|är inte (med|här|representerade)|fattades|inte är (med|här|representerade))[ {meeting}]',
    'vilka {parties} saknade (röst|representant|företrädare)[ {meeting}]',
  ],

  missing: [
    '(vem|vilka|hur många)[ som] (saknades|saknas|fattades|fattas|uteblev|var frånvarande|är frånvarande|var inte (med|där|här|närvarande)|är inte (med|här|närvarande)|inte var (med|där)|inte är (med|här))[ {meeting}]',
    '(frånvaro|frånvarande)[n] {meeting}',
    'saknades någon[ {meeting}]',
    'vilka var borta[ {meeting}]',
  ],
  present: [
    '(vem|vilka|hur många)[ som] (var|är) (med|där|här|närvarande|på plats|incheckade)[ nu][ {meeting}]',
    '(vem|vilka|hur många) (deltog|medverkade|närvarade|har checkat in)[ {meeting}]',
    'närvarolista[n][ {meeting}]',
    '(närvaro|närvarande|deltagare)[n] {meeting}',
    'hur många var vi[ {meeting}]',
  ],
  'was-i-there': [
    'var jag (med|där|närvarande|på plats)[ {meeting}]',
    'deltog jag[ {meeting}]',
    'är jag incheckad[ {meeting}]',
    'står jag som närvarande[ {meeting}]',
  ],
  'was-there': [
    'var {who} (med|där|här|närvarande|på plats|frånvarande)[ {meeting}]',
    '(är|har) {who} (här|med|närvarande|på plats|checkat in|kommit)[ nu]',
    '(deltog|närvarade|medverkade) {whoAndMeeting}',
    '(deltog|närvarade|medverkade) {who}',
    'var {whoAndMeeting}',
    'missade {who} {meeting}',
  ],
} satisfies Rows<string>;

/** What is asked here. */
export type AttendanceAsked = keyof typeof attendanceSv;
