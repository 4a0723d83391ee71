import { answerText } from '../../src/language/words/answers/answer-text.ts';
import { answer } from '../../src/meetings/answers/answer.ts';
import type { AskedAt, Question } from '../../src/meetings/answers/question.ts';
import { waitingMatters } from '../../src/meetings/answers/waiting-matters.ts';
import { type Book, emptyBook } from '../../src/meetings/model/book.ts';
import type { Assignment, Decision, Item, Meeting, Note, Report } from '../../src/meetings/model/meeting.ts';
import type { Person } from '../../src/meetings/model/person.ts';
import { plannedMeeting } from '../../src/meetings/model/planned-meeting.ts';

const at: AskedAt = { now: '2027-03-15T09:00:00Z', today: '2027-03-15' };
const recorded = {
  at: '2027-02-12T09:00:00Z',
  by: { kind: 'person', person: 'sek' },
  history: [],
  removed: false,
  corrected: false,
} as const;

const item = (number: string, title: string, more: Partial<Item> = {}): Item => ({
  id: `i${number}`,
  number,
  title,
  presenters: [],
  ...more,
});
const assignment = (id: string, at: string, text: string, more: Partial<Assignment> = {}): Assignment => ({
  ...recorded,
  id,
  item: at,
  text,
  responsible: { kind: 'nobody' },
  due: { kind: 'none' },
  reports: [],
  ...more,
});
const decision = (id: string, at: string, text: string, more: Partial<Decision> = {}): Decision => ({
  ...recorded,
  id,
  item: at,
  text,
  kind: 'decision',
  ...more,
});
const note = (id: string, at: string, text: string): Note => ({ ...recorded, id, item: at, text });
const report = (id: string, more: Partial<Report>): Report => ({
  id,
  kind: 'progress',
  at: '2027-03-01T09:00:00Z',
  by: { kind: 'person', person: 'eva' },
  removed: false,
  ...more,
});

function meeting(id: string, date: string, more: Partial<Meeting> = {}): Meeting {
  const planned = plannedMeeting({ id, date, mode: 'digital' }, '2026-06-01T09:00:00Z');
  return { ...planned, state: 'closed', closedAt: `${date}T15:00:00Z`, ...more };
}

const person = (id: string, name: string, more: Partial<Person> = {}): Person => ({
  id,
  name,
  category: 'member',
  roles: [],
  ...more,
});

const january = meeting('jan', '2027-01-15', {
  items: [
    item('3', 'Hemtagning av patienter', { presenters: ['Nils Ahl'] }),
    item('4', 'Ombud i nätverket'),
    item('5', 'Bassänger', { outcome: { kind: 'withdrawn', reason: 'Nils var sjuk.' } }),
    item('6', 'Sjukresor', { outcome: { kind: 'postponed', to: { kind: 'words', said: 'hösten' } } }),
    item('7', 'Rapporter'),
    item('7.1', 'Trygg hemgång', { id: 'i71', under: 'i7', presenters: ['Eva Ek', 'Gäst Gran'] }),
  ],
  assignments: [
    assignment('a1', 'i3', 'ta fram underlag om hemtagning', {
      responsible: { kind: 'body', name: 'Ekonomigruppen' },
      due: { kind: 'month', month: '2027-04', until: '2027-04-30', said: 'april 2027' },
      reports: [
        report('r1', {
          kind: 'more-time',
          due: { kind: 'month', month: '2027-04', until: '2027-04-30', said: 'april 2027' },
          before: { due: { kind: 'day', until: '2027-03-01', said: '1 mars' } },
        }),
      ],
    }),
    assignment('a2', 'i4', 'välja ett ombud till nätverket', {
      responsible: { kind: 'body', name: 'Samtliga länsdelar' },
    }),
    assignment('a3', 'i7', 'skicka svaret till staten', {
      responsible: { kind: 'person', person: 'eva' },
      due: { kind: 'day', until: '2027-02-28', said: '28 februari' },
    }),
    assignment('a4', 'i7', 'Hon fick i uppdrag att fortsätta med detta.', {
      responsible: { kind: 'outsider', name: 'Gäst Gran' },
    }),
    assignment('a5', 'i7', 'återkomma med förslag till ny taxa', {
      responsible: { kind: 'body', name: 'arbetsgruppen' },
    }),
  ],
  notes: [
    note(
      'n1',
      'i7',
      'Gäst Gran berättade om digital tolkning. Hon fick i uppdrag att fortsätta med detta. Sedan bröts mötet.',
    ),
    note('n2', 'i5', 'Bassängerna är kalla. Frågan återkommer under hösten.'),
  ],
});

