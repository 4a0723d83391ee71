import type { AttendanceView, Question } from '../../../meetings/answers/question.ts';
import type { Meeting } from '../../../meetings/model/meeting.ts';
import { lastDay } from '../../../meetings/model/time.ts';
import type { Intent, UnderstandContext } from '../../intent.ts';
import { readPeriod } from '../dates/read-period.ts';
import { spanOf } from '../dates/said-time.ts';
import type { Slots } from '../phrases/phrase.ts';
import type { QuestionPhrase } from '../phrases/phrasebook.ts';
import { match } from '../phrases/tables.ts';
import { readApprovalQuestion } from './read-approval.ts';
import { readDecisionQuestion } from './read-decision-question.ts';
import { comingMeeting, currentMeeting, type MeetingRead, readMeeting, type Tense } from './read-meeting.ts';
import { type PersonRead, readPerson, readPossessor, readSelf, unclearPerson } from './read-person.ts';
import { onTogether } from './read-together-line.ts';
import { meantBy, readWhich } from './read-which.ts';

/** What was asked, and in what situation. */
export type Asked = { readonly slots: Slots; readonly context: UnderstandContext; readonly line: string };
type ShowMinutes = Extract<Intent, { readonly kind: 'show-minutes' }>;
type Reader = (asked: Asked) => Intent | undefined;

/** Reads a question about the Book; what does not fit it wholly is not a question that it can answer. */
export function readQuestion(line: string, context: UnderstandContext): Intent | undefined {
  const decision = readDecisionQuestion(line, context);
  if (decision !== undefined) return decision;
  const approval = readApprovalQuestion(line, context);
  if (approval !== undefined) return approval;
  return match('questions', line, context.language, (key, slots) => readers[key]({ slots, context, line }));
}

const persons = 'persons';
const organisations = 'organisations';

const readers: Readonly<Record<QuestionPhrase, Reader>> = {
  help: () => ({ kind: 'ask', what: 'help' }),
  'next-meeting': () => question({ type: 'next-meeting' }),
  minutes: (asked) => about(asked, 'past', ({ id }) => ({ kind: 'show-minutes', meeting: id })),
  agenda: (asked) => about(asked, 'any', (meeting) => ({ type: 'agenda', meeting: meeting.id })),
  coming: (asked) => whoComes(asked, { side: 'present', by: persons }),
  declined: (asked) => whoComes(asked, { side: 'absent', by: persons }),
  unanswered: (asked) => whoComes(asked, { side: 'unanswered', by: persons }),
  'coming-organisations': (asked) => whoComes(asked, { side: 'present', by: organisations }),
  'declined-organisations': (asked) => whoComes(asked, { side: 'absent', by: organisations }),
  'unanswered-organisations': (asked) => whoComes(asked, { side: 'unanswered', by: organisations }),
  present: (asked) => whoWasThere(asked, { side: 'present', by: persons }),
  missing: (asked) => whoWasThere(asked, { side: 'absent', by: persons }),
  'present-organisations': (asked) => whoWasThere(asked, { side: 'present', by: organisations }),
  'missing-organisations': (asked) => whoWasThere(asked, { side: 'absent', by: organisations }),
  'was-i-there': (asked) => wasThere(asked, readSelf(asked.context), ''),
  'was-there': wasSomeoneThere,
  decisions: decisionsOf,
  'decisions-at': decisionsOf,
  'decisions-about': decisionsAbout,
  'changes-since': () => question({ type: 'changes-since' }),
  'seat-before': (asked) => seatHistory(asked, 'before'),
  'seat-after': (asked) => seatHistory(asked, 'after'),
  'matter-item': matterAt,
  'matter-about': matterAbout,
  'assignment-history': historyOf,
  'mine-done': ({ context }) =>
    question({ type: 'assignments', whose: context.asker ?? 'group', overdueOnly: false, done: true }),
  'done-assignments': () => question({ type: 'assignments', whose: 'group', overdueOnly: false, done: true }),
  mine: (asked) => mine(asked, false),
  'mine-overdue': (asked) => mine(asked, true),
  open: () => question({ type: 'assignments', whose: 'group', overdueOnly: false }),
  unassigned: () => question({ type: 'assignments', whose: 'group', overdueOnly: false, unassigned: true }),
  overdue: () => question({ type: 'assignments', whose: 'group', overdueOnly: true }),
  'open-of': (asked) => assignmentsOf(asked, false),
  'overdue-of': (asked) => assignmentsOf(asked, true),
  status: (asked) => about(asked, 'any', (meeting) => ({ type: 'status', meeting: meeting.id })),
  history: (asked) => about(asked, 'any', (meeting) => ({ type: 'meeting-history', meeting: meeting.id })),
  turnover,
  'chair-is': () => question({ type: 'role', role: 'chair' }),
  'secretary-is': () => question({ type: 'role', role: 'secretary' }),
  'handed-over': () => question({ type: 'handed-over' }),
  'new-year': ({ context }) => question({ type: 'new-year', year: yearAhead(context.today) }),
  'coming-meetings': ({ context }) =>
    question({ type: 'meetings', from: context.today, to: farthest(context) }),
  meetings: (asked) => meetings(asked, 'any'),
  'meetings-past': (asked) => meetings(asked, 'past'),
  meeting: (asked) => oneMeeting(asked, 'any'),
  'meeting-past': (asked) => oneMeeting(asked, 'past'),
};

