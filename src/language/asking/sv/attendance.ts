import { atParts } from '../at-parts.ts';
import type { Rows } from '../question-table.ts';

/** Each row once for an item, once for a decision at an item, once for a day. */
const parts = [
  '(på|vid|under|i|för) {pointed}',
  '(på|vid|under|i|om) {decided}[et|en][ (i|på|vid|under|om)] {pointed}',
  '[på |under ]dag {day}',
  '[på |under ]{day} dagen',
];

const members = '(ledamöter|ledamot|ordinarie|ordinarie ledamöter|ledamöterna)';
const substitutes = '(ersättare|ersättarna|suppleanter|suppleanterna|vikarier)';
const others =
  '(övriga|tjänstepersoner|tjänstemän|tjänstepersonerna|tjänstemännen|utifrån|gäster|gäst|övriga deltagare|besökare|inbjudna|adjungerade|externa|utomstående|(utöver|förutom|andra än|fler än|mer än)[ de] (ledamöterna|ledamöter|ordinarie|ordinarie ledamöterna))[ (och|eller) (gäster|besökare|inbjudna|adjungerade|externa)]';

/** How it is said of someone that she was there, and that she was not. */
const came =
  '(tog sig|deltog|närvarade|medverkade|bevistade|besökte|infann sig|dök upp|kom|var på plats|var närvarande|var med|var där|åkte|åkte med|satt med|var på|gick på|hade möjlighet att delta|kunde vara med|kunde delta|kunde komma)';
/** The ways of one list, to be put into another. */
function inner(list: string): string {
  return list.slice(1, -1);
}

const away =
  '(lyste med sin frånvaro|saknades|fattades|uteblev|missade|skolkade|bangade|lämnade återbud|fick förhinder|hade förhinder|var förhindrad|var förhindrade|anmälde förhinder|hade anmält förhinder|hade lämnat återbud|dök inte upp|kom inte|deltog inte|närvarade inte|kunde inte|kunde inte komma|kunde inte delta|kunde inte vara med|var inte på plats|infann sig inte|inte dök upp|inte kom|inte deltog|inte närvarade|inte kunde|inte kunde komma|inte kunde delta|inte kunde vara med|inte var på plats|orkade inte komma|inte orkade komma|hade inte tid|inte hade tid|hoppade över|hoppade av|var sjuk|var sjuka|var sjukanmälda|var lediga)';

/** How those of one kind who were there are asked for. */
function presentOf(kind: string): readonly string[] {
  return [
    `(vilka|hur många|vilken)[ av] ${kind}[ som] (var|är) (med|där|närvarande|på plats|på mötet|på)[ {meeting}]`,
    `(vilka|hur många|vilken) ${kind}[ som] (deltog|närvarade|medverkade|kom|gick in|tjänstgjorde|hoppade in)[ {meeting}]`,
    `vilka gick in som ${kind}[ {meeting}]`,
    `(närvarande|antal närvarande) ${kind}[ {meeting}]`,
    `(antal|antalet|lista) ${kind} närvarande[ {meeting}]`,
    `(antal|antalet|lista) ${kind} {meeting}`,
    `(vilka|hur många|vilken) ${kind} (hade|fick) vi[ med| med oss| på besök| där][ {meeting}][,][ och varifrån| och var kom de ifrån]`,
    `(var|deltog|fanns|kom|hade vi)[ det][ några| någon| nån] ${kind}[ med| där| på plats| på besök][ {meeting}]`,
    `(vilka|hur många|vilken) ${kind}[ som] ${came}[ {meeting}]`,
    `${kind} {meeting}`,
  ];
}

/** As `presentOf`, of those who were not. */
function missingOf(kind: string): readonly string[] {
  return [
    `(vilka|hur många) ${kind}[ som] (saknades|saknas|fattades|uteblev|var borta|var frånvarande|var inte (med|där)|inte var (med|där)|deltog inte|kom inte)[ {meeting}]`,
    `frånvarande ${kind}[ {meeting}]`,
    `(vilka|hur många|vilken) ${kind}[ som] ${away}[ {meeting}]`,
    `(saknades|fattades)[ det][ några| någon] ${kind}[ {meeting}]`,
  ];
}

