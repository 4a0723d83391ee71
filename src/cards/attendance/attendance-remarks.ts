import { doubtWords, movedWords } from '../../language/words/lines/presence-lines.ts';
import { decidedUnquorate, quorumLine } from '../../language/words/lines/quorum-lines.ts';
import type { Words } from '../../language/words/words.ts';
import { attendanceDoubts } from '../../meetings/model/attendance-doubts.ts';
import { findPerson } from '../../meetings/model/lookup.ts';
import type { Meeting } from '../../meetings/model/meeting.ts';
import { daysOf } from '../../meetings/model/time.ts';
import { vacantSeats } from '../../meetings/model/vacant-seats.ts';
import type { MeetingInput } from '../agenda/agenda.ts';
import { fitRows, type Limits, type Line, lines } from '../kit/fit-card.ts';

/** The members' seats that nobody held on the day of the meeting. */
export function vacantLines({ book, meeting }: MeetingInput, words: Words): readonly Line[] {
  return vacantSeats(book, meeting.date)
    .filter(({ as }) => as === 'member')
    .flatMap(({ organisation, count }) => lines(`${words.presence.vacant(organisation.name, count)}.`));
}

/**
 * What the read-back tells of attendance besides who was there: for whom people served, who came and left, which seats
 * were vacant; and last what contradicts itself, which nobody has to settle.
 */
export function attendanceRemarks(
  { book, meeting }: MeetingInput,
  words: Words,
  limits: Limits,
): readonly Line[] {
  const say = words.presence;
  const onDay = (day: number, told: string) => (daysOf(meeting) > 1 ? say.doubts.onDay(day, told) : told);
  const serving = meeting.attendance.flatMap(({ person, day, status, standsInFor }) => {
    const [name, member] = [person, standsInFor].map((id) => findPerson(book, id)?.name);
    if (status === 'absent' || name === undefined || member === undefined) return [];
    return [onDay(day, say.serves(name, member))];
  });
  const moved = meeting.movements
    // What was said of it stands as the note already.
    .filter(({ removed, person, note }) => !removed && !isNoted(meeting, person, note))
    .map((one) => onDay(one.day, `${movedWords(book, meeting, one, words)}.`));
  const doubts = attendanceDoubts(book, meeting).map((one) => doubtWords(book, meeting, one, words));
  const unquorate = decidedUnquorate(book, meeting, words);
  const wrong = [...doubts, ...(unquorate === undefined ? [] : [unquorate])];
  const quorum = quorumLine(book, meeting, {}, words);
  const told = fitRows([...serving, ...moved], limits, words.cards.more.lines);
  const asked = fitRows(wrong, limits, words.cards.more.lines);
  return [
    ...lines(quorum),
    ...lines(...told.shown),
    ...told.more,
    ...vacantLines({ book, meeting }, words),
    ...(wrong.length === 0 ? [] : lines(say.doubts.head)),
    ...lines(...asked.shown),
    ...asked.more,
  ];
}

function isNoted(meeting: Meeting, person: string, note: string | undefined): boolean {
  return (
    note !== undefined &&
    meeting.attendance.some((row) => row.person === person && row.note?.includes(note) === true)
  );
}
