import type { DecisionRef } from '../commands/decision-command.ts';
import type { Decision, DecisionDetails, DecisionKind, Elected, Item, Meeting } from '../model/meeting.ts';
import type { Asked } from '../model/ratification.ts';
import type { DateString, MeetingId, OrganisationId } from '../model/terms.ts';
import type { Within } from './within.ts';

/** What decisions are picked out by: something they say besides, or how they are graded. */
export type DecisionsWith = keyof DecisionDetails | Exclude<DecisionKind, 'decision'>;

/** What is asked of the parties' ratification: how it stands, who has not answered, who is late; or all there are. */
export type RatificationView = 'state' | 'waiting' | 'late' | 'all' | 'due' | 'against';

/** What is asked about what decisions say, and how far the parties have come with them. */
export type DecisionsQuestion =
  | {
      readonly type: 'decisions-with';
      readonly of: DecisionsWith | 'any';
      readonly meeting?: MeetingId;
      readonly within?: Within;
    }
  /** Who was elected to something, by its words. */
  | { readonly type: 'elected'; readonly office: string }
  /** How the group voted; about everything where no words are given. */
  | { readonly type: 'votes'; readonly words?: string }
  /** What ends, or must be given notice of, within these days. */
  | { readonly type: 'ending-terms'; readonly from: DateString; readonly to: DateString }
  /** Of the latest that waits when neither a decision nor words are given. */
  | {
      readonly type: 'ratification';
      readonly view: RatificationView;
      readonly decision?: DecisionRef;
      readonly words?: string;
      /** Whether one of the parties has. */
      readonly party?: OrganisationId;
    };

/** A decision where it was found. */
export type FoundDecision = {
  readonly meeting: Meeting;
  readonly item: Item;
  readonly decision: Decision;
  /** 1 for the first decision of its item. */
  readonly ordinal: number;
  /** Whether it is the only one of its item. */
  readonly alone: boolean;
};

type Unshown = { readonly unshown?: readonly Meeting[] };

export type DecisionsAnswer =
  | ({
      readonly type: 'decisions-with';
      readonly of: DecisionsWith | 'any';
      /** Only of this meeting, where it was named. */
      readonly meeting: Meeting | undefined;
      /** Only of meetings on these days, and which of those have no minutes here. */
      readonly within?: Within;
      readonly unread?: readonly Meeting[];
      readonly decisions: readonly FoundDecision[];
    } & Unshown)
  | ({
      readonly type: 'elected';
      readonly office: string;
      readonly found: readonly (FoundDecision & { readonly elected: Elected })[];
      /** Where nobody was found, who was elected to something else. */
      readonly others?: readonly (FoundDecision & { readonly elected: Elected })[];
    } & Unshown)
  | ({
      readonly type: 'votes';
      readonly words: string | undefined;
      readonly decisions: readonly FoundDecision[];
    } & Unshown)
  | ({
      readonly type: 'ending-terms';
      readonly from: DateString;
      readonly to: DateString;
      readonly decisions: readonly FoundDecision[];
    } & Unshown)
  | ({
      readonly type: 'ratification';
      readonly view: RatificationView;
      readonly party?: OrganisationId;
      readonly words: string | undefined;
      readonly today: DateString;
      readonly asked: readonly Asked[];
      /** Where the parties were asked about none: what the group decided of the words. */
      readonly decided?: readonly FoundDecision[];
    } & Unshown);
