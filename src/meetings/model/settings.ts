/** How a group wants its work to go; each has a default, so that a new group needs to say nothing. */
export type Settings = {
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
};

/** A group's settings, with the defaults where it has said nothing. */
export function settingsOf(group: { readonly settings?: Partial<Settings> }): Settings {
  return { ...defaultSettings, ...group.settings };
}
