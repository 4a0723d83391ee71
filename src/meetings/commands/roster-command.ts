import type { RosterRow } from '../intake/roster-row.ts';
import type { Category, Mandate } from '../model/person.ts';
import type { DateString, PersonId } from '../model/terms.ts';

/** What a secretary orders about who belongs to the group, and for whom. Organisations are named as people write them. */
export type RosterCommand =
  /** A list of those present, as read; those who are not on it stay. */
  | { readonly type: 'save-roster'; readonly rows: readonly RosterRow[] }
  | { readonly type: 'add-person'; readonly person: PersonSaid }
  | {
      readonly type: 'change-person';
      readonly person: PersonId;
      readonly changes: Partial<PersonSaid>;
      /** What whoever changes it was shown; refused when something of it is otherwise by now. */
      readonly shown?: PersonSaid;
    }
  | { readonly type: 'set-party'; readonly organisation: string; readonly party: boolean }
  /** How many seats an organisation has for members; held ones are never taken away. */
  | { readonly type: 'set-seats'; readonly organisation: string; readonly seats: number }
  | {
      readonly type: 'set-mandate';
      readonly person: PersonId;
      readonly of: Mandate;
      readonly until: DateString | null;
    };

/** A person as someone says or writes it; an empty organisation or title is none. */
export type PersonSaid = {
  readonly name: string;
  readonly organisation: string;
  readonly title: string;
  readonly category: Category;
};
