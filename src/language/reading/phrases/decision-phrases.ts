import type { Language } from '../../../meetings/model/terms.ts';
import type { DetailPhrase } from '../sentences/read-detail.ts';

/** What is ordered about decisions, and what the parties have decided of them. */
export type DecisionOrderPhrase =
  | 'reserves'
  | 'recused'
  | 'vote-by-person'
  | 'vote-by-party'
  | 'vote-never'
  | 'term-days'
  | 'remove-detail'
  | 'unratify'
  | 'show-ratification'
  | 'ratify'
  | 'party-waits'
  | 'party-no'
  | 'party-yes'
  | 'own-no'
  | 'own-yes';

/** How it is said in one language; rows are phrases as in `compilePhrase`, tried in their order. */
export type DecisionPhrases = {
  readonly macros: Readonly<Record<string, string>>;
  readonly records: Readonly<Record<DetailPhrase | 'decision-proposal', readonly string[]>>;
  readonly orders: Readonly<Record<DecisionOrderPhrase, readonly string[]>>;
};

/** What may follow an answer: which decision it is of, when, and why. */
const tail = '(?:(?<tail>(?:\\s+|\\s*[,:;]\\s*)\\S.*))?';
const detail = (words: string) => `(?<detail>${words})`;

/** Which decision is meant: "villkor för beslut 7, beslut 2 från mötet 12 februari". */
const of = {
  sv: '[[ (för|på|till|i|vid)][ beslut[et]] {record}[ (från|på|vid) {said}]]',
  en: '[[ (for|on|to|of|at)][ decision] {record}[ (from|at|of) {said}]]',
};

