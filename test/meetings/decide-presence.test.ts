import type { RecordMovement } from '../../src/meetings/commands/presence-command.ts';
import { attendanceDoubts } from '../../src/meetings/model/attendance-doubts.ts';
import { findMeeting } from '../../src/meetings/model/lookup.ts';
import type { Meeting } from '../../src/meetings/model/meeting.ts';
import { given } from './given.ts';
import {
  bo,
  chair,
  closed,
  eva,
  halfAnHourBefore,
  present,
  residentialDay1,
  residentialDay2,
  started,
  visitor,
  weeksBefore,
} from './the-group.ts';

const gone = (rest: Partial<RecordMovement> = {}): RecordMovement => ({
  type: 'record-movement',
  meeting: 'm1',
  person: 'p3',
  kind: 'left',
  ...rest,
});
const came = (rest: Partial<RecordMovement> = {}) => gone({ kind: 'arrived', ...rest });
const serve = (person: string, standsInFor: string | null) =>
  ({ type: 'set-stand-in', meeting: 'm1', person, standsInFor }) as const;
const rowsOf = (meeting: Meeting) => meeting.attendance.map(({ at: _, ...row }) => row);
const tove = { kind: 'person', person: 'p7' } as const;

describe('people come and go while a meeting runs', () => {
  it('"Eva gick 14.30": she is there in part from then on, in the same stroke', () => {
    given(...started, present('p3'))
      .when(gone({ time: '14:30', note: 'gick 14.30' }))
      .then(
        {
          type: 'movement-recorded',
          meeting: 'm1',
          movement: { id: 'v5', person: 'p3', kind: 'left', day: 1, time: '14:30', note: 'gick 14.30' },
        },
        {
          type: 'attendance-recorded',
          meeting: 'm1',
          rows: [{ person: 'p3', day: 1, status: 'partial', note: 'gick 14.30', part: { to: '14:30' } }],
          how: 'movement',
        },
      );
  });

  it('just now is told by the clock and the running item', () => {
    const { meeting } = given(...started, present('p3')).when(gone());
    expect(meeting.movements).toMatchObject([{ time: '13:30', item: 'i1', kind: 'left' }]);
  });

  it('just now means nothing when the meeting does not run', () => {
    given(...closed, present('p3'))
      .when(gone())
      .isRefused({ refused: 'when-moved', person: 'p3' });
  });

  it('what is entered afterwards says when it was', () => {
    const { meeting } = given(...closed, present('p3')).when(
      gone({ item: '3', note: 'lämnade under punkt 3' }),
    );
    expect(meeting.movements).toMatchObject([{ item: 'i3', note: 'lämnade under punkt 3' }]);
    expect(rowsOf(meeting)).toEqual([
      { person: 'p3', day: 1, status: 'partial', note: 'lämnade under punkt 3' },
    ]);
  });

  it('whoever comes when it begins is there all of it, and later in part', () => {
    const early = given(...started).when(came({ time: '13:00', note: 'kom 13.00' })).meeting;
    expect(rowsOf(early)).toEqual([{ person: 'p3', day: 1, status: 'present' }]);
    const late = given(...started).when(came({ time: '13:20', note: 'kom 13.20' })).meeting;
    expect(rowsOf(late)).toEqual([
      { person: 'p3', day: 1, status: 'partial', note: 'kom 13.20', part: { from: '13:20' } },
    ]);
  });

  it('who came and then left was there between', () => {
    const { meeting } = given(...started)
      .after(came({ time: '13:20', note: 'kom 13.20' }))
      .when(gone({ time: '14:30', note: 'gick 14.30' }));
    expect(rowsOf(meeting)).toEqual([
      {
        person: 'p3',
        day: 1,
        status: 'partial',
        note: 'kom 13.20, gick 14.30',
        part: { from: '13:20', to: '14:30' },
      },
    ]);
  });

  it('who left and came back was there in a part that no two times tell', () => {
    const { meeting } = given(...started, present('p3'))
      .after(gone({ time: '13:20', note: 'gick 13.20' }))
      .when(came({ time: '14:00', note: 'kom tillbaka 14' }));
    expect(meeting.attendance[0]?.part).toBeUndefined();
    expect(meeting.movements).toHaveLength(2);
  });

  it('the same twice, and what is so already, change nothing', () => {
    const left = given(...started, present('p3')).after(gone({ time: '14:30' }));
    left.when(gone({ time: '14:30' })).isRefused({ refused: 'no-change' });
    left.when(gone()).isRefused({ refused: 'no-change' });
    given(...started, present('p3'))
      .when(came())
      .isRefused({ refused: 'no-change' });
  });

  it('who left and checks in again has come back', () => {
    const left = given(...started, present('p3')).after(gone({ time: '13:10', note: 'gick 13.10' }));
    const { meeting } = left.when({ type: 'check-in', meeting: 'm1', persons: ['p3'] }, { by: eva });
    expect(meeting.movements.map(({ kind, time }) => [kind, time])).toEqual([
      ['left', '13:10'],
      ['arrived', '13:30'],
    ]);
    expect(rowsOf(meeting)).toEqual([{ person: 'p3', day: 1, status: 'partial', note: 'gick 13.10' }]);
  });

  it('an item that is not there is asked about', () => {
    given(...started)
      .when(gone({ item: '9' }))
      .isRefused({ refused: 'no-such-item', number: '9', numbers: ['1', '2', '3', '4'] });
  });

  it('she says it herself, and that she did is noted; of others only those who record do', () => {
    const { meeting } = given(...started, present('p3')).when(gone(), { by: eva });
    expect(meeting.movements).toMatchObject([{ own: true }]);
    expect(
      given(...started, present('p3')).when(gone(), { by: chair }).meeting.movements[0]?.own,
    ).toBeUndefined();
    given(...started)
      .when(gone(), { by: bo })
      .isRefused({ refused: 'not-allowed', needs: 'secretary-or-chair' });
    given(...started, present('p8')).when(gone({ person: 'p8' }), { by: visitor });
    given().when(gone(), { by: eva }).isRefused({ refused: 'meeting-not-started', meeting: 'm1' });
    given(...closed)
      .when(gone({ time: '14:00' }), { by: eva })
      .isRefused({ refused: 'meeting-is-closed', meeting: 'm1' });
    given()
      .when(gone({ time: '14:00' }), { at: weeksBefore })
      .isRefused({ refused: 'meeting-later', meeting: 'm1' });
  });

  it('one undoing takes both back, also her own', () => {
    const left = given(...started, present('p3')).after(gone(), { by: eva, id: 'leaving' });
    const { meeting } = left.when({ type: 'undo', stamp: 'leaving' }, { by: eva });
    expect(rowsOf(meeting)).toEqual([{ person: 'p3', day: 1, status: 'present' }]);
    expect(meeting.movements).toMatchObject([{ removed: true }]);
  });

  it('that she left is taken away by those who record, and her attendance stands until they say otherwise', () => {
    const left = given(...started, present('p3')).after(gone({ time: '14:30' }));
    const { meeting } = left.when({ type: 'remove-movement', meeting: 'm1', id: 'v5' });
    expect(meeting.movements).toMatchObject([{ removed: true }]);
    expect(meeting.attendance).toMatchObject([{ status: 'partial' }]);
    left
      .when({ type: 'remove-movement', meeting: 'm1', id: 'v5' }, { by: eva })
      .isRefused({ refused: 'not-allowed', needs: 'secretary-or-chair' });
  });
});

