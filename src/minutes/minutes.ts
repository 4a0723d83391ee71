import type {
  DecisionDetails,
  DecisionKind,
  Due,
  ItemKind,
  MeetingPlan,
  Mode,
  Outcome,
  Presence,
} from '../meetings/model/meeting.ts';
import type { Category } from '../meetings/model/person.ts';
import type { HouseStyle } from '../meetings/model/settings.ts';
import type { DateString, Instant, Language, MeetingId, TimeString } from '../meetings/model/terms.ts';

/**
 * What the minutes of one meeting say, before any words around them and any format: people by name as they were called
 * then, everything to the letter and in the order in which it stands. It is data without references into the Book, so
 * that it can be frozen and is enough to rebuild the records from. Texts may hold several lines.
 */
export type Minutes = {
  /** Raised when the shape changes, so that what was frozen long ago can still be read. */
  readonly version: 1;
  readonly language: Language;
  readonly style: HouseStyle;
  readonly group: {
    readonly name: string;
    readonly organisation?: string;
    readonly department?: string;
    readonly diaryNumber?: string;
    /** "Protokoll". */
    readonly documentName: string;
    /** "Chefsgruppen". */
    readonly voice: string;
  };
  readonly meeting: Omit<MeetingPlan, 'joinLink' | 'note'> & { readonly id: MeetingId; readonly mode: Mode };
  readonly chair?: string;
  readonly secretary?: string;
  readonly adjusters: readonly string[];
  readonly attendance: readonly AttendanceLine[];
  /** Seats that nobody held, by the name of the organisation. */
  readonly vacant: readonly { readonly organisation: string; readonly as: 'member' | 'substitute' }[];
  /** Parties without a member or substitute there, by name. */
  readonly unrepresented: readonly string[];
  /** Whether enough were there, where the group has a rule. */
  readonly quorate?: { readonly there: number; readonly needed: number; readonly of: 'seats' | 'parties' };
  readonly movements: readonly MovementLine[];
  readonly items: readonly MinutesItem[];
  /** Who came to a seat, left one, or left the group, since the meeting before. */
  readonly turnover: readonly TurnoverLine[];
  readonly coming: readonly ComingMeeting[];
  /** What the members said of the meeting; absent where it is no part of the minutes. */
  readonly evaluation?: readonly string[];
  /** When the meeting was closed; absent before. */
  readonly closedAt?: Instant;
};

/** One person's attendance. */
export type AttendanceLine = {
  readonly name: string;
  readonly organisation?: string;
  readonly title?: string;
  readonly category: Category;
  /** Over all days: absent is absent every day, present is present all of every day. */
  readonly status: 'present' | 'partial' | 'absent' | 'unknown';
  /** What was written of it: "ej fm"; and, of a meeting of several days, of each day with something to tell. */
  readonly notes: readonly string[];
  /** The days, from 1, at which someone was there, where that is not all of them. */
  readonly days?: readonly number[];
  /** Of a meeting of several days that were not alike: each day of which something is recorded. */
  readonly daily?: readonly DailyLine[];
  /** The member whom a substitute served for. */
  readonly standsInFor?: string;
};

export type DailyLine = { readonly day: number; readonly status: Presence; readonly note?: string };

export type MovementLine = {
  readonly name: string;
  readonly kind: 'arrived' | 'left';
  readonly day: number;
  readonly time?: TimeString;
  /** The number of the item that was being dealt with. */
  readonly item?: string;
  readonly note?: string;
};

export type MinutesItem = {
  /** The item's id in the Book, for finding what was changed in a document that is handed back. */
  readonly id: string;
  readonly number: string;
  readonly title: string;
  /** A sub-item of the nearest item before it that is none. */
  readonly sub: boolean;
  readonly kind?: ItemKind;
  readonly presenters: readonly string[];
  readonly links: readonly string[];
  /** What those documents are called, by address, where it was said. */
  readonly linkTitles?: Readonly<Record<string, string>>;
  /** Text that came with the matter. */
  readonly background?: string;
  readonly proposal?: string;
  /** What the secretary wrote of it, paragraph by paragraph. */
  readonly prose: readonly MinutesText[];
  /** Points of the discussion: no decisions. */
  readonly discussion: readonly MinutesText[];
  /** Thanks to those who leave. */
  readonly farewells: readonly MinutesText[];
  readonly decisions: readonly MinutesDecision[];
  readonly assignments: readonly MinutesAssignment[];
  readonly referrals: readonly MinutesReferral[];
  readonly outcome: Outcome['kind'];
  /** Why it was withdrawn, or to when it was postponed, as said. */
  readonly outcomeSaid?: string;
  /** For whose absence it was withdrawn. */
  readonly absent?: string;
  /** When the meeting is that it was postponed to, where one is planned. */
  readonly postponedTo?: Days;
  /** The group that handed the matter over. */
  readonly origin?: string;
};

export type Days = Pick<MeetingPlan, 'date' | 'endDate' | 'monthOnly'>;

/** A recorded text with its id in the Book. */
export type MinutesText = { readonly id: string; readonly text: string };

export type MinutesDecision = MinutesText & {
  readonly kind: DecisionKind;
  /** Its number within the item, from 1; absent where it is the only one. */
  readonly ordinal?: number;
  /** The proposal that an elliptical decision refers to. */
  readonly proposal?: string;
  readonly details?: DecisionDetails;
  readonly ratification?: {
    readonly due: Due;
    readonly parties: readonly {
      readonly name: string;
      readonly state: 'waiting' | 'ratified' | 'rejected';
      readonly on?: DateString;
      readonly note?: string;
    }[];
  };
  /** Changed after the minutes were finished for the first time. */
  readonly corrected: boolean;
};

/** An assignment as it was given; those given to each of several bodies are one, with a row for each of them. */
export type MinutesAssignment = MinutesText & {
  readonly responsible:
    | { readonly kind: 'person' | 'outsider'; readonly name: string }
    | { readonly kind: 'body'; readonly name: string; readonly contact?: string }
    | {
        readonly kind: 'each';
        readonly said: string;
        readonly bodies: readonly { readonly id: string; readonly name: string; readonly contact?: string }[];
      }
    | { readonly kind: 'nobody' };
  readonly due: Due;
  readonly coWorkers: readonly string[];
  readonly reportTo?: string;
  /** It comes back at the meeting that it is due at. */
  readonly comesBack: boolean;
  readonly corrected: boolean;
};

export type MinutesReferral = MinutesText & {
  readonly direction: 'sent' | 'received';
  readonly recipients: readonly string[];
  readonly due: Due;
  readonly link?: string;
  readonly corrected: boolean;
};

export type TurnoverLine = {
  readonly kind: 'seated' | 'unseated' | 'left';
  readonly name: string;
  readonly organisation?: string;
  readonly as?: 'member' | 'substitute';
  readonly on: DateString;
};

export type ComingMeeting = Omit<MeetingPlan, 'joinLink'> & {
  readonly cancelled: boolean;
  /** The days that it was moved from since the meeting before. */
  readonly movedFrom?: Days;
};
