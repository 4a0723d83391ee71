import type { Command } from '../../src/meetings/commands/command.ts';
import { apply } from '../../src/meetings/folding/apply.ts';
import type { Book } from '../../src/meetings/model/book.ts';
import type { Commit, MeetingChanges } from '../../src/meetings/model/fact.ts';
import { roster } from '../../src/meetings/model/lookup.ts';
import type { Actor } from '../../src/meetings/model/stamp.ts';
import { errandsOf } from '../../src/meetings/posts/errands.ts';
import { decide } from '../../src/meetings/rules/decide.ts';
import { isRefusal } from '../../src/meetings/rules/ruling.ts';
import { given } from './given.ts';
import {
  administrator,
  bo,
  chair,
  codeHolder,
  daysAfter,
  duringIt,
  eva,
  residentialDay1,
  residentialDay2,
  secretary,
  stranger,
  visitor,
  weeksBefore,
} from './the-group.ts';

/** Mulberry32: the same seed always walks the same way. */
function randomFrom(seed: number) {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

const texts = [
  'Ja.',
  'i enlighet med förslaget',
  '',
  '  \n',
  'ö'.repeat(50),
  '🦐 **fet** <at>Bo</at>',
  'x'.repeat(100_001),
];
const instants = [weeksBefore, duringIt, duringIt, duringIt, daysAfter, residentialDay1, residentialDay2];
const samverka: Actor = { kind: 'samverka' };
const actors: readonly Actor[] = [
  secretary,
  chair,
  eva,
  bo,
  visitor,
  stranger,
  administrator,
  codeHolder,
  samverka,
  { kind: 'person', person: 'p99' },
];

/** Takes one of several. */
export type Pick = <T>(all: readonly T[]) => T;

function itemsCommands(pick: Pick, meeting: string, item: string, text: string): readonly Command[] {
  const other = { meeting: pick(['m1', 'm2', 'm3']), item: pick(['1', '2', '3.1']) };
  const subs = [{ title: 'Del' }, { title: text }];
  return [
    { type: 'add-items', meeting, rows: pick([[{ title: 'Läget', subs }, { title: text }], []]) },
    { type: 'place-item', meeting, item, under: pick([null, '1', '2', '3.1']) },
    { type: 'join-matter', meeting, item, with: other },
    { type: 'part-matter', meeting, item },
    { type: 'record-farewell', meeting, ...pick([{}, { item }]), ...pick([{}, { person: 'p3' }]), text },
  ];
}

function agendaCommands(
  pick: Pick,
  meeting: string,
  { text, proposal: id, place }: { readonly text: string; readonly proposal: string; readonly place: string },
): readonly Command[] {
  const item = pick(['1', '2', '4', '5', '4 a', '1.1', '3.2']);
  return [
    pick(itemsCommands(pick, meeting, item, text)),
    { type: 'add-sub-item', meeting, under: item, title: text },
    {
      type: 'change-item',
      meeting,
      item,
      changes: pick([{ title: text }, { minutes: 10 }, { proposal: null }]),
    },
    { type: 'move-item', meeting, item, after: place },
    { type: 'remove-item', meeting, item },
    { type: 'merge-items', meeting, items: [item, pick(['1', '2', '3', '6'])] },
    { type: 'propose-item', title: text, ...pick([{}, { meeting }]) },
    { type: 'change-proposal', id, changes: { title: text } },
    { type: 'withdraw-proposal', id },
    { type: 'accept-proposal', id, ...pick([{}, { meeting }, { after: item }, { into: item }]) },
    { type: 'return-proposal', id, ...pick([{}, { reason: text }]) },
    { type: 'carry-items', from: meeting, to: pick(['m1', 'm2', 'm3']) },
    { type: 'hand-over', to: 'other', toName: 'Andra', meeting, item },
  ];
}

function calendarCommands(pick: Pick, meeting: string): readonly Command[] {
  const date = pick(['2027-02-12', '2027-03-18', '2027-04-16', '2027-05-12', '2027-06-03', '31 maj']);
  const times = pick([
    {},
    { startTime: '13:00', endTime: '16:00' },
    { startTime: '16:00', endTime: '13:00' },
  ]);
  return [
    { type: 'schedule-meeting', plan: { date, mode: 'digital', ...times } },
    { type: 'schedule-meeting', plan: { date: '2027-05-31', monthOnly: true, mode: 'unknown' } },
    {
      type: 'change-meeting',
      meeting,
      changes: pick<MeetingChanges>([{ date }, { place: 'Granby' }, times, { endDate: null }]),
    },
    { type: 'cancel-meeting', meeting, ...pick([{}, { reason: 'sjukdom' }]) },
    { type: 'restore-meeting', meeting },
    { type: 'pause-meeting', meeting },
  ];
}

function rosterCommands(pick: Pick, person: string): readonly Command[] {
  const name = pick(['Eva Ek', 'Bo Dahl', 'Maj Ny', 'Per Ny']);
  const organisation = pick(['', 'Granby', 'Kumla', 'Nyby kommun']);
  const category = pick(['member', 'substitute', 'other'] as const);
  const said = { name, organisation, title: pick(['', 'chef']), category };
  const row = { name, category, ...(organisation === '' ? {} : { organisation }) };
  return [
    { type: 'save-roster', rows: pick([[row], [row, { name: 'Nils Ek', category: 'member' }]]) },
    { type: 'add-person', person: said },
    {
      type: 'change-person',
      person,
      changes: pick([said, { organisation }, { category }, { title: 'chef' }]),
    },
    { type: 'set-party', organisation, party: pick([true, false]) },
    { type: 'set-seats', organisation, seats: pick([0, 1, 2, 3]) },
    { type: 'set-mandate', person, of: 'seat', until: pick(['2027-12-31', null]) },
  ];
}

function departureCommands(pick: Pick, person: string, other: string): readonly Command[] {
  const seat = pick(['vacant', { person: other }, { name: 'Ny Ledamot' }] as const);
  const assignments = pick(['wait', 'successor', { person: other }] as const);
  return [
    { type: 'note-team', person, left: pick([true, false]) },
    { type: 'keep-member', person },
    { type: 'settle-departure', person, seat, assignments },
    { type: 'erase-person', person },
    { type: 'erase-person', person: other },
  ];
}

function anAssignment(pick: Pick, book: Book, meeting: string): string | undefined {
  return pick(book.meetings.find(({ id }) => id === meeting)?.assignments ?? [])?.id;
}

function aDecision(pick: Pick, book: Book, meeting: string): string | undefined {
  return pick(book.meetings.find(({ id }) => id === meeting)?.decisions ?? [])?.id;
}

function reportCommands(
  pick: Pick,
  meeting: string,
  person: string,
  text: string,
  id: string,
): readonly Command[] {
  const due = pick([
    { kind: 'day', until: '2027-05-01', said: '1 maj' },
    { kind: 'meeting', meeting: 'm3', until: '2027-04-16', said: 'mötet i april' },
  ] as const);
  return [
    { kind: 'progress', text } as const,
    { kind: pick(['done', 'done', 'reopened', 'not-mine', 'kept'] as const), ...pick([{}, { text }]) },
    { kind: 'more-time', due } as const,
    { kind: 'handed-over', responsible: { kind: 'person', person } } as const,
  ].map((report) => ({ type: 'report-assignment', meeting, id, report }));
}

function decisionCommands(
  pick: Pick,
  meeting: string,
  person: string,
  text: string,
  id: string,
): readonly Command[] {
  const organisation = pick(['o1', 'o2', 'o3', 'o99']);
  const state = pick(['ratified', 'rejected', 'waiting'] as const);
  const due = pick([
    { kind: 'none' },
    { kind: 'day', until: '2027-05-01', said: '1 maj' },
    { kind: 'meeting', meeting: 'm9', until: '2027-05-01', said: 'mötet' },
  ] as const);
  return [
    {
      type: 'detail-decision',
      meeting,
      id,
      ...pick([
        { set: { condition: text } },
        { set: { condition: null, amounts: [{ said: text, value: 25, unit: 'percent' }] } },
        { set: { term: { said: 'till juni', to: pick(['2027-06-30', '30 juni']) } } },
        { set: { vote: { for: pick([3, -1]), against: 0, abstained: 1 } } },
        { add: { reservations: [{ name: text, person }], conflicts: [{ name: 'Nils', person: 'p3' }] } },
        { add: { elected: [{ name: 'Eva Ek', person, role: text, until: '2028-12-31' }] }, was: '0' },
      ]),
    },
    { type: 'set-decision-proposal', meeting, id, text },
    { type: 'ask-ratification', meeting, id, parties: pick(['all', [organisation]]), due },
    { type: 'set-decision-rules', rules: pick([{ voting: 'persons' }, { termDays: 30 }, { termDays: 0 }]) },
    { type: 'answer-ratification', meeting, id, answer: { organisation, state, on: '2027-01-15' } },
    pick([
      { type: 'withdraw-ratification', meeting, id },
      { type: 'show-ratification', meeting, id },
    ]),
  ];
}

/** What is done with minutes on their way to approval. */
function approvalCommands(pick: Pick, meeting: string, person: string): readonly Command[] {
  const digest = pick(['a', 'b', 'c']).repeat(64);
  return [
    { type: 'finish-minutes', meeting, digest },
    { type: 'make-edition', meeting, reason: 'fel', digest },
    { type: 'set-adjusters', meeting, adjusters: pick([['p3'], ['p3', 'p4'], [], null]) },
    { type: 'add-adjuster', meeting, person },
    { type: 'send-minutes', meeting },
    { type: 'adjust-minutes', meeting, ...pick([{}, { edition: 1 }]) },
    { type: 'file-minutes', meeting },
    { type: 'set-approves', meeting, item: pick(['1', '2']), approves: pick(['m1', 'm2', null]) },
    { type: 'show-minutes', meeting },
  ];
}

function settingCommands(pick: Pick, person: string): readonly Command[] {
  return [
    { type: 'change-settings', to: { itemsDays: pick([3, 14, 91]), voice: pick(['Vi', 'Gruppen', '']) } },
    {
      type: 'change-settings',
      to: { standingItems: pick([[], [{ title: 'Öppnande', at: 'start' }]]), numbering: 'per-year' },
    },
    { type: 'appoint-secretary', who: pick([{ person }, { name: 'Siv Ny' }]) },
    { type: 'set-calendar-link', to: pick(['open', 'renewed', 'closed']) },
  ];
}

/** Who serves for whom, who comes and goes, and how they found the meeting. */
function presenceCommands(
  pick: Pick,
  book: Book,
  meeting: string,
  person: string,
  text: string,
): readonly Command[] {
  const when = pick([{}, { time: '13:30' }, { item: '3' }, { time: '14:00', item: '99' }]);
  const moved = pick(book.meetings.find(({ id }) => id === meeting)?.movements ?? []);
  return [
    {
      type: 'set-stand-in',
      meeting,
      person,
      standsInFor: pick(['p3', 'p4', 'p1', null]),
      ...pick([{}, { day: 2 }]),
    },
    {
      type: 'record-movement',
      meeting,
      person,
      kind: pick(['left', 'arrived']),
      ...when,
      ...pick([{}, { note: text }]),
    },
    { type: 'remove-movement', meeting, id: moved?.id ?? 'v5' },
    { type: 'change-settings', to: { quorum: pick([null, { of: 'seats', atLeast: 'half' } as const]) } },
    { type: 'open-evaluation', meeting },
    { type: 'answer-evaluation', meeting, person },
    { type: 'gather-evaluation', meeting, answers: pick([[], ['Bra.', 'Bättre.']]) },
  ];
}

function referralCommands(pick: Pick, book: Book, meeting: string, text: string): readonly Command[] {
  const referral = pick(book.meetings.find(({ id }) => id === meeting)?.referrals ?? []);
  const id = referral?.id ?? 'e5';
  const from = pick(['Granby', 'Ekköping', 'Patientföreningen']);
  const recipients = pick([[], [{ name: 'Granby', organisation: 'o1' }], [{ name: 'X', person: 'p99' }]]);
  return [
    {
      type: 'record-referral',
      meeting,
      item: pick(['1', '2', '3']),
      text,
      direction: pick(['sent', 'received']),
      recipients,
      due: pick([{ kind: 'none' }, { kind: 'day', until: '2027-05-01', said: '1 maj' }]),
      ...pick([{}, { each: { of: 'parties', said: 'alla' } as const }]),
    },
    {
      type: 'change-referral',
      meeting,
      id,
      changes: pick([{ text }, { recipients }, { link: 'https://a.example/x' }, { link: null }]),
    },
    { type: 'remove-referral', meeting, id },
    { type: 'answer-referral', meeting, id, from, ...pick([{}, { text }]) },
    { type: 'remove-reply', meeting, id, reply: pick(referral?.replies ?? [])?.id ?? 'y6' },
  ];
}

/** What is asked of several at once, and who helps. */
function togetherCommands(pick: Pick, book: Book, meeting: string, text: string): readonly Command[] {
  const id = anAssignment(pick, book, meeting) ?? 'a5';
  const all = pick([{}, { all: true as const }]);
  const of = pick(['parties', 'municipalities', 'sub-counties'] as const);
  return [
    {
      type: 'record-assignment',
      meeting,
      item: pick(['1', '2', '3']),
      text,
      responsible: { kind: 'body', name: 'Samtliga' },
      due: pick([
        { kind: 'none' },
        { kind: 'meeting', meeting: 'm3', until: '2027-04-16', said: 'mötet i april' },
      ]),
      each: { of, said: 'Samtliga' },
      ...pick([{}, { comesBack: true as const }]),
      ...pick([{}, { coWorkers: [{ name: 'Bo Dahl', person: 'p4' }], reportTo: 'AU' }]),
    },
    { type: 'set-sub-counties', names: pick([[], ['Norr', 'Söder']]) },
    { type: 'change-wording', meeting, of: 'assignment', id, text, ...all },
    { type: 'remove-record', meeting, of: 'assignment', id, ...all },
    { type: 'detail-assignment', meeting, id, due: { kind: 'none' }, coWorkers: pick([null, []]), ...all },
  ];
}

/** What comes from other groups, and goes to them. */
function errandCommands(pick: Pick, book: Book, handover: string): readonly Command[] {
  const from = { group: 'other', groupName: 'Andra', handover: pick(['h1', 'h2', 'h3']) };
  const answer = pick([
    { kind: 'accepted', on: '2027-04-16', at: weeksBefore },
    { kind: 'sent-back', reason: 'inte nu', at: weeksBefore },
  ] as const);
  return [
    { type: 'receive-matter', from, matter: { title: pick(texts) } },
    { type: 'receive-answer', handover, answer },
    { type: 'note-delivery', errand: 'handover:h5', delivered: true },
    ...errandsOf(book).map(
      ({ key }): Command => ({
        type: 'note-delivery',
        errand: key,
        delivered: pick([true, false]),
      }),
    ),
  ];
}

/** One command of each kind and more, as good as any at this point. */
export function anyCommands(pick: Pick, book: Book): readonly Command[] {
  const meeting = pick(['m1', 'm1', 'm1', 'm2', 'm3', 'm9']);
  const person = pick(['p1', 'p2', 'p3', 'p4', 'p7', 'p8', 'p9', 'p99']);
  const item = pick([{}, { item: '1' }, { item: '3' }, { item: '3.1' }, { item: '4 a' }, { item: '99' }]);
  const text = pick(texts);
  const of = pick(['decision', 'assignment', 'note'] as const);
  const id = `${of[0]}${pick([5, 6, 7, 8, 9, 10, 11, 12])}`;
  const responsible = pick([
    { kind: 'nobody' },
    { kind: 'person', person },
    { kind: 'body', name: 'AU' },
  ] as const);
  const due = pick([{ kind: 'none' }, { kind: 'vague', said: 'snart' }] as const);
  const role = pick(['secretary', 'chair'] as const);
  const to = pick([
    { kind: 'meeting', meeting, said: 'april' },
    { kind: 'meeting', meeting: 'm3', said: 'april' },
    { kind: 'words', said: 'sen' },
    { kind: 'month', month: '2027-04', said: 'april' },
  ] as const);
  const stamp = pick(book.recent.slice(-20))?.id;
  const proposal = pick(book.proposals.slice(-6))?.id ?? 'f5';
  const place = pick(['first', 'last', '1', '3', '4 a', '3.1'] as const);
  return [
    ...agendaCommands(pick, meeting, { text, proposal, place }),
    {
      type: 'bind-conversation',
      conversation: { id: pick(['c1', 'c2']), kind: 'channel', tenant: 't' },
      sender: pick([{ person }, { name: 'Ny' }]),
    },
    { type: 'release-conversation', conversation: 'c1', why: pick(['asked', 'deleted']) },
    { type: 'connect-person', person, how: pick(['e-mail', 'secretary']) },
    { type: 'give-role', person, role },
    pick([
      ...rosterCommands(pick, person),
      ...departureCommands(pick, person, pick(['p2', 'p3', 'p4', 'p5', 'p7', 'p8', 'p10'])),
    ]),
    { type: 'note-team', person, left: pick([true, false]) },
    pick(settingCommands(pick, person)),
    pick(errandCommands(pick, book, pick(book.handovers.slice(-3))?.id ?? 'h5')),
    {
      type: 'add-links',
      meeting,
      item: '1',
      links: pick([['https://a.example/x'], ['javascript:alert(1)']]),
    },
    { type: 'add-follow-up', meeting, title: 'Uppdrag' },
    pick(presenceCommands(pick, book, meeting, person, text)),
    pick(presenceCommands(pick, book, meeting, person, text)),
    pick(approvalCommands(pick, meeting, person)),
    pick(calendarCommands(pick, meeting)),
    pick(referralCommands(pick, book, meeting, text)),
    pick(togetherCommands(pick, book, meeting, text)),
    { type: 'take-role', person, role },
    {
      type: 'add-item',
      meeting,
      title: text,
      presenters: [],
      ...pick([{}, { after: '2' }, { after: '4 a' }]),
    },
    { type: 'set-proposal', meeting, ...item, text },
    { type: 'post-agenda', meeting },
    { type: 'answer-attendance', meeting, person, answer: pick(['remote', 'absent']) },
    { type: 'check-in', meeting, persons: pick([[person], [person, 'p3'], []]), ...pick([{}, { day: 2 }]) },
    { type: 'announce-late', meeting, person },
    { type: 'remove-answer', meeting, person },
    {
      type: 'request-admission',
      meeting,
      name: pick(['Nils', 'Maj']),
      as: 'substitute',
      ...pick([{}, { standsInFor: person }]),
    },
    { type: 'settle-admission', meeting, person, approved: pick([true, false]) },
    {
      type: 'record-attendance',
      meeting,
      from: pick(['everyone', 'day-before', 'nobody']),
      rows: [
        {
          person,
          status: pick(['present', 'absent', 'partial']),
          ...pick([{}, { note: text }, { note: 'dag 2', part: { days: [2] } }, { standsInFor: 'p3' }]),
        },
      ],
      ...pick([{}, { day: 1 }, { day: 2 }]),
    },
    { type: 'start-meeting', meeting },
    { type: 'pause-meeting', meeting },
    { type: 'next-item', meeting },
    { type: 'open-item', meeting, item: pick(['1', '2', '3', '4 a', '1.1', '3.1']) },
    { type: 'record-decision', meeting, ...item, text: pick([text, null]) },
    { type: 'record-assignment', meeting, ...item, text, responsible, due },
    { type: 'record-note', meeting, ...item, text },
    { type: 'write-text', meeting, ...item, as: 'prose', texts: [text, 'Andra stycket.'] },
    { type: 'write-text', meeting, ...item, as: 'discussion', texts: [text], after: null },
    { type: 'rewrite-text', meeting, item: '2', as: 'prose', texts: ['Ja.', text], was: pick([[], ['Ja.']]) },
    { type: 'handle-item', meeting, ...item },
    { type: 'withdraw-item', meeting, ...item, ...pick([{}, { absent: person }]) },
    { type: 'postpone-item', meeting, ...item, to },
    { type: 'reopen-item', meeting, ...item },
    { type: 'change-wording', meeting, of, id, text, ...pick([{}, { responsible }]) },
    {
      type: 'change-wording',
      meeting,
      of: 'decision',
      id: aDecision(pick, book, meeting) ?? id,
      text,
    },
    { type: 'remove-record', meeting, of, id },
    { type: 'detail-assignment', meeting, id, responsible, due },
    pick(decisionCommands(pick, meeting, person, text, aDecision(pick, book, meeting) ?? id)),
    pick(decisionCommands(pick, meeting, person, text, aDecision(pick, book, meeting) ?? id)),
    pick(reportCommands(pick, meeting, person, text, anAssignment(pick, book, meeting) ?? id)),
    { type: 'undo', ...pick([{}, stamp === undefined ? {} : { stamp }]) },
    { type: 'begin-closing', meeting },
    { type: 'resume-meeting', meeting },
    { type: 'close-meeting', meeting },
    { type: 'publish-summary', meeting },
  ];
}

/** Roles wander too; most of what happens is the work of whoever is secretary just now. */
export function secretaryNow(book: Book): Actor {
  const person = roster(book).find((one) => one.roles.includes('secretary'));
  return person === undefined ? administrator : { kind: 'person', person: person.id };
}

/** What becomes of a random command; undefined where it is refused. */
export function randomStep(book: Book, pick: Pick, id: string): Commit | undefined {
  const stamp = {
    at: pick(instants),
    by: pick([secretaryNow(book), secretaryNow(book), pick(actors)]),
    id,
  };
  const command = pick(anyCommands(pick, book));
  const isErrand = ['receive-matter', 'receive-answer', 'note-delivery'].includes(command.type);
  const facts = decide(book, command, isErrand ? { ...stamp, by: pick([samverka, stamp.by]) } : stamp);
  return isRefusal(facts) ? undefined : { stamp, facts };
}

/** A Pick that always picks the same for the same seed. */
export function pickFrom(seed: number): Pick {
  const random = randomFrom(seed);
  return <T>(all: readonly T[]) => all[Math.floor(random() * all.length)] as T;
}

/** So many commands one after another, from the invented group on. */
export function walk(seed: number, steps: number) {
  const pick = pickFrom(seed);
  const commits: Commit[] = [];
  let { book } = given();
  for (let step = 0; step < steps; step += 1) {
    const commit = randomStep(book, pick, `s${step}`);
    if (commit === undefined) continue;
    commits.push(commit);
    book = apply(book, commit);
  }
  return { book, commits };
}