describe('who serves for whom', () => {
  it('a substitute who serves for a member is there', () => {
    given(...started)
      .when(serve('p7', 'p3'))
      .then({
        type: 'attendance-recorded',
        meeting: 'm1',
        rows: [{ person: 'p7', day: 1, status: 'present', standsInFor: 'p3' }],
        how: 'stand-in',
      });
  });

  it('what is written of her stands', () => {
    const { meeting } = given(...started)
      .after({
        type: 'record-attendance',
        meeting: 'm1',
        from: 'nobody',
        rows: [{ person: 'p7', status: 'partial', note: 'ej fm', part: { from: '12:00' } }],
      })
      .when(serve('p7', 'p3'));
    expect(rowsOf(meeting)).toEqual([
      { person: 'p7', day: 1, status: 'partial', note: 'ej fm', part: { from: '12:00' }, standsInFor: 'p3' },
    ]);
  });

  it('that she serves stands when she checks in, or is put down with all others', () => {
    const { meeting } = given(...started)
      .after(serve('p7', 'p3'))
      .when({ type: 'record-attendance', meeting: 'm1', from: 'everyone', rows: [] });
    expect(meeting.attendance.find(({ person }) => person === 'p7')).toMatchObject({ standsInFor: 'p3' });
  });

  it('she may say it herself, as soon as she may check in', () => {
    given().when(serve('p7', 'p3'), { by: tove, at: halfAnHourBefore });
    expect(
      given().when(serve('p7', 'p3'), { by: tove, at: halfAnHourBefore }).meeting.attendance,
    ).toHaveLength(1);
    given(...started)
      .when(serve('p7', 'p3'), { by: eva })
      .isRefused({ refused: 'not-allowed', needs: 'secretary-or-chair' });
  });

  it('a member does not serve for another, and nobody for someone who is none', () => {
    given(...started)
      .when(serve('p4', 'p3'))
      .isRefused({ refused: 'not-a-substitute', person: 'p4' });
    given(...started)
      .when(serve('p7', 'p1'))
      .isRefused({ refused: 'not-a-member', person: 'p1' });
    given(...started)
      .when(serve('p7', 'p99'))
      .isRefused({ refused: 'unknown-person' });
  });

  it('a visitor let in as substitute serves for the member whom she named, also on the second day', () => {
    const residential = given({ type: 'meeting-started', meeting: 'm2' })
      .after(
        { type: 'request-admission', meeting: 'm2', name: 'Nils Ahl', as: 'substitute', standsInFor: 'p3' },
        { by: { kind: 'stranger' }, at: residentialDay1 },
      )
      .after(
        { type: 'settle-admission', meeting: 'm2', person: 'p9', approved: true },
        { at: residentialDay1 },
      );
    const { book } = residential.when(
      { type: 'check-in', meeting: 'm2', persons: ['p9'] },
      { by: { kind: 'person', person: 'p9' }, at: residentialDay2 },
    );
    expect(findMeeting(book, 'm2')?.attendance).toMatchObject([
      { person: 'p9', day: 1, standsInFor: 'p3' },
      { person: 'p9', day: 2, standsInFor: 'p3' },
    ]);
  });

  it('it is taken back', () => {
    const served = given(...started).after(serve('p7', 'p3'));
    expect(rowsOf(served.when(serve('p7', null)).meeting)).toEqual([
      { person: 'p7', day: 1, status: 'present' },
    ]);
    served.when(serve('p7', 'p3')).isRefused({ refused: 'no-change' });
  });
});

