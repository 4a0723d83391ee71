import type { BoundConversation, Group } from './group.ts';
import type {
  Admission,
  AdmissionAs,
  AnswerKind,
  Assignment,
  Decision,
  DecisionKind,
  Due,
  Item,
  Meeting,
  Outcome,
  Presence,
  Responsible,
} from './meeting.ts';
import type { Organisation, Person, Role } from './person.ts';
import type { Stamp } from './stamp.ts';
import type { Instant, MeetingId, PersonId } from './terms.ts';

/**
 * What happened in a group: the truth from which its Book is folded, and its audit trail.
 * Facts are never rewritten. A fact type that must change gets a higher version and is upcast on read.
 * Ids are allocated when the fact is decided; `item` is an `Item.id`.
 */
export type Fact =
  // the group and its people
  | { readonly type: 'group-created'; readonly group: Group }
  | { readonly type: 'organisation-added'; readonly organisation: Organisation }
  | { readonly type: 'person-added'; readonly person: Person }
  | { readonly type: 'role-given'; readonly person: PersonId; readonly role: Role }
  | { readonly type: 'role-taken'; readonly person: PersonId; readonly role: Role }
  /** An account was bound to the person; the account itself stands in the contacts. */
  | {
      readonly type: 'person-connected';
      readonly person: PersonId;
      readonly how: 'code' | 'e-mail' | 'secretary' | 'admission';
    }
  | { readonly type: 'conversation-bound'; readonly conversation: BoundConversation }
  | {
      readonly type: 'conversation-released';
      readonly conversation: string;
      readonly why: 'asked' | 'uninstalled' | 'deleted';
    }
  // meetings and agendas
  | { readonly type: 'meeting-scheduled'; readonly meeting: ScheduledMeeting }
  | {
      readonly type: 'item-added';
      readonly meeting: MeetingId;
      readonly item: Item /** Stands after this item; last when absent. */;
      readonly after?: string;
    }
  /** Only an item at which nothing is recorded: one that was added by mistake, or that came from a postponement taken back. */
  | { readonly type: 'item-removed'; readonly meeting: MeetingId; readonly item: string }
  | {
      readonly type: 'proposal-set';
      readonly meeting: MeetingId;
      readonly item: string;
      readonly proposal: string | null;
    }
  | { readonly type: 'agenda-posted'; readonly meeting: MeetingId }
  // attendance
  | {
      readonly type: 'attendance-answered';
      readonly meeting: MeetingId;
      readonly person: PersonId;
      readonly answer: AnswerKind;
    }
  | {
      readonly type: 'attendance-recorded';
      readonly meeting: MeetingId;
      readonly rows: readonly RecordedAttendance[];
      readonly how: 'check-in' | 'companion' | 'secretary' | 'admission';
    }
  | {
      readonly type: 'late-announced';
      readonly meeting: MeetingId;
      readonly person: PersonId;
      readonly late: boolean;
    }
  | {
      readonly type: 'admission-requested';
      readonly meeting: MeetingId;
      readonly admission: Admission & { readonly state: 'requested'; readonly as: AdmissionAs };
    }
  | {
      readonly type: 'admission-settled';
      readonly meeting: MeetingId;
      readonly person: PersonId;
      readonly approved: boolean;
    }
  // the meeting
  | { readonly type: 'meeting-started'; readonly meeting: MeetingId; readonly happenedAt?: Instant }
  | { readonly type: 'item-opened'; readonly meeting: MeetingId; readonly item: string | null }
  | {
      readonly type: 'item-settled';
      readonly meeting: MeetingId;
      readonly item: string /** Null takes an earlier outcome back. */;
      readonly outcome: Outcome | null;
    }
  | { readonly type: 'decision-recorded'; readonly meeting: MeetingId; readonly decision: NewDecision }
  | { readonly type: 'assignment-recorded'; readonly meeting: MeetingId; readonly assignment: NewAssignment }
  | { readonly type: 'note-recorded'; readonly meeting: MeetingId; readonly note: NewNote }
  | {
      readonly type: 'wording-changed';
      readonly meeting: MeetingId;
      readonly of: RecordKind;
      readonly id: string;
      readonly text: string /** Only for decisions. */;
      readonly kind?: DecisionKind;
      /** Only for decisions: the proposal that the new wording refers to; null when it refers to none any longer. */
      readonly proposal?: string | null;
    }
  | {
      readonly type: 'record-removed';
      readonly meeting: MeetingId;
      readonly of: RecordKind;
      readonly id: string /** False restores it. */;
      readonly removed: boolean;
    }
  | {
      readonly type: 'assignment-detailed';
      readonly meeting: MeetingId;
      readonly id: string;
      readonly responsible?: Responsible;
      readonly due?: Due;
    }
  | { readonly type: 'closing-begun'; readonly meeting: MeetingId }
  | { readonly type: 'meeting-closed'; readonly meeting: MeetingId; readonly happenedAt?: Instant }
  | {
      readonly type: 'meeting-resumed';
      readonly meeting: MeetingId /** From where: back from closing, or from running to planned. */;
      readonly to: 'running' | 'planned';
    }
  | { readonly type: 'summary-published'; readonly meeting: MeetingId }
  /** The facts beside it restore what was before the command with this stamp id. */
  | { readonly type: 'command-undone'; readonly stamp: string };

export type RecordKind = 'decision' | 'assignment' | 'note';

export type ScheduledMeeting = Pick<
  Meeting,
  'id' | 'date' | 'endDate' | 'startTime' | 'endTime' | 'place' | 'mode' | 'note'
>;

/** Null takes the row away, so that nothing is known again. */
export type RecordedAttendance = {
  readonly person: PersonId;
  readonly day: number;
  readonly status: Presence | null;
  readonly note?: string;
};

export type NewDecision = Pick<Decision, 'id' | 'item' | 'text' | 'kind' | 'proposal'>;
export type NewAssignment = Pick<Assignment, 'id' | 'item' | 'text' | 'responsible' | 'due'>;
export type NewNote = { readonly id: string; readonly item: string; readonly text: string };

export type FactType = Fact['type'];

/** One command's outcome: whole or absent. */
export type Commit = { readonly stamp: Stamp; readonly facts: readonly Fact[] };
