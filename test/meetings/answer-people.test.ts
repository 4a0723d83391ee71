import { answerText } from '../../src/language/words/answers/answer-text.ts';
import { answer } from '../../src/meetings/answers/answer.ts';
import type { Question } from '../../src/meetings/answers/question.ts';
import type { Fact } from '../../src/meetings/model/fact.ts';
import { given } from './given.ts';
import { closed, present, started } from './the-group.ts';

type Row = Extract<Fact, { type: 'attendance-recorded' }>['rows'][number];
const rows = (meeting: string, ...all: readonly Row[]): Fact => ({
  type: 'attendance-recorded',
  meeting,
  rows: all,
  how: 'secretary',
});
const row = (person: string, status: Row['status'], rest: Partial<Row> = {}): Row => ({
  person,
  day: 1,
  status,
  ...rest,
});
const held = (meeting: string): readonly Fact[] => [
  { type: 'meeting-started', meeting },
  { type: 'closing-begun', meeting },
  { type: 'meeting-closed', meeting },
];
/** February and April have minutes; the two days of March have none. */
const february = [
  ...closed,
  rows(
    'm1',
    row('p3', 'present'),
    row('p4', 'absent'),
    row('p5', 'present'),
    row('p6', 'partial', { note: 'kom efter lunch' }),
    row('p7', 'present', { standsInFor: 'p4' }),
  ),
];
const april = [...held('m3'), rows('m3', row('p3', 'absent'), row('p4', 'present'), row('p6', 'absent'))];
const now = '2027-04-20T09:00:00.000Z';

function told(
  facts: readonly Fact[],
  question: Question,
  { by = 'p3', language = 'sv' as 'sv' | 'en', publicly = false } = {},
) {
  const { book } = given(...facts);
  const found = answer(book, question, by, { now, today: now.slice(0, 10), publicly });
  return 'withheld' in found ? found.withheld : answerText(found, book, language);
}

const there = (rest: object): Question =>
  ({ type: 'who-was-there', meeting: 'm1', who: { side: 'present', by: 'persons' }, ...rest }) as Question;

describe('who was there', () => {
  it('of one category', () => {
    expect(told(february, there({ among: { category: 'substitute' } }))).toBe(
      'En ersättare var med den 12 februari 2027.\nTove Ros, Granby\n   ersättare för Bo Dahl',
    );
    expect(told(february, there({ among: { category: 'member' }, ask: 'count' }))).toContain(
      '3 av 4 ledamöter var med den 12 februari 2027.',
    );
    expect(told(april, { ...there({ among: { category: 'substitute' } }), meeting: 'm3' } as Question)).toBe(
      'Ingen ersättare var med den 16 april 2027.',
    );
  });

  it('counts municipalities without the region', () => {
    const municipal = {
      who: { side: 'present', by: 'organisations' },
      among: { municipal: true },
      ask: 'count',
    };
    expect(told(february, there(municipal))).toBe(
      'Två av två kommuner var företrädda den 12 februari 2027.\nEkköping\nGranby',
    );
    expect(told(april, { ...there(municipal), meeting: 'm3' } as Question, { language: 'en' })).toBe(
      'One of two municipalities was represented on 16 April 2027.\nEkköping',
    );
  });

  it('says yes or no where it is asked whether all were', () => {
    const all = { who: { side: 'absent', by: 'organisations' }, ask: 'all' };
    expect(told(february, there(all))).toBe(
      'Ja, alla tre organisationer var företrädda den 12 februari 2027.',
    );
    expect(told(april, { ...there(all), meeting: 'm3' } as Question)).toContain(
      'Nej, alla utom Granby och Region Norrdal: en av tre organisationer var företrädda den 16 april 2027.',
    );
  });

  it('says when attendance was last recorded, where it is not', () => {
    expect(told(february, { ...there({}), meeting: 'm3' } as Question)).toBe(
      'Närvaron på mötet den 16 april 2027 är inte antecknad.\nNärvaron är senast antecknad den 12 februari 2027.',
    );
  });
});

describe('whether someone was there', () => {
  const was = (person: string, meeting = 'm1'): Question => ({ type: 'was-there', meeting, person });

  it('names who served for her, and when she was there last', () => {
    expect(told([...february, ...april], was('p4'))).toBe(
      'Nej, Bo Dahl var inte med den 12 februari 2027.\nErsättare: Tove Ros\nSenast med den 16 april 2027',
    );
  });

  it('tells of a later meeting beside', () => {
    expect(told([...february, ...april], was('p3'))).toBe(
      'Ja, Eva Ek var med den 12 februari 2027.\nDen 16 april 2027: inte med',
    );
  });

  it('names the one day of several', () => {
    const march = [
      ...held('m2'),
      rows('m2', row('p3', 'absent'), row('p3', 'present', { day: 2, note: 'dag 2' })),
    ];
    expect(told(march, was('p3', 'm2')).split('\n')[0]).toBe(
      'Ja, delvis: Eva Ek var med dag 2 (18 mars 2027).',
    );
    expect(told(march, was('p3', 'm2'), { language: 'en' }).split('\n')[0]).toBe(
      'Yes, partly: Eva Ek was there on day 2 (18 March 2027).',
    );
  });

  it('tells what she presented, also where the name is written with a slip', () => {
    const item: Fact = {
      type: 'item-added',
      meeting: 'm1',
      item: { id: 'i9', number: '5', title: 'Budget', presenters: ['Åsa Öbergh'] },
    };
    expect(told([item, ...february], was('p5'))).toContain('Föredrog punkt 5 (Budget)');
  });
});

