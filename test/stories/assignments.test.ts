import { findMeeting } from '../../src/meetings/model/lookup.ts';
import type { Assignment } from '../../src/meetings/model/meeting.ts';
import { direct } from './granby.ts';
import { account, norrdalen, norrdalenRoster, norrdalenChannel as room } from './norrdalen.ts';
import { openStage, pressText, type Stage } from './stage.ts';

const sara = account('Sara Ström');
const eva = account('Eva Ek');
const bo = account('Bo Dahl');
const anna = account('Anna Alm');
const stranger = { id: '29:x', name: 'Okänd Person', objectId: 'cccccccc-0000-4000-8000-000000000001' };
const desk = direct(sara);

/** The assignments of a meeting between that meeting and the next. */
describe('assignments between meetings', () => {
  let stage: Stage;
  let group: string;
  const says = (text: string) => stage.say(sara, desk, text);
  const evaSays = (text: string) => stage.say(eva, direct(eva), text);
  const boSays = (text: string) => stage.say(bo, direct(bo), text);
  const assignment = async (at: number): Promise<Assignment> => {
    const found = findMeeting(await stage.book(group), 'm1')?.assignments[at];
    if (found === undefined) throw new Error(`There is no assignment ${at}`);
    return found;
  };
  const toldTo = (user: typeof eva) => stage.connector.conversation(direct(user).id).picture;
  const holding = (user: typeof eva, button: string) => {
    const { messages } = stage.connector.conversation(direct(user).id);
    const message = messages.findLast(({ card }) => JSON.stringify(card ?? null).includes(`"${button}"`));
    if (message === undefined) throw new Error(`${user.name} has no [${button}]`);
    return message;
  };

  beforeAll(async () => {
    stage = await openStage('2027-02-12T12:30:00+01:00', { served: true });
    stage.connector.setRoster(room.id, norrdalenRoster);
    const added = await stage.addGroup(norrdalen);
    group = added.group;
    await stage.say(sara, room, `koppla ${added.code}`);
    await stage.say(sara, room, 'skicka dagordningen');
    for (const user of [eva, bo, anna]) await stage.say(user, direct(user), 'hjälp');
    stage.at('2027-02-12T13:00:00+01:00');
    for (const line of [
      'start',
      'alla är här',
      'uppdrag 7: Eva tar fram ett direktiv om avvikelser till 12 mars',
      'uppdrag 8: Eva Ek sammanställer sommarens bemanning till 15 april',
      'uppdrag 9: Bo beställer en översyn av hjälpmedel',
      'uppdrag 11: Karin Berg besvarar remissen till 26 februari',
      'avsluta',
    ])
      await says(line);
  });
  afterAll(() => stage.end());

  it('a decision that gives an assignment offers to save it too, and twice pressed it is saved once', async () => {
    await says('fortsätt mötet');
    const said = await stage.client.say(
      sara,
      desk,
      'beslut 12: Chefsgruppen beslutade att ge Anna Alm i uppdrag att kartlägga demensvården till april.',
    );
    const receipt = said.replies.at(-1);
    if (receipt?.card === undefined) throw new Error('There is no receipt');
    expect((await assignment(3)).text).toContain('remissen');
    const first = pressText(await stage.press(sara, desk, receipt.card, 'Spara uppdraget'));
    expect(first).toContain('Uppdraget är sparat: § 12. Ansvarig: Anna Alm. Klart: april.');
    const again = pressText(await stage.press(sara, desk, receipt.card, 'Spara uppdraget'));
    expect(again).toBe('Uppdraget är redan sparat. Inget nytt är sparat.');
    expect(await assignment(4)).toMatchObject({
      text: 'Chefsgruppen beslutade att ge Anna Alm i uppdrag att kartlägga demensvården till april.',
    });
    expect(findMeeting(await stage.book(group), 'm1')?.assignments).toHaveLength(5);
  });

  it('when the summary is published each is told of all hers on one card, and once', async () => {
    await says('avsluta');
    await says('klart');
    await stage.press(sara, desk, holding(sara, 'Publicera'), 'Publicera');
    await stage.settled();
    await stage.restart();
    await stage.settled();
    expect(toldTo(eva).match(/Du har fått två uppdrag\./gu)).toHaveLength(1);
    expect(toldTo(eva)).toContain('Eva tar fram ett direktiv om avvikelser till 12 mars');
    expect(toldTo(eva)).toContain('Eva Ek sammanställer sommarens bemanning till 15 april');
    expect(toldTo(bo)).toContain('Du har fått ett uppdrag. Slutdatum är inte angivet.');
  });

  it('she sees what she has promised, and reports on it with a button, in words, or in a form', async () => {
    stage.at('2027-02-20T09:00:00+01:00');
    expect(await evaSays('vad har jag lovat?')).toContain('Du har två öppna uppdrag:');
    expect(await evaSays('uppdrag 7: halvvägs, underlag saknas från Granby')).toBe(
      'Tack! Rapporten är sparad: § 7 den 12 februari 2027. Gruppens deltagare kan se den.',
    );
    expect((await assignment(0)).reports).toMatchObject([
      { kind: 'progress', text: 'halvvägs, underlag saknas från Granby' },
    ]);
    await evaSays('vad har jag lovat?');
    const form = await stage.press(eva, direct(eva), holding(eva, 'Rapportera'), 'Rapportera');
    expect(pressText(form)).toContain('Rapportera uppdraget');
    const saved = await stage.press(eva, direct(eva), form.card ?? {}, 'Spara', {
      text: 'Nu är allt insamlat.',
    });
    expect(pressText(saved)).toContain('Rapporten är sparad');
    await evaSays('vad har jag lovat?');
    expect(toldTo(eva)).toContain("20 februari 2027, Eva Ek: 'Nu är allt insamlat.'");
  });

  it('one word does where she has one assignment, and asks which where she has several', async () => {
    expect(await boSays('klart!')).toContain('Uppdraget är rapporterat som klart: § 9');
    expect(await boSays('ångra')).toContain('Ångrat.');
    expect(await evaSays('klart')).toContain('Vilket uppdrag menar du?');
  });

  it('she asks for more time in words, with the reason, and the time that was is kept', async () => {
    expect(await evaSays('uppdrag 7 behöver mer tid till 15 april, remissen dröjer')).toBe(
      'Uppdraget har en ny tid: § 7 den 12 februari 2027. Klart: senast 15 april 2027. Tidigare: senast 12 mars 2027. Sekreteraren ser det.',
    );
    expect(await assignment(0)).toMatchObject({
      due: { kind: 'day', until: '2027-04-15', said: '15 april' },
      corrected: false,
    });
    expect((await assignment(0)).reports.at(-1)).toMatchObject({
      kind: 'more-time',
      text: 'remissen dröjer',
      before: { due: { until: '2027-03-12' } },
    });
    const summary = stage.connector.conversation(room.id).picture;
    expect(summary).toContain('Klart: senast 12 mars');
    expect(summary).not.toContain('Rättat');
  });

  it('when several could be meant she is asked which, and may choose there', async () => {
    expect(await evaSays('jag behöver mer tid till 20 april')).toContain('Vilket uppdrag menar du?');
    const form = await stage.press(eva, direct(eva), holding(eva, 'Behöver mer tid'), 'Behöver mer tid');
    const wrong = await stage.press(eva, direct(eva), form.card ?? {}, 'Spara', { date: '2027-01-01' });
    expect(pressText(wrong)).toContain('Den tiden har redan varit. Skriv ett senare datum. Inget är sparat.');
  });

  it('another member, a stranger, and someone in another chat are refused', async () => {
    expect(await boSays('uppdrag 7 är klart')).toBe(
      'Uppdraget är inte ditt, så du kan inte rapportera det. Ansvarig: Eva Ek. Skriv till sekreteraren om det är fel. Inget är sparat.',
    );
    const { id } = await assignment(0);
    const press = (user: typeof eva) =>
      stage.client.execute(user, room, 'assignment-done', { v: 1, group, meeting: 'm1', id });
    expect(pressText(await press(bo))).toContain('Uppdraget är inte ditt');
    expect(pressText(await press(stranger))).toBe(
      'Det kan bara gruppens deltagare göra. Fråga sekreteraren om du ska vara med. Inget är sparat.',
    );
    expect((await assignment(0)).doneAt).toBeUndefined();
  });

  it('what she hands over the new responsible is told of directly, and can report on, after a restart', async () => {
    expect(await evaSays('lämna över uppdrag 8 till Bo Dahl, jag går på ledighet')).toBe(
      'Uppdraget är överlämnat: § 8 den 12 februari 2027. Ansvarig: Bo Dahl. Bo Dahl får veta det.',
    );
    await stage.restart();
    await stage.settled();
    expect(toldTo(bo)).toContain('Eva Ek har lämnat över ett uppdrag till dig.');
    expect(await evaSays('uppdrag 8 är klart')).toContain('Uppdraget är inte ditt');
    expect(await boSays('uppdrag 8 är klart, skickat till alla')).toContain('rapporterat som klart: § 8');
    expect(await assignment(1)).toMatchObject({ responsible: { person: 'p9' } });
    expect((await assignment(1)).doneAt).toBeDefined();
  });

  it('what is done can be undone by who said it, and the trail is kept', async () => {
    expect(await boSays('ångra')).toBe('Ångrat. Uppdraget är som förut: § 8 den 12 februari 2027.');
    expect((await assignment(1)).doneAt).toBeUndefined();
    expect((await assignment(1)).reports.map(({ kind, removed }) => [kind, removed])).toEqual([
      ['handed-over', false],
      ['done', true],
    ]);
    await boSays('vad har jag lovat?');
    const mine = holding(bo, 'Klart');
    expect(pressText(await stage.press(bo, direct(bo), mine, 'Klart'))).toContain('rapporterat som klart');
    expect(pressText(await stage.press(bo, direct(bo), mine, 'Klart'))).toContain('redan');
  });

  it('what is not hers stays with her until the secretary has settled it', async () => {
    expect(await stage.say(anna, direct(anna), 'det är inte mitt uppdrag, det är Lars')).toBe(
      'Tack! Sekreteraren får frågan: § 12 den 12 februari 2027. Uppdraget står kvar hos dig tills det är avgjort.',
    );
    await stage.settled();
    const asked = holding(sara, 'Byt ansvarig');
    expect(toldTo(sara)).toContain('Anna Alm säger att uppdraget inte är hens. Hur ska det vara?');
    expect((await assignment(4)).responsible).toMatchObject({ kind: 'person', person: 'p3' });
    const form = await stage.press(sara, desk, asked, 'Byt ansvarig');
    const done = await stage.press(sara, desk, form.card ?? {}, 'Spara', { person: 'p4' });
    expect(pressText(done)).toContain(
      'Uppdraget är överlämnat: § 12 den 12 februari 2027. Ansvarig: Lars Holm.',
    );
    await stage.settled();
    expect(toldTo(sara)).toContain('Ny ansvarig: Lars Holm.');
  });

  it('or it stays with whom it was given to, who is told', async () => {
    await boSays('uppdrag 9 är inte mitt');
    await stage.settled();
    const asked = holding(sara, 'Behåll');
    expect(pressText(await stage.press(sara, desk, asked, 'Behåll'))).toContain(
      'Uppdraget står kvar: § 9 den 12 februari 2027. Ansvarig: Bo Dahl. Bo Dahl får veta det.',
    );
    expect(pressText(await stage.press(sara, desk, asked, 'Behåll'))).toContain('Det är redan avgjort');
    await stage.settled();
    expect(toldTo(bo)).toContain(
      'Sekreteraren har sett att du säger att uppdraget inte är ditt. Det står kvar hos dig.',
    );
  });

  it('the secretary sees what has happened since the meeting, and puts it on the next agenda once', async () => {
    stage.at('2027-03-01T09:00:00+01:00');
    const changes = await says('vad har hänt sedan förra mötet?');
    expect(changes).toContain('Det här har hänt med uppdragen sedan mötet den 12 februari 2027:');
    await stage.settled();
    const picture = toldTo(sara);
    for (const part of [
      'Klara: ett',
      'Mer tid: ett',
      'Överlämnade: två',
      'Rapporter: två',
      'Vems uppdraget är: tre',
      'Tiden har gått ut: ett',
    ])
      expect(picture).toContain(part);
    const card = holding(sara, 'Lägg uppföljning på dagordningen');
    const added = await stage.press(sara, desk, card, 'Lägg uppföljning på dagordningen');
    expect(pressText(added)).toContain('Uppföljning av uppdrag');
    const again = await stage.press(sara, desk, card, 'Lägg uppföljning på dagordningen');
    expect(pressText(again)).toBe('Punkten står redan på dagordningen. Inget nytt är sparat.');
    const march = findMeeting(await stage.book(group), 'm2');
    expect(march?.items.filter(({ title }) => title === 'Uppföljning av uppdrag')).toHaveLength(1);
  });

  it('what is done is told as done, and one assignment’s history in full', async () => {
    expect(await says('vilka uppdrag är klara?')).toContain('Ett uppdrag är klart:');
    await says('historik för uppdrag 8');
    expect(toldTo(sara)).toContain(
      "20 februari 2027, Eva Ek: från Eva Ek till Bo Dahl. 'jag går på ledighet'",
    );
    expect(await boSays('mina uppdrag')).toContain('Du har ett öppet uppdrag och ett klart:');
  });

  it('she is reminded with the buttons to answer by, and pressing twice is one answer', async () => {
    stage.at('2027-04-08T09:30:00+02:00');
    await stage.settled();
    const card = holding(eva, 'Inte mitt');
    expect(toldTo(eva)).toContain('Ditt uppdrag ska vara klart 15 april.');
    const done = await stage.press(eva, direct(eva), card, 'Klart');
    expect(pressText(done)).toContain('Uppdraget är rapporterat som klart: § 7 den 12 februari 2027.');
    expect(pressText(done)).toContain('[Ångra]');
    const { reports } = await assignment(0);
    expect(pressText(await stage.press(eva, direct(eva), card, 'Klart'))).toBe(
      'Uppdraget är redan rapporterat som klart. Inget nytt är sparat.',
    );
    expect((await assignment(0)).reports).toEqual(reports);
    expect(pressText(await stage.press(eva, direct(eva), card, 'Inte mitt'))).toContain(
      'Uppdraget är redan rapporterat som klart.',
    );
  });

  it('someone else’s reminder helps nobody', async () => {
    const card = holding(eva, 'Inte mitt');
    const { id } = await assignment(2);
    const turn = await stage.client.execute(eva, direct(eva), 'save-more-time', {
      v: 1,
      group,
      meeting: 'm1',
      id,
      date: '2027-06-01',
    });
    expect(pressText(turn)).toContain('Uppdraget är inte ditt');
    expect(pressText(await stage.press(bo, direct(eva), card, 'Klart'))).not.toContain('Tack!');
  });
});
