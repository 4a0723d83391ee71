import fs from 'node:fs';
import { join } from 'node:path';
import type { MinutesTrail } from '../../src/meetings/model/meeting.ts';
import { checkFolder } from '../../src/store/check-folder.ts';
import { cardText } from '../card-text.ts';
import type { Posted } from '../connector.ts';
import type { User } from '../teams-client.ts';
import { direct } from './granby.ts';
import { account, norrdalen, norrdalenRoster, norrdalenChannel as room } from './norrdalen.ts';
import { openStage, pressText, type Stage } from './stage.ts';

const sara = account('Sara Ström');
const eva = account('Eva Ek');
const bo = account('Bo Dahl');
const asa = account('Åsa Öhman');
const desk = direct(sara);

const said = (post: Posted) => JSON.stringify(post.card ?? '');

/** Minutes go their whole way: checked, finished, adjusted, made anew, filed, published, and approved at the next meeting. */
describe('the way to approval', () => {
  let stage: Stage;
  let group: string;
  const says = (text: string, user: User = sara) => stage.say(user, direct(user), text);
  /** All that the answer's cards say, with their buttons. */
  const shown = async (text: string, user: User = sara): Promise<string> =>
    (await stage.client.say(user, direct(user), text)).replies
      .map((reply) => cardText(reply.card) || (reply.text ?? ''))
      .join('\n');
  const postedTo = (user: User): readonly Posted[] =>
    stage.connector
      .everything()
      .filter(({ conversation }) =>
        [direct(user).id, stage.connector.personalWith(user.objectId ?? '')].includes(conversation),
      );
  const told = (user: User, words: string): Posted => {
    const found = postedTo(user).findLast((post) => said(post).includes(words));
    if (found === undefined) throw new Error(`Nothing with "${words}" was posted to ${user.name}`);
    return found;
  };
  const trail = async (): Promise<MinutesTrail | undefined> =>
    (await stage.book(group)).meetings.find(({ id }) => id === 'm1')?.minutes;
  const pressed = async (user: User, post: Posted, title: string) =>
    pressText(await stage.press(user, direct(user), post, title));

  beforeAll(async () => {
    stage = await openStage('2027-02-12T12:30:00+01:00');
    stage.connector.setRoster(room.id, norrdalenRoster);
    const added = await stage.addGroup(norrdalen);
    group = added.group;
    await stage.say(sara, room, `koppla ${added.code}`);
    await stage.settled();
    stage.at('2027-02-12T13:00:00+01:00');
    for (const line of [
      'protokollet godkänns på nästa möte',
      'start',
      'alla är här utom Eva Ek',
      'justerare: Eva Ek och Bo Dahl',
      'beslut 2: Dagordningen godkändes',
      'beslut 6: Chefsgruppen ställer sig bakom förslaget från Bo Dal',
      'avsluta',
      'klart',
    ])
      await says(line);
  });
  afterAll(() => stage.end());

  it('the draft says what comes next, and help names the orders for it', async () => {
    const draft = await shown('visa protokollet');
    expect(draft).toContain('Skriv ”granska protokollet” när du är nöjd');
    expect(draft).toContain('[Granska]');
    const help = await shown('hjälp');
    for (const order of ['text 1: ', 'visa protokollet', 'granska protokollet', 'protokollet är klart'])
      expect(help).toContain(order);
    expect(await shown('hjälp', eva)).not.toContain('visa protokollet');
  });

  it('before it is finished what may be wrong is told, and nothing is mended', async () => {
    const answer = await shown('protokollet är klart');
    expect(answer).toContain('Punkt 6: ”Bo Dal” liknar Bo Dahl, som finns på listan.');
    expect(answer).toContain('Punkt 10: Eva Ek föredrog, men står som frånvarande.');
    expect(answer).toContain('Klart ändå');
    expect(answer).toContain('Jag har inte ändrat något.');
    expect((await trail())?.editions ?? []).toEqual([]);
  });

  it('all the same it is finished, frozen under its digest, and offered to the adjusters', async () => {
    const answer = await shown('ändå klart');
    expect(answer).toContain(
      'Protokollet från mötet den 12 februari 2027 är klart, som utgåva 1. Det är inte publicerat.',
    );
    expect(answer).toContain('Godkännandet står som punkt 1 på mötet den 11–12 mars');
    expect(answer).toContain('Skicka till justerare');
    const [edition] = (await trail())?.editions ?? [];
    const folder = join(stage.folder, 'groups', group, 'editions');
    expect(fs.readdirSync(folder)).toEqual([`m1-1-${edition?.digest.slice(0, 12)}.json`]);
    expect((await checkFolder(stage.folder)).faults).toEqual([]);
  });

  it('said again it finishes nothing else', async () => {
    expect(await shown('protokollet är klart')).toContain(
      'Protokollet från mötet den 12 februari 2027 är redan klart.',
    );
    expect((await trail())?.editions).toHaveLength(1);
  });

  it('each adjuster is asked directly; others cannot adjust', async () => {
    stage.at('2027-02-15T10:00:00+01:00');
    expect(await says('skicka till justerare')).toContain('Eva Ek och Bo Dahl');
    await stage.settled();
    expect(await says('justera protokollet', asa)).toContain('Bara den som är justerare');
    expect(await says('justera protokollet')).toContain('Bara den som är justerare');
    const asked = told(eva, 'Du ska justera protokollet');
    // Pressed in another's name it is refused too.
    expect(await pressed(asa, asked, 'Justera')).toContain('Bara den som är justerare');
  });

  it('an adjuster who asks for the minutes can adjust there, and help says so', async () => {
    expect(await shown('visa protokollet', eva)).toContain('[Justera] [Jag har en synpunkt]');
    expect(await shown('hjälp', eva)).toContain('justera protokollet');
    expect(await shown('visa protokollet')).toContain(
      'Bara sekreterare, ordförande och justerare ser det än.',
    );
    expect(await shown('hjälp', asa)).not.toContain('protokollet');
    expect(await shown('hjälp')).toContain('publicera protokollet');
  });

  it('one adjusts, and her word stands in the document with day and time; pressing twice does it once', async () => {
    const asked = told(eva, 'Du ska justera protokollet');
    expect(await pressed(eva, asked, 'Visa protokollet')).toContain('Protokoll 2027-02-12');
    expect(await pressed(eva, asked, 'Justera')).toContain('Du justerade');
    await pressed(eva, asked, 'Justera');
    expect((await trail())?.adjusted).toMatchObject([{ person: expect.any(String), edition: 1 }]);
    expect(await shown('vem har justerat?')).toContain('Har inte justerat: Bo Dahl');
    expect(await shown('vem har justerat?', asa)).not.toContain('Har inte justerat');
  });

  it('another has a remark, which only the secretary sees', async () => {
    const asked = told(bo, 'Du ska justera protokollet');
    const data = { v: 1, group, meeting: 'm1', edition: 1, text: 'Jag heter Dahl med h.' };
    const turn = await stage.client.execute(bo, direct(bo), 'save-remark', data);
    expect(pressText(turn)).toContain('Sekreteraren har fått din synpunkt');
    expect(JSON.stringify(asked.card)).toContain('show-remark');
    await stage.settled();
    expect(JSON.stringify(told(sara, 'Jag heter Dahl med h.').card)).toContain('Bo Dahl har en synpunkt');
  });

  it('a correction is told as a difference from what is frozen, which stands', async () => {
    await stage.restart();
    stage.at('2027-02-16T09:00:00+01:00');
    const book = await stage.book(group);
    const decision = book.meetings[0]?.decisions.find(({ text }) => text.includes('Bo Dal'));
    const text6 = 'Chefsgruppen ställer sig bakom förslaget från Bo Dahl';
    const data = { v: 1, group, meeting: 'm1', of: 'decision', id: decision?.id, text: text6 };
    const answer = pressText(await stage.client.execute(sara, desk, 'save-change', data));
    expect(answer).toContain('Protokollet säger nu något annat än utgåva 1, som ligger fast.');
    const difference = await shown('visa skillnaden');
    expect(difference).toContain('Punkt 6, Trygg hemgång: Beslut:');
    expect(difference).toContain('från Bo Dal” är nu ”Chefsgruppen');
    const [reply] = (await stage.client.say(sara, desk, 'visa protokollet')).replies;
    const [page] = [...JSON.stringify(reply?.card).matchAll(/"url":"([^"]+)"/gu)].map(([, url]) => url ?? '');
    const text = await (await fetch(page ?? '')).text();
    expect(text).toContain('förslaget från Bo Dal</bdi>');
    expect(text).toMatch(/Justerat av Eva Ek 15 februari 2027 kl. 10.00/u);
  });

  it('a new edition has its reason, and is adjusted anew', async () => {
    expect(await says('gör en ny utgåva: namnet var fel')).toContain('utgåva 2. Skäl: ”namnet var fel”');
    const old = { v: 1, group, meeting: 'm1', edition: 1 };
    expect(pressText(await stage.client.execute(eva, direct(eva), 'adjust-minutes', old))).toContain(
      'Det har kommit en ny utgåva, nummer 2.',
    );
    await says('skicka till justerare');
    await stage.settled();
    for (const user of [eva, bo]) await says('jag justerar', user);
    await stage.settled();
    expect(JSON.stringify(told(sara, 'Nu kan det läggas till handlingarna').card)).toContain('file-minutes');
    expect(await says('är protokollet klart?')).toContain('är justerat');
  });

  it('it is published on the secretary’s word, and each reads it by a link of her own', async () => {
    expect(await says('visa protokollet', asa)).toContain('Fråga sekreteraren.');
    const [asked] = (await stage.client.say(sara, desk, 'publicera protokollet')).replies;
    if (asked === undefined) throw new Error('Nothing was asked');
    expect(JSON.stringify(asked.card)).toMatch(/Alla 20 i kanalen får veta .*allmän handling/u);
    expect(stage.connector.everything().some((post) => said(post).includes('finns att läsa'))).toBe(false);
    await stage.press(sara, desk, asked, 'Publicera');
    await stage.settled();
    const post = stage.connector.everything().find((one) => said(one).includes('finns att läsa'));
    if (post === undefined) throw new Error('Nothing was posted');
    expect(JSON.stringify(post.card)).not.toContain('http://127');
    const own = await stage.press(asa, room, post, 'Visa protokollet');
    expect(pressText(own)).toContain('Protokoll 2027-02-12');
  });

  it('at the next meeting it is approved by the decision at its item', async () => {
    await stage.restart();
    stage.at('2027-03-11T10:00:00+01:00');
    await says('start');
    const answer = await says('beslut 1: Protokollet godkändes');
    expect(answer).toContain(
      'Protokollet från mötet den 12 februari 2027 är godkänt på mötet den 11–12 mars',
    );
    expect(await says('är protokollet från 12 februari klart?')).toContain('är godkänt');
    expect((await checkFolder(stage.folder)).faults).toEqual([]);
  });
});

