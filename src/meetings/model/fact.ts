import type { BoundConversation, Group } from './group.ts';
import type {
  Admission,
  AdmissionAs,
  AnswerKind,
  Assignment,
  Decision,
  DecisionDetails,
  DecisionKind,
  Due,
  Item,
  ItemKind,
  Meeting,
  MeetingPlan,
  Movement,
  Named,
  NewEdition,
  NewRatification,
  NewReply,
  NewReport,
  Note,
  Outcome,
  Part,
  PartyAnswer,
  Presence,
  Recipient,
  Referral,
  Responsible,
} from './meeting.ts';
import type { Category, Mandate, Organisation, Person, Role } from './person.ts';
import type { Handover, HandoverAnswer, ItemProposal, ProposalSettled } from './proposal.ts';
import type { Seat } from './seat.ts';
import type { Settings, StandingItem } from './settings.ts';
import type { Stamp } from './stamp.ts';
import type { DateString, Instant, MeetingId, OrganisationId, PersonId } from './terms.ts';

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
  /** Only someone of whom nothing is recorded: added by mistake. */
  | { readonly type: 'person-removed'; readonly person: PersonId }
  | { readonly type: 'role-given'; readonly person: PersonId; readonly role: Role }
  | { readonly type: 'role-taken'; readonly person: PersonId; readonly role: Role }
  /** An account was bound to the person; the account itself stands in the contacts. */
  | {
      readonly type: 'person-connected';
      readonly person: PersonId;
      readonly how: 'code' | 'e-mail' | 'secretary' | 'admission' | 'founding';
    }
  | { readonly type: 'conversation-bound'; readonly conversation: BoundConversation }
  | {
      readonly type: 'conversation-released';
      readonly conversation: string;
      readonly why: 'asked' | 'uninstalled' | 'deleted';
    }
  /** Only what changed; null takes a setting back to its default, or away. */
  | { readonly type: 'group-changed'; readonly changes: GroupChanges }
  | {
      readonly type: 'organisation-changed';
      readonly organisation: OrganisationId;
      readonly changes: { readonly name?: string; readonly party?: boolean };
    }
  | { readonly type: 'person-changed'; readonly person: PersonId; readonly changes: PersonChanges }
  /** Null: she belongs to the group after all. */
  | { readonly type: 'person-left'; readonly person: PersonId; readonly on: DateString | null }
  /** She was seen to leave the team (false: to be in it again). */
  | { readonly type: 'team-left'; readonly person: PersonId; readonly left: boolean }
  | { readonly type: 'seat-added'; readonly seat: Omit<Seat, 'terms'> }
  | { readonly type: 'seat-removed'; readonly seat: string }
  | {
      readonly type: 'seat-filled';
      readonly seat: string;
      readonly person: PersonId;
      readonly from: DateString;
    }
  | { readonly type: 'seat-vacated'; readonly seat: string; readonly on: DateString }
  /** Only beside an undoing: who held the seat is again as it was. */
  | { readonly type: 'seat-restored'; readonly seat: Seat }
  | {
      readonly type: 'mandate-set';
      readonly person: PersonId;
      readonly of: Mandate;
      readonly until: DateString | null;
    }
  /** What is erasable of her is gone from the contacts and the Book; records stand. */
  | { readonly type: 'person-erased'; readonly person: PersonId }
  /** A secret link to the group's calendar was made or closed; the link itself stands in the contacts. */
  | { readonly type: 'calendar-link-set'; readonly open: boolean }
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
  /** Only what changed; null takes it away. */
  | {
      readonly type: 'meeting-changed';
      readonly meeting: MeetingId;
      readonly changes: MeetingChanges;
      readonly reason?: string;
    }
  | {
      readonly type: 'meeting-cancelled';
      readonly meeting: MeetingId /** False: it will be held after all. */;
      readonly cancelled: boolean;
      readonly reason?: string;
      /** It should never have been planned: nobody is told, and no list shows it. */
      readonly mistake?: true;
    }
  | {
      readonly type: 'item-changed';
      readonly meeting: MeetingId;
      readonly item: string;
      readonly changes: ItemChanges;
    }
  /** All items in their order, each with its number. */
  | {
      readonly type: 'agenda-ordered';
      readonly meeting: MeetingId;
      readonly items: readonly { readonly item: string; readonly number: string }[];
    }
  | { readonly type: 'item-proposed'; readonly proposal: Omit<ItemProposal, 'at' | 'settled'> }
  | {
      readonly type: 'item-proposal-changed';
      readonly id: string;
      readonly changes: ProposalChanges;
    }
  | {
      readonly type: 'item-proposal-settled';
      readonly id: string /** Null: it waits again. */;
      readonly settled: ProposalSettled | null;
    }
  | { readonly type: 'matter-handed-over'; readonly handover: Omit<Handover, 'at' | 'by' | 'answers'> }
  | { readonly type: 'handover-answered'; readonly id: string; readonly answer: HandoverAnswer }
  // attendance
  | {
      readonly type: 'attendance-answered';
      readonly meeting: MeetingId;
      readonly person: PersonId;
      readonly answer: AnswerKind;
    }
  /** She has answered nothing after all. */
  | { readonly type: 'attendance-answer-removed'; readonly meeting: MeetingId; readonly person: PersonId }
  | {
      readonly type: 'attendance-recorded';
      readonly meeting: MeetingId;
      readonly rows: readonly RecordedAttendance[];
      /** What else says so is told by that: someone let in, someone who came or left, someone who serves for a member. */
      readonly how: 'check-in' | 'companion' | 'secretary' | 'admission' | 'movement' | 'stand-in';
    }
  | {
      readonly type: 'late-announced';
      readonly meeting: MeetingId;
      readonly person: PersonId;
      readonly late: boolean;
    }
  | { readonly type: 'movement-recorded'; readonly meeting: MeetingId; readonly movement: NewMovement }
  | {
      readonly type: 'movement-removed';
      readonly meeting: MeetingId;
      readonly id: string /** False restores it. */;
      readonly removed: boolean;
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
  | {
      readonly type: 'note-recorded';
      readonly meeting: MeetingId;
      readonly note: NewNote;
      /** The note that it stands after; null where it stands first; absent where it stands last. */
      readonly after?: string | null;
    }
  /** Only what changed; null takes it away. */
  | {
      readonly type: 'decision-detailed';
      readonly meeting: MeetingId;
      readonly id: string;
      readonly changes: DecisionChanges;
      /** The proposal that it refers to, told afterwards. */
      readonly proposal?: string | null;
    }
  /** Each party is to decide the same at home; null: it is not asked after all. */
  | {
      readonly type: 'ratification-asked';
      readonly meeting: MeetingId;
      readonly id: string;
      readonly ratification: NewRatification | null;
    }
  /** How far the parties have come, shown where the group is on the secretary's word. */
  | { readonly type: 'ratification-shown'; readonly meeting: MeetingId; readonly id: string }
  | {
      readonly type: 'ratification-answered';
      readonly meeting: MeetingId;
      readonly id: string;
      readonly answer: PartyAnswer;
    }
  | { readonly type: 'referral-recorded'; readonly meeting: MeetingId; readonly referral: NewReferral }
  | {
      readonly type: 'referral-changed';
      readonly meeting: MeetingId;
      readonly id: string;
      readonly changes: ReferralChanges;
    }
  | {
      readonly type: 'referral-removed';
      readonly meeting: MeetingId;
      readonly id: string /** False restores it. */;
      readonly removed: boolean;
    }
  | {
      readonly type: 'referral-answered';
      readonly meeting: MeetingId;
      readonly id: string;
      readonly reply: NewReply;
    }
  | {
      readonly type: 'reply-removed';
      readonly meeting: MeetingId;
      readonly id: string;
      readonly reply: string /** False restores it. */;
      readonly removed: boolean;
    }
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
      /** Null takes it away. */
      readonly coWorkers?: readonly Named[] | null;
      readonly reportTo?: string | null;
    }
  | {
      readonly type: 'assignment-reported';
      readonly meeting: MeetingId;
      readonly id: string;
      readonly report: NewReport;
    }
  | {
      readonly type: 'report-removed';
      readonly meeting: MeetingId;
      readonly id: string;
      readonly report: string /** False restores it. */;
      readonly removed: boolean;
    }
  /** The meeting rests until its next day, or goes on again. */
  | {
      readonly type: 'meeting-paused';
      readonly meeting: MeetingId;
      readonly paused: boolean;
      readonly happenedAt?: Instant;
    }
  | { readonly type: 'closing-begun'; readonly meeting: MeetingId }
  | { readonly type: 'meeting-closed'; readonly meeting: MeetingId; readonly happenedAt?: Instant }
  | {
      readonly type: 'meeting-resumed';
      readonly meeting: MeetingId /** From where: back from closing, or from running to planned. */;
      readonly to: 'running' | 'planned';
    }
  | { readonly type: 'summary-published'; readonly meeting: MeetingId }
  // the minutes
  | {
      readonly type: 'minutes-finished';
      readonly meeting: MeetingId;
      readonly finished: boolean;
      /** What was frozen; absent in what was finished before editions were kept, and when it is taken back. */
      readonly edition?: NewEdition;
    }
  /** Null: those of the group's settings. */
  | {
      readonly type: 'adjusters-set';
      readonly meeting: MeetingId;
      readonly adjusters: readonly PersonId[] | null;
    }
  | { readonly type: 'minutes-sent'; readonly meeting: MeetingId; readonly to: readonly PersonId[] }
  | {
      readonly type: 'minutes-adjusted';
      readonly meeting: MeetingId;
      readonly person: PersonId;
      readonly edition: number;
      /** False: she takes it back. */
      readonly adjusted: boolean;
    }
  | { readonly type: 'minutes-filed'; readonly meeting: MeetingId; readonly filed: boolean }
  | {
      readonly type: 'minutes-approved';
      readonly meeting: MeetingId;
      /** By which decision of which meeting; null: not approved after all. */
      readonly approved: { readonly meeting: MeetingId; readonly decision: string } | null;
    }
  | { readonly type: 'minutes-shown'; readonly meeting: MeetingId; readonly edition: number }
  // the evaluation
  | { readonly type: 'evaluation-opened'; readonly meeting: MeetingId; readonly open: boolean }
  /** She has answered; what she said is kept without her name until the round ends. */
  | { readonly type: 'evaluation-answered'; readonly meeting: MeetingId; readonly person: PersonId }
  /** The round ends, with all answers in order of words. */
  | { readonly type: 'evaluation-gathered'; readonly meeting: MeetingId; readonly answers: readonly string[] }
  /** The facts beside it restore what was before the command with this stamp id. */
  | { readonly type: 'command-undone'; readonly stamp: string };

