import os from 'node:os';
import type { ClockReport } from './clock.ts';
import { largeMeeting, type MinutesReport } from './minutes.ts';
import type { QuestionTimes } from './questions.ts';
import { type Measured, median, pairedRatio, percentile, ratio } from './rounds.ts';

/** A promised figure: what was measured, and the bound it should be above or below. */
export type Promised = {
  readonly what: string;
  readonly value: number;
  readonly unit: 'x' | 'MB' | 'ms' | '';
  /** Absent: told for comparison only, and why nothing is promised. */
  readonly bound?: { readonly least: number } | { readonly most: number };
  readonly why?: string;
};

export type Report = {
  readonly machine: string;
  readonly seconds: number;
  readonly measured: readonly Measured[];
  readonly starts: {
    readonly bare: readonly number[];
    readonly ours: readonly number[];
    /** Right after a build, when nothing that was compiled is kept. */
    readonly first: number;
    readonly many: number;
  };
  /** Bytes, after the garbage was collected. */
  readonly memory: { readonly bare: number; readonly ours: number; readonly many: number };
  readonly groups: number;
  readonly clock: ClockReport;
  readonly minutes: readonly MinutesReport[];
  readonly questions: QuestionTimes;
};

export function machine(): string {
  const [load = 0] = os.loadavg();
  const cpus = os.cpus();
  const memory = Math.round(os.totalmem() / 2 ** 30);
  return `${cpus.length} x ${cpus[0]?.model.trim() ?? '?'}, ${memory} GB, ${os.type()} ${os.release()}, Node ${process.version}, load ${load.toFixed(1)}`;
}

/** The promised figures, in the order they were promised. */
export function promises(report: Report): readonly Promised[] {
  const { starts, memory, groups } = report;
  const rate = (name: string, connections: number) => found(report, name, connections);
  const compare = (what: string, one: string, other: string, connections: number, least: number) => ({
    what: `${what}, ${connections} connection${connections === 1 ? '' : 's'}`,
    value: ratio(rate(one, connections), rate(other, connections)),
    unit: 'x' as const,
    bound: { least },
  });
  const levels = [1, 16, 40];
  return [
    ...levels.map((n) =>
      compare('check-in / bare Action.Execute', 'check-in', 'bare Action.Execute', n, 0.7),
    ),
    ...levels.map((n) => compare('check-in / bare echo', 'check-in', 'bare echo', n, 1)),
    ...levels.flatMap((n) => slow(report, n)),
    ...levels.map((n) => compare('question / bare echo', 'question', 'bare echo', n, 0.8)),
    compare('check-in, 20 years / own, empty book', 'check-in, 20 years', 'check-in, empty book', 16, 0.9),
    compare('question, 20 years / own, empty book', 'question, 20 years', 'question, empty book', 16, 0.9),
    compare(
      `check-in, ${groups} groups / own, alone`,
      'check-in, many groups',
      'check-in, empty book',
      16,
      0.9,
    ),
    compare(
      `question, ${groups} groups / own, alone`,
      'question, many groups',
      'question, empty book',
      16,
      0.9,
    ),
    {
      what: 'start again to listening / bare bot',
      value: pairedRatio(starts.ours, starts.bare),
      unit: 'x',
      bound: { most: 1.5 },
    },
    {
      what: `memory, ${groups} groups, over the bare bot`,
      value: (memory.many - memory.bare) / 1e6,
      unit: 'MB',
      bound: { most: 300 },
    },
    ...byTheClock(report.clock),
    ...report.minutes.flatMap(ofMinutes),
    ...ofQuestions(report.questions),
  ];
}

/** Of reading and answering questions in a Book of 20 years. */
export function ofQuestions(times: QuestionTimes): readonly Promised[] {
  const line = (what: string, took: readonly number[], p: number, more: Partial<Promised>): Promised => ({
    what: `${what}, 20 years, p${p}`,
    value: percentile(took, p),
    unit: 'ms',
    ...more,
  });
  const count = `of ${times.understanding.length} questions`;
  return [
    line('understanding a question', times.understanding, 50, { why: count }),
    line('understanding a question', times.understanding, 99, { bound: { most: 5 } }),
    line('understanding one of the first questions in a process', times.early, 99, {
      why: `of ${times.early.length}, with what is made for them once`,
    }),
    line('answering a question', times.answering, 50, { why: count }),
    line('answering a question', times.answering, 99, { bound: { most: 10 } }),
    line('the first question after a new fact', times.afterFact, 50, { why: 'understood and answered' }),
    line('the first question after a new fact', times.afterFact, 99, { why: 'understood and answered' }),
    ...(['understanding', 'answering', 'afterFact'] as const).flatMap((what) =>
      [50, 99].map((p) =>
        line(`the processor's time of it: ${what}`, times.worked[what], p, {
          why: 'other processes take none of it',
        }),
      ),
    ),
    {
      what: 'the first question in a process, 20 years',
      value: times.first,
      unit: 'ms',
      why: 'with all that is made for it',
    },
    {
      what: 'the longest meanwhile that nobody else is served',
      value: times.block,
      unit: 'ms',
      why: 'the tables of phrases are made at once',
    },
  ];
}

