import { readFileSync } from 'node:fs';
import { pathToFileURL } from 'node:url';
import type { Commit } from '../../src/meetings/model/fact.ts';
import type { QuestionTimes } from './questions.ts';

// Reads and answers the questions that it is told of in a Book, as built, and says how long each took. In a process of
// its own, so that nothing else has been compiled or kept.

type Task = {
  readonly commits: readonly Commit[];
  readonly warming: readonly string[];
  readonly texts: readonly string[];
  readonly at: string;
};

const [, , dist = '', taskFile = ''] = process.argv;
const { commits, warming, texts, at }: Task = JSON.parse(readFileSync(taskFile, 'utf8'));
const built = (file: string) => import(pathToFileURL(`${dist}/${file}.js`).href);
const { apply }: typeof import('../../src/meetings/folding/apply.ts') = await built('meetings/folding/apply');
const { emptyBook }: typeof import('../../src/meetings/model/book.ts') = await built('meetings/model/book');
const { understand }: typeof import('../../src/language/reading/understand.ts') = await built(
  'language/reading/understand',
);
const { saidTo }: typeof import('../../src/bot/replies/answered.ts') = await built('bot/replies/answered');
const { searchable }: typeof import('../../src/bot/turns/searchable.ts') =
  await built('bot/turns/searchable');
const { askingOf, contextOf }: typeof import('../../src/bot/turns/asking.ts') =
  await built('bot/turns/asking');

let book = commits.reduce(apply, emptyBook('bench'));
const person = 'p3';
/** So many facts are added, each before a question. */
const facts = 200;

/** The time of the thread's own work, in milliseconds: other processes of a busy machine take none of it. */
function worked(): number {
  const { user, system } = process.threadCpuUsage?.() ?? process.cpuUsage();
  return (user + system) / 1000;
}

type Took = {
  readonly understanding: number;
  readonly answering: number;
  readonly worked: { readonly understanding: number; readonly answering: number };
};

function timed(text: string): Took {
  const asker = { group: book.id, book, person, actor: { kind: 'person', person } as const };
  const incoming = { conversation: { kind: 'personal' as const } };
  const asking = { ...askingOf(asker, 'sv', at), incoming, bot: { now: () => at } };
  const start = { time: performance.now(), work: worked() };
  const intents = understand(text, contextOf(asking));
  const understood = { time: performance.now(), work: worked() };
  for (const intent of intents) saidTo(asking, intent);
  const end = { time: performance.now(), work: worked() };
  return {
    understanding: understood.time - start.time,
    answering: end.time - understood.time,
    worked: { understanding: understood.work - start.work, answering: end.work - understood.work },
  };
}

/** A new note at the latest meeting that is closed; what is kept ready for questions must follow. */
function addFact(n: number): void {
  const meeting = book.meetings.findLast(({ state }) => state === 'closed');
  const item = meeting?.items[0];
  if (meeting === undefined || item === undefined) throw new Error('the invented group has no meeting');
  const note = { id: `n9${n}`, item: item.id, text: `Ny notering ${n} om läkarmedverkan i hemsjukvården.` };
  const stamp = { at, by: { kind: 'person', person: 'p1' }, id: `bench:${n}` } as const;
  book = apply(book, { stamp, facts: [{ type: 'note-recorded', meeting: meeting.id, note }] });
}

process.on('message', async () => {
  const started = performance.now();
  const ready = searchable(book);
  let block = 0;
  let turn = started;
  // Whoever else is served gets a turn between two pieces.
  const served = (): void => {
    block = Math.max(block, performance.now() - turn);
    turn = performance.now();
    if (!isReady) setImmediate(served);
  };
  let isReady = false;
  served();
  await ready;
  isReady = true;
  const indexed = performance.now();
  timed(warming[0] ?? '');
  block = Math.max(block, performance.now() - indexed);
  const first = performance.now() - started;
  // What is measured was not asked before.
  const early = warming.slice(1).map(timed);
  const all = texts.map(timed);
  const afterFact = texts.slice(0, facts).map((text, n) => {
    addFact(n);
    return timed(text);
  });
  const times: QuestionTimes = {
    first,
    block,
    early: early.map(({ understanding }) => understanding),
    understanding: all.map(({ understanding }) => understanding),
    answering: all.map(({ answering }) => answering),
    afterFact: afterFact.map(({ understanding, answering }) => understanding + answering),
    worked: {
      understanding: all.map((one) => one.worked.understanding),
      answering: all.map((one) => one.worked.answering),
      afterFact: afterFact.map((one) => one.worked.understanding + one.worked.answering),
    },
  };
  process.send?.(times);
});
