import type { DateString } from '../../../meetings/model/terms.ts';
import { endOfMonth } from '../../reading/dates/said-time.ts';
import type { Words } from '../words.ts';

/** "under 2027", "i april 2027", "1–15 april 2027". */
export function periodWords(from: DateString, to: DateString, { answers, span, month }: Words): string {
  const year = from.slice(0, 4);
  if (from === `${year}-01-01` && to === `${year}-12-31`) return answers.inYear(year);
  const whole = from.endsWith('-01') && to === endOfMonth(from.slice(0, 7));
  return whole ? answers.inMonth(month(from.slice(0, 7))) : span(from, to);
}
