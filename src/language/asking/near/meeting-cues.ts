import { once } from '../../reading/phrases/once.ts';
import { meetingCuesEn, plainOfMeetingsEn } from '../en/meeting-cues.ts';
import { type MeetingCueKey, meetingCuesSv, plainOfMeetingsSv } from '../sv/meeting-cues.ts';

/** What a word or two of a line ask of meetings; 'person', 'who' and 'why' only ask. */
export type MeetingCue =
  | 'any'
  | 'clock'
  | 'count'
  | 'day'
  | 'first'
  | 'form'
  | 'items'
  | 'joint'
  | 'length'
  | 'meet'
  | 'moved'
  | 'person'
  | 'place'
  | 'settled'
  | 'theme'
  | 'until'
  | 'week'
  | 'who'
  | 'why';

/** Longer expressions before the words that they hold; what one has taken no other takes. */
const expressions: readonly (readonly [MeetingCue, MeetingCueKey])[] = [
  ['day', 'yearTime'],
  ['until', 'soManyLeft'],
  ['length', 'soLong'],
  ['form', 'inReality'],
  ['count', 'howMany'],
  ['count', 'number'],
  ['why', 'why'],
  ['until', 'howLongLeft'],
  ['length', 'howLong'],
  ['first', 'first'],
  ['joint', 'othersToo'],
  ['joint', 'joint'],
  ['moved', 'happened'],
  ['moved', 'noLonger'],
  ['moved', 'moved'],
  ['settled', 'settled'],
  ['form', 'form'],
  ['form', 'travel'],
  ['day', 'takesPlace'],
  ['items', 'dealtWith'],
  ['items', 'items'],
  ['theme', 'theme'],
  ['week', 'week'],
  ['clock', 'clock'],
  ['place', 'place'],
  ['day', 'day'],
  ['any', 'any'],
  ['meet', 'meet'],
  ['person', 'person'],
  ['who', 'who'],
];

const cues = once(() =>
  expressions.map(([cue, key]) => {
    const source = [meetingCuesSv[key], meetingCuesEn[key]].filter((one) => one !== '').join('|');
    return [cue, new RegExp(`(?<![\\p{L}\\d])(?:${source})(?![\\p{L}\\d])`, 'gu')] as const;
  }),
);

const plain = new Set(`${plainOfMeetingsSv} ${plainOfMeetingsEn}`.split(' '));

/** What a line asks of meetings, and which of its words are neither that nor small ones. */
export type CuesFound = { readonly cues: ReadonlySet<MeetingCue>; readonly rest: ReadonlySet<number> };

/** Finds what words, in small letters, ask of meetings. */
export function meetingCues(words: readonly string[]): CuesFound {
  const found = new Set<MeetingCue>();
  let text = words.join(' ');
  for (const [cue, match] of cues())
    text = text.replace(match, (said: string) => {
      found.add(cue);
      return '\u0000'.repeat(said.length);
    });
  const rest = new Set<number>();
  let start = 0;
  for (const [index, word] of words.entries()) {
    const left = text.slice(start, start + word.length);
    if (left.includes(word) && !plain.has(word)) rest.add(index);
    start += word.length + 1;
  }
  return { cues: found, rest };
}
