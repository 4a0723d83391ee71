import type { AssignmentRef, SaidReport } from '../../../meetings/commands/assignment-command.ts';
import { findMeeting } from '../../../meetings/model/lookup.ts';
import type { Assignment, Responsible } from '../../../meetings/model/meeting.ts';
import { mayRecord } from '../../../meetings/model/rights.ts';
import type { Language, MeetingId } from '../../../meetings/model/terms.ts';
import { asGiven } from '../../../meetings/model/whose-assignment.ts';
import { inTurn } from '../../in-turn.ts';
import type { Intent, UnderstandContext } from '../../intent.ts';
import { type DueRead, readDue } from '../dates/read-due.ts';
import { type CompiledPhrases, compilePhrases, firstMatch, type Slots } from '../phrases/phrase.ts';
import { type ReportPhrase, reportPhrases } from '../phrases/report-phrases.ts';
import { readResponsible } from './read-assignment.ts';
import { readPerson, readPersonExactly, unclearPerson } from './read-person.ts';
import { type Meant, meantBy, ownOpen, readWhich, takeWhich, type Which } from './read-which.ts';

const compiled = new Map<Language, CompiledPhrases<ReportPhrase>>();

function tableOf(language: Language): CompiledPhrases<ReportPhrase> {
  const known = compiled.get(language);
  if (known !== undefined) return known;
  const { reports, macros } = reportPhrases[language];
  const made = compilePhrases(reports, 'whole', macros);
  compiled.set(language, made);
  return made;
}

/** Between meetings a time is meant from today on, whatever meeting was last. */
function now(context: UnderstandContext): UnderstandContext {
  return { ...context, meeting: undefined };
}

type Found = readonly Intent[] | undefined;

/** Reads what someone says of an assignment after it was given: how far it is, that it is done, later, not hers. */
export function readReport(line: string, context: UnderstandContext): Found {
  for (const language of inTurn(context.language)) {
    const found = firstMatch(tableOf(language), line, (key, slots) => readers[key](slots, context, line));
    if (found !== undefined) return found;
  }
  return undefined;
}

type Reader = (slots: Slots, context: UnderstandContext, line: string) => Found;

const own: Which = { whose: 'mine' };

const readers: Readonly<Record<ReportPhrase, Reader>> = {
  'not-this-one': (slots, context, line) => on(own, context, line, { kind: 'not-mine', ...reason(slots) }),
  'not-mine': plain((slots) => ({ kind: 'not-mine', ...reason(slots) })),
  kept: plain((slots) => ({ kind: 'kept', ...reason(slots) })),
  done: plain((slots) => ({ kind: 'done', ...reason(slots) })),
  reopen: plain(() => ({ kind: 'reopened' })),
  state: state,
  'hand-over': handOver,
  'more-time': moreTime,
  'no-time': (slots, context) => {
    const taken = takeWhich(slots['tail'] ?? '', context);
    return taken && form('more-time', taken.which, context, restText(taken.rest));
  },
  'not-by-then': notByThen,
  report: (slots, context, line) => {
    const which = slots['which'] === undefined ? own : readWhich(slots['which'], context);
    if (which === undefined) return undefined;
    const text = slots['reason'];
    return text === undefined
      ? form('report', which, context)
      : on(which, context, line, { kind: 'progress', text });
  },
};

function plain(say: (slots: Slots) => SaidReport): Reader {
  return (slots, context, line) => {
    const which = readWhich(slots['which'] ?? '', context);
    return which && on(which, context, line, say(slots));
  };
}

function reason(slots: Slots): { readonly text?: string } {
  const text = slots['reason'];
  return text === undefined ? {} : { text };
}

function isDraft(meeting: MeetingId, { book, asker }: UnderstandContext): boolean {
  const recorder = asker !== undefined && mayRecord(book, { kind: 'person', person: asker });
  return recorder && findMeeting(book, meeting)?.minutesFinishedAt === undefined;
}

/**
 * What is said of an assignment's responsible or date when the meeting in focus is still to come, so that it can only
 * be one that was given before: "uppdrag 7 ansvarig: Eva". Undefined where it is for the meeting's own record.
 */
