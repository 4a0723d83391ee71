import type { Block, ListItem, Run, Text } from '../block.ts';

/**
 * Reads Markdown as our own documents are written: headings, paragraphs with their line breaks, quotations (decisions),
 * lists, tables, bold, struck and links, with what is escaped to the letter. Other Markdown is read as far as it is so.
 */
export function readMarkdown(text: string): readonly Block[] {
  const blocks: Block[] = [];
  const pieces = piecesOf(text.replace(/^\uFEFF/u, '').replace(/^<!--.*?-->[ \t]*$/gmu, ''));
  // What stands last, under a rule, is the foot of the page.
  const foot = isRule(pieces.at(-2)) ? pieces.length - 2 : pieces.length;
  for (const lines of pieces.slice(0, foot)) {
    const block = blockOf(lines);
    if (block !== undefined) blocks.push(block);
  }
  return blocks;
}

/** Lines that stand together; a list goes on over the empty lines within its items. */
function piecesOf(text: string): readonly (readonly string[])[] {
  const pieces: string[][] = [];
  let open: string[] | undefined;
  let empty = 0;
  for (const line of text.split(/\r\n|\n|\r/u)) {
    if (line.trim() === '') {
      empty += 1;
      continue;
    }
    const list: boolean = open !== undefined && /^- /u.test(open[0] ?? '');
    const goesOn: boolean = open !== undefined && (empty === 0 || (list && /^ {2}\S/u.test(line)));
    if (goesOn && open !== undefined) open.push(...Array.from({ length: empty }, () => ''), line);
    else {
      open = [line];
      pieces.push(open);
    }
    empty = 0;
  }
  return pieces;
}

function blockOf(lines: readonly string[]): Block | undefined {
  const [first = ''] = lines;
  const heading = /^(#{1,6}) +(.*)$/u.exec(first);
  if (heading !== null && lines.length === 1) {
    const deep = heading[1]?.length ?? 1;
    return { kind: 'heading', level: deep === 1 ? 1 : deep === 2 ? 2 : 3, text: inlineOf(heading[2] ?? '') };
  }
  if (isRule(lines)) return undefined;
  if (/^(?:\\_){5,}/u.test(first)) return { kind: 'signatures', lines: [] };
  if (/^\|.*\|\s*$/u.test(first) && lines.length > 1) return tableOf(lines);
  if (/^- /u.test(first)) return listOf(lines);
  if (lines.every((line) => /^>/u.test(line)))
    return paragraphOf(
      lines.map((line) => line.replace(/^> ?/u, '')),
      'decision',
    );
  return paragraphOf(lines);
}

function isRule(lines: readonly string[] | undefined): boolean {
  return lines?.length === 1 && /^(?:-{3,}|\*{3,})$/u.test(lines[0] ?? '');
}

function paragraphOf(lines: readonly string[], role?: 'decision'): Block {
  const text = inlineOf(joined(lines));
  if (role !== undefined) return { kind: 'paragraph', text, role };
  // All of it bold, and no label: what must be seen.
  const notice = text.length > 0 && text.every((run) => run.strong === true || run.text.trim() === '');
  const label = /^[^:\n]{1,60}:$/u.test(
    text
      .map((run) => run.text)
      .join('')
      .trim(),
  );
  return { kind: 'paragraph', text, ...(notice && !label ? { role: 'notice' as const } : {}) };
}

/** A line that ends with a backslash is broken there; other lines are one. */
function joined(lines: readonly string[]): string {
  return lines
    .map((line, index) => {
      if (line === '') return lines[index - 1] === '' ? '' : '\n\n';
      const broken = /(?<!\\)(?:\\\\)*\\$/u.test(line);
      const last = index === lines.length - 1;
      if (broken && !last) return `${line.slice(0, -1)}\n`;
      return last || lines[index + 1] === '' ? line : `${line} `;
    })
    .join('');
}

function listOf(lines: readonly string[]): Block {
  const items: string[][] = [];
  for (const line of lines) {
    if (/^- /u.test(line)) items.push([line.slice(2)]);
    else items.at(-1)?.push(line.replace(/^ {2}/u, ''));
  }
  const texts = items.map((item) => inlineOf(joined(item)));
  const facts = texts.map(factOf);
  if (facts.every((fact) => fact !== undefined)) return { kind: 'facts', rows: facts };
  return { kind: 'list', items: texts.map((text): ListItem => ({ text })) };
}

/** "**Tid:** kl. 13". */
function factOf([first, ...rest]: Text): { readonly label: string; readonly text: Text } | undefined {
  const label = first?.strong === true ? /^(.*):\s*$/su.exec(first.text)?.[1] : undefined;
  if (label === undefined || first === undefined) return undefined;
  const [next, ...others] = rest;
  const text = next === undefined ? [] : [{ ...next, text: next.text.replace(/^ /u, '') }, ...others];
  return { label, text };
}

function tableOf(lines: readonly string[]): Block {
  const [head = [], , ...rows] = lines.map((line) => cellsOf(line).map(inlineOf));
  return {
    kind: 'table',
    caption: '',
    head: head.map((text) =>
      text
        .map((run) => run.text)
        .join('')
        .trim(),
    ),
    rows,
  };
}

/** What stands between bars that are not escaped. */
function cellsOf(line: string): readonly string[] {
  const cells: string[] = [''];
  const inner = line.trim().replace(/^\|/u, '').replace(/\|$/u, '');
  for (const [part] of inner.matchAll(/\\.|[^\\|]+|\||\\$/gsu)) {
    if (part === '|') cells.push('');
    else cells[cells.length - 1] = `${cells.at(-1) ?? ''}${part}`;
  }
  return cells.map((cell) => cell.trim());
}

const inlineParts =
  /\\[!-/:-@[-`{-~]|\*\*|~~|<https?:\/\/[^<>\s]+>|\[(?:\\.|[^\\[\]])*\]\(<[^<>]*>\)|[^\\*~<[]+|./gsu;

/** Words with what is said of them. */
function inlineOf(text: string): Text {
  const runs: Run[] = [];
  let look: Omit<Run, 'text'> = {};
  const add = (said: string, more: Omit<Run, 'text'> = {}) => {
    const as = { ...look, ...more };
    const last = runs.at(-1);
    const same = last?.strong === as.strong && last?.struck === as.struck && last?.link === as.link;
    if (last !== undefined && same) runs[runs.length - 1] = { ...last, text: last.text + said };
    else runs.push({ text: said, ...as });
  };
  for (const [part] of text.matchAll(inlineParts)) {
    if (part === '**') look = toggled(look, 'strong');
    else if (part === '~~') look = toggled(look, 'struck');
    else if (/^<https?:/u.test(part)) add(part.slice(1, -1), { link: part.slice(1, -1) });
    else if (part.startsWith('[') && part.length > 1) {
      const found = /^\[(.*)\]\(<(.*)>\)$/su.exec(part);
      add(unescaped(found?.[1] ?? ''), { link: found?.[2] ?? '' });
    } else add(part.length === 2 && part.startsWith('\\') ? part.slice(1) : part);
  }
  return runs;
}

function toggled(look: Omit<Run, 'text'>, key: 'strong' | 'struck'): Omit<Run, 'text'> {
  const { [key]: was, ...others } = look;
  return was === undefined ? { ...others, [key]: true } : others;
}

function unescaped(text: string): string {
  return text.replace(/\\([!-/:-@[-`{-~])/gu, '$1');
}
