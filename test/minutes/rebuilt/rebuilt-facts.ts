import type { Fact } from '../../../src/meetings/model/fact.ts';
import type { Responsible } from '../../../src/meetings/model/meeting.ts';
import type { HouseStyle } from '../../../src/meetings/model/settings.ts';
import { daysOf } from '../../../src/meetings/model/time.ts';
import type { AttendanceLine, MinutesAssignment, MinutesItem } from '../../../src/minutes/minutes.ts';
import type { Rebuilt } from './rebuilt-minutes.ts';

const meeting = 'm1';

/** Ids by name, given as names come up. */
function idsOf(prefix: string): {
  readonly of: (name: string) => string;
  readonly names: () => readonly string[];
} {
  const all = new Map<string, string>();
  return {
    of: (name) => {
      const id = all.get(name) ?? `${prefix}${all.size + 1}`;
      all.set(name, id);
      return id;
    },
    names: () => [...all.keys()],
  };
}

/** What must have happened for a meeting to have these minutes: a group as far as they tell of it, and all that is recorded. */
export function factsOf(
  minutes: Rebuilt,
  { style, language }: { readonly style: HouseStyle; readonly language: 'sv' | 'en' },
): readonly Fact[] {
  const people = idsOf('p');
  const organisations = idsOf('o');
  const { attendance, vacant, unrepresented, turnover, coming, chair, secretary } = minutes;
  for (const { organisation } of [...attendance, ...vacant, ...turnover])
    if (organisation !== undefined) organisations.of(organisation);
  for (const { name } of attendance) people.of(name);
  const happened = recordedAt(minutes, people.of, organisations.of);
  const { quorate, group } = minutes;
  const settings = {
    ...style,
    ...(quorate === undefined ? {} : { quorum: { of: quorate.of, atLeast: quorate.needed } }),
  };
  const represented = new Set([
    ...unrepresented,
    ...attendance.flatMap(({ category, organisation }) =>
      category === 'other' || organisation === undefined ? [] : [organisation],
    ),
  ]);
  const known = new Map(attendance.map((line) => [line.name, line]));
  const leaving = new Map(turnover.map((line) => [line.name, line]));
  for (const { name } of turnover) people.of(name);
  const persons = people.names().map((name): Fact => {
    const {
      organisation,
      category = 'other',
      title,
    } = known.get(name) ?? { ...leaving.get(name), category: 'other', title: undefined };
    const roles = [
      ...(name === chair ? ['chair' as const] : []),
      ...(name === secretary ? ['secretary' as const] : []),
    ];
    return {
      type: 'person-added',
      person: {
        id: people.of(name),
        name,
        ...(organisation === undefined ? {} : { organisation: organisations.of(organisation) }),
        ...(title === undefined ? {} : { title }),
        category,
        roles,
      },
    };
  });
  const first = turnover.map(({ on }) => on).toSorted()[0];
  return [
    {
      type: 'group-created',
      group: { ...group, shortNames: [], language, zone: 'Europe/Stockholm', settings },
    },
    ...organisations.names().map(
      (name): Fact => ({
        type: 'organisation-added',
        organisation: { id: organisations.of(name), name, party: represented.has(name) },
      }),
    ),
    ...persons,
    ...vacant.map(
      ({ organisation, as }, n): Fact => ({
        type: 'seat-added',
        seat: { id: `v${n}`, organisation: organisations.of(organisation), as },
      }),
    ),
    ...(first === undefined ? [] : heldBefore(first)),
    ...turnover.flatMap(({ kind, name, on }): readonly Fact[] => {
      if (kind === 'left') return [{ type: 'person-left', person: people.of(name), on }];
      throw new Error('Only those who left are rebuilt here');
    }),
    { type: 'meeting-scheduled', meeting: { ...minutes.meeting, id: meeting } },
    ...coming.flatMap(({ cancelled, movedFrom, ...next }, n): readonly Fact[] => {
      const id = `c${n}`;
      const { date, endDate = null, monthOnly = null } = next;
      return [
        { type: 'meeting-scheduled', meeting: { ...next, ...movedFrom, id } },
        ...(movedFrom === undefined
          ? []
          : [{ type: 'meeting-changed', meeting: id, changes: { date, endDate, monthOnly } } as const]),
        ...(cancelled ? [{ type: 'meeting-cancelled', meeting: id, cancelled } as const] : []),
      ];
    }),
    ...happened,
    { type: 'closing-begun', meeting },
    { type: 'meeting-closed', meeting },
  ];
}

/** There was a meeting before the first change. */
function heldBefore(day: string): readonly Fact[] {
  const date = new Date(Date.parse(day) - 86_400_000).toISOString().slice(0, 10);
  return [
    { type: 'meeting-scheduled', meeting: { id: 'm0', date, mode: 'digital' } },
    { type: 'meeting-started', meeting: 'm0' },
    { type: 'meeting-closed', meeting: 'm0' },
  ];
}

type IdOf = (name: string) => string;

