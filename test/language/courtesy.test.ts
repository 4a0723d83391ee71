import { courtesyOf, understand } from '../../src/language/reading/understand.ts';
import { inMeeting } from './small-book.ts';

describe('what is only polite', () => {
  it.each([
    ['hej', 'greeting'],
    ['God morgon!', 'greeting'],
    ['tack!', 'thanks'],
    ['Hej, tack', 'thanks'],
    ['thanks', 'thanks'],
    ['tack för mötet', undefined],
    ['hej nästa', undefined],
    ['', undefined],
  ] as const)('"%s" is %s', (text, expected) => {
    expect(courtesyOf(text)).toBe(expected);
  });
});

describe('those who are away, said in passing', () => {
  const absent = (text: string) =>
    understand(text, inMeeting).map((intent) =>
      intent.kind === 'command' && intent.command.type === 'record-attendance'
        ? intent.command.rows.map(({ person, status, note }) => [person, status, note])
        : intent.kind,
    );

  it.each([
    'alla utom Bo som är sjuk',
    'alla utom Bo (sjuk)',
    'Närvarande: alla utom Bo',
    'närvarande alla utom Bo',
  ])('"%s" keeps no reason, for that is nobody’s business', (text) => {
    expect(absent(text)).toEqual([[['bo', 'absent', undefined]]]);
  });

  it('is part of the meeting when the remark tells of a time', () => {
    expect(absent('alla utom Bo, Eva (kom efter lunch)')).toEqual([
      [
        ['bo', 'absent', undefined],
        ['eva', 'partial', '(kom efter lunch)'],
      ],
    ]);
  });
});
