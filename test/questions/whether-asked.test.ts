import { ask } from '../../src/cli/ask.ts';
import { askedBook, askedNow } from './asked-book.ts';

const group = { book: askedBook(), sent: [] };
const lead = (text: string, language: 'sv' | 'en' = 'sv') =>
  ask(group, { text, as: 'Sara Lindqvist', at: askedNow, language }).text.split('\n')[0] ?? '';

describe('whether something was decided', () => {
  test.each([
    'har vi beslutat om munhälsobedömning?',
    'godkände vi korttidsplatserna?',
    'sa vi ja till att förlänga Länken?',
  ])('is answered by yes where it was: %s', (text) => {
    expect(lead(text)).toMatch(/^Ja, /u);
  });

  test.each([
    'stoppade vi munhälsobedömningen?',
    'bordlade vi korttidsplatserna?',
    'blev det nej till korttidsplatserna?',
    'fick korttidsplatserna avslag?',
  ])('is not answered by yes where a refusal is asked for: %s', (text) => {
    expect(lead(text)).toMatch(/^Ett beslut om /u);
  });

  test('is not answered by yes where more was asked than was looked for', () => {
    expect(lead('blev det ändringar i överenskommelsen om hemsjukvård?')).not.toMatch(/^Ja/u);
  });
});

describe('whether an assignment is late or open', () => {
  test.each([
    ['är statistiken för ungdomsmottagningen klar?', 'Ja, det är rapporterat som klart 10 september 2024.'],
    ['är statistiken för ungdomsmottagningen försenad?', 'Det är rapporterat som klart 10 september 2024.'],
    ['släpar statistiken för ungdomsmottagningen?', 'Det är rapporterat som klart 10 september 2024.'],
  ])('is not answered by yes where it is done: %s', (text, told) => {
    expect(lead(text)).toBe(told);
  });

  test('in English too', () => {
    expect(lead('is the statistics for the youth clinic still open?', 'en')).toBe(
      'It was reported as done on 10 September 2024.',
    );
  });
});
