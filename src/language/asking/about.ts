import type { Question } from '../../meetings/answers/question.ts';
import type { Meeting } from '../../meetings/model/meeting.ts';
import { lastDay } from '../../meetings/model/time.ts';
import { askedOf } from '../asked.ts';
import type { Intent, UnderstandContext } from '../intent.ts';
import type { Tense } from '../reading/dates/meetings-within.ts';
import { spanOf } from '../reading/dates/said-time.ts';
import type { Slots } from '../reading/phrases/phrase.ts';
import { currentMeeting } from '../reading/sentences/meeting-at-hand.ts';
import type { MeetingRead } from '../reading/sentences/meeting-read.ts';
import { readMeeting } from '../reading/sentences/read-meeting.ts';
import type { Said } from '../said.ts';

/** What was asked, and in what situation. */
export type Asked = {
  readonly slots: Slots;
  readonly context: UnderstandContext;
  readonly line: string;
  /** The line with its slips mended, where it was read nearly. */
  readonly read?: string;
};
type ShowMinutes = Extract<Intent, { readonly kind: 'show-minutes' }>;

/** A question, with what was said in it by the names that it is measured by. */
export function question(asked: Question, said?: Said): Extract<Intent, { kind: 'question' }> {
  return { kind: 'question', question: asked, ...(said === undefined ? {} : { said }) };
}

/** A question about a meeting: the one that was named, else the one at hand; `also` is what else was named in it. */
export function about(
  asked: Asked,
  tense: Tense,
  make: (meeting: Meeting) => Question | ShowMinutes,
  also: Said = {},
): Intent | undefined {
  const { slots, context, line } = asked;
  const said = slots['meeting'];
  const read: MeetingRead | undefined =
    said === undefined ? asRead(currentMeeting(context, tense)) : readMeeting(said, context, tense);
  if (read === undefined) return undefined;
  if (read.kind === 'none') return noneThen(read, asked, make, also) ?? notOne(read, line);
  if (read.kind !== 'meeting') return notOne(read, line);
  const made = make(read.meeting);
  const own = said === undefined ? {} : (read.named ?? {});
  // "På mötet" names no other than the one at hand.
  const named = Object.keys(own).length === 0 ? unnamed(read.meeting, context) : own;
  return 'kind' in made ? { ...made, said: named } : question(made, { ...named, ...also });
}

/** There is no meeting on the days that were named: what there is instead is told, and that it was asked about one. */
function noneThen(
  { named = {}, time }: Extract<MeetingRead, { kind: 'none' }>,
  { context }: Asked,
  make: (meeting: Meeting) => Question | ShowMinutes,
  also: Said,
): Intent | undefined {
  const days = time === undefined ? undefined : spanOf(time.time);
  const [any] = context.book.meetings;
  if (days === undefined || any === undefined) return undefined;
  const made = make(any);
  if ('kind' in made) return undefined;
  const asks = askedOf(question(made), context.asker).intent;
  return { ...question({ type: 'meetings', ...days }, { ...named, ...also }), asks };
}

/** The meeting at hand is told by where it lies in time. */
function unnamed(meeting: Meeting, { today }: UnderstandContext): Said {
  return { meeting: lastDay(meeting) < today || meeting.state === 'closed' ? 'last' : 'next' };
}

function asRead(meeting: Meeting | undefined): MeetingRead {
  return meeting === undefined ? { kind: 'none', said: '' } : { kind: 'meeting', meeting };
}

/** Several in that month, none at all, or a day that does not exist. */
export function notOne(read: Exclude<MeetingRead, { kind: 'meeting' }>, line: string): Intent {
  if (read.kind === 'several')
    return { kind: 'unclear', text: line, why: { reason: 'missing', what: 'date' } };
  if (read.time?.time.kind === 'impossible')
    return { kind: 'unclear', text: line, why: { reason: 'no-such-date', said: read.time.said } };
  if (read.said === '') return { kind: 'unclear', text: line, why: { reason: 'no-meeting' } };
  return { kind: 'unclear', text: line, why: { reason: 'no-such-meeting', said: read.said } };
}

const commonWords =
  /^(?:var|är|va|vad|hur|när|vart|varför|vilken|vilket|what|how|when|where|why|do|does|deltog|kom|hade|har|was|were|is|did|vem|vilka|vilken|det|den|de|dem|dom|vi|ni|hon|han|hen|man|alla|någon|ingen|allt|något|inget|mötet|det här|detta|sådär|who|which|it|that|this|they|we|you|she|he|everyone|everybody|anyone|someone|there|the meeting)(?:\s|$)/iu;

/** Looks enough like a name to say that nobody here is called so. */
export function couldBeName(said: string): boolean {
  return (
    /^\p{L}[\p{L}'’-]+(?:\s+\p{L}[\p{L}'’.-]*){0,3}$/u.test(said) &&
    !commonWords.test(said) &&
    !/^\p{Lu}{2,4}(?:\s\p{Ll}|$)/u.test(said) &&
    /\p{Lu}/u.test(said)
  );
}
