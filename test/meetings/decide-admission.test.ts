import { unrepresented } from '../../src/meetings/model/lookup.ts';
import { mayAttend, standingOf } from '../../src/meetings/model/rights.ts';
import { given } from './given.ts';
import { chair, closed, eva, started, stranger, visitor, weeksBefore } from './the-group.ts';

const ask = {
  type: 'request-admission',
  meeting: 'm1',
  name: 'Nils Ahl',
  as: 'substitute',
  standsInFor: 'p3',
} as const;
const admission = {
  person: 'p9',
  name: 'Nils Ahl',
  as: 'substitute',
  standsInFor: 'p3',
  state: 'requested',
} as const;
const letIn = { type: 'settle-admission', meeting: 'm1', person: 'p9', approved: true } as const;

describe('asking to be let in', () => {
  it('is all that a stranger may', () => {
    given(started)
      .when(ask, { by: stranger })
      .then({ type: 'admission-requested', meeting: 'm1', admission });
  });

  it('is done once', () => {
    given(started)
      .after(ask, { by: stranger })
      .when(ask, { by: stranger })
      .isRefused({ refused: 'already-requested' });
  });

  it('is no use for those who belong there, nor for a closed meeting', () => {
    given(started).when(ask, { by: eva }).isRefused({ refused: 'no-change' });
    given(closed).when(ask, { by: stranger }).isRefused({ refused: 'meeting-is-closed', meeting: 'm1' });
    given()
      .when({ ...ask, meeting: 'm9' }, { by: stranger })
      .isRefused({ refused: 'unknown-meeting' });
  });

  it('names a member of the group, and a name of reasonable length', () => {
    given(started)
      .when({ ...ask, standsInFor: 'p99' }, { by: stranger })
      .isRefused({ refused: 'unknown-person' });
    given(started)
      .when({ ...ask, name: 'x'.repeat(100_001) }, { by: stranger })
      .isRefused({ refused: 'too-long', limit: 100_000, length: 100_001 });
  });

  it('a visitor of another meeting asks as the person she is', () => {
    const { ruling } = given().when({ ...ask, meeting: 'm3' }, { by: visitor });
    expect(ruling).toMatchObject([{ admission: { person: 'p8' } }]);
  });
});

describe('letting in', () => {
  const asked = given(started).after(ask, { by: stranger });

  it('makes a visitor who is there, and who speaks for the organisation of whom she stands in for', () => {
    const outcome = asked.when(letIn);
    outcome.then(
      {
        type: 'person-added',
        person: {
          id: 'p9',
          name: 'Nils Ahl',
          organisation: 'o1',
          category: 'substitute',
          roles: [],
          admittedTo: ['m1'],
        },
      },
      { type: 'admission-settled', meeting: 'm1', person: 'p9', approved: true },
      { type: 'person-connected', person: 'p9', how: 'admission' },
      {
        type: 'attendance-recorded',
        meeting: 'm1',
        rows: [{ person: 'p9', day: 1, status: 'present', standsInFor: 'p3' }],
        how: 'admission',
      },
    );
    expect(standingOf(outcome.book, 'p9')).toBe('visitor');
    expect(unrepresented(outcome.book, outcome.meeting).map((one) => one.name)).toEqual([
      'Ekköping',
      'Region Norrdal',
    ]);
  });

  it('long before the meeting says nothing of who is there', () => {
    const { ruling } = given().after(ask, { by: stranger, at: weeksBefore }).when(letIn, { at: weeksBefore });
    expect(ruling).toHaveLength(3);
  });

  it('to another meeting adds to the first', () => {
    const { book } = given()
      .after({ ...ask, meeting: 'm3' }, { by: visitor })
      .when({ ...letIn, meeting: 'm3', person: 'p8' });
    expect(book.persons.find((person) => person.id === 'p8')).toMatchObject({
      name: 'Maj Sund',
      admittedTo: ['m1', 'm3'],
    });
    expect(book.persons).toHaveLength(8);
  });

  it('can be denied, and then asked for anew', () => {
    const denied = asked.after({ ...letIn, approved: false });
    expect(denied.book.meetings[0]?.admissions).toEqual([{ ...admission, state: 'denied' }]);
    expect(standingOf(denied.book, 'p9')).toBe('stranger');
    expect(denied.when(ask, { by: stranger }).ruling).toHaveLength(1);
  });

  it('by mistake is taken back until the meeting is closed', () => {
    const back = asked.after(letIn).when({ ...letIn, approved: false });
    expect(standingOf(back.book, 'p9')).toBe('visitor');
    expect(mayAttend(back.book, 'p9', 'm1')).toBe(false);
    expect(back.book.meetings[0]?.attendance.filter(({ person }) => person === 'p9')).toEqual([]);
    expect(back.book.meetings[0]?.admissions).toEqual([{ ...admission, state: 'denied' }]);
    asked
      .after(letIn)
      .and(...closed.slice(-2))
      .when({ ...letIn, approved: false })
      .isRefused({ refused: 'meeting-is-closed', meeting: 'm1' });
  });

  it('is settled once', () => {
    asked.after(letIn).when(letIn).isRefused({ refused: 'nothing-to-settle' });
    given(started).when(letIn).isRefused({ refused: 'nothing-to-settle' });
  });

  it('is the secretary’s', () => {
    asked.when(letIn, { by: chair }).isRefused({ refused: 'not-allowed', needs: 'secretary' });
  });

  it('an id that was given to someone who asked is never given again', () => {
    expect(asked.book.next.person).toBe(10);
  });
});
