import type {
  AttendanceLine,
  ComingMeeting,
  Minutes,
  MinutesAssignment,
  MinutesDecision,
  MinutesItem,
  MinutesReferral,
  MinutesText,
  MovementLine,
  TurnoverLine,
} from './minutes.ts';

/** Without `before` it is new, without `after` it is gone; with both it says something else. */
export type Changed<What> = {
  readonly before?: What | undefined;
  readonly after?: What | undefined;
};

/** The item that a difference is at: as it is in the later minutes, else as it was. */
export type AtItem = Pick<MinutesItem, 'id' | 'number' | 'title'>;

/** What stands before the items, one value each. */
export type HeadField =
  | keyof Minutes['group']
  | Exclude<keyof Minutes['meeting'], 'id'>
  | 'chair'
  | 'secretary'
  | 'adjusters'
  | 'quorate'
  | 'unrepresented'
  | 'vacant';

/** A field of an item itself; lists of names are one value, parted by semicolons. */
export type ItemField =
  | 'number'
  | 'title'
  | 'sub'
  | 'kind'
  | 'presenters'
  | 'links'
  | 'background'
  | 'proposal'
  | 'outcome'
  | 'outcomeSaid'
  | 'absent'
  | 'postponedTo'
  | 'origin';

/** Running texts of an item. */
export type TextKind = 'prose' | 'discussion' | 'farewells';

/** One thing that two minutes of the same meeting say differently. */
export type Difference =
  | ({ readonly in: 'head'; readonly field: HeadField } & Changed<string>)
  | ({ readonly in: 'attendance'; readonly name: string } & Changed<AttendanceLine>)
  | ({ readonly in: 'movement' } & Changed<MovementLine>)
  | ({ readonly in: 'turnover' } & Changed<TurnoverLine>)
  | ({ readonly in: 'coming' } & Changed<ComingMeeting>)
  | ({ readonly in: 'evaluation' } & Changed<string>)
  /** A whole item that is new, or gone. */
  | ({ readonly in: 'item'; readonly item: AtItem } & Changed<MinutesItem>)
  | ({ readonly in: 'field'; readonly item: AtItem; readonly field: ItemField } & Changed<string>)
  /** `follows` is the id of the text that a new one stands after; none where it stands first. */
  | ({
      readonly in: 'text';
      readonly item: AtItem;
      readonly of: TextKind;
      readonly follows?: string;
    } & Changed<MinutesText>)
  | ({ readonly in: 'decision'; readonly item: AtItem } & Changed<MinutesDecision>)
  | ({ readonly in: 'assignment'; readonly item: AtItem } & Changed<MinutesAssignment>)
  | ({ readonly in: 'referral'; readonly item: AtItem } & Changed<MinutesReferral>);
