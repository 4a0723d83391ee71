import { direct, granby, people, channel as room, roster } from './granby.ts';
import { openStage, pressText, repliesText, type Stage } from './stage.ts';

const { sara, osten, bo } = people;
const desk = direct(sara);
const chair = direct(osten);

/** What was said in a chat, recorded, and then turned out to be wrong. */
describe('a message that was edited or deleted afterwards', () => {
  let stage: Stage;
  let group: string;
  const decisions = async () =>
    ((await stage.book(group)).meetings[0]?.decisions ?? []).map(({ text, removed, history }) => ({
      text,
      removed,
      earlier: history.map((wording) => wording.text),
    }));
  const says = (text: string) => stage.client.say(sara, desk, text);
  const edits = async (activityId: string, text: string) => stage.client.edit(sara, desk, activityId, text);

  beforeAll(async () => {
    stage = await openStage('2027-02-12T12:30:00+01:00');
    stage.connector.setRoster(room.id, roster);
    const added = await stage.addGroup(granby);
    group = added.group;
    await stage.say(sara, room, `koppla ${added.code}`);
    await stage.say(osten, room, 'nästa möte');
    await stage.say(bo, room, 'nästa möte');
    await stage.say(sara, desk, 'start');
  });
  afterAll(() => stage.end());

  it('never changes the record by itself, and offers the correction', async () => {
    const said = await says('beslut 4: Rådet ställer sig bakom överenskomelsen.');
    await stage.restart();
    const [asked] = (await edits(said.activityId, 'beslut 4: Rådet ställer sig bakom överenskommelsen.'))
      .replies;
    expect(asked && repliesText({ ...said, replies: [asked] })).toBe(
      [
        'Du ändrade meddelandet som beslut § 4 kom ur. Ska jag ändra beslutet till: ”Rådet ställer sig bakom överenskommelsen.”?',
      ].join('\n'),
    );
    expect(await decisions()).toMatchObject([
      { text: 'Rådet ställer sig bakom överenskomelsen.', earlier: [] },
    ]);
    if (asked === undefined) throw new Error('Nothing was asked');
    const press = () => stage.press(sara, desk, asked, 'Ändra');
    expect(pressText(await press())).toContain('Beslutet är ändrat: § 4.');
    expect(pressText(await press())).toContain('Inget är ändrat.');
    expect(await decisions()).toEqual([
      {
        text: 'Rådet ställer sig bakom överenskommelsen.',
        removed: false,
        earlier: ['Rådet ställer sig bakom överenskomelsen.'],
      },
    ]);
  });

  it('two who change the same in words at once: whoever came last sees what the other had written', async () => {
    await says('beslut 3: Rapporten godkänns.');
    const typed = (user: typeof sara, text: string) => stage.say(user, direct(user), text);
    const both = await Promise.all([
      typed(sara, 'ändra beslut 3: Rapporten läggs till handlingarna.'),
      typed(osten, 'ändra beslut 3: Rapporten återremitteras.'),
    ]);
    expect(both.filter((one) => one.includes('hade nyss skrivit: ”Rapporten ')).length).toBe(1);
    expect(await typed(osten, 'ändra beslut 3: Rapporten avslås.')).not.toContain('Östen Åberg hade');
    const last = await typed(sara, 'ändra beslut 3: Rapporten bordläggs.');
    expect(last).toContain('Östen Åberg hade nyss skrivit: ”Rapporten avslås.” Ångra om det ska stå kvar.');
    await says('ta bort beslut 3');
  });

  it('says nothing where it says the same as before, or where nothing came of it', async () => {
    const said = await says('beslut 5: Mötestiderna fastställs.');
    expect((await edits(said.activityId, ' beslut 5:  Mötestiderna fastställs. ')).replies).toEqual([]);
    const asked = await says('nästa möte');
    expect((await edits(asked.activityId, 'nästa möte?')).replies).toEqual([]);
    expect((await stage.client.erase(sara, desk, asked.activityId)).replies).toEqual([]);
    expect((await edits('long-ago', 'beslut 1: nej')).replies).toEqual([]);
  });

  it('can be kept as it was', async () => {
    const said = await says('beslut 3: Rapporten läggs till handlingarna.');
    const [asked] = (await edits(said.activityId, 'beslut 3: Rapporten läggs åt sidan.')).replies;
    if (asked === undefined) throw new Error('Nothing was asked');
    expect(pressText(await stage.press(sara, desk, asked, 'Behåll'))).toBe('Det står kvar som det var.');
    expect((await decisions()).at(-1)?.text).toBe('Rapporten läggs till handlingarna.');
  });

  it('with several lines offers each that reads otherwise, in one press', async () => {
    const said = await says(
      'beslut 2: Anteckningarna godkänns\nuppdrag 3: Bo skriver planen\nnotering 3: Kort',
    );
    const { replies } = await edits(
      said.activityId,
      'beslut 2: Anteckningarna godkänns\nuppdrag 3: Eva skriver planen senast 12 mars\nnotering 3: Långt',
    );
    const [asked] = replies;
    if (asked === undefined) throw new Error('Nothing was asked');
    expect(stage.connector.conversation(desk.id).picture).toContain(
      [
        '• Du ändrade meddelandet som beslut § 2, uppdrag § 3 och notering § 3 kom ur.',
        '  Ska jag ändra uppdrag § 3 till: ”Eva skriver planen senast 12 mars”?',
        '  Ska jag ändra notering § 3 till: ”Långt”?',
        '  [Ändra] [Behåll]',
      ].join('\n'),
    );
    await stage.press(sara, desk, asked, 'Ändra');
    const meeting = (await stage.book(group)).meetings[0];
    expect(meeting?.assignments[0]).toMatchObject({
      text: 'Eva skriver planen senast 12 mars',
      responsible: { kind: 'person', person: 'p3' },
      due: { kind: 'day', until: '2027-03-12' },
    });
    expect(meeting?.notes[0]?.text).toBe('Långt');
  });

  it('that no longer speaks of the same things is told so, and how to change them', async () => {
    const said = await says('beslut 1: Dagordningen fastställs');
    const { replies } = await edits(said.activityId, 'beslut 2: Dagordningen fastställs');
    expect(replies[0]?.text).toBe(
      'Du ändrade meddelandet som beslut § 1 kom ur. Inget är ändrat i det som är sparat. Vill du ändra, skriv till exempel ”ändra beslut 1: …”.',
    );
  });

  it('when deleted offers to undo, and undoes once', async () => {
    const said = await says('beslut 1: Ett misstag');
    const [asked] = (await stage.client.erase(sara, desk, said.activityId)).replies;
    if (asked === undefined) throw new Error('Nothing was asked');
    expect(repliesText({ ...said, replies: [asked] })).toBe(
      'Du tog bort meddelandet som beslut § 1, beslut 2 kom ur. Det som är sparat står kvar. Ska jag ångra det?',
    );
    expect((await decisions()).at(-1)?.removed).toBe(false);
    expect(pressText(await stage.press(sara, desk, asked, 'Ångra'))).toContain('Ångrat.');
    expect((await decisions()).at(-1)?.removed).toBe(true);
    const before = (await stage.book(group)).version;
    await stage.press(sara, desk, asked, 'Ångra');
    expect((await stage.book(group)).version).toBe(before);
    expect((await stage.client.erase(sara, desk, said.activityId)).replies).toEqual([]);
  });

  it('of something else than a record can be undone, and is not mentioned where it says the same', async () => {
    const said = await stage.client.say(bo, direct(bo), 'jag är här');
    const edit = (text: string) => stage.client.edit(bo, direct(bo), said.activityId, text);
    expect((await edit('Jag är här.')).replies).toEqual([]);
    const [asked] = (await edit('jag är inte här')).replies;
    if (asked === undefined) throw new Error('Nothing was asked');
    expect(repliesText({ ...said, replies: [asked] })).toBe(
      'Du ändrade ett meddelande som jag har gjort något av. Det som är sparat står kvar.',
    );
    const there = async () => ((await stage.book(group)).meetings[0]?.attendance ?? []).length;
    expect(await there()).toBe(1);
    await stage.press(bo, direct(bo), asked, 'Ångra');
    expect(await there()).toBe(0);
  });

  it('is offered only to those who may record', async () => {
    const text = 'beslut 3: Allt är bra';
    const said = await stage.client.say(sara, { id: '19:chat@thread.v2', kind: 'groupChat' }, 'hej');
    expect(said.replies).toHaveLength(1);
    const recorded = await says(text);
    expect(
      (await stage.client.edit(bo, desk, recorded.activityId, 'beslut 3: Allt är dåligt')).replies,
    ).toEqual([]);
    expect((await stage.client.erase(bo, desk, recorded.activityId)).replies).toEqual([]);
  });
});

