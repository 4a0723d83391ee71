import { atParts } from '../at-parts.ts';
import type { Rows } from '../question-table.ts';

/** Each row once for an item, once for a decision at an item, once for a day. */
const parts = [
  '(på|vid|under|i|för) {pointed}',
  '(på|vid|under|i|om) {decided}[et|en][ (i|på|vid|under|om)] {pointed}',
  '[på |under ]dag {day}',
];

const members = '(ledamöter|ledamot|ordinarie|ordinarie ledamöter|ledamöterna)';
const substitutes = '(ersättare|ersättarna|suppleanter|suppleanterna|vikarier)';
const others = '(övriga|gäster|övriga deltagare|besökare|inbjudna|adjungerade)';

/** How those of one kind who were there are asked for. */
function presentOf(kind: string): readonly string[] {
  return [
    `(vilka|hur många|vilken)[ av] ${kind}[ som] (var|är) (med|där|närvarande|på plats|på mötet|på)[ {meeting}]`,
    `(vilka|hur många|vilken) ${kind}[ som] (deltog|närvarade|medverkade|kom|gick in|tjänstgjorde|hoppade in)[ {meeting}]`,
    `vilka gick in som ${kind}[ {meeting}]`,
    `(närvarande|antal|antalet|antal närvarande|lista) ${kind}[ närvarande][ {meeting}]`,
    `(var|deltog|fanns)[ det][ några| någon] ${kind}[ med| där][ {meeting}]`,
    `${kind} {meeting}`,
  ];
}

/** As `presentOf`, of those who were not. */
function missingOf(kind: string): readonly string[] {
  return [
    `(vilka|hur många) ${kind}[ som] (saknades|saknas|fattades|uteblev|var borta|var frånvarande|var inte (med|där)|inte var (med|där)|deltog inte|kom inte)[ {meeting}]`,
    `frånvarande ${kind}[ {meeting}]`,
    `(saknades|fattades)[ det][ några| någon] ${kind}[ {meeting}]`,
  ];
}

/** How someone's attendance over several meetings is asked for. */
function over(who: string) {
  return {
    latest: [
      `när (var|är) ${who} (senast|sist) (med|där|närvarande|på plats|på möte|på ett möte|på mötet)`,
      `när (var|är) ${who} (med|där|närvarande|på plats|på möte) (senast|sist)`,
      `när (deltog|närvarade|medverkade) ${who} (senast|sist)`,
      `när (deltog|närvarade) ${who}`,
      `(vilket|på vilket) möte (var|deltog) ${who}[ på| med| i] (senast|sist)`,
      `(senaste|sista) (mötet|gången)[ som] ${who} var (med|med på|där|på)`,
    ],
    missed: [
      `vilka möten (har|hade) ${who} (missat|varit borta|varit borta från|inte varit med på|varit frånvarande|varit frånvarande från|varit frånvarande vid|uteblivit från)[ {period}]`,
      `vilka möten (missade|var) ${who}[ inte med på| borta från| frånvarande vid][ {period}]`,
      `hur många (gånger|möten) har ${who} (missat|varit borta|varit frånvarande|uteblivit|saknats)[ {period}]`,
      `(när|hur ofta) har ${who} (varit borta|varit frånvarande|vart borta|vart frånvarande|saknats|missat|uteblivit|inte varit med|inte vart med)[ {period}]`,
      `hur ofta (är|var) ${who} (borta|frånvarande)[ {period}]`,
      `har ${who} (missat|varit borta från|varit frånvarande från) (något|nåt|några)[ möte| möten][ {period}]`,
    ],
    there: [
      `hur ofta (har|är|var) ${who}[ varit] (med|där|närvarande|på plats|på mötena|representerad|representerat|företrädd|företrätt)[ {period}]`,
      `hur ofta (deltar|deltog|har deltagit) ${who}[ {period}]`,
      `hur många (möten|gånger) (har|var) ${who}[ varit] (med|med på|närvarande|på|deltagit|deltagit i|deltagit på|närvarat)[ {period}]`,
      `vilka möten (har|var) ${who}[ varit] (med|med på|närvarande|på|deltagit i|deltagit på|närvarat)[ {period}]`,
      `vilka möten deltog ${who} (i|på)[ {period}]`,
      `${who} närvaro {period}`,
    ],
    always: [
      `har ${who} varit med (på|vid) (alla|samtliga|varje) (möten|möte|mötena)[ {period}]`,
      `har ${who} (deltagit|närvarat) (i|på|vid) (alla|samtliga|varje) (möten|möte|mötena)[ {period}]`,
      `har ${who} (alltid varit med|varit med på alla|varit med varje gång|varit med på allt)[ {period}]`,
    ],
  } as const;
}

