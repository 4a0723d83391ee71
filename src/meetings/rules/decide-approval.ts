import type { ApprovalCommand } from '../commands/approval-command.ts';
import type { Refusal } from '../commands/refusal.ts';
import { adjustersOf, adjustments, currentEdition, notAdjusted, sentOf } from '../model/approval.ts';
import type { Book } from '../model/book.ts';
import { findMeeting, findPerson } from '../model/lookup.ts';
import type { Meeting, NewEdition } from '../model/meeting.ts';
import { isSecretary, mayRead } from '../model/rights.ts';
import { sameData } from '../model/same-data.ts';
import type { Stamp } from '../model/stamp.ts';
import type { PersonId } from '../model/terms.ts';
import {
  asRecorder,
  atItem,
  atMeeting,
  type CommandOf,
  isPerson,
  noChange,
  type Ruling,
  unfitText,
} from './ruling.ts';

/** The way of a meeting's minutes: finished, adjusted where the group has adjusters, filed, approved, shown. */
export function decideApproval(book: Book, command: ApprovalCommand, stamp: Stamp): Ruling {
  switch (command.type) {
    case 'finish-minutes':
      return asSecretary(book, command, stamp, (meeting) => finish(meeting, command));
    case 'make-edition':
      return asSecretary(book, command, stamp, (meeting) => makeEdition(meeting, command));
    case 'set-adjusters':
      return asRecorder(book, command, stamp, (meeting) => setAdjusters(book, meeting, command.adjusters));
    case 'add-adjuster':
      return asRecorder(book, command, stamp, (meeting) => addAdjuster(book, meeting, command.person));
    case 'send-minutes':
      return asSecretary(book, command, stamp, (meeting) => send(book, meeting));
    case 'adjust-minutes':
      return adjust(book, command, stamp);
    case 'file-minutes':
      return asSecretary(book, command, stamp, (meeting) => file(book, meeting));
    case 'set-approves':
      return asRecorder(book, command, stamp, (meeting) => setApproves(book, meeting, command));
    case 'show-minutes':
      return asSecretary(book, command, stamp, (meeting) => show(book, meeting));
  }
}

function asSecretary(
  book: Book,
  command: { readonly meeting: string },
  stamp: Stamp,
  rule: (meeting: Meeting) => Ruling,
): Ruling {
  if (!isSecretary(book, stamp.by)) return { refused: 'not-allowed', needs: 'secretary' };
  return atMeeting(book, command.meeting, rule);
}

function finish(meeting: Meeting, { digest }: CommandOf<'finish-minutes'>): Ruling {
  if (meeting.state !== 'closed') return { refused: 'not-closed', meeting: meeting.id };
  if (meeting.minutesFinishedAt !== undefined) return noChange;
  return [finished(meeting, digest === undefined ? undefined : { number: nextNumber(meeting), digest })];
}

/** An edition that was taken back before anyone saw it leaves its number to the next. */
function nextNumber(meeting: Meeting): number {
  return (currentEdition(meeting)?.number ?? 0) + 1;
}

function finished(meeting: Meeting, edition: NewEdition | undefined) {
  return {
    type: 'minutes-finished',
    meeting: meeting.id,
    finished: true,
    ...(edition === undefined ? {} : { edition }),
  } as const;
}

/** What others may have adjusted or filed stays as it was: the new edition goes the whole way itself. */
function makeEdition(meeting: Meeting, { reason, digest }: CommandOf<'make-edition'>): Ruling {
  if (meeting.minutesFinishedAt === undefined)
    return { refused: 'minutes-not-finished', meeting: meeting.id };
  const said = reason.trim();
  if (said === '') return { refused: 'no-reason', meeting: meeting.id };
  const unfit = unfitText(said, 'report');
  if (unfit !== undefined) return unfit;
  if (digest === undefined) return noChange;
  const last = currentEdition(meeting);
  if (last?.digest === digest) return { refused: 'edition-same', meeting: meeting.id, edition: last.number };
  const { filedAt, approved } = meeting.minutes ?? {};
  return [
    finished(meeting, { number: nextNumber(meeting), digest, reason: said }),
    ...(filedAt === undefined ? [] : [{ type: 'minutes-filed', meeting: meeting.id, filed: false } as const]),
    ...(approved === undefined
      ? []
      : [{ type: 'minutes-approved', meeting: meeting.id, approved: null } as const]),
  ];
}

