import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { words } from '../../src/language/words/languages.ts';
import { apply } from '../../src/meetings/folding/apply.ts';
import { type Book, emptyBook } from '../../src/meetings/model/book.ts';
import type { Fact } from '../../src/meetings/model/fact.ts';
import type {
  DecisionDetails,
  DecisionKind,
  Due,
  Item,
  Mode,
  Part,
  Responsible,
} from '../../src/meetings/model/meeting.ts';
import { type LabelledText, textOfItems } from './labelled-text.ts';
import type { LabelledItem, LabelledMeeting, Labels } from './labels.ts';

/** Where the labelled real minutes lie; they are used in place, and their names stand nowhere in the project. */
export const labelledFolder =
  process.env['SAMVERKA_MINUTES'] ?? join(import.meta.dirname, '../../../shared/minutes');

/** A real meeting as it was labelled: the Book in which it was closed, the labels, and the text of its items. */
export type Labelled = {
  readonly book: Book;
  readonly labels: Labels;
  readonly text: ReadonlyMap<number, LabelledText>;
};

/** How a meeting's facts name what they are about, and what is read out of the labels' words beside them. */
export type Naming = {
  readonly meeting: string;
  /** Numbers of items and records start after it. */
  readonly base: number;
  readonly person: (name: string) => string | undefined;
  readonly decision?: (text: string) => DecisionDetails;
  readonly part?: (note: string) => Part | undefined;
  readonly responsible?: (name: string) => Responsible;
  /** Within the words of the assignment where they hold the day, else as said. */
  readonly due?: (said: string, text: string) => Due | undefined;
};

/** The labels and the text of real minutes by their number; undefined where they are not there. */
export async function labelledFiles(
  name: string,
): Promise<{ readonly labels: Labels; readonly raw: string } | undefined> {
  const read = (ending: string) =>
    readFile(join(labelledFolder, `${name}.${ending}`), 'utf8').catch(() => undefined);
  const [json, raw] = [await read('json'), await read('txt')];
  return json === undefined || raw === undefined ? undefined : { labels: JSON.parse(json), raw };
}

/** Loads real minutes by their number, as facts; undefined where they are not there. */
export async function labelledBook(name: string): Promise<Labelled | undefined> {
  const files = await labelledFiles(name);
  if (files === undefined) return undefined;
  const { labels, raw } = files;
  const text = textOfItems(raw, labels);
  const stamp = {
    at: `${labels.meeting.end ?? labels.meeting.start}T12:00:00.000Z`,
    by: { kind: 'person', person: 'p1' },
    id: 'labelled',
  } as const;
  const book = apply(emptyBook(`labelled-${name}`), { stamp, facts: factsOf(labels, text) });
  return { book, labels, text };
}

export const modes: Readonly<Record<string, Mode>> = {
  physical: 'in-person',
  digital: 'digital',
  hybrid: 'hybrid',
};

function factsOf(labels: Labels, text: ReadonlyMap<number, LabelledText>): readonly Fact[] {
  const { group, meeting, documentType, futureMeetings } = labels;
  const { start, end, startTime, endTime, place, mode } = meeting;
  return [
    {
      type: 'group-created',
      group: {
        name: group.name,
        shortNames: [],
        organisation: group.organisation,
        ...(group.department === undefined ? {} : { department: group.department }),
        language: 'sv',
        zone: 'Europe/Stockholm',
        documentName: `${documentType.slice(0, 1).toUpperCase()}${documentType.slice(1)}`,
        voice: 'Gruppen',
      },
    },
    ...peopleOf(labels),
    {
      type: 'meeting-scheduled',
      meeting: {
        id: 'm1',
        date: start,
        ...(end === null ? {} : { endDate: end }),
        ...(startTime === null ? {} : { startTime }),
        ...(endTime === null ? {} : { endTime }),
        ...(place === null ? {} : { place }),
        mode: modes[mode] ?? 'unknown',
      },
    },
    ...comingOf(futureMeetings),
    ...heldFacts(labels, text, { meeting: 'm1', base: 0, person: (name) => personId(labels, name) }),
  ];
}

/** What happened at a labelled meeting, from its start until it was closed. */
export function heldFacts(
  labels: Labels,
  text: ReadonlyMap<number, LabelledText>,
  naming: Naming,
): readonly Fact[] {
  const { meeting } = naming;
  return [
    { type: 'meeting-started', meeting },
    ...attendanceOf(labels, naming),
    ...labels.items.flatMap((item) => itemFacts(item, labels, text.get(item.number), naming)),
    { type: 'closing-begun', meeting },
    { type: 'meeting-closed', meeting },
  ];
}

