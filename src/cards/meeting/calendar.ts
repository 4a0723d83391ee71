import { movedFrom } from '../../language/words/lines/calendar-comparison.ts';
import type { Words } from '../../language/words/words.ts';
import {
  type CalendarComparison,
  type CalendarRow,
  daysOfRow,
} from '../../meetings/intake/compare-calendar.ts';
import type { MeetingPlan } from '../../meetings/model/meeting.ts';
import type { DateString, GroupId } from '../../meetings/model/terms.ts';
import { type Button, button } from '../kit/button.ts';
import type { Choice } from '../kit/choices.ts';
import { fitCard, fitRows, fitText, type Limits, type Line, lines } from '../kit/fit-card.ts';
import { notification } from '../kit/message.ts';
import { type AdaptiveCard, type Bound, template } from '../kit/template.ts';

type CalendarData = {
  readonly lang: string;
  readonly fallbackText: string;
  readonly lead: string;
  readonly rows: readonly {
    readonly text: string;
    readonly details: readonly Line[];
    readonly separated: boolean;
  }[];
  readonly more: readonly Line[];
  readonly choosers: readonly {
    readonly id: string;
    readonly label: string;
    readonly value: string;
    readonly choices: readonly Choice[];
  }[];
  readonly buttons: readonly Button[];
};

const expand = template<CalendarData>('calendar');

export type CalendarInput = {
  readonly group: GroupId;
  readonly lead: string;
  readonly comparison: CalendarComparison;
  readonly unread: readonly string[];
  /** What the buttons carry, so that the list is read again at the press: its text, the day it was read on, and what came of it. */
  readonly carried: { readonly text: string; readonly on: DateString; readonly digest: string };
};

/** A list of dates row by row, as new, moved, missing or as before, to be saved; nothing is saved by showing it. */
export function calendarCard(input: CalendarInput, words: Words): Bound {
  const text = notification(input.lead);
  return { card: fitCard((limits) => calendar(input, text, words, limits)), text };
}

function calendar(input: CalendarInput, text: string, words: Words, limits: Limits): AdaptiveCard {
  const { shown, more } = fitRows(input.comparison, limits, words.cards.more.rows);
  const left = input.comparison.filter((row) => row.kind === 'missing' || row.kind === 'struck');
  return expand({
    lang: words.language,
    fallbackText: text,
    lead: input.lead,
    rows: shown.map((row) => ({ ...rowOf(row, words, limits), separated: false })),
    more: [
      ...more,
      ...lines(...input.unread.map((line) => fitText(words.calendar.unread(line), limits, words))),
    ],
    choosers: left.length < 2 ? [] : left.map((row) => chooserOf(row, words)),
    buttons: buttonsFor(input, left.length, words),
  });
}

function rowOf(
  row: CalendarRow,
  words: Words,
  limits: Limits,
): { readonly text: string; readonly details: readonly Line[] } {
  const plan = daysOfRow(row);
  const say = words.calendar;
  const state = row.kind === 'moved' ? say.row.moved(movedFrom(row.meeting, plan, words)) : say.row[row.kind];
  return {
    text: words.when(plan),
    details: lines(fitText([...particularsOf(plan, words), state].join(' · '), limits, words)),
  };
}

function particularsOf(plan: MeetingPlan, words: Words): readonly string[] {
  const say = words.calendar;
  const mode = words.mode(plan.mode);
  return [
    ...(mode === '' ? [] : [mode]),
    ...(plan.place === undefined ? [] : [plan.place]),
    ...(plan.partner === undefined ? [] : [say.partner(plan.partner)]),
    ...(plan.theme === undefined ? [] : [say.theme(plan.theme)]),
    ...(plan.note === undefined ? [] : [plan.note]),
    ...(plan.joinLink === undefined ? [] : [plan.joinLink]),
  ];
}

function chooserOf(row: CalendarRow, words: Words): CalendarData['choosers'][number] {
  const say = words.calendar;
  const meeting = 'meeting' in row ? row.meeting : undefined;
  return {
    id: `c-${meeting?.id ?? ''}`,
    label: say.whatOf(words.onDays(daysOfRow(row))),
    value: row.kind === 'struck' ? 'cancel' : 'keep',
    choices: [
      { title: say.keep, value: 'keep' },
      { title: say.cancel, value: 'cancel' },
    ],
  };
}

function buttonsFor({ group, carried }: CalendarInput, left: number, words: Words): readonly Button[] {
  const say = words.calendar;
  const data = { group, ...carried };
  if (left !== 1) return [button(say.save, 'save-dates', data, { inputs: 'auto', style: 'positive' })];
  return [
    button(say.keep, 'save-dates', { ...data, missing: 'keep' }),
    button(say.cancel, 'save-dates', { ...data, missing: 'cancel' }),
  ];
}
