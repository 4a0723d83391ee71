/**
 * The Book (protokollsbok) of one group: the unit of consistency.
 * Dates are `YYYY-MM-DD` and times `HH:MM`, both in the group's zone; instants are ISO 8601 in UTC.
 * Names, texts and notes are people's own words, kept to the letter.
 */

export type GroupId = string;
export type PersonId = string;
export type OrganisationId = string;
export type MeetingId = string;
export type Language = 'sv' | 'en';
export type DateString = string;
export type TimeString = string;
export type Instant = string;

export type Group = {
  readonly name: string;
  /** What members call it, as "chefsgruppen". */
  readonly shortNames: readonly string[];
  /** The organisation that keeps the group's records. */
  readonly organisation?: string;
  readonly department?: string;
  readonly diaryNumber?: string;
  readonly language: Language;
  /** IANA time zone in which the group's dates and times are meant. */
  readonly zone: string;
  /** What its document is called, as "Protokoll". */
  readonly documentName: string;
  /** Who decides in its decisions, as "Chefsgruppen". */
  readonly voice: string;
};

export type Organisation = {
  readonly id: OrganisationId;
  readonly name: string;
  /** A party (huvudman) should be represented at meetings; others merely employ someone who attends. */
  readonly party: boolean;
};

export type Category = 'member' | 'substitute' | 'other';
export type Role = 'secretary' | 'chair';

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

export type ConversationKind = 'channel' | 'group-chat' | 'meeting-chat';

/** A conversation that shows this group's meetings; its address for sending is kept in the contacts. */
export type BoundConversation = {
  readonly id: string;
  readonly kind: ConversationKind;
  /** Host tenant of the conversation. */
  readonly tenant: string;
  /** Only for the chat of one meeting. */
  readonly meeting?: MeetingId;
};

export type Mode = 'digital' | 'in-person' | 'hybrid' | 'residential' | 'unknown';
export type MeetingState = 'planned' | 'running' | 'closing' | 'closed';

export type Meeting = {
  readonly id: MeetingId;
  readonly date: DateString;
  /** Last day of a meeting over two or more days. */
  readonly endDate?: DateString;
  readonly startTime?: TimeString;
  readonly endTime?: TimeString;
  readonly place?: string;
  readonly mode: Mode;
  readonly note?: string;
  readonly state: MeetingState;
  readonly startedAt?: Instant;
  readonly closedAt?: Instant;
  readonly closedBy?: Actor;
  readonly agendaPostedAt?: Instant;
  readonly publishedAt?: Instant;
  /** The item that is being dealt with; a reference to `Item.id`. */
  readonly currentItem?: string;
  readonly items: readonly Item[];
  readonly answers: readonly AttendanceAnswer[];
  readonly attendance: readonly AttendanceRow[];
  readonly late: readonly PersonId[];
  readonly admissions: readonly Admission[];
  readonly decisions: readonly Decision[];
  readonly assignments: readonly Assignment[];
  readonly notes: readonly Note[];
};

export type Item = {
  readonly id: string;
  /** "7", or "7 a" for an item added after the agenda was fixed. */
  readonly number: string;
  readonly title: string;
  /** Free text: often outsiders, sometimes misspelt. */
  readonly presenters: readonly string[];
  /** What the item asks the meeting to decide (förslag till beslut). */
  readonly proposal?: string;
  readonly outcome?: Outcome;
  /** The item of an earlier meeting that was postponed to this one. */
  readonly from?: { readonly meeting: MeetingId; readonly item: string };
};

export type Outcome =
  | { readonly kind: 'handled' }
  | { readonly kind: 'withdrawn'; readonly reason?: string; readonly absent?: PersonId }
  | { readonly kind: 'postponed'; readonly to: Target };

/** Where a postponed item goes: a known meeting, a month without one yet, or only words. */
export type Target =
  | { readonly kind: 'meeting'; readonly meeting: MeetingId; readonly said: string }
  | { readonly kind: 'month'; readonly month: string; readonly said: string }
  | { readonly kind: 'words'; readonly said: string };

export type AnswerKind = 'in-person' | 'remote' | 'partly' | 'absent';

/** What a person said beforehand. The message that may come with it is for the secretary and kept in the contacts. */
export type AttendanceAnswer = {
  readonly person: PersonId;
  readonly answer: AnswerKind;
  readonly at: Instant;
};

export type Presence = 'present' | 'absent' | 'partial';

export type AttendanceRow = {
  readonly person: PersonId;
  /** 1 for the first day of the meeting. */
  readonly day: number;
  readonly status: Presence;
  /** As written: "kom efter lunch", "punkt 6". */
  readonly note?: string;
  readonly at: Instant;
};

