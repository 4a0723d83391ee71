import { askedOf } from '../../src/language/asked.ts';
import type { UnderstandContext } from '../../src/language/intent.ts';
import { understand } from '../../src/language/reading/understand.ts';
import type { Fact } from '../../src/meetings/model/fact.ts';
import { given } from '../meetings/given.ts';
import { closed } from '../meetings/the-group.ts';

const item = (id: string, number: string, title: string): Fact => ({
  type: 'item-added',
  meeting: 'm1',
  item: { id, number, title, presenters: [] },
});
const noted = (id: string, at: string, text: string): Fact => ({
  type: 'note-recorded',
  meeting: 'm1',
  note: { id, item: at, text },
});
const { book } = given(
  item('i10', '5', 'Badhuset i Ekköping'),
  item('i11', '6', 'Avtal om tolkar'),
  noted(
    'n1',
    'i10',
    'Vattenrutschbanan lockar barn. Numret 4477 leder till bokningen. Skärmfria dagar provas.',
  ),
  noted('n2', 'i11', 'Kommundirektörsgruppen antog tolkplanen 6 mars. Väntetiden är nitton dagar.'),
  closed,
);
const context: UnderstandContext = { book, asker: 'p3', today: '2027-02-15', meeting: 'm1', language: 'sv' };
const asked = (line: string, language: 'sv' | 'en' = 'sv') => {
  const [intent] = understand(line, { ...context, language });
  return intent === undefined ? undefined : askedOf(intent, 'p3');
};

describe('what the texts tell of something', () => {
  it.each([
    ['vad är tanken med vattenrutschbanan?', 'vattenrutschbanan'],
    ['varför vattenrutschbanan', 'vattenrutschbanan'],
    ['vad var det där om vattenrutschbanan', 'vattenrutschbanan'],
    ['var det någon som tog upp vattenrutschbanan?', 'vattenrutschbanan'],
    ['sa vi nåt om 4477', '4477'],
    ['4477 - sa vi nåt om det', '4477'],
    ['hur länge har vattenrutschbanan funnits', 'vattenrutschbanan'],
  ])('"%s" is asked of them', (line, topic) => {
    expect(asked(line)).toMatchObject({ intent: 'decision_search', slots: { topic } });
  });

  it('a topic has no small words at its ends, and another body is told apart', () => {
    expect(asked('vad går tolkplanen på i kr?')).toMatchObject({ slots: { topic: 'tolkplanen' } });
    expect(asked('när antog kommundirektörsgruppen tolkplanen')).toMatchObject({
      intent: 'decision_search',
      slots: { topic: 'tolkplanen', body: 'other' },
    });
  });

  it.each(['varför är Eva Ek så sur', 'vad är tanken med elefanterna', 'varför flyttades mötet'])(
    '"%s" is not asked of them',
    (line) => {
      expect(asked(line)?.intent).not.toBe('decision_search');
    },
  );
});

describe('the minutes of a meeting in one word', () => {
  it.each([
    ['visa februariprotokollet', 'minutes'],
    ['är februariprotokollet justerat', 'minutes_state'],
  ])('"%s"', (line, intent) => {
    expect(asked(line)).toMatchObject({ intent, slots: { month: '2027-02' } });
  });
});
