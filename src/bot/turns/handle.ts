import { courtesyOf, soundsLikeCommand, understand } from '../../language/reading/understand.ts';
import { words } from '../../language/words/languages.ts';
import { shortened } from '../../language/words/wording.ts';
import { emptyBook } from '../../meetings/model/book.ts';
import { mayRecord } from '../../meetings/model/rights.ts';
import { dayOf } from '../../meetings/model/time.ts';
import { connect } from '../groups/connect.ts';
import { foundingPlace } from '../groups/founding-place.ts';
import { onGone, onInstalled } from '../groups/installation.ts';
import { mayFound } from '../groups/may-found.ts';
import { onMembersMoved } from '../groups/members-moved.ts';
import { eraseAsked } from '../people/erasure.ts';
import { choiceReply, welcomeReply } from '../replies/card-reply.ts';
import { roleReply } from '../replies/role-reply.ts';
import type { BotContext } from './context.ts';
import { converse } from './converse.ts';
import type { Incoming, Reply } from './incoming.ts';
import { onFile } from './on-file.ts';
import { onPress } from './on-press.ts';
import { sayIn } from './say-in.ts';
import { onSourceChanged } from './source-changed.ts';
import { toldApart } from './told-apart.ts';
import { turnOf } from './turn.ts';
import { inWhichGroup } from './which-group.ts';
import { withGroupName } from './with-group-name.ts';

const nothing: Reply = { kind: 'none' };

/** One thing from Teams, from what it says to what is answered. Throws only for faults, which the edge apologises for. */
export async function handle(bot: BotContext, incoming: Incoming): Promise<Reply> {
  const { roles } = bot;
  const reply =
    roles === undefined
      ? await take(bot, incoming)
      : ((await roleReply(bot, roles, incoming)) ?? (await take(bot, roles.played(incoming))));
  return 'text' in reply ? { ...reply, text: shortened(reply.text, longestText) } : reply;
}

/** Characters: many answers at once may be longer than the 80 KB that Teams takes. */
const longestText = 20_000;

async function take(bot: BotContext, incoming: Incoming): Promise<Reply> {
  switch (incoming.what.kind) {
    case 'message':
      return incoming.what.files === undefined
        ? onMessage(bot, incoming, incoming.what.text)
        : onFile(bot, incoming, incoming.what.files, incoming.what.text);
    case 'press':
      return onPress(bot, incoming, incoming.what);
    case 'message-edited':
    case 'message-deleted':
      return onSourceChanged(bot, incoming, incoming.what);
    case 'member-left':
    case 'member-joined':
      await onMembersMoved(bot, incoming, incoming.what);
      return nothing;
    case 'installed':
      return onInstalled(bot, incoming);
    case 'uninstalled':
    case 'conversation-deleted':
      await onGone(bot, incoming, incoming.what.kind === 'uninstalled' ? 'uninstalled' : 'deleted');
      return nothing;
  }
}

/** Each line is read for what it may mean: more of them than any list or record has are not read at all. */
const mostLines = 2_000;

async function onMessage(bot: BotContext, incoming: Incoming, text: string): Promise<Reply> {
  const fits = text.split('\n', mostLines + 1).length <= mostLines;
  if (!isAddressed(incoming)) return fits ? overhear(bot, incoming, text) : nothing;
  if (!fits) return { kind: 'text', text: words(incoming.sender.language).help.tooManyLines(mostLines) };
  const code = connectCode(incoming, text);
  if (code !== undefined) return onConnect(bot, incoming, code);
  const erasing = await eraseAsked(bot, incoming, text);
  if (erasing !== undefined) return erasing;
  const group = await inWhichGroup(bot, incoming, text);
  if (group.kind === 'none') {
    return nobodysPlace(bot, incoming);
  }
  if (group.kind === 'several') {
    const named = await toldApart(bot, group.groups);
    return choiceReply(named, text, group.all, words(incoming.sender.language));
  }
  const reply = await sayIn(bot, incoming, group.group, group.text);
  const plain = group.unnamed === undefined || courtesyOf(text) === 'thanks';
  return plain ? reply : withGroupName(reply, group.unnamed);
}

/** Where no group is shown: whoever may found one there is offered to. */
async function nobodysPlace(bot: BotContext, incoming: Incoming): Promise<Reply> {
  const say = words(incoming.sender.language);
  if (incoming.conversation.kind === 'personal') return { kind: 'text', text: say.turns.unknownHere };
  const place = foundingPlace(incoming);
  const may = place !== undefined && (await mayFound(bot, incoming, place)) !== undefined;
  return may ? welcomeReply(say, true) : { kind: 'text', text: say.help.notConnected };
}

/** Said to the bot: always in direct chat, with a mention elsewhere. */
function isAddressed({ what, conversation }: Incoming): boolean {
  return what.kind === 'message' && (conversation.kind === 'personal' || what.mentioned);
}

/**
 * What was said without a mention, where the app may hear everything: orders of those who record while the meeting
 * runs. Everything else is dropped and kept nowhere.
 */
async function overhear(bot: BotContext, incoming: Incoming, text: string): Promise<Reply> {
  const group = bot.store.directory.groupOf(incoming.conversation.id);
  if (group === undefined || incoming.conversation.kind === 'channel') return nothing;
  const asker = await bot.askers.inGroup(incoming, group);
  const turn = turnOf(bot, incoming, asker);
  const { focus, language, today } = turn;
  if (focus?.state !== 'running' || !mayRecord(asker.book, asker.actor)) return nothing;
  const context = { book: asker.book, asker: asker.person, today, meeting: focus.id, language };
  return soundsLikeCommand(text, context) ? converse(turn, text) : nothing;
}

function connectCode(incoming: Incoming, text: string): string | undefined {
  const [first] = understand(text, {
    book: emptyBook('none'),
    asker: undefined,
    today: dayOf(incoming.at, 'UTC'),
    meeting: undefined,
    language: incoming.sender.language,
  });
  return first?.kind === 'connect' ? first.code : undefined;
}

async function onConnect(bot: BotContext, incoming: Incoming, code: string): Promise<Reply> {
  const { help, turns } = words(incoming.sender.language);
  const connected = await connect(bot, incoming, code);
  if (connected.kind === 'refused') return { kind: 'text', text: turns.connectRefused[connected.why] };
  const { group } = await bot.store.load(connected.group);
  const text = connected.kind === 'already' ? turns.alreadyConnected(group.name) : help.connected(group.name);
  return { kind: 'text', text };
}
