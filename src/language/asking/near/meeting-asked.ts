import type { MeetingPlan } from '../../../meetings/model/meeting.ts';
import { holdsWord } from '../../../meetings/search/search.ts';
import type { Intent, UnderstandContext } from '../../intent.ts';
import type { Tense } from '../../reading/dates/meetings-within.ts';
import { readPeriod } from '../../reading/dates/read-period.ts';
import { readMeeting } from '../../reading/sentences/read-meeting.ts';
import { inBookWords } from '../glossary.ts';
import { formsIn } from '../meeting-words.ts';
import { readerOf } from '../question-tables.ts';
import { ownNames } from '../this-group.ts';
import { type LineWord, lineWords, mostWords } from './line-words.ts';
import { type MeetingCue, meetingCues } from './meeting-cues.ts';
import { type Named, namedIn } from './named-in.ts';
import { namesIn } from './names-in.ts';
import { asks, beginsAnOrder, isRequest } from './statement.ts';
import { isTimely } from './timely.ts';

const noNames = { persons: [], organisations: [] };
/** Of more words that say nothing of meetings it asks something else. */
const mostDescribing = 3;

/** What is asked, of which meeting or period, and whether of what was. */
type Put = {
  readonly text: string;
  readonly cues: ReadonlySet<MeetingCue>;
  readonly meeting?: string;
  readonly period?: string;
  readonly partner?: string;
  readonly tense: Tense;
};

/**
 * What a line asks about meetings that fits no phrase, read from what its words mean one by one: a time, and that it is
 * about the hours, the place, how it is held, with whom and so on. Only where every word is understood so.
 */
export function meetingAsked(said: string, context: UnderstandContext): Intent | undefined {
  const line = said.replace(/dag\s+i\s+veckan/iu, 'veckodag').replace(/day\s+of\s+the\s+week/iu, 'weekday');
  const words = lineWords(
    line,
    noNames,
    (word) => holdsWord(context.book, word) || meetingCues([word]).cues.size > 0,
  );
  if (words.length < 2 || words.length > mostWords) return undefined;
  const text = words.map(({ word }) => word).join(' ');
  if (
    !(asks(line, words) || asksWhether.test(text) || asksList.test(text)) ||
    (beginsAnOrder(words) && !asksList.test(text)) ||
    isRequest(words)
  )
    return undefined;
  const own = ownNames(context.book.group);
  const found = meetingCues(words.map(({ word }) => (own.includes(word) ? 'gruppen' : word)));
  const { cues } = found;
  if (cues.size === 0) return undefined;
  const rest = new Set(found.rest);
  const unknown = [...rest].filter((index) => !isTimely(words[index]?.word ?? ''));
  if (unknown.length > mostDescribing || namesSomeone(line, unknown, words, context)) return undefined;
  const tense = tenseOf(text);
  const put = { text, cues, tense };
  const what = unknown.map((index) => words[index]?.word).join(' ');
  const isTimed = [...rest].some(
    (index) =>
      !unknown.includes(index) &&
      !/^(?:sist|senast|last|nästa|next|senaste|förra)$/u.test(words[index]?.word ?? ''),
  );
  // Where one would go to says nothing of which meeting, where that is told otherwise.
  const goes = isTimed && cues.has('form') && standsAfter(what, ['till', 'to', 'in'], text);
  if (unknown.length > 0 && !goes) return described(put, what, isTimed, context);
  if (goes) for (const index of unknown) rest.delete(index);
  const times = namedIn(line, words, noNames, context).filter(
    ({ kind }) => kind === 'meeting' || kind === 'period',
  );
  const timed = withTime(put, times, rest, words, context);
  return timed === undefined ? undefined : readPut(timed, context);
}

