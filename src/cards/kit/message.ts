import { shortened } from '../../language/words/wording.ts';
import type { Words } from '../../language/words/words.ts';
import type { Button } from './button.ts';
import { fitCard, fitRows, fitText, type Line, lines } from './fit-card.ts';
import { type AdaptiveCard, type Bound, template } from './template.ts';

type MessageData = {
  readonly lang: string;
  readonly fallbackText: string;
  readonly titles: readonly Line[];
  readonly lines: readonly Line[];
  readonly remarks: readonly Line[];
  readonly buttons: readonly Button[];
};

const expand = template<MessageData>('message');
const longestNotification = 300;
/** Below this many characters a message cannot be too large, and need not be measured. */
const certainlyFits = 4000;

export type Message = {
  /** Our own words only: it is shown as Markdown. */
  readonly title?: string;
  readonly lines: readonly string[];
  readonly remarks?: readonly string[];
  readonly buttons?: readonly Button[];
};

/** Some lines and buttons: the card for what needs no shape of its own. */
export function messageCard(message: Message, words: Words): Bound {
  const { title, remarks = [], buttons = [] } = message;
  const text = notification(message.lines.join(' '));
  const make = (shown: readonly Line[]): AdaptiveCard =>
    expand({
      lang: words.language,
      fallbackText: text,
      titles: lines(title),
      lines: shown,
      remarks: lines(...remarks),
      buttons,
    });
  const length = [...message.lines, ...remarks].reduce((sum, line) => sum + line.length, 0);
  if (length < certainlyFits && message.lines.length < 40)
    return { card: make(lines(...message.lines)), text };
  const card = fitCard((limits) => {
    const fitted = fitRows(message.lines, limits, words.cards.more.lines);
    return make([...lines(...fitted.shown.map((line) => fitText(line, limits, words))), ...fitted.more]);
  });
  return { card, text };
}

/** One line for a notification. */
export function notification(text: string): string {
  return shortened(text.replace(/\s+/gu, ' ').trim(), longestNotification);
}
