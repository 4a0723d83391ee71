import { looksLikeTitle } from './roster-words.ts';

/** One line of a pasted list, with lines that were broken within a word put together again. */
export type RosterLine = {
  /** To the letter, as it was pasted. */
  readonly raw: string;
  /** Without marks of lists, headings and emphasis; struck words stand between `struckFrom` and `struckTo`. */
  readonly text: string;
  readonly heading: boolean;
  /** "1." or "§ 1" before it. */
  readonly number?: number;
  /** Counted by the empty lines before it. */
  readonly block: number;
  /** Which of the pasted lines it begins on, from 0. */
  readonly at: number;
};

/** Characters; a longer line is no person's, and its marks are not looked for. */
const longestMarked = 1000;

export const struckFrom = '\uE000';
export const struckTo = '\uE001';

const struck = /<(del|s|strike)\b[^>]*>([\s\S]*?)<\/\1>|~~(.+?)~~/giu;
const otherTags = /<\/?(?:b|strong|i|em|u|p|br|div|span|td|th|tr|table|tbody|ul|ol|li|ins|a)\b[^>@]*>/giu;

/** A text's lines, empty ones too, without signs that nobody sees. */
export function pastedLines(text: string): readonly string[] {
  return text
    .normalize('NFC')
    .replace(/[\uE000-\uE002\u200B\uFEFF\u00AD]/gu, '')
    .split(/\r\n|[\n\r\u2028\u2029]/u);
}

/** The lines of a pasted list that are not empty. */
export function rosterLines(text: string): readonly RosterLine[] {
  const pasted = pastedLines(text);
  const found: RosterLine[] = [];
  let block = 0;
  let raw = '';
  let from = 0;
  for (const [at, line] of pasted.entries()) {
    if (line.trim() === '') {
      if (raw !== '') found.push(lineOf(raw, block, from));
      raw = '';
      if (found.length > 0 && found.at(-1)?.block === block) block += 1;
      continue;
    }
    const joined = raw === '' ? undefined : joinedLine(raw, line);
    if (joined === undefined && raw !== '') found.push(lineOf(raw, block, from));
    if (joined === undefined) from = at;
    raw = joined ?? line;
  }
  if (raw !== '') found.push(lineOf(raw, block, from));
  return found;
}

/** The line with the next one, when a word or a cell goes on there. */
function joinedLine(line: string, next: string): string | undefined {
  const before = line.trimEnd();
  const after = next.trim();
  if (!/^\p{Ll}/u.test(after)) return undefined;
  if (/\p{L}-$/u.test(before))
    return /^(?:och|samt|eller|and|or)\s/u.test(after)
      ? `${before} ${after}`
      : `${before.slice(0, -1)}${after}`;
  const tab = before.lastIndexOf('\t');
  const lastCell = tab < 0 ? '' : before.slice(tab).trim();
  const goesOn = lastCell !== '' && looksLikeTitle(lastCell) && !after.includes('\t');
  return goesOn ? `${before} ${after}` : undefined;
}

function lineOf(raw: string, block: number, at: number): RosterLine {
  if (raw.length > longestMarked) return { raw: raw.trim(), text: raw.trim(), heading: false, block, at };
  const plain = raw
    .replaceAll('\u00A0', ' ')
    .replace(struck, (_, __, tagged?: string, waved?: string) => `${struckFrom}${tagged ?? waved}${struckTo}`)
    .replace(otherTags, '')
    .replace(/[ \t]+$/u, '')
    .replace(/^ +|^\t+(?=\S)/u, '');
  const unquoted = plain.replace(/^>\s+/u, '');
  const headed = /^#{1,6}\s+/u.test(unquoted);
  const bulleted = unquoted.replace(/^#{1,6}\s+/u, '').replace(/^(?:[-*•·▪◦●○+–—]\s+)+/u, '');
  const bold = /^\*\*[^*]+\*\*:?\s*$|^__[^_]+__:?\s*$/u.test(bulleted);
  const unmarked = bulleted.replace(/\*\*|__/gu, '');
  const number = /^(?:§\s*(\d{1,3})[.:]?\s+|(\d{1,3})[.)]\s+)(?=\S)/u.exec(unmarked);
  return {
    raw: raw.trim(),
    text: unmarked.slice(number?.[0].length ?? 0).trim(),
    heading: headed || bold,
    ...(number === null ? {} : { number: Number(number[1] ?? number[2]) }),
    block,
    at,
  };
}

/** Struck from its first letter on. */
export function struckOut(said: string): boolean {
  return said.trimStart().startsWith(struckFrom);
}

/** Without the marks for what is struck. */
export function plain(said: string): string {
  return said.replaceAll(struckFrom, '').replaceAll(struckTo, '').replace(/\s+/gu, ' ').trim();
}
