import { markOf } from '../../src/meetings/model/decision-details.ts';
import type { Fact } from '../../src/meetings/model/fact.ts';
import { given } from './given.ts';
import { bo, chair, closed, daysAfter, decided, eva, started, visitor } from './the-group.ts';

const which = { meeting: 'm1', id: 'd9' } as const;
const detail = { type: 'detail-decision', ...which } as const;
const voting: Fact = { type: 'group-changed', changes: { settings: { voting: 'persons' } } };
const atTable = given(started, decided('d9', 'Chefsgruppen antar planen.'));

describe('what a decision says beyond its words', () => {
  it('is kept with it, by the secretary or the chair', () => {
    atTable
      .when({ ...detail, set: { condition: 'att parterna delar kostnaden' } }, { by: chair })
      .then({ type: 'decision-detailed', ...which, changes: { condition: 'att parterna delar kostnaden' } });
    atTable
      .when({ ...detail, set: { condition: 'x' } }, { by: eva })
      .isRefused({ refused: 'not-allowed', needs: 'secretary-or-chair' });
    atTable
      .when({ ...detail, set: { condition: 'x' } }, { by: visitor })
      .isRefused({ refused: 'not-allowed', needs: 'secretary-or-chair' });
  });

  it('what is read from its words is kept as it is recorded', () => {
    const details = { amounts: [{ said: '25 %', value: 25, unit: 'percent' }] } as const;
    given(started)
      .when({ type: 'record-decision', meeting: 'm1', item: '3', text: 'Tjänsteköp på 25 %.', details })
      .then({
        type: 'decision-recorded',
        meeting: 'm1',
        decision: { id: 'd5', item: 'i3', text: 'Tjänsteköp på 25 %.', kind: 'decision', details },
      });
  });

  it('a reservation more stands beside the first; the same person again replaces her own', () => {
    const eva = { name: 'Eva Ek', person: 'p3' };
    const twice = atTable
      .after({ ...detail, add: { reservations: [{ ...eva, text: 'för dyrt' }] } })
      .after({ ...detail, add: { reservations: [{ name: 'Nils Utomstående' }] } })
      .when({ ...detail, add: { reservations: [{ ...eva, text: 'för dyrt och för sent' }] } });
    expect(twice.meeting.decisions[0]?.details?.reservations).toEqual([
      { ...eva, text: 'för dyrt och för sent' },
      { name: 'Nils Utomstående' },
    ]);
  });

  it('votes are kept only where the group has set that it votes', () => {
    const vote = { for: 12, against: 3, abstained: 1 };
    atTable.when({ ...detail, set: { vote } }).isRefused({ refused: 'no-voting' });
    atTable
      .and(voting)
      .when({ ...detail, set: { vote } })
      .then({ type: 'decision-detailed', ...which, changes: { vote } });
    atTable
      .and(voting)
      .when({ ...detail, set: { vote: { ...vote, against: -3 } } })
      .isRefused({ refused: 'unfit-details', of: 'vote', why: 'counts' });
  });

  it('a term ends after it begins, on days that exist', () => {
    const said = '1 januari 2027–31 december 2028';
    atTable
      .when({ ...detail, set: { term: { said, from: '2028-12-31', to: '2027-01-01' } } })
      .isRefused({ refused: 'unfit-details', of: 'term', why: 'reversed' });
    atTable
      .when({ ...detail, set: { term: { said, to: '2027-02-30' } } })
      .isRefused({ refused: 'unfit-details', of: 'term', why: 'no-such-day' });
  });

  it('names nobody who is not in the Book by an id, and nothing without words', () => {
    atTable
      .when({ ...detail, add: { conflicts: [{ name: 'Eva', person: 'p99' }] } })
      .isRefused({ refused: 'unknown-person' });
    atTable
      .when({ ...detail, set: { condition: '  ' } })
      .isRefused({ refused: 'unfit-details', of: 'condition', why: 'empty' });
  });

  it('the same again is no change, and taking away what is not there neither', () => {
    const once = atTable.after({ ...detail, set: { condition: 'att det ryms' } });
    once.when({ ...detail, set: { condition: 'att det ryms' } }).isRefused({ refused: 'no-change' });
    atTable.when({ ...detail, set: { condition: null } }).isRefused({ refused: 'no-change' });
  });

  it('what someone else has changed meanwhile is not overwritten unseen', () => {
    const shown = markOf(atTable.book.meetings[0]?.decisions[0]?.details);
    const meanwhile = atTable.after({ ...detail, set: { condition: 'att det ryms' } }, { by: chair });
    meanwhile
      .when({ ...detail, set: { condition: 'annat' }, was: shown })
      .isRefused({ refused: 'changed-meanwhile', of: 'decision', now: 'Chefsgruppen antar planen.' });
  });

  it('can be undone, and is a correction once the meeting is closed', () => {
    const once = atTable.after({ ...detail, set: { condition: 'att det ryms' } });
    expect(once.when({ type: 'undo' }).meeting.decisions[0]?.details).toBeUndefined();
    const late = given(closed, decided('d9', 'Planen antas.'));
    const after = late.when({ ...detail, set: { condition: 'att det ryms' } }, { at: daysAfter });
    expect(after.meeting.decisions[0]).toMatchObject({ corrected: true });
  });

  it('new words take with them what was read from the old ones, and leave what was said otherwise', () => {
    const read = { amounts: [{ said: '25 %', value: 25, unit: 'percent' }] } as const;
    const recorded = given(started)
      .after({ type: 'record-decision', meeting: 'm1', item: '3', text: 'Köp på 25 %.', details: read })
      .after({ ...detail, id: 'd5', set: { condition: 'att det ryms' } });
    const { meeting } = recorded.when({
      type: 'change-wording',
      meeting: 'm1',
      id: 'd5',
      of: 'decision',
      text: 'Köp.',
      details: { amounts: null },
    });
    expect(meeting.decisions[0]).toMatchObject({ text: 'Köp.', details: { condition: 'att det ryms' } });
    expect(meeting.decisions[0]?.details).not.toHaveProperty('amounts');
  });
});

