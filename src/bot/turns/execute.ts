import type { Command } from '../../meetings/commands/command.ts';
import type { Refusal } from '../../meetings/commands/refusal.ts';
import type { Book } from '../../meetings/model/book.ts';
import type { Fact } from '../../meetings/model/fact.ts';
import type { Actor } from '../../meetings/model/stamp.ts';
import type { GroupId, Instant } from '../../meetings/model/terms.ts';
import { alreadyDone, decideAll } from '../../meetings/rules/decide.ts';
import type { Store } from '../../store/store.ts';
import { createFreezing } from './freezing.ts';

/** What became of some commands. Everything told of here is on disk. */
export type Done = {
  /** The identity under which it happened, for undoing it. */
  readonly id: string;
  readonly before: Book;
  readonly after: Book;
  readonly outcomes: readonly (readonly Fact[] | Refusal)[];
  readonly facts: readonly Fact[];
  /** It had happened before: Teams delivered it twice. */
  readonly repeated: boolean;
};

export type Doing = { readonly at: Instant; readonly by: Actor; readonly id: string };

/**
 * Decides commands against the newest Book and appends what follows, whole; when someone was first it decides again.
 * Resolves when the outcome is on disk; throws what the store throws.
 */
export async function execute(
  store: Store,
  group: GroupId,
  commands: readonly Command[],
  doing: Doing,
): Promise<Done> {
  for (;;) {
    const done = await tryOnce(store, group, await store.load(group), commands, doing);
    if (done !== undefined) return done;
  }
}

/**
 * The same where the commands themselves follow from the Book: they are thought out anew when someone was first.
 * Answers what `think` answers where that is no commands.
 */
export async function executeFrom<Answer extends object>(
  store: Store,
  group: GroupId,
  think: (book: Book) => Promise<{ readonly commands: readonly Command[] } | Answer>,
  doing: Doing,
): Promise<Done | Answer> {
  for (;;) {
    const before = await store.load(group);
    const thought = await think(before);
    if (!('commands' in thought)) return thought;
    const done = await tryOnce(store, group, before, thought.commands, doing);
    if (done !== undefined) return done;
  }
}

/** Undefined when the Book was another by the time that something was to be appended to it. */
async function tryOnce(
  store: Store,
  group: GroupId,
  before: Book,
  commands: readonly Command[],
  doing: Doing,
): Promise<Done | undefined> {
  if (alreadyDone(before, doing.id)) {
    await store.flushed(group, before.version);
    return { id: doing.id, before, after: before, outcomes: [], facts: [], repeated: true };
  }
  const freezing = createFreezing();
  const { facts, outcomes } = decideAll(before, commands, doing, freezing.ready);
  if (facts.length === 0) {
    await store.flushed(group, before.version);
    return { id: doing.id, before, after: before, outcomes, facts, repeated: false };
  }
  await freezing.keep(store, group, facts);
  if (!(await store.append(group, before.version, { stamp: doing, facts }))) return undefined;
  return { id: doing.id, before, after: await store.load(group), outcomes, facts, repeated: false };
}
