import { answer } from '../../src/meetings/answers/answer.ts';
import type { Answer, Question } from '../../src/meetings/answers/question.ts';
import { type Book, emptyBook } from '../../src/meetings/model/book.ts';
import type { Assignment, AttendanceRow, Decision, Meeting } from '../../src/meetings/model/meeting.ts';
import type { Person } from '../../src/meetings/model/person.ts';
import { plannedMeeting } from '../../src/meetings/model/planned-meeting.ts';

const at = { now: '2027-02-12T09:00:00Z', today: '2027-02-12' };
const empty = emptyBook('g');

function person(id: string, name: string, organisation?: string, more: Partial<Person> = {}): Person {
  return {
    id,
    name,
    ...(organisation === undefined ? {} : { organisation }),
    category: 'member',
    roles: [],
    ...more,
  };
}

function meeting(id: string, date: string, more: Partial<Meeting> = {}): Meeting {
  return {
    ...plannedMeeting({ id, date, mode: 'digital' }, '2026-06-01T09:00:00.000Z'),
    items: [
      { id: 'i1', number: '1', title: 'Hemsjukvård', presenters: [] },
      { id: 'i2', number: '2', title: 'Remisser', presenters: [] },
    ],
    ...more,
  };
}

const recorded = {
  at: at.now,
  by: { kind: 'person', person: 'sek' },
  history: [],
  removed: false,
  corrected: false,
} as const;
const decision = (id: string, item: string, text: string, more: Partial<Decision> = {}): Decision => ({
  ...recorded,
  id,
  item,
  text,
  kind: 'decision',
  ...more,
});
const assignment = (id: string, more: Partial<Assignment> = {}): Assignment => ({
  ...recorded,
  reports: [],
  id,
  item: 'i1',
  text: id,
  responsible: { kind: 'nobody' },
  due: { kind: 'none' },
  ...more,
});
const row = (who: string, status: AttendanceRow['status'], day = 1): AttendanceRow => ({
  person: who,
  day,
  status,
  at: at.now,
});
const due = (until: string) => ({ kind: 'day', until, said: until }) as const;

const book: Book = {
  ...empty,
  organisations: [
    { id: 'z', name: 'Östby', party: true },
    { id: 'a', name: 'Alby', party: true },
    { id: 'o', name: 'Åby', party: true },
    { id: 'firm', name: 'Byrån', party: false },
  ],
  persons: [
    person('sek', 'Anna Berg', 'z', { category: 'other', roles: ['secretary'] }),
    person('ordf', 'Maria Öst', 'z', { roles: ['chair'] }),
    person('eva', 'Eva Ek', 'a'),
    person('bo', 'Bo Ahl', 'a'),
    person('sub', 'Siv Hed', 'a', { category: 'substitute' }),
    person('klas', 'Klas Dal', 'o'),
    person('guest', 'Nils Lund', undefined, { category: 'other', admittedTo: ['now'] }),
  ],
  meetings: [
    meeting('old', '2026-10-15', {
      endDate: '2026-10-16',
      state: 'closed',
      attendance: [
        row('eva', 'absent'),
        row('bo', 'absent'),
        row('bo', 'present', 2),
        row('ordf', 'present'),
        row('klas', 'absent'),
        row('klas', 'absent', 2),
      ],
      decisions: [
        decision('d1', 'i2', 'Gruppen beslutar att svara på remissen.'),
        decision('d2', 'i1', 'Gruppen beslutar i enlighet med förslaget.', {
          proposal: 'att införa Hemrehabilitering',
        }),
        decision('d3', 'i1', 'Taget tillbaka om remissen.', { removed: true, corrected: true }),
      ],
      assignments: [
        assignment('late', { due: due('2027-02-11'), responsible: { kind: 'person', person: 'eva' } }),
        assignment('today', {
          due: due('2027-02-12'),
          responsible: { kind: 'body', name: 'AU', contact: 'eva' },
        }),
        assignment('open', { responsible: { kind: 'person', person: 'bo' } }),
        assignment('done', { due: due('2027-01-01'), doneAt: at.now }),
        assignment('gone', { due: due('2027-01-01'), removed: true }),
      ],
    }),
    meeting('now', '2027-02-12', {
      state: 'running',
      answers: [
        { person: 'eva', answer: 'absent', at: at.now },
        { person: 'bo', answer: 'absent', at: at.now },
        { person: 'ordf', answer: 'remote', at: at.now },
      ],
      attendance: [row('ordf', 'present'), row('sub', 'partial'), row('guest', 'present')],
      decisions: [decision('d4', 'i1', 'Gruppen beslutar om remissen nu.')],
      assignments: [assignment('fresh', { responsible: { kind: 'person', person: 'guest' } })],
    }),
    meeting('next', '2027-03-17'),
  ],
};

