import { understand } from '../../src/language/reading/understand.ts';
import type { Book } from '../../src/meetings/model/book.ts';
import { inMeeting, smallBook } from './small-book.ts';

const feb = { meeting: 'feb', id: 'd1' };
const asked: Book = {
  ...smallBook,
  organisations: [...smallBook.organisations, { id: 'norrby', name: 'Norrby', party: true }],
  meetings: smallBook.meetings.map((meeting) => ({
    ...meeting,
    decisions: meeting.decisions.map((one) =>
      one.id === 'd1'
        ? {
            ...one,
            text: 'Överenskommelsen om demens godkänns.',
            ratification: {
              at: '2027-02-12T12:00:00.000Z',
              due: { kind: 'none' as const },
              parties: ['granby', 'sjo', 'norrby'].map((organisation) => ({
                organisation,
                state: 'waiting' as const,
              })),
            },
          }
        : one,
    ),
  })),
};
const commandOf = (text: string, book = smallBook, today = inMeeting.today) => {
  const [intent, ...others] = understand(text, { ...inMeeting, book, today });
  expect(others).toEqual([]);
  return intent?.kind === 'command' ? intent.command : intent;
};
const questionOf = (text: string, book = asked) => {
  const [intent] = understand(text, { ...inMeeting, book });
  return intent?.kind === 'question' ? intent.question : intent;
};
const detail = { type: 'detail-decision', ...feb };

describe('what is said of a decision by its number', () => {
  it.each([
    'beslut 5 ska upp i respektive nämnd senast 1 april',
    'beslutet i punkt 5 ska godkännas hemma hos varje part',
  ])('is not recorded as one: %s', (text) => {
    expect(commandOf(text)).toMatchObject({ type: 'ask-ratification', ...feb });
  });

  it.each([
    ['ändra beslut 5: Att planen antas.', { type: 'change-wording', of: 'decision', meeting: 'feb' }],
    ['ta bort uppdrag 7.1', { type: 'remove-record', of: 'assignment', meeting: 'feb' }],
  ])('is meant at the latest meeting that has it, between meetings: %s', (text, command) => {
    const later = smallBook.meetings.find((one) => one.date > '2027-02-12' && one.state === 'planned');
    const [intent] = understand(text, { ...inMeeting, book: smallBook, meeting: later?.id });
    expect(intent).toMatchObject({ kind: 'command', command });
  });

  it.each(['val 5', 'belopp 5', 'jäv 5', 'villkor 7, beslut 2'])('lacks its words in: %s', (text) => {
    expect(commandOf(text)).toMatchObject({ why: { reason: 'missing', what: 'text' } });
  });

  it('is asked about where nothing is decided at the item', () => {
    expect(commandOf('jäv 9: Eva Ek')).toMatchObject({ why: { reason: 'missing', what: 'decision' } });
  });
});

