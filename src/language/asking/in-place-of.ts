import { stem } from '../../meetings/search/terms.ts';
import type { Earlier, UnderstandContext } from '../intent.ts';
import { previousMeeting } from '../reading/sentences/meeting-at-hand.ts';
import { words } from '../words/languages.ts';
import { expressionOf } from './expression.ts';
import { type FoundNamed, foundNamed, type Piece } from './found-named.ts';
import { inSentence } from './known-from.ts';
import type { Pointing } from './pointing.ts';

/** The ways in which the question before reads with what is named anew in place of what it named; best first. */
export function inPlaceOf(
  before: Earlier,
  named: FoundNamed,
  context: UnderstandContext,
  table: Pointing,
): readonly string[] {
  const text = before.text.replace(/[\s.!?]+$/u, '');
  const there = foundNamed(text, context, table);
  let texts: readonly string[] = [text];
  const put = (piece: Piece | undefined, value: string, at: string): void => {
    texts = texts.map((one) => (piece === undefined ? `${one} ${at}` : replaced(one, text, piece, value)));
  };
  if (named.over !== '') {
    const topic = matterIn(text, before, table);
    if (topic === undefined || named.time !== undefined) return [];
    put(topic, named.over, named.over);
    return texts;
  }
  if (named.time !== undefined) {
    const at = timeAnew(named.time.text, before, context, table);
    texts = timesIn(text, there.time, at, table);
  }
  if (named.item !== undefined)
    put(
      there.item,
      table.atItem(named.item.text).split(' ').slice(1).join(' '),
      table.atItem(named.item.text),
    );
  const anew = named.person ?? named.organisation;
  if (anew !== undefined) {
    const old =
      named.person === undefined
        ? (there.organisation ?? there.person)
        : (there.person ?? there.organisation);
    if (old === undefined) {
      const topic = matterIn(text, before, table);
      if (topic === undefined) return [];
      put(topic, anew.text, anew.text);
    } else put(old, anew.text, anew.text);
  }
  return texts[0] === text && named.time === undefined ? [] : texts;
}

/** Only where the text was not changed there already; the pieces of one text do not overlap. */
function replaced(one: string, text: string, piece: Piece, value: string): string {
  const shift = one.length - text.length;
  const at = one.slice(piece.start, piece.end) === text.slice(piece.start, piece.end) ? 0 : shift;
  return `${one.slice(0, piece.start + at)}${value}${one.slice(piece.end + at)}`;
}

function timeAnew(text: string, before: Earlier, context: UnderstandContext, table: Pointing): string {
  const [expression, said] = table.before;
  if (!expressionOf(`^(?:${expression})$`).test(text)) return inSentence(text, table);
  return dayBefore(before, context, table) ?? said;
}

/** The day of the meeting before the one that was asked about; nothing where that was the last one, or none. */
function dayBefore({ intent }: Earlier, context: UnderstandContext, table: Pointing): string | undefined {
  const { book } = context;
  if (intent.kind !== 'question') return undefined;
  const asked = 'meeting' in intent.question ? intent.question.meeting : undefined;
  const at = book.meetings.find(({ id }) => id === asked);
  if (at === undefined || at.id === previousMeeting(context)?.id) return undefined;
  const held = book.meetings.filter((one) => one.cancelled !== true && one.date < at.date);
  const [latest] = held.toSorted((one, other) => (one.date < other.date ? 1 : -1));
  return latest === undefined ? undefined : table.onDay(words(table.language).day(latest.date));
}

const meetingWord = /möte|internat|sammanträde|meeting|retreat/iu;
const prepositions = /^(?:(?:på|vid|under|at|during)\s+)+/iu;

function timesIn(text: string, old: Piece | undefined, at: string, table: Pointing): readonly string[] {
  const isMeeting = meetingWord.test(at);
  const adverb = isMeeting ? table.atMeeting(at.replace(prepositions, '')) : at;
  if (old === undefined) return [`${text} ${adverb}`];
  const put = (value: string) => `${text.slice(0, old.start)}${value}${text.slice(old.end)}`;
  const noun = isMeeting ? at.replace(prepositions, '') : table.meetingOf(at);
  const month = /^(?:i|in)\s+(?<month>\p{L}+)$/iu.exec(at)?.groups?.['month'];
  const ofMonth = month === undefined ? [] : [put(table.monthMeeting(month))];
  return meetingWord.test(old.text) && !/^(?:på|vid|at)\s/iu.test(old.text)
    ? [...ofMonth, put(noun), put(at)]
    : [put(adverb), put(noun)];
}

/** Where a question names its matter: the words of its topic, else what stands after "om". */
function matterIn(text: string, { intent }: Earlier, table: Pointing): Piece | undefined {
  const topic = intent.kind === 'question' ? intent.said?.['topic'] : undefined;
  if (typeof topic === 'string') {
    const roots = new Set((topic.toLowerCase().match(/\p{L}+/gu) ?? []).map(stem));
    const hits = [...text.matchAll(/\p{L}+/gu)].filter(([word]) => {
      const root = stem(word.toLowerCase());
      return roots.has(root) || [...roots].some((one) => one.length > 4 && root.startsWith(one));
    });
    const [first, last] = [hits[0], hits.at(-1)];
    if (first !== undefined && last !== undefined) {
      const end = last.index + last[0].length;
      return { text: text.slice(first.index, end), start: first.index, end };
    }
  }
  const after = [...text.matchAll(new RegExp(`(?<!\\p{L})(?:${table.about})\\s+`, 'giu'))].at(-1);
  if (after === undefined) return undefined;
  const start = after.index + after[0].length;
  return { text: text.slice(start), start, end: text.length };
}
