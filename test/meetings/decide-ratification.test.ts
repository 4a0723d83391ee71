import type { Due, PartyAnswer } from '../../src/meetings/model/meeting.ts';
import {
  isRatificationLate,
  partiesNotAsked,
  spokespersonsOf,
} from '../../src/meetings/model/ratification.ts';
import { given } from './given.ts';
import {
  bo,
  chair,
  closed,
  connected,
  daysAfter,
  decided,
  eva,
  secretary,
  started,
  stranger,
  visitor,
} from './the-group.ts';

const which = { meeting: 'm1', id: 'd9' } as const;
const due: Due = { kind: 'day', until: '2027-03-01', said: '1 mars' };
const ask = { type: 'ask-ratification', ...which, parties: 'all', due } as const;
const answered = (organisation: string, rest: Partial<PartyAnswer> = {}) =>
  ({
    type: 'answer-ratification',
    ...which,
    answer: { organisation, state: 'ratified', ...rest },
  }) as const;
const waiting = (organisation: string) => ({ organisation, state: 'waiting' }) as const;
const decision = given(closed, decided('d9', 'Överenskommelsen godkänns.'));
const late = { at: daysAfter };
const asked = decision.after(ask, late);

describe('a decision that each party must decide at home', () => {
  it('all parties are asked unless some are chosen', () => {
    decision.when(ask, late).then({
      type: 'ratification-asked',
      ...which,
      ratification: { due, parties: [waiting('o1'), waiting('o2'), waiting('o3')] },
    });
    decision.when({ ...ask, parties: ['o2', 'o1'] }, late).then({
      type: 'ratification-asked',
      ...which,
      ratification: { due, parties: [waiting('o1'), waiting('o2')] },
    });
    decision
      .when({ ...ask, parties: ['o9'] }, late)
      .isRefused({ refused: 'unknown-organisation', name: 'o9' });
    decision.when({ ...ask, parties: [] }, late).isRefused({ refused: 'no-parties' });
  });

  it('only by those who record, of a decision that stands, by a day to come', () => {
    decision
      .when(ask, { ...late, by: eva })
      .isRefused({ refused: 'not-allowed', needs: 'secretary-or-chair' });
    decision.when({ ...ask, id: 'd1' }, late).isRefused({ refused: 'no-such-record', of: 'decision' });
    decision.when(ask, { at: '2027-03-02T09:00:00.000Z' }).isRefused({ refused: 'due-passed' });
  });

  it('asked again with another day, what was answered stays', () => {
    const later: Due = { kind: 'day', until: '2027-04-01', said: '1 april' };
    const again = asked.after(answered('o1', { on: '2027-02-14' }), late).when({ ...ask, due: later }, late);
    expect(again.meeting.decisions[0]?.ratification).toMatchObject({
      due: later,
      at: daysAfter,
      parties: [
        { organisation: 'o1', state: 'ratified', recorded: { by: secretary } },
        waiting('o2'),
        waiting('o3'),
      ],
    });
    asked.when(ask, late).isRefused({ refused: 'no-change' });
  });

  it('is taken back in words or by undoing', () => {
    expect(
      asked.when({ type: 'withdraw-ratification', ...which }, late).meeting.decisions[0]?.ratification,
    ).toBeUndefined();
    expect(asked.when({ type: 'undo' }, late).meeting.decisions[0]?.ratification).toBeUndefined();
    asked
      .after(answered('o1'), { ...late, by: eva })
      .when({ type: 'undo', stamp: `said:${decision.book.version}` }, late)
      .isRefused({ refused: 'cannot-undo', why: 'changed-since' });
    decision.when({ type: 'withdraw-ratification', ...which }, late).isRefused({ refused: 'not-asked' });
  });
});

