import type { Command } from '../../src/meetings/commands/command.ts';
import { given } from './given.ts';
import {
  bo,
  chair,
  closed,
  closing,
  daysAfter,
  duringIt,
  eva,
  halfAnHourBefore,
  present,
  residentialDay1,
  residentialDay2,
  started,
  stranger,
  thatMorning,
  visitor,
  weeksBefore,
} from './the-group.ts';

describe('an answer before the meeting', () => {
  const answer = { type: 'answer-attendance', meeting: 'm1', person: 'p3', answer: 'remote' } as const;

  it('is one’s own, or given by the secretary', () => {
    const fact = { type: 'attendance-answered', meeting: 'm1', person: 'p3', answer: 'remote' } as const;
    given().when(answer, { by: eva, at: weeksBefore }).then(fact);
    given().when(answer, { at: weeksBefore }).then(fact);
    for (const by of [bo, chair]) {
      given().when(answer, { by, at: weeksBefore }).isRefused({ refused: 'not-allowed', needs: 'secretary' });
    }
    given()
      .when(answer, { by: stranger, at: weeksBefore })
      .isRefused({ refused: 'not-allowed', needs: 'participant' });
  });

  it('can be taken away by whoever may give it, until the meeting starts; then it is as if never given', () => {
    const remove = { type: 'remove-answer', meeting: 'm1', person: 'p3' } as const;
    const answered = given().after(answer, { by: eva, at: weeksBefore });
    const removed = answered.when(remove, { by: eva, at: weeksBefore });
    removed.then({ type: 'attendance-answer-removed', meeting: 'm1', person: 'p3' });
    expect(removed.meeting.answers).toEqual([]);
    answered.when(remove, { by: bo }).isRefused({ refused: 'not-allowed', needs: 'secretary' });
    given().when(remove, { by: eva, at: weeksBefore }).isRefused({ refused: 'no-change' });
    answered
      .and(started)
      .when(remove, { by: eva })
      .isRefused({ refused: 'meeting-already', meeting: 'm1', state: 'running' });
    const undone = answered
      .after(remove, { by: eva, at: weeksBefore })
      .when({ type: 'undo' }, { by: eva, at: weeksBefore });
    expect(undone.meeting.answers).toMatchObject([{ person: 'p3', answer: 'remote' }]);
  });

  it('a later answer replaces the earlier one', () => {
    const { meeting } = given()
      .after(answer, { by: eva, at: weeksBefore })
      .when({ ...answer, answer: 'absent' }, { by: eva, at: thatMorning });
    expect(meeting.answers).toEqual([{ person: 'p3', answer: 'absent', at: thatMorning }]);
  });

  it('a second press changes nothing', () => {
    given()
      .after(answer, { by: eva, at: weeksBefore })
      .when(answer, { by: eva, at: weeksBefore })
      .isRefused({ refused: 'no-change' });
  });

  it('can be given until the meeting starts; after that one checks in', () => {
    given(started)
      .when(answer, { by: eva })
      .isRefused({ refused: 'meeting-already', meeting: 'm1', state: 'running' });
    given(closing)
      .when(answer, { by: eva })
      .isRefused({ refused: 'meeting-already', meeting: 'm1', state: 'closing' });
    given(closed).when(answer, { by: eva }).isRefused({ refused: 'meeting-is-closed', meeting: 'm1' });
  });

  it('a visitor answers for the meeting that she was let in to, and no other', () => {
    const own = { ...answer, person: 'p8' };
    expect(given().when(own, { by: visitor, at: weeksBefore }).ruling).toHaveLength(1);
    given()
      .when({ ...own, meeting: 'm3' }, { by: visitor, at: weeksBefore })
      .isRefused({ refused: 'not-allowed', needs: 'participant' });
    given()
      .when({ ...own, meeting: 'm3' }, { at: weeksBefore })
      .isRefused({ refused: 'unknown-person' });
  });
});