const february = meeting('feb', '2027-02-12', {
  items: [item('2', 'Rapport', { id: 'f2' }), item('3', 'Hemtagning igen', { id: 'f3' })],
  decisions: [
    decision('d1', 'f2', 'Gruppen utser Bo Dahl.', {
      kind: 'election',
      proposal: 'Norr behöver ett nytt ombud i nätverket.',
    }),
  ],
  notes: [
    note(
      'n2',
      'f2',
      'Arbetet med ridvägar pågår.\nDelrapporten om ridvägar kommer i maj och skickas sedan ut på remiss. En läkare skrev en remiss.',
    ),
  ],
});

const april = meeting('apr', '2027-04-16', {
  state: 'planned',
  items: [item('2', 'Övertid', { id: 'p2', from: { meeting: 'feb', item: 'x' } })],
});

const june = meeting('jun', '2027-06-11', { state: 'planned', theme: 'HS i bassänger' });

const running = meeting('mar', '2027-03-15', {
  state: 'running',
  items: [item('2', 'Hemligt ärende', { id: 'h2' })],
  assignments: [
    assignment('a9', 'h2', 'utreda hemligheten', { responsible: { kind: 'person', person: 'eva' } }),
  ],
});

const book: Book = {
  ...emptyBook('g'),
  organisations: [
    { id: 'granby', name: 'Granby', party: true },
    { id: 'region', name: 'Region Granby', party: true },
  ],
  persons: [
    person('sek', 'Siv Ros', { category: 'other', roles: ['secretary'] }),
    person('eva', 'Eva Ek', { organisation: 'granby' }),
    person('gäst', 'Gun Gäst', { admittedTo: ['mar'] }),
  ],
  meetings: [january, february, running, april, june],
};

function say(question: Question, asker = 'eva', when: AskedAt = at, language: 'sv' | 'en' = 'sv'): string {
  const found = answer(book, question, asker, when);
  return 'withheld' in found ? found.withheld : answerText(found, book, language);
}
const first = (text: string) => text.split('\n')[0];

describe('when something is due', () => {
  it('is told as it is now, with what it was before it was moved', () => {
    expect(first(say({ type: 'deadline', words: 'underlaget om hemtagning' }))).toBe(
      'I april 2027 (var först senast 1 mars 2027).',
    );
  });

  it('and over, with nothing reported, is told so and never called late', () => {
    const text = say({ type: 'deadline', words: 'svaret till staten' });
    expect(first(text)).toBe('Senast 28 februari 2027. Tiden har gått ut. Inget är rapporterat.');
    expect(text).not.toMatch(/försenad|(?<!\p{L})sent?(?!\p{L})/iu);
  });

  it('is said to be missing where no date was given', () => {
    expect(first(say({ type: 'deadline', words: 'ny taxa' }))).toBe('Inget datum är angivet.');
  });

  it('is not guessed: what nothing is about is looked for and not found', () => {
    expect(say({ type: 'deadline', words: 'flygplatsen' })).toContain('Jag sökte efter ”flygplatsen”');
  });
});

describe('how far something has come', () => {
  it('is in part where a later meeting decided of it, with the proposal that tells for whom', () => {
    const text = say({ type: 'topic-status', words: 'länsdelarna ombud nätverket', whether: true });
    expect(first(text)).toBe('Delvis. Det här är beslutat efteråt:');
    expect(text).toContain('Gruppen utser Bo Dahl.');
    expect(text).toContain('Norr behöver ett nytt ombud');
  });

  it('is nothing where nothing was reported', () => {
    expect(first(say({ type: 'topic-status', words: 'svaret till staten', whether: true }))).toBe(
      'Inget är rapporterat, och tiden har gått ut.',
    );
  });
});

