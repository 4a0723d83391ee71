import type { Book } from '../../src/meetings/model/book.ts';
import type { Fact } from '../../src/meetings/model/fact.ts';
import type { Due, Item, Outcome } from '../../src/meetings/model/meeting.ts';
import type { Language } from '../../src/meetings/model/terms.ts';
import { bookWith } from './documents.ts';

/** An invented meeting of two days at which everything happened that minutes can tell, closed on its second day. */
export function fullMeeting(language: Language = 'sv', ...more: readonly Fact[]): Book {
  return bookWith(...before(language), ...during, ...after, ...more);
}

const english = { documentName: 'Minutes', voice: 'The managers’ group', language: 'en' } as const;

function before(language: Language): readonly Fact[] {
  return [
    {
      type: 'group-changed',
      changes: {
        organisation: 'Region Norrdal',
        department: 'Regional utveckling',
        diaryNumber: 'RN 27/114',
        settings: { quorum: { of: 'seats', atLeast: 'more-than-half' }, evaluationShown: true },
        ...(language === 'en' ? english : {}),
      },
    },
    { type: 'meeting-started', meeting: 'm1' },
    { type: 'meeting-closed', meeting: 'm1' },
    { type: 'seat-vacated', seat: 's-p5', on: '2027-03-01' },
    { type: 'person-left', person: 'p5', on: '2027-03-01' },
    {
      type: 'person-added',
      person: {
        id: 'p9',
        name: 'Nils Ahl',
        organisation: 'o2',
        category: 'member',
        roles: [],
        title: 'vårdchef',
      },
    },
    { type: 'seat-added', seat: { id: 's20', organisation: 'o3', as: 'member' } },
    {
      type: 'meeting-changed',
      meeting: 'm2',
      changes: {
        startTime: '09:00',
        place: 'Granby herrgård',
        partner: 'Folkhälsochefer',
        theme: 'God & nära vård',
      },
    },
    { type: 'meeting-changed', meeting: 'm3', changes: { date: '2027-04-23', startTime: '13:00' } },
    {
      type: 'meeting-scheduled',
      meeting: { id: 'm4', date: '2027-06-30', monthOnly: true, mode: 'unknown', note: 'avslutning' },
    },
    {
      type: 'meeting-scheduled',
      meeting: { id: 'm5', date: '2027-05-21', mode: 'digital' },
    },
    { type: 'meeting-cancelled', meeting: 'm5', cancelled: true, reason: 'Krock.' },
    item('i11', '1', 'Inledning', { kind: 'formality' }),
    item('i12', '2', 'Dagordning', { kind: 'formality' }),
    item('i13', '3', 'Rapport från länsdelarna', { kind: 'report' }),
    item('i14', '3.1', 'Norra länsdelen', { under: 'i13', kind: 'report', presenters: ['Eva Ek'] }),
    item('i15', '3.2', 'Södra länsdelen', { under: 'i13', kind: 'report', presenters: ['Bo Dahl'] }),
    item('i16', '4', 'Ny överenskommelse', {
      kind: 'decision',
      presenters: ['Maj Sund', 'Ivar Näs'],
      proposal: 'Att överenskommelsen antas för 2028–2030.',
      links: ['https://handlingar.example/ok?a=1&b=2', 'Pärm 3, flik *2*'],
      linkTitles: { 'https://handlingar.example/ok?a=1&b=2': 'Avtalet i sin helhet' },
      text: 'Beredd av arbetsutskottet.',
      origin: 'Samverkansrådet',
    }),
    item('i17', '5', 'Val', { kind: 'decision' }),
    item('i18', '6', 'Missbruk <remiss>', {}),
    item('i19', '7', 'Digitala verktyg', { presenters: ['Tove Ros'] }),
    item('i20', '7 a', 'Lokaler', { presenters: ['Lo Berg'] }),
    item('i21', '8', 'Avslutning', { kind: 'formality' }),
  ];
}

const item = (id: string, number: string, title: string, rest: Partial<Item>): Fact => ({
  type: 'item-added',
  meeting: 'm2',
  item: { id, number, title, presenters: [], ...rest },
});
const row = (person: string, day: number, rest: object = {}) => ({
  person,
  day,
  status: 'present' as const,
  ...rest,
});
const note = (id: string, at: string, text: string, as?: 'discussion' | 'farewell'): Fact => ({
  type: 'note-recorded',
  meeting: 'm2',
  note: { id, item: at, text, ...(as === undefined ? {} : { as }) },
});
const decision = (id: string, at: string, text: string, rest: object = {}): Fact => ({
  type: 'decision-recorded',
  meeting: 'm2',
  decision: { id, item: at, text, kind: 'decision', ...rest },
});
const assignment = (id: string, at: string, text: string, due: Due, rest: object): Fact => ({
  type: 'assignment-recorded',
  meeting: 'm2',
  assignment: { id, item: at, text, responsible: { kind: 'nobody' }, due, ...rest },
});
const settled = (at: string, outcome: Outcome): Fact => ({
  type: 'item-settled',
  meeting: 'm2',
  item: at,
  outcome,
});

const each = { first: 'a3', said: 'samtliga länsdelar' };
const toApril: Due = { kind: 'meeting', meeting: 'm3', until: '2027-04-23', said: 'mötet i april' };

