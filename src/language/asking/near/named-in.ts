import type { UnderstandContext } from '../../intent.ts';
import { readPeriod } from '../../reading/dates/read-period.ts';
import { readMeeting } from '../../reading/sentences/read-meeting.ts';
import { namesSeveral } from '../read-several.ts';
import type { LineWord } from './line-words.ts';
import type { NamesIn } from './names-in.ts';
import type { NamedKind } from './slot-kinds.ts';
import { timeWords } from './time-words.ts';

/** A piece of a line that names something: `mask` has a bit for each of its words, `text` is what a reader is given. */
export type Named = {
  readonly kind: NamedKind;
  readonly mask: number;
  readonly first: number;
  readonly last: number;
  readonly text: string;
};

const longest = 7;

/** All that a line names, longest first; pieces may overlap, and the same words may name several things. */
export function namedIn(
  line: string,
  words: readonly LineWord[],
  names: NamesIn,
  context: UnderstandContext,
): readonly Named[] {
  return [
    ...withYears(times(words, names, context), context),
    ...people(line, names, words),
    ...bodies(words, context),
    ...items(line, words),
  ].toSorted((one, other) => other.last - other.first - (one.last - one.first));
}

/** The bits of the words from one index to another, both included. */
function maskOf(first: number, last: number): number {
  let mask = 0;
  for (let index = first; index <= last; index += 1) mask |= 1 << index;
  return mask;
}

function isTime({ word }: LineWord): boolean {
  return (
    timeWords.has(word) ||
    /^\d/u.test(word) ||
    /(?:mötet?s?|möten|mötena|träff(?:en)?s?|sammankomst(?:en)?s?|samling(?:en)?s?|gångerna|gånger|meetings|times|internatet?|sammanträdet?|dagen|årets)$/u.test(
      word,
    ) ||
    /^(?:jan|feb|mar|apr|maj|jun|jul|aug|sep|o[kc]t|nov|dec)/u.test(word)
  );
}

/** Neither begins nor ends what is named of the calendar: what asks and what is done, whoever does it, and how many they are. */
const neverAtEdge = new RegExp(
  `^(?:${[
    'vem|vilka|vilken|vilket|vad|när|hur|var|vart|varför|who|what|which|when|how|where|why',
    'är|har|hade|ha|ska|skall|skulle|kan|kunde|vara|varit|blir|blev|bli|blivit|måste|kommer|kom|får|fick|tar|tog|togs|tas|låg|ligger|sa|sas|sade|sades|handlar|handlade|hölls|hålls|gäller|gällde',
    'is|are|was|were|be|been|did|do|does|has|have|had|can|could|will|would|should|must|take|took|held',
    'och|eller|att|inte|som|and|or|not',
    'vi|jag|ni|du|han|hon|oss|dem|we|you|they|he|she|us|them|there',
    'någon|något|några|nån|nåt|nåra|många|mycket|any|anyone|anybody|many|much',
  ].join('|')})$`,
  'u',
);

/** Nor does what leads on to a word after it end it; "mötet före det" ends so. */
const neverLast = /^(?:i|på|för|till|av|om|in|on|of|for|to|at|the|a|an)$/u;
/** And what asks stands nowhere in it. */
const neverWithin = /^(?:vem|vilka|vilken|vilket|vad|när|hur|who|what|which|when|how)$/u;

function times(
  words: readonly LineWord[],
  { persons }: NamesIn,
  context: UnderstandContext,
): readonly Named[] {
  const found: Named[] = [];
  const isName = ({ start, end }: LineWord) => persons.some((one) => start < one.end && end > one.start);
  const marks = words.map((one) => ({
    isTime: isTime(one),
    edge: neverAtEdge.test(one.word) || (isName(one) && !isTime(one)),
    leadsOn: neverLast.test(one.word),
    asks: neverWithin.test(one.word),
  }));
  for (const first of words.keys()) {
    if (marks[first]?.edge) continue;
    let holds = false;
    for (let last = first; last < Math.min(words.length, first + longest); last += 1) {
      const mark = marks[last];
      if (mark === undefined || mark.asks) break;
      holds ||= mark.isTime;
      if (!holds || mark.edge || mark.leadsOn) continue;
      const text = words
        .slice(first, last + 1)
        .map((one) => one.word)
        .join(' ');
      const piece = { mask: maskOf(first, last), first, last, text };
      for (const kind of timesOf(text, context)) found.push({ kind, ...piece });
    }
  }
  return found;
}

/** A line is looked through in several ways, and has the same pieces in each. */
const read = new WeakMap<UnderstandContext, Map<string, readonly ('meeting' | 'period')[]>>();

