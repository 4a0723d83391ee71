import fs from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { html } from '../../src/minutes/html.ts';
import { markdown } from '../../src/minutes/markdown.ts';
import { minutesDocument } from '../../src/minutes/minutes-document.ts';
import { minutesOf } from '../../src/minutes/minutes-of.ts';
import { readBook } from '../../src/store/fact-journal.ts';
import { realFiles } from '../../src/store/files.ts';
import { fold } from '../../src/store/fold.ts';

const journals = fileURLToPath(new URL('../journals', import.meta.url));
const names = fs.readdirSync(journals).filter((name) => fs.statSync(join(journals, name)).isDirectory());

/** Whatever has happened at a meeting, its minutes can be written, and say all that stands. */
describe.each(names)('every meeting of the journal %s', (name) => {
  it('has minutes that say every decision, assignment, note and referral that stands, once each', async () => {
    const { book } = await readBook(realFiles, join(journals, name), name, fold);
    expect(book.meetings.length).toBeGreaterThan(0);
    for (const meeting of book.meetings) {
      const minutes = minutesOf(book, meeting);
      const { items } = minutes;
      const ids = items.flatMap((item) => [
        ...[item.prose, item.discussion, item.farewells, item.decisions, item.referrals]
          .flat()
          .map(({ id }) => id),
        ...item.assignments.flatMap(({ id, responsible }) =>
          responsible.kind === 'each' ? responsible.bodies.map((one) => one.id) : [id],
        ),
      ]);
      const { notes, decisions, referrals, assignments } = meeting;
      const standing = [notes, decisions, referrals, assignments].flat().filter(({ removed }) => !removed);
      expect(ids.toSorted()).toEqual(standing.map(({ id }) => id).toSorted());
    }
  });

  it('is a document without gaps, in which every address is there once', async () => {
    const { book } = await readBook(realFiles, join(journals, name), name, fold);
    for (const meeting of book.meetings) {
      const document = minutesDocument(minutesOf(book, meeting), { kind: 'draft' });
      const page = html(document);
      const addresses = [...page.matchAll(/ id="([^"]*)"/gu)].map(([, id]) => id);
      expect(new Set(addresses).size).toBe(addresses.length);
      expect(markdown(document)).not.toMatch(/undefined|\[object|NaN/u);
      expect(page).not.toMatch(/undefined|\[object|NaN/u);
    }
  });

  it('gives the same minutes however often they are asked for, as plain data', async () => {
    const { book } = await readBook(realFiles, join(journals, name), name, fold);
    for (const meeting of book.meetings) {
      const minutes = minutesOf(book, meeting);
      expect(JSON.parse(JSON.stringify(minutes))).toEqual(minutes);
      expect(minutesOf(book, meeting)).toEqual(minutes);
    }
  });
});
