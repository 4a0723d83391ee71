import type { Words } from '../../language/words/words.ts';
import type { GroupId } from '../../meetings/model/terms.ts';
import { button } from '../kit/button.ts';
import { choiceCard } from '../kit/choice.ts';
import { messageCard } from '../kit/message.ts';
import type { Bound } from '../kit/template.ts';

/** Characters (UTF-16 code units) of a button's title that the narrowest phone shows. */
const longestTitle = 36;

/** Asks which of some texts is meant, with a button for each that says it; where one is too long for a button, by their numbers. */
export function askingBackCard(
  input: {
    readonly group: GroupId;
    readonly question: string;
    /** `title` where the button shows something shorter than what it says. */
    readonly choices: readonly { readonly text: string; readonly title?: string }[];
  },
  words: Words,
): Bound {
  const { group, question, choices } = input;
  const remarks = [words.help.nothingSaved];
  const long = choices.some(({ text, title = text }) => title.length > longestTitle);
  const buttons = choices.map(({ text, title = text }, index) =>
    button(long ? String(index + 1) : title, 'say', { group, text }),
  );
  if (!long) return choiceCard({ question, buttons, remarks }, words);
  const numbered = choices.map(({ text, title = text }, index) => `${index + 1}. ${title}`);
  return messageCard({ lines: [question, ...numbered], remarks, buttons }, words);
}

/** Asks whether an order is meant, which is done only at a yes. */
export function meantOrderCard(
  input: {
    readonly group: GroupId;
    readonly asked: string;
    readonly order: string;
    /** What the order names by numbers only, in words. */
    readonly about?: readonly string[];
  },
  words: Words,
): Bound {
  const { group, asked, order, about = [] } = input;
  const say = words.asking;
  return messageCard(
    {
      lines: [say.meant(order), ...about],
      remarks: [words.help.nothingSaved],
      buttons: [
        button(say.yes, 'confirm-order', { group, asked, yes: true }, { style: 'positive' }),
        button(say.no, 'confirm-order', { group, asked, yes: false }),
      ],
    },
    words,
  );
}
