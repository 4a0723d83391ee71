import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { readGroup } from '../src/store/check-folder.ts';
import { question } from './bench/activities.ts';
import { type Child, startChild, withPackages } from './bench/child.ts';
import { type ClockReport, followClock } from './bench/clock.ts';
import {
  benchStart,
  busyGroup,
  makeCrowdedFolder,
  makeDataFolder,
  otherGroup,
  pressers,
} from './bench/data-folder.ts';
import { noHistory, twentyYears } from './bench/invented-group.ts';
import { openLoad } from './bench/load.ts';
import { measureMinutes } from './bench/minutes.ts';
import { measureQuestions } from './bench/questions.ts';
import {
  holds,
  machine,
  ofQuestions,
  promiseLines,
  promises,
  type Report,
  syncDelay,
  tables,
} from './bench/report.ts';
import { type Measured, measure, measureRounds, percentile, type Variant } from './bench/rounds.ts';
import { keepCompiled, memoryOf, type Recipe, type Server, startServer, timeStart } from './bench/servers.ts';
import { firstCheckIns, questions, repeatedCheckIns } from './bench/variants.ts';

// Compares Samverka with a bare bot on the same machine in the same run: node scripts/bench.ts [--quick] [--json]; with
// --questions only how long questions take

const quick = process.argv.includes('--quick');
const size = quick
  ? { groups: 200, rounds: 8, milliseconds: 100, warming: 1000, starts: 3 }
  : { groups: 2000, rounds: 24, milliseconds: 120, warming: 2400, starts: 9 };

const started = performance.now();
const tell = (line: string) =>
  process.stderr.write(`${((performance.now() - started) / 1000).toFixed(1)} s  ${line}\n`);
const folder = mkdtempSync(join(tmpdir(), 'samverka-bench-'));
const running: Child[] = [];

process.on('SIGINT', () => process.exit(130));
process.on('SIGTERM', () => process.exit(143));
process.on('exit', () => rmSync(folder, { recursive: true, force: true }));

const data = {
  empty: join(folder, 'empty'),
  slow: join(folder, 'slow'),
  own: join(folder, 'own'),
  years: join(folder, 'years'),
  many: join(folder, 'many'),
  crowded: join(folder, 'crowded'),
};

/** When every group is told of the items' deadline for its April meeting: the first working day after Good Friday. */
const deadlineDay = '2027-03-30T06:00:00.000Z';

type Servers = { readonly [Name in Exclude<keyof typeof data, 'crowded'> | 'bare']: Server };

async function main(): Promise<Report> {
  const about = machine();
  withPackages(folder);
  const connector = startChild([join(import.meta.dirname, 'bench/connector-process.ts')]);
  running.push(connector);
  const { service } = await askConnector(connector);
  tell('making the data folders');
  await makeDataFolder(data.empty, service, noHistory);
  await makeDataFolder(data.slow, service, noHistory);
  await makeDataFolder(data.own, service, noHistory);
  await makeDataFolder(data.years, service, twentyYears);
  await makeDataFolder(data.many, service, noHistory, size.groups - 1);
  tell('starting');
  const starts = await timeStarts();
  const servers = await startServers();
  const { levels, all } = variantsFor(servers, service);
  tell('warming up');
  await askEveryGroup(servers.many, service);
  for (const variant of all) await measure(variant, 16, size.warming / 2);
  for (const variant of all) await measure(variant, 16, size.warming / 2);
  const measured: Measured[] = [];
  for (const [connections, variants] of levels) {
    tell(`measuring with ${connections} connection(s)`);
    measured.push(...(await measureRounds(variants, connections, size.rounds, size.milliseconds)));
  }
  const memory = {
    bare: await memoryOf(servers.bare),
    ours: await memoryOf(servers.empty),
    many: await memoryOf(servers.many),
  };
  await verify(connector, servers, all);
  for (const { child } of Object.values(servers)) await child.stop();
  tell('writing minutes');
  const minutes = await measureMinutes(folder);
  tell('asking questions');
  const questions = await measureQuestions(folder);
  tell('following the clock');
  const clock = await followBursts(service);
  const seconds = (performance.now() - started) / 1000;
  return {
    machine: about,
    seconds,
    measured,
    starts,
    memory,
    groups: size.groups,
    clock,
    minutes,
    questions,
  };
}

/** Posts that come due at once, in one conversation and in many groups of one tenant; then passes in which nothing is due. */
async function followBursts(service: string): Promise<ClockReport> {
  await makeCrowdedFolder(data.crowded, service, size.groups);
  const crowded = await followClock(data.crowded, new Date(benchStart).toISOString(), 'one conversation');
  const { burst, ...passes } = await followClock(data.many, deadlineDay, 'one tenant');
  return { groups: size.groups, ...passes, bursts: [crowded.burst, burst] };
}