function ask<Type extends Answer['type']>(
  question: Question & { readonly type: Type },
  asker: string | undefined,
): Extract<Answer, { type: Type }> {
  const given = answer(book, question, asker, at);
  if ('withheld' in given || given.type !== question.type)
    throw new Error(`not answered: ${JSON.stringify(given)}`);
  return given as Extract<Answer, { type: Type }>;
}

const persons = { by: 'persons' } as const;
const organisations = { by: 'organisations' } as const;
const names = (list: readonly { readonly person: Person }[]) => list.map((one) => one.person.name);

describe('meetings', () => {
  it('the next one is the first that has not begun', () => {
    expect(ask({ type: 'next-meeting' }, 'eva').meeting?.id).toBe('next');
  });

  it('there may be no next one', () => {
    expect(answer({ ...book, meetings: [] }, { type: 'next-meeting' }, 'eva', at)).toEqual({
      type: 'next-meeting',
      meeting: undefined,
      today: at.today,
    });
  });

  it('in a period are those that any day of it touches', () => {
    const found = ask({ type: 'meetings', from: '2026-10-16', to: '2027-02-12' }, 'eva').meetings;
    expect(found.map((one) => one.id)).toEqual(['old', 'now']);
  });
});

describe('who comes', () => {
  it('tells who answered what, in order of organisation and family name', () => {
    const given = ask({ type: 'who-comes', meeting: 'now', who: { side: 'absent', ...persons } }, 'klas');
    expect(names(given.persons)).toEqual(['Bo Ahl', 'Eva Ek']);
    expect(given.unanswered).toBe(3);
  });

  it('names those who have not answered, substitutes too, to the secretary only', () => {
    const question = { type: 'who-comes', meeting: 'now', who: { side: 'unanswered', ...persons } } as const;
    expect(names(ask(question, 'sek').persons)).toEqual(['Siv Hed', 'Klas Dal', 'Anna Berg']);
    expect(ask(question, 'ordf')).toMatchObject({ persons: [], organisations: [], unanswered: 3 });
  });

  it('counts an organisation as coming by one of its members, and as declined when all have', () => {
    const of = (side: 'present' | 'absent') =>
      ask({ type: 'who-comes', meeting: 'now', who: { side, ...organisations } }, 'eva').organisations.map(
        (one) => one.name,
      );
    expect(of('present')).toEqual(['Östby']);
    expect(of('absent')).toEqual(['Alby']);
  });
});

describe('who was there', () => {
  it('includes those who were there a part of the time', () => {
    const given = ask({ type: 'who-was-there', meeting: 'old', who: { side: 'present', ...persons } }, 'eva');
    expect(names(given.persons)).toEqual(['Bo Ahl', 'Maria Öst']);
    expect(given.persons[0]?.rows).toHaveLength(2);
  });

  it('counts as missing only those of whom it is recorded, on one day or on both', () => {
    const given = ask({ type: 'who-was-there', meeting: 'old', who: { side: 'absent', ...persons } }, 'eva');
    expect(names(given.persons)).toEqual(['Bo Ahl', 'Eva Ek', 'Klas Dal']);
    expect(given.persons[0]?.rows).toHaveLength(2);
  });

  it('by organisation asks for a member or substitute, and only of parties', () => {
    const of = (id: string, side: 'present' | 'absent') =>
      ask({ type: 'who-was-there', meeting: id, who: { side, ...organisations } }, 'eva').organisations.map(
        (one) => one.name,
      );
    expect(of('now', 'absent')).toEqual(['Åby']);
    expect(of('now', 'present')).toEqual(['Alby', 'Östby']);
  });

  it('is unknown where nothing is recorded, not everyone missing', () => {
    expect(
      ask({ type: 'who-was-there', meeting: 'next', who: { side: 'absent', ...organisations } }, 'eva'),
    ).toMatchObject({ known: false, persons: [], organisations: [] });
  });

  it('of one person is what is recorded, or nothing', () => {
    expect(ask({ type: 'was-there', meeting: 'old', person: 'bo' }, 'eva').rows).toHaveLength(2);
    expect(ask({ type: 'was-there', meeting: 'old', person: 'sek' }, 'eva').rows).toEqual([]);
  });

  it('a running meeting counts those present of those expected or come anyway', () => {
    const given = ask({ type: 'status', meeting: 'now' }, 'eva');
    expect([given.present, given.of]).toEqual([3, 7]);
    expect(given.unrepresented.map((one) => one.name)).toEqual(['Åby']);
  });
});

