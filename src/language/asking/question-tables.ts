import { agenda } from './agenda.ts';
import { assignments } from './assignments.ts';
import { attendance } from './attendance.ts';
import { decidedTable } from './decided.ts';
import { decisions } from './decisions.ts';
import { help } from './help.ts';
import { matters } from './matters.ts';
import { meetings } from './meetings.ts';
import { minutes } from './minutes.ts';
import { passages } from './passages.ts';
import { people } from './people.ts';
import type { QuestionTable, Reader } from './question-table.ts';
import { ratification } from './ratification.ts';
import { referrals } from './referrals.ts';
import { told } from './told.ts';

/** All that can be asked, by topic, in the order in which phrases are tried. */
export const questionTables: readonly QuestionTable[] = [
  attendance,
  people,
  ratification,
  referrals,
  decidedTable,
  decisions,
  passages,
  minutes,
  help,
  agenda,
  matters,
  meetings,
  assignments,
  told,
];

const readers = new Map(questionTables.flatMap((table) => Object.entries(table.readers)));

/** Reads what the slots of a phrase held; no two tables have a question of the same name. */
export function readerOf(key: string): Reader {
  const reader = readers.get(key);
  if (reader === undefined) throw new Error(`no reader reads ${key}`);
  return reader;
}
