import type { Command } from '../../../meetings/commands/command.ts';
import type { Book } from '../../../meetings/model/book.ts';
import { isOfBody, once } from '../../../meetings/model/each-rows.ts';
import type { RecordKind } from '../../../meetings/model/fact.ts';
import {
  assignmentOrdinal,
  decisionOrdinal,
  findItem,
  findMeeting,
  itemByNumber,
  nextIfClosed,
} from '../../../meetings/model/lookup.ts';
import type {
  Assignment,
  Decision,
  DecisionDetails,
  Due,
  Meeting,
  Note,
} from '../../../meetings/model/meeting.ts';
import { isNamed } from '../../../meetings/model/record-named.ts';
import { mayRecord } from '../../../meetings/model/rights.ts';
import type { Intent, UnderstandContext } from '../../intent.ts';
import type { DueRead } from '../dates/read-due.ts';
import type { Slots } from '../phrases/phrase.ts';
import type { RecordPhrase } from '../phrases/phrasebook.ts';
import { allPhrases } from '../phrases/phrases.ts';
import { match } from '../phrases/tables.ts';
import { meetingWritten, rewordOf, writeOf } from '../writing/read-writing.ts';
import { readAssignment } from './read-assignment.ts';
import { detailsReread, readDecision } from './read-decision.ts';
import { type DetailPhrase, decisionMeeting, readDetail, recordMeeting } from './read-detail.ts';
import { thankedIn } from './read-items.ts';
import { readLinks } from './read-links.ts';
import { readMeeting } from './read-meeting.ts';
import { readPerson } from './read-person.ts';
import { readReferralRecord } from './read-referral-record.ts';
import { reportInstead, reportOf } from './read-report.ts';
import { readTitle } from './read-title.ts';
import { readWhich } from './read-which.ts';

/** The opening of a record: what it records, and how many characters of the line it takes. */
export type RecordHead = {
  readonly key: RecordPhrase | 'report';
  readonly slots: Slots;
  readonly length: number;
  /** With a colon, beyond doubt; 'comma' joins a reason; 'loose' leans on a number and words after it. */
  readonly how: 'colon' | 'comma' | 'loose' | 'bare';
};

const because = allPhrases.map((phrases) => phrases.because).join('|');
const absence = new RegExp(
  `(?<![\\p{L}])(?:${allPhrases.map((phrases) => phrases.absence).join('|')})(?![\\p{L}])`,
  'iu',
);
const reporting = new RegExp(
  `(?<![\\p{L}])(?:${allPhrases.map((phrases) => phrases.reporting).join('|')})(?![\\p{L}])`,
  'iu',
);
const comma = new RegExp(`^(?:\\s*[,;–—]\\s*|\\s+-\\s+|\\s+(?=(?:${because})(?![\\p{L}])))`, 'iu');
/** What a record's own words hardly begin with: a date ("beslut 9 december"), or the rest of a question. */
const notText =
  /^(?:\d|jan|feb|mars?(?:\s|$)|apr|maj|may|jun|jul|aug|sep|okt|oct|nov|dec|på|från|i|om|är|var|klar|klart|ansvarig|senast|on|from|about|is|was|due|owner|done)(?![\p{L}])|^(?:januari|februari|mars|april|juni|juli|augusti|september|oktober|november|december|january|february|march|june|july|august|october)/iu;

/** What is said of a decision by its number is not its words: "beslut 4 ska upp i nämnden". */
const ofDecision =
  /^(?:ska(?:ll)?|måste|behöver|bör|kan|har|hade|togs|fattades|gäller|gällde|innebär|must|shall|should|needs?|has|was|may|can)(?!\p{L})/iu;

/** That a referral is to be answered by another day is no new one: "remiss 8: svarstid 15 nov". */
const untilOf =
  /^\s*[:：]\s*(?:ny(?:tt)?\s+)?(?:svarstid(?:en)?|svarsdatum|svarsdag|sista\s+svarsdag|svar(?:en)?\s+senast|senast|reply by|replies by|due)(?!\p{L})[^,;.]{0,40}$/iu;

