import type { Fact, RecordedAttendance } from '../../src/meetings/model/fact.ts';
import type { Part } from '../../src/meetings/model/meeting.ts';

/** The roster's members and others at a time; substitutes are there only when they are named. */
const always = [1, 2, 3, 4, 5, 6, 7, 10, 12, 14, 16, 17, 18, 19];
/** Members for Lillhamra and Åsboda, by when they were. */
const until2025 = [...always, 9, 13];
const in2025 = [...always, 20, 13];
const since2026 = [...always, 20, 21];

const rosters = { until2025, in2025, since2026 };

/** Who was not there, or not all the time, at a meeting of so many days; all others of the roster were. */
export type Exceptions = {
  readonly roster: keyof typeof rosters;
  readonly days?: number;
  readonly absent?: readonly number[];
  /** Someone beside the roster who was there, for whom if for anyone. */
  readonly beside?: readonly {
    readonly who: number;
    readonly instead?: number;
    readonly days?: readonly number[];
  }[];
  readonly partly?: readonly { readonly who: number; readonly note: string; readonly part: Part }[];
};

/** The attendance of a meeting as the secretary recorded it. */
export function attended(meeting: string, exceptions: Exceptions): Fact {
  const { roster, days = 1, absent = [], beside = [], partly = [] } = exceptions;
  const each = Array.from({ length: days }, (_, n) => n + 1);
  const rows: readonly RecordedAttendance[] = [
    ...rosters[roster].flatMap((who) =>
      each.map((day): RecordedAttendance => {
        const part = partly.find((one) => one.who === who);
        if (absent.includes(who)) return { person: `p${who}`, day, status: 'absent' };
        return part === undefined ? { person: `p${who}`, day, status: 'present' } : partlyThere(part, day);
      }),
    ),
    ...beside.flatMap(({ who, instead, days: on = each }) =>
      each.map(
        (day): RecordedAttendance =>
          on.includes(day)
            ? {
                person: `p${who}`,
                day,
                status: 'present',
                ...(instead === undefined ? {} : { standsInFor: `p${instead}` }),
              }
            : { person: `p${who}`, day, status: 'absent' },
      ),
    ),
  ];
  return { type: 'attendance-recorded', meeting, rows, how: 'secretary' };
}

function partlyThere(
  { who, note, part }: NonNullable<Exceptions['partly']>[number],
  day: number,
): RecordedAttendance {
  const { days } = part;
  if (days === undefined) return { person: `p${who}`, day, status: 'partial', note, part };
  return days.includes(day)
    ? { person: `p${who}`, day, status: 'present', note, part }
    : { person: `p${who}`, day, status: 'absent' };
}
