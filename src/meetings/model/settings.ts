import type { PersonId } from './terms.ts';

/** How a group wants its work and its minutes to be; each has a default, so that a new group needs to say nothing. */
export type Settings = WorkSettings & RuleSettings & HouseStyle;

/** How a group wants its work around the meetings to go. */
export type WorkSettings = {
  /** Whether items are numbered anew at each meeting, or as § through the year. */
  readonly numbering: 'per-meeting' | 'per-year';
  /** Items that stand on every agenda, in order. */
  readonly standingItems: readonly StandingItem[];
  /** Days before the meeting by which its agenda should be out. */
  readonly agendaDays: number;
  /** Days before the meeting by which items should be proposed. */
  readonly itemsDays: number;
  /** The hour of the group's day at which reminders are sent, 8 to 15. */
  readonly sendHour: number;
  /** Times of the year in which no reminders are sent. */
  readonly quiet: readonly QuietPeriod[];
};

/** The rules that a group has set for its decisions and minutes; none is invented. */
export type RuleSettings = {
  /** What it takes for the group to decide; null where no rule was set, and then none is invented. */
  readonly quorum: Quorum | null;
  /** Whether votes are recorded, and who has one; `none` where no rule was set. */
  readonly voting: 'none' | 'persons' | 'parties';
  /** What "samtliga länsdelar" means: their names, in order. */
  readonly subCounties: readonly string[];
  /** Days before an agreed term or its time of notice ends at which the secretary is reminded. */
  readonly termDays: number;
  /** Who verifies the minutes of each meeting; empty: only those elected at it. */
  readonly adjusters: readonly PersonId[];
  /** Days after which adjusters are reminded; 0 never. */
  readonly adjustDays: number;
  /** Whether finished minutes stand on the next agenda for approval. */
  readonly approveNext: boolean;
};

/** How the group's minutes look. */
export type HouseStyle = {
  /** How those who were absent show: in the list and struck through, in a list of their own, or not at all. */
  readonly absentees: 'struck' | 'listed' | 'left-out';
  /** How those who were there are put together. */
  readonly attendanceBy: 'category' | 'organisation';
  /** How an item's number is written: "7." or "§ 7". */
  readonly numberSign: 'point' | 'paragraph';
  /** Where those who sign do so. */
  readonly signatures: 'none' | 'start' | 'end';
  /** What stands before the items, in order. */
  readonly head: readonly HeadPart[];
  /** Where assignments stand: at their item, in a list at the end, or both. */
  readonly assignmentsAt: 'item' | 'end' | 'both';
  /** Whether the members' evaluation is a part of the minutes. */
  readonly evaluationShown: boolean;
};

/** A part of what stands before the items. */
export type HeadPart =
  | 'time'
  | 'place'
  | 'joint'
  | 'theme'
  | 'chair'
  | 'secretary'
  | 'adjusters'
  | 'attendance';

/** All of them, in their usual order. */
export const headParts: readonly HeadPart[] = [
  'time',
  'place',
  'joint',
  'theme',
  'chair',
  'secretary',
  'adjusters',
  'attendance',
];

/** How many must be there: of the seats, or of the parties. */
export type Quorum = {
  readonly of: 'seats' | 'parties';
  readonly atLeast: 'more-than-half' | 'half' | 'two-thirds' | number;
};

/** An item of every agenda, before the meeting's own items or after them. */
export type StandingItem = { readonly title: string; readonly at: 'start' | 'end' };

/** Days of any year as `MM-DD`, both included; from later than to goes over New Year. */
export type QuietPeriod = { readonly from: string; readonly to: string };

/** What holds for a group that has said nothing. */
export const defaultSettings: Settings = {
  numbering: 'per-meeting',
  standingItems: [],
  agendaDays: 7,
  itemsDays: 14,
  sendHour: 8,
  quiet: [{ from: '07-01', to: '07-31' }],
  quorum: null,
  voting: 'none',
  subCounties: [],
  termDays: 60,
  adjusters: [],
  adjustDays: 14,
  approveNext: false,
  absentees: 'struck',
  attendanceBy: 'category',
  numberSign: 'point',
  signatures: 'end',
  head: headParts,
  assignmentsAt: 'both',
  evaluationShown: false,
};

/** A group's settings, with the defaults where it has said nothing. */
export function settingsOf(group: { readonly settings?: Partial<Settings> }): Settings {
  return { ...defaultSettings, ...group.settings };
}