export type AdmissionAs = 'substitute' | 'presenter' | 'guest';

/** A person outside the roster who asked to check in; waits for the secretary. */
export type Admission = {
  /** The id that the person gets in the book if let in. */
  readonly person: PersonId;
  readonly name: string;
  readonly as: AdmissionAs;
  /** The member whom a substitute stands in for. */
  readonly standsInFor?: PersonId;
  readonly state: 'requested' | 'approved' | 'denied';
};

/** What is shared by all that is recorded in words at an item. */
type Recorded = {
  readonly id: string;
  /** A reference to `Item.id`. */
  readonly item: string;
  readonly text: string;
  readonly at: Instant;
  readonly by: Actor;
  /** Earlier wordings, oldest first. */
  readonly history: readonly Wording[];
  /** Taken back; it stays in the trail, and keeps its number once the meeting is closed. */
  readonly removed: boolean;
  /** Changed or removed after the meeting was closed. */
  readonly corrected: boolean;
};

export type Wording = { readonly text: string; readonly at: Instant; readonly by: Actor };

export type DecisionKind = 'decision' | 'approval' | 'endorsement' | 'election' | 'filing' | 'remittal';

export type Decision = Recorded & {
  readonly kind: DecisionKind;
  /** The proposal that an elliptical decision ("enligt förslaget") refers to, as it stood then. */
  readonly proposal?: string;
};

export type Responsible =
  | { readonly kind: 'person'; readonly person: PersonId }
  | { readonly kind: 'outsider'; readonly name: string }
  | { readonly kind: 'body'; readonly name: string; readonly contact?: PersonId }
  | { readonly kind: 'nobody' };

/**
 * When an assignment is due, always with the words as said.
 * `until` is the last day of the window; after it, and with nothing reported, the time has run out.
 */
export type Due =
  | { readonly kind: 'day'; readonly until: DateString; readonly said: string }
  | { readonly kind: 'month'; readonly month: string; readonly until: DateString; readonly said: string }
  | {
      readonly kind: 'meeting';
      readonly meeting: MeetingId;
      readonly until: DateString;
      readonly said: string;
    }
  | { readonly kind: 'vague'; readonly until?: DateString; readonly said: string }
  | { readonly kind: 'none' };

export type Assignment = Recorded & {
  readonly responsible: Responsible;
  readonly due: Due;
  readonly doneAt?: Instant;
};

export type Note = Recorded;

/** Who did something, as far as the record knows. */
export type Actor =
  | { readonly kind: 'person'; readonly person: PersonId }
  | { readonly kind: 'administrator' }
  /** Someone who proved the right to connect the group with its one-time code. */
  | { readonly kind: 'code-holder' }
  /** An account that is bound to nobody here. */
  | { readonly kind: 'stranger' };

/** When, by whom, and the identity under which a command happens at most once. */
export type Stamp = { readonly at: Instant; readonly by: Actor; readonly id: string };

/** A command that happened lately: for recognising what is delivered twice, and for undoing. */
export type Recent = {
  readonly id: string;
  readonly by: Actor;
  /** What it touched, as `decision:d3` or `attendance:m1:p3:1`. */
  readonly touched: readonly string[];
  /** The facts that would restore what was before; empty when it cannot be undone. */
  readonly undo: readonly import('./fact.ts').Fact[];
};

export type Book = {
  readonly id: GroupId;
  /** How many commits it is folded from. */
  readonly version: number;
  readonly group: Group;
  readonly organisations: readonly Organisation[];
  readonly persons: readonly Person[];
  readonly conversations: readonly BoundConversation[];
  /** In order of date. */
  readonly meetings: readonly Meeting[];
  /** Newest last, at most `recentKept`. */
  readonly recent: readonly Recent[];
  /** The next free number of each kind of id. */
  readonly next: {
    readonly person: number;
    readonly organisation: number;
    readonly meeting: number;
    readonly record: number;
  };
};

/** How many recent commands a Book remembers. */
export const recentKept = 200;

/** The Book of a group of which nothing is known yet. */
export function emptyBook(id: GroupId): Book {
  return {
    id,
    version: 0,
    group: {
      name: id,
      shortNames: [],
      language: 'sv',
      zone: 'Europe/Stockholm',
      documentName: 'Protokoll',
      voice: 'Gruppen',
    },
    organisations: [],
    persons: [],
    conversations: [],
    meetings: [],
    recent: [],
    next: { person: 1, organisation: 1, meeting: 1, record: 1 },
  };
}
