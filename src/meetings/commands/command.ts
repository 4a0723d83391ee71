import type { DecisionChanges, RecordKind } from '../model/fact.ts';
import type { BoundConversation } from '../model/group.ts';
import type {
  AdmissionAs,
  AnswerKind,
  DecisionDetails,
  Due,
  ItemKind,
  Named,
  Part,
  Presence,
  Responsible,
  Target,
} from '../model/meeting.ts';
import type { Role } from '../model/person.ts';
import type { MeetingId, PersonId } from '../model/terms.ts';
import type { AgendaCommand, Matter } from './agenda-command.ts';
import type { ApprovalCommand } from './approval-command.ts';
import type { AssignmentCommand } from './assignment-command.ts';
import type { CalendarCommand } from './calendar-command.ts';
import type { DecisionCommand } from './decision-command.ts';
import type { EachOf } from './each-of.ts';
import type { EvaluationCommand } from './evaluation-command.ts';
import type { FoundingCommand } from './founding-command.ts';
import type { ItemsCommand } from './items-command.ts';
import type { NoticeCommand } from './notice-command.ts';
import type { PeopleCommand } from './people-command.ts';
import type { PresenceCommand } from './presence-command.ts';
import type { ReferralCommand } from './referral-command.ts';
import type { RosterCommand } from './roster-command.ts';
import type { WritingCommand } from './writing-command.ts';

/**
 * What someone asks to be done. Commands carry no rights: `decide` looks at who asks.
 * `item` is an item's number as people write it ("7", "7 a"); absent means the running item.
 */