function question(asked: Question): Intent {
  return { kind: 'question', question: asked };
}

/** A question about a meeting: the one that was named, else the one at hand. */
export function about(
  asked: Asked,
  tense: Tense,
  make: (meeting: Meeting) => Question | ShowMinutes,
): Intent | undefined {
  const { slots, context, line } = asked;
  const said = slots['meeting'];
  const read: MeetingRead | undefined =
    said === undefined ? asRead(currentMeeting(context, tense)) : readMeeting(said, context, tense);
  if (read === undefined) return undefined;
  if (read.kind !== 'meeting') return notOne(read, line);
  const made = make(read.meeting);
  return 'kind' in made ? made : question(made);
}

function asRead(meeting: Meeting | undefined): MeetingRead {
  return meeting === undefined ? { kind: 'none', said: '' } : { kind: 'meeting', meeting };
}

/** Several in that month, none at all, or a day that does not exist. */
function notOne(read: Exclude<MeetingRead, { kind: 'meeting' }>, line: string): Intent {
  if (read.kind === 'several')
    return { kind: 'unclear', text: line, why: { reason: 'missing', what: 'date' } };
  if (read.time?.time.kind === 'impossible')
    return { kind: 'unclear', text: line, why: { reason: 'no-such-date', said: read.time.said } };
  if (read.said === '') return { kind: 'unclear', text: line, why: { reason: 'no-meeting' } };
  return { kind: 'unclear', text: line, why: { reason: 'no-such-meeting', said: read.said } };
}

/** Who will come is asked about a meeting that is not over. */
function whoComes(asked: Asked, who: AttendanceView): Intent | undefined {
  const ask = (meeting: Meeting): Question => ({ type: 'who-comes', meeting: meeting.id, who });
  if (asked.slots['meeting'] !== undefined) return about(asked, 'future', ask);
  const inFocus = currentMeeting(asked.context, 'future');
  const meeting = inFocus?.state === 'closed' ? (comingMeeting(asked.context) ?? inFocus) : inFocus;
  return meeting === undefined ? notOne({ kind: 'none', said: '' }, asked.line) : question(ask(meeting));
}

function whoWasThere(asked: Asked, who: AttendanceView): Intent | undefined {
  return about(asked, 'past', (meeting) => ({ type: 'who-was-there', meeting: meeting.id, who }));
}

function wasSomeoneThere(asked: Asked): Intent | undefined {
  const { who, whoAndMeeting } = asked.slots;
  if (whoAndMeeting === undefined) return wasThere(asked, readPerson(who ?? '', asked.context), who ?? '');
  const words = whoAndMeeting.split(/\s+/u);
  for (let count = Math.min(4, words.length); count > 0; count -= 1) {
    const read = readPerson(words.slice(0, count).join(' '), asked.context);
    if (read.kind === 'none') continue;
    const remaining = words
      .slice(count)
      .join(' ')
      .replace(/^(?:med|där|närvarande|på\s+plats|there|present|at)(?:\s+|$)/iu, '');
    const slots = remaining === '' ? {} : { meeting: remaining };
    return wasThere({ ...asked, slots }, read, words.slice(0, count).join(' '));
  }
  return undefined;
}