function ofMinutes({ format, first, warm, memory }: MinutesReport): readonly Promised[] {
  const { people, items, decisions } = largeMeeting;
  const what = `minutes as ${format.toUpperCase()} (${people} people, ${items} items, ${decisions} decisions)`;
  return [
    { what, value: median(warm), unit: 'ms', bound: { most: 300 } },
    { what: `${what}, the first in a process`, value: first, unit: 'ms', why: 'with what is loaded for it' },
    { what: `${what}, memory`, value: memory / 1e6, unit: 'MB', bound: { most: 150 } },
  ];
}

function byTheClock({ groups, pass, loads, bursts }: ClockReport): readonly Promised[] {
  return [
    { what: `the clock's pass, ${groups} groups`, value: pass, unit: 'ms', bound: { most: 50 } },
    { what: "Books loaded in 200 of the clock's passes", value: loads, unit: '', bound: { most: 0 } },
    ...bursts.flatMap(({ what, posts, seconds, least, tooFast, outOfOrder, twice }): readonly Promised[] => [
      {
        what: `${posts} due posts, ${what}, time / Teams' rates`,
        value: seconds / least,
        unit: 'x',
        bound: { most: 1.1 },
      },
      {
        what: `${posts} due posts, ${what}: too fast, out of order, twice`,
        value: tooFast + outOfOrder + twice,
        unit: '',
        bound: { most: 0 },
      },
    ]),
  ];
}

/**
 * With a slow disk the bounds hold only where the disk allows them: each press waits for at least one fsync after its
 * own work, even if all that are under way share it.
 */
function slow(report: Report, connections: number): readonly Promised[] {
  const ours = found(report, 'check-in, fsync + 5 ms', connections);
  const swift = found(report, 'check-in', connections);
  return [
    { other: 'bare Action.Execute', least: 0.7 },
    { other: 'bare echo', least: 1 },
  ].map(({ other, least }) => {
    const base = found(report, other, connections);
    const fastest = 1 / (syncDelay / 1000 / connections + 1 / median(swift.rates));
    const ceiling = fastest / median(base.rates);
    const plural = connections === 1 ? '' : 's';
    return {
      what: `check-in, fsync + 5 ms / ${other}, ${connections} connection${plural}`,
      value: ratio(ours, base),
      unit: 'x',
      ...(ceiling > least ? { bound: { least } } : { why: `the disk allows ${ceiling.toFixed(2)} at most` }),
    };
  });
}

/** Milliseconds that each fsync takes longer where the disk is slow. */
export const syncDelay = 5;

function found({ measured }: Report, name: string, connections: number): Measured {
  const one = measured.find((each) => each.name === name && each.connections === connections);
  if (one === undefined) throw new Error(`${name} was not measured at ${connections} connections`);
  return one;
}

/** Whether a promised figure is within its bound; undefined where nothing is promised. */
export function holds({ value, bound }: Promised): boolean | undefined {
  if (bound === undefined) return undefined;
  return 'least' in bound ? value >= bound.least : value <= bound.most;
}

/** The report as lines for people. */
export function tables(report: Report): readonly string[] {
  const { starts, memory } = report;
  const rows = report.measured.map((one) => [
    one.name,
    String(one.connections),
    median(one.rates).toFixed(0),
    percentile(one.latencies, 50).toFixed(2),
    percentile(one.latencies, 99).toFixed(2),
    median(one.processor).toFixed(0),
  ]);
  const megabytes = (bytes: number) => `${(bytes / 1e6).toFixed(0)} MB`;
  return [
    report.machine,
    '',
    ...aligned([['', 'connections', 'requests/s', 'p50 ms', 'p99 ms', 'processor µs'], ...rows]),
    '',
    `start to listening: bare ${median(starts.bare).toFixed(0)} ms, ours ${median(starts.ours).toFixed(0)} ms, the first after a build ${starts.first.toFixed(0)} ms, with ${report.groups} groups ${starts.many.toFixed(0)} ms`,
    `memory after the run: bare ${megabytes(memory.bare)}, ours ${megabytes(memory.ours)}, with ${report.groups} groups ${megabytes(memory.many)}`,
    '',
    ...promiseLines(promises(report)),
    '',
    `${report.seconds.toFixed(0)} s`,
  ];
}

/** Promised figures as lines: what was measured beside its bound. */
export function promiseLines(all: readonly Promised[]): readonly string[] {
  return aligned([['promised', 'measured', 'bound', ''], ...all.map(promiseRow)]);
}

function promiseRow(one: Promised): string[] {
  const { what, value, unit, bound, why = '' } = one;
  const shown = unit === 'x' ? value.toFixed(2) : `${value.toFixed(unit === 'ms' ? 2 : 0)} ${unit}`.trim();
  if (bound === undefined) return [what, shown, '-', why];
  const limit = 'least' in bound ? `>= ${bound.least}` : `<= ${bound.most}`;
  return [what, shown, limit, holds(one) ? 'ok' : 'short'];
}

/** Columns: the first to the left, the figures to the right, the last to the left. */
function aligned(rows: readonly (readonly string[])[]): readonly string[] {
  const widths = (rows[0] ?? []).map((_, column) =>
    Math.max(...rows.map((row) => (row[column] ?? '').length)),
  );
  const last = widths.length - 1;
  return rows.map((row) =>
    row
      .map((cell, column) =>
        column === 0 || column === last
          ? cell.padEnd(widths[column] ?? 0)
          : cell.padStart(widths[column] ?? 0),
      )
      .join('  ')
      .trimEnd(),
  );
}
