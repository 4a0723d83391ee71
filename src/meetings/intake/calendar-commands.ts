import type { CalendarCommand } from '../commands/calendar-command.ts';
import type { MeetingId } from '../model/terms.ts';
import { type CalendarComparison, type CalendarRow, isNews } from './compare-calendar.ts';

/** What follows when a comparison is saved: the meetings named are cancelled, what else is missing is kept. */
export function calendarCommands(
  comparison: CalendarComparison,
  cancel: ReadonlySet<MeetingId>,
): readonly CalendarCommand[] {
  // What goes away first: a day must be free before another meeting is put there.
  const order = ['struck', 'missing', 'moved', 'changed', 'back', 'new'];
  return comparison
    .filter(isNews)
    .toSorted((a, b) => order.indexOf(a.kind) - order.indexOf(b.kind) || inTurn(a, b))
    .flatMap((row): readonly CalendarCommand[] => {
      switch (row.kind) {
        case 'new':
        case 'back':
          return [{ type: 'schedule-meeting', plan: row.plan }];
        case 'moved':
        case 'changed':
          return [{ type: 'change-meeting', meeting: row.meeting.id, changes: row.changes }];
        case 'missing':
        case 'struck':
          return cancel.has(row.meeting.id) ? [{ type: 'cancel-meeting', meeting: row.meeting.id }] : [];
        default:
          return [];
      }
    });
}

/** Meetings that move onto one another's days: those ahead move on first, those behind move back first. */
function inTurn(one: CalendarRow, other: CalendarRow): number {
  if (one.kind !== 'moved' || other.kind !== 'moved') return 0;
  const later = one.meeting.date > other.meeting.date ? -1 : 1;
  return one.plan.date > one.meeting.date ? later : -later;
}
