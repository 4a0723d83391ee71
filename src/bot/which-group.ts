import { understand } from '../language/reading/understand.ts';
import { meetingInFocus } from '../meetings/lookup.ts';
import { standingOf } from '../meetings/rights.ts';
import type { GroupId } from '../meetings/terms.ts';
import { dayOf } from '../meetings/time.ts';
import { Damaged } from '../store/store.ts';
import { type Asker, speaker } from './asker.ts';
import type { BotContext } from './context.ts';
import type { Incoming } from './incoming.ts';

/** Which group something is said in. */
export type WhichGroup =
  | { readonly kind: 'one'; readonly group: GroupId }
  | {
      readonly kind: 'several';
      readonly groups: readonly NamedGroup[] /** It can be asked of all of them. */;
      readonly all: boolean;
    }
  | { readonly kind: 'none' };

export type NamedGroup = { readonly group: GroupId; readonly name: string };

/**
 * The group of the conversation; in direct chat the sender's only group, the one whose meeting she runs just now if it
 * is an order, or else the choice is hers.
 */
export async function inWhichGroup(bot: BotContext, incoming: Incoming, text: string): Promise<WhichGroup> {
  if (incoming.conversation.kind !== 'personal')
    return oneOrNone(bot.store.directory.groupOf(incoming.conversation.id));
  const groups = await groupsKnownIn(bot, incoming);
  const { account } = speaker(incoming);
  if (groups.length === 0) return oneOrNone(account === undefined ? undefined : bot.lastGroup.get(account));
  if (groups.length === 1) return oneOrNone(groups[0]);
  const said = await Promise.all(groups.map((group) => saidIn(bot, incoming, group, text)));
  const isQuestion = said.includes('question') && !said.includes('order');
  if (!isQuestion) {
    const busy = await busiest(bot, incoming, groups);
    if (busy !== undefined) return oneOrNone(busy);
  }
  return { kind: 'several', groups: await named(bot, groups), all: isQuestion };
}

/** The groups that the sender is in. One that she only has asked to be let in to counts when there is no other. */
export async function groupsKnownIn(bot: BotContext, incoming: Incoming): Promise<readonly GroupId[]> {
  const bound = bot.askers.groupsOf(incoming);
  if (bound.length < 2) return bound;
  const askers = await Promise.all(bound.map((group) => askerIfReadable(bot, incoming, group)));
  const known = bound.filter((_, index) =>
    askers[index]?.book.persons.some((one) => one.id === askers[index]?.person),
  );
  return known.length === 0 ? bound.slice(0, 1) : known;
}

/** One group that is damaged is no reason to say nothing in the others. */
async function askerIfReadable(
  bot: BotContext,
  incoming: Incoming,
  group: GroupId,
): Promise<Asker | undefined> {
  try {
    return await bot.askers.inGroup(incoming, group);
  } catch (error) {
    if (!(error instanceof Damaged)) throw error;
    bot.log.error({ group, ...error.fault }, 'a group could not be read');
    return undefined;
  }
}

/** The sender's groups by name, to choose from. */
export function named(bot: BotContext, groups: readonly GroupId[]): Promise<readonly NamedGroup[]> {
  return Promise.all(
    groups.map(async (group) => ({ group, name: (await bot.store.load(group)).group.name })),
  );
}

function oneOrNone(group: GroupId | undefined): WhichGroup {
  return group === undefined ? { kind: 'none' } : { kind: 'one', group };
}

/** What a text is in one group: the same words may be a question here and nothing there. */
async function saidIn(
  bot: BotContext,
  incoming: Incoming,
  group: GroupId,
  text: string,
): Promise<'order' | 'question' | 'unclear'> {
  const book = await bot.store.load(group);
  const today = dayOf(incoming.at, book.group.zone);
  const asker = (await bot.askers.inGroup(incoming, group)).person;
  const meeting = meetingInFocus(book, today)?.id;
  const intents = understand(text, { book, asker, today, meeting, language: incoming.sender.language });
  const orders = intents.filter((intent) => intent.kind !== 'question' && intent.kind !== 'unclear');
  if (orders.length > 0) return 'order';
  return intents.every((intent) => intent.kind === 'question') ? 'question' : 'unclear';
}

/** The one group whose meeting runs; where none does, the one that meets today. */
async function busiest(
  bot: BotContext,
  incoming: Incoming,
  groups: readonly GroupId[],
): Promise<GroupId | undefined> {
  const busy = await Promise.all(groups.map((group) => businessIn(bot, incoming, group)));
  for (const how of ['running', 'today'] as const) {
    const such = groups.filter((_, index) => busy[index] === how);
    if (such.length > 0) return such.length === 1 ? such[0] : undefined;
  }
  return undefined;
}

/** Whether the sender runs or attends a meeting of the group just now, or later today. */
async function businessIn(
  bot: BotContext,
  incoming: Incoming,
  group: GroupId,
): Promise<'running' | 'today' | undefined> {
  const { book, person } = await bot.askers.inGroup(incoming, group);
  const today = dayOf(incoming.at, book.group.zone);
  const focus = meetingInFocus(book, today);
  if (focus === undefined || standingOf(book, person) === 'stranger') return undefined;
  if (focus.state === 'running' || focus.state === 'closing') return 'running';
  return focus.date === today && focus.state === 'planned' ? 'today' : undefined;
}