describe('the rule for quorum', () => {
  const quorum = { of: 'seats', atLeast: 'more-than-half' } as const;
  const rule = { type: 'change-settings', to: { quorum } } as const;

  it('is written down by the secretary, and taken away', () => {
    const set = given().after(rule, { id: 'the rule' });
    expect(set.book.group.settings?.quorum).toEqual(quorum);
    set.when(rule).isRefused({ refused: 'no-change' });
    const without = set.when({ type: 'change-settings', to: { quorum: null } }).book;
    expect(without.group.settings?.quorum ?? null).toBeNull();
    expect(set.when({ type: 'undo', stamp: 'the rule' }).book.group.settings?.quorum ?? null).toBeNull();
    given().when(rule, { by: chair }).isRefused({ refused: 'not-allowed', needs: 'secretary' });
  });
});

describe('a note that names days', () => {
  const remark = (part: { days: readonly number[]; from?: string }) =>
    ({
      type: 'record-attendance',
      meeting: 'm2',
      from: 'nobody',
      rows: [{ person: 'p3', status: 'partial', note: 'dag 2', part }],
    }) as const;
  const rows = (at: string, part: { days: readonly number[]; from?: string }) => {
    const { book } = given({ type: 'meeting-started', meeting: 'm2' }).when(remark(part), { at });
    return findMeeting(book, 'm2')?.attendance.map(({ at: _, ...row }) => row);
  };

  it('"dag 2", said on the second day: absent on the first, there on the second', () => {
    expect(rows(residentialDay2, { days: [2] })).toEqual([
      { person: 'p3', day: 1, status: 'absent' },
      { person: 'p3', day: 2, status: 'present', note: 'dag 2', part: { days: [2] } },
    ]);
  });

  it('said on the first day: absent today, and the second is left until it comes', () => {
    expect(rows(residentialDay1, { days: [2] })).toEqual([
      { person: 'p3', day: 1, status: 'absent', note: 'dag 2', part: { days: [2] } },
    ]);
  });

  it('"dag 2, ej fm" is in part on that day', () => {
    expect(rows(residentialDay2, { days: [2], from: '12:00' })).toMatchObject([
      { day: 1, status: 'absent' },
      { day: 2, status: 'partial' },
    ]);
  });
});

describe('attendance that contradicts itself', () => {
  const doubts = (world: ReturnType<typeof given>) => {
    const meeting = findMeeting(world.book, 'm1');
    return meeting === undefined
      ? []
      : attendanceDoubts(world.book, meeting).map((one) => [one.kind, one.person.id]);
  };
  const put = (status: 'present' | 'absent') =>
    ({ type: 'record-attendance', meeting: 'm1', from: 'nobody', rows: [{ person: 'p3', status }] }) as const;

  it('is found, and nothing else is', () => {
    const left = given(...started, present('p3', 'p4')).after(gone({ time: '14:30' }));
    expect(doubts(left)).toEqual([]);
    expect(doubts(left.after(put('present')))).toEqual([['left-yet-present', 'p3']]);
    expect(doubts(left.after(put('absent')))).toEqual([['moved-yet-absent', 'p3']]);
    expect(doubts(left.after(gone({ time: '15:00' })))).toEqual([['twice', 'p3']]);
    expect(doubts(given(...started, present('p3')).after(serve('p7', 'p3')))).toEqual([
      ['member-present', 'p7'],
    ]);
    expect(doubts(given(...started).after(serve('p7', 'p3')))).toEqual([]);
    expect(
      doubts(
        given(...started)
          .after(serve('p7', 'p3'))
          .after(serve('p2', 'p3')),
      ),
    ).toEqual([['two-for-one', 'p2']]);
  });
});