/** The record that a line opens; only beyond doubt when `strict`. */
export function recordHead(
  line: string,
  context: UnderstandContext,
  strict: boolean,
): RecordHead | undefined {
  const plain = line.slice(0, 200).normalize('NFC');
  const found = match('records', plain, context.language, (key, slots, length) => {
    if (!isThere(slots['item'], context)) return undefined;
    const rest = plain.slice(length);
    if (key === 'referral' && untilOf.test(rest)) return undefined;
    const colon = /^\s*[:：]\s*/u.exec(rest);
    if (colon !== null) return { key, slots, length: length + colon[0].length, how: 'colon' as const };
    if (key === 'withdraw') return withdrawHead(slots, length, rest);
    const isBare = key.startsWith('decision-') && /^[\s.!]*$/u.test(rest);
    if (strict || slots['item'] === undefined || (needsColon(key) && !isBare)) return undefined;
    const gap = /^(?:\s*[-–.]\s+|\s+)/u.exec(rest);
    const text = rest.slice(gap?.[0].length ?? 0).trim();
    if (text === '') return { key, slots, length, how: 'bare' as const };
    if (gap === null || notText.test(text) || !/\s/u.test(text) || text.endsWith('?')) return undefined;
    if (key === 'decision' && ofDecision.test(text)) return undefined;
    return { key, slots, length: length + gap[0].length, how: 'loose' as const };
  });
  return found ?? reportHead(plain, context);
}

/** "7.2" can also be the second record of item 7: it is a sub-item only where there is one. */
function isThere(number: string | undefined, { book, meeting: id }: UnderstandContext): boolean {
  if (number === undefined || !number.includes('.')) return true;
  const meeting = findMeeting(book, id);
  return meeting !== undefined && itemByNumber(meeting, number) !== undefined;
}

/**
 * "mitt uppdrag om direktivet: …", "uppdrag 7.2: …": what follows is told of that assignment. Never while a meeting is
 * recorded: there such a line belongs to what is being written down.
 */
function reportHead(line: string, context: UnderstandContext): RecordHead | undefined {
  const named = /^(?<name>[^:\n]{4,120}?)\s*[:：]\s*(?=\S)/u.exec(line);
  const name = named?.groups?.['name'];
  if (named === null || name === undefined || isRecording(context)) return undefined;
  const which = readWhich(name, context);
  if (which?.item === undefined && which?.about === undefined) return undefined;
  return { key: 'report', slots: { name }, length: named[0].length, how: 'colon' };
}

const colonKeys: ReadonlySet<RecordPhrase> = new Set<RecordPhrase>([
  'add-item',
  'add-sub-item',
  'farewell',
  'propose-item',
  'links',
  'send-back-proposal',
  'prose',
  'discussion',
]);

const colonStarts = ['change', 'referral', 'decision-'] as const;

function needsColon(key: RecordPhrase): boolean {
  if (key === 'decision-condition') return false;
  return colonKeys.has(key) || colonStarts.some((start) => key.startsWith(start));
}

function withdrawHead(slots: Slots, length: number, rest: string): RecordHead | undefined {
  if (/^[\s.!]*$/u.test(rest)) return { key: 'withdraw', slots, length: length + rest.length, how: 'bare' };
  const joined = comma.exec(rest);
  return joined === null
    ? undefined
    : { key: 'withdraw', slots, length: length + joined[0].length, how: 'comma' };
}

/** The words of a record after its head, to the letter, though the head was matched in composed form. */
function textAfter(block: string, length: number): string {
  let end = length;
  while (end < block.length && block.slice(0, end).normalize('NFC').length < length) end += 1;
  return block
    .slice(end)
    .replace(/^[\u0300-\u036f]+/u, '')
    .trim();
}

/** What a record asks to be done. */
export function readRecord(head: RecordHead, block: string, context: UnderstandContext): Intent {
  const meeting = findMeeting(context.book, context.meeting);
  if (meeting === undefined) return { kind: 'unclear', text: block, why: { reason: 'no-meeting' } };
  const text = head.how === 'bare' ? '' : textAfter(block, head.length);
  const [reported] = reportedIn(head, text, context) ?? [];
  if (reported !== undefined) return reported;
  if (text === '' && head.key !== 'withdraw')
    return { kind: 'unclear', text: block, why: { reason: 'missing', what: 'text' } };
  const read = commandOf(head, text, meeting, context);
  return 'type' in read ? { kind: 'command', command: read } : { kind: 'unclear', text: block, why: read };
}

/** Whoever records, while a meeting is on. */
function isRecording({ book, asker, meeting }: UnderstandContext): boolean {
  const state = findMeeting(book, meeting)?.state;
  const on = state === 'running' || state === 'closing';
  return on && asker !== undefined && mayRecord(book, { kind: 'person', person: asker });
}

