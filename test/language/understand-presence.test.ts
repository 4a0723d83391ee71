import { understand } from '../../src/language/reading/understand.ts';
import type { Question } from '../../src/meetings/answers/question.ts';
import type { Command } from '../../src/meetings/commands/command.ts';
import { inMeeting, smallBook } from './small-book.ts';

const book = {
  ...smallBook,
  persons: [
    ...smallBook.persons,
    { id: 'nils', name: 'Nils Ahl', organisation: 'granby', category: 'substitute', roles: [] } as const,
  ],
  meetings: smallBook.meetings.map((one) =>
    one.id !== 'feb'
      ? one
      : {
          ...one,
          movements: [
            { id: 'v9', person: 'eva', kind: 'left', day: 1, time: '14:30', removed: false } as const,
          ],
        },
  ),
};
const during = { ...inMeeting, book };
const before = { ...during, meeting: 'apr' };

const read = (text: string, context = during) =>
  understand(text, context).map((one) =>
    one.kind === 'command'
      ? one.command
      : one.kind === 'question'
        ? one.question
        : one.kind === 'end-evaluation'
          ? one.kind
          : `${one.kind}`,
  );
const left = (rest: object) => ({
  type: 'record-movement',
  meeting: 'feb',
  person: 'eva',
  kind: 'left',
  ...rest,
});
const came = (rest: object) => ({ ...left({}), kind: 'arrived', ...rest });
const serve = (standsInFor: string | null, rest: object = {}): Command => ({
  type: 'set-stand-in',
  meeting: 'feb',
  person: 'nils',
  standsInFor,
  ...rest,
});

describe('who comes and goes', () => {
  it.each<readonly [string, readonly object[]]>([
    ['Eva gick 14.30', [left({ time: '14:30', note: 'gick 14.30' })]],
    ['Eva Ek gick kl. 14:30', [left({ time: '14:30', note: 'gick kl. 14:30' })]],
    ['Eva lämnade mötet kl 15', [left({ time: '15:00', note: 'lämnade mötet kl 15' })]],
    ['Eva lämnade under punkt 7', [left({ item: '7', note: 'lämnade under punkt 7' })]],
    ['Eva gick vid § 7 a', [left({ item: '7 a', note: 'gick vid § 7 a' })]],
    ['Eva gick 14.30 under punkt 7', [left({ time: '14:30', item: '7', note: 'gick 14.30 under punkt 7' })]],
    ['Eva gick', [left({})]],
    ['Eva går nu', [left({})]],
    ['Eva har gått', [left({})]],
    ['Eva lämnar mötet', [left({})]],
    ['Eva left at 2.30 pm', [left({ time: '14:30', note: 'left at 2.30 pm' })]],
    ['Eva has left the meeting', [left({})]],
    ['Eva kom 10.15', [came({ time: '10:15', note: 'kom 10.15' })]],
    ['Eva kom punkt 6', [came({ item: '6', note: 'kom punkt 6' })]],
    ['Eva anslöt 10.15', [came({ time: '10:15', note: 'anslöt 10.15' })]],
    ['Eva ansluter', [came({})]],
    ['Eva är tillbaka', [came({})]],
    ['Eva kom tillbaka 15.10', [came({ time: '15:10', note: 'kom tillbaka 15.10' })]],
    ['Eva joined at item 6', [came({ item: '6', note: 'joined at item 6' })]],
    ['Eva is back', [came({})]],
    ['dag 1: Eva gick 14.30', [left({ day: 1, time: '14:30', note: 'gick 14.30' })]],
    ['jag går nu', [left({ person: 'anna' })]],
    ['jag måste gå', [left({ person: 'anna' })]],
    ['jag lämnar mötet', [left({ person: 'anna' })]],
    ["I'm leaving", [left({ person: 'anna' })]],
    ['I have to leave now', [left({ person: 'anna' })]],
    ['jag är tillbaka', [came({ person: 'anna' })]],
    [
      'Eva och Bo gick 14.30',
      [
        left({ time: '14:30', note: 'gick 14.30' }),
        left({ person: 'bo', time: '14:30', note: 'gick 14.30' }),
      ],
    ],
    [
      'Eva gick 14.30, Bo kom 10.15',
      [left({ time: '14:30', note: 'gick 14.30' }), came({ person: 'bo', time: '10:15', note: 'kom 10.15' })],
    ],
    [
      'Eva gick 14.30\nBo kom 10.15',
      [left({ time: '14:30', note: 'gick 14.30' }), came({ person: 'bo', time: '10:15', note: 'kom 10.15' })],
    ],
    ['stryk att Eva gick 14.30', [{ type: 'remove-movement', meeting: 'feb', id: 'v9' }]],
    ['ta bort att Eva gick', [{ type: 'remove-movement', meeting: 'feb', id: 'v9' }]],
  ])('%s', (text, commands) => {
    expect(read(text)).toEqual(commands);
  });

  it('a decision that is followed by a line of its own on someone who left ends there', () => {
    expect(read('beslut 7: Gruppen beslutar så\nEva gick 14.30')).toMatchObject([
      { type: 'record-decision', text: 'Gruppen beslutar så' },
      { type: 'record-movement' },
    ]);
  });

  it.each([
    'Eva gick igenom ärendet',
    'Eva lämnar gruppen',
    'Eva kommer',
    'Eva kommer på distans',
    'Eva kom efter lunch',
    'Eva gick efter punkt 6',
    'Eva lämnade rapport',
    'hon gick',
    'vem gick?',
    'mötet gick bra',
    'vi går vidare',
  ])('is not read from: %s', (text) => {
    expect(JSON.stringify(read(text))).not.toContain('record-movement');
  });

  it('just now is nothing where no meeting is on', () => {
    expect(read('Eva gick', before)).toEqual(['unclear']);
  });
});

