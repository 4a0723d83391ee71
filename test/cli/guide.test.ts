import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { commands } from '../../src/cli/commands.ts';
import { readGroupFile } from '../../src/cli/group-file.ts';
import { settingsTable } from '../../src/cli/settings-table.ts';

const docs = join(import.meta.dirname, '../../docs');

function between(text: string, name: string): string {
  return text.split(`<!-- ${name} -->`)[1]?.split(`<!-- /${name} -->`)[0]?.trim() ?? '';
}

describe("the administrator's guide", () => {
  let guide = '';
  beforeAll(async () => {
    guide = await readFile(join(docs, 'administration.md'), 'utf8');
  });

  it('has exactly the settings that there are, as they are', () => {
    const cells = (row: string) => row.split('|').map((cell) => cell.trim());
    const rows = settingsTable.map(({ name, meaning, fallback, applies, secret }) => {
      const values = fallback === undefined ? 'must be set' : fallback;
      return `| \`${name}\` | ${meaning}${secret ? '. Secret' : ''} | ${values} | ${applies} |`;
    });
    expect(between(guide, 'settings').split('\n').slice(2).map(cells)).toEqual(rows.map(cells));
  });

  it('shows a group file that can be loaded', () => {
    const example = /```json\n(.*?)```/su.exec(between(guide, 'group-file'))?.[1] ?? '';
    expect(readGroupFile(JSON.parse(example)).persons.length).toBeGreaterThan(1);
  });

  it('names every command', () => {
    for (const { name, takes } of commands.filter((command) => command.name !== 'start'))
      expect(guide).toContain(['samverka', name, ...takes].join(' '));
  });
});
