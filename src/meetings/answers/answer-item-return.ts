import type { Book } from '../model/book.ts';
import { findMeeting, isMistake, itemByNumber, subItems } from '../model/lookup.ts';
import { matterOf } from '../model/matter.ts';
import type { Standing } from '../model/rights.ts';
import { lastDay } from '../model/time.ts';
import { itemsAbout } from './about-words.ts';
import { givenTogether, seenAssignments } from './answer-assignments.ts';
import { maySee, named, unshownMeetings, withheldOf } from './answer-records.ts';
import { assignmentsAbout } from './assignments-about.ts';
import type { FoundAssignment } from './found-records.ts';
import type { AskedAt, Withheld } from './question.ts';
import { themedAhead } from './themed-ahead.ts';
import type { FoundItem, ItemAnswer, ItemQuestion, WaitingMatter } from './topic-questions.ts';
import { waitingMatters } from './waiting-matters.ts';

type Asked = Extract<ItemQuestion, { readonly type: 'item-return' }>;

/**
 * When a matter is back: the coming agendas that it stands on, the meetings at which someone promised to return with it;
 * else that it waits, and who is to return with what.
 */
export function answerItemReturn(
  book: Book,
  question: Asked,
  standing: Standing,
  at: AskedAt,
): ItemAnswer | Withheld {
  const items = meant(book, question, standing, at);
  const assignments = assignmentsOf(book, question, items, standing, at);
  const all = items.flatMap((one) => matterOf(book, one));
  const steps = [...new Map(all.map((one) => [one.item.id, one])).values()].filter(
    ({ meeting }) => !isMistake(meeting),
  );
  const coming = steps
    .filter(({ meeting }) => isAhead(meeting, at))
    .toSorted((one, other) => (one.meeting.date < other.meeting.date ? -1 : 1));
  const last = steps
    .filter(({ meeting }) => !isAhead(meeting, at))
    .toSorted((one, other) => (one.meeting.date < other.meeting.date ? 1 : -1))[0];
  const unshown = unshownMeetings(book, ({ assignments: given }) => given, standing, at);
  if (coming.length + assignments.length === 0 && last === undefined && unshown.length > 0)
    return withheldOf(unshown);
  return {
    type: 'item-return',
    words: question.words ?? last?.item.title ?? question.item ?? '',
    coming,
    promised:
      coming.length > 0 ? [] : assignments.filter(({ assignment: { due } }) => isAtMeeting(book, due, at)),
    waiting: coming.length > 0 ? [] : waitingFor(book, steps, assignments, standing, at),
    ...(last === undefined ? {} : { last }),
    themed: coming.length > 0 ? [] : themedAhead(book, question.words ?? last?.item.title ?? '', at),
    foretold:
      last === undefined || coming.length > 0 || !maySee(last.meeting, standing, at) ? [] : foretoldAt(last),
    ...named(unshown),
  };
}

function meant(
  book: Book,
  { meeting: id, item, words }: Asked,
  standing: Standing,
  at: AskedAt,
): readonly FoundItem[] {
  const meeting = findMeeting(book, id);
  const found = item === undefined ? undefined : meeting && itemByNumber(meeting, item);
  if (item !== undefined)
    return meeting === undefined || found === undefined ? [] : [{ meeting, item: found }];
  return itemsAbout(book, words ?? '', (one) => maySee(one, standing, at));
}

/** Those that the words are about; else those that were given at the items. */
function assignmentsOf(
  book: Book,
  { words }: Asked,
  items: readonly FoundItem[],
  standing: Standing,
  at: AskedAt,
): readonly FoundAssignment[] {
  const open = givenTogether(seenAssignments(book, standing, at)).filter(
    ({ assignment }) => assignment.doneAt === undefined,
  );
  const about = words === undefined ? [] : assignmentsAbout(book, words, open);
  if (about.length > 0) return about;
  return open.filter(({ meeting, item }) =>
    items.some((one) => one.meeting.id === meeting.id && (one.item === item || one.item.id === item?.under)),
  );
}

const toCome =
  /(?<!\p{L})(?:återkom\p{L}*|återrapport\p{L}*|kom(?:mer|ma)\s+(?:tillbaka|åter|upp)|tas\s+upp|uppfölj\p{L}*|redovis(?:as|ning\s+(?:ska|sker))|följs\s+upp|nästa\s+möte|fortsatt\p{L}*\s+(?:dialog|diskussion|arbete)|nytt\s+förslag|come\s+back|return|follow(?:ed)?[\s-]up|next\s+meeting)(?!\p{L})/iu;
const mostForetold = 2;

/** The sentences of an item's notes that tell of what is to come of it. */
function foretoldAt({ meeting, item }: FoundItem): readonly string[] {
  const here = new Set([item, ...subItems(meeting, item)].map(({ id }) => id));
  return meeting.notes
    .filter((note) => !note.removed && note.as === undefined && here.has(note.item ?? ''))
    .flatMap(({ text }) => text.split(/(?<=[.!?])\s+(?=\p{Lu})|\n+/u))
    .map((sentence) => sentence.replace(/^\s*[-–•]\s*/u, '').trim())
    .filter((sentence) => toCome.test(sentence))
    .slice(0, mostForetold);
}

function isAhead(meeting: FoundItem['meeting'], { today }: AskedAt): boolean {
  return lastDay(meeting) >= today && meeting.state !== 'closed' && meeting.cancelled !== true;
}

function isAtMeeting(book: Book, due: FoundAssignment['assignment']['due'], at: AskedAt): boolean {
  const meeting = due.kind === 'meeting' ? findMeeting(book, due.meeting) : undefined;
  return meeting !== undefined && isAhead(meeting, at);
}

function waitingFor(
  book: Book,
  steps: readonly FoundItem[],
  assignments: readonly FoundAssignment[],
  standing: Standing,
  at: AskedAt,
): readonly WaitingMatter[] {
  const putOff = waitingMatters(book, standing, at).filter(
    ({ item, putOffTo }) => putOffTo !== undefined && steps.some((step) => step.item.id === item.id),
  );
  const promised = assignments
    .filter(({ assignment: { due } }) => !isAtMeeting(book, due, at))
    .flatMap((found) =>
      found.item === undefined ? [] : [{ meeting: found.meeting, item: found.item, found }],
    );
  return [...putOff, ...promised];
}
