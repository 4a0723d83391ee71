import type { GroupFile } from '../../src/meetings/intake/found-group.ts';
import { findMeeting } from '../../src/meetings/model/lookup.ts';
import { cardText } from '../card-text.ts';
import type { User } from '../teams-client.ts';
import { direct } from './granby.ts';
import { openStage, pressText, type Stage } from './stage.ts';

const places = [
  'Granby',
  'Lillån',
  'Ängsholm',
  'Öjeby',
  'Norrby',
  'Sund',
  'Åsele',
  'Storsjö',
  'Ekköping',
  'Viken',
  'Malmen',
  'Hult',
];
const person = (
  name: string,
  organisation: string,
  category: 'member' | 'substitute' | 'other' = 'member',
) => ({
  name,
  organisation,
  category,
  email: `${name.toLowerCase().normalize('NFD').replace(/\p{M}/gu, '').replace(' ', '.')}@parter.example`,
});

/** An invented council of a region and twelve municipalities: one has two seats, one a substitute only, one nobody. */
const council: GroupFile = {
  format: 'samverka-group/1',
  name: 'Samverkansråd Sjöbygden',
  shortNames: ['rådet'],
  organisation: 'Region Sjö',
  language: 'sv',
  zone: 'Europe/Stockholm',
  documentName: 'Protokoll',
  voice: 'Rådet',
  roles: { chair: 'Östen Åberg', secretary: 'Sara Ström' },
  organisations: ['Region Sjö', ...places],
  persons: [
    person('Sara Ström', 'Region Sjö', 'other'),
    person('Östen Åberg', 'Region Sjö'),
    person('Eva Ek', 'Granby'),
    person('Siv Lund', 'Granby'),
    person('Bo Dahl', 'Lillån'),
    person('Åsa Öhman', 'Ängsholm', 'substitute'),
    ...places.slice(3, 11).map((place) => person(`Ledamot ${place}`, place)),
  ],
  meetings: [
    {
      start: '2027-02-12',
      startTime: '13:00',
      endTime: '16:00',
      mode: 'digital',
      agenda: [
        { number: 1, title: 'Inledning' },
        {
          number: 2,
          title: 'Överenskommelse om demensvård',
          proposal: 'Att överenskommelsen om demensvård antas.',
        },
        { number: 3, title: 'Val' },
        { number: 4, title: 'Tjänsteköp' },
        { number: 5, title: 'Mötestider' },
      ],
    },
    { start: '2028-04-16', mode: 'in-person', agenda: [{ number: 1, title: 'Inledning' }] },
  ],
};
const channel = { id: '19:sjo@thread.tacv2', kind: 'channel', team: '19:sjo-team@thread.tacv2' } as const;

function account(name: string): User {
  const n = council.persons.findIndex((one) => one.name === name) + 1;
  if (n === 0) throw new Error(`Nobody in the council is called ${name}`);
  return { id: `29:s${n}`, name, objectId: `eeeeeeee-0000-4000-8000-${String(n).padStart(12, '0')}` };
}

const [sara, osten, eva, siv, bo, asa] = [
  'Sara Ström',
  'Östen Åberg',
  'Eva Ek',
  'Siv Lund',
  'Bo Dahl',
  'Åsa Öhman',
].map(account) as [User, User, User, User, User, User];
const desk = direct(sara);

