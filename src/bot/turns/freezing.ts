import type { Command } from '../../meetings/commands/command.ts';
import type { Book } from '../../meetings/model/book.ts';
import type { Fact } from '../../meetings/model/fact.ts';
import { findMeeting } from '../../meetings/model/lookup.ts';
import type { GroupId } from '../../meetings/model/terms.ts';
import { canonicalJson, sha256 } from '../../minutes/canonical.ts';
import { minutesOf } from '../../minutes/minutes-of.ts';
import type { Store } from '../../store/store.ts';

/** What is frozen while commands are decided: the content of finished minutes, kept before the facts that name it. */
export type Freezing = {
  /** Completes a command that freezes minutes with the digest of what they say in this Book. */
  readonly ready: (book: Book, command: Command) => Command;
  /** Keeps what these facts freeze. */
  keep(store: Pick<Store, 'keepEdition'>, group: GroupId, facts: readonly Fact[]): Promise<void>;
};

export function createFreezing(): Freezing {
  const contents = new Map<string, string>();
  return {
    ready(book, command) {
      if (command.type !== 'finish-minutes' && command.type !== 'make-edition') return command;
      const meeting = findMeeting(book, command.meeting);
      if (meeting === undefined) return command;
      const content = canonicalJson(minutesOf(book, meeting));
      const digest = sha256(content);
      contents.set(digest, content);
      return { ...command, digest };
    },
    async keep(store, group, facts) {
      for (const fact of facts) {
        if (fact.type !== 'minutes-finished' || fact.edition === undefined) continue;
        const { number, digest } = fact.edition;
        const content = contents.get(digest);
        if (content !== undefined)
          await store.keepEdition(group, { meeting: fact.meeting, number, digest }, content);
      }
    },
  };
}
