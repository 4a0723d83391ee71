import type { GroupId } from '../../src/meetings/model/terms.ts';
import { markdown } from '../../src/minutes/markdown.ts';
import { minutesDocument } from '../../src/minutes/minutes-document.ts';
import { minutesOf } from '../../src/minutes/minutes-of.ts';
import { cardText } from '../card-text.ts';
import type { Posted } from '../connector.ts';
import type { PressTurn, User } from '../teams-client.ts';
import { channel, direct, granby, people, roster } from './granby.ts';
import { openStage, pressText, repliesText, type Stage } from './stage.ts';

const { sara, eva } = people;

let stage: Stage;
let group: GroupId;

beforeAll(async () => {
  stage = await openStage('2027-02-01T09:00:00+01:00');
  stage.connector.setRoster(channel.id, roster);
  const [first, ...others] = granby.meetings ?? [];
  const added = await stage.addGroup({
    ...granby,
    meetings: [{ ...first, start: '2027-02-12', mode: 'digital', agenda: [] }, ...others],
  });
  group = added.group;
  await stage.say(sara, channel, `koppla ${added.code}`);
});
afterAll(() => stage.end());

const posted = (user: User): readonly Posted[] => {
  const own = [direct(user).id, stage.connector.personalWith(user.objectId ?? '') ?? ''];
  return [...new Set(own)].flatMap((id) => stage.connector.conversation(id).messages);
};
const cardsWith = async (user: User, text: string): Promise<readonly Posted[]> => {
  await stage.settled();
  return posted(user).filter(({ card }) => cardText(card).includes(text));
};
const answered = (turn: PressTurn) => `${pressText(turn)}${repliesText(turn)}`;
const agenda = async (index = 0) =>
  ((await stage.book(group)).meetings[index]?.items ?? []).map(({ number, title }) => `${number} ${title}`);
const direct_ = (text: string) => stage.say(sara, direct(sara), text);

