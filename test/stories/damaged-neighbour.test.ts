import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { channel, direct, granby, people, roster } from './granby.ts';
import { neighbourChannel, neighbours } from './neighbours.ts';
import { openStage, type Stage } from './stage.ts';

const { sara, eva } = people;

/** Granby's group, and a neighbour of whose files one is damaged; Eva is in both. */
async function besideDamaged(file: string): Promise<{ readonly stage: Stage; readonly group: string }> {
  const stage = await openStage('2027-02-12T12:55:00+01:00');
  stage.connector.setRoster(channel.id, roster);
  stage.connector.setRoster(neighbourChannel.id, roster);
  const { group, code } = await stage.addGroup(granby);
  const other = await stage.addGroup(neighbours);
  await stage.say(sara, channel, `koppla ${code}`);
  await stage.say(eva, channel, 'nästa möte');
  await stage.say(eva, neighbourChannel, `koppla ${other.code}`);
  await stage.settled();
  const path = join(stage.folder, 'groups', other.group, file);
  const whole = await readFile(path, 'utf8');
  await writeFile(path, `${whole.slice(0, -20)}x${whole.slice(-19)}`);
  await stage.restart();
  return { stage, group };
}

it('whoever is in a damaged group too is answered in the others', async () => {
  const { stage } = await besideDamaged('facts.jsonl');
  expect(await stage.say(eva, direct(eva), 'nästa möte')).toContain(
    'Nästa möte är i dag, fredag 12 februari 2027',
  );
  await stage.end();
});

it('the app is taken out of a team although some other group is damaged', async () => {
  const { stage, group } = await besideDamaged('contacts.json');
  await stage.client.uninstall(sara, channel);
  expect((await stage.book(group)).conversations).toEqual([]);
  await stage.end();
});
