import type { Words } from '../../language/words/words.ts';
import { participants } from '../../meetings/model/lookup.ts';
import type { Presence } from '../../meetings/model/meeting.ts';
import { daysOf } from '../../meetings/model/time.ts';
import type { MeetingInput } from '../agenda/agenda.ts';
import { fitText, type Limits, type Line, lines } from '../kit/fit-card.ts';

type View = MeetingInput & { readonly words: Words; readonly limits: Limits };

const mostNamed = 12;

/** How many were there on each day of a meeting, who of those put down was not, and who only in part. */
export function attendanceText(view: View): readonly Line[] {
  const { meeting, words } = view;
  const days = Array.from({ length: daysOf(meeting) }, (_, index) => index + 1);
  return days.flatMap((day) => {
    const told = dayText(day, view);
    return lines(days.length > 1 ? `${words.cards.checkIn.day(day)} ${told}` : told);
  });
}

function dayText(day: number, { book, meeting, words, limits }: View): string {
  const say = words.cards.closing;
  const persons = participants(book, meeting.id);
  const rows = meeting.attendance.filter((row) => row.day === day);
  if (rows.length === 0) return say.unknownAttendance;
  const of = (status: Presence) =>
    persons.flatMap(({ id, name }) => {
      const row = rows.find((one) => one.person === id && one.status === status);
      return row === undefined ? [] : [{ name, note: row.note }];
    });
  const absent = of('absent');
  const partial = of('partial');
  const named = absent.length > 0 && absent.length <= mostNamed;
  return [
    say.present(rows.length - absent.length, persons.length),
    ...(named ? [say.missing(absent.map(({ name }) => name))] : []),
    ...partial
      .slice(0, mostNamed)
      .map(({ name, note }) =>
        say.partly(name, note === undefined ? undefined : fitText(note, limits, words)),
      ),
  ].join(' ');
}
