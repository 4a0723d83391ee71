import type { Intent } from '../../language/intent.ts';
import { answerText, withheldText } from '../../language/words/answers/answer-text.ts';
import { helpText } from '../../language/words/lines/help-lines.ts';
import { unclearText } from '../../language/words/lines/unclear-text.ts';
import { answer } from '../../meetings/answers/answer.ts';
import type { Answer, Question, Told, Withheld } from '../../meetings/answers/question.ts';
import type { OutboxRow } from '../../store/store.ts';
import { type Asking, askedAt } from '../turns/asking.ts';
import { situationOf } from '../turns/turn.ts';

/** What became of the group's posts, by their keys. */
export type ToldOf = (post: string) => Told;

/** What a question is answered to this asker, from her group's Book alone. */
export function answerTo(asking: Asking, question: Question, told?: ToldOf): Answer | Withheld {
  const at = { ...askedAt(asking), ...(told === undefined ? {} : { told }) };
  return answer(asking.asker.book, question, asking.asker.person, at);
}

/** An answer as plain text, or why there is none. */
export function saidOf(asking: Asking, question: Question, found: Answer | Withheld): string {
  return 'withheld' in found
    ? withheldText(found, question.type, situationOf(asking).standing, asking.language)
    : answerText(found, asking.asker.book, asking.language);
}

/** What is said to an intent that asks for something, as plain text; undefined for what orders something. */
export function saidTo(asking: Asking, intent: Intent, told?: ToldOf): string | undefined {
  const { asker, language } = asking;
  switch (intent.kind) {
    case 'question':
      return saidOf(asking, intent.question, answerTo(asking, intent.question, told));
    case 'show-minutes': {
      const question: Question = { type: 'minutes-state', meeting: intent.meeting };
      return saidOf(asking, question, answerTo(asking, question));
    }
    case 'unclear':
      return unclearText(intent, asker.book, situationOf(asking), language);
    case 'meant-order':
      return `${asking.say.asking.meant(intent.text)} ${asking.say.help.nothingSaved}`;
    case 'ask':
      return intent.what === 'help' ? helpText(situationOf(asking), language) : undefined;
    default:
      return undefined;
  }
}

/** What became of posts, by the rows of the outbox. */
export function toldBy(rows: readonly OutboxRow[]): ToldOf {
  return (post) => {
    const row = rows.find((one) => one.key === post);
    if (row?.state === 'sent') return { at: row.at };
    if (row === undefined) return 'not-yet';
    return row.state === 'uncertain' ? 'uncertain' : 'no';
  };
}

/** What is said to several things at once, each thing once; where one takes several lines, a blank line apart. */
export function saidTogether(said: readonly string[]): string {
  const each = [...new Set(said)];
  return each.join(each.some((text) => text.includes('\n')) ? '\n\n' : '\n');
}
