import type { DateString, Instant, MeetingId, OrganisationId, PersonId } from './terms.ts';

/** How a person belongs to the group. */
export type Category = 'member' | 'substitute' | 'other';

/** What a person does for the group. */
export type Role = 'secretary' | 'chair';

/** Someone in the group's book: on the roster, or a visitor. */
export type Person = {
  readonly id: PersonId;
  readonly name: string;
  readonly organisation?: OrganisationId;
  readonly title?: string;
  readonly category: Category;
  readonly roles: readonly Role[];
  /** Set for a visitor: the only meetings that this person was let in to. */
  readonly admittedTo?: readonly MeetingId[];
  /** The last day of her seat's or a role's mandate, where it is known to end. */
  readonly until?: { readonly [Of in Mandate]?: DateString };
  /** The first day on which she no longer belongs to the group; what is recorded of her stands. */
  readonly left?: DateString;
  /** When she was seen to leave the group's team, until a secretary has said what that means. */
  readonly leftTeamAt?: Instant;
  /** What was erasable of her was erased. */
  readonly erasedAt?: Instant;
};

/** What someone holds for a time: a seat, or a role. */
export type Mandate = 'seat' | Role;

/** An organisation that has a part in the group, or merely employs someone who attends. */
export type Organisation = {
  readonly id: OrganisationId;
  readonly name: string;
  /** A party (huvudman) should be represented at meetings; others merely employ someone who attends. */
  readonly party: boolean;
};
