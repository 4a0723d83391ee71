import { apply } from '../../src/meetings/folding/apply.ts';
import type { Book } from '../../src/meetings/model/book.ts';
import type { Fact } from '../../src/meetings/model/fact.ts';
import { posts, wakeAt } from '../../src/meetings/posts/posts.ts';
import { given as givenFacts } from './given.ts';
import { closed, connected, secretary } from './the-group.ts';

// The group meets on Friday 12 February, 17–18 March and Friday 16 April 2027. Times are Stockholm's: in winter 8.00 is 07.00 UTC.

const given = (...facts: readonly (Fact | readonly Fact[])[]) => givenFacts(connected, ...facts);
const morning = (day: string, hour = 7) => `${day}T${String(hour).padStart(2, '0')}:00:00.000Z`;

/** The keys of the reminders that are wanted at an instant. */
const wanted = (book: Book, now: string) =>
  posts(book, now)
    .map(({ key }) => key)
    .filter((key) => key.startsWith('remind:'));

/** All that ever is sent until a day, by following the clock alone: when, and what. */
function followed(book: Book, from: string, until: string): readonly string[] {
  const seen = new Set<string>();
  const sent: string[] = [];
  for (let now: string | undefined = from; now !== undefined && now < until; now = wakeAt(book, now)) {
    for (const key of wanted(book, now)) {
      if (!seen.has(key)) sent.push(`${now.slice(0, 16)} ${key}`);
      seen.add(key);
    }
  }
  return sent;
}

const assigned = (due: object, rest: object = {}): Fact => ({
  type: 'assignment-recorded',
  meeting: 'm1',
  assignment: {
    id: 'a1',
    item: 'i3',
    text: 'Tar fram en tidplan',
    responsible: { kind: 'person', person: 'p3' },
    due: { kind: 'none', ...due } as never,
    ...rest,
  },
});
const dueOn = (until: string, rest: object = {}) => assigned({ kind: 'day', until, said: until }, rest);
const cancelled: Fact = { type: 'meeting-cancelled', meeting: 'm1', cancelled: true };
const moved = (date: string): Fact => ({ type: 'meeting-changed', meeting: 'm1', changes: { date } });
const noOthers: readonly Fact[] = ['m2', 'm3'].map((meeting) => ({
  type: 'meeting-cancelled',
  meeting,
  cancelled: true,
}));

