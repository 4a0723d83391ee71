import { durabilityRounds } from './durability-rounds.ts';
import { killRounds } from './kill-rounds.ts';
import { newFolder, removeFolders } from './sample.ts';

afterAll(removeFolders);

describe('what was acknowledged', () => {
  it('survives power loss, failing syncs and a full disk, whole', async () => {
    const seen = await durabilityRounds(10, newFolder());
    expect(seen.broken).toEqual([]);
    expect(seen.crashes).toBeGreaterThan(0);
    expect(seen.acknowledged).toBeGreaterThan(100);
  });

  it('survives kill -9', async () => {
    const killed = await killRounds(3, newFolder());
    expect(killed.broken).toEqual([]);
    expect(killed.acknowledged).toBeGreaterThan(0);
  });
});
