import type { Fact } from './fact.ts';
import type { BoundConversation, Group } from './group.ts';
import type { Meeting } from './meeting.ts';
import type { Organisation, Person } from './person.ts';
import type { Handover, ItemProposal } from './proposal.ts';
import type { Seat } from './seat.ts';
import type { Actor } from './stamp.ts';
import type { GroupId } from './terms.ts';

/** A command that happened lately: for recognising what is delivered twice, and for undoing. */
export type Recent = {
  readonly id: string;
  readonly by: Actor;
  /** What it touched, as `decision:d3` or `attendance:m1:p3:1`. */
  readonly touched: readonly string[];
  /** The facts that would restore what was before; empty when it cannot be undone. */
  readonly undo: readonly Fact[];
};

/** How many recent commands a Book remembers. */
export const recentKept = 200;

/** The Book (protokollsbok) of one group: the unit of consistency, folded from the group's facts. */
export type Book = {
  readonly id: GroupId;
  /** How many commits it is folded from. */
  readonly version: number;
  readonly group: Group;
  readonly organisations: readonly Organisation[];
  readonly persons: readonly Person[];
  readonly seats: readonly Seat[];
  readonly conversations: readonly BoundConversation[];
  /** In order of date. */
  readonly meetings: readonly Meeting[];
  /** Matters proposed for an agenda, oldest first. */
  readonly proposals: readonly ItemProposal[];
  /** Matters handed over to other groups, oldest first. */
  readonly handovers: readonly Handover[];
  /** Newest last, at most `recentKept`. */
  readonly recent: readonly Recent[];
  /** The next free number of each kind of id. */
  readonly next: {
    readonly person: number;
    readonly organisation: number;
    readonly meeting: number;
    readonly record: number;
  };
};

/** The Book of a group of which nothing is known yet. */
export function emptyBook(id: GroupId): Book {
  return {
    id,
    version: 0,
    group: {
      name: id,
      shortNames: [],
      language: 'sv',
      zone: 'Europe/Stockholm',
      documentName: 'Protokoll',
      voice: 'Gruppen',
    },
    organisations: [],
    persons: [],
    seats: [],
    conversations: [],
    meetings: [],
    proposals: [],
    handovers: [],
    recent: [],
    next: { person: 1, organisation: 1, meeting: 1, record: 1 },
  };
}
