import type { Earlier } from '../../language/intent.ts';
import type { GroupId } from '../../meetings/model/terms.ts';
import { speaker } from './asker.ts';
import type { Incoming } from './incoming.ts';
import { createRemembered } from './remembered.ts';

/** What was asked back, for who answers in words: texts to choose among, or an order that waits for a yes. */
export type Offered =
  | { readonly kind: 'choices'; readonly texts: readonly string[] }
  | { readonly kind: 'order'; readonly asked: string };

/** What is remembered of what one person said last to the bot in one thread. */
export type Thread = {
  readonly offered?: Offered | undefined;
  /** The questions of the thread, the latest last. */
  readonly earlier?: readonly Earlier[];
};

/**
 * The threads in which people talk with the bot: one for each person, conversation and reply thread, never shared.
 * Forgotten after half an hour, at restart, and when the same person goes on in another group.
 */
export type Threads = {
  get(incoming: Incoming, group: GroupId): Thread | undefined;
  /** Remembers besides what was remembered before; who is not signed in is not remembered. */
  set(incoming: Incoming, group: GroupId, thread: Thread): void;
};

/** In milliseconds. */
const rememberedFor = 30 * 60_000;

/** Remembers the most recent threads, at most `most` of them. */
export function createThreads(most: number): Threads {
  const threads = createRemembered<Thread & { readonly group: GroupId; readonly at: number }>(most);
  const known = (incoming: Incoming, group: GroupId) => {
    const key = keyOf(incoming);
    const last = key === undefined ? undefined : threads.get(key);
    if (last === undefined || last.group !== group) return undefined;
    return Date.parse(incoming.at) - last.at <= rememberedFor ? last : undefined;
  };
  return {
    get: known,
    set(incoming, group, thread) {
      const key = keyOf(incoming);
      if (key === undefined) return;
      threads.set(key, { ...known(incoming, group), ...thread, group, at: Date.parse(incoming.at) });
    },
  };
}

function keyOf(incoming: Incoming): string | undefined {
  const { account } = speaker(incoming);
  const { conversation } = incoming;
  if (account === undefined) return undefined;
  return JSON.stringify([
    conversation.tenant,
    conversation.id,
    conversation.thread,
    account.tenant,
    account.id,
  ]);
}
