import { findMeeting } from '../../../meetings/model/lookup.ts';
import { mayRecord } from '../../../meetings/model/rights.ts';
import type { Language } from '../../../meetings/model/terms.ts';
import { decide } from '../../../meetings/rules/decide.ts';
import { isRefusal } from '../../../meetings/rules/ruling.ts';
import { askedOf } from '../../asked.ts';
import { inTurn } from '../../in-turn.ts';
import type { Intent, UnderstandContext } from '../../intent.ts';
import { orderLines } from './order-line.ts';
import { looseOrders, orderRows } from './order-rows.ts';
import { meetingsSaid, slotInFull, unsaidInFull, type Writing } from './order-slots.ts';
import { type MendedLine, mendedOrder } from './order-typos.ts';
import { isPutAsQuestion } from './statement-words.ts';

/** Reads an order in its exact form, and nothing else. */
export type ReadExactly = (text: string) => readonly Intent[];
/** An order in its exact form, and of what kind it is. */
type Meant = { readonly text: string; readonly what: string };

/** More ways than these in which one line may be meant are not asked about. */
const mostChoices = 3;
const longest = 300;

/**
 * What a line seems to order that fits no exact form of an order: to be confirmed, or chosen among where two or three
 * orders could be meant. Only what the exact readers read as one order, and only from those who may give it. `typed` is
 * what was typed, where that is something else.
 */
export function readMeantOrder(
  said: string,
  context: UnderstandContext,
  readExactly: ReadExactly,
  typed: string = said,
): Intent | undefined {
  if (context.asker === undefined || said.length > longest) return undefined;
  for (const mending of [false, true]) {
    for (const language of inTurn(context.language)) {
      const texts = textsMeant(said, typed, language, mending, context, readExactly);
      const [only, ...others] = texts;
      if (only === undefined) continue;
      if (others.length === 0) return { kind: 'meant-order', text: only.text, what: only.what };
      const choices = texts.slice(0, mostChoices).map(({ text }) => ({ text }));
      return { kind: 'unclear', text: said, why: { reason: 'which-question', choices } };
    }
  }
  return undefined;
}

/** The exact orders that the first fitting row gives; none where it gives more than can be asked about. */
function textsMeant(
  said: string,
  typed: string,
  language: Language,
  mending: boolean,
  context: UnderstandContext,
  readExactly: ReadExactly,
): readonly Meant[] {
  const asks = isPutAsQuestion(said);
  for (const { line, framed } of orderLines(said, looseOrders[language])) {
    if (asks && !framed) continue;
    const read = mending ? mendedOrder(line, language, context.book) : { line, original: slicer(line) };
    if (read === undefined) continue;
    for (const { match, exact } of orderRows(language, read.line)) {
      const found = match().exec(read.line);
      if (found === null) continue;
      const texts = ordersOf(exact, found, read, { context, language }, readExactly);
      if (texts.length > 0) return texts.length > mostChoices ? [] : texts;
    }
    const changed = mending || line !== typed;
    const mended = changed ? orderIn(read.line, context, readExactly) : undefined;
    if (mended?.fine === true) return [{ text: read.line, what: mended.what }];
  }
  return [];
}

function slicer(line: string): MendedLine['original'] {
  return (from, to) => line.slice(from, to);
}

/** Each exact form with each way of writing its slots in full, that is read as an order; those that mean the same once. */
function ordersOf(
  exact: readonly string[],
  found: RegExpExecArray,
  read: MendedLine,
  writing: Writing,
  readExactly: ReadExactly,
): readonly Meant[] {
  const slots = slotsOf(found, read);
  const [meeting] = slots['meeting'] === undefined ? [] : meetingsSaid(slots['meeting'], writing.context);
  let refused: readonly Meant[] = [];
  for (const form of exact) {
    const orders = new Map<string, Order & Meant>();
    for (const text of filled(form, slots, { ...writing, meeting })) {
      const order = orderIn(text, writing.context, readExactly);
      if (order !== undefined && !orders.has(order.does)) orders.set(order.does, { ...order, text });
    }
    const found = [...orders.values()];
    const fine = found.filter((one) => one.fine);
    // Forms after the first are for where that one would be refused.
    if (fine.length > 0) return fine;
    if (refused.length === 0) refused = found;
  }
  return refused;
}

