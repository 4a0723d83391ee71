import type { UnderstandContext } from '../../src/language/intent.ts';
import { readMeeting } from '../../src/language/reading/sentences/read-meeting.ts';
import type { Question } from '../../src/meetings/answers/question.ts';
import { meant as understand } from './meant.ts';
import { inMeeting } from './small-book.ts';

const at = (meeting: string, about?: 'length' | 'week' | 'until'): Question => ({
  type: 'meeting',
  meeting,
  ask: 'when-where',
  ...(about === undefined ? {} : { about }),
});
const loosely = (meeting: string): Question => ({
  type: 'meeting',
  meeting,
  ask: 'when-where',
  loosely: true,
});
const mode = (meeting: string, is?: 'digital' | 'in-person' | 'hybrid' | 'residential'): Question => ({
  type: 'meeting',
  meeting,
  ask: 'mode',
  ...(is === undefined ? {} : { is }),
});
const details = (meeting: string): Question => ({ type: 'meeting', meeting, ask: 'details' });
const theme = (meeting: string): Question => ({ type: 'meeting', meeting, ask: 'details', about: 'theme' });
const joint = (meeting: string, whom?: string): Question => ({
  type: 'meeting',
  meeting,
  ask: 'details',
  about: 'partner',
  ...(whom === undefined ? {} : { with: whom }),
});
const moved = (meeting: string, about?: 'moved' | 'cancelled' | 'why'): Question => ({
  type: 'meeting',
  meeting,
  ask: 'moved',
  ...(about === undefined ? {} : { about }),
});
const next: Question = { type: 'next-meeting' };
const within = (
  from: string,
  to: string,
  more: Partial<Extract<Question, { type: 'meetings' }>> = {},
): Question => ({ type: 'meetings', from, to, ...more });
const year = ['2027-01-01', '2027-12-31'] as const;
const ahead = ['2027-02-12', '2028-02-12'] as const;
const deadline = (meeting?: string): Question => ({
  type: 'item-deadline',
  ...(meeting === undefined ? {} : { meeting }),
});

