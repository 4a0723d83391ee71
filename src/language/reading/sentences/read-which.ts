import type { AssignmentRef } from '../../../meetings/commands/assignment-command.ts';
import { isOfBody } from '../../../meetings/model/each-rows.ts';
import { assignmentOrdinal, findItem, findPerson } from '../../../meetings/model/lookup.ts';
import type { Assignment, Meeting } from '../../../meetings/model/meeting.ts';
import { isNamed } from '../../../meetings/model/record-named.ts';
import { mayRead, mayRecord } from '../../../meetings/model/rights.ts';
import type { Language, PersonId } from '../../../meetings/model/terms.ts';
import { helpsWith, isOpen, toldOf } from '../../../meetings/model/whose-assignment.ts';
import { termsOf } from '../../../meetings/search/terms.ts';
import { termsHolder } from '../../../meetings/search/text-holds.ts';
import type { UnderstandContext } from '../../intent.ts';
import { type CompiledPhrases, compilePhrases, firstMatch, type Slots } from '../phrases/phrase.ts';
import { reportPhrases, type WhichPhrase } from '../phrases/report-phrases.ts';
import { readMeeting } from './read-meeting.ts';
import { readPossessor } from './read-person.ts';

/** How an assignment was named: whose, by which number, given at which meeting, about what. */
export type Which = {
  readonly whose: 'mine' | PersonId | undefined;
  readonly item?: string;
  readonly nth?: number;
  readonly meeting?: Meeting;
  readonly about?: string;
  /** Whose it is of those that were given at once to each of several. */
  readonly body?: string;
};

/** Which assignment is meant: one, one of several, or none that is there. */
export type Meant =
  | { readonly kind: 'one'; readonly ref: AssignmentRef; readonly assignment: Assignment }
  | { readonly kind: 'several'; readonly refs: readonly AssignmentRef[] }
  | { readonly kind: 'none' };

const compiled = new Map<Language, CompiledPhrases<WhichPhrase>>();

function tableOf(language: Language): CompiledPhrases<WhichPhrase> {
  const known = compiled.get(language);
  if (known !== undefined) return known;
  const { which, macros } = reportPhrases[language];
  const made = compilePhrases(which, 'whole', macros);
  compiled.set(language, made);
  return made;
}

/** Reads words that name an assignment and nothing else: "uppdrag 7.2", "mitt uppdrag om direktivet". */
export function readWhich(said: string, context: UnderstandContext): Which | undefined {
  const words = said.trim();
  for (const language of [context.language, context.language === 'sv' ? 'en' : 'sv'] as const) {
    const found = firstMatch(tableOf(language), words, (key, slots) => whichOf(key, slots, context));
    if (found !== undefined) return found;
  }
  return undefined;
}

function whichOf(key: WhichPhrase, slots: Slots, context: UnderstandContext): Which | undefined {
  const { item, about, owner, body, meeting: at } = slots;
  if (body !== undefined && !hasAssignments(body, context)) return undefined;
  const nth = slots['nth'] ?? slots['other'];
  const meeting = at === undefined ? undefined : readMeeting(at, context, 'past');
  if (meeting !== undefined && meeting.kind !== 'meeting') return undefined;
  if (at !== undefined && meeting === undefined) return undefined;
  const person = owner === undefined ? undefined : readPossessor(owner, context);
  if (person !== undefined && person.kind !== 'person') return undefined;
  const mine = key === 'mine' || key === 'mine-about' || key === 'about';
  return {
    whose: mine && item === undefined ? 'mine' : person?.person.id,
    ...(item === undefined ? {} : { item }),
    ...(nth === undefined ? {} : { nth: Number(nth) }),
    ...(about === undefined ? {} : { about }),
    ...(body === undefined ? {} : { body }),
    ...(meeting === undefined ? {} : { meeting: meeting.meeting }),
  };
}

function hasAssignments(body: string, { book }: UnderstandContext): boolean {
  return book.meetings.some(({ assignments }) => assignments.some((one) => isOfBody(one, body)));
}