/** Whether words that nothing else explains are someone's name. */
function namesSomeone(
  line: string,
  unknown: readonly number[],
  words: readonly LineWord[],
  { book }: UnderstandContext,
): boolean {
  if (unknown.length === 0) return false;
  const { persons } = namesIn(line, book);
  return persons.some(({ start, end }) =>
    unknown.some((index) => {
      const word = words[index];
      return word !== undefined && word.start < end && word.end > start;
    }),
  );
}

const asksList =
  /^(?:räkna upp|rada upp|lista|visa|summera|sammanställ|nämn|ge mig|skriv upp|list|show|name|give me) /u;
/** How it is asked whether something must or may be done. */
const asksWhether =
  /^(?:behöver|måste|bör|får|kan|ska|kör|körs|tar|sover|need|must|should|may) (?:jag|vi|man|alla|i|we|det)(?!\p{L})/u;
const past =
  /(?<!\p{L})(?:hade|hölls|höll|ägde|\p{L}{3,}ades|blev|sågs|träffades|möttes|samlades|satt|körde|började|slutade|startade|åkte|gjorde|gjordes|tog|togs|hann|gick|avhandlade|avhandlades|behandlades|behandlade|diskuterade|pratade|handlade|pågick|were|did|met|covered|discussed|happened)(?!\p{L})/u;
const present =
  /(?<!\p{L})(?:är|blir|hålls|ska|skall|ses|träffas|möts|samlas|sitter|kör|körs|börjar|slutar|startar|åker|hamnar|kommer|måste|behöver|is|are|will|do|does|shall)(?!\p{L})/u;

function tenseOf(text: string): Tense {
  if (past.test(text)) return /(?<!\p{L})(?:skulle|nästa|next)(?!\p{L})/u.test(text) ? 'any' : 'past';
  if (present.test(text)) return 'future';
  return /(?<!\p{L})(?:var|was)(?!\p{L})/u.test(text) ? 'past' : 'any';
}

/** Whether words stand right after one of some others. */
function standsAfter(what: string, before: readonly string[], text: string): boolean {
  return before.some((word) => ` ${text} `.includes(` ${word} ${what} `));
}

/** A meeting by its place, by whom it is joint with, or by what it is about: the words that nothing else explains. */
function described(
  put: Omit<Put, 'meeting' | 'period'>,
  what: string,
  isTimed: boolean,
  context: UnderstandContext,
): Intent | undefined {
  const inBook = inBookWords(what, context.book);
  const isPlace =
    !isTimed && standsAfter(what, ['i', 'på', 'vid', 'hos', 'in', 'at', 'in the', 'at the'], put.text);
  const ways = [
    `mötet med ${inBook}`,
    ...(isPlace ? [`mötet i ${what}`] : []),
    ...(isTimed ? [] : [`mötet om ${inBook}`]),
  ];
  for (const said of ways) {
    const read = readMeeting(said, context, put.tense);
    if (read?.kind !== 'meeting') continue;
    const isPartner = said.startsWith('mötet med');
    const { date } = read.meeting;
    return readPut({ ...put, meeting: `mötet ${date}`, ...(isPartner ? { partner: inBook } : {}) }, context);
  }
  return undefined;
}

const general =
  /^(?:möte[tn]?s?|mötena|träff(?:en)?|internat(?:et)?|sammanträde[nt]?|gång(?:en)?|dag(?:en)?|tid(?:en)?|meetings?|time|retreat|residential|morgon|igen|första|andra|tredje|fjärde|femte|sjätte|sjunde|åttonde|nionde|tionde|elfte|tolfte|\p{L}{3,}tonde|tjugonde|tjugo\p{L}+|trettionde|trettioförsta)$/u;

