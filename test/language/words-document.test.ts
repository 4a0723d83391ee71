import { en } from '../../src/language/words/en/en.ts';
import { sv } from '../../src/language/words/sv/sv.ts';

describe('a group’s document is called what the group calls it', () => {
  it.each([
    ['Protokoll', 'Preliminärt. Protokollet är inte färdigt.', 'Protokollet är klart.'],
    [
      'Minnesanteckningar',
      'Preliminärt. Minnesanteckningarna är inte färdiga.',
      'Minnesanteckningarna är klara.',
    ],
    [
      'mötesanteckningar',
      'Preliminärt. Mötesanteckningarna är inte färdiga.',
      'Mötesanteckningarna är klara.',
    ],
    [
      'Minnesanteckningarna',
      'Preliminärt. Minnesanteckningarna är inte färdiga.',
      'Minnesanteckningarna är klara.',
    ],
    [
      'Beslutsprotokollet',
      'Preliminärt. Beslutsprotokollet är inte färdigt.',
      'Beslutsprotokollet är klart.',
    ],
    ['Logg', 'Preliminärt. Dokumentet ”Logg” är inte färdigt.', 'Dokumentet ”Logg” är klart.'],
    [
      'Kort protokoll',
      'Preliminärt. Dokumentet ”Kort protokoll” är inte färdigt.',
      'Dokumentet ”Kort protokoll” är klart.',
    ],
  ])('%s', (name, preliminary, done) => {
    expect(sv.cards.summary.preliminary(name)).toBe(preliminary);
    expect(sv.reminders.minutesAreDone(name)).toBe(done);
  });

  it('in every line about it', () => {
    const { minutesLeft, minutesDone, minutesFinished, minutesFinishedAlready, minutesReopened } =
      sv.reminders;
    const name = 'Minnesanteckningar';
    expect(minutesLeft('den 3 mars', name)).toBe(
      'Minnesanteckningarna från mötet den 3 mars är inte färdiga.',
    );
    expect(minutesDone(name)).toBe('Minnesanteckningarna är klara');
    expect(minutesFinished('den 3 mars', name)).toBe('Minnesanteckningarna från mötet den 3 mars är klara.');
    expect(minutesFinishedAlready(name)).toBe('Minnesanteckningarna var redan markerade som klara.');
    expect(minutesReopened('den 3 mars', name)).toBe(
      'Minnesanteckningarna från mötet den 3 mars är inte längre markerade som klara.',
    );
    expect(minutesFinishedAlready('Protokoll')).toBe('Protokollet var redan markerat som klart.');
  });

  it('but the minutes in English', () => {
    expect(en.cards.summary.preliminary('Minnesanteckningar')).toBe(
      'Preliminary. The minutes are not finished.',
    );
  });
});
