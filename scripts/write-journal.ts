import fs from 'node:fs';
import { emptyBook } from '../src/meetings/model/book.ts';
import { commitLine, foldLines, journalFile } from '../src/store/fact-journal.ts';
import { fold } from '../src/store/fold.ts';
import { readLines } from '../src/store/sealed-line.ts';
import { everyFact } from '../test/store/every-fact.ts';

// Stores a journal of every type of fact, as this program writes it: node scripts/write-journal.ts NAME
// And, for all stored ones, the Book that this version of the fold gives. Neither is ever written over.

const journals = new URL('../test/journals/', import.meta.url);
const [name] = process.argv.slice(2);
if (name !== undefined) {
  const folder = new URL(`${name}/`, journals);
  fs.mkdirSync(folder);
  const lines = everyFact.map((commit, n) => `${commitLine(n + 1, commit)}\n`);
  fs.writeFileSync(journalFile(folder.pathname), lines.join(''));
}
for (const each of fs.readdirSync(journals)) {
  const file = journalFile(new URL(`${each}/`, journals).pathname);
  const { lines } = readLines(file, fs.readFileSync(file));
  const book = foldLines(file, emptyBook(each), lines, fold);
  const to = new URL(`${each}/book-${fold.version}.json`, journals);
  if (!fs.existsSync(to)) fs.writeFileSync(to, `${JSON.stringify(book, null, 1)}\n`);
}
