import type { Words } from '../../../src/language/words/words.ts';
import type { Category } from '../../../src/meetings/model/person.ts';
import type { AttendanceLine, DailyLine, MovementLine } from '../../../src/minutes/minutes.ts';
import type { SaidPerson } from '../../../src/minutes/reading/said-minutes.ts';
import { blank, inFrame, parted, unquoted } from './frames.ts';

const categories: readonly Category[] = ['member', 'substitute', 'other'];

/** What the row of one person tells. */
export function attendanceLine(person: SaidPerson, days: number, say: Words): AttendanceLine {
  const words = say.minutes.attendance;
  const { name, organisation, title, under } = person;
  const category =
    categories.find((one) => [words.byCategory[one], words.belonging(one)].includes(under)) ?? 'member';
  const parts = parted(person.remark, /; /u);
  const stands = inFrame(parts[0] ?? '', words.standsInFor(blank(0)))?.[0];
  return {
    name,
    ...(organisation === '' ? {} : { organisation }),
    ...(title === '' ? {} : { title }),
    category,
    ...presence(stands === undefined ? parts : parts.slice(1), person.absent, days, say),
    ...(stands === undefined ? {} : { standsInFor: unquoted(stands) }),
  };
}

type Presence = Pick<AttendanceLine, 'status' | 'notes' | 'days' | 'daily'>;

function presence(parts: readonly string[], absent: boolean, days: number, say: Words): Presence {
  const words = say.minutes.attendance;
  const [first, ...others] = parts;
  const notes = (from: readonly string[]) => from.map(unquoted);
  if (absent) return { status: 'absent', notes: notes(first === words.isAbsent ? others : parts) };
  if (first === undefined) return { status: 'present', notes: [] };
  const daily = days > 1 ? dailyOf(parts, days, say) : undefined;
  if (daily !== undefined) return overDays(daily, days);
  if (first === words.isUnknown) return { status: 'unknown', notes: [] };
  if (first === words.isPartial) return { status: 'partial', notes: [] };
  if (first === words.isPresent) return { status: 'present', notes: notes(others) };
  return { status: 'partial', notes: notes(parts) };
}

function dailyOf(parts: readonly string[], days: number, say: Words): readonly DailyLine[] | undefined {
  const words = say.minutes.attendance;
  const numbered = (frame: (n: number) => string) => frame(0).replace('0', blank(0));
  const noted = (frame: string) => words.noted(frame, blank(1));
  const all = Array.from({ length: days }, (_, n) => n + 1);
  const only =
    parts.length === 1
      ? inFrame((parts[0] ?? '').replace(/^\((.*)\)$/u, '$1').toLowerCase(), words.onDays([]) + blank(0))?.[0]
      : undefined;
  if (only !== undefined && /^[\d, ]+(?:(?:och|and) \d+)?$/u.test(only)) {
    const there = new Set([...only.matchAll(/\d+/gu)].map(Number));
    return all.map((day) => ({ day, status: there.has(day) ? 'present' : 'absent' }));
  }
  const frames: readonly (readonly [string, DailyLine['status'] | 'unknown'])[] = [
    [numbered(words.isAbsentOn), 'absent'],
    [numbered(words.isPresentOn), 'present'],
    [numbered(words.isPartialOn), 'partial'],
    [numbered(words.isUnknownOn), 'unknown'],
    [numbered((n) => words.onDays([n])), 'partial'],
  ];
  const told = parts.map((part) => {
    for (const [frame, status] of frames)
      for (const form of [frame, noted(frame)]) {
        const [day, note] = inFrame(part, form) ?? [];
        if (day !== undefined && /^\d+$/u.test(day))
          return { day: Number(day), status, ...(note === undefined ? {} : { note: unquoted(note) }) };
      }
    return undefined;
  });
  if (told.some((one) => one === undefined)) return undefined;
  return all.flatMap((day): readonly DailyLine[] => {
    const found = told.find((one) => one?.day === day) ?? { day, status: 'present' as const };
    return found.status === 'unknown' ? [] : [{ ...found, status: found.status }];
  });
}

/** As the minutes have it of several days. */
export function overDays(daily: readonly DailyLine[], days: number): Presence {
  const there = daily.filter(({ status }) => status !== 'absent').map(({ day }) => day);
  const everyDay = there.length === days;
  const notes = [...new Set(daily.flatMap(({ note }) => (note === undefined ? [] : [note])))];
  const present = everyDay && daily.every(({ status }) => status === 'present');
  return {
    status: present ? 'present' : 'partial',
    notes,
    ...(everyDay ? {} : { days: there }),
    daily,
  };
}

/** "Bo Dahl gick dag 2, kl. 14.30, under punkt 4: hämtade tåget". */
export function movementLine(line: string, say: Words): MovementLine {
  const words = say.minutes.attendance;
  const verbs = { arrived: words.moved('', 'arrived', []).trim(), left: words.moved('', 'left', []).trim() };
  const spelled = (text: string) => text.replaceAll('.', '\\.');
  const where = [
    spelled(words.day(0)).replace('0', '(?<day>\\d+)'),
    spelled(words.at('\ue000')).replace('\ue000', '(?<time>\\d\\d[.:]\\d\\d)'),
    spelled(words.during(say.minutes.item('\ue000'))).replace('\ue000', '(?<item>[^:,]+?)'),
    spelled(words.during(say.receipts.paragraph('\ue000'))).replace('\ue000', '(?<section>[^:,]+?)'),
  ];
  const [day, time, item, section] = where;
  const found = new RegExp(
    `^(?<name>.+?) (?<verb>${verbs.arrived}|${verbs.left})(?: ${day})?(?:,? ${time})?(?:,? (?:${item}|${section}))?(?:\\.|: (?<note>.*))$`,
    'su',
  ).exec(line)?.groups;
  if (found === undefined) throw new Error(`No movement: ${line}`);
  const at = found['item'] ?? found['section'];
  return {
    name: found['name'] ?? '',
    kind: found['verb'] === verbs.arrived ? 'arrived' : 'left',
    day: Number(found['day'] ?? 1),
    ...(found['time'] === undefined ? {} : { time: found['time'].replace('.', ':') }),
    ...(at === undefined ? {} : { item: at }),
    ...(found['note'] === undefined ? {} : { note: found['note'] }),
  };
}
