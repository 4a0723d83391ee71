import { namesIn } from '../../src/language/asking/near/names-in.ts';
import type { Organisation, Person } from '../../src/meetings/model/person.ts';

function organisation(id: string, name: string, party = true): Organisation {
  return { id, name, party };
}

function person(name: string, of: string, more: Partial<Person> = {}): Person {
  return { id: name.toLowerCase(), name, organisation: of, category: 'member', roles: [], ...more };
}

const book = {
  organisations: [
    organisation('norrsjo', 'Norrsjö'),
    organisation('region', 'Region Norrsjö län'),
    organisation('granby', 'Granby'),
    organisation('hallsta', 'Hällstaberg'),
    organisation('nora', 'Nora'),
    organisation('vara', 'Vara'),
    organisation('ahl', 'Ahlfors'),
    organisation('bolag', 'Konsultbolaget Ekot AB', false),
  ],
  persons: [
    person('Eva Ek', 'granby'),
    person('Bo Dahl', 'granby'),
    person('Siv Alm', 'norrsjo'),
    person('Lars-Erik Malm', 'region'),
    person('Maria Åhl', 'region'),
    person('Maria Öst', 'granby'),
    person('Ann-Sofie Blomgren Hed', 'norrsjo'),
    person('Kristina Gustafsson', 'hallsta'),
    person('Klas Hedlund', 'region'),
    person('May Strand', 'nora'),
    person('Nora Berg', 'nora'),
    person('Madelene Widén', 'vara'),
    person('Klas Gammal', 'granby', { left: '2026-01-01' }),
  ],
};

function named(line: string): readonly string[] {
  const { persons, organisations } = namesIn(line, book);
  return [
    ...persons.map((one) => ({
      start: one.start,
      what: 'person' in one ? one.person.name : one.several.map(({ name }) => name).join(' / '),
    })),
    ...organisations.map((one) => ({ start: one.start, what: one.organisation.name })),
  ]
    .toSorted((one, other) => one.start - other.start)
    .map(({ what }) => what);
}

describe('a person is found', () => {
  it.each<readonly [string, ...string[]]>([
    ['var Eva Ek med i oktober?', 'Eva Ek'],
    ['var eva med', 'Eva Ek'],
    ['EVA EK', 'Eva Ek'],
    ['vilka uppdrag har Evas grupp', 'Eva Ek'],
    ["what are Bo's tasks", 'Bo Dahl'],
    ['deltog Bo och Siv?', 'Bo Dahl', 'Siv Alm'],
    ['var bo med?', 'Bo Dahl'],
    ['var Lars Erik med', 'Lars-Erik Malm'],
    ['var Lars-Erik där', 'Lars-Erik Malm'],
    ['Malm i mars?', 'Lars-Erik Malm'],
    ['när var Ann-Sofie Hed senast med', 'Ann-Sofie Blomgren Hed'],
    ['Ann Sofie Blomgren', 'Ann-Sofie Blomgren Hed'],
    ['vem är Kristina Gustavsson', 'Kristina Gustafsson'],
    ['vem är Christina', 'Kristina Gustafsson'],
    ['var kristina gustavson med', 'Kristina Gustafsson'],
    ['Madelen Viden', 'Madelene Widén'],
    ['var madelne med', 'Madelene Widén'],
    ['var Klas där', 'Klas Hedlund'],
    ['Maria Ö', 'Maria Öst'],
    ['Maria Ost', 'Maria Öst'],
    ['var May med', 'May Strand'],
    ['Nora Berg i maj', 'Nora Berg'],
    ['var Maria från Granby med', 'Maria Öst'],
    ['Maria (regionen)', 'Maria Åhl'],
    ['did Maria in Granby attend', 'Maria Öst'],
  ])('%s', (line, ...expected) => {
    expect(named(line)).toEqual(expected);
  });
});

describe('an organisation is found', () => {
  it.each<readonly [string, ...string[]]>([
    ['var Norrsjö representerat', 'Norrsjö'],
    ['var Region Norrsjö med', 'Region Norrsjö län'],
    ['Region Norrsjö läns platser', 'Region Norrsjö län'],
    ['vilka kom från norrsjö län', 'Region Norrsjö län'],
    ['vem kommer från regionen', 'Region Norrsjö län'],
    ['regionens uppdrag', 'Region Norrsjö län'],
    ['RNL', 'Region Norrsjö län'],
    ['Norrsjös ledamöter', 'Norrsjö'],
    ['norrsjo kommun', 'Norrsjö'],
    ['vem representerade Granby kommun', 'Granby'],
    ['om Granby och Hällstaberg saknas', 'Granby', 'Hällstaberg'],
    ['hallstaberg', 'Hällstaberg'],
    ['vem var med från Hälstabreg', 'Hällstaberg'],
    ['var nora med', 'Nora'],
    ['Granby-gänget', 'Granby'],
    ['kom någon från Vara?', 'Vara'],
    ['ska vara kommun med', 'Vara'],
    ['Ahlfors', 'Ahlfors'],
    ['Ahlfors kommuns', 'Ahlfors'],
    ['Konsultbolaget Ekot AB', 'Konsultbolaget Ekot AB'],
  ])('%s', (line, ...expected) => {
    expect(named(line)).toEqual(expected);
  });
});

describe('several who are called so are told as several', () => {
  it('of those who belong', () => {
    expect(named('var Maria med')).toEqual(['Maria Åhl / Maria Öst']);
    expect(named('var Marja med')).toEqual(['Maria Åhl / Maria Öst']);
  });
});

describe('no name is', () => {
  it.each([
    'kan vi bo kvar i lokalen',
    'vad händer i maj',
    'vad ska vi vara klara med',
    'Vara eller inte vara',
    'may I come on 4 May',
    'vilka beslut togs',
    'var Eva Sund med',
    'var Kalle Ek med',
    'Region Granby',
    'vad hände i Granby län',
    'mötet på gamla eken',
    'Vilka möten har vi i mars?',
    '2027',
    '',
  ])('%s', (line) => {
    expect(named(line)).toEqual([]);
  });
});

test('a name is told by where it stands', () => {
  const line = 'om Granby kommun och Evas uppdrag';
  const { persons, organisations } = namesIn(line, book);
  expect([...organisations, ...persons].map(({ start, end }) => line.slice(start, end))).toEqual([
    'Granby kommun',
    'Evas',
  ]);
});
