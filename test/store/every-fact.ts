import type { Commit, Fact } from '../../src/meetings/model/fact.ts';
import type { Item, Meeting } from '../../src/meetings/model/meeting.ts';
import type { Stamp } from '../../src/meetings/model/stamp.ts';

// An invented group's history in which each type of fact happens at least once.

const item = (id: string, number: string, title: string): Item => ({
  id,
  number,
  title,
  presenters: ['Örjan Åsk'],
});
const meeting = (id: string, date: string): Pick<Meeting, 'id' | 'date' | 'mode'> => ({
  id,
  date,
  mode: 'hybrid',
});
const person = (id: string, name: string) => ({ id, name, organisation: 'o1', category: 'member' as const });
const recorded = { item: 'i1', responsible: { kind: 'nobody' as const }, due: { kind: 'none' as const } };
const words = '”Enligt förslaget” – 1,5 mnkr 🙂\n* punkt **fet** $' + '{belopp} <at>x</at> \u202Eabc\u202C';

const betweenMeetings: readonly (readonly Fact[])[] = [
  [
    {
      type: 'group-changed',
      changes: {
        diaryNumber: 'RS 2027-1',
        documentName: 'Protokoll',
        settings: { numbering: 'per-year', standingItems: [{ title: 'Öppnande', at: 'start' }] },
      },
    },
    { type: 'organisation-changed', organisation: 'o1', changes: { name: 'Granby stad' } },
    { type: 'person-changed', person: 'p2', changes: { title: 'socialchef', category: 'substitute' } },
  ],
  [
    { type: 'seat-added', seat: { id: 's20', organisation: 'o1', as: 'member' } },
    { type: 'seat-filled', seat: 's20', person: 'p2', from: '2027-02-20' },
    { type: 'mandate-set', person: 'p2', of: 'seat', until: '2027-12-31' },
  ],
  [{ type: 'seat-vacated', seat: 's20', on: '2027-02-21' }],
  [
    { type: 'seat-restored', seat: { id: 's20', organisation: 'o1', as: 'member', terms: [] } },
    { type: 'seat-removed', seat: 's20' },
  ],
  [{ type: 'calendar-link-set', open: true }],
  [
    { type: 'minutes-finished', meeting: 'm1', finished: true },
    {
      type: 'meeting-changed',
      meeting: 'm2',
      changes: { date: '2027-04-20', endDate: null, partner: 'Nämnden', joinLink: 'https://example.org/m2' },
      reason: words,
    },
  ],
  [{ type: 'meeting-cancelled', meeting: 'm2', cancelled: true, reason: 'för få anmälda' }],
  [{ type: 'meeting-cancelled', meeting: 'm2', cancelled: false }],
  [
    { type: 'item-proposed', proposal: { id: 'f21', meeting: 'm2', by: 'p2', title: words, presenters: [] } },
    { type: 'item-proposal-changed', id: 'f21', changes: { minutes: 20, links: ['https://example.org/a'] } },
    { type: 'item-added', meeting: 'm2', item: item('i22', '2', 'Tidplan') },
    {
      type: 'item-proposal-settled',
      id: 'f21',
      settled: { kind: 'accepted', meeting: 'm2', item: 'i22' },
    },
  ],
  [
    { type: 'item-changed', meeting: 'm2', item: 'i22', changes: { title: 'Tidplan 2028', minutes: 15 } },
    { type: 'agenda-ordered', meeting: 'm2', items: [{ item: 'i22', number: '1' }] },
  ],
  [
    {
      type: 'matter-handed-over',
      handover: {
        id: 'h23',
        to: 'grupp-b',
        toName: 'Grupp B',
        title: 'Tidplan',
        presenters: [],
        text: words,
      },
    },
  ],
  [
    {
      type: 'handover-answered',
      id: 'h23',
      answer: { kind: 'sent-back', reason: words, at: '2027-02-25T08:00:00.000Z' },
    },
  ],
  [
    {
      type: 'assignment-reported',
      meeting: 'm1',
      id: 'r2',
      report: {
        id: 'u24',
        kind: 'more-time',
        text: words,
        due: { kind: 'day', until: '2027-05-01', said: '1 maj' },
        before: { due: { kind: 'none' } },
      },
    },
  ],
  [{ type: 'report-removed', meeting: 'm1', id: 'r2', report: 'u24', removed: true }],
  [{ type: 'meeting-started', meeting: 'm2' }],
  [{ type: 'meeting-paused', meeting: 'm2', paused: true }],
  [{ type: 'team-left', person: 'p2', left: true }],
  [{ type: 'person-left', person: 'p2', on: '2027-03-01' }],
  [{ type: 'person-erased', person: 'p2' }],
];

