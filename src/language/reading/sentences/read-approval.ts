import type { ApprovalCommand } from '../../../meetings/commands/approval-command.ts';
import { currentEdition, minutesStateOf, notAdjusted } from '../../../meetings/model/approval.ts';
import type { GroupValues } from '../../../meetings/model/group-values.ts';
import { findMeeting } from '../../../meetings/model/lookup.ts';
import type { Meeting } from '../../../meetings/model/meeting.ts';
import type { Quorum } from '../../../meetings/model/settings.ts';
import type { PersonId } from '../../../meetings/model/terms.ts';
import type { Intent, UnderstandContext } from '../../intent.ts';
import type { ApprovalPhrase } from '../phrases/approval-phrases.ts';
import type { Slots } from '../phrases/phrase.ts';
import { match } from '../phrases/tables.ts';
import { currentMeeting } from './meeting-at-hand.ts';
import { readMeeting } from './read-meeting.ts';
import { readPerson, splitNames, unclearPerson } from './read-person.ts';

type At = { readonly slots: Slots; readonly context: UnderstandContext; readonly line: string };
type Reader = (at: At) => readonly Intent[] | undefined;

/** Reads an order about minutes on their way to approval, or about their rules and looks. */
export function readApproval(line: string, context: UnderstandContext): readonly Intent[] | undefined {
  return match('approval', line, context.language, (key, slots) => readers[key]({ slots, context, line }));
}

/** What is shown when it is asked for as a question: "vad skiljer?". */
export function askedDifference(line: string, context: UnderstandContext): Intent | undefined {
  const found = match('approval', line, context.language, (key, slots) =>
    key === 'difference' ? readers[key]({ slots, context, line }) : undefined,
  );
  return found?.[0];
}

const readers: Readonly<Record<ApprovalPhrase, Reader>> = {
  finish: (at) => ofMeeting(at, latestClosed, ({ id }) => command({ type: 'finish-minutes', meeting: id })),
  'finish-anyway': (at) => ofMeeting(at, latestClosed, ({ id }) => ({ kind: 'finish-anyway', meeting: id })),
  edition: (at) => {
    const reason = (at.slots['reason'] ?? '').replace(
      /^(?:eftersom|för\s+att|därför\s+att|because)\s+/iu,
      '',
    );
    return ofMeeting(at, withEdition, ({ id }) =>
      reason === ''
        ? { kind: 'ask-approval', what: 'edition', meeting: id }
        : { kind: 'command', command: { type: 'make-edition', meeting: id, reason } },
    );
  },
  send: ordered('send-minutes', withEdition),
  adjust: (at) => ofMeeting(at, toAdjust, ({ id }) => command({ type: 'adjust-minutes', meeting: id })),
  file: ordered('file-minutes', withEdition),
  publish: asked('publish', withEdition),
  check: asked('check', latestClosed),
  difference: asked('difference', withEdition),
  'approves-none': ({ slots, context }) => approves(context, slots['item'], null),
  approves: (at) => {
    const { slots, context } = at;
    const said = slots['meeting'];
    if (said === undefined) return approves(context, slots['item'], meetingBefore(context)?.id);
    const read = readMeeting(said, context, 'past');
    return read?.kind === 'meeting'
      ? approves(context, slots['item'], read.meeting.id)
      : noMeeting(at.line, said);
  },
  settings: () => [{ kind: 'ask-approval', what: 'settings' }],
  'group-adjusters': (at) => withNames(at, (adjusters) => set({ adjusters: adjusters ?? [] })),
  adjusters: (at) =>
    withNames(at, (adjusters) =>
      ofMeeting(at, toBeAdjusted, ({ id }) => command({ type: 'set-adjusters', meeting: id, adjusters })),
    ),
  'adjust-days': ({ slots }) => days(slots, (adjustDays) => ({ adjustDays })),
  'adjust-never': () => set({ adjustDays: 0 }),
  'approve-next': () => set({ approveNext: true }),
  'approve-not-next': () => set({ approveNext: false }),
  'absentees-struck': () => set({ absentees: 'struck' }),
  'absentees-listed': () => set({ absentees: 'listed' }),
  'absentees-left-out': () => set({ absentees: 'left-out' }),
  'signatures-none': () => set({ signatures: 'none' }),
  'signatures-start': () => set({ signatures: 'start' }),
  'signatures-end': () => set({ signatures: 'end' }),
  'number-paragraph': () => set({ numberSign: 'paragraph' }),
  'number-point': () => set({ numberSign: 'point' }),
  quorum: ({ slots }) => {
    const quorum = quorumOf(slots['many'] ?? '', slots['of'] ?? '');
    return quorum === undefined ? undefined : set({ quorum });
  },
  'quorum-none': () => set({ quorum: null }),
  'votes-none': () => set({ voting: 'none' }),
  'votes-persons': () => set({ voting: 'persons' }),
  'votes-parties': () => set({ voting: 'parties' }),
  'term-days': ({ slots }) => days(slots, (termDays) => ({ termDays })),
};

