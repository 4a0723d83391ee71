import type { Book } from '../meetings/model/book.ts';
import { findOrganisation, findPerson, isMistake, wasThere } from '../meetings/model/lookup.ts';
import type { Meeting, MeetingPlan } from '../meetings/model/meeting.ts';
import type { Person, Role } from '../meetings/model/person.ts';
import { quorumOf } from '../meetings/model/quorum.ts';
import { type HouseStyle, settingsOf } from '../meetings/model/settings.ts';
import type { DateString } from '../meetings/model/terms.ts';
import { lastDay } from '../meetings/model/time.ts';
import { vacantSeats } from '../meetings/model/vacant-seats.ts';
import type { ComingMeeting, Minutes, TurnoverLine } from './minutes.ts';
import { attendanceLines, movementLines, unrepresentedParties } from './minutes-attendance.ts';
import { daysOfMeeting, minutesItem } from './minutes-records.ts';

/**
 * What the minutes of a meeting say, as the Book has it: only what stands, assignments as the meeting gave them, people
 * as they belonged to the group on its day, and the coming meetings as they are planned now.
 */
export function minutesOf(book: Book, meeting: Meeting): Minutes {
  const settings = settingsOf(book.group);
  const { evaluation, closedAt } = meeting;
  const chair = officer(book, meeting, 'chair');
  const secretary = officer(book, meeting, 'secretary');
  return {
    version: 1,
    language: book.group.language,
    style: houseStyle(settings),
    group: groupOf(book),
    meeting: { id: meeting.id, ...planOf(meeting), mode: meeting.mode },
    ...(chair === undefined ? {} : { chair: chair.name }),
    ...(secretary === undefined ? {} : { secretary: secretary.name }),
    adjusters: (meeting.adjusters ?? settings.adjusters).flatMap((id) => findPerson(book, id)?.name ?? []),
    attendance: attendanceLines(book, meeting),
    vacant: vacantSeats(book, meeting.date).flatMap(({ organisation, as, count }) =>
      Array.from({ length: count }, () => ({ organisation: organisation.name, as })),
    ),
    unrepresented: unrepresentedParties(book, meeting),
    ...quorateOf(book, meeting),
    movements: movementLines(book, meeting),
    items: meeting.items.map((item) => minutesItem(book, meeting, item)),
    turnover: turnoverOf(book, meeting),
    coming: comingAfter(book, meeting),
    ...(settings.evaluationShown && evaluation !== undefined && evaluation.answers.length > 0
      ? { evaluation: evaluation.answers }
      : {}),
    ...(closedAt === undefined ? {} : { closedAt }),
  };
}

function houseStyle(settings: HouseStyle): HouseStyle {
  const { absentees, attendanceBy, numberSign, signatures, head, assignmentsAt, evaluationShown } = settings;
  return { absentees, attendanceBy, numberSign, signatures, head, assignmentsAt, evaluationShown };
}

function groupOf({ group }: Book): Minutes['group'] {
  const { name, organisation, department, diaryNumber, documentName, voice } = group;
  return {
    name,
    ...(organisation === undefined ? {} : { organisation }),
    ...(department === undefined ? {} : { department }),
    ...(diaryNumber === undefined ? {} : { diaryNumber }),
    documentName,
    voice,
  };
}

function planOf(meeting: MeetingPlan): Omit<MeetingPlan, 'joinLink' | 'note' | 'mode'> {
  const { startTime, endTime, place, partner, theme } = meeting;
  return {
    ...daysOfMeeting(meeting),
    ...(startTime === undefined ? {} : { startTime }),
    ...(endTime === undefined ? {} : { endTime }),
    ...(place === undefined ? {} : { place }),
    ...(partner === undefined ? {} : { partner }),
    ...(theme === undefined ? {} : { theme }),
  };
}

/**
 * Who held a role at a meeting: of those who have it and whose mandate had not ended, one who was there; where several
 * were, the one who closed it. Nobody who stands as absent.
 */