describe('checking in', () => {
  const here = { type: 'check-in', meeting: 'm1', persons: ['p3'] } as const;
  const row = (person: string, day = 1) => ({ person, day, status: 'present' }) as const;
  const checkedIn = {
    type: 'attendance-recorded',
    meeting: 'm1',
    rows: [row('p3')],
    how: 'check-in',
  } as const;

  it('is possible while the meeting runs and is being closed', () => {
    given(started).when(here, { by: eva }).then(checkedIn);
    given(closing).when(here, { by: eva }).then(checkedIn);
  });

  it('opens an hour before the start, though nobody has started the meeting', () => {
    given().when(here, { by: eva, at: halfAnHourBefore }).then(checkedIn);
    const later = { refused: 'check-in-later', meeting: 'm1' } as const;
    given().when(here, { by: eva, at: thatMorning }).isRefused(later);
    given().when(here, { by: eva, at: weeksBefore }).isRefused(later);
    given()
      .when(here, { by: eva, at: daysAfter })
      .isRefused({ refused: 'meeting-not-started', meeting: 'm1' });
  });

  it('is open the whole day when the time is unknown', () => {
    given()
      .when({ ...here, meeting: 'm2' }, { by: eva, at: residentialDay1 })
      .then({ ...checkedIn, meeting: 'm2' });
    given()
      .when({ ...here, meeting: 'm2' }, { by: eva, at: weeksBefore })
      .isRefused({ refused: 'check-in-later', meeting: 'm2' });
  });

  it('counts for the day it is', () => {
    given()
      .when({ ...here, meeting: 'm2' }, { by: eva, at: residentialDay2 })
      .then({ ...checkedIn, meeting: 'm2', rows: [row('p3', 2)] });
    given(started)
      .when({ ...here, day: 2 }, { by: eva })
      .isRefused({ refused: 'no-such-day', day: 2, days: 1 });
  });

  it('is no longer possible once the meeting is closed, except as the secretary’s correction', () => {
    given(closed).when(here, { by: eva }).isRefused({ refused: 'meeting-is-closed', meeting: 'm1' });
    given(closed)
      .when(here)
      .then({ ...checkedIn, how: 'companion' });
    given().when(here, { at: weeksBefore }).isRefused({ refused: 'check-in-later', meeting: 'm1' });
  });

  it('not for whoever has left the group', () => {
    given(started, { type: 'person-left', person: 'p7', on: '2027-01-10' })
      .when({ type: 'check-in', meeting: 'm1', persons: ['p4', 'p7'] }, { by: bo })
      .isRefused({ refused: 'unknown-person' });
  });

  it('a second press changes nothing', () => {
    given(started).after(here, { by: eva }).when(here, { by: eva }).isRefused({ refused: 'no-change' });
  });

  it('one person checks in colleagues beside her', () => {
    given(started)
      .when({ ...here, persons: ['p3', 'p4', 'p7', 'p4'] }, { by: eva })
      .then(checkedIn, { ...checkedIn, rows: [row('p4'), row('p7')], how: 'companion' });
  });

  it('is not done for people outside the roster, nor by visitors for others', () => {
    given(started)
      .when({ ...here, persons: ['p3', 'p99'] }, { by: eva })
      .isRefused({ refused: 'unknown-person' });
    given(started)
      .when({ ...here, persons: ['p3', 'p8'] }, { by: eva })
      .isRefused({ refused: 'unknown-person' });
    given(started)
      .when({ ...here, persons: ['p8', 'p3'] }, { by: visitor })
      .isRefused({ refused: 'not-allowed', needs: 'participant' });
    expect(given(started).when({ ...here, persons: ['p8'] }, { by: visitor }).ruling).toHaveLength(1);
    given(started).when(here, { by: stranger }).isRefused({ refused: 'not-allowed', needs: 'participant' });
  });

  it('replaces an absence, but never an attendance in part with its note', () => {
    const put = (status: 'absent' | 'partial', note?: string): Command => ({
      type: 'record-attendance',
      meeting: 'm1',
      from: 'nobody',
      rows: [{ person: 'p3', status, ...(note === undefined ? {} : { note }) }],
    });
    given(started).after(put('absent')).when(here, { by: eva }).then(checkedIn);
    given(started)
      .after(put('partial', 'kom efter lunch'))
      .when(here, { by: eva })
      .isRefused({ refused: 'no-change' });
  });
});

describe('being late', () => {
  const late = { type: 'announce-late', meeting: 'm1', person: 'p3' } as const;

  it('is said on the day, and ends with checking in', () => {
    given().when(late, { by: eva, at: weeksBefore }).isRefused({ refused: 'too-early-to-answer' });
    const said = given().after(late, { by: eva, at: thatMorning });
    expect(said.when(late, { by: eva }).ruling).toEqual({ refused: 'no-change' });
    const { meeting } = said
      .and(started)
      .when({ type: 'check-in', meeting: 'm1', persons: ['p3'] }, { by: eva });
    expect(meeting.late).toEqual([]);
  });

  it('is nothing for those who are there, and nothing for a closed meeting', () => {
    given(started, present('p3')).when(late, { by: eva }).isRefused({ refused: 'no-change' });
    given(closed).when(late, { by: eva }).isRefused({ refused: 'meeting-is-closed', meeting: 'm1' });
  });
});