describe('what is said of a decision in a line of its own', () => {
  it.each<[string, object]>([
    ['villkor 5: att det ryms i ram', { ...detail, set: { condition: 'att det ryms i ram' } }],
    ['Villkor för beslut 5: att det ryms', { ...detail, set: { condition: 'att det ryms' } }],
    ['villkor 7, beslut 2: att det ryms', { ...detail, id: 'd3', set: { condition: 'att det ryms' } }],
    ['villkor 7.2: att det ryms', { ...detail, id: 'd3', set: { condition: 'att det ryms' } }],
    ['condition 5: that it fits', { ...detail, set: { condition: 'that it fits' } }],
    [
      'belopp 5: 25 % av tjänst, Regionen betalar',
      {
        ...detail,
        set: { amounts: [{ said: '25 % av tjänst', value: 25, unit: 'percent', payer: 'Regionen' }] },
      },
    ],
    ['belopp 5: enligt budget', { ...detail, set: { amounts: [{ said: 'enligt budget' }] } }],
    [
      'amount 5: 350 000 SEK',
      { ...detail, set: { amounts: [{ said: '350 000 SEK', value: 350_000, unit: 'SEK' }] } },
    ],
    [
      'gäller 5: 1 januari 2027–31 december 2028, uppsägning 6 månader',
      {
        ...detail,
        set: {
          term: {
            said: '1 januari 2027–31 december 2028, uppsägning 6 månader',
            from: '2027-01-01',
            to: '2028-12-31',
            notice: 'uppsägning 6 månader',
            noticeBy: '2028-06-30',
          },
        },
      },
    ],
    [
      'gäller 5: till 30 juni 2028',
      { ...detail, set: { term: { said: 'till 30 juni 2028', to: '2028-06-30' } } },
    ],
    ['gäller 5: så länge det behövs', { ...detail, set: { term: { said: 'så länge det behövs' } } }],
    [
      'reservation 5: Eva Ek, kostnaden är för hög',
      {
        ...detail,
        add: { reservations: [{ name: 'Eva Ek', person: 'eva', text: 'kostnaden är för hög' }] },
      },
    ],
    [
      'reservation 5: Eva Ek och Bo Dahl',
      {
        ...detail,
        add: {
          reservations: [
            { name: 'Eva Ek', person: 'eva' },
            { name: 'Bo Dahl', person: 'bo' },
          ],
        },
      },
    ],
    [
      'omröstning 5: 12 ja, 3 nej, 1 avstår',
      { ...detail, set: { vote: { for: 12, against: 3, abstained: 1 } } },
    ],
    ['omröstning 5: ja 12, nej 3', { ...detail, set: { vote: { for: 12, against: 3, abstained: 0 } } }],
    ['omröstning 5: 12–3', { ...detail, set: { vote: { for: 12, against: 3, abstained: 0 } } }],
    [
      'vote 5: 12 for, 3 against, 2 abstained',
      { ...detail, set: { vote: { for: 12, against: 3, abstained: 2 } } },
    ],
    ['jäv 5: Eva Ek', { ...detail, add: { conflicts: [{ name: 'Eva Ek', person: 'eva' }] } }],
    [
      'jäv 5: Eva Ek, Nils Utom',
      { ...detail, add: { conflicts: [{ name: 'Eva Ek', person: 'eva' }, { name: 'Nils Utom' }] } },
    ],
    [
      'val 5: Eva Ek till ordförande till 2028',
      {
        ...detail,
        add: {
          elected: [{ name: 'Eva Ek', person: 'eva', role: 'ordförande', until: '2028-12-31' }],
        },
      },
    ],
    [
      'val 5: justerare: Bo Dahl',
      { ...detail, add: { elected: [{ name: 'Bo Dahl', person: 'bo', role: 'justerare' }] } },
    ],
    ['vilkor 5: att det ryms', { ...detail, set: { condition: 'att det ryms' } }],
    ['villkor 5 att det ryms', { ...detail, set: { condition: 'att det ryms' } }],
    [
      'belopp 5: 350 tkr per år, fördelas efter folkmängd',
      { ...detail, set: { amounts: [{ said: '350 tkr per år, fördelas efter folkmängd' }] } },
    ],
    [
      'Eva Ek reserverar sig mot beslutet i punkt 5',
      { ...detail, add: { reservations: [{ name: 'Eva Ek', person: 'eva' }] } },
    ],
    [
      'Eva reserverade sig mot beslut 5 eftersom det blir dyrt',
      { ...detail, add: { reservations: [{ name: 'Eva Ek', person: 'eva', text: 'det blir dyrt' }] } },
    ],
    ['Bo är jävig i punkt 5', { ...detail, add: { conflicts: [{ name: 'Bo Dahl', person: 'bo' }] } }],
    ['Bo anmäler jäv på punkt 5', { ...detail, add: { conflicts: [{ name: 'Bo Dahl', person: 'bo' }] } }],
    ['ta bort villkor 5', { ...detail, set: { condition: null } }],
    ['ta bort reservationen för beslut 5', { ...detail, set: { reservations: null } }],
    ['remove the vote on decision 5', { ...detail, set: { vote: null } }],
    [
      'förslag till 7, beslut 2: Att planen antas.',
      { type: 'set-decision-proposal', meeting: 'feb', id: 'd3', text: 'Att planen antas.' },
    ],
    [
      'förslag till beslut 7: Att planen antas.',
      { type: 'set-proposal', meeting: 'feb', item: '7', text: 'Att planen antas.' },
    ],
  ])('%s', (text, command) => {
    expect(commandOf(text)).toEqual(command);
  });

  it.each([
    ['villkor 7: att det ryms', { reason: 'missing', what: 'record' }],
    ['omröstning 5: de flesta var för', { reason: 'missing', what: 'votes' }],
    ['val 5: någon', { reason: 'missing', what: 'election' }],
    ['jäv 5: Karin', { reason: 'which-person', name: 'Karin', persons: ['karin-b', 'karin-l'] }],
  ])('what is not sure is asked about: %s', (text, why) => {
    expect(commandOf(text)).toMatchObject({ kind: 'unclear', why });
  });

  it('is read out of the words as the decision is recorded, and again when they change', () => {
    expect(commandOf('beslut 5: Gruppen avsätter 90 000 kr.')).toMatchObject({
      type: 'record-decision',
      details: { amounts: [{ value: 90_000 }] },
    });
    expect(commandOf('ändra beslut 5: Gruppen avsätter 80 000 kr.')).toMatchObject({
      type: 'change-wording',
      id: 'd1',
      details: { amounts: [{ value: 80_000 }] },
    });
    expect(commandOf('beslut 5: Planen antas.')).not.toHaveProperty('details');
  });

  it('between meetings the latest decision at that item is meant', () => {
    const later: Book = {
      ...smallBook,
      meetings: smallBook.meetings.map((one) => (one.id === 'feb' ? { ...one, state: 'closed' } : one)),
    };
    const [intent] = understand('villkor 5: att det ryms', {
      ...inMeeting,
      book: later,
      today: '2027-02-20',
      meeting: 'mar',
    });
    expect(intent).toMatchObject({ command: { ...detail, set: { condition: 'att det ryms' } } });
  });
});