export type Command =
  | AgendaCommand
  | ApprovalCommand
  | RosterCommand
  | FoundingCommand
  | AssignmentCommand
  | PeopleCommand
  | NoticeCommand
  | ItemsCommand
  | CalendarCommand
  | DecisionCommand
  | WritingCommand
  | ReferralCommand
  | PresenceCommand
  | EvaluationCommand
  // people and places
  | {
      readonly type: 'bind-conversation';
      readonly conversation: BoundConversation /** The sender, who becomes secretary: someone in the book, or a new person. */;
      readonly sender:
        | { readonly person: PersonId /** By an account that was bound to nobody. */; readonly anew?: true }
        | { readonly name: string };
    }
  | {
      readonly type: 'release-conversation';
      readonly conversation: string;
      readonly why: 'asked' | 'uninstalled' | 'deleted';
    }
  | { readonly type: 'connect-person'; readonly person: PersonId; readonly how: 'e-mail' | 'secretary' }
  | { readonly type: 'give-role'; readonly person: PersonId; readonly role: Role }
  | { readonly type: 'take-role'; readonly person: PersonId; readonly role: Role }
  // before the meeting
  | ({
      readonly type: 'add-item';
      readonly meeting: MeetingId;
      readonly title: string;
      readonly presenters: readonly string[] /** The number it comes after; last when absent. */;
      readonly after?: string;
      readonly kind?: ItemKind;
    } & Pick<Matter, 'proposal' | 'text' | 'minutes' | 'links'>)
  | {
      readonly type: 'set-proposal';
      readonly meeting: MeetingId;
      readonly item?: string;
      readonly text: string;
    }
  | { readonly type: 'post-agenda'; readonly meeting: MeetingId }
  | {
      readonly type: 'answer-attendance';
      readonly meeting: MeetingId;
      readonly person: PersonId;
      readonly answer: AnswerKind;
    }
  /** Takes an answer away again, until the meeting. */
  | { readonly type: 'remove-answer'; readonly meeting: MeetingId; readonly person: PersonId }
  // during the meeting
  | {
      readonly type: 'check-in';
      readonly meeting: MeetingId /** The asker alone, or with colleagues beside her. */;
      readonly persons: readonly PersonId[];
      readonly day?: number;
    }
  | { readonly type: 'announce-late'; readonly meeting: MeetingId; readonly person: PersonId }
  | {
      readonly type: 'request-admission';
      readonly meeting: MeetingId;
      readonly name: string;
      readonly as: AdmissionAs;
      readonly standsInFor?: PersonId;
    }
  | {
      readonly type: 'settle-admission';
      readonly meeting: MeetingId;
      readonly person: PersonId;
      readonly approved: boolean;
    }
  | RecordAttendance
  | { readonly type: 'start-meeting'; readonly meeting: MeetingId }
  | { readonly type: 'next-item'; readonly meeting: MeetingId }
  | { readonly type: 'open-item'; readonly meeting: MeetingId; readonly item: string }
  | {
      readonly type: 'record-decision';
      readonly meeting: MeetingId;
      readonly item?: string /** Null decides according to the item's proposal, in the group's voice. */;
      readonly text: string | null;
      /** What was read out of its words. */
      readonly details?: DecisionDetails;
    }
  | {
      readonly type: 'record-assignment';
      readonly meeting: MeetingId;
      readonly item?: string;
      readonly text: string;
      readonly responsible: Responsible;
      readonly due: Due /** A promise to report back at the meeting that it is due at. */;
      readonly comesBack?: true;
      /** Given to each of these at once, instead of to `responsible`, which stands where the Book names none of them. */
      readonly each?: EachOf;
      readonly coWorkers?: readonly Named[];
      /** As said. */
      readonly reportTo?: string;
    }
  | {
      readonly type: 'record-note';
      readonly meeting: MeetingId;
      readonly item?: string;
      readonly text: string;
    }
  | { readonly type: 'handle-item'; readonly meeting: MeetingId; readonly item?: string }
  | {
      readonly type: 'withdraw-item';
      readonly meeting: MeetingId;
      readonly item?: string;
      readonly reason?: string /** Whose absence the reason names, if it names one. */;
      readonly absent?: PersonId;
    }
  | {
      readonly type: 'postpone-item';
      readonly meeting: MeetingId;
      readonly item?: string;
      readonly to: Target;
    }
  | { readonly type: 'reopen-item'; readonly meeting: MeetingId; readonly item?: string }
  // mending
  | {
      readonly type: 'change-wording';
      readonly meeting: MeetingId;
      readonly of: RecordKind;
      readonly id: string;
      readonly text: string;
      /** The wording that was shown to whoever changes it: if it is another by now, nothing is changed. */
      readonly was?: string;
      /** Read anew out of an assignment's text. */
      readonly responsible?: Responsible;
      readonly due?: Due;
      /** Read anew out of a decision's text. */
      readonly details?: DecisionChanges;
      readonly coWorkers?: readonly Named[];
      readonly reportTo?: string;
      /** Also all that were given at once with it. */
      readonly all?: true;
    }
  | {
      readonly type: 'remove-record';
      readonly meeting: MeetingId;
      readonly of: RecordKind;
      readonly id: string;
      /** Also all that were given at once with it. */
      readonly all?: true;
    }
  | {
      readonly type: 'detail-assignment';
      readonly meeting: MeetingId;
      readonly id: string;
      readonly responsible?: Responsible;
      readonly due?: Due;
      /** Null takes it away. */
      readonly coWorkers?: readonly Named[] | null;
      readonly reportTo?: string | null;
      /** Also all that were given at once with it, each of which keeps its responsible. */
      readonly all?: true;
    }
  /** Undoes the command with this stamp id, or the asker's latest when absent. */
  | { readonly type: 'undo'; readonly stamp?: string }
  // closing
  | { readonly type: 'begin-closing'; readonly meeting: MeetingId }
  | { readonly type: 'resume-meeting'; readonly meeting: MeetingId }
  | { readonly type: 'close-meeting'; readonly meeting: MeetingId }
  | { readonly type: 'publish-summary'; readonly meeting: MeetingId };

/** Who was there, in one stroke: a starting point, then exceptions. */
export type RecordAttendance = {
  readonly type: 'record-attendance';
  readonly meeting: MeetingId;
  /** The day in question; the running day when absent. */
  readonly day?: number;
  /** Who is put down as present first: everyone on the roster, those who were there the day before, or nobody. */
  readonly from: 'everyone' | 'day-before' | 'nobody';
  readonly rows: readonly {
    readonly person: PersonId;
    readonly status: Presence;
    readonly note?: string;
    /** What the note was read to mean; days in it count for all of the meeting. */
    readonly part?: Part;
    readonly standsInFor?: PersonId;
  }[];
};