/** What a record is that is no record but a report on an assignment that was given before. */
function reportedIn(
  { key, slots }: RecordHead,
  text: string,
  context: UnderstandContext,
): readonly Intent[] | undefined {
  if (text === '' || (key !== 'assignment' && key !== 'report')) return undefined;
  if (key === 'assignment') return reportInstead({ item: slots['item'] }, text, context);
  const name = slots['name'] ?? '';
  const which = readWhich(name, context);
  return which && reportOf(name, which, text, context);
}

type Why = Extract<Intent, { kind: 'unclear' }>['why'];

function commandOf(
  head: RecordHead,
  text: string,
  meeting: Meeting,
  context: UnderstandContext,
): Command | Why {
  const at = { meeting: meeting.id, ...itemOf(head.slots) };
  switch (head.key) {
    case 'decision':
      return { type: 'record-decision', ...at, text, ...detailsIn(text, context) };
    case 'note':
      return { type: 'record-note', ...at, text };
    case 'prose':
    case 'discussion':
      return writeOf(head.key, head.slots, text, meetingWritten(context) ?? meeting);
    case 'change-prose':
    case 'change-discussion': {
      const as = head.key === 'change-prose' ? 'prose' : 'discussion';
      return rewordOf(as, head.slots, text, meetingWritten(context) ?? meeting);
    }
    case 'proposal':
      return { type: 'set-proposal', ...at, text };
    case 'assignment': {
      const { due, ask, ...read } = readAssignment(text, context);
      if (!exists(due)) return noSuchDate(due);
      const command = {
        type: 'record-assignment',
        ...at,
        text,
        ...read,
        due,
        ...promiseIn(text, due),
      } as const;
      return ask === undefined ? command : { reason: 'which-parties', said: ask, command };
    }
    case 'withdraw':
      return {
        type: 'withdraw-item',
        ...at,
        ...(text === '' ? {} : { reason: text, ...absentIn(text, context) }),
      };
    case 'report':
      return { reason: 'missing', what: 'text' };
    case 'add-item':
      return addItem(
        text,
        head.slots['item'] === undefined ? nextIfClosed(context.book, meeting, context.today) : meeting,
        head.slots['item'],
        context.book,
      );
    case 'add-sub-item':
      return addSubItem(text, meeting, head.slots['item'], context);
    case 'farewell':
      return {
        type: 'record-farewell',
        ...at,
        text,
        ...thankedIn(`${head.slots['said'] ?? ''} ${text}`, context),
      };
    case 'propose-item':
      return proposeItem(text, head.slots['said'], meeting, context);
    case 'change-title':
      return { type: 'change-item', ...at, changes: { title: text } };
    // Once the meeting has begun, what is written of an item belongs to its minutes.
    case 'change-text':
      return meeting.state === 'planned'
        ? { type: 'change-item', ...at, changes: { text } }
        : writeOf('prose', head.slots, text, meeting);
    case 'links':
      return { type: 'add-links', ...at, ...readLinks(text) };
    case 'send-back-proposal': {
      const number = head.slots['item'] ?? '';
      const id = context.book.proposals[Number(number) - 1]?.id ?? `said:${number}`;
      return { type: 'return-proposal', id, reason: text };
    }
    case 'referral':
    case 'referral-sent':
    case 'referral-received':
    case 'referral-reply':
    case 'change-referral':
      return readReferralRecord(head.key, head.slots, text, meeting, context);
    case 'change-decision':
      return changeDecision(head.slots, text, context);
    case 'change-note': {
      const noted = recordMeeting('notes', head.slots, context);
      return 'why' in noted ? noted.why : changeOf('note', head.slots, noted, text);
    }
    case 'decision-proposal':
    case 'decision-condition':
    case 'decision-amount':
    case 'decision-term':
    case 'decision-vote':
    case 'decision-reservation':
    case 'decision-conflict':
    case 'decision-election':
      return detailOf(head.key, head.slots, text, context);
    case 'change-assignment': {
      const slots = bodySaid(head.slots);
      const given = recordMeeting('assignments', slots, context);
      if ('why' in given) return given.why;
      const found = findRecord('assignment', slots, given);
      if (typeof found !== 'string') return found;
      const { responsible, due, coWorkers, reportTo } = readAssignment(text, context);
      if (!exists(due)) return noSuchDate(due);
      const said = {
        ...(responsible.kind === 'nobody' ? {} : { responsible }),
        ...(due.kind === 'none' ? {} : { due }),
        ...(coWorkers === undefined ? {} : { coWorkers }),
        ...(reportTo === undefined ? {} : { reportTo }),
        ...allOf(found, given, slots),
      };
      return { type: 'change-wording', meeting: given.id, of: 'assignment', id: found, text, ...said };
    }
  }
}