describe('who serves for whom', () => {
  it.each<readonly [string, Command]>([
    ['Nils är ersättare för Eva', serve('eva')],
    ['Nils Ahl är ersättare för Eva Ek i dag', serve('eva')],
    ['Nils tjänstgör som ersättare för Eva', serve('eva')],
    ['Nils Ahl för Eva Ek', serve('eva')],
    ['Nils ersätter Eva', serve('eva')],
    ['Nils går in för Eva', serve('eva')],
    ['Nils tjänstgör för Eva', serve('eva')],
    ['Nils i stället för Eva', serve('eva')],
    ['Nils is the substitute for Eva', serve('eva')],
    ['Nils stands in for Eva', serve('eva')],
    ['dag 1: Nils ersätter Eva', serve('eva', { day: 1 })],
    ['Nils är inte längre ersättare för Eva', serve(null)],
  ])('%s', (text, command) => {
    expect(read(text)).toEqual([command]);
  });

  it('before the meeting it tells of the roster', () => {
    expect(read('Nils är ersättare för Eva', before)).toMatchObject([{ type: 'change-person' }]);
  });

  it.each(['tack för Eva', 'uppdrag för Eva', 'Nils för mötet', 'Nils är ersättare för Granby'])(
    'is not read from: %s',
    (text) => {
      expect(JSON.stringify(read(text))).not.toContain('set-stand-in');
    },
  );
});

