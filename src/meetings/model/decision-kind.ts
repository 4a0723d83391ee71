import type { DecisionKind } from './meeting.ts';

type Verb = { readonly kind: DecisionKind; readonly pattern: RegExp };

/** Whole words, also beside å, ä and ö. */
function verb(kind: DecisionKind, source: string): Verb {
  return { kind, pattern: new RegExp(`(?<!\\p{L})(?:${source})(?!\\p{L})`, 'iu') };
}

const verbs: readonly Verb[] = [
  verb('decision', 'beslut(?:ar|ade|ades|as|a|at|ats)|decide[sd]?|resolve[sd]?|agree[sd]?'),
  verb('approval', 'godkän(?:ner|de|des|ns|na|nas|t|ts)|med godkännande|approve[sd]?|approved|with approval'),
  verb(
    'endorsement',
    'ställ(?:er|de|a|des|t)? sig (?:\\p{L}+ ){0,2}?(?:bakom|positiv[ta]?)|(?:står|stod|stå) (?:\\p{L}+ )?bakom|tillstyrk(?:er|te|tes|a|s)|endorse[sd]?|support(?:s|ed)?|(?:stand|stands|stood) behind|(?:is|are|was|were) (?:in favour of|positive (?:to|towards?))',
  ),
  verb(
    'election',
    'ut(?:ser|se|ses|såg|sågs|sett|setts)|tillsätt(?:er|a|s|as|es)|tillsattes?|(?:(?:om|ny|fyllnads)?väl(?:jer|ja|js|jas)|(?:om|ny)?val(?:de|des|t|ts))(?! att)|elect(?:s|ed)?|appoint(?:s|ed)?',
  ),
  verb(
    'filing',
    '(?:lägg(?:er|s|a|as)?|lad(?:e|es)|la|lagt|lagts) [^.;\\n]{0,200}?(?:till|ad) (?:handlingarna|acta)|(?:file[sd]?|place[sd]? on file|put on file)',
  ),
  verb(
    'remittal',
    '(?:åter)?remitter(?:ar|ade|ades|as|a|at|ats)|(?:skick|sänd|gå)\\p{L}* [^.;\\n]{0,120}?på remiss|hänskj(?:uter|öt|öts|uts|uta|utas)|(?:går|gick|skickas?|skickades?|skickar|sänds?|sändes?) (?:\\p{L}+ )?vidare till|refer(?:s|red) (?:\\p{L}+ ){0,6}?(?:to|back)|remit(?:s|ted)?|(?:sends?|sent) (?:\\p{L}+ ){0,4}?(?:for|out for) (?:consultation|comment)',
  ),
];

/** Words between "att" and the verb that do not change what is done. */
const asides =
  /^(?:(?:enhälligt|även|också|därför|nu|härmed|preliminärt|slutligen|därmed|unanimously|also|hereby|now|therefore)\s+)+/iu;
const denied = /^\s*(?:\p{L}+ )?(?:inte|ej|icke|not)(?!\p{L})/iu;
const formalia =
  /(?<!\p{L})(?:dagordning|agenda|föredragningslista|protokoll|minnesanteckning|mötesanteckning|minutes)/iu;
const fixes = /(?<!\p{L})(?:fastställ(?:er|de|des|s|a|as|t|ts)|juster(?:ar|ade|ades|as|a))(?!\p{L})/iu;

/** The verb stands in the first sentences; what follows is what the decision is about. */
const readAtMost = 2000;

/**
 * How a decision is graded, by its verb: decides, approves, endorses, elects, files, remits; Swedish and English, active
 * and passive. "Beslutar att utse" is graded by what is decided to be done; a filing with approval is an approval; what
 * is denied ("godkändes inte") and everything without such a verb is a plain decision.
 */
export function decisionKind(text: string): DecisionKind {
  for (const sentence of text.slice(0, readAtMost).split(/(?<=[.!?])\s|\n/u)) {
    const kind = kindOfSentence(sentence);
    if (kind !== undefined) return kind;
  }
  return 'decision';
}

function kindOfSentence(sentence: string): DecisionKind | undefined {
  const first = firstVerb(sentence);
  if (first === undefined) return fixes.test(sentence) && formalia.test(sentence) ? 'approval' : undefined;
  const after = sentence.slice(first.end);
  if (first.kind === 'decision') return kindDecided(after);
  if (denied.test(after)) return 'decision';
  const approved =
    first.kind === 'filing' && verbs.some((one) => one.kind === 'approval' && one.pattern.test(sentence));
  return approved ? 'approval' : first.kind;
}

/** "… beslutar att <verb>": the infinitive that stands first says what is done. */
function kindDecided(after: string): DecisionKind {
  const infinitive =
    /(?:^|\s)(?:att|to|that)\s+(?<rest>.*)/isu.exec(after)?.groups?.['rest'] ?? after.trimStart();
  const rest = infinitive.replace(asides, '');
  const first = firstVerb(rest);
  if (first !== undefined && first.start === 0) return kindOfSentence(rest) ?? 'decision';
  return fixes.exec(rest)?.index === 0 && formalia.test(rest) ? 'approval' : 'decision';
}

function firstVerb(
  sentence: string,
): { readonly kind: DecisionKind; readonly start: number; readonly end: number } | undefined {
  let first: { readonly kind: DecisionKind; readonly start: number; readonly end: number } | undefined;
  for (const { kind, pattern } of verbs) {
    const found = pattern.exec(sentence);
    if (found !== null && (first === undefined || found.index < first.start)) {
      first = { kind, start: found.index, end: found.index + found[0].length };
    }
  }
  return first;
}