describe('an agenda with sub-items, from a pasted list to the minutes', () => {
  it('is read from the list as it was written', async () => {
    const said = await direct_(
      [
        'dagordning:',
        '1. Inledning (formalia)',
        '2. Läget i länet (information)',
        '   2.1 Mobila team, Jan Sund',
        '   2.2 Ersättning, Eva Ek (beslut)',
        '3. Ny överenskommelse (beslut)',
        'Föredragande: Bo Dahl och Jan Utter',
        '4. Övrigt',
      ].join('\n'),
    );
    expect(said).toContain('4 punkter och 2 delpunkter är tillagda till mötet den 12 februari 2027.');
    expect(await agenda()).toEqual([
      '1 Inledning',
      '2 Läget i länet',
      '2.1 Mobila team',
      '2.2 Ersättning',
      '3 Ny överenskommelse',
      '4 Övrigt',
    ]);
    const { items } = (await stage.book(group)).meetings[0] ?? { items: [] };
    expect(items.map(({ kind }) => kind)).toEqual([
      'formality',
      'information',
      undefined,
      'decision',
      'decision',
      undefined,
    ]);
    expect(items[4]?.presenters).toEqual(['Bo Dahl', 'Jan Utter']);
  });

  it('a sub-item more is put there in chat, with a document by its title', async () => {
    expect(await direct_('lägg till delpunkt 2: Bemanning, Jan Sund')).toContain('2.3');
    expect(await direct_('länk 2.3: https://granby.example/b.pdf Underlag')).not.toContain('Inget är sparat');
    expect(await direct_('flytta punkt 2 sist')).toContain('4.3 Bemanning');
    expect(await direct_('flytta punkt 4 efter punkt 1')).toContain('2.3 Bemanning');
  });

  it('the channel sees it all in its order', async () => {
    await direct_('skicka ut dagordningen');
    await stage.settled();
    const { messages } = stage.connector.conversation(channel.id);
    const card = cardText(messages.find(({ card: one }) => cardText(one).includes('Mobila team'))?.card);
    expect(card).toContain('2.1 | Mobila team Föredragande: Jan Sund');
    expect(card).toContain('2.3 | Bemanning Föredragande: Jan Sund ↗ Underlag (granby.example)');
    expect(card).toContain('2 | Läget i länet Information');
  });

  it('the secretary is told before the meeting of an item whose presenter does not come, once', async () => {
    const notice = await stage.client.say(eva, direct(eva), 'jag kommer inte');
    expect(repliesText(notice)).toContain('Du');
    const lead = 'Eva Ek föredrar punkt 2.2 men kommer inte.';
    const [card, ...others] = await cardsWith(sara, lead);
    expect(others).toEqual([]);
    expect((await cardsWith(eva, lead)).length).toBe(0);
    const kept = await stage.press(sara, direct(sara), card?.card ?? {}, 'Behåll');
    expect(answered(kept)).toContain('Punkt 2.2 står kvar.');
    await direct_('visa dagordningen');
    expect(await cardsWith(sara, lead)).toHaveLength(1);
  });

  it('the meeting goes through the parts, and § is that of the whole item', async () => {
    stage.at('2027-02-12T13:05:00+01:00');
    await direct_('starta mötet');
    await direct_('alla utom Eva Ek');
    await direct_('ta punkt 2');
    expect(await direct_('nästa')).toContain('2.1');
    expect(await direct_('beslut: Rådet tackar för informationen.')).toContain('§ 2.1');
    await direct_('nästa');
    const [card] = (await cardsWith(sara, 'Eva Ek föredrar punkt 2.2')).toReversed();
    const put = await stage.press(sara, direct(sara), card?.card ?? {}, 'Skjut fram till 16 april');
    expect(answered(put)).toContain('16 april');
    expect(await agenda(1)).toEqual(['1 Ersättning']);
    const again = await stage.press(sara, direct(sara), card?.card ?? {}, 'Utgår');
    expect(answered(again)).not.toContain('Något gick fel');
    expect((await stage.book(group)).meetings[0]?.items[3]?.outcome?.kind).toBe('postponed');
    expect(await direct_('beslut 2.3: Rådet godkänner bemanningen.')).toContain('§ 2, beslut 2');
    expect(await direct_('ändra beslut 2.2: Rådet godkänner.')).toContain('§ 2, beslut 2');
    expect(await direct_('vad beslutades under punkt 2?')).toContain('2');
  });

  it('closes with each part accounted for', async () => {
    await direct_('tacka av Eva Ek');
    expect(await direct_('avsluta')).toContain('Tre punkter är inte markerade.');
    await direct_('klart');
    const meeting = (await stage.book(group)).meetings[0];
    expect(meeting?.state).toBe('closed');
    expect(meeting?.items.map(({ number, outcome }) => `${number} ${outcome?.kind}`)).toEqual([
      '1 handled',
      '2 handled',
      '2.1 handled',
      '2.2 postponed',
      '2.3 handled',
      '3 handled',
      '4 handled',
    ]);
    expect(meeting?.notes.find(({ as }) => as === 'farewell')).toMatchObject({
      text: 'Rådet tackar av Eva Ek.',
      person: expect.any(String),
    });
  });

  it('the minutes have the parts under their item, each with its presenter and decision', async () => {
    const book = await stage.book(group);
    const [meeting] = book.meetings;
    if (meeting === undefined) throw new Error('the meeting is gone');
    const text = markdown(minutesDocument(minutesOf(book, meeting), { kind: 'draft' }));
    expect(text).toMatch(
      /2\.? Läget i länet[\s\S]*2\.1 Mobila team[\s\S]*Jan Sund[\s\S]*Rådet tackar för informationen\./u,
    );
    expect(text).toMatch(
      /2\.2 Ersättning[\s\S]*2\.3 Bemanning[\s\S]*Rådet godkänner\.[\s\S]*3\.? Ny överenskommelse/u,
    );
    expect(text).toContain('Rådet tackar av Eva Ek.');
  });
});