/** How someone's attendance over several meetings is asked for. */
function over(who: string) {
  return {
    latestMissed: [
      `när (var|blev|är) ${who} (senast|sist) (borta|frånvarande|inte med|sjuk)`,
      `när (var|blev|är) ${who} (borta|frånvarande|inte med|sjuk)[ från ett möte| från mötet] (senast|sist)`,
      `när (saknades|uteblev|fattades) ${who}[ från ett möte] (senast|sist)`,
      `när (senast|sist) (saknades|uteblev|missade) ${who}[ ett möte]`,
      `när missade ${who} (ett möte |mötet |)(senast|sist)`,
      `(vilket|på vilket) möte (saknades|missade|uteblev) ${who}[ på| från] (senast|sist)`,
    ],
    latest: [
      `när (var|är) ${who} (senast|sist) (med|där|närvarande|på plats|på möte|på ett möte|på mötet)`,
      `när (var|är) ${who} (med|där|närvarande|på plats|på möte) (senast|sist)`,
      `när (var|är|blev) ${who} (senast|sist) (representerad|representerat|företrädd|företrätt)`,
      `när (var|är|blev) ${who} (representerad|representerat|företrädd|företrätt) (senast|sist)`,
      `när (deltog|närvarade|medverkade) ${who} (senast|sist)`,
      `när (deltog|närvarade) ${who}`,
      `(vilket|på vilket) möte (var|deltog) ${who}[ på| med| i] (senast|sist)`,
      `(senaste|sista) (mötet|gången)[ som] ${who} (var|deltog)[ med| med på| där| på]`,
      `när (såg|träffade|hade) vi ${who}[ här| med] (senast|sist)`,
      `när (dök|kom|visade) ${who}[ upp| sig| på möte] (senast|sist)`,
      `hur länge sedan är det[ som] ${who} var (med|där)`,
      `(senaste|sista) (mötet|gången)[ som] ${who} (var|deltog|kom)[ med] (på|i|till)[ ett] (möte|mötet)`,
    ],
    missed: [
      `vilka möten (har|hade) ${who} (missat|varit borta|varit borta från|inte varit med på|varit frånvarande|varit frånvarande från|varit frånvarande vid|uteblivit från)[ {period}]`,
      `vilka möten (missade|var) ${who}[ inte med på| borta från| frånvarande vid][ {period}]`,
      `hur många (gånger|möten) har ${who} (missat|varit borta|varit frånvarande|uteblivit|saknats)[ {period}]`,
      `(när|hur ofta) har ${who} (varit borta|varit frånvarande|vart borta|vart frånvarande|saknats|missat|uteblivit|inte varit med|inte vart med)[ {period}]`,
      `hur ofta (är|var) ${who} (borta|frånvarande)[ {period}]`,
      `har ${who} (missat|varit borta från|varit frånvarande från|skolkat från) (något|nåt|några|många)[ möte| möten][ {period}]`,
      `har ${who} (någonsin|nånsin|någon gång|nån gång|alls) (missat|varit borta|varit frånvarande|saknats|skolkat|uteblivit)[ från][ (något|nåt|ett)][ möte| sammanträde][ {period}]`,
      `har ${who} (varit|vart) (borta|frånvarande|sjuk|förhindrad)[ (någon|nån|några|en enda) (gång|gånger)| alls| mycket| ofta][ {period}]`,
      `(vilka|vad för) (möten|gånger|sammanträden) (har|var|är) ${who}[ varit| vart] (borta|frånvarande|inte med|sjuk)[ på| från| vid][ {period}]`,
      `(vilka|hur många) (möten|gånger) (uteblev|skolkade|saknades) ${who}[ från][ {period}]`,
      `(har|är) ${who} (ofta|mycket|brukat|brukar) (borta|frånvarande|varit borta|varit frånvarande|vara borta|missa)[ {period}]`,
      `${who} frånvaro[ {period}]`,
    ],
    there: [
      `hur ofta (har|är|var) ${who}[ varit] (med|där|närvarande|på plats|på mötena|representerad|representerat|företrädd|företrätt)[ {period}]`,
      `hur ofta (deltar|deltog|har deltagit) ${who}[ {period}]`,
      `(hur ofta|hur många gånger) (har|hade) ${who} (haft|skickat|skickade)[ med] (någon|nån|folk|en representant|representant)[ med| där| på plats][ {period}]`,
      `hur många (möten|gånger) (har|var) ${who}[ varit] (med|med på|närvarande|på|deltagit|deltagit i|deltagit på|närvarat)[ {period}]`,
      `vilka möten (har|var) ${who}[ varit] (med|med på|närvarande|på|deltagit i|deltagit på|närvarat)[ {period}]`,
      `vilka möten deltog ${who} (i|på)[ {period}]`,
      `${who} närvaro {period}`,
      `(hur är det|hur står det till|hur ligger det till) med ${who} (närvaro|närvaron|deltagande)[ {period}]`,
      `(hur (ser|såg)|visa) ${who} (närvaro|närvaron|närvarostatistik|deltagande)[ ut][ {period}]`,
      `(vad är|hur är|hur har) ${who} (närvaro|deltagande|närvaron)[ varit][ {period}]`,
      `på (vilka|hur många) möten (var|deltog|har) ${who}[ varit| deltagit| med][ {period}]`,
      `har ${who} (god|bra|dålig|hög|låg) närvaro[ {period}]`,
      `har ${who} (varit|vart) (på|med på) (något|nåt|några|ett)[ möte| möten| sammanträde][ {period}]`,
      `brukar ${who} (vara med|komma|delta|dyka upp)[ på mötena][ {period}]`,
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

/** Who is counted, where both those who were there and those who were not are asked for, and how that is said. */
const counted =
  '(ledamöter|politiker|förtroendevalda|ordinarie|ordinarie ledamöter|ersättare|suppleanter|övriga|gäster|tjänstepersoner|personer|deltagare|kommuner|organisationer|av oss)';
const wasThere =
  '(kom|var med|var där|deltog|närvarade|närvarande|dök upp|mötte upp|satt med|var på plats|tog sig dit)';
const wasAway =
  '(saknades|fattades|uteblev|var borta|var frånvarande|frånvarande|fick förhinder|hade förhinder|lämnade återbud|kom inte|dök inte upp|var inte med|inte var med|inte kom)';
const both = `(${inner(wasThere)}|${inner(wasAway)})`;

/** How questions about attendance, quorum and evaluations are put in Swedish; rows are phrases as in `compilePhrase`, tried in their order. */
export const attendanceSv = {
  'who-each': [
    `(vem|vilka|hur många)[ personer| ledamöter][ som] (${inner(came)}|${inner(away)}|var borta|var frånvarande|var inte (med|där)|inte var (med|där)|har missat) (både|såväl|bägge|vid både)[ på| vid] {meeting} (och|som|samt)[ på| vid] {secondMeeting}`,
    `(vem|vilka|hur många)[ personer| ledamöter][ som] (${inner(came)}|${inner(away)}|var borta|var frånvarande|var inte (med|där)|inte var (med|där)|har missat)[ på| vid| i| från] (båda|bägge|alla|samtliga)[ de][ senaste] (mötena|möten|gångerna|tillfällena)`,
    `(vem|vilka|hur många)[ personer| ledamöter][ som] (har varit med|har deltagit|varit med|deltagit|har närvarat|är med)[ på| vid| i] (alla|samtliga|varje|varenda) (möten|mötena|möte|gång|sammanträden)[ {period}]`,
    `(vem|vilka|hur många)[ personer| ledamöter][ som] har (aldrig|inte)[ varit] (missat|borta|frånvarande|saknats|uteblivit)[ från][ (något|nåt|ett|ett enda)] (möte|möten)[ {period}]`,
    `(vem|vilka|hur många)[ personer| ledamöter][ som] (har|är)[ varit] (borta|frånvarande|missat|saknats|uteblivit)[ från| på| vid] (alla|samtliga|varje|varenda) (möten|mötena|möte|gång|sammanträden)[ {period}]`,
    `(vem|vilka)[ personer| ledamöter][ som] (missade|saknades|uteblev|var borta|var frånvarande) (båda|bägge|alla)[ de] (gångerna|mötena)[ {period}]`,
    '(vem|vilka|hur många)[ personer| ledamöter][ som] (har varit|varit|är) (borta|frånvarande) (båda|bägge|alla|samtliga)[ de] (gångerna|mötena|gånger)[ {period}]',
  ],
  'who-most': [
    '(vem|vilka|vilken)[ person| ledamot| ledamöter| av oss][ är det][ som] (har|är|var)[ varit] (missat|borta|frånvarande|uteblivit|saknats|skolkat|haft) (flest|mest|oftast|mest av alla)[ (möten|gånger|frånvaro|frånvarotillfällen|av alla)][ {period}]',
    '(vem|vilka|vilken)[ person| ledamot| ledamöter| av oss][ som] (missade|missar|uteblev|saknades|skolkade|skolkar) (flest|mest|oftast)[ (möten|gånger)][ {period}]',
    '(vem|vilka|vilken)[ person| ledamot| ledamöter| av oss][ är det][ som] (har|hade|står för)[ haft] (högst|mest|störst|flest)[ (frånvaro|frånvarande|frånvarotillfällen)][ {period}]',
    '(vem|vilka|vilken)[ person| ledamot| ledamöter| av oss][ är det][ som] (har|är|var)[ varit] (med|deltagit|närvarat|närvarande)[ på| vid| i] (flest|mest|oftast)[ (möten|gånger)][ {period}]',
    '(vem|vilka|vilken)[ person| ledamot| ledamöter| av oss][ som] (har|hade)[ haft] (högst|bäst|störst|mest) närvaro[ {period}]',
    '(frånvaroligan|frånvarostatistik|frånvarostatistiken|frånvarotoppen|statistik över frånvaro|frånvaro per (person|ledamot))[ för][ {period}]',
  ],
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
      '(vem|vilka|hur många)[ som] (var|är) (med|där|här|närvarande|på plats|inne|inkallad|inkallade|inbjuden|inbjudna|adjungerad|adjungerade|inne hos oss)',
      '(vem|vilka|hur många)[ som] (deltog|medverkade|närvarade|kom in|satt med|gästade)',
    ],
    parts,
  ),
  'missing-at': atParts(
    [
      '(vem|vilka|hur många)[ som] (missade|saknades|saknas|fattades|(var|är) frånvarande|(var|är) inte (med|där|här|närvarande)|inte var (med|där)|deltog inte)',
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
  'were-there': [
    '(var|är|va|stod)[ både| såväl| varken] {who} (och|o|samt|eller|som|&) {secondWho} (med|där|närvarande|på plats|på mötet|representerade|företrädda|frånvarande|borta|inte med)[ båda| bägge][ {meeting}]',
    '(deltog|närvarade|kom|medverkade|dök|saknades|fattades|missade|uteblev|hade)[ både| såväl| varken] {who} (och|o|samt|eller|som|&) {secondWho}[ upp| med| förhinder| någon med| någon på plats| någon där| folk där][ på| vid| till][ {meeting}]',
    '(var|va)[ både| såväl] {who} (och|o|samt|eller|som|&) {secondWho} (på|vid|i) {meeting}',
  ],
  'organisation-absent': [
    `(vem|vilka|hur många|någon|några)[ personer| ledamöter| deltagare][ som] (från|för|i) {organisation}[ som] (${inner(away)}|var borta|var frånvarande|är frånvarande|var inte (med|där)|inte var (med|där))[ {meeting}]`,
    `(vem|vilka|hur många|någon|några)[ personer| ledamöter| deltagare][ som] (${inner(away)}|var borta|var frånvarande|var inte (med|där)|inte var (med|där)) (från|för|i) {organisation}[ {meeting}]`,
    '(saknades|fattades|var|uteblev|missade)[ det] (någon|nån|några) från {organisation}[ borta| frånvarande| mötet][ {meeting}]',
    '(frånvarande|frånvaro) (från|för|i) {organisation}[ {meeting}]',
  ],
  'more-from': [
    '(var|kom|fanns|satt|deltog|dök)[ det][ upp] (någon|nån|några|nån annan|någon annan|fler|flera|folk)[ mer| fler| till| annan| andra]( än| förutom| utöver| vid sidan av) {who}[ (från|för|i) {organisation}][ med| där| här| på plats| närvarande][ {meeting}]',
    '(utöver|förutom) {who}[,] (var|kom|fanns|deltog)[ det] (någon|nån|några|fler|folk)[ mer| fler| annan| andra] (från|för) {organisation}[ med| där| på plats][ {meeting}]',
    '(vilka|vem|hur många)[ mer| fler| andra][ än| förutom| utöver] {who} (var|kom|deltog)[ med| där| på plats] (från|för) {organisation}[ {meeting}]',
    '(var|satt|kom) {who} (ensam|själv|ensam kvar|enda|den enda|ende|allena)[ där| med] (från|för) {organisation}[ {meeting}]',
    '(hade|skickade) {organisation} (någon|nån|några|fler|flera)[ mer| fler| annan| andra] än {who}[ med| där| på plats][ {meeting}]',
    '(hade|fick) {who} (någon|nån|några|fler)[ mer| kollega| kollegor][ med sig] (från|för) {organisation}[ {meeting}]',
  ],
  'organisation-each-time': [
    '(var|kom|är|satt)[ det] samma (person|personer|representant|ledamot|namn|ansikte)[ som (kom|satt|var där)] (från|för) {organisation}[ på| vid][ (båda|bägge|alla|varje) (gångerna|gånger|gång|mötena|möten|möte)]',
    '(skickade|hade|bytte) {organisation} (samma|olika) (person|personer|representant|ledamot|folk)[ med| varje gång| båda gångerna| på båda mötena]',
  ],
  'organisation-full': [
    '(kom|var|deltog|ställde upp|mötte upp|dök)[ upp] {organisation}[ med| där| mangrant| upp] (alla|båda|bägge|samtliga|mangrant|alla man|hela styrkan)[ sina| två| tre| fyra| (ledamöter|representanter|platser)][ på| vid| i][ {meeting}]',
    'kom {organisation} med (båda|bägge|alla|samtliga)[ sina][ ledamöter| två][ {meeting}]',
    '(var|är|har|hade|kom|ställde upp|mötte upp|ställde)[ upp] {organisation}[ varit| haft| kommit| upp][ med] (fulltalig|fulltaliga|fulltaligt|full styrka|komplett|full representation|full uppställning|full bemanning|full besättning|manstarka)[ på| vid][ {meeting}]',
    '(var|kom|deltog|närvarade) (alla|samtliga)[ ledamöter| ledamöterna| ordinarie] (från|för) {organisation}[ med| där| på plats][ {meeting}]',
    '(hade|har|fick) {organisation}[ haft] (alla|samtliga)[ sina| de][ ledamöter| platser| stolar| representanter][ med| där| på plats| besatta][ {meeting}]',
    '(var|är) (alla|samtliga)[ av] {organisation} (ledamöter|representanter) (med|där|på plats|närvarande)[ {meeting}]',
  ],
  counts: [
    `(hur många|antal|antalet)[ ${counted}][ som] ${both}[,] (och|men|respektive|samt|resp|kontra|mot)[ (hur många|antal|antalet)][ ${counted}][ som] ${both}[ på| vid][ {meeting}]`,
    `(hur många|antal|antalet)[ ${counted}][ som] ${both}[ på| vid] {meeting}[,] (och|men|respektive|samt|resp|kontra|mot)[ (hur många|antal|antalet)][ ${counted}][ som] ${both}`,
    `(hur många|antal|antalet) ${counted}[ som] ${both}[,] (och|respektive|samt|resp)[ (hur många|antal|antalet)] ${counted}[ som][ ${both}][ på| vid][ {meeting}]`,
    `(hur många|antal|antalet) ${counted}[,] (och|respektive|samt|resp)[ (hur många|antal|antalet)] ${counted}[ som] ${both}[ på| vid][ {meeting}]`,
    '(hur många|antal|antalet) ledamöter[,] (ersättare|övriga|gäster) och (ersättare|övriga|gäster)[ som] (deltog|kom|var med|var där|närvarade)[ {meeting}]',
    '(hur (var|såg|är|blev)|vad var|visa)[ fördelningen][ mellan| av] (närvarande och frånvarande|närvaro och frånvaro|ledamöter och (ersättare|övriga|gäster))[ ut][ {meeting}]',
    '(närvaro och frånvaro|närvarande och frånvarande)[ på| vid][ i siffror][ {meeting}]',
    '(närvaron|närvaro|uppslutningen|frånvaron) i (siffror|antal|procent)[ {meeting}]',
    '(ge mig|visa|vad är|hur är)[ (siffrorna|siffran|antalen|statistiken|närvarosiffrorna|närvarostatistiken|närvarosiffran)][ (för|på|över|kring)][ närvaron] (på|för|från|vid) {meeting}',
    '(närvarostatistik|närvarostatistiken|närvarosiffror|närvarosiffrorna)[ (för|på|från|över)][ {meeting}]',
    `(hur stor (andel|del)|hur många procent|vilken andel)[ av (ledamöterna|oss|gruppen|medlemmarna|kommunerna)][ som] ${both}[ på| vid][ {meeting}]`,
  ],
  'counts-over': [
    '(var|blev)[ det] (bättre|sämre|högre|lägre|större|mindre) (uppslutning|närvaro|deltagande|frånvaro)[ på| vid| i] {meeting} än[ på| vid| i] {secondMeeting}',
    'var (uppslutningen|närvaron|deltagandet|frånvaron) (bättre|sämre|högre|lägre|större|mindre)[ på| vid| i] {meeting} än[ på| vid| i] {secondMeeting}',
    `(hur många|hur mycket folk)[ ${counted}][ som] (var|kom|deltog|var med|satt|blev)[ vi| det][ med| runt bordet| på| vid] {meeting} (jämfört med|kontra|mot|gentemot|i jämförelse med|och|respektive|vs)[ hur många][ det var| som var] {secondMeeting}`,
    '(var|kom|blev|satt)[ vi| det] (fler|färre|flera|mer folk|mindre folk|lika många)[ ledamöter| personer| deltagare| folk][ som kom| med| där| runt bordet] {meeting} (än|som|jämfört med)[ på| vid| det var] {secondMeeting}',
    '(hur många|hur mycket folk|närvaro|närvaron|antal|antalet|uppslutningen|uppslutning|deltagarantalet)[ ledamöter| deltagare| närvarande| personer][ som][ (brukar (komma|vara med)|kom|var med|har varit med|är med|var det|är det|deltog)] (per möte|per gång|på varje möte|vid varje möte|varje gång|på respektive möte|vid respektive möte|möte för möte|från möte till möte)[ {period}]',
    'hur (har|såg|ser) (närvaron|uppslutningen|deltagandet|deltagarantalet)[ sett| varit| utvecklats| förändrats| ändrats| ut| över tid]( ut| sig| över tid| genom åren|)[ {period}]',
    '(vilket|vilka) möte[n] (hade|var|drog|samlade|fick)[ det]( flest| färst| bäst| sämst| högst| lägst| störst| minst| mest) (deltagare|närvaro|närvarande|uppslutning|folk|ledamöter|besökt|välbesökt|personer|närvarande ledamöter)[ {period}]',
    '(när|på vilket möte|vid vilket möte) (var|kom|hade)[ vi| det] (flest|färst|minst|mest)[ (ledamöter|folk|personer|deltagare)][ med| där| på plats][ {period}]',
    '(har|är) (närvaron|uppslutningen|deltagandet) (blivit|gått|ökat|minskat|sjunkit|stigit|förbättrats|försämrats|bättre|sämre|upp|ner)[ bättre| sämre| upp| ner][ (på sistone|över tid|sedan sist)][ {period}]',
  ],
  'organisations-all': [
    '(var|är) (alla|samtliga)[ de| våra| länets][ två| tre| fyra| fem| sex| sju| åtta| nio| tio| elva| tolv| tretton| fjorton| femton] {parties} (representerade|företrädda|med|där|närvarande|på plats)[ {meeting}]',
    '(hade|har) (alla|samtliga) {parties} (någon|representant|företrädare|röst)[ med| där| på plats][ {meeting}]',
    '(deltog|kom|närvarade|skickade) (alla|samtliga)[ de| våra| länets][ två| tre| fyra| fem| sex| sju| åtta| nio| tio| elva| tolv| tretton| fjorton| femton] {parties}[ någon| folk][ {meeting}]',
  ],
  'everyone-there': [
    '(var|är) (vi|gruppen|det|rådet|ni)[ (fullt|helt)] (fulltaliga|fulltalig|fulltaligt|fullt hus|kompletta|samlade|full styrka|mangrant)[ {meeting}]',
    '(hade|var) (vi|gruppen)[ med] full (styrka|närvaro|besättning)[ {meeting}]',
    '(saknades|fattades)[ det] ingen[ {meeting}]',
    '(var|är) (alla|samtliga)[ (ledamöter|ledamöterna|ordinarie|medlemmar|medlemmarna)] (med|där|närvarande|på plats|på mötet)[ {meeting}]',
    '(deltog|kom|närvarade) (alla|samtliga)[ {meeting}]',
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
    '(finns|står|är|förekommer|nämns) {who}[ med| uppsatt| uppskriven] (på|i) (någon|nån|några|ngn)[ av] (listorna|närvarolista|lista|närvarolistorna|protokoll|protokollen|deltagarlista)',
  ],
  'i-there': mine.there,
  'present-partly': [
    '(vilka|vem|hur många)[ som] (var|deltog) (med delvis|delvis|med en del av mötet|en del av mötet|bara en dag|bara ena dagen|med bara en dag|med bara en del|bara en del)[ {meeting}]',
    '(vilka|vem|hur många)[ som] (kom|gick|anslöt) (sent|senare|tidigare|tidigt|för sent)[ {meeting}]',
    '(vilka|vem)[ som] var inte med (hela|på hela) (mötet|tiden)[ {meeting}]',
    '(vilka|vem) var med (bara|endast) (dag 1|dag 2|första dagen|andra dagen)[ {meeting}]',
    '(vilka|vem|hur många|någon)[ som] (gick|lämnade|åkte|avvek|anslöt|kom)[ mötet] (i förtid|före slutet|mitt i|halvvägs|innan det var slut|efter lunch|vid lunch)[ {meeting}]',
    '(gick|lämnade|kom|avvek|anslöt) (någon|några|nån)[ mötet] (tidigare|tidigt|i förtid|sent|senare|för sent)[ {meeting}]',
    '(vilka|vem|hur många)[ personer| av oss][ som] (kom|var med|deltog|var där|var på plats|närvarade) (bara|endast)[ på| under][ den] (en|ena|halva)[ av]( dagarna| dagen| dag| tiden| mötet)[ {meeting}]',
    '(vilka|vem|hur många)[ personer| av oss][ som] (var inte|inte var|deltog inte|inte deltog|stannade inte|kom inte)[ med| där| på plats| kvar][ på| under] (båda|bägge|alla|samtliga|hela)[ de][ två]( dagarna| dagar| tiden)[ {meeting}]',
  ],
  'stand-in': [
    '(var|satt|kom|gick) {secondWho}[ in| med| där| inne] (i stället för|istället för|som ersättare för|för) {who}[ {meeting}]',
    'vem (ersatte|gick in för|hoppade in för|vikarierade för|tjänstgjorde för|var ersättare för|satt i stället för|var med i stället för) {who} {meeting}',
    'vem (gick in för|hoppade in för|vikarierade för|tjänstgjorde för|var ersättare för|var med istället för) {who}',
    'hade {who} (någon|en|nån) ersättare[ {meeting}]',
    '(vem|vilka)[ som] (ersatte|vikarierade för|hoppade in för|gick in för|satt istället för|satt i stället för|kom istället för|kom i stället för|var där istället för|täckte upp för|fyllde in för) {who} {meeting}',
    'vem (kom|deltog|satt|var) (i|på) {owner} (ställe|plats|stol)[ {meeting}]',
  ],
  'present-substitutes': presentOf(substitutes),
  'present-members': presentOf(members),
  'present-others': presentOf(others),
  'missing-members': missingOf(members),
  'missing-substitutes': missingOf(substitutes),
  'organisation-who': [
    '(vem|vilka|vilken)[ som] (representerade|företrädde|höll ställningarna för|stod för|var röst för|talade för|pratade för|vikarierade för|hoppade in för|gick in för|ställde upp för|ersatte för|var ersättare för|satt för|deltog för|deltog från|kom från|var där för|var där från|var med för|var med från|var från|närvarade från|närvarade för) {organisation}[ {meeting}]',
    '(vem|vilka) (var|är) (där|med|närvarande|på plats|på mötet) (från|för) {organisation}[ {meeting}]',
    '(vem|vilka|hur många) från {organisation} (var|är) (med|där|närvarande|på plats)[ {meeting}]',
    '(vem|vilka|hur många) från {organisation} (deltog|kom|närvarade)[ {meeting}]',
    'vem hade {organisation} (med|där|på plats|på mötet)[ {meeting}]',
    '(vem|vilka) har (representerat|företrätt|varit med för|varit med från|varit där från|varit där för|suttit för|suttit med för|kommit från|deltagit för|deltagit från|deltagit i från|närvarat för|närvarat från) {organisation}[ på| vid][ {meeting}]',
    '{organisation} (representant|representanter|deltagare|företrädare|ombud) {meeting}',
    '(vem|vilka|vilken)[ som] (skickade|sände|hade|deltog) {organisation}[ med| dit| på plats][ till][ {meeting}]',
    `(vem|vilka|hur många|någon)[ personer| deltagare| ledamöter][ som][ från] {organisation} ${came}[ {meeting}]`,
    `(vem|vilka|hur många)[ personer| deltagare| ledamöter][ som] ${came} (från|för) {organisation}[ {meeting}]`,
    '(vem|vilka|hur många)[ som][ från| för] {organisation}[ som] (var|är) (ledamöter|ledamot|ordinarie|ersättare) (på plats|med|där|närvarande)[ {meeting}]',
    '(vilka|hur många) (ledamöter|ordinarie|ersättare) (från|för) {organisation}[ som] (var|kom|deltog|satt|fanns)[ med| där| på plats| närvarande][ {meeting}]',
    '(vem|vilka) (förde|hade|bevakade) {organisation} (talan|röst|intressen)[ {meeting}]',
    '(vem|vilka|vilken) var {organisation} (representant|representanter|företrädare|ombud|deltagare)[ {meeting}]',
    '{organisation} (vem|vilka) (representerade|kom|deltog|var där|var med|företrädde)[ {meeting}]',
  ],
  'present-municipal': [
    `(vem|vilka|hur många)[ (representanter|företrädare|personer|ledamöter|deltagare)][ som] (från|för) kommunerna[ som] ${came}[ {meeting}]`,
    `(vem|vilka|hur många)[ (representanter|företrädare|personer|ledamöter|deltagare)] ${came} (från|för) kommunerna[ {meeting}]`,
    `(vilka|hur många) (kommunrepresentanter|kommunföreträdare|kommunledamöter)[ som] ${came}[ {meeting}]`,
  ],
  'present-organisations': [
    'hur många {parties} (deltog|kom|närvarade|var med|var där|var representerade|var företrädda|hade någon med)[ {meeting}]',
    'antal {parties}[ som var] (representerade|närvarande|med|företrädda)[ {meeting}]',
    'vilka {parties}[ som] (var|är) företrädda[ {meeting}]',
    'vilka {parties} (var|är) det[ (här|med)][ {meeting}]',

    'vilka {parties}[ som] (var|är) (med|där|här|representerade|närvarande|på plats)[ {meeting}]',
    'vilka {parties} deltog[ {meeting}]',
    '(vilka|hur många) {parties}[ som] (skickade|sände|hade|fick)[ någon| nån| folk| en representant| representant| dit någon][ med| dit| på plats| till][ {meeting}]',
    `(vilka|hur många) {parties}[ som] ${came}[ på| vid| till][ {meeting}]`,
  ],
  'organisation-there': [
    '(var|är) {who} (med|där|här|representerad|representerat|företrädd|företrätt|närvarande|på plats)[ nu| just nu]',
    '(var|är) {who} (med|där|här|representerad|representerat|företrädd|företrätt|närvarande|på plats) {meeting}',
    '(hade|har) {who} någon (med|där|här|på plats)[ {meeting}]',
    '(deltog|närvarade) {who}',
    '(deltog|närvarade) {who} (på|vid|i) {meeting}',
    '(var|kom|deltog) (någon|nån) från {who}[ med| där| på plats][ {meeting}]',
    '(hade|har) {who} (någon|nån|representant|företrädare)[ med| där| på plats][ {meeting}]',
    '(har|är) {who} (varit|blivit) (representerad|representerat|företrädd|företrätt)[ på| vid] {meeting}',
    '(saknades|saknas|uteblev) {who}[ {meeting}]',
    '(skickade|sände|fick) {who}[ dit][ någon| nån| representant| företrädare| ersättare][ med| dit| på plats][ till][ {meeting}]',
    '(fanns|var|kom|deltog|dök) (någon|nån|det någon|representanter|ledamöter|företrädare|det folk|folk) från {who}[ upp| med| där| på plats| närvarande][ {meeting}]',
    '(stod|var|blev|lämnades) {who} utan (representant|företrädare|röst|representation)[ {meeting}]',
    '(saknade|hade) {who}[ ingen] (representant|företrädare|röst|representation)[ där| med][ {meeting}]',
    'var {who} (med|representerad|representerat|företrädd|där|på plats)[ {meeting}] (eller inte|eller)',
  ],
  'quorum-without': [
    '(klarar|har|når|får|blir det) (vi|gruppen)[ ändå| fortfarande] (kvorum|beslutsförhet|kvoten) (om|när|ifall|utan) {organisation}[ och {secondOrganisation}][ (saknas|uteblir|inte kommer|är borta|inte är med)]',
    '(är|blir|är då|vore) (vi|gruppen|mötet) (beslutsföra|beslutsför|beslutsfört|beslutsmässiga|beslutsmässig) (om|när|ifall|utan) {organisation}[ och {secondOrganisation}][ och {thirdOrganisation}][ (saknas|uteblir|inte kommer|är borta|inte är med|är frånvarande|har förhinder|inte kan)]',
    '(går det|är det möjligt|får man|kan man|får vi|kan vi|kan gruppen)[ att] (fatta beslut|besluta|ta beslut|ta ett beslut) (om|utan|fast) {organisation}[ och {secondOrganisation}][ (saknas|uteblir|inte kommer|är borta|inte är med|är med)]',
    'kan (vi|gruppen) (fatta beslut|besluta) (om|när|ifall|utan) {organisation}[ (och|eller) {secondOrganisation}][ och {thirdOrganisation}][ (saknas|uteblir|inte kommer|är borta|inte är med|kommer)]',
    '(kan|får) (vi|gruppen|man) (köra|hålla mötet|ha möte|mötas|ses)[ ändå| fortfarande| i alla fall] (om|när|ifall|utan|fast) {organisation}[ (och|o|eller) {secondOrganisation}][ (och|o|eller) {thirdOrganisation}][ (saknas|uteblir|inte kommer|är borta|inte är med|kommer)]',
    'räcker (det|vi)[ till beslut][ för beslut] (om|utan) {organisation}[ och {secondOrganisation}][ saknas|uteblir]',
  ],
  quorum: [
    '(kan|får|klarar) (vi|gruppen|man)[ att] (besluta|fatta beslut|ta beslut)[ ändå] (om|när|ifall|med)[ bara| endast| minst] {number} (kommuner|kommun|ledamöter|av oss|personer|av ledamöterna|av kommunerna|parter|stycken)[ är (där|med|på plats|närvarande)| kommer| deltar]',
    '(är|var|blir|blev) (vi|gruppen|mötet|{body}) (beslutsföra|beslutsför|beslutsfört|beslutsmässiga|beslutsmässig|beslutsmässigt|beslutsdugliga|beslutsduglig|röstföra|röstför)[ nu| just nu| idag]',
    '(är|var) (vi|gruppen|mötet|{body}) (beslutsföra|beslutsför|beslutsfört|beslutsmässiga|beslutsmässigt) (på|vid|under) {pointed}[ {meeting}]',
    '(är|var) (vi|gruppen|{body}) (beslutsföra|beslutsför|beslutsdugliga|beslutsduglig|beslutsmässiga|röstföra) {meeting}',
    '(är|var|va|blev) {meeting} (beslutsfört|beslutsför|beslutsmässigt|beslutsmässig)',
    '(har|hade) (vi|gruppen) (kvorum|beslutsförhet)[ {meeting}]',
    'hur många (krävs|behövs|måste vi vara)[ det][ för att (vi ska |gruppen ska |)(vara|bli) (beslutsföra|beslutsför)]',
    'hur många (ledamöter|personer|kommuner|organisationer)[ som] (måste|behöver|ska|krävs)[ vara] (närvarande|med|på plats|för beslut)[ för beslut| för att fatta beslut| för att vi ska kunna besluta| på mötet]',
    'vad (gäller|krävs|behövs|fordras) för att (vi|gruppen|man|mötet)[ ska| skall][ få| kunna] (fatta beslut|ta beslut|besluta|vara beslutsför|vara beslutsföra)',
    'vad (gäller|krävs|är regeln) för (beslutsförhet|beslutsförheten|att vara beslutsför|att vara beslutsföra|kvorum)[ hos oss| i gruppen]',
    '(finns|har vi)[ det][ någon| en] regel (för|om) (beslutsförhet|kvorum)',
    '(kan|får|skulle) (vi|gruppen|mötet)[ ändå| fortfarande] (fatta beslut|besluta|ta beslut) (om|när|ifall|med) (bara |endast |minst )[en ](hälften|halva gruppen|två tredjedelar|några|få|enstaka|en tredjedel)[ av oss| av ledamöterna| av kommunerna][ kommer| är med| är där| är närvarande| deltar| på plats]',
    'räcker det (om|att|med)[ bara][ en] (hälften|halva gruppen|några|två tredjedelar)[ av oss| av ledamöterna| av kommunerna][ kommer| är med| är där][ för att| för][ fatta| besluta| beslut| vara beslutsföra]',
    'hur många (måste|ska|behöver) (vi|man) vara[ för att vara| för att bli] (beslutsföra|beslutsför|beslutsmässiga)',
    '(beslutsför|beslutsföra|beslutsförhet|beslutsförheten|kvorum)[ {meeting}]',
    '(var|är|blev|blir) (vi|gruppen|det)[ nog| tillräckligt] (många|många närvarande|många med|tillräckligt många|nog många|folk)[ för att (fatta|ta) beslut| för att besluta| för beslut][ {meeting}]',
    'räckte (det|vi|antalet)[ (med folk|närvarande|ledamöter|deltagare)][ för att (fatta|ta|kunna ta|kunna fatta) beslut| för beslut| till beslut][ {meeting}]',
    '(kunde|fick|kan|får) (vi|gruppen|mötet)[ ens| formellt] (fatta|ta) beslut[ {meeting}]',
    '(var|är) mötet (behörigt|behörigt att fatta beslut|i beslutsfört skick)[ {meeting}]',
    '(hur är|vilka är|vad är|vad säger|har vi)[ några] (reglerna|regler|regeln) (för|om|kring) (kvorum|beslutsförhet|att fatta beslut|när vi får besluta)',
    'hur många (av oss|ledamöter|personer|kommuner|parter)[ som] (måste|behöver|ska) (vara (med|där|på plats|närvarande)|komma|delta) för att[ vi| gruppen| det| man][ ska] (kunna|få|vara|bli|gälla|besluta)[ fatta| ta] (beslut|beslutsföra|beslutsför|beslutsmässiga)',
  ],
  evaluation: [
    'vad (tyckte|tycker|tyckt|sa|sade|svarade) (ni|vi|man|gruppen|deltagarna|ledamöterna|de|alla|folk|dom) om[ (dagarna|de två dagarna|båda dagarna|de båda dagarna|träffen|upplägget)] {meeting}',
    'vad (tyckte|tycker|sa|sade|svarade) (ni|vi|man|gruppen|deltagarna|ledamöterna|de|alla) i utvärderingen',
    'hur var mötet',
    '[(visa|se) ](svaren|svar) (på|i|från) utvärderingen[ (av|från|om) {meeting}]',
    '[(visa|se) ](utvärdering|utvärderingen|mötesutvärderingen)[ (av|från|om) {meeting}]',
    '(sammanfatta|summera|visa|läs upp|återge|redovisa|berätta om|hur löd|hur såg|vad sa|vad sade|vad visade|vad står det i)[ oss| mig] (utvärderingen|mötesutvärderingen)[ ut][ (av|från|om|efter|för|på) {meeting}]',
    'hur (gick|blev) utvärderingen[ (av|från) {meeting}]',
    'hur många har svarat på utvärderingen',
    '(vad|hur) (tyckte|upplevde|bedömde|uppskattade|omdömde|betygsatte|uppfattade|kände) (ni|vi|man|gruppen|deltagarna|ledamöterna|de|alla|folk)[ om| kring] {meeting}',
    '(vilka|vilken|vad) (synpunkter|omdömen|omdöme|kommentarer|betyg|återkoppling|feedback|intryck|respons)[ som] (kom|fick vi|lämnades|gav deltagarna|fanns|blev det|hade deltagarna|kom in|gavs)[ in| om| på| på| efter| från][ {meeting}]',
    'vad (blev|var|fick vi för) (omdömet|omdömena|betyget|resultatet av utvärderingen|utvärderingens resultat|betyg|omdöme|feedback|återkoppling|respons)[ om| på| av| efter| för][ {meeting}]',
    '(feedback|återkoppling|omdömen|synpunkter|reaktioner|reflektioner)[ på| från| om| efter] {meeting}',
    'var (deltagarna|folk|ni|vi|alla|gruppen|ledamöterna) nöjda (med|efter) {meeting}',
    'hur (var|kändes|upplevdes|uppfattades|togs|utvärderades|mottogs) {meeting}[ emot][ av deltagarna| enligt utvärderingen]',
    'vad (var|fanns) (bra|dåligt|mindre bra|positivt|negativt|bäst|sämst)[ (och|eller) (dåligt|mindre bra|bra|sämre)] (med|på|enligt) {meeting}',
    'hur (blev|är|var|har) {meeting} (utvärderat|utvärderad|utvärderade|utvärderats|bedömt|betygsatt)',
    '(vad|hur) (stod det|blev svaren|löd svaren|såg svaren ut|var svaren|sa folk|svarade folk)[ i utvärderingen| på utvärderingen][ (av|från|om|efter)][ {meeting}]',
  ],
  'does-come': [
    '(kommer|deltar) {who}[ på| till| i] {meeting}',
    '(kommer|deltar) {who}',
    'ska {who} (komma|vara med|delta)[ {meeting}]',
    '(är|har) {who} (anmäld|anmält sig|tackat ja|tackat nej|svarat|lämnat återbud|förhinder)[ till| på][ {meeting}]',
    'vad (har|svarade) {who}[ svarat][ om| till| inför][ {meeting}]',
    '(kan|tänker|räknas|lär|hinner) {who} (komma|vara med|delta|dyka upp)[ på| till][ {meeting}]',
    'blir {who} (med|där|på plats|borta|frånvarande)[ på| vid] {meeting}',
    '(har|har inte) {who} (hört av sig|lämnat svar|meddelat förhinder|meddelat|meddelat frånvaro|bekräftat|osat|o s a|gett besked)[ om| till| inför][ {meeting}]',
    'vad (sa|sade|säger) {who} om (att komma|att vara med) {meeting}',
  ],
  'do-i-come': [
    '(är|blir|var|har) jag (kallad|inbjuden|anmäld|bjuden|anmält mig|tackat ja|svarat)[ till| på| om][ {meeting}]',
    '(behöver|måste|ska|bör|skulle) jag (vara med|delta|närvara|vara där|medverka|dyka upp)[ på| till| i| vid][ {meeting}]',
  ],
  'coming-organisations': [
    'vilka {parties}[ som] (kommer|är anmälda|har anmält sig|har tackat ja|deltar|blir representerade|är på väg|skickar någon|har lovat komma)[ {meeting}]',
  ],
  'declined-organisations': [
    'vilka {parties}[ som] (kommer inte|har tackat nej|har lämnat återbud)[ {meeting}]',
  ],
  'unanswered-organisations': [
    'vilka {parties}[ som] (har inte svarat|saknar svar|inte har svarat)[ {meeting}]',
  ],
  unanswered: [
    '(vem|vilka|hur många)[ som] (har inte|inte har|har ännu inte) (svarat|hört av sig|tackat ja eller nej|anmält sig)[ på (kallelsen|inbjudan|mejlet|förfrågan)][ till| inför| om][ {meeting}]',
    '(vem|vilka|hur många)[ som] (har inte svarat|inte har svarat|inte svarat|saknar svar)[ {meeting}]',
    'vilka svar saknas[ {meeting}]',
    '(vem|vilka) har (vi|jag) inte (fått svar|hört) (från|av)[ till| inför| om][ {meeting}]',
    '(vem|vilka|hur många)[ som] (inte har|har inte|har ännu inte) (svarat|hört av sig|anmält sig|lämnat svar)[ till| inför| om| på][ {meeting}]',
    'har alla (svarat|hört av sig|osat|anmält sig|lämnat besked|lämnat svar)[ om| till| inför][ {meeting}]',
    '(vem|vilka|hur många)[ som] (har|är) (kvar|ännu|fortfarande)[ inte][ att| som] (svara|svarat|anmäla sig|lämna besked)[ till| inför| om| på][ {meeting}]',
    '(vem|vilka) (väntar vi|väntar vi på|måste|behöver)[ (svar|besked)][ från| påminnas| påminna| jaga| jagas] (om|till|inför|för) {meeting}',
    '(obesvarade|saknade) (inbjudningar|kallelser|svar|anmälningar)[ till| inför][ {meeting}]',
  ],
  declined: [
    '(vem|vilka|hur många)[ som] (kommer inte|inte kommer|har tackat nej|tackat nej|tackade nej|har lämnat återbud|har förhinder)[ {meeting}]',
    '(vem|vilka)[ har][ som] (sagt|svarat) (nej|att de inte kommer|att de inte kan)[ till| inför][ {meeting}]',
    '(vem|vilka) har (sagt|svarat|tackat) nej (till|på|inför) {meeting}',
    '(vem|vilka) (uteblir|får förhinder|är frånvarande|kan inte) {meeting}',
    'återbud[en][ {meeting}]',
    '(finns|har vi|har det kommit|kom det)[ det][ några| något][ in] återbud[ till| inför| om][ {meeting}]',
    '(vem|vilka|hur många)[ som] (får|har|har fått|har anmält|har meddelat|meddelat|anmält) (förhinder|frånvaro)[ till| på| inför][ {meeting}]',
    '(vem|vilka|hur många)[ som] (kan inte|inte kan|tänker inte|lär inte|hinner inte)[ komma| vara med| delta| dyka upp][ på| till] {meeting}',
    '(vem|vilka|hur många)[ som] blir (borta|frånvarande)[ på| vid] {meeting}',
  ],
  coming: [
    'hur (ser|såg|går|är) det[ ut][ med] (anmälningarna|anmälningar|svaren|svar|anmälan|uppslutningen)[ till| inför| om][ {meeting}]',
    '(vem|vilka|hur många)[ som] (kommer|ska komma|är anmälda|har anmält sig|har tackat ja|tackat ja|ska vara med|ska delta|deltar)[ {meeting}]',
    '(vem|vilka|hur många)[ har][ som] (sagt|svarat) (ja|att de kommer|att de är med)[ till| inför][ {meeting}]',
    '(vem|vilka|hur många) (är anmälda|har tackat ja|har sagt ja|har anmält sig) (till|på|inför) {meeting}',
    '(vem|vilka) (dyker upp|kommer|ska) (på|till) {meeting}',
    'vilka (väntas|förväntas|räknar vi med)[ komma] {meeting}',
    'kommer alla[ {meeting}]',
    '(vem|vilka|hur många)[ som] blir med[ på| vid| i] {meeting}',
    'anmälda[ {meeting}]',
    '(anmälningar|svaren)[ {meeting}]',
    'hur många blir (vi|det)[ på| till| vid][ {meeting}]',
    '(vem|vilka|hur många)[ av oss][ som] (har|hade)[ hittills| redan] (svarat|hört av sig|anmält sig|lämnat svar|lämnat besked)[ hittills| än| redan][ på kallelsen| på inbjudan][ till| inför| om| på][ {meeting}]',
    '(vem|vilka|hur många)[ som][ har] (osat|o s a|bekräftat|bekräftat deltagande|gett besked|aviserat|lovat komma|lovat att komma|tackat ja|accepterat)[ till| på| inför][ {meeting}]',
    '(vem|vilka|hur många)[ som] (tänker|kan|hinner|planerar|räknas|väntas|lär|ämnar)[ att] (komma|vara med|delta|dyka upp|medverka)[ på| till][ {meeting}]',
    '(anmälningsläget|anmälningslista|anmälningslistan|anmälda deltagare|svarsläget|hur ser anmälningarna ut)[ till| inför][ {meeting}]',
  ],
  'missing-organisations': [
    'vilka {parties}[ som] (saknades|saknas|var inte (med|där|representerade|närvarande)|inte var (med|representerade)|är inte (med|här|representerade)|fattades|inte är (med|här|representerade))[ {meeting}]',
    'vilka {parties}[ som] (saknade|var utan|stod utan|blev utan) (röst|representant|representation|företrädare|ledamot)[ {meeting}]',
    'vilka {parties} hade (ingen|inte någon)[ representant| företrädare][ med| där| på plats][ {meeting}]',
    '{parties} utan (representant|företrädare|röst|deltagare) {meeting}',
    'vilka {parties} (deltog inte|kom inte|uteblev|var borta)[ {meeting}]',
    '(saknade|saknades) någon {party}[ röst| representant| företrädare][ {meeting}]',
    'hur många {parties} (saknades|saknade röst|saknade företrädare|var inte med)[ {meeting}]',
    '(vilka|hur många) {parties}[ som] (skickade inte|skickade ingen|hade inte skickat|inte skickade|dök inte upp|lämnade återbud|lyste med sin frånvaro|saknade helt)[ någon][ {meeting}]',
  ],

  missing: [
    `(de|dom|alla) som (${inner(away)}|inte var med|inte var där|inte deltog|var borta|var frånvarande) {meeting}[,] (vilka|vem|hur många) (var|är) (det|de|dom)`,
    `(dra|ta|läs upp|rabbla|namnen på|lista|få|ge mig) (namnen på )(de|dom|alla|dem) som (${inner(away)}|inte var med|inte var där|var borta|var frånvarande)[ {meeting}]`,
    '(vem|vilka|hur många)[ som] (saknades|saknas|fattades|fattas|uteblev|var frånvarande|är frånvarande|var inte (med|där|här|närvarande)|är inte (med|här|närvarande)|inte var (med|där)|inte är (med|här))[ {meeting}]',
    '(vem|vilka|hur många)[ som] (missade|kom inte till|kom inte på|var inte på|deltog inte|deltog inte på|kunde inte vara med på|uteblev från|var borta|hade förhinder)[ {meeting}]',
    '(vem|vilka)[ som] var (sjuka|sjuk|borta|förhindrade)[ (på|från|vid) mötet][ {meeting}]',
    '(hade|var|fanns|blev|fick) (vi|det)[ många| några| någon| nån| stor] (frånvarande|frånvaro|bortfall|återbud|avhopp)[ på| vid| till][ {meeting}]',
    '(frånvaro|frånvarande|bortavarande|uteblivna|antal frånvarande|frånvarolista)[n] {meeting}',
    'hur många (frånvarande|saknades|var borta)[ {meeting}]',
    `(vem|vilka|hur många|någon|några|fanns det någon|var det någon)[ personer| deltagare| av oss][ som] ${away}[ från| till| på| vid][ {meeting}]`,
    '(vem|vilka|hur många)[ personer| ledamöter| deltagare][ som] (står|stod|antecknades|noterades|prickades av|registrerades|räknades|är antecknade|är noterade|har antecknats|har noterats|har registrerats|finns antecknade) som (frånvarande|borta)[ på| vid][ {meeting}]',
    '(hur (stor|hög) var|vad var)[ den] (frånvaron|bortfallet)[ på| vid][ {meeting}]',
    '(bortfall|återbud|förhinder|sjukanmälda|saknade)[ på| vid| till] {meeting}',
    '(lista|visa|ge mig|kan du visa|jag vill veta|säg) vilka[ som] (inte var med|saknades|var borta|var frånvarande|inte kom|inte deltog)[ på| vid][ {meeting}]',
    'saknades någon[ {meeting}]',
    '(var|är|va) (någon|nån|några|många|flera) (borta|frånvarande|sjuk|sjuka|förhindrad|förhindrade)[ på| vid| från][ {meeting}]',
    '(finns det (uppgift|uppgifter|info) om|framgår det|står det|vet man) vilka som (var frånvarande|saknades|var borta|inte var med|inte deltog)[ på| vid][ {meeting}]',
    'vilka var borta[ {meeting}]',
    `(vem|vilka)[ personer][ som] (${inner(away)}|var borta|var frånvarande|var inte (med|där)|inte var (med|där))[ på| vid][ {meeting}][,] (och|samt)[ (från |)(vilken|vilka|vilket) (kommun|kommuner|organisation|organisationer|håll)| varifrån| var| vem| vilka] (kom de|kommer de|är de|de är|hör de|de kom|de kommer|de företräder|de representerar|de tillhör|representerar de|företräder de|tillhör de)[ ifrån| från| hemma| till]`,
    '(vem|vilka) (lös|lyste) med sin frånvaro[ {meeting}]',
    `(vem|vilka) (var|va|är) (det|de|dom|dem) som (${inner(away)}|var borta|inte var (med|där)|inte (orkade|orka|ville|hann) komma|inte kom)[ på| vid| till][ {meeting}]`,
    '(lämnades|kom|var)[ det] (några|något|någon) (återbud|manfall)[ {meeting}]',
    '(frånvarande|frånvaron|de frånvarande)[ och deras| med] (organisation|organisationer|kommun|kommuner)[ {meeting}]',
    '(vem|vilka|hur många)[ som] (hade inte|saknade|inte hade) (möjlighet|tid|tillfälle|chans|förutsättningar)[ att] (komma|delta|vara med|närvara|medverka)[ på| till| vid][ {meeting}]',
    '(vem|vilka)[ som] (syntes|sågs|hördes|visade sig|hörde|fanns|var) inte (till|av|där|till alls)[ {meeting}]',
  ],
  'present-outside': [
    '(vilka|vem|hur många|någon|nån|var|kom|fanns|deltog|hade vi)[ det| personer][ någon| nån| några| folk][ som][ (var|kom|deltog|satt)][ med| där| på plats][ från] (utanför|utom)[ {parties}| regionen| gruppen| kommunerna][ (och|eller|&) (regionen|kommunerna|gruppen)][ med| där| på plats][ på| vid][ {meeting}]',
    '(vilka|vem|hur många)[ personer][ som][ (var|kom|deltog|satt)][ med| där] (kom|var|är) inte från (regionen|någon kommun|kommunerna|en kommun)[ eller (regionen|någon kommun|kommunerna|en kommun)][ {meeting}]',
  ],
  'present-wholly': [
    '(vilka|vem|hur många)[ personer| ledamöter| av oss][ som] (var med|var där|deltog|mötte upp|närvarade|kom|satt med|var på plats|stannade) [på |under ](båda|bägge|alla|samtliga)[ de][ två] (dagarna|dagar)[ på| av| under][ {meeting}]',
    '(vilka|vem|hur många)[ personer| ledamöter| av oss][ som] (var med|var där|deltog|närvarade|satt med|satt kvar|stannade|var kvar)[ på| under| i] hela {meeting}',
    '(vilka|vem|hur många)[ personer| ledamöter| av oss][ som] (var med|var där|deltog|närvarade|satt med|satt kvar|stannade|var kvar)[ på| under] (hela mötet|hela tiden|från början till slut|hela dagen|mötet ut|till slutet|till sista punkten)[ på| under| av][ {meeting}]',
  ],
  present: [
    `(vem|vilka|hur många) (${inner(came)})[ på| vid| till] {meeting}[,] (och|samt)[ (från |)(vilken|vilka|vilket) (kommun|kommuner|organisation|organisationer|håll)| varifrån| var| vem| vilka] (kom de|de kom|de kommer|de företrädde|de representerade|representerade de|företrädde de|kommer de|är de ifrån|är de)[ ifrån| från]`,
    '(finns det (uppgift|uppgifter|info) om|framgår det|står det|vet man) vilka som (var närvarande|deltog|var med|närvarade)[ på| vid][ {meeting}]',
    '(vem|vilka|hur många) (hade|fick|såg|träffade) vi[ med oss| med| där| här| på plats| runt bordet| i rummet][ egentligen] {meeting}[ egentligen]',
    `(de|dom|alla) som ${came} {meeting}[,] (vilka|vem|hur många) (var|är) (det|de|dom)`,
    `[kan du |kan ni |jag vill ](dra|ta|läs upp|läsa upp|rabbla|rabbla upp|skriv ut|skicka|få|ha) (namnen på|listan på|listan över|en lista på|en lista över) (de|dom|alla|dem|vilka) som ${came}[ {meeting}]`,
    'hur många (huvuden|personer|man|stycken|pers|deltagare|själar) var (vi|det|ni)[ på| vid| i| under][ {meeting}]',
    '(vem|vilka|hur många)[ som] (var|är) (med|där|här|närvarande|på plats|incheckade)[ nu][ {meeting}]',
    '(vem|vilka|hur många) (deltog|medverkade|närvarade|har checkat in)[ {meeting}]',
    '(vem|vilka|hur många)[ som] (kom|var på|kom till|deltog på|deltog i)[ {meeting}]',
    'hur många (var|deltog|kom)[ det|vi][ {meeting}]',
    'vilka (var|är) (närvarande|deltagare|med) {meeting}',
    'närvarolista[n][ {meeting}]',
    '(närvaron|deltagarna|deltagarlistan|deltagarlista|deltagarförteckning|deltagarförteckningen) {meeting}',
    '(närvaro|närvarande|deltagare)[n] {meeting}',
    '(lista|räkna upp|visa|nämn|ge mig|namnge|ta fram)[ namnen på][ alla| samtliga| de] (närvarande|deltagare|deltagarna|deltagande|mötesdeltagare|mötesdeltagarna)[ på| vid| under| från][ {meeting}]',
    'hur många var vi[ {meeting}]',
    `(vem|vilka|hur många)[ personer| av oss| allt| alla][ som] ${came}[ på| vid| till| under| i][ {meeting}]`,
    'hur (många|mycket folk) (kom|dök upp|var vi|blev vi|var det|blev det|samlades)[ på| vid| till][ {meeting}]',
    'hur (stor|stort|bra|god|hög) var[ (uppslutningen|närvaron|deltagandet|deltagarantalet)][ på| vid][ {meeting}]',
    'hur (var|såg|blev) (uppslutningen|närvaron|deltagandet)[ ut][ på| vid][ {meeting}]',
    '(uppslutningen|uppslutning|deltagarantal|deltagarantalet|antal deltagare|antal närvarande|antalet deltagare|antalet närvarande)[ på| vid][ {meeting}]',
    '(vem|vilka) (satt|fanns|befann sig)[ med| runt bordet| i rummet| i lokalen| på plats][ på| vid| under] {meeting}',
    '(namnen på|lista över|lista på|namn på|alla|vilka var det) (de|dem|alla|personerna)[ personer] som (deltog|var med|närvarade|kom|var där|var närvarande)[ på| vid| under][ {meeting}]',
    '(jag|vi) (behöver|vill ha|önskar|söker) (deltagarlistan|närvarolistan|närvaron|en deltagarlista|en närvarolista|deltagarlista|närvarolista)[ (för|från|över|till)][ {meeting}]',
    '(vem|vilka|hur många)[ personer| ledamöter| deltagare][ som] (står|stod|antecknades|noterades|prickades av|registrerades|räknades|är antecknade|är noterade|har antecknats|har noterats|har registrerats|finns antecknade) som (närvarande|deltagare)[ på| vid][ {meeting}]',
    '(kan (du|jag)|skulle du kunna|jag vill|jag skulle vilja|ge mig|lista|visa|räkna upp|säg)[ (ta fram|få|ge|visa|se|veta)][ mig][ en lista (över|på)| namnen på| alla] (vilka som|de som|vem som|alla som|dem som) (deltog|var med|närvarade|kom|var där|var närvarande)[ på| vid| under][ {meeting}]',
  ],
  'was-i-there': [
    'jag (var|är)[ (noterad|antecknad|registrerad) som] (med|där|närvarande|frånvarande)[ på| vid][ {meeting}]',
    'var jag (med|där|närvarande|på plats)[ {meeting}]',
    'deltog jag[ {meeting}]',
    'är jag incheckad[ {meeting}]',
    '(står|stod|är|var|blev|räknas|räknades) jag[ antecknad| noterad| registrerad| med| upptagen] som (närvarande|frånvarande|deltagare)[ {meeting}]',
    '(missade|bevistade|besökte|skippade) jag {meeting}',
    '(kom|dök|satt|närvarade|medverkade) jag[ upp| med][ på| vid| till][ {meeting}]',
  ],
  'was-there': [
    'var {who} (med|där|här|närvarande|på plats|frånvarande)[ {meeting}]',
    '(är|har) {who} (här|med|närvarande|på plats|checkat in|kommit)[ nu]',
    '(deltog|närvarade|medverkade) {whoAndMeeting}',
    '(deltog|närvarade|medverkade) {who}',
    'var {whoAndMeeting}',
    '(var|är|satt|stannade) {who} (med|där|närvarande|på plats|kvar)[ på| under] (båda|bägge|alla|bara ena)[ de][ två] (dagarna|dagar|dagen)[ {meeting}]',
    'missade {who} {meeting}',
    '(var|är) {who} (med|där|närvarande)[ hela| under hela] {meeting}',
    '(var|är|satt|stannade) {who} (med|där|närvarande|kvar)[ på| under| vid| i] hela (mötet|tiden|dagen|vägen)[ {meeting}]',
    '(satt|åkte|hängde|fanns|syntes) {who} (med|där|i lokalen|runt bordet|i rummet)[ på| vid| under| till][ {meeting}]',
    '(gick|lämnade|åkte|försvann|avvek) {who}[ mötet| hem] (tidigare|tidigt|i förtid|före slutet|mitt i|innan det var slut|innan mötet var slut|innan)[ {meeting}]',
    '(vilken dag|vilka dagar|vilken del|vilka delar|hur mycket|hur stor del) (var|deltog) {who}[ med| där| närvarande][ på| av| i| under][ {meeting}]',
    'kom {who} (sent|senare|för sent|försent)[ {meeting}]',
    'hur länge var {who} (med|där|kvar)[ {meeting}]',
    '(var|saknades) {who} (borta|sjuk|frånvarande|förhindrad)[ {meeting}]',
    'saknades {who}[ {meeting}]',
    '{who} {meeting} (med|där|närvarande|frånvarande)',
    '{whoAndMeeting}[,] (var|va) (hon|han|hen|de) (med|där|närvarande|på plats|frånvarande|borta)[ hela tiden| hela mötet| hela dagen]',
    'var {who} (med|där|närvarande|på plats)[ {meeting}] eller (inte|ej|hade (hon|han|hen) förhinder|var (hon|han|hen) borta|var (hon|han|hen) frånvarande|saknades (hon|han|hen))[ då]',
    '(står|stod|är|var|blev) {who}[ antecknad| noterad| registrerad| upptagen] som (närvarande|frånvarande)[ på| vid][ {meeting}]',
    '(bevistade|besökte|uteblev|skolkade|infann|fanns|syntes) {who}[ sig| till| från| på plats| med][ på| vid][ {meeting}]',
    '(hade|fick|anmälde|meddelade|lämnade) {who} (förhinder|återbud|frånvaro)[ på| till| vid][ {meeting}]',
    'kunde {who}[ inte] (komma|vara med|delta|närvara)[ på| till| vid][ {meeting}]',
    '(varför|hur kom det sig att) (var|kom|deltog|saknades) {who} (inte|borta|frånvarande)[ med| där][ på| vid][ {meeting}]',
    '(såg|träffade|hade) (vi|ni) {who}[ med| där| här| på plats] (på|vid|under|i) {meeting}',
    '[vet du om |undrar om ](deltog|närvarade|medverkade|kom|dök|åkte|satt|fanns) {who}[ upp| med| där| på plats] (på|vid|till|i|under) {meeting}',
    '[(stämmer det|är det (sant|riktigt|så)|visst är det så) att ]{who} (var|är) (med|där|närvarande|på plats|frånvarande|borta|sjuk|inte med)[ på| vid][ {meeting}]',
    '{who} (med|där|närvarande|på plats|frånvarande|borta|sjuk) {meeting}[,][ stämmer det| eller hur| va| visst]',
  ],
} satisfies Rows<string>;

/** What is asked here. */
export type AttendanceAsked = keyof typeof attendanceSv;
