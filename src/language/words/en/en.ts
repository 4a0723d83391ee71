import type { Words } from '../words.ts';
import { enAgenda } from './en-agenda.ts';
import { enAnswers } from './en-answers.ts';
import { enApproval } from './en-approval.ts';
import { enAsking } from './en-asking.ts';
import { enAssignments } from './en-assignments.ts';
import { enBasics } from './en-basics.ts';
import { enCalendar } from './en-calendar.ts';
import { enCards } from './en-cards.ts';
import { enDecisions } from './en-decisions.ts';
import { enEach } from './en-each.ts';
import { enEvaluation } from './en-evaluation.ts';
import { enFormats } from './en-formats.ts';
import { enForms } from './en-forms.ts';
import { enFounding } from './en-founding.ts';
import { enHelp } from './en-help.ts';
import { enItemAnswers } from './en-item-answers.ts';
import { enItems } from './en-items.ts';
import { enMeetings } from './en-meetings.ts';
import { enMinutes } from './en-minutes.ts';
import { enNotice } from './en-notice.ts';
import { enPeople } from './en-people.ts';
import { enPeopleAsked } from './en-people-asked.ts';
import { enPresence } from './en-presence.ts';
import { enReceipts } from './en-receipts.ts';
import { enReferrals } from './en-referrals.ts';
import { enRefusals } from './en-refusals.ts';
import { enReminders } from './en-reminders.ts';
import { enRoster } from './en-roster.ts';
import { enSearch } from './en-search.ts';
import { enSettings } from './en-settings.ts';
import { enTopics } from './en-topics.ts';
import { enTurns } from './en-turns.ts';
import { enWriting } from './en-writing.ts';

/** Everything Samverka says, in English. */
export const en: Words = {
  language: 'en',
  ...enBasics,
  agenda: enAgenda,
  calendar: enCalendar,
  refusals: enRefusals,
  eachOf: enEach,
  referrals: enReferrals,
  receipts: enReceipts,
  answers: enAnswers,
  approval: enApproval,
  asking: enAsking,
  assignments: enAssignments,
  decisions: enDecisions,
  help: enHelp,
  cards: enCards,
  formats: enFormats,
  items: enItems,
  itemAnswers: enItemAnswers,
  forms: enForms,
  founding: enFounding,
  search: enSearch,
  settings: enSettings,
  topics: enTopics,
  turns: enTurns,
  roster: enRoster,
  people: enPeople,
  meetings: enMeetings,
  peopleAsked: enPeopleAsked,
  minutes: enMinutes,
  notice: enNotice,
  reminders: enReminders,
  writing: enWriting,
  presence: enPresence,
  evaluation: enEvaluation,
};