export function saidBetween(
  slots: Slots,
  context: UnderstandContext,
  line: string,
  report: (assignment: Assignment) => SaidReport | undefined,
  responsible?: Responsible,
): Found {
  const { item } = slots;
  if (item === undefined || !isToCome(context)) return undefined;
  const nth = slots['nth'] ?? slots['other'];
  const which: Which = { whose: undefined, item, ...(nth === undefined ? {} : { nth: Number(nth) }) };
  const meant = meantBy(which, context);
  if (meant.kind === 'none') return undefined;
  if (meant.kind === 'several') return [whichOne(meant, context, line)];
  // Nobody was named at the meeting: whoever keeps its minutes fills in what they lack, as long as they are a draft.
  const unnamed = asGiven(meant.assignment).responsible.kind === 'nobody';
  if (responsible !== undefined && unnamed && isDraft(meant.ref.meeting, context))
    return [{ kind: 'command', command: { type: 'detail-assignment', ...meant.ref, responsible } }];
  const said = report(meant.assignment);
  return said && [{ kind: 'command', command: { type: 'report-assignment', ...meant.ref, report: said } }];
}

/** The meeting in focus is planned for a later day: nothing can be recorded at it yet. */
function isToCome({ book, meeting, today }: UnderstandContext): boolean {
  const focus = book.meetings.find(({ id }) => id === meeting);
  return focus?.state === 'planned' && focus.date > today;
}

/** The report on the assignment that is meant; to be asked about when it is not one. */
function on(which: Which, context: UnderstandContext, line: string, report: SaidReport): Found {
  const meant = meantBy(which, context);
  if (meant.kind !== 'one') return [whichOne(meant, context, line)];
  return [{ kind: 'command', command: { type: 'report-assignment', ...meant.ref, report } }];
}

function whichOne(meant: Exclude<Meant, { kind: 'one' }>, context: UnderstandContext, text: string): Intent {
  const assignments = meant.kind === 'several' ? meant.refs : ownOpen(context);
  return { kind: 'unclear', text, why: { reason: 'which-assignment', assignments } };
}

/** A piece is missing that a form asks for. */
function form(
  what: 'more-time' | 'report',
  which: Which,
  context: UnderstandContext,
  text: string | undefined = undefined,
): Found {
  const meant = meantBy(which, context);
  if (meant.kind !== 'one') return [whichOne(meant, context, '')];
  return [
    { kind: 'report-form', form: what, assignment: meant.ref, ...(text === undefined ? {} : { text }) },
  ];
}

/** "uppdrag 7 är halvvägs": kept as said. Of one that is done, "inte klart" opens it again. */
function state(slots: Slots, context: UnderstandContext, line: string): Found {
  const which = readWhich(slots['which'] ?? '', context);
  const said = slots['state'];
  if (which === undefined || said === undefined) return undefined;
  const meant = meantBy(which, context);
  const reopens =
    meant.kind === 'one' &&
    meant.assignment.doneAt !== undefined &&
    /^(?:inte|not)\s+(?:klar|färdig|gjor|done|finished|complete)/iu.test(said);
  return on(
    which,
    context,
    line,
    reopens ? { kind: 'reopened', text: said } : { kind: 'progress', text: said },
  );
}

function handOver(slots: Slots, context: UnderstandContext, line: string): Found {
  const which = readWhich(slots['which'] ?? '', context);
  if (which === undefined) return undefined;
  const whole = slots['who'] ?? '';
  const parted = /^(?<who>[^,;]+?)(?:\s*[,;]\s+|\s+(?:eftersom|då|because)\s+)(?<reason>\S.*)$/iu.exec(whole);
  const groups = readPersonExactly(whole, context).kind === 'none' ? parted?.groups : undefined;
  const who = groups?.['who'] ?? whole;
  const text = groups?.['reason'] === undefined ? {} : { text: groups['reason'] };
  const read = readPerson(who, context);
  if (read.kind === 'which') return [unclearPerson(read, who, line, context)];
  const responsible =
    read.kind === 'person'
      ? ({ kind: 'person', person: read.person.id } as const)
      : readResponsible(who, context);
  if (responsible.kind === 'nobody') return [unclearPerson({ kind: 'none' }, who, line, context)];
  return on(which, context, line, { kind: 'handed-over', responsible, ...text });
}

/** "jag behöver mer tid till 15 april, remissen dröjer": without a time that can be read, the form asks for it. */
function moreTime(slots: Slots, context: UnderstandContext, line: string): Found {
  const named = slots['which'] === undefined ? undefined : readWhich(slots['which'], context);
  if (slots['which'] !== undefined && named === undefined) return undefined;
  const taken = slots['tail'] === undefined ? undefined : takeWhich(slots['tail'], context);
  if (slots['tail'] !== undefined && taken === undefined) return undefined;
  const rest = (taken?.rest ?? slots['rest'] ?? '').trim();
  const inRest = named === undefined && taken === undefined ? leading(rest, context) : undefined;
  const which = named ?? taken?.which ?? inRest?.which ?? own;
  const time = timeIn(inRest?.rest ?? rest, context);
  if (time === undefined) return form('more-time', which, context, restText(inRest?.rest ?? rest));
  const { due, text } = time;
  if (due.kind === 'no-such-date')
    return [{ kind: 'unclear', text: line, why: { reason: 'no-such-date', said: due.said } }];
  return on(which, context, line, { kind: 'more-time', due, ...(text === undefined ? {} : { text }) });
}