describe('the proposal of a decision that only points at it', () => {
  const elliptical = given(started, decided('d9', 'Chefsgruppen beslutar enligt ovan.', 'i4'));
  const proposal = 'Att mötestiderna fastställs.';

  it('told afterwards, it belongs to the item and to the decision', () => {
    const said = { type: 'set-proposal', meeting: 'm1', item: '4', text: proposal } as const;
    elliptical
      .when(said)
      .then(
        { type: 'proposal-set', meeting: 'm1', item: 'i4', proposal },
        { type: 'decision-detailed', ...which, changes: {}, proposal },
      );
    const undone = elliptical.after(said).when({ type: 'undo' });
    expect(undone.meeting.decisions[0]?.proposal).toBeUndefined();
  });

  it('a decision that has its proposal keeps it as it stood then', () => {
    const had = given(started).after({ type: 'record-decision', meeting: 'm1', item: '3', text: null });
    const after = had.when({ type: 'set-proposal', meeting: 'm1', item: '3', text: 'Något annat.' });
    expect(after.meeting.decisions[0]?.proposal).toBe('Att överenskommelsen antas.');
  });

  it('can still be told when the meeting is closed, as a correction; other proposals cannot', () => {
    const late = given(closed, decided('d9', 'Gruppen godkände detta.', 'i4'));
    const after = late.when({ type: 'set-proposal', meeting: 'm1', item: '4', text: proposal });
    expect(after.meeting.decisions[0]).toMatchObject({ proposal, corrected: true });
    late
      .when({ type: 'set-proposal', meeting: 'm1', item: '1', text: proposal })
      .isRefused({ refused: 'meeting-is-closed', meeting: 'm1' });
  });

  it('can be told of one decision by those who record', () => {
    const said = { type: 'set-decision-proposal', ...which, text: proposal } as const;
    elliptical.when(said).then({ type: 'decision-detailed', ...which, changes: {}, proposal });
    elliptical.when(said, { by: bo }).isRefused({ refused: 'not-allowed', needs: 'secretary-or-chair' });
    elliptical.when({ ...said, text: ' ' }).isRefused({ refused: 'empty-text', of: 'proposal' });
  });
});
