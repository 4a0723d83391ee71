import type { Book } from '../model/book.ts';
import { givenAs, once, rowsWith } from '../model/each-rows.ts';
import type { Fact } from '../model/fact.ts';
import { findItem, findMeeting } from '../model/lookup.ts';
import type { Assignment, Item, Meeting } from '../model/meeting.ts';
import type { MeetingId } from '../model/terms.ts';
import { isUnused } from '../model/unused.ts';
import { folded, inTurn, placedFacts, takenOffFacts } from './agenda-order.ts';
import { arrivingMinutes, latestMinutesFacts, previousMinutesFacts } from './previous-minutes.ts';
import { standingFacts } from './standing-items.ts';

/**
 * What follows for agendas when something has happened: standing items come and go with the settings, a meeting gets
 * what was put off to its month, a promise to report back stands on the agenda of its meeting, and finished minutes on
 * the next one where the group approves them there. Each follows only
 * from what touches it, so that what a secretary has taken off does not come back by itself.
 */
export function agendaFollows(before: Book, facts: readonly Fact[]): readonly Fact[] {
  const causes = facts.filter((fact) => fact.type in follows);
  if (causes.length === 0) return [];
  const seen: Seen = { before, isNew: newSince(before, facts) };
  let book = folded(before, facts);
  return causes.flatMap((cause) => {
    const found = (follows[cause.type] ?? none)(book, cause, seen);
    book = folded(book, found);
    return found;
  });
}

/**
 * The Book before what happened, and whether it was touched (see `touchedBy`) since what is undone now; where nothing
 * is undone all is new. An undoing restores by itself what the undone command took off an agenda, so that only what
 * came later leads to more.
 */
type Seen = { readonly before: Book; readonly isNew: (...keys: readonly string[]) => boolean };

function newSince(before: Book, facts: readonly Fact[]): Seen['isNew'] {
  const undone = facts.find((fact) => fact.type === 'command-undone');
  if (undone === undefined) return () => true;
  const at = before.recent.findIndex(({ id }) => id === undone.stamp);
  const since = new Set(before.recent.slice(at + 1).flatMap(({ touched }) => touched));
  return (...keys) => keys.some((key) => since.has(key));
}

/** What touches when a meeting is. */
const planKeys = (meeting: Meeting) => [`meeting:${meeting.id}`, `plan:${meeting.id}`];

/** What touches which minutes wait for approval, and at which meeting. */
const approvalKeys = ({ meetings }: Book) => [
  'setting:approveNext',
  ...meetings.flatMap((meeting) => [`minutes:${meeting.id}`, ...planKeys(meeting)]),
];

type Follow = (book: Book, cause: Fact, seen: Seen) => readonly Fact[];

const none: Follow = () => [];
const follows: { readonly [type in Fact['type']]?: Follow } = {
  'meeting-scheduled': (book, cause, seen) =>
    cause.type === 'meeting-scheduled' ? arrivals(book, cause.meeting.id, seen) : [],
  'meeting-changed': (book, cause, seen) =>
    cause.type === 'meeting-changed' && isInOtherMonth(book, cause.meeting, seen)
      ? arrivals(book, cause.meeting, seen)
      : [],
  'meeting-cancelled': (book, cause, seen) =>
    cause.type === 'meeting-cancelled' && !cause.cancelled ? arrivals(book, cause.meeting, seen) : [],
  'group-changed': (book, cause, { isNew }) =>
    cause.type === 'group-changed'
      ? [
          ...(cause.changes.settings?.standingItems === undefined ? [] : standingEverywhere(book)),
          ...(cause.changes.settings?.approveNext === true && isNew(...approvalKeys(book))
            ? latestMinutesFacts(book)
            : []),
        ]
      : [],
  'minutes-finished': (book, cause, { isNew }) => {
    const minutes = cause.type === 'minutes-finished' ? findMeeting(book, cause.meeting) : undefined;
    return minutes === undefined || !isNew(...approvalKeys(book)) ? [] : previousMinutesFacts(book, minutes);
  },
  'assignment-recorded': (book, cause, seen) =>
    cause.type === 'assignment-recorded' ? promised(book, cause.meeting, cause.assignment.id, seen) : [],
  'assignment-detailed': (book, cause, seen) =>
    cause.type === 'assignment-detailed' ? promised(book, cause.meeting, cause.id, seen) : [],
  'assignment-reported': (book, cause, seen) =>
    cause.type === 'assignment-reported' ? promised(book, cause.meeting, cause.id, seen) : [],
  'report-removed': (book, cause, seen) =>
    cause.type === 'report-removed' ? promised(book, cause.meeting, cause.id, seen) : [],
  'record-removed': (book, cause, seen) =>
    cause.type === 'record-removed' && cause.of === 'assignment'
      ? promised(book, cause.meeting, cause.id, seen)
      : [],
  'item-settled': (book, cause, seen) =>
    cause.type === 'item-settled' && cause.outcome?.kind === 'postponed' && cause.outcome.to.kind === 'month'
      ? arrivalsInMonth(book, cause.item, cause.outcome.to.month, seen)
      : [],
};

