import { askingBackCard, meantOrderCard } from '../../cards/answers/asking-back.ts';
import { organisedName } from '../../cards/kit/choices.ts';
import type { Unclear } from '../../language/intent.ts';
import { understand } from '../../language/reading/understand.ts';
import { mayAsk } from '../../language/words/lines/situation.ts';
import { unclearText } from '../../language/words/lines/unclear-text.ts';
import { findMeeting, findPerson, itemByNumber } from '../../meetings/model/lookup.ts';
import { contextOf } from '../turns/asking.ts';
import type { Reply } from '../turns/incoming.ts';
import { keepMeantOrder } from '../turns/meant-order.ts';
import { situationOf, type Turn } from '../turns/turn.ts';

type Choice = { readonly text: string; readonly title?: string };
/** Characters (UTF-16 code units) that a button may say. */
const longestSaid = 500;

/** Asks whether an order is meant that was not typed in its exact form. */
export function meantOrderReply(turn: Turn, order: string): Reply {
  const { asker, say, bot, incoming } = turn;
  const asked = keepMeantOrder(turn, order);
  if (asked === undefined) return { kind: 'text', text: say.asking.writeSo(order) };
  bot.threads.set(incoming, asker.group, { offered: { kind: 'order', asked } });
  const about = itemsNamed(turn, order);
  const { card } = meantOrderCard({ group: asker.group, asked, order, about }, say);
  const text = `${[say.asking.meant(order), ...about].join(' ')} ${say.help.nothingSaved} ${say.asking.yesOrNo}`;
  return { kind: 'card', card, text };
}

/** The titles of the items that an order names by their numbers. */
function itemsNamed(turn: Turn, order: string): readonly string[] {
  const { asker, say } = turn;
  return understand(order, contextOf(turn)).flatMap((intent) => {
    if (intent.kind !== 'command' || !('item' in intent.command) || !('meeting' in intent.command)) return [];
    const { item, meeting: id } = intent.command;
    const meeting = typeof id === 'string' ? findMeeting(asker.book, id) : undefined;
    const found = meeting && typeof item === 'string' ? itemByNumber(meeting, item) : undefined;
    return found === undefined ? [] : [say.asking.itemIs(found.number, found.title)];
  });
}

/** What could be meant, with a button for each: whole questions, or the same text with each of several names. */
export function choicesReply(turn: Turn, unclear: Unclear): Reply | undefined {
  const { asker, say, bot, incoming, language } = turn;
  const { why } = unclear;
  if (!mayAsk(situationOf(turn).standing)) return undefined;
  const choices =
    why.reason === 'which-question' ? why.choices : why.reason === 'which-person' ? named(turn, unclear) : [];
  const whole = unclearText(unclear, asker.book, situationOf(turn), language);
  const sayable = choices.filter(({ text }) => text.length <= longestSaid);
  if (sayable.length === 0) return undefined;
  bot.threads.set(incoming, asker.group, {
    offered: { kind: 'choices', texts: sayable.map(({ text }) => text) },
  });
  const which = sayable.length === 1 ? say.asking.whetherThis : say.asking.which;
  const question = why.reason === 'which-question' ? which : whoText(turn, unclear);
  const { card } = askingBackCard({ group: asker.group, question, choices: sayable }, say);
  return { kind: 'card', card, text: whole };
}

function whoText({ say }: Turn, { why }: Unclear): string {
  return why.reason === 'which-person' ? say.asking.whom(why.name) : say.asking.which;
}

/** The text once for each person who could be meant, with her whole name; only where that tells who it is. */
function named(turn: Turn, { text, why }: Unclear): readonly Choice[] {
  if (why.reason !== 'which-person' || text.split(why.name).length !== 2) return [];
  const { asker } = turn;
  const context = contextOf(turn);
  const choices = why.persons.flatMap((id) => {
    const person = findPerson(asker.book, id);
    if (person === undefined) return [];
    const whole = text.replace(why.name, () => person.name);
    const clear = understand(whole, context).every((intent) => intent.kind !== 'unclear');
    return clear ? [{ text: whole, title: organisedName(asker.book, person) }] : [];
  });
  return choices.length === why.persons.length && choices.length <= 6 ? choices : [];
}
