import { shortened } from '../../language/words/wording.ts';
import { foldName } from '../../meetings/model/same-name.ts';
import type { GroupId } from '../../meetings/model/terms.ts';
import type { BotContext } from './context.ts';
import { readable } from './other-groups.ts';

/** Characters (UTF-16 code units) of a name on a button; what is beyond them tells nothing apart. */
const longest = 80;

/**
 * The names under which several groups of one person are offered: where two look the same, each has behind it the
 * organisation that keeps its papers, or its id where that does not tell them apart.
 */
export async function toldApart(
  bot: BotContext,
  groups: readonly { readonly group: GroupId; readonly name: string }[],
): Promise<readonly { readonly group: GroupId; readonly name: string }[]> {
  const alike = (one: string, other: string) => seen(one) === seen(other);
  if (groups.every(({ name }, at) => !groups.some((one, other) => other < at && alike(one.name, name))))
    return groups;
  const known = await Promise.all(
    groups.map(async (one) => ({
      ...one,
      organisation: (await readable(bot.store.load(one.group)))?.group.organisation ?? '',
    })),
  );
  return known.map(({ group, name, organisation }) => {
    const others = known.filter((one) => one.group !== group && alike(one.name, name));
    if (others.length === 0) return { group, name };
    const tells = organisation !== '' && others.every((one) => !alike(one.organisation, organisation));
    const tail = ` (${tells ? shortened(organisation, longest / 2) : group})`;
    return { group, name: `${shortened(name, longest - tail.length - 1)}${tail}` };
  });
}

function seen(name: string): string {
  return foldName(shortened(name, longest));
}
