import { words } from '../../language/words/languages.ts';
import { findPerson } from '../../meetings/model/lookup.ts';
import { isMyself, type Roles } from '../people/roles.ts';
import { personCalled } from '../turns/asker.ts';
import type { BotContext } from '../turns/context.ts';
import type { Incoming, Reply } from '../turns/incoming.ts';
import { inWhichGroup } from '../turns/which-group.ts';

/**
 * What is answered to someone who changes whom she plays: `som Eva Ek:` or `som Eva Ek`, and `som mig` for herself.
 * A name that nobody in the group has plays someone from outside. Undefined for all else.
 */
export async function roleReply(
  bot: BotContext,
  roles: Roles,
  incoming: Incoming,
): Promise<Reply | undefined> {
  const asked = askedRole(incoming);
  if (asked === undefined) return undefined;
  const { turns } = words(incoming.sender.language);
  if (isMyself(asked.name)) {
    roles.take(incoming, asked.name);
    return { kind: 'text', text: turns.playingMyself };
  }
  const group = await inWhichGroup(bot, incoming, '');
  const book = group.kind === 'one' ? await bot.store.load(group.group) : undefined;
  const member = book && findPerson(book, personCalled(book, asked.name))?.name;
  if (member === undefined && !asked.surely) return undefined;
  const name = member ?? asked.name;
  roles.take(incoming, name);
  const unknown = book !== undefined && member === undefined;
  return { kind: 'text', text: unknown ? turns.playingUnknown(name) : turns.playing(name) };
}

/** Without a colon it may be something else that begins so, unless it is somebody's name or looks like one. */
function askedRole({ what }: Incoming): { readonly name: string; readonly surely: boolean } | undefined {
  if (what.kind !== 'message' || !what.mentioned) return undefined;
  if (what.as !== undefined) return what.text.trim() === '' ? { name: what.as, surely: true } : undefined;
  const name = /^\s*(?:som|as)\s+([^:\n]{1,100}?)\s*$/iu.exec(what.text)?.[1];
  return name === undefined ? undefined : { name, surely: /^(?:\p{Lu}\S*\s*)+$/u.test(name) };
}