it('an adjuster who says nothing is reminded once, after as many days as the group wants', async () => {
  const stage = await openStage('2027-02-12T13:00:00+01:00');
  try {
    stage.connector.setRoster(room.id, norrdalenRoster);
    const { code } = await stage.addGroup(norrdalen);
    await stage.say(sara, room, `koppla ${code}`);
    await stage.say(sara, desk, 'påminn justerare efter 5 dagar');
    for (const line of ['start', 'alla är här', 'justerare: Eva Ek', 'avsluta', 'klart', 'ändå klart'])
      await stage.say(sara, desk, line);
    await stage.say(sara, desk, 'skicka till justerare');
    await stage.settled();
    const reminders = () =>
      stage.connector.everything().filter((post) => said(post).includes('Du har inte justerat')).length;
    stage.at('2027-02-16T09:00:00+01:00');
    await stage.settled();
    expect(reminders()).toBe(0);
    stage.at('2027-02-17T09:00:00+01:00');
    await stage.settled();
    await stage.restart();
    stage.at('2027-02-25T09:00:00+01:00');
    await stage.settled();
    expect(reminders()).toBe(1);
  } finally {
    await stage.end();
  }
});

it('an adjuster who was elected is offered, and noted only when the secretary says so', async () => {
  const stage = await openStage('2027-02-12T13:00:00+01:00');
  try {
    stage.connector.setRoster(room.id, norrdalenRoster);
    const { code, group } = await stage.addGroup(norrdalen);
    await stage.say(sara, room, `koppla ${code}`);
    await stage.say(sara, desk, 'start');
    const [receipt] = (await stage.client.say(sara, desk, 'beslut 2: Eva Ek utsågs till justerare')).replies;
    if (receipt === undefined) throw new Error('No receipt');
    const adjusters = async () => (await stage.book(group)).meetings[0]?.adjusters;
    expect(await adjusters()).toBeUndefined();
    expect(pressText(await stage.press(sara, desk, receipt, 'Eva Ek justerar'))).toContain(
      'Justerare för mötet den 12 februari 2027: Eva Ek.',
    );
    expect(await adjusters()).toHaveLength(1);
  } finally {
    await stage.end();
  }
});

