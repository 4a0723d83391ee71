import type { DecisionDetails } from '../model/meeting.ts';
import type { OrganisationId } from '../model/terms.ts';

/** An expected no to what is said of decisions and their ratification. */
export type DecisionRefusal =
  /** The group has not set that it votes. */
  | { readonly refused: 'no-voting' }
  /** What was said of a decision cannot be so. */
  | {
      readonly refused: 'unfit-details';
      readonly of: keyof DecisionDetails;
      readonly why: 'empty' | 'no-such-day' | 'reversed' | 'counts';
    }
  /** The group has no party that could decide. */
  | { readonly refused: 'no-parties' }
  /** The parties are not asked about this decision. */
  | { readonly refused: 'not-asked' }
  | { readonly refused: 'party-not-asked'; readonly organisation: OrganisationId }
  /** She holds no seat of it. */
  | { readonly refused: 'not-your-party'; readonly organisation: OrganisationId }
  /** Nobody has decided on a day to come. */
  | { readonly refused: 'day-to-come' };
