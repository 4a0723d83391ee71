import type { AgendaRow } from '../../../meetings/commands/items-command.ts';
import type { Book } from '../../../meetings/model/book.ts';
import { allPhrases } from '../phrases/phrases.ts';
import { splitNames } from './read-person.ts';
import { readTitle } from './read-title.ts';

/** How a row of a list is marked: by a number, one with a part, a letter, a dash, or nothing. */
type Mark = 'whole' | 'part' | 'letter' | 'dash' | 'none';

type Row = { readonly mark: Mark; readonly number?: number; readonly indent: number; readonly text: string };

const times = /^(?:kl\.?\s*)?(?<from>\d{1,2}[.:]\d{2})\s*[-–]\s*(?<to>\d{1,2}[.:]\d{2})\s+(?=\S)/iu;
const marks: readonly (readonly [Mark, RegExp])[] = [
  ['part', /^(?:§\s*)?\d{1,3}[.:]\d{1,2}[.):]?\s+(?=\S)/u],
  ['whole', /^(?:(?:§|punkt|item)\s*)?(?<number>\d{1,3})(?:[.):]\s*|\s+|\t)(?=\S)/iu],
  ['letter', /^\(?[a-zåäö][).]\s+(?=\S)/iu],
  ['dash', /^[-–—•*·◦▪]\s*(?=\S)/u],
];
const presenterWords = allPhrases.map((phrases) => phrases.presenter).join('|');
const presenterRow = new RegExp(`^(?:${presenterWords})\\s*[:\\s]\\s*(?<names>\\S.*)$`, 'iu');

/**
 * Reads an agenda that is handed in as a list. Rows marked "7.1", "a)" or with a dash under a numbered row, and rows
 * that are indented further than the first, are sub-items; a row that says only who presents belongs to the row above
 * it, and one without a number among numbered ones is that row's text. Nothing that is said is left out.
 */
export function readAgendaList(text: string, book: Book): readonly AgendaRow[] {
  const rows = text.split(/\r\n|[\n\r\u2028\u2029]/u).flatMap(rowOf);
  const numbered = rows.some(({ mark }) => mark === 'whole');
  const least = Math.min(...rows.map(({ indent }) => indent));
  const plain = rows.some(({ mark }) => mark === 'none');
  const found: Found[] = [];
  for (const row of rows) {
    const above = found.at(-1);
    const names = presenterRow.exec(row.text)?.groups?.['names'];
    if (above !== undefined && names !== undefined && row.mark !== 'whole') {
      const last = above.subs.at(-1) ?? above;
      last.presenters = [...last.presenters, ...splitNames(names)];
      continue;
    }
    if (above !== undefined && numbered && row.mark === 'none' && row.indent <= least) {
      const last = above.subs.at(-1) ?? above;
      last.text = last.text === undefined ? row.text : `${last.text}\n${row.text}`;
      continue;
    }
    const isPart =
      row.mark === 'part' ||
      ((numbered || plain) && (row.mark === 'letter' || row.mark === 'dash')) ||
      (row.indent > least && row.mark !== 'whole') ||
      (row.indent > least && row.mark === 'whole' && isBegunAnew(row, found.length));
    const one = newRow(row.text, book);
    if (isPart && above !== undefined) above.subs.push(one);
    else found.push({ ...one, subs: [] });
  }
  return found.map(({ subs, ...row }) => ({
    ...asRow(row),
    ...(subs.length === 0 ? {} : { subs: subs.map(asRow) }),
  }));
}

type Part = {
  title: string;
  presenters: readonly string[];
  minutes?: number;
  kind?: AgendaRow['kind'];
  text?: string;
};
type Found = Part & { readonly subs: Part[] };

/** An indented number that does not go on from the items above it counts sub-items. */
function isBegunAnew({ number = 0 }: Row, count: number): boolean {
  return number !== count + 1;
}

function rowOf(line: string): readonly Row[] {
  if (line.trim() === '') return [];
  const indent = (/^\s*/u.exec(line)?.[0] ?? '').replace(/\t/gu, '    ').length;
  const rest = line.trim();
  if (times.test(rest)) return [{ mark: 'none', indent, text: rest }];
  for (const [mark, form] of marks) {
    const match = form.exec(rest);
    if (match === null) continue;
    const number = match.groups?.['number'];
    const text = rest.slice(match[0].length).trim();
    return [{ mark, indent, text, ...(number === undefined ? {} : { number: Number(number) }) }];
  }
  return [{ mark: 'none', indent, text: rest }];
}

function newRow(said: string, book: Book): Part {
  const spanned = times.exec(said)?.groups;
  const cells = said.split(/\t+/u).map((cell) => cell.trim());
  // The cells of a table are read as what stands between commas.
  const whole = cells.filter((cell) => cell !== '').join(', ');
  const { title, presenters, minutes, kind } = readTitle(
    spanned === undefined ? whole : whole.replace(times, ''),
    book,
    { also: true },
  );
  const span = spanned === undefined ? undefined : minutesBetween(spanned['from'], spanned['to']);
  return {
    title,
    presenters,
    ...((minutes ?? span) === undefined ? {} : { minutes: minutes ?? span ?? 0 }),
    ...(kind === undefined ? {} : { kind }),
  };
}

function minutesBetween(from = '', to = ''): number | undefined {
  const [start, end] = [from, to].map((time) => {
    const [hours, minutes] = time.split(/[.:]/u).map(Number);
    return (hours ?? 0) * 60 + (minutes ?? 0);
  });
  const minutes = (end ?? 0) - (start ?? 0);
  return minutes > 0 ? minutes : undefined;
}

function asRow({ title, presenters, minutes, kind, text }: Part): Omit<AgendaRow, 'subs'> {
  return {
    title,
    ...(presenters.length === 0 ? {} : { presenters }),
    ...(minutes === undefined ? {} : { minutes }),
    ...(kind === undefined ? {} : { kind }),
    ...(text === undefined ? {} : { text }),
  };
}
