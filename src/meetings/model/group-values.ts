import type { GroupChanges } from './fact.ts';
import type { Group } from './group.ts';
import { sameData } from './same-data.ts';
import { defaultSettings, type Settings, settingsOf } from './settings.ts';
import type { Language } from './terms.ts';

/** What can be set for a group, all in one, as it holds just now; what is not known is empty. */
export type GroupValues = Settings & {
  readonly name: string;
  readonly shortNames: readonly string[];
  readonly organisation: string;
  readonly diaryNumber: string;
  readonly language: Language;
  readonly documentName: string;
  readonly voice: string;
};
export type GroupValue = keyof GroupValues;

/** What holds for a group, with the defaults where it has said nothing. */
export function groupValues(group: Group): GroupValues {
  const { name, shortNames, organisation = '', diaryNumber = '', language, documentName, voice } = group;
  return {
    name,
    shortNames,
    organisation,
    diaryNumber,
    language,
    documentName,
    voice,
    ...settingsOf(group),
  };
}

/** Which values differ, in the order in which they are asked for. */
export function differing(one: Partial<GroupValues>, other: Partial<GroupValues>): readonly GroupValue[] {
  return valueOrder.filter((key) => key in one && !sameData(one[key], other[key]));
}

/** The order in which the values of a group and its work are asked for and told of. */
export const groupValueOrder: readonly GroupValue[] = [
  'name',
  'shortNames',
  'organisation',
  'language',
  'documentName',
  'voice',
  'diaryNumber',
  'numbering',
  'standingItems',
  'itemsDays',
  'agendaDays',
  'sendHour',
  'quiet',
];

/** The order in which the rules and the looks of its minutes are. */
export const minutesValueOrder: readonly GroupValue[] = [
  'adjusters',
  'adjustDays',
  'approveNext',
  'absentees',
  'attendanceBy',
  'head',
  'numberSign',
  'assignmentsAt',
  'signatures',
  'evaluationShown',
  'quorum',
  'voting',
  'subCounties',
  'termDays',
];

/** All values, in the order in which they are told of. */
export const valueOrder: readonly GroupValue[] = [...groupValueOrder, ...minutesValueOrder];

/** Those of the values that are named. */
export function picked(values: Partial<GroupValues>, keys: readonly GroupValue[]): Partial<GroupValues> {
  return Object.fromEntries(
    keys.flatMap((key) => (values[key] === undefined ? [] : [[key, values[key]]])),
  ) as Partial<GroupValues>;
}

/** The changes that give a group those values; one that is the default is no longer said. */
export function changesTo(values: Partial<GroupValues>): GroupChanges {
  const { name, shortNames, language, documentName, voice, organisation, diaryNumber, ...settings } = values;
  const said = Object.entries(settings).map(([key, value]) => [key, isDefault(key, value) ? null : value]);
  return {
    ...(name !== undefined && { name }),
    ...(shortNames !== undefined && { shortNames }),
    ...(language !== undefined && { language }),
    ...(documentName !== undefined && { documentName }),
    ...(voice !== undefined && { voice }),
    ...(organisation !== undefined && { organisation: organisation || null }),
    ...(diaryNumber !== undefined && { diaryNumber: diaryNumber || null }),
    ...(said.length > 0 && { settings: Object.fromEntries(said) }),
  };
}

function isDefault(key: string, value: unknown): boolean {
  return Object.entries(defaultSettings).some(([name, usual]) => name === key && sameData(usual, value));
}
