import type { Book } from '../../src/meetings/model/book.ts';
import type { GroupId } from '../../src/meetings/model/terms.ts';
import { cardText } from '../card-text.ts';
import type { User } from '../teams-client.ts';
import { channel, direct, granby, people, roster } from './granby.ts';
import { openStage, pressText, repliesText, type Stage } from './stage.ts';

const { sara, bo } = people;

const first = [
  'Närvarande ledamöter:',
  '',
  'Östen Åberg\tRegion Granland',
  'Eva Ek\tGranby',
  'Bo Dahl\tLillån',
  'Åsa Öhman\tÄngsholm',
  'Ida Lind\tÖjeby (punkt 3)',
  'Karl Storm\tNäs kommun',
  '',
  'Närvarande ersättare:',
  '',
  'Nils Ahl\tGranby',
  '',
  'Övriga närvarande:',
  '',
  'Sara Ström\tRegion Granland',
  'någon från länet',
].join('\n');

/** A later list: Bo has moved, Karl has become a substitute, Ida is not on it. */
const second = first
  .replace('Bo Dahl\tLillån', 'Bo Dahl\tÄngsholm')
  .replace('Ida Lind\tÖjeby (punkt 3)\n', '')
  .replace('Karl Storm\tNäs kommun\n', '')
  .replace('Nils Ahl\tGranby', 'Nils Ahl\tGranby\nKarl Storm\tNäs kommun');

let stage: Stage;
let group: GroupId;
const account = (name: string, n: number): User => ({
  id: `29:7${n}`,
  name,
  objectId: `eeeeeeee-0000-4000-8000-00000000007${n}`,
});
const karl = account('Karl Storm', 1);
const member = ({ id, name, objectId = '' }: User) => ({ id, name, objectId });
beforeAll(async () => {
  stage = await openStage('2027-02-12T12:30:00+01:00');
  stage.connector.setRoster(channel.id, roster);
  const added = await stage.addGroup(granby);
  group = added.group;
  await stage.say(sara, channel, `koppla ${added.code}`);
});
afterAll(() => stage.end());

const lastCard = () => {
  const found = stage.connector.conversation(direct(sara).id).messages.findLast(({ card }) => card);
  if (found === undefined) throw new Error('no card');
  return found;
};
const paste = (text: string) => stage.client.say(sara, direct(sara), text);
const called = (book: Book, name: string) => {
  const person = book.persons.find((one) => one.name === name);
  return person && [book.organisations.find(({ id }) => id === person.organisation)?.name, person.category];
};

