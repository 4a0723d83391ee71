import { type Book, emptyBook } from '../../src/meetings/model/book.ts';
import type { Meeting } from '../../src/meetings/model/meeting.ts';
import type { Person } from '../../src/meetings/model/person.ts';
import { plannedMeeting } from '../../src/meetings/model/planned-meeting.ts';

/** An invented group, with the letters, lengths and odd words that cards must bear. */

const at = '2027-02-12T12:30:00.000Z';
const by = { kind: 'person', person: 'p1' } as const;
const fresh = { at, by, history: [], removed: false, corrected: false } as const;

const organisations = [
  { id: 'o1', name: 'Region Västra Ådalen', party: true },
  { id: 'o2', name: 'Granby', party: true },
  { id: 'o3', name: 'Övre Björkåsen', party: true },
  { id: 'o4', name: 'Dalby', party: true },
  { id: 'o5', name: 'Kommunförbundet Östra Älvdalarnas Gemensamma Utvecklingsnämnd', party: false },
];

const persons: readonly Person[] = [
  { id: 'p1', name: 'Siv Åberg', organisation: 'o1', category: 'other', roles: ['secretary'] },
  { id: 'p2', name: 'Olle Öman', organisation: 'o1', category: 'member', roles: ['chair'] },
  { id: 'p3', name: 'Eva Ek', organisation: 'o2', category: 'member', roles: [] },
  { id: 'p4', name: 'Bo Dahl', organisation: 'o2', category: 'member', roles: [] },
  { id: 'p5', name: 'Åsa Älgström', organisation: 'o3', category: 'member', roles: [] },
  {
    id: 'p6',
    name: 'Anna-Karin von Lilliehöök af Västerbotten Söderqvist-Ängermark',
    organisation: 'o5',
    title: 'biträdande områdeschef för samordnad individuell planering',
    category: 'member',
    roles: [],
  },
  { id: 'p7', name: 'Nils Ahl', organisation: 'o4', category: 'substitute', roles: [] },
  { id: 'p8', name: 'Tor Ny', category: 'other', roles: [] },
  { id: 'p9', name: 'Ida Gäst', category: 'other', roles: [], admittedTo: ['m2'] },
];

const items = [
  { id: 'i1', number: '1', title: 'Inledning', presenters: [] },
  {
    id: 'i2',
    number: '2',
    title: 'Föregående minnesanteckningar',
    presenters: [],
    outcome: { kind: 'handled' },
  },
  {
    id: 'i3',
    number: '3',
    title: 'Överenskommelse om hälso- och sjukvård i hemmet för barn, unga och äldre i hela länet',
    presenters: ['Åsa Älgström', 'Per Utifrån'],
    proposal: 'att gruppen ställer sig bakom överenskommelsen, att gälla från 1 mars',
  },
  {
    id: 'i4',
    number: '4',
    title: `Psykiatrins *direktiv* [länk](https://exempel.se) \${belopp}`,
    presenters: [],
  },
  {
    id: 'i5',
    number: '5',
    title: 'Rapport från Granby',
    presenters: ['Eva Ek'],
    outcome: { kind: 'withdrawn', reason: 'Eva är inte här', absent: 'p3' },
  },
  {
    id: 'i6',
    number: '6',
    title: 'Ekonomi',
    presenters: [],
    outcome: { kind: 'postponed', to: { kind: 'meeting', meeting: 'm3', said: 'april' } },
  },
  { id: 'i7', number: '6 a', title: 'Övrigt 🙂', presenters: [] },
  { id: 'i8', number: '7', title: 'Nästa möte', presenters: [] },
] as const;

/** People's own words with all that a card could stumble on. */
export const hardText = `Gruppen beslutar *enligt* förslaget: \${belopp} kronor
andra raden <b>fet</b> [länk](https://exempel.se)
\u202Egnälkab 🙂👩‍👩‍👧 "citat" \\ \`kod\` {{DATE(2027-01-01,SHORT)}}`;

