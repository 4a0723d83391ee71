import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';
import { readRoster } from '../../src/language/reading/roster/read-roster.ts';

/** The lists of real minutes, read from where they lie: nothing of them is written here. */
const folder = process.env['SAMVERKA_MINUTES'] ?? join(import.meta.dirname, '../../../shared/minutes');
const files = ['000', '001', '003'];
const isThere = files.every((name) => existsSync(join(folder, `${name}.json`)));
if (!isThere)
  process.stderr.write(`\n*** REAL MINUTES ARE NOT HERE: ${folder}. Their rosters are NOT tested. ***\n\n`);

const labels = z.object({
  attendance: z.array(
    z.object({
      name: z.string(),
      organisation: z.string(),
      title: z.string().nullable(),
      category: z.string(),
      status: z.string(),
      note: z.string().nullable(),
      organisationInferred: z.boolean().optional(),
    }),
  ),
});

/** The organisation that most of the inferred and the others belong to: the group's host, as its Book would say. */
function read(name: string) {
  const { attendance } = labels.parse(JSON.parse(readFileSync(join(folder, `${name}.json`), 'utf8')));
  const text = readFileSync(join(folder, `${name}.txt`), 'utf8');
  const start = text.search(/^(?:#+ )?Närvarande/mu);
  const end = start + text.slice(start).search(/^(?:#+ )?1\. /mu);
  const host = attendance.find(({ organisation }) => organisation.startsWith('Region'))?.organisation;
  return { attendance, text, list: text.slice(start, end), host };
}

(isThere ? describe : describe.skip)('the rosters of real minutes', () => {
  it.each(files)('are read right, pasted as they stand: %s', (name) => {
    const { attendance, text, list, host } = read(name);
    const parties = [...new Set(attendance.map(({ organisation }) => organisation))];
    for (const pasted of [list, text]) {
      for (const organisations of [[], parties]) {
        const { rows, unread } = readRoster(pasted, { organisations, host });
        expect(rows.map((row) => [row.name, row.organisation, row.title ?? null, row.category])).toEqual(
          attendance.map((row) => [row.name, row.organisation, row.title, row.category]),
        );
        expect(rows.map((row) => row.absent ?? false)).toEqual(
          attendance.map(({ status }) => status === 'absent'),
        );
        expect(rows.map((row) => row.note ?? null)).toEqual(
          attendance.map(({ status, note }) => (status === 'absent' ? null : note)),
        );
        expect(rows.map((row) => row.organisationInferred ?? false)).toEqual(
          attendance.map((row) => row.organisationInferred ?? false),
        );
        expect(unread).toEqual([]);
      }
    }
  });
});
