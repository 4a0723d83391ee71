import { askServer, controlPath } from '../../src/cli/control.ts';
import { channel, granby, people, roster } from './granby.ts';
import { openStage } from './stage.ts';

const { sara, nils } = people;

it('a new code makes its holder secretary where the group is shown already, and works once', async () => {
  const stage = await openStage('2027-02-12T12:55:00+01:00');
  stage.connector.setRoster(channel.id, roster);
  const { group, code } = await stage.addGroup(granby);
  await stage.say(sara, channel, `koppla ${code}`);
  const coded = await askServer(controlPath(stage.folder) ?? '', { request: 'group-code', group });
  const fresh = coded?.ok === true ? coded.code : '';
  expect(await stage.say(nils, channel, `koppla ${fresh}`)).toContain('Du är sekreterare');
  const secretaries = (await stage.book(group)).persons.filter((person) =>
    person.roles.includes('secretary'),
  );
  expect(secretaries.map(({ name }) => name)).toEqual([sara.name, nils.name]);
  expect(await stage.say(people.bo, channel, `koppla ${fresh}`)).not.toContain('sekreterare');
  await stage.end();
});
