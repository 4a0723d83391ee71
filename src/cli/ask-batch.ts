import { z } from 'zod';
import type { Earlier } from '../language/intent.ts';
import type { Instant } from '../meetings/model/terms.ts';
import { type AskedGroup, ask, askedWhen } from './ask.ts';
import { Refused } from './world.ts';

/** A question on a line of a file. Whatever else a line holds, as its labels, is passed over. */
const AskedRow = z.object({
  id: z.union([z.string(), z.number()]),
  text: z.string(),
  as: z.string().optional(),
  user: z.string().optional(),
  group: z.string().optional(),
  context: z.string().optional(),
  /** Rows of one thread follow one another as in one conversation. */
  thread: z.string().optional(),
  lang: z.enum(['sv', 'en']).optional(),
  today: z.string().optional(),
});
type AskedRow = z.infer<typeof AskedRow>;

/** What holds for rows that do not say otherwise; empty where it was not said. */
type Given = { readonly group: string; readonly as: string; readonly today: string; readonly now: Instant };

/** How many intents of a thread are remembered. */
const remembered = 10;

/**
 * Answers the questions of a file of JSON lines, in their order: `print` gets a JSON line of id, intent, slots and text
 * for each, and `complain` a sentence for each line that could not be asked, with its number. False where there was one.
 */
export async function askBatch(
  file: string,
  content: string,
  given: Given,
  groupCalled: (said: string) => Promise<AskedGroup>,
  { print, complain }: { print(line: string): void; complain(line: string): void },
): Promise<boolean> {
  const threads = new Map<string, readonly Earlier[]>();
  let whole = true;
  for (const [index, line] of content
    .replace(/^\uFEFF/u, '')
    .split(/\r?\n/u)
    .entries()) {
    if (line.trim() === '') continue;
    try {
      print(JSON.stringify(await answered(readRow(line), given, groupCalled, threads)));
    } catch (error) {
      if (!(error instanceof Refused)) throw error;
      whole = false;
      for (const fault of error.faults) complain(`${file}, line ${index + 1}: ${fault}`);
    }
  }
  return whole;
}

function readRow(line: string): AskedRow {
  const row = AskedRow.safeParse(parsed(line));
  if (row.success) return row.data;
  throw new Refused(
    row.error.issues.map(
      ({ path, message }) => `${path.length === 0 ? '' : `${path.join('.')}: `}${message}`,
    ),
  );
}

function parsed(line: string): unknown {
  try {
    return JSON.parse(line);
  } catch {
    throw new Refused(['it is not JSON.']);
  }
}

async function answered(
  row: AskedRow,
  given: Given,
  groupCalled: (said: string) => Promise<AskedGroup>,
  threads: Map<string, readonly Earlier[]>,
): Promise<object> {
  const said = row.group ?? row.context ?? given.group;
  const as = row.as ?? row.user ?? given.as;
  if (said === '') throw new Refused(['no group is named: "group" in the row, or --group.']);
  if (as === '') throw new Refused(['nobody asks: "as" in the row, or --as.']);
  const group = await groupCalled(said);
  const at = askedWhen(row.today ?? given.today, group.book.group.zone, given.now);
  const key = row.thread === undefined ? undefined : `${group.book.id}/${as}/${row.thread}`;
  const earlier = key === undefined ? undefined : threads.get(key);
  const put = { text: row.text, as, at, language: row.lang, ...(earlier === undefined ? {} : { earlier }) };
  const { intent, slots, text, asked } = ask(group, put);
  if (key !== undefined) threads.set(key, [...(earlier ?? []), ...asked].slice(-remembered));
  return { id: row.id, intent, slots, text };
}
