import type { Book } from '../model/book.ts';
import { checkInOpens } from '../model/check-in-opens.ts';
import type { Fact } from '../model/fact.ts';
import { findPerson } from '../model/lookup.ts';
import type { Admission, Meeting } from '../model/meeting.ts';
import type { Person } from '../model/person.ts';
import { isSecretary, mayAttend } from '../model/rights.ts';
import type { Stamp } from '../model/stamp.ts';
import { dayOf, meetingDay } from '../model/time.ts';
import { atMeeting, type CommandOf, noChange, type Ruling, textLimit } from './ruling.ts';

/** Someone outside the roster asks to be let in to a meeting; the one thing that a stranger may. */
export function requestAdmission(book: Book, command: CommandOf<'request-admission'>, stamp: Stamp): Ruling {
  const { as, name, standsInFor } = command;
  const asker = stamp.by.kind === 'person' ? findPerson(book, stamp.by.person) : undefined;
  return atMeeting(book, command.meeting, (meeting) => {
    if (asker !== undefined && mayAttend(book, asker.id, meeting.id)) return noChange;
    if (meeting.state === 'closed') return { refused: 'meeting-is-closed', meeting: meeting.id };
    if (name.length > textLimit) return { refused: 'too-long', limit: textLimit, length: name.length };
    const member = findPerson(book, standsInFor);
    if (standsInFor !== undefined && (member === undefined || member.admittedTo !== undefined)) {
      return { refused: 'unknown-person' };
    }
    const waits = meeting.admissions.some(
      (one) =>
        one.state === 'requested' && (asker === undefined ? one.name === name : one.person === asker.id),
    );
    if (waits) return { refused: 'already-requested' };
    const admission = {
      person: asker?.id ?? `p${book.next.person}`,
      name,
      as,
      ...(standsInFor === undefined ? {} : { standsInFor }),
      state: 'requested',
    } as const;
    return [{ type: 'admission-requested', meeting: meeting.id, admission }];
  });
}

/**
 * The secretary lets someone in to one meeting, or not. Whoever is let in while one can check in is there. Until the
 * meeting is closed it is taken back by saying no after all.
 */
export function settleAdmission(book: Book, command: CommandOf<'settle-admission'>, stamp: Stamp): Ruling {
  if (!isSecretary(book, stamp.by)) return { refused: 'not-allowed', needs: 'secretary' };
  const { person, approved } = command;
  return atMeeting(book, command.meeting, (meeting) => {
    const admission = meeting.admissions.find((one) => one.person === person && one.state !== 'denied');
    if (admission === undefined) return { refused: 'nothing-to-settle' };
    if (admission.state === 'approved')
      return approved ? { refused: 'nothing-to-settle' } : takenBack(meeting, admission);
    const settled = { type: 'admission-settled', meeting: meeting.id, person, approved } as const;
    if (!approved) return [settled];
    return [
      { type: 'person-added', person: visitor(book, meeting, admission) },
      settled,
      { type: 'person-connected', person, how: 'admission' },
      ...present(book, meeting, admission, stamp),
    ];
  });
}

/** Let in by mistake: she may not be at the meeting, and was not. */
function takenBack(meeting: Meeting, { person }: Admission): Ruling {
  if (meeting.state === 'closed') return { refused: 'meeting-is-closed', meeting: meeting.id };
  const rows = meeting.attendance
    .filter((row) => row.person === person)
    .map(({ day }) => ({ person, day, status: null }));
  return [
    { type: 'admission-settled', meeting: meeting.id, person, approved: false },
    ...(rows.length === 0
      ? []
      : [{ type: 'attendance-recorded', meeting: meeting.id, rows, how: 'secretary' } as const]),
  ];
}

/** A substitute speaks for the organisation of the member whom she stands in for. */
function visitor(book: Book, meeting: Meeting, admission: Admission): Person {
  const known = findPerson(book, admission.person);
  const organisation = findPerson(book, admission.standsInFor)?.organisation ?? known?.organisation;
  return {
    id: admission.person,
    name: known?.name ?? admission.name,
    ...(organisation === undefined ? {} : { organisation }),
    ...(known?.title === undefined ? {} : { title: known.title }),
    category: admission.as === 'substitute' ? 'substitute' : 'other',
    roles: [],
    ...(known?.erasedAt === undefined ? {} : { erasedAt: known.erasedAt }),
    admittedTo: [...(known?.admittedTo ?? []), meeting.id],
  };
}

function present(book: Book, meeting: Meeting, admission: Admission, stamp: Stamp): readonly Fact[] {
  const early = meeting.state === 'planned' && checkInOpens(meeting, stamp.at, book.group.zone) === 'later';
  if (early) return [];
  const day = meetingDay(meeting, dayOf(stamp.at, book.group.zone));
  const { person, standsInFor } = admission;
  const serving = admission.as === 'substitute' && standsInFor !== undefined ? { standsInFor } : {};
  const rows = [{ person, day, status: 'present', ...serving }] as const;
  return [{ type: 'attendance-recorded', meeting: meeting.id, rows, how: 'admission' }];
}