function personId(labels: Labels, name: string): string | undefined {
  const index = labels.attendance.findIndex((one) => one.name === name);
  return index < 0 ? undefined : `p${index + 1}`;
}

function peopleOf(labels: Labels): readonly Fact[] {
  const names = [...new Set(labels.attendance.flatMap(({ organisation }) => organisation ?? []))];
  const seated = new Set(
    labels.attendance.flatMap(({ category, organisation }) => (category === 'other' ? [] : [organisation])),
  );
  const { chair, chairInferred, secretary, adjusters } = labels.roles;
  const role = (name: string | null | undefined, as: 'chair' | 'secretary'): readonly Fact[] => {
    const person = name === null || name === undefined ? undefined : personId(labels, name);
    return person === undefined ? [] : [{ type: 'role-given', person, role: as }];
  };
  return [
    ...names.map(
      (name, index): Fact => ({
        type: 'organisation-added',
        organisation: { id: `o${index + 1}`, name, party: seated.has(name) },
      }),
    ),
    ...labels.attendance.map(
      ({ name, organisation, title, category }, index): Fact => ({
        type: 'person-added',
        person: {
          id: `p${index + 1}`,
          name,
          ...(organisation === null ? {} : { organisation: `o${names.indexOf(organisation) + 1}` }),
          ...(title === null ? {} : { title }),
          category,
          roles: [],
        },
      }),
    ),
    ...role(chair ?? chairInferred, 'chair'),
    ...role(secretary, 'secretary'),
    ...(adjusters.length === 0
      ? []
      : ([
          {
            type: 'group-changed',
            changes: { settings: { adjusters: adjusters.flatMap((one) => personId(labels, one) ?? []) } },
          },
        ] as const)),
  ];
}

/** The one way of attending that is labelled holds for each day, but for what names its day. */
function attendanceOf({ attendance, meeting }: Labels, naming: Naming): readonly Fact[] {
  const days = meeting.end === null ? [1] : [1, 2];
  const rows = attendance.flatMap(({ name, status, note }) =>
    days.map((day) => {
      const only = days.length > 1 ? /^dag (\d)$/u.exec(note ?? '')?.[1] : undefined;
      const there = only === undefined ? status : Number(only) === day ? 'present' : 'absent';
      // "struken" tells how the list showed it, and is no note of it.
      const written = note === null || status === 'absent' || (only !== undefined && there === 'absent');
      const part = written ? undefined : naming.part?.(note);
      const said = { ...(written ? {} : { note }), ...(part === undefined ? {} : { part }) };
      return { person: naming.person(name) ?? name, day, status: there, ...said } as const;
    }),
  );
  return [{ type: 'attendance-recorded', meeting: naming.meeting, rows, how: 'secretary' }];
}

function comingOf(meetings: readonly LabelledMeeting[]): readonly Fact[] {
  const replaced = new Set(meetings.flatMap(({ replacedBy }) => replacedBy ?? []));
  return meetings
    .filter(({ start }) => !replaced.has(start))
    .flatMap((one, index): readonly Fact[] => {
      const { start, end, mode, note, replacedBy, startTime, endTime } = one;
      const said =
        note
          ?.replace(/~~.*?~~/gu, '')
          .replace(/[()]/gu, '')
          .trim() ?? '';
      const residential = /\binternat\b/u.test(said);
      const plain = /^(?:digitalt|fysiskt|internat)?(?: möte)?$/u.test(said);
      return [
        {
          type: 'meeting-scheduled',
          meeting: {
            id: `m${index + 2}`,
            date: start,
            ...(end === null ? {} : { endDate: end }),
            ...(startTime === undefined ? {} : { startTime }),
            ...(endTime === undefined ? {} : { endTime }),
            mode: residential ? 'residential' : (modes[mode] ?? 'unknown'),
            ...(plain ? {} : { note: said }),
          },
        },
        ...(replacedBy === undefined
          ? []
          : ([
              { type: 'meeting-changed', meeting: `m${index + 2}`, changes: { date: replacedBy } },
            ] as const)),
      ];
    });
}

const kinds: readonly DecisionKind[] = [
  'decision',
  'approval',
  'endorsement',
  'election',
  'filing',
  'remittal',
];

