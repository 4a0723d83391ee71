import type { MeetingId, OrganisationId, PersonId } from './terms.ts';

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
};

/** An organisation that has a part in the group, or merely employs someone who attends. */
export type Organisation = {
  readonly id: OrganisationId;
  readonly name: string;
  /** A party (huvudman) should be represented at meetings; others merely employ someone who attends. */
  readonly party: boolean;
};