/** What a piece of a line can name of the calendar. */
function timesOf(text: string, context: UnderstandContext): readonly ('meeting' | 'period')[] {
  const all = read.get(context) ?? new Map<string, readonly ('meeting' | 'period')[]>();
  read.set(context, all);
  const known = all.get(text);
  if (known !== undefined) return known;
  const isMeeting = readMeeting(text, context, 'any') !== undefined || namesSeveral(text);
  const isPeriod = readPeriod(text, context, 'any')?.kind === 'period';
  const made = [...(isMeeting ? (['meeting'] as const) : []), ...(isPeriod ? (['period'] as const) : [])];
  all.set(text, made);
  return made;
}

const yearAlone =
  /^(?:i |in |under |år )?(?:20\d{2}|förra året|fjol|i?fjol|i år|nästa år|last year|this year|next year)$/u;

/** A meeting with the year that is said elsewhere in the line: "aprilmötet … förra året". */
function withYears(found: readonly Named[], context: UnderstandContext): readonly Named[] {
  const years = found.filter(({ kind, text }) => kind === 'period' && yearAlone.test(text));
  const joined = years.flatMap((year) =>
    found
      .filter(
        ({ kind, mask, text }) => kind === 'meeting' && (mask & year.mask) === 0 && !/20\d{2}/u.test(text),
      )
      .flatMap((meeting): readonly Named[] => {
        const text = `${meeting.text} ${year.text}`.replace(/ in (?=förra|fjol)/u, ' ');
        if (readMeeting(text, context, 'any')?.kind !== 'meeting') return [];
        const last = meeting.last + year.last - year.first + 1;
        return [{ kind: 'meeting', mask: meeting.mask | year.mask, first: meeting.first, last, text }];
      }),
  );
  return [...found, ...joined, ...periodsWithYears(found, years, context)];
}

/** The same of a period: "höstens möten 2023". */
function periodsWithYears(
  found: readonly Named[],
  years: readonly Named[],
  context: UnderstandContext,
): readonly Named[] {
  return years.flatMap((year) =>
    found
      .filter(
        ({ kind, mask, text }) =>
          kind === 'period' && (mask & year.mask) === 0 && seasonal.test(text) && !/\d/u.test(text),
      )
      .flatMap((period): readonly Named[] => {
        const text = `${period.text} ${year.text}`;
        if (readPeriod(text, context, 'any')?.kind !== 'period') return [];
        const last = period.last + year.last - year.first + 1;
        return [{ kind: 'period', mask: period.mask | year.mask, first: period.first, last, text }];
      }),
  );
}

const seasonal = /(?:vår|höst|sommar|vinter|halvår|kvartal|termin|spring|autumn|summer|winter|half|quarter)/u;

function people(
  line: string,
  { persons, organisations }: NamesIn,
  words: readonly LineWord[],
): readonly Named[] {
  const spanned = (kind: NamedKind, start: number, end: number, text: string): readonly Named[] => {
    const first = words.findIndex((word) => word.end > start);
    const last = words.findLastIndex((word) => word.start < end);
    return first < 0 || last < first ? [] : [{ kind, mask: maskOf(first, last), first, last, text }];
  };
  return [
    ...persons.flatMap(({ start, end, ...one }) =>
      spanned('person', start, end, 'person' in one ? one.person.name : line.slice(start, end)),
    ),
    ...organisations.flatMap(({ start, end, organisation }) =>
      spanned('organisation', start, end, organisation.name),
    ),
  ];
}

const bodyWords =
  /^(?:vi|ni|man|we|you|they|au)$|(?:gruppen|grupp|rådet|råd|utskottet|nämnden|nämnderna|styrelsen|mötet|kommittén|teamet|group|council|committee|board|meeting)$/u;

/** Words for those who decide: this group, or another body. */
function bodies(words: readonly LineWord[], { book }: UnderstandContext): readonly Named[] {
  const own = [book.group.voice, ...book.group.shortNames].map((name) => name.toLowerCase());
  return words.flatMap(({ word, said }, index): readonly Named[] =>
    bodyWords.test(word) || own.includes(word)
      ? [{ kind: 'body', mask: maskOf(index, index), first: index, last: index, text: said }]
      : [],
  );
}

const itemWords = /^(?:punkt(?:en)?|pkt|paragraf(?:en)?|ärende(?:t)?|item|point)$/u;

function items(line: string, words: readonly LineWord[]): readonly Named[] {
  return words.flatMap(({ word, start }, index): readonly Named[] => {
    if (!/^\d{1,3}(?:\.\d{1,2})?$/u.test(word)) return [];
    const before = words[index - 1];
    const signed = /§\s*$/u.test(line.slice(before?.end ?? 0, start));
    const first = before !== undefined && itemWords.test(before.word) ? index - 1 : index;
    return signed || first < index
      ? [{ kind: 'item', mask: maskOf(first, index), first, last: index, text: word }]
      : [];
  });
}
