import { answerMeetings } from '../../src/meetings/answers/answer-meetings.ts';
import type { MeetingAnswer, MeetingQuestion } from '../../src/meetings/answers/meeting-questions.ts';
import { type Book, emptyBook } from '../../src/meetings/model/book.ts';
import type { Meeting, MeetingChange } from '../../src/meetings/model/meeting.ts';
import { plannedMeeting } from '../../src/meetings/model/planned-meeting.ts';

const at = { now: '2027-02-12T09:00:00Z', today: '2027-02-12' };

function meeting(id: string, date: string, more: Partial<Meeting> = {}): Meeting {
  return { ...plannedMeeting({ id, date, mode: 'digital' }, '2026-06-01T09:00:00.000Z'), ...more };
}

const changed = (kind: MeetingChange['kind'], date: string, reason?: string): MeetingChange => ({
  kind,
  at: '2027-01-10T09:00:00.000Z',
  by: { kind: 'administrator' },
  before: { date, mode: 'digital' },
  ...(reason === undefined ? {} : { reason }),
});

const book: Book = {
  ...emptyBook('g'),
  meetings: [
    meeting('away', '2026-10-15', { endDate: '2026-10-16', mode: 'residential', state: 'closed' }),
    meeting('gap', '2026-11-11'),
    meeting('dec', '2026-12-09', { mode: 'in-person', state: 'closed' }),
    meeting('off', '2027-03-03', {
      cancelled: true,
      changes: [changed('cancelled', '2027-03-03', 'sjukdom')],
    }),
    meeting('mar', '2027-03-17', { endDate: '2027-03-18', mode: 'residential' }),
    meeting('apr', '2027-04-16', { changes: [changed('moved', '2027-04-09')] }),
    meeting('jun', '2027-06-04', { mode: 'unknown', partner: 'skolcheferna' }),
    meeting('month', '2027-09-30', { monthOnly: true, mode: 'in-person' }),
  ],
};

function ask<Type extends MeetingAnswer['type']>(
  question: MeetingQuestion & { readonly type: Type },
  from = book,
): Extract<MeetingAnswer, { type: Type }> {
  const given = answerMeetings(from, question, at);
  if (given.type !== question.type) throw new Error(`not answered: ${given.type}`);
  return given as Extract<MeetingAnswer, { type: Type }>;
}

const year = { from: '2027-01-01', to: '2027-12-31' } as const;
const ids = (meetings: readonly Meeting[]) => meetings.map(({ id }) => id);

describe('the meetings of a period', () => {
  it('are those that will be held; the cancelled are told apart', () => {
    const given = ask({ type: 'meetings', ...year });
    expect(ids(given.meetings)).toEqual(['mar', 'apr', 'jun', 'month']);
    expect(ids(given.cancelled ?? [])).toEqual(['off']);
  });

  it('in person include the residential, and those of unknown form are told apart', () => {
    const given = ask({ type: 'meetings', ...year, mode: 'in-person' });
    expect(ids(given.meetings)).toEqual(['mar', 'month']);
    expect(ids(given.formless ?? [])).toEqual(['jun']);
  });

  it.each([
    ['cancelled', ['off']],
    ['moved', ['apr']],
    ['joint', ['jun']],
  ] as const)('that are %s', (only, found) => {
    expect(ids(ask({ type: 'meetings', ...year, only }).meetings)).toEqual(found);
  });

  it('that have no minutes are those that passed without being begun', () => {
    const given = ask({ type: 'meetings', from: '2026-01-01', to: at.today, only: 'unread' });
    expect(ids(given.meetings)).toEqual(['gap']);
  });

  it('that were moved from it are of it too', () => {
    const march = { from: '2027-04-05', to: '2027-04-10' };
    expect(ids(ask({ type: 'meetings', ...march, only: 'moved' }).meetings)).toEqual(['apr']);
    expect(ids(ask({ type: 'meetings', ...march }).meetings)).toEqual([]);
  });

  it('may be none: the nearest before and after are told', () => {
    const given = ask({ type: 'meetings', from: '2027-05-01', to: '2027-05-31' });
    expect(ids(given.nearest ?? [])).toEqual(['apr', 'jun']);
  });

  it('past ones leave out what is to come, and the other way round', () => {
    const both = { from: '2026-01-01', to: '2027-12-31' };
    expect(ids(ask({ type: 'meetings', ...both, time: 'past' }).meetings)).toEqual(['away', 'gap', 'dec']);
    expect(ids(ask({ type: 'meetings', ...both, time: 'coming' }).meetings)).toEqual([
      'mar',
      'apr',
      'jun',
      'month',
    ]);
  });
});

describe('one meeting', () => {
  it('that was named by what it is like is told with the one on the other side of today', () => {
    const one = { type: 'meeting', ask: 'when-where', loosely: true } as const;
    expect(ask({ ...one, meeting: 'away' })).toMatchObject({ other: { id: 'mar' } });
    expect(ask({ ...one, meeting: 'mar' })).toMatchObject({ other: { id: 'away' } });
  });

  it('that is not there is answered with the next', () => {
    const none = { type: 'meeting', ask: 'mode', meeting: 'gone' } as const;
    expect(answerMeetings(book, none, at)).toMatchObject({ type: 'next-meeting', meeting: { id: 'mar' } });
  });
});

describe('the next meeting', () => {
  it('of a form is the first of that form', () => {
    expect(ask({ type: 'next-meeting', mode: 'digital' }).meeting?.id).toBe('apr');
  });

  it('may be none: then the last one is told', () => {
    const over = { ...book, meetings: book.meetings.slice(0, 3) };
    expect(ask({ type: 'next-meeting' }, over)).toMatchObject({ meeting: undefined, last: { id: 'dec' } });
  });
});

describe('the last day for items', () => {
  it('is so many days before the next meeting, and whether the group set them is told', () => {
    expect(ask({ type: 'item-deadline' })).toMatchObject({ by: '2027-03-03', days: 14, set: false });
    const own = { ...book, group: { ...book.group, settings: { itemsDays: 7 } } };
    expect(ask({ type: 'item-deadline', meeting: 'apr' }, own)).toMatchObject({
      by: '2027-04-09',
      days: 7,
      set: true,
    });
  });

  it('is unknown while the day of the meeting is', () => {
    expect(ask({ type: 'item-deadline', meeting: 'month' }).by).toBeUndefined();
  });
});