describe('what comes by the clock before a meeting', () => {
  const { book } = given(noOthers);

  it('the group is told of the items’ deadline, the secretary of the agenda, and each who has not answered is asked', () => {
    expect(followed(book, morning('2027-01-02'), morning('2027-02-12'))).toEqual([
      '2027-01-22T07:00 remind:items:m1:2027-02-12',
      '2027-02-05T07:00 remind:agenda:m1:2027-02-12:p1',
      ...['p1', 'p2', 'p3', 'p4', 'p5', 'p6', 'p7'].map(
        (person) => `2027-02-05T07:00 remind:answer:m1:2027-02-12:${person}`,
      ),
    ]);
  });

  it('whoever has answered is not asked, and nobody is named before all', () => {
    const answer: Fact = { type: 'attendance-answered', meeting: 'm1', person: 'p3', answer: 'remote' };
    const asked = posts(given(noOthers, answer).book, morning('2027-02-05')).filter(
      ({ content }) => content.card === 'answer-wanted',
    );
    expect(asked.map(({ place }) => (place.kind === 'person' ? place.person : 'all'))).toEqual([
      ...['p1', 'p2', 'p4', 'p5', 'p6', 'p7'],
    ]);
    expect(asked.some(({ place }) => place.kind === 'person' && place.fallbackRoot !== undefined)).toBe(
      false,
    );
  });

  it('an agenda that is out is not asked for, and those asked have two working days to answer', () => {
    const posted = given(noOthers).after(
      { type: 'post-agenda', meeting: 'm1' },
      { at: '2027-02-04T10:00:00.000Z' },
    );
    expect(wanted(posted.book, morning('2027-02-05'))).toEqual([]);
    expect(wanted(posted.book, morning('2027-02-08'))).toHaveLength(7);
    expect(wakeAt(posted.book, morning('2027-02-05'))).toBe(morning('2027-02-08'));
  });

  it('nothing is sent in the evening or on a Saturday; it comes on the next working day', () => {
    expect(wanted(book, '2027-02-05T15:00:00.000Z')).toEqual([]);
    expect(wakeAt(book, '2027-02-05T15:00:00.000Z')).toBe(morning('2027-02-08'));
    expect(wanted(book, '2027-02-06T10:00:00.000Z')).toEqual([]);
    expect(wanted(book, morning('2027-02-08'))).toHaveLength(8);
  });

  it('nothing is sent once the meeting has begun, or when it is cancelled', () => {
    expect(wanted(book, '2027-02-12T12:30:00.000Z')).toEqual([]);
    expect(wanted(given(noOthers, cancelled).book, morning('2027-02-05'))).toEqual([]);
  });

  it('a moved meeting is reminded of anew, before its new day', () => {
    const later = given(noOthers, moved('2027-03-05'));
    expect(wanted(later.book, morning('2027-02-05'))).toEqual([]);
    expect(wanted(later.book, morning('2027-02-26'))).toContain('remind:agenda:m1:2027-03-05:p1');
  });

  it('a date that was set after its reminder’s time asks nobody anew, and the secretary on the next working day', () => {
    const soon = givenAt('2027-02-10T09:00:00.000Z', moved('2027-02-15'));
    expect(wanted(soon, '2027-02-10T10:00:00.000Z')).toEqual([]);
    expect(followed(soon, '2027-02-10T10:00:00.000Z', morning('2027-02-15'))).toEqual([
      '2027-02-11T07:00 remind:agenda:m1:2027-02-15:p1',
    ]);
  });

  it('an extra meeting of the same week is not reminded of as it is booked', () => {
    const extra = givenAt('2027-02-09T09:00:00.000Z', {
      type: 'meeting-scheduled',
      meeting: { id: 'm9', date: '2027-02-11', startTime: '10:00', mode: 'digital' },
    });
    const of = (all: readonly string[]) => all.filter((one) => one.includes(':m9:'));
    expect(of(wanted(extra, '2027-02-09T09:00:00.000Z'))).toEqual([]);
    expect(of(followed(extra, '2027-02-09T09:00:00.000Z', morning('2027-02-20')))).toEqual([
      '2027-02-10T07:00 remind:agenda:m9:2027-02-11:p1',
      '2027-02-12T07:00 remind:not-closed:m9:2027-02-11:p1',
    ]);
  });

  it('a meeting that was held on paper and put in afterwards is to be closed by the next working day', () => {
    const paper = givenAt('2027-02-19T09:00:00.000Z', {
      type: 'meeting-scheduled',
      meeting: { id: 'm9', date: '2027-02-08', mode: 'in-person' },
    });
    expect(wanted(paper, '2027-02-19T09:00:00.000Z').filter((key) => key.includes(':m9:'))).toEqual([]);
    expect(wanted(paper, morning('2027-02-22'))).toContain('remind:not-closed:m9:2027-02-08:p1');
  });

  it('nothing is owed for what was due before the group was connected', () => {
    const since = {
      ...connected,
      conversation: { ...conversation(), since: '2027-02-08T09:00:00.000Z' },
    } as Fact;
    expect(wanted(givenFacts(since, noOthers).book, '2027-02-08T10:00:00.000Z')).toEqual([]);
    expect(wanted(givenFacts(noOthers).book, morning('2027-02-05'))).toEqual([]);
  });

  it('a meeting of which only the month is known is not reminded of', () => {
    const month: Fact = {
      type: 'meeting-changed',
      meeting: 'm1',
      changes: { date: '2027-02-28', monthOnly: true },
    };
    expect(followed(given(noOthers, month).book, morning('2027-01-02'), morning('2027-04-01'))).toEqual([]);
  });

  it('around Easter and in July it comes earlier where later would be too late', () => {
    const easter = given(noOthers, moved('2027-03-30')).book;
    // Five working days before is Monday the 22nd; the agenda's day is Tuesday the 23rd.
    expect(wanted(easter, morning('2027-03-22')).filter((key) => key.includes('answer'))).toHaveLength(7);
    const august = given(noOthers, moved('2027-08-02')).book;
    expect(
      followed(august, morning('2027-06-01', 6), morning('2027-08-02', 6)).map((line) => line.slice(0, 16)),
    ).toEqual(Array(9).fill('2027-06-30T06:00'));
  });

  it('where a quiet period would leave fewer than half of the days it comes before that', () => {
    const agenda = (book: Book) =>
      followed(book, morning('2027-06-01', 6), morning('2027-08-06', 6)).filter((line) =>
        line.includes('remind:agenda'),
      );
    // The agenda's days are 28 and 29 July; 2 August leaves two or three of seven days.
    for (const date of ['2027-08-04', '2027-08-05'])
      expect(agenda(given(noOthers, moved(date)).book)).toEqual([
        `2027-06-30T06:00 remind:agenda:m1:${date}:p1`,
      ]);
    expect(agenda(given(noOthers, moved('2027-08-06')).book)).toEqual([
      '2027-08-02T06:00 remind:agenda:m1:2027-08-06:p1',
    ]);
    const setInJuly = givenAt('2027-07-05T09:00:00.000Z', moved('2027-08-04'));
    expect(agenda(setInJuly)).toEqual(['2027-08-02T06:00 remind:agenda:m1:2027-08-04:p1']);
  });

  it('people who have left are asked nothing', () => {
    const left: Fact = { type: 'person-left', person: 'p4', on: '2027-01-15' };
    expect(wanted(given(noOthers, left).book, morning('2027-02-05'))).not.toContain(
      'remind:answer:m1:2027-02-12:p4',
    );
  });
});