async function timeStarts(): Promise<Report['starts']> {
  rmSync(new URL('../dist/.compile-cache', import.meta.url), { recursive: true, force: true });
  const first = await timeStart(folder, { data: data.empty });
  await keepCompiled(folder, { data: data.empty });
  const times = { bare: [] as number[], ours: [] as number[] };
  for (let n = 0; n < size.starts; n += 1) {
    times.bare.push(await timeStart(folder, { bare: true }));
    times.ours.push(await timeStart(folder, { data: data.empty }));
  }
  return { ...times, first, many: await timeStart(folder, { data: data.many }) };
}

async function startServers(): Promise<Servers> {
  const begin = async (recipe: Recipe): Promise<Server> => {
    const server = await startServer(folder, recipe);
    running.push(server.child);
    return server;
  };
  return {
    bare: await begin({ bare: true }),
    empty: await begin({ data: data.empty }),
    slow: await begin({ data: data.slow, syncDelay }),
    own: await begin({ data: data.own }),
    years: await begin({ data: data.years }),
    many: await begin({ data: data.many }),
  };
}

/**
 * What is measured with how many connections, in an order in which those that are compared come one soon after the
 * other. What is compared with an empty book of our own is measured alike: a program grows swifter with use.
 */
function variantsFor({ bare, empty, slow, own, years, many }: Servers, service: string) {
  const besideBare: readonly Variant[] = [
    questions('bare echo', bare, service),
    questions('question', empty, service),
    firstCheckIns('bare Action.Execute', bare, service, noHistory),
    firstCheckIns('check-in', empty, service, noHistory),
    firstCheckIns('check-in, fsync + 5 ms', slow, service, noHistory),
    repeatedCheckIns('check-in again', empty, service, noHistory),
  ];
  const besideOwn: readonly Variant[] = [
    questions('question, empty book', own, service),
    questions('question, 20 years', years, service),
    questions('question, many groups', many, service),
    firstCheckIns('check-in, empty book', own, service, noHistory),
    firstCheckIns('check-in, 20 years', years, service, twentyYears),
    firstCheckIns('check-in, many groups', many, service, noHistory),
  ];
  const levels: readonly (readonly [number, readonly Variant[]])[] = [
    [1, besideBare],
    [16, besideBare],
    [40, besideBare],
    [16, besideOwn],
  ];
  return { levels, all: [...besideBare, ...besideOwn] };
}

/** Somebody asks in every group, so that each was in memory at least for a moment. */
async function askEveryGroup({ port }: Server, service: string): Promise<void> {
  const asked = Array.from({ length: size.groups - 1 }, (_, n) => question(service, otherGroup(n), 0));
  const load = await openLoad(port, 16);
  await load.run(asked);
  load.close();
}

async function askConnector(connector: Child): Promise<{ service: string; messages: number }> {
  return (await connector.ask('what came')) as { service: string; messages: number };
}

/** What was measured is worth nothing if it was not done: every answer was sent, every check-in is on disk. */
async function verify(connector: Child, servers: Servers, all: readonly Variant[]): Promise<void> {
  const { messages } = await askConnector(connector);
  const sent = (name: string) => all.find((one) => one.name === name)?.tally.sent ?? 0;
  const asked = all
    .map(({ name }) => name)
    .filter((name) => /^(bare echo|question)/.test(name))
    .map(sent);
  const replies = asked.reduce((sum, one) => sum + one, size.groups - 1);
  if (messages < replies) throw new Error(`${replies} messages should have come, but ${messages} did`);
  const pressed = {
    empty: 'check-in',
    slow: 'check-in, fsync + 5 ms',
    own: 'check-in, empty book',
    years: 'check-in, 20 years',
    many: 'check-in, many groups',
  } as const;
  for (const [name, variant] of Object.entries(pressed)) {
    const { version } = await readGroup(join(folder, name), busyGroup);
    const least = sent(variant) * (1 + 1 / pressers);
    if (version < least)
      throw new Error(`${variant}: ${least} commits should be on disk, but ${version} are`);
  }
  for (const [name, { child }] of Object.entries(servers)) {
    if (child.troubles.length > 0) tell(`${name} complained ${child.troubles.length} times, as:`);
    for (const line of child.troubles.slice(0, 5)) tell(line);
  }
}

try {
  if (process.argv.includes('--questions')) {
    withPackages(folder);
    for (const line of promiseLines(ofQuestions(await measureQuestions(folder)))) console.log(line);
    process.exit();
  }
  const report = await main();
  if (process.argv.includes('--json')) console.log(JSON.stringify(forMachines(report), undefined, 2));
  else for (const line of tables(report)) console.log(line);
} finally {
  for (const child of running.reverse()) await child.stop();
}

function forMachines(report: Report): object {
  return {
    ...report,
    measured: report.measured.map(({ latencies, ...one }) => ({
      ...one,
      p50: percentile(latencies, 50),
      p99: percentile(latencies, 99),
    })),
    promises: promises(report).map((one) => ({ ...one, holds: holds(one) })),
  };
}