const minutes: readonly (readonly Fact[])[] = [
  [
    {
      type: 'movement-recorded',
      meeting: 'm1',
      movement: { id: 'v30', person: 'p2', kind: 'left', day: 1, time: '11:30', item: 'i1', note: words },
    },
  ],
  [{ type: 'movement-removed', meeting: 'm1', id: 'v30', removed: true }],
  [
    {
      type: 'decision-detailed',
      meeting: 'm1',
      id: 'r1',
      changes: {
        condition: words,
        amounts: [{ said: '25 %', value: 25, unit: 'percent', payer: 'Granby' }],
        vote: { for: 12, against: 3, abstained: 1 },
        reservations: [{ name: 'Bo Dahl', person: 'p2', text: words }],
        conflicts: [{ name: 'Utomstående' }],
        elected: [{ name: 'Eva Ek', person: 'p1', role: 'justerare' }],
        term: { said: 'till och med 2028', to: '2028-12-31' },
      },
    },
  ],
  [
    {
      type: 'ratification-asked',
      meeting: 'm1',
      id: 'r1',
      ratification: { due: { kind: 'none' }, parties: [{ organisation: 'o1', state: 'waiting' }] },
    },
  ],
  [
    {
      type: 'ratification-answered',
      meeting: 'm1',
      id: 'r1',
      answer: { organisation: 'o1', state: 'ratified', on: '2027-03-01', note: words },
    },
  ],
  [{ type: 'ratification-shown', meeting: 'm1', id: 'r1' }],
  [
    {
      type: 'referral-recorded',
      meeting: 'm1',
      referral: {
        id: 'e31',
        item: 'i1',
        text: words,
        direction: 'sent',
        recipients: [{ name: 'Granby', organisation: 'o1' }],
        due: { kind: 'vague', said: 'efter sommaren' },
      },
    },
  ],
  [{ type: 'referral-changed', meeting: 'm1', id: 'e31', changes: { text: 'Förslaget', link: null } }],
  [
    {
      type: 'referral-answered',
      meeting: 'm1',
      id: 'e31',
      reply: { id: 'y32', from: 'Granby', on: '2027-03-02', text: words },
    },
  ],
  [
    { type: 'reply-removed', meeting: 'm1', id: 'e31', reply: 'y32', removed: true },
    { type: 'referral-removed', meeting: 'm1', id: 'e31', removed: true },
  ],
  [{ type: 'evaluation-opened', meeting: 'm1', open: true }],
  [{ type: 'evaluation-answered', meeting: 'm1', person: 'p1' }],
  [{ type: 'evaluation-gathered', meeting: 'm1', answers: [words] }],
  [{ type: 'adjusters-set', meeting: 'm1', adjusters: ['p2'] }],
  [
    {
      type: 'minutes-finished',
      meeting: 'm1',
      finished: true,
      edition: { number: 1, digest: 'e3b0c442', reason: words },
    },
  ],
  [{ type: 'minutes-sent', meeting: 'm1', to: ['p2'] }],
  [{ type: 'minutes-adjusted', meeting: 'm1', person: 'p2', edition: 1, adjusted: true }],
  [{ type: 'minutes-filed', meeting: 'm1', filed: true }],
  [{ type: 'minutes-approved', meeting: 'm1', approved: { meeting: 'm2', decision: 'r1' } }],
  [{ type: 'minutes-shown', meeting: 'm1', edition: 1 }],
];

