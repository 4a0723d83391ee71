import type { AnswerLines, AnswerRow } from './answer-row.ts';

/** More than a message holds and than anyone reads; 20 years of assignments are thousands. */
const mostRows = 100;

/** The first rows put into words, and how many more there are: the rest is not worded at all. */
export function firstRows(rows: readonly (() => AnswerRow)[]): Pick<AnswerLines, 'rows' | 'more'> {
  const shown = rows.slice(0, mostRows).map((row) => row());
  const more = rows.length - shown.length;
  return more > 0 ? { rows: shown, more } : { rows: shown };
}