const someones = over('{who}');
const mine = over('jag');

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
  'organisations-all': [
    '(var|är) (alla|samtliga) {parties} (representerade|företrädda|med|där|närvarande|på plats)[ {meeting}]',
    '(hade|har) (alla|samtliga) {parties} (någon|representant|företrädare|röst)[ med| där| på plats][ {meeting}]',
    '(deltog|kom) (alla|samtliga) {parties}[ {meeting}]',
  ],
  'everyone-there': [
    'var (alla|samtliga) (med|där|närvarande|på plats|på mötet)[ {meeting}]',
    '(deltog|kom|närvarade) (alla|samtliga)[ {meeting}]',
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
    '(vilka|vem|hur många)[ som] (var|deltog) (med delvis|delvis|med en del av mötet|en del av mötet|bara en dag|bara ena dagen|med bara en dag|med bara en del|bara en del)[ {meeting}]',
    '(vilka|vem|hur många)[ som] (kom|gick|anslöt) (sent|senare|tidigare|tidigt|för sent)[ {meeting}]',
    '(vilka|vem)[ som] var inte med (hela|på hela) (mötet|tiden)[ {meeting}]',
    '(vilka|vem) var med (bara|endast) (dag 1|dag 2|första dagen|andra dagen)[ {meeting}]',
  ],
  'stand-in': [
    'vem (ersatte|gick in för|hoppade in för|vikarierade för|tjänstgjorde för|var ersättare för|satt i stället för|var med i stället för) {who} {meeting}',
    'vem (gick in för|hoppade in för|vikarierade för|tjänstgjorde för|var ersättare för|var med istället för) {who}',
    'hade {who} (någon|en|nån) ersättare[ {meeting}]',
  ],
  'present-substitutes': presentOf(substitutes),
  'present-members': presentOf(members),
  'present-others': presentOf(others),
  'missing-members': missingOf(members),
  'missing-substitutes': missingOf(substitutes),
  'organisation-who': [
    '(vem|vilka|vilken)[ som] (representerade|företrädde|satt för|deltog för|deltog från|kom från|var där för|var där från|var med för|var med från|var från|närvarade från|närvarade för) {organisation}[ {meeting}]',
    '(vem|vilka) (var|är) (där|med|närvarande|på plats|på mötet) (från|för) {organisation}[ {meeting}]',
    '(vem|vilka|hur många) från {organisation} (var|är) (med|där|närvarande|på plats)[ {meeting}]',
    '(vem|vilka|hur många) från {organisation} (deltog|kom|närvarade)[ {meeting}]',
    'vem hade {organisation} (med|där|på plats|på mötet)[ {meeting}]',
    '(vem|vilka) har (representerat|företrätt|varit med för|varit med från) {organisation}[ {meeting}]',
    '{organisation} (representant|representanter|deltagare|företrädare) {meeting}',
  ],
  'present-organisations': [
    'hur många {parties} (deltog|kom|närvarade|var med|var där|var representerade|var företrädda|hade någon med)[ {meeting}]',
    'antal {parties}[ som var] (representerade|närvarande|med|företrädda)[ {meeting}]',
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
    '(var|kom|deltog) (någon|nån) från {who}[ med| där| på plats][ {meeting}]',
    '(hade|har) {who} (någon|nån|representant|företrädare)[ med| där| på plats][ {meeting}]',
    '(saknades|saknas|uteblev) {who}[ {meeting}]',
  ],
  'quorum-without': [
    '(är|blir|är då|vore) (vi|gruppen|mötet) (beslutsföra|beslutsför|beslutsfört|beslutsmässiga|beslutsmässig) (om|när|ifall|utan) {organisation}[ och {secondOrganisation}][ och {thirdOrganisation}][ (saknas|uteblir|inte kommer|är borta|inte är med|är frånvarande|har förhinder|inte kan)]',
    'kan (vi|gruppen) (fatta beslut|besluta) (om|när|ifall|utan) {organisation}[ (och|eller) {secondOrganisation}][ och {thirdOrganisation}][ (saknas|uteblir|inte kommer|är borta|inte är med|kommer)]',
    'räcker (det|vi)[ till beslut][ för beslut] (om|utan) {organisation}[ och {secondOrganisation}][ saknas|uteblir]',
  ],
  quorum: [
    '(är|var|blir|blev) (vi|gruppen|mötet|{body}) (beslutsföra|beslutsför|beslutsfört|beslutsmässiga|beslutsmässig|beslutsmässigt)[ nu| just nu| idag]',
    '(är|var) (vi|gruppen|mötet|{body}) (beslutsföra|beslutsför|beslutsfört|beslutsmässiga|beslutsmässigt) (på|vid|under) {pointed}[ {meeting}]',
    '(är|var) (vi|gruppen|{body}) (beslutsföra|beslutsför) {meeting}',
    '(är|var|va|blev) {meeting} (beslutsfört|beslutsför|beslutsmässigt|beslutsmässig)',
    '(har|hade) (vi|gruppen) (kvorum|beslutsförhet)[ {meeting}]',
    'hur många (krävs|behövs|måste vi vara)[ det][ för att (vi ska |gruppen ska |)(vara|bli) (beslutsföra|beslutsför)]',
    'hur många (ledamöter|personer|kommuner|organisationer)[ som] (måste|behöver|ska|krävs)[ vara] (närvarande|med|på plats|för beslut)[ för beslut| för att fatta beslut| för att vi ska kunna besluta| på mötet]',
    'vad (gäller|krävs|är regeln) för (beslutsförhet|beslutsförheten|att vara beslutsför|att vara beslutsföra|kvorum)[ hos oss| i gruppen]',
    '(finns|har vi)[ det][ någon| en] regel (för|om) (beslutsförhet|kvorum)',
    'hur många (måste|ska|behöver) (vi|man) vara[ för att vara| för att bli] (beslutsföra|beslutsför|beslutsmässiga)',
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
  'does-come': [
    '(kommer|deltar) {who}[ på| till| i] {meeting}',
    '(kommer|deltar) {who}',
    'ska {who} (komma|vara med|delta)[ {meeting}]',
    '(är|har) {who} (anmäld|anmält sig|tackat ja|tackat nej|svarat|lämnat återbud|förhinder)[ till| på][ {meeting}]',
    'vad (har|svarade) {who}[ svarat][ om| till| inför][ {meeting}]',
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
    '(vem|vilka) har (vi|jag) inte (fått svar|hört) (från|av)[ till| inför| om][ {meeting}]',
    '(vem|vilka|hur många)[ som] (inte har|har inte|har ännu inte) (svarat|hört av sig|anmält sig|lämnat svar)[ till| inför| om| på][ {meeting}]',
    'har alla svarat[ {meeting}]',
  ],
  declined: [
    '(vem|vilka|hur många)[ som] (kommer inte|inte kommer|har tackat nej|tackat nej|tackade nej|har lämnat återbud|har förhinder)[ {meeting}]',
    '(vem|vilka)[ har][ som] (sagt|svarat) (nej|att de inte kommer|att de inte kan)[ till| inför][ {meeting}]',
    '(vem|vilka) har (sagt|svarat|tackat) nej (till|på|inför) {meeting}',
    '(vem|vilka) (uteblir|får förhinder|är frånvarande|kan inte) {meeting}',
    'återbud[en][ {meeting}]',
    '(finns|har vi)[ det][ några] återbud[ {meeting}]',
  ],
  coming: [
    '(vem|vilka|hur många)[ som] (kommer|ska komma|är anmälda|har anmält sig|har tackat ja|tackat ja|ska vara med|ska delta|deltar)[ {meeting}]',
    '(vem|vilka|hur många)[ har][ som] (sagt|svarat) (ja|att de kommer|att de är med)[ till| inför][ {meeting}]',
    '(vem|vilka|hur många) (är anmälda|har tackat ja|har sagt ja|har anmält sig) (till|på|inför) {meeting}',
    '(vem|vilka) (dyker upp|kommer|ska) (på|till) {meeting}',
    'vilka (väntas|förväntas|räknar vi med)[ komma] {meeting}',
    'kommer alla[ {meeting}]',
    'anmälda[ {meeting}]',
    '(anmälningar|svaren)[ {meeting}]',
    'hur många blir vi[ {meeting}]',
  ],
  'missing-organisations': [
    'vilka {parties}[ som] (saknades|saknas|var inte (med|där|representerade|närvarande)|inte var (med|representerade)|är inte (med|här|representerade)|fattades|inte är (med|här|representerade))[ {meeting}]',
    'vilka {parties}[ som] (saknade|var utan) (röst|representant|representation|företrädare|ledamot)[ {meeting}]',
    'vilka {parties} hade (ingen|inte någon)[ representant| företrädare][ med| där| på plats][ {meeting}]',
    '{parties} utan (representant|företrädare|röst|deltagare) {meeting}',
    'vilka {parties} (deltog inte|kom inte|uteblev|var borta)[ {meeting}]',
    '(saknade|saknades) någon {party}[ röst| representant| företrädare][ {meeting}]',
    'hur många {parties} (saknades|saknade röst|saknade företrädare|var inte med)[ {meeting}]',
  ],

  missing: [
    '(vem|vilka|hur många)[ som] (saknades|saknas|fattades|fattas|uteblev|var frånvarande|är frånvarande|var inte (med|där|här|närvarande)|är inte (med|här|närvarande)|inte var (med|där)|inte är (med|här))[ {meeting}]',
    '(vem|vilka|hur många)[ som] (missade|kom inte till|kom inte på|var inte på|deltog inte|deltog inte på|kunde inte vara med på|uteblev från|var borta|hade förhinder)[ {meeting}]',
    '(vem|vilka)[ som] var (sjuka|sjuk|borta|förhindrade)[ {meeting}]',
    '(frånvaro|frånvarande|antal frånvarande|frånvarolista)[n] {meeting}',
    'hur många (frånvarande|saknades|var borta)[ {meeting}]',
    'saknades någon[ {meeting}]',
    'vilka var borta[ {meeting}]',
  ],
  present: [
    '(vem|vilka|hur många)[ som] (var|är) (med|där|här|närvarande|på plats|incheckade)[ nu][ {meeting}]',
    '(vem|vilka|hur många) (deltog|medverkade|närvarade|har checkat in)[ {meeting}]',
    '(vem|vilka|hur många)[ som] (kom|var på|kom till|deltog på|deltog i)[ {meeting}]',
    'hur många (var|deltog|kom)[ det|vi][ {meeting}]',
    'vilka (var|är) (närvarande|deltagare|med) {meeting}',
    'närvarolista[n][ {meeting}]',
    '(närvaron|deltagarna|deltagarlistan|deltagarlista|deltagarförteckning|deltagarförteckningen) {meeting}',
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
    '(var|är) {who} (med|där|närvarande)[ hela| under hela] {meeting}',
    '(var|är) {who} (med|där) hela (mötet|tiden|dagen)[ {meeting}]',
    '(gick|lämnade|åkte) {who} (tidigare|tidigt|i förtid|före slutet|mitt i)[ {meeting}]',
    'kom {who} (sent|senare|för sent|försent)[ {meeting}]',
    'hur länge var {who} (med|där|kvar)[ {meeting}]',
    '(var|saknades) {who} (borta|sjuk|frånvarande|förhindrad)[ {meeting}]',
    'saknades {who}[ {meeting}]',
    '{who} {meeting} (med|där|närvarande|frånvarande)',
    '{whoAndMeeting}[,] (var|va) (hon|han|hen|de) (med|där|närvarande|på plats|frånvarande|borta)[ hela tiden| hela mötet| hela dagen]',
    'var {who} (med|där|närvarande|på plats)[ {meeting}] eller inte',
    '(närvarade|medverkade|kom|dök) {who}[ upp] (på|vid|till|i|under) {meeting}',
  ],
} satisfies Rows<string>;

/** What is asked here. */
export type AttendanceAsked = keyof typeof attendanceSv;