function officer(book: Book, meeting: Meeting, role: Role): Person | undefined {
  const holders = book.persons.filter(({ id, roles, until, left }) => {
    const ended = until?.[role];
    const away = meeting.attendance.some(({ person }) => person === id) && !wasThere(meeting, id);
    return (
      roles.includes(role) &&
      !away &&
      (ended === undefined || ended >= meeting.date) &&
      (left === undefined || left > meeting.date)
    );
  });
  const there = holders.filter(({ id }) => wasThere(meeting, id));
  const candidates = there.length > 0 ? there : holders;
  const { closedBy } = meeting;
  const closer = candidates.find(({ id }) => closedBy?.kind === 'person' && closedBy.person === id);
  return closer ?? candidates[0];
}

function quorateOf(book: Book, meeting: Meeting): Pick<Minutes, 'quorate'> {
  const count = meeting.attendance.length === 0 ? undefined : quorumOf(book, meeting, {});
  if (count === undefined) return {};
  const { there, needed, of } = count;
  return { quorate: { there, needed, of } };
}

/** What happened after the meeting before and until this one ended; nothing where there was none before. */
function turnoverOf(book: Book, meeting: Meeting): readonly TurnoverLine[] {
  const before = meetingBefore(book, meeting);
  if (before === undefined) return [];
  const within = (day: DateString | undefined): day is DateString =>
    day !== undefined && day > lastDay(before) && day <= lastDay(meeting);
  const left = new Set(book.persons.filter((person) => within(person.left)).map(({ id }) => id));
  const seats = book.seats.flatMap(({ organisation, as, terms }) =>
    terms.flatMap(({ person, from, to }): readonly TurnoverLine[] => {
      const name = findPerson(book, person)?.name ?? person;
      const about = { name, as, ...named(findOrganisation(book, organisation)?.name) };
      return [
        ...(within(from) ? [{ kind: 'seated', ...about, on: from } as const] : []),
        ...(within(to) && !left.has(person) ? [{ kind: 'unseated', ...about, on: to } as const] : []),
      ];
    }),
  );
  const gone = book.persons.flatMap(({ name, organisation, left: on }): readonly TurnoverLine[] =>
    within(on) ? [{ kind: 'left', name, ...named(findOrganisation(book, organisation)?.name), on }] : [],
  );
  return [...seats, ...gone].toSorted((one, other) => (one.on < other.on ? -1 : Number(one.on > other.on)));
}

function named(organisation: string | undefined): { readonly organisation?: string } {
  return organisation === undefined ? {} : { organisation };
}

function meetingBefore(book: Book, { date, id }: Meeting): Meeting | undefined {
  return book.meetings.findLast(
    (other) => other.id !== id && lastDay(other) < date && other.state === 'closed' && !other.cancelled,
  );
}

/** All that are planned after it; those moved or cancelled since the meeting before say so. */
function comingAfter(book: Book, meeting: Meeting): readonly ComingMeeting[] {
  const since = meetingBefore(book, meeting)?.closedAt ?? '';
  return book.meetings
    .filter((other) => other.id !== meeting.id && other.date > lastDay(meeting) && !isMistake(other))
    .flatMap((other): readonly ComingMeeting[] => {
      const { note, mode, cancelled, changes } = other;
      const newest = (kind: 'moved' | 'cancelled') =>
        changes.findLast((change) => change.kind === kind && change.at > since);
      // Everyone knew already that it would not be held.
      if (cancelled && newest('cancelled') === undefined) return [];
      const first = changes.find((change) => change.kind === 'moved' && change.at > since)?.before;
      const moved =
        first !== undefined && JSON.stringify(daysOfMeeting(first)) !== JSON.stringify(daysOfMeeting(other));
      return [
        {
          ...planOf(other),
          mode,
          ...(note === undefined ? {} : { note }),
          cancelled: cancelled === true,
          ...(moved ? { movedFrom: daysOfMeeting(first) } : {}),
        },
      ];
    });
}
