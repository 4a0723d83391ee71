import type { UnderstandContext } from '../../src/language/intent.ts';
import { understand } from '../../src/language/reading/understand.ts';
import { inMeeting } from './small-book.ts';

const context: UnderstandContext = { ...inMeeting, asker: 'klas', today: '2027-01-20' };

/** What kinds of things a line asks, in its order. */
const asked = (line: string) =>
  understand(line, context).map((one) => (one.kind === 'question' ? one.question.type : one.kind));

describe('several questions on one line', () => {
  it.each([
    ['när är nästa möte, och vem är sekreterare?', ['next-meeting', 'role']],
    ['vilka saknades i december och vad beslutades i december?', ['who-was-there', 'decisions']],
    ['vilka uppdrag har Eva? Och Bo?', ['assignments', 'assignments']],
    ['vem är ordförande? Sekreterare?', ['role', 'role']],
    ['who was absent in December and what was decided in December?', ['who-was-there', 'decisions']],
    ['vem är ordförande? när är nästa möte? vilka uppdrag har jag?', ['role', 'next-meeting', 'assignments']],
  ])('%s is each of them', (line, types) => {
    expect(asked(line)).toEqual(types);
  });

  it('tells when and where a meeting is at once', () => {
    expect(asked('när är nästa möte och var är det?')).toEqual(['next-meeting']);
  });

  it.each(['vad sa vi om när och hur vi ska ses?', 'vad beslutade vi om vem som betalar och vem som utför?'])(
    '%s is one question, as its parts are none by themselves',
    (line) => {
      expect(asked(line)).toHaveLength(1);
    },
  );

  it('goes on from the one before it', () => {
    const [, second] = understand('vilka saknades i december och hur många?', context);
    expect(second).toMatchObject({ kind: 'question', question: { type: 'who-was-there', ask: 'count' } });
  });

  it('more than a few on a line are nobody’s, and are not tried in all ways', () => {
    // Each part is read at most once after each that stands before it: tried in all ways this would not end.
    expect(asked('var är vi! '.repeat(26).trim())).toEqual(['unclear']);
    expect(asked('är mötet digitalt? vilka kommer? '.repeat(8).trim())).toEqual(['unclear']);
  });
});