describe('what a party has decided', () => {
  it('is told by those who record, of any party, and by whoever holds a seat of it', () => {
    for (const by of [secretary, chair, eva])
      asked.when(answered('o1', { on: '2027-02-14' }), { ...late, by }).then({
        type: 'ratification-answered',
        ...which,
        answer: { organisation: 'o1', state: 'ratified', on: '2027-02-14' },
      });
    const substitute = { kind: 'person', person: 'p7' } as const;
    expect(asked.when(answered('o1'), { ...late, by: substitute }).ruling).toHaveLength(1);
    asked
      .when(answered('o1'), { ...late, by: bo })
      .isRefused({ refused: 'not-your-party', organisation: 'o1' });
    for (const by of [visitor, stranger])
      asked.when(answered('o1'), { ...late, by }).isRefused({ refused: 'not-allowed', needs: 'participant' });
  });

  it('before the meeting is closed only those who record know of it', () => {
    const running = given(started, decided('d9', 'Överenskommelsen godkänns.')).after(ask);
    running.when(answered('o1'), { by: eva }).isRefused({ refused: 'no-such-record', of: 'decision' });
    expect(running.when(answered('o1')).ruling).toHaveLength(1);
  });

  it('a later answer replaces the earlier one, and it can be taken back', () => {
    const no = asked.after(answered('o2', { state: 'rejected', note: 'för dyrt' }), late);
    const yes = no.when(answered('o2'), late);
    expect(yes.meeting.decisions[0]?.ratification?.parties[1]).toMatchObject({ state: 'ratified' });
    expect(yes.meeting.decisions[0]?.ratification?.parties[1]).not.toHaveProperty('note');
    const back = no.when({ type: 'undo' }, late);
    expect(back.meeting.decisions[0]?.ratification?.parties[1]).toMatchObject({ state: 'waiting' });
    asked.after(answered('o2'), late).when(answered('o2'), late).isRefused({ refused: 'no-change' });
  });

  it("one party's answer is undone though another has answered since", () => {
    const both = asked.after(answered('o1'), { ...late, id: 'first' }).after(answered('o2'), late);
    const { ratification } = both.when({ type: 'undo', stamp: 'first' }, late).meeting.decisions[0] ?? {};
    expect(ratification?.parties.map(({ state }) => state)).toEqual(['waiting', 'ratified', 'waiting']);
  });

  it('nobody has decided on a day to come, nor what was not asked', () => {
    asked.when(answered('o1', { on: '2027-02-16' }), late).isRefused({ refused: 'day-to-come' });
    decision.when(answered('o1'), late).isRefused({ refused: 'not-asked' });
    decision
      .after({ ...ask, parties: ['o1'] }, late)
      .when(answered('o2'), late)
      .isRefused({ refused: 'party-not-asked', organisation: 'o2' });
  });

  it('all see it only on the word of the secretary, once, when the meeting is closed', () => {
    const show = { type: 'show-ratification', ...which } as const;
    const shown = asked.and(connected);
    shown.when(show, late).then({ type: 'ratification-shown', ...which });
    shown.after(show, late).when(show, late).isRefused({ refused: 'no-change' });
    shown.when(show, { ...late, by: chair }).isRefused({ refused: 'not-allowed', needs: 'secretary' });
    asked.when(show, late).isRefused({ refused: 'not-connected' });
    shown
      .after(show, late)
      .when({ type: 'undo' }, late)
      .isRefused({ refused: 'cannot-undo', why: 'not-undoable' });
  });
});

describe('the parties of a ratification', () => {
  const { ratification } = asked.book.meetings[0]?.decisions[0] ?? {};

  it('speak through their members, or their substitutes where they have none', () => {
    expect(spokespersonsOf(asked.book, 'o1').map(({ name }) => name)).toEqual(['Eva Ek']);
    const gone = asked.and({ type: 'person-left', person: 'p3', on: '2027-02-16' });
    expect(spokespersonsOf(gone.book, 'o1').map(({ name }) => name)).toEqual(['Tove Ros']);
    expect(spokespersonsOf(asked.book, 'o9')).toEqual([]);
  });

  it('that came to the group afterwards are known not to have been asked', () => {
    const grown = asked.and({
      type: 'organisation-added',
      organisation: { id: 'o4', name: 'Norrby', party: true },
    });
    if (ratification === undefined) throw new Error('Nothing is asked');
    expect(partiesNotAsked(grown.book, ratification).map(({ name }) => name)).toEqual(['Norrby']);
    expect(partiesNotAsked(asked.book, ratification)).toEqual([]);
  });

  it('are late after the last day, while one has not answered', () => {
    if (ratification === undefined) throw new Error('Nothing is asked');
    expect(isRatificationLate(ratification, '2027-03-01')).toBe(false);
    expect(isRatificationLate(ratification, '2027-03-02')).toBe(true);
  });
});
