import type { svReminders } from '../sv/sv-reminders.ts';

/** What comes by the clock, in English. */
export const enReminders: typeof svReminders = {
  itemsDeadline: (date: string) => `Send in items no later than ${date}.`,
  toMeeting: (when: string) => `They are for the meeting on ${when}.`,
  agendaOut: (days: string) => `The agenda for the meeting ${days} has not been sent.`,
  noItems: 'It has no items yet.',
  seeNotice: 'Write ”notice” to see all that goes with it.',
  notAnswered: 'You have not answered yet. Nobody else sees this reminder.',
  notClosed: (days: string) => `The meeting ${days} has not been closed.`,
  closeIt: 'Read through what is saved and close it.',
  minutesLeft: (days) => `The minutes of the meeting ${days} are not finished.`,
  minutesDone: () => 'The minutes are finished',
  minutesFinished: (days) => `The minutes of the meeting ${days} are finished.`,
  minutesAreDone: () => 'The minutes are finished.',
  minutesFinishedAlready: () => 'The minutes were marked as finished already.',
  minutesReopened: (days) => `The minutes of the meeting ${days} are no longer marked as finished.`,
  dueOn: (date: string) => `Your assignment is due ${date}.`,
  dueSaid: (said: string) => `Your assignment is due soon: ${said}.`,
  mineIsDone: 'my assignment is done',
  runOut: 'The time has run out.',
  nothingReported: 'Nothing has been reported.',
  notReached: (name: string) =>
    `I cannot reach ${name} in Teams. You need to remind of this assignment yourself:`,
  contactFor: (body: string) => `You are the contact person for ${body}.`,
  given: (group: string, days: string) => `${group}, the meeting ${days}`,
  noSecretary: 'I cannot reach any secretary directly in Teams, so what I have to remind of does not arrive.',
  areYouSecretary: 'Are you the secretary? Add me in Teams or write ”help” directly to me, and it will come.',
  overdue: 'Since last week the time has run out for something. All that is waiting:',
};
