import { channel, direct, granby, people, roster } from './granby.ts';
import { openStage, pressText } from './stage.ts';

const { sara, eva, bo } = people;

it('a member who was taken for a guest before the roster had her is herself again afterwards', async () => {
  const stage = await openStage('2027-02-12T12:55:00+01:00');
  stage.connector.setRoster(
    channel.id,
    roster.filter((one) => one.id !== eva.id),
  );
  const { group, code } = await stage.addGroup(granby);
  await stage.say(sara, channel, `koppla ${code}`);
  await stage.settled();
  const meeting = (await stage.book(group)).meetings[0]?.id;
  const named = { ...eva, name: 'Eva på telefonen' };
  await stage.client.execute(named, channel, 'introduce', { v: 1, group, meeting, as: 'guest' });
  stage.connector.setRoster(channel.id, roster);
  stage.at('2027-02-12T12:57:00+01:00');
  expect(await stage.say(named, channel, 'jag är här')).toContain('Du är incheckad');
  expect(await stage.say(named, direct(eva), 'mina uppdrag')).not.toContain('deltagare');
  await stage.end();
});

it('two who press within the same moment, in activities without ids, are two', async () => {
  const stage = await openStage('2027-02-12T12:55:00+01:00');
  stage.connector.setRoster(channel.id, roster);
  const { group, code } = await stage.addGroup(granby);
  await stage.say(sara, channel, `koppla ${code}`);
  const meeting = (await stage.book(group)).meetings[0]?.id;
  const extra = { id: undefined, timestamp: '2027-02-12T11:55:00.000Z' };
  for (const user of [eva, bo, eva]) {
    const press = await stage.client.execute(user, channel, 'check-in', { v: 1, group, meeting }, { extra });
    expect(pressText(press)).toContain('Du är incheckad');
  }
  expect((await stage.book(group)).meetings[0]?.attendance).toHaveLength(2);
  await stage.end();
});