function recordedAt(minutes: Rebuilt, person: IdOf, organisation: IdOf): readonly Fact[] {
  const { items, movements, evaluation, adjusters, attendance } = minutes;
  const days = daysOf(minutes.meeting);
  const itemId = (number: string) => `i${items.findIndex((one) => one.number === number) + 1}`;
  let whole = '';
  const added = items.map((item): Fact => {
    if (!item.sub) whole = itemId(item.number);
    const { number, title, sub, kind, presenters, links, linkTitles, background, proposal, origin } = item;
    return {
      type: 'item-added',
      meeting,
      item: {
        id: itemId(number),
        number,
        title,
        presenters,
        ...(sub ? { under: whole } : {}),
        ...(kind === undefined ? {} : { kind }),
        ...(links.length === 0 ? {} : { links }),
        ...(linkTitles === undefined ? {} : { linkTitles }),
        ...(background === undefined ? {} : { text: background }),
        ...(proposal === undefined ? {} : { proposal }),
        ...(origin === undefined ? {} : { origin }),
      },
    };
  });
  return [
    ...added,
    { type: 'meeting-started', meeting },
    {
      type: 'attendance-recorded',
      meeting,
      how: 'secretary',
      rows: attendance.flatMap((line) => rowsOf(line, days, person)),
    },
    ...movements.map(({ name, item, ...rest }, n): Fact => {
      const at = item === undefined ? {} : { item: itemId(item) };
      return {
        type: 'movement-recorded',
        meeting,
        movement: { id: `v${n}`, person: person(name), ...rest, ...at },
      };
    }),
    ...items.flatMap((item) => recordsAt(item, itemId(item.number), person, organisation)),
    ...(evaluation === undefined
      ? []
      : [{ type: 'evaluation-gathered', meeting, answers: evaluation } as const]),
    { type: 'adjusters-set', meeting, adjusters: adjusters.map(person) },
  ];
}

function rowsOf({ name, status, notes, daily, standsInFor }: AttendanceLine, days: number, person: IdOf) {
  if (status === 'unknown') return [];
  const [note] = notes;
  const all = Array.from({ length: days }, (_, n) => ({
    day: n + 1,
    status,
    ...(note === undefined ? {} : { note }),
  }));
  const stands = standsInFor === undefined ? {} : { standsInFor: person(standsInFor) };
  return (daily ?? all).map((row) => ({
    person: person(name),
    ...row,
    ...(row.status === 'absent' ? {} : stands),
  }));
}

function recordsAt(item: MinutesItem, at: string, person: IdOf, organisation: IdOf): readonly Fact[] {
  const { prose, discussion, farewells, decisions, assignments, referrals } = item;
  const note = (text: string, id: string, as?: 'discussion' | 'farewell'): Fact => ({
    type: 'note-recorded',
    meeting,
    note: { id, item: at, text, ...(as === undefined ? {} : { as }) },
  });
  return [
    ...prose.map(({ text }, n) => note(text, `${at}n${n}`)),
    ...discussion.map(({ text }, n) => note(text, `${at}t${n}`, 'discussion')),
    ...farewells.map(({ text }, n) => note(text, `${at}f${n}`, 'farewell')),
    ...decisions.flatMap(({ text, kind, proposal, details, ratification }, n): readonly Fact[] => {
      const id = `${at}d${n}`;
      const more = {
        ...(proposal === undefined ? {} : { proposal }),
        ...(details === undefined ? {} : { details }),
      };
      const parties =
        ratification?.parties.map(({ name, ...rest }) => ({ organisation: organisation(name), ...rest })) ??
        [];
      return [
        { type: 'decision-recorded', meeting, decision: { id, item: at, text, kind, ...more } },
        ...(ratification === undefined
          ? []
          : [
              {
                type: 'ratification-asked',
                meeting,
                id,
                ratification: { due: ratification.due, parties },
              } as const,
            ]),
      ];
    }),
    ...assignments.flatMap((one, n) => given(one, at, `${at}a${n}`, person)),
    ...referrals.map(
      ({ text, direction, recipients, due, link }, n): Fact => ({
        type: 'referral-recorded',
        meeting,
        referral: {
          ...{ id: `${at}e${n}`, item: at, text, direction, due },
          recipients: recipients.map((name) => ({ name })),
          ...(link === undefined ? {} : { link }),
        },
      }),
    ),
    ...settled(item, at, person),
  ];
}

function given(assignment: MinutesAssignment, at: string, id: string, person: IdOf): readonly Fact[] {
  const { text, responsible, due, coWorkers, reportTo, comesBack } = assignment;
  const body = ({ name, contact }: { readonly name: string; readonly contact?: string }): Responsible => ({
    kind: 'body',
    name,
    ...(contact === undefined ? {} : { contact: person(contact) }),
  });
  const each = responsible.kind === 'each' ? { each: { first: `${id}-0`, said: responsible.said } } : {};
  const whose = (): readonly Responsible[] => {
    switch (responsible.kind) {
      case 'each':
        return responsible.bodies.map(body);
      case 'body':
        return [body(responsible)];
      case 'person':
        return [{ kind: 'person', person: person(responsible.name) }];
      case 'outsider':
        return [{ kind: 'outsider', name: responsible.name }];
      case 'nobody':
        return [{ kind: 'nobody' }];
    }
  };
  return whose().map((who, n) => ({
    type: 'assignment-recorded',
    meeting,
    assignment: {
      ...{ id: `${id}-${n}`, item: at, text, responsible: who, due, ...each },
      ...(coWorkers.length === 0 ? {} : { coWorkers: coWorkers.map((name) => ({ name })) }),
      ...(reportTo === undefined ? {} : { reportTo }),
      ...(comesBack ? { comesBack } : {}),
    },
  }));
}

function settled({ outcome, outcomeSaid, absent }: MinutesItem, at: string, person: IdOf): readonly Fact[] {
  if (outcome === 'handled') return [];
  const reason = outcomeSaid === undefined ? {} : { reason: outcomeSaid };
  const who = absent === undefined ? {} : { absent: person(absent) };
  return [
    {
      type: 'item-settled',
      meeting,
      item: at,
      outcome:
        outcome === 'withdrawn'
          ? { kind: 'withdrawn', ...reason, ...who }
          : { kind: 'postponed', to: { kind: 'words', said: outcomeSaid ?? '' } },
    },
  ];
}
