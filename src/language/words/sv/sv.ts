import type { Language } from '../../../meetings/model/terms.ts';
import { svAgenda } from './sv-agenda.ts';
import { svAnswers } from './sv-answers.ts';
import { svApproval } from './sv-approval.ts';
import { svAsking } from './sv-asking.ts';
import { svAssignments } from './sv-assignments.ts';
import { svBasics } from './sv-basics.ts';
import { svCalendar } from './sv-calendar.ts';
import { svCards } from './sv-cards.ts';
import { svDecisions } from './sv-decisions.ts';
import { svEach } from './sv-each.ts';
import { svEvaluation } from './sv-evaluation.ts';
import { svFormats } from './sv-formats.ts';
import { svForms } from './sv-forms.ts';
import { svFounding } from './sv-founding.ts';
import { svHelp } from './sv-help.ts';
import { svItemAnswers } from './sv-item-answers.ts';
import { svItems } from './sv-items.ts';
import { svMeetings } from './sv-meetings.ts';
import { svMinutes } from './sv-minutes.ts';
import { svNotice } from './sv-notice.ts';
import { svPeople } from './sv-people.ts';
import { svPeopleAsked } from './sv-people-asked.ts';
import { svPresence } from './sv-presence.ts';
import { svReceipts } from './sv-receipts.ts';
import { svReferrals } from './sv-referrals.ts';
import { svRefusals } from './sv-refusals.ts';
import { svReminders } from './sv-reminders.ts';
import { svRoster } from './sv-roster.ts';
import { svSearch } from './sv-search.ts';
import { svSettings } from './sv-settings.ts';
import { svTopics } from './sv-topics.ts';
import { svTurns } from './sv-turns.ts';
import { svWriting } from './sv-writing.ts';

const which: { readonly language: Language } = { language: 'sv' };

/** Everything Samverka says, in Swedish: the source that the other languages follow. */
export const sv = {
  ...which,
  ...svBasics,
  agenda: svAgenda,
  calendar: svCalendar,
  refusals: svRefusals,
  eachOf: svEach,
  referrals: svReferrals,
  receipts: svReceipts,
  answers: svAnswers,
  approval: svApproval,
  asking: svAsking,
  assignments: svAssignments,
  decisions: svDecisions,
  help: svHelp,
  cards: svCards,
  formats: svFormats,
  items: svItems,
  itemAnswers: svItemAnswers,
  forms: svForms,
  founding: svFounding,
  search: svSearch,
  settings: svSettings,
  topics: svTopics,
  turns: svTurns,
  roster: svRoster,
  people: svPeople,
  meetings: svMeetings,
  peopleAsked: svPeopleAsked,
  minutes: svMinutes,
  notice: svNotice,
  reminders: svReminders,
  writing: svWriting,
  presence: svPresence,
  evaluation: svEvaluation,
};
