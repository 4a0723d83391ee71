import { search } from '../../../meetings/search/search.ts';
import { isSmall, isWeak } from '../../../meetings/search/terms.ts';
import type { Intent, UnderstandContext } from '../../intent.ts';
import { question } from '../about.ts';
import { inBookWords, isKnownTopic } from '../glossary.ts';
import { topicSaid } from '../topic-said.ts';
import { type LineWord, lineWords, mostWords } from './line-words.ts';
import { namesIn } from './names-in.ts';
import { asks, beginsAnOrder } from './statement.ts';
import { asking, showing } from './statement-words.ts';

/** So many telling words must stand together somewhere. */
const leastTogether = 2;
/** So many that do are surer than what a phrase may mean. */
export const surelyTogether = 3;

/**
 * What fits no phrase may ask for what only running text tells: it does where it is put as a question, and one text of
 * the Book holds all of its words that the Book knows, at least `least` of them, and it has hardly any other telling word.
 */
export function textAsked(
  line: string,
  context: UnderstandContext,
  least = leastTogether,
): Intent | undefined {
  const { book } = context;
  const words = lineWords(line, namesIn(line, book), (word) => isKnownTopic(word, book));
  if (words.length === 0 || words.length > mostWords) return undefined;
  if (!asks(line, words) || beginsAnOrder(words)) return undefined;
  const telling = words.filter((one, index) => isTelling(one, index));
  const known = telling.filter(({ word }) => isKnownTopic(word, book));
  const unknown = telling.length - known.length;
  if (known.length < least || unknown > 1 || unknown >= known.length - 1) return undefined;
  const topic = inBookWords(known.map(({ said }) => said).join(' '), book);
  const found = search(book, topic, { kinds: ['note', 'item-text', 'decision', 'assignment'], limit: 1 });
  const [best] = found;
  if (best === undefined || best.words.length < topic.split(' ').length) return undefined;
  return question({ type: 'decisions-about', words: topic, inText: true }, { topic: topicSaid(topic, book) });
}

/** Neither a word that asks nor one that says nothing of a matter. */
function isTelling({ word }: LineWord, index: number): boolean {
  if (isSmall(word) || isWeak(word) || showing.test(word)) return false;
  return !(index < 3 && asking.test(word)) && !ofMeasure.test(word);
}

/** By what is asked how much, and where in the texts. */
const ofMeasure =
  /^(?:många|mycket|lång|långt|långa|länge|stor|stort|stora|ofta|dags|finns|fanns|enligt|enl|står|stod|säger|sades|sas|anteckningarna|protokollet|protokollen|texten|many|much|long|large|often|according|say|says|said|notes|minutes|tell|told)$/u;
