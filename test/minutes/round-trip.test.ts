import fc from 'fast-check';
import { words } from '../../src/language/words/languages.ts';
import { apply } from '../../src/meetings/folding/apply.ts';
import { type Book, emptyBook } from '../../src/meetings/model/book.ts';
import type { HouseStyle } from '../../src/meetings/model/settings.ts';
import type { Block } from '../../src/minutes/block.ts';
import { documentDocx } from '../../src/minutes/docx/docx.ts';
import { markdown } from '../../src/minutes/markdown.ts';
import type { Minutes, MinutesItem } from '../../src/minutes/minutes.ts';
import { minutesDocument } from '../../src/minutes/minutes-document.ts';
import { minutesOf } from '../../src/minutes/minutes-of.ts';
import { readDocx } from '../../src/minutes/reading/read-docx.ts';
import { readMarkdown } from '../../src/minutes/reading/read-markdown.ts';
import { readSaid } from '../../src/minutes/reading/read-said.ts';
import type { SaidItem } from '../../src/minutes/reading/said-minutes.ts';
import { anyMinutes } from './any-minutes.ts';
import { meetingOf } from './documents.ts';
import { fullMeeting } from './full-meeting.ts';
import { comparable } from './rebuilt/comparable.ts';
import { factsOf } from './rebuilt/rebuilt-facts.ts';
import { rebuilt } from './rebuilt/rebuilt-minutes.ts';

const draft = { kind: 'draft' } as const;

/** Blocks as a reader has them who knows nothing of what they were made from. */
function withoutAnchors(blocks: readonly Block[]): readonly Block[] {
  return blocks.map((block): Block => {
    if (block.kind === 'list') return { ...block, items: block.items.map(({ text }) => ({ text })) };
    if (block.kind === 'table') {
      const { anchors: _, ...table } = block;
      return table;
    }
    if (block.kind !== 'heading' && block.kind !== 'paragraph') return block;
    const { anchor: _, ...rest } = block;
    return rest;
  });
}

function expectRebuilt(blocks: readonly Block[], minutes: Minutes): void {
  const say = words(minutes.language);
  const said = readSaid(withoutAnchors(blocks), say);
  expect(said.unplaced).toEqual([]);
  expect(comparable(rebuilt(said, say), minutes.style, say)).toEqual(comparable(minutes, minutes.style, say));
}

async function wordBlocks(minutes: Minutes): Promise<readonly Block[]> {
  const read = await readDocx(await documentDocx(minutesDocument(minutes, draft)));
  if (typeof read === 'string') throw new Error(read);
  return read.blocks;
}

const styles: readonly Partial<HouseStyle>[] = [
  {},
  { absentees: 'listed', attendanceBy: 'organisation', numberSign: 'paragraph', assignmentsAt: 'end' },
  { absentees: 'left-out', signatures: 'start', assignmentsAt: 'item', evaluationShown: false },
  { absentees: 'listed', signatures: 'none', head: ['place', 'attendance', 'time', 'adjusters', 'chair'] },
];

describe('a meeting at which everything happened is rebuilt from its document', () => {
  for (const language of ['sv', 'en'] as const)
    for (const [n, style] of styles.entries()) {
      const book = fullMeeting(language, { type: 'group-changed', changes: { settings: style } });
      const minutes = minutesOf(book, meetingOf(book, 'm2'));

      it(`as Markdown (${language}, style ${n + 1})`, () => {
        expectRebuilt(readMarkdown(markdown(minutesDocument(minutes, draft))), minutes);
      });

      it(`as a Word document (${language}, style ${n + 1})`, async () => {
        expectRebuilt(await wordBlocks(minutes), minutes);
      });
    }
});

describe('what happened at a meeting is rebuilt from its document, so that its minutes are the same', () => {
  for (const language of ['sv', 'en'] as const)
    it(`as Markdown (${language})`, () => {
      const book = fullMeeting(language);
      const minutes = minutesOf(book, meetingOf(book, 'm2'));
      const say = words(language);
      const said = readSaid(readMarkdown(markdown(minutesDocument(minutes, draft))), say);
      const facts = factsOf(rebuilt(said, say), minutes);
      const again = facts.reduce<Book>((folded, fact, n) => {
        const at = new Date(Date.UTC(2027, 0, 1, n)).toISOString();
        return apply(folded, { stamp: { at, by: { kind: 'administrator' }, id: `s${n}` }, facts: [fact] });
      }, emptyBook('again'));
      const anew = minutesOf(again, meetingOf(again, 'm1'));
      expect(comparable(anew, minutes.style, say)).toEqual(comparable(minutes, minutes.style, say));
    });
});

describe('what a document says is enough to rebuild the records', () => {
  it('from the Markdown that the bot writes, whatever people wrote', () => {
    fc.assert(
      fc.property(anyMinutes, (minutes) =>
        expectRebuilt(readMarkdown(markdown(minutesDocument(minutes, draft))), minutes),
      ),
      { numRuns: Number(process.env['RUNS'] ?? 250) },
    );
  }, 120_000);

  it('from the Word document, whatever people wrote', async () => {
    await fc.assert(
      fc.asyncProperty(anyMinutes, async (minutes) => expectRebuilt(await wordBlocks(minutes), minutes)),
      { numRuns: 15 },
    );
  }, 120_000);

  it('with the ids of all that is recorded, where the blocks still have their anchors', () => {
    fc.assert(
      fc.property(anyMinutes, (minutes) => {
        const said = readSaid(minutesDocument(minutes, draft).blocks, words(minutes.language));
        const ids = (all: readonly { readonly id: string }[]) => all.map(({ id }) => id);
        const recorded = (items: readonly (MinutesItem | SaidItem)[]) =>
          items.map(({ id, discussion, farewells, decisions, assignments, referrals }) => ({
            id,
            ...{ discussion: ids(discussion), farewells: ids(farewells), decisions: ids(decisions) },
            ...{ assignments: ids(assignments), referrals: ids(referrals) },
          }));
        expect(recorded(said.items)).toEqual(recorded(minutes.items));
      }),
      { numRuns: 200 },
    );
  }, 60_000);
});
