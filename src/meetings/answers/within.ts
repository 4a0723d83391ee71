import type { Meeting } from '../model/meeting.ts';
import type { DateString } from '../model/terms.ts';

/** Days, both ends included, within which a meeting was. */
export type Within = { readonly from: DateString; readonly to: DateString };

/** Whether a meeting was, at least partly, within some days; any was where none are given. */
export function wasWithin({ date, endDate = date }: Meeting, within: Within | undefined): boolean {
  return within === undefined || (date <= within.to && endDate >= within.from);
}
