import { realFiles } from '../store/files.ts';
import { inspectFolder } from '../store/folder.ts';
import { openJsonStore } from '../store/json-store.ts';
import { answerControl } from './answer-control.ts';
import { clockFrom } from './clock.ts';
import { askServer, type ControlAnswer, type ControlRequest, controlPath } from './control.ts';
import { Refused, type World } from './world.ts';

/**
 * Has something written to the data folder: by the server that runs on it, or, when none does, by this process under
 * the folder's lock. A folder that is empty so far becomes one of the mode that is given.
 */
export async function write(
  folder: string,
  request: ControlRequest,
  world: World,
): Promise<Extract<ControlAnswer, { ok: true }>> {
  const path = controlPath(folder);
  const answer =
    (path === undefined ? undefined : await askServer(path, request)) ??
    (await writeAlone(folder, request, world));
  if (!answer.ok) throw new Refused(answer.faults);
  return answer;
}

async function writeAlone(folder: string, request: ControlRequest, world: World): Promise<ControlAnswer> {
  const found = await inspectFolder(realFiles, folder);
  if (found.is === 'foreign') throw new Refused([`${found.why}.`]);
  const servedHere = world.env['MicrosoftAppId']?.trim() ? 'served' : 'local';
  const now = clockFrom(undefined, world.milliseconds);
  const store = await openJsonStore({
    folder,
    mode: found.is === 'data' ? found.mode : servedHere,
    now,
    log: logTo(world),
  });
  try {
    return await answerControl(store, { now, randomBytes: world.randomBytes }, request);
  } finally {
    await store.close();
  }
}

/** What the store has to say to whoever sits at the keyboard. */
function logTo(world: World) {
  const tell = (...said: readonly unknown[]) =>
    world.complain(said.map((one) => (typeof one === 'string' ? one : JSON.stringify(one))).join(' '));
  return { info: () => undefined, warn: tell, error: tell };
}
