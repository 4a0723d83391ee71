import { answerCard } from '../../src/cards/answers/answer.ts';
import { answerLines } from '../../src/language/words/answers/answer-lines.ts';
import { answerText, withheldText } from '../../src/language/words/answers/answer-text.ts';
import { words } from '../../src/language/words/languages.ts';
import type { Answer } from '../../src/meetings/answers/question.ts';
import type { Meeting } from '../../src/meetings/model/meeting.ts';
import { book, meeting, withMeeting } from '../cards/sample-book.ts';
import { shown } from '../cards/shown.ts';

const say = (answer: Answer) => answerText(answer, book, 'sv');
const bare: Meeting = withMeeting({ items: [] }).meeting;
const [eva] = book.persons.filter(({ id }) => id === 'p3');
if (eva === undefined) throw new Error('The sample has lost Eva.');

describe('an answer', () => {
  it('gives the day with its weekday, and says that a time or place is unknown', () => {
    const { place: _, startTime: __, endTime: ___, ...unknown } = bare;
    expect(say({ type: 'next-meeting', meeting: { ...unknown, mode: 'unknown' } })).toBe(
      'Nästa möte är fredag 12 februari 2027. Klockslag är inte angivet. Plats är inte angiven. Formen är inte angiven.',
    );
    expect(say({ type: 'next-meeting', meeting })).toContain('kl. 13.00–16.00');
  });

  it('says what was looked for when nothing was found', () => {
    expect(say({ type: 'next-meeting', meeting: undefined })).toBe('Inget kommande möte är inlagt.');
    expect(say({ type: 'meetings', from: '2027-05-01', to: '2027-05-31', meetings: [] })).toBe(
      'Inget möte är inlagt i maj 2027.',
    );
    expect(say({ type: 'meetings', from: '2027-01-01', to: '2027-12-31', meetings: [] })).toBe(
      'Inget möte är inlagt under 2027.',
    );
    expect(say({ type: 'meetings', from: '2027-05-03', to: '2027-06-09', meetings: [] })).toBe(
      'Inget möte är inlagt 3 maj – 9 juni 2027.',
    );
    const none = {
      whether: false,
      body: undefined,
      of: undefined,
      inText: false,
      position: false,
      decisions: [],
      passages: [],
      nearest: [],
    };
    expect(say({ type: 'decisions-about', words: 'logoped', ...none })).toBe(
      'Det står inte i gruppens anteckningar. Jag letade efter ”logoped”.',
    );
    expect(say({ type: 'decisions', meeting, decisions: [] })).toBe(
      'Inga beslut är antecknade från mötet den 12 februari 2027.',
    );
  });

  it('of hundreds tells the first and how many more there are, in a text and on a card', () => {
    const one = bare.assignments[0];
    if (one === undefined) throw new Error('The sample has lost its assignments.');
    const many = Array.from({ length: 230 }, (_, n) => ({
      ...one,
      id: `a${n}`,
      text: `Uppdrag nummer ${n}`,
    }));
    const assignments = many.map((assignment) => ({
      meeting: bare,
      item: undefined,
      assignment,
      overdue: false,
    }));
    const of = { whose: undefined, mine: false, overdueOnly: false, assignments, done: 0 } as const;
    const answer: Answer = { type: 'assignments', ...of };
    const text = say(answer).split('\n');
    expect(text[0]).toBe('Gruppen har 230 öppna uppdrag:');
    expect(text.filter((line) => line.startsWith('Uppdrag nummer'))).toHaveLength(100);
    expect(text.at(-1)).toBe('… och 130 till. Fråga om mindre åt gången för att se alla.');
    const card = shown(answerCard(answerLines(answer, book, words('sv')), words('sv')));
    const rows = card.filter((line) => line.startsWith('Uppdrag nummer')).length;
    expect(rows).toBeGreaterThan(0);
    expect(card).toContain(`… och ${230 - rows} till. Fråga om mindre åt gången för att se alla.`);
  });

  it('tells a decision to the letter with where it stands', () => {
    const [item] = meeting.items.filter(({ id }) => id === 'i3');
    const [, decision] = meeting.decisions;
    if (item === undefined || decision === undefined) throw new Error('The sample has lost its decision.');
    const found = { meeting, item, decision, ordinal: 2, alone: false };
    expect(say({ type: 'decisions', meeting, decisions: [found] })).toBe(
      `Ett beslut från mötet den 12 februari 2027:\nGruppen godkänner tidplanen.\n   preliminärt · 12 februari 2027, § 3, beslut 2 ${item.title}`,
    );
  });

  it('tells what became of one item, also when nothing was decided there', () => {
    const [item] = meeting.items.filter(({ id }) => id === 'i3');
    const [, decision] = meeting.decisions;
    if (item === undefined || decision === undefined) throw new Error('The sample has lost its decision.');
    const at = (outcome: object) => ({ number: '3', item: { ...item, title: 'Tidplan', ...outcome } });
    const found = { meeting, item, decision, ordinal: 1, alone: true };
    expect(say({ type: 'decisions', meeting, about: at({}), decisions: [found] })).toContain(
      'Ett beslut i § 3 (Tidplan) den 12 februari 2027:\nGruppen godkänner tidplanen.',
    );
    expect(
      say({ type: 'decisions', meeting, about: at({ outcome: { kind: 'withdrawn' } }), decisions: [] }),
    ).toBe('Inget beslut är antecknat i § 3 (Tidplan) den 12 februari 2027. Punkten utgick.');
    expect(say({ type: 'decisions', meeting, about: { number: '17', item: undefined }, decisions: [] })).toBe(
      'Dagordningen för mötet den 12 februari 2027 har ingen punkt 17.',
    );
  });

  it('speaks of the meeting that is on as of now', () => {
    const on: Meeting = { ...meeting, state: 'running' };
    const asked = { type: 'who-was-there', meeting: on, known: true } as const;
    const [granby] = book.organisations;
    if (granby === undefined) throw new Error('The sample has lost its organisations.');
    expect(
      say({
        ...asked,
        who: { side: 'present', by: 'persons' },
        persons: [{ person: eva, rows: [] }],
        organisations: [],
      }),
    ).toContain('En är här.');
    expect(
      say({
        ...asked,
        who: { side: 'absent', by: 'organisations' },
        persons: [],
        organisations: [granby],
      }),
    ).toContain('En organisation saknas.');
  });

  it('does not tell the form of a meeting twice', () => {
    const note = 'internat – remissdialog';
    const away: Meeting = { ...bare, mode: 'residential', note };
    const told = say({ type: 'meetings', from: away.date, to: away.date, meetings: [away] });
    expect(told.match(/internat/gu)).toHaveLength(1);
  });

  it('does not guess attendance that is not recorded', () => {
    const who = { side: 'absent', by: 'persons' } as const;
    expect(say({ type: 'who-was-there', meeting, who, persons: [], organisations: [], known: false })).toBe(
      'Närvaron på mötet den 12 februari 2027 är inte antecknad.',
    );
    expect(say({ type: 'was-there', meeting, person: eva, rows: [] })).toBe(
      'Det står inte i gruppens anteckningar om Eva Ek var med den 12 februari 2027.',
    );
  });

  it('keeps a note on attendance as it was written', () => {
    const rows = [
      { person: 'p3', day: 1, status: 'partial', note: 'till och från', at: meeting.date } as const,
    ];
    expect(say({ type: 'was-there', meeting, person: eva, rows })).toBe(
      "Ja, delvis: Eva Ek var med en del av mötet den 12 februari 2027.\n'till och från'",
    );
  });

  it('counts those who have not answered without naming them', () => {
    const who = { side: 'unanswered', by: 'persons' } as const;
    expect(say({ type: 'who-comes', meeting, who, persons: [], organisations: [], unanswered: 4 })).toBe(
      'Fyra har inte svarat om mötet den 12 februari 2027.',
    );
  });

  it('tells that the time of an assignment has run out', () => {
    const [assignment] = meeting.assignments;
    if (assignment === undefined) throw new Error('The sample has lost its assignment.');
    const found = { meeting, item: meeting.items[2], assignment, overdue: true };
    const text = say({
      type: 'assignments',
      whose: undefined,
      mine: true,
      overdueOnly: false,
      assignments: [found],
      done: 0,
    });
    expect(text).toContain('Du har ett öppet uppdrag:');
    expect(text).toContain('Tiden har gått ut. Inget är rapporterat.');
    expect(text).toContain('Klart: senast 12 mars 2027');
  });

  it('names the organisations that nobody represents', () => {
    const unrepresented = book.organisations.slice(2, 4);
    expect(say({ type: 'status', meeting, present: 7, of: 8, unrepresented })).toBe(
      [
        'Punkt 3 pågår: Överenskommelse om hälso- och sjukvård i hemmet för barn, unga och äldre i hela länet.',
        'Sju av åtta är här.',
        'Ingen är här från Övre Björkåsen och Dalby.',
      ].join('\n'),
    );
    const over: Meeting = { ...meeting, state: 'closed' };
    expect(say({ type: 'status', meeting: over, present: 7, of: 8, unrepresented })).toBe(
      'Mötet den 12 februari 2027 är avslutat.\nIngen var med från Övre Björkåsen och Dalby.',
    );
  });
});

describe('a question that the asker has no right to', () => {
  it('is answered to a visitor with where she stands', () => {
    expect(withheldText({ withheld: 'participants-only' }, 'assignments', 'visitor', 'sv')).toBe(
      'Du är med på dagens möte. Uppdragen ser bara gruppens deltagare.',
    );
  });

  it('is answered to a stranger with whom to ask', () => {
    expect(withheldText({ withheld: 'participants-only' }, 'decisions', 'stranger', 'sv')).toBe(
      'Besluten ser bara gruppens deltagare. Fråga sekreteraren om du ska vara med.',
    );
  });
});
