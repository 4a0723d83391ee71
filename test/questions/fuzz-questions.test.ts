import { ask } from '../../src/cli/ask.ts';
import type { Earlier } from '../../src/language/intent.ts';
import type { Book } from '../../src/meetings/model/book.ts';
import { randomFrom } from '../store/random.ts';
import { askedBook, askedNow } from './asked-book.ts';
import { mutated, noise, oneOf, spoken } from './mutate-text.ts';
import { otherBook } from './other-book.ts';
import { ownRows } from './question-row.ts';

const count = 10_000;
const seed = 20_260_415;

/** What nobody outside a group may hear of it: its people, organisations and places. */
function marksOf({ group, persons, organisations, meetings }: Book): readonly string[] {
  return [
    group.name,
    ...persons.map(({ name }) => name),
    ...organisations.map(({ name }) => name),
    ...meetings.flatMap(({ place = '', decisions }) => [place, ...decisions.map(({ text }) => text)]),
  ].filter((mark) => mark !== '');
}

test(`${count} random and mutated texts are answered without a fault, and never with what another group's book holds`, async () => {
  const random = randomFrom(seed);
  const rows = (await ownRows()).map(({ text }) => text);
  const books = [askedBook(), otherBook()].map((book) => ({ book, marks: marksOf(book) }));
  const names = books.flatMap(({ book, marks }) => [
    ...marks,
    ...book.persons.map(({ name }) => name.split(' ')[0] ?? ''),
  ]);
  // What was understood in one group is remembered there alone.
  const earlier = new Map<Book, readonly Earlier[]>();
  for (let n = 0; n < count; n += 1) {
    const whole = random(2) === 0 ? oneOf(rows, random) : undefined;
    const from = whole ?? spoken(names, random);
    const text = n % 10 === 0 ? noise(random) : mutated(from, names, random);
    const [own, other] = n % 3 === 0 ? books.toReversed() : books;
    if (own === undefined || other === undefined) throw new Error('two books are asked');
    const as = oneOf(
      own.book.persons.filter(({ left }) => left === undefined),
      random,
    );
    const put = {
      text,
      as: as?.id ?? '',
      at: askedNow,
      earlier: random(4) === 0 ? (earlier.get(own.book) ?? []) : [],
    };
    const given = answered(own.book, put, n);
    // What a question goes on from, she wrote herself too.
    const wrote = [text, ...(put.earlier ?? []).map((one) => one.text)];
    earlier.set(own.book, given.asked);
    const heard = `${given.text}\n${JSON.stringify(given.slots)}`;
    const told = other.marks.filter(
      (mark) => heard.includes(mark) && !isIn(own.book, mark) && !wrote.some((one) => repeats(one, mark)),
    );
    if (told.length > 0)
      throw new Error(`${JSON.stringify(text)} (${n}) was answered with ${told.join(', ')}`);
  }
}, 180_000);

function answered(book: Book, put: Parameters<typeof ask>[1], n: number) {
  try {
    return ask({ book, sent: [] }, put);
  } catch (error) {
    throw new Error(`${JSON.stringify(put.text)} (${n}) could not be answered`, { cause: error });
  }
}

const written = new WeakMap<Book, string>();

function isIn(book: Book, mark: string): boolean {
  const text = written.get(book) ?? JSON.stringify(book);
  written.set(book, text);
  return text.includes(mark);
}

/** What she wrote herself may be said back to her, with other signs between the words, or without a word between them. */
function repeats(text: string, mark: string): boolean {
  const wanted = wordsIn(mark);
  const held = wordsIn(text);
  return held.some((_, from) => {
    let at = from;
    return wanted.every((word, index) => {
      if (index > 0 && held[at]?.includes(word) !== true) at += 1;
      at += 1;
      return held[at - 1]?.includes(word) === true;
    });
  });
}

function wordsIn(text: string): readonly string[] {
  return (
    text
      .normalize('NFC')
      .toLowerCase()
      .match(/[\p{L}\p{N}]+/gu) ?? []
  );
}
