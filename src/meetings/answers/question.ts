import type { AssignmentRef } from '../commands/assignment-command.ts';
import type { ReferralRef } from '../commands/referral-command.ts';
import type { Book } from '../model/book.ts';
import type { MatterStep } from '../model/matter.ts';
import type {
  AnswerKind,
  Assignment,
  AttendanceRow,
  Decision,
  Item,
  ItemKind,
  Meeting,
  Movement,
} from '../model/meeting.ts';
import type { Category, Mandate, Organisation, Person, Role } from '../model/person.ts';
import type { Verdict } from '../model/presence-at.ts';
import type { Handover, Origin } from '../model/proposal.ts';
import type { QuorumCount } from '../model/quorum.ts';
import type { DateString, Instant, MeetingId, OrganisationId, PersonId } from '../model/terms.ts';
import type { VacantSeats } from '../model/vacant-seats.ts';
import type { AttendanceCounts, OfAll } from './attendance-counts.ts';
import type { DecisionsAnswer, DecisionsQuestion, FoundDecision } from './decision-questions.ts';
import type { EvaluationTold } from './evaluation-told.ts';
import type { FoundAssignment, FoundReferral, FoundReport } from './found-records.ts';
import type { MeetingAnswer, MeetingQuestion } from './meeting-questions.ts';
import type { Opener, PeopleAnswer, PeopleQuestion } from './people-questions.ts';
import type { FoundPassage, SearchAnswer, SearchQuestion, ToldLeaving } from './search-questions.ts';
import type {
  ItemAnswer,
  ItemQuestion,
  TopicAnswer,
  TopicQuestion,
  WaitingMatter,
} from './topic-questions.ts';

/** What people ask a Book. Dates are days in the group's zone, both ends included. */
export type Question =
  | MeetingQuestion
  /** Who left the group and who took a seat over within these days. */
  | {
      readonly type: 'turnover';
      readonly from: DateString;
      readonly to: DateString;
      /** Only those who left, or only those who came. */
      readonly side?: 'left' | 'came';
      readonly organisation?: OrganisationId;
    }
  | {
      readonly type: 'agenda';
      readonly meeting: MeetingId;
      readonly ask?: 'count' | 'ready';
      readonly only?: ItemKind;
    }
  | { readonly type: 'who-comes'; readonly meeting: MeetingId; readonly who: AttendanceView }
  | {
      readonly type: 'who-was-there';
      readonly meeting: MeetingId;
      readonly who: AttendanceView;
      readonly at?: AskedAbout;
      /** Only those of a kind. */
      readonly among?: Among;
      /** How many is asked, or whether all are; `counts` is how many of each kind were there, and how many were not. */
      readonly ask?: 'count' | 'all' | 'counts';
    }
  | {
      readonly type: 'was-there';
      readonly meeting: MeetingId;
      readonly person: PersonId;
      readonly at?: AskedAbout;
      /** Who served for her, whether she was away, or why. */
      readonly ask?: WasThereAsk;
    }
  | PresenceQuestion
  | PeopleQuestion
  /** `item` is an item's number as people write it; all of the meeting's when absent. */
  | { readonly type: 'decisions'; readonly meeting: MeetingId; readonly item?: string }
  | SearchQuestion
  | DecisionsQuestion
  | {
      readonly type: 'assignments';
      readonly whose: 'group' | PersonId;
      readonly overdueOnly: boolean;
      /** Those that are done, instead of the open ones. */
      readonly done?: true;
      /** Only those for which nobody is responsible. */
      readonly unassigned?: true;
      /** Only those of a body or an organisation, by its name. */
      readonly body?: string;
      /** Only those without any date, or only those that have got more time. */
      readonly time?: 'none' | 'more';
      /** Only those that words are about. */
      readonly words?: string;
      /** Only those that were given at a meeting. */
      readonly givenAt?: MeetingId;
      /** Only those that are due within these days. */
      readonly due?: { readonly from: DateString; readonly to: DateString };
    }
  | TopicQuestion
  | ItemQuestion
  | ({ readonly type: 'assignment-history' } & AssignmentRef)
  /** Who has reported and who has not: on an assignment and all given at once with it, or on all that are open. */
  | { readonly type: 'reporting'; readonly about?: AssignmentRef }
  /** What has happened to the assignments since the latest closed meeting, or since one that was named. */
  | { readonly type: 'changes-since'; readonly since?: MeetingId }
  | { readonly type: 'status'; readonly meeting: MeetingId }
  /** What was changed of a meeting, when, by whom and why, and when the group was told. */
  | { readonly type: 'meeting-history'; readonly meeting: MeetingId }
  /** What ends before a year and in it, and which meetings it has. */
  | { readonly type: 'new-year'; readonly year: number }
  | { readonly type: 'roster' }
  /** How far the minutes of a meeting have come, or who has adjusted them. */
  | { readonly type: 'minutes-state' | 'who-adjusted'; readonly meeting: MeetingId }
  /** Whose minutes wait to be finished or adjusted. */
  | { readonly type: 'minutes-left' }
  /** Who chairs the group, or keeps its records; of a meeting who led it. */
  | { readonly type: 'role'; readonly role: Role; readonly meeting?: MeetingId }
  /** Who held someone's seat before her or after her. */
  | { readonly type: 'seat-history'; readonly person: PersonId; readonly side: 'before' | 'after' }
  /** What has happened to a matter: of an item of a meeting by its number, or by words in its title. */
  | {
      readonly type: 'matter';
      readonly meeting?: MeetingId;
      readonly item?: string;
      readonly words?: string;
    }
  /** What the group has handed over to other groups, and what came back. */
  | { readonly type: 'handed-over' }
  /** What is out for comment or came to be commented on: those that await replies, or all, or one. */
  | {
      readonly type: 'referrals';
      /** `from` asks whether one of the recipients has replied, and what. */
      readonly ask: 'list' | 'unanswered' | 'due' | 'from';
      readonly about?: ReferralRef;
      readonly from?: string;
      readonly all?: true;
      /** What none is about that is recorded. */
      readonly words?: string;
    }
  /** All organisations' seats when none is named. */
  | {
      readonly type: 'seats';
      readonly organisation?: OrganisationId;
      readonly vacantOnly: boolean;
      /** Only of those that have more than one member's seat. */
      readonly several?: true;
      readonly municipal?: true;
    };

