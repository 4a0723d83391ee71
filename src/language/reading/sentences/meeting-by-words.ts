import type { Meeting } from '../../../meetings/model/meeting.ts';
import { foldName } from '../../../meetings/model/same-name.ts';
import type { DateString } from '../../../meetings/model/terms.ts';
import { lastDay } from '../../../meetings/model/time.ts';
import type { UnderstandContext } from '../../intent.ts';
import type { Tense } from '../dates/meetings-within.ts';
import { found, type MeetingRead } from './meeting-read.ts';

type Field = 'partner' | 'place' | 'theme' | 'note';

const word = "(?:sammanträde|samling|möte|träff|meeting|internat|retreat)(?:t|n|en|et)?(?:s|'s)?";
/** Which of what is known of a meeting comes after each word. */
const described: readonly (readonly [RegExp, readonly Field[]])[] = [
  [
    new RegExp(
      `^(?:gemensamma\\s+|joint\\s+)?${word}\\s+(?:som\\s+(?:är|var)\\s+)?(?:gemensamt\\s+|ihop\\s+|tillsammans\\s+|jointly\\s+)?(?:med|with)\\s+(?<what>.+)$`,
      'iu',
    ),
    ['partner', 'note', 'theme'],
  ],
  [
    new RegExp(`^${word}\\s+(?:som\\s+(?:är|var|hölls)\\s+)?(?:i|på|vid|hos|in|at)\\s+(?<what>.+)$`, 'iu'),
    ['place'],
  ],
  [
    new RegExp(
      `^${word}\\s+(?:om|kring|ang(?:ående)?|gällande|med\\s+temat?|about|on)\\s+(?<what>.+)$`,
      'iu',
    ),
    ['theme', 'note'],
  ],
  [
    /^(?<what>\p{L}{3,}?)s?-?(?:möte|mötet|träffen|dagen|internatet)$/iu,
    ['theme', 'note', 'partner', 'place'],
  ],
  [/^(?<what>\p{L}[\p{L}\s]{2,}?)\s+meeting$/iu, ['theme', 'note', 'partner', 'place']],
];
const anyJoint = /^(?:gemensamma\s+(?:möte|sammanträde)t?|joint\s+meeting)$/iu;

/**
 * A meeting by what is known of it: with whom it is joint, its place, theme or note ("mötet med Granby", "mötet på
 * stadshotellet"). Of several the nearest, ahead unless the past is meant. Nothing where no meeting has such words.
 */
export function meetingByWords(
  words: string,
  said: string,
  context: UnderstandContext,
  tense: Tense,
): MeetingRead | undefined {
  if (anyJoint.test(words)) {
    const joint = context.book.meetings.filter(({ partner }) => partner !== undefined);
    return joint.length === 0 ? undefined : nearest(joint, said, context.today, tense);
  }
  for (const [match, fields] of described) {
    const what = match.exec(words)?.groups?.['what'];
    if (what === undefined) continue;
    const wanted = rootsOf(what).filter((root) => !small.has(root));
    if (wanted.length === 0) continue;
    const meant = context.book.meetings.filter((meeting) => holdsAll(meeting, fields, wanted));
    if (meant.length > 0) return nearest(meant, said, context.today, tense);
  }
  return undefined;
}

function holdsAll(meeting: Meeting, fields: readonly Field[], wanted: readonly string[]): boolean {
  for (const root of wanted) if (!holds(meeting, fields, root)) return false;
  return true;
}

function holds(meeting: Meeting, fields: readonly Field[], root: string): boolean {
  for (const field of fields)
    for (const one of rootsOfField(meeting, field)) if (isSame(root, one)) return true;
  return false;
}

function nearest(meant: readonly Meeting[], said: string, today: DateString, tense: Tense): MeetingRead {
  const held = meant.filter((meeting) => meeting.cancelled === undefined);
  const all = held.length > 0 ? held : meant;
  const ahead = all.find((meeting) => lastDay(meeting) >= today && meeting.state !== 'closed');
  const behind = all.findLast((meeting) => lastDay(meeting) < today || meeting.state === 'closed');
  const meeting = tense === 'past' ? (behind ?? ahead) : (ahead ?? behind);
  return found(meeting, said, meeting === undefined ? {} : { date: meeting.date });
}

const small = new Set([
  'och',
  'med',
  'för',
  'den',
  'det',
  'the',
  'and',
  'kring',
  'som',
  'vi',
  'i',
  'på',
  'en',
  'ett',
]);

function rootsOf(text: string): readonly string[] {
  return text
    .split(/[^\p{L}\p{N}]+/u)
    .filter((part) => part !== '')
    .map(foldName);
}

const read = new WeakMap<Meeting, Partial<Record<Field, readonly string[]>>>();

/** Folded once for each state of a meeting. */
function rootsOfField(meeting: Meeting, field: Field): readonly string[] {
  const known = read.get(meeting) ?? {};
  const roots = known[field] ?? rootsOf(meeting[field] ?? '');
  if (known[field] === undefined) read.set(meeting, { ...known, [field]: roots });
  return roots;
}

const shortestRoot = 4;
const longestEnding = 4;

/** "folkhälsochefer" is "folkhälsocheferna", "jul" is only "jul". */
function isSame(one: string, other: string): boolean {
  if (one === other) return true;
  if (one.charCodeAt(0) !== other.charCodeAt(0)) return false;
  const [short, long] = one.length < other.length ? [one, other] : [other, one];
  if (short.length < shortestRoot) return false;
  return (
    long.startsWith(short.slice(0, Math.max(shortestRoot, short.length - 1))) &&
    long.length - short.length <= longestEnding
  );
}
