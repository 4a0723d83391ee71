import { answerText, withheldText } from '../../src/language/words/answers/answer-text.ts';
import { answer } from '../../src/meetings/answers/answer.ts';
import type { Question } from '../../src/meetings/answers/question.ts';
import { given } from './given.ts';
import { closed } from './the-group.ts';

/** Of the meetings before May only February's has minutes. */
const now = '2027-05-20T09:00:00.000Z';

function told(question: Question, by = 'p3'): string {
  const { book } = given(...closed);
  const found = answer(book, question, by, { now, today: now.slice(0, 10) });
  return 'withheld' in found
    ? withheldText(found, question.type, 'participant', 'sv')
    : answerText(found, book, 'sv');
}

describe('a meeting that has been and has no minutes', () => {
  it.each(['p1', 'p3'])('is told as a gap where its decisions are asked for, to %s', (by) => {
    expect(told({ type: 'decisions', meeting: 'm2' }, by)).toMatch(
      /^Mötet den .+ mars 2027 finns inte inläst\.$/u,
    );
  });

  it('and where the decisions of a period are asked for, after those of the others', () => {
    const text = told({
      type: 'decisions-with',
      of: 'any',
      within: { from: '2027-01-01', to: '2027-03-31' },
    });
    expect(text).toBe(
      'Jag hittar inget beslut 1 januari – 31 mars 2027.\n17–18 mars 2027: finns inte inläst',
    );
    const later: Question = {
      type: 'decisions-with',
      of: 'any',
      within: { from: '2026-01-01', to: '2026-12-31' },
    };
    expect(told(later)).toBe('Jag hittar inget beslut under 2026.');
  });

  it('and where it is asked how far its minutes have come', () => {
    expect(told({ type: 'minutes-state', meeting: 'm2' })).toMatch(
      /^Mötet den .+ mars 2027 finns inte inläst\.$/u,
    );
  });

  it('stands beside the minutes that wait', () => {
    const lines = told({ type: 'minutes-left' }).split('\n');
    expect(lines).toContainEqual(
      expect.stringMatching(/^Minnesanteckningarna från mötet den 12 februari 2027 /u),
    );
    expect(lines).toContainEqual(expect.stringMatching(/mars 2027 finns inte inläst\.$/u));
  });
});