const rows: readonly (readonly [string, Question])[] = [
  ['när är mötet i april?', at('apr')],
  ['när är aprilmötet', at('apr')],
  ['vilken tid börjar aprilmötet', at('apr')],
  ['när och var är mötet den 16 april', at('apr')],
  ['var hölls mötet 9 december?', at('dec')],
  ['where was the meeting on 9 December?', at('dec')],
  ['when is the April meeting', at('apr')],
  ['vilken vecka är aprilmötet', at('apr', 'week')],
  ['hur länge är internatet', { ...loosely('mar'), about: 'length' } as Question],
  ['hur många dagar är det till aprilmötet', at('apr', 'until')],
  ['när va internatet o var', loosely('oct')],
  ['när är internatet', loosely('mar')],
  ['när är internatet i mars', at('mar')],
  ['when was the retreat', loosely('oct')],
  ['när sågs vi senast?', at('dec')],
  ['när var förra mötet', at('dec')],
  ['when did we last meet?', at('dec')],
  ['vilken dag är septembermötet?', within('2027-09-10', '2027-09-24', { ask: 'one' })],
  ['när är mötet i maj', within('2027-05-01', '2027-05-31', { ask: 'one' })],
  ['hur länge är det till nästa möte?', { ...next, ask: 'until' } as Question],
  ['how long until the next meeting?', { ...next, ask: 'until' } as Question],
  ['vilken vecka är nästa möte', { ...next, ask: 'week' } as Question],
  ['när ska vi ses igen', next],
  ['är nästa möte digitalt eller på plats?', mode('mar')],
  ['Is the meeting in April online or in person?', mode('apr')],
  ['är aprilmötet digitalt?', mode('apr', 'digital')],
  ['blir mötet 16 april på plats', mode('apr', 'in-person')],
  ['var oktobermötet digitalt', mode('oct', 'digital')],
  ['vilken mötesform är det på aprilmötet', mode('apr')],
  ['is the April meeting a hybrid meeting?', mode('apr', 'hybrid')],
  ['Är mötet 16 april gemensamt med någon?', joint('apr')],
  ['är aprilmötet gemensamt med socialcheferna', joint('apr', 'socialcheferna')],
  ['delar vi aprilmötet med ngn annan grupp?', joint('apr')],
  ['is the April meeting joint with anyone?', joint('apr')],
  ['vad är temat för aprilmötet', theme('apr')],
  ['vad vet du om aprilmötet', details('apr')],
  ['tell me about the April meeting', details('apr')],
  ['varför flyttades aprilmötet?', moved('apr', 'why')],
  ['är aprilmötet inställt', moved('apr', 'cancelled')],
  ['har mötet i april flyttats?', moved('apr', 'moved')],
  ['why was the April meeting cancelled', moved('apr', 'why')],
  ['has the April meeting been moved?', moved('apr', 'moved')],
  ['vilka möten är inställda?', within('2026-10-15', '2028-02-12', { only: 'cancelled' })],
  ['vilka möten har flyttats i år', within(...year, { only: 'moved' })],
  ['have any meetings been moved', within('2026-10-15', '2028-02-12', { only: 'moved', ask: 'any' })],
  ['vilka gemensamma möten har vi i år', within(...year, { only: 'joint' })],
  ['kommande möten', within(...ahead, { time: 'coming' })],
  ['hur många möten har vi kvar', within(...ahead, { time: 'coming', ask: 'count' })],
  ['vilka möten hade vi i oktober', within('2026-10-01', '2026-10-31')],
  ['har vi något möte i juni?', within('2027-06-01', '2027-06-30', { ask: 'any' })],
  ['hur många digitala möten har vi i år?', within(...year, { mode: 'digital', ask: 'count' })],
  ['how many online meetings do we have in 2027', within(...year, { mode: 'digital', ask: 'count' })],
  ['vilka internat har vi 2027', within(...year, { mode: 'residential' })],
  [
    'hur många fysiska möten är det i september',
    within('2027-09-01', '2027-09-30', { mode: 'in-person', ask: 'count' }),
  ],
  ['när ska punkterna vara inne?', deadline()],
  ['sista dag att anmäla ärenden till aprilmötet', deadline('apr')],
  ['when is the deadline for items', deadline()],
];

const inPeriods: readonly (readonly [string, string, string])[] = [
  ['möten i våras', '2026-01-01', '2026-06-30'],
  ['möten hösten 27', '2027-08-01', '2027-12-31'],
  ['möten vt-27', '2027-01-01', '2027-06-30'],
  ['möten efter sommaren', '2027-08-01', '2027-12-31'],
  ['möten före sommaren', '2027-02-12', '2027-06-30'],
  ['möten före påsk', '2027-02-12', '2027-03-25'],
  ['möten före midsommar', '2027-02-12', '2027-06-24'],
  ['möten efter nyår', '2028-01-01', '2028-12-31'],
  ['möten sedan oktober', '2026-10-01', '2027-02-12'],
  ['möten efter 10 mars', '2027-03-11', '2028-02-12'],
  // What has just been, and not a year ahead.
  ['vilka möten är efter 5/2', '2027-02-06', '2028-02-12'],
  ['möten efter januari', '2027-02-01', '2028-02-12'],
  ['möten vecka 14', '2027-04-05', '2027-04-11'],
  ['möten kvartal 2', '2027-04-01', '2027-06-30'],
  ['möten andra halvåret', '2027-07-01', '2027-12-31'],
  ['möten de närmaste tre månaderna', '2027-02-12', '2027-05-12'],
  ['möten i mars och april', '2027-03-01', '2027-04-30'],
  ['meetings this autumn', '2027-08-01', '2027-12-31'],
  ['meetings in the second quarter', '2027-04-01', '2027-06-30'],
  ['meetings the next two months', '2027-02-12', '2027-04-12'],
];

