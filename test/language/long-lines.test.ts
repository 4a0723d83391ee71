import { understand } from '../../src/language/understand.ts';
import { inMeeting } from './small-book.ts';

describe('text that was made to be hard to read', () => {
  it('is read at once, however many seams a line has', () => {
    const text = `punkt 4 utgår, ${','.repeat(4_000)}`;
    expect(understand(text, inMeeting)).toHaveLength(1);
  });
});
