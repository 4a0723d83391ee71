import type { StandingItem } from './settings.ts';
import type { Actor } from './stamp.ts';
import type { DateString, Instant, MeetingId, OrganisationId, PersonId, TimeString } from './terms.ts';

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
  /** Who verifies its minutes (justerare), where someone was elected or set to: nobody when empty; absent: those of the settings. */
  readonly adjusters?: readonly PersonId[];
  /** How its minutes have come on their way to approval; absent until something of it has happened. */
  readonly minutes?: MinutesTrail;
  readonly evaluation?: Evaluation;
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
  readonly referrals: readonly Referral[];
  /** Who came or went while it ran, oldest first. */
  readonly movements: readonly Movement[];
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

/** What an item is for. */
export type ItemKind = 'formality' | 'report' | 'information' | 'discussion' | 'decision';

/** An item of an agenda. */
export type Item = {
  readonly id: string;
  /** "7", or "7 a" for an item added after the agenda was fixed; "7.1" for a sub-item. */
  readonly number: string;
  /** The item of the same meeting that this one is a part of; it stands after it, and has no sub-items of its own. */
  readonly under?: string;
  readonly kind?: ItemKind;
  /** The same for all items that are one matter (ärende): the id of the item at which it began. */
  readonly matter?: string;
  /** The meeting whose minutes are to be approved at this item. */
  readonly approves?: MeetingId;
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
  /** What those documents are called, by address, where it was said; see `documentsOf`. */
  readonly linkTitles?: Readonly<Record<string, string>>;
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
  /** What of the meeting the note was read to mean; absent where it could not be read. */
  readonly part?: Part;
  /** The member whom a substitute served for. */
  readonly standsInFor?: PersonId;
  readonly at: Instant;
};

/** The part of a meeting that someone took part in. All that is named holds: items, days, and between which times. */
export type Part = {
  /** Numbers of items, as they stand on the agenda. */
  readonly items?: readonly string[];
  /** Numbers of days, the first is 1. */
  readonly days?: readonly number[];
  readonly from?: TimeString;
  readonly to?: TimeString;
};

/** Someone came to the meeting or left it while it ran. */
export type Movement = {
  readonly id: string;
  readonly person: PersonId;
  readonly kind: 'arrived' | 'left';
  readonly day: number;
  /** In the group's zone; absent where only the item is known. */
  readonly time?: TimeString;
  /** The item that was being dealt with; a reference to `Item.id`. */
  readonly item?: string;
  /** As said. */
  readonly note?: string;
  /** Said by herself, so that the secretary is told. */
  readonly own?: true;
  /** Taken back; it stays in the trail. */
  readonly removed: boolean;
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
  /** When it was corrected last. */
  readonly correctedAt?: Instant;
};

/** An earlier wording, with who gave it when. */
export type Wording = { readonly text: string; readonly at: Instant; readonly by: Actor };

export type DecisionKind = 'decision' | 'approval' | 'endorsement' | 'election' | 'filing' | 'remittal';

export type Decision = Recorded & {
  readonly kind: DecisionKind;
  /** The proposal that an elliptical decision ("enligt förslaget") refers to, as it stood then. */
  readonly proposal?: string;
  readonly details?: DecisionDetails;
  readonly ratification?: Ratification;
};

/** What a decision says beyond its words, as far as it was said or could be read; each in words as they were said. */
export type DecisionDetails = {
  readonly condition?: string;
  readonly amounts?: readonly Amount[];
  readonly term?: AgreedTerm;
  readonly vote?: Vote;
  readonly reservations?: readonly Reservation[];
  /** Who left for conflict of interest (jäv) and took no part in it. */
  readonly conflicts?: readonly Named[];
  readonly elected?: readonly Elected[];
};

/** Someone in the Book, or an outsider, by the name as said. */
export type Named = { readonly name: string; readonly person?: PersonId };

/** A sum or a share: "25 %", "350 000 kr"; who pays as said. */
export type Amount = {
  readonly said: string;
  readonly value?: number;
  readonly unit?: 'SEK' | 'percent';
  readonly payer?: string;
};

/** For how long something is agreed; `to` is its last day, `noticeBy` the last day on which notice can be given. */
export type AgreedTerm = {
  readonly said: string;
  readonly from?: DateString;
  readonly to?: DateString;
  readonly notice?: string;
  readonly noticeBy?: DateString;
};