describe('what is asked of parts of a meeting, of organisations, of quorum and of the evaluation', () => {
  const there = (side: 'present' | 'absent', by: 'persons' | 'organisations', at: object): Question => ({
    type: 'who-was-there',
    meeting: 'feb',
    who: { side, by },
    at,
  });
  it.each<readonly [string, Question]>([
    ['vilka var med på punkt 6?', there('present', 'persons', { item: '6' })],
    ['vem var med på § 6', there('present', 'persons', { item: '6' })],
    ['vilka deltog i punkt 6', there('present', 'persons', { item: '6' })],
    ['vem var med dag 1?', there('present', 'persons', { day: 1 })],
    ['vilka var inte med på punkt 6?', there('absent', 'persons', { item: '6' })],
    ['vem saknades under punkt 6', there('absent', 'persons', { item: '6' })],
    ['vilka var med på beslutet i punkt 7?', there('present', 'persons', { item: '7', decision: true })],
    ['who was there at item 6?', there('present', 'persons', { item: '6' })],
    ['who was missing on day 1', there('absent', 'persons', { day: 1 })],
    ['vilka organisationer var med på punkt 6', there('present', 'organisations', { item: '6' })],
    ['vilka kommuner saknades på punkt 6?', there('absent', 'organisations', { item: '6' })],
    ['which organisations were represented at item 6', there('present', 'organisations', { item: '6' })],
    [
      'vilka organisationer var företrädda?',
      { type: 'who-was-there', meeting: 'feb', who: { side: 'present', by: 'organisations' } },
    ],
    [
      'vilka organisationer var representerade?',
      { type: 'who-was-there', meeting: 'feb', who: { side: 'present', by: 'organisations' } },
    ],
    [
      'vilka kommuner saknades förra mötet?',
      {
        type: 'who-was-there',
        meeting: 'dec',
        who: { side: 'absent', by: 'organisations' },
        among: { municipal: true },
      },
    ],
    ['var Eva med på punkt 7?', { type: 'was-there', meeting: 'feb', person: 'eva', at: { item: '7' } }],
    [
      'var Eva med på beslutet i punkt 7?',
      { type: 'was-there', meeting: 'feb', person: 'eva', at: { item: '7', decision: true } },
    ],
    ['var jag med på punkt 7', { type: 'was-there', meeting: 'feb', person: 'anna', at: { item: '7' } }],
    ['var Eva med dag 2 på internatet', { type: 'was-there', meeting: 'oct', person: 'eva', at: { day: 2 } }],
    ['was Eva there at item 7?', { type: 'was-there', meeting: 'feb', person: 'eva', at: { item: '7' } }],
    ['did Eva attend item 7', { type: 'was-there', meeting: 'feb', person: 'eva', at: { item: '7' } }],
    ['var Granby med?', { type: 'organisation-there', meeting: 'feb', organisation: 'granby' }],
    ['var Granby med förra mötet?', { type: 'organisation-there', meeting: 'dec', organisation: 'granby' }],
    ['är Granby representerat?', { type: 'organisation-there', meeting: 'feb', organisation: 'granby' }],
    ['deltog Granby', { type: 'organisation-there', meeting: 'feb', organisation: 'granby' }],
    [
      'var Granby med på punkt 6?',
      { type: 'organisation-there', meeting: 'feb', organisation: 'granby', at: { item: '6' } },
    ],
    ['was Granby represented?', { type: 'organisation-there', meeting: 'feb', organisation: 'granby' }],
    ['är vi beslutsföra?', { type: 'quorum', meeting: 'feb' }],
    ['är vi beslutsföra nu', { type: 'quorum', meeting: 'feb' }],
    ['är gruppen beslutsför', { type: 'quorum', meeting: 'feb' }],
    ['var vi beslutsföra på punkt 7?', { type: 'quorum', meeting: 'feb', at: { item: '7' } }],
    ['var vi beslutsföra förra mötet', { type: 'quorum', meeting: 'dec' }],
    ['hur många krävs för att vara beslutsföra?', { type: 'quorum', meeting: 'feb' }],
    ['are we quorate?', { type: 'quorum', meeting: 'feb' }],
    ['vad tyckte ni om mötet?', { type: 'evaluation', meeting: 'feb' }],
    ['vad tyckte ni om förra mötet', { type: 'evaluation', meeting: 'dec' }],
    ['visa utvärderingen', { type: 'evaluation', meeting: 'feb' }],
    ['what did you think of the meeting?', { type: 'evaluation', meeting: 'feb' }],
  ])('%s', (text, question) => {
    expect(read(text)).toEqual([question]);
  });

  it.each<readonly [string, Command | string]>([
    ['starta utvärdering', { type: 'open-evaluation', meeting: 'feb' }],
    ['starta en utvärdering', { type: 'open-evaluation', meeting: 'feb' }],
    ['utvärdera mötet', { type: 'open-evaluation', meeting: 'feb' }],
    ['start the evaluation', { type: 'open-evaluation', meeting: 'feb' }],
    ['avsluta utvärderingen', 'end-evaluation'],
    ['end the evaluation', 'end-evaluation'],
  ])('%s', (text, expected) => {
    expect(read(text)).toEqual([expected]);
  });

  it.each<readonly [string, object | null]>([
    ['beslutsför med mer än hälften av platserna', { of: 'seats', atLeast: 'more-than-half' }],
    ['gruppen är beslutsför med minst hälften av ledamöterna', { of: 'seats', atLeast: 'half' }],
    ['vi är beslutsföra med två tredjedelar av parterna', { of: 'parties', atLeast: 'two-thirds' }],
    ['beslutsför när minst sju organisationer är representerade', { of: 'parties', atLeast: 7 }],
    ['kvorum: 5 platser', { of: 'seats', atLeast: 5 }],
    ['quorum is more than half of the seats', { of: 'seats', atLeast: 'more-than-half' }],
    ['we are quorate with at least 5 parties', { of: 'parties', atLeast: 5 }],
    ['ingen regel för beslutsförhet', null],
    ['ta bort regeln för beslutsförhet', null],
    ['no quorum rule', null],
  ])('%s', (text, quorum) => {
    expect(read(text)).toEqual([{ type: 'change-settings', to: { quorum } }]);
  });

  it('the evaluation that is ordered after a meeting is of the latest', () => {
    expect(read('starta utvärdering', before)).toEqual([{ type: 'open-evaluation', meeting: 'dec' }]);
  });
});