export type RecordKind = 'decision' | 'assignment' | 'note';

export type ScheduledMeeting = Pick<Meeting, 'id'> & MeetingPlan;

export type GroupChanges = Partial<
  Pick<Group, 'name' | 'shortNames' | 'language' | 'zone' | 'documentName' | 'voice'>
> & {
  readonly [Key in 'organisation' | 'department' | 'diaryNumber']?: string | null;
} & { readonly settings?: { readonly [Key in keyof Settings]?: Settings[Key] | null } };
export type PersonChanges = {
  readonly name?: string;
  readonly organisation?: OrganisationId | null;
  readonly title?: string | null;
  readonly category?: Category;
};
export type MeetingChanges = {
  readonly [Key in keyof MeetingPlan]?: MeetingPlan[Key] | (Key extends 'date' | 'mode' ? never : null);
};
export type ItemChanges = {
  readonly title?: string;
  readonly presenters?: readonly string[];
  readonly proposal?: string | null;
  readonly minutes?: number | null;
  readonly links?: readonly string[] | null;
  readonly linkTitles?: Readonly<Record<string, string>> | null;
  readonly text?: string | null;
  readonly standing?: StandingItem['at'] | null;
  readonly kind?: ItemKind | null;
  readonly under?: string | null;
  readonly matter?: string | null;
  readonly approves?: MeetingId | null;
};
export type ProposalChanges = Omit<
  ItemChanges,
  'standing' | 'kind' | 'under' | 'matter' | 'approves' | 'linkTitles'
