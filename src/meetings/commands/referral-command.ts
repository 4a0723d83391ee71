import type { ReferralChanges } from '../model/fact.ts';
import type { Due, Recipient, Referral } from '../model/meeting.ts';
import type { DateString, MeetingId } from '../model/terms.ts';
import type { EachOf } from './each-of.ts';

/** One referral (remiss), by the meeting at which it stands. */
export type ReferralRef = { readonly meeting: MeetingId; readonly id: string };

/** What someone asks to be done about what is sent out for comment, or came to be commented on. */
export type ReferralCommand =
  | {
      readonly type: 'record-referral';
      readonly meeting: MeetingId;
      readonly item?: string;
      readonly text: string;
      readonly direction: Referral['direction'];
      readonly recipients: readonly Recipient[];
      /** It goes to each of these besides. */
      readonly each?: EachOf;
      readonly due: Due;
      readonly link?: string;
    }
  | ({
      readonly type: 'change-referral';
      readonly changes: ReferralChanges;
      /** The text that was shown to whoever changes it: if it is another by now, nothing is changed. */
      readonly was?: string;
    } & ReferralRef)
  | ({ readonly type: 'remove-referral' } & ReferralRef)
  /** A reply came; `on` is the day on which it did, today when absent. */
  | ({
      readonly type: 'answer-referral';
      readonly from: string;
      readonly on?: DateString;
      readonly text?: string;
      readonly link?: string;
    } & ReferralRef)
  | ({ readonly type: 'remove-reply'; readonly reply: string } & ReferralRef);