/** Of someone and a meeting: who served for her, whether she was away, or why she was. */
export type WasThereAsk = 'stand-in' | 'absent' | 'why-absent';

/** A part of a meeting that is asked about: an item's number as people write it, a day, or both. */
export type AskedAbout = { readonly item?: string; readonly day?: number; readonly decision?: true };

/**
 * Of an organisation: who of it was there, how many, or who was not; also those who hold no seat. `away` is whether
 * nobody was, `full` whether all of its members were.
 */
export type OrganisationAsk = 'who' | 'count' | 'absent' | 'away' | 'full';

/** What is asked of organisations, quorum and how the meeting was. */
export type PresenceQuestion =
  | {
      readonly type: 'organisation-there';
      readonly meeting: MeetingId;
      readonly organisation: OrganisationId;
      readonly at?: AskedAbout;
      readonly ask?: OrganisationAsk;
      /** Whether anyone but this person was there. */
      readonly besides?: PersonId;
      /** Whether only that person was. */
      readonly alone?: true;
      /** Only those who belong to the group so. */
      readonly category?: Category;
    }
  /** Whether each of several was there. */
  | {
      readonly type: 'were-there';
      readonly meeting: MeetingId;
      readonly persons: readonly PersonId[];
      readonly organisations: readonly OrganisationId[];
    }
  | {
      readonly type: 'quorum';
      readonly meeting: MeetingId;
      readonly at?: AskedAbout;
      /** If all came but these. */
      readonly without?: readonly OrganisationId[];
    }
  | { readonly type: 'evaluation'; readonly meeting: MeetingId };

/** A part of those who attend: by how they belong to the group, or the municipalities among the organisations. */
export type Among = {
  readonly category?: Category;
  readonly municipal?: true;
  /** Only those who were there for a part of it. */
  readonly partly?: true;
  /** Only those who come from none of the parties, or from no municipality; of whom nothing is known is left out. */
  readonly outside?: 'parties' | 'municipalities';
  /** Only those who were there all the time, on every day. */
  readonly wholly?: true;
};

