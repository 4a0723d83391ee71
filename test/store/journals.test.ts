import fs from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { emptyBook } from '../../src/meetings/model/book.ts';
import { readBook } from '../../src/store/fact-journal.ts';
import { factVersions } from '../../src/store/fact-versions.ts';
import { realFiles } from '../../src/store/files.ts';
import { fold } from '../../src/store/fold.ts';
import { everyFact } from './every-fact.ts';

const journals = fileURLToPath(new URL('../journals', import.meta.url));
const names = fs.readdirSync(journals).filter((name) => fs.statSync(join(journals, name)).isDirectory());

describe('journals that were written by earlier versions', () => {
  it('are there', () => {
    expect(names.length).toBeGreaterThan(0);
  });

  it.each(names)('fold for ever: %s', async (name) => {
    const { book, end } = await readBook(realFiles, join(journals, name), name, fold);
    const lines = fs.readFileSync(join(journals, name, 'facts.jsonl'), 'utf8').split('\n').length - 1;
    expect([book.version, end.lines]).toEqual([lines, lines]);
  });

  // When this fails the fold has changed: raise its version, so that Books folded before are folded anew, and store
  // what it gives now with `node scripts/write-journal.ts`.
  it.each(names)('give the Book that this version of the fold gave before: %s', async (name) => {
    const { book } = await readBook(realFiles, join(journals, name), name, fold);
    const before = fs.readFileSync(join(journals, name, `book-${fold.version}.json`), 'utf8');
    expect(JSON.parse(JSON.stringify(book))).toEqual(JSON.parse(before));
  });

  // When this fails there is a new type of fact: let it happen in every-fact.ts, and store a new journal beside the
  // others with `node scripts/write-journal.ts NAME`.
  it('hold every type of fact', () => {
    const text = names.map((name) => fs.readFileSync(join(journals, name, 'facts.jsonl'), 'utf8')).join('');
    expect(Object.keys(factVersions).filter((type) => !text.includes(`"type":"${type}"`))).toEqual([]);
  });
});

describe('the commits of every fact', () => {
  it('fold', () => {
    expect(everyFact.reduce(fold.apply, emptyBook('g1')).version).toBe(everyFact.length);
  });
});