const during: readonly Fact[] = [
  { type: 'meeting-started', meeting: 'm2' },
  {
    type: 'attendance-recorded',
    meeting: 'm2',
    how: 'secretary',
    rows: [
      ...['p1', 'p2', 'p4', 'p9'].flatMap((one) => [row(one, 1), row(one, 2)]),
      row('p3', 1, { status: 'absent' }),
      row('p3', 2, { note: 'kom efter lunch', status: 'partial' }),
      row('p6', 1, { status: 'absent', note: 'sjuk' }),
      row('p6', 2, { status: 'absent', note: 'sjuk' }),
      row('p7', 1, { standsInFor: 'p3' }),
      row('p7', 2, { status: 'absent' }),
    ],
  },
  {
    type: 'movement-recorded',
    meeting: 'm2',
    movement: {
      id: 'v1',
      person: 'p4',
      kind: 'left',
      day: 2,
      time: '14:30',
      item: 'i16',
      note: 'hämtade tåget',
    },
  },
  decision('d1', 'i12', 'Dagordningen godkändes', { kind: 'approval' }),
  note('n1', 'i14', 'Rekrytering pågår.\n\nTre frågor är öppna:\n- lokaler\n- bemanning\n- *pengar*'),
  note('n2', 'i16', 'Maj Sund och Ivar Näs föredrog ärendet. Avtalet är från 1999.'),
  note('n3', 'i16', 'Uppföljning? Hur och hur ofta?', 'discussion'),
  note('n4', 'i16', 'Viktigt med elevhälsan.', 'discussion'),
  decision('d2', 'i16', 'Chefsgruppen beslutar i enlighet med förslaget.', {
    proposal: 'Att överenskommelsen antas för 2028–2030.',
    details: {
      condition: 'under förutsättning att parterna beslutar detsamma',
      term: { said: '2028–2030', from: '2028-01-01', to: '2030-12-31', notice: '9 månader' },
      vote: { for: 3, against: 1, abstained: 1 },
      reservations: [{ name: 'Bo Dahl', person: 'p4', text: 'Kostnaden är inte utredd.' }],
      conflicts: [{ name: 'Nils Ahl', person: 'p9' }],
    },
  }),
  {
    type: 'ratification-asked',
    meeting: 'm2',
    id: 'd2',
    ratification: {
      due: { kind: 'day', until: '2027-10-31', said: '31 oktober' },
      parties: [
        { organisation: 'o1', state: 'waiting' },
        { organisation: 'o2', state: 'waiting' },
      ],
    },
  },
  decision('d3', 'i16', 'Chefsgruppen beslutar om ett tjänsteköp.', {
    proposal: 'Styrgruppen föreslår ett tjänsteköp på 25 %.',
    details: {
      amounts: [
        { said: '144 000 kr', value: 144_000, unit: 'SEK', payer: 'kommunerna' },
        { said: '144 000 kr', value: 144_000, unit: 'SEK', payer: 'Region Norrdal' },
      ],
    },
  }),
  assignment('a1', 'i16', 'Ta fram en plan för uppföljning.', toApril, {
    responsible: { kind: 'body', name: 'Psykiatrin', contact: 'p6' },
    coWorkers: [{ name: 'Eva Ek', person: 'p3' }, { name: 'arbetsgruppen' }],
    reportTo: 'arbetsutskottet',
    comesBack: true,
  }),
  assignment('a2', 'i16', 'Boka lokal.', { kind: 'none' }, {}),
  assignment(
    'a3',
    'i13',
    'Välja en representant.',
    { kind: 'vague', said: 'efter sommaren' },
    {
      responsible: { kind: 'body', name: 'Norra länsdelen' },
      each,
    },
  ),
  assignment(
    'a4',
    'i13',
    'Välja en representant.',
    { kind: 'vague', said: 'efter sommaren' },
    {
      responsible: { kind: 'body', name: 'Södra länsdelen' },
      each,
    },
  ),
  decision('d4', 'i17', 'Chefsgruppen utser en ny ledamot.', {
    kind: 'election',
    details: {
      elected: [{ name: 'Nils Ahl', person: 'p9', role: 'ledamot i arbetsutskottet', until: '2028-12-31' }],
    },
  }),
  {
    type: 'referral-recorded',
    meeting: 'm2',
    referral: {
      id: 'e1',
      item: 'i18',
      text: 'Betänkandet om samsjuklighet',
      direction: 'sent',
      recipients: [{ name: 'Granby', organisation: 'o1' }, { name: 'Patientföreningen' }],
      due: { kind: 'day', until: '2027-09-01', said: '1 september' },
      link: 'https://handlingar.example/remiss',
    },
  },
  settled('i19', { kind: 'withdrawn', absent: 'p7', reason: 'Hon var bara med dag 1.' }),
  settled('i20', { kind: 'postponed', to: { kind: 'meeting', meeting: 'm3', said: 'mötet i april' } }),
  note('n5', 'i21', 'Ordföranden tackade Åsa Öberg för fem år i gruppen.', 'farewell'),
  { type: 'evaluation-gathered', meeting: 'm2', answers: ['Bra tempo', 'Lite långt från “vår” vardag'] },
  { type: 'adjusters-set', meeting: 'm2', adjusters: ['p9'] },
];

const after: readonly Fact[] = [
  { type: 'closing-begun', meeting: 'm2' },
  { type: 'meeting-closed', meeting: 'm2' },
];
