import type { Language } from '../../../meetings/model/terms.ts';

/** What is asked of parts of a meeting, of organisations, of quorum, and of how the meeting was. */
export type PresenceQuestionPhrase =
  | 'present-at'
  | 'missing-at'
  | 'present-organisations-at'
  | 'missing-organisations-at'
  | 'present-organisations'
  | 'was-there-at'
  | 'organisation-there'
  | 'quorum'
  | 'evaluation';

/** The evaluation round as it is ordered. */
export type EvaluationPhrase = 'open' | 'end';

/** How it is said in one language; rows are phrases as in `compilePhrase`, tried in their order. */
export type PresencePhrases = {
  readonly macros: Readonly<Record<'parties', string>>;
  readonly questions: Readonly<Record<PresenceQuestionPhrase, readonly string[]>>;
  readonly orders: Readonly<Record<EvaluationPhrase, readonly string[]>>;
};

/** Each row once for an item, once for a decision at an item, once for a day. */
function atParts(rows: readonly string[], parts: readonly string[]): readonly string[] {
  return rows.flatMap((row) => parts.map((part) => `${row} ${part}[ {meeting}]`));
}

const svParts = [
  '(på|vid|under|i|för) {pointed}',
  '(på|vid|under|i|om) {decided}[et|en][ (i|på|vid|under|om)] {pointed}',
  '[på |under ]dag {day}',
];
const enParts = [
  '(at|during|for|on) {pointed}',
  '(at|for|in|on) [the ]{decided}[s][ (at|in|on|of)] {pointed}',
  '[on |during ]day {day}',
];

const sv: PresencePhrases = {
  macros: {
    parties: 'kommuner|organisationer|huvudmän|parter|verksamheter|arbetsgivare',
  },
  questions: {
    'present-organisations-at': atParts(
      [
        'vilka {parties}[ som] (var|är) (med|där|representerade|företrädda|närvarande)',
        'vilka {parties} deltog',
      ],
      svParts,
    ),
    'missing-organisations-at': atParts(
      [
        'vilka {parties}[ som] (saknades|saknas|fattades|(var|är) inte (med|där|representerade|företrädda)|inte (var|är) (med|representerade|företrädda))',
      ],
      svParts,
    ),
    'present-at': atParts(
      [
        '(vem|vilka|hur många)[ som] (var|är) (med|där|här|närvarande|på plats)',
        '(vem|vilka|hur många) (deltog|medverkade|närvarade)',
      ],
      svParts,
    ),
    'missing-at': atParts(
      [
        '(vem|vilka|hur många)[ som] (saknades|saknas|fattades|(var|är) frånvarande|(var|är) inte (med|där|här|närvarande)|inte var (med|där)|deltog inte)',
      ],
      svParts,
    ),
    'was-there-at': atParts(
      [
        'var {who} (med|där|närvarande|på plats|representerad|representerat|företrädd|företrätt)',
        'är {who} (med|närvarande)',
        '(deltog|medverkade|närvarade) {who}',
        'var {who}',
      ],
      svParts,
    ),
    'present-organisations': [
      'vilka {parties}[ som] (var|är) företrädda[ {meeting}]',
      'vilka {parties} (var|är) det[ (här|med)][ {meeting}]',
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
  },
  orders: {
    open: [
      '(starta|öppna|börja|inled|gör|skicka ut|sätt igång)[ (en|mötets|med)][ en] (utvärdering|utvärderingen|mötesutvärdering|utvärderingsrunda)[ av (mötet|dagens möte)]',
      'utvärdera[ mötet]',
      'låt gruppen utvärdera[ mötet]',
    ],
    end: [
      '(avsluta|stäng|samla in|sammanställ|knyt ihop)[ mötets] (utvärdering|utvärderingen|utvärderingsrundan|svaren på utvärderingen)',
      'utvärderingen är (klar|avslutad|slut|färdig)',
    ],
  },
};

const en: PresencePhrases = {
  macros: { parties: 'organisations|organizations|municipalities|parties|principals|employers' },
  questions: {
    'present-organisations-at': atParts(
      [
        'which {parties} (were|are|was) (there|present|represented|here)',
        'which {parties} (attended|took part)',
      ],
      enParts,
    ),
    'missing-organisations-at': atParts(
      ['which {parties} (were|are|was) (missing|absent|not there|not present|not represented|unrepresented)'],
      enParts,
    ),
    'present-at': atParts(
      [
        '(who|how many)[ people] (was|were|is|are) (there|here|present)',
        '(who|how many)[ people] (attended|took part)',
      ],
      enParts,
    ),
    'missing-at': atParts(
      [
        '(who|how many)[ people] (was|were|is|are) (missing|absent|away|not there|not here|not present)',
        '(who|how many)[ people] (did not attend|missed)',
      ],
      enParts,
    ),
    'was-there-at': [
      ...atParts(
        ['was {who} (there|present|represented|here)', 'was {who}', 'did {who} (attend|take part|join)'],
        enParts,
      ),
      'did {who} attend {pointed}[ {meeting}]',
    ],
    'present-organisations': [],
    'organisation-there': [
      '(was|is|were) {who} (there|here|present|represented)[ (now|just now)]',
      '(was|is|were) {who} (there|here|present|represented) {meeting}',
      'did {who} (attend|take part)[ {meeting}]',
      'did {who} have (anyone|someone) (there|here)[ {meeting}]',
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
  },
  orders: {
    open: ['(start|open|begin|send out)[ (the|an)] evaluation[ of the meeting]', 'evaluate[ the meeting]'],
    end: ['(end|close|finish|gather)[ the] evaluation[ round]', 'the evaluation is (done|over|finished)'],
  },
};

export const presencePhrases: Readonly<Record<Language, PresencePhrases>> = { sv, en };