/** Which side is asked for, and counted by persons or by organisations. */
export type AttendanceView = {
  readonly side: 'present' | 'absent' | 'unanswered';
  readonly by: 'persons' | 'organisations';
};

/**
 * An Answer repeats what it was about, so that an empty one can still say what was looked for. `unshown` are the
 * meetings of which something was left out because everyone sees the answer; absent where there are none.
 */
export type Answer =
  | {
      readonly type: 'minutes-state' | 'who-adjusted';
      readonly meeting: Meeting;
      /** Adjusters who have not adjusted; only for those who record. */
      readonly waiting?: readonly PersonId[];
      /** The meeting has been, but nothing of it is in the Book. */
      readonly unread?: true;
    }
  | {
      readonly type: 'minutes-left';
      readonly meetings: readonly Meeting[];
      /** Those that have been, and of which nothing is in the Book. */
      readonly unread: readonly Meeting[];
    }
  | {
      readonly type: 'turnover';
      readonly from: DateString;
      readonly to: DateString;
      /** The days are to come. */
      readonly ahead?: true;
      /** `on` is the first day without them. */
      readonly side?: 'left' | 'came';
      readonly organisation?: Organisation;
      readonly left: readonly {
        readonly person: Person;
        readonly on: DateString;
        readonly organisation: string | undefined;
      }[];
      readonly came: readonly {
        readonly person: Person;
        readonly on: DateString;
        readonly as: 'member' | 'substitute';
        readonly organisation: string | undefined;
      }[];
      /** What the texts of those days tell of people who leave. */
      readonly told?: readonly ToldLeaving[];
    }
  | MeetingAnswer
  | TopicAnswer
  | ItemAnswer
  | DecisionsAnswer
  | PeopleAnswer
  | {
      readonly type: 'agenda';
      readonly meeting: Meeting;
      /** How many items there are, or whether it has been sent out, instead of which. */
      readonly ask?: 'count' | 'ready';
      /** Only items that are for this. */
      readonly only?: ItemKind;
      /** Where it has no items: what waits to come back, without a meeting. */
      readonly waiting?: readonly WaitingMatter[];
    }
  | {
      readonly type: 'meeting-history';
      readonly meeting: Meeting;
      /** For each of its changes, in their order, what became of the post that tells of it. */
      readonly told: readonly Told[];
    }
  | {
      readonly type: 'new-year';
      readonly year: number;
      readonly ending: readonly EndingMandate[];
      readonly meetings: readonly Meeting[];
    }
  | {
      readonly type: 'who-comes';
      readonly meeting: Meeting;
      readonly who: AttendanceView;
      readonly persons: readonly ComingPerson[];
      readonly organisations: readonly Organisation[] /** How many have not answered; never who, unless the secretary asks. */;
      readonly unanswered: number;
    }
  | {
      readonly type: 'who-was-there';
      readonly meeting: Meeting;
      readonly who: AttendanceView;
      readonly persons: readonly PresentPerson[];
      readonly organisations: readonly Organisation[] /** False while nothing at all is recorded. */;
      readonly known: boolean;
      /** The part that was asked about, and those of whom the record does not tell whether they were there then. */
      readonly at?: AnsweredAbout;
      readonly unsure?: readonly PresentPerson[];
      readonly unsureOrganisations?: readonly Organisation[];
      /** Members' seats that nobody held on the day of the meeting, where absence is asked about. */
      readonly vacant?: readonly VacantSeats[];
      readonly among?: Among;
      readonly ask?: 'count' | 'all' | 'counts';
      /** Those of each kind, where they are counted. */
      readonly counts?: AttendanceCounts;
      /** Of how many organisations, where they are asked about. */
      readonly of?: number;
    }
  | {
      readonly type: 'was-there';
      readonly meeting: Meeting;
      readonly person: Person;
      readonly rows: readonly AttendanceRow[];
      /** How she came and went. */
      readonly movements?: readonly Movement[];
      readonly ask?: WasThereAsk;
      /** Who served for her. */
      readonly standIns?: readonly Person[];
      /** The items that she presented. */
      readonly presented?: readonly Item[];
      /** Items that were withdrawn because she did not take part, as is said there. */
      readonly doubted?: readonly Item[];
      /** Another meeting that helps: the latest, or the latest that she was at. */
      readonly besides?: { readonly meeting: Meeting; readonly rows: readonly AttendanceRow[] };
      readonly at?: AnsweredAbout & {
        readonly verdict: Verdict /** She took no part in a decision there. */;
        readonly conflict?: true;
      };
    }
  | {
      readonly type: 'organisation-there';
      readonly meeting: Meeting;
      readonly organisation: Organisation;
      readonly at: AnsweredAbout;
      readonly verdict: Verdict;
      /** Those of it who were there, or of whom it is not known. */
      readonly persons: readonly PresentPerson[];
      /** Those of it who are recorded as absent. */
      readonly absent: readonly Person[];
      readonly vacant: readonly VacantSeats[];
      readonly known: boolean;
      readonly ask?: OrganisationAsk;
      readonly besides?: Person;
      readonly alone?: true;
    }
  | {
      readonly type: 'were-there';
      readonly meeting: Meeting;
      readonly known: boolean;
      readonly each: readonly {
        readonly name: string;
        readonly verdict: Verdict;
        readonly rows: readonly AttendanceRow[];
        /** Of an organisation, its members who were absent. */
        readonly absent: readonly Person[];
        /** Who served for her. */
        readonly standIns: readonly Person[];
      }[];
    }
  | {
      readonly type: 'quorum';
      readonly meeting: Meeting;
      readonly at: AnsweredAbout;
      /** Undefined where the group has no rule. */
      readonly count: QuorumCount | undefined;
      readonly known: boolean;
      /** If all came but these. */
      readonly without?: readonly Organisation[];
      /** How it was, where the group has no rule. */
      readonly was?: {
        readonly members: OfAll;
        readonly organisations: OfAll;
        /** Whether the organisations that are counted are municipalities. */
        readonly municipal: boolean;
        readonly decided: boolean;
      };
    }
  | { readonly type: 'evaluation'; readonly meeting: Meeting; readonly told?: EvaluationTold }
  | {
      readonly type: 'decisions';
      readonly meeting: Meeting;
      /** The one item that was asked about: its number as asked, and the item itself if there is one. */
      readonly about?: { readonly number: string; readonly item: Item | undefined };
      readonly decisions: readonly FoundDecision[];
    }
  | SearchAnswer
  | {
      readonly type: 'assignments';
      readonly whose: Person | undefined;
      readonly mine: boolean;
      readonly overdueOnly: boolean;
      readonly doneOnly?: true;
      readonly unassigned?: true;
      readonly body?: string;
      readonly time?: 'none' | 'more';
      readonly words?: string;
      readonly givenAt?: Meeting;
      readonly due?: { readonly from: DateString; readonly to: DateString };
      /** The one that is due next, where none is of the time that was asked about. */
      readonly next?: FoundAssignment;
      readonly assignments: readonly FoundAssignment[];
      /** How many are done, of those that were asked about. */
      readonly done: number;
      readonly unshown?: readonly Meeting[];
    }
  | {
      readonly type: 'reporting';
      /** All that were given at once; one where it was given alone. Absent where everything open was asked about. */
      readonly rows?: readonly FoundAssignment[];
      /** Open assignments without a report. */
      readonly silent: readonly FoundAssignment[];
      readonly unshown?: readonly Meeting[];
    }
  | { readonly type: 'assignment-history'; readonly found: FoundAssignment | undefined }
  | {
      readonly type: 'changes-since';
      /** The latest closed meeting; without one nothing can be compared with. */
      readonly since: Meeting | undefined;
      readonly reports: readonly FoundReport[];
      /** Whose time has run out since then. */
      readonly overdue: readonly FoundAssignment[];
      readonly unshown?: readonly Meeting[];
    }
  | { readonly type: 'roster'; readonly persons: readonly Person[] }
  | {
      readonly type: 'role';
      readonly role: Role;
      readonly persons: readonly Person[];
      /** Who opened or closed the latest meetings, or the one that is asked about, where nobody chairs. */
      readonly openers?: readonly Opener[];
      readonly meeting?: Meeting;
    }
  | { readonly type: 'handed-over'; readonly handovers: readonly Handover[] }
  | {
      readonly type: 'seat-history';
      readonly person: Person | undefined;
      readonly side: 'before' | 'after';
      readonly beside: readonly Person[];
      /** What the texts tell of her leaving, and of who is to come instead. */
      readonly told?: readonly FoundPassage[];
      /** `to` is the first day without the seat. */
      readonly seats: readonly {
        readonly organisation: string | undefined;
        readonly as: 'member' | 'substitute';
        readonly terms: readonly {
          readonly person: Person;
          readonly from?: DateString;
          readonly to?: DateString;
        }[];
      }[];
    }
  | {
      readonly type: 'matter';
      /** As it was asked for. */
      readonly about: string;
      /** Oldest first; also those of other groups that the asker may read. */
      readonly steps: readonly TrailStep[];
      /** Where several matters could be meant: the newest item of each. */
      readonly several: readonly MatterStep[];
      readonly unshown?: readonly Meeting[];
    }
  | {
      readonly type: 'referrals';
      readonly ask: 'list' | 'unanswered' | 'due' | 'from';
      readonly from?: string;
      /** One was asked about by name. */
      readonly named: boolean;
      readonly all: boolean;
      readonly today: DateString;
      readonly referrals: readonly FoundReferral[];
      readonly words?: string;
      /** Where none is recorded: what texts and themes tell of any. */
      readonly texts?: readonly FoundPassage[];
      readonly unshown?: readonly Meeting[];
    }
  | {
      readonly type: 'seats';
      readonly about: Organisation | undefined;
      readonly vacantOnly: boolean;
      readonly several?: true;
      readonly organisations: readonly SeatsOf[];
    }
  | {
      readonly type: 'status';
      readonly meeting: Meeting;
      readonly present: number;
      readonly of: number;
      readonly unrepresented: readonly Organisation[];
    };

