import type { Block, ListItem, ParagraphRole, Run, Text, TextDocument } from './block.ts';

/**
 * A document as Markdown (CommonMark, with tables and strike-through as GitHub has them). What people wrote is escaped,
 * so that it is shown to the letter.
 */
export function markdown({ blocks, footer, mark }: TextDocument): string {
  const parts = [
    ...blocks.map(blockText),
    ...(footer === undefined ? [] : ['---', inline(footer)]),
    ...(mark === undefined ? [] : [`<!-- ${mark.replace(/[<>]|--/gu, '')} -->`]),
  ];
  return `${parts.filter((part) => part !== '').join('\n\n')}\n`;
}

function blockText(block: Block): string {
  switch (block.kind) {
    case 'heading':
      return `${'#'.repeat(block.level)} ${headingText(block.text)}`;
    case 'paragraph':
      return paragraphText(
        textLines(
          block.role === 'notice' ? block.text.map(strong) : block.text,
          block.role !== undefined && block.role !== 'decision',
        ),
        block.role,
      );
    case 'list':
      return block.items.map(listItem).join('\n');
    case 'facts':
      return block.rows.map(({ label, text }) => `- **${inline(label)}:** ${oneLine(text)}`).join('\n');
    case 'table':
      return tableText(block);
    case 'signatures':
      return block.lines.map(signature).join('\n\n');
  }
}

/** Decisions are set apart as quotations. */
function paragraphText(text: string, role: ParagraphRole | undefined): string {
  if (role === 'decision')
    return text
      .split('\n')
      .map((line) => (line === '' ? '>' : `> ${line}`))
      .join('\n');
  return text;
}

/** What must be seen stands out. */
function strong(run: Run): Run {
  return { ...run, strong: true };
}

function listItem({ text }: ListItem): string {
  const lines = textLines(text).split('\n');
  return `- ${lines.map((line, index) => (index === 0 || line === '' ? line : `  ${line}`)).join('\n')}`;
}

/** A number with its point begins no list there. */
function headingText(text: Text): string {
  return oneLine(text).replace(/^(\d+)\\\./u, '$1.');
}

function tableText({ head, rows }: Extract<Block, { readonly kind: 'table' }>): string {
  const row = (cells: readonly string[]) => `| ${cells.join(' | ')} |`;
  return [
    row(head.map(inline)),
    row(head.map(() => '---')),
    ...rows.map((cells) => row(cells.map((text) => oneLine(text)))),
  ].join('\n');
}

function signature({ role, name }: { readonly role: string; readonly name: string }): string {
  const line = '\\_'.repeat(30);
  return [line, ...(name === '' ? [] : [inline(name)]), inline(role)].join('\\\n');
}

/** All lines as one; line breaks become spaces. */
function oneLine(text: Text): string {
  return linesOf(text)
    .map(lineText)
    .filter((line) => line !== '')
    .join(' ');
}

/** Line breaks are kept; empty lines, however many, part paragraphs, or leave a line empty where it must stay one. */
function textLines(text: Text, one = false): string {
  const said = trimmed(linesOf(text).map(lineText));
  if (one) return said.filter((line, index) => line !== '' || said[index - 1] !== '').join('\\\n');
  return said
    .map((line, index) => {
      if (line === '') return said[index - 1] === '' ? '' : '\n\n';
      const goesOn = index < said.length - 1 && said[index + 1] !== '';
      return goesOn ? `${line}\\\n` : line;
    })
    .join('');
}

function trimmed(said: readonly string[]): readonly string[] {
  const first = said.findIndex((line) => line !== '');
  return first < 0 ? [] : said.slice(first, said.findLastIndex((line) => line !== '') + 1);
}

/** Runs parted where their lines end. */
function linesOf(text: Text): readonly (readonly Run[])[] {
  const all: Run[][] = [[]];
  for (const run of text)
    for (const [index, part] of run.text.split(/\r\n|[\n\r\u2028\u2029]/u).entries()) {
      if (index > 0) all.push([]);
      if (part !== '') all.at(-1)?.push({ ...run, text: part });
    }
  return all;
}

function lineText(runs: readonly Run[]): string {
  return runs.map(runText).join('').trim();
}

/** Emphasis must begin and end at words: spaces around them stay outside. */
function runText(run: Run): string {
  const marks = [...(run.strong ? ['**'] : []), ...(run.struck ? ['~~'] : [])];
  const words = run.text.trim();
  const write = (text: string) => (run.link === undefined ? escaped(text) : linkText(text, run.link));
  if (marks.length === 0 || words === '') return write(run.text);
  const before = run.text.slice(0, run.text.length - run.text.trimStart().length);
  const after = run.text.slice(run.text.trimEnd().length);
  return `${before}${marks.join('')}${write(words)}${marks.toReversed().join('')}${after}`;
}

/** A plain web address becomes a link; anything else stays as it was written. */
function linkText(text: string, link: string): string {
  if (!/^https?:\/\/[^\s<>]+$/iu.test(link)) return escaped(text);
  return text === link ? `<${link}>` : `[${escaped(text)}](<${link}>)`;
}

/** Signs that Markdown would take as its own anywhere in a line. */
const anywhere = /[\\`*_[\]<>&~|]/gu;
/** What it would take as the beginning of a heading, list, quote or rule. */
const atStart = /^(\s*)(?:([#+=-])|(\d+)([.)]))/u;

/** Words on one line. */
function inline(text: string): string {
  return oneLine([{ text }]);
}

function escaped(text: string): string {
  return text
    .replace(anywhere, '\\$&')
    .replace(atStart, (_, space: string, sign?: string, number?: string, point?: string) =>
      sign === undefined ? `${space}${number ?? ''}\\${point ?? ''}` : `${space}\\${sign}`,
    );
}
