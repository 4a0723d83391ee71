import type { Words } from '../language/words/words.ts';
import type { Category } from '../meetings/model/person.ts';
import { daysOf } from '../meetings/model/time.ts';
import type { Block, Text } from './block.ts';
import { itemName } from './document-item.ts';
import type { AttendanceLine, DailyLine, Minutes, MovementLine } from './minutes.ts';
import { beginsAs, severalNames, unmistaken } from './several.ts';
import { paragraph, plain, struck } from './text-blocks.ts';

/** A day of the meeting, also one of which nothing is recorded of her. */
type Day = Omit<DailyLine, 'status'> & { readonly status: DailyLine['status'] | 'unknown' };
type Line = Omit<AttendanceLine, 'daily'> & { readonly daily?: readonly Day[] };

/** Who was there and who was not, in the group's house style, with what follows from it. */
export function attendanceBlocks(minutes: Minutes, say: Words): readonly Block[] {
  const words = say.minutes.attendance;
  const { style, meeting } = minutes;
  const attendance = minutes.attendance.map((line) => withAllDays(line, daysOf(meeting)));
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

function withAllDays(line: AttendanceLine, days: number): Line {
  const { daily } = line;
  if (daily === undefined) return line;
  const all = Array.from({ length: days }, (_, n): Day => {
    const day = n + 1;
    return daily.find((one) => one.day === day) ?? { day, status: 'unknown' };
  });
  return { ...line, daily: all };
}

/** Absent is who stands as absent; of whom nothing is recorded is not known to be. */
function isThere({ status }: Line): boolean {
  return status !== 'absent';
}

const categories: readonly Category[] = ['member', 'substitute', 'other'];

function byCategory(lines: readonly Line[], say: Words): readonly Block[] {
  const words = say.minutes.attendance;
  return categories.flatMap((category): readonly Block[] => {
    const own = lines.filter((line) => line.category === category);
    return own.length === 0 ? [] : personTable(own, words.byCategory[category], say);
  });
}

function absentees(lines: readonly Line[], say: Words): readonly Block[] {
  const away = lines.filter((line) => !isThere(line));
  return away.length === 0 ? [] : personTable(away, say.minutes.attendance.absent, say, true);
}

/** A column only where someone has something to stand in it. */
function personTable(
  lines: readonly Line[],
  heading: string,
  say: Words,
  allAbsent = false,
): readonly Block[] {
  const words = say.minutes.attendance;
  const columns = [
    { head: words.name, of: ({ name }: Line) => name, people: true },
    { head: words.organisation, of: ({ organisation }: Line) => organisation, people: true },
    { head: words.title, of: ({ title }: Line) => title, people: true },
    ...(allAbsent && lines.some(({ category }) => category !== 'member')
      ? [{ head: words.belongs, of: ({ category }: Line) => words.belonging(category), people: false }]
      : []),
    { head: words.remark, of: (line: Line) => remarkOf(line, say, allAbsent), people: false },
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
function byOrganisation(lines: readonly Line[], say: Words): readonly Block[] {
  const words = say.minutes.attendance;
  const groups = Map.groupBy(lines, ({ organisation }) => organisation ?? '');
  const withTitles = lines.some(({ title }) => title !== undefined);
  const withRemarks = lines.some((line) => remarkOf(line, say) !== undefined);
  const sorted = [...groups].toSorted(([one], [other]) => Number(one === '') - Number(other === ''));
  const row = (line: Line): readonly Text[] => {
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
function remarkOf(line: Line, say: Words, allAbsent = false): string | undefined {
  const words = say.minutes.attendance;
  const { standsInFor } = line;
  const parts = [
    ...(standsInFor === undefined ? [] : [words.standsInFor(unmistaken(standsInFor, say))]),
    ...presenceOf(line, say, allAbsent),
  ];
  return parts.length === 0 ? undefined : parts.join('; ');
}

/** Notes stand as written: who has one was there in part, unless it is said that she was present or absent. */
function presenceOf(line: Line, say: Words, allAbsent: boolean): readonly string[] {
  const words = say.minutes.attendance;
  const { status, daily } = line;
  if (daily !== undefined) return dayByDay(line, daily, say);
  const notes = line.notes.map((note) => asWritten(note, say));
  switch (status) {
    case 'present':
      return notes.length === 0 ? [] : [words.isPresent, ...notes];
    case 'absent':
      return [...(allAbsent ? [] : [words.isAbsent]), ...notes];
    case 'unknown':
      return [words.isUnknown];
    case 'partial':
      return notes.length === 0 ? [words.isPartial] : notes;
  }
}

/** The days on which she was not simply there; where only some tell anything, they are named and the rest is absence. */
function dayByDay({ days = [] }: Line, daily: NonNullable<Line['daily']>, say: Words): readonly string[] {
  const words = say.minutes.attendance;
  const there = daily.filter(({ status }) => status !== 'absent' && status !== 'unknown');
  const said = words.onDays(days);
  const only = daily.every(({ status, note }) =>
    note === undefined
      ? status === 'present' || status === 'absent'
      : status !== 'unknown' && says(note, said),
  );
  if (only && days.length > 0 && there.length < daily.length)
    return [daily.find(({ note }) => note !== undefined)?.note ?? said];
  return daily.flatMap((one) => dayText(one, say));
}

function dayText({ day, status, note }: Day, say: Words): readonly string[] {
  const words = say.minutes.attendance;
  const noted = (what: string) => [note === undefined ? what : words.noted(what, unmistaken(note, say))];
  switch (status) {
    case 'absent':
      return noted(words.isAbsentOn(day));
    case 'present':
      return note === undefined ? [] : noted(words.isPresentOn(day));
    case 'unknown':
      return [words.isUnknownOn(day)];
    case 'partial':
      return note === undefined ? [words.isPartialOn(day)] : noted(words.onDays([day]));
  }
}

/** Brackets around it aside. */
function says(note: string, frame: string): boolean {
  const bare = note.trim().replace(/^\((.*)\)$/u, '$1');
  return bare.toLowerCase() === frame.toLowerCase();
}

/** A note that begins as the frame's own words do is set in quotation marks. */
function asWritten(note: string, say: Words): string {
  const words = say.minutes.attendance;
  const frame = [words.isAbsent, words.isPresent, words.isPartial, words.isUnknown, words.standsInFor('')];
  const days = [words.onDays([]), words.isUnknownOn(0).split('0')[0] ?? ''];
  return unmistaken(note, say, beginsAs(...frame, ...days));
}

function followsFromIt({ vacant, unrepresented, quorate, group }: Minutes, say: Words): readonly Block[] {
  const words = say.minutes.attendance;
  const seats = [...Map.groupBy(vacant, (seat) => JSON.stringify(seat)).values()].flatMap((same) =>
    same.slice(0, 1).map(({ organisation, as }) => words.vacantSeat(organisation, as, same.length)),
  );
  return [
    ...(seats.length === 0
      ? []
      : [paragraph(plain(words.vacant(severalNames(seats, say), seats.length)), undefined, 'vacant')]),
    ...(unrepresented.length === 0
      ? []
      : [
          paragraph(plain(words.unrepresented(severalNames(unrepresented, say))), undefined, 'unrepresented'),
        ]),
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