type Which = (context: UnderstandContext) => Meeting | undefined;

function command(asked: ApprovalCommand): Intent {
  return { kind: 'command', command: asked };
}

function set(to: Partial<GroupValues>): readonly Intent[] {
  return [{ kind: 'command', command: { type: 'change-settings', to } }];
}

function ordered(type: 'send-minutes' | 'file-minutes', which: Which): Reader {
  return (at) => ofMeeting(at, which, ({ id }) => command({ type, meeting: id }));
}

function asked(what: 'publish' | 'check' | 'difference', which: Which): Reader {
  return (at) => ofMeeting(at, which, ({ id }) => ({ kind: 'ask-approval', what, meeting: id }));
}

/** About the meeting that is named, else about the one that is meant when none is. */
function ofMeeting(at: At, which: Which, make: (meeting: Meeting) => Intent): readonly Intent[] | undefined {
  const found = aboutMeeting(at, which(at.context), make);
  return found && [found];
}

/** About the meeting that is named, in the past where that tells, else about the one that is meant. */
export function aboutMeeting(
  { slots, context, line }: At,
  meant: Meeting | undefined,
  make: (meeting: Meeting) => Intent,
): Intent | undefined {
  const said = slots['meeting'];
  if (said === undefined)
    return meant === undefined ? { kind: 'unclear', text: line, why: { reason: 'no-meeting' } } : make(meant);
  const read = readMeeting(said, context, 'past');
  if (read === undefined) return undefined;
  return read.kind === 'meeting' ? make(read.meeting) : noMeeting(line, said)[0];
}

function noMeeting(text: string, said: string): readonly [Intent] {
  return [{ kind: 'unclear', text, why: { reason: 'no-such-meeting', said } }];
}

function latest(context: UnderstandContext, is: (meeting: Meeting) => boolean): Meeting | undefined {
  return context.book.meetings.findLast((meeting) => meeting.cancelled === undefined && is(meeting));
}

/** The latest meeting that is over, else the one at hand. */
export function latestClosed(context: UnderstandContext): Meeting | undefined {
  return latest(context, ({ state }) => state === 'closed') ?? currentMeeting(context, 'past');
}

function withEdition(context: UnderstandContext): Meeting | undefined {
  return latest(context, (meeting) => currentEdition(meeting) !== undefined) ?? latestClosed(context);
}

/** The first whose minutes wait for the asker's word, else the latest that are finished. */
function toAdjust(context: UnderstandContext): Meeting | undefined {
  return (
    context.book.meetings.find(
      (meeting) =>
        currentEdition(meeting) !== undefined &&
        context.asker !== undefined &&
        notAdjusted(context.book, meeting).includes(context.asker),
    ) ?? withEdition(context)
  );
}

