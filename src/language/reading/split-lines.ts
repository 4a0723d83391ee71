/** One or more lines of a message that belong together: a line by itself, or a record with the lines that continue it. */
export type Block = {
  /** To the letter, with its line breaks, without white space around. */
  readonly text: string;
  /** The first line of it. */
  readonly line: string;
};

/** What a line does to those after it: a record takes up what follows until the next command. */
export type LineKind = 'record' | 'command' | 'other';

/** Splits a message into blocks, by what each line is, given whether a record is open; empty lines only count inside one. */
export function splitLines(
  text: string,
  kindOf: (line: string, inside: boolean) => LineKind,
): readonly Block[] {
  const blocks: Block[] = [];
  let open: { readonly start: number; readonly line: string } | undefined;
  const close = (end: number) => {
    if (open !== undefined) blocks.push({ text: text.slice(open.start, end).trim(), line: open.line });
    open = undefined;
  };
  for (const { start, end, line } of linesOf(text)) {
    if (line === '') continue;
    const kind = kindOf(line, open !== undefined);
    if (open !== undefined && kind === 'other') continue;
    close(start);
    if (kind === 'record') open = { start, line };
    else blocks.push({ text: text.slice(start, end).trim(), line });
  }
  close(text.length);
  return blocks;
}

function* linesOf(text: string): Generator<{ start: number; end: number; line: string }> {
  let start = 0;
  for (const found of text.matchAll(/\r\n|[\n\r\u2028\u2029]/gu)) {
    yield { start, end: found.index, line: text.slice(start, found.index).trim() };
    start = found.index + found[0].length;
  }
  yield { start, end: text.length, line: text.slice(start).trim() };
}