describe('a list from the minutes, pasted by the secretary', () => {
  it('is shown as it was read, beside what is saved, and nothing is saved yet', async () => {
    const { version } = await stage.book(group);
    await paste(first);
    const shown = cardText(lastCard().card);
    expect(shown).toContain('Så här läste jag deltagarlistan. Stämmer det?');
    expect(shown).toContain('Nya (2)\nKarl Storm, Näs kommun, ledamot\nNils Ahl, Granby, ersättare');
    expect(shown).toContain('Rader som jag inte kunde läsa (1)\nnågon från länet\nDe sparas inte.');
    expect(shown).toContain('Oförändrade (6)');
    expect(shown).toContain('Nya organisationer: Näs kommun.');
    expect((await stage.book(group)).version).toBe(version);
  });

  it('is saved when she says so, once', async () => {
    const card = lastCard();
    const saved = await stage.press(sara, direct(sara), card, 'Spara');
    expect(pressText(saved)).toContain('Två personer är tillagda.');
    const book = await stage.book(group);
    expect(called(book, 'Nils Ahl')).toEqual(['Granby', 'substitute']);
    expect(called(book, 'Karl Storm')).toEqual(['Näs kommun', 'member']);
    const again = await stage.press(sara, direct(sara), card, 'Spara');
    expect(pressText(again)).toContain('Listan stämmer med det som är sparat.');
    expect((await stage.book(group)).version).toBe(book.version);
  });

  it('a later list shows what is otherwise, and takes nobody away', async () => {
    await paste(second);
    const shown = cardText(lastCard().card);
    expect(shown).toContain('Ändrade (2)\nBo Dahl: Lillån → Ängsholm\nKarl Storm: ledamot → ersättare');
    expect(shown).toContain('Står inte i listan (1)\nIda Lind, Öjeby\nDe står kvar i gruppen.');
    const saved = await stage.press(sara, direct(sara), lastCard(), 'Spara');
    expect(pressText(saved)).toContain('Bo Dahl: Ängsholm. Karl Storm: ersättare.');
    const book = await stage.book(group);
    expect(called(book, 'Bo Dahl')).toEqual(['Ängsholm', 'member']);
    expect(called(book, 'Ida Lind')).toEqual(['Öjeby', 'member']);
  });

  it('can be undone', async () => {
    await stage.say(sara, direct(sara), 'ångra');
    const book = await stage.book(group);
    expect(called(book, 'Bo Dahl')).toEqual(['Lillån', 'member']);
    expect(called(book, 'Karl Storm')).toEqual(['Näs kommun', 'member']);
    await stage.say(sara, direct(sara), 'ångra');
    expect(called(await stage.book(group), 'Nils Ahl')).toBeUndefined();
  });

  it('is shown anew, and not saved, when the Book changed since it was shown', async () => {
    await paste(first);
    const old = lastCard();
    await paste(first);
    await stage.press(sara, direct(sara), lastCard(), 'Spara');
    await paste(second);
    const before = lastCard();
    await paste(second.replace('Bo Dahl\tÄngsholm', 'Bo Dahl\tÖjeby'));
    await stage.press(sara, direct(sara), lastCard(), 'Spara');
    const { version } = await stage.book(group);
    expect(pressText(await stage.press(sara, direct(sara), before, 'Spara'))).toContain('Inget är sparat.');
    expect(pressText(await stage.press(sara, direct(sara), old, 'Spara'))).toContain('Inget är sparat.');
    expect((await stage.book(group)).version).toBe(version);
  });

  it('names whom a new name is nearly like, so that nobody is there twice', async () => {
    await paste(first.replace('Åsa Öhman', 'Åsa Öman'));
    expect(cardText(lastCard().card)).toContain('Åsa Öman, Ängsholm, ledamot – är det Åsa Öhman?');
  });

  it('of sixty people is shown whole', async () => {
    const letters = 'abcdefghijklmnopqrstuvwxyzåäöabcdefghijklmnopqrstuvwxyzåäöab';
    const names = [...letters].map((letter, at) => `Ada Lund${letter}${at < 29 ? 'r' : 's'}`);
    await paste(names.map((name) => `${name}\tStorskogens kommun\tverksamhetschef\tledamot`).join('\n'));
    const shown = cardText(lastCard().card);
    expect(names.filter((name) => !shown.includes(`${name}, Storskogens kommun`))).toEqual([]);
  });

  it('is not taken from anyone else, and not before a whole channel', async () => {
    const { version } = await stage.book(group);
    expect(await stage.say(bo, direct(bo), first)).toContain('Det kan bara sekreteraren göra');
    expect(await stage.say(sara, channel, first)).not.toContain('Karl Storm');
    expect((await stage.book(group)).version).toBe(version);
  });
});

describe('who is who in Teams', () => {
  const disa = account('Disa Gäst', 2);
  const withTwo = `${first}\nDisa Gäst\tNäs kommun\nMaj Sund\tGranby`;
  let asked: Readonly<Record<string, unknown>>;

  it('is asked about when a list is saved: equal names propose, guests are not ticked, namesakes are only listed', async () => {
    stage.connector.setRoster(channel.id, [
      ...roster,
      member(karl),
      { ...member(disa), role: 'guest' },
      member(account('Maj Sund', 3)),
      member(account('Maj Sund', 4)),
    ]);
    await paste(withTwo);
    const turn = await stage.press(sara, direct(sara), lastCard(), 'Spara');
    asked = turn.card ?? {};
    const shown = pressText(turn);
    expect(shown).toContain('personer är tillagda');
    expect(shown).toContain('Vem är vem i Teams?');
    expect(shown).toContain('Karl Storm i Teams är Karl Storm, Näs kommun');
    expect(shown).toContain('Disa Gäst (gäst) i Teams är Disa Gäst, Näs kommun');
    expect(shown).not.toContain('Maj Sund i Teams är');
    expect(shown).toContain('I gruppen men inte i Teams (1): Maj Sund, Granby');
    expect(shown).toContain('I Teams men inte i gruppen (2): Maj Sund; Maj Sund');
    expect(ticked(asked)).toHaveLength(2);
    expect(ticked(asked).join()).not.toContain(disa.objectId);
  });

  it('binds in one press those that are ticked, and no pair that was not proposed', async () => {
    expect(await stage.say(karl, direct(karl), 'vilka uppdrag är öppna?')).not.toContain('uppdrag är öppna');
    const forged = `p3|${bo.objectId}/${bo.objectId}`;
    const pressed = await stage.press(sara, direct(sara), asked, 'Koppla', {
      pairs: [...ticked(asked), forged].join(','),
    });
    expect(repliesText(pressed)).toContain('Två personer är kopplade till sina konton i Teams.');
    const again = await stage.press(sara, direct(sara), asked, 'Koppla', { pairs: ticked(asked).join(',') });
    expect(repliesText(again)).toContain('Inget nytt är sparat.');
  });

  it('lets whoever was bound speak', async () => {
    expect(await stage.say(karl, direct(karl), 'nästa möte')).toContain('februari');
    await stage.say(sara, direct(sara), 'start');
    expect(await stage.say(karl, direct(karl), 'jag är här')).toContain('Du är incheckad.');
  });

  it('is not asked again while nothing is new', async () => {
    await paste(withTwo.replace('Maj Sund\tGranby', 'Maj Sund\tLillån'));
    await stage.press(sara, direct(sara), lastCard(), 'Spara');
    await paste(withTwo);
    const saved = await stage.press(sara, direct(sara), lastCard(), 'Spara');
    expect(pressText(saved)).not.toContain('Vem är vem');
  });
});

