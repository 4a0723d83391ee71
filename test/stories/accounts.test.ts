import { cardText } from '../card-text.ts';
import type { User } from '../teams-client.ts';
import { channel, direct, granby, people, roster } from './granby.ts';
import { openStage, pressText, type Stage } from './stage.ts';

const { sara, eva, bo } = people;
/** Eva's guest account in another tenant, with the same e-mail. */
const guest: User = { ...eva, id: '29:33', objectId: 'eeeeeeee-0000-4000-8000-000000000033' };
const tenant = 'aaaaaaaa-0000-4000-8000-000000000001';

describe('someone with several Teams accounts', () => {
  let stage: Stage;
  let group = '';
  beforeAll(async () => {
    stage = await openStage('2027-02-12T12:30:00+01:00');
    const email = 'eva.ek@granby.example';
    stage.connector.setRoster(channel.id, [
      ...roster,
      { id: guest.id, name: guest.name, objectId: guest.objectId ?? '', email },
    ]);
    for (const one of [eva, guest])
      stage.connector.setRoster(direct(one).id, [
        { id: one.id, name: one.name, objectId: one.objectId ?? '', email },
      ]);
    const added = await stage.addGroup(granby);
    group = added.group;
    await stage.say(sara, channel, `koppla ${added.code}`);
    await stage.say(eva, channel, 'nästa möte');
    await stage.say(guest, channel, 'nästa möte');
  });
  afterAll(() => stage.end());

  const cards = (who: User) =>
    stage.connector.conversation(direct(who).id).messages.map(({ card }) => cardText(card));
  const last = () => {
    const found = stage.connector.conversation(direct(sara).id).messages.findLast(({ card }) => card);
    if (found === undefined) throw new Error('no card');
    return found;
  };

  it('is one person with either', async () => {
    await stage.say(eva, direct(eva), 'jag kommer på distans');
    await stage.say(guest, direct(guest), 'jag kommer inte');
    expect((await stage.book(group)).meetings[0]?.answers).toMatchObject([
      { person: 'p3', answer: 'absent' },
    ]);
  });

  it('is written to where she last wrote', async () => {
    await stage.say(eva, direct(eva), 'hjälp');
    await stage.say(sara, direct(sara), 'start');
    await stage.say(sara, direct(sara), 'uppdrag 1: Eva Ek skickar underlaget till 1 mars');
    await stage.say(sara, direct(sara), 'avsluta');
    await stage.press(sara, direct(sara), last(), 'Avsluta mötet');
    await stage.client.execute(sara, direct(sara), 'publish-summary', { v: 1, group, meeting: 'm1' });
    await stage.settled();
    expect(cards(eva).join('\n')).toContain('skickar underlaget');
    expect(cards(guest).join('\n')).not.toContain('skickar underlaget');
  });

  it('has them shown to the secretary alone, in direct chat', async () => {
    expect(await stage.say(bo, direct(bo), 'konton för Eva Ek')).toContain('Det kan bara sekreteraren göra.');
    expect(await stage.say(sara, channel, 'konton för Eva Ek')).toContain('Det går inte här.');
    await stage.say(sara, direct(sara), 'konton för Eva Ek');
    expect(cardText(last().card)).toContain(
      `Konton för Eva Ek
eva.ek@granby.example: går att nå direkt, jag skriver hit
eva.ek@granby.example: går att nå direkt`,
    );
  });

  it('loses the one that a secretary takes from her, and it is not bound by its e-mail again', async () => {
    const account = `${tenant}/${guest.objectId}`;
    const data = { v: 1, group, person: 'p3', account };
    const removed = await stage.client.execute(sara, direct(sara), 'remove-account', data);
    expect(pressText(removed)).toBe('Kontot är borttaget från Eva Ek.');
    const again = await stage.client.execute(sara, direct(sara), 'remove-account', data);
    expect(pressText(again)).toBe('Kontot är redan borttaget. Inget är ändrat.');
    stage.at('2027-02-12T14:30:00+01:00');
    expect(await stage.say(guest, channel, 'mina uppdrag')).not.toContain('skickar underlaget');
    expect(await stage.kept(group)).toContain('"removed"');
  });

  it('keeps the account that the secretary is using herself', async () => {
    const data = { v: 1, group, person: 'p1', account: `${tenant}/${sara.objectId}` };
    const removed = await stage.client.execute(sara, direct(sara), 'remove-account', data);
    expect(pressText(removed)).toBe('Det är kontot du använder nu. Inget är ändrat.');
  });
});
