import { given } from './given.ts';
import { chair, closed, closing, daysAfter, duringIt, inApril, started } from './the-group.ts';

describe('starting', () => {
  const start = { type: 'start-meeting', meeting: 'm1' } as const;

  it('opens the first item', () => {
    given()
      .when(start, { by: chair })
      .then({ type: 'meeting-started', meeting: 'm1' }, { type: 'item-opened', meeting: 'm1', item: 'i1' });
    expect(given().when(start).meeting.startedAt).toBe(duringIt);
  });

  it('needs no agenda', () => {
    given()
      .when({ ...start, meeting: 'm3' }, { at: inApril })
      .then({ type: 'meeting-started', meeting: 'm3' });
  });

  it('waits for the day of the meeting', () => {
    given()
      .when({ ...start, meeting: 'm3' })
      .isRefused({ refused: 'meeting-later', meeting: 'm3' });
  });

  it('afterwards says when the meeting was to start', () => {
    const { ruling, meeting } = given().when(start, { at: daysAfter });
    expect(ruling).toMatchObject([{ happenedAt: '2027-02-12T12:00:00.000Z' }, {}]);
    expect(meeting.startedAt).toBe('2027-02-12T12:00:00.000Z');
  });

  it('happens once, and one meeting at a time', () => {
    given(started).when(start).isRefused({ refused: 'meeting-already', meeting: 'm1', state: 'running' });
    given(closed).when(start).isRefused({ refused: 'meeting-already', meeting: 'm1', state: 'closed' });
    given(closing)
      .when({ ...start, meeting: 'm3' }, { at: inApril })
      .isRefused({ refused: 'other-meeting-running', meeting: 'm1' });
  });
});

describe('going on', () => {
  const next = { type: 'next-item', meeting: 'm1' } as const;

  it('to the next item, and the one that is left counts as handled', () => {
    given(started)
      .when(next)
      .then(
        { type: 'item-settled', meeting: 'm1', item: 'i1', outcome: { kind: 'handled' } },
        { type: 'item-opened', meeting: 'm1', item: 'i2' },
      );
  });

  it('passes what has been withdrawn, postponed or handled', () => {
    const { meeting } = given(started)
      .after({ type: 'withdraw-item', meeting: 'm1', item: '2' })
      .after({ type: 'handle-item', meeting: 'm1', item: '3' })
      .when(next);
    expect(meeting.currentItem).toBe('i4');
  });

  it('says nothing of an item that was already settled otherwise', () => {
    given(started)
      .after({ type: 'withdraw-item', meeting: 'm1' })
      .when(next)
      .then({ type: 'item-opened', meeting: 'm1', item: 'i2' });
  });

  it('ends with the last item', () => {
    given(started)
      .after({ type: 'open-item', meeting: 'm1', item: '4' })
      .when(next)
      .isRefused({ refused: 'no-more-items' });
    given()
      .after({ type: 'start-meeting', meeting: 'm3' }, { at: inApril })
      .when({ ...next, meeting: 'm3' })
      .isRefused({ refused: 'no-agenda', meeting: 'm3' });
  });

  it('needs a meeting that runs', () => {
    given().when(next).isRefused({ refused: 'meeting-not-started', meeting: 'm1' });
    given(closing).when(next).isRefused({ refused: 'meeting-already', meeting: 'm1', state: 'closing' });
    given(closed).when(next).isRefused({ refused: 'meeting-is-closed', meeting: 'm1' });
  });

  it('may jump, which says nothing of the item that is left', () => {
    const jump = { type: 'open-item', meeting: 'm1', item: '§3' } as const;
    given(started).when(jump).then({ type: 'item-opened', meeting: 'm1', item: 'i3' });
    given(started).after(jump).when(jump).isRefused({ refused: 'no-change' });
    given(started)
      .when({ ...jump, item: '9' })
      .isRefused({ refused: 'no-such-item', number: '9', numbers: ['1', '2', '3', '4'] });
  });
});
