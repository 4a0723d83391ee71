import type { Block, Text } from '../../src/minutes/block.ts';
import { html } from '../../src/minutes/html.ts';
import { markdown } from '../../src/minutes/markdown.ts';
import { minutesDocument } from '../../src/minutes/minutes-document.ts';
import { minutesOf } from '../../src/minutes/minutes-of.ts';
import { meetingOf } from './documents.ts';
import { type Labelled, labelledBook, labelledFolder } from './labelled-book.ts';

const entities: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', '#39': "'" };
const months = 'januari februari mars april maj juni juli augusti september oktober november december'.split(
  ' ',
);

const loaded = await Promise.all(
  ['000', '001', '003'].map(async (name) => ({ name, labelled: await labelledBook(name) })),
);

for (const { name, labelled } of loaded) {
  if (labelled === undefined)
    it.skip(`real minutes ${name}: NOT CHECKED, for they are not in ${labelledFolder}`, () => {});
  else describe(`real minutes ${name}, written anew from their labels`, () => checks(labelled));
}

function checks({ book, labels }: Labelled): void {
  const document = minutesDocument(minutesOf(book, meetingOf(book, 'm1')), { kind: 'draft' });
  const forms = {
    blocks: document.blocks.flatMap(linesOf),
    markdown: fromMarkdown(markdown(document)),
    html: fromHtml(html(document)),
  };
  for (const [form, lines] of Object.entries(forms)) {
    const sections = sectionsOf(lines, labels.items);
    it(`everyone stands there in order, with organisation, title, note and status (${form})`, () => {
      inOrder(
        sections.head,
        labels.attendance.flatMap(({ name, organisation, title, note, status }) => [
          name,
          ...(organisation === null ? [] : [organisation]),
          ...(title === null ? [] : [title]),
          ...(status === 'absent' ? ['frånvarande'] : note === null ? [] : [note]),
        ]),
      );
    });
    it(`every item stands there in order, with its presenters and decisions to the letter (${form})`, () => {
      for (const item of labels.items) {
        const section = sections.items.get(item.number) ?? [];
        const inSubs = new Set(item.subItems?.flatMap(({ presenters }) => presenters));
        inOrder(section, [item.title, ...item.presenters.filter((one) => !inSubs.has(one))]);
        inOrder(
          section,
          (item.subItems ?? []).flatMap(({ title, presenters }) => [title, ...presenters]),
        );
        const decided = labels.decisions.filter((one) => one.item === item.number && one.counted);
        expect(decided).toHaveLength(decisionsIn(section));
        inOrder(
          section,
          decided.map(({ text }) => text),
        );
        for (const { context } of decided) if (context !== undefined) inOrder(section, [context]);
        if (item.reason !== undefined) inOrder(section, [item.reason]);
      }
    });
    it(`every explicit assignment stands at its item and in the table, with who and when (${form})`, () => {
      const given = labels.assignments.filter(({ strength }) => strength === 'explicit');
      const wanted = ({ task, responsible }: (typeof given)[number]) => [task, responsible ?? 'inte utsedd'];
      for (const item of labels.items)
        inOrder(
          sections.items.get(item.number) ?? [],
          given.filter((one) => one.item === item.number).flatMap(wanted),
        );
      inOrder(sections.end, given.flatMap(wanted));
    });
    it(`every coming date stands there in order, and the struck one is said to be moved (${form})`, () => {
      const said = labels.futureMeetings.flatMap(({ start, end, replacedBy }) => [
        ...(end === null ? [dateText(start)] : [String(Number(start.slice(8))), dateText(end)]),
        ...(replacedBy === undefined ? [] : ['flyttat till']),
      ]);
      inOrder(sections.end, said);
    });
  }

  it('nothing that the secretary wrote of an item is lost', () => {
    const all = forms.blocks.join('\n');
    const written = meetingOf(book, 'm1').notes.flatMap(({ text }) =>
      text.split('\n').map((line) => line.replace(/^- /u, '').trim()),
    );
    expect(written.filter((line) => !all.includes(line))).toEqual([]);
  });
}

type Sections = {
  readonly head: readonly string[];
  readonly items: ReadonlyMap<number, readonly string[]>;
  readonly end: readonly string[];
};

/** The lines before the items, of each item, and after them. */
function sectionsOf(lines: readonly string[], items: Labelled['labels']['items']): Sections {
  let from = 0;
  const starts = items.map(({ number, title }) => {
    const at = lines.findIndex((line, index) => index >= from && line === `${number}. ${title}`);
    expect([title, at]).not.toEqual([title, -1]);
    from = at + 1;
    return at;
  });
  const end = lines.findIndex(
    (line, index) => index >= from && ['Uppdrag', 'Kommande möten', 'Underskrifter'].includes(line),
  );
  return {
    head: lines.slice(0, starts[0]),
    items: new Map(
      items.map(({ number }, index) => [number, lines.slice(starts[index], starts[index + 1] ?? end)]),
    ),
    end: lines.slice(end),
  };
}

function decisionsIn(lines: readonly string[]): number {
  return lines.filter((line) => /^(?:Beslut|§ \d+, beslut \d+): /u.test(line)).length;
}

/** Each is found after the one before it. */
function inOrder(lines: readonly string[], wanted: readonly string[]): void {
  const text = lines.join('\n');
  let from = 0;
  for (const one of wanted) {
    const at = text.indexOf(one, from);
    if (at < 0)
      throw new Error(`not found in its place: ${one}\nafter: ${text.slice(Math.max(0, from - 80), from)}`);
    from = at + one.length;
  }
}

function plainOf(text: Text): string {
  return text.map((run) => run.text).join('');
}

function linesOf(block: Block): readonly string[] {
  switch (block.kind) {
    case 'heading':
    case 'paragraph':
      return plainOf(block.text).split('\n');
    case 'list':
      return block.items.flatMap(({ text }) => plainOf(text).split('\n'));
    case 'facts':
      return block.rows.map(({ label, text }) => `${label}: ${plainOf(text)}`);
    case 'table':
      return block.rows.map((cells) => cells.map(plainOf).join(' | '));
    case 'signatures':
      return block.lines.flatMap(({ name, role }) => [name, role]);
  }
}

function fromMarkdown(text: string): readonly string[] {
  return text.split('\n').map((line) =>
    line
      .replace(/^(?:#+|>|-|\|) /u, '')
      .replace(/\*\*|~~/gu, '')
      .replace(/\\$/u, '')
      .replace(/\\([^\p{L}\d\s])/gu, '$1')
      .trim(),
  );
}

function fromHtml(page: string): readonly string[] {
  return page
    .slice(page.indexOf('<body>'))
    .replace(/<br>/gu, '\n')
    .replace(/<[^>]*>/gu, '')
    .replace(/&(amp|lt|gt|quot|#39);/gu, (_, name: string) => entities[name] ?? '')
    .split('\n')
    .map((line) => line.trim());
}

function dateText(day: string): string {
  const [, month = '', date = ''] = day.split('-');
  return `${Number(date)} ${months[Number(month) - 1]}`;
}