/** The standing items of every agenda that is still being made; each new one has an id of its own. */
function standingEverywhere(book: Book): readonly Fact[] {
  let seen = book;
  return book.meetings.flatMap((meeting) => {
    const found = standingFacts(seen, meeting);
    seen = folded(seen, found);
    return found;
  });
}

function isInOtherMonth(book: Book, id: MeetingId, { before }: Seen): boolean {
  const monthIn = (one: Book) => findMeeting(one, id)?.date.slice(0, 7);
  return monthIn(book) !== monthIn(before);
}

/** A meeting that was scheduled, moved to another month, or is to be held after all: what waits for it. */
function arrivals(book: Book, id: MeetingId, { isNew }: Seen): readonly Fact[] {
  const meeting = findMeeting(book, id);
  if (meeting === undefined || !takesItems(meeting)) return [];
  const waiting = waitingItems(book, meeting).filter(({ item }) => isNew(`outcome:${item.id}`));
  const promises = waitingPromises(book, meeting).filter(({ assignment }) =>
    isNew(`assignment:${assignment.id}`),
  );
  return inTurn(book, meeting, [
    ...(isNew('setting:standingItems') ? [standingFacts] : []),
    ...(isNew(...approvalKeys(book)) ? [(seen: Book) => arrivingMinutes(seen, id)] : []),
    ...waiting.map(
      ({ from, item }) =>
        (seen: Book) =>
          carriedFacts(seen, id, from, item),
    ),
    ...promises.map(
      ({ at, assignment }) =>
        (seen: Book, now: Meeting) =>
          placedFacts(seen, now, promiseItem(at, assignment), undefined),
    ),
  ]);
}

/** An item that is put off to a month in which there is just one later meeting stands there at once. */
function arrivalsInMonth(book: Book, id: string, month: string, { isNew }: Seen): readonly Fact[] {
  const there = book.meetings.filter((one) => one.date.startsWith(month) && takesItems(one));
  const [only, ...others] = there;
  if (only === undefined || others.length > 0 || !isNew(...planKeys(only))) return [];
  return waitingItems(book, only)
    .filter(({ item }) => item.id === id)
    .flatMap(({ from, item }) => carriedFacts(book, only.id, from, item));
}

function takesItems(meeting: Meeting): boolean {
  return meeting.state === 'planned' && meeting.cancelled !== true;
}

/** What earlier meetings put off to this one's month, and that stands nowhere else. */
function waitingItems(
  book: Book,
  meeting: Meeting,
): readonly { readonly from: Meeting; readonly item: Item }[] {
  const month = meeting.date.slice(0, 7);
  return book.meetings
    .filter((from) => from.date < meeting.date)
    .flatMap((from) =>
      from.items
        .filter(({ id, outcome }) => {
          const here =
            outcome?.kind === 'postponed' && outcome.to.kind === 'month' && outcome.to.month === month;
          return here && broughtTo(book, id) === undefined;
        })
        .map((item) => ({ from, item })),
    );
}

/** The meeting on whose agenda an item stands that was put off. */
export function broughtTo(book: Book, item: string): Meeting | undefined {
  return book.meetings.find((meeting) => meeting.items.some(({ from }) => from?.item === item));
}

/**
 * Puts an item on the agenda that it was put off to: all that it says, and where it comes from. A sub-item stands under
 * its item where that has come there too, else by itself; where that is a part of another item there, as one of those.
 */
