import { closingGaps } from '../../src/meetings/model/closing.ts';
import type { Fact } from '../../src/meetings/model/fact.ts';
import { given } from './given.ts';
import {
  assigned,
  chair,
  closed,
  closing,
  connected,
  daysAfter,
  decided,
  present,
  residentialDay1,
  started,
  weeksBefore,
} from './the-group.ts';

const begin = { type: 'begin-closing', meeting: 'm1' } as const;
const close = { type: 'close-meeting', meeting: 'm1' } as const;
const resume = { type: 'resume-meeting', meeting: 'm1' } as const;
const publish = { type: 'publish-summary', meeting: 'm1' } as const;
const withdraw = {
  type: 'withdraw-item',
  meeting: 'm1',
  item: '3',
  reason: 'Eva är borta',
  absent: 'p3',
} as const;
const handled = (item: string) =>
  ({ type: 'item-settled', meeting: 'm1', item, outcome: { kind: 'handled' } }) as const;

describe('the read-back', () => {
  it('begins while the meeting runs', () => {
    given(started).when(begin, { by: chair }).then({ type: 'closing-begun', meeting: 'm1' });
    given(closing).when(begin).isRefused({ refused: 'meeting-already', meeting: 'm1', state: 'closing' });
    given(closed).when(begin).isRefused({ refused: 'meeting-already', meeting: 'm1', state: 'closed' });
  });

  it('of a meeting that nobody started tells when it was to start', () => {
    given()
      .when(begin, { at: daysAfter })
      .then(
        { type: 'meeting-started', meeting: 'm1', happenedAt: '2027-02-12T12:00:00.000Z' },
        { type: 'closing-begun', meeting: 'm1' },
      );
    given().when(begin, { at: weeksBefore }).isRefused({ refused: 'meeting-later', meeting: 'm1' });
    given(started)
      .when({ ...begin, meeting: 'm2' }, { at: residentialDay1 })
      .isRefused({ refused: 'other-meeting-running', meeting: 'm1' });
  });

  it('can be left for the meeting again', () => {
    given(closing).when(resume).then({ type: 'meeting-resumed', meeting: 'm1', to: 'running' });
    given(started).when(resume).isRefused({ refused: 'not-closing', meeting: 'm1' });
    given(closed).when(resume).isRefused({ refused: 'meeting-is-closed', meeting: 'm1' });
  });
});

describe('what the read-back asks', () => {
  const gaps = (...facts: readonly Fact[]) => {
    const { book, meeting } = given(started, ...facts).when(withdraw);
    return closingGaps(book, meeting);
  };

  it('withdrawn for the absence of someone who was there is a contradiction', () => {
    expect(gaps(present('p3')).contradictions).toMatchObject([{ item: { id: 'i3' }, person: { id: 'p3' } }]);
    expect(gaps(present('p4')).contradictions).toEqual([]);
  });

  it('someone who was there in part may well have been away', () => {
    const partly = {
      type: 'attendance-recorded',
      meeting: 'm1',
      rows: [{ person: 'p3', day: 1, status: 'partial', note: 'ej fm' }],
      how: 'secretary',
    } as const;
    expect(gaps(partly).contradictions).toEqual([]);
  });

  it('items of which nothing is said and at which nothing stands', () => {
    const removed = {
      type: 'record-removed',
      meeting: 'm1',
      of: 'decision',
      id: 'd6',
      removed: true,
    } as const;
    const untouched = gaps(
      handled('i1'),
      decided('d5', 'x', 'i2'),
      decided('d6', 'y', 'i4'),
      removed,
    ).untouched;
    expect(untouched.map((item) => item.id)).toEqual(['i4']);
  });

  it('assignments without a responsible, a contact person or a date', () => {
    const body = {
      type: 'assignment-recorded',
      meeting: 'm1',
      assignment: {
        id: 'a6',
        item: 'i3',
        text: 'y',
        responsible: { kind: 'body', name: 'Psykiatrin' },
        due: { kind: 'vague', said: 'efter sommaren' },
      },
    } as const;
    const found = gaps(assigned('a5', 'x'), body);
    expect(found.responsibleMissing.map((one) => one.id)).toEqual(['a5']);
    expect(found.contactMissing.map((one) => one.id)).toEqual(['a6']);
    expect(found.dueMissing.map((one) => one.id)).toEqual(['a5']);
  });

  it('attendance, on every day', () => {
    expect(gaps().attendanceMissing).toBe(true);
    expect(gaps(present('p4')).attendanceMissing).toBe(false);
    const { book } = given().when(
      { type: 'record-attendance', meeting: 'm2', from: 'everyone', rows: [] },
      { at: residentialDay1 },
    );
    const residential = book.meetings[1];
    expect(residential && closingGaps(book, residential).attendanceMissing).toBe(true);
  });
});

describe('closing', () => {
  it('counts what nobody said anything of as handled', () => {
    given(closing, handled('i1'), handled('i2'))
      .when(close)
      .then(handled('i3'), handled('i4'), { type: 'meeting-closed', meeting: 'm1' });
    expect(given(closing).when(close).meeting).toMatchObject({ state: 'closed' });
    expect(given(closing).when(close).meeting).not.toHaveProperty('currentItem');
  });

  it('comes after the read-back', () => {
    given(started).when(close).isRefused({ refused: 'not-closing', meeting: 'm1' });
    given().when(close).isRefused({ refused: 'not-closing', meeting: 'm1' });
    given(closed).when(close).isRefused({ refused: 'meeting-already', meeting: 'm1', state: 'closed' });
  });

  it('waits until contradictions are settled, whichever is true', () => {
    const contradiction = given(started, present('p3')).after(withdraw).after(begin);
    contradiction.when(close).isRefused({ refused: 'contradictions-left', meeting: 'm1', items: ['3'] });
    const wasAbsent = contradiction.after({
      type: 'record-attendance',
      meeting: 'm1',
      from: 'nobody',
      rows: [{ person: 'p3', status: 'absent' }],
    });
    expect(wasAbsent.when(close).meeting.state).toBe('closed');
    const wasThere = contradiction.after({
      type: 'withdraw-item',
      meeting: 'm1',
      item: '3',
      reason: 'Eva är borta',
    });
    expect(wasThere.when(close).meeting.state).toBe('closed');
  });
});

describe('publishing the summary', () => {
  it('is the secretary’s, once, where the group is connected', () => {
    given(connected, closed).when(publish).then({ type: 'summary-published', meeting: 'm1' });
    given(connected, closed)
      .when(publish, { by: chair })
      .isRefused({ refused: 'not-allowed', needs: 'secretary' });
    given(connected, closed)
      .after(publish)
      .when(publish)
      .isRefused({ refused: 'already-published', meeting: 'm1' });
    given(closed).when(publish).isRefused({ refused: 'not-connected' });
  });

  it('comes after closing', () => {
    given(connected, closing).when(publish).isRefused({ refused: 'not-closed', meeting: 'm1' });
    given()
      .when({ ...publish, meeting: 'm9' })
      .isRefused({ refused: 'unknown-meeting' });
  });
});
