import type { Part } from '../../../meetings/model/meeting.ts';
import type { TimeString } from '../../../meetings/model/terms.ts';

/** Nobody writes a longer note of when someone was there. */
const longest = 120;

/** What a note is read against: how many days the meeting has, and the numbers on its agenda, in order. */
export type PartOf = { readonly days: number; readonly items: readonly string[] };

/** What has been read so far; the first and the last item as places on the agenda. */
type Read = {
  readonly items?: readonly string[];
  readonly firstItem?: number;
  readonly lastItem?: number;
  readonly days?: readonly number[];
  readonly from?: TimeString;
  readonly to?: TimeString;
};

type Clause = { readonly match: RegExp; readonly read: (said: Said, of: PartOf) => Read | undefined };
type Said = Readonly<Record<string, string | undefined>>;

const items =
  '(?:§+|punkt(?:en|erna)?|pkt\\.?|p\\.|ärende(?:t|na)?|paragraf(?:en|erna)?|items?|points?|nos?\\.?)\\s*';
const number = '\\d{1,3}(?:\\.\\d{1,2})?(?:\\s?[a-zåäö](?!\\p{L}))?';
const and = '\\s*(?:,|-|–|—|\\s(?:och|samt|and|till|to)\\s|&)\\s*';
const list = `(?<list>${number}(?:${and}(?:${items})?${number})*)`;
/** Days are counted up, never "till": what follows may be a time. */
const days = '(?<list>\\d(?:\\s*(?:,|-|–|—|\\s(?:och|samt|and)\\s|&)\\s*\\d)*)';
const one = `(?<item>${number})`;
const only = '(?:(?:bara|endast|enbart|only|just)\\s+)?';
const took =
  '(?:(?:bara|endast|only|just)\\s+)?(?:(?:deltog|deltar|medverkade|närvarande|närvarade|närvarar|var\\s+med|är\\s+med|var\\s+här|med|attended|present|took\\s+part)\\s+)?';
const at = '(?:(?:på|vid|under|för|i|at|on|for|during|in(?:\\s+the)?)\\s+)?';
const not = '(?:ej|inte|icke|utom|förutom|frånvarande|borta|not|except|absent|away)\\s+';
const came =
  '(?:kom|kommer|anlände|anländer|anslöt|ansluter|came|comes|arrived|arrives|joined|joins)(?:\\s+(?:in|först|only))?';
const left =
  '(?:gick|går|lämnade|lämnar|slutade|slutar|avvek|left|leaves)(?:\\s+(?:mötet|hem|ifrån|the\\s+meeting))?';
const fromOn = '(?:fr\\.?\\s?o\\.?\\s?m\\.?|från\\s+och\\s+med|från|from|as\\s+of|starting\\s+(?:with|at))';
const upTo = '(?:t\\.?\\s?o\\.?\\s?m\\.?|till\\s+och\\s+med|through|up\\s+to\\s+and\\s+including)';
const until = `(?:${upTo}|fram\\s+till|till|until|to|up\\s+to)`;
const clock = '(?:(?:kl\\.?|klockan|at|vid)\\s*)?';
const time = (name: string) =>
  `${clock}(?<${name}>\\d{1,2}(?:[.:]\\d{2})?(?:\\s?[ap]\\.?m\\.?)?)(?![\\d.:]*\\d|\\p{L})`;
const morning = '(?:fm\\.?|f\\.\\s?m\\.?|förmiddag(?:en|ar|arna)?|mornings?)(?!\\p{L})';
const afternoon = '(?:em\\.?|e\\.\\s?m\\.?|eftermiddag(?:en|ar|arna)?|afternoons?)(?!\\p{L})';
const noon = '12:00';

