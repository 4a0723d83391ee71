import { answersCard, type GroupAnswer } from '../../cards/answers/answer.ts';
import { type Press, readPress } from '../../cards/presses/press.ts';
import { words } from '../../language/words/languages.ts';
import { refusalText } from '../../language/words/lines/refusal-text.ts';
import type { Command } from '../../meetings/commands/command.ts';
import type { Refusal } from '../../meetings/commands/refusal.ts';
import type { Book } from '../../meetings/model/book.ts';
import { findMeeting } from '../../meetings/model/lookup.ts';
import { isSecretary, mayAttend, mayRead, mayRecord, standingOf } from '../../meetings/model/rights.ts';
import type { GroupId } from '../../meetings/model/terms.ts';
import { isRefusal } from '../../meetings/rules/ruling.ts';
import { foundGroup, openFounding } from '../groups/founding.ts';
import { isErasurePress, onErasurePress } from '../people/erasure.ts';
import type { GroupVerb, PressOf, PressRule } from '../press-rules/press-rule.ts';
import { pressRules } from '../press-rules/press-rules.ts';
import { cardOf, choiceReply, helpReply, staleReply, welcomeReply } from '../replies/card-reply.ts';
import { receiptsOf } from '../replies/receipts-of.ts';
import { speaker } from './asker.ts';
import type { BotContext } from './context.ts';
import { answersIn } from './converse.ts';
import { type Done, executeFrom } from './execute.ts';
import type { Incoming, Reply, What } from './incoming.ts';
import { onceKept } from './once-kept.ts';
import { openDirectly } from './open-directly.ts';
import { savedAllTheSame } from './saved-all-the-same.ts';
import { sayIn } from './say-in.ts';
import { toldApart } from './told-apart.ts';
import { type Turn, turnOf } from './turn.ts';
import { groupsKnownIn, named } from './which-group.ts';
import { withGroupName } from './with-group-name.ts';

type Pressed = Extract<What, { kind: 'press' }>;

/** A pressed button. What it carries names things and proves nothing: who may is decided by who pressed, and the Book. */
export async function onPress(bot: BotContext, incoming: Incoming, what: Pressed): Promise<Reply> {
  const press = readPress(what.verb, what.data);
  const { help } = words(incoming.sender.language);
  if ('unreadable' in press) {
    const at = press.unreadable === 'stale' ? await turnHere(bot, incoming) : undefined;
    return at === undefined
      ? { kind: 'toast', text: help.foreignPress }
      : onceKept(at, staleReply(at, what.verb));
  }
  if (press.verb === 'help') {
    const at = await turnHere(bot, incoming);
    return at === undefined ? helpSomewhere(bot, incoming) : onceKept(at, helpReply(at));
  }
  if (press.verb === 'ask-in') return askIn(bot, incoming, press);
  if (press.verb === 'show-founding') {
    const form = await openFounding(bot, incoming);
    const at = { bot, incoming, say: words(incoming.sender.language) };
    return isSeenByOthers(incoming, what) ? openDirectly(at, form) : form;
  }
  if (press.verb === 'found-group') return foundGroup(bot, incoming, press);
  if (isErasurePress(press)) return onErasurePress(bot, incoming, press);
  if (!mayPressIn(bot, incoming, press.group)) return { kind: 'toast', text: help.foreignPress };
  const turn = turnOf(bot, incoming, await bot.askers.inGroup(incoming, press.group));
  const rule = pressRules[press.verb];
  if (rule.opens === true && isSeenByOthers(incoming, what))
    return onceKept(turn, openDirectly(turn, await answerPress(turn, press)));
  if (rule.private === true && isBeforeAll(incoming, what)) return { kind: 'toast', text: help.notFromHere };
  bot.actedIn.set(incoming, press.group);
  const reply = await onceKept(turn, answerPress(turn, press));
  return reply.kind === 'form' || incoming.conversation.kind !== 'personal'
    ? reply
    : amongSeveral(bot, incoming, reply, turn.asker.book.group.name);
}

/** Someone with several groups is told which of them it was in. */
async function amongSeveral(bot: BotContext, incoming: Incoming, reply: Reply, name: string): Promise<Reply> {
  const groups = await groupsKnownIn(bot, incoming);
  return groups.length > 1 ? withGroupName(reply, name) : reply;
}

/** Help for someone in several groups, or in none. */
async function helpSomewhere(bot: BotContext, incoming: Incoming): Promise<Reply> {
  const say = words(incoming.sender.language);
  const groups = incoming.conversation.kind === 'personal' ? await groupsKnownIn(bot, incoming) : [];
  if (groups.length === 0) return welcomeReply(say);
  return choiceReply(await toldApart(bot, await named(bot, groups)), say.help.phrases.help.say, false, say);
}

/** A turn in the group that the conversation, or the sender, belongs to without doubt. */
async function turnHere(bot: BotContext, incoming: Incoming): Promise<Turn | undefined> {
  const mine = await groupsKnownIn(bot, incoming);
  const group =
    incoming.conversation.kind === 'personal'
      ? mine.length === 1
        ? mine[0]
        : undefined
      : bot.store.directory.groupOf(incoming.conversation.id);
  return group === undefined ? undefined : turnOf(bot, incoming, await bot.askers.inGroup(incoming, group));
}

/** Pressed by a message, whose answer others than the presser see: a form is for her alone. */
function isSeenByOthers({ conversation }: Incoming, { invoke }: Pressed): boolean {
  return conversation.kind !== 'personal' && !invoke;
}

