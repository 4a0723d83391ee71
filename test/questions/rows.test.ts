import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { DateTime } from 'luxon';
import { askedNames } from '../../src/language/asked-names.ts';
import { labelledFolder } from '../minutes/labelled-book.ts';
import { askedBook } from './asked-book.ts';
import { holds } from './judge-row.ts';
import { otherBook } from './other-book.ts';
import { ownRows, type QuestionRow, readRows } from './question-row.ts';

const file = (name: string) => readRows(join(import.meta.dirname, `${name}.jsonl`));
const rows = await ownRows();
const book = askedBook();
const known = JSON.stringify(book);

/** The days that the Book holds, and its months, as they are said in both languages. */
const days = [...new Set(known.match(/\b20\d\d-\d\d-\d\d\b/gu) ?? [])]
  .concat('2026-04-24', '2026-05-21', '2026-06-30', '2026-12-31')
  .flatMap((day) =>
    ['sv', 'en-GB'].flatMap((locale) => {
      const date = DateTime.fromISO(day).setLocale(locale);
      return ['d MMMM yyyy', 'd MMM', 'cccc', 'MMMM yyyy'].map((format) => date.toFormat(format));
    }),
  )
  .join('\n');

/** What is no word of the Book but follows from it: yes and no, counts, what is missing, modes, clock times. */
const derived =
  /^(?:ja|nej|yes|no|not|none|nothing|nobody|inte|inget|ingen|inga|två|tre|fem|åtta|tio|elva|tretton|two|three|four|five|ten|\d{1,2}|\d\d\.\d\d|digitalt?|fysiskt|in person|hybrid|inställt|vakant|postponed)$/u;
const missing = /(?:^|\s)(?:inte|ej|ingen|not|no)\s|^saknas?$/u;

const isFounded = (must: string) =>
  must
    .split('|')
    .some(
      (one) => holds(known, one, false) || holds(days, one, true) || derived.test(one) || missing.test(one),
    );

/** Who attended the labelled real minutes; nobody where those are not there. */
const real: readonly string[] = (
  await Promise.all(
    ['000', '001', '003'].map(async (name) => {
      const json = await readFile(join(labelledFolder, `${name}.json`), 'utf8').catch(() => '{}');
      const labels: { readonly attendance?: readonly { readonly name: string }[] } = JSON.parse(json);
      return (labels.attendance ?? []).map((one) => one.name);
    }),
  )
).flat();

const twice = (all: readonly string[]) => all.filter((one, index) => all.indexOf(one) !== index);
const bare = (text: string) =>
  text
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
const texts = (some: readonly QuestionRow[]) => some.map(({ text }) => bare(text));

describe('The project’s own question rows', () => {
  test('are many enough, of each kind', async () => {
    expect((await file('own')).length).toBeGreaterThanOrEqual(170);
    expect((await file('reasked')).length).toBeGreaterThanOrEqual(170);
    const threads = await file('threads');
    expect(threads.length - new Set(threads.map(({ thread }) => thread)).size).toBeGreaterThanOrEqual(60);
    expect((await file('none')).length).toBeGreaterThanOrEqual(80);
    const orders = await file('orders');
    const ordered = orders.filter(({ intent }) => intent === 'order');
    expect(ordered.length).toBeGreaterThanOrEqual(40);
    expect(orders.length - ordered.length).toBeGreaterThanOrEqual(15);
  });

  test('each have an id of their own, and no text twice in a file outside threads', async () => {
    expect(twice(rows.map(({ id }) => id))).toEqual([]);
    const files = await Promise.all(['own', 'reasked', 'none', 'orders'].map(file));
    expect(files.map((some) => twice(texts(some)))).toEqual([[], [], [], []]);
  });

  test('ask each intent at least three times in other ways', () => {
    const counted = rows.filter(({ reasks }) => reasks === undefined);
    const few = askedNames.filter((name) => counted.filter(({ intent }) => intent === name).length < 3);
    expect(few).toEqual([]);
    const names: readonly string[] = [...askedNames, 'none'];
    expect(rows.filter(({ intent }) => !names.includes(intent))).toEqual([]);
  });

  test('ask again for the same as a row of the first file, in other words', async () => {
    const own = new Map((await file('own')).map((row) => [row.id, row]));
    const again = await file('reasked');
    const wrong = again.filter((row) => {
      const of = own.get(row.reasks ?? '');
      const same = of?.intent === row.intent && JSON.stringify(of.slots) === JSON.stringify(row.slots);
      return !same || bare(of.text) === bare(row.text);
    });
    expect(wrong).toEqual([]);
  });

  test('follow on one another in threads, each after a whole question', async () => {
    const threads = Map.groupBy(await file('threads'), ({ thread }) => thread);
    expect(threads.has(undefined)).toBe(false);
    expect([...threads.values()].filter(({ length }) => length < 2)).toEqual([]);
  });

  test('want only what stands in the Book or follows from it', () => {
    const unfounded = rows.flatMap(({ id, must }) =>
      must.filter((one) => !isFounded(one)).map((one) => [id, one]),
    );
    expect(unfounded).toEqual([]);
  });

  test('are asked by people of the Book, about its people and organisations', () => {
    const persons = book.persons.map(({ name }) => name);
    const organisations = book.organisations.map(({ name }) => name);
    const strange = rows.filter(({ user, slots: { person, organisation, absentOrganisations } }) => {
      const asked = [organisation, absentOrganisations].flat().filter((one) => one !== undefined);
      const known = person === undefined || persons.includes(String(person));
      return !persons.includes(user) || !known || asked.some((one) => !organisations.includes(String(one)));
    });
    expect(strange).toEqual([]);
  });

  (real.length === 0 ? test.skip : test)('name nobody of the real minutes', () => {
    const ours = JSON.stringify([rows, book, otherBook()]);
    expect(real.length).toBeGreaterThan(20);
    expect(real.filter((name) => holds(ours, name, true))).toEqual([]);
  });
});