describe('decisions', () => {
  it('of a meeting stand in the order of its items, without those taken back', () => {
    const found = ask({ type: 'decisions', meeting: 'old' }, 'eva').decisions;
    expect(found.map((one) => [one.decision.id, one.ordinal, one.alone])).toEqual([
      ['d2', 1, false],
      ['d1', 1, true],
    ]);
  });

  it('of one item are those of that item, and an item that is not there is told of', () => {
    const of = (item: string) => ask({ type: 'decisions', meeting: 'old', item }, 'eva');
    expect(of('§2').decisions.map((one) => one.decision.id)).toEqual(['d1']);
    expect(of('2').about?.item?.title).toBe('Remisser');
    expect(of('17')).toMatchObject({ about: { number: '17', item: undefined }, decisions: [] });
  });

  it('that are half-written are for secretary and chair', () => {
    const of = (asker: string) => answer(book, { type: 'decisions', meeting: 'now' }, asker, at);
    expect([of('sek'), of('ordf')]).toMatchObject([{ decisions: [{}] }, { decisions: [{}] }]);
    expect(of('eva')).toEqual({ withheld: 'not-closed' });
  });

  it('that are half-written are not shown to everyone, even when the secretary asks', () => {
    const before = { ...at, publicly: true };
    expect(answer(book, { type: 'decisions', meeting: 'now' }, 'sek', before)).toEqual({
      withheld: 'not-closed',
    });
  });

  it('of a meeting whose agenda was posted are told before everyone once they are published', () => {
    const before = { ...at, publicly: true };
    const asked = { type: 'decisions', meeting: 'old' } as const;
    const agendaPostedAt = '2026-12-01T09:00:00.000Z';
    const changed = (more: object): Book => ({
      ...book,
      meetings: book.meetings.map((one) => (one.id === 'old' ? { ...one, agendaPostedAt, ...more } : one)),
    });
    expect(answer(changed({}), asked, 'eva', before)).toEqual({ withheld: 'not-published' });
    expect(answer(changed({}), asked, 'eva', at)).toMatchObject({ type: 'decisions' });
    expect(answer(changed({ publishedAt: agendaPostedAt }), asked, 'eva', before)).toMatchObject({
      type: 'decisions',
    });
  });

  it.each([
    ['remiss', 'eva', ['d1']],
    ['REMISSERNA', 'eva', ['d1']],
    ['remissen', 'sek', ['d4', 'd1']],
    ['hemrehab', 'eva', ['d2']],
    ['sjukvården', 'eva', ['d2']],
    ['införa hemrehabilitering', 'eva', ['d2']],
    ['remiss om hemrehabilitering', 'eva', []],
    ['cykelväg', 'eva', []],
    ['?', 'eva', []],
  ])('about "%s" are found in words, proposal and title, the newest first', (words, asker, ids) => {
    expect(ask({ type: 'decisions-about', words }, asker).decisions.map((one) => one.decision.id)).toEqual(
      ids,
    );
  });
});

const withNobody = (one: Meeting): Meeting => ({
  ...one,
  assignments: one.assignments.map((each) =>
    each.id === 'open' ? { ...each, responsible: { kind: 'nobody' } } : each,
  ),
});

describe('assignments', () => {
  const of = (whose: string, asker: string, overdueOnly = false) =>
    ask({ type: 'assignments', whose, overdueOnly }, asker);

  it('that are open stand with the soonest due first', () => {
    expect(of('group', 'klas').assignments.map((one) => one.assignment.id)).toEqual([
      'late',
      'today',
      'open',
    ]);
  });

  it('of a person include those of a body that she is the contact of', () => {
    const given = of('eva', 'eva');
    expect(given.assignments.map((one) => one.assignment.id)).toEqual(['late', 'today']);
    expect([given.mine, given.whose?.id]).toEqual([true, 'eva']);
  });

  it('are overdue from the day after their last', () => {
    expect(of('group', 'klas', true).assignments.map((one) => one.assignment.id)).toEqual(['late']);
    expect(of('group', 'klas').assignments.map((one) => one.overdue)).toEqual([true, false, false]);
  });

  it('for which nobody is responsible can be asked for alone', () => {
    const nobodys = { ...book, meetings: book.meetings.map((one) => withNobody(one)) };
    const question = { type: 'assignments', whose: 'group', overdueOnly: false, unassigned: true } as const;
    const found = answer(nobodys, question, 'klas', at);
    expect('assignments' in found && found.assignments.map((one) => one.assignment.id)).toEqual(['open']);
    expect(ask(question, 'klas').assignments).toEqual([]);
  });

  it('of a meeting that is not closed are for secretary and chair', () => {
    expect(of('group', 'sek').assignments.map((one) => one.assignment.id)).toContain('fresh');
  });
});

