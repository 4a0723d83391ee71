import fs from 'node:fs';
import os from 'node:os';
import { join } from 'node:path';
import { durabilityRounds } from '../test/store/durability-rounds.ts';
import { killRounds } from '../test/store/kill-rounds.ts';

// Proves that what was acknowledged is never lost: node scripts/durability.ts [rounds] [kills] [seed]

const [rounds = 200, kills = 50, seed = Date.now() % 1_000_000] = process.argv.slice(2).map(Number);
const folder = fs.mkdtempSync(join(os.tmpdir(), 'samverka-durability-'));
try {
  console.log(`seed ${seed}`);
  const crashed = await durabilityRounds(rounds, folder, seed);
  console.log('power lost, sync failed, disk full:', crashed);
  const killed = await killRounds(kills, join(folder, 'killed'), seed);
  console.log('killed:', killed);
  process.exitCode = crashed.broken.length + killed.broken.length > 0 ? 1 : 0;
} finally {
  fs.rmSync(folder, { recursive: true, force: true });
}
