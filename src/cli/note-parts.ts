import { readPart } from '../language/reading/sentences/read-part.ts';
import type { GroupFile } from '../meetings/intake/found-group.ts';
import { daysOf } from '../meetings/model/time.ts';

/** A group's file with what the notes on attendance in part were read to mean, as those that are typed in chat are. */
export function withNoteParts(file: GroupFile): GroupFile {
  return { ...file, ...(file.meetings === undefined ? {} : { meetings: file.meetings.map(withParts) }) };
}

type FileMeeting = NonNullable<GroupFile['meetings']>[number];

function withParts(meeting: FileMeeting): FileMeeting {
  const { held, agenda = [], start, end } = meeting;
  if (held?.attendance === undefined) return meeting;
  const of = {
    days: daysOf({ date: start, ...(end === undefined ? {} : { endDate: end }) }),
    items: agenda.map(({ number }, index) => String(number ?? index + 1)),
  };
  const attendance = held.attendance.map((row) => {
    const part = row.note === undefined || row.status === 'absent' ? undefined : readPart(row.note, of);
    return part === undefined ? row : { ...row, part };
  });
  return { ...meeting, held: { ...held, attendance } };
}
