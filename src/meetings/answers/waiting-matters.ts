import type { Book } from '../model/book.ts';
import { findItem, isMistake, wholeItem } from '../model/lookup.ts';
import type { Item, Meeting } from '../model/meeting.ts';
import type { Standing } from '../model/rights.ts';
import { isOpen } from '../model/whose-assignment.ts';
import { givenTogether, seenAssignments } from './answer-assignments.ts';
import { maySee } from './answer-records.ts';
import type { FoundAssignment } from './found-records.ts';
import type { AskedAt } from './question.ts';
import type { WaitingMatter } from './topic-questions.ts';

/** What someone is to bring back to the group: said so, or something that the group is to decide on. */
const comesBack =
  /(?<!\p{L})(?:återkom|åter(?:rapport|redovis|kopp)|avrapport|(?:del|slut)rapport|redovisa|beslutsunderlag|(?:nytt\s+|ett\s+)?förslag\s+(?:på|till|om)|report\s+back|come\s+back|return|proposal\s+(?:for|on|to))/iu;

/**
 * The matters that wait to come back without a meeting, as far as someone of this standing may see them: someone is to
 * return with something, or it was put off to no meeting. What stands on a coming agenda waits no more.
 */
export function waitingMatters(book: Book, standing: Standing, at: AskedAt): readonly WaitingMatter[] {
  const taken = takenUp(book);
  const promised = givenTogether(seenAssignments(book, standing, at)).flatMap((found) =>
    isPromise(found) && !isComing(book, found, at) ? [promise(found)] : [],
  );
  const putOff = book.meetings
    .filter((meeting) => maySee(meeting, standing, at) && !isMistake(meeting))
    .toReversed()
    .flatMap((meeting) => meeting.items.flatMap((item) => putOffTo(meeting, item, taken)));
  return [...putOff, ...promised.flatMap((one) => one ?? [])];
}

function isPromise({ assignment, together = [assignment] }: FoundAssignment): boolean {
  return together.some(isOpen) && (assignment.comesBack === true || comesBack.test(assignment.text));
}

function promise(found: FoundAssignment): WaitingMatter | undefined {
  const { meeting, item } = found;
  return item === undefined ? undefined : { meeting, item: wholeItem(meeting, item), found };
}

/** Whether a coming meeting is set for it: it is due there, or stands on its agenda. */
function isComing(book: Book, { meeting, assignment }: FoundAssignment, { today }: AskedAt): boolean {
  return book.meetings.some(
    (one) =>
      one.date >= today &&
      one.cancelled !== true &&
      ((assignment.due.kind === 'meeting' && assignment.due.meeting === one.id) ||
        one.items.some(
          ({ reportOn }) => reportOn?.meeting === meeting.id && reportOn.assignment === assignment.id,
        )),
  );
}

/** The items that later ones came from. */
function takenUp(book: Book): ReadonlySet<string> {
  return new Set(book.meetings.flatMap(({ items }) => items.flatMap(({ from }) => from?.item ?? [])));
}

function putOffTo(meeting: Meeting, item: Item, taken: ReadonlySet<string>): readonly WaitingMatter[] {
  const { outcome } = item;
  if (outcome?.kind !== 'postponed' || outcome.to.kind === 'meeting' || taken.has(item.id)) return [];
  return [{ meeting, item: findItem(meeting, item.under) ?? item, putOffTo: outcome.to.said }];
}
