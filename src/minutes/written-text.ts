import type { Run, Text } from './block.ts';

/** What parts lines, as people type it and as Word pastes it (U+000B within a paragraph, U+000C between pages). */
// biome-ignore lint/suspicious/noControlCharactersInRegex: those are what is looked for.
const breaks = /\r\n|[\n\r\u000b\u000c\u0085\u2028\u2029]/u;

/** The lines of a text. What parts them is gone; everything else stands to the letter. */
function linesOf(text: string): readonly string[] {
  return text.split(breaks);
}

/** A text's runs, line by line: a run that goes over a line break is there in both, and stays what it is. */
export function runLines(text: Text): readonly (readonly Run[])[] {
  const lines: Run[][] = [[]];
  for (const run of text)
    for (const [index, line] of linesOf(run.text).entries()) {
      if (index > 0) lines.push([]);
      if (line !== '') lines.at(-1)?.push({ ...run, text: line });
    }
  return lines;
}

/** A run's address where it is one of the web, spelled with signs that any format can hold; no other leads anywhere. */
export function addressOf({ link }: Pick<Run, 'link'>): string | undefined {
  if (link === undefined || !/^https?:\/\/[^\s<>"]+$/iu.test(link) || !URL.canParse(link)) return undefined;
  return new URL(link).href;
}

/** A text without what is said of it. */
export function plainText(text: Text): string {
  return text.map((run) => run.text).join('');
}

const openers = /[\u202a\u202b\u202d\u202e]/gu;
const isolators = /[\u2066-\u2068]/gu;

/**
 * A line of people's words with its own turns of direction ended at its end, so that they cannot turn what stands after
 * it. Words that turn nothing are as they were.
 */
export function withinItself(line: string): string {
  const open = (line.match(openers)?.length ?? 0) - (line.match(/\u202c/gu)?.length ?? 0);
  const isolated = (line.match(isolators)?.length ?? 0) - (line.match(/\u2069/gu)?.length ?? 0);
  return `${line}${'\u202c'.repeat(Math.max(open, 0))}${'\u2069'.repeat(Math.max(isolated, 0))}`;
}

/** A paragraph that ends with a colon leads to what comes next, and stands on the same page as that. */
export function isLeadIn(text: Text): boolean {
  return plainText(text).trimEnd().endsWith(':');
}
