import type { DecisionChanges } from '../model/fact.ts';
import type { DecisionDetails, Due, PartyAnswer } from '../model/meeting.ts';
import type { RuleSettings } from '../model/settings.ts';
import type { MeetingId, OrganisationId } from '../model/terms.ts';

/** One decision, by the meeting that took it. */
export type DecisionRef = { readonly meeting: MeetingId; readonly id: string };

/** What is said one by one, and adds to what was said before; the same name again replaces what was said of it. */
export type DetailsAdded = Partial<Pick<DecisionDetails, 'reservations' | 'conflicts' | 'elected'>>;

/** What is asked to be done with a decision after it was recorded. */
export type DecisionCommand =
  /** How the group votes, or how long before an agreed time ends it is reminded. */
  | {
      readonly type: 'set-decision-rules';
      readonly rules: Partial<Pick<RuleSettings, 'voting' | 'termDays'>>;
    }
  /** What a decision says beyond its words; null takes it away. */
  | ({
      readonly type: 'detail-decision';
      readonly set?: DecisionChanges;
      readonly add?: DetailsAdded;
      /** The mark of the details that were shown to whoever changes them (see `markOf`): if they differ by now, nothing is changed. */
      readonly was?: string;
    } & DecisionRef)
  /** The proposal that a decision refers to, told afterwards. */
  | ({ readonly type: 'set-decision-proposal'; readonly text: string } & DecisionRef)
  /** Each party is to decide the same at home; asked again, what was answered stays. */
  | ({
      readonly type: 'ask-ratification';
      readonly parties: 'all' | readonly OrganisationId[];
      readonly due: Due;
    } & DecisionRef)
  | ({ readonly type: 'withdraw-ratification' } & DecisionRef)
  /** What a party has decided at home. */
  | ({ readonly type: 'answer-ratification'; readonly answer: PartyAnswer } & DecisionRef)
  /** How far the parties have come is shown where the group is. */
  | ({ readonly type: 'show-ratification' } & DecisionRef);