/** The meeting or period that the line names; nothing where a time is left that neither has. */
function withTime(
  put: Omit<Put, 'meeting' | 'period'>,
  times: readonly Named[],
  rest: ReadonlySet<number>,
  words: readonly LineWord[],
  context: UnderstandContext,
): Put | undefined {
  const several =
    put.cues.has('count') ||
    put.cues.has('first') ||
    /(?<!\p{L})(?:möten|mötena|meetings|dates|datum(?:en)?|dagar|tider)(?!\p{L})/u.test(put.text);
  const rank = ({ kind }: Named) => ((kind === 'period') === several ? 1 : 0);
  // From what day it was moved is said beside what is left.
  const isGeneral = (word: string) =>
    general.test(word) || (put.cues.has('moved') && /^\d{1,2}\p{L}*$/u.test(word));
  const leaves = (one: Named | undefined) =>
    [...rest].some(
      (index) =>
        (one === undefined || ((one.mask >> index) & 1) === 0) && !isGeneral(words[index]?.word ?? ''),
    );
  const best = times
    .toSorted((one, other) => other.last - other.first - (one.last - one.first) || rank(other) - rank(one))
    .find((one) => !leaves(one) && !/^(?:möten?|meetings?)$/u.test(one.text));
  if (best === undefined) {
    if (leaves(undefined)) return undefined;
    return /(?<!\p{L})(?:nästa|next)(?!\p{L})/u.test(put.text) ? { ...put, meeting: 'nästa möte' } : put;
  }
  if (best.kind === 'meeting' && readMeeting(best.text, context, put.tense) !== undefined) {
    // "internat … förra gången" is the last residential meeting, and not the last one.
    const [form] = ofForm.exec(put.text) ?? [];
    const meeting = form === undefined || best.text.includes(form) ? best.text : lastTime(best.text, form);
    return meeting === undefined ? undefined : { ...put, meeting };
  }
  return { ...put, period: best.text };
}

const ofForm = /(?<!\p{L})(?:internat|retreat|residential)/u;

function lastTime(said: string, form: string): string | undefined {
  if (/^(?:förra|senaste|sista)\s+gången$|^sist$|^senast$/u.test(said)) return `förra ${form}et`;
  return /^last\s+time$/u.test(said) ? `last ${form}` : undefined;
}

/** As the question that its cues make of it, the most telling first. */
function readPut(put: Put, context: UnderstandContext): Intent | undefined {
  const { cues, meeting, period, partner, text, tense } = put;
  const before = residentialBefore(put, context);
  if (before !== undefined)
    return readerOf('moved')({ slots: { meeting: `mötet ${before}` }, context, line: text });
  const first = meeting === undefined && period !== undefined && cues.has('first');
  const named = first
    ? `${/^(?:after|before|in|the)\s/u.test(period) ? 'first meeting' : 'första mötet'} ${period}`
    : meeting;
  const key = keyOf({ ...put, ...(named === undefined ? {} : { meeting: named }) });
  if (key === undefined || (ofOneself.test(text) && !mayBeMine(key, cues))) return undefined;
  context.trace?.({ did: 'read as', what: `${key} (${[...cues].join(', ')}, ${tense})` });
  const slots = {
    ...(named === undefined ? {} : { meeting: named }),
    ...(period === undefined ? {} : { period }),
    ...(partner === undefined ? {} : { partner }),
  };
  return readerOf(key)({ slots, context, line: text });
}

