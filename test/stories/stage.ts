import { randomBytes } from 'node:crypto';
import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { addGroup } from '../../src/cli/groups.ts';
import { type Serving, startServing } from '../../src/cli/serving.ts';
import { readSettings } from '../../src/cli/settings.ts';
import type { World } from '../../src/cli/world.ts';
import type { GroupFile } from '../../src/meetings/intake/found-group.ts';
import type { Book } from '../../src/meetings/model/book.ts';
import type { GroupId } from '../../src/meetings/model/terms.ts';
import { readGroup } from '../../src/store/check-folder.ts';
import type { Files } from '../../src/store/files.ts';
import { cardText } from '../card-text.ts';
import { type FakeConnector, startConnector } from '../connector.ts';
import {
  createTeamsClient,
  hostTenant,
  type Place,
  type PressTurn,
  type TeamsClient,
  type Turn,
  type User,
} from '../teams-client.ts';
import { authorityEnvironment, fixedCredentials, startTokenAuthority } from '../tokens.ts';

/** A whole bot over real HTTP with its store on disk, a Teams around it, and a clock that the story sets. */
export type Stage = {
  readonly client: TeamsClient;
  readonly connector: FakeConnector;
  readonly folder: string;
  /** Sets the clock; from there it stands still until it is set again. */
  readonly at: (instant: string) => void;
  readonly addGroup: (file: GroupFile) => Promise<{ readonly group: GroupId; readonly code: string }>;
  /** Says something and answers with all that the bot replied, as text. */
  readonly say: (
    user: User,
    place: Place,
    text: string,
    options?: Parameters<TeamsClient['say']>[3],
  ) => Promise<string>;
  readonly press: (...args: Parameters<TeamsClient['press']>) => Promise<PressTurn>;
  /** Resolves when everything that should stand in Teams stands there. */
  readonly settled: () => Promise<void>;
  /** Ends the bot and starts it again on the same folder, with something done to the folder in between. */
  readonly restart: (between?: () => Promise<void>) => Promise<void>;
  /** The bot's address, without a path. */
  readonly address: () => string;
  /** What is kept of a group on disk: each file's name and whole content, without what can be made again. */
  readonly kept: (group: GroupId) => Promise<string>;
  /** The Book as it is on disk. */
  readonly book: (group: GroupId) => Promise<Book>;
  /** What was logged. */
  readonly logged: readonly unknown[];
  readonly end: () => Promise<void>;
};

/** How often cards are edited in stories, in milliseconds. */
const editEvery = 40;

export type StageOptions = {
  /** The file system of the bot's store. */
  readonly files?: Files;
  /** Milliseconds that a request to Teams may take. */
  readonly timeout?: number;
  readonly editEvery?: number;
  /** Settings besides the stage's own. */
  readonly env?: Readonly<Record<string, string>>;
  /** In Teams itself, with tokens, and with dialogs where forms are opened; local mode otherwise. */
  readonly served?: boolean;
};

export async function openStage(start: string, options: StageOptions = {}): Promise<Stage> {
  const folder = await mkdtemp(join(tmpdir(), 'samverka-'));
  const connector = await startConnector();
  const clock = { offset: Date.parse(start) - Date.now() };
  const logged: unknown[] = [];
  const log = { info: note, warn: note, error: note };
  function note(...entry: unknown[]): void {
    logged.push(entry);
  }
  const authority = options.served ? await startTokenAuthority() : undefined;
  const served = authority && {
    ...authorityEnvironment(authority),
    SAMVERKA_TENANTS: hostTenant,
    SAMVERKA_SERVICE_HOSTS: '127.0.0.1',
    SAMVERKA_HOST: '127.0.0.1',
  };
  const settings = readSettings({ SAMVERKA_DATA: folder, PORT: '0', ...served, ...options.env });
  const world: World = {
    env: {},
    folder,
    version: 'test',
    milliseconds: () => Date.now() + clock.offset,
    randomBytes: (count) => randomBytes(count),
    print: () => undefined,
    write: () => undefined,
    isTerminal: false,
    complain: () => undefined,
    untilAskedToEnd: () => new Promise(() => undefined),
  };
  let adding: { file: GroupFile; done: (coded: { group: GroupId; code: string }) => void } | undefined;
  const serve = () =>
    startServing({
      settings,
      world,
      log,
      pace: { editEvery: options.editEvery ?? editEvery, tickEvery: 20 },
      ...(options.files && { files: options.files }),
      ...(options.timeout && { timeout: options.timeout }),
      ...(authority && { credentials: fixedCredentials(authority.appId) }),
      prepare: async (store, now) => {
        if (adding !== undefined)
          adding.done(await addGroup(store, { now, randomBytes: world.randomBytes }, adding.file));
        adding = undefined;
      },
    });
  let serving: Serving = await serve().catch(async (fault: unknown) => {
    await connector.close();
    throw fault;
  });
  let client = clientFor(serving);
  function clientFor({ port }: Serving): TeamsClient {
    const bot = `http://127.0.0.1:${port}`;
    if (authority === undefined) return createTeamsClient({ connector, bot });
    // Good by the clock of the machine and by that of the story.
    const exp = Date.parse('2035-01-01T00:00:00Z') / 1000;
    const authorization = () => authority.bearer(connector.service, { claims: { exp } });
    return createTeamsClient({ connector, bot, botId: `28:${authority.appId}`, authorization });
  }
  const restart = async (between?: () => Promise<void>) => {
    client.close();
    await serving.stop();
    await between?.();
    serving = await serve();
    client = clientFor(serving);
  };
  return {
    get client() {
      return client;
    },
    connector,
    folder,
    logged,
    at: (instant) => {
      clock.offset = Date.parse(instant) - Date.now();
    },
    async addGroup(file) {
      const added = new Promise<{ group: GroupId; code: string }>((done) => {
        adding = { file, done };
      });
      await restart();
      return added;
    },
    say: async (user, place, text, options) => repliesText(await client.say(user, place, text, options)),
    press: (...args) => client.press(...args),
    settled: () => serving.caughtUp(),
    restart,
    address: () => `http://127.0.0.1:${serving.port}`,
    kept: (group) => keptOf(join(folder, 'groups', group)),
    book: (group) => readGroup(folder, group),
    async end() {
      client.close();
      await serving.stop();
      await connector.close();
      await authority?.close();
      await rm(folder, { recursive: true, force: true });
    },
  };
}

/** The journal, contacts and outbox of a group, as they stand on disk. */
async function keptOf(folder: string): Promise<string> {
  const names = (await readdir(folder)).filter((name) => /^(facts|contacts|outbox)\./u.test(name)).toSorted();
  const files = await Promise.all(names.map((name) => readFile(join(folder, name), 'utf8')));
  return names.map((name, index) => `== ${name}\n${files[index]}`).join('\n');
}

/** What the bot answered, as a person reads it. */
export function repliesText(turn: Turn): string {
  return turn.replies.map((reply) => reply.text ?? reply.summary ?? cardText(reply.card)).join('\n');
}

/** What the presser sees: a short text, or the card in its place. */
export function pressText(turn: PressTurn): string {
  return turn.toast ?? cardText(turn.card);
}