describe('two who change the same thing at once', () => {
  let stage: Stage;
  let group: string;

  beforeAll(async () => {
    stage = await openStage('2027-02-12T12:30:00+01:00', { served: true });
    stage.connector.setRoster(room.id, roster);
    const added = await stage.addGroup(granby);
    group = added.group;
    await stage.say(sara, room, `koppla ${added.code}`);
    await stage.say(osten, room, 'nästa möte');
    await stage.say(sara, desk, 'start');
  });
  afterAll(() => stage.end());

  it('do not go over each other: nothing is saved, and both wordings are shown', async () => {
    const [receipt] = (await stage.client.say(sara, desk, 'beslut 4: Planen antas.')).replies;
    if (receipt === undefined) throw new Error('Nothing was answered');
    const saras = (await stage.press(sara, desk, receipt, 'Ändra')).card ?? {};
    const [made] = (await stage.book(group)).meetings[0]?.decisions ?? [];
    const form = { v: 1, group, meeting: 'm1', of: 'decision', id: made?.id };
    const ostens =
      (await stage.client.execute(osten, chair, 'show-change', form, { dialog: 'fetch' })).card ?? {};
    await stage.press(osten, chair, ostens, 'Spara', { text: 'Planen antas i två steg.' });
    const answer = await stage.press(sara, desk, saras, 'Spara', { text: 'Planen antas från maj.' });
    const decision = async () => (await stage.book(group)).meetings[0]?.decisions[0]?.text;
    expect(await decision()).toBe('Planen antas i två steg.');
    expect(pressText(answer)).toContain(
      'Någon annan har ändrat beslutet under tiden. Nu står det: ”Planen antas i två steg.” Inget är sparat.',
    );
    expect(pressText(answer)).toContain('Planen antas från maj.');
    await stage.press(sara, desk, answer.card ?? {}, 'Spara', { text: 'Planen antas i två steg från maj.' });
    expect(await decision()).toBe('Planen antas i två steg från maj.');
  });
});
