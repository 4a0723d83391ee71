import { understand } from '../../src/language/reading/understand.ts';
import { given } from '../meetings/given.ts';
import { closed, connected, secretary } from '../meetings/the-group.ts';

const { book } = given(connected, closed);

describe('saying that the minutes are finished', () => {
  it.each([
    'protokollet är klart',
    'Protokollet är färdigt.',
    'minnesanteckningarna är klara',
    'mötesanteckningarna är nu färdiga',
    'markera protokollet som klart',
    'dokumentet är klart',
    'markera minnesanteckningarna som klara',
    'the minutes are finished',
    'Minutes are done',
  ])('%s', (text) => {
    const asked = understand(text, {
      book,
      asker: secretary.kind === 'person' ? secretary.person : undefined,
      today: '2027-03-01',
      meeting: 'm2',
      language: 'sv',
    });
    // The latest meeting that is closed, not the next one.
    expect(asked).toEqual([{ kind: 'command', command: { type: 'finish-minutes', meeting: 'm1' } }]);
  });

  it.each(['protokollet', 'när är protokollet klart?', 'punkt 3 är klar'])('not: %s', (text) => {
    const asked = understand(text, { book, asker: 'p1', today: '2027-03-01', meeting: 'm2', language: 'sv' });
    expect(JSON.stringify(asked)).not.toContain('finish-minutes');
  });
});
