import type { GroupId } from '../../meetings/model/terms.ts';
import { speaker } from './asker.ts';
import type { Incoming } from './incoming.ts';
import { createRemembered } from './remembered.ts';

/** What was asked back, for who answers in words: texts to choose among, or an order that waits for a yes. */
export type Offered =
  | { readonly kind: 'choices'; readonly texts: readonly string[] }
  | { readonly kind: 'order'; readonly asked: string };

/** What is remembered of what one person said last to the bot in one thread. */
export type Thread = { readonly offered?: Offered };

/**
 * The threads in which people talk with the bot: one for each person, conversation and reply thread, never shared.
 * Forgotten after half an hour, at restart, and when the same person goes on in another group.
 */
export type Threads = {
  get(incoming: Incoming, group: GroupId): Thread | undefined;
  /** Forgets what was remembered before; who is not signed in is not remembered. */
  set(incoming: Incoming, group: GroupId, thread: Thread): void;
};

/** In milliseconds. */
const rememberedFor = 30 * 60_000;

/** Remembers the most recent threads, at most `most` of them. */
export function createThreads(most: number): Threads {
  const threads = createRemembered<Thread & { readonly group: GroupId; readonly at: number }>(most);
  return {
    get(incoming, group) {
      const key = keyOf(incoming);
      const known = key === undefined ? undefined : threads.get(key);
      if (known === undefined || known.group !== group) return undefined;
      return Date.parse(incoming.at) - known.at <= rememberedFor ? known : undefined;
    },
    set(incoming, group, thread) {
      const key = keyOf(incoming);
      if (key !== undefined) threads.set(key, { ...thread, group, at: Date.parse(incoming.at) });
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
