import type { UnderstandContext } from '../../src/language/intent.ts';
import { readReferral } from '../../src/language/reading/sentences/read-referral.ts';
import { understand } from '../../src/language/reading/understand.ts';
import type { Fact } from '../../src/meetings/model/fact.ts';
import { given } from '../meetings/given.ts';
import { closed } from '../meetings/the-group.ts';
import { meant } from './meant.ts';

const sent: Fact = {
  type: 'referral-recorded',
  meeting: 'm1',
  referral: {
    id: 'e5',
    item: 'i2',
    text: 'Förslag till handlingsplan',
    direction: 'sent',
    recipients: [
      { name: 'Granby', organisation: 'o1' },
      { name: 'Ekköping', organisation: 'o2' },
    ],
    due: { kind: 'day', until: '2027-10-31', said: '31 oktober' },
  },
};
const received: Fact = {
  type: 'referral-recorded',
  meeting: 'm1',
  referral: {
    id: 'e6',
    item: 'i3',
    text: 'Ny vårdlag',
    direction: 'received',
    recipients: [{ name: 'Kommunförbundet' }],
    due: { kind: 'none' },
  },
};
const { book } = given({ type: 'meeting-started', meeting: 'm1' }, sent, received);
const context: UnderstandContext = { book, asker: 'p1', today: '2027-02-12', meeting: 'm1', language: 'sv' };
const afterwards = given(sent, received, ...closed).book;

/** What it says: recipients, each of a kind or a question besides, and the last day. */
const sentences: readonly (readonly [string, readonly string[], string | undefined])[] = [
  [
    'Förslaget skickas till Granby, Ekköping och AU, svar senast 31 oktober',
    ['Granby', 'Ekköping', 'AU'],
    '2027-10-31',
  ],
  ['Förslaget skickas på remiss till Granby kommun. Svar senast 1 maj.', ['Granby'], '2027-05-01'],
  ['Förslaget sänds ut till parterna för synpunkter, svar i november', ['all parties'], '2027-11-30'],
  [
    'Handlingsplanen går ut på remiss till samtliga parter med svar senast den 3 maj',
    ['all parties'],
    '2027-05-03',
  ],
  ['Planen remitteras till kommunerna, svar senast 31 oktober', ['asked: kommunerna'], '2027-10-31'],
  ['Planen skickas till länsdelarna, svar efter sommaren', ['all sub-counties'], '2027-09-30'],
  [
    'Planen skickas till Eva Ek och Patientföreningen, synpunkter till mötet i april',
    ['Eva Ek', 'Patientföreningen'],
    '2027-04-16',
  ],
  ['Planen skickas till Granby och Ekköping, de återkommer i mars', ['Granby', 'Ekköping'], '2027-03-31'],
  ['Planen skickas till Granby (se bilaga), svar senast 2 maj', ['Granby'], '2027-05-02'],
  ['Planen skickas ut till Granby senast 1 mars, svar senast 1 maj', ['Granby'], '2027-05-01'],
  ['Förslag till handlingsplan', [], undefined],
  [
    'The plan is sent to Granby and Ekköping for comments, replies by 31 October',
    ['Granby', 'Ekköping'],
    '2027-10-31',
  ],
];

describe('what a referral’s sentence says', () => {
  it.each(sentences)('%s', (text, recipients, until) => {
    const read = readReferral(text, context);
    const all = [
      ...read.recipients.map(({ name }) => name),
      ...(read.each === undefined ? [] : [`all ${read.each.of}`]),
      ...(read.ask === undefined ? [] : [`asked: ${read.ask}`]),
    ];
    expect(all).toEqual(recipients);
    expect('until' in read.due ? read.due.until : undefined).toBe(until);
  });

  it('an address is the document’s', () => {
    expect(readReferral('Planen, se https://a.example/plan.pdf.', context).link).toBe(
      'https://a.example/plan.pdf',
    );
  });
});

