import { understand } from '../../src/language/reading/understand.ts';
import { inMeeting } from './small-book.ts';

it.each([
  ['seams', `punkt 4 utgår, ${','.repeat(4_000)}`],
  ['signs that could end it', `x${', '.repeat(200_000)}x`],
])('a line with very many %s is read at once', (_, text) => {
  expect(understand(text, inMeeting)).toHaveLength(1);
});