const clauses: readonly Clause[] = [
  clause(`${not}${at}(?:dag|day|days)\\s*${days}`, daysBut),
  clause(`${took}${only}${at}(?:dag|day|days)\\s*${days}`, ({ list: said = '' }, of) => daysOf(said, of)),
  clause(`${took}${only}${at}(?:the\\s+)?(?<first>första|1:a|first)\\s+(?:dagen|day)`, (_, of) =>
    daysOf('1', of),
  ),
  clause(`${took}${only}${at}(?:the\\s+)?(?:andra|2:a|second)\\s+(?:dagen|day)`, (_, of) => daysOf('2', of)),
  clause(`${not}${at}${morning}`, () => ({ from: noon })),
  clause(`${not}${at}${afternoon}`, () => ({ to: noon })),
  clause(`${took}${only}${at}${morning}`, () => ({ to: noon })),
  clause(`${took}${only}${at}${afternoon}`, () => ({ from: noon })),
  clause(`${not}${at}${items}${list}`, itemsBut),
  clause(`(?:${came}\\s+)?${took}${only}${fromOn}\\s+${items}${one}`, (said, of) => firstItem(said, of, 0)),
  clause(`${came}\\s+(?:till|inför|lagom\\s+till|före|innan|for|before)\\s+${items}${one}`, (said, of) =>
    firstItem(said, of, 0),
  ),
  clause(`${came}\\s+(?:efter|after)\\s+${items}${one}`, (said, of) => firstItem(said, of, 1)),
  clause(`(?:${left}\\s+)?${took}${only}${upTo}\\s+${items}${one}`, (said, of) => lastItem(said, of, 0)),
  clause(`${left}\\s+(?:efter|after)\\s+${items}${one}`, (said, of) => lastItem(said, of, 0)),
  clause(`${left}\\s+(?:före|innan|inför|before)\\s+${items}${one}`, (said, of) => lastItem(said, of, -1)),
  clause(`${took}${only}${at}${items}${list}`, ({ list: said = '' }, of) => itemsOf(said, of)),
  clause(
    `${took}${only}(?:(?:mellan|between|${fromOn})\\s+)?${time('from')}\\s*(?:-|–|—|\\s(?:och|and|${until})\\s)\\s*${time('to')}`,
    ({ from, to }) => span(timeOf(from), timeOf(to)),
  ),
  clause(
    `(?:${came}|(?:${came}\\s+)?${took}${only}(?:${fromOn}|efter|after))\\s+${time('from')}`,
    ({ from }) => span(timeOf(from), undefined, from),
  ),
  clause(
    `(?:${left}|(?:${left}\\s+)?${took}${only}(?:${until}|före|innan|before))\\s+${time('to')}`,
    ({ to }) => span(undefined, timeOf(to), to),
  ),
];

function clause(source: string, read: Clause['read']): Clause {
  return { match: new RegExp(`${source}(?:\\s+only)?(?![\\p{L}\\d])`, 'iuy'), read };
}

/**
 * What part of a meeting a note says that someone was there: "ej fm" from noon, "§ 6–8" those items, "till kl 14.30".
 * All of the note must be understood, and fit the meeting; else nothing is read of it, as nothing is guessed: "efter
 * lunch" and "till och från" tell no times, and an item at which someone came or left is not told to be all hers.
 */
export function readPart(note: string, of: PartOf): Part | undefined {
  if (note.length > longest * 2) return undefined;
  const said = note
    .normalize('NFC')
    .replace(/[()]/gu, ' ')
    .replace(/\s+/gu, ' ')
    .replace(/(?<!m)[\s.!]+$/iu, '')
    .trim();
  if (said.length > longest) return undefined;
  let read: Read = {};
  for (let place = 0; place < said.length; ) {
    const found = clauseAt(said, place, of);
    const merged = found && merge(read, found.read);
    if (found === undefined || merged === undefined) return undefined;
    read = merged;
    place =
      found.end +
      (/^[\s,;.]*(?:(?:och|men|samt|and|but)\s+)?/iu.exec(said.slice(found.end))?.[0].length ?? 0);
  }
  return partOf(read, of);
}

function clauseAt(
  said: string,
  place: number,
  of: PartOf,
): { readonly read: Read; readonly end: number } | undefined {
  for (const { match, read } of clauses) {
    match.lastIndex = place;
    const found = match.exec(said);
    if (found === null) continue;
    const result = read(found.groups ?? {}, of);
    return result && { read: result, end: match.lastIndex };
  }
  return undefined;
}

/** What two clauses say together; nothing where they say the same thing differently. */
function merge(one: Read, other: Read): Read | undefined {
  const { items: more, ...rest } = other;
  if (Object.keys(rest).some((key) => Object.hasOwn(one, key))) return undefined;
  return {
    ...one,
    ...rest,
    ...(more === undefined ? {} : { items: [...new Set([...(one.items ?? []), ...more])] }),
  };
}

