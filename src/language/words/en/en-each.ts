import type { svEach } from '../sv/sv-each.ts';
import { capital } from '../wording.ts';
import { enBasics } from './en-basics.ts';

const { count, list, number, quoted } = enBasics;

/** What is said of what was asked of each of several bodies at once, and of who works together, in English. */
export const enEach: typeof svEach = {
  which: (said) => `Does ${quoted(said)} include the region?`,
  all: (n) => `All ${n} parties`,
  withoutRegion: (n) => `The ${n} that are no region`,
};
