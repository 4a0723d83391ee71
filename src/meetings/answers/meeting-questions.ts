import type { Meeting, Mode } from '../model/meeting.ts';
import type { DateString, MeetingId } from '../model/terms.ts';

/** What is asked of when a meeting is, besides its day: how long it lasts, which week it is in, how far off it is. */
export type WhenAsked = 'length' | 'week' | 'until';

/** How a meeting is held, where that is known. */
export type Form = Exclude<Mode, 'unknown'>;

/** Which meetings of a period are meant, where not all: joint ones, cancelled, moved, or passed without minutes. */
export type MeetingsOnly = 'joint' | 'cancelled' | 'moved' | 'unread';

/** What is asked about meetings: one, the next, or those of a period. */
export type MeetingQuestion =
  | { readonly type: 'next-meeting'; readonly ask?: WhenAsked; readonly mode?: Form }
  | {
      readonly type: 'meetings';
      readonly from: DateString;
      readonly to: DateString;
      /** Meetings in person include residential ones, for people meet there. */
      readonly mode?: Form;
      readonly only?: MeetingsOnly;
      readonly time?: 'past' | 'coming';
      /** How many, or whether there is any, instead of which; or when the one is that was thought to be then. */
      readonly ask?: 'count' | 'any' | 'one';
    }
  | OneMeetingQuestion
  /** Until when items for the agenda can be handed in. */
  | { readonly type: 'item-deadline'; readonly meeting?: MeetingId };

/** What is asked about one meeting. */
export type OneMeetingQuestion = { readonly type: 'meeting'; readonly meeting: MeetingId } & OneMeetingAsk;

type OneMeetingAsk =
  | {
      readonly ask: 'when-where';
      readonly about?: WhenAsked;
      /** It was named by what it is like ("internatet"), so that another could have been meant. */
      readonly loosely?: true;
      /** It was asked as one that is to come; of one that has been it is told that none is. */
      readonly again?: true;
    }
  /** `is`: whether it is held so; else how. */
  | { readonly ask: 'mode'; readonly is?: Form }
  /** `with` is whom it was asked to be joint with, as said; 'alone' whether it is with nobody. */
  | { readonly ask: 'details'; readonly about?: 'partner' | 'alone' | 'theme'; readonly with?: string }
  /** `about`: whether it was moved, whether it was cancelled, or why; else all of it. */
  | { readonly ask: 'moved'; readonly about?: 'moved' | 'cancelled' | 'why' };

export type MeetingAnswer =
  | {
      readonly type: 'next-meeting';
      readonly meeting: Meeting | undefined;
      readonly today?: DateString;
      readonly ask?: WhenAsked;
      readonly mode?: Form;
      /** The latest that has been, where none comes. */
      readonly last?: Meeting;
    }
  | {
      readonly type: 'meetings';
      readonly from: DateString;
      readonly to: DateString;
      readonly mode?: Form;
      readonly only?: MeetingsOnly;
      readonly time?: 'past' | 'coming';
      readonly ask?: 'count' | 'any' | 'one';
      readonly today?: DateString;
      readonly meetings: readonly Meeting[];
      /** Those that will not be held, where others were asked for. */
      readonly cancelled?: readonly Meeting[];
      /** Those whose form is not known, where one form was asked for. */
      readonly formless?: readonly Meeting[];
      /** Where there are none: the nearest before the period and after it. */
      readonly nearest?: readonly Meeting[];
    }
  | ({
      readonly type: 'meeting';
      readonly meeting: Meeting;
      readonly today: DateString;
      /** Another that is like it, on the other side of today. */
      readonly other?: Meeting;
    } & OneMeetingAsk)
  | {
      readonly type: 'item-deadline';
      readonly meeting: Meeting | undefined;
      readonly today: DateString;
      /** The last day for items; absent where only the meeting's month is known. */
      readonly by?: DateString;
      /** Days before the meeting, and whether the group itself has set them. */
      readonly days: number;
      readonly set: boolean;
    };

/** Whether the day of a meeting has passed without it ever having begun: nothing of it is in the Book. */
export function isUnread(meeting: Meeting, today: DateString): boolean {
  return (
    meeting.state === 'planned' &&
    meeting.cancelled === undefined &&
    (meeting.endDate ?? meeting.date) < today
  );
}
