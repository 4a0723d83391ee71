import type { Question } from '../../meetings/answers/question.ts';
import type { Intent } from '../intent.ts';
import { readPersonExactly } from '../reading/sentences/read-person.ts';
import { type Asked, question } from './about.ts';
import { inBookWords, topicWords } from './glossary.ts';
import { readTopic } from './topic.ts';

/** A question about what is named in words; someone's name alone is no topic. */
export function onTopic({ slots, context }: Asked, make: (words: string) => Question): Intent | undefined {
  const { about: topic, body, who } = slots;
  const words = readTopic(topic ?? body, context);
  if (words === undefined || readPersonExactly(words, context).kind !== 'none') return undefined;
  const whose =
    topic === undefined || /^(?:vi|ni|de|dom|we|they)$/iu.test(body ?? who ?? 'vi') ? '' : `${body ?? who} `;
  const said = `${whose}${words}`;
  return question(make(inBookWords(said, context.book)), { topic: topicWords(said, context.book) });
}
