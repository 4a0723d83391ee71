import { findMeeting } from '../../src/meetings/model/lookup.ts';
import type { Meeting } from '../../src/meetings/model/meeting.ts';
import { cardText } from '../card-text.ts';
import { channel, direct, granby, people, roster } from './granby.ts';
import { openStage, pressText, type Stage } from './stage.ts';

const { sara, osten, eva, bo, asa, ida } = people;
const desk = direct(sara);

/** What is asked of every party at a meeting, and of whom something is sent out to, until all have answered. */
describe('an assignment to every municipality, and a referral', () => {
  let stage: Stage;
  let group: string;
  /** All that the answer shows, also on its card. */
  const bySelf = async (user: typeof eva, text: string) => {
    const { replies } = await stage.client.say(user, direct(user), text);
    return replies
      .map(({ text: line = '', card }) => `${line}\n${card === undefined ? '' : cardText(card)}`)
      .join('\n');
  };
  const says = (text: string) => bySelf(sara, text);
  const meeting = async (): Promise<Meeting> => {
    const found = findMeeting(await stage.book(group), 'm1');
    if (found === undefined) throw new Error('The meeting is gone');
    return found;
  };
  const picture = (user: typeof eva) => stage.connector.conversation(direct(user).id).picture;
  const holding = (user: typeof eva, words: string) => {
    const { messages } = stage.connector.conversation(direct(user).id);
    const message = messages.findLast(({ card }) => JSON.stringify(card ?? null).includes(words));
    if (message === undefined) throw new Error(`${user.name} has no card that says ${words}`);
    return message;
  };

  beforeAll(async () => {
    stage = await openStage('2027-02-12T12:30:00+01:00', { served: true });
    stage.connector.setRoster(channel.id, roster);
    const added = await stage.addGroup(granby);
    group = added.group;
    await stage.say(sara, channel, `koppla ${added.code}`);
    await stage.say(sara, channel, 'skicka dagordningen');
    for (const user of [osten, eva, bo, asa, ida]) await bySelf(user, 'hjälp');
    stage.at('2027-02-12T13:00:00+01:00');
    for (const line of ['start', 'alla är här']) await says(line);
  });
  afterAll(() => stage.end());

  it('whether the region is meant by all municipalities is asked, and then it is saved for each', async () => {
    const said = await stage.client.say(
      sara,
      desk,
      'uppdrag 3: Samtliga kommuner utser en kontaktperson senast 1 mars',
    );
    const asked = said.replies.at(-1);
    if (asked?.card === undefined) throw new Error('Nothing was asked');
    expect(JSON.stringify(asked.card)).toContain('också regionen?');
    expect((await meeting()).assignments).toHaveLength(0);
    const saved = await stage.press(sara, desk, asked.card, 'De 4 som inte är region');
    expect(pressText(saved)).toContain('Uppdraget är sparat för fyra parter: § 3.');
    const { assignments } = await meeting();
    expect(assignments.map(({ responsible }) => 'name' in responsible && responsible.name)).toEqual([
      'Granby',
      'Lillån',
      'Ängsholm',
      'Öjeby',
    ]);
  });

  it('what is sent out goes to those who are named, with the time for replies', async () => {
    const told = await says(
      'remiss 4: Förslag till överenskommelse skickas till Granby, Lillån och Patientföreningen, svar senast 31 mars',
    );
    expect(told).toContain('Remissen är sparad: § 4. Till: Granby, Lillån och Patientföreningen.');
    expect(told).toContain('Svar senast 31 mars.');
    expect((await meeting()).referrals[0]).toMatchObject({
      direction: 'sent',
      recipients: [
        { name: 'Granby', organisation: 'o2' },
        { name: 'Lillån', organisation: 'o3' },
        { name: 'Patientföreningen' },
      ],
      due: { kind: 'day', until: '2027-03-31' },
    });
  });

  it('co-workers and to whom it is reported are read, and told when it is published', async () => {
    expect(
      await says('uppdrag 5: Ida Lind tar fram mötestider tillsammans med Bo Dahl, rapporteras till AU'),
    ).toContain('Medarbetare: Bo Dahl. Rapporteras till: AU.');
    await says('avsluta');
    await says('klart');
    await stage.press(sara, desk, holding(sara, 'Publicera'), 'Publicera');
    await stage.settled();
    expect(picture(bo)).toContain('Du är medarbetare i ett uppdrag.');
    expect(picture(eva)).toContain('Samtliga kommuner utser en kontaktperson');
    const summary = stage.connector.conversation(channel.id).picture;
    expect(summary.match(/Samtliga kommuner utser en kontaktperson/gu)).toHaveLength(1);
    expect(summary).toContain('Samtliga kommuner (Granby, Lillån, Ängsholm och Öjeby)');
  });

  it('each reports its own, and the list shows them as one', async () => {
    stage.at('2027-02-20T09:00:00+01:00');
    expect(await bySelf(eva, 'uppdrag 3 är klart')).toContain('rapporterat som klart: § 3 (Granby)');
    expect(await bySelf(asa, 'uppdrag 3: vi väljer nästa vecka')).toContain(
      'Rapporten är sparad: § 3 (Ängsholm)',
    );
    expect(await says('uppdrag')).toContain('Samtliga kommuner: 1 av 4 klara');
    const reporting = await says('vilka har inte rapporterat uppdrag 3?');
    expect(reporting).toContain('Samtliga kommuner: 1 av 4 klara. Två har inte rapporterat.');
    expect(reporting).toContain('Har inte rapporterat: Lillån och Öjeby');
    expect(await says('uppdrag 3 för Lillån är klart')).toContain('rapporterat som klart: § 3 (Lillån)');
  });

  it('a co-worker tells how it goes, and ends nothing', async () => {
    expect(await bySelf(bo, 'mina uppdrag')).toContain('Du är medarbetare i uppdraget.');
    expect(await bySelf(bo, 'uppdrag 5: halvvägs')).toContain('Rapporten är sparad');
    expect(await bySelf(bo, 'uppdrag 5 är klart')).toContain('Ida Lind');
    expect((await meeting()).assignments.at(-1)?.doneAt).toBeUndefined();
  });

  it('more time without a reason is saved, and the reason is asked for once', async () => {
    const said = await stage.client.say(ida, direct(ida), 'uppdrag 5 behöver mer tid till 15 april');
    const receipt = said.replies.at(-1);
    if (receipt?.card === undefined) throw new Error('There is no receipt');
    expect(JSON.stringify(receipt.card)).toContain('Du får gärna skriva varför.');
    const form = await stage.press(ida, direct(ida), receipt.card, 'Skriv varför');
    const saved = await stage.press(ida, direct(ida), form.card ?? {}, 'Spara', { reason: 'Sjukdom' });
    expect(pressText(saved)).not.toContain('gärna');
    expect((await meeting()).assignments.at(-1)?.reports.map(({ text }) => text)).toEqual([
      'halvvägs',
      undefined,
      'Sjukdom',
    ]);
  });

  it('a week before, those who hold the recipients’ seats are reminded, and one press replies', async () => {
    stage.at('2027-03-24T08:05:00+01:00');
    await stage.settled();
    expect(picture(eva)).toContain('Granby har inte svarat på en remiss.');
    expect(picture(asa)).not.toContain('svarat på en remiss');
    const pressed = await stage.press(eva, direct(eva), holding(eva, 'Vi har svarat'), 'Vi har svarat');
    expect(pressText(pressed)).toContain('Svaret är sparat: Granby.');
    expect(await says('svar på remissen från Patientföreningen: Vi tillstyrker med ändringar.')).toContain(
      'Lillån har inte svarat.',
    );
  });

  it('who has not replied is told, and the last reply ends it; what was said wrongly is undone', async () => {
    expect(await says('vilka har inte svarat på remissen?')).toContain('Lillån har inte svarat på remissen');
    expect(await bySelf(bo, 'när ska svaren vara inne?')).toContain(
      'Svaren ska vara inne senast 31 mars 2027.',
    );
    stage.at('2027-04-01T08:05:00+02:00');
    await stage.settled();
    const late = holding(sara, 'Svarstiden har gått ut');
    const form = await stage.press(sara, desk, late, 'Lägg till svar');
    const saved = await stage.press(sara, desk, form.card ?? {}, 'Spara', {
      from: 'Lillån',
      on: '2027-03-30',
      text: 'Vi avstyrker.',
    });
    expect(pressText(saved)).toContain('Alla har svarat.');
    expect(await says('vilka remisser är ute?')).toContain('Ingen remiss väntar på svar.');
    expect(await says('ångra')).toContain('Ångrat. Svaret från Lillån är borttaget.');
    await stage.restart();
    expect((await meeting()).referrals[0]?.replies.map(({ from, removed }) => `${from} ${removed}`)).toEqual([
      'Granby false',
      'Patientföreningen false',
      'Lillån true',
    ]);
  });

  it('a referral that was received stands on the agenda that is to answer it', async () => {
    await says('lägg till punkt till mötet i april: Remiss om vårdlagen');
    const told = await says('remiss 1 från Kommunförbundet: Ny vårdlag, svar senast 15 maj');
    expect(told).toContain('Från: Kommunförbundet.');
    expect(await says('vilka remisser är ute?')).toContain('Gruppen har inte svarat');
    expect(await says('vi har svarat på remissen från Kommunförbundet')).toContain(
      'Gruppens svar är sparat.',
    );
  });
});
