import type { Intent } from '../intent.ts';

const notWhether = /^(?:varför|när|hur|vem|vilk\p{L}+|vad|why|when|how|who|which|what)(?!\p{L})/iu;

/** A question that texts may answer, with how it was put: of several texts that which tells what it wants goes first. */
export function withAsked(intent: Intent, line: string): Intent {
  if (intent.kind !== 'question') return intent;
  const { question, readAs } = intent;
  const asked = readAs ?? line;
  switch (question.type) {
    case 'decisions-about': {
      // Why or when is not answered by yes or no.
      const { whether, ...open } = question;
      const asks = whether === undefined || notWhether.test(asked) ? open : question;
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