/** Told later, so that it can be asked for by what is known of it. */
const known: UnderstandContext = {
  ...inMeeting,
  today: '2027-01-20',
  meeting: 'feb',
  book: {
    ...inMeeting.book,
    meetings: inMeeting.book.meetings.map((one) =>
      one.id === 'feb'
        ? { ...one, state: 'planned' as const, place: 'Folkets hus, Granby' }
        : one.id === 'apr'
          ? { ...one, mode: 'in-person' as const, partner: 'socialcheferna', theme: 'Psykisk hälsa' }
          : one,
    ),
  },
};

const named: readonly (readonly [string, string])[] = [
  ['mötet med socialcheferna', 'apr'],
  ['det gemensamma mötet', 'apr'],
  ['mötet i Folkets hus', 'feb'],
  ['mötet om psykisk hälsa', 'apr'],
  ['förrförra mötet', 'oct'],
  ['mötet före förra', 'oct'],
  ['the meeting before last', 'oct'],
  ['mötet efter nästa', 'mar'],
  ['nästa fysiska möte', 'mar'],
  ['nästa digitala möte', 'feb'],
  ['första mötet efter sommaren', 'sep1'],
  ['sista mötet före sommaren', 'apr'],
  ['mötet före sommaren', 'apr'],
  ['mötet efter internatet', 'apr'],
  ['vårens första möte', 'feb'],
  ['årets sista möte', 'sep2'],
  ['the last meeting before the summer', 'apr'],
  ['the first meeting this year', 'feb'],
  ['förra årets internat', 'oct'],
  ['internatet i höstas', 'oct'],
  ['internatet 2026', 'oct'],
  ['decembermötet förra året', 'dec'],
  ['mötet den 16:e april', 'apr'],
  ['mötet den sextonde april', 'apr'],
  ['mötet 16/4', 'apr'],
  ['mötet 16/4-27', 'apr'],
  ["mötet 16 april '27", 'apr'],
  ['the meeting on April 16', 'apr'],
  ['the meeting on the 16th of April', 'apr'],
  ['nästa mte', 'feb'],
];

describe('a period', () => {
  it.each(inPeriods)('"%s" is from %s to %s', (text, from, to) => {
    const [intent] = understand(text, inMeeting);
    expect(intent).toMatchObject({ kind: 'question', question: { type: 'meetings', from, to } });
  });
});

describe('a meeting', () => {
  it.each(named)('can be called "%s"', (said, id) => {
    expect(readMeeting(said, known, 'any')).toMatchObject({ kind: 'meeting', meeting: { id } });
  });

  it('in a month that is over is the coming one, where it is asked when it is', () => {
    const late = { ...inMeeting, today: '2027-04-20' };
    const meetings = [...inMeeting.book.meetings];
    const [april] = meetings.filter(({ id }) => id === 'apr');
    if (april === undefined) throw new Error('The sample has lost its meeting in April.');
    const next = { ...april, id: 'apr28', date: '2028-04-14' };
    const book = { ...inMeeting.book, meetings: [...meetings, next] };
    const read = (tense: 'past' | 'future') => readMeeting('aprilmötet', { ...late, book }, tense);
    expect(read('future')).toMatchObject({ meeting: { id: 'apr28' } });
    expect(read('past')).toMatchObject({ meeting: { id: 'apr' } });
  });

  it('on a weekday to come is not the one of last week', () => {
    expect(readMeeting('mötet på fredag', { ...inMeeting, today: '2027-02-16' }, 'future')).toMatchObject({
      kind: 'none',
    });
  });
});

describe('questions about meetings', () => {
  it.each(rows)('"%s"', (text, question) => {
    expect(understand(text, inMeeting)).toEqual([{ kind: 'question', question }]);
  });
});