const ask = { type: 'ask-ratification', ...feb };
const answer = (organisation: string, state: string, rest: object = {}) => ({
  type: 'answer-ratification',
  ...feb,
  answer: { organisation, state, ...rest },
});

describe('what the parties are asked, and what they answer', () => {
  it.each<[string, object]>([
    [
      'beslut 5 ska godkännas av parterna senast 1 mars',
      { ...ask, parties: 'all', due: { kind: 'day', until: '2027-03-01', said: '1 mars' } },
    ],
    [
      'beslut 5 ska godkännas av alla kommuner',
      { ...ask, parties: ['granby', 'norrby'], due: { kind: 'none' } },
    ],
    [
      'beslut 5 ska ratificeras av Granby och Norrby före 30 juni',
      {
        ...ask,
        parties: ['granby', 'norrby'],
        due: { kind: 'day', until: '2027-06-30', said: '30 juni' },
      },
    ],
    [
      'beslut 5 ska godkännas av alla parter utom Granby',
      { ...ask, parties: ['sjo', 'norrby'], due: { kind: 'none' } },
    ],
    ['ratificera beslut 5', { ...ask, parties: 'all', due: { kind: 'none' } }],
    [
      'decision 5 must be approved by the parties by 1 March',
      { ...ask, parties: 'all', due: { kind: 'day', until: '2027-03-01', said: '1 March' } },
    ],
    ['beslut 5 ska inte godkännas av parterna', { type: 'withdraw-ratification', ...feb }],
    ['avbryt ratificeringen', { type: 'withdraw-ratification', ...feb }],
    ['visa ratificeringen i kanalen', { type: 'show-ratification', ...feb }],
    ['Granby har godkänt 12 februari', answer('granby', 'ratified', { on: '2027-02-12' })],
    ['Granby kommun godkände den 3 februari', answer('granby', 'ratified', { on: '2027-02-03' })],
    [
      'Norrby sa nej den 3 februari: för dyrt',
      answer('norrby', 'rejected', { on: '2027-02-03', note: 'för dyrt' }),
    ],
    ['Norrby: nej', answer('norrby', 'rejected')],
    ['Granby: godkänt', answer('granby', 'ratified')],
    [
      'Granby har godkänt överenskommelsen om demens den 3 februari',
      answer('granby', 'ratified', { on: '2027-02-03' }),
    ],
    ['Granby har godkänt beslut 5', answer('granby', 'ratified')],
    ['Granby har inte svarat', answer('granby', 'waiting')],
    ['Granby approved on 3 February', answer('granby', 'ratified', { on: '2027-02-03' })],
    ['Norrby rejected, too expensive', answer('norrby', 'rejected', { note: 'too expensive' })],
  ])('%s', (text, command) => {
    expect(commandOf(text, asked)).toEqual(command);
  });

  it('whoever holds a seat says it of her own party', () => {
    const [intent] = understand('vi har godkänt den 10 februari', {
      ...inMeeting,
      asker: 'eva',
      book: asked,
    });
    expect(intent).toMatchObject({ command: answer('granby', 'ratified', { on: '2027-02-10' }) });
  });

  it('a day without its year is the nearest, also where it is yet to come', () => {
    expect(commandOf('Granby har godkänt 1 maj', asked)).toMatchObject({ answer: { on: '2027-05-01' } });
    expect(commandOf('Granby har godkänt 1 december', asked)).toMatchObject({ answer: { on: '2026-12-01' } });
  });

  it('is no answer where nothing is asked of the parties, nor of other bodies', () => {
    expect(commandOf('Granby har godkänt 12 februari', smallBook)).toMatchObject({ kind: 'unclear' });
    expect(commandOf('Nämnden har godkänt 12 februari', asked)).toMatchObject({ kind: 'unclear' });
  });
});