describe('what comes by the clock after a meeting', () => {
  it('the secretary is told the next working day of a meeting that is not closed', () => {
    const { book } = given(noOthers);
    expect(followed(book, morning('2027-02-13'), morning('2027-03-15'))).toEqual([
      '2027-02-15T07:00 remind:not-closed:m1:2027-02-12:p1',
    ]);
  });

  it('ten working days after closing she is told of minutes that are not finished, until she says so', () => {
    const held = givenClosed();
    expect(followed(held, morning('2027-02-13'), morning('2027-04-01'))).toEqual([
      '2027-02-26T07:00 remind:minutes:m1:2027-02-12:p1',
    ]);
    const done = given(noOthers, closedAt()).after(
      { type: 'finish-minutes', meeting: 'm1' },
      { at: '2027-02-20T09:00:00.000Z' },
    ).book;
    expect(followed(done, morning('2027-02-13'), morning('2027-04-01'))).toEqual([]);
  });

  it('a server that was away for a month sends nothing that is long over', () => {
    expect(wanted(given(noOthers).book, morning('2027-03-29', 6))).toEqual([]);
    expect(wanted(givenClosed(dueOn('2027-02-24')), morning('2027-03-30', 6))).toEqual([]);
  });
});

describe('what comes by the clock of assignments', () => {
  it('a week before, when the time has run out, and as a list to the secretary on the Monday after', () => {
    expect(
      followed(givenClosed(dueOn('2027-03-10')), morning('2027-02-27'), morning('2027-05-01', 6)),
    ).toEqual([
      '2027-03-03T07:00 remind:due:m1:a1:2027-03-10:p3',
      '2027-03-11T07:00 remind:run-out:m1:a1:2027-03-10:p3',
      '2027-03-15T07:00 remind:overdue:2027-03-15:p1',
    ]);
  });

  it('also for a month, a meeting and vague words that were taken to mean a day', () => {
    for (const due of [
      { kind: 'month', month: '2027-03', until: '2027-03-31', said: 'i mars' },
      { kind: 'vague', until: '2027-03-31', said: 'före påsk' },
    ]) {
      expect(wanted(givenClosed(assigned(due)), morning('2027-03-24'))).toContain(
        'remind:due:m1:a1:2027-03-31:p3',
      );
    }
    const atMeeting = assigned({ kind: 'meeting', meeting: 'm3', until: '2027-04-16', said: 'i april' });
    const open = given(closedAt(atMeeting)).book;
    expect(wanted(open, '2027-04-09T06:00:00.000Z')).toContain('remind:due:m1:a1:2027-04-16:p3');
    const later = given(closedAt(atMeeting), {
      type: 'meeting-changed',
      meeting: 'm3',
      changes: { date: '2027-05-20' },
    }).book;
    expect(wanted(later, '2027-04-09T06:00:00.000Z')).not.toContain('remind:due:m1:a1:2027-04-16:p3');
    expect(wanted(later, '2027-05-13T06:00:00.000Z')).toContain('remind:due:m1:a1:2027-05-20:p3');
  });

  it('a body’s contact person is told; nobody where no person is responsible', () => {
    const body = { responsible: { kind: 'body', name: 'Psykiatrin', contact: 'p5' } };
    expect(wanted(givenClosed(dueOn('2027-03-10', body)), morning('2027-03-03'))).toContain(
      'remind:due:m1:a1:2027-03-10:p5',
    );
    const nobody = { responsible: { kind: 'nobody' } };
    expect(
      followed(givenClosed(dueOn('2027-03-10', nobody)), morning('2027-02-27'), morning('2027-05-01', 6)),
    ).toEqual(['2027-03-15T07:00 remind:overdue:2027-03-15:p1']);
  });

  it('not one that is done, removed, said not to be hers, or whose person has left', () => {
    const reported = (kind: 'done' | 'not-mine'): Fact => ({
      type: 'assignment-reported',
      meeting: 'm1',
      id: 'a1',
      report: { id: 'r1', kind },
    });
    const removed: Fact = {
      type: 'record-removed',
      meeting: 'm1',
      of: 'assignment',
      id: 'a1',
      removed: true,
    };
    const left: Fact = { type: 'person-left', person: 'p3', on: '2027-03-01' };
    for (const fact of [reported('done'), reported('not-mine'), removed, left]) {
      const book = givenClosed(dueOn('2027-03-10'), fact);
      expect(wanted(book, morning('2027-03-03')).filter((key) => key.includes('due:'))).toEqual([]);
    }
  });

  it('the secretary is told instead, where the responsible cannot be reached, and never the channel', () => {
    const due = posts(givenClosed(dueOn('2027-03-10')), morning('2027-03-03')).find(
      ({ content }) => content.card === 'assignment-due',
    );
    expect(due?.place).toEqual({ kind: 'person', person: 'p3' });
    expect(due?.instead?.map(({ key, place }) => [key, place])).toEqual([
      ['remind:due:m1:a1:2027-03-10:p3:for:p1', { kind: 'person', person: 'p1' }],
    ]);
  });

  it('the list comes once a week, and only when something has run out since the last', () => {
    const second = dueOn('2027-03-18', { id: 'a2', responsible: { kind: 'nobody' } });
    const book = givenClosed(dueOn('2027-03-10', { responsible: { kind: 'nobody' } }), second);
    expect(followed(book, morning('2027-02-27'), morning('2027-06-01', 6))).toEqual([
      '2027-03-15T07:00 remind:overdue:2027-03-15:p1',
      '2027-03-22T07:00 remind:overdue:2027-03-22:p1',
    ]);
  });

  it('what was given with a past date, entered afterwards, is not reminded of', () => {
    expect(wanted(givenClosed(dueOn('2027-02-01')), morning('2027-02-15'))).toEqual([]);
  });
});

