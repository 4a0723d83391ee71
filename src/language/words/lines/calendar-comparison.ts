import {
  type CalendarComparison,
  type CalendarRow,
  daysOfRow,
  isNews,
} from '../../../meetings/intake/compare-calendar.ts';
import type { Meeting, MeetingPlan } from '../../../meetings/model/meeting.ts';
import type { Words } from '../words.ts';

type MovedRow = Extract<CalendarRow, { readonly changes: unknown }>;

/** What a list of dates comes to, in a few sentences, ending with what is asked. */
export function comparisonLead(comparison: CalendarComparison, words: Words): string {
  const say = words.calendar;
  const news = comparison.filter(isNews);
  if (news.length === 0) {
    return comparison.some(({ kind }) => kind === 'same') ? say.nothingNew : say.nothingLeft;
  }
  if (news.every(({ kind }) => kind === 'new')) return say.asRead;
  const besides = yearOf(news);
  const days = (kind: CalendarRow['kind']) =>
    comparison.filter((row) => row.kind === kind).map((row) => words.days(daysOfRow(row), besides));
  const moved = comparison.filter((row): row is MovedRow => row.kind === 'moved');
  const [added, changed, missing, struck] = [
    [...days('new'), ...days('back')],
    days('changed'),
    days('missing'),
    days('struck'),
  ];
  const isAsked = missing.length + struck.length > 0;
  return [
    ...(moved.length === 0 ? [] : [say.moved(moved.map((row) => pair(row, words, besides)))]),
    ...(added.length === 0 ? [] : [say.added(added.length)]),
    ...(changed.length === 0 ? [] : [say.changed(changed)]),
    ...(missing.length === 0 ? [] : [say.missing(missing)]),
    ...(struck.length === 0 ? [] : [say.struck(struck)]),
    isAsked ? say.whatNow : say.isItRight,
  ].join(' ');
}

function pair({ meeting, plan }: MovedRow, words: Words, besides: string | undefined): string {
  return words.calendar.fromTo(words.days(meeting, besides), words.days(plan, besides));
}

/** The days that a meeting moves from, without the year where that is the same. */
export function movedFrom(meeting: Meeting, plan: MeetingPlan, words: Words): string {
  return words.days(meeting, plan.date);
}

/** The year need not be said where all are of the same. */
function yearOf(rows: readonly CalendarRow[]): string | undefined {
  const dates = rows.flatMap((row) =>
    'meeting' in row ? [row.meeting.date, daysOfRow(row).date] : [daysOfRow(row).date],
  );
  const years = new Set(dates.map((date) => date.slice(0, 4)));
  return years.size === 1 ? dates[0] : undefined;
}
