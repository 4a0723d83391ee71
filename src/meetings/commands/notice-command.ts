/** What someone asks to be done about the notice of meetings and the calendar. */
export type NoticeCommand =
  /** Makes the group's secret calendar link, replaces it by a new one, or closes it; the link itself is made at the edge. */
  { readonly type: 'set-calendar-link'; readonly to: 'open' | 'renewed' | 'closed' };