function wasThere(asked: Asked, read: PersonRead, name: string): Intent | undefined {
  if (read.kind === 'none' && !couldBeName(name)) return undefined;
  if (read.kind !== 'person') return unclearPerson(read, name, asked.line, asked.context);
  return about(asked, 'past', (meeting) => ({
    type: 'was-there',
    meeting: meeting.id,
    person: read.person.id,
  }));
}

const commonWords =
  /^(?:vem|vilka|vilken|det|den|de|dem|dom|vi|ni|hon|han|hen|man|alla|någon|ingen|allt|något|inget|mötet|det här|detta|sådär|who|which|it|that|this|they|we|you|she|he|everyone|everybody|anyone|someone|there|the meeting)(?:\s|$)/iu;

/** Looks enough like a name to say that nobody here is called so. */
function couldBeName(said: string): boolean {
  return (
    /^\p{L}[\p{L}'’-]+(?:\s+\p{L}[\p{L}'’.-]*){0,3}$/u.test(said) &&
    !commonWords.test(said) &&
    /\p{Lu}/u.test(said)
  );
}

function decisionsOf(asked: Asked): Intent | undefined {
  if (asked.slots['body'] !== undefined && !isThisGroup(asked.slots['body'], asked.context)) return undefined;
  const { item } = asked.slots;
  return about(asked, 'past', (meeting) => ({
    type: 'decisions',
    meeting: meeting.id,
    ...(item === undefined ? {} : { item }),
  }));
}

function decisionsAbout(asked: Asked): Intent | undefined {
  const { about: words, body } = asked.slots;
  if (body !== undefined && !isThisGroup(body, asked.context)) return undefined;
  if (words === undefined || !/\p{L}{2}/u.test(words)) return undefined;
  const onMeeting = readMeeting(words, asked.context, 'past');
  if (onMeeting?.kind === 'meeting') return question({ type: 'decisions', meeting: onMeeting.meeting.id });
  return question({ type: 'decisions-about', words });
}

/** "vi", "gruppen", or what this group is called: what others decided is not in its Book. */
export function isThisGroup(said: string, context: UnderstandContext): boolean {
  const name = said.toLowerCase();
  const { shortNames, voice, name: whole } = context.book.group;
  const own = [...shortNames, voice, whole].map((one) => one.toLowerCase());
  return (
    /^(?:vi|ni|man|gruppen|mötet|we|you|the\s+group|the\s+meeting)$/u.test(name) ||
    own.includes(name.replace(/^the\s+/u, ''))
  );
}

/** "vem hade platsen före Nils?": of someone who is, or was, in the group. */
function seatHistory({ slots, context, line }: Asked, side: 'before' | 'after'): Intent | undefined {
  const { who, owner } = slots;
  const name = who ?? owner ?? '';
  const read = owner === undefined ? readPerson(name, context) : readPossessor(name, context);
  if (read.kind === 'person') return question({ type: 'seat-history', person: read.person.id, side });
  return read.kind === 'none' && !couldBeName(name) ? undefined : unclearPerson(read, name, line, context);
}

/** "visa ärendet punkt 4 i mars": an item of the meeting that is named, else of the one at hand. */
function matterAt(asked: Asked): Intent | undefined {
  const { item } = asked.slots;
  if (item === undefined) return undefined;
  return about(asked, 'any', (meeting) => ({ type: 'matter', meeting: meeting.id, item }));
}

/** What can be asked about in the same words, and is no matter. */
const noMatter =
  /^(?:\d|§|punkt|pkt|item|uppdrag|mitt|mina|beslut|remiss|ratific|förslag|mötet|protokoll|assignment|my|decision|referral|meeting|minutes|the meeting)/iu;

