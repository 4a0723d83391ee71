import { resolve } from 'node:path';
import type { World } from './world.ts';

/** The data folder that the settings name: the one setting that the commands beside the server need. */
export function dataFolder(world: Pick<World, 'env'>): string {
  return resolve(world.env['SAMVERKA_DATA']?.trim() || './data');
}
