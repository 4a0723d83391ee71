import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { GroupId } from '../../src/meetings/model/terms.ts';
import { channel, direct, granby, people, roster } from './granby.ts';
import { openStage, type Stage } from './stage.ts';

const { sara, nils } = people;
const list = 'Närvarande ersättare:\n\nKarl Storm\tNäs kommun\tkarl.storm@nas.example\nNils Ahl\tGranby';

let stage: Stage;
let group: GroupId;
beforeAll(async () => {
  stage = await openStage('2027-02-12T12:30:00+01:00');
  stage.connector.setRoster(channel.id, roster);
  const added = await stage.addGroup(granby);
  group = added.group;
  await stage.say(sara, channel, `koppla ${added.code}`);
});
afterAll(() => stage.end());

const lastCard = () => {
  const found = stage.connector.conversation(direct(sara).id).messages.findLast(({ card }) => card);
  if (found === undefined) throw new Error('no card');
  return found;
};
const contactsFile = () => join(stage.folder, 'groups', group, 'contacts.json');

/** Presses, and presses again with the same id after a crash that kept the facts but not the contacts. */
async function pressedAndCutOff(button: string): Promise<void> {
  const before = await readFile(contactsFile(), 'utf8');
  const card = lastCard();
  const once = { activityId: `cut-off-${button}` };
  await stage.press(sara, direct(sara), card, button, {}, once);
  await stage.settled();
  await stage.restart(() => writeFile(contactsFile(), before));
  await stage.press(sara, direct(sara), card, button, {}, once);
}

describe('what was cut off between the facts and the contacts', () => {
  it('the e-mails of a list are kept when its press is delivered again', async () => {
    await stage.client.say(sara, direct(sara), list);
    await pressedAndCutOff('Spara');
    expect(await readFile(contactsFile(), 'utf8')).toContain('karl.storm@nas.example');
  });

  it('accounts are bound when the press that binds them is delivered again', async () => {
    await stage.client.say(sara, direct(sara), 'vem är vem');
    await pressedAndCutOff('Koppla');
    expect(await readFile(contactsFile(), 'utf8')).toContain(nils.objectId);
  });
});