describe('over several meetings', () => {
  const over = (
    person: string,
    ask: 'there' | 'missed' | 'latest' | 'latest-missed' | 'always',
  ): Question => ({
    type: 'person-over',
    person,
    over: { all: true },
    ask,
  });
  const gap = 'Mötet den 17–18 mars 2027 finns inte inläst.';

  it('counts those that are on record, and tells the gaps', () => {
    const world = [...february, ...april];
    expect(told(world, over('p4', 'missed'))).toBe(
      `Bo Dahl har missat ett av två möten.\n12 februari 2027: inte med\n${gap}`,
    );
    expect(told(world, over('p3', 'always')).split('\n')[0]).toBe(
      'Nej, Eva Ek har varit med på ett av två möten.',
    );
    expect(told(world, over('p6', 'latest'))).toBe(
      `Ivar Näs var senast med den 12 februari 2027, en del av mötet.\n'kom efter lunch'\n16 april 2027: inte med\n${gap}`,
    );
    expect(told(world, over('p4', 'latest-missed'))).toMatch(
      /^Bo Dahl saknades senast den 12 februari 2027\./u,
    );
    expect(told(world, over('p2', 'there')).split('\n')[0]).toBe(
      'Det står inte i gruppens anteckningar om Olof Holm var med på något möte.',
    );
  });

  it('names who represented an organisation at each', () => {
    expect(
      told([...february, ...april], { type: 'organisation-over', organisation: 'o2', over: { last: 2 } }),
    ).toBe(
      `Ekköping var företrädd på båda mötena.\n16 april 2027: Bo Dahl\n12 februari 2027: Åsa Öberg\n${gap}`,
    );
  });
});

describe('the group', () => {
  const members = (rest: object): Question => ({ type: 'members', by: 'persons', ...rest });

  it('has municipalities, and organisations without those who merely employ someone', () => {
    const firm: Fact = {
      type: 'organisation-added',
      organisation: { id: 'o9', name: 'Ekot AB', party: false },
    };
    expect(told([firm], members({ by: 'organisations', municipal: true }))).toBe(
      'Två kommuner är med i gruppen: Ekköping och Granby.',
    );
    expect(told([firm], members({ by: 'organisations' }), { language: 'en' })).toBe(
      'Three organisations are in the group: Ekköping, Granby and Region Norrdal.',
    );
    expect(told([], members({ category: 'substitute' }))).toBe('Gruppen har en ersättare.\nTove Ros, Granby');
  });

  it('says what someone is, and what is not given', () => {
    const title: Fact = { type: 'person-changed', person: 'p4', changes: { title: 'socialchef' } };
    const person = (ask: 'all' | 'title' | 'organisation'): Question => ({
      type: 'person',
      person: 'p4',
      ask,
    });
    expect(told([title], person('all'))).toContain('Bo Dahl, Ekköping, är socialchef och ledamot i gruppen.');
    expect(told([], person('title'))).toContain('Titel är inte angiven för Bo Dahl.');
    expect(told([], person('organisation'))).toContain('Bo Dahl kommer från Ekköping.');
    expect(told([title], { type: 'titled', words: 'socialchef' })).toBe('Bo Dahl, Ekköping, är socialchef.');
  });

  it('says when someone came and left, as far as it is known', () => {
    const left: Fact = { type: 'person-left', person: 'p4', on: '2027-03-01' };
    expect(told([], { type: 'person-terms', person: 'p3' }).split('\n')[0]).toBe(
      'Eva Ek är med i gruppen. Det är inte antecknat sedan när.',
    );
    expect(told([left], { type: 'person-terms', person: 'p4' }).split('\n')[0]).toBe(
      'Bo Dahl slutade 1 mars 2027.',
    );
  });

  it('without a chair tells who opened its meetings, and makes nobody the chair', () => {
    const note = (text: string, at: string): Fact => ({
      type: 'note-recorded',
      meeting: 'm1',
      note: { id: `n-${at}`, item: at, text },
    });
    const facts = [
      { type: 'role-taken', person: 'p2', role: 'chair' } as const,
      ...started,
      note('Ivar Näs öppnar mötet och hälsar alla välkomna. Eva Ek inleder sedan.', 'i1'),
      note('Åsa tackar för idag.', 'i4'),
      ...closed.slice(2),
    ];
    const chair: Question = { type: 'role', role: 'chair' };
    expect(told(facts, chair)).toBe(
      [
        'Protokollen namnger ingen ordförande.',
        'Ivar Näs öppnade mötet den 12 februari 2027.',
        'Eva Ek öppnade mötet den 12 februari 2027.',
        'Åsa Öberg avslutade mötet den 12 februari 2027.',
      ].join('\n'),
    );
    expect(told(facts.slice(0, -1), chair)).toBe('Protokollen namnger ingen ordförande.');
    expect(told(facts, { ...chair, meeting: 'm1' })).toMatch(
      /^Protokollet från mötet den 12 februari 2027 namnger ingen ordförande\.\nIvar Näs öppnade/u,
    );
  });

  it('tells only the secretary who has not answered', () => {
    const comes: Question = { type: 'does-come', meeting: 'm3', person: 'p4' };
    expect(told([], comes)).toBe(
      'Bo Dahl står inte bland dem som har svarat att de kommer den 16 april 2027.',
    );
    expect(told([], comes, { by: 'p1' })).toBe('Bo Dahl har inte svarat om mötet den 16 april 2027.');
  });
});