/** The words of the slots: to the letter where they are kept so, mended else. */
function slotsOf(found: RegExpExecArray, { original }: MendedLine): Readonly<Record<string, string>> {
  const letter: ReadonlySet<string> = new Set(['text', 'title', 'place', 'reason', 'who', 'resolved']);
  const places = found.indices?.groups ?? {};
  const { item, nth, other } = found.groups ?? {};
  const ordinal = nth ?? other;
  const record = item === undefined ? {} : { record: ordinal === undefined ? item : `${item}.${ordinal}` };
  const said = Object.fromEntries(
    Object.entries(found.groups ?? {}).flatMap(([slot, value]) => {
      const place = places[slot];
      if (value === undefined || place === undefined) return [];
      return [[slot, letter.has(slot) ? original(...place) : value]];
    }),
  );
  return { ...said, ...record };
}

/** The exact form with its slots in full, in every way that they may be meant. */
function filled(form: string, slots: Readonly<Record<string, string>>, writing: Writing): readonly string[] {
  let texts: readonly string[] = [form];
  for (const [whole, slot = ''] of form.matchAll(/\{(\w+)\}/gu)) {
    const said = slots[slot];
    const ways =
      slot === 'topicItem'
        ? itemsAbout(slots['topic'] ?? '', writing)
        : said === undefined
          ? unsaidInFull(slot, writing)
          : slotInFull(slot, said, writing);
    texts = texts.flatMap((text) => ways.map((way) => text.replace(whole, () => way)));
    if (texts.length > 2 * mostChoices) return [];
  }
  return texts;
}

/** The numbers of the items whose titles hold the words. */
function itemsAbout(topic: string, { context }: Writing): readonly string[] {
  const meeting = findMeeting(context.book, context.meeting);
  const said = wordsOf(topic);
  if (meeting === undefined || said.length === 0) return [];
  return meeting.items
    .filter(({ title }) => {
      const has = wordsOf(title);
      return said.every((word) =>
        has.some((one) => one.startsWith(word) || (one.length > 4 && word.startsWith(one))),
      );
    })
    .map(({ number }) => number);
}

const passing: ReadonlySet<string> = new Set([
  'punkten',
  'frågan',
  'ärendet',
  'item',
  'matter',
  'question',
  'the',
  'om',
  'about',
]);

function wordsOf(text: string): readonly string[] {
  return (text.toLowerCase().match(/\p{L}{3,}/gu) ?? []).filter((word) => !passing.has(word));
}

/** An order: what it does, and whether nothing stands in its way just now. */
type Order = { readonly does: string; readonly what: string; readonly fine: boolean };

/** The order that a text is read as, if it is one in its exact form and its asker may give it. */
function orderIn(text: string, context: UnderstandContext, readExactly: ReadExactly): Order | undefined {
  const intents = readExactly(text);
  const [only] = intents;
  const { asker } = context;
  if (only === undefined || intents.length > 1 || asker === undefined) return undefined;
  const does = JSON.stringify(only);
  const what = String(askedOf(only).slots['what'] ?? only.kind);
  if (only.kind !== 'command') return isOrderCard(only, context) ? { does, what, fine: true } : undefined;
  if (leavesUnread(only.command)) return undefined;
  const stamp = {
    at: `${context.today}T12:00:00.000Z`,
    by: { kind: 'person', person: asker },
    id: 'meant',
  } as const;
  const outcome = decide(context.book, only.command, stamp);
  const refused = isRefusal(outcome) ? outcome.refused : undefined;
  return refused === 'not-allowed' ? undefined : { does, what, fine: refused === undefined };
}

/** What is ordered by a card that asks for more, from one of those who keep the records. */
function isOrderCard(intent: Intent, { book, asker }: UnderstandContext): boolean {
  if (asker === undefined || !mayRecord(book, { kind: 'person', person: asker })) return false;
  switch (intent.kind) {
    case 'leave':
    case 'hand-over':
    case 'meeting-form':
    case 'finish-anyway':
    case 'end-evaluation':
    case 'ask-approval':
      return true;
    case 'ask':
      return intent.what === 'publish-card' || intent.what === 'closing-card';
    default:
      return false;
  }
}

/** What could not be placed became a note: then it is not certain what is to be changed. */
function leavesUnread(command: Extract<Intent, { kind: 'command' }>['command']): boolean {
  if (command.type !== 'change-meeting') return false;
  return 'note' in command.changes || Object.keys(command.changes).length === 0;
}
