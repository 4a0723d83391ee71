import type { Book } from '../../../meetings/model/book.ts';
import { hasNumber } from '../../../meetings/search/has-number.ts';
import { type Found, holdsWord, mendedWord } from '../../../meetings/search/search.ts';
import { isSmall, isWeak, stem } from '../../../meetings/search/terms.ts';
import type { Intent, UnderstandContext } from '../../intent.ts';
import { question } from '../about.ts';
import { inBookWords, isKnownTopic } from '../glossary.ts';
import { searchSeen } from '../search-seen.ts';
import { topicSaid } from '../topic-said.ts';
import { type LineWord, lineWords, mostWords } from './line-words.ts';
import { type NamesIn, namesIn } from './names-in.ts';
import { ordinaryWords } from './ordinary-words.ts';
import { asks, beginsAnOrder } from './statement.ts';
import { asking, showing } from './statement-words.ts';
import { timeWords } from './time-words.ts';

/** How much must stand together somewhere, where a word that tells something is 1, and how much of what is asked it must be. */
type Together = { readonly held: number; readonly part: number };
const together: Together = { held: 1.5, part: 0.6 };
/** Less does where hardly anything else is asked about. */
const nearlyAll: Together = { held: 1.5, part: 0.62 };
/** So much is surer than what a phrase may mean. */
const surelyTogether: Together = { held: 1.5, part: 0.85 };
const surelyMost: Together = { held: 2.5, part: 0.8 };
/** One word does where a number is asked for, the text has one, and nothing else is asked about. */
const counted: Together = { held: 1, part: 0.75 };
/** A compound whose parts stand together tells as much as two words; a name, an ordinary word and what all texts are full of tell half. */
const compound = 2;
const shortestCompound = 8;
const half = 0.5;
/** What is lost by a word that stands elsewhere in the Book, nowhere, or nowhere and means little. */
const loss = { elsewhere: 0.8, unknown: 1, verb: 0.5, ordinary: 0.3 };
/** Of what was known to the Book, this much must stand at the place that is looked at. */
const leastThere = 0.4;

/** Of so many texts that hold most of it, the first that has a number is taken. */
const mostWithNumber = 8;

/** What is asked of the texts, by which of its words, and whether that is surer than what a phrase may mean. */
export type TextAsked = { readonly asked: Intent; readonly topic: string; readonly surely: boolean };

/**
 * What fits no phrase may ask for what only running text tells: it does where it is put as a question, and most of its
 * telling words stand together in one text of the Book. What is asked for is then what stands there.
 */
export function textAsked(line: string, context: UnderstandContext): TextAsked | undefined {
  const { book } = context;
  const names = namesIn(line, book);
  const words = lineWords(line, names, (word) => isKnownTopic(word, book));
  if (words.length === 0 || words.length > mostWords) return undefined;
  if (!asks(line, words) || beginsAnOrder(words) || words.some(({ word }) => ofOpinion.test(word)))
    return undefined;
  const telling = words.filter((one, index) => isTelling(one, index));
  const known = telling.filter(({ word }) => isKnownTopic(word, book));
  if (known.length === 0) return undefined;
  const named = new Map(known.map((one) => [inBookWords(one.said, book), one]));
  const narrow = words.some(({ word }) => ofMeasure.test(word) || ofPlaceOrTime.test(word));
  const counts = asksForNumber.test(line);
  const limit = counts ? mostWithNumber : 1;
  const found = searchSeen(context, [...named.keys()].join(' '), { kinds, limit, least: leastThere });
  const best = found.find(({ passage }) => !counts || hasNumber(passage.text));
  const there = new Set((best?.words ?? []).flatMap((said) => said.split(' ')));
  const held = [...named].filter(([said]) => said.split(' ').every((one) => there.has(one)));
  const worth = held.reduce((sum, [said, one]) => sum + worthOf(one, said, names, book, best), 0);
  const lost = telling.reduce(
    (sum, one) =>
      held.some(([, other]) => other === one)
        ? sum
        : sum + (known.includes(one) ? loss.elsewhere : lossOf(one)),
    0,
  );
  const part = worth / (worth + lost);
  const stands = (one: Together) => worth >= one.held && part >= one.part;
  const enough = [together, ...(narrow ? [nearlyAll] : []), ...(counts ? [counted] : [])];
  const surely = [surelyTogether, surelyMost].some(stands);
  if (!surely && !enough.some(stands)) return undefined;
  const topic = held.map(([said]) => said).join(' ');
  const asked = question(
    { type: 'decisions-about', words: topic, inText: true, ...(counts ? { counts } : {}) },
    { topic: topicSaid(topic, book) },
  );
  return { asked, topic, surely };
}