export function carriedFacts(
  book: Book,
  to: MeetingId,
  from: Meeting,
  { id, number: _, outcome: __, standing: ___, under, ...item }: Item,
): readonly Fact[] {
  const target = findMeeting(book, to);
  if (target === undefined) return [];
  const parent = under === undefined ? undefined : target.items.find((one) => one.from?.item === under);
  // Its item may have become a part of another one there; parts have no parts of their own.
  const place = parent === undefined ? {} : { under: parent.under ?? parent.id };
  const behind = parent?.under === undefined ? undefined : parent;
  return placedFacts(book, target, { ...item, ...place, from: { meeting: from.id, item: id } }, behind);
}

type Promised = { readonly at: Meeting; readonly assignment: Assignment };

/** Promises to report back in this meeting's month, or at it, that stand on no agenda; of those given at once the first. */
function waitingPromises(book: Book, meeting: Meeting): readonly Promised[] {
  return book.meetings.flatMap((at) =>
    once(at.assignments.filter((one) => isPromise(one) && isDueAt(one, at, meeting)))
      .filter((one) => placesOf(book, at, one).length === 0)
      .map((assignment) => ({ at, assignment })),
  );
}

/**
 * Puts a promise on the agenda that it is due at, and takes it off those that it is not, where nothing is said of it.
 * What was promised at once by each of several stands there once, until none of them is left to report.
 */
function promised(book: Book, id: MeetingId, assignmentId: string, { isNew }: Seen): readonly Fact[] {
  const at = findMeeting(book, id);
  const assignment = at?.assignments.find((one) => one.id === assignmentId);
  if (at === undefined || assignment?.comesBack !== true) return [];
  const places = placesOf(book, at, assignment);
  const left = (assignment.each === undefined ? [assignment] : rowsWith(at, assignment)).filter(isPromise);
  const placed = left.find((one) =>
    places.some(({ meeting }) => meeting.id === dueMeeting(book, at, one)?.id),
  );
  const now = placed ?? left[0];
  const due = now && dueMeeting(book, at, now);
  const wrong = places.filter(({ meeting, item }) => meeting.id !== due?.id && isUnused(meeting, item));
  const off = wrong.flatMap(({ meeting, item }) => takenOffFacts(meeting, [item]));
  const stands = places.some(({ meeting }) => meeting.id === due?.id);
  if (now === undefined || due === undefined || stands || !takesItems(due)) return off;
  const rows = left.map((one) => `assignment:${one.id}`);
  if (off.length === 0 && !isNew(...rows, ...planKeys(due))) return [];
  return [...off, ...placedFacts(book, due, promiseItem(at, now), undefined)];
}

function isPromise(assignment: Assignment): boolean {
  return assignment.comesBack === true && !assignment.removed && assignment.doneAt === undefined;
}

function dueMeeting(book: Book, at: Meeting, assignment: Assignment): Meeting | undefined {
  const { due } = assignment;
  if (due.kind === 'meeting') return findMeeting(book, due.meeting);
  return book.meetings.find((meeting) => takesItems(meeting) && isDueAt(assignment, at, meeting));
}

function isDueAt({ due }: Assignment, at: Meeting, meeting: Meeting): boolean {
  if (due.kind === 'meeting') return due.meeting === meeting.id;
  return due.kind === 'month' && meeting.date > at.date && meeting.date.startsWith(due.month);
}

function placesOf(
  book: Book,
  at: Meeting,
  assignment: Assignment,
): readonly { readonly meeting: Meeting; readonly item: Item }[] {
  const first = givenAs(assignment);
  const ids = new Set(at.assignments.filter((one) => givenAs(one) === first).map(({ id }) => id));
  return book.meetings.flatMap((meeting) =>
    meeting.items
      .filter(({ reportOn, from }) => ids.has(reportOn?.assignment ?? '') && from === undefined)
      .map((item) => ({ meeting, item })),
  );
}

/** Its title is that of the matter at which the promise was made; the promise itself stands as its text. */
function promiseItem(at: Meeting, assignment: Assignment): Omit<Item, 'id' | 'number'> {
  const title = findItem(at, assignment.item)?.title ?? assignment.text;
  return {
    title,
    presenters: [],
    text: assignment.text,
    reportOn: { meeting: at.id, assignment: assignment.id },
  };
}
