import type { Bound } from '../../src/cards/kit/template.ts';
import { meetingReminderCard, noSecretaryCard, overdueCard } from '../../src/cards/meeting/reminders.ts';
import type { Words } from '../../src/language/words/words.ts';
import { book, meeting } from './sample-book.ts';

/** What comes by the clock; the reminders of assignments are among the samples of assignments. */
export function reminderSamples(words: Words): Readonly<Record<string, Bound>> {
  const at = { book, meeting };
  const planned = { ...meeting, state: 'planned' } as const;
  const overdue = overdueCard(book, '2028-01-10', 'p1', words);
  return {
    'reminder of items': meetingReminderCard(at, 'items-deadline', words),
    'reminder of the agenda': meetingReminderCard({ book, meeting: planned }, 'agenda-out', words),
    'reminder of an empty agenda': meetingReminderCard(
      { book, meeting: { ...planned, items: [] } },
      'agenda-out',
      words,
    ),
    'reminder to answer': meetingReminderCard(at, 'answer-wanted', words),
    'reminder to close': meetingReminderCard(at, 'not-closed', words),
    'reminder of the minutes': meetingReminderCard(at, 'minutes-left', words),
    'no secretary': noSecretaryCard(book, words),
    ...(overdue === undefined ? {} : { 'list of overdue assignments': overdue }),
  };
}