describe('people and seats, in words and in the form', () => {
  const tell = (text: string) => stage.say(sara, direct(sara), text);

  it('are asked about by anyone in the group', async () => {
    expect(await stage.say(bo, direct(bo), 'vem sitter för Granby?')).toContain('Granby har ');
    expect(await stage.say(bo, direct(bo), 'vilka är med i gruppen?')).toContain(
      'personer är med i gruppen.',
    );
    const shown = cardText(
      stage.connector.conversation(direct(bo).id).messages.findLast(({ card }) => card)?.card,
    );
    expect(shown).toContain('Granby\nEva Ek, ledamot\nNils Ahl, ersättare');
  });

  it('are changed in words, told, and undone', async () => {
    expect(await tell('Ida Lind byter till Lillån')).toContain('Ida Lind: Lillån.');
    expect(await tell('vilka platser är tomma?')).toContain('Tomma platser:');
    expect(cardText(lastCard().card)).toContain('Öjeby\ntom plats');
    expect(await tell('lägg till Per Alm, socialchef, Öjeby')).toContain(
      'Per Alm: Öjeby, socialchef, ledamot.',
    );
    await tell('vem sitter för Öjeby?');
    expect(cardText(lastCard().card)).toBe('Öjeby har en plats: Per Alm.\nÖjeby\nPer Alm');
    expect(await tell('mandatet för Per Alm går ut 31 december 2027')).toContain(
      'Mandatet för Per Alm går ut 31 december 2027.',
    );
    expect(await tell('Lillån har tre platser')).toContain('Lillån har tre platser.');
    expect(await tell('Öjeby är inte part')).toContain('Öjeby är inte part.');
    expect(await tell('ångra')).toContain('Ångrat.');
    expect((await stage.book(group)).organisations.find(({ name }) => name === 'Öjeby')?.party).toBe(true);
    expect(await stage.say(bo, direct(bo), 'Eva Ek är nu socialchef')).toContain(
      'Det kan bara sekreteraren göra',
    );
  });

  it('are changed in a form, which does not go over what another secretary changed meanwhile', async () => {
    await tell('ändra Per Alm');
    const form = lastCard();
    expect(cardText(form.card)).toContain('Ändra person');
    await tell('titeln för Per Alm är förvaltningschef');
    const filled = { name: 'Per Alm', organisation: 'o5', title: 'rektor', category: 'member', roles: '' };
    const late = await stage.press(sara, direct(sara), form, 'Spara', filled);
    expect(repliesText(late)).toContain('Någon annan har ändrat Per Alm under tiden.');
    const again = lastCard();
    expect(cardText(again.card)).toContain('Per Alm, förvaltningschef, ledamot, Öjeby');
    await stage.press(sara, direct(sara), again, 'Spara', { ...filled, email: 'per.alm@ojeby.example' });
    const book = await stage.book(group);
    expect(book.persons.find(({ name }) => name === 'Per Alm')?.title).toBe('rektor');
    expect(await stage.kept(group)).toContain('per.alm@ojeby.example');
  });

  it('someone new is added in the form', async () => {
    await tell('lägg till person');
    const form = lastCard();
    const bad = { name: 'Mia Rask', other: 'Storån', category: 'substitute', email: 'mia' };
    expect(repliesText(await stage.press(sara, direct(sara), form, 'Spara', bad))).toContain(
      'E-postadressen går inte att läsa.',
    );
    const saved = await stage.press(sara, direct(sara), lastCard(), 'Spara', { ...bad, email: '' });
    expect(repliesText(saved)).toContain('Mia Rask: Storån, ersättare.');
    expect(called(await stage.book(group), 'Mia Rask')).toEqual(['Storån', 'substitute']);
  });
});

/** The pairs that a card proposes with a tick. */
function ticked(card: object): readonly string[] {
  const value = /"value":"([^"]*\|[^"]*)"/u.exec(JSON.stringify(card))?.[1] ?? '';
  return value.split(',');
}
