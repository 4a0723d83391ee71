import { type Files, realFiles } from '../../src/store/files.ts';
import { channel, direct, granby, people, roster } from './granby.ts';
import { openStage } from './stage.ts';

const { sara, osten } = people;

/** A disk that can be told to take its time with the facts. */
function slowDisk() {
  const held: (() => void)[] = [];
  const disk = { slow: false, reached: () => {}, release: () => held.splice(0).map((go) => go()) };
  const files: Files = {
    ...realFiles,
    async open(path) {
      const file = await realFiles.open(path);
      const sync = async () => {
        if (disk.slow && path.endsWith('facts.jsonl')) {
          disk.reached();
          await new Promise<void>((go) => held.push(go));
        }
        await file.sync();
      };
      return { ...file, sync };
    },
  };
  return { disk, files };
}

it('what is not on disk yet is told to nobody, whoever asks', async () => {
  const { disk, files } = slowDisk();
  const stage = await openStage('2027-02-12T13:00:00+01:00', { files });
  stage.connector.setRoster(channel.id, roster);
  const { group, code } = await stage.addGroup(granby);
  await stage.say(sara, channel, `koppla ${code}`);
  await stage.say(osten, channel, 'nästa möte');
  await stage.say(sara, direct(sara), 'start');
  await stage.settled();
  const order: string[] = [];
  const underWay = new Promise<void>((reached) => Object.assign(disk, { slow: true, reached }));
  const said = stage.say(sara, direct(sara), 'beslut 4: Rådet köper en ö.');
  await underWay;
  const meeting = (await stage.book(group)).meetings[0]?.id;
  const press = { v: 1, group, meeting };
  const asked = [
    stage.say(osten, direct(osten), 'beslut på mötet idag').then((text) => order.push(text)),
    stage.client.execute(osten, direct(osten), 'show-roll', press).then(() => order.push('the roll')),
  ];
  const quick = await stage.client.execute(osten, direct(osten), 'unknown', press);
  order.push(`the disk, after ${quick.status}`);
  Object.assign(disk, { slow: false });
  disk.release();
  await Promise.all([said, ...asked]);
  expect(order[0]).toBe('the disk, after 200');
  expect(order).toContain('the roll');
  await stage.end();
});