function matterAbout({ slots, context }: Asked): Intent | undefined {
  const loose = slots['matter'];
  if (loose !== undefined && (noMatter.test(loose) || readWhich(loose, context) !== undefined))
    return undefined;
  const words = (loose ?? slots['about'] ?? '').replace(/^["”'’]+|["”'’]+$/gu, '');
  return /\p{L}{2}/u.test(words) ? question({ type: 'matter', words }) : undefined;
}

/** Someone unknown here has no assignments of her own; the answer will say that it is for participants. */
function mine({ context }: Asked, overdueOnly: boolean): Intent {
  return question({ type: 'assignments', whose: context.asker ?? 'group', overdueOnly });
}

function historyOf({ slots, context, line }: Asked): Intent | undefined {
  const which = readWhich(slots['which'] ?? '', context);
  if (which === undefined) return undefined;
  const meant = meantBy(which, context);
  if (meant.kind === 'one') return question({ type: 'assignment-history', ...meant.ref });
  const together = onTogether(meant, context);
  if (together !== undefined) return together;
  const assignments = meant.kind === 'several' ? meant.refs : [];
  return { kind: 'unclear', text: line, why: { reason: 'which-assignment', assignments } };
}

function assignmentsOf(asked: Asked, overdueOnly: boolean): Intent | undefined {
  const { owner, who } = asked.slots;
  const name = owner ?? who ?? '';
  const read = owner === undefined ? readPerson(name, asked.context) : readPossessor(name, asked.context);
  if (read.kind === 'none' && !(couldBeName(name) && (owner === undefined || /s$/iu.test(name))))
    return undefined;
  if (read.kind !== 'person') return unclearPerson(read, name, asked.line, asked.context);
  return question({ type: 'assignments', whose: read.person.id, overdueOnly });
}

function farthest(context: UnderstandContext): string {
  const last = context.book.meetings.at(-1);
  const yearAhead = `${Number(context.today.slice(0, 4)) + 1}${context.today.slice(4)}`;
  return last !== undefined && lastDay(last) > yearAhead ? lastDay(last) : yearAhead;
}

/** Of the year up to today when no period is named. */
function turnover({ slots, context, line }: Asked): Intent | undefined {
  const { today } = context;
  const said = slots['period'];
  const yearBefore = `${Number(today.slice(0, 4)) - 1}${today.slice(4)}`;
  if (said === undefined) return question({ type: 'turnover', from: yearBefore, to: today });
  const period = readPeriod(said, context, 'past');
  if (period === undefined) return undefined;
  return period.kind === 'no-such-date'
    ? { kind: 'unclear', text: line, why: { reason: 'no-such-date', said: period.said } }
    : question({ type: 'turnover', from: period.from, to: period.to });
}

function meetings({ slots, context, line }: Asked, tense: Tense): Intent | undefined {
  const period = readPeriod(slots['period'] ?? '', context, tense);
  if (period === undefined) return undefined;
  if (period.kind === 'no-such-date')
    return { kind: 'unclear', text: line, why: { reason: 'no-such-date', said: period.said } };
  return question({ type: 'meetings', from: period.from, to: period.to });
}

/** When, where and how a single meeting is: it is shown as the meetings of its days. */
function oneMeeting({ slots, context, line }: Asked, tense: Tense): Intent | undefined {
  const read = readMeeting(slots['meeting'] ?? '', context, tense);
  if (read === undefined) return undefined;
  if (read.kind === 'meeting')
    return question({ type: 'meetings', from: read.meeting.date, to: lastDay(read.meeting) });
  if (read.kind === 'several') {
    const last = read.meetings.at(-1);
    const first = read.meetings[0];
    if (first !== undefined && last !== undefined)
      return question({ type: 'meetings', from: first.date, to: lastDay(last) });
  }
  const span = read.kind === 'none' && read.time !== undefined ? spanOf(read.time.time) : undefined;
  return span === undefined
    ? notOne(read, line)
    : question({ type: 'meetings', from: span.from, to: span.to });
}

/** From the summer on the year that is prepared for is the next. */
function yearAhead(today: string): number {
  const year = Number(today.slice(0, 4));
  return today.slice(5) >= '07-01' ? year + 1 : year;
}
