import type { AnswerKind, AttendanceRow, Item, Meeting } from '../model/meeting.ts';
import type { Category, Organisation, Person } from '../model/person.ts';
import type { DateString, MeetingId, OrganisationId, PersonId } from '../model/terms.ts';
import type { AttendanceCounts } from './attendance-counts.ts';
import type { FoundPassage } from './search-questions.ts';

/** Over which meetings something is asked: the latest so many whose attendance is recorded, those of some days, or all. */
export type Over =
  | { readonly last: number }
  | { readonly from: DateString; readonly to: DateString }
  | { readonly all: true };

/** What is asked of someone's attendance over several meetings. */
export type AttendanceAsk = 'there' | 'missed' | 'latest' | 'latest-missed' | 'always';

/** What is asked about who is in the group, what they are, and at which of several meetings they were. */
export type PeopleQuestion =
  | {
      readonly type: 'person-over';
      readonly person: PersonId;
      readonly over: Over;
      readonly ask: AttendanceAsk;
    }
  | {
      readonly type: 'organisation-over';
      readonly organisation: OrganisationId;
      readonly over: Over;
      /** When it was last represented. */
      readonly ask?: 'latest';
    }
  /** Who was there, or was not, at each of several meetings, or at most of them; or how many were at each. */
  | {
      readonly type: 'who-over';
      readonly side: 'present' | 'absent';
      readonly ask: 'each' | 'most' | 'counts';
      readonly over: Over | { readonly meetings: readonly MeetingId[] };
    }
  /** Who is in the group, or which organisations are: all but those who merely employ someone; of one kind or one organisation where it is named. */
  | {
      readonly type: 'members';
      readonly by: 'persons' | 'organisations';
      readonly municipal?: true;
      readonly category?: Category;
      readonly organisation?: OrganisationId;
      /** What they were asked for by that no title tells: it is taken to be these organisations'. */
      readonly sector?: string;
    }
  /** `member` and `substitute` ask whether that is what she is. */
  | {
      readonly type: 'person';
      readonly person: PersonId;
      readonly ask: 'all' | 'title' | 'organisation' | 'member' | 'substitute';
    }
  /** Someone who is on no list of the group, and whom its texts name: whether she was there, or who she is. */
  | {
      readonly type: 'not-listed';
      readonly name: string;
      readonly ask: 'there' | 'who';
      readonly meeting?: MeetingId;
    }
  /** When someone came to the group and left it. */
  | { readonly type: 'person-terms'; readonly person: PersonId }
  /** Whose title holds these words, in one organisation where it is named. */
  | { readonly type: 'titled'; readonly words: string; readonly organisation?: OrganisationId }
  /** Who has held an organisation's seats, one after the other. */
  | { readonly type: 'seat-holders'; readonly organisation: OrganisationId }
  /** Who verifies the minutes of a meeting. */
  | { readonly type: 'adjusters'; readonly meeting: MeetingId }
  /** What someone has answered about coming. */
  | { readonly type: 'does-come'; readonly meeting: MeetingId; readonly person: PersonId };

/** A meeting that was, with what is recorded there of who was asked about; nothing of a meeting that no minutes are of. */
export type AtMeeting = {
  readonly meeting: Meeting;
  /** Whether anyone's attendance is recorded. */
  readonly known: boolean;
  readonly persons: readonly {
    readonly person: Person;
    readonly rows: readonly AttendanceRow[];
  }[];
  /** Of an organisation, its members who were absent. */
  readonly absent?: readonly Person[];
};

/** Someone who opened or closed meetings, as the notes there tell; newest first. */
export type Opener = {
  readonly person: Person;
  readonly opened: readonly Meeting[];
  readonly closed: readonly Meeting[];
};

export type PeopleAnswer =
  | {
      readonly type: 'person-terms';
      readonly person: Person;
      /** What the texts tell of her leaving. */
      readonly told: readonly FoundPassage[];
      /** Oldest first; `to` is the first day without the seat. */
      readonly terms: readonly {
        readonly organisation: Organisation;
        readonly as: 'member' | 'substitute';
        readonly from?: DateString;
        readonly to?: DateString;
      }[];
    }
  | {
      readonly type: 'not-listed';
      readonly name: string;
      readonly ask: 'there' | 'who';
      readonly at: Meeting | undefined;
      /** The items that she presented, of the meetings that the asker may see, and what the texts tell of her. */
      readonly presented: readonly { readonly meeting: Meeting; readonly item: Item }[];
      readonly passages: readonly FoundPassage[];
    }
  | {
      readonly type: 'person-over';
      readonly person: Person;
      readonly ask: AttendanceAsk;
      readonly over: Over;
      /** Oldest first. */
      readonly each: readonly AtMeeting[];
    }
  | {
      readonly type: 'who-over';
      readonly side: 'present' | 'absent';
      readonly ask: 'each' | 'most' | 'counts';
      readonly over: Over | { readonly meetings: readonly MeetingId[] };
      /** Those whose attendance is recorded, oldest first; and those that were, of which none is. */
      readonly meetings: readonly Meeting[];
      readonly gaps: readonly Meeting[];
      /** With the meetings at which they were, or were not; of most, those first who have most. */
      readonly persons: readonly { readonly person: Person; readonly at: readonly Meeting[] }[];
      /** Where nobody was, or was not, at each: those who come nearest. */
      readonly nearest: readonly { readonly person: Person; readonly at: readonly Meeting[] }[];
      /** How many were at each of the meetings, in their order, where that is asked. */
      readonly counts?: readonly AttendanceCounts[];
    }
  | {
      readonly type: 'organisation-over';
      readonly organisation: Organisation;
      readonly over: Over;
      readonly ask?: 'latest';
      readonly each: readonly AtMeeting[];
    }
  | {
      readonly type: 'members';
      readonly by: 'persons' | 'organisations';
      readonly municipal: boolean;
      readonly category: Category | undefined;
      readonly organisation: Organisation | undefined;
      readonly persons: readonly Person[];
      readonly organisations: readonly Organisation[];
      readonly sector?: string;
    }
  | {
      readonly type: 'person';
      readonly person: Person;
      readonly ask: 'all' | 'title' | 'organisation' | 'member' | 'substitute';
      /** The seats that she holds, by organisation. */
      readonly seats: readonly {
        readonly organisation: Organisation;
        readonly as: 'member' | 'substitute';
      }[];
    }
  | {
      readonly type: 'titled';
      readonly words: string;
      readonly organisation: Organisation | undefined;
      readonly persons: readonly Person[];
    }
  | {
      readonly type: 'seat-holders';
      readonly organisation: Organisation;
      /** What the texts tell of those who hold them now, and leave. */
      readonly told?: readonly FoundPassage[];
      readonly seats: readonly {
        readonly as: 'member' | 'substitute';
        readonly terms: readonly {
          readonly person: Person;
          readonly from?: DateString;
          readonly to?: DateString;
        }[];
      }[];
    }
  | { readonly type: 'adjusters'; readonly meeting: Meeting; readonly persons: readonly Person[] }
  | {
      readonly type: 'does-come';
      readonly meeting: Meeting;
      readonly person: Person;
      readonly answer: AnswerKind | undefined;
      /** Whether the asker may know that she has not answered. */
      readonly maySay: boolean;
    };