/** A vote's counts. */
export type Vote = { readonly for: number; readonly against: number; readonly abstained: number };

/** Someone's dissent from a decision, with her reasons as given. */
export type Reservation = Named & { readonly text?: string };

/** Someone elected, to what as said: "justerare", "ledamot i arbetsutskottet". */
export type Elected = Named & { readonly role: string; readonly until?: DateString };

/** A decision that binds only when each party has decided the same at home. */
export type Ratification = {
  readonly due: Due;
  readonly parties: readonly PartyState[];
  /** When the parties were first asked. */
  readonly at: Instant;
  /** When the secretary showed it to all. */
  readonly shownAt?: Instant;
};

/** The parties that are to decide, and by when. */
export type NewRatification = { readonly due: Due; readonly parties: readonly PartyAnswer[] };

/** A party's answer, with who recorded it when. */
export type PartyState = PartyAnswer & { readonly recorded?: { readonly at: Instant; readonly by: Actor } };

/** What a party has decided of it at home; `on` is the day of its decision. */
export type PartyAnswer = {
  readonly organisation: OrganisationId;
  readonly state: 'waiting' | 'ratified' | 'rejected';
  readonly on?: DateString;
  readonly note?: string;
};

export type Responsible =
  | { readonly kind: 'person'; readonly person: PersonId }
  | { readonly kind: 'outsider'; readonly name: string }
  | {
      readonly kind: 'body';
      readonly name: string;
      readonly contact?: PersonId /** Set where the body is an organisation of the Book. */;
      readonly organisation?: OrganisationId;
    }
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
  /** One of several, given at once to each of "samtliga länsdelar": the id of the first, and the words as said. */
  readonly each?: { readonly first: string; readonly said: string };
  readonly coWorkers?: readonly Named[];
  /** To whom it is to be reported, as said. */
  readonly reportTo?: string;
};

/** Running text at an item; or a point of its discussion, or thanks to someone who leaves (avtackning). */
export type Note = Recorded & { readonly as?: NoteKind; readonly person?: PersonId };

export type NoteKind = 'discussion' | 'farewell';

/** Something sent out for comment (remiss), or received to be commented on; its text says what. */
export type Referral = Recorded & {
  readonly direction: 'sent' | 'received';
  readonly recipients: readonly Recipient[];
  readonly due: Due;
  /** An address of the document, as given. */
  readonly link?: string;
  /** Oldest first. */
  readonly replies: readonly ReferralReply[];
};

/** To whom a referral that is sent goes, and from whom one that is received came, by the name as said. */
export type Recipient = Named & { readonly organisation?: OrganisationId };

/** A recipient's answer to a referral; `from` is the recipient's name as it stands there. */
export type ReferralReply = NewReply & { readonly at: Instant; readonly removed: boolean };

export type NewReply = {
  readonly id: string;
  readonly from: string;
  readonly on: DateString;
  readonly text?: string;
  readonly link?: string;
};

/**
 * The way of a meeting's minutes: finished (edition by edition), sent to the adjusters, adjusted, filed, approved at a
 * later meeting, shown to all.
 */
export type MinutesTrail = {
  /** Oldest first; the last one counts. */
  readonly editions: readonly Edition[];
  readonly sent?: { readonly at: Instant; readonly to: readonly PersonId[] };
  readonly adjusted: readonly Adjustment[];
  readonly filedAt?: Instant;
  readonly approved?: { readonly at: Instant; readonly meeting: MeetingId; readonly decision: string };
  /** The edition that was shown to all, and when. */
  readonly shown?: { readonly at: Instant; readonly edition: number };
};

/** Finished minutes, frozen: the content itself is kept beside the Book under its digest. */
export type Edition = NewEdition & { readonly at: Instant; readonly by: Actor };

export type NewEdition = {
  /** From 1. */
  readonly number: number;
  /** SHA-256 of its content, in hexadecimal. */
  readonly digest: string;
  /** Why it was made anew, as said. */
  readonly reason?: string;
};

/** An adjuster's word that an edition is right. */
export type Adjustment = { readonly person: PersonId; readonly edition: number; readonly at: Instant };

/**
 * How the members found the meeting, when asked at its end. Answers carry no author: `answered` only notes who has
 * given one, in order of ids, and the answers themselves come all at once when the round ends, in order of words.
 */
export type Evaluation = {
  readonly open: boolean;
  readonly answered: readonly PersonId[];
  readonly answers: readonly string[];
};

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
