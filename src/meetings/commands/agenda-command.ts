import type { ItemChanges, ProposalChanges } from '../model/fact.ts';
import type { HandoverAnswer } from '../model/proposal.ts';
import type { GroupId, MeetingId } from '../model/terms.ts';

/** What a form showed of the fields that it changes: one that someone has changed meanwhile is not overwritten. */
export type Shown = Readonly<Record<string, unknown>>;

/** What a matter says, as it is proposed or handed over. */
export type Matter = {
  readonly title: string;
  readonly presenters?: readonly string[];
  /** What the meeting is asked to decide. */
  readonly proposal?: string;
  readonly text?: string;
  readonly minutes?: number;
  readonly links?: readonly string[];
};

/** What is asked about what stands on agendas, and what should. Items are named by their numbers, proposals by their ids. */
export type AgendaCommand =
  | {
      readonly type: 'change-item';
      readonly meeting: MeetingId;
      readonly item?: string;
      readonly changes: ItemChanges;
      readonly shown?: Shown;
    }
  /** Links beside those that are there. */
  | {
      readonly type: 'add-links';
      readonly meeting: MeetingId;
      readonly item?: string;
      readonly links: readonly string[];
      /** What they are called, by address. */
      readonly titles?: Readonly<Record<string, string>>;
    }
  | {
      readonly type: 'move-item';
      readonly meeting: MeetingId;
      readonly item: string /** The number it comes after, or at which end. */;
      readonly after: string | 'first' | 'last';
    }
  | { readonly type: 'remove-item'; readonly meeting: MeetingId; readonly item: string }
  /** The first of them takes up the others. */
  | { readonly type: 'merge-items'; readonly meeting: MeetingId; readonly items: readonly string[] }
  /** An item at which the open assignments are gone through. */
  | { readonly type: 'add-follow-up'; readonly meeting: MeetingId; readonly title: string }
  | ({ readonly type: 'propose-item'; readonly meeting?: MeetingId } & Matter)
  | {
      readonly type: 'change-proposal';
      readonly id: string;
      readonly changes: ProposalChanges;
      readonly shown?: Shown;
    }
  | { readonly type: 'withdraw-proposal'; readonly id: string }
  | {
      readonly type: 'accept-proposal';
      readonly id: string /** The proposal's own, else the next, when absent. */;
      readonly meeting?: MeetingId /** The number it comes after. */;
      readonly after?: string /** The number of the item that takes it up, instead of one of its own. */;
      readonly into?: string;
    }
  | { readonly type: 'return-proposal'; readonly id: string; readonly reason?: string }
  /** The items of a meeting that is not held, or not in time, to another. */
  | { readonly type: 'carry-items'; readonly from: MeetingId; readonly to: MeetingId }
  | ({
      readonly type: 'hand-over';
      readonly to: GroupId;
      readonly toName: string /** The item that it is, if it is one. */;
      readonly meeting?: MeetingId;
      readonly item?: string;
    } & Partial<Matter>)
  // what Samverka itself carries from one group's Book to another's
  | {
      readonly type: 'receive-matter';
      readonly from: { readonly group: GroupId; readonly groupName: string; readonly handover: string };
      readonly matter: Matter;
    }
  | { readonly type: 'receive-answer'; readonly handover: string; readonly answer: HandoverAnswer }
  /** Something that this Book owed another has arrived there, or could not be delivered yet. */
  | {
      readonly type: 'note-delivery';
      readonly errand: string;
      readonly delivered: boolean;
    };
