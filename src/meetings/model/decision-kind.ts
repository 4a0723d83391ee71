import type { DecisionKind } from './meeting.ts';

type Verb = { readonly kind: DecisionKind; readonly pattern: RegExp };

/** Whole words, also beside å, ä and ö. */
function verb(kind: DecisionKind, source: string): Verb {
  return { kind, pattern: new RegExp(`(?<!\\p{L})(?:${source})(?!\\p{L})`, 'iu') };
}

const verbs: readonly Verb[] = [
  verb('decision', 'beslut(?:ar|ade|ades|as|a|at|ats)|decide[sd]?|resolve[sd]?|agree[sd]?'),
  verb('approval', 'godkän(?:ner|de|des|ns|na|nas|t|ts)|med godkännande|approve[sd]?|with approval'),
  verb(
    'endorsement',
    'ställ(?:er|de|a|des|t)? (?:vi )?(?:sig|oss) (?:\\p{L}+ ){0,2}?(?:bakom|positiv[ta]?(?: till)?)|(?:står|stod|stå) (?:\\p{L}+ )?bakom|(?:är|var) (?:\\p{L}+ )?positiv[ta]? till|tillstyrk(?:er|te|tes|a|s|t|ts)|instäm(?:mer|de|ma) i|endorse[sd]?|support(?:s|ed)?|(?:stand|stands|stood) behind|(?:is|are|was|were) (?:in favour of|positive (?:to|towards?))',
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
    '(?:åter)?remitter(?:ar|ade|ades|as|a|at|ats)|(?:skick|sänd|gå)\\p{L}* [^.;\\n]{0,120}?på remiss|hänskj(?:uter|uts|uta|utas)|hänsköts?|(?:går|gick|skickas?|skickades?|skickar|sänds?|sändes?) (?:\\p{L}+ )?vidare till|refer(?:s|red) (?:\\p{L}+ ){0,6}?(?:to|back)|remit(?:s|ted)?|(?:sends?|sent) (?:\\p{L}+ ){0,4}?(?:for|out for) (?:consultation|comment)',
  ),
];

/** Verbs that decide by themselves: what follows them is what is decided, and not how it is graded. */
const plainly = verb(
  'decision',
  'anta(?:r|s|ges)?|antog(?:s)?|antagits?|bif(?:aller|alla|alles|öll|ölls)|avsl(?:år|å|ås|og|ogs)|uppdra(?:r|s)?|uppdrog(?:s)?|bordl(?:ägger|ägga|ägges|äggs|ade|ades)|adopt(?:s|ed)?|reject(?:s|ed)?|instruct(?:s|ed)?',
);
/** Verbs of decisions that also stand in much else: looked for only where there is no other. */
const weakly = verb(
  'decision',
  'enas om|enades om|(?:är|var|kom) överens om|fastställ(?:er|de|des|s|a|as|t|ts)|(?:ge[rs]?|gavs?)(?= (?:\\p{L}+ ){1,6}?i uppdrag)|får i uppdrag|fick i uppdrag|noter(?:ar|ade|ades|as)|förläng(?:er|de|des|s)|förlängdes|avsätt(?:er|s)|avsattes?|anslår|anslog|inrätta(?:r|de|des|s)|upphäv(?:er|de|des|s)|uppmana(?:r|de|s|des)|entlediga(?:r|de|des|s)|överlämna(?:r|de|des|s)|medg(?:er|es|av|avs)|bevilja(?:r|de|des|s)|avstår|avstod|yttrar sig|yttrade sig|extend(?:s|ed)|grant(?:s|ed)|note[sd]|accept(?:s|ed)|confirm(?:s|ed)|establish(?:es|ed)|assign(?:s|ed)|mandate[sd]',
);
const graded: readonly Verb[] = [...verbs, plainly];

/** Words between "att" and the verb that do not change what is done. */
const asides =
  /^(?:(?:enhälligt|även|också|därför|nu|härmed|preliminärt|slutligen|därmed|unanimously|also|hereby|now|therefore)\s+)+/iu;
const denied = /^\s*(?:\p{L}+ )?(?:inte|ej|icke|not)(?!\p{L})/iu;
const deniedInside = /\s(?:inte|ej|icke|not)\s/iu;
const deniedBefore = /(?<!\p{L})(?:not|never|inte|ej)\s+$/iu;
const formalia =
  /(?<!\p{L})(?:dagordning|agenda|föredragningslista|protokoll|minnesanteckning|mötesanteckning|minutes)/iu;
