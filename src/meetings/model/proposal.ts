import type { Actor } from './stamp.ts';
import type { DateString, GroupId, Instant, MeetingId, PersonId } from './terms.ts';

/** A matter that someone wants on an agenda, until the secretary has said what becomes of it. */
export type ItemProposal = {
  readonly id: string;
  /** The meeting that it is meant for, if one is named. */
  readonly meeting?: MeetingId;
  /** Who proposed it; absent for what another group handed over. */
  readonly by?: PersonId;
  readonly origin?: Origin;
  readonly title: string;
  readonly presenters: readonly string[];
  /** What the meeting is asked to decide (förslag till beslut). */
  readonly proposal?: string;
  readonly text?: string;
  /** How long it is thought to take. */
  readonly minutes?: number;
  readonly links?: readonly string[];
  readonly at: Instant;
  readonly settled?: ProposalSettled;
  /** When its proposer sent it in again after it was sent back. */
  readonly againAt?: Instant;
  /** What the group that handed it over has been told (see `errandsOf`). */
  readonly told?: readonly string[];
};

/** The other group that a matter comes from: names as copied then, never a way into its Book. */
export type Origin = { readonly group: GroupId; readonly groupName: string; readonly handover: string };

/** What the secretary, or the proposer herself, has said of a proposal. */
export type ProposalSettled =
  | {
      readonly kind: 'accepted';
      readonly meeting: MeetingId;
      readonly item: string;
      readonly at?: Instant;
    }
  | { readonly kind: 'sent-back'; readonly reason?: string; readonly at?: Instant }
  | { readonly kind: 'withdrawn'; readonly at?: Instant };

/** A matter that this group handed over to another, as a copy, and what came back. */
export type Handover = {
  readonly id: string;
  /** The item that it was, if it was one. */
  readonly from?: { readonly meeting: MeetingId; readonly item: string };
  readonly to: GroupId;
  readonly toName: string;
  readonly title: string;
  readonly presenters: readonly string[];
  readonly proposal?: string;
  readonly text?: string;
  readonly links?: readonly string[];
  readonly at: Instant;
  readonly by: Actor;
  /** Oldest first. */
  readonly answers: readonly HandoverAnswer[];
};

/** What the receiving group let this one know, as a copy. */
export type HandoverAnswer =
  /** It has arrived there, or could not be delivered yet. */
  | { readonly kind: 'received' | 'not-delivered'; readonly at: Instant }
  | { readonly kind: 'accepted'; readonly on?: DateString; readonly at: Instant }
  | { readonly kind: 'sent-back'; readonly reason?: string; readonly at: Instant }
  | {
      readonly kind: 'outcome';
      readonly on: DateString;
      readonly outcome: 'handled' | 'withdrawn' | 'postponed';
      /** To the letter. */
      readonly decisions: readonly string[];
      readonly reason?: string;
      /** It was told otherwise before: what was recorded has been corrected since. */
      readonly corrected?: true;
      readonly at: Instant;
    };