function partOf(
  { items: named, firstItem: first, lastItem: last, ...rest }: Read,
  of: PartOf,
): Part | undefined {
  if (rest.from !== undefined && rest.to !== undefined && rest.from >= rest.to) return undefined;
  if (first === undefined && last === undefined) {
    const part = { ...rest, ...(named === undefined ? {} : { items: named }) };
    return Object.keys(part).length === 0 ? undefined : part;
  }
  const within = of.items.slice(first ?? 0, last === undefined ? undefined : last + 1);
  return named !== undefined || within.length === 0 ? undefined : { ...rest, items: within };
}

function fold(said: string): string {
  return said.toLowerCase().replace(/\s/gu, '');
}

function placeOf(said: string, of: PartOf): number | undefined {
  const place = of.items.findIndex((one) => fold(one) === fold(said));
  return place < 0 ? undefined : place;
}

function firstItem({ item = '' }: Said, of: PartOf, after: number): Read | undefined {
  const place = placeOf(item, of);
  return place === undefined ? undefined : { firstItem: place + after };
}

function lastItem({ item = '' }: Said, of: PartOf, after: number): Read | undefined {
  const place = placeOf(item, of);
  return place === undefined || place + after < 0 ? undefined : { lastItem: place + after };
}

const itemWord = new RegExp(`^${items}`, 'iu');

/** "6, 8–10 och 12": the numbers as they stand on the agenda; nothing where one does not. */
function itemsOf(said: string, of: PartOf): Read | undefined {
  const found = new Set<string>();
  for (const piece of said.split(/\s*(?:,|&|\s(?:och|samt|and)\s)\s*/iu)) {
    const ends = piece
      .split(/\s*(?:-|–|—|\s(?:till|to)\s)\s*/iu)
      .map((end) => placeOf(end.replace(itemWord, ''), of));
    const [from, to = from] = ends;
    if (from === undefined || to === undefined || to < from || ends.length > 2 || ends.includes(undefined))
      return undefined;
    for (const item of of.items.slice(from, to + 1)) found.add(item);
  }
  return { items: of.items.filter((item) => found.has(item)) };
}

function itemsBut({ list: said = '' }: Said, of: PartOf): Read | undefined {
  const away = itemsOf(said, of)?.items;
  const rest = away && of.items.filter((item) => !away.includes(item));
  return rest === undefined || rest.length === 0 ? undefined : { items: rest };
}

/** The days of a meeting that has several. */
function daysOf(said: string, { days }: PartOf): Read | undefined {
  const all = Array.from({ length: days }, (_, index) => String(index + 1));
  const found = days < 2 ? undefined : itemsOf(said, { days, items: all })?.items;
  return found && { days: found.map(Number) };
}

function daysBut({ list: said = '' }: Said, of: PartOf): Read | undefined {
  const away = daysOf(said, of)?.days;
  const rest =
    away && Array.from({ length: of.days }, (_, index) => index + 1).filter((day) => !away.includes(day));
  return rest === undefined || rest.length === 0 ? undefined : { days: rest };
}

function span(from: TimeString | undefined, to: TimeString | undefined, said?: string): Read | undefined {
  if (said !== undefined && from === undefined && to === undefined) return undefined;
  if (said === undefined && (from === undefined || to === undefined)) return undefined;
  return { ...(from === undefined ? {} : { from }), ...(to === undefined ? {} : { to }) };
}

/** A plain number is an hour only where a meeting can be. */
function timeOf(said: string | undefined): TimeString | undefined {
  const found = /^(?<h>\d{1,2})(?:[.:](?<m>\d{2}))?\s?(?<half>[ap])?/iu.exec(said ?? '')?.groups;
  if (found === undefined) return undefined;
  const { h = '', m, half } = found;
  const hour = half === undefined ? Number(h) : (Number(h) % 12) + (/p/iu.test(half) ? 12 : 0);
  const plain = m === undefined && half === undefined;
  if (hour > 23 || Number(m ?? 0) > 59 || (plain && (hour < 6 || hour > 22))) return undefined;
  return `${String(hour).padStart(2, '0')}:${m ?? '00'}`;
}
