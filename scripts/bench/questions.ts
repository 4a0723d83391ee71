import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { apply } from '../../src/meetings/folding/apply.ts';
import { foundGroup } from '../../src/meetings/intake/found-group.ts';
import { type Book, emptyBook } from '../../src/meetings/model/book.ts';
import type { Commit, Fact } from '../../src/meetings/model/fact.ts';
import { mutated, spoken } from '../../test/questions/mutate-text.ts';
import { ownRows } from '../../test/questions/question-row.ts';
import { randomFrom } from '../../test/store/random.ts';
import { asBuilt, root, startChild } from './child.ts';
import { benchDay, inventedGroup, personName, twentyYears } from './invented-group.ts';
import { runningText } from './invented-texts.ts';

/** How long questions take in a Book of 20 years, in milliseconds. */
export type QuestionTimes = {
  /** The first one in a process, with all that is made for it. */
  readonly first: number;
  /** The longest time meanwhile in which nobody else was served. */
  readonly block: number;
  /** Of the first questions in a process, other ones than those that are measured: what is made for them is kept. */
  readonly early: readonly number[];
  readonly understanding: readonly number[];
  readonly answering: readonly number[];
  /** Both, of the first question after a new fact. */
  readonly afterFact: readonly number[];
  /** The processor's time of the same. */
  readonly worked: {
    readonly understanding: readonly number[];
    readonly answering: readonly number[];
    readonly afterFact: readonly number[];
  };
};

const persons = 42;
const mutations = 2000;

/** Times the project's own questions, what phrases say, and both with mistakes, in a process of its own, as built. */
export async function measureQuestions(folder: string): Promise<QuestionTimes> {
  const task = join(folder, 'questions.json');
  writeFileSync(task, JSON.stringify(await measureTask()));
  const child = startChild([asBuilt('questions-process', folder), join(root, 'dist'), task]);
  const times = (await child.ask('questions')) as QuestionTimes;
  await child.stop();
  return times;
}

/** What is asked, in which Book, and when. */
async function measureTask(): Promise<object> {
  const at = `${benchDay}T12:05:00.000Z`;
  const asked = await texts(20_270_212);
  const measured = new Set(asked);
  const warming = (await texts(20_260_415)).filter((text) => !measured.has(text));
  return { commits: history(at), warming, texts: asked, at };
}

async function texts(seed: number): Promise<readonly string[]> {
  const random = randomFrom(seed);
  const names = Array.from({ length: persons }, (_, n) => personName(n));
  const rows = (await ownRows()).map(({ text }) => text);
  const all = [...rows, ...Array.from({ length: mutations / 2 }, () => spoken(names, random))];
  const others = Array.from({ length: mutations }, () => all[random(all.length)] ?? '');
  const mixed = [...all, ...others.map((text) => mutated(text, names, random))];
  return mixed
    .map((text) => ({ text, at: random(1_000_000) }))
    .toSorted((one, other) => one.at - other.at)
    .map(({ text }) => text);
}

/** As many as minutes have of one item: 2,500 of a meeting, 600,000 of 20 years. */
const wordsAnItem = 165;

/** Meetings whose assignments may still be open: those of two years. */
const openMeetings = 24;

/** What was given longer ago is done, as in every group that goes on. */
function done({ meetings }: Book): readonly Fact[] {
  return meetings.slice(0, -openMeetings).flatMap(({ id: meeting, assignments }) =>
    assignments.map(
      ({ id }): Fact => ({
        type: 'assignment-reported',
        meeting,
        id,
        report: { id: `r-${meeting}-${id}`, kind: 'done' },
      }),
    ),
  );
}

/** 20 years of an invented group, with what was written at each item. */
function history(at: string): readonly Commit[] {
  const { commits } = foundGroup('bench', inventedGroup('Rådet', persons, twentyYears, 0), at);
  const book = commits.reduce(apply, emptyBook('bench'));
  const stamp = { at, by: { kind: 'person', person: 'p1' }, id: 'notes' } as const;
  return [...commits, { stamp, facts: [...notes(book), ...done(book)] }];
}

const topics = [
  'hemgång',
  'läkarstöd',
  'psykisk hälsa',
  'hjälpmedel',
  'nattbemanning',
  'egenvård',
  'rehabilitering',
];

function notes({ meetings }: Book): readonly Fact[] {
  const random = randomFrom(20_070_212);
  return meetings.flatMap(({ id: meeting, state, items }, n) =>
    state !== 'closed'
      ? []
      : items.map(({ id: item }, index): Fact => {
          const [one, other] = [topics[(n + index) % topics.length], topics[(n * 3 + index) % topics.length]];
          const about = `Rådet gick igenom läget för ${one} i länsdelarna år ${n}. Flera kommuner beskriver att ${other} är ojämn.`;
          const text = `${about}\n\n${runningText(wordsAnItem, random)}`;
          return { type: 'note-recorded', meeting, note: { id: `n${n}-${index}`, item, text } };
        }),
  );
}