const kinds = ['note', 'item-text', 'decision', 'assignment'] as const;

function worthOf(
  { word, said, start, end }: LineWord,
  inBook: string,
  { persons, organisations }: NamesIn,
  book: Book,
  best: Found | undefined,
): number {
  const named = [...persons, ...organisations].some((span) => start < span.end && end > span.start);
  if (named || everywhere.test(word) || ordinaryWords().has(word)) return half;
  const whole =
    inBook !== said ||
    holdsWord(book, word) ||
    word.length < shortestCompound ||
    best?.passage.terms.some((term) => term.startsWith(stem(word))) === true ||
    mendedWord(book, word) !== word;
  return whole ? 1 : compound;
}

function lossOf({ word }: LineWord): number {
  if (ordinaryWords().has(word) || adverbs.test(word)) return loss.ordinary;
  return verbLike.test(word) ? loss.verb : loss.unknown;
}

/** What nearly every text of such groups holds. */
const everywhere =
  /^(?:kommun|region|person|människ|län|verksamhet|organisation|enhet|vård|stöd|behov|insats|samverkan|chefs?grupp|avtal|överenskommelse|plan|agreement|ordförande|sekreterare|ledamot|ledamöter|municipal|county|people|care|support)(?:s|en|et|n|er|ar|or|erna|arna|orna|ens|ets|ner|nerna|ity|ities)?$/u;
/** Written like what is done, and not like what it is done to. */
const adverbs =
  /^(?:nere|uppe|igång|borta|kvar|klar[at]?|inne|ute|nuläget|totalt|sammanlagt|ungefär|per|per\s+år|alltså)$/u;
const verbLike = /(?:ade|ades|ats|(?<![ao])rar|[aei]t|its|tte|dde|kte|des|[^aeiouyåäös]as|ing|ed)$/u;

/** Neither a word that asks nor one that says nothing of a matter. */
function isTelling({ word }: LineWord, index: number): boolean {
  if (isSmall(word) || isWeak(word) || showing.test(word)) return false;
  return !(index < 3 && asking.test(word)) && !ofMeasure.test(word) && !isTime(word);
}

const asksForNumber =
  /^(?:i |på |till |of )?(?:hur (?:många|mycket|stor|stort|stora|länge|lång|långt|långa|höga?|högt)|how (?:many|much|long|large|big))\s/iu;
/** What someone thinks stands seldom in a text. */
const ofOpinion =
  /^(?:tyck(?:er|te|a)|anse(?:r|tt)|ansåg|tro(?:r|dde)|känn(?:er|de)|mår|hoppas|gillar|bra|bäst|dålig[at]?|success|think|thinks|feel|feels|believe|believes|like|likes|happy|good|bad)$/u;
const ofPlaceOrTime = /^(?:var|vart|när|where|when)$/u;

function isTime(word: string): boolean {
  return timeWords.has(word) || /^\d/u.test(word);
}

/** By what is asked how much, and where in the texts. */
const ofMeasure =
  /^(?:många|mycket|tid|tiden|gånger|lång|långt|långa|länge|stor|stort|stora|hög|högt|höga|ofta|dags|finns|fanns|antal|antalet|procent|andel|enligt|enl|beslut\p{L}*|bestäm\p{L}*|klubb\p{L}*|decided?|agreed?|står|stod|säger|sades|sas|anteckningarna|protokollet|protokollen|texten|many|much|long|large|big|high|often|number|according|say|says|said|notes|minutes|tell|told)$/u;
