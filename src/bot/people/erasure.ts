import { button } from '../../cards/kit/button.ts';
import { choiceCard } from '../../cards/kit/choice.ts';
import { erasureCard, extractCard } from '../../cards/people/erasure.ts';
import type { Press } from '../../cards/presses/press.ts';
import { understand } from '../../language/reading/understand.ts';
import { words } from '../../language/words/languages.ts';
import { refusalText } from '../../language/words/lines/refusal-text.ts';
import { emptyBook } from '../../meetings/model/book.ts';
import type { GroupId, PersonId } from '../../meetings/model/terms.ts';
import { dayOf } from '../../meetings/model/time.ts';
import { Damaged } from '../../store/store.ts';
import { cardOf } from '../replies/card-reply.ts';
import { speaker } from '../turns/asker.ts';
import type { BotContext } from '../turns/context.ts';
import type { Incoming, Reply } from '../turns/incoming.ts';
import { erasePersonalData, extractOf, holdsErasable } from './personal-data.ts';

/** The buttons of an erasure. They work for administrators, in direct chat, also in groups that they are not in. */
export type ErasurePress = Extract<Press, { verb: 'show-erasure' | 'show-extract' | 'erase' | 'keep-data' }>;

const erasureVerbs: ReadonlySet<string> = new Set(['show-erasure', 'show-extract', 'erase', 'keep-data']);

export function isErasurePress(press: Press): press is ErasurePress {
  return erasureVerbs.has(press.verb);
}

/** An administrator asks in direct chat to erase someone: "radera Eva Ek". Undefined when it is not that. */
export async function eraseAsked(
  bot: BotContext,
  incoming: Incoming,
  text: string,
): Promise<Reply | undefined> {
  if (incoming.conversation.kind !== 'personal' || !isByAdministrator(bot, incoming)) return undefined;
  const name = nameIn(incoming, text);
  if (name === undefined) return undefined;
  const say = words(incoming.sender.language);
  const found = await personsCalled(bot, name);
  const [only, ...others] = found;
  if (only === undefined) return { kind: 'text', text: say.people.erasure.nobody(name) };
  if (others.length === 0) return askReply(bot, incoming, only);
  const buttons = found.map(({ group, person, title }) => button(title, 'show-erasure', { group, person }));
  return cardOf(choiceCard({ question: say.people.erasure.where(name), buttons }, say));
}

/** A pressed button of an erasure. */
export async function onErasurePress(
  bot: BotContext,
  incoming: Incoming,
  press: ErasurePress,
): Promise<Reply> {
  const say = words(incoming.sender.language);
  if (!isByAdministrator(bot, incoming) || !bot.store.groups().includes(press.group))
    return { kind: 'toast', text: say.help.foreignPress };
  if (incoming.conversation.kind !== 'personal') return { kind: 'toast', text: say.help.notFromHere };
  switch (press.verb) {
    case 'show-erasure':
      return askReply(bot, incoming, press);
    case 'show-extract':
      return extractReply(bot, incoming, press);
    case 'keep-data':
      return { kind: 'text', text: say.people.erasure.kept };
    case 'erase':
      return erase(bot, incoming, press);
  }
}

function isByAdministrator(bot: BotContext, incoming: Incoming): boolean {
  const { account } = speaker(incoming);
  return account !== undefined && bot.isAdministrator(account);
}

function nameIn(incoming: Incoming, text: string): string | undefined {
  const [intent, ...rest] = understand(text, {
    book: emptyBook('none'),
    asker: undefined,
    today: dayOf(incoming.at, 'UTC'),
    meeting: undefined,
    language: incoming.sender.language,
  });
  return intent?.kind === 'erase' && rest.length === 0 ? intent.name : undefined;
}

type Whom = { readonly group: GroupId; readonly person: PersonId };

/** Everyone with exactly this name, in all groups that can be read. */
async function personsCalled(
  bot: BotContext,
  name: string,
): Promise<readonly (Whom & { readonly title: string })[]> {
  const wanted = folded(name);
  const found: (Whom & { title: string })[] = [];
  for (const group of bot.store.groups()) {
    const book = await bot.store.load(group).catch((error: unknown) => {
      if (!(error instanceof Damaged)) throw error;
      bot.log.error({ group, ...error.fault }, 'a group could not be read');
      return emptyBook(group);
    });
    for (const { id, name: called } of book.persons)
      if (folded(called) === wanted)
        found.push({ group, person: id, title: `${called}, ${book.group.name}` });
  }
  return found;
}

function folded(name: string): string {
  return name.normalize('NFC').trim().replace(/\s+/gu, ' ').toLocaleLowerCase('sv');
}

async function askReply(bot: BotContext, incoming: Incoming, { group, person }: Whom): Promise<Reply> {
  const { book, held, say } = await heldOf(bot, incoming, group, person);
  if (held === undefined) return unknownReply(incoming, group);
  return holdsErasable(held)
    ? cardOf(erasureCard(book, person, say))
    : { kind: 'text', text: say.people.erasure.already };
}

async function extractReply(bot: BotContext, incoming: Incoming, { group, person }: Whom): Promise<Reply> {
  const { book, held, say } = await heldOf(bot, incoming, group, person);
  if (held === undefined) return unknownReply(incoming, group);
  bot.log.info({ group, person }, 'an administrator saw an extract');
  return cardOf(extractCard(book, held, say));
}

/** What is held, as it is on disk. */
async function heldOf(bot: BotContext, incoming: Incoming, group: GroupId, person: PersonId) {
  const book = await bot.store.load(group);
  await bot.store.flushed(group, book.version);
  const held = extractOf(book, await bot.store.contacts(group), person);
  return { book, held, say: words(incoming.sender.language) };
}

async function erase(bot: BotContext, incoming: Incoming, { group, person }: Whom): Promise<Reply> {
  const { book, held, say } = await heldOf(bot, incoming, group, person);
  if (held === undefined) return unknownReply(incoming, group);
  if (!holdsErasable(held)) return { kind: 'text', text: say.people.erasure.already };
  const refusal = await erasePersonalData(bot.store, group, person, {
    at: incoming.at,
    id: `${incoming.id}:erase`,
  });
  if (refusal !== undefined)
    return { kind: 'text', text: refusalText(refusal, book, incoming.sender.language) };
  bot.log.info({ group, person }, 'a person was erased by an administrator');
  bot.touch(group);
  return { kind: 'text', text: say.people.erasure.done };
}

function unknownReply({ sender }: Incoming, group: GroupId): Reply {
  const text = refusalText({ refused: 'unknown-person' }, emptyBook(group), sender.language);
  return { kind: 'toast', text };
}