> & {
  readonly meeting?: MeetingId | null;
  readonly againAt?: Instant;
  readonly told?: readonly string[];
};

/** Null takes the row away, so that nothing is known again. */
export type RecordedAttendance = {
  readonly person: PersonId;
  readonly day: number;
  readonly status: Presence | null;
  readonly note?: string;
  readonly part?: Part;
  readonly standsInFor?: PersonId;
};

export type NewDecision = Pick<Decision, 'id' | 'item' | 'text' | 'kind' | 'proposal' | 'details'>;
export type NewAssignment = Pick<
  Assignment,
  'id' | 'item' | 'text' | 'responsible' | 'due' | 'comesBack' | 'each' | 'coWorkers' | 'reportTo'
>;
export type NewNote = Pick<Note, 'id' | 'item' | 'text' | 'as' | 'person'>;
export type NewReferral = Pick<
  Referral,
  'id' | 'item' | 'text' | 'direction' | 'recipients' | 'due' | 'link'
>;
export type NewMovement = Omit<Movement, 'removed'>;

export type DecisionChanges = {
  readonly [Key in keyof DecisionDetails]?: DecisionDetails[Key] | null;
};
export type ReferralChanges = {
  readonly text?: string;
  readonly direction?: Referral['direction'];
  readonly recipients?: readonly Recipient[];
  readonly due?: Due;
  readonly link?: string | null;
};

export type FactType = Fact['type'];

/** One command's outcome: whole or absent. */
export type Commit = { readonly stamp: Stamp; readonly facts: readonly Fact[] };
