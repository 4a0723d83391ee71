import type { Intent } from '../../src/language/intent.ts';
import { given } from '../meetings/given.ts';
import { closed, connected } from '../meetings/the-group.ts';
import { meant } from './meant.ts';

/** The February meeting (m1) is closed, the one in March (m2) comes next. */
const { book } = given(connected, closed);

function understood(text: string, language: 'sv' | 'en' = 'sv'): readonly Intent[] {
  return meant(text, { book, asker: 'p1', today: '2027-03-01', meeting: 'm2', language });
}

describe('asking for the minutes of the latest meeting', () => {
  it.each([
    'protokollet',
    'Protokollet?',
    'visa protokollet',
    'visa protokoll',
    'visa mig protokollet',
    'se minnesanteckningarna',
    'mötesanteckningarna',
    'visa utkastet',
    'utkastet till protokollet',
    'kan jag få protokollet?',
    'får jag se protokollet',
    'skicka mig protokollet',
    'var finns protokollet?',
    'var hittar jag protokollet',
    'finns protokollet',
    'visa protokollet från förra mötet',
    'visa protokollet från februari',
    'protokollet från den 12 februari',
    'protokollet för februarimötet',
    'visa februarimötets protokoll',
    'förra mötets protokoll',
  ])('%s', (text) => {
    expect(understood(text)).toEqual([{ kind: 'show-minutes', meeting: 'm1' }]);
  });

  it.each([
    'minutes',
    'the minutes',
    'show the minutes',
    'show me the minutes',
    'show the draft',
    'the meeting notes',
    'can I see the minutes?',
    'send me the minutes',
    'where are the minutes?',
    'show the minutes from february',
    'the minutes of the last meeting',
    'minutes from 12 February',
  ])('%s', (text) => {
    expect(understood(text, 'en')).toEqual([{ kind: 'show-minutes', meeting: 'm1' }]);
  });
});

describe('what only mentions minutes is something else', () => {
  it.each([
    'protokollet är klart',
    'beslut 3: protokollet godkändes',
    'Protokollet från föregående möte godkändes och lades till handlingarna',
    'skriv protokollet till punkt 3',
    'anteckning 3: protokollet',
    'när är protokollet klart?',
    'vem justerar protokollet',
    'protokollet är fel',
    'punkt 3 tar 20 minuter',
  ])('%s', (text) => {
    expect(JSON.stringify(understood(text))).not.toContain('show-minutes');
  });
});

it('a month of which there is no meeting is told', () => {
  expect(understood('visa protokollet från november')).toMatchObject([
    { kind: 'unclear', why: { reason: 'no-such-meeting' } },
  ]);
});
