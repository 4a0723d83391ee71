import { type Asked, askedOf } from '../../language/asked.ts';
import { earlierOf } from '../../language/asking/follow-up.ts';
import type { Earlier, Intent, UnderstandContext } from '../../language/intent.ts';
import { courtesyOf, understand } from '../../language/reading/understand.ts';
import type { ReadingStep } from '../../language/reading-step.ts';
import { helpText } from '../../language/words/lines/help-lines.ts';
import { shortened } from '../../language/words/wording.ts';
import { type Asking, contextOf } from '../turns/asking.ts';
import { situationOf } from '../turns/turn.ts';
import { saidTo, saidTogether, type ToldOf } from './answered.ts';

/** What a text was understood as, and what is said to it as plain text; nothing that it orders is done. */
export type AskedOnce = Asked & {
  readonly text: string;
  readonly intents: readonly Intent[];
  /** What is remembered of it for what goes on from it. */
  readonly asked: readonly Earlier[];
};

type Beside = {
  readonly told?: ToldOf;
  /** Is told how the text is read, step by step. */
  readonly trace?: (step: ReadingStep) => void;
};

/** Characters of an order that are repeated. */
const repeated = 120;

/** Reads a text and answers it, as in direct chat, where nothing but questions can be asked. */
export function askOnce(asking: Asking, text: string, { told, trace }: Beside = {}): AskedOnce {
  const polite = courtesyOf(text);
  if (polite !== undefined) {
    const said =
      polite === 'thanks' ? asking.say.help.welcomed : helpText(situationOf(asking), asking.language);
    return { intent: 'help', slots: {}, text: said, intents: [], asked: [] };
  }
  const context = contextOf(asking);
  const intents = understand(text, trace === undefined ? context : { ...context, trace });
  const [first = { kind: 'ask', what: 'help' } as const] = intents;
  const order = asking.say.turns.orderElsewhere(shortened(text.trim(), repeated));
  const lines = intents.map((intent) => saidTo(asking, intent, told) ?? order);
  const said = saidTogether(lines);
  return { ...askedOrMeant(first, context), text: said, intents, asked: earlierOf(text, intents, said) };
}

/** What was asked; of what is asked back, which questions it is between, and what order it seems to be. */
function askedOrMeant(intent: Intent, context: UnderstandContext): Asked {
  const asked = askedOf(intent, context.asker);
  const meantBy = (text: string) => {
    const [meant] = understand(text.replace(/\?$/u, ''), context);
    return meant === undefined ? asked : askedOf(meant, context.asker);
  };
  if (intent.kind === 'meant-order') return meantBy(intent.text);
  if (intent.kind !== 'unclear' || intent.why.reason !== 'which-question') return asked;
  return { ...asked, slots: { choices: intent.why.choices.map(({ text }) => meantBy(text).intent) } };
}