/** What a decision's words tell besides. */
function detailsIn(text: string, context: UnderstandContext): { readonly details?: DecisionDetails } {
  const details = readDecision(text, context);
  return Object.keys(details).length === 0 ? {} : { details };
}

function changeDecision(slots: Slots, text: string, context: UnderstandContext): Command | Why {
  const meeting = decisionMeeting(slots, context);
  if ('why' in meeting) return meeting.why;
  const change = changeOf('decision', slots, meeting, text);
  const id = 'id' in change ? change.id : undefined;
  const decision = meeting.decisions.find((one) => one.id === id);
  if (!('type' in change) || change.type !== 'change-wording' || decision === undefined) return change;
  const details = detailsReread(decision, text, context);
  return Object.keys(details).length === 0 ? change : { ...change, details };
}

/** What is said of a decision in a line of its own. */
function detailOf(
  key: DetailPhrase | 'decision-proposal',
  slots: Slots,
  text: string,
  context: UnderstandContext,
): Command | Why {
  const meeting = decisionMeeting(slots, context);
  if ('why' in meeting) return meeting.why;
  const id = findRecord('decision', slots, meeting);
  if (typeof id !== 'string') return id;
  if (!meeting.decisions.some((one) => one.id === id)) return { reason: 'missing', what: 'decision' };
  if (key === 'decision-proposal') return { type: 'set-decision-proposal', meeting: meeting.id, id, text };
  const said = readDetail(key, text, { ...context, meeting: meeting.id });
  return 'why' in said ? said.why : { type: 'detail-decision', meeting: meeting.id, id, ...said };
}

function itemOf(slots: Slots): { readonly item?: string } {
  return slots['item'] === undefined ? {} : { item: slots['item'] };
}

/** Tells a due from a day that does not exist. */
export function exists(due: DueRead): due is Due {
  return due.kind !== 'no-such-date';
}

/** Says that a day does not exist. */
export function noSuchDate(due: { readonly said: string }): Why {
  return { reason: 'no-such-date', said: due.said };
}

function changeOf(of: RecordKind, slots: Slots, meeting: Meeting, text: string): Command | Why {
  const found = findRecord(of, slots, meeting);
  return typeof found === 'string'
    ? { type: 'change-wording', meeting: meeting.id, of, id: found, text }
    : found;
}

/**
 * The id of the record that "beslut 7.2" or "uppdrag 7" means. One that is not there gets an id that no record has,
 * so that the rules refuse it; several at the item, or no item at all, must be asked about.
 */
export function findRecord(of: RecordKind, slots: Slots, meeting: Meeting): string | Why {
  const number = slots['item'];
  const records: readonly (Decision | Assignment | Note)[] = {
    decision: meeting.decisions,
    assignment: meeting.assignments,
    note: meeting.notes,
  }[of];
  if (number === undefined && meeting.currentItem === undefined) return { reason: 'missing', what: 'item' };
  const nth = slots['nth'] ?? slots['other'];
  const name = number === undefined ? undefined : { item: number, ...nthOf(slots) };
  const standing = records.filter((record) => !record.removed);
  const meant = standing.filter((record) =>
    name === undefined
      ? record.item === meeting.currentItem
      : isNamed(meeting, record, ordinalOf(of, meeting, record, standing), name),
  );
  const [only, ...others] = of === 'assignment' ? rowsNamed(meant, meeting, slots) : meant;
  if (others.length > 0) return { reason: 'missing', what: 'record' };
  return only?.id ?? `said:${number ?? ''}${nth === undefined ? '' : `.${nth}`}`;
}

/** One of those that were given at once to each of several, by its body; else the first, which stands for all of them. */
function rowsNamed(meant: readonly Note[], meeting: Meeting, { body }: Slots): readonly Assignment[] {
  const ids = new Set(meant.map(({ id }) => id));
  const among = meeting.assignments.filter(({ id }) => ids.has(id));
  return body === undefined ? once(among) : among.filter((one) => isOfBody(one, body));
}

/** What stands up to the colon after "för" is the body. */
function bodySaid(slots: Slots): Slots {
  const { said } = slots;
  return said === undefined ? slots : { ...slots, body: said.trim() };
}