describe('what is not published', () => {
  const inChannel = { ...at, publicly: true };
  const changed = (more: Partial<Meeting>): Book => ({
    ...book,
    meetings: book.meetings.map((one) => (one.id === 'old' ? { ...one, ...more } : one)),
  });
  const closedAt = '2026-10-16T15:00:00.000Z';
  const posted = changed({ agendaPostedAt: '2026-10-01T09:00:00.000Z', closedAt });
  const older = meeting('older', '2026-05-20', {
    state: 'closed',
    closedAt: '2026-05-20T15:00:00.000Z',
    decisions: [decision('d0', 'i2', 'Gruppen beslutar att avstå från remissen.')],
    assignments: [assignment('from-may'), assignment('done-in-may', { doneAt: at.now })],
  });
  const withOlder: Book = { ...posted, meetings: [older, ...posted.meetings] };
  const asked: readonly Question[] = [
    { type: 'assignments', whose: 'group', overdueOnly: false },
    { type: 'assignments', whose: 'group', overdueOnly: true },
    { type: 'assignments', whose: 'group', overdueOnly: false, done: true },
    { type: 'assignments', whose: 'klas', overdueOnly: false },
    { type: 'assignment-history', meeting: 'old', id: 'open' },
    { type: 'decisions-about', words: 'cykelväg' },
    { type: 'changes-since' },
  ];

  it.each(asked)('is told before everyone as withheld, never as none: %j', (question) => {
    const found = answer(posted, question, 'sek', inChannel);
    expect(found).toMatchObject({ withheld: 'not-published' });
    expect('meetings' in found && found.meetings?.[0]?.id).toBe('old');
  });

  it.each(asked)('is answered in direct chat: %j', (question) => {
    expect(answer(posted, question, 'eva', at)).not.toHaveProperty('withheld');
  });

  it.each(asked.filter((one) => one.type === 'assignments' && one.whose === 'group' && !one.overdueOnly))(
    'is told of beside what is shown: %j',
    (question) => {
      const found = answer(withOlder, question, 'eva', inChannel);
      expect('unshown' in found && found.unshown?.map(({ id }) => id)).toEqual(['old', 'now']);
    },
  );

  it('is nothing to tell of where nothing was recorded, or it is published', () => {
    const [question] = asked;
    if (question === undefined) return;
    const none = changed({ agendaPostedAt: '2026-10-01T09:00:00.000Z', assignments: [] });
    const quiet = { ...none, meetings: none.meetings.filter(({ id }) => id === 'old') };
    expect(answer(quiet, question, 'eva', inChannel)).toMatchObject({ assignments: [] });
    const published = { ...posted, meetings: posted.meetings.filter(({ id }) => id !== 'now') };
    const meetings = published.meetings.map((one) => ({ ...one, publishedAt: at.now }));
    expect(answer({ ...published, meetings }, question, 'eva', inChannel)).not.toHaveProperty('unshown');
  });
});

describe('rights', () => {
  const everything: readonly Question[] = [
    { type: 'next-meeting' },
    { type: 'meetings', from: '2026-01-01', to: '2027-12-31' },
    { type: 'agenda', meeting: 'now' },
    { type: 'who-comes', meeting: 'now', who: { side: 'present', ...persons } },
    { type: 'who-was-there', meeting: 'now', who: { side: 'present', ...persons } },
    { type: 'was-there', meeting: 'now', person: 'eva' },
    { type: 'decisions', meeting: 'old' },
    { type: 'decisions-about', words: 'remiss' },
    { type: 'assignments', whose: 'group', overdueOnly: false },
    { type: 'assignments', whose: 'eva', overdueOnly: false },
    { type: 'status', meeting: 'now' },
  ];

  it.each(everything)('a stranger is answered nothing: $type', (question) => {
    expect(answer(book, question, undefined, at)).toEqual({ withheld: 'participants-only' });
    expect(answer(book, question, 'nobody-here', at)).toEqual({ withheld: 'participants-only' });
  });

  it.each(everything.filter((question) => question.type !== 'agenda'))(
    'a visitor is not told of others: $type',
    (question) => {
      expect(answer(book, question, 'guest', at)).toEqual({ withheld: 'participants-only' });
    },
  );

  it('a visitor sees the agenda of her meeting and of no other', () => {
    expect(answer(book, { type: 'agenda', meeting: 'now' }, 'guest', at)).toMatchObject({ type: 'agenda' });
    expect(answer(book, { type: 'agenda', meeting: 'old' }, 'guest', at)).toEqual({
      withheld: 'participants-only',
    });
  });

  it('a visitor sees her own attendance and assignments', () => {
    expect(answer(book, { type: 'was-there', meeting: 'now', person: 'guest' }, 'guest', at)).toMatchObject({
      rows: [{ status: 'present' }],
    });
    expect(
      answer(book, { type: 'assignments', whose: 'guest', overdueOnly: false }, 'guest', at),
    ).toMatchObject({ mine: true });
  });
});