/** What was asked about, as the Book has it: a number or a day that the meeting has not is told to be so. */
export type AnsweredAbout = {
  readonly number?: string;
  readonly item?: Item;
  readonly day?: number;
  readonly missing?: 'item' | 'day';
};

/** A matter at one meeting, of the Book that it stands in. What the asker may not see there is left out. */
export type TrailStep = MatterStep & {
  readonly book: Book;
  /** Whether what came of it is shown. */
  readonly shown: boolean;
  /** Whether reasons are. */
  readonly reasons: boolean;
  readonly decisions: readonly Decision[];
  readonly assignments: readonly Assignment[];
  readonly handovers: readonly Handover[];
  /** The group that handed it over. */
  readonly origin?: Origin;
};

/** When a post was sent, or that it was not, that it is about to be, or that nobody knows. */
export type Told = { readonly at: Instant } | 'uncertain' | 'not-yet' | 'no';

/** What someone was appointed to, and her last day of it. */
export type EndingMandate = { readonly person: Person; readonly of: Mandate; readonly until: DateString };
/** An organisation's seats: the members who hold them, how many are vacant, and its substitutes. */
export type SeatsOf = {
  readonly organisation: Organisation;
  readonly members: readonly Person[];
  readonly vacant: number;
  readonly substitutes: readonly Person[];
};

export type ComingPerson = { readonly person: Person; readonly answer: AnswerKind | undefined };
export type PresentPerson = { readonly person: Person; readonly rows: readonly AttendanceRow[] };

/** A question that is not answered to this asker, or not here and now: only that, and why. */
export type Withheld =
  | {
      readonly withheld: 'participants-only' | 'not-closed' | 'not-published';
      /** Of which meetings, where none was asked about. */
      readonly meetings?: readonly Meeting[];
    }
  /** The meeting has been, but nothing of it is in the Book. */
  | { readonly withheld: 'unread'; readonly meeting: Meeting };

export type AskedAt = {
  readonly now: Instant;
  readonly today: DateString;
  /** The answer is seen by everyone in a conversation, not by the asker alone. */
  readonly publicly?: boolean;
  /** What became of the group's posts, by their keys; nothing is known of them where it is absent. */
  readonly told?: (post: string) => Told;
};
