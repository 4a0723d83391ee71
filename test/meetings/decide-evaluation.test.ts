import { given } from './given.ts';
import { bo, chair, closed, closing, daysAfter, eva, started, stranger, visitor } from './the-group.ts';

const open = { type: 'open-evaluation', meeting: 'm1' } as const;
const answer = (person: string) => ({ type: 'answer-evaluation', meeting: 'm1', person }) as const;
const gather = (...answers: readonly string[]) =>
  ({ type: 'gather-evaluation', meeting: 'm1', answers }) as const;

describe('the evaluation of a meeting', () => {
  it('the secretary opens it, from the read-back on or while the meeting runs', () => {
    for (const state of [started, closing, closed])
      given(...state)
        .when(open)
        .then({ type: 'evaluation-opened', meeting: 'm1', open: true });
    given().when(open).isRefused({ refused: 'meeting-not-started', meeting: 'm1' });
    given(...closed)
      .when(open, { by: chair })
      .isRefused({ refused: 'not-allowed', needs: 'secretary' });
    given(...closed)
      .after(open)
      .when(open)
      .isRefused({ refused: 'no-change' });
  });

  it('of someone who answers only that she has is a fact', () => {
    const { meeting, ruling } = given(...closed)
      .after(open)
      .when(answer('p3'), { by: eva });
    expect(ruling).toEqual([{ type: 'evaluation-answered', meeting: 'm1', person: 'p3' }]);
    expect(meeting.evaluation).toEqual({ open: true, answered: ['p3'], answers: [] });
  });

  it('one answers once, for oneself, and belongs to the group', () => {
    const opened = given(...closed).after(open);
    opened
      .after(answer('p3'), { by: eva })
      .when(answer('p3'), { by: eva })
      .isRefused({ refused: 'evaluated-already' });
    for (const by of [bo, visitor, stranger])
      opened.when(answer('p3'), { by }).isRefused({ refused: 'not-allowed', needs: 'participant' });
    opened.when(answer('p8'), { by: visitor }).isRefused({ refused: 'not-allowed', needs: 'participant' });
    given(...closed)
      .when(answer('p3'), { by: eva })
      .isRefused({ refused: 'evaluation-not-open', meeting: 'm1' });
  });

  it('the answers are gathered in order of words, not as they came', () => {
    const { meeting } = given(...closed)
      .after(open)
      .after(answer('p3'), { by: eva })
      .when(gather('Ö', 'B', 'a', 'B'));
    expect(meeting.evaluation).toEqual({ open: false, answered: ['p3'], answers: ['B', 'B', 'a', 'Ö'] });
  });

  it('a round that is gathered is over, and is not undone', () => {
    const over = given(...closed)
      .after(open)
      .after(answer('p3'), { by: eva })
      .after(gather('Bra.'), { id: 'gathered' });
    over.when(open).isRefused({ refused: 'evaluation-over', meeting: 'm1' });
    over.when(gather('Mer.')).isRefused({ refused: 'evaluation-not-open', meeting: 'm1' });
    over.when({ type: 'undo', stamp: 'gathered' }).isRefused({ refused: 'cannot-undo', why: 'not-undoable' });
    over.when(answer('p4'), { by: bo }).isRefused({ refused: 'evaluation-not-open', meeting: 'm1' });
  });

  it('its opening is undone until someone has answered', () => {
    const opened = given(...closed).after(open, { id: 'opened' });
    expect(opened.when({ type: 'undo', stamp: 'opened' }).meeting.evaluation?.open).toBe(false);
    opened
      .after(answer('p3'), { by: eva })
      .when({ type: 'undo', stamp: 'opened' })
      .isRefused({ refused: 'cannot-undo', why: 'changed-since' });
  });

  it('nobody is asked about a meeting whose minutes are finished', () => {
    given(...closed, { type: 'minutes-finished', meeting: 'm1', finished: true })
      .when(open, { at: daysAfter })
      .isRefused({ refused: 'minutes-already-finished', meeting: 'm1' });
  });
});