/** The meeting that is on; else the latest whose minutes are not filed or approved; else the one in focus. */
function toBeAdjusted(context: UnderstandContext): Meeting | undefined {
  return (
    latest(context, ({ state }) => state === 'running' || state === 'closing') ??
    latest(context, (meeting) =>
      ['draft', 'finished', 'sent'].includes(minutesStateOf(context.book, meeting) ?? ''),
    ) ??
    findMeeting(context.book, context.meeting)
  );
}

/** The meeting at whose item something is approved is the one in focus; what is approved is of the one before it. */
function meetingBefore(context: UnderstandContext): Meeting | undefined {
  const here = findMeeting(context.book, context.meeting);
  return here && latest(context, ({ date }) => date < here.date);
}

function approves(
  context: UnderstandContext,
  item: string | undefined,
  approved: string | null | undefined,
): readonly Intent[] {
  const meeting = context.meeting;
  if (meeting === undefined || approved === undefined)
    return [{ kind: 'unclear', text: item ?? '', why: { reason: 'no-meeting' } }];
  return [
    command({
      type: 'set-approves',
      meeting,
      ...(item === undefined ? {} : { item }),
      approves: approved,
    }),
  ];
}

const nobody = /^(?:ingen|inga|nobody|none|no\s+one)$/iu;
const asGroup =
  /^(?:enligt\s+inställningarna|som\s+vanligt|som\s+gruppen\s+(?:bestämt|har\s+bestämt)|as\s+usual|as\s+set)$/iu;

/** People by name; nobody, or those whom the group has set. What names nobody known is no order of this kind, unless it looks like a name. */
function withNames(
  { slots, context, line }: At,
  make: (adjusters: readonly PersonId[] | null) => readonly Intent[] | undefined,
): readonly Intent[] | undefined {
  const said = (slots['names'] ?? '').trim();
  if (nobody.test(said)) return make([]);
  if (asGroup.test(said)) return make(null);
  const persons: PersonId[] = [];
  for (const name of splitNames(said)) {
    const read = readPerson(name, context);
    if (read.kind === 'none' && !/^\p{Lu}/u.test(name)) return undefined;
    if (read.kind === 'none' && /^(?:vem|vilka|who|det|hon|han|it|she|he|vi|we|jag)$/iu.test(name))
      return undefined;
    if (read.kind !== 'person') return [unclearPerson(read, name, line, context)];
    persons.push(read.person.id);
  }
  return persons.length === 0 ? undefined : make(persons);
}

function days(slots: Slots, to: (days: number) => Partial<GroupValues>): readonly Intent[] | undefined {
  const said = slots['days'] ?? '';
  return /^\d{1,3}$/u.test(said) ? set(to(Number(said))) : undefined;
}

const shares: readonly (readonly [RegExp, Quorum['atLeast']])[] = [
  [/^(?:mer\s+än\s+hälften|fler\s+än\s+hälften|more\s+than\s+half)$/iu, 'more-than-half'],
  [/^(?:minst\s+)?(?:hälften|half|at\s+least\s+half)$/iu, 'half'],
  [/^(?:minst\s+)?(?:två\s+tredjedelar|2\/3|two\s+thirds)$/iu, 'two-thirds'],
];

function quorumOf(many: string, of: string): Quorum | undefined {
  const number = /^(?:minst\s+|at\s+least\s+)?(\d{1,3})$/iu.exec(many)?.[1];
  const atLeast = number === undefined ? shares.find(([form]) => form.test(many))?.[1] : Number(number);
  const what = /^(?:alla\s+|the\s+)?(?:ledamöterna|ledamöter|platserna|platser|members|seats)$/iu.test(of)
    ? 'seats'
    : /^(?:the\s+)?(?:huvudmännen|huvudmän|parterna|parter|organisationerna|kommunerna|parties)$/iu.test(of)
      ? 'parties'
      : undefined;
  return atLeast === undefined || what === undefined ? undefined : { of: what, atLeast };
}
