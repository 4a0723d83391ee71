import { askedOf } from '../../src/language/asked.ts';
import type { UnderstandContext } from '../../src/language/intent.ts';
import { understand } from '../../src/language/reading/understand.ts';
import type { Fact } from '../../src/meetings/model/fact.ts';
import { given } from '../meetings/given.ts';
import { closed } from '../meetings/the-group.ts';

const item = (id: string, number: string, title: string): Fact => ({
  type: 'item-added',
  meeting: 'm1',
  item: { id, number, title, presenters: [] },
});
const { book } = given(
  item('i10', '5', 'Badhuset i Ekköping'),
  item('i11', '6', 'Avtal om tolkar'),
  {
    type: 'note-recorded',
    meeting: 'm1',
    note: { id: 'n1', item: 'i10', text: 'Styrgruppen för badhus förordar en lång bassäng med sex banor.' },
  },
  closed,
);
const context: UnderstandContext = { book, asker: 'p3', today: '2027-02-15', meeting: 'm1', language: 'sv' };
const asked = (line: string) => {
  const [intent] = understand(line, context);
  return intent === undefined ? undefined : askedOf(intent, 'p3');
};

describe('what was decided in a period', () => {
  it.each([
    ['vilka beslut tog vi förra året?', { from: '2026-01-01', to: '2026-12-31' }],
    ['hur många beslut har vi fattat i år', { from: '2027-01-01', to: '2027-12-31', count: true }],
    ['beslut sedan oktober', { from: '2026-10-01', to: '2027-02-15' }],
    ['list all decisions from last year', { from: '2026-01-01', to: '2026-12-31' }],
    ['decisions since October', { from: '2026-10-01', to: '2027-02-15' }],
    ['what have we decided this year', { from: '2027-01-01', to: '2027-12-31' }],
  ])('%s', (line, slots) => {
    expect(asked(line)).toEqual({ intent: 'decisions_of_meeting', slots });
  });

  it('is asked of the one meeting that is named', () => {
    expect(asked('vilka beslut togs i februari?')).toMatchObject({ slots: { month: '2027-02' } });
  });
});

describe('what was decided or said of a topic', () => {
  it.each([
    ['vad sa vi om badhuset?', 'badhuset'],
    ['Vad blev det med badhuset?', 'badhuset'],
    ['vad klubbades angående badhuset', 'badhuset'],
    ['hur blev det med badhuset', 'badhuset'],
    ['vad kom vi fram till om badhuset', 'badhuset'],
    ['fattades det nåt beslut om tolkar', 'tolkar'],
    ['har vi bestämt något om tolkar?', 'tolkar'],
    ['godkändes avtalet om tolkar?', 'tolkar'],
    ['ställde vi oss bakom badhuset?', 'badhuset'],
    ['vad kostar badhuset', 'badhuset'],
    ['hur stor är budgeten för badhuset?', 'badhuset'],
    ['vem betalar tolkarna', 'tolkarna'],
    ['what did we decide about interpreters?', 'tolkar'],
    ['was there any decision on interpreters', 'tolkar'],
    ['how much does badhuset cost', 'badhuset'],
    ['berätta om badhuset', 'badhuset'],
  ])('"%s" is about: %s', (line, topic) => {
    const { intent, slots } = asked(line) ?? {};
    expect(intent).toBe('decision_search');
    expect(String(slots?.['topic']).slice(0, 4)).toBe(topic.slice(0, 4));
    expect(slots).not.toHaveProperty('body');
  });

  it.each([
    'vad beslutade styrgruppen om badhuset',
    'vad tyckte styrgruppen om badhuset?',
    'vad är styrgruppens inställning till badhuset',
    'Vad beslutade styrgruppen för badhus',
    'what did the steering group decide about badhuset',
    'vad sa socialnämnden om badhuset',
  ])('"%s" asks what another body decided', (line) => {
    expect(asked(line)).toMatchObject({ intent: 'decision_search', slots: { body: 'other' } });
  });

  it.each(['vad beslutade chefsgruppen om badhuset', 'vad sa gruppen om badhuset'])(
    '"%s" asks what this group decided',
    (line) => {
      const { intent, slots } = asked(line) ?? {};
      expect(intent).toBe('decision_search');
      expect(slots).not.toHaveProperty('body');
    },
  );

  it.each([
    'när går avtalet om tolkar ut',
    'till när gäller avtalet om tolkar?',
    'hur länge gäller tolkavtalet',
    'vad är uppsägningstiden för avtalet om tolkar',
    'when does the agreement on interpreters expire?',
  ])('"%s" asks for how long it holds', (line) => {
    expect(asked(line)?.intent).toBe('ending_terms');
  });

  it.each([
    'sök badhuset',
    'sök efter ordet bassäng',
    'var står det om badhuset?',
    'vad står det om badhuset i protokollet',
    'citera vad som står om badhuset',
    'leta upp stället om badhuset',
    'search for bassäng',
    'where is badhuset mentioned',
    'quote the passage about badhuset',
  ])('"%s" asks for the text', (line) => {
    expect(asked(line)?.intent).toBe('passage');
  });

  it.each([
    ['hur många banor har bassängen', 'decision_search'],
    ['vad förordar styrgruppen för badhus', 'decision_search'],
  ])('"%s" fits no phrase, and one text holds its words', (line, intent) => {
    expect(asked(line)?.intent).toBe(intent);
  });

  it.each(['hur många elefanter har bassängen i Paris', 'vad är klockan', 'vem vann matchen i går'])(
    '"%s" is not answered from a text',
    (line) => {
      expect(['unclear', undefined]).toContain(asked(line)?.intent);
    },
  );
});

describe('decisions by what they say besides', () => {
  it.each([
    ['vilka beslut är villkorade?', 'conditional'],
    ['which decisions are conditional', 'conditional'],
    ['vilka beslut handlar om pengar', 'amounts'],
    ['decisions with amounts?', 'amounts'],
    ['har någon reserverat sig?', 'reservations'],
    ['has anyone recorded a reservation?', 'reservations'],
    ['vilka val har vi gjort', 'election'],
    ['vem valdes till arbetsutskottet', 'election'],
    ['hur röstade vi om badhuset', 'vote'],
    ['vad blev röstsiffrorna för badhuset', 'vote'],
  ])('"%s": %s', (line, kind) => {
    expect(asked(line)).toMatchObject({ intent: 'decisions_by_kind', slots: { kind } });
  });

  it.each([
    ['hur många beslut tog vi i februari', { month: '2027-02', count: true }],
    ['antal beslut i februari', { month: '2027-02', count: true }],
    ['vad klubbades den 12 februari', { date: '2027-02-12' }],
    ['ge mig besluten från förra mötet', { meeting: 'last' }],
    ['de viktigaste besluten i februari', { month: '2027-02' }],
  ])('"%s" asks for those of a meeting', (line, slots) => {
    expect(asked(line)).toMatchObject({ intent: 'decisions_of_meeting', slots });
  });
});
