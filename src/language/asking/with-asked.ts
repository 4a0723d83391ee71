import type { Intent } from '../intent.ts';

/** A question that texts may answer, with how it was put: of several texts that which tells what it wants goes first. */
export function withAsked(intent: Intent, line: string): Intent {
  if (intent.kind !== 'question') return intent;
  const { question, readAs } = intent;
  const asked = readAs ?? line;
  switch (question.type) {
    case 'decisions-about':
    case 'passage':
    case 'deadline':
    case 'topic-status':
    case 'responsible':
      return { ...intent, question: { ...question, asked } };
    default:
      return intent;
  }
}
