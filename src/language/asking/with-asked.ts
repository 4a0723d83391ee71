import type { Book } from '../../meetings/model/book.ts';
import type { Intent } from '../intent.ts';
import { inBookWords } from './glossary.ts';

/** What it asks for may stand in Swedish. */
const isEnglish = /(?<!\p{L})(?:the|of|what|who|when|why|how|is|are|did|does|was|were)(?!\p{L})/iu;
const ofUnity = /(?<!\p{L})(?:eniga?|enighet|ense|unanimous\p{L}*)(?!\p{L})/iu;
const notWhether = /^(?:varför|när|hur|vem|vilk\p{L}+|vad|why|when|how|who|which|what)(?!\p{L})/iu;

/** A question that texts may answer, with how it was put: of several texts that which tells what it wants goes first. */
export function withAsked(intent: Intent, line: string, book: Book): Intent {
  if (intent.kind !== 'question') return intent;
  const { question, readAs } = intent;
  if ('asked' in question) return intent;
  const put = readAs ?? line;
  const asked = isEnglish.test(put) ? `${put} ${inBookWords(put, book)}` : put;
  switch (question.type) {
    case 'decisions-about': {
      // Why or when is not answered by yes or no.
      const { whether, ...open } = question;
      const asks = whether === undefined || notWhether.test(asked) || ofUnity.test(asked) ? open : question;
      return { ...intent, question: { ...asks, asked } };
    }
    case 'passage':
    case 'deadline':
    case 'topic-status':
    case 'responsible':
      return { ...intent, question: { ...question, asked } };
    default:
      return intent;
  }
}
