import type { Fact } from '../../src/meetings/model/fact.ts';
import type { Item } from '../../src/meetings/model/meeting.ts';
import { planned, reported, type Told } from './asked-facts.ts';

const row = (number: number, title: string, rest: Partial<Item> = {}): Fact => ({
  type: 'item-added',
  meeting: 'm12',
  item: { id: `m12-${number}`, number: String(number), title, presenters: [], ...rest },
});
const paper = 'https://handlingar.example/lakemedel.pdf';
const edition = (digit: string) => ({ number: 1, digest: digit.repeat(64) });

/** The dates of 2026, as they were planned in the autumn before. */
export const planned2026: Told = {
  on: '2025-10-01',
  facts: [
    planned('m10', { date: '2026-02-06', startTime: '13:00', endTime: '15:30', mode: 'digital' }),
    planned('m11', {
      date: '2026-03-20',
      startTime: '09:00',
      endTime: '12:00',
      place: 'Stadshuset, Norrsjö',
      mode: 'in-person',
    }),
    planned('m12', { date: '2026-05-08', startTime: '13:00', endTime: '15:00', mode: 'digital' }),
    planned('m13', { date: '2026-06-04', mode: 'in-person', partner: 'Folkhälsonätverket' }),
    planned('m14', { date: '2026-09-04', mode: 'unknown' }),
    planned('m15', {
      date: '2026-10-22',
      endDate: '2026-10-23',
      startTime: '10:00',
      place: 'Fjällgården, Lillhamra',
      mode: 'residential',
      theme: 'Psykisk hälsa',
    }),
    planned('m16', { date: '2026-12-31', monthOnly: true, mode: 'digital' }),
  ],
};

/** What has become of minutes, answers and the next agenda since, until today. */
export const untilToday: readonly Told[] = [
  {
    on: '2026-01-19',
    facts: [
      ...['m1', 'm2', 'm3', 'm4', 'm6', 'm8'].flatMap((meeting, n): readonly Fact[] => [
        { type: 'minutes-finished', meeting, finished: true, edition: edition(String(n)) },
        { type: 'minutes-filed', meeting, filed: true },
      ]),
      { type: 'minutes-finished', meeting: 'm9', finished: true, edition: edition('a') },
      { type: 'summary-published', meeting: 'm9' },
    ],
  },
  {
    on: '2026-02-20',
    facts: [
      { type: 'minutes-filed', meeting: 'm9', filed: true },
      { type: 'minutes-finished', meeting: 'm10', finished: true, edition: edition('b') },
      { type: 'minutes-sent', meeting: 'm10', to: ['p14'] },
      {
        type: 'meeting-changed',
        meeting: 'm14',
        changes: { date: '2026-09-11' },
        reason: 'Lokalen var upptagen.',
      },
      ratified('o3', '2026-02-16'),
    ],
  },
  {
    on: '2026-03-02',
    facts: [{ type: 'minutes-adjusted', meeting: 'm10', person: 'p14', edition: 1, adjusted: true }],
  },
  {
    on: '2026-03-31',
    facts: [
      ratified('o4', '2026-03-02'),
      ratified('o2', '2026-03-30'),
      {
        type: 'ratification-answered',
        meeting: 'm9',
        id: 'd1-m9-3',
        answer: {
          organisation: 'o8',
          state: 'rejected',
          on: '2026-03-24',
          note: 'Kostnaden för läkarjouren är oklar.',
        },
      },
      {
        type: 'referral-answered',
        meeting: 'm10',
        id: 'e1',
        reply: { id: 'y1', from: 'Granby', on: '2026-03-27', text: 'Tillstyrker.' },
      },
      reported('m11', 'a11', { id: 'r6', kind: 'progress', text: 'Annonsen är ute.' }),
      row(1, 'Inledning', { kind: 'formality' }),
      row(2, 'Dagordning', { kind: 'formality' }),
      row(3, 'Uppföljning av korttidsplatser', {
        kind: 'report',
        presenters: ['Karin Öberg'],
        reportOn: { meeting: 'm8', assignment: 'a8' },
      }),
      row(4, 'Läkemedelsgenomgångar', {
        kind: 'discussion',
        presenters: ['Disa Frid'],
        from: { meeting: 'm11', item: 'm11-5' },
        minutes: 30,
        links: [paper],
        linkTitles: { [paper]: 'Underlag om läkemedelsgenomgångar' },
      }),
      row(5, 'Gemensam jourtelefon', {
        kind: 'decision',
        presenters: ['Hassan Amiri', 'Åsa Nyström'],
        proposal: 'Att en gemensam jourtelefon för biståndshandläggare prövas från hösten.',
      }),
      row(6, 'Mötestider 2027', { kind: 'decision' }),
      { type: 'agenda-posted', meeting: 'm12' },
    ],
  },
  {
    on: '2026-04-08',
    facts: [
      { type: 'attendance-answered', meeting: 'm12', person: 'p5', answer: 'remote' },
      { type: 'attendance-answered', meeting: 'm12', person: 'p7', answer: 'remote' },
      { type: 'attendance-answered', meeting: 'm12', person: 'p2', answer: 'remote' },
      { type: 'attendance-answered', meeting: 'm12', person: 'p10', answer: 'absent' },
      { type: 'attendance-answered', meeting: 'm12', person: 'p21', answer: 'partly' },
    ],
  },
];

function ratified(organisation: string, on: string): Fact {
  return {
    type: 'ratification-answered',
    meeting: 'm9',
    id: 'd1-m9-3',
    answer: { organisation, state: 'ratified', on },
  };
}
