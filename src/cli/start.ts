import { destination, pino } from 'pino';
import type { Incoming } from '../bot/turns/incoming.ts';
import { greeting } from './greeting.ts';
import { findPlayground, type Playground, portIsFree, startPlayground } from './playground.ts';
import { loadSample, type Sample } from './sample.ts';
import { playgroundConfiguration, playgroundPlace } from './sample-playground.ts';
import { type Serving, startServing } from './serving.ts';
import { readSettings, type Settings } from './settings.ts';
import { type Exit, exit, Refused, type World } from './world.ts';

/** Runs the bot alone until asked to end. */
export async function serve(world: World): Promise<Exit> {
  const settings = readSettings(world.env);
  return runServing(world, settings);
}

async function runServing(world: World, settings: Settings): Promise<Exit> {
  const log = pino({ level: settings.logLevel });
  const ending = world.untilAskedToEnd();
  const serving = await listening(startServing({ settings, world, log }), settings);
  log.info({ mode: settings.mode, port: serving.port, version: world.version }, 'listening');
  await ending;
  log.info({}, 'ending');
  await serving.stop();
  log.info({}, 'ended');
  return exit.done;
}

/** Without an app id: the bot with the sample group, and a chat client in the browser. With one: the bot alone. */
export async function start(world: World): Promise<Exit> {
  const settings = readSettings(world.env);
  if (settings.mode === 'served') return runServing(world, settings);
  const program = findPlayground();
  const port = settings.playgroundPort;
  if (program !== undefined && !(await portIsFree(port)))
    throw new Refused([
      `Port ${port} on 127.0.0.1 is taken, so the chat client cannot start.`,
      'End the program that uses it, or set SAMVERKA_PLAYGROUND_PORT to another port.',
    ]);
  const ending = world.untilAskedToEnd();
  const { serving, sample, playground } = await startLocal(world, settings, program);
  const played = { port: serving.port, url: playground?.url, folder: settings.data };
  for (const line of greeting(played, sample)) world.print(line);
  let isEnding = false;
  void playground?.ended.then(() => {
    if (!isEnding)
      world.complain('Chattklienten avslutades. Boten är igång. / The chat client ended; the bot goes on.');
  });
  await ending;
  isEnding = true;
  world.print('Avslutar … / Ending …');
  await serving.stop();
  await playground?.stop();
  world.print('Allt är sparat. / Everything is saved.');
  return exit.done;
}

type Local = { readonly serving: Serving; readonly sample?: Sample; readonly playground?: Playground };

async function startLocal(world: World, settings: Settings, program: string | undefined): Promise<Local> {
  // Whoever sits at the keyboard reads this, not a log collector: only what went wrong, beside the friendly lines.
  const level = settings.logLevel === 'info' ? 'warn' : settings.logLevel;
  const found: { sample?: Sample; playground?: Playground } = {};
  const serving = startServing({
    settings,
    world,
    log: pino({ level }, destination({ fd: 2, sync: true })),
    prepare: async (store, now) => {
      const service = `http://127.0.0.1:${settings.playgroundPort}/_connector`;
      found.sample = await loadSample(store, now, service);
    },
    beforePosts: async (port) => {
      if (program !== undefined) found.playground = await openPlayground(world, program, settings, port);
    },
    read: inSwedish,
  });
  return { serving: await listening(serving, settings), ...found };
}

/** The Playground says en-US of everybody; the sample group speaks Swedish, and who writes English is understood. */
function inSwedish(incoming: Incoming): Incoming {
  if (incoming.conversation.tenant !== playgroundPlace.tenant) return incoming;
  return { ...incoming, sender: { ...incoming.sender, language: 'sv' } };
}

function openPlayground(
  world: World,
  program: string,
  settings: Settings,
  botPort: number,
): Promise<Playground> {
  return startPlayground({
    program,
    port: settings.playgroundPort,
    endpoint: `http://127.0.0.1:${botPort}/api/messages`,
    configuration: playgroundConfiguration,
    path: world.env['PATH'] ?? '',
  });
}

/** Says which port is taken, instead of what the system calls it. */
async function listening(serving: Promise<Serving>, { host, port }: Settings): Promise<Serving> {
  try {
    return await serving;
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'EADDRINUSE')
      throw new Refused([
        `Port ${port} on ${host} is taken: is Samverka running already? Set PORT to use another.`,
      ]);
    throw error;
  }
}
