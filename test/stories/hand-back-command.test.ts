import { randomBytes } from 'node:crypto';
import { write } from '../../src/cli/writing.ts';
import { findMeeting } from '../../src/meetings/model/lookup.ts';
import { markText } from '../../src/minutes/document-mark.ts';
import { writeMinutes } from '../../src/minutes/formats.ts';
import { minutesOf } from '../../src/minutes/minutes-of.ts';
import { editDocx } from '../minutes/edit-docx.ts';
import { direct } from './granby.ts';
import { account, norrdalen, norrdalenRoster, norrdalenChannel as room } from './norrdalen.ts';
import { openStage, type Stage } from './stage.ts';

const sara = account('Sara Ström');
const desk = direct(sara);

describe('a file that was edited, where no chat takes files', () => {
  let stage: Stage;
  let group: string;
  const meeting = async () => {
    const found = findMeeting(await stage.book(group), 'm2');
    if (found === undefined) throw new Error('The meeting is gone');
    return found;
  };
  const hand = async (file: Uint8Array, take: 'nothing' | 'texts' | 'all', at = '2027-03-11') => {
    const request = {
      ...({ request: 'hand-back', group, meeting: at, take } as const),
      file: Buffer.from(file).toString('base64'),
    };
    const world = {
      ...{ env: {}, folder: stage.folder, version: 'test', milliseconds: () => Date.now(), randomBytes },
      ...{
        print: () => undefined,
        complain: () => undefined,
        write: () => undefined,
        isTerminal: false,
      },
      untilAskedToEnd: () => new Promise<void>(() => undefined),
    };
    return (await write(stage.folder, request, world)).lines ?? [];
  };

  beforeAll(async () => {
    stage = await openStage('2027-03-11T09:30:00+01:00');
    stage.connector.setRoster(room.id, norrdalenRoster);
    const added = await stage.addGroup(norrdalen);
    group = added.group;
    await stage.say(sara, room, `koppla ${added.code}`);
    for (const text of ['start', 'text 7: Anna redovisade.', 'beslut 7: Chefsgruppen antar planen'])
      await stage.say(sara, desk, text);
  });
  afterAll(() => stage.end());

  it('is compared by the running server, and taken over as far as was asked', async () => {
    const book = await stage.book(group);
    const found = await meeting();
    const { bytes } = await writeMinutes(
      minutesOf(book, found),
      { kind: 'draft' },
      'docx',
      markText(book, found.id),
    );
    expect(await hand(bytes, 'nothing')).toEqual(['Filen säger detsamma som protokollet. Inget är ändrat.']);
    const edited = editDocx(bytes, (xml) =>
      xml
        .replace('Anna redovisade.', 'Anna redovisade allt.')
        .replace('antar planen', 'antar planen för 2027'),
    );
    const told = [
      '§ 7 Pilot med gemensam mottagning: Text, ändrat: ”Anna redovisade.” → ”Anna redovisade allt.”',
      '§ 7 Pilot med gemensam mottagning: Beslut, ändrat: ”Chefsgruppen antar planen” → ”Chefsgruppen antar planen för 2027”',
    ];
    expect(await hand(edited, 'nothing')).toEqual(told);
    expect(await hand(edited, 'texts')).toEqual([...told, '1 taken over, 2 differed.']);
    expect((await meeting()).notes.map(({ text }) => text)).toEqual(['Anna redovisade allt.']);
    expect((await meeting()).decisions.map(({ text }) => text)).toEqual(['Chefsgruppen antar planen']);
    expect(await hand(edited, 'all')).toContain('1 taken over, 1 differed.');
    expect((await meeting()).decisions.map(({ text }) => text)).toEqual([
      'Chefsgruppen antar planen för 2027',
    ]);
  });

  it('is refused when it is none of ours, or of another meeting', async () => {
    await expect(hand(Buffer.from('Hej'), 'nothing')).rejects.toThrow();
    await expect(hand(new Uint8Array([0x50, 0x4b, 3, 4]), 'nothing')).rejects.toThrow();
    await expect(hand(Buffer.from('Hej'), 'nothing', '1999-01-01')).rejects.toThrow();
  });
});
