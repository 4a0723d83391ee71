import { answerText } from '../../src/language/words/answers/answer-text.ts';
import { answer } from '../../src/meetings/answers/answer.ts';
import type { Question } from '../../src/meetings/answers/question.ts';
import type { Fact } from '../../src/meetings/model/fact.ts';
import { given } from './given.ts';
import { closed, daysAfter, decided, duringIt, present, started } from './the-group.ts';

const rows = (...all: readonly Extract<Fact, { type: 'attendance-recorded' }>['rows'][number][]): Fact => ({
  type: 'attendance-recorded',
  meeting: 'm1',
  rows: all,
  how: 'secretary',
});
const row = (person: string, status: 'present' | 'absent' | 'partial', rest: object = {}) => ({
  person,
  day: 1,
  status,
  ...rest,
});
const rule: Fact = {
  type: 'group-changed',
  changes: { settings: { quorum: { of: 'parties', atLeast: 'two-thirds' } } },
};

function told(
  facts: readonly Fact[],
  question: Question,
  { now = daysAfter, by = 'p3', language = 'sv' as 'sv' | 'en' } = {},
) {
  const { book } = given(...facts);
  const found = answer(book, question, by, { now, today: now.slice(0, 10) });
  return 'withheld' in found ? found.withheld : answerText(found, book, language);
}

const there = (
  at: object,
  side: 'present' | 'absent' = 'present',
  by: 'persons' | 'organisations' = 'persons',
) => ({ type: 'who-was-there', meeting: 'm1', who: { side, by }, at }) as const;
const was = (person: string, at: object): Question => ({ type: 'was-there', meeting: 'm1', person, at });
const organisation = (id: string, at?: object): Question => ({
  type: 'organisation-there',
  meeting: 'm1',
  organisation: id,
  ...(at === undefined ? {} : { at }),
});

describe('who was there at a part of a meeting', () => {
  const world = [
    ...closed,
    rows(
      row('p3', 'absent'),
      row('p7', 'present', { standsInFor: 'p3' }),
      row('p4', 'partial', { note: 'till och från' }),
      row('p6', 'partial', { note: '§ 3', part: { items: ['3'] } }),
    ),
  ];

  it('names those who were, and last those of whom it is not known, with what is written', () => {
    expect(told(world, there({ item: '3' }))).toBe(
      [
        'Två var med på punkt 3 den 12 februari 2027. Ivar Näs var med bara då. För en framgår det inte.',
        'Ivar Näs, Region Norrdal',
        'Tove Ros, Granby',
        '   ersättare för Eva Ek',
        'Bo Dahl, Ekköping',
        "   framgår inte · 'till och från'",
      ].join('\n'),
    );
    expect(told(world, there({ item: '4' }, 'absent'))).toContain('Två var inte med på punkt 4');
  });

  it('counts organisations by their members and substitutes', () => {
    expect(told(world, there({ item: '3' }, 'present', 'organisations'))).toBe(
      [
        'Två organisationer var företrädda på punkt 3 den 12 februari 2027.',
        'Granby',
        'Region Norrdal',
        'Ekköping',
        '   framgår inte',
      ].join('\n'),
    );
    expect(told(world, there({ item: '4' }, 'absent', 'organisations'))).toContain(
      'En organisation saknades på punkt 4 den 12 februari 2027.\nRegion Norrdal',
    );
  });

  it('says that the meeting has no such item or day, or that nothing is recorded', () => {
    expect(told(world, there({ item: '9' }))).toBe(
      'Dagordningen för mötet den 12 februari 2027 har ingen punkt 9.',
    );
    expect(told(world, there({ day: 2 }))).toBe('Mötet den 12 februari 2027 har ingen dag 2.');
    expect(told(closed, there({ item: '3' }))).toBe(
      'Närvaron på mötet den 12 februari 2027 är inte antecknad.',
    );
  });

  it('of one person: yes, no, or what is written of her', () => {
    expect(told(world, was('p6', { item: '3' }))).toContain(
      'Ja, Ivar Näs var med på punkt 3 den 12 februari 2027.',
    );
    expect(told(world, was('p6', { item: '4' }))).toContain('Nej, Ivar Näs var inte med på punkt 4');
    expect(told(world, was('p4', { item: '3' }))).toBe(
      "Det framgår inte av gruppens anteckningar om Bo Dahl var med på punkt 3 den 12 februari 2027.\n'till och från'",
    );
    expect(told(world, was('p5', { item: '3' }))).toContain(
      'Det står inte i gruppens anteckningar om Åsa Öberg',
    );
    expect(told(world, was('p4', { item: '3' }), { language: 'en' })).toContain(
      "The group's records do not tell whether Bo Dahl was there at item 3",
    );
  });

  it('whoever left a decision for conflict of interest took no part in it', () => {
    const facts = [
      ...closed,
      present('p3'),
      decided('d9', 'Ja.'),
      {
        type: 'decision-detailed',
        meeting: 'm1',
        id: 'd9',
        changes: { conflicts: [{ name: 'Eva Ek', person: 'p3' }] },
      } as const,
    ];
    expect(told(facts, was('p3', { item: '3', decision: true }))).toContain(
      'Eva Ek deltog inte i beslutet (jäv).',
    );
  });
});

