import type { Intent, UnderstandContext } from '../../src/language/intent.ts';
import { understand } from '../../src/language/reading/understand.ts';

function withoutAsked<T extends object>(question: T): T {
  const { asked: _, ...rest } = { asked: undefined, ...question };
  return rest as T;
}

/** What a text means, without by which names a question or a wish for minutes told what it is about, and how it was put. */
export function meant(text: string, context: UnderstandContext): readonly Intent[] {
  return understand(text, context).map((intent) => {
    if (intent.kind === 'question') return { kind: 'question', question: withoutAsked(intent.question) };
    return intent.kind === 'show-minutes' ? { kind: 'show-minutes', meeting: intent.meeting } : intent;
  });
}
