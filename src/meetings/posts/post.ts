import type { DateString, Instant, MeetingId, OrganisationId, PersonId } from '../model/terms.ts';

/**
 * What should stand in a conversation, as a fact about the Book and the clock: a key that is its identity,
 * a place, and what it shows. How it looks is the cards' business, sending it the outbox's.
 */
export type Post = {
  readonly key: string;
  readonly place: Place;
  readonly content: PostContent;
  /** Edited when its content changes; otherwise it is sent once and stands. */
  readonly follows: boolean;
  /** Not worth sending for the first time after this instant. */
  readonly expires?: Instant;
  /** Brought about in its stead where its place cannot be reached. */
  readonly instead?: readonly Post[];
};

export type Place =
  /** A new post in the group's own conversation (the channel, or else its group chat). */
  | { readonly kind: 'conversation'; readonly conversation: string }
  /** A reply in the thread of another post of ours; in chats a new message. */
  | { readonly kind: 'thread'; readonly root: string; readonly conversation: string }
  /** To one person directly; where she cannot be reached so, by mention in the thread of `fallbackRoot`, if given. */
  | { readonly kind: 'person'; readonly person: PersonId; readonly fallbackRoot?: string };

export type PostContent =
  | { readonly card: 'agenda'; readonly meeting: MeetingId }
  | { readonly card: 'notice'; readonly meeting: MeetingId }
  | { readonly card: 'check-in'; readonly meeting: MeetingId }
  | { readonly card: 'summary'; readonly meeting: MeetingId }
  /** Asks the secretary whether to publish. */
  | { readonly card: 'publish'; readonly meeting: MeetingId }
  | { readonly card: 'approval'; readonly meeting: MeetingId; readonly person: PersonId }
  | { readonly card: 'admitted'; readonly meeting: MeetingId; readonly person: PersonId }
  /** Asks everyone how the meeting was. */
  | { readonly card: 'evaluation'; readonly meeting: MeetingId }
  /** Tells a secretary that someone said herself that she comes or leaves. */
  | { readonly card: 'moved'; readonly meeting: MeetingId; readonly movement: string }
  | AssignmentContent
  | DecisionContent
  | PeopleContent
  | AgendaContent
  | ApprovalContent
  /** Tells everyone of one of the meeting's changes, by its place among them. */
  | { readonly card: 'meeting-change'; readonly meeting: MeetingId; readonly change: number }
  /** What ended with the year before, and which meetings the new one has. */
  | { readonly card: 'new-year'; readonly year: number }
  /** Tells everyone that what the clock has for the secretaries reaches none of them. */
  | { readonly card: 'no-secretary' }
  | ItemsContent
  | ReminderContent;

/** What is posted because people come and go. */
export type PeopleContent =
  /** Asks a secretary who takes over from someone who left the team. */
  | { readonly card: 'departure'; readonly person: PersonId }
  /** Tells a secretary what an erasure has left without anyone. */
  | { readonly card: 'left-behind'; readonly person: PersonId }
  /** Greets someone who has taken a seat over. */
  | { readonly card: 'introduction'; readonly person: PersonId; readonly today: DateString };

/** What is told of minutes on their way to approval. */
export type ApprovalContent =
  /** Asks an adjuster to read an edition; the second reminds her. */
  | {
      readonly card: 'adjust' | 'adjust-reminder';
      readonly meeting: MeetingId;
      readonly person: PersonId;
      readonly edition: number;
    }
  /** Tells a secretary that all have adjusted. */
  | { readonly card: 'all-adjusted'; readonly meeting: MeetingId }
  /** Tells everyone that an edition can be read. */
  | { readonly card: 'minutes-shown'; readonly meeting: MeetingId; readonly edition: number };