export const meeting: Meeting = {
  id: 'm2',
  date: '2027-02-12',
  startTime: '13:00',
  endTime: '16:00',
  place: 'Stadshuset, Granby',
  mode: 'hybrid',
  plannedAt: '2026-12-01T09:00:00.000Z',
  changes: [],
  state: 'running',
  startedAt: at,
  agendaPostedAt: at,
  currentItem: 'i3',
  items,
  answers: [
    { person: 'p2', answer: 'in-person', at },
    { person: 'p3', answer: 'remote', at },
    { person: 'p4', answer: 'absent', at },
    { person: 'p6', answer: 'partly', at },
  ],
  attendance: [
    { person: 'p1', day: 1, status: 'present', at },
    { person: 'p2', day: 1, status: 'present', at },
    { person: 'p3', day: 1, status: 'present', at },
    { person: 'p4', day: 1, status: 'absent', at },
    { person: 'p6', day: 1, status: 'partial', note: 'kom efter lunch', at },
  ],
  late: ['p5'],
  admissions: [
    { person: 'p9', name: 'Ida Gäst', as: 'substitute', standsInFor: 'p3', state: 'requested' },
    { person: 'p10', name: 'Udo **Fet**', as: 'presenter', state: 'denied' },
  ],
  decisions: [
    { ...fresh, id: 'd1', item: 'i3', text: hardText, kind: 'decision', proposal: items[2].proposal },
    { ...fresh, id: 'd2', item: 'i3', text: 'Gruppen godkänner tidplanen.', kind: 'approval' },
    {
      ...fresh,
      id: 'd3',
      item: 'i4',
      text: 'Frågan läggs till handlingarna.',
      kind: 'filing',
      removed: true,
    },
  ],
  assignments: [
    {
      ...fresh,
      id: 'a1',
      reports: [],
      item: 'i3',
      text: 'Åsa tar fram ett förslag till 12 mars',
      responsible: { kind: 'person', person: 'p5' },
      due: { kind: 'day', until: '2027-03-12', said: 'till 12 mars' },
    },
    {
      ...fresh,
      id: 'a2',
      reports: [],
      item: 'i4',
      text: 'Psykiatrin tar fram direktiv',
      responsible: { kind: 'body', name: 'Psykiatrin' },
      due: { kind: 'none' },
    },
    {
      ...fresh,
      id: 'a3',
      reports: [],
      item: 'i4',
      text: 'Någon ser över rutinen efter sommaren',
      responsible: { kind: 'nobody' },
      due: { kind: 'vague', said: 'efter sommaren' },
    },
  ],
  notes: [{ ...fresh, id: 'n1', item: 'i4', text: 'Frågan väcktes av flera.' }],
  referrals: [],
  movements: [],
};

const planned = (id: string, date: string): Meeting =>
  plannedMeeting({ id, date, mode: 'unknown' }, '2026-12-01T09:00:00.000Z');

const before: Meeting = { ...planned('m1', '2026-12-09'), state: 'closed', mode: 'digital' };
const after: Meeting = { ...planned('m3', '2027-04-15'), endDate: '2027-04-16' };

export const book: Book = {
  ...emptyBook('g1'),
  group: {
    ...emptyBook('g1').group,
    name: 'Chefsgruppen för vård & omsorg i Ådalen',
    shortNames: ['chefsgruppen'],
    voice: 'Chefsgruppen',
  },
  organisations,
  persons,
  meetings: [before, meeting, after],
};

/** The book with its middle meeting changed. */
export function withMeeting(change: Partial<Meeting>): { readonly book: Book; readonly meeting: Meeting } {
  const changed = { ...meeting, ...change };
  return { book: { ...book, meetings: [before, changed, after] }, meeting: changed };
}

/** The meeting once it is closed, with one decision corrected and one removed afterwards. */
export function closedMeeting(): { readonly book: Book; readonly meeting: Meeting } {
  const corrected = '2027-02-15T09:00:00.000Z';
  const [first, second] = meeting.decisions;
  if (first === undefined || second === undefined) throw new Error('The sample has lost its decisions.');
  return withMeeting({
    state: 'closed',
    closedAt: '2027-02-12T15:00:00.000Z',
    decisions: [
      {
        ...first,
        text: 'Gruppen beslutar enligt det nya förslaget.',
        at: corrected,
        history: [{ text: hardText, at, by }],
        corrected: true,
      },
      { ...second, removed: true, corrected: true },
    ],
  });
}

/** Everything in the sample that people wrote or are called: it may stand in no TextBlock. */
export const peoplesWords: readonly string[] = [
  ...persons.map(({ name }) => name),
  ...organisations.map(({ name }) => name),
  ...items.map(({ title }) => title),
  ...items.flatMap(({ presenters }) => presenters),
  ...meeting.decisions.map(({ text }) => text),
  ...meeting.assignments.map(({ text }) => text),
  book.group.name,
  'kom efter lunch',
  'Eva är inte här',
  'Psykiatrin',
];

/** A text of the longest kind that is saved: 100 KB of UTF-16. */
export const hugeText = `${hardText} ${'Gruppen är överens om många ord, 🙂 och flera till. '.repeat(1000)}`;

/** Meetings with far more and far longer records than a card can hold. */
export function hugeMeeting(state: Meeting['state']): { readonly book: Book; readonly meeting: Meeting } {
  const [decision] = meeting.decisions;
  const assignment = meeting.assignments.at(-1);
  if (decision === undefined || assignment === undefined) throw new Error('The sample has lost its records.');
  const many = Array.from({ length: 300 }, (_, index) => index);
  return withMeeting({
    state,
    ...(state === 'closed' ? { closedAt: '2027-02-12T15:00:00.000Z' } : {}),
    items: many.map((n) => ({
      id: `i${n}`,
      number: String(n + 1),
      title: n === 0 ? hugeText : `Punkt med lång rubrik ${n}`,
      presenters: n === 1 ? [hugeText] : [],
      ...(n === 2 ? { proposal: hugeText } : {}),
    })),
    currentItem: 'i0',
    decisions: many.map((n) => ({
      ...decision,
      id: `d${n}`,
      item: `i${n}`,
      text: n === 0 ? hugeText : decision.text,
    })),
    assignments: many.map((n) => ({
      ...assignment,
      id: `a${n}`,
      item: `i${n}`,
      text: n === 0 ? hugeText : assignment.text,
      due: { kind: 'none' },
    })),
  });
}
