import type { Command } from '../../../meetings/commands/command.ts';
import type { Book } from '../../../meetings/model/book.ts';
import { findMeeting, nextIfClosed } from '../../../meetings/model/lookup.ts';
import type { Meeting } from '../../../meetings/model/meeting.ts';
import type { Intent, Unclear, UnderstandContext } from '../../intent.ts';
import { readTarget } from '../dates/read-due.ts';
import type { Slots } from '../phrases/phrase.ts';
import type { CommandPhrase } from '../phrases/phrasebook.ts';
import { match } from '../phrases/tables.ts';
import { meetingWritten, removeOf } from '../writing/read-writing.ts';
import { readAgenda } from './read-agenda.ts';
import { readApproval } from './read-approval.ts';
import { type CalendarPhrase, isCalendarPhrase, readCalendar } from './read-calendar.ts';
import { readDecisionOrder } from './read-decision-order.ts';
import { readDeparture } from './read-departure.ts';
import { recordMeeting } from './read-detail.ts';
import { assignmentContact, assignmentDue, assignmentResponsible } from './read-details.ts';
import { readItems } from './read-items.ts';
import { readMeeting } from './read-meeting.ts';
import { readPerson, unclearPerson } from './read-person.ts';
import { allOf, findRecord } from './read-record.ts';
import { readReferralOrder } from './read-referral-line.ts';
import { readTogetherOrder } from './read-together-line.ts';

type Reader = (
  slots: Slots,
  meeting: Meeting,
  context: UnderstandContext,
  line: string,
) => readonly Intent[] | undefined;

/** Reads an order that stands alone on a line, or in a part of one; several intents when it names several items. */
export function readCommand(line: string, context: UnderstandContext): readonly Intent[] | undefined {
  const departing = readDeparture(line, context);
  if (departing !== undefined) return departing;
  const together = readTogetherOrder(line, context);
  if (together !== undefined) return together;
  const decision = readDecisionOrder(line, context);
  if (decision !== undefined) return decision;
  const referral = readReferralOrder(line, context);
  if (referral !== undefined) return referral;
  const approval = readApproval(line, context);
  if (approval !== undefined) return approval;
  const agenda = readItems(line, context) ?? readAgenda(line, context);
  if (agenda !== undefined) return agenda;
  return match('commands', line, context.language, (key, slots) => {
    if (key === 'connect') return connect(slots);
    if (key === 'undo') return [{ kind: 'command', command: { type: 'undo' } }];
    if (key === 'accounts') return accounts(slots, context, line);
    if (key === 'give-role' || key === 'take-role') return role(key, slots, context, line);
    if (isCalendarPhrase(key)) return readCalendar(key, slots, context, line);
    const meeting = findMeeting(context.book, context.meeting);
    if (meeting === undefined) return [unclear(line, { reason: 'no-meeting' })];
    return readers[key](slots, meeting, context, line);
  });
}

const readers: Readonly<
  Record<
    Exclude<CommandPhrase, CalendarPhrase | 'connect' | 'undo' | 'give-role' | 'take-role' | 'accounts'>,
    Reader
  >
> = {
  start: startMeeting,
  next: (_, { id }) => command({ type: 'next-item', meeting: id }),
  'open-item': ({ item }, { id }) =>
    item === undefined ? undefined : command({ type: 'open-item', meeting: id, item }),
  'reopen-item': (slots, { id }) => command({ type: 'reopen-item', meeting: id, ...itemOf(slots) }),
  'decide-as-proposed': (slots, { id }) =>
    command({ type: 'record-decision', meeting: id, ...itemOf(slots), text: null }),
  handle: ({ items }, { id }) =>
    itemNumbers(items ?? '').flatMap((item) => command({ type: 'handle-item', meeting: id, item })),
  postpone,
  'postpone-nowhere': (_, __, ___, line) => [unclear(line, { reason: 'missing', what: 'meeting' })],
  'post-agenda': (_, meeting, { book, today }) =>
    command({ type: 'post-agenda', meeting: nextIfClosed(book, meeting, today).id }),
  'begin-closing': (_, { id }) => command({ type: 'begin-closing', meeting: id }),
  resume: (_, { id }) => command({ type: 'resume-meeting', meeting: id }),
  'finish-minutes': (_, { id }, { book }) =>
    command({ type: 'finish-minutes', meeting: latestClosed(book)?.id ?? id }),
  publish: () => [{ kind: 'ask', what: 'publish-card' }],
  'remove-decision': (slots, _, context, line) => remove('decision', slots, context, line),
  'remove-assignment': (slots, _, context, line) => remove('assignment', slots, context, line),
  'remove-note': (slots, _, context, line) => remove('note', slots, context, line),
  'remove-prose': (slots, meeting, context, line) =>
    orUnclear(removeOf('prose', slots, meetingWritten(context) ?? meeting), line),
  'remove-discussion': (slots, meeting, context, line) =>
    orUnclear(removeOf('discussion', slots, meetingWritten(context) ?? meeting), line),
  'text-form': (slots, meeting, context) => [
    { kind: 'text-form', meeting: (meetingWritten(context) ?? meeting).id, ...itemOf(slots) },
  ],
  'assignment-responsible': assignmentResponsible,
  'assignment-contact': assignmentContact,
  'assignment-due': assignmentDue,
  admit: (slots, meeting) => settleAdmission(slots, meeting, true),
  'deny-admission': (slots, meeting) => settleAdmission(slots, meeting, false),
};

