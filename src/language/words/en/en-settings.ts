import type { GroupValue } from '../../../meetings/model/group-values.ts';
import type { svSettings } from '../sv/sv-settings.ts';
import { enBasics } from './en-basics.ts';

const names: Record<GroupValue, string> = {
  name: 'the group’s name',
  shortNames: 'the short name',
  organisation: 'the organisation',
  language: 'the language',
  documentName: 'the document’s name',
  voice: 'who decides',
  diaryNumber: 'the diary number',
  numbering: 'the numbering',
  standingItems: 'the standing items',
  itemsDays: 'the last day for items',
  agendaDays: 'the day of the agenda',
  sendHour: 'the hour of sending',
  quiet: 'the quiet days',
};
const labels: Record<GroupValue, string> = {
  name: 'The group’s name',
  shortNames: 'Short name, several parted by commas',
  organisation: 'Organisation that keeps the group’s records',
  language: 'Language',
  documentName: 'What the meeting’s document is called',
  voice: 'Who decides, as it stands in the decisions',
  diaryNumber: 'Diary number',
  numbering: 'Numbering of the items (else per meeting)',
  standingItems: 'Standing items (else none), one per line. A line with --- parts the first from the last.',
  itemsDays: 'Items are handed in so many days before the meeting (else 14)',
  agendaDays: 'The agenda goes out so many days before the meeting (else 7)',
  sendHour: 'Reminders are sent at (else 8)',
  quiet: 'Time without reminders (else 1–31 July), such as 1 July–31 July, 22 December–6 January',
};
const told = (keys: readonly GroupValue[]) => enBasics.list(keys.map((key) => names[key]));

/** The settings of a group, in English. */
export const enSettings: typeof svSettings = {
  title: 'Settings',
  labels,
  numberings: { 'per-meeting': 'from 1 at each meeting', 'per-year': '§ through the year' },
  hour: (hour) => `${hour}:00`,
  required: 'Fill this in.',
  open: 'Open the settings',
  changed: (keys) => `Changed: ${told(keys)}.`,
  unfit: (keys) => `I do not understand ${told(keys)}. Mend it and save again. Nothing is saved.`,
  changedMeanwhile: (keys) =>
    `Someone else has changed ${told(keys)} while you wrote. This is how it stands now: save again if it should be as you wrote. Nothing is saved.`,
  agendasFollow: (meetings) =>
    meetings === 1
      ? 'One agenda is changed accordingly.'
      : `${enBasics.number(meetings)} agendas are changed accordingly.`.replace(/^./u, (first) =>
          first.toUpperCase(),
        ),
  nowStands: (label, value) => `${label}: ${value === '' ? '–' : value}`,
};
