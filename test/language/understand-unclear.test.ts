import type { Unclear } from '../../src/language/intent.ts';
import { soundsLikeCommand, understand } from '../../src/language/reading/understand.ts';
import { inMeeting } from './small-book.ts';

const smallTalk: readonly string[] = [
  '',
  '   ',
  '?',
  '!!!',
  '😀',
  '§',
  '7',
  'hej',
  'tack!',
  'Hej, tack',
  'lunch',
  'paus',
  'kan vi ta en paus?',
  'nästan klart',
  'nästa vecka blir det bättre',
  'Nästa möte blir digitalt',
  'start av projektet',
  'det är klart att vi ska göra det',
  'ska vi avsluta mötet',
  'vi borde avsluta',
  'avsluta?',
  'punkt 5 är klar?',
  'hej alla',
  'alla?',
  'alla är överens',
  'bra jobbat alla',
  'Bo är trött',
  'Eva har rätt',
  'Eva kom på en bra sak',
  'Eva gick igenom ärendet',
  'Bo deltog i diskussionen',
  'jag kommer inte ihåg',
  'beslutet var bra',
  'Beslut 7 är bra',
  'vad är klockan',
  'var det bra?',
  'ställ in mötet',
  '12 till april',
  'koppla bort Eva',
  'notera gärna',
  'what a nice day',
  'we should close the meeting',
  'Bo is tired',
  'is it done?',
];

const missing: readonly (readonly [string, Unclear['why']])[] = [
  ['beslut:', { reason: 'missing', what: 'text' }],
  ['beslut 7', { reason: 'missing', what: 'text' }],
  ['skjut fram 12', { reason: 'missing', what: 'meeting' }],
  ['ändra beslut 7: ny text', { reason: 'missing', what: 'record' }],
  ['stryk uppdrag 8', { reason: 'missing', what: 'record' }],
  ['uppdrag 7 klart senast sen', { reason: 'missing', what: 'date' }],
  ['vilka kommer till septembermötet', { reason: 'missing', what: 'date' }],
  ['skjut fram 12 till 10 april', { reason: 'no-such-meeting', said: '10 april' }],
  ['skjut fram 12 till 30 februari', { reason: 'no-such-date', said: '30 februari' }],
  ['uppdrag 7 klart senast 31 april', { reason: 'no-such-date', said: '31 april' }],
  ['när är mötet 31 april?', { reason: 'no-such-date', said: '31 april' }],
  ['möten mellan 30 februari och 1 mars', { reason: 'no-such-date', said: 'mellan 30 februari och 1 mars' }],
  ['Kalle är här', { reason: 'no-such-person', name: 'Kalle' }],
  ['alla utom Kalle', { reason: 'no-such-person', name: 'Kalle' }],
  ['deltog Kalle?', { reason: 'no-such-person', name: 'Kalle' }],
  ['gör Kalle till sekreterare', { reason: 'no-such-person', name: 'Kalle' }],
  ['Maria är här', { reason: 'which-person', name: 'Maria', persons: ['maria-a', 'maria-o'] }],
  ['var Karin med?', { reason: 'which-person', name: 'Karin', persons: ['karin-b', 'karin-l'] }],
  ['uppdrag 7 ansvarig: Karin', { reason: 'which-person', name: 'Karin', persons: ['karin-b', 'karin-l'] }],
  ['Maria Åsth är här', { reason: 'no-such-person', name: 'Maria Åsth' }],
  ['Annika är här', { reason: 'no-such-person', name: 'Annika' }],
  ['Klara är här', { reason: 'no-such-person', name: 'Klara' }],
  ['Marie är här', { reason: 'which-person', name: 'Marie', persons: ['maria-a', 'maria-o'] }],
];

describe('what is not certain is unclear', () => {
  it.each(smallTalk)('small talk: "%s"', (text) => {
    expect(understand(text, inMeeting)).toEqual([
      { kind: 'unclear', text: text.trim(), why: { reason: 'nothing' } },
    ]);
  });

  it.each(missing)('"%s"', (text, why) => {
    expect(understand(text, inMeeting)).toEqual([{ kind: 'unclear', text, why }]);
  });

  it('when there is no meeting to order about', () => {
    expect(understand('nästa', { ...inMeeting, meeting: undefined })).toEqual([
      { kind: 'unclear', text: 'nästa', why: { reason: 'no-meeting' } },
    ]);
  });

  it('and who else has the name is not told to strangers', () => {
    expect(understand('ersättare för Maria', { ...inMeeting, asker: undefined })).toEqual([
      {
        kind: 'unclear',
        text: 'ersättare för Maria',
        why: { reason: 'which-person', name: 'Maria', persons: [] },
      },
    ]);
  });
});

describe('a message that was not addressed to the bot', () => {
  it.each([
    'beslut 7: så',
    'Beslut: så\nandra raden',
    'uppdrag 7: Bo ringer',
    'notering: x',
    'nästa',
    'start',
    'punkt 7',
    'punkt 10 utgår, Eva är inte här',
    'skjut fram 12 till april',
    'alla utom Bo',
    'Bo är inte här',
    'avsluta',
    'jag är här',
    'decision 7: so',
    'ersättare för Eva Ek',
  ])('is an order when it begins as one beyond doubt: "%s"', (text) => {
    expect(soundsLikeCommand(text, inMeeting)).toBe(true);
  });

  it.each([
    '',
    'hej',
    'ja',
    'nej',
    'ok',
    'klart',
    'godkänn',
    'närvarande',
    'När är nästa möte?',
    'mina uppdrag',
    'dagordning',
    'alla',
    'beslut 7 Sjögruppen beslutar så',
    'Hej! nästa',
    'vi tog beslut: det blev bra',
    'nästa?',
    'Kalle är här',
    'Maria är här',
    'jag tycker punkt 7 är bra',
    'det var beslut 7: minns ni',
  ])('is otherwise nothing to the bot: "%s"', (text) => {
    expect(soundsLikeCommand(text, inMeeting)).toBe(false);
  });

  it.each([
    ['nästa', false],
    ['avsluta', false],
    ['alla här', false],
    ['beslut 7: så', true],
    ['jag är här', true],
  ])('is taken in plain words only from those who may order: "%s"', (text, expected) => {
    expect(soundsLikeCommand(text, { ...inMeeting, asker: 'bo' })).toBe(expected);
  });
});