/** Whether a change that names no body is of all that were given at once. */
export function allOf(id: string, meeting: Meeting, { body }: Slots): { readonly all?: true } {
  const each = meeting.assignments.find((one) => one.id === id)?.each;
  return body === undefined && each !== undefined ? { all: true } : {};
}

function nthOf({ nth, other }: Slots): { readonly nth?: number; readonly dotted?: boolean } {
  const said = nth ?? other;
  return said === undefined ? {} : { nth: Number(said), dotted: nth !== undefined };
}

function ordinalOf(of: RecordKind, meeting: Meeting, record: Note, standing: readonly Note[]): number {
  const decision = of === 'decision' ? meeting.decisions.find(({ id }) => id === record.id) : undefined;
  if (decision !== undefined) return decisionOrdinal(meeting, decision).ordinal;
  const assignment = of === 'assignment' ? meeting.assignments.find(({ id }) => id === record.id) : undefined;
  if (assignment !== undefined) return assignmentOrdinal(meeting, assignment).ordinal;
  const wholeOf = ({ item }: Note) => findItem(meeting, item)?.under ?? item;
  return standing.filter((one) => wholeOf(one) === wholeOf(record)).indexOf(record) + 1;
}

/** Whose absence a reason tells of: the one person in it who is known, if it speaks of not being there. */
function absentIn(reason: string, context: UnderstandContext): { readonly absent?: string } {
  const plain = reason.slice(0, 300).normalize('NFC');
  const found = absence.exec(plain);
  if (found === null) return {};
  const words = plain.match(/[\p{L}\p{N}’'-]+/gu) ?? [];
  const persons = new Set<string>();
  for (let start = 0; start < words.length; start += 1) {
    for (let count = 3; count > 0; count -= 1) {
      const name = words.slice(start, start + count).join(' ');
      if (!/^\p{Lu}/u.test(name) && count > 1) continue;
      const read = readPerson(name, context);
      if (read.kind !== 'person') continue;
      persons.add(read.person.id);
      start += count - 1;
      break;
    }
  }
  const [only, ...others] = persons;
  return only !== undefined && others.length === 0 ? { absent: only } : {};
}

/** A promise to report back at a meeting stands on its agenda. */
function promiseIn(text: string, due: Due): { readonly comesBack?: true } {
  const atMeeting = due.kind === 'meeting' || (due.kind === 'month' && /möte|meeting/iu.test(due.said));
  return atMeeting && reporting.test(text.slice(0, 600).normalize('NFC')) ? { comesBack: true } : {};
}

/** An item for the meeting that is named, else for the one that is meant. */
function proposeItem(
  text: string,
  said: string | undefined,
  meeting: Meeting,
  context: UnderstandContext,
): Command | Why {
  const to = said === undefined ? undefined : readMeeting(said, context, 'future');
  if (said !== undefined && to?.kind !== 'meeting') return { reason: 'no-such-meeting', said };
  const { title, presenters, minutes, kindSaid } = readTitle(text, context.book);
  if (title === '') return { reason: 'missing', what: 'text' };
  const time = minutes === undefined ? {} : { minutes };
  return {
    type: 'propose-item',
    meeting: to?.kind === 'meeting' ? to.meeting.id : meeting.id,
    title: kindSaid === undefined ? title : `${title} (${kindSaid})`,
    ...(presenters.length === 0 ? {} : { presenters }),
    ...time,
  };
}

function addItem(text: string, meeting: Meeting, after: string | undefined, book: Book): Command | Why {
  const { title, presenters, kindSaid: _, ...time } = readTitle(text, book);
  if (title === '') return { reason: 'missing', what: 'text' };
  return {
    type: 'add-item',
    meeting: meeting.id,
    title,
    presenters,
    ...time,
    ...(after === undefined ? {} : { after }),
  };
}

/** A part of the item that is named, else of the one that is dealt with. */
function addSubItem(
  text: string,
  meeting: Meeting,
  said: string | undefined,
  { book }: UnderstandContext,
): Command | Why {
  const { title, presenters, kindSaid: _, ...more } = readTitle(text, book, { also: true });
  const under = said ?? findItem(meeting, meeting.currentItem)?.number;
  if (title === '') return { reason: 'missing', what: 'text' };
  if (under === undefined) return { reason: 'missing', what: 'item' };
  const by = presenters.length === 0 ? {} : { presenters };
  return { type: 'add-sub-item', meeting: meeting.id, under, title, ...by, ...more };
}
