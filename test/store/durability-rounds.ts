import { join } from 'node:path';
import { checkFolder } from '../../src/store/check-folder.ts';
import { realFiles } from '../../src/store/files.ts';
import { openJsonStore } from '../../src/store/json-store.ts';
import { Damaged, type Store } from '../../src/store/store.ts';
import { type CrashingFiles, crashingFiles, type Plan } from './crashing-files.ts';
import { type Random, randomFrom } from './random.ts';
import { bind, commitOf, noon, row, silentLog } from './sample.ts';

/** What was seen over some rounds. `broken` are promises that were not kept; there must be none. */
export type Seen = {
  rounds: number;
  crashes: number;
  failures: number;
  acknowledged: number;
  /** Damage that was found and named; only where bytes were lost in the middle of a file. */
  named: number;
  readonly broken: string[];
};

/** What a store said is on disk. */
type Promised = {
  readonly groups: Set<string>;
  readonly commits: Map<string, Set<string>>;
  readonly accounts: Map<string, Set<string>>;
  readonly rows: Map<string, Set<string>>;
};

const groups = ['g1', 'g2'];
const factsPerCommit = 3;

/**
 * Plays rounds of random appends on a data folder whose machine loses power, fails to sync or runs out of disk at a
 * random moment, several times in a row, and looks each time whether what was promised is there and nothing by half.
 */
export async function durabilityRounds(rounds: number, folder: string, firstSeed = 1): Promise<Seen> {
  const seen: Seen = { rounds, crashes: 0, failures: 0, acknowledged: 0, named: 0, broken: [] };
  for (let round = 0; round < rounds; round += 1) {
    const random = randomFrom(firstSeed + round);
    const holes = round % 5 === 4;
    const promised = { groups: new Set<string>(), commits: new Map(), accounts: new Map(), rows: new Map() };
    const place = join(folder, `round-${firstSeed + round}`);
    for (let life = 0; life < 5; life += 1) {
      const files = crashingFiles(random, planOf(random, holes));
      await live(files, place, random, promised, seen);
      if (files.crashed()) seen.crashes += 1;
      else seen.failures += 1;
      const fault = await lookAfter(place, promised);
      if (fault === undefined) continue;
      if (holes && fault.named) seen.named += 1;
      else seen.broken.push(`seed ${firstSeed + round}, life ${life}: ${fault.what}`);
      break;
    }
    await realFiles.remove(place);
  }
  return seen;
}

function planOf(random: Random, holes: boolean): Plan {
  const moment = 1 + random(random(2) === 0 ? 60 : 400);
  if (random(4) === 0) return { failSyncAt: moment };
  if (random(4) === 0) return { room: random(20_000) };
  return { crashAt: moment, holes };
}

// One life of a process: it ends when everything fails, or when there is no more to do.
async function live(
  files: CrashingFiles,
  folder: string,
  random: Random,
  promised: Promised,
  seen: Seen,
): Promise<void> {
  const options = { folder, mode: 'local' as const, now: () => noon, log: silentLog, files, sweepEvery: 1 };
  const store = await openJsonStore({ ...options, cacheBytes: random(2) * 1_000_000 }).catch(() => undefined);
  if (store === undefined) return;
  for (const group of groups) {
    await attempt(async () => {
      await store.create(group);
      promised.groups.add(group);
    });
  }
  const writers = groups.flatMap((group) => Array.from({ length: 4 }, () => group));
  await Promise.all(
    writers.map((group, n) => write(store, group, `${random(1e9)}-${n}`, random, promised, seen)),
  );
  await store.close();
}

async function write(
  store: Store,
  group: string,
  name: string,
  random: Random,
  promised: Promised,
  seen: Seen,
): Promise<void> {
  for (let n = 0; n < 8; n += 1) {
    const tag = `${name}-${n}`;
    await attempt(async () => {
      while (!(await store.append(group, (await store.load(group)).version, taggedCommit(tag, random))));
      promise(promised.commits, group, tag);
      seen.acknowledged += 1;
    });
    await attempt(async () => {
      await store.changeContacts(group, bind(tag, 'p'));
      promise(promised.accounts, group, tag);
    });
    await attempt(async () => {
      await store.changeOutbox(group, (one) => ({ ...one, rows: [...one.rows, row(tag)] }));
      promise(promised.rows, group, tag);
    });
  }
}

function taggedCommit(tag: string, random: Random) {
  const facts = Array.from({ length: factsPerCommit }, (_, n) => ({
    type: 'person-added' as const,
    person: {
      id: `${tag}-${n}`,
      name: 'å'.repeat(random(2000)),
      category: 'member' as const,
      roles: [],
    },
  }));
  return commitOf(tag, ...facts);
}

function promise(of: Map<string, Set<string>>, group: string, tag: string): void {
  of.set(group, (of.get(group) ?? new Set()).add(tag));
}

async function attempt(act: () => Promise<void>): Promise<void> {
  await act().catch(() => undefined);
}

type Broken = { readonly what: string; readonly named: boolean };

async function lookAfter(folder: string, promised: Promised): Promise<Broken | undefined> {
  let store: Store | undefined;
  try {
    store = await openJsonStore({ folder, mode: 'local', now: () => noon, log: silentLog });
    for (const group of promised.groups) {
      if (!store.groups().includes(group)) return { what: `group ${group} is gone`, named: false };
    }
    for (const group of store.groups()) {
      const what = await lookAt(store, group, promised);
      if (what !== undefined) return { what: `${group}: ${what}`, named: false };
    }
    await store.close();
    store = undefined;
    const { faults } = await checkFolder(folder);
    return faults.length === 0 ? undefined : { what: JSON.stringify(faults[0]), named: false };
  } catch (error) {
    return { what: String(error), named: error instanceof Damaged && error.fault !== undefined };
  } finally {
    await store?.close();
  }
}

async function lookAt(store: Store, group: string, promised: Promised): Promise<string | undefined> {
  const commits = await store.since(group, 0);
  const book = await store.load(group);
  if (book.version !== commits.length) return 'the Book and the journal disagree';
  if (commits.some((commit) => commit.facts.length !== factsPerCommit)) return 'half a commit is visible';
  if (book.persons.length !== commits.length * factsPerCommit) return 'the Book lacks facts';
  const { accounts } = await store.contacts(group);
  const { rows } = await store.outbox(group);
  return (
    missing(
      'a commit',
      promised.commits.get(group),
      commits.map((commit) => commit.stamp.id),
    ) ??
    missing(
      'a contact',
      promised.accounts.get(group),
      accounts.map((account) => account.id),
    ) ??
    missing(
      'a row of the outbox',
      promised.rows.get(group),
      rows.map(({ key }) => key),
    )
  );
}

function missing(
  what: string,
  wanted: Set<string> | undefined,
  found: readonly string[],
): string | undefined {
  const all = new Set(found);
  if (all.size !== found.length) return `${what} is there twice`;
  const lost = [...(wanted ?? [])].filter((tag) => !all.has(tag));
  return lost.length === 0 ? undefined : `${what} that was acknowledged is lost: ${lost[0]}`;
}
