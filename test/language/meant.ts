import type { Intent, UnderstandContext } from '../../src/language/intent.ts';
import { understand } from '../../src/language/reading/understand.ts';

/** What a text means, without by which names a question or a wish for minutes told what it is about. */
export function meant(text: string, context: UnderstandContext): readonly Intent[] {
  return understand(text, context).map((intent) => {
    if (intent.kind === 'question') return { kind: 'question', question: intent.question };
    return intent.kind === 'show-minutes' ? { kind: 'show-minutes', meeting: intent.meeting } : intent;
  });
}
