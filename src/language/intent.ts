import type { Question } from '../meetings/answers/question.ts';
import type { AssignmentRef } from '../meetings/commands/assignment-command.ts';
import type { Command } from '../meetings/commands/command.ts';
import type { ReferralRef } from '../meetings/commands/referral-command.ts';
import type { Book } from '../meetings/model/book.ts';
import type { DateString, Language, MeetingId, PersonId } from '../meetings/model/terms.ts';
import type { AskedName } from './asked-names.ts';
import type { DatesList } from './reading/dates/read-dates-list.ts';
import type { Written } from './reading/writing/read-written.ts';
import type { ReadingStep } from './reading-step.ts';
import type { Said } from './said.ts';

/** What a line of text was understood as. */
export type Intent =
  | { readonly kind: 'command'; readonly command: Command }
  /** `said` are the slots by which it was asked, for telling and measuring how it was read. */
  /** `readAs` is the whole question, where the line only went on from the one before it. */
  | {
      readonly kind: 'question';
      readonly question: Question;
      readonly said?: Said;
      /** What it is called where that is not told by the question: one about a meeting that does not exist. */
      readonly asks?: AskedName;
      readonly readAs?: string;
    }
  /** Things that are neither about the Book's facts nor change it. */
  | {
      readonly kind: 'ask';
      readonly what:
        | 'help'
        | 'settings-card'
        | 'second-secretary-card'
        | 'release-card'
        | 'roll-card'
        | 'closing-card'
        | 'check-in-card'
        | 'publish-card'
        | 'my-answer-card';
    }
  /** The Teams accounts of someone: "konton för Eva Ek". */
  | { readonly kind: 'accounts'; readonly person: PersonId }
  /** The notice of a meeting (the next when none is named), or the group's calendar link. */
  | {
      readonly kind: 'notice';
      readonly what: 'notice-package' | 'calendar-link' | 'new-calendar-link' | 'close-calendar-link';
      readonly meeting?: MeetingId;
    }
  /** Connecting the conversation with a one-time code; works before any group is known. */
  | { readonly kind: 'connect'; readonly code: string }
  /** Someone leaves the group, and nothing was said of what she leaves behind. */
  | { readonly kind: 'leave'; readonly person: PersonId }
  /** All that is erasable of someone is to be erased; only administrators may, also in groups that they are not in. */
  | { readonly kind: 'erase'; readonly name: string }
  /** Cards and forms about agendas and what is proposed for them. */
  | {
      readonly kind: 'ask-agenda';
      readonly what: 'proposals' | 'own-proposals' | 'propose-form' | 'edit-agenda';
      /** Whose agenda, where another meeting than the one in focus was named. */
      readonly meeting?: MeetingId;
    }
  /** A card or form about minutes on their way to approval. */
  | {
      readonly kind: 'ask-approval';
      readonly what: 'settings' | 'check' | 'publish' | 'difference' | 'edition';
      readonly meeting?: MeetingId;
    }
  /** Minutes are finished, whatever may be wrong in them. */
  | { readonly kind: 'finish-anyway'; readonly meeting: MeetingId }
  /** An item, or a matter that stands nowhere, to another group; without its name a form asks which. */
  | {
      readonly kind: 'hand-over';
      readonly meeting: MeetingId;
      readonly item?: string;
      readonly group?: string;
    }
  /** The evaluation round of a meeting is over: what was answered is gathered. */
  | { readonly kind: 'end-evaluation'; readonly meeting: MeetingId }
  /** Who I am at this meeting, from someone outside the roster: "ersättare för Eva Ek". */
  | {
      readonly kind: 'introduce';
      readonly as: 'substitute' | 'presenter' | 'guest';
      readonly standsInFor?: PersonId;
    }
  /** The form by which a meeting is planned, or changed. */
  | { readonly kind: 'meeting-form'; readonly meeting?: MeetingId }
  /** Who is who in Teams, of those whom nothing has bound. */
  | { readonly kind: 'matching' }
  /** The form for someone new, or for someone on the roster. */
  | {
      readonly kind: 'person-form';
      readonly person?: PersonId;
      readonly typed?: {
        readonly name: string;
        readonly organisation: string;
        readonly title: string;
        readonly email?: string;
      };
    }
  /** A meeting's minutes as a document, or as the draft that they are. */
  | { readonly kind: 'show-minutes'; readonly meeting: MeetingId; readonly said?: Said }
  /** A text that goes through items under their headings, to be read and confirmed. */
  | { readonly kind: 'written'; readonly meeting: MeetingId; readonly written: Written }
  /** The form with what is written of an item; the running one where none is named. */
  | { readonly kind: 'text-form'; readonly meeting: MeetingId; readonly item?: string }
  /** A pasted list of those present, to be read and compared. */
  | { readonly kind: 'roster'; readonly text: string }
  /** A plain yes/no/done whose meaning depends on what was just asked. */
  /** A report on an assignment that lacks what a form asks for; `text` is what was said besides. */
  | {
      readonly kind: 'report-form';
      readonly form: 'more-time' | 'report';
      readonly assignment: AssignmentRef;
      readonly text?: string;
    }
  | { readonly kind: 'settle'; readonly answer: SettleAnswer }
  /** What the text seems to order, in its exact form: nothing of it is done before it is confirmed. */
  | {
      readonly kind: 'meant-order';
      readonly text: string;
      /** What kind of order it is, as `askedOf` names it. */
      readonly what?: string;
    }
  /** A list of meetings' dates, to be compared with the calendar. */
  | { readonly kind: 'dates'; readonly list: DatesList }
  | Unclear;

