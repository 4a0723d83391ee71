import { channel, direct, granby, people, roster } from './granby.ts';
import { openStage } from './stage.ts';

const { sara } = people;

it('however much is asked at once, the answer is not larger than Teams takes', async () => {
  const stage = await openStage('2027-02-12T13:00:00+01:00');
  stage.connector.setRoster(channel.id, roster);
  const { code } = await stage.addGroup(granby);
  await stage.say(sara, channel, `koppla ${code}`);
  await stage.say(sara, direct(sara), 'start');
  for (const item of [1, 2, 3])
    await stage.say(sara, direct(sara), `beslut ${item}: ${'Rådet enas. '.repeat(800)}`);
  const { replies } = await stage.client.say(
    sara,
    direct(sara),
    'beslut om rådet\nbeslut på mötet idag\nbeslut om enas',
  );
  const largest = Math.max(...replies.map(({ activity }) => JSON.stringify(activity).length));
  expect(replies).toHaveLength(1);
  expect(largest).toBeGreaterThan(20_000);
  expect(largest).toBeLessThan(40_000);
  await stage.end();
});