describe('saying that the minutes are finished', () => {
  it('is for the secretary, of a closed meeting, once', () => {
    const finish = { type: 'finish-minutes', meeting: 'm1' } as const;
    const held = given(noOthers, closedAt());
    held.when(finish).then({ type: 'minutes-finished', meeting: 'm1', finished: true });
    held.when(finish, { by: { kind: 'person', person: 'p2' } }).isRefused({
      refused: 'not-allowed',
      needs: 'secretary',
    });
    given(noOthers).when(finish).isRefused({ refused: 'not-closed', meeting: 'm1' });
    held.after(finish).when(finish).isRefused({ refused: 'no-change' });
  });
});

function conversation() {
  if (connected.type !== 'conversation-bound') throw new Error('not connected');
  return connected.conversation;
}

/** The February meeting was closed on its day; what was recorded stands from the first of January on. */
function closedAt(...recorded: readonly Fact[]): readonly Fact[] {
  const happenedAt = '2027-02-12T15:00:00.000Z';
  return [...closed.slice(0, -1), ...recorded, { type: 'meeting-closed', meeting: 'm1', happenedAt }];
}

function givenClosed(...facts: readonly Fact[]): Book {
  const recorded = facts.filter((fact) => fact.type === 'assignment-recorded');
  const afterwards = facts.filter((fact) => fact.type !== 'assignment-recorded');
  return given(
    noOthers,
    closedAt(...recorded),
    { type: 'minutes-finished', meeting: 'm1', finished: recorded.length > 0 },
    ...afterwards,
  ).book;
}

function givenAt(at: string, fact: Fact): Book {
  const { book } = given(noOthers);
  return apply(book, { stamp: { at, by: secretary, id: 'later' }, facts: [fact] });
}
