import { understand } from '../../language/reading/understand.ts';
import { meetingInFocus } from '../../meetings/model/lookup.ts';
import { standingOf } from '../../meetings/model/rights.ts';
import type { GroupId } from '../../meetings/model/terms.ts';
import { dayOf } from '../../meetings/model/time.ts';
import { Damaged } from '../../store/store.ts';
import { type Asker, speaker } from './asker.ts';
import type { BotContext } from './context.ts';
import { type NamedGroup as CalledGroup, groupCalled } from './group-called.ts';
import { type GroupNamed, groupNamed } from './group-named.ts';
import type { Incoming } from './incoming.ts';
import { searchable } from './searchable.ts';

/** Which group something is said in. */
export type WhichGroup =
  | {
      readonly kind: 'one';
      readonly group: GroupId;
      /** What is said there: without the group's name, where that stood apart. */
      readonly text: string;
      /** The group's name, where the sender has several groups and did not name it herself: the answer does. */
      readonly unnamed?: string;
    }
  | {
      readonly kind: 'several';
      readonly groups: readonly NamedGroup[] /** It can be asked of all of them. */;
      readonly all: boolean;
    }
  | { readonly kind: 'none' };

export type NamedGroup = { readonly group: GroupId; readonly name: string };

/**
 * The group of the conversation; in direct chat the sender's only group. Of several: the one that she names; else, for
 * an order, the one whose meeting runs; else the one that she was last in there; else, for an order, the one that meets
 * today; or else the choice is hers.
 */
export async function inWhichGroup(bot: BotContext, incoming: Incoming, text: string): Promise<WhichGroup> {
  if (incoming.conversation.kind !== 'personal')
    return oneOrNone(bot.store.directory.groupOf(incoming.conversation.id), text);
  const groups = await groupsKnownIn(bot, incoming);
  const { account } = speaker(incoming);
  if (groups.length === 0)
    return oneOrNone(account === undefined ? undefined : bot.lastGroup.get(account), text);
  if (groups.length === 1) return oneOrNone(groups[0], text);
  return ofSeveral(bot, incoming, groups, text);
}

async function ofSeveral(
  bot: BotContext,
  incoming: Incoming,
  groups: readonly GroupId[],
  text: string,
): Promise<WhichGroup> {
  const called = await Promise.all(groups.map((group) => calledIn(bot, group)));
  const one = (group: GroupId, said = text): WhichGroup => {
    const unnamed = called.find(({ id }) => id === group)?.name;
    return { kind: 'one', group, text: said, ...(said === text && unnamed !== undefined && { unnamed }) };
  };
  const heard = await Promise.all(groups.map((group) => saidIn(bot, incoming, group, text)));
  const kinds = heard.map(({ kind }) => kind);
  const receivers = heard.flatMap(({ receiver }) => receiver ?? []);
  const named = namedAsPlace(called, text, receivers);
  const understood = kinds[groups.indexOf(named?.group.id ?? '')] !== 'unclear';
  if (named?.rest !== undefined) {
    // What is asked without the name is read surely; with it, it may only nearly fit.
    const asked = understood && (await saidIn(bot, incoming, named.group.id, named.rest)).kind === 'question';
    if (!understood || asked || standsFirst(named, text)) return one(named.group.id, named.rest);
  }
  const isQuestion = kinds.includes('question') && !kinds.includes('order');
  if (named !== undefined && isQuestion) return one(named.group.id);
  const busy = await Promise.all(groups.map((group) => businessIn(bot, incoming, group)));
  const running = isQuestion ? undefined : onlyOne(groups, busy, 'running');
  if (running !== undefined) return one(running);
  const acted = groups.find((group) => group === bot.actedIn.get(incoming));
  // A group in the midst of an order may be what the order is about, and not where it is given.
  const agree = named === undefined || acted === undefined || acted === named.group.id;
  const meant = agree ? (named?.group.id ?? acted) : undefined;
  if (meant !== undefined) return one(meant);
  const today = isQuestion || !agree || busy.includes('running') ? undefined : onlyOne(groups, busy, 'today');
  if (today !== undefined) return one(today);
  return {
    kind: 'several',
    groups: called.map(({ id, name }) => ({ group: id, name })),
    all: isQuestion,
  };
}

/** The group that is named as where something is said; not one that a matter is handed over to. */
function namedAsPlace(
  called: readonly CalledGroup[],
  text: string,
  receivers: readonly string[],
): GroupNamed | undefined {
  const named = groupNamed(called, text);
  const receives = receivers.some((said) => groupCalled(called, said)?.id === named?.group.id);
  return receives ? undefined : named;
}

function standsFirst({ rest = '' }: GroupNamed, text: string): boolean {
  return text.normalize('NFC').trim().endsWith(rest);
}

async function calledIn(bot: BotContext, id: GroupId): Promise<CalledGroup> {
  const { name, shortNames } = (await bot.store.load(id)).group;
  return { id, name, shortNames };
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
export async function askerIfReadable(
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

function oneOrNone(group: GroupId | undefined, text: string): WhichGroup {
  return group === undefined ? { kind: 'none' } : { kind: 'one', group, text };
}

/** What a text is in one group: the same words may be a question here and nothing there. */
async function saidIn(
  bot: BotContext,
  incoming: Incoming,
  group: GroupId,
  text: string,
): Promise<{ readonly kind: 'order' | 'question' | 'unclear'; readonly receiver?: string }> {
  const book = await bot.store.load(group);
  const today = dayOf(incoming.at, book.group.zone);
  const asker = (await bot.askers.inGroup(incoming, group)).person;
  const meeting = meetingInFocus(book, today)?.id;
  await searchable(book);
  const intents = understand(text, { book, asker, today, meeting, language: incoming.sender.language });
  const receiver = intents.flatMap((intent) => (intent.kind === 'hand-over' ? (intent.group ?? []) : []))[0];
  const orders = intents.filter((intent) => intent.kind !== 'question' && intent.kind !== 'unclear');
  if (orders.length > 0) return { kind: 'order', ...(receiver !== undefined && { receiver }) };
  return { kind: intents.every((intent) => intent.kind === 'question') ? 'question' : 'unclear' };
}

/** The one group that is busy in some way; undefined where none is, or several. */
function onlyOne(
  groups: readonly GroupId[],
  busy: readonly ('running' | 'today' | undefined)[],
  how: 'running' | 'today',
): GroupId | undefined {
  const such = groups.filter((_, index) => busy[index] === how);
  return such.length === 1 ? such[0] : undefined;
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
