import { setImmediate } from 'node:timers/promises';
import { realFiles } from '../../src/store/files.ts';
import { channel, direct, granby, people, roster } from './granby.ts';
import { openStage, type StageOptions } from './stage.ts';

const { sara, eva } = people;

async function connected(options: StageOptions = {}) {
  const stage = await openStage('2027-02-12T12:55:00+01:00', options);
  stage.connector.setRoster(channel.id, roster);
  const { group, code } = await stage.addGroup(granby);
  await stage.say(sara, channel, `koppla ${code}`);
  await stage.say(sara, direct(sara), 'hej');
  await stage.settled();
  return { stage, group };
}

it('what could not be sent is not sent when the app comes back and its time is over', async () => {
  const { stage } = await connected();
  stage.connector.trouble({ on: 'send', conversation: channel.id, times: 1, how: { status: 403 } });
  await stage.say(sara, direct(sara), 'start');
  await stage.settled();
  stage.at('2027-02-20T12:55:00+01:00');
  await stage.client.install(sara, channel);
  await stage.settled();
  expect(stage.connector.conversation(channel.id).picture).not.toContain('Är du här?');
  await stage.end();
});

it('a message to the secretary that the disk was full for reaches her without anything else happening', async () => {
  const disk = { full: false };
  const files: StageOptions['files'] = {
    ...realFiles,
    async open(path) {
      const file = await realFiles.open(path);
      const append = (bytes: Uint8Array) => {
        if (!disk.full || !path.endsWith('outbox.jsonl')) return file.append(bytes);
        return Promise.reject(Object.assign(new Error('full'), { code: 'ENOSPC' }));
      };
      return { ...file, append };
    },
  };
  const { stage, group } = await connected({ files });
  await stage.say(eva, channel, 'jag kommer inte');
  await stage.settled();
  const meeting = (await stage.book(group)).meetings[0]?.id;
  const answer = { v: 1, group, meeting, answer: 'absent', message: 'Bilen är sjuk.' };
  disk.full = true;
  await stage.client.execute(eva, channel, 'answer-attendance', answer);
  while (!JSON.stringify(stage.logged).includes('could not reconcile')) await setImmediate();
  disk.full = false;
  stage.at('2027-02-12T12:56:00+01:00');
  await stage.connector.until(() =>
    stage.connector.conversation(direct(sara).id).picture.includes('Bilen är sjuk.'),
  );
  await stage.end();
});
