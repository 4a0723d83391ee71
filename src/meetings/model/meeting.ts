import type { StandingItem } from './settings.ts';
import type { Actor } from './stamp.ts';
import type { DateString, Instant, MeetingId, PersonId, TimeString } from './terms.ts';

/** How people meet. */
export type Mode = 'digital' | 'in-person' | 'hybrid' | 'residential' | 'unknown';

/** How far a meeting has come. */
export type MeetingState = 'planned' | 'running' | 'closing' | 'closed';

/** A meeting of one or more days, with its agenda and all that is recorded at it. */
export type Meeting = {
  readonly id: MeetingId;
  readonly date: DateString;
  /** Only the month is known; `date` is its last day, and there is no time. */
  readonly monthOnly?: true;
  /** Last day of a meeting over two or more days. */
  readonly endDate?: DateString;
  readonly startTime?: TimeString;
  readonly endTime?: TimeString;
  readonly place?: string;
  readonly mode: Mode;
  readonly note?: string;
  /** With whom the meeting is held jointly. */
  readonly partner?: string;
  readonly theme?: string;
  /** An https address at which one joins, as it was given. */
  readonly joinLink?: string;
  /** When it was put in the calendar. */
  readonly plannedAt: Instant;
  readonly state: MeetingState;
  /** It will not be held; what was planned of it stands. */
  readonly cancelled?: true;
  /** Oldest first; their number is how often calendars were to take notice. */
  readonly changes: readonly MeetingChange[];
  /** Set between two days of a running meeting. */
  readonly pausedAt?: Instant;
  readonly startedAt?: Instant;
  readonly closedAt?: Instant;
  readonly closedBy?: Actor;
  readonly agendaPostedAt?: Instant;
  readonly publishedAt?: Instant;
  /** When the secretary said that its minutes are finished. */
  readonly minutesFinishedAt?: Instant;
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

/** When and where a meeting is, and what it is about: what can change while it is planned. */
export type MeetingPlan = Pick<
  Meeting,
  | 'date'
  | 'monthOnly'
  | 'endDate'
  | 'startTime'
  | 'endTime'
  | 'place'
  | 'mode'
  | 'note'
  | 'partner'
  | 'theme'
  | 'joinLink'
>;

/** A change of a meeting after it was planned: what it was before, when, by whom and why. */
export type MeetingChange = {
  readonly kind: 'moved' | 'changed' | 'cancelled' | 'restored';
  readonly at: Instant;
  readonly by: Actor;
  readonly before: MeetingPlan;
  readonly reason?: string;
  /** The meeting should never have been planned. */
  readonly mistake?: true;
};

/** An item of an agenda. */
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
  /** How long it is thought to take. */
  readonly minutes?: number;
  /** Addresses of documents that lie elsewhere, as given. */
  readonly links?: readonly string[];
  /** Text that belongs to the matter, as given. */
  readonly text?: string;
  /** Stands on every agenda, by the group's settings. */
  readonly standing?: StandingItem['at'];
  /** The assignment that someone promised to report on at this meeting. */
  readonly reportOn?: { readonly meeting: MeetingId; readonly assignment: string };
  /** The proposal that it was accepted from. */
  readonly proposedAs?: string;
  /** The name of the group that handed the matter over. */
  readonly origin?: string;
};

/** What became of an item. */
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

/** An earlier wording, with who gave it when. */
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
  /** A promise to report back at the meeting that it is due at, where it stands on the agenda. */
  readonly comesBack?: true;
  /** Oldest first. */
  readonly reports: readonly Report[];
  /** Who was told of it when the summary was published. */
  readonly told?: PersonId;
};

export type Note = Recorded;

/** What was said of an assignment after it was given. */
export type Report = NewReport & {
  readonly at: Instant;
  readonly by: Actor;
  /** Taken back; it stays in the trail. */
  readonly removed: boolean;
};

export type ReportKind = 'progress' | 'done' | 'reopened' | 'more-time' | 'handed-over' | 'not-mine' | 'kept';

/**
 * A report as it is made. More time and handing over carry what the assignment becomes, and what it was before;
 * `kept` is the secretary's answer that it stays as it is.
 */
export type NewReport = {
  readonly id: string;
  readonly kind: ReportKind;
  /** As written. */
  readonly text?: string;
  readonly due?: Due;
  readonly responsible?: Responsible;
  readonly before?: { readonly due?: Due; readonly responsible?: Responsible };
};