function setAdjusters(book: Book, meeting: Meeting, adjusters: readonly PersonId[] | null): Ruling {
  const wanted = adjusters === null ? null : [...new Set(adjusters)];
  // Who was one already may have left since.
  const added = (wanted ?? []).filter((person) => meeting.adjusters?.includes(person) !== true);
  const unfit = added.map((person) => unfitAdjuster(book, person)).find((one) => one !== undefined);
  if (unfit !== undefined) return unfit;
  if (sameData(wanted, meeting.adjusters ?? null)) return noChange;
  return [{ type: 'adjusters-set', meeting: meeting.id, adjusters: wanted }];
}

function addAdjuster(book: Book, meeting: Meeting, person: PersonId): Ruling {
  const before = adjustersOf(book, meeting);
  return before.includes(person) ? noChange : setAdjusters(book, meeting, [...before, person]);
}

/** Only someone who belongs to the group reads its minutes before they are shown. */
function unfitAdjuster(book: Book, id: PersonId): Refusal | undefined {
  const person = findPerson(book, id);
  const isHere = person !== undefined && person.left === undefined && person.admittedTo === undefined;
  return isHere ? undefined : { refused: 'unknown-person' };
}

function send(book: Book, meeting: Meeting): Ruling {
  if (meeting.minutesFinishedAt === undefined || currentEdition(meeting) === undefined)
    return { refused: 'minutes-not-finished', meeting: meeting.id };
  const to = adjustersOf(book, meeting);
  if (to.length === 0) return { refused: 'no-adjusters', meeting: meeting.id };
  const known = sentOf(meeting)?.to ?? [];
  if (to.every((person) => known.includes(person))) return noChange;
  return [{ type: 'minutes-sent', meeting: meeting.id, to }];
}

/** Only an adjuster who still belongs to the group, only for herself, and only the edition that counts. */
function adjust(book: Book, command: CommandOf<'adjust-minutes'>, { by }: Stamp): Ruling {
  const meeting = findMeeting(book, command.meeting);
  const me =
    by.kind === 'person' &&
    meeting !== undefined &&
    mayRead(book, by.person) &&
    adjustersOf(book, meeting).includes(by.person)
      ? by.person
      : undefined;
  if (meeting === undefined || me === undefined) return { refused: 'not-adjuster' };
  const edition = currentEdition(meeting);
  if (edition === undefined) return { refused: 'minutes-not-finished', meeting: meeting.id };
  if (command.edition !== undefined && command.edition !== edition.number)
    return { refused: 'old-edition', meeting: meeting.id, edition: edition.number };
  if (sentOf(meeting) === undefined) return { refused: 'minutes-not-sent', meeting: meeting.id };
  if (adjustments(book, meeting).some((one) => isPerson(by, one.person))) return noChange;
  return [
    { type: 'minutes-adjusted', meeting: meeting.id, person: me, edition: edition.number, adjusted: true },
  ];
}

function file(book: Book, meeting: Meeting): Ruling {
  if (meeting.minutesFinishedAt === undefined)
    return { refused: 'minutes-not-finished', meeting: meeting.id };
  if (meeting.minutes?.filedAt !== undefined) return noChange;
  const persons = notAdjusted(book, meeting);
  if (persons.length > 0) return { refused: 'adjusting-left', meeting: meeting.id, persons };
  return [{ type: 'minutes-filed', meeting: meeting.id, filed: true }];
}

/** Minutes are approved at a later meeting than their own. */
function setApproves(book: Book, meeting: Meeting, command: CommandOf<'set-approves'>): Ruling {
  const { approves } = command;
  return atItem(meeting, command.item, (item) => {
    const of = approves === null ? undefined : findMeeting(book, approves);
    if (approves !== null && (of === undefined || of.cancelled === true))
      return { refused: 'unknown-meeting' };
    if (of !== undefined && of.date >= meeting.date)
      return { refused: 'approved-later-only', meeting: of.id };
    if ((item.approves ?? null) === approves) return noChange;
    return [{ type: 'item-changed', meeting: meeting.id, item: item.id, changes: { approves } }];
  });
}

function show(book: Book, meeting: Meeting): Ruling {
  const edition = currentEdition(meeting);
  if (meeting.minutesFinishedAt === undefined || edition === undefined)
    return { refused: 'minutes-not-finished', meeting: meeting.id };
  if (book.conversations.length === 0) return { refused: 'not-connected' };
  if (meeting.minutes?.shown?.edition === edition.number) return noChange;
  return [{ type: 'minutes-shown', meeting: meeting.id, edition: edition.number }];
}