/** Pressed in a client that knows no other way than a message, whose answer everybody in the channel sees. */
function isBeforeAll({ conversation }: Incoming, { invoke }: Pressed): boolean {
  return conversation.kind === 'channel' && !invoke;
}

/** A group's buttons work in its own conversations, and in direct chat for those who are known in it. */
function mayPressIn(bot: BotContext, incoming: Incoming, group: GroupId): boolean {
  if (incoming.conversation.kind !== 'personal')
    return bot.store.directory.groupOf(incoming.conversation.id) === group;
  const { account } = speaker(incoming);
  return (
    bot.askers.groupsOf(incoming).includes(group) ||
    (account !== undefined && bot.lastGroup.get(account) === group)
  );
}

async function answerPress<Verb extends GroupVerb>(
  turn: Turn,
  press: { readonly verb: Verb } & PressOf<Verb>,
): Promise<Reply> {
  const rule: PressRule<Verb> = pressRules[press.verb];
  const at = 'meeting' in press ? press.meeting : undefined;
  if (typeof at === 'string' && findMeeting(turn.asker.book, at) === undefined) {
    return refused(turn, { refused: 'unknown-meeting' });
  }
  const needs = missingRight(turn, press, rule.needs);
  if (needs !== undefined) return refused(turn, { refused: 'not-allowed', needs });
  const commandsOf = rule.commands;
  if (commandsOf === undefined) return rule.reply(turn, press, undefined);
  const { bot, incoming, asker } = turn;
  const doing = { at: incoming.at, by: asker.actor, id: `${incoming.id}:${press.verb}` };
  const think = async (book: Book) => {
    const found = await commandsOf({ ...turn, asker: { ...asker, book } }, press);
    return isCommands(found) ? { commands: found } : { reply: found };
  };
  const done = await executeFrom<{ readonly reply: Reply }>(bot.store, asker.group, think, doing);
  if ('reply' in done) return done.reply;
  if (done.facts.length > 0) bot.touch(asker.group);
  const refusal = done.outcomes.find(isRefusal);
  const fine = refusal === undefined || (rule.again === true && refusal.refused === 'no-change');
  return savedAllTheSame(turn, done, () => {
    if (fine) return rule.reply(turn, press, done);
    return rule.form === undefined || done.facts.length > 0
      ? refused(turn, refusal, done)
      : rule.form({ ...turn, asker: { ...asker, book: done.after } }, press, whyNot(turn, refusal, done));
  });
}

function missingRight(
  { asker }: Turn,
  press: object,
  needs: PressRule<GroupVerb>['needs'],
): 'participant' | 'secretary' | 'secretary-or-chair' | undefined {
  if (needs === 'recorder') return mayRecord(asker.book, asker.actor) ? undefined : 'secretary-or-chair';
  if (needs === 'secretary') return isSecretary(asker.book, asker.actor) ? undefined : 'secretary';
  if (needs === 'member') return mayRead(asker.book, asker.person) ? undefined : 'participant';
  if (needs === undefined) return undefined;
  const attends = 'meeting' in press && typeof press.meeting === 'string' ? press.meeting : undefined;
  const may =
    attends === undefined
      ? standingOf(asker.book, asker.person) !== 'stranger'
      : mayAttend(asker.book, asker.person, attends);
  return may ? undefined : 'participant';
}

function isCommands(value: readonly Command[] | Reply): value is readonly Command[] {
  return Array.isArray(value);
}

function whyNot(turn: Turn, refusal: Refusal, done?: Done): string {
  return refusalText(refusal, done?.after ?? turn.asker.book, turn.language);
}

/** Why not; and what was done all the same, when a form holds several things. */
function refused(turn: Turn, refusal: Refusal, done?: Done): Reply {
  const saved = done === undefined ? [] : receiptsOf(turn, done);
  return { kind: 'toast', text: [...saved, whyNot(turn, refusal, done)].join(' ') };
}

/** The question that was asked of several groups, in the one that was chosen, or in all of them. */
async function askIn(
  bot: BotContext,
  incoming: Incoming,
  press: Extract<Press, { verb: 'ask-in' }>,
): Promise<Reply> {
  const mine = await groupsKnownIn(bot, incoming);
  const { help } = words(incoming.sender.language);
  const chosen = press.group === '*' ? mine : mine.filter((group) => group === press.group);
  if (chosen.length === 0 || incoming.conversation.kind !== 'personal')
    return { kind: 'toast', text: help.foreignPress };
  const [only] = chosen;
  if (chosen.length === 1 && only !== undefined) {
    const reply = await sayIn(bot, incoming, only, press.text);
    return amongSeveral(bot, incoming, reply, (await bot.store.load(only)).group.name);
  }
  bot.actedIn.set(incoming, undefined);
  return askAll(bot, incoming, chosen, press.text);
}

/** One card with the answers of all the groups. */
async function askAll(
  bot: BotContext,
  incoming: Incoming,
  groups: readonly GroupId[],
  text: string,
): Promise<Reply> {
  const answers: GroupAnswer[] = [];
  for (const { group, name } of await toldApart(bot, await named(bot, groups))) {
    const turn = turnOf(bot, incoming, await bot.askers.inGroup(incoming, group));
    answers.push(...answersIn(turn, text).map((lines) => ({ group: name, lines })));
    await bot.store.flushed(group, turn.asker.book.version);
  }
  return cardOf(answersCard(answers, words(incoming.sender.language)));
}
