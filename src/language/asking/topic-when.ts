import type { Within } from '../../meetings/answers/within.ts';
import type { MeetingId } from '../../meetings/model/terms.ts';
import type { UnderstandContext } from '../intent.ts';
import { readDate } from '../reading/dates/read-date.ts';
import { readPeriod } from '../reading/dates/read-period.ts';
import { namedBy } from '../reading/sentences/meeting-read.ts';
import { readMeeting } from '../reading/sentences/read-meeting.ts';
import type { Said } from '../said.ts';
import { readTopic, topicIn } from './topic.ts';

/** When it was, as far as it was said: at a meeting, or within some days. */
export type When = {
  readonly at: { readonly meeting: MeetingId } | { readonly within: Within };
  readonly named: Said;
};

/** What is asked about, and when that was, where a time stands before or after it: "hemsjukvården i höstas". */
export type TopicWhen = { readonly words: string; readonly when?: When };

const longestTime = 5;
/** What a time begins with that stands beside a topic; a year alone may be a part of the topic. */
const timely =
  /^(?:på|i|vid|under|den|från|sedan|sen|sist|senast|förra|föregående|nyss|in|at|on|from|during|since|last|at)$/iu;

/** A past meeting or past days, by the words that name them. */
export function readWhen(said: string, context: UnderstandContext): When | undefined {
  const read = readMeeting(said, context, 'past');
  if (read?.kind === 'meeting') return { at: { meeting: read.meeting.id }, named: read.named ?? {} };
  const period = readPeriod(said, context, 'past');
  if (period?.kind !== 'period') return undefined;
  const { from, to } = period;
  return { at: { within: { from, to } }, named: namedDays(said, context) ?? { from, to } };
}

function namedDays(said: string, { today }: UnderstandContext): Said | undefined {
  const bare = said.replace(/^(?:under|i|in|during)\s+/iu, '');
  const time = readDate(bare, { today, from: today, direction: 'last' })?.time;
  const named = time === undefined ? {} : namedBy(time);
  return Object.keys(named).length === 0 ? undefined : named;
}

/** The same as `readTopic`, with the time that stands after it or before it. */
export function readTopicWhen(said: string | undefined, context: UnderstandContext): TopicWhen | undefined {
  const words = topicIn(said, context);
  if (words === undefined) return undefined;
  const parts = words.split(/\s+/u);
  for (let count = Math.min(longestTime, parts.length - 1); count > 0; count -= 1) {
    const sides = [
      { time: parts.slice(-count), rest: parts.slice(0, -count) },
      { time: parts.slice(0, count), rest: parts.slice(count) },
    ];
    for (const { time, rest } of sides) {
      if (!timely.test(time[0] ?? '')) continue;
      const when = readWhen(time.join(' '), context);
      const about = when && readTopic(rest.join(' '), context);
      if (when !== undefined && about !== undefined) return { words: about, when };
    }
  }
  return { words: readTopic(words, context) ?? words };
}
