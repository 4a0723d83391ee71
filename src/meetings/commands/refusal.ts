import type { RecordKind } from '../model/fact.ts';
import type { GroupValue } from '../model/group-values.ts';
import type { MeetingState } from '../model/meeting.ts';
import type { Role } from '../model/person.ts';
import type { MeetingId, OrganisationId, PersonId } from '../model/terms.ts';
import type { ApprovalRefusal } from './approval-refusal.ts';
import type { DecisionRefusal } from './decision-refusal.ts';

/** An expected no: nothing was saved. Put into words by `language`, which must cover every case. */
export type Refusal =
  | ApprovalRefusal
  | DecisionRefusal
  | {
      readonly refused: 'not-allowed' /** Who may. */;
      readonly needs: 'secretary' | 'secretary-or-chair' | 'participant' | 'code' | 'administrator';
    }
  | { readonly refused: 'unknown-meeting' }
  | { readonly refused: 'unknown-person' }
  | { readonly refused: 'meeting-not-started'; readonly meeting: MeetingId }
  /** Its day has not come. */
  | { readonly refused: 'meeting-later'; readonly meeting: MeetingId }
  | { readonly refused: 'meeting-already'; readonly meeting: MeetingId; readonly state: MeetingState }
  | { readonly refused: 'meeting-is-closed'; readonly meeting: MeetingId }
  | { readonly refused: 'other-meeting-running'; readonly meeting: MeetingId }
  | { readonly refused: 'no-agenda'; readonly meeting: MeetingId }
  | { readonly refused: 'no-such-item'; readonly number: string; readonly numbers: readonly string[] }
  /** No item was named and none is running. */
  | { readonly refused: 'which-item'; readonly numbers: readonly string[] }
  | { readonly refused: 'no-more-items' }
  | { readonly refused: 'no-proposal'; readonly number: string }
  | { readonly refused: 'empty-text'; readonly of: RecordKind | 'proposal' | 'item' | 'report' | 'referral' }
  | { readonly refused: 'too-long' /** Characters. */; readonly limit: number; readonly length: number }
  | { readonly refused: 'no-such-record'; readonly of: RecordKind }
  /** More paragraphs or points than one writing may hold. */
  | { readonly refused: 'too-many-texts'; readonly limit: number }
  | { readonly refused: 'no-such-referral' }
  /** Someone else changed it since it was shown; `now` is what it says. */
  | { readonly refused: 'changed-meanwhile'; readonly of: RecordKind; readonly now: string }
  | { readonly refused: 'no-such-day'; readonly day: number; readonly days: number }
  | { readonly refused: 'too-early-to-answer' }
  /** Its check-in has not opened. */
  | { readonly refused: 'check-in-later'; readonly meeting: MeetingId }
  | { readonly refused: 'already-requested' }
  | { readonly refused: 'nothing-to-settle' }
  | { readonly refused: 'nothing-to-undo' }
  | {
      readonly refused: 'cannot-undo' /** Because something later changed the same thing, or because others have been told. */;
      readonly why: 'changed-since' | 'not-undoable';
    }
  | { readonly refused: 'last-secretary' }
  | {
      readonly refused: 'role-already';
      readonly person: PersonId;
      readonly role: Role;
      readonly has: boolean;
    }
  | { readonly refused: 'conversation-taken' }
  | { readonly refused: 'not-closing'; readonly meeting: MeetingId }
  | {
      readonly refused: 'contradictions-left';
      readonly meeting: MeetingId;
      readonly items: readonly string[];
    }
  /** These cannot be kept as they are. */
  | { readonly refused: 'unfit-setting'; readonly keys: readonly GroupValue[] }
  /** Someone else changed these meanwhile. */
  | { readonly refused: 'settings-changed'; readonly keys: readonly GroupValue[] }
  | { readonly refused: 'not-closed'; readonly meeting: MeetingId }
  | { readonly refused: 'already-published'; readonly meeting: MeetingId }
  | { readonly refused: 'not-connected' }
  | { readonly refused: 'target-not-later' }
  /** Someone has changed what a form was about to change; nothing of the form is saved. */
  | { readonly refused: 'fields-changed'; readonly fields: readonly string[] }
  /** The meeting has started, so that its items keep their numbers and places. */
  | { readonly refused: 'agenda-fixed'; readonly meeting: MeetingId }
  /** Something is recorded at the item, or said of it. */
  | { readonly refused: 'item-in-use'; readonly number: string }
  | { readonly refused: 'one-item-only' }
  /** What has sub-items cannot be a part of another item, nor of what others are merged into. */
  | { readonly refused: 'has-sub-items'; readonly number: string }
  /** A sub-item moves only among those of its item. */
  | { readonly refused: 'part-of-item'; readonly number: string; readonly whole: string }
  | { readonly refused: 'too-many-rows'; readonly limit: number }
  /** It is that matter already by where it comes from, or is the very item. */
  | { readonly refused: 'same-item' }
  /** Not an https address that can be shown as a link. */
  | { readonly refused: 'not-a-link'; readonly said: string }
  | { readonly refused: 'too-many-links'; readonly limit: number }
  | { readonly refused: 'no-such-minutes' }
  | { readonly refused: 'no-such-proposal' }
  | {
      readonly refused: 'proposal-settled';
      readonly as: 'accepted' | 'sent-back' | 'withdrawn';
    }
  | { readonly refused: 'no-meeting-planned' }
  /** No group that the asker is in is called so; nothing is said of others. */
  | { readonly refused: 'unknown-group'; readonly said: string }
  | { readonly refused: 'same-group' }
  | { readonly refused: 'no-name' }
  | { readonly refused: 'unknown-organisation'; readonly name: string }
  /** Someone of that name is on the roster for the same organisation. */
  | { readonly refused: 'person-already'; readonly person: PersonId }
  /** Someone else changed the person since she was shown. */
  | { readonly refused: 'person-changed'; readonly person: PersonId }
  | { readonly refused: 'too-many-seats'; readonly limit: number }
  /** Held seats are not taken away. */
  | { readonly refused: 'seats-held'; readonly organisation: OrganisationId; readonly held: number }
  /** No seat or no role, so no mandate either. */
  | { readonly refused: 'nothing-to-hold'; readonly person: PersonId }
  /** Someone else is to report on it. */
  | { readonly refused: 'not-your-assignment'; readonly meeting: MeetingId; readonly id: string }
  /** It is reported as done; it can be taken up again. */
  | { readonly refused: 'already-done' }
  /** The new time has been. */
  | { readonly refused: 'due-passed' }
  | { readonly refused: 'meeting-is-cancelled'; readonly meeting: MeetingId }
  /** Another meeting stands there already. */
  | { readonly refused: 'meeting-there'; readonly meeting: MeetingId }
  /** Something is recorded at it, or someone has checked in. */
  | { readonly refused: 'recorded-there'; readonly meeting: MeetingId }
  /** A meeting is not paused on its last day. */
  | { readonly refused: 'last-day'; readonly meeting: MeetingId }
  | {
      readonly refused: 'unfit-plan';
      readonly why:
        | 'no-such-day'
        | 'days-reversed'
        | 'too-many-days'
        | 'no-such-time'
        | 'times-reversed'
        | 'month-with-time'
        | 'no-https';
    }
  /** A member does not serve for another. */
  | { readonly refused: 'not-a-substitute'; readonly person: PersonId }
  /** Nobody serves for someone who is no member. */
  | { readonly refused: 'not-a-member'; readonly person: PersonId }
  /** It is not now, and was not said. */
  | { readonly refused: 'when-moved'; readonly person: PersonId }
  | { readonly refused: 'evaluation-not-open'; readonly meeting: MeetingId }
  /** Its answers are gathered. */
  | { readonly refused: 'evaluation-over'; readonly meeting: MeetingId }
  /** An answer without a name cannot be found again to be replaced. */
  | { readonly refused: 'evaluated-already' }
  | { readonly refused: 'minutes-already-finished'; readonly meeting: MeetingId }
  /** What was asked for is so already; nothing is wrong. */
  | { readonly refused: 'no-change' };
