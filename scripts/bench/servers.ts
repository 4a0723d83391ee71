import { join } from 'node:path';
import { accepting, asBuilt, type Child, freePort, root, startChild } from './child.ts';
import { benchStart } from './data-folder.ts';

/** A bot under test, in a process of its own. */
export type Server = { readonly port: number; readonly child: Child };

/** How a bot is started: the bare one, or the built samverka as in production, with a data folder. */
export type Recipe =
  | { readonly bare: true }
  /** `syncDelay`: how many milliseconds each fsync of the journals takes longer. */
  | { readonly data: string; readonly syncDelay?: number };

/** Starts a bot and resolves when it takes connections. The preload lets it be asked what it takes. */
export async function startServer(folder: string, recipe: Recipe): Promise<Server> {
  const node = ['--expose-gc', '--import', asBuilt('preload', folder)];
  const port = await freePort();
  const child = startChild(scriptOf(folder, recipe), { node, env: environment(recipe, port) });
  await accepting(port, child);
  return { port, child };
}

/** Milliseconds from starting a bot, with nothing preloaded, to its first accepted connection. */
export async function timeStart(folder: string, recipe: Recipe): Promise<number> {
  const port = await freePort();
  const args = scriptOf(folder, recipe);
  const started = performance.now();
  const child = startChild(args, { env: environment(recipe, port) });
  await accepting(port, child);
  const took = performance.now() - started;
  await child.stop();
  return took;
}

/** Milliseconds after which a bot has kept what it compiled, for its next start. */
const keptAfter = 4_000;

/** Lets our bot keep what it compiles: what is timed is a start that is not the first after it was built. */
export async function keepCompiled(folder: string, recipe: Recipe): Promise<void> {
  const port = await freePort();
  const child = startChild(scriptOf(folder, recipe), { env: environment(recipe, port) });
  await accepting(port, child);
  await new Promise((resolve) => setTimeout(resolve, keptAfter));
  await child.stop();
}

/** Bytes of memory that a bot has, after its garbage was collected. */
export async function memoryOf({ child }: Server): Promise<number> {
  return Number(await child.ask('memory'));
}

/** Microseconds of processor time that a bot has taken since it was started. */
export async function processorOf({ child }: Server): Promise<number> {
  return Number(await child.ask('processor'));
}

function scriptOf(folder: string, recipe: Recipe): readonly string[] {
  return 'bare' in recipe ? [asBuilt('bare-bot', folder)] : [join(root, 'dist/main.js'), 'serve'];
}

function environment(recipe: Recipe, port: number): Record<string, string> {
  if ('bare' in recipe) return { PORT: String(port) };
  const { data, syncDelay = 0 } = recipe;
  return {
    PORT: String(port),
    SAMVERKA_DATA: data,
    SAMVERKA_NOW: benchStart,
    BENCH_SYNC_DELAY: String(syncDelay),
  };
}
