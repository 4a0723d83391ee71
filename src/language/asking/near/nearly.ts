import { askedOf } from '../../asked.ts';
import type { Intent, Unclear, UnderstandContext } from '../../intent.ts';
import { unfronted } from '../fronted.ts';
import { withoutLeadIn } from '../lead-in.ts';
import { readQuestion } from '../read-question.ts';
import { saidPlainly } from '../this-group.ts';
import { choiceText, whatIsAsked } from './choice-text.ts';
import type { ReadLine } from './read-line.ts';
import { type Candidate, type NearRead, readNear } from './read-near.ts';
import { asks, beginsAnOrder, isRequest, isStatement } from './statement.ts';
import { asking, showing } from './statement-words.ts';
import { timeWords } from './time-words.ts';
import { worthOf } from './word-worth.ts';

/** A phrase fits so well that what it asks is answered, where nothing else fits nearly as well. */
const sure = 0.63;
/** Of what a phrase tells, no more than this may be lacking. */
const mostMissed = 0.5;
/** And its own words must tell this much. */
const leastTold = 0.25;
const apart = 0.06;
/** From here on nothing is left to doubt but the order of the words: the first such phrase counts, as where it fits exactly. */
const wholly = 0.97;
/** And from here on where nothing else comes near. */
const good = 0.65;
const farApart = 0.12;
/** Or here where nothing else comes near at all. */
const onlyOne = 0.58;
/** Or from here on, where nothing that asks otherwise is even worth asking about. */
const fair = 0.6;
const tellingLeast = 0.1;
/** Slots that hold nothing but what is named; any other takes whatever is left of a line. */
const namedSlots = new Set([
  'meeting',
  'secondMeeting',
  'period',
  'who',
  'owner',
  'organisation',
  'body',
  'item',
]);
/** Worse than this is not even asked about. */
const possible = 0.45;
/** Of what is not put as a question, these are the least that may be meant, and that is. */
const plainly = 0.65;
const surelyPlain = 0.8;
/** Nor is what fits so much worse than the best. */
const behind = 0.2;
/** And what shares less than about half with the line is not worth being asked about. */
const worthOffering = 0.52;
const mostChoices = 3;
/** A word of so many letters is mostly a compound, and names a matter of its own. */
const ofItsOwn = 9;

/** What a line nearly says, and how well the phrase fits by which it is read. */
export type Nearly = { readonly intent: Intent; readonly score: number };

/**
 * Reads a question that fits no phrase wholly: as the one that it surely means, or else as two or three that it may
 * mean, to be chosen from. What begins an order, or tells rather than asks, is no question.
 */
export function nearly(line: string, context: UnderstandContext): Nearly | undefined {
  const bare = withoutLeadIn(line);
  if (bare !== undefined) {
    const whole = readQuestion(bare, context);
    return whole === undefined ? nearly(`${bare}?`, context) : { intent: whole, score: 1 };
  }
  const plain = saidPlainly(line, context);
  const asked = plain === undefined ? undefined : asAsked(plain, context);
  if (asked !== undefined && asked.intent.kind !== 'unclear') return asked;
  const again = asAsked(line, context);
  return again === undefined || (asked !== undefined && again.score < asked.score) ? asked : again;
}

/** With what it is about named first, or in its place. */
function asAsked(line: string, context: UnderstandContext): Nearly | undefined {
  const plain = unfronted(line);
  return (plain === undefined ? undefined : asNear(plain, context)) ?? asNear(line, context);
}

function asNear(line: string, context: UnderstandContext): Nearly | undefined {
  const read = readNear(line, context);
  if (read === undefined) return undefined;
  const { words } = read.line;
  tellWords(read, context);
  const again = mendedWhole(line, read, context);
  if (again !== undefined) return { intent: again, score: 1 };
  if (beginsAnOrder(words) || isRequest(words) || isStatement(line, words)) return undefined;
  const [best, ...others] = worthAsking(read);
  tell(best === undefined ? [] : [best, ...others], context);
  if (best === undefined) return undefined;
  const { score } = best.fit;
  const put = asks(line, words);
  if (score < (put ? possible : plainly)) return undefined;
  const name = askedOf(best.intent, context.asker).intent;
  const next = others.find(({ intent }) => askedOf(intent, context.asker).intent !== name);
  if (isMeant(best, next, put, read.line)) return { intent: best.intent, score };
  const choices = choicesOf([best, ...others], read, context);
  if (choices.length === 0) return undefined;
  const worthIt = choices.filter((one) => one.score >= worthOffering).map(({ text }) => ({ text }));
  const why: Unclear['why'] =
    worthIt.length === 0 ? { reason: 'nothing' } : { reason: 'which-question', choices: worthIt };
  return { intent: { kind: 'unclear', text: line, why }, score };
}

/** Whether the best phrase is surely meant, beside the next that asks something else. */
function isMeant(best: Candidate, next: Candidate | undefined, put: boolean, line: ReadLine): boolean {
  const { score } = best.fit;
  const alone = next === undefined || score - next.fit.score >= apart;
  if (isSure(best) && (put || score >= surelyPlain) && (alone || score >= wholly)) return true;
  return put && !passesOver(best, line) && (standsOut(best, next) || isOnlyOne(best, next));
}