describe('a quorum', () => {
  const rule: Fact = {
    type: 'group-changed',
    changes: { settings: { quorum: { of: 'parties', atLeast: 'two-thirds' } } },
  };
  const without: Question = { type: 'quorum', meeting: 'm1', without: ['o1', 'o2'] };

  it('is counted by the rule as if some did not come', () => {
    expect(told([...february, rule], without)).toBe(
      'Nej, gruppen är inte beslutsför: 1 av 3 parter är företrädda, och det krävs 2.\nRäknat som om alla utom Granby och Ekköping kommer.',
    );
  });

  it('is not judged without a rule: how it was is told', () => {
    expect(told(february, without)).toBe(
      'Gruppen har ingen regel för beslutsförhet, så jag kan inte avgöra det.\nSå var det den 12 februari 2027: 3 av 4 ledamöter och 2 av 2 kommuner var med.',
    );
    expect(told([...closed, present('p3')], { type: 'quorum', meeting: 'm1' }, { language: 'en' })).toContain(
      'The group has no quorum rule, so I cannot tell.',
    );
  });
});

describe('who was there over several meetings', () => {
  const both = [...february, ...april];
  const over = { meetings: ['m3', 'm1'] };
  const twice = [...closed, rows('m1', row('p3', 'present'), row('p4', 'absent')), ...held('m3')];

  it('names those who missed each of them, and only those', () => {
    const missed = [...twice, rows('m3', row('p3', 'absent'), row('p4', 'absent'))];
    expect(told(missed, { type: 'who-over', side: 'absent', ask: 'each', over })).toBe(
      'Bo Dahl saknades både den 12 februari 2027 och den 16 april 2027.',
    );
    expect(told(missed, { type: 'who-over', side: 'absent', ask: 'each', over }, { language: 'en' })).toBe(
      'Bo Dahl was absent both on 12 February 2027 and on 16 April 2027.',
    );
  });

  it('tells who comes nearest where nobody missed each', () => {
    const lines = String(told(both, { type: 'who-over', side: 'absent', ask: 'each', over })).split('\n');
    expect(lines[0]).toBe('Ingen saknades både den 12 februari 2027 och den 16 april 2027.');
    expect(lines.slice(1).toSorted()).toEqual([
      'Bo Dahl: 12 februari 2027',
      'Eva Ek: 16 april 2027',
      'Ivar Näs: 16 april 2027',
    ]);
  });

  it('counts who missed most, with the days', () => {
    const missed = [...twice, rows('m3', row('p3', 'absent'), row('p4', 'absent'))];
    expect(told(missed, { type: 'who-over', side: 'absent', ask: 'most', over: { all: true } })).toContain(
      'Bo Dahl har missat flest: båda mötena.\nBo Dahl: båda mötena\n   12 februari 2027 · 16 april 2027',
    );
  });
});

describe('a record that contradicts itself', () => {
  const withdrawn = (reason: string): readonly Fact[] => [
    {
      type: 'item-added',
      meeting: 'm1',
      item: {
        id: 'w1',
        number: '9',
        title: 'Färdtjänst',
        presenters: [],
        kind: 'information',
        outcome: { kind: 'withdrawn', reason },
      },
    },
    ...february,
  ];
  const was: Question = { type: 'was-there', meeting: 'm1', person: 'p3' };

  it('is told, with where it stands', () => {
    expect(told(withdrawn('Utgick då Eva Ek inte deltog.'), was)).toContain(
      "Oklart: Eva Ek står som närvarande den 12 februari 2027, men punkt 9 utgick eftersom Eva Ek inte deltog.\n'Utgick då Eva Ek inte deltog.'\n   12 februari 2027, punkt 9 (Färdtjänst)",
    );
    expect(told(withdrawn('Utgick då Eva inte deltog.'), there({}))).toContain(
      'Eva Ek, Granby\n   men punkt 9 utgick eftersom Eva Ek inte deltog',
    );
  });

  it('is none where an item was withdrawn for another reason, or for someone else', () => {
    const plain = 'Ja, Eva Ek var med den 12 februari 2027.';
    expect(told(withdrawn('Eva Ek ville vänta.'), was)).toContain(plain);
    expect(told(withdrawn('Bo Dahl deltog inte.'), was)).toContain(plain);
  });
});
