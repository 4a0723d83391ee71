import { dateRows } from './date-rows.ts';
import type { DateBase, FoundTime } from './said-time.ts';

/** The longest date expression that begins at an index of the text. */
export function readDateAt(text: string, index: number, base: DateBase): FoundTime | undefined {
  let best: FoundTime | undefined;
  for (const row of dateRows) {
    row.match.lastIndex = index;
    const found = row.match.exec(text);
    if (found === null || (best !== undefined && index + found[0].length <= best.end)) continue;
    const time = row.read(found.groups ?? {}, base, found[0]);
    if (time === undefined) continue;
    const marked = row.marked === true || found.groups?.['prep'] !== undefined;
    best = { time, said: found[0], end: index + found[0].length, marked };
  }
  return best;
}

/** The date expression that a whole text is, if it is one. */
export function readDate(text: string, base: DateBase): FoundTime | undefined {
  const said = text.trim().replace(/[.!?]+$/u, '');
  const name = `${base.today} ${base.from} ${base.direction} ${said}`;
  const known = latest.get(name);
  if (known !== undefined) return known.found;
  const found = readDateAt(said, 0, base);
  const whole = found !== undefined && found.end === said.length ? found : undefined;
  if (latest.size >= mostKept) latest.clear();
  latest.set(name, { found: whole });
  return whole;
}

/** What was read latest: the pieces of a line are read as days, as periods and as meetings. */
const latest = new Map<string, { readonly found: FoundTime | undefined }>();
const mostKept = 1_000;
