import fc from 'fast-check';
import { words } from '../../src/language/words/languages.ts';
import { documentDocx } from '../../src/minutes/docx/docx.ts';
import { dueText } from '../../src/minutes/due-text.ts';
import { markdown } from '../../src/minutes/markdown.ts';
import type { Minutes, MinutesAssignment } from '../../src/minutes/minutes.ts';
import { minutesDocument } from '../../src/minutes/minutes-document.ts';
import { readDocx } from '../../src/minutes/reading/read-docx.ts';
import { readMarkdown } from '../../src/minutes/reading/read-markdown.ts';
import { readSaid } from '../../src/minutes/reading/read-said.ts';
import type { SaidMinutes, SaidText } from '../../src/minutes/reading/said-minutes.ts';
import { anyMinutes } from './any-minutes.ts';

/** The lines of a text: how many empty ones part them is not what it says. */
function lines(text: string): readonly string[] {
  return text
    .split('\n')
    .map((line) => line.trim().replace(/^- +/u, '- '))
    .filter((line) => line !== '');
}

type Records = readonly unknown[];

/** The lines of the running text without those that are set apart at the item: these stand there, once. */
function proseOf({ prose, decisions, assignments }: Minutes['items'][number]): readonly SaidText[] {
  const bare = (text: string) => text.replace(/\s+/gu, ' ').trim().replace(/\.$/u, '');
  const apart = new Set([...decisions, ...assignments].map(({ text }) => bare(text)));
  return prose.flatMap(({ id, text }) => {
    const left = text
      .split('\n\n')
      .flatMap((part) =>
        apart.has(bare(part)) ? [] : part.split('\n').filter((one) => !apart.has(bare(one))),
      );
    return left.length === 0 ? [] : [{ id, text: left.join('\n') }];
  });
}

/** All that is recorded, as it must be possible to rebuild it: with ids where the document carries them. */
function recordsOf(minutes: Minutes, ids: boolean): Records {
  const say = words(minutes.language);
  const id = (one: { readonly id: string }) => (ids ? one.id : '');
  const texts = (all: readonly SaidText[]) =>
    ids ? all.map((one) => [one.id, lines(one.text)]) : all.flatMap((one) => lines(one.text));
  return minutes.items.map((item) => ({
    id: id(item),
    number: item.number,
    title: item.title,
    sub: item.sub,
    presenters: item.presenters.length === 0 ? undefined : say.minutes.presented(item.presenters, item.kind),
    links: item.links,
    prose: texts(proseOf(item)),
    discussion: item.discussion.map((one) => [id(one), lines(one.text)]),
    decisions: item.decisions.map((one) => [id(one), lines(one.text)]),
    assignments: item.assignments.map((one) => [id(one), lines(one.text), fieldsOf(one, minutes)]),
  }));
}

function fieldsOf(assignment: MinutesAssignment, minutes: Minutes): readonly (readonly string[])[] {
  const say = words(minutes.language);
  const { responsible, due, coWorkers, comesBack } = assignment;
  const who =
    responsible.kind === 'nobody'
      ? say.minutes.nobody
      : responsible.kind === 'each'
        ? say.minutes.each(responsible.said, responsible.bodies.map(({ name }) => name).join(', '))
        : responsible.kind === 'body' && responsible.contact !== undefined
          ? say.cards.contact(responsible.name, responsible.contact)
          : responsible.name;
  const when = dueText(due, say, minutes.meeting.date) ?? say.minutes.noDue;
  return [
    [say.minutes.responsible, who],
    ...(coWorkers.length === 0 ? [] : [[say.minutes.coWorkers, coWorkers.join(', ')]]),
    [say.minutes.due, comesBack ? `${when}\n${say.minutes.comesBack}` : when],
  ];
}

function readRecords(said: SaidMinutes, ids: boolean): Records {
  const texts = (all: readonly SaidText[]) =>
    ids ? all.map((one) => [one.id, lines(one.text)]) : all.flatMap((one) => lines(one.text));
  return said.items.map((item) => ({
    id: item.id,
    number: item.number,
    title: item.title,
    sub: item.sub,
    presenters: item.presenters,
    links: item.links,
    prose: texts(item.prose),
    discussion: item.discussion.map((one) => [one.id, lines(one.text)]),
    decisions: item.decisions.map((one) => [one.id, lines(one.text)]),
    assignments: item.assignments.map((one) => [
      one.id,
      lines(one.text),
      one.fields.map(({ label, text }) => [label, text]),
    ]),
  }));
}

function people(said: SaidMinutes): readonly unknown[] {
  return said.attendance.map(({ name, organisation, absent }) => [name, organisation, absent]);
}

const draft = { kind: 'draft' } as const;

describe('what a document says is enough to rebuild the records', () => {
  it('from the Markdown that the bot writes, whatever people wrote', () => {
    fc.assert(
      fc.property(anyMinutes, (minutes) => {
        const blocks = readMarkdown(markdown(minutesDocument(minutes, draft)));
        const said = readSaid(blocks, words(minutes.language));
        expect(readRecords(said, false)).toEqual(recordsOf(minutes, false));
        expect(people(said)).toEqual([
          ['Eva Ek', 'Granby', false],
          ['Bo Dahl', 'Lillån', true],
        ]);
        expect(said.unplaced).toEqual([]);
      }),
      { numRuns: 200 },
    );
  }, 60_000);

  it('from the blocks themselves, with the ids of all that is recorded', () => {
    fc.assert(
      fc.property(anyMinutes, (minutes) => {
        const said = readSaid(minutesDocument(minutes, draft).blocks, words(minutes.language));
        expect(readRecords(said, true)).toEqual(recordsOf(minutes, true));
      }),
      { numRuns: 200 },
    );
  }, 60_000);

  it('from the Word document, with the ids of all that is recorded', async () => {
    await fc.assert(
      fc.asyncProperty(anyMinutes, async (minutes) => {
        const file = await documentDocx(minutesDocument(minutes, draft));
        const read = await readDocx(file);
        if (typeof read === 'string') throw new Error(read);
        const said = readSaid(read.blocks, words(minutes.language));
        expect(readRecords(said, true)).toEqual(recordsOf(minutes, true));
        expect(people(said)).toHaveLength(2);
        expect(said.unplaced).toEqual([]);
      }),
      { numRuns: 12 },
    );
  }, 60_000);
});
