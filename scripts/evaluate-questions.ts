import { resolve } from 'node:path';
import { openJsonStore } from '../src/store/json-store.ts';
import { askRows } from '../test/questions/ask-rows.ts';
import { askedBook, askedNow } from '../test/questions/asked-book.ts';
import { keepGroup, labelledGroups } from '../test/questions/labelled-store.ts';
import { ownRows, readRows } from '../test/questions/question-row.ts';
import { type Evaluated, evaluate, summary } from './questions/evaluate.ts';
import { faults } from './questions/floor.ts';

/*
 * How right the answers to questions are, with every miss: the project's own rows, asked of its invented Book, or with
 * --labelled FILE.jsonl a file of labelled questions, asked of the labelled minutes as of --today (2022-12-15).
 * --check says only whether the own rows hold their floor; --brief leaves the misses out; --keep FOLDER writes the
 * labelled groups to a new data folder, in which samverka ask can ask them.
 */

const flag = (name: string) => process.argv.includes(`--${name}`);
const option = (name: string) => {
  const at = process.argv.indexOf(`--${name}`);
  return at < 0 ? undefined : process.argv[at + 1];
};

async function own(): Promise<Evaluated> {
  const book = askedBook();
  const rows = await ownRows();
  return evaluate(
    rows,
    askRows(rows, () => book, askedNow),
  );
}

async function labelled(file: string, today: string): Promise<Evaluated> {
  const groups = await labelledGroups();
  if (groups === undefined) throw new Error('the labelled minutes are not there');
  const rows = await readRows(resolve(file));
  const bookOf = ({ context = 'CG' }: { readonly context?: string }) => {
    const found = groups.find((group) => group.context === context);
    if (found === undefined) throw new Error(`no labelled group is called ${context}`);
    return found.book;
  };
  return evaluate(rows, askRows(rows, bookOf, `${today}T11:00:00.000Z`));
}

async function keep(folder: string): Promise<void> {
  const silent = { info: () => undefined, warn: () => undefined, error: () => undefined };
  const now = () => new Date().toISOString();
  const store = await openJsonStore({ folder: resolve(folder), mode: 'local', now, log: silent });
  for (const group of (await labelledGroups()) ?? []) {
    await keepGroup(store, group);
    console.log(`${group.context} is kept as ${group.book.id} in ${folder}`);
  }
  await store.close();
}

const kept = option('keep');
if (kept !== undefined) {
  await keep(kept);
  process.exit();
}
const file = option('labelled');
const evaluated = file === undefined ? await own() : await labelled(file, option('today') ?? '2022-12-15');
if (flag('check')) {
  const below = await faults(evaluated);
  for (const line of below) console.log(line);
  process.exitCode = below.length === 0 ? 0 : 1;
} else for (const line of summary(evaluated, !flag('brief'))) console.log(line);
