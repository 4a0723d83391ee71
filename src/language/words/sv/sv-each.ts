import { capital } from '../wording.ts';
import { svBasics } from './sv-basics.ts';

const { count, list, number, quoted } = svBasics;

/** What is said of what was asked of each of several bodies at once, and of who works together, in Swedish. */
export const svEach = {
  which: (said: string) => `Gäller ${quoted(said)} också regionen?`,
  all: (n: number) => `Alla ${n} parter`,
  withoutRegion: (n: number) => `De ${n} som inte är region`,
};