/** A line that fits a phrase wholly once its slips are mended. */
function mendedWhole(
  line: string,
  { line: { words } }: NearRead,
  context: UnderstandContext,
): Intent | undefined {
  let mended = '';
  let from = 0;
  for (const { said, word, start, end } of words) {
    mended +=
      line.slice(from, start) + (said === '' ? ` ${word}` : said.toLowerCase() === word ? said : word);
    from = end;
  }
  mended += line.slice(from);
  return mended === line ? undefined : readQuestion(mended.replace(/[\s?!.]+$/u, ''), context);
}

function isSure({ fit }: Candidate): boolean {
  return (
    fit.score >= sure &&
    fit.unread === 0 &&
    fit.missed <= mostMissed &&
    fit.told >= leastTold &&
    !asksOther(fit.left, fit.missing)
  );
}

/** Who did something is not what was done: the line asks by another word than the phrase. */
function asksOther(left: readonly string[], missing: readonly string[]): boolean {
  return (
    missing.some((word) => /^(?:vem|vilka|who)$/u.test(word)) &&
    left.some((word) => /^(?:vad|var|när|hur|what|when|where|how)$/u.test(word))
  );
}

/** So much better than all else that a word may be passed over. */
function standsOut({ fit }: Candidate, next: Candidate | undefined): boolean {
  if (!fit.asked || fit.unread > 1) return false;
  if (fit.score >= good) return fit.score - (next?.fit.score ?? 0) >= farApart;
  const named = Object.keys(fit.slots).every((slot) => namedSlots.has(slot));
  // Names alone ask nothing.
  const tells = fit.shared.some((word) => worthOf(word, undefined) > tellingLeast);
  return (
    tells && named && !passed(fit.left) && next === undefined && fit.score >= fair && fit.missed <= mostMissed
  );
}

/** Nothing else comes near, and hardly a word is passed over: none that names a day or a number, nor by which something is done. */
function isOnlyOne({ fit }: Candidate, next: Candidate | undefined): boolean {
  if (
    next !== undefined ||
    !fit.asked ||
    fit.missed > mostMissed ||
    fit.missing.some((word) => asking.test(word))
  )
    return false;
  return fit.unread === 0 ? fit.score >= onlyOne : fit.unread === 1 && fit.score >= sure && !passed(fit.left);
}

/** What is written as a name is not passed over: it may be another group's. Nor is a long word that the Book has. */
function passesOver({ fit }: Candidate, { words, isKnown }: ReadLine): boolean {
  return words.some(
    ({ said, word }, index) =>
      fit.left.includes(word) &&
      ((index > 0 && /^\p{Lu}/u.test(said)) || (word.length >= ofItsOwn && isKnown(index))),
  );
}

function passed(left: readonly string[]): boolean {
  return left.some((word) => /\d/u.test(word) || timeWords.has(word) || showing.test(word));
}

/** The best of those that ask the same, as far as they matter beside the best of all. */
function worthAsking({ candidates }: NearRead): readonly Candidate[] {
  const found: Candidate[] = [];
  const seen = new Set<string>();
  for (const candidate of candidates()) {
    const [best = candidate] = found;
    const least = isSure(best) ? best.fit.score - apart : Math.max(possible, best.fit.score - behind);
    if (candidate.fit.score < least || found.length > mostChoices) break;
    const asked = whatIsAsked(candidate.intent);
    if (!seen.has(asked)) found.push(candidate);
    seen.add(asked);
  }
  return found;
}

/** Written out, each as one that is read as just that. */
function choicesOf(
  candidates: readonly Candidate[],
  { line }: NearRead,
  context: UnderstandContext,
): readonly { readonly text: string; readonly score: number }[] {
  const spoken = {
    words: new Set(line.words.map(({ word }) => word)),
    stems: new Set(line.words.map((word) => word.stem)),
  };
  const found: { readonly text: string; readonly score: number }[] = [];
  for (const candidate of candidates) {
    const { fit, intent } = candidate;
    if (!fit.asked || intent.kind === 'unclear') continue;
    const text = choiceText(candidate, spoken, context);
    if (text !== undefined) found.push({ text, score: fit.score });
    if (found.length === mostChoices) break;
  }
  return found;
}

function tellWords({ line }: NearRead, { trace }: UnderstandContext): void {
  if (trace === undefined) return;
  for (const { said, word } of line.words)
    if (said.toLowerCase() !== word) trace({ did: 'read as', what: `${said} → ${word}` });
  for (const { kind, text } of line.named) trace({ did: 'names', what: `${kind}: ${text}` });
}

function tell(candidates: readonly Candidate[], { trace }: UnderstandContext): void {
  if (trace === undefined) return;
  for (const { phrase, fit } of candidates)
    trace({ did: 'could be', what: `${fit.score.toFixed(2)} ${phrase.pattern}` });
}
