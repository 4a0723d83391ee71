import type { Item, Meeting } from '../model/meeting.ts';
import type { Person } from '../model/person.ts';
import type { MeetingId } from '../model/terms.ts';
import type { Excerpt } from '../search/excerpt.ts';
import type { DecisionsWith, FoundDecision } from './decision-questions.ts';
import type { Within } from './within.ts';

/**
 * What is asked about a topic by words: what was decided of it, or what stands of it anywhere. `asked` is the question as
 * it was put: of several texts that which tells what it wants, when or who or why, goes first.
 */
export type SearchQuestion =
  | {
      readonly type: 'decisions-about';
      readonly words: string;
      /** Asked as whether something was decided: answered with yes or no. */
      readonly whether?: true;
      /** What of the decisions is asked for: their sums, or for how long they hold. */
      readonly of?: DecisionsWith;
      /** Asked for what the texts tell, whether it was decided or not. */
      readonly inText?: true;
      /** Asked how many or how much: what has a number in it goes first. */
      readonly counts?: true;
      /** Only what holds these very words, and no others that are spelt nearly so. */
      readonly exactly?: true;
      /** Another body than this group, as it was called: its position is asked about. */
      readonly body?: string;
      readonly meeting?: MeetingId;
      readonly within?: Within;
      readonly asked?: string;
    }
  | {
      readonly type: 'passage';
      readonly words: string;
      readonly meeting?: MeetingId;
      /** Only what this person presented, or where she is named. */
      readonly by?: string;
      readonly asked?: string;
    };

/** Words of a text to the letter, and where they stand. */
export type FoundPassage = {
  readonly meeting: Meeting;
  readonly item: Item | undefined;
  readonly quote: Excerpt;
};

/** A text that tells that people leave, and whom of the Book it names. */
export type ToldLeaving = FoundPassage & { readonly persons: readonly Person[] };

/** An item whose title is nearest to what was looked for. */
export type NearTitle = { readonly meeting: Meeting; readonly item: Item };

type Unshown = { readonly unshown?: readonly Meeting[] };

/** `passages` are given where no decision was found, and `nearest` where nothing at all was. */
export type SearchAnswer =
  | ({
      readonly type: 'decisions-about';
      readonly words: string;
      readonly whether: boolean;
      readonly body: string | undefined;
      readonly of: DecisionsWith | undefined;
      readonly inText: boolean;
      /** The texts hold more of what was asked than the decisions do. */
      readonly textFirst?: true;
      /** Nothing was found at the time that was asked about; this is from other meetings. */
      readonly otherTime?: true;
      /** Whether the texts tell a position of the body, and do not only name it. */
      readonly position: boolean;
      /** The group's own: about the topic, or beside what another body said. */
      readonly decisions: readonly FoundDecision[];
      readonly passages: readonly FoundPassage[];
      readonly nearest: readonly NearTitle[];
    } & Unshown)
  | ({
      readonly type: 'passage';
      readonly words: string;
      readonly passages: readonly FoundPassage[];
      readonly nearest: readonly NearTitle[];
    } & Unshown);
