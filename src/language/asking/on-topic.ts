import type { Question } from '../../meetings/answers/question.ts';
import type { MeetingId } from '../../meetings/model/terms.ts';
import type { Intent } from '../intent.ts';
import { readPersonExactly } from '../reading/sentences/read-person.ts';
import type { Said } from '../said.ts';
import { type Asked, question } from './about.ts';
import { inBookWords, topicWords } from './glossary.ts';
import { readTopicAt } from './topic.ts';
import { topicSaid } from './topic-said.ts';

type At = { readonly meeting?: MeetingId };

/**
 * A question about what is named in words, by what the Book calls it; `at` is the meeting that is named besides.
 * Someone's name alone is no topic.
 */
export function onTopic(
  { slots, context }: Asked,
  make: (words: string, at: At) => Question | undefined,
  also: Said = {},
): Intent | undefined {
  const { about: topic, body, who } = slots;
  const read = readTopicAt(topic ?? body, context);
  if (read === undefined || readPersonExactly(read.words, context).kind !== 'none') return undefined;
  const by = body ?? who ?? 'vi';
  const nobody = /^(?:vi|ni|de|dom|we|they)$/iu.test(by) || readPersonExactly(by, context).kind === 'person';
  const whose = topic === undefined || nobody ? '' : `${by} `;
  const said = `${whose}${read.words}`;
  const at = read.meeting === undefined ? {} : { meeting: read.meeting.id };
  const made = make(inBookWords(said, context.book), at);
  return (
    made &&
    question(made, { topic: topicSaid(topicWords(said, context.book), context.book), ...read.named, ...also })
  );
}
