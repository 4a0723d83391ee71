import type { Book } from '../model/book.ts';
import { openAssignmentsOf, seatsOf } from '../model/departure.ts';
import { findItem, findOrganisation, findPerson } from '../model/lookup.ts';
import type { AnswerKind, Meeting, Movement, Presence, ReportKind } from '../model/meeting.ts';
import type { Person } from '../model/person.ts';
import type { DateString, Instant, MeetingId, PersonId } from '../model/terms.ts';
import { toldOf } from '../model/whose-assignment.ts';

/** What a Book holds about one person, and nothing about anybody else. */
export type OwnData = {
  readonly person: Omit<Person, 'organisation'> & { readonly organisation?: string };
  readonly seats: readonly {
    readonly organisation: string;
    readonly as: 'member' | 'substitute';
    readonly from?: DateString;
    /** The first day on which she no longer held it. */
    readonly to?: DateString;
  }[];
  /** What she answered beforehand; erasable. */
  readonly answers: readonly (AtMeeting & { readonly answer: AnswerKind; readonly at: Instant })[];
  readonly attendance: readonly (AtMeeting & {
    readonly day: number;
    readonly status: Presence;
    readonly note?: string;
  })[];
  /** When she came to meetings that ran, and left them; not what was taken back. */
  readonly movements: readonly (AtMeeting & {
    readonly kind: Movement['kind'];
    readonly day: number;
    readonly time?: string;
    readonly note?: string;
  })[];
  /** Whose evaluation she answered; what she wrote there nobody knows to be hers. */
  readonly evaluations: readonly AtMeeting[];
  readonly admissions: readonly (AtMeeting & { readonly as: string; readonly state: string })[];
  readonly assignments: readonly (AtMeeting & {
    readonly item: string;
    readonly text: string;
    readonly due?: string;
    readonly done: boolean;
  })[];
  readonly reports: readonly (AtMeeting & {
    readonly kind: ReportKind;
    readonly text?: string;
    readonly at: Instant;
  })[];
  readonly proposals: readonly { readonly title: string; readonly text?: string; readonly at: Instant }[];
};

type AtMeeting = { readonly meeting: MeetingId; readonly date: DateString };

/** Gathers what the Book holds about someone; undefined when it knows nobody by that id. */
export function ownDataOf(book: Book, id: PersonId): OwnData | undefined {
  const known = findPerson(book, id);
  if (known === undefined) return undefined;
  const { organisation: of, ...person } = known;
  const organisation = findOrganisation(book, of)?.name;
  const each = <T extends object>(what: (meeting: Meeting) => readonly T[]): readonly (AtMeeting & T)[] =>
    book.meetings.flatMap((meeting) =>
      what(meeting).map((one) => ({ meeting: meeting.id, date: meeting.date, ...one })),
    );
  return {
    person: { ...person, ...(organisation === undefined ? {} : { organisation }) },
    seats: seatsHeld(book, id),
    answers: each(({ answers }) => answers.filter((one) => one.person === id).map(withoutPerson)),
    attendance: each(({ attendance }) =>
      attendance.filter((one) => one.person === id).map(({ person: _, standsInFor: __, ...row }) => row),
    ),
    movements: each(({ movements }) =>
      movements
        .filter((one) => one.person === id && !one.removed)
        .map(({ kind, day, time, note }) => ({
          ...{ kind, day },
          ...(time === undefined ? {} : { time }),
          ...(note === undefined ? {} : { note }),
        })),
    ),
    evaluations: each(({ evaluation }) => (evaluation?.answered.includes(id) === true ? [{}] : [])),
    admissions: each(({ admissions }) =>
      admissions.filter((one) => one.person === id).map(({ as, state }) => ({ as, state })),
    ),
    assignments: each((meeting) => assignmentsOf(meeting, id)),
    reports: each(({ assignments }) =>
      assignments.flatMap(({ reports }) =>
        reports
          .filter(({ by }) => by.kind === 'person' && by.person === id)
          .map(({ kind, text, at }) => ({ kind, ...(text === undefined ? {} : { text }), at })),
      ),
    ),
    proposals: book.proposals
      .filter(({ by }) => by === id)
      .map(({ title, text, at }) => ({ title, ...(text === undefined ? {} : { text }), at })),
  };
}

function withoutPerson<T extends { readonly person: PersonId }>({
  person: _,
  ...rest
}: T): Omit<T, 'person'> {
  return rest;
}

function seatsHeld(book: Book, id: PersonId): OwnData['seats'] {
  return book.seats.flatMap(({ organisation, as, terms }) =>
    terms
      .filter(({ person }) => person === id)
      .map(({ from, to }) => ({
        organisation: findOrganisation(book, organisation)?.name ?? '',
        as,
        ...(from === undefined ? {} : { from }),
        ...(to === undefined ? {} : { to }),
      })),
  );
}

function assignmentsOf(meeting: Meeting, id: PersonId) {
  return meeting.assignments
    .filter((assignment) => !assignment.removed && toldOf(assignment) === id)
    .map(({ item, text, due, doneAt }) => ({
      item: findItem(meeting, item)?.number ?? '',
      text,
      ...(due.kind === 'none' ? {} : { due: due.said }),
      done: doneAt !== undefined,
    }));
}

/** In how many meetings' documents someone's name stands, and stays: as there or not, as responsible, or in the words. */
export function recordsNaming(book: Book, id: PersonId): number {
  const name = findPerson(book, id)?.name.toLocaleLowerCase('sv') ?? '';
  return book.meetings.filter((meeting) => meeting.state !== 'planned' && isNamedIn(meeting, id, name))
    .length;
}

function isNamedIn(meeting: Meeting, id: PersonId, name: string): boolean {
  const says = (text: string | undefined) =>
    name !== '' && (text ?? '').toLocaleLowerCase('sv').includes(name);
  return (
    meeting.attendance.some(({ person }) => person === id) ||
    meeting.assignments.some((one) => toldOf(one) === id || says(one.text)) ||
    [...meeting.decisions, ...meeting.notes].some(({ text, removed }) => !removed && says(text)) ||
    meeting.items.some(
      ({ title, presenters, outcome }) =>
        says(title) ||
        presenters.some(says) ||
        (outcome?.kind === 'withdrawn' && (outcome.absent === id || says(outcome.reason))),
    )
  );
}

/** What of the group's work someone still has, which is left without her when she is erased. */
export function stillHas(book: Book, id: PersonId): { readonly seats: number; readonly assignments: number } {
  return { seats: seatsOf(book, id).length, assignments: openAssignmentsOf(book, id).length };
}
