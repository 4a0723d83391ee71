import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { checkFolder, readGroup } from '../../src/store/check-folder.ts';
import { openJsonStore } from '../../src/store/json-store.ts';
import { labelledFolder } from '../minutes/labelled-book.ts';
import { keepGroup, type LabelledGroup, labelledGroups } from './labelled-store.ts';

const groups = await labelledGroups();

if (groups === undefined)
  it.skip(`the labelled minutes: NOT LOADED, for they are not in ${labelledFolder}`, () => {});
else describe('the labelled minutes, loaded as the product would have come to them', () => checks(groups));

function checks([managers, council]: readonly LabelledGroup[]): void {
  const days = managers?.book.meetings.map(({ date, state }) => `${date} ${state}`) ?? [];

  it('a later list of dates goes before an earlier one', () => {
    expect(days).toContain('2023-03-30 planned');
    expect(days.filter((day) => day.startsWith('2023-03-17'))).toEqual([]);
  });

  it('a day that a list strikes is where the meeting was before', () => {
    const moved = managers?.book.meetings.find(({ date }) => date === '2023-02-10');
    expect(moved?.changes).toMatchObject([{ kind: 'moved', before: { date: '2023-02-03' } }]);
  });

  it('a meeting that only the earlier list knows stays, without minutes', () => {
    expect(days.slice(0, 3)).toEqual(['2022-10-13 closed', '2022-11-11 planned', '2022-12-09 closed']);
  });

  it('everyone is in it once, and whoever is not on the later list has left to a successor', () => {
    const persons = managers?.book.persons ?? [];
    expect(new Set(persons.map(({ name }) => name)).size).toBe(persons.length);
    expect(persons.filter(({ left }) => left !== undefined)).toHaveLength(2);
    expect(managers?.book.seats).toHaveLength(22);
    expect(managers?.book.seats.filter(({ terms }) => terms.length === 2)).toHaveLength(2);
  });

  it('nobody chairs where the minutes name nobody', () => {
    const chairs = (group: LabelledGroup | undefined) =>
      group?.book.persons.filter(({ roles }) => roles.includes('chair')).length;
    expect([chairs(managers), chairs(council)]).toEqual([0, 1]);
  });

  it('they can be kept in a data folder, which is as it should be', async () => {
    const folder = await mkdtemp(join(tmpdir(), 'samverka-labelled-'));
    try {
      await keepIn(join(folder, 'data'));
      expect(await checkFolder(join(folder, 'data'))).toMatchObject({ faults: [], groups: 2 });
      const book = await readGroup(join(folder, 'data'), 'cg');
      expect(book.meetings.map(({ id }) => id)).toEqual(managers?.book.meetings.map(({ id }) => id));
    } finally {
      await rm(folder, { recursive: true, force: true });
    }
  });

  async function keepIn(folder: string): Promise<void> {
    const log = { info: () => undefined, warn: () => undefined, error: () => undefined };
    const store = await openJsonStore({ folder, mode: 'local', now: () => '2022-12-15T09:00:00.000Z', log });
    for (const group of [managers, council]) if (group !== undefined) await keepGroup(store, group);
    await store.close();
  }
}
