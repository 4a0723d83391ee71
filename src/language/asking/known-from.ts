import type { Earlier, UnderstandContext } from '../intent.ts';
import type { Said } from '../said.ts';
import { words } from '../words/languages.ts';
import { foundNamed } from './found-named.ts';
import { namesIn } from './near/names-in.ts';
import type { Pointing } from './pointing.ts';

/** What was named in a thread, by the slots of `Pointing`; the latest of each. */
export type Known = Readonly<Record<string, string | undefined>>;

/** Gathers what was named before, the latest first. */
export function knownFrom(context: UnderstandContext, table: Pointing): Known {
  const known: Record<string, string | undefined> = {};
  for (const earlier of (context.earlier ?? []).toReversed()) {
    const found = foundNamed(earlier.text, context, table);
    const said = earlier.intent.kind === 'question' ? (earlier.intent.said ?? {}) : {};
    const time = timeOf(
      dated(said, table) ?? found.time?.text,
      isOfNext(earlier) ? 'next' : said['meeting'],
      table,
    );
    known['at'] ??= time?.at;
    known['meeting'] ??= time?.meeting;
    known['topic'] ??= stringOf(said['topic']) ?? topicOf(earlier);
    known['item'] ??= stringOf(said['item']) ?? found.item?.text;
    known['body'] ??= stringOf(said['body']) ?? stringOf(said['organisation']);
    known['person'] ??= stringOf(said['person']) ?? found.person?.text ?? oneNamed(earlier.answer, context);
  }
  return known;
}

function isOfNext({ intent }: Earlier): boolean {
  return intent.kind === 'question' && intent.question.type === 'next-meeting';
}

const meetingWord = /möte|internat|sammanträde|meeting|retreat/iu;
const prepositions = /^(?:(?:på|vid|under|at|in|on|during)\s+)+/iu;
const turn = /gång|^(?:sist|senast|last)|time$/iu;

/** A time as it stands in a sentence, and as the meeting that is then. */
function timeOf(
  text: string | undefined,
  meeting: unknown,
  table: Pointing,
): { readonly at: string; readonly meeting: string } | undefined {
  if (text === undefined) {
    if (meeting !== 'last' && meeting !== 'next') return undefined;
    const named = meeting === 'last' ? table.lastMeeting : table.nextMeeting;
    return { at: table.atMeeting(named), meeting: named };
  }
  if (turn.test(text)) {
    const named = /näst|next/iu.test(text) ? table.nextMeeting : table.lastMeeting;
    return { at: table.atMeeting(named), meeting: named };
  }
  if (meetingWord.test(text)) {
    const named = text.replace(prepositions, '');
    return { at: table.atMeeting(named), meeting: named };
  }
  const at = inSentence(text, table);
  return { at, meeting: table.meetingOf(at) };
}

/** A day, or a month, as it was understood: with its year. */
function dated(said: Said, table: Pointing): string | undefined {
  const { date, month: ofYear, from, to } = said;
  const { day, month: monthOf } = words(table.language);
  if (typeof date === 'string') return table.onDay(day(date));
  if (typeof ofYear === 'string') return table.inMonth(monthOf(ofYear));
  const same = typeof from === 'string' && typeof to === 'string' && from.slice(0, 7) === to.slice(0, 7);
  return same ? table.inMonth(monthOf(from.slice(0, 7))) : undefined;
}

const month = /^(?:jan|feb|mar|apr|maj|may|jun|jul|aug|sep|o[kc]t|nov|dec)\p{L}*(?:\s+\d{4})?$/iu;

/** A month or a day with the small word that it has in a sentence. */
export function inSentence(text: string, table: Pointing): string {
  if (month.test(text)) return table.inMonth(text);
  return /^\d{1,2}(?:\s+\p{L}|\/\d)/u.test(text) ? table.onDay(text) : text;
}

function stringOf(value: unknown): string | undefined {
  return typeof value === 'string' ? value : undefined;
}

/** What a question is about, where that is a part of it. */
function topicOf({ intent }: Earlier): string | undefined {
  if (intent.kind !== 'question') return undefined;
  const { question } = intent;
  if ('topic' in question && typeof question.topic === 'string') return question.topic;
  return 'about' in question && typeof question.about === 'string' ? question.about : undefined;
}

/** The one person whom an answer names first and alone. */
function oneNamed(answer: string | undefined, context: UnderstandContext): string | undefined {
  const [first = ''] = (answer ?? '').split('\n');
  for (const text of [first, answer ?? '']) {
    const names = new Set(
      namesIn(text, context.book).persons.flatMap((one) => ('person' in one ? [one.person.name] : [])),
    );
    const [only] = names;
    if (only !== undefined && names.size === 1) return only;
  }
  return undefined;
}
