import type { Named } from '../../../meetings/model/meeting.ts';
import type { UnderstandContext } from '../../intent.ts';
import { isBody, looksLikeName } from './body-words.ts';
import { readPersonExactly } from './read-person.ts';

/** Who is to help, and to whom it is to be reported, as far as a sentence says so beyond doubt. */
export type TogetherRead = { readonly coWorkers?: readonly Named[]; readonly reportTo?: string };

const withOthers =
  /(?<!\p{L})(?:(?:till)?sammans\s+med|ihop\s+med|i\s+samarbete\s+med|i\s+samverkan\s+med|med\s+(?:stöd|hjälp)\s+(?:av|från)|together\s+with|in\s+co-?operation\s+with|with\s+(?:the\s+)?(?:support|help)\s+(?:of|from))\s+/iu;
const reportedTo =
  /(?<!\p{L})(?:(?:åter)?rapporteras?|(?:åter)?rapporterar|redovisas|redovisar|återkopplas|återkopplar|(?:is|be|are)?\s*reported|reports|report)(?:\s+(?:back|tillbaka|sedan|därefter|muntligt|skriftligt))?\s+(?:till|för|to)\s+(?<who>[^,;.:()\n]{2,80})/iu;
/** What ends a name in a running sentence. */
const ends =
  /\s+(?:senast|till|inför|före|innan|vid|på|i|under|den|som|för|att|om|så|när|ska|skall|och\s+(?:rapporter|redovis|återkom|återrapporter)\p{L}*|by|before|at|on|in|no\s+later|to|for|and\s+report\p{L}*|who|which)(?=\s).*$/isu;

/** Characters of a sentence in which others are named. */
const longest = 5000;

/** Reads co-workers and to whom it is reported: "… tillsammans med Bo och Cia, rapporteras till AU". */
export function readTogether(sentence: string, context: UnderstandContext): TogetherRead {
  if (sentence.length > longest) return {};
  const found = withOthers.exec(sentence);
  const coWorkers = found === null ? [] : namesFrom(sentence.slice(found.index + found[0].length), context);
  const to = reportedTo.exec(sentence)?.groups?.['who'];
  const reportTo = to === undefined ? undefined : bodyIn(to, context);
  return {
    ...(coWorkers.length === 0 ? {} : { coWorkers }),
    ...(reportTo === undefined ? {} : { reportTo }),
  };
}

/** Reads a list of co-workers that stands alone: everyone as said, those of the Book as persons. */
export function readCoWorkers(said: string, context: UnderstandContext): readonly Named[] {
  return parts(said).map((name) => named(name, context));
}

/** As many names as are sure, in their order; the first part that is none ends them. */
function namesFrom(rest: string, context: UnderstandContext): readonly Named[] {
  const [clause = ''] = rest.split(/[.;:()\n]/u, 1);
  const found: Named[] = [];
  for (const part of parts(clause)) {
    const name = isSure(part, context) ? part : part.replace(ends, '').trim();
    if (!isSure(name, context)) break;
    found.push(named(name, context));
    if (name !== part) break;
  }
  return found;
}

function parts(said: string): readonly string[] {
  return said
    .split(/\s*,\s*|\s+(?:och|samt|and)\s+(?!(?:rapporter|redovis|återkom|återrapporter|report))|\s*&\s*/iu)
    .map((part) => part.replace(/[.;:]+$/u, '').trim())
    .filter(Boolean);
}

function isSure(name: string, context: UnderstandContext): boolean {
  if (name === '' || name.length > 80 || /^(?:jag|mig|me|i|den|det|de|alla)$/iu.test(name)) return false;
  if (readPersonExactly(name, context).kind !== 'none') return true;
  if (looksLikeName(name)) return true;
  return name.split(/\s+/u).length <= 4 && !ends.test(`${name} `) && isBody(name, context);
}

function named(name: string, context: UnderstandContext): Named {
  const read = readPersonExactly(name, context);
  return read.kind === 'person' && read.person.left === undefined
    ? { name: read.person.name, person: read.person.id }
    : { name };
}

/** Someone or some body; never a meeting or a time: "rapporteras till mötet i april" says when. */
function bodyIn(said: string, context: UnderstandContext): string | undefined {
  const whole = said.trim();
  const name = isReceiver(whole, context) ? whole : whole.replace(ends, '').trim();
  return isReceiver(name, context) ? name : undefined;
}

function isReceiver(name: string, context: UnderstandContext): boolean {
  if (/möte|sammanträde|gång(?:en)?$|meeting|time$|\d/iu.test(name)) return false;
  return isSure(name, context);
}