/** What is told of agendas, proposals and matters between groups. */
export type AgendaContent =
  /** Asks a secretary what becomes of a proposal, or of a matter handed over. */
  | { readonly card: 'proposal'; readonly proposal: string }
  /** Tells its proposer. */
  | { readonly card: 'proposal-answer'; readonly proposal: string }
  | { readonly card: 'answer-not-delivered'; readonly proposal: string }
  /** What another group answered; `answer` is its place among the answers. */
  | { readonly card: 'handover'; readonly handover: string; readonly answer: number }
  /** The items of a meeting that is not held, or not in time. */
  | { readonly card: 'homeless'; readonly meeting: MeetingId; readonly to: MeetingId };

/** What is told of single items. */
export type ItemsContent =
  /** Offers a secretary to thank someone who has left. */
  | { readonly card: 'farewell'; readonly meeting: MeetingId; readonly person: PersonId }
  /** Offers a secretary to withdraw or postpone an item whose presenter is away. */
  | {
      readonly card: 'presenter-absent';
      readonly meeting: MeetingId;
      readonly item: string;
      readonly person: PersonId;
    };

/** What is shown by the clock. */
export type ReminderContent =
  /** By when items are to be handed in. */
  | { readonly card: 'items-deadline'; readonly meeting: MeetingId }
  /** Tells a secretary that the agenda is not out. */
  | { readonly card: 'agenda-out'; readonly meeting: MeetingId }
  /** Asks someone again whether she comes. */
  | { readonly card: 'answer-wanted'; readonly meeting: MeetingId }
  | { readonly card: 'not-closed'; readonly meeting: MeetingId }
  | { readonly card: 'minutes-left'; readonly meeting: MeetingId }
  | AssignmentReminder
  | ReferralReminder
  /** What was overdue on a day, as the secretary it goes to may see it. */
  | { readonly card: 'overdue'; readonly day: DateString; readonly person: PersonId };

export type AssignmentReminder = {
  readonly card:
    | 'assignment-due'
    | 'time-run-out'
    /** Tells a secretary of a reminder that did not reach the responsible. */
    | 'not-reached';
  readonly meeting: MeetingId;
  readonly assignment: string;
};

/** What one person is told or asked of her assignments, or a secretary of someone else's. */
export type AssignmentContent =
  /** What someone has been given: all at once when the summary is published; later one, perhaps handed over to her. */
  | {
      readonly card: 'assigned';
      readonly meeting: MeetingId;
      readonly person: PersonId;
      readonly assignments: readonly string[];
      readonly handedOver?: true;
      /** She is a co-worker on it. */
      readonly helps?: true;
    }
  /** Someone says that an assignment is not hers: a secretary settles it. */
  | {
      readonly card: 'not-mine';
      readonly meeting: MeetingId;
      readonly assignment: string;
      readonly report: string;
    }
  /** It stays with the one who said that it is not hers. */
  | { readonly card: 'kept'; readonly meeting: MeetingId; readonly assignment: string };

export type ReferralReminder = {
  readonly card: /** Asks a recipient's seat holder for its reply; `from` is the recipient's name. */
    | 'reply-wanted'
    /** Tells a secretary of what the group is to reply to. */
    | 'reply-due'
    /** Tells a secretary that the time for replies has run out. */
    | 'replies-late';
  readonly meeting: MeetingId;
  readonly referral: string;
  readonly from?: string;
};
/** What is told of decisions after their meeting, by the meeting and the id of the decision. */
export type DecisionContent =
  | {
      readonly card:
        | 'ratify'
        | 'ratified'
        | 'ratify-soon'
        | 'ratify-late'
        /** Tells a secretary of a reminder that did not reach those who speak for a party. */
        | 'ratify-unreached';
      readonly meeting: MeetingId;
      readonly decision: string;
      readonly organisation: OrganisationId;
    }
  | {
      readonly card: 'ratification';
      readonly meeting: MeetingId;
      readonly decision: string;
      /** To a secretary, who is asked whether all are to see it. */
      readonly offered?: true;
    }
  | { readonly card: 'ratification-late'; readonly meeting: MeetingId; readonly decision: string }
  | {
      readonly card: 'term-ends';
      readonly meeting: MeetingId;
      readonly decision: string;
      readonly day: DateString;
    };