/**
 * "jag hinner inte till 31 mars": of one's own assignment that is due then, else of any that is one's own; how much
 * longer is asked. On the day of a meeting it may be the meeting that she cannot come to.
 */
function notByThen({ time = '' }: Slots, context: UnderstandContext): Found {
  if (!/^(?:till|tills|före|innan|by|until|before)\s/iu.test(time)) return undefined;
  const said = timeIn(time.replace(/^(?:före|innan|by|before)\s+/iu, ''), context);
  if (said?.due.kind !== 'day' && said?.due.kind !== 'month') return undefined;
  const { until } = said.due;
  const open = ownOpen(context);
  if (open.length === 0) return undefined;
  const due = open.filter((ref) => untilOf(ref, context) === until);
  const [only] = due;
  if (only !== undefined && due.length === 1)
    return [
      {
        ...{ kind: 'report-form', form: 'more-time', assignment: only },
        ...(said.text === undefined ? {} : { text: said.text }),
      },
    ];
  const isMeeting = context.book.meetings.some(
    ({ date, endDate = date }) => date <= until && until <= endDate,
  );
  return isMeeting ? undefined : form('more-time', own, context, said.text);
}

function untilOf({ meeting, id }: AssignmentRef, { book }: UnderstandContext): string | undefined {
  const due = findMeeting(book, meeting)?.assignments.find((one) => one.id === id)?.due;
  return due === undefined || due.kind === 'none' ? undefined : due.until;
}

/** "för uppdrag 7 till 15 april": the assignment, before the time. */
function leading(rest: string, context: UnderstandContext): ReturnType<typeof takeWhich> {
  const after = /^(?:för|på|med|till|for|on|with)\s+(?<rest>\S.*)$/iu.exec(rest)?.groups?.['rest'];
  return after === undefined ? undefined : takeWhich(after, context);
}

/** The time that a text begins with, to the first pause at which it is one, and the reason after it. */
function timeIn(
  said: string,
  context: UnderstandContext,
): { readonly due: DueRead; readonly text: string | undefined } | undefined {
  const bare = said.replace(/^[\s,;:]*(?:fram\s+till|till\s+och\s+med|till|tills|until|to)\s+/iu, '');
  const seams = [
    ...bare.matchAll(
      /\s*[,;:?]\s+|\?$|\.\s+(?=\p{Lu})|\s+[–-]\s+|\s+(?=(?:eftersom|därför\s+att|för\s+att|då|pga|because|since|as)\s)|\s*\(|$/giu,
    ),
  ];
  for (const seam of seams) {
    const due = readDue(bare.slice(0, seam.index), now(context));
    if (due === undefined || due.kind === 'none') continue;
    return { due, text: restText(bare.slice(seam.index)) };
  }
  return undefined;
}

/** What was said besides, without the pause before it. */
function restText(rest: string): string | undefined {
  const text = rest
    .replace(/^[\s,;:?.–-]+/u, '')
    .replace(/^(?:eftersom|därför\s+att|då|pga|because|since)\s+/iu, '')
    .replace(/^\((?<inside>[^()]*)\)$/u, '$<inside>')
    .trim();
  return text === '' ? undefined : text;
}

/**
 * What a line that opens like an assignment's record is when it is a report: "uppdrag 7: halvvägs". A member records
 * nothing, so it is one of hers; for those who record it is a report only where nothing could be recorded just now.
 */
export function reportInstead(
  head: { readonly item?: string | undefined },
  text: string,
  context: UnderstandContext,
): Found {
  if (head.item === undefined) return undefined;
  const { book, asker } = context;
  const recorder = asker !== undefined && mayRecord(book, { kind: 'person', person: asker });
  if (recorder && !isToCome(context)) return undefined;
  const meant = meantBy({ whose: undefined, item: head.item }, context);
  if (meant.kind === 'none') return undefined;
  return reportOf(`uppdrag ${head.item}`, { whose: undefined, item: head.item }, text, context);
}

/** What stands after "uppdrag 7:": a report that is said shortly ("klart"), else how far it has come, to the letter. */
export function reportOf(name: string, which: Which, text: string, context: UnderstandContext): Found {
  const line = `${name}: ${text}`.replace(/[\s.!]+$/u, '');
  const short = /[\n\r]/u.test(text) || line.length > 300 ? undefined : readReport(line, context);
  return short ?? on(which, context, line, { kind: 'progress', text });
}