/** A joint agreement that binds when thirteen parties have decided at home, told to the bot from meeting to the last party. */
describe('a decision that each party decides at home', () => {
  let stage: Stage;
  let group: string;
  const says = (text: string) => stage.say(sara, desk, text);
  const toldTo = (user: User) => stage.connector.conversation(direct(user).id).picture;
  const holding = (user: User, button: string) => {
    const { messages } = stage.connector.conversation(direct(user).id);
    const message = messages.findLast(({ card }) => JSON.stringify(card ?? null).includes(`"${button}"`));
    if (message === undefined) throw new Error(`${user.name} has no [${button}]`);
    return message;
  };
  const parties = async () => {
    const book = await stage.book(group);
    return findMeeting(book, 'm1')?.decisions[0]?.ratification?.parties ?? [];
  };

  beforeAll(async () => {
    stage = await openStage('2027-02-12T12:30:00+01:00', { served: true });
    stage.connector.setRoster(
      channel.id,
      council.persons.map(({ name, email = '' }) => {
        const { id, objectId = '' } = account(name);
        return { id, name, objectId, email };
      }),
    );
    const added = await stage.addGroup(council);
    group = added.group;
    await stage.say(sara, channel, `koppla ${added.code}`);
    await stage.say(sara, channel, 'skicka dagordningen');
    for (const user of [osten, eva, siv, bo, asa]) await stage.say(user, direct(user), 'hjälp');
    stage.at('2027-02-12T13:00:00+01:00');
    for (const line of ['start', 'alla är här', 'beslut 2: enligt förslaget']) await says(line);
  });
  afterAll(() => stage.end());

  it('is asked in words; nobody is told while the meeting runs', async () => {
    const told = await says('beslut 2 ska godkännas av parterna senast 31 maj');
    expect(told).toContain('13 parter ska godkänna beslutet: § 2. Sista dag: 31 maj 2027.');
    expect(told).toContain('De får frågan när mötet är avslutat.');
    expect(told).toContain('Ingen i gruppen har en plats för Hult.');
    expect(await stage.say(eva, direct(eva), 'hur går det med ratificeringen?')).not.toContain('demens');
    await stage.settled();
    expect(toldTo(eva)).not.toContain('godkännas hos er');
  });

  it('once the summary is published those who hold a seat are asked, the substitute where there is no member', async () => {
    await says('avsluta');
    await says('klart');
    await stage.settled();
    expect(toldTo(eva)).not.toContain('godkännas hos er');
    await stage.press(sara, desk, holding(sara, 'Publicera'), 'Publicera');
    await stage.settled();
    for (const user of [eva, siv, bo, asa])
      expect(toldTo(user).match(/Beslutet behöver godkännas hos er också/gu)).toHaveLength(1);
    expect(toldTo(eva)).toContain('Förslaget: Att överenskommelsen om demensvård antas.');
  });

  it('one of them answers for her party with a day and a note, and the secretary is told once', async () => {
    stage.at('2027-02-25T09:00:00+01:00');
    const form = await stage.press(eva, direct(eva), holding(eva, 'Godkänt hos oss'), 'Godkänt hos oss');
    expect(pressText(form)).toContain('Granby: Partens beslut');
    const early = await stage.press(eva, direct(eva), form.card ?? {}, 'Spara', {
      state: 'ratified',
      on: '2027-03-01',
    });
    expect(pressText(early)).toContain('Den dagen har inte varit än.');
    const saved = await stage.press(eva, direct(eva), form.card ?? {}, 'Spara', {
      state: 'ratified',
      on: '2027-02-24',
      note: 'fullmäktige, enhälligt',
    });
    expect(pressText(saved)).toContain(
      'Sparat: Granby har godkänt 24 februari. § 2. En av 13 parter har godkänt. Sekreteraren får veta det.',
    );
    await stage.settled();
    expect(toldTo(sara).match(/Granby har godkänt 24 februari\. Det sa Eva Ek\./gu)).toHaveLength(1);
    expect(toldTo(siv)).toContain('Tack! Ni har svarat: Granby har godkänt 24 februari.');
    expect((await parties())[1]).toMatchObject({
      state: 'ratified',
      on: '2027-02-24',
      note: 'fullmäktige, enhälligt',
    });
  });

  it('others answer for their own party only', async () => {
    expect(await stage.say(bo, direct(bo), 'vi har godkänt den 20 februari')).toContain(
      'Sparat: Lillån har godkänt 20 februari.',
    );
    expect(await stage.say(bo, direct(bo), 'Öjeby har godkänt')).toContain(
      'Bara den som har en plats för Öjeby',
    );
    expect((await parties()).filter(({ state }) => state === 'ratified')).toHaveLength(2);
  });

  it('the secretary records any party in words, puts it right, and takes it back', async () => {
    expect(await says('Norrby sa nej den 23 februari: för dyrt')).toContain(
      'Sparat: Norrby har sagt nej 23 februari.',
    );
    expect(await says('Norrby har godkänt 24 februari')).toContain('Sparat: Norrby har godkänt 24 februari.');
    expect(await says('ångra')).toContain('Ångrat.');
    expect((await parties())[5]).toMatchObject({ state: 'rejected', note: 'för dyrt' });
    await says('Norrby har godkänt 24 februari');
    expect(await says('vilka parter har inte svarat?')).toContain('Tio parter har inte svarat:');
  });

  it('the card shows each party, and remembers after a restart', async () => {
    await stage.restart();
    const said = await stage.client.say(sara, desk, 'hur går det med ratificeringen av demensvården?');
    const card = cardText(said.replies.at(-1)?.card);
    expect(card).toContain('Parternas godkännande: 3 av 13');
    expect(card).toMatch(/Granby \| Godkänt 24 februari/u);
    expect(card).toMatch(/Hult \| Inte svarat/u);
    expect(await stage.say(eva, direct(eva), 'vilka parter har inte svarat?')).toContain(
      'Tio parter har inte svarat:',
    );
  });

  it('who has not answered is reminded two weeks before, and when the time is over; who has is left alone', async () => {
    stage.at('2027-05-17T08:05:00+02:00');
    await stage.settled();
    await stage.restart();
    await stage.settled();
    expect(toldTo(asa).match(/Ängsholm har inte svarat än\. Sista dag: 31 maj\./gu)).toHaveLength(1);
    expect(toldTo(eva)).not.toContain('har inte svarat än');
    stage.at('2027-06-01T08:05:00+02:00');
    await stage.settled();
    expect(toldTo(asa)).toContain('Tiden har gått ut. Ängsholm har inte svarat.');
    expect(toldTo(sara)).toContain('Tiden har gått ut. Tio parter har inte svarat:');
    expect(await says('vilka parter är sena?')).toContain('Tio parter har inte svarat:');
  });

  it('a party that comes to the group afterwards is asked when the secretary says so', async () => {
    await says('lägg till Nya Namnet, Nyby kommun, ledamot');
    await says('Nyby kommun är part');
    const said = await stage.client.say(sara, desk, 'hur går det med ratificeringen?');
    const shown = said.replies.at(-1)?.card;
    expect(cardText(shown)).toContain('är part men är inte tillfrågad');
    const button = /Fråga även [^"]+/u.exec(JSON.stringify(shown))?.[0] ?? '';
    expect(pressText(await stage.press(sara, desk, shown ?? {}, button))).toContain('14 parter');
  });

  it('when all have approved the secretary is told, and the channel only on her word', async () => {
    const waiting = (await parties()).filter(({ state }) => state !== 'ratified');
    const { organisations } = await stage.book(group);
    for (const { organisation } of waiting)
      await says(`${organisations.find(({ id }) => id === organisation)?.name ?? ''} har godkänt den 31 maj`);
    await stage.settled();
    const all = (await parties()).length;
    expect(toldTo(sara)).toContain(`Alla ${all} parter har godkänt.`);
    const inChannel = () => stage.connector.conversation(channel.id).picture;
    expect(inChannel()).not.toContain('parter har godkänt');
    const pressed = await stage.press(
      sara,
      desk,
      holding(sara, 'Visa för alla i gruppen'),
      'Visa för alla i gruppen',
    );
    expect(pressText(pressed)).toContain('visas nu för alla i gruppen');
    await stage.settled();
    await stage.restart();
    await stage.settled();
    expect(inChannel().match(new RegExp(`Alla ${all} parter har godkänt`, 'gu'))).toHaveLength(1);
  });
});
