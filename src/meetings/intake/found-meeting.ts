import { DateTime } from 'luxon';
import { decisionKind } from '../model/decision-kind.ts';
import type { Fact, RecordedAttendance } from '../model/fact.ts';
import type { Due, MeetingPlan, Mode, Part, Presence, Responsible } from '../model/meeting.ts';
import type { DateString, PersonId, TimeString } from '../model/terms.ts';
import { daysOf, lastDay } from '../model/time.ts';
import { refersToProposal } from '../rules/as-proposed.ts';

/** A meeting in a group's file. */
export type FileMeeting = {
  readonly start: DateString;
  readonly end?: DateString | undefined;
  readonly startTime?: TimeString | undefined;
  readonly endTime?: TimeString | undefined;
  readonly place?: string | undefined;
  readonly mode?: Mode | undefined;
  readonly note?: string | undefined;
  /** Only the month of `start` is known. */
  readonly month?: true | undefined;
  readonly partner?: string | undefined;
  readonly theme?: string | undefined;
  /** An https address. */
  readonly joinLink?: string | undefined;
  readonly cancelled?: true | undefined;
  readonly agenda?: readonly FileItem[] | undefined;
  /** What is known of a meeting that is over; it is closed. */
  readonly held?: FileHeld | undefined;
};

type FileItem = {
  /** Its place on the agenda when absent. */
  readonly number?: number | string | undefined;
  readonly title: string;
  readonly presenters?: readonly string[] | undefined;
  readonly proposal?: string | undefined;
};

type FileHeld = {
  /** Every day unless a day is given. Whoever is not on the roster is added as a visitor. */
  readonly attendance?:
    | readonly {
        readonly name: string;
        readonly status: Presence;
        readonly note?: string | undefined;
        readonly day?: number | undefined;
        /** What the note was read to mean. */
        readonly part?: Part | undefined;
      }[]
    | undefined;
  readonly decisions?: readonly { readonly item: number | string; readonly text: string }[] | undefined;
  readonly assignments?:
    | readonly {
        readonly item: number | string;
        readonly text: string;
        /** A name on the roster is that person, any other an outsider; `body` is said outright. */
        readonly responsible?:
          | string
          | { readonly body: string; readonly contact?: string | undefined }
          | undefined;
        /** `YYYY-MM-DD`, `YYYY-MM`, or words. */
        readonly due?: string | undefined;
      }[]
    | undefined;
};

/** The ids that a founding has given so far; by name, as the file knows no ids. */
export type Ids = {
  readonly persons: Map<string, PersonId>;
  readonly organisations: Map<string, string>;
  /** The meetings that visitors were let in to, by person. */
  readonly visits: Map<PersonId, readonly string[]>;
  readonly next: (kind: 'person' | 'organisation' | 'meeting' | 'record') => number;
};

/** What is known of a meeting: its date, its agenda, and what happened if it is over. Throws when that names an unknown item. */
export function meetingFacts(meeting: FileMeeting, zone: string, ids: Ids): readonly Fact[] {
  const id = `m${ids.next('meeting')}`;
  const { agenda = [], held } = meeting;
  const scheduled = { id, ...planIn(meeting) };
  const items = agenda.map(({ number, title, presenters = [], proposal }, index) => ({
    id: `i${ids.next('record')}`,
    number: String(number ?? index + 1),
    title,
    presenters,
    ...(proposal === undefined ? {} : { proposal }),
  }));
  const added = items.map((item): Fact => ({ type: 'item-added', meeting: id, item }));
  const happened = held === undefined ? [] : heldFacts(scheduled, items, held, zone, ids);
  const gone: readonly Fact[] =
    meeting.cancelled === true ? [{ type: 'meeting-cancelled', meeting: id, cancelled: true }] : [];
  return [{ type: 'meeting-scheduled', meeting: scheduled }, ...added, ...happened, ...gone];
}

function planIn(meeting: FileMeeting): MeetingPlan {
  const { start, end, month, startTime, endTime, place, mode = 'unknown', note } = meeting;
  const { partner, theme, joinLink } = meeting;
  const lastOfMonth = DateTime.fromISO(start).endOf('month').toFormat('yyyy-MM-dd');
  return {
    date: month === true ? lastOfMonth : start,
    ...(month === undefined ? {} : { monthOnly: month }),
    ...(end === undefined ? {} : { endDate: end }),
    ...(startTime === undefined ? {} : { startTime }),
    ...(endTime === undefined ? {} : { endTime }),
    ...(place === undefined ? {} : { place }),
    mode,
    ...(note === undefined ? {} : { note }),
    ...(partner === undefined ? {} : { partner }),
    ...(theme === undefined ? {} : { theme }),
    ...(joinLink === undefined ? {} : { joinLink }),
  };
}

type Scheduled = Extract<Fact, { type: 'meeting-scheduled' }>['meeting'];
type Items = readonly Extract<Fact, { type: 'item-added' }>['item'][];