/** What is asked about the notice of a meeting and the calendar. */
export type NoticeAsked = Extract<Intent, { readonly kind: 'notice' }>;
/** "Keep" and "cancel" are answers to what a list of dates leaves out. */
export type SettleAnswer = 'approve' | 'deny' | 'present' | 'absent' | 'done' | 'keep' | 'cancel';

/** Not understood: what was, and what stood in the way. */
export type Unclear = {
  readonly kind: 'unclear';
  readonly text: string;
  readonly why:
    | { readonly reason: 'nothing' }
    /** Looks like an order, but a piece is missing. */
    | { readonly reason: 'missing'; readonly what: Missing }
    | { readonly reason: 'no-such-person'; readonly name: string }
    | { readonly reason: 'which-person'; readonly name: string; readonly persons: readonly PersonId[] }
    | { readonly reason: 'no-such-meeting'; readonly said: string }
    | { readonly reason: 'no-such-date'; readonly said: string }
    /** One of these, or none that is known. */
    | { readonly reason: 'which-assignment'; readonly assignments: readonly AssignmentRef[] }
    | { readonly reason: 'which-referral'; readonly referrals: readonly ReferralRef[] }
    /** All municipalities were named, and some party is a region: whether it is meant is asked, and `command` is what follows then. */
    | { readonly reason: 'which-parties'; readonly said: string; readonly command: EachCommand }
    /** Two or three questions that could be meant, each written in its exact form. */
    | { readonly reason: 'which-question'; readonly choices: readonly { readonly text: string }[] }
    | { readonly reason: 'no-meeting' };
};

/** What can be asked of each of several bodies at once. */
export type EachCommand = Extract<Command, { readonly type: 'record-assignment' | 'record-referral' }>;

/** The piece that an order lacks; `record` when several could be meant. */
export type Missing =
  | 'decision'
  | 'votes'
  | 'election'
  | 'ratification'
  | 'text'
  | 'item'
  | 'record'
  | 'assignment'
  | 'person'
  | 'meeting'
  | 'date';

/** A question that was asked before in the same thread. */
export type Earlier = {
  /** The whole question: where it went on from another, as it was read. */
  readonly text: string;
  readonly intent: Intent;
  /** What was answered, or the beginning of it. */
  readonly answer?: string;
};

/** What understanding may look at. Nothing else: the same text and context always mean the same. */
export type UnderstandContext = {
  readonly book: Book;
  readonly asker: PersonId | undefined;
  /** Today in the group's zone. */
  readonly today: DateString;
  /** The meeting that is meant when none is named: see `meetingInFocus`. */
  readonly meeting: MeetingId | undefined;
  /** The asker's language is tried first, then the others. */
  readonly language: Language;
  /** What was understood before in the same conversation, the latest last; absent where nothing is remembered. */
  readonly earlier?: readonly Earlier[];
  /** Is told how the line is read, step by step; changes nothing of it. */
  readonly trace?: (step: ReadingStep) => void;
};
