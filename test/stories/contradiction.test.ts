import { findMeeting } from '../../src/meetings/model/lookup.ts';
import { channel, direct, granby, people, roster } from './granby.ts';
import { openStage, pressText, type Stage } from './stage.ts';

const { sara } = people;
const question = 'Punkt 3 utgick för att Eva Ek inte deltog, men hen står som närvarande. Vad stämmer?';

describe('an item withdrawn for the absence of someone who stands as present', () => {
  let stage: Stage;
  let group: string;

  beforeEach(async () => {
    stage = await openStage('2027-02-12T13:00:00+01:00');
    stage.connector.setRoster(channel.id, roster);
    const added = await stage.addGroup(granby);
    group = added.group;
    await stage.say(sara, channel, `koppla ${added.code}`);
    for (const line of ['alla utom Bo', 'start', 'punkt 3 utgår, Eva är inte här'])
      await stage.say(sara, direct(sara), line);
  });
  afterEach(() => stage.end());

  const close = async () => {
    const { replies } = await stage.client.say(sara, direct(sara), 'avsluta');
    return replies[0]?.card ?? {};
  };
  const meetingOnDisk = async () => findMeeting(await stage.book(group), 'm1');
  const eva = async () => (await meetingOnDisk())?.attendance.find(({ person }) => person === 'p3')?.status;
  const outcome = async () => (await meetingOnDisk())?.items.find(({ number }) => number === '3')?.outcome;

  it('stays withdrawn, and not for her absence, when she was there', async () => {
    const settled = await stage.press(sara, direct(sara), await close(), 'Närvarande');
    expect(pressText(settled)).toMatch(/^Ändrat\./u);
    expect(pressText(settled)).not.toContain(question);
    expect([await eva(), await outcome()]).toEqual(['present', { kind: 'withdrawn' }]);
    expect(await stage.say(sara, direct(sara), 'klart')).toBe('Mötet är avslutat. Inget är publicerat.');
  });

  it('stays withdrawn for her absence when she was away', async () => {
    const settled = await stage.press(sara, direct(sara), await close(), 'Frånvarande');
    expect(pressText(settled)).toMatch(/^Ändrat\./u);
    expect(await eva()).toBe('absent');
    expect(await outcome()).toEqual({ kind: 'withdrawn', reason: 'Eva är inte här', absent: 'p3' });
  });

  it('is settled in words as well, either way', async () => {
    await close();
    expect(await stage.say(sara, direct(sara), 'närvarande')).toContain('Ändrat.');
    expect([await eva(), await outcome()]).toEqual(['present', { kind: 'withdrawn' }]);
    expect(await stage.say(sara, direct(sara), 'ångra')).toContain(question);
    expect(await stage.say(sara, direct(sara), 'frånvarande')).toContain('Ändrat.');
    expect(await eva()).toBe('absent');
  });

  it('is settled once: the same press again changes nothing, and says so', async () => {
    const card = await close();
    await stage.press(sara, direct(sara), card, 'Närvarande');
    const { version } = await stage.book(group);
    const again = await stage.press(sara, direct(sara), card, 'Närvarande');
    expect(pressText(again)).toMatch(/^Inget är ändrat\./u);
    expect((await stage.book(group)).version).toBe(version);
  });
});
