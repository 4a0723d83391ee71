import type { UnderstandContext } from '../../src/language/intent.ts';
import { readPeriod } from '../../src/language/reading/dates/read-period.ts';
import { readMeeting } from '../../src/language/reading/sentences/read-meeting.ts';
import { inMeeting } from './small-book.ts';

/** The meeting is over, and it is two months later. */
const later: UnderstandContext = {
  ...inMeeting,
  today: '2027-05-03',
  book: {
    ...inMeeting.book,
    meetings: inMeeting.book.meetings.map((one) => ({
      ...one,
      state: one.date < '2027-05-01' ? 'closed' : 'planned',
    })),
  },
};
/** Nobody has met since the winter of 2027. */
const silent: UnderstandContext = {
  ...later,
  today: '2030-05-03',
  book: { ...later.book, meetings: later.book.meetings.slice(0, 3) },
};

describe('the meeting that is meant', () => {
  it.each([
    ['nästa chefsgruppsmöte', 'sep1'],
    ['gruppens nästa möte', 'sep1'],
    ['senaste chefsgruppen', 'apr'],
    ["the group's latest meeting", 'apr'],
    ['aprilträffen', 'apr'],
    ['decmötet', 'dec'],
    ['april 27', 'apr'],
    ['det digitala mötet 16 april', 'apr'],
  ])('%s', (said, id) => {
    expect(readMeeting(said, later, 'any')).toMatchObject({ kind: 'meeting', meeting: { id } });
  });

  it('is not this group’s where it is called by another', () => {
    expect(readMeeting('nästa nämndmöte', later, 'any')).toBeUndefined();
  });

  it('is the latest of a month in a group that has not met since, but not where it is to come', () => {
    expect(readMeeting('mötet i februari', silent, 'past')).toMatchObject({ meeting: { id: 'feb' } });
    expect(readMeeting('9 december', silent, 'any')).toMatchObject({ meeting: { id: 'dec' } });
    expect(readMeeting('mötet i februari', silent, 'future')).toMatchObject({ kind: 'none' });
    expect(readMeeting('mötet i februari 2029', silent, 'past')).toMatchObject({ kind: 'none' });
  });
});

describe('the days that are meant', () => {
  it.each([
    ['i höstas', '2026-12-15', '2026-08-01', '2026-12-31'],
    ['i höstas', '2026-10-15', '2025-08-01', '2025-12-31'],
    ['i våras', '2026-09-01', '2026-01-01', '2026-06-30'],
    ['förra hösten', '2026-12-15', '2025-08-01', '2025-12-31'],
    ['första halvåret nästa år', '2026-12-15', '2027-01-01', '2027-06-30'],
  ])('%s on %s', (said, today, from, to) => {
    expect(readPeriod(said, { ...inMeeting, today }, 'any')).toEqual({ kind: 'period', from, to });
  });
});