const history: readonly (readonly Fact[])[] = [
  [
    {
      type: 'group-created',
      group: {
        name: 'Exempelgruppen',
        shortNames: ['gruppen'],
        language: 'sv',
        zone: 'Europe/Stockholm',
        documentName: 'Minnesanteckningar',
        voice: 'Gruppen',
      },
    },
    { type: 'organisation-added', organisation: { id: 'o1', name: 'Granby kommun', party: true } },
    { type: 'person-added', person: { ...person('p1', 'Eva Ek'), roles: ['secretary'] } },
    { type: 'person-added', person: { ...person('p2', 'Bo Dahl'), roles: [] } },
    {
      type: 'meeting-scheduled',
      meeting: { ...meeting('m1', '2027-02-12'), startTime: '09:00', place: 'Åsen' },
    },
    { type: 'meeting-scheduled', meeting: { ...meeting('m2', '2027-04-16'), endDate: '2027-04-17' } },
  ],
  [
    { type: 'conversation-bound', conversation: { id: '19:a', kind: 'channel', tenant: 't' } },
    { type: 'person-connected', person: 'p1', how: 'code' },
  ],
  [
    {
      type: 'conversation-bound',
      conversation: { id: '19:b', kind: 'meeting-chat', tenant: 't', meeting: 'm1' },
    },
    { type: 'conversation-released', conversation: '19:b', why: 'uninstalled' },
  ],
  [{ type: 'role-given', person: 'p2', role: 'chair' }],
  [{ type: 'person-added', person: { ...person('p90', 'Fel Person'), roles: [] } }],
  [{ type: 'person-removed', person: 'p90' }],
  [{ type: 'role-given', person: 'p2', role: 'secretary' }],
  [{ type: 'role-taken', person: 'p2', role: 'secretary' }],
  [
    { type: 'item-added', meeting: 'm1', item: item('i1', '1', 'Budget') },
    { type: 'item-added', meeting: 'm1', item: item('i3', '2', 'Övrigt') },
    { type: 'item-added', meeting: 'm1', item: item('i2', '1 a', 'Tillägg'), after: 'i1' },
    { type: 'item-added', meeting: 'm1', item: item('i4', '3', 'Fel') },
  ],
  [{ type: 'item-removed', meeting: 'm1', item: 'i4' }],
  [{ type: 'proposal-set', meeting: 'm1', item: 'i1', proposal: words }],
  [{ type: 'agenda-posted', meeting: 'm1' }],
  [{ type: 'attendance-answered', meeting: 'm1', person: 'p1', answer: 'in-person' }],
  [{ type: 'attendance-answered', meeting: 'm1', person: 'p2', answer: 'partly' }],
  [{ type: 'attendance-answer-removed', meeting: 'm1', person: 'p2' }],
  [{ type: 'late-announced', meeting: 'm1', person: 'p2', late: true }],
  [{ type: 'meeting-started', meeting: 'm1', happenedAt: '2027-02-12T08:00:00.000Z' }],
  [
    {
      type: 'admission-requested',
      meeting: 'm1',
      admission: { person: 'p3', name: 'Nils Ahl', as: 'substitute', standsInFor: 'p2', state: 'requested' },
    },
  ],
  [
    { type: 'admission-settled', meeting: 'm1', person: 'p3', approved: true },
    {
      type: 'person-added',
      person: { id: 'p3', name: 'Nils Ahl', category: 'substitute', roles: [], admittedTo: ['m1'] },
    },
  ],
  [
    {
      type: 'attendance-recorded',
      meeting: 'm1',
      how: 'secretary',
      rows: [
        { person: 'p1', day: 1, status: 'present' },
        { person: 'p2', day: 1, status: 'partial', note: 'kom efter lunch' },
      ],
    },
  ],
  [{ type: 'item-opened', meeting: 'm1', item: 'i1' }],
  [
    {
      type: 'decision-recorded',
      meeting: 'm1',
      decision: { id: 'r1', item: 'i1', text: words, kind: 'decision', proposal: words },
    },
  ],
  [
    {
      type: 'wording-changed',
      meeting: 'm1',
      of: 'decision',
      id: 'r1',
      text: 'Gruppen ställer sig bakom.',
      kind: 'endorsement',
      proposal: null,
    },
  ],
  [
    {
      type: 'assignment-recorded',
      meeting: 'm1',
      assignment: { id: 'r2', text: 'Bo tar fram underlag.', ...recorded },
    },
  ],
  [
    {
      type: 'assignment-detailed',
      meeting: 'm1',
      id: 'r2',
      responsible: { kind: 'person', person: 'p2' },
      due: { kind: 'month', month: '2027-03', until: '2027-03-31', said: 'i mars' },
    },
  ],
  [{ type: 'note-recorded', meeting: 'm1', note: { id: 'r3', item: 'i2', text: words } }],
  [{ type: 'record-removed', meeting: 'm1', of: 'note', id: 'r3', removed: true }],
  [
    { type: 'record-removed', meeting: 'm1', of: 'note', id: 'r3', removed: false },
    { type: 'command-undone', stamp: 'commit-24' },
  ],
  [
    {
      type: 'item-settled',
      meeting: 'm1',
      item: 'i2',
      outcome: { kind: 'withdrawn', reason: 'Eva är inte här' },
    },
  ],
  [
    {
      type: 'item-settled',
      meeting: 'm1',
      item: 'i3',
      outcome: { kind: 'postponed', to: { kind: 'meeting', meeting: 'm2', said: 'till april' } },
    },
  ],
  [{ type: 'closing-begun', meeting: 'm1' }],
  [{ type: 'meeting-resumed', meeting: 'm1', to: 'running' }],
  [{ type: 'closing-begun', meeting: 'm1' }],
  [
    { type: 'item-settled', meeting: 'm1', item: 'i1', outcome: { kind: 'handled' } },
    { type: 'meeting-closed', meeting: 'm1' },
  ],
  [{ type: 'summary-published', meeting: 'm1' }],
  [{ type: 'wording-changed', meeting: 'm1', of: 'assignment', id: 'r2', text: 'Bo tar fram ett underlag.' }],
  ...betweenMeetings,
  ...minutes,
];

function stampOf(n: number): Stamp {
  const at = new Date(Date.UTC(2027, 1, 12, 8, n)).toISOString();
  return {
    at,
    by: n === 1 ? { kind: 'administrator' } : { kind: 'person', person: 'p1' },
    id: `commit-${n}`,
  };
}

/** Commits of every type of fact, as this program makes them. */
export const everyFact: readonly Commit[] = history.map((facts, n) => ({ stamp: stampOf(n + 1), facts }));