function itemFacts(
  item: LabelledItem,
  labels: Labels,
  text: LabelledText | undefined,
  naming: Naming,
): readonly Fact[] {
  const { meeting, base } = naming;
  const { number, subItems = [] } = item;
  const id = `i${base + number}`;
  const inSubs = new Set(subItems.flatMap(({ presenters }) => presenters));
  const whole: Fact = added(meeting, id, String(number), item.title, {
    presenters: item.presenters.filter((name) => !inSubs.has(name)),
    ...(text?.kind === undefined ? {} : { kind: text.kind }),
  });
  const subs = subItems.map((sub, index) =>
    added(meeting, `${id}-${index + 1}`, `${number}.${index + 1}`, sub.title, {
      under: id,
      presenters: sub.presenters,
      ...(text?.subs[index]?.kind === undefined ? {} : { kind: text.subs[index]?.kind }),
    }),
  );
  const at = (sub: string | undefined) => {
    const index = subItems.findIndex(({ title }) => title === sub);
    return index < 0 ? id : `${id}-${index + 1}`;
  };
  return [
    whole,
    ...subs,
    ...notesOf(meeting, id, text?.prose ?? [], text?.discussion ?? []),
    ...(text?.subs ?? []).flatMap((sub, index) =>
      notesOf(meeting, `${id}-${index + 1}`, sub.prose, sub.discussion),
    ),
    ...labels.decisions.flatMap((decision, index): readonly Fact[] =>
      decision.item === number && decision.counted
        ? [
            {
              type: 'decision-recorded',
              meeting,
              decision: {
                id: `d${base + index + 1}`,
                item: at(decision.sub),
                text: decision.text,
                kind: kinds.find((kind) => kind === decision.kind) ?? 'decision',
                ...(decision.context === undefined ? {} : { proposal: decision.context }),
                ...detailsOf(decision.text, naming),
              },
            },
          ]
        : [],
    ),
    ...labels.assignments.flatMap((assignment, index): readonly Fact[] =>
      assignment.item === number && assignment.strength === 'explicit'
        ? [
            {
              type: 'assignment-recorded',
              meeting,
              assignment: {
                id: `a${base + index + 1}`,
                item: id,
                text: assignment.task,
                responsible: responsibleOf(naming, assignment.responsible),
                due: dueOf(naming, assignment.due, assignment.task),
              },
            },
          ]
        : [],
    ),
    {
      type: 'item-settled',
      meeting,
      item: id,
      outcome:
        item.status === 'withdrawn'
          ? { kind: 'withdrawn', ...(item.reason === undefined ? {} : { reason: item.reason }) }
          : { kind: 'handled' },
    },
  ];
}

function added(meeting: string, id: string, number: string, title: string, rest: Partial<Item>): Fact {
  return { type: 'item-added', meeting, item: { id, number, title, presenters: [], ...rest } };
}

function notesOf(
  meeting: string,
  item: string,
  prose: readonly string[],
  discussion: readonly string[],
): readonly Fact[] {
  const whole = prose.join('\n\n').trim();
  return [
    ...(whole === '' ? [] : [noted(meeting, `n-${item}`, item, whole)]),
    ...discussion.map((point, index) => noted(meeting, `n-${item}-${index + 1}`, item, point, 'discussion')),
  ];
}

function noted(meeting: string, id: string, item: string, text: string, as?: 'discussion'): Fact {
  return {
    type: 'note-recorded',
    meeting,
    note: { id, item, text, ...(as === undefined ? {} : { as }) },
  };
}

function detailsOf(text: string, { decision }: Naming): { readonly details?: DecisionDetails } {
  const details = decision?.(text) ?? {};
  return Object.keys(details).length === 0 ? {} : { details };
}

function responsibleOf({ person, responsible }: Naming, name: string | null): Responsible {
  if (name === null) return { kind: 'nobody' };
  const known = person(name);
  if (known !== undefined) return { kind: 'person', person: known };
  return responsible?.(name) ?? { kind: 'body', name };
}

function dueOf({ due }: Naming, said: string | null, text: string): Due {
  if (said === null) return { kind: 'none' };
  if (/^\d{4}-\d\d-\d\d$/u.test(said)) return due?.(said, text) ?? { kind: 'day', until: said, said };
  // As it is said: the labels have only the month itself.
  const month = /^\d{4}-\d\d$/u.test(said) ? words('sv').month(said) : undefined;
  const read = due?.(month ?? said, text);
  if (read !== undefined) return read;
  return month === undefined
    ? { kind: 'vague', said }
    : { kind: 'month', month: said, until: `${said}-28`, said: month };
}