describe('who has something', () => {
  it('is found by what the assignment points back to', () => {
    const text = say({ type: 'responsible', words: 'digital tolkning' });
    expect(first(text)).toBe('Gäst Gran.');
    expect(text).toContain('Innan dess står: ”Gäst Gran berättade om digital tolkning.”');
  });

  it('is nobody where no assignment is about it, and then who presented it is told', () => {
    const text = say({ type: 'responsible', words: 'trygg hemgång' });
    expect(first(text)).toBe('Inget uppdrag om ”trygg hemgång” är antecknat, så ingen ansvarig är angiven.');
    expect(text).toContain('Föredragande: Eva Ek och Gäst Gran');
  });
});

describe('what is recorded nowhere', () => {
  it('is quoted from the text, what tells a time first', () => {
    const text = say({ type: 'deadline', words: 'delrapporten om ridvägar' });
    expect(first(text)).toBe(
      'Inget uppdrag om ”delrapporten om ridvägar” är antecknat. Så här står det i punkt 2, 12 februari 2027:',
    );
    expect(text.split('\n')[1]).toContain('kommer i maj');
  });

  it('of referrals is told by what the texts say is sent out, and not by how a patient is referred', () => {
    const text = say({ type: 'referrals', ask: 'list' });
    expect(first(text)).toBe('Ingen remiss väntar på svar. Så här står det:');
    expect(text).toContain('skickas sedan ut på remiss');
    expect(text).not.toContain('läkare');
    const other = say({ type: 'referrals', ask: 'list', words: 'cyklar' });
    expect(first(other)).toContain('Ingen remiss om ”cyklar” är antecknad.');
    expect(other).not.toContain('ridvägar');
  });

  it('of what parties decide at home is told with what the group decided', () => {
    const text = say({ type: 'ratification', view: 'state', words: 'ombud i nätverket' });
    expect(first(text)).toBe(
      'Jag hittar inget beslut om ”ombud i nätverket” som parterna är tillfrågade om. Det här har gruppen beslutat:',
    );
    expect(text).toContain('Gruppen utser Bo Dahl.');
  });
});

describe('the time of assignments', () => {
  const open = (more: Partial<Extract<Question, { type: 'assignments' }>>) =>
    say({ type: 'assignments', whose: 'group', overdueOnly: false, ...more });

  it('is asked of those that have none, and of those that have got more', () => {
    expect(first(open({ time: 'none' }))).toBe('Tre öppna uppdrag saknar slutdatum:');
    expect(open({ time: 'more' })).toContain('underlag om hemtagning');
    expect(open({ time: 'more' })).not.toContain('taxa');
  });

  it('where nothing is due then, is told by what is due next', () => {
    const text = open({ due: { from: '2027-03-16', to: '2027-03-31' } });
    expect(first(text)).toBe(
      'Inget öppet uppdrag ska vara klart 16–31 mars 2027. Det här ska vara klart härnäst:',
    );
    expect(text).toContain('underlag om hemtagning');
  });
});

describe('the assignments of a body', () => {
  const of = (body: string) => say({ type: 'assignments', whose: 'group', overdueOnly: false, body });

  it('are found by its name in any ending', () => {
    expect(of('länsdelarna')).toContain('välja ett ombud');
    expect(first(of('arbetsgruppen'))).toBe('Arbetsgruppen har ett öppet uppdrag:');
  });

  it('of an organisation are those of its persons where it has none of its own, and not those of another that holds its name', () => {
    expect(of('Granby')).toContain('skicka svaret till staten');
    expect(first(of('Region Granby'))).toBe('Region Granby har inget öppet uppdrag.');
  });
});

describe('who presents', () => {
  it('is told of sub-items too', () => {
    expect(first(say({ type: 'presenter', words: 'trygg hemgång' }))).toBe('Eva Ek och Gäst Gran.');
    expect(say({ type: 'presenter', meeting: 'jan', item: '7' })).toContain('Eva Ek och Gäst Gran');
  });

  it('is unknown where nobody was named', () => {
    expect(first(say({ type: 'presenter', meeting: 'jan', item: '4' }))).toBe(
      'Ingen föredragande är angiven.',
    );
  });

  it('is found by the presenter, an outsider with a letter wrong as well', () => {
    expect(first(say({ type: 'presenter', by: 'Nils Ahl' }))).toBe('Nils Ahl har föredragit en punkt:');
    expect(first(say({ type: 'presenter', by: 'Gäst Grans' }))).toBe('Gäst Grans har föredragit en punkt:');
  });
});

