import type { Command } from '../../src/meetings/commands/command.ts';
import type { Refusal } from '../../src/meetings/commands/refusal.ts';
import { apply } from '../../src/meetings/folding/apply.ts';
import { type Book, emptyBook } from '../../src/meetings/model/book.ts';
import type { Fact } from '../../src/meetings/model/fact.ts';
import { findMeeting } from '../../src/meetings/model/lookup.ts';
import type { Actor, Stamp } from '../../src/meetings/model/stamp.ts';
import { decide } from '../../src/meetings/rules/decide.ts';
import { isRefusal } from '../../src/meetings/rules/ruling.ts';
import { administrator, duringIt, secretary, theGroup } from './the-group.ts';

type Said = { readonly by?: Actor; readonly at?: string; readonly id?: string };

/** A Book, and what may be tried on it: `given(facts).when(command).then(facts)` reads as the manual. */
export type Given = {
  readonly book: Book;
  /** Other facts, each a commit of its own. */
  and(...facts: readonly (Fact | readonly Fact[])[]): Given;
  /** A command that is followed; by the secretary during the February meeting unless said otherwise. */
  after(command: Command, said?: Said): Given;
  when(command: Command, said?: Said): Outcome;
};

export type Outcome = {
  then(...facts: readonly Fact[]): void;
  isRefused(refusal: Refusal): void;
  /** The February meeting as it is afterwards. */
  readonly meeting: ReturnType<typeof meetingIn>;
  readonly book: Book;
  readonly ruling: readonly Fact[] | Refusal;
};

/** The invented group, and what has happened since. */
export function given(...facts: readonly (Fact | readonly Fact[])[]): Given {
  return onBook(emptyBook('norrdal')).and(...theGroup, ...facts);
}

/** A Book in which nothing is known yet. */
export function givenNothing(): Given {
  return onBook(emptyBook('norrdal'));
}

function onBook(book: Book): Given {
  return {
    book,
    and: (...facts) => onBook(facts.flat().reduce(byAdministrator, book)),
    after: (command, said = {}) => {
      const { ruling, stamp } = tried(book, command, said);
      if (isRefusal(ruling)) throw new Error(`${command.type} was refused: ${JSON.stringify(ruling)}`);
      return onBook(apply(book, { stamp, facts: ruling }));
    },
    when: (command, said = {}) => outcome(book, tried(book, command, said)),
  };
}

function byAdministrator(book: Book, fact: Fact): Book {
  const stamp = { at: '2027-01-01T09:00:00.000Z', by: administrator, id: `given:${book.version}` };
  return apply(book, { stamp, facts: [fact] });
}

function tried(book: Book, command: Command, { by = secretary, at = duringIt, id }: Said) {
  const stamp: Stamp = { at, by, id: id ?? `said:${book.version}` };
  return { stamp, ruling: decide(book, command, stamp) };
}

function outcome(book: Book, { stamp, ruling }: ReturnType<typeof tried>): Outcome {
  const after = isRefusal(ruling) ? book : apply(book, { stamp, facts: ruling });
  return {
    ruling,
    book: after,
    // biome-ignore lint/suspicious/noThenProperty: given-when-then is how specs read, and nobody awaits an outcome.
    then: (...facts) => expect(ruling).toEqual(facts),
    isRefused: (refusal) => expect(ruling).toEqual(refusal),
    get meeting() {
      return meetingIn(after);
    },
  };
}

function meetingIn(book: Book) {
  const meeting = findMeeting(book, 'm1');
  if (meeting === undefined) throw new Error('The February meeting is gone');
  return meeting;
}