function heldFacts(
  meeting: Scheduled,
  items: Items,
  held: FileHeld,
  zone: string,
  ids: Ids,
): readonly Fact[] {
  const { date, startTime, endTime } = meeting;
  const instant = (day: string, time: string) =>
    DateTime.fromISO(`${day}T${time}`, { zone }).toUTC().toISO() ?? undefined;
  const start = instant(date, startTime ?? '00:00');
  const end = instant(lastDay(meeting), endTime ?? '23:59');
  return [
    { type: 'meeting-started', meeting: meeting.id, ...(start === undefined ? {} : { happenedAt: start }) },
    ...attendanceFacts(meeting, held, ids),
    ...(held.decisions ?? []).map(({ item, text }): Fact => {
      const at = itemOf(items, item, meeting);
      const proposal = refersToProposal(text) ? at.proposal : undefined;
      const words = { item: at.id, text, kind: decisionKind(text) };
      const decision = {
        id: `d${ids.next('record')}`,
        ...words,
        ...(proposal === undefined ? {} : { proposal }),
      };
      return { type: 'decision-recorded', meeting: meeting.id, decision };
    }),
    ...(held.assignments ?? []).map(({ item, text, ...given }): Fact => {
      const at = { id: `a${ids.next('record')}`, item: itemOf(items, item, meeting).id, text };
      const details = { responsible: responsibleOf(given.responsible, ids), due: dueOf(given.due) };
      return { type: 'assignment-recorded', meeting: meeting.id, assignment: { ...at, ...details } };
    }),
    ...items.map(
      (item): Fact => ({
        type: 'item-settled',
        meeting: meeting.id,
        item: item.id,
        outcome: { kind: 'handled' },
      }),
    ),
    { type: 'meeting-closed', meeting: meeting.id, ...(end === undefined ? {} : { happenedAt: end }) },
  ];
}

function itemOf(items: Items, number: number | string, meeting: Scheduled): Items[number] {
  const item = items.find((one) => one.number === String(number));
  if (item === undefined)
    throw new Error(`The meeting of ${meeting.date} has no item ${number} on its agenda.`);
  return item;
}

function attendanceFacts(meeting: Scheduled, held: FileHeld, ids: Ids): readonly Fact[] {
  const visitors: Fact[] = [];
  const rows = (held.attendance ?? []).flatMap(({ name, day, ...said }): RecordedAttendance[] => {
    const person = ids.persons.get(name) ?? `p${ids.next('person')}`;
    const visits = ids.persons.has(name) ? ids.visits.get(person) : [];
    if (visits !== undefined && !visits.includes(meeting.id)) {
      const admittedTo = [...visits, meeting.id];
      ids.persons.set(name, person);
      ids.visits.set(person, admittedTo);
      const visitor = { id: person, name, category: 'other', roles: [], admittedTo } as const;
      visitors.push({ type: 'person-added', person: visitor });
    }
    const days = day === undefined ? Array.from({ length: daysOf(meeting) }, (_, index) => index + 1) : [day];
    return days.map((one) => ({ person, day: one, ...saidOfDay(said, day === undefined ? one : undefined) }));
  });
  const recorded: readonly Fact[] =
    rows.length === 0 ? [] : [{ type: 'attendance-recorded', meeting: meeting.id, rows, how: 'secretary' }];
  return [...visitors, ...recorded];
}

type Said = {
  readonly status: Presence;
  readonly note?: string | undefined;
  readonly part?: Part | undefined;
};

/** What is said of one day; of one that a note on all days does not name, that she was absent. */
function saidOfDay(
  { status, note, part }: Said,
  day: number | undefined,
): Omit<RecordedAttendance, 'person' | 'day'> {
  const named = part?.days === undefined || day === undefined || part.days.includes(day);
  if (!named) return { status: 'absent' };
  return {
    status,
    ...(note === undefined ? {} : { note }),
    ...(part === undefined ? {} : { part }),
  };
}

type GivenResponsible = NonNullable<FileHeld['assignments']>[number]['responsible'];

function responsibleOf(given: GivenResponsible, ids: Ids): Responsible {
  if (given === undefined) return { kind: 'nobody' };
  if (typeof given === 'string') {
    const person = ids.persons.get(given);
    return person === undefined ? { kind: 'outsider', name: given } : { kind: 'person', person };
  }
  const contact = given.contact === undefined ? undefined : ids.persons.get(given.contact);
  return { kind: 'body', name: given.body, ...(contact === undefined ? {} : { contact }) };
}

function dueOf(said: string | undefined): Due {
  if (said === undefined) return { kind: 'none' };
  if (/^\d{4}-\d{2}-\d{2}$/u.test(said)) return { kind: 'day', until: said, said };
  if (!/^\d{4}-\d{2}$/u.test(said)) return { kind: 'vague', said };
  const until = DateTime.fromISO(`${said}-01`).endOf('month').toFormat('yyyy-MM-dd');
  return { kind: 'month', month: said, until, said };
}
