import type { Category, Role } from '../model/person.ts';

/** One person as a list of those present names her, before anything is compared with the Book. */
export type RosterRow = {
  readonly name: string;
  /** As the list writes it. */
  readonly organisation?: string;
  /** No line says it: a titled person in a block without organisations belongs to the group's host. */
  readonly organisationInferred?: true;
  readonly title?: string;
  readonly category: Category;
  /** No heading or word says it: it follows from where in the list the person stands. */
  readonly categoryInferred?: true;
  /** Struck out, or under a heading for those absent: on the roster all the same. */
  readonly absent?: true;
  /** What is said beside the name about this meeting alone, to the letter: "punkt 6", "ej fm". */
  readonly note?: string;
  /** Shown only: roles give rights, and a list gives none. */
  readonly role?: Role;
  readonly email?: string;
};

/** What a pasted list was read as; every line of it is in one of the three. */
export type RosterRead = {
  readonly rows: readonly RosterRow[];
  /** Lines within the list that were not understood, to the letter. */
  readonly unread: readonly string[];
  /** How many lines stand before the list's heading or after it, where the minutes go on. */
  readonly outside: number;
  /** The list alone, as pasted: read by itself it says the same. */
  readonly list: string;
};