const sv: DecisionPhrases = {
  macros: {
    ratify: '(?:godkännas|ratificeras|antas|bekräftas|fastställas|beslutas(?: om)?|tas(?: upp)?|upp)',
    by: '(?:senast|före|innan|till och med|till|t\\.?\\s?o\\.?\\s?m\\.?)',
    ratified:
      '(?:har (?:nu )?(?:godkänt|ratificerat|antagit|bekräftat|sagt ja|beslutat ja|tackat ja)|godkände|ratificerade|antog|bekräftade|sa ja|sade ja|säger ja|godkänner)',
    rejected:
      '(?:har (?:nu )?(?:sagt nej|avslagit|inte godkänt|tackat nej|avböjt)|sa nej|sade nej|säger nej|avslog|avslår|godkände inte|godkänner inte|avböjde|avböjer)',
    detail: detail(
      'vill?kor(?:et)?|belopp(?:et|en)?|kostnad(?:en)?|tid(?:en)?|avtalstid(?:en)?|omröstning(?:en)?|reservation(?:en|er|erna)?|jäv(?:et)?|val(?:et)?',
    ),
    tail,
    about: '(?:av|om|för|på|kring|gällande|avseende)',
  },
  records: {
    'decision-condition': [`(villkor|vilkor|förbehåll)[et]${of.sv}`],
    'decision-amount': [`(belopp[et|en]|kostnad[en|er])${of.sv}`],
    'decision-term': [`(gäller|avtalstid[en]|giltighet[en]|giltighetstid[en])${of.sv}`],
    'decision-vote': [`(omröstning|votering)[en]${of.sv}`, `röst(er|erna|etal|etalet)${of.sv}`],
    'decision-reservation': [`reservation[en|er|erna]${of.sv}`, `reserverar sig${of.sv}`],
    'decision-conflict': [`(jäv|jävet|jävig|jäviga)${of.sv}`],
    'decision-election': [`(val|valet|vald|valda|utsedd|utsedda)${of.sv}`],
    'decision-proposal': ['förslag[et] till[ beslut] {ofDecision}'],
  },
  orders: {
    reserves: [
      '{who} (reserverar|reserverade) sig[ (mot|på|i|till|vid)[ beslut[et]][ (i|på|vid)] {record}][ (för att|eftersom|då) {why}]',
      '{who} (anmäler|anmälde|lämnar|lämnade|har)[ en] reservation[ (mot|på|i|till|vid)[ beslut[et]][ (i|på|vid)] {record}]',
    ],
    recused: [
      '{who} (är|var|blev) (jävig|jäviga)[ (i|på|vid|för|till)[ beslut[et]][ (i|på|vid)] {record}]',
      '{who} (anmäler|anmälde|har|hade) jäv[ (i|på|vid|för|till)[ beslut[et]][ (i|på|vid)] {record}]',
      '{who} deltog inte i beslut[et][ (i|på|vid)] {record}',
    ],
    'vote-by-person': [
      '(gruppen|vi) röstar (per|efter) (person|ledamot|huvud)',
      '(omröstning|röstning)[(:|,)] (per|en röst per) (person|ledamot)',
      'varje ledamot har en röst',
    ],
    'vote-by-party': [
      '(gruppen|vi) röstar (per|efter) (part|huvudman|organisation)',
      '(omröstning|röstning)[(:|,)] (per|en röst per) (part|huvudman|organisation)',
      'varje (part|huvudman|kommun) har en röst',
    ],
    'vote-never': [
      '(gruppen|vi) röstar inte',
      'ingen regel (om|för) omröstning',
      'ta bort regeln om omröstning',
    ],
    'term-days': [
      'påminn[ (mig|oss)] {count} dagar (innan|före) (avtal|ett avtal|avtalen|något) (går ut|löper ut)',
      'avtal[:] påminn {count} dagar (innan|före)',
    ],
    'remove-detail': [
      'ta bort {detail}[[ (för|på|till|i|från)][ beslut[et]] {record}[ (från|på|vid) {meeting}]]',
    ],
    unratify: [
      'beslut[et] {record} ska (inte|ej)[ längre] {ratify}[ (av|i|hos) {who}]',
      '(avbryt|ta bort|ta tillbaka|stoppa) (ratificeringen|ratificering)[ (av|för)[ beslut[et]] {record}]',
    ],
    'show-ratification': [
      '(visa|lägg|lägg ut|posta|publicera) ratificeringen[ av[ beslut[et]] {record}] (i kanalen|för alla|i gruppen|i chatten)',
    ],
    ratify: [
      '[beslut[et][ (i|på|vid)] ]{record}[ (från|på|vid) {meeting}] ska[ (också|även|sedan)] {ratify}[ (också|även)][ (av|i|hos|hemma hos) {who}][,] {by} {due}',
      '[beslut[et][ (i|på|vid)] ]{record}[ (från|på|vid) {meeting}] ska[ (också|även|sedan)] {ratify}[ (också|även)] {by} {due} (av|i|hos|hemma hos) {who}',
      '[beslut[et][ (i|på|vid)] ]{record}[ (från|på|vid) {meeting}] ska[ (också|även|sedan)] {ratify} (av|i|hos|hemma hos) {who}',
      '(ratificera|ratificering av) beslut[et] {record}[ (av|i|hos) {who}][,] {by} {due}',
      '(ratificera|ratificering av) beslut[et] {record}[ (av|i|hos) {who}]',
      '(parterna|alla parter|samtliga parter|kommunerna|alla kommuner) ska (godkänna|ratificera|besluta om) beslut[et] {record}[,] {by} {due}',
      '(parterna|alla parter|samtliga parter|kommunerna|alla kommuner) ska (godkänna|ratificera|besluta om) beslut[et] {record}',
    ],
    'party-waits': [
      '{organisation} har (inte|ej) (svarat|beslutat)[ än| ännu]{tail}',
      '(ta bort|ta tillbaka) (svaret från|svar från) {organisation}{tail}',
      '(ta bort|ta tillbaka) {organisation}s svar{tail}',
    ],
    'party-no': ['{organisation} {rejected}{tail}', '{organisation}[:|,] nej{tail}'],
    'party-yes': ['{organisation} {ratified}{tail}', '{organisation}[:|,] (ja|godkänt|godkänd){tail}'],
    'own-no': ['vi {rejected}{tail}', 'hos oss (blev det nej|sa vi nej|är det nej){tail}'],
    'own-yes': [
      'vi {ratified}{tail}',
      '(godkänt|godkänd|beslutat|klart) hos oss{tail}',
      'hos oss är det (godkänt|klart){tail}',
    ],
  },
};

