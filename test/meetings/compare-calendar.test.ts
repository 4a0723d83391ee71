import { calendarCommands } from '../../src/meetings/intake/calendar-commands.ts';
import { type CalendarRow, compareCalendar } from '../../src/meetings/intake/compare-calendar.ts';
import type { ListedMeeting, ListedPeriod } from '../../src/meetings/intake/listed-meeting.ts';
import type { Fact } from '../../src/meetings/model/fact.ts';
import type { MeetingPlan } from '../../src/meetings/model/meeting.ts';
import { given } from './given.ts';
import { weeksBefore } from './the-group.ts';

/** In the book: m1 12 February 13–16 digital, m2 17–18 March residential, m3 16 April digital. */
const today = '2027-01-20';
const wholeYear: readonly ListedPeriod[] = [{ from: '2027-01-01', to: '2027-12-31' }];

const on = (date: string, more: Partial<MeetingPlan> = {}): ListedMeeting => ({
  plan: { date, mode: 'unknown', ...more },
});
const feb = on('2027-02-12');
const mar = on('2027-03-17', { endDate: '2027-03-18' });
const apr = on('2027-04-16');

function brief(row: CalendarRow): string {
  const from = 'meeting' in row ? `${row.meeting.id} ` : '';
  return `${row.kind} ${from}${'plan' in row ? row.plan.date : ''}`.trim();
}

const compared = (listed: readonly ListedMeeting[], periods = wholeYear, ...facts: readonly Fact[]) =>
  compareCalendar(given(...facts).book, listed, periods, today).map(brief);

describe('a list of dates against the book', () => {
  it('is as before where it says nothing else', () => {
    expect(compared([feb, mar, apr])).toEqual(['same m1', 'same m2', 'same m3']);
  });

  it('has new meetings, and leaves others out; what it leaves out is missing', () => {
    expect(compared([feb, mar, on('2027-06-04')])).toEqual([
      'same m1',
      'same m2',
      'missing m3',
      'new 2027-06-04',
    ]);
  });

  it('speaks only for the time that it covers', () => {
    expect(compared([feb], [{ from: '2027-02-12', to: '2027-02-12' }])).toEqual(['same m1']);
  });

  it('moves a meeting to another day of its month, to fewer days, and to the day that it says stands in for it', () => {
    expect(compared([feb, on('2027-03-30', { endDate: '2027-03-31' }), apr])).toContain(
      'moved m2 2027-03-30',
    );
    expect(compared([feb, on('2027-03-18'), apr])).toContain('moved m2 2027-03-18');
    expect(compared([feb, mar, { ...on('2027-06-04'), instead: '2027-04-16' }])).toContain(
      'moved m3 2027-06-04',
    );
  });

  it('moves the nearest, and each meeting once', () => {
    expect(compared([feb, on('2027-03-25'), on('2027-03-20'), apr])).toEqual([
      'same m1',
      'moved m2 2027-03-20',
      'new 2027-03-25',
      'same m3',
    ]);
  });

  it('moves a meeting over the turn of a month only where the days are near', () => {
    expect(compared([feb, mar, on('2027-04-09')])).toContain('moved m3 2027-04-09');
    expect(compared([feb, mar, on('2027-05-21')])).toEqual([
      'same m1',
      'same m2',
      'missing m3',
      'new 2027-05-21',
    ]);
  });

  it('changes only what it says: what it does not mention is left as it is', () => {
    const listed = [on('2027-02-12', { startTime: '09:00', endTime: '12:00', mode: 'in-person' }), mar, apr];
    const [first] = compareCalendar(given().book, listed, wholeYear, today);
    expect(first).toMatchObject({
      kind: 'changed',
      changes: { startTime: '09:00', endTime: '12:00', mode: 'in-person' },
    });
    expect(compared([feb, mar, apr])[0]).toBe('same m1');
  });

  it('a struck meeting is asked about; one that the book does not know is nothing', () => {
    expect(compared([feb, mar, { ...apr, struck: true }, { ...on('2027-06-04'), struck: true }])).toEqual([
      'same m1',
      'same m2',
      'struck m3',
    ]);
  });

  it('a cancelled meeting that the list has is held after all', () => {
    const cancelled: Fact = { type: 'meeting-cancelled', meeting: 'm3', cancelled: true };
    expect(compared([feb, mar, apr], wholeYear, cancelled)).toContain('back m3 2027-04-16');
    expect(compared([feb, mar], wholeYear, cancelled)).toEqual(['same m1', 'same m2']);
  });

  it('days that have been are not planned, and what has begun is left alone', () => {
    expect(compared([on('2027-01-08'), feb, mar, apr])[0]).toBe('past 2027-01-08');
    const begun: Fact = { type: 'meeting-started', meeting: 'm1' };
    expect(compared([on('2027-02-12', { mode: 'hybrid' }), mar, apr], wholeYear, begun)[0]).toBe('same m1');
  });

  it('gives the month a day', () => {
    const month: Fact = {
      type: 'meeting-scheduled',
      meeting: { id: 'm4', date: '2027-09-30', monthOnly: true, mode: 'unknown' },
    };
    expect(compared([feb, mar, apr, on('2027-09-10')], wholeYear, month)).toContain('moved m4 2027-09-10');
  });

  it('does not take the day from a meeting of which the list says only the month, nor move it to another month', () => {
    const month = (date: string) => on(date, { monthOnly: true });
    expect(compared([feb, mar, month('2027-04-30')])).toEqual(['same m1', 'same m2', 'same m3']);
    expect(compared([feb, month('2027-03-31'), month('2027-05-31')])).toEqual([
      'same m1',
      'same m2',
      'missing m3',
      'new 2027-05-31',
    ]);
  });

  it('the same day twice is one meeting', () => {
    expect(compared([feb, feb, mar, apr])).toEqual(['same m1', 'same m2', 'same m3']);
  });
});

describe('saving a list', () => {
  const save = (listed: readonly ListedMeeting[], cancel: readonly string[] = []) => {
    let book = given();
    const comparison = compareCalendar(book.book, listed, wholeYear, today);
    for (const command of calendarCommands(comparison, new Set(cancel))) {
      book = book.after(command, { at: weeksBefore });
    }
    return book.book.meetings.map(
      ({ id, date, cancelled }) => `${id} ${date}${cancelled === true ? ' cancelled' : ''}`,
    );
  };

  it('never cancels by itself', () => {
    expect(save([feb, on('2027-03-30'), on('2027-06-04')])).toEqual([
      'm1 2027-02-12',
      'm2 2027-03-30',
      'm3 2027-04-16',
      'm4 2027-06-04',
    ]);
  });

  it('cancels what it was told to', () => {
    expect(save([feb, mar], ['m3'])).toContain('m3 2027-04-16 cancelled');
  });

  it('meetings that move onto one another’s days all find their place', () => {
    expect(
      save([
        { ...on('2027-03-17'), instead: '2027-02-12' },
        { ...on('2027-04-16'), instead: '2027-03-17' },
        { ...on('2027-05-14'), instead: '2027-04-16' },
      ]),
    ).toEqual(['m1 2027-03-17', 'm2 2027-04-16', 'm3 2027-05-14']);
  });
});
