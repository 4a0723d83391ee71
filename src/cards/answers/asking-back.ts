import { shortened } from '../../language/words/wording.ts';
import type { Words } from '../../language/words/words.ts';
import type { GroupId } from '../../meetings/model/terms.ts';
import { button } from '../kit/button.ts';
import { choiceCard } from '../kit/choice.ts';
import { messageCard } from '../kit/message.ts';
import type { Bound } from '../kit/template.ts';

/** Characters (UTF-16 code units) that a button shows of what it says. */
const longestTitle = 80;

/** Asks which of some texts is meant, with a button for each that says it. */
export function askingBackCard(
  input: {
    readonly group: GroupId;
    readonly question: string;
    /** `title` where the button shows something shorter than what it says. */
    readonly choices: readonly { readonly text: string; readonly title?: string }[];
  },
  words: Words,
): Bound {
  const buttons = input.choices.map(({ text, title = text }) =>
    button(shortened(title, longestTitle), 'say', { group: input.group, text }),
  );
  return choiceCard({ question: input.question, buttons, remarks: [words.help.nothingSaved] }, words);
}

/** Asks whether an order is meant, which is done only at a yes. */
export function meantOrderCard(
  input: { readonly group: GroupId; readonly asked: string; readonly order: string },
  words: Words,
): Bound {
  const { group, asked, order } = input;
  const say = words.asking;
  return messageCard(
    {
      lines: [say.meant(order)],
      remarks: [words.help.nothingSaved],
      buttons: [
        button(say.yes, 'confirm-order', { group, asked, yes: true }, { style: 'positive' }),
        button(say.no, 'confirm-order', { group, asked, yes: false }),
      ],
    },
    words,
  );
}
