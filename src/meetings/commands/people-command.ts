import type { PersonId } from '../model/terms.ts';

/** What someone asks to be done about people who come and go. */
export type PeopleCommand =
  /** Teams tells that someone left the group's team or chat, or is in it again. */
  | { readonly type: 'note-team'; readonly person: PersonId; readonly left: boolean }
  | SettleDeparture
  /** Whoever left the team belongs to the group all the same. */
  | { readonly type: 'keep-member'; readonly person: PersonId }
  /** Erases what is erasable of a person in the Book; the contacts are erased beside it. */
  | { readonly type: 'erase-person'; readonly person: PersonId };

/** Someone leaves the group: who takes over her seat, and her open assignments. */
export type SettleDeparture = {
  readonly type: 'settle-departure';
  readonly person: PersonId;
  /** Someone in the Book, someone new, or nobody yet. */
  readonly seat: Successor | 'vacant';
  readonly assignments: 'successor' | 'wait' | { readonly person: PersonId };
};

/** Whoever takes over: someone in the Book, or a name that is not in it. */
export type Successor = { readonly person: PersonId } | { readonly name: string };
