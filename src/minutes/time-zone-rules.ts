import { IANAZone } from 'luxon';

/** A change of a zone's offset from UTC: when, in milliseconds since 1970, and both offsets, in minutes. */
type Shift = { readonly at: number; readonly before: number; readonly after: number };

/** The same shift as a calendar names it: the local time before it, and which such weekday of the month it is. */
type Onset = Shift & {
  readonly local: Date;
  readonly weekday: string;
  readonly nth: number;
  readonly last: boolean;
};

const day = 86_400_000;
const weekdays = ['SU', 'MO', 'TU', 'WE', 'TH', 'FR', 'SA'];

/**
 * A zone's rules for the years from one to another as a VTIMEZONE (RFC 5545, 3.6.5), lines ended by CRLF. A shift that
 * comes on the same weekday of the same month every year is one rule, as Outlook wants it; others stand one by one.
 */
export function timeZoneRules(zone: string, from: number, to: number): string {
  const key = `${zone} ${from} ${to}`;
  const known = latest.get(key) ?? rulesBetween(zone, from, to);
  latest.delete(key);
  latest.set(key, known);
  const oldest = latest.keys().next();
  if (latest.size > latestKept && !oldest.done) latest.delete(oldest.value);
  return known;
}

// Groups share their zones and years, and finding out when the clocks go takes longer than all the rest of a calendar.
const latest = new Map<string, string>();
const latestKept = 200;

function rulesBetween(zone: string, from: number, to: number): string {
  const rules = IANAZone.create(zone);
  const first = Date.UTC(from, 0, 1);
  const onsets = shiftsOf(rules, first, Date.UTC(to + 1, 0, 1)).map(onsetOf);
  const observances = [...Map.groupBy(onsets, ({ before, after }) => `${before} ${after}`).values()].flatMap(
    (same) => observancesOf(same, from, to),
  );
  const steady = rules.offset(first);
  const start: Shift = { at: first, before: steady, after: steady };
  return [
    'BEGIN:VTIMEZONE',
    `TZID:${zone}`,
    ...(observances.length === 0 ? observance(onsetOf(start), undefined) : observances),
    'END:VTIMEZONE',
  ].join('\r\n');
}

function shiftsOf(rules: IANAZone, from: number, to: number): readonly Shift[] {
  const shifts: Shift[] = [];
  // No zone shifts twice within ten days.
  for (let at = from; at < to; at += 10 * day) {
    const [before, after] = [rules.offset(at), rules.offset(at + 10 * day)];
    if (before !== after) shifts.push({ at: shiftBetween(rules, at, at + 10 * day), before, after });
  }
  return shifts.filter(({ at }) => at < to);
}

/** The minute at which the offset becomes another, between two instants that have different ones. */
function shiftBetween(rules: IANAZone, from: number, to: number): number {
  const before = rules.offset(from);
  let [low, high] = [from / 60_000, to / 60_000];
  while (high - low > 1) {
    const middle = Math.floor((low + high) / 2);
    if (rules.offset(middle * 60_000) === before) low = middle;
    else high = middle;
  }
  return high * 60_000;
}

function onsetOf(shift: Shift): Onset {
  const local = new Date(shift.at + shift.before * 60_000);
  const date = local.getUTCDate();
  return {
    ...shift,
    local,
    weekday: weekdays[local.getUTCDay()] ?? '',
    nth: Math.ceil(date / 7),
    last: new Date(local.getTime() + 7 * day).getUTCMonth() !== local.getUTCMonth(),
  };
}

function observancesOf(same: readonly Onset[], from: number, to: number): readonly string[] {
  const [first] = same;
  if (first === undefined) return [];
  const which = same.every(({ last }) => last) ? -1 : first.nth;
  const regular =
    same.length === to - from + 1 &&
    same.every(
      (one) =>
        one.weekday === first.weekday &&
        one.local.getUTCMonth() === first.local.getUTCMonth() &&
        one.local.getTime() % day === first.local.getTime() % day &&
        (which === -1 || one.nth === which),
    );
  if (!regular) return same.flatMap((one) => observance(one, undefined));
  const rule = `FREQ=YEARLY;BYMONTH=${first.local.getUTCMonth() + 1};BYDAY=${which}${first.weekday}`;
  return observance(first, rule);
}

function observance({ local, before, after }: Onset, rule: string | undefined): readonly string[] {
  const kind = after > before ? 'DAYLIGHT' : 'STANDARD';
  return [
    `BEGIN:${kind}`,
    `DTSTART:${local.toISOString().slice(0, 19).replace(/[-:]/gu, '')}`,
    `TZOFFSETFROM:${offsetText(before)}`,
    `TZOFFSETTO:${offsetText(after)}`,
    ...(rule === undefined ? [] : [`RRULE:${rule}`]),
    `END:${kind}`,
  ];
}

/** "+0100". */
function offsetText(minutes: number): string {
  const size = Math.abs(minutes);
  const two = (n: number) => String(n).padStart(2, '0');
  return `${minutes < 0 ? '-' : '+'}${two(Math.floor(size / 60))}${two(size % 60)}`;
}