const en: DecisionPhrases = {
  macros: {
    ratify: '(?:approved|ratified|adopted|confirmed|decided(?: on)?)',
    by: '(?:by|before|until|no later than)',
    ratified:
      '(?:has (?:now )?(?:approved|ratified|adopted|confirmed|said yes|agreed)|approved|ratified|adopted|said yes|approves)',
    rejected:
      "(?:has (?:now )?(?:said no|rejected|declined|not approved)|said no|rejected|declined|did not approve|didn't approve|rejects)",
    detail: detail('condition|amounts?|cost|term|votes?|reservations?|conflict(?: of interest)?|election'),
    tail,
    about: '(?:of|about|for|on|concerning)',
  },
  records: {
    'decision-condition': [`condition[s]${of.en}`],
    'decision-amount': [`(amount[s]|cost[s])${of.en}`],
    'decision-term': [`(term|applies|valid|validity)${of.en}`],
    'decision-vote': [`(vote[s]|voting)${of.en}`],
    'decision-reservation': [`reservation[s]${of.en}`, `dissent${of.en}`],
    'decision-conflict': [`(conflict|conflict of interest|conflicts of interest)${of.en}`, `recused${of.en}`],
    'decision-election': [`(elected|election|elections|appointed)${of.en}`],
    'decision-proposal': ['proposal for decision {ofDecision}'],
  },
  orders: {
    reserves: [
      '{who} (dissents|dissented|reserves|reserved)[ (against|on|from|at)[ decision] {record}][ because {why}]',
    ],
    recused: [
      '{who} (is|was) recused[ (from|at|on)[ decision] {record}]',
      '{who} (has|had|declares|declared) a conflict of interest[ (in|on|at)[ decision] {record}]',
      '{who} took no part in decision {record}',
    ],
    'vote-by-person': ['(the group|we) vote[s] (by|per) (person|member|head)', 'each member has one vote'],
    'vote-by-party': ['(the group|we) vote[s] (by|per) (party|organisation)', 'each party has one vote'],
    'vote-never': ['(the group does not|we do not) vote', 'no rule on voting', 'remove the rule on voting'],
    'term-days': [
      'remind[ (me|us)] {count} days before (an agreement|agreements|something) (ends|end|expires|expire)',
    ],
    'remove-detail': [
      '(remove|delete)[ the] {detail}[[ (for|on|of|from)][ decision] {record}[ (from|at|of) {meeting}]]',
    ],
    unratify: [
      'decision {record} (must|need|should|does) not[ (be|need to be)] {ratify}[ by {who}]',
      '(cancel|remove|stop)[ the] ratification[ of decision {record}]',
    ],
    'show-ratification': [
      '(show|post|publish)[ the] ratification[ of decision {record}] (in the channel|to all|to everyone|in the group)',
    ],
    ratify: [
      '[decision ]{record} (must|shall|should|is to|has to|needs to) be {ratify} by {who}[,] {by} {due}',
      '[decision ]{record} (must|shall|should|is to|has to|needs to) be {ratify} {by} {due} by {who}',
      '[decision ]{record} (must|shall|should|is to|has to|needs to) be {ratify} by {who}',
      'ratify decision {record}[ by {who}][,] {by} {due}',
      'ratify decision {record}[ by {who}]',
    ],
    'party-waits': [
      "{organisation} (has not|hasn't) (answered|decided)[ yet]{tail}",
      '(remove|take back)[ the] (answer of|answer from) {organisation}{tail}',
    ],
    'party-no': ['{organisation} {rejected}{tail}', '{organisation}[:|,] no{tail}'],
    'party-yes': ['{organisation} {ratified}{tail}', '{organisation}[:|,] (yes|approved){tail}'],
    'own-no': ['we[ have] (said no|rejected|declined){tail}'],
    'own-yes': [
      'we[ have] (approved|ratified|adopted|said yes){tail}',
      '(approved|ratified|decided) (by|with) us{tail}',
    ],
  },
};

/** How it is said, by language. */
export const decisionPhrases: Readonly<Record<Language, DecisionPhrases>> = { sv, en };