const fixes = /(?<!\p{L})(?:fastställ(?:er|de|des|s|a|as|t|ts)|juster(?:ar|ade|ades|as|a))(?!\p{L})/iu;

/** The verb stands in the first sentences; what follows is what the decision is about. */
const readAtMost = 2000;

type FoundVerb = { readonly of: Verb; readonly start: number; readonly end: number };
type Graded = { readonly kind: DecisionKind; readonly said: string };

/**
 * How a decision is graded, by its verb: decides, approves, endorses, elects, files, remits; Swedish and English, active
 * and passive. "Beslutar att utse" is graded by what is decided to be done; a filing with approval is an approval; what
 * is denied ("godkändes inte") and everything without such a verb is a plain decision.
 */
export function decisionKind(text: string): DecisionKind {
  for (const sentence of sentencesOf(text)) {
    const found = gradedIn(sentence);
    if (found !== undefined) return found.kind;
  }
  return 'decision';
}

/**
 * The verb of a decision as said: "ställer sig positiva till", "beslutar att utse", "godkändes inte". Undefined where
 * its words hold none, as in "enligt förslaget".
 */
export function decisionVerb(text: string): string | undefined {
  for (const sentence of sentencesOf(text)) {
    const found = gradedIn(sentence)?.said ?? weakVerb(sentence);
    if (found !== undefined) return found.replace(/\s+/gu, ' ');
  }
  return undefined;
}

function sentencesOf(text: string): readonly string[] {
  return text.slice(0, readAtMost).split(/(?<=[.!?])\s|\n/u);
}

function weakVerb(sentence: string): string | undefined {
  const found = weakly.pattern.exec(sentence);
  return found === null ? undefined : withDenial(sentence, found.index, found.index + found[0].length);
}

function gradedIn(sentence: string): Graded | undefined {
  const first = firstVerb(sentence);
  if (first === undefined) {
    const fixed = fixes.exec(sentence);
    return fixed !== null && formalia.test(sentence) ? { kind: 'approval', said: fixed[0] } : undefined;
  }
  const said = sentence.slice(first.start, first.end);
  const after = sentence.slice(first.end);
  if (first.of === plainly) return { kind: 'decision', said: withDenial(sentence, first.start, first.end) };
  if (first.of.kind === 'decision') return decided(said, after);
  const before = deniedBefore.exec(sentence.slice(0, first.start))?.[0] ?? '';
  if (before !== '' || deniedInside.test(said) || denied.test(after))
    return { kind: 'decision', said: `${before}${withDenial(sentence, first.start, first.end)}` };
  const approved =
    first.of.kind === 'filing' && verbs.some((one) => one.kind === 'approval' && one.pattern.test(sentence));
  return { kind: approved ? 'approval' : first.of.kind, said };
}

/** The verb with the "inte" that belongs to it. */
function withDenial(sentence: string, start: number, end: number): string {
  const denial = denied.exec(sentence.slice(end))?.[0] ?? '';
  return sentence.slice(start, end + denial.length).trim();
}

/** "… beslutar att <verb>": the infinitive that stands first says what is done. */
function decided(said: string, after: string): Graded {
  const led = /(?:^|\s)(?:att|to|that)\s+(?<rest>.*)/isu.exec(after)?.groups?.['rest'];
  const infinitive = led ?? after.trimStart();
  const rest = infinitive.replace(asides, '');
  const whole = (to: string) => (led === undefined ? said : `${said} ${joint(after)} ${to}`);
  const first = firstVerb(rest);
  if (first !== undefined && first.start === 0) {
    const inner = gradedIn(rest) ?? { kind: 'decision' as const, said: rest.slice(0, first.end) };
    return { kind: inner.kind, said: whole(inner.said) };
  }
  const fixed = fixes.exec(rest);
  if (fixed?.index === 0 && formalia.test(rest)) return { kind: 'approval', said: whole(fixed[0]) };
  return { kind: 'decision', said };
}

function joint(after: string): string {
  return /(?:^|\s)(?<word>att|to|that)\s/iu.exec(after)?.groups?.['word'] ?? 'att';
}

function firstVerb(sentence: string): FoundVerb | undefined {
  let first: FoundVerb | undefined;
  for (const of of graded) {
    const found = of.pattern.exec(sentence);
    if (found !== null && (first === undefined || found.index < first.start)) {
      first = { of, start: found.index, end: found.index + found[0].length };
    }
  }
  return first;
}
