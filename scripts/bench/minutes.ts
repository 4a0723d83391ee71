import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { apply } from '../../src/meetings/folding/apply.ts';
import { foundGroup } from '../../src/meetings/intake/found-group.ts';
import { emptyBook } from '../../src/meetings/model/book.ts';
import type { Format } from '../../src/minutes/formats.ts';
import type { Minutes } from '../../src/minutes/minutes.ts';
import { minutesOf } from '../../src/minutes/minutes-of.ts';
import { asBuilt, root, startChild } from './child.ts';
import { inventedGroup } from './invented-group.ts';

/** How long it takes to write the minutes of a large meeting in a format, and what it takes. */
export type MinutesReport = {
  readonly format: Format;
  /** Milliseconds of the first one in a process, with what is loaded for it; and of each after some. */
  readonly first: number;
  readonly warm: readonly number[];
  /** Bytes of memory at the most, beyond what the process had before the first. */
  readonly memory: number;
  /** Bytes of the file. */
  readonly size: number;
};

/** A meeting of so many people, items and decisions. */
export const largeMeeting = { people: 40, items: 20, decisions: 30 } as const;

const warming = 5;
const measured = 15;

/** Times the writing of a large meeting's minutes as DOCX and as PDF, each in a process of its own, as built. */
export async function measureMinutes(folder: string): Promise<readonly MinutesReport[]> {
  const file = join(folder, 'minutes.json');
  writeFileSync(file, JSON.stringify(largeMinutes()));
  return [await measureFormat(folder, file, 'docx'), await measureFormat(folder, file, 'pdf')];
}

async function measureFormat(folder: string, file: string, format: Format): Promise<MinutesReport> {
  const formats = pathToFileURL(join(root, 'dist/minutes/formats.js')).href;
  const child = startChild([asBuilt('minutes-process', folder), formats, file], { node: ['--expose-gc'] });
  const write = async () => (await child.ask(format)) as { took: number; size: number; memory: number };
  const { took: first, size, memory } = await write();
  for (let n = 0; n < warming; n += 1) await write();
  const warm: number[] = [];
  for (let n = 0; n < measured; n += 1) warm.push((await write()).took);
  await child.stop();
  return { format, first, warm, memory, size };
}

/** What the minutes of an invented large meeting say, with text at each item. */
function largeMinutes(): Minutes {
  const { people, items, decisions } = largeMeeting;
  const history = {
    ...{ years: 1, meetingsAYear: 1, itemsAMeeting: items, personsAMeeting: people },
    ...{ decisions, assignments: 15 },
  };
  const file = inventedGroup('Rådet', people, history, 0);
  const { commits } = foundGroup('minutes', file, '2027-02-12T12:00:00.000Z');
  const book = commits.reduce(apply, emptyBook('minutes'));
  const [meeting] = book.meetings;
  if (meeting === undefined) throw new Error('the invented group has no meeting');
  const minutes = minutesOf(book, meeting);
  return {
    ...minutes,
    items: minutes.items.map((item) => ({
      ...item,
      prose: [1, 2].map((n) => ({ id: `${item.id}-${n}`, text: prose })),
      discussion: [1, 2].map((n) => ({
        id: `${item.id}-d${n}`,
        text: 'Oro för bemanningen under sommaren.',
      })),
    })),
  };
}

const prose =
  'Rådet gick igenom läget i länsdelarna. Flera kommuner beskriver att tillgången till läkare i kommunal primärvård är ojämn, och att samordningen vid utskrivning tar längre tid än avtalat.';
