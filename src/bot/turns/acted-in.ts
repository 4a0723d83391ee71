import type { GroupId } from '../../meetings/model/terms.ts';
import { speaker } from './asker.ts';
import type { Incoming } from './incoming.ts';
import { createRemembered } from './remembered.ts';

/** In which group something was last said or pressed in each direct chat; forgotten after a quarter of an hour and at restart. */
export type ActedIn = {
  get(incoming: Incoming): GroupId | undefined;
  /** Undefined where it was in all of them. */
  set(incoming: Incoming, group: GroupId | undefined): void;
};

/** In milliseconds. */
const rememberedFor = 15 * 60_000;

/** Remembers the most recent direct chats, at most `most` of them. */
export function createActedIn(most: number): ActedIn {
  const acted = createRemembered<{ readonly group: GroupId | undefined; readonly at: number }>(most);
  return {
    get(incoming) {
      const last = acted.get(keyOf(incoming));
      return last !== undefined && Date.parse(incoming.at) - last.at <= rememberedFor
        ? last.group
        : undefined;
    },
    set(incoming, group) {
      if (incoming.conversation.kind !== 'personal') return;
      acted.set(keyOf(incoming), { group, at: Date.parse(incoming.at) });
    },
  };
}

function keyOf(incoming: Incoming): string {
  const { account } = speaker(incoming);
  return `${incoming.conversation.id}/${account?.tenant ?? ''}/${account?.id ?? ''}`;
}
