import { phraseTree, startsOf } from '../../reading/phrases/phrase-tree.ts';
import { phrases } from '../../reading/phrases/phrases.ts';
import type { LineWord } from './line-words.ts';
import { nearPhrases } from './near-phrases.ts';
import { asking, modal, showing, verbs } from './statement-words.ts';

/** Whether a line tells something rather than asks: a verb in its midst, and nothing that asks at its beginning. */
export function isStatement(line: string, words: readonly LineWord[]): boolean {
  return !asks(line, words) && words.some(({ word }, index) => index > 0 && verbs.test(word));
}

/** Whether a line is put as a question, or asks for something to be shown. */
export function asks(line: string, words: readonly LineWord[]): boolean {
  if (line.trimEnd().endsWith('?') || beginsWithVerb(words)) return true;
  return words
    .slice(0, 3)
    .some(
      ({ word }, index) => (asking.test(word) && (index === 0 || !verbs.test(word))) || showing.test(word),
    );
}

/** "rekryteras det", "väntar vi": what is told names first who or what does it. */
function beginsWithVerb([first, second]: readonly LineWord[]): boolean {
  return (
    first !== undefined &&
    second !== undefined &&
    /^\p{L}{2,}(?:[ae][rs]|d?des?|tes?)$/u.test(first.word) &&
    /^(?:det|vi|ni|man|någon|den|de|dem)$/u.test(second.word)
  );
}

/** Whether someone is asked to do something, and not to show or say it: "kan du ställa in mötet". */
export function isRequest(words: readonly LineWord[]): boolean {
  const [first, second] = words;
  if (first === undefined || second === undefined) return false;
  // "ge Eva i uppdrag att kalla": only what is given to oneself is shown.
  if (/^(?:ge|give)$/u.test(first.word))
    return !/^(?:mig|oss|me|us)$/u.test(second.word) && words.some(({ word }) => /^(?:att|to)$/u.test(word));
  if (!modal.test(first.word)) return false;
  return !/^(?:jag|vi|man|i|we)$/u.test(second.word) && !words.some(({ word }) => showing.test(word));
}

let orders: ReadonlySet<string> | undefined;

/** Whether a line begins with a word by which only orders begin: "starta", "skicka". */
export function beginsAnOrder([first, second]: readonly LineWord[]): boolean {
  orders ??= startsOfOrders();
  if (first?.word === 'ta' && second !== undefined) return /^(?:bort|tillbaka|över)$/u.test(second.word);
  return first !== undefined && orders.has(first.word);
}

function startsOfOrders(): ReadonlySet<string> {
  const asked = new Set(nearPhrases().phrases.flatMap(({ tree }) => startsOf(tree, true)));
  const all = Object.values(phrases).flatMap(({ records, commands, agenda, items }) =>
    [records, commands, agenda, items].flatMap((table) => Object.values(table).flat()),
  );
  return new Set(
    all.flatMap((row) => startsOf(phraseTree(row))).filter((word) => !asked.has(word) && !showing.test(word)),
  );
}
