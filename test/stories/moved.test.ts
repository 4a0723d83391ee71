import { channel, direct, granby, people, roster } from './granby.ts';
import { openStage } from './stage.ts';

const { sara, eva } = people;

it('when the channel is deleted and another connected, the meeting goes on there, and what is past stays past', async () => {
  const stage = await openStage('2027-02-12T12:50:00+01:00');
  try {
    const other = { id: '19:granby-other@thread.tacv2', kind: 'channel', team: channel.team ?? '' } as const;
    for (const { id } of [channel, other]) stage.connector.setRoster(id, roster);
    const { code } = await stage.addGroup(granby);
    await stage.say(sara, channel, `koppla ${code}`);
    await stage.say(sara, channel, 'skicka dagordningen');
    await stage.say(eva, direct(eva), 'nästa möte');
    await stage.settled();
    await stage.client.deleteChannel(sara, channel);
    await stage.settled();
    const before = stage.connector.conversation(channel.id).picture;
    await stage.say(sara, other, 'koppla');
    await stage.say(sara, direct(sara), 'start');
    await stage.settled();
    const { messages, picture } = stage.connector.conversation(other.id);
    expect(picture).toContain('• Dagordning');
    expect(picture).toContain('Mötet pågår.');
    expect(picture).toContain('Är du här?');
    const agenda = messages.find(({ thread, card }) => thread === undefined && card !== undefined);
    expect(messages.filter(({ thread }) => thread === agenda?.id)).not.toEqual([]);
    expect(stage.connector.conversation(channel.id).picture).toBe(before);
  } finally {
    await stage.end();
  }
});