const ofOneself =
  /(?<!\p{L})(?:jag|mig|min|mitt|mina|me|my|i'm|(?:do|did|am|was|can|have|must|should) i)(?!\p{L})/u;
const ofMine: readonly MeetingCue[] = ['clock', 'day', 'form', 'length', 'place', 'until', 'week'];

/** In the first person only travel, hours and places are asked of a meeting; else it asks about the asker herself. */
function mayBeMine(key: string, cues: ReadonlySet<MeetingCue>): boolean {
  return !key.startsWith('agenda') && ofMine.some((cue) => cues.has(cue));
}

/** What is lacking is another question. */
const without =
  /(?<!\p{L})(?:ingen|inget|inga|saknar|utan|no|without) (?:lokal|plats|tid|klockslag|tema|form|venue|place|time|theme)/u;
const isLast = /^(?:(?:senast|sist|last)|(?:förra|senaste|sista|last) (?:gången|time))$/u;

const countsMeetings =
  /(?<!\p{L})(?:gång|gånger|ofta|tätt|möten|sammanträden|träffar|internat|often|times|meetings|sessions)(?!\p{L})/u;

function keyOf({ cues, meeting, period, tense, text }: Put): string | undefined {
  const has = (...all: readonly MeetingCue[]) => all.some((cue) => cues.has(cue));
  const past = tense === 'past';
  // Who was there, or does something, is another matter.
  if (has('person') && !has('joint')) return undefined;
  if (has('who') && !has('joint', 'items', 'clock', 'day', 'count', 'meet')) return undefined;
  if (has('items')) {
    if ((meeting === undefined && !has('meet')) || has('joint', 'moved', 'settled')) return undefined;
    return has('count', 'length') ? 'agenda-count' : 'agenda';
  }
  if (without.test(text)) return undefined;
  if (meeting !== undefined && isLast.test(meeting) && has('form') && has('day', 'place', 'until'))
    return 'last-meeting';
  if (meeting !== undefined) return ofMeeting(has, past);
  if (has('joint')) return 'joint-meetings';
  if (has('moved', 'why'))
    return period === undefined && !has('meet', 'day') ? undefined : 'changed-meetings';
  if (has('theme') && period === undefined) return undefined;
  // How many of what else is no question about meetings.
  if (has('count') && !has('meet') && !countsMeetings.test(text)) return undefined;
  const ofForm = has('meet') && ((has('form') && has('who', 'day', 'any')) || (has('length') && has('who')));
  if (period !== undefined || ofForm || (has('count') && has('meet')))
    return past ? 'meetings-past' : 'meetings';
  if (has('meet') && has('clock', 'day', 'place', 'length', 'week', 'until'))
    return past ? 'last-meeting' : 'next-meeting';
  return undefined;
}

function ofMeeting(has: (...all: readonly MeetingCue[]) => boolean, past: boolean): string | undefined {
  if (has('joint')) return 'joint';
  if (has('theme')) return 'theme';
  if (has('moved', 'why')) return 'moved';
  if (has('count')) return undefined;
  if (has('form') && !has('clock', 'day')) return past ? 'mode-past' : 'mode';
  if (has('clock', 'day', 'place', 'length', 'week', 'until', 'any', 'meet', 'first', 'settled'))
    return past ? 'meeting-past' : 'meeting';
  return undefined;
}

/** The day of a meeting that was to be residential at a time when none is. */
function residentialBefore({ text, cues, period }: Put, context: UnderstandContext): string | undefined {
  if (!cues.has('moved') || !formsIn(text).includes('residential')) return undefined;
  const when = period ?? (onlyThought.test(text) ? seasonWord.exec(text)?.[0] : undefined);
  const span = when === undefined ? undefined : readPeriod(when, context, 'future');
  if (span?.kind !== 'period') return undefined;
  // Without a year it is that time of any.
  const from = /\d{4}|år|year/u.test(when ?? '') ? 0 : monthAt;
  const isThen = ({ mode, date }: MeetingPlan) =>
    mode === 'residential' &&
    date.slice(from) >= span.from.slice(from) &&
    date.slice(from) <= span.to.slice(from);
  return context.book.meetings.findLast(
    ({ mode, changes }) => mode !== 'residential' && changes.some(({ before }) => isThen(before)),
  )?.date;
}

const onlyThought =
  /(?<!\p{L})(?:tänkt|föreslag\p{L}*|föreslog\p{L}*|skulle|planera\p{L}*|proposed|suggested|planned|supposed)(?!\p{L})/u;
const seasonWord =
  /(?<!\p{L})(?:våren|sommaren|hösten|vintern|(?:the )?(?:spring|summer|autumn|fall|winter)|januari|februari|mars|april|maj|juni|juli|augusti|september|oktober|november|december|january|february|march|may|june|july|august|october)(?!\p{L})/u;
const monthAt = 'YYYY-'.length;
