import { answerMeetingHistory } from '../../src/meetings/answers/answer-meeting-history.ts';
import type { Fact } from '../../src/meetings/model/fact.ts';
import { posts } from '../../src/meetings/posts/posts.ts';
import { given } from './given.ts';
import { connected, weeksBefore } from './the-group.ts';

const moved: Fact = { type: 'meeting-changed', meeting: 'm3', changes: { date: '2027-04-23' } };
const placed: Fact = { type: 'meeting-changed', meeting: 'm3', changes: { place: 'Granby' } };

/** The posts that tell of changes, as the secretary has made them. */
function told(facts: readonly Fact[], ...before: readonly Fact[]) {
  const commands = facts.map((fact) =>
    fact.type === 'meeting-changed'
      ? ({ type: 'change-meeting', meeting: fact.meeting, changes: fact.changes } as const)
      : ({ type: 'cancel-meeting', meeting: 'm3' } as const),
  );
  const { book } = commands.reduce(
    (so, command) => so.after(command, { at: weeksBefore }),
    given(connected, ...before),
  );
  return posts(book, weeksBefore).filter(({ key }) => key.startsWith('change:'));
}

const cancelled: Fact = { type: 'meeting-cancelled', meeting: 'm3', cancelled: true };

describe('everyone is told when a meeting', () => {
  it('is moved or cancelled, with one post for each time, also before its agenda is out', () => {
    expect(told([moved, cancelled]).map(({ key }) => key)).toEqual(['change:m3:0', 'change:m3:1']);
    expect(told([moved])[0]).toMatchObject({ place: { kind: 'conversation' }, follows: false });
  });

  it('in the thread of its agenda, where that is out', () => {
    const item: Fact = {
      type: 'item-added',
      meeting: 'm3',
      item: { id: 'i30', number: '1', title: 'Inledning', presenters: [] },
    };
    const out: Fact = { type: 'agenda-posted', meeting: 'm3' };
    expect(told([moved], item, out)[0]?.place).toEqual({
      kind: 'thread',
      root: 'agenda:m3',
      conversation: 'channel-1',
    });
  });

  it('but not when only its place changes, nor of what the group’s file said', () => {
    expect(told([placed])).toEqual([]);
    expect(told([], cancelled)).toEqual([]);
  });

  it('and nobody is asked whether she comes to what is cancelled', () => {
    const out: Fact = { type: 'agenda-posted', meeting: 'm3' };
    const { book } = given(connected, out, cancelled);
    expect(posts(book, weeksBefore).some(({ key }) => key === 'notice:m3')).toBe(false);
  });
});

describe('in a meeting’s history, what no post has told yet', () => {
  const history = (told: 'not-yet' | 'no', now: string, ...before: readonly Fact[]) => {
    const { book } = given(connected, ...before).after(
      { type: 'change-meeting', meeting: 'm3', changes: { date: '2027-04-23' } },
      { at: weeksBefore },
    );
    const meeting = book.meetings.find(({ id }) => id === 'm3');
    if (meeting === undefined) throw new Error('there is no such meeting');
    return answerMeetingHistory(book, meeting, { now, today: now.slice(0, 10), told: () => told });
  };

  it('is still to come until its post is too late', () => {
    expect(history('not-yet', weeksBefore)).toMatchObject({ told: ['not-yet'] });
    expect(history('not-yet', '2027-05-01T09:00:00Z')).toMatchObject({ told: ['no'] });
    expect(history('no', weeksBefore)).toMatchObject({ told: ['no'] });
  });

  it('is not, for what the group’s file said', () => {
    expect(
      history('not-yet', weeksBefore, {
        type: 'meeting-changed',
        meeting: 'm3',
        changes: { date: '2027-04-20' },
      }),
    ).toMatchObject({
      told: ['no', 'not-yet'],
    });
  });
});
