import type { OneMeetingQuestion } from '../meetings/answers/meeting-questions.ts';
import type { Question } from '../meetings/answers/question.ts';
import type { PersonId } from '../meetings/model/terms.ts';
import type { AskedName } from './asked-names.ts';
import type { Intent } from './intent.ts';
import type { Said } from './said.ts';

/** What a line was understood as, by its name and with what was said in it. */
export type Asked = { readonly intent: AskedName; readonly slots: Said };

type Several =
  | 'assignments'
  | 'decisions-about'
  | 'who-was-there'
  | 'were-there'
  | 'who-over'
  | 'meeting'
  | 'meetings'
  | 'decisions-with';

/** What each question is called; those with several names are named by what they hold. */
const names: Readonly<Record<Exclude<Question['type'], Several>, AskedName>> = {
  'next-meeting': 'next_meeting',
  'item-deadline': 'item_deadline',
  turnover: 'turnover',
  agenda: 'agenda',
  'who-comes': 'attendance_coming',
  'was-there': 'attendance_person',
  'organisation-there': 'attendance_org',
  quorum: 'quorum',
  evaluation: 'evaluation',
  decisions: 'decisions_of_meeting',
  passage: 'passage',
  elected: 'decisions_by_kind',
  votes: 'decisions_by_kind',
  'ending-terms': 'ending_terms',
  ratification: 'ratification',
  'assignment-history': 'assignments_status',
  presenter: 'presenter',
  'item-return': 'item_return',
  'left-out': 'withdrawn_items',
  'item-content': 'item_content',
  history: 'matter_history',
  waiting: 'item_return',
  deadline: 'deadline',
  'topic-status': 'assignments_status',
  responsible: 'responsible',
  reporting: 'assignments_status',
  'changes-since': 'assignment_changes',
  status: 'status',
  'meeting-history': 'meeting_moved',
  'new-year': 'ending_terms',
  roster: 'members',
  'minutes-state': 'minutes_state',
  'who-adjusted': 'minutes_state',
  'minutes-left': 'minutes_state',
  role: 'role',
  'seat-history': 'turnover',
  matter: 'matter_history',
  'handed-over': 'matter_history',
  referrals: 'referrals',
  seats: 'seats',
  'person-over': 'attendance_person',
  'not-listed': 'person_details',
  'person-terms': 'turnover',
  'organisation-over': 'attendance_org',
  members: 'members',
  person: 'person_details',
  titled: 'person_details',
  'seat-holders': 'turnover',
  adjusters: 'role',
  'does-come': 'attendance_coming',
};

/** The name of what was understood, and its slots; `asker` tells her own assignments from those of others. */
export function askedOf(intent: Intent, asker?: PersonId): Asked {
  switch (intent.kind) {
    case 'question':
      return { intent: intent.asks ?? nameOf(intent.question, asker), slots: intent.said ?? {} };
    case 'show-minutes':
      return { intent: 'minutes', slots: intent.said ?? {} };
    case 'unclear':
      return { intent: 'unclear', slots: {} };
    case 'command':
      return ordered(intent.command.type);
    case 'ask':
      return intent.what === 'help' ? { intent: 'help', slots: {} } : ordered(intent.what);
    case 'ask-approval':
      return intent.what === 'settings' || intent.what === 'publish'
        ? ordered(intent.what)
        : { intent: 'minutes_state', slots: {} };
    case 'meant-order':
      return ordered(intent.what ?? 'to-confirm');
    case 'notice':
    case 'ask-agenda':
      return ordered(intent.what);
    default:
      return ordered(intent.kind);
  }
}

function ordered(what: string): Asked {
  return { intent: 'order', slots: { what } };
}

const ofOneMeeting = {
  'when-where': 'meeting_place_time',
  mode: 'meeting_mode',
  details: 'meeting_details',
  moved: 'meeting_moved',
} as const satisfies Readonly<Record<OneMeetingQuestion['ask'], AskedName>>;

function nameOf(question: Question, asker: PersonId | undefined): AskedName {
  switch (question.type) {
    case 'decisions-with':
      return question.of === 'any' ? 'decisions_of_meeting' : 'decisions_by_kind';
    case 'assignments':
      if (question.done) return 'assignments_done';
      if (question.overdueOnly) return 'assignments_overdue';
      if (question.whose === 'group') return 'assignments_open';
      return question.whose === asker ? 'assignments_mine' : 'assignments_person';
    case 'decisions-about':
      return question.of === 'term' ? 'ending_terms' : 'decision_search';
    case 'were-there':
      return question.persons.length > 0 ? 'attendance_person' : 'attendance_org';
    case 'who-over':
      return question.side === 'absent' ? 'attendance_absent' : 'attendance_present';
    case 'who-was-there':
      return question.who.side === 'present' ? 'attendance_present' : 'attendance_absent';
    case 'meetings':
      return question.ask === 'one' ? 'meeting_place_time' : 'meetings_in_period';
    case 'meeting':
      return ofOneMeeting[question.ask];
    default:
      return names[question.type];
  }
}
