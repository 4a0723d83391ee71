import { holds, judge, sameTopic } from './judge-row.ts';
import type { QuestionRow } from './question-row.ts';

const row: QuestionRow = {
  id: 'q',
  lang: 'sv',
  user: 'Eva Ek',
  text: 'Hur många?',
  intent: 'members',
  slots: { count: true },
  must: ['4|fyra', 'Åsa'],
  never: ['Bo Dahl'],
};
const given = {
  intent: 'members',
  slots: { count: true, month: '2026-04' },
  text: 'Fyra: Åsa Ek och tre till.',
} as const;

describe('An answer', () => {
  it('is right when intent, labelled slots and strings are', () => {
    expect(judge(row, given)).toMatchObject({ intent: true, slots: true, must: true, all: true });
  });

  it('is wrong when it holds what it may not, or lacks what it must', () => {
    expect(judge(row, { ...given, text: 'Fyra: Åsa Ek och Bo Dahl.' }).all).toBe(false);
    expect(judge(row, { ...given, text: 'Fjorton' })).toMatchObject({
      all: false,
      missing: ['4|fyra', 'Åsa'],
    });
    expect(judge(row, { ...given, slots: {} }).slots).toBe(false);
  });

  it.each([
    ['§ 4 och § 14', '4', true],
    ['§ 14', '4', false],
    ['nejlikor', 'nej', false],
    ['Nej, inget.', 'nej', true],
    ['30–31 mars', '30', true],
    ['påbörjat', 'börjat', false],
  ])('%s holds the string %s: %s', (text, must, held) => {
    expect(holds(text, must, false)).toBe(held);
  });

  it('may have a stem where a word is asked for, and not as a whole word', () => {
    expect(holds('fokusgrupperna', 'fokusgrupp', false)).toBe(true);
    expect(holds('fokusgrupperna', 'fokusgrupp', true)).toBe(false);
  });

  it('to what may not be answered asks back or finds nothing', () => {
    const none: QuestionRow = { ...row, intent: 'none', slots: {}, must: [] };
    const says = (intent: 'unclear' | 'members', text: string) =>
      judge(none, { intent, slots: {}, text }).all;
    expect(says('unclear', 'Jag förstod inte.')).toBe(true);
    expect(says('members', 'Det står inte i gruppens anteckningar.')).toBe(true);
    expect(says('members', 'Fyra: Åsa Ek.\ninget mer')).toBe(false);
  });
});

test.each([
  ['kontinens', 'kontinenssamordnare', true],
  ['fokusgrupper', 'fokusgrupperna', true],
  ['överenskommelse om samverkan', 'samverkan', true],
  ['logoped', 'kontinens', false],
])('the topics %s and %s are the same: %s', (one, other, same) => {
  expect(sameTopic(one, other)).toBe(same);
});