describe('an organisation', () => {
  const seat: Fact = { type: 'seat-added', seat: { id: 's9', organisation: 'o1', as: 'member' } };
  it('is represented by whom, and which of its seats are vacant', () => {
    const facts = [...closed, seat, rows(row('p3', 'absent'), row('p7', 'present', { standsInFor: 'p3' }))];
    expect(told(facts, organisation('o1'))).toBe(
      [
        'Ja, Granby var företrädd den 12 februari 2027.',
        'Tove Ros',
        '   ersättare för Eva Ek',
        'Granby: platsen är vakant',
      ].join('\n'),
    );
    expect(told(facts, organisation('o2'))).toBe('Nej, Ekköping var inte företrädd den 12 februari 2027.');
    expect(told(facts, organisation('o2'), { language: 'en' })).toBe(
      'No, Ekköping was not represented on 12 February 2027.',
    );
  });

  it('has its vacant seats told where absence is asked about', () => {
    const facts = [...closed, seat, present('p4')];
    expect(
      told(facts, { type: 'who-was-there', meeting: 'm1', who: { side: 'absent', by: 'organisations' } }),
    ).toBe(
      'Två organisationer saknades den 12 februari 2027.\nGranby\nRegion Norrdal\nGranby: platsen är vakant',
    );
  });

  it('is represented just now while the meeting runs', () => {
    const left: Fact = {
      type: 'movement-recorded',
      meeting: 'm1',
      movement: { id: 'v9', person: 'p3', kind: 'left', day: 1, time: '13:10' },
    };
    const facts = [...started, present('p3')];
    expect(told(facts, organisation('o1'), { now: duringIt })).toContain('Ja, Granby är företrädd.');
    expect(told([...facts, left], organisation('o1'), { now: duringIt })).toBe(
      'Nej, Granby är inte företrädd just nu.',
    );
  });
});

describe('quorum and the evaluation', () => {
  const quorum: Question = { type: 'quorum', meeting: 'm1' };
  it('is answered by the group’s own rule', () => {
    expect(told([...closed, present('p3')], quorum)).toMatch(
      /^Gruppen har ingen regel för beslutsförhet, så jag kan inte avgöra det\.\nSå var det den 12 februari 2027: 1 av \d ledamöter och 1 av 2 kommuner var med\.$/u,
    );
    expect(told([...closed, rule], quorum)).toContain('är inte antecknad, så det går inte att säga.');
    expect(told([...closed, rule, present('p3')], quorum)).toBe(
      'Nej, gruppen var inte beslutsför: 1 av 3 parter var företrädda, och det krävs 2.',
    );
    expect(told([...started, rule, present('p3', 'p4')], quorum, { now: duringIt })).toBe(
      'Ja, gruppen är beslutsför: 2 av 3 parter är företrädda, och det krävs 2.',
    );
    const unsure = [...started, rule, present('p3'), rows(row('p4', 'partial', { note: 'till och från' }))];
    expect(told(unsure, quorum, { now: duringIt })).toBe(
      'Det framgår inte om gruppen är beslutsför: 1 av 3 parter är företrädda, och det krävs 2. För en framgår det inte.',
    );
    expect(told([...started, rule, present('p3', 'p4')], quorum, { now: duringIt, language: 'en' })).toBe(
      'Yes, the group is quorate: 2 of 3 parties are represented, and 2 are needed.',
    );
  });

  it('the evaluation is for the group, once it is gathered', () => {
    const evaluation: Question = { type: 'evaluation', meeting: 'm1' };
    const open: Fact = { type: 'evaluation-opened', meeting: 'm1', open: true };
    const gathered: Fact = { type: 'evaluation-gathered', meeting: 'm1', answers: ['Bra.', 'Kort.'] };
    expect(told(closed, evaluation)).toBe('Ingen utvärdering är gjord av mötet den 12 februari 2027.');
    expect(told([...closed, open], evaluation)).toContain('pågår. Ingen har svarat än.');
    expect(told([...closed, open, gathered], evaluation)).toBe(
      'Två svar om mötet den 12 februari 2027, i bokstavsordning:\nBra.\nKort.',
    );
    expect(told([...closed, open, gathered], evaluation, { by: 'p8' })).toBe('participants-only');
    expect(told([...closed, open, gathered], evaluation, { by: 'p99' })).toBe('participants-only');
  });

  it('of a meeting without an evaluation round is told what its own text says of it', () => {
    const evaluation: Question = { type: 'evaluation', meeting: 'm1' };
    const titled = (title: string): readonly Fact[] => [
      { type: 'item-added', meeting: 'm1', item: { id: 'i9', number: '9', title, presenters: [] } },
      ...closed,
      {
        type: 'note-recorded',
        meeting: 'm1',
        note: { id: 'n9', item: 'i9', text: 'Bra tempo.\nKorta dagar.' },
      },
    ];
    expect(told(titled('Kort utvärdering och sammanfattning'), evaluation)).toBe(
      'Ingen utvärdering med svar är sparad från mötet den 12 februari 2027. Så här står det i punkt 9:\n”Bra tempo.”\n”Korta dagar.”\n   12 februari 2027, § 9 Kort utvärdering och sammanfattning',
    );
    for (const other of ['Utvärdering av demensteamen', 'Utvärdering SIP', 'Utvärdering: tolktjänsten'])
      expect(told(titled(other), evaluation)).toBe(
        'Ingen utvärdering är gjord av mötet den 12 februari 2027.',
      );
  });
});
