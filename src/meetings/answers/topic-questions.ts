import type { AssignmentRef } from '../commands/assignment-command.ts';
import type { Item, Meeting } from '../model/meeting.ts';
import type { MeetingId } from '../model/terms.ts';
import type { FoundDecision } from './decision-questions.ts';
import type { FoundAssignment, FoundReferral } from './found-records.ts';
import type { FoundPassage, NearTitle } from './search-questions.ts';

/** What a question names: words of a topic, or one assignment as it is numbered; `asked` is the question as it was put. */
type Topic = { readonly words: string; readonly about?: AssignmentRef; readonly asked?: string };

/** What is asked of assignments by what they are about. */
export type TopicQuestion =
  /** When something is due: an assignment, replies to a referral, or what a decision says of its term. */
  | ({ readonly type: 'deadline' } & Topic)
  /** How far something has come; `whether` where yes or no is asked for. */
  | ({ readonly type: 'topic-status'; readonly whether?: true } & Topic)
  | ({ readonly type: 'responsible' } & Topic);

/** What is asked of items of agendas. */
export type ItemQuestion =
  /** Who presents: an item of a meeting by its number, what the words are about, or all that someone presented. */
  | {
      readonly type: 'presenter';
      readonly meeting?: MeetingId;
      readonly item?: string;
      readonly words?: string;
      readonly by?: string;
    }
  /** When something is back on an agenda: of an item of a meeting by its number, else by words. */
  | {
      readonly type: 'item-return';
      readonly meeting?: MeetingId;
      readonly item?: string;
      readonly words?: string;
    }
  /** What was withdrawn from a meeting, or put off at it; only the item of this number where one is named. */
  | {
      readonly type: 'left-out';
      readonly meeting: MeetingId;
      readonly outcome: LeftOut;
      readonly item?: string;
    }
  /** What was said and decided at an item of a meeting by its number, else at those that the words are about. */
  | {
      readonly type: 'item-content';
      readonly meeting?: MeetingId;
      readonly item?: string;
      readonly words?: string;
    }
  /** What waits to come back though no meeting is set for it. */
  | { readonly type: 'waiting' }
  /** At which meetings something was up; `end` where only the first or the latest time is asked for. */
  | { readonly type: 'history'; readonly words: string; readonly end?: 'first' | 'last' };

export type LeftOut = 'withdrawn' | 'postponed' | 'either';

type Unshown = { readonly unshown?: readonly Meeting[] };

/** Where something was looked for by words, and what else there is of it where no assignment is. */
type Found = {
  readonly words: string;
  /** Those that were given at once stand as one. */
  readonly assignments: readonly FoundAssignment[];
  readonly decisions: readonly FoundDecision[];
  /** What the texts tell of it where nothing is recorded, and the items nearest to it where they tell nothing either. */
  readonly texts?: { readonly passages: readonly FoundPassage[]; readonly nearest: readonly NearTitle[] };
} & Unshown;

export type TopicAnswer =
  | ({ readonly type: 'deadline'; readonly referrals: readonly FoundReferral[] } & Found)
  /** `decisions` are later ones that are about the same; of other meetings than the assignment's. */
  | ({ readonly type: 'topic-status'; readonly whether: boolean } & Found)
  | ({ readonly type: 'responsible'; readonly items: readonly FoundItem[] } & Found);

/** An item where it was found. */
export type FoundItem = { readonly meeting: Meeting; readonly item: Item };

/** An item with those who present it, also at its sub-items. */
export type PresentedItem = FoundItem & { readonly presenters: readonly string[] };

/** What stands of an item: as far as the asker may see it. */
export type ItemContent = PresentedItem & {
  readonly shown: boolean;
  /** Whether reasons are. */
  readonly reasons: boolean;
  readonly decisions: readonly FoundDecision[];
  readonly assignments: readonly FoundAssignment[];
  readonly referrals: readonly FoundReferral[];
  /** Running text, to the letter, in the order of the items. */
  readonly notes: readonly string[];
};

/** Why a matter waits to come back though no meeting is set for it: someone is to return with it, or it was put off. */
export type WaitingMatter = FoundItem & {
  /** Who is to return with what. */
  readonly found?: FoundAssignment;
  /** To when it was put off, as said. */
  readonly putOffTo?: string;
};

export type ItemAnswer =
  | ({
      readonly type: 'presenter';
      readonly words?: string;
      readonly by?: string;
      readonly number?: string;
      readonly meeting?: Meeting;
      readonly items: readonly PresentedItem[];
    } & Unshown)
  | ({
      readonly type: 'item-return';
      readonly words: string;
      /** Where it stands on a coming agenda, soonest first. */
      readonly coming: readonly FoundItem[];
      /** Promises to return at a meeting at which no item stands. */
      readonly promised: readonly FoundAssignment[];
      readonly waiting: readonly WaitingMatter[];
      /** When it was up last. */
      readonly last?: FoundItem;
      /** Coming meetings that have it for their theme, soonest first. */
      readonly themed: readonly Meeting[];
      /** What was written there of what is to come, to the letter. */
      readonly foretold: readonly string[];
    } & Unshown)
  | {
      readonly type: 'left-out';
      readonly meeting: Meeting;
      readonly outcome: LeftOut;
      readonly number?: string;
      /** Where one was named by its number: that item, whatever became of it. */
      readonly named?: Item;
      readonly items: readonly Item[];
      readonly reasons: boolean;
      /** The latest other meeting from which something was left out, where this one has nothing. */
      readonly nearest?: Meeting;
    }
  | ({
      readonly type: 'item-content';
      readonly words?: string;
      readonly number?: string;
      readonly meeting?: Meeting;
      readonly items: readonly ItemContent[];
    } & Unshown)
  | { readonly type: 'waiting'; readonly matters: readonly WaitingMatter[] }
  | ({
      readonly type: 'history';
      readonly words: string;
      readonly end?: 'first' | 'last';
      /** Oldest first. */
      readonly items: readonly ItemContent[];
    } & Unshown);
