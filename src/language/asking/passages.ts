import type { Intent } from '../intent.ts';
import { type Asked, question } from './about.ts';
import { inBookWords } from './glossary.ts';
import { questionRows } from './question-rows.ts';
import type { QuestionTable } from './question-table.ts';
import type { PassageAsked } from './sv/passages.ts';
import { readTopic } from './topic.ts';
import { topicSaid } from './topic-said.ts';

/** Where the texts tell of something, asked for as texts. */
export const passages: QuestionTable<PassageAsked> = {
  rows: questionRows.passages,
  readers: { passage },
};

function passage({ slots, context }: Asked): Intent | undefined {
  const topic = readTopic(slots['about'], context);
  if (topic === undefined || /^(?:my|mine|min|mitt|mina)(?=\s)/iu.test(topic)) return undefined;
  const words = inBookWords(topic, context.book);
  return question({ type: 'passage', words }, { topic: topicSaid(words, context.book) });
}
