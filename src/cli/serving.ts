import { createBot } from '../bot/bot.ts';
import type { Incoming, Reply } from '../bot/turns/incoming.ts';
import { warmTemplates } from '../cards/kit/template.ts';
import { startHttp } from '../http/server.ts';
import { words } from '../language/words/languages.ts';
import type { Log } from '../log.ts';
import type { Files } from '../store/files.ts';
import { openJsonStore } from '../store/json-store.ts';
import type { Store } from '../store/store.ts';
import { createTeams, type TeamsOptions } from '../teams/adapter.ts';
import { answerControl } from './answer-control.ts';
import { type Clock, clockFrom } from './clock.ts';
import { controlPath, serveControl } from './control.ts';
import { isAdministrator, isCreator, type Settings } from './settings.ts';
import type { World } from './world.ts';

/** A bot that runs. */
export type Serving = {
  readonly port: number;
  /** Takes no more requests, finishes the turns and the sending under way, and closes the store. */
  stop(): Promise<void>;
  /** Resolves when everything stands in Teams as it should. */
  caughtUp(): Promise<void>;
};

export type ServingOptions = {
  readonly settings: Settings;
  readonly world: Pick<World, 'milliseconds' | 'randomBytes'>;
  readonly log: Log;
  /** Done with the store before the first request is taken. */
  readonly prepare?: (store: Store, now: Clock) => Promise<void>;
  /** Done when requests are taken at a port, before anything is posted. */
  readonly beforePosts?: (port: number) => Promise<void>;
  /** A last look at what comes in. */
  readonly read?: (incoming: Incoming) => Incoming;
  /** How often cards are edited and the clock is looked at, in milliseconds; the bot's own pace when absent. */
  readonly pace?: { readonly editEvery?: number; readonly tickEvery?: number };
  /** The file system that the store is kept in; the machine's when absent. */
  readonly files?: Files;
  /** Milliseconds that a request to Teams may take; the room's own patience when absent. */
  readonly timeout?: number;
  /** How tokens for the way out are fetched; from Microsoft when absent. */
  readonly credentials?: NonNullable<TeamsOptions['credentials']>;
};

/** Starts the bot: store, Teams, HTTP and the door for the samverka command. Closes what it opened if that fails. */
export async function startServing(options: ServingOptions): Promise<Serving> {
  const { settings, world, log, files } = options;
  const now = clockFrom(settings.now, world.milliseconds);
  const { data: folder, mode } = settings;
  const store = await openJsonStore({ folder, mode, now, log, ...(files && { files }) });
  const closing = [() => store.close()];
  const stop = async () => {
    for (const close of closing.splice(0).reverse()) await close();
  };
  try {
    await options.prepare?.(store, now);
    const door = await openDoor(options, store, now);
    closing.push(() => door.close());
    const { http, bot } = await connectBot(options, store, now);
    closing.push(() => bot.stop());
    closing.push(() => http.close());
    await options.beforePosts?.(http.port);
    bot.start();
    http.isReady();
    return { port: http.port, stop, caughtUp: () => bot.caughtUp() };
  } catch (error) {
    await stop();
    throw error;
  }
}

async function connectBot(options: ServingOptions, store: Store, now: Clock) {
  const { settings, world, log, read, pace, timeout, credentials } = options;
  const at: { port?: number } = {};
  // Teams wants what the bot does, and the bot wants the way out to Teams.
  const handle = (incoming: Incoming): Promise<Reply> => bot.handle(read?.(incoming) ?? incoming);
  const faultText = (language: 'sv' | 'en') => words(language).help.fault;
  const teams = createTeams({
    ...{ settings, handle, log, now, faultText },
    ...(timeout && { timeout }),
    ...(credentials && { credentials }),
  });
  const local = settings.mode === 'local';
  const bot = createBot({
    ...{ store, messenger: teams.messenger, fetchFile: teams.fetchFile, now, log, local, ...pace },
    links: { address: () => addressOf(settings, at.port), randomBytes: world.randomBytes },
    isAdministrator: (account) => isAdministrator(settings, account),
    isCreator: (account, email) => isCreator(settings, account, email),
  });
  const health = oneAtATime(() => store.health());
  let state: 'starting' | 'stopping' | undefined = 'starting';
  const { mode, host, port } = settings;
  const listening = await startHttp({
    ...{ mode, host, port, teams, log, page: bot.page, download: bot.download },
    ready: () => readiness(health, state),
  });
  at.port = listening.port;
  setImmediate(warmTemplates);
  const isReady = () => {
    state = undefined;
  };
  const close = () => {
    state = 'stopping';
    return listening.close();
  };
  return { bot, http: { port: listening.port, isReady, close } };
}

/** Where links lead: as set, else in local mode to this machine. */
function addressOf({ url, mode }: Settings, port: number | undefined): string | undefined {
  return url ?? (mode === 'local' && port !== undefined ? `http://127.0.0.1:${port}` : undefined);
}

/** Anybody may ask, and each look is a write to disk: those who ask meanwhile get the same answer. */
function oneAtATime<Answer>(ask: () => Promise<Answer>): () => Promise<Answer> {
  let asking: Promise<Answer> | undefined;
  return () => {
    asking ??= ask().finally(() => {
      asking = undefined;
    });
    return asking;
  };
}

async function readiness(health: Store['health'], state: 'starting' | 'stopping' | undefined) {
  if (state !== undefined) return { ready: false, why: state } as const;
  return (await health()).writable ? ({ ready: true } as const) : ({ ready: false, why: 'store' } as const);
}

/** The socket for the samverka command; without one, in a folder too deep for it, the bot runs all the same. */
async function openDoor({ settings, world, log }: ServingOptions, store: Store, now: Clock) {
  const path = controlPath(settings.data);
  if (path === undefined) {
    log.warn(
      {},
      'the path of the data folder is too long for the control socket: groups are added while stopped',
    );
    return { close: async () => undefined };
  }
  const making = { now, randomBytes: world.randomBytes };
  return serveControl(path, (request) => answerControl(store, making, request), log);
}