/** A line, and what is asked to be done: the command's type, with what of it matters. */
const orders: readonly (readonly [string, object])[] = [
  ['remiss 2: Planen skickas till Granby', { type: 'record-referral', item: '2', direction: 'sent' }],
  ['remiss: Planen', { type: 'record-referral', text: 'Planen', recipients: [] }],
  ['punkt 3, remiss: Planen', { type: 'record-referral', item: '3' }],
  [
    'remiss 2 till Granby och AU: Planen',
    { type: 'record-referral', recipients: [{ name: 'Granby', organisation: 'o1' }, { name: 'AU' }] },
  ],
  [
    'remiss från KC/RD: Ny lag, svar senast 31 oktober',
    { type: 'record-referral', direction: 'received', recipients: [{ name: 'KC/RD' }] },
  ],
  ['remiss 3 från Socialstyrelsen: Ny lag', { type: 'record-referral', item: '3', direction: 'received' }],
  ['referral 2: The plan is sent to Granby', { type: 'record-referral', item: '2' }],
  ['consultation 2 from the Agency: A new act', { type: 'record-referral', direction: 'received' }],
  [
    'ändra remiss 2: Planen för 2028',
    { type: 'change-referral', id: 'e5', changes: { text: 'Planen för 2028' } },
  ],
  ['ta bort remiss 2', { type: 'remove-referral', id: 'e5' }],
  ['stryk remissen 3', { type: 'remove-referral', id: 'e6' }],
  [
    'svar på remissen från Granby: Vi tillstyrker.',
    { type: 'answer-referral', id: 'e5', from: 'Granby', text: 'Vi tillstyrker.' },
  ],
  [
    'svar på remiss 2 från granby kommun: Ja',
    { type: 'answer-referral', id: 'e5', from: 'Granby', text: 'Ja' },
  ],
  ['remissvar från Ekköping: Nej', { type: 'answer-referral', from: 'Ekköping', text: 'Nej' }],
  ['svar från Ekköping på remissen: Nej', { type: 'answer-referral', from: 'Ekköping' }],
  ['Granby har svarat på remissen', { type: 'answer-referral', id: 'e5', from: 'Granby' }],
  [
    'Patientföreningen har svarat på remiss 2',
    { type: 'answer-referral', id: 'e5', from: 'Patientföreningen' },
  ],
  ['Granby svarade på remissen i går', { type: 'answer-referral', from: 'Granby', on: '2027-02-11' }],
  ['vi har svarat på remissen', { type: 'answer-referral', id: 'e6', from: 'Chefsgruppen' }],
  ['vi har svarat på remissen från Kommunförbundet', { type: 'answer-referral', id: 'e6' }],
  ['remiss 2: svar senast 1 maj', { type: 'change-referral', id: 'e5' }],
  ['remiss 2: ny svarstid 1 maj', { type: 'change-referral', id: 'e5' }],
  ['Granby svarar på remissen: Nej', { type: 'answer-referral', id: 'e5', from: 'Granby', text: 'Nej' }],
  [
    'remiss 2, svar senast 1 maj',
    {
      type: 'change-referral',
      id: 'e5',
      changes: { due: { kind: 'day', until: '2027-05-01', said: '1 maj' } },
    },
  ],
  ['svar på remiss 2 ska vara inne 1 maj', { type: 'change-referral', id: 'e5' }],
  ['remiss 2 går till AU', { type: 'change-referral', id: 'e5' }],
  ['Granby has replied to the referral', { type: 'answer-referral', id: 'e5', from: 'Granby' }],
  ['reply to the referral from Granby: Yes', { type: 'answer-referral', id: 'e5', text: 'Yes' }],
  ['delete referral 2', { type: 'remove-referral', id: 'e5' }],
];

describe('orders about referrals', () => {
  it.each(orders)('%s', (line, command) => {
    const [intent, ...others] = understand(line, context);
    expect(others).toEqual([]);
    expect(intent).toMatchObject({ kind: 'command', command });
  });

  it('one of several must be named', () => {
    expect(understand('ta bort remissen', context)).toMatchObject([
      { kind: 'unclear', why: { reason: 'which-referral', referrals: [{ id: 'e5' }, { id: 'e6' }] } },
    ]);
  });
});

const questions: readonly (readonly [string, object])[] = [
  ['vilka har inte svarat på remissen?', { ask: 'unanswered' }],
  ['vilka kommuner har inte svarat på remissen', { ask: 'unanswered' }],
  ['vem har inte svarat på remiss 2?', { ask: 'unanswered', about: { meeting: 'm1', id: 'e5' } }],
  ['vilka har svarat på remissen?', { ask: 'unanswered' }],
  ['vilka remissvar saknas?', { ask: 'unanswered' }],
  ['har alla svarat på remissen?', { ask: 'unanswered' }],
  ['vilka remisser är ute?', { ask: 'list' }],
  ['vilka remisser har vi?', { ask: 'list' }],
  ['remisser', { ask: 'list' }],
  ['finns det några remisser?', { ask: 'list' }],
  ['vad är ute på remiss?', { ask: 'list' }],
  ['alla remisser', { ask: 'list', all: true }],
  ['när ska svaren vara inne?', { ask: 'due' }],
  ['när ska svaren på remiss 2 vara inne?', { ask: 'due', about: { meeting: 'm1', id: 'e5' } }],
  ['när ska vi ha svarat på remissen om vårdlag?', { ask: 'due', about: { meeting: 'm1', id: 'e6' } }],
  ['remiss 2', { ask: 'list', about: { meeting: 'm1', id: 'e5' } }],
  ['hur går det med remissen om handlingsplan?', { ask: 'list', about: { meeting: 'm1', id: 'e5' } }],
  ['which referrals are out?', { ask: 'list' }],
  ['who has not replied to the referral?', { ask: 'unanswered' }],
  ['when are the replies due?', { ask: 'due' }],
];

describe('questions about referrals', () => {
  it.each(questions)('%s', (line, question) => {
    expect(meant(line, { ...context, book: afterwards })).toEqual([
      { kind: 'question', question: { type: 'referrals', ...question } },
    ]);
  });

  it('who has not answered whether she comes is another question', () => {
    expect(understand('vilka har inte svarat?', context)).toMatchObject([
      { kind: 'question', question: { type: 'who-comes' } },
    ]);
  });
});