/** Minutes are of the latest meeting that was closed: said twice, it finishes those of no earlier one. */
function latestClosed({ meetings }: Book): Meeting | undefined {
  return meetings.findLast(({ state }) => state === 'closed');
}

function command(asked: Command): readonly Intent[] {
  return [{ kind: 'command', command: asked }];
}

function unclear(text: string, why: Unclear['why']): Intent {
  return { kind: 'unclear', text, why };
}

function orUnclear(found: Command | Unclear['why'], line: string): readonly Intent[] {
  return 'type' in found ? command(found) : [unclear(line, found)];
}

function itemOf(slots: Slots): { readonly item?: string } {
  return slots['item'] === undefined ? {} : { item: slots['item'] };
}

/** "3", "3, 4 och 5", "3-5". */
function itemNumbers(said: string): readonly string[] {
  const range = /^(\d+)\s*[-–]\s*(\d+)$/u.exec(said);
  if (range === null) return said.split(/\s*(?:,|och|and|&)\s*/u);
  const [first, last] = [Number(range[1]), Number(range[2])];
  return Array.from({ length: Math.min(Math.max(0, last - first + 1), 100) }, (_, index) =>
    String(first + index),
  );
}

/**
 * A one-time code is ten signs, however parted; "koppla bort" holds none. Plain "koppla" has an empty code: a secretary
 * needs none for further conversations.
 */
function connect(slots: Slots): readonly Intent[] | undefined {
  const code = slots['code'];
  if (code === undefined) return [{ kind: 'connect', code: '' }];
  const bare = code.replace(/[^A-Za-z0-9]/gu, '');
  const looksLikeCode =
    bare.length >= 6 &&
    bare.length <= 16 &&
    (/[\d-]/u.test(code) || code === code.toUpperCase() || bare.length === 10);
  return looksLikeCode ? [{ kind: 'connect', code }] : undefined;
}

/** "konton för Eva Ek". */
function accounts(slots: Slots, context: UnderstandContext, line: string): readonly Intent[] {
  const who = slots['who'] ?? '';
  const read = readPerson(who, context);
  if (read.kind !== 'person') return [unclearPerson(read, who, line, context)];
  return [{ kind: 'accounts', person: read.person.id }];
}

function role(
  key: 'give-role' | 'take-role',
  slots: Slots,
  context: UnderstandContext,
  line: string,
): readonly Intent[] | undefined {
  const who = slots['who'] ?? slots['name'] ?? '';
  const read = readPerson(who, context);
  // "Ordföranden är sjuk" names nobody.
  if (read.kind === 'none' && slots['who'] === undefined && !/^\p{Lu}/u.test(who)) return undefined;
  if (read.kind === 'none' && /^(?:vem|vilka|vilken|who|which|det|hon|han|it|she|he)$/iu.test(who))
    return undefined;
  if (read.kind !== 'person') return [unclearPerson(read, who, line, context)];
  const said = /^sekr|^secr/iu.test(slots['role'] ?? '') ? 'secretary' : 'chair';
  return command({ type: key, person: read.person.id, role: said });
}

/** The meeting at hand, or one that is named: most often one that was held and is entered afterwards. */
function startMeeting(
  slots: Slots,
  { id }: Meeting,
  context: UnderstandContext,
  line: string,
): readonly Intent[] | undefined {
  const said = slots['meeting'];
  if (said === undefined) return command({ type: 'start-meeting', meeting: id });
  const read = readMeeting(said, context, 'past');
  if (read === undefined) return undefined;
  return read.kind === 'meeting'
    ? command({ type: 'start-meeting', meeting: read.meeting.id })
    : [unclear(line, { reason: 'no-such-meeting', said })];
}

function postpone(
  slots: Slots,
  meeting: Meeting,
  context: UnderstandContext,
  line: string,
): readonly Intent[] {
  const said = slots['target'] ?? '';
  const to = readTarget(said, context);
  if (to === undefined) return [unclear(line, { reason: 'no-such-meeting', said })];
  if (to.kind === 'no-such-date') return [unclear(line, { reason: 'no-such-date', said: to.said })];
  if (to.kind === 'no-such-meeting') return [unclear(line, { reason: 'no-such-meeting', said })];
  return command({ type: 'postpone-item', meeting: meeting.id, ...itemOf(slots), to });
}

function remove(
  of: 'decision' | 'assignment' | 'note',
  slots: Slots,
  context: UnderstandContext,
  line: string,
): readonly Intent[] {
  const meeting = recordMeeting(`${of}s`, slots, context);
  if ('why' in meeting) return [unclear(line, meeting.why)];
  const found = findRecord(of, slots, meeting);
  if (typeof found !== 'string') return [unclear(line, found)];
  const all = of === 'assignment' ? allOf(found, meeting, slots) : {};
  return command({ type: 'remove-record', meeting: meeting.id, of, id: found, ...all });
}

/** "godkänn Nils": someone who waits to be let in to the meeting. */
function settleAdmission(slots: Slots, meeting: Meeting, approved: boolean): readonly Intent[] | undefined {
  const who = (slots['who'] ?? '').toLowerCase();
  const waiting = meeting.admissions.filter((one) => one.state === 'requested');
  // Someone who was let in by mistake can still be refused.
  const among = approved ? waiting : meeting.admissions.filter((one) => one.state !== 'denied');
  const meant = among.filter(
    (one) => one.name.toLowerCase() === who || one.name.toLowerCase().split(/\s+/u).includes(who),
  );
  const [only, ...others] = meant;
  if (only === undefined || others.length > 0) return undefined;
  return command({ type: 'settle-admission', meeting: meeting.id, person: only.person, approved });
}
