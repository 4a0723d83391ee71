import type { Words } from '../language/words/words.ts';
import type { Category } from '../meetings/model/person.ts';
import type { Block, Text } from './block.ts';
import { itemName } from './document-item.ts';
import type { AttendanceLine, Minutes, MovementLine } from './minutes.ts';
import { paragraph, plain, struck } from './text-blocks.ts';

/** Who was there and who was not, in the group's house style, with what follows from it. */
export function attendanceBlocks(minutes: Minutes, say: Words): readonly Block[] {
  const words = say.minutes.attendance;
  const { attendance, style } = minutes;
  const recorded = attendance.some(({ status }) => status !== 'unknown');
  const shown = style.absentees === 'struck' ? attendance : attendance.filter(isThere);
  return [
    { kind: 'heading', level: 2, text: plain(words.heading), anchor: 'attendance' },
    ...(recorded
      ? [
          ...(style.attendanceBy === 'organisation' ? byOrganisation(shown, say) : byCategory(shown, say)),
          ...(style.absentees === 'listed' ? absentees(attendance, say) : []),
        ]
      : [paragraph(plain(words.none), 'remark')]),
    ...followsFromIt(minutes, say),
    ...movementBlocks(minutes, say),
  ];
}

/** Absent is who stands as absent; of whom nothing is recorded is not known to be. */
function isThere({ status }: AttendanceLine): boolean {
  return status !== 'absent';
}

const categories: readonly Category[] = ['member', 'substitute', 'other'];

function byCategory(lines: readonly AttendanceLine[], say: Words): readonly Block[] {
  const words = say.minutes.attendance;
  return categories.flatMap((category): readonly Block[] => {
    const own = lines.filter((line) => line.category === category);
    return own.length === 0 ? [] : personTable(own, words.byCategory[category], say);
  });
}

function absentees(lines: readonly AttendanceLine[], say: Words): readonly Block[] {
  const away = lines.filter((line) => !isThere(line));
  return away.length === 0 ? [] : personTable(away, say.minutes.attendance.absent, say, true);
}

/** A column only where someone has something to stand in it. */
function personTable(
  lines: readonly AttendanceLine[],
  heading: string,
  say: Words,
  allAbsent = false,
): readonly Block[] {
  const words = say.minutes.attendance;
  const columns = [
    { head: words.name, of: ({ name }: AttendanceLine) => name, people: true },
    { head: words.organisation, of: ({ organisation }: AttendanceLine) => organisation, people: true },
    { head: words.title, of: ({ title }: AttendanceLine) => title, people: true },
    { head: words.remark, of: (line: AttendanceLine) => remarkOf(line, say, allAbsent), people: false },
  ].filter(({ of }) => lines.some((line) => of(line) !== undefined));
  return [
    { kind: 'heading', level: 3, text: plain(heading) },
    {
      kind: 'table',
      caption: heading,
      head: columns.map(({ head }) => head),
      rows: lines.map((line) =>
        columns.map(({ of, people }) => {
          const text = plain(of(line) ?? '');
          return people && line.status === 'absent' && !allAbsent ? struck(text) : text;
        }),
      ),
    },
  ];
}

/** One row for each person, those of one organisation together in the order in which organisations come first. */
function byOrganisation(lines: readonly AttendanceLine[], say: Words): readonly Block[] {
  const words = say.minutes.attendance;
  const groups = Map.groupBy(lines, ({ organisation }) => organisation ?? '');
  const withTitles = lines.some(({ title }) => title !== undefined);
  const withRemarks = lines.some((line) => remarkOf(line, say) !== undefined);
  const sorted = [...groups].toSorted(([one], [other]) => Number(one === '') - Number(other === ''));
  const row = (line: AttendanceLine): readonly Text[] => {
    const { organisation = '', name, title = '', category, status } = line;
    const people = [organisation, name, ...(withTitles ? [title] : [])].map(plain);
    return [
      ...(status === 'absent' ? people.map(struck) : people),
      plain(words.belonging(category)),
      ...(withRemarks ? [plain(remarkOf(line, say) ?? '')] : []),
    ];
  };
  return [
    {
      kind: 'table',
      caption: words.caption,
      head: [
        words.organisation,
        words.name,
        ...(withTitles ? [words.title] : []),
        words.belongs,
        ...(withRemarks ? [words.remark] : []),
      ],
      rows: sorted.flatMap(([, own]) => own.map(row)),
    },
  ];
}

