import { type AttendanceDoubt, attendanceDoubts } from '../../../meetings/model/attendance-doubts.ts';
import type { Book } from '../../../meetings/model/book.ts';
import type { NewMovement } from '../../../meetings/model/fact.ts';
import type { FactOf } from '../../../meetings/model/fact-of.ts';
import { findItem, findMeeting } from '../../../meetings/model/lookup.ts';
import type { Meeting } from '../../../meetings/model/meeting.ts';
import type { PersonId } from '../../../meetings/model/terms.ts';
import { daysOf } from '../../../meetings/model/time.ts';
import { nameOf } from '../wording.ts';
import type { Words } from '../words.ts';
import type { Telling } from './telling.ts';

/** "Eva Ek gick 14.30 under punkt 7". */
export function movedWords(book: Book, meeting: Meeting, movement: NewMovement, words: Words): string {
  const { moved } = words.presence;
  const name = nameOf(book, movement.person, words.unknownPerson);
  return moved[movement.kind](name, whenWords(meeting, movement, words));
}

/** "14.30 under punkt 7". */
function whenWords(meeting: Meeting, movement: NewMovement, words: Words): string {
  return words.presence.when(movement.time, findItem(meeting, movement.item)?.number);
}

/** Someone came or left, how she stands now, and what of it contradicts what is recorded besides. */
export function movementLines(
  { meeting: id, movement }: FactOf<'movement-recorded'>,
  { book, words, asker }: Telling,
): readonly string[] {
  const meeting = findMeeting(book, id);
  if (meeting === undefined) return [];
  const say = words.presence;
  if (movement.own === true && movement.person === asker) {
    const own = movement.kind === 'left' ? say.ownLeft : say.ownArrived;
    return [own(whenWords(meeting, movement, words))];
  }
  const status = statusOf(meeting, movement);
  return [
    say.movedReceipt(movedWords(book, meeting, movement, words), status && say.status[status]),
    ...doubtsAbout(book, meeting, [movement.person], words),
  ];
}

function statusOf(meeting: Meeting, { person, day }: NewMovement) {
  return meeting.attendance.find((row) => row.person === person && row.day === day)?.status;
}

/** That someone came or left is taken back; where her attendance is not, that it stands. */
export function movementRemovedLines(
  fact: FactOf<'movement-removed'>,
  { book, words }: Telling,
  besides: boolean,
): readonly string[] {
  const meeting = findMeeting(book, fact.meeting);
  const movement = meeting?.movements.find((one) => one.id === fact.id);
  if (meeting === undefined || movement === undefined) return [];
  const say = words.presence;
  const moved = movedWords(book, meeting, movement, words);
  if (!fact.removed) return [say.movementRestored(moved)];
  const stays = !besides && statusOf(meeting, movement) === 'partial';
  const name = nameOf(book, movement.person, words.unknownPerson);
  return [say.movementRemoved(moved), ...(stays ? [say.statusStays(name, say.status.partial)] : [])];
}

/** For whom someone serves now; that the member stands as present too, if so. */
export function standInLines(
  { meeting: id, rows }: FactOf<'attendance-recorded'>,
  { book, words }: Telling,
): readonly string[] {
  const meeting = findMeeting(book, id);
  return rows.flatMap(({ person, standsInFor }) => {
    const name = nameOf(book, person, words.unknownPerson);
    if (standsInFor === undefined) return [words.presence.servesNobody(name)];
    // That tells for whom she serves as well.
    const doubts = meeting === undefined ? [] : doubtsAbout(book, meeting, [person], words);
    const serves = words.presence.serves(name, nameOf(book, standsInFor, words.unknownPerson));
    return doubts.length > 0 ? doubts : [serves];
  });
}

/** What in the attendance of these persons contradicts itself, or in that of those who serve for them. */
export function doubtsAbout(
  book: Book,
  meeting: Meeting,
  persons: readonly PersonId[],
  words: Words,
): readonly string[] {
  return attendanceDoubts(book, meeting)
    .filter(
      (one) =>
        persons.includes(one.person.id) || (one.kind === 'member-present' && persons.includes(one.member.id)),
    )
    .map((one) => doubtWords(book, meeting, one, words));
}

/** One contradiction, with its day where the meeting has several. */
export function doubtWords(book: Book, meeting: Meeting, doubt: AttendanceDoubt, words: Words): string {
  const told = contradiction(book, meeting, doubt, words);
  return daysOf(meeting) > 1 ? words.presence.doubts.onDay(doubt.day, told) : told;
}

function contradiction(book: Book, meeting: Meeting, doubt: AttendanceDoubt, words: Words): string {
  const say = words.presence.doubts;
  const { name } = doubt.person;
  switch (doubt.kind) {
    case 'left-yet-present':
      return say.leftYetPresent(movedWords(book, meeting, doubt.movement, words));
    case 'moved-yet-absent':
      return say.movedYetAbsent(movedWords(book, meeting, doubt.movement, words));
    case 'twice':
      return say.twice[doubt.movement.kind](name);
    case 'member-present':
      return say.memberPresent(name, doubt.member.name);
    case 'two-for-one':
      return say.twoForOne(name, doubt.other.name, doubt.member.name);
  }
}
