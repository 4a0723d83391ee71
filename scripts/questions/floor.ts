import { readFile } from 'node:fs/promises';
import { byKind, type Evaluated } from './evaluate.ts';

/** Where the floors stand: for each kind of row the least share, in percent, that must be right. Raised, never lowered. */
const floors = new URL('../question-floor.json', import.meta.url);

/** A line for each kind of row that is right less often than its floor. */
export async function faults(evaluated: Evaluated): Promise<readonly string[]> {
  const least: Readonly<Record<string, number>> = JSON.parse(await readFile(floors, 'utf8'));
  return [...byKind(evaluated)].flatMap(([kind, [right, of]]) => {
    const floor = least[kind] ?? 0;
    return of === 0 || (100 * right) / of >= floor
      ? []
      : [`${kind}: ${right} of ${of} are right, which is less than ${floor} % (npm run evaluate tells more)`];
  });
}
