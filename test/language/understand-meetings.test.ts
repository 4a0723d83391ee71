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
  ['vilka möten hade vi i oktober', within('2026-10-01', '2026-10-31', { time: 'past' })],
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

describe('questions about meetings', () => {
  it.each(rows)('"%s"', (text, question) => {
    expect(understand(text, inMeeting)).toEqual([{ kind: 'question', question }]);
  });
});
