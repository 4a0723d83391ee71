import type { CalendarPhrase } from '../sentences/read-calendar.ts';
import type { DetailPhrase } from '../sentences/read-detail.ts';
import type { AgendaPhrases } from './agenda-phrases.ts';
import type { ItemsPhrases } from './items-phrases.ts';
import type { ReferralRecord } from './referral-phrases.ts';

/** What is followed by words to be kept to the letter. */
export type RecordPhrase =
  | ReferralRecord
  | DetailPhrase
  | 'decision-proposal'
  | 'change-decision'
  | 'change-assignment'
  | 'change-note'
  | 'change-prose'
  | 'change-discussion'
  | 'add-item'
  | 'add-sub-item'
  | 'farewell'
  | 'propose-item'
  | 'change-title'
  | 'change-text'
  | 'links'
  | 'send-back-proposal'
  | 'proposal'
  | 'withdraw'
  | 'decision'
  | 'assignment'
  | 'prose'
  | 'discussion'
  | 'note';

/** What is ordered in one line. */
export type CommandPhrase =
  | CalendarPhrase
  | 'connect'
  | 'start'
  | 'next'
  | 'reopen-item'
  | 'open-item'
  | 'decide-as-proposed'
  | 'handle'
  | 'postpone'
  | 'postpone-nowhere'
  | 'post-agenda'
  | 'begin-closing'
  | 'resume'
  | 'publish'
  | 'finish-minutes'
  | 'undo'
  | 'give-role'
  | 'take-role'
  | 'remove-decision'
  | 'remove-assignment'
  | 'remove-note'
  | 'remove-prose'
  | 'remove-discussion'
  | 'text-form'
  | 'assignment-contact'
  | 'assignment-responsible'
  | 'assignment-due'
  | 'admit'
  | 'deny-admission'
  | 'accounts';

/** What becomes of the seat and the assignments of someone who leaves, and who it is. */
export type DeparturePhrase =
  | 'stays'
  | 'all-to'
  | 'seat-to'
  | 'seat-vacant'
  | 'assignments-to'
  | 'assignments-wait'
  | 'replaced'
  | 'leaves'
  | 'erase';

/** What people say of themselves. */
export type OwnPhrase =
  | 'here'
  | 'companions'
  | 'remote'
  | 'in-person'
  | 'partly'
  | 'absent'
  | 'late'
  | 'take-back'
  | 'coming'
  | 'several'
  | 'substitute'
  | 'presenter'
  | 'guest';

/** Answers to what was just asked. */
export type SettlePhrase = 'approve' | 'deny' | 'present' | 'absent' | 'done' | 'keep' | 'cancel';

/** Cards that are asked for. */
export type CardPhrase =
  | 'settings-card'
  | 'second-secretary-card'
  | 'release-card'
  | 'roll-card'
  | 'closing-card'
  | 'check-in-card'
  | 'my-answer-card'
  | 'new-calendar-link'
  | 'close-calendar-link'
  | 'calendar-link'
  | 'notice-package';

/** The words by which attendance is said in a line. */
export type AttendanceWords = {
  readonly everyone: string;
  readonly dayBefore: string;
  readonly here: string;
  readonly except: string;
  readonly gone: string;
  readonly comes: { readonly remote: string; readonly inPerson: string; readonly absent: string };
  /** With what a loose note on partial attendance begins: "kom efter lunch". */
  readonly partial: string;
};

type Table<Key extends string> = Readonly<Record<Key, readonly string[]>>;

/** How everything is said in one language; the rows are phrases as in `compilePhrase`, tried in their order. */
export type Phrases = {
  /** Regular expressions that phrases use by name, as slots that are not kept (but `role`). */
  readonly macros: Readonly<Record<'on' | 'role', string>>;
  readonly records: Table<RecordPhrase>;
  readonly commands: Table<CommandPhrase>;
  readonly departure: Table<DeparturePhrase>;
  readonly agenda: AgendaPhrases;
  readonly items: ItemsPhrases;
  readonly own: Table<OwnPhrase>;
  readonly settle: Table<SettlePhrase>;
  readonly cards: Table<CardPhrase>;
  readonly attendance: AttendanceWords;
  /** Greetings (first row), and polite words that may stand before; thanks (first row), and others that may stand after. */
  readonly before: readonly string[];
  readonly afterwards: readonly string[];
  /** What begins a reason, and what in it tells of someone's absence. */
  readonly because: string;
  readonly absence: string;
  readonly presenter: string;
  /** What makes an assignment a promise to report back. */
  readonly reporting: string;
  /** How an assignment names its responsible, as regular expressions with `{who}`. */
  readonly assigning: readonly string[];
  /** Verbs that only someone can do, and verbs that say nothing of who. */
  readonly agentVerbs: readonly string[];
  readonly modals: readonly string[];
  readonly passives: readonly string[];
  /** Endings of words for bodies, and beginnings of words for things that do nothing themselves. */
  readonly bodies: readonly string[];
  readonly notAgents: readonly string[];
  /** How a sentence begins that tells only what is to be done, and not by whom. */
  readonly tasks: readonly string[];
};