it('two secretaries with the same settings open do not overwrite each other', async () => {
  const stage = await openStage('2027-02-12T13:00:00+01:00');
  try {
    stage.connector.setRoster(room.id, norrdalenRoster);
    const { code, group } = await stage.addGroup(norrdalen);
    await stage.say(sara, room, `koppla ${code}`);
    await stage.say(sara, desk, 'Eva Ek är sekreterare');
    await stage.say(eva, direct(eva), 'hjälp');
    const shown = { absentees: 'struck', adjustDays: '14', termDays: '60', head: 'tid', quorum: 'none' };
    const rest = { attendanceBy: 'category', numberSign: 'point', assignmentsAt: 'both', signatures: 'end' };
    const known = { ...shown, ...rest, voting: 'none', approveNext: 'no', evaluationShown: 'no' };
    const save = (user: User, to: object) =>
      stage.client.execute(user, direct(user), 'save-minutes-settings', {
        v: 1,
        group,
        shown: known,
        ...known,
        ...to,
      });
    expect(pressText(await save(sara, { adjustDays: '7' }))).toContain(
      'Ändrat: påminnelsen till justerarna.',
    );
    expect(pressText(await save(eva, { adjustDays: '21', absentees: 'listed' }))).toContain(
      'Någon annan har ändrat',
    );
    const { settings } = (await stage.book(group)).group;
    expect(settings).toMatchObject({ adjustDays: 7 });
    expect(settings).not.toHaveProperty('absentees');
    expect(pressText(await save(sara, { adjustDays: 'ofta' }))).toContain('Jag förstår inte påminnelsen');
  } finally {
    await stage.end();
  }
});
