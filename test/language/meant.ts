import type { Intent, UnderstandContext } from '../../src/language/intent.ts';
import { understand } from '../../src/language/reading/understand.ts';

/** What a text means, without by which names a question told what it is about. */
export function meant(text: string, context: UnderstandContext): readonly Intent[] {
  return understand(text, context).map((intent) =>
    intent.kind === 'question' ? { kind: 'question', question: intent.question } : intent,
  );
}