/** What stands beside a name: for whom she came, that she was away, and notes as they were written. */
function remarkOf(line: AttendanceLine, say: Words, allAbsent = false): string | undefined {
  const words = say.minutes.attendance;
  const { standsInFor } = line;
  const parts = [
    ...(standsInFor === undefined ? [] : [words.standsInFor(standsInFor)]),
    ...presenceOf(line, say, allAbsent),
  ];
  return parts.length === 0 ? undefined : parts.join('; ');
}

function presenceOf(line: AttendanceLine, say: Words, allAbsent: boolean): readonly string[] {
  const words = say.minutes.attendance;
  const { status, notes } = line;
  switch (status) {
    case 'present':
      return notes;
    case 'absent':
      return [...(allAbsent ? [] : [words.isAbsent]), ...notes];
    case 'unknown':
      return [words.isUnknown];
    case 'partial':
      return partly(line, say);
  }
}

/** Notes stand as written; where they do not name their day themselves, it is said. */
function partly({ notes, days, daily }: AttendanceLine, say: Words): readonly string[] {
  const words = say.minutes.attendance;
  const namesDay = notes.some((note) => /\b(?:dag|day)\b/iu.test(note));
  if (namesDay || (notes.length > 0 && daily === undefined)) return notes;
  if (notes.length === 0) return days === undefined ? [words.isPartial] : [words.onDays(days)];
  return (daily ?? []).flatMap(({ day, status, note }) => {
    if (status === 'absent')
      return [note === undefined ? words.isAbsentOn(day) : words.noted(words.isAbsentOn(day), note)];
    return note === undefined ? [] : [words.noted(words.onDays([day]), note)];
  });
}

function followsFromIt({ vacant, unrepresented, quorate, group }: Minutes, say: Words): readonly Block[] {
  const words = say.minutes.attendance;
  const seats = [...Map.groupBy(vacant, (seat) => JSON.stringify(seat)).values()].flatMap((same) =>
    same.slice(0, 1).map(({ organisation, as }) => words.vacantSeat(organisation, as, same.length)),
  );
  return [
    ...(seats.length === 0 ? [] : [paragraph(plain(words.vacant(seats)), undefined, 'vacant')]),
    ...(unrepresented.length === 0
      ? []
      : [paragraph(plain(words.unrepresented(unrepresented)), undefined, 'unrepresented')]),
    ...(quorate === undefined
      ? []
      : [
          paragraph(
            plain(words.quorate(group.voice, quorate.of, quorate.there, quorate.needed)),
            undefined,
            'quorum',
          ),
        ]),
  ];
}

function movementBlocks(minutes: Minutes, say: Words): readonly Block[] {
  const { movements } = minutes;
  if (movements.length === 0) return [];
  return [
    { kind: 'heading', level: 3, text: plain(say.minutes.attendance.movements) },
    { kind: 'list', items: movements.map((one) => ({ text: plain(movementText(one, minutes, say)) })) },
  ];
}

function movementText(movement: MovementLine, { meeting, style }: Minutes, say: Words): string {
  const words = say.minutes.attendance;
  const { name, kind, day, time, item, note } = movement;
  const where = [
    ...(meeting.endDate === undefined ? [] : [words.day(day)]),
    ...(time === undefined ? [] : [words.at(say.clock(time))]),
    ...(item === undefined ? [] : [words.during(itemName(item, style, say))]),
  ];
  const moved = words.moved(name, kind, where);
  return note === undefined ? `${moved}.` : `${moved}: ${note}`;
}