/** An assignment named first in a text, and what is left of the text after it. */
export function takeWhich(
  text: string,
  context: UnderstandContext,
): { readonly which: Which; readonly rest: string } | undefined {
  const seams = [
    ...text.matchAll(
      /\s+(?=(?:fram\s+till|till|tills|senast|until|till|to|by|eftersom|because)\s)|\s*[,;:]\s+|$/giu,
    ),
  ];
  for (const seam of seams) {
    const which = readWhich(text.slice(0, seam.index), context);
    if (which !== undefined) return { which, rest: text.slice(seam.index) };
  }
  return undefined;
}

/**
 * Finds the assignment that was meant: among the asker's own first, then among those that she may read. Nothing is
 * guessed: when several fit she is asked. Open ones go before those that are done.
 */
export function meantBy(which: Which, context: UnderstandContext): Meant {
  const { book, asker } = context;
  const isAbout = which.about === undefined ? () => true : termsHolder(which.about);
  const all = book.meetings
    .filter((meeting) => which.meeting === undefined || meeting.id === which.meeting.id)
    .toReversed()
    .flatMap((meeting) =>
      meeting.assignments
        .filter((one) => !one.removed && fits(one, meeting, which) && isAbout(termsIn(one, meeting)))
        .map((assignment) => ({ meeting, assignment })),
    );
  const mine = all.filter(({ assignment }) => asker !== undefined && toldOf(assignment) === asker);
  const helped = all.filter(({ assignment }) => helpsWith(assignment, asker));
  const recorder = asker !== undefined && mayRecord(book, { kind: 'person', person: asker });
  const others =
    which.whose === 'mine' || !mayRead(book, asker)
      ? []
      : all.filter(
          ({ meeting, assignment }) =>
            (recorder || meeting.state === 'closed') &&
            (which.whose === undefined || toldOf(assignment) === which.whose),
        );
  const isOwn = which.whose === undefined || which.whose === 'mine';
  const own = isOwn ? mine : [];
  const helps = isOwn ? helped : [];
  // Who does not record can report only on her own: what she has done comes before what others have not.
  const rest = recorder ? [others.filter(open), own, others] : [own, others.filter(open), others];
  for (const pool of [own.filter(open), helps.filter(open), ...rest]) {
    const [first, ...more] = pool;
    if (first === undefined) continue;
    const ref = { meeting: first.meeting.id, id: first.assignment.id };
    return more.length === 0
      ? { kind: 'one', ref, assignment: first.assignment }
      : { kind: 'several', refs: pool.map((one) => ({ meeting: one.meeting.id, id: one.assignment.id })) };
  }
  return { kind: 'none' };
}

function open({ assignment }: { readonly assignment: Assignment }): boolean {
  return isOpen(assignment);
}

function fits(assignment: Assignment, meeting: Meeting, { item, nth, body }: Which): boolean {
  if (body !== undefined && !isOfBody(assignment, body)) return false;
  if (item === undefined && nth === undefined) return true;
  const { ordinal } = assignmentOrdinal(meeting, assignment);
  if (item === undefined) return ordinal === nth;
  return isNamed(meeting, assignment, ordinal, { item, ...(nth === undefined ? {} : { nth }) });
}

const terms = new WeakMap<Meeting, Map<string, readonly string[]>>();

/** The terms of an assignment and of its item's title, worked out once for each state of a meeting. */
function termsIn({ id, text, item }: Assignment, meeting: Meeting): readonly string[] {
  const known = terms.get(meeting) ?? new Map<string, readonly string[]>();
  terms.set(meeting, known);
  const found = known.get(id) ?? termsOf(`${text}\n${findItem(meeting, item)?.title ?? ''}`);
  known.set(id, found);
  return found;
}

/** The open assignments of the asker, to choose among. */
export function ownOpen({ book, asker }: UnderstandContext): readonly AssignmentRef[] {
  if (findPerson(book, asker) === undefined) return [];
  return book.meetings.flatMap((meeting) =>
    meeting.assignments
      .filter((one) => isOpen(one) && toldOf(one) === asker)
      .map(({ id }) => ({ meeting: meeting.id, id })),
  );
}