describe('taking attendance', () => {
  const take = { type: 'record-attendance', meeting: 'm1', from: 'everyone', rows: [] } as const;
  const statuses = (command: Command, at = duringIt, ...before: readonly Command[]) => {
    const outcome = before
      .reduce((so, one) => so.after(one, { at: residentialDay1 }), given())
      .when(command, { at });
    const meeting = outcome.book.meetings.find((one) => 'meeting' in command && one.id === command.meeting);
    return (meeting?.attendance ?? []).map(
      ({ person, day, status, note }) => `${person} ${day} ${status}${note === undefined ? '' : ` ${note}`}`,
    );
  };

  it('everyone is the whole roster; visitors are not meant', () => {
    expect(statuses(take)).toEqual([1, 2, 3, 4, 5, 6, 7].map((number) => `p${number} 1 present`));
  });

  it('"alla utom Bo, Eva kom efter lunch"', () => {
    const rows = [
      { person: 'p4', status: 'absent' },
      { person: 'p3', status: 'partial', note: 'kom efter lunch' },
      { person: 'p8', status: 'present' },
    ] as const;
    expect(statuses({ ...take, rows })).toEqual([
      'p1 1 present',
      'p2 1 present',
      'p3 1 partial kom efter lunch',
      'p4 1 absent',
      'p5 1 present',
      'p6 1 present',
      'p7 1 present',
      'p8 1 present',
    ]);
  });

  it('those of whom nothing is said are left as they were', () => {
    given(started, present('p5'))
      .when({ ...take, from: 'nobody', rows: [{ person: 'p4', status: 'absent' }] })
      .then({
        type: 'attendance-recorded',
        meeting: 'm1',
        rows: [{ person: 'p4', day: 1, status: 'absent' }],
        how: 'secretary',
      });
  });

  it('"alla" does not wipe out that someone was there in part', () => {
    const part = {
      ...take,
      from: 'nobody',
      rows: [{ person: 'p3', status: 'partial', note: 'ej fm' }],
    } as const;
    const { meeting } = given(started).after(part).when(take);
    expect(meeting.attendance.find((row) => row.person === 'p3')?.note).toBe('ej fm');
  });

  it('"alla från igår utom Bo" is about the second day', () => {
    const dayOne = {
      ...take,
      meeting: 'm2',
      from: 'nobody',
      rows: [
        { person: 'p3', status: 'partial', note: 'ej fm' },
        { person: 'p4', status: 'present' },
        { person: 'p5', status: 'absent' },
      ],
    } as const;
    const dayTwo = {
      ...take,
      meeting: 'm2',
      from: 'day-before',
      rows: [{ person: 'p4', status: 'absent' }],
    } as const;
    expect(statuses(dayTwo, residentialDay2, dayOne)).toEqual([
      'p3 1 partial ej fm',
      'p4 1 present',
      'p5 1 absent',
      'p3 2 present',
      'p4 2 absent',
    ]);
  });

  it('needs a day that the meeting has, and persons who belong at it', () => {
    given(started)
      .when({ ...take, day: 2 })
      .isRefused({ refused: 'no-such-day', day: 2, days: 1 });
    given(started)
      .when({ ...take, from: 'day-before' })
      .isRefused({ refused: 'no-such-day', day: 0, days: 1 });
    given(started)
      .when({ ...take, rows: [{ person: 'p99', status: 'absent' }] })
      .isRefused({ refused: 'unknown-person' });
    given(started)
      .when({ ...take, rows: [{ person: 'p3', status: 'partial', note: 'x'.repeat(100_001) }] })
      .isRefused({ refused: 'too-long', limit: 100_000, length: 100_001 });
  });

  it('is for secretary and chair, from the day of the meeting on, also afterwards', () => {
    given(started).when(take, { by: eva }).isRefused({ refused: 'not-allowed', needs: 'secretary-or-chair' });
    given().when(take, { at: weeksBefore }).isRefused({ refused: 'meeting-later', meeting: 'm1' });
    expect(given(closed).when(take, { by: chair, at: daysAfter }).meeting.attendance).toHaveLength(7);
    given(started).after(take).when(take).isRefused({ refused: 'no-change' });
  });
});