describe('questions about what decisions say', () => {
  it.each<[string, object]>([
    ['vilka beslut har villkor?', { type: 'decisions-with', of: 'condition' }],
    ['vilka beslut har en reservation?', { type: 'decisions-with', of: 'reservations' }],
    ['beslut med belopp', { type: 'decisions-with', of: 'amounts' }],
    ['vilka val gjordes?', { type: 'decisions-with', of: 'election' }],
    ['vad godkändes?', { type: 'decisions-with', of: 'approval' }],
    ['vilka val gjordes på mötet 12 februari?', { type: 'decisions-with', of: 'election', meeting: 'feb' }],
    ['which decisions have conditions?', { type: 'decisions-with', of: 'condition' }],
    ['vem valdes till ordförande?', { type: 'elected', office: 'ordförande' }],
    ['who was elected chair?', { type: 'elected', office: 'chair' }],
    ['hur röstade vi om planen?', { type: 'votes', words: 'planen' }],
    ['hur röstade vi?', { type: 'votes' }],
    ['how did we vote on the plan?', { type: 'votes', words: 'plan' }],
    ['vilka avtal går ut?', { type: 'ending-terms', from: '2027-02-12', to: '2028-02-12' }],
    ['vad löper ut i år?', { type: 'ending-terms', from: '2027-01-01', to: '2027-12-31' }],
    ['vilka avtal går ut 2028?', { type: 'ending-terms', from: '2028-01-01', to: '2028-12-31' }],
    ['which agreements expire this year?', { type: 'ending-terms', from: '2027-01-01', to: '2027-12-31' }],
    ['vilka parter har inte svarat?', { type: 'ratification', view: 'waiting' }],
    ['vilka kommuner har inte godkänt?', { type: 'ratification', view: 'waiting' }],
    ['hur går det med ratificeringen?', { type: 'ratification', view: 'state' }],
    [
      'hur går det med ratificeringen av överenskommelsen om demens?',
      { type: 'ratification', view: 'state', decision: feb },
    ],
    ['vilka parter har inte godkänt beslut 5?', { type: 'ratification', view: 'waiting', decision: feb }],
    [
      'hur går det med ratificeringen av avfallet?',
      { type: 'ratification', view: 'state', words: 'avfallet' },
    ],
    ['which parties have not answered?', { type: 'ratification', view: 'waiting' }],
    ['vilka parter är sena?', { type: 'ratification', view: 'late' }],
  ])('%s', (text, question) => {
    expect(questionOf(text)).toEqual(question);
  });

  it('of the parties only where something is asked of them; else the question is who comes', () => {
    expect(questionOf('vilka parter har inte svarat?', smallBook)).toMatchObject({ type: 'who-comes' });
  });
});
