import type { GroupFile } from '../../src/meetings/intake/found-group.ts';
import type { GroupId } from '../../src/meetings/model/terms.ts';
import { cardText } from '../card-text.ts';
import type { Posted } from '../connector.ts';
import type { Place, User } from '../teams-client.ts';
import { channel, direct, granby, people, roster } from './granby.ts';
import { openStage, type Stage } from './stage.ts';

const { sara, eva, bo, asa } = people;

/** The working committee prepares what the council decides. Åsa is a member of both, Bo of the council alone, and Eva the committee's secretary. */
const committee: GroupFile = {
  format: 'samverka-group/1',
  name: 'Arbetsutskott Granbygden',
  shortNames: ['AU'],
  language: 'sv',
  zone: 'Europe/Stockholm',
  documentName: 'Minnesanteckningar',
  voice: 'Arbetsutskottet',
  roles: { secretary: 'Eva Ek' },
  organisations: ['Granby', 'Ängsholm'],
  persons: [
    { name: 'Eva Ek', organisation: 'Granby', category: 'other', email: 'eva.ek@granby.example' },
    { name: 'Åsa Öhman', organisation: 'Ängsholm', category: 'member', email: 'asa.ohman@angsholm.example' },
  ],
  meetings: [
    { start: '2027-02-10', mode: 'digital', agenda: [{ number: 1, title: 'Mobila team' }] },
    { start: '2027-03-10', mode: 'digital' },
  ],
};
const committeeChannel: Place = {
  id: '19:au@thread.tacv2',
  kind: 'channel',
  team: '19:au-team@thread.tacv2',
};

let stage: Stage;
let au: GroupId;
let council: GroupId;

beforeAll(async () => {
  stage = await openStage('2027-02-10T09:00:00+01:00');
  stage.connector.setRoster(channel.id, roster);
  stage.connector.setRoster(committeeChannel.id, [
    ...roster.filter(({ name }) => name === 'Eva Ek' || name === 'Åsa Öhman'),
  ]);
  const first = await stage.addGroup(committee);
  const second = await stage.addGroup({
    ...granby,
    meetings: [{ start: '2027-04-16', startTime: '13:00', mode: 'digital' }],
  });
  [au, council] = [first.group, second.group];
  await stage.say(eva, committeeChannel, `koppla ${first.code}`);
  await stage.say(sara, channel, `koppla ${second.code}`);
});
afterAll(() => stage.end());

const posted = (user: User): readonly Posted[] => {
  const own = [direct(user).id, stage.connector.personalWith(user.objectId ?? '') ?? ''];
  return [...new Set(own)].flatMap((id) => stage.connector.conversation(id).messages);
};
const lastWith = async (user: User, text: string): Promise<Posted> => {
  await stage.settled();
  const found = posted(user).findLast(({ card }) => cardText(card).includes(text));
  if (found === undefined) throw new Error(`nothing with ${text}`);
  return found;
};
const asEva = (text: string) => stage.say(eva, direct(eva), `AU: ${text}`);
/** The whole answer, as it is read on the card. */
const trail = async (user: User, place: Place, text: string): Promise<string> => {
  const turn = await stage.client.say(user, place, text);
  return turn.replies.map((reply) => cardText(reply.card) || reply.text).join('\n');
};
const asked = 'AU: vad har hänt med ärendet mobila team?';

describe('one matter through two groups and three meetings', () => {
  it('begins in one group, and goes on at its next meeting', async () => {
    await asEva('starta mötet');
    await asEva('beslut 1: Arbetsutskottet begär ett underlag.');
    await asEva('skjut fram 1 till mars');
    await asEva('avsluta');
    await asEva('klart');
    stage.at('2027-03-10T09:00:00+01:00');
    await asEva('starta mötet');
    await asEva('uppdrag 1: Åsa Öhman tar fram en kalkyl till 1 april');
    await asEva('beslut 1: Arbetsutskottet lämnar frågan till rådet.');
    await asEva('lämna över ärende 1 till rådet');
    await asEva('avsluta');
    await asEva('klart');
    expect((await stage.book(au)).handovers).toHaveLength(1);
  });

  it('is decided in the other', async () => {
    const post = await lastWith(sara, 'lämnar över ett ärende');
    await stage.press(sara, direct(sara), post, 'Ta emot');
    stage.at('2027-04-16T13:05:00+02:00');
    await stage.say(sara, direct(sara), 'starta mötet');
    await stage.say(sara, direct(sara), 'beslut 1: Rådet inför mobila team.');
    await stage.say(sara, direct(sara), 'avsluta');
    await stage.say(sara, direct(sara), 'klart');
    expect((await stage.book(council)).meetings[0]?.state).toBe('closed');
  });

  it('is one trail for someone who is in both groups', async () => {
    const said = await trail(asa, direct(asa), asked);
    expect(said).toMatch(
      /10 februari[\s\S]*begär ett underlag[\s\S]*10 mars[\s\S]*lämnar frågan till rådet[\s\S]*Uppdrag: Åsa Öhman tar fram en kalkyl[\s\S]*Lämnat till Samverkansråd[\s\S]*16 april[\s\S]*Rådet inför mobila team\.[\s\S]*Samverkansråd Västra Granbygden/u,
    );
    expect(said.match(/Rådet inför mobila team/gu)).toHaveLength(1);
  });

  it('is known to someone of the first group by what that was told', async () => {
    const said = await trail(eva, committeeChannel, 'vad har hänt med ärendet mobila team?');
    expect(said).toContain('Lämnat till Samverkansråd Västra Granbygden');
    expect(said).not.toContain('Rådet inför mobila team.');
  });

  it('is known to someone of the second group by where it came from', async () => {
    const said = await trail(bo, direct(bo), 'vad har hänt med ärendet mobila team?');
    expect(said).toContain('Kom från Arbetsutskott Granbygden');
    expect(said).toContain('Rådet inför mobila team.');
    expect(said).not.toContain('begär ett underlag');
    expect(said).not.toContain('kalkyl');
  });

  it('shows nothing of another group in a channel, whoever asks', async () => {
    const said = await trail(asa, channel, 'vad har hänt med ärendet mobila team?');
    expect(said).not.toContain('begär ett underlag');
    expect(said).not.toContain('kalkyl');
  });

  it('a decision that is corrected afterwards is told again to the group that it came from, once', async () => {
    stage.at('2027-04-20T09:00:00+02:00');
    await stage.say(sara, direct(sara), 'ändra beslut 1: Rådet inför mobila team från 1 juni.');
    const told = await lastWith(eva, 'har rättat det som antecknades om ärendet');
    expect(cardText(told.card)).toContain('Rådet inför mobila team från 1 juni.');
    await stage.restart();
    await stage.settled();
    const answers = (await stage.book(au)).handovers[0]?.answers ?? [];
    expect(answers.map(({ kind }) => kind)).toEqual(['received', 'accepted', 'outcome', 'outcome']);
  });
});
