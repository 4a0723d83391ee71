import { decisionOrdinal } from '../../src/meetings/model/lookup.ts';
import { given } from './given.ts';
import { assigned, chair, closed, daysAfter, decided, duringIt, started } from './the-group.ts';

const reword = {
  type: 'change-wording',
  meeting: 'm1',
  of: 'decision',
  id: 'd5',
  text: 'Planen godkändes.',
} as const;
const remove = { type: 'remove-record', meeting: 'm1', of: 'decision', id: 'd5' } as const;

describe('changing the wording', () => {
  it('keeps the earlier words, and grades the new ones', () => {
    const { meeting } = given(started, decided('d5', 'Planen antogs.')).when(reword, {
      by: chair,
      at: daysAfter,
    });
    expect(meeting.decisions[0]).toMatchObject({
      text: 'Planen godkändes.',
      kind: 'approval',
      by: chair,
      at: daysAfter,
      history: [{ text: 'Planen antogs.', by: { kind: 'administrator' } }],
      corrected: false,
    });
  });

  it('after the meeting is closed is a correction', () => {
    const { meeting } = given(started, decided('d5', 'x'), closed.slice(-2)).when(reword);
    expect(meeting.decisions[0]?.corrected).toBe(true);
  });

  it('to a reference brings the proposal, from a reference drops it', () => {
    const toReference = given(started, decided('d5', 'x')).when({ ...reword, text: 'Enligt förslaget.' });
    expect(toReference.meeting.decisions[0]?.proposal).toBe('Att överenskommelsen antas.');
    const away = given(started)
      .after({ type: 'record-decision', meeting: 'm1', item: '3', text: null })
      .when(reword);
    expect(away.meeting.decisions[0]).not.toHaveProperty('proposal');
  });

  it('of an assignment may bring another responsible and date', () => {
    const responsible = { kind: 'person', person: 'p4' } as const;
    given(started, assigned('a5', 'Ringa'))
      .when({
        type: 'change-wording',
        meeting: 'm1',
        of: 'assignment',
        id: 'a5',
        text: 'Bo ringer',
        responsible,
      })
      .then(
        { type: 'wording-changed', meeting: 'm1', of: 'assignment', id: 'a5', text: 'Bo ringer' },
        { type: 'assignment-detailed', meeting: 'm1', id: 'a5', responsible },
      );
  });

  it('of what someone else has changed since it was shown changes nothing', () => {
    const before = given(started, decided('d5', 'Planen antogs.'));
    const meanwhile = before.after({ ...reword, text: 'Planen avslogs.' });
    meanwhile
      .when({ ...reword, was: 'Planen antogs.' }, { by: chair })
      .isRefused({ refused: 'changed-meanwhile', of: 'decision', now: 'Planen avslogs.' });
    expect(meanwhile.when({ ...reword, was: 'Planen avslogs.' }).meeting.decisions[0]?.text).toBe(
      reword.text,
    );
    meanwhile
      .after(reword)
      .when({ ...reword, was: 'Planen antogs.' })
      .isRefused({ refused: 'no-change' });
  });

  it('the same words change nothing', () => {
    given(started, decided('d5', reword.text)).when(reword).isRefused({ refused: 'no-change' });
  });

  it('needs words, and something that still stands', () => {
    const before = given(started, decided('d5', 'x'));
    before.when({ ...reword, text: ' ' }).isRefused({ refused: 'empty-text', of: 'decision' });
    before.when({ ...reword, id: 'd6' }).isRefused({ refused: 'no-such-record', of: 'decision' });
    before.after(remove).when(reword).isRefused({ refused: 'no-such-record', of: 'decision' });
  });
});

describe('taking a record back', () => {
  it('leaves it in the trail', () => {
    const { meeting } = given(started, decided('d5', 'x')).when(remove);
    expect(meeting.decisions).toMatchObject([{ text: 'x', removed: true, corrected: false }]);
  });

  it('happens once', () => {
    given(started, decided('d5', 'x'))
      .after(remove)
      .when(remove)
      .isRefused({ refused: 'no-such-record', of: 'decision' });
    given(started)
      .when({ ...remove, of: 'note', id: 'n5' })
      .isRefused({ refused: 'no-such-record', of: 'note' });
  });

  it('before the meeting is closed the numbers close up, after that they stay', () => {
    const two = [decided('d5', 'första'), decided('d6', 'andra')];
    const before = given(started, two).when(remove).meeting;
    const after = given(started, two, closed.slice(-2)).when(remove).meeting;
    const second = before.decisions[1];
    expect(second && decisionOrdinal(before, second)).toEqual({ ordinal: 1, alone: true });
    expect(second && decisionOrdinal(after, second)).toEqual({ ordinal: 2, alone: false });
  });
});

describe('details of an assignment', () => {
  const due = { kind: 'day', until: '2027-03-12', said: 'senast 12 mars' } as const;
  const detail = { type: 'detail-assignment', meeting: 'm1', id: 'a5', due } as const;

  it('are filled in, and only what is new is told', () => {
    given(started, assigned('a5', 'Ringa'))
      .when({ ...detail, responsible: { kind: 'nobody' } })
      .then({ type: 'assignment-detailed', meeting: 'm1', id: 'a5', due });
  });

  it('the same again changes nothing', () => {
    given(started, assigned('a5', 'Ringa')).after(detail).when(detail).isRefused({ refused: 'no-change' });
  });

  it('after the meeting is closed are a correction', () => {
    const { meeting } = given(started, assigned('a5', 'Ringa'), closed.slice(-2)).when(detail);
    expect(meeting.assignments).toMatchObject([{ due, corrected: true }]);
  });

  it('need an assignment, and someone who exists', () => {
    given(started).when(detail).isRefused({ refused: 'no-such-record', of: 'assignment' });
    given(started, assigned('a5', 'Ringa'))
      .when({ ...detail, responsible: { kind: 'person', person: 'p99' } })
      .isRefused({ refused: 'unknown-person' });
  });

  it('leave the words as they are', () => {
    const { meeting } = given(started, assigned('a5', 'Ringa')).when(detail, { at: duringIt });
    expect(meeting.assignments[0]).toMatchObject({ text: 'Ringa', history: [] });
  });
});
