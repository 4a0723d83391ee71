import { mayRead } from '../../meetings/model/rights.ts';
import type { NamedGroup } from './group-called.ts';
import type { Turn } from './turn.ts';
import { groupsKnownIn } from './which-group.ts';

/** The other groups that the asker belongs to, which are the only ones that she may name. One that cannot be read is left out. */
export async function otherGroups({ bot, incoming, asker }: Turn): Promise<readonly NamedGroup[]> {
  const found: NamedGroup[] = [];
  for (const id of await groupsKnownIn(bot, incoming)) {
    if (id === asker.group) continue;
    const there = await readable(bot.askers.inGroup(incoming, id));
    if (there === undefined || !mayRead(there.book, there.person)) continue;
    const { name, shortNames } = there.book.group;
    found.push({ id, name, shortNames });
  }
  return found;
}

/** What was asked of a group; undefined where it is damaged. */
export async function readable<T>(asked: Promise<T>): Promise<T | undefined> {
  try {
    return await asked;
  } catch (error) {
    if (error instanceof Error && error.name === 'Damaged') return undefined;
    throw error;
  }
}
