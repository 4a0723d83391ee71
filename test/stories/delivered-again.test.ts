import { channel, direct, granby, people, roster } from './granby.ts';
import { openStage, pressText, type Stage } from './stage.ts';

const { sara, osten, eva } = people;

/** The meeting of today, begun, in a channel whose agenda stands. */
async function begun(): Promise<{
  readonly stage: Stage;
  readonly at: { v: 1; group: string; meeting: string };
}> {
  const stage = await openStage('2027-02-12T12:55:00+01:00');
  stage.connector.setRoster(channel.id, roster);
  const { group, code } = await stage.addGroup(granby);
  await stage.say(sara, channel, `koppla ${code}`);
  await stage.say(sara, direct(sara), 'hej');
  await stage.say(osten, channel, 'nästa möte');
  const meeting = (await stage.book(group)).meetings[0]?.id ?? '';
  return { stage, at: { v: 1, group, meeting } };
}

it('a message to the secretary that is delivered again is written to her once', async () => {
  const { stage, at } = await begun();
  await stage.say(sara, channel, 'skicka dagordningen');
  const answer = { ...at, answer: 'absent', message: 'Bilen är sjuk.' };
  for (const activityId of ['one', 'one', 'other']) {
    await stage.client.execute(eva, channel, 'answer-attendance', answer, { activityId });
    await stage.settled();
  }
  const { picture } = stage.connector.conversation(direct(sara).id);
  expect(picture.split('Bilen är sjuk.')).toHaveLength(2);
  await stage.client.execute(eva, channel, 'answer-attendance', { ...answer, message: 'Den är lagad.' });
  await stage.settled();
  expect(stage.connector.conversation(direct(sara).id).picture).toContain('Den är lagad.');
  await stage.end();
});

it('a button that two press at the same moment, in a Book that is just being read, does its thing once', async () => {
  const { stage, at } = await begun();
  await stage.say(sara, direct(sara), 'start');
  const item = (await stage.book(at.group)).meetings[0]?.items[3];
  await stage.restart();
  const press = { ...at, item: item?.id, n: 0 };
  const both = await Promise.all(
    [sara, osten].map((user) => stage.client.execute(user, channel, 'decide-as-proposed', press)),
  );
  expect((await stage.book(at.group)).meetings[0]?.decisions).toHaveLength(1);
  expect(both.map(pressText).toSorted()).toEqual([
    expect.stringContaining('Beslut'),
    expect.stringContaining('redan'),
  ]);
  await stage.end();
});