describe('what was left out', () => {
  const withdrawn = (more: Partial<Extract<Question, { type: 'left-out' }>> = {}): Question => ({
    type: 'left-out',
    meeting: 'jan',
    outcome: 'withdrawn',
    ...more,
  });

  it('is told with its reason as said', () => {
    expect(say(withdrawn())).toContain('5. Bassänger\n   Skäl: Nils var sjuk.');
  });

  it('is told without its reason where everyone sees the answer', () => {
    expect(say(withdrawn(), 'eva', { ...at, publicly: true })).not.toContain('sjuk');
  });

  it('is nothing of a meeting that left nothing out, and then when it last happened is told', () => {
    const text = say(withdrawn({ meeting: 'feb' }));
    expect(first(text)).toBe('Ingen punkt utgick den 12 februari 2027.');
    expect(text).toContain('Senast det hände var den 15 januari 2027.');
  });

  it('is told apart from what was put off', () => {
    expect(say(withdrawn({ outcome: 'postponed' }))).toContain('6. Sjukresor\n   Till: hösten');
  });
});

describe('when a matter is back', () => {
  it('is no where no meeting is set, with who is to return', () => {
    const text = say({ type: 'item-return', words: 'ny taxa' }, 'eva', at, 'en');
    expect(first(text)).toBe('No, no meeting is set.');
    expect(text).toContain('Responsible: arbetsgruppen');
  });

  it('is the coming meeting where it stands on its agenda', () => {
    expect(first(say({ type: 'item-return', words: 'övertiden' }))).toBe('Fredag 16 april 2027, punkt 2.');
  });

  it('is told by what was written of what is to come where nobody is to return', () => {
    const text = say({ type: 'item-return', words: 'bassängerna' });
    expect(text).toContain('”Frågan återkommer under hösten.”');
    expect(text).not.toContain('kalla');
  });

  it('is the coming meeting that has it for its theme, where it is on no agenda', () => {
    const text = say({ type: 'item-return', words: 'hälso- och sjukvård i bassänger' });
    expect(first(text)).toContain('11 juni 2027, som mötets tema.');
  });

  it('matters that wait are those put off to no meeting and those that someone is to return with', () => {
    const waiting = waitingMatters(book, 'participant', at);
    expect(waiting.map(({ item: of, putOffTo }) => [of.title, putOffTo])).toEqual([
      ['Sjukresor', 'hösten'],
      ['Rapporter', undefined],
    ]);
  });
});

describe('what stands of an item', () => {
  it('is told without why it was withdrawn where everyone sees the answer', () => {
    const question: Question = { type: 'item-content', meeting: 'jan', item: '5' };
    expect(say(question)).toContain('Nils var sjuk.');
    expect(say(question, 'eva', { ...at, publicly: true })).not.toContain('sjuk');
  });

  it('is its presenters, what was given and the text to the letter', () => {
    const text = say({ type: 'item-content', meeting: 'jan', item: '7' });
    expect(first(text)).toBe('§ 7 Rapporter, 15 januari 2027:');
    expect(text).toContain('Gäst Gran berättade om digital tolkning.');
    expect(text).toContain('skicka svaret till staten');
  });
});

describe('what is not closed', () => {
  it('is not told to those who may not see it', () => {
    expect(say({ type: 'responsible', words: 'hemligheten' })).not.toContain('utreda');
    expect(say({ type: 'item-content', meeting: 'mar', item: '2' })).toBe('not-closed');
    expect(say({ type: 'responsible', words: 'hemligheten' }, 'sek')).toContain('Eva Ek.');
  });

  it('and nothing of the group is told to a visitor', () => {
    for (const question of [
      { type: 'deadline', words: 'hemtagning' },
      { type: 'presenter', words: 'hemtagning' },
      { type: 'history', words: 'hemtagning' },
      { type: 'waiting' },
    ] as const)
      expect(answer(book, question, 'gäst', at)).toEqual({ withheld: 'participants-only' });
  });
});

describe('when a matter was up', () => {
  it('is each meeting, oldest first', () => {
    expect(first(say({ type: 'history', words: 'hemtagning' }))).toBe(
      'Uppe på två möten: 15 januari 2027 och 12 februari 2027.',
    );
    expect(first(say({ type: 'history', words: 'hemtagning', end: 'first' }))).toBe(
      'Första gången den 15 januari 2027.',
    );
  });
});
