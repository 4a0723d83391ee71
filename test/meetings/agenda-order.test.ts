import { given } from './given.ts';
import { assigned, bo, chair, closed, eva, started, visitor, weeksBefore } from './the-group.ts';

const beforehand = { at: weeksBefore };
const titles = ({ items }: { items: readonly { number: string; title: string }[] }) =>
  items.map(({ number, title }) => `${number} ${title}`);

describe('moving an item', () => {
  const move = { type: 'move-item', meeting: 'm1', item: '4' } as const;

  it('puts it after another, first or last, and numbers the agenda anew', () => {
    const after = given().when({ ...move, after: '1' }, beforehand);
    expect(titles(after.meeting)).toEqual([
      '1 Inledning',
      '2 Mötestider',
      '3 Dagordning',
      '4 Ny överenskommelse',
    ]);
    const first = given().when({ ...move, after: 'first' }, beforehand);
    expect(titles(first.meeting)[0]).toBe('1 Mötestider');
    const last = given().when({ ...move, item: '1', after: 'last' }, beforehand);
    expect(titles(last.meeting).at(-1)).toBe('4 Inledning');
  });

  it('is refused once the meeting has started, since numbers are fixed then', () => {
    given(started)
      .when({ ...move, after: '1' })
      .isRefused({ refused: 'agenda-fixed', meeting: 'm1' });
  });

  it('to where it stands changes nothing', () => {
    given()
      .when({ ...move, after: '3' }, beforehand)
      .isRefused({ refused: 'no-change' });
    given()
      .when({ ...move, after: '4' }, beforehand)
      .isRefused({ refused: 'no-change' });
  });

  it('can be undone, also when items were added since', () => {
    const undone = given()
      .after({ ...move, after: 'first' }, { ...beforehand, id: 's1' })
      .when({ type: 'undo', stamp: 's1' }, beforehand);
    expect(titles(undone.meeting)).toEqual(titles(given().when(move0, beforehand).meeting));
  });

  it('is for secretary and chair', () => {
    given()
      .when({ ...move, after: '1' }, { ...beforehand, by: eva })
      .isRefused({ refused: 'not-allowed', needs: 'secretary-or-chair' });
    expect(given().when({ ...move, after: '1' }, { ...beforehand, by: chair }).ruling).toHaveLength(1);
  });
});

/** Nothing that is asked: the agenda as it is. */
const move0 = { type: 'move-item', meeting: 'm1', item: '1', after: 'first' } as const;

describe('taking an item off', () => {
  const remove = { type: 'remove-item', meeting: 'm1', item: '2' } as const;

  it('moves those after it up, and an undoing puts all back', () => {
    const removed = given().when(remove, beforehand);
    expect(titles(removed.meeting)).toEqual(['1 Inledning', '2 Ny överenskommelse', '3 Mötestider']);
    const undone = given()
      .after({ ...remove, item: '1' }, beforehand)
      .when({ type: 'undo' }, beforehand);
    expect(titles(undone.meeting)).toEqual([
      '1 Inledning',
      '2 Dagordning',
      '3 Ny överenskommelse',
      '4 Mötestider',
    ]);
  });

  it('is refused where something is recorded at it or said of it', () => {
    given(started, assigned('a9', 'Ta fram.'))
      .when({ ...remove, item: '3' })
      .isRefused({ refused: 'item-in-use', number: '3' });
    given(started)
      .when({ ...remove, item: '1' })
      .isRefused({ refused: 'item-in-use', number: '1' });
    given(closed).when(remove).isRefused({ refused: 'meeting-is-closed', meeting: 'm1' });
  });

  it('leaves the other numbers alone once the meeting has started', () => {
    expect(titles(given(started).when(remove).meeting)).toEqual([
      '1 Inledning',
      '3 Ny överenskommelse',
      '4 Mötestider',
    ]);
  });
});

describe('changing an item', () => {
  const change = { type: 'change-item', meeting: 'm1', item: '3' } as const;

  it('keeps only what changes', () => {
    given()
      .when(
        { ...change, changes: { title: 'Ny överenskommelse', minutes: 20, presenters: ['Eva Ek'] } },
        beforehand,
      )
      .then({
        type: 'item-changed',
        meeting: 'm1',
        item: 'i3',
        changes: { minutes: 20, presenters: ['Eva Ek'] },
      });
  });

  it('does not go over what someone else changed since the form was shown', () => {
    const shown = { title: 'Ny överenskommelse', minutes: null };
    const meanwhile = given().after({ ...change, changes: { title: 'Hemsjukvård' } }, beforehand);
    meanwhile
      .when({ ...change, changes: { title: 'Vård hemma', minutes: null }, shown }, beforehand)
      .isRefused({ refused: 'fields-changed', fields: ['title'] });
    meanwhile
      .when({ ...change, changes: { title: 'Ny överenskommelse', minutes: 5 }, shown }, beforehand)
      .then({ type: 'item-changed', meeting: 'm1', item: 'i3', changes: { minutes: 5 } });
  });

  it.each([
    ['http://example.org'],
    ['javascript:alert(1)'],
    ['https://name:word@example.org/'],
    ['https://example.org/a b'],
    ['https://'],
    ['data:text/html,x'],
  ])('takes no link that is not a plain https address: %s', (said) => {
    given()
      .when({ ...change, changes: { links: [said] } }, beforehand)
      .isRefused({ refused: 'not-a-link', said });
  });

  it('takes a time in whole minutes, a title with words, and so many links', () => {
    for (const minutes of [0, -5, 1.5, 5000]) {
      given()
        .when({ ...change, changes: { minutes } }, beforehand)
        .isRefused({ refused: 'no-such-minutes' });
    }
    given()
      .when({ ...change, changes: { title: ' ' } }, beforehand)
      .isRefused({ refused: 'empty-text', of: 'item' });
    const links = Array.from({ length: 21 }, (_, index) => `https://example.org/${index}`);
    given()
      .when({ ...change, changes: { links } }, beforehand)
      .isRefused({ refused: 'too-many-links', limit: 20 });
  });

  it('can be undone', () => {
    const undone = given()
      .after({ ...change, changes: { presenters: [], minutes: 15 } }, beforehand)
      .when({ type: 'undo' }, beforehand);
    expect(undone.meeting.items[2]).toEqual(given().when(move0).book.meetings[0]?.items[2]);
  });
});

describe('merging items', () => {
  it('lets the first take up all that the others say', () => {
    const merged = given()
      .after(
        {
          type: 'change-item',
          meeting: 'm1',
          item: '4',
          changes: { minutes: 10, presenters: ['Eva Ek'], links: ['https://example.org/a'] },
        },
        beforehand,
      )
      .when({ type: 'merge-items', meeting: 'm1', items: ['3', '4'] }, beforehand);
    expect(titles(merged.meeting)).toEqual([
      '1 Inledning',
      '2 Dagordning',
      '3 Ny överenskommelse; Mötestider',
    ]);
    expect(merged.meeting.items[2]).toMatchObject({
      presenters: ['Maj Sund', 'Eva Ek'],
      proposal: 'Att överenskommelsen antas.',
      minutes: 10,
      links: ['https://example.org/a'],
    });
  });

  it('needs two different items, and those that are taken up unused', () => {
    given()
      .when({ type: 'merge-items', meeting: 'm1', items: ['3', '3'] }, beforehand)
      .isRefused({ refused: 'one-item-only' });
    given(started)
      .when({ type: 'merge-items', meeting: 'm1', items: ['3', '1'] })
      .isRefused({ refused: 'item-in-use', number: '1' });
  });

  it('can be undone whole', () => {
    const undone = given()
      .after({ type: 'merge-items', meeting: 'm1', items: ['1', '4'] }, beforehand)
      .when({ type: 'undo' }, beforehand);
    expect(titles(undone.meeting)).toEqual([
      '1 Inledning',
      '2 Dagordning',
      '3 Ny överenskommelse',
      '4 Mötestider',
    ]);
  });
});

describe('standing items', () => {
  const settings = (standingItems: readonly { title: string; at: 'start' | 'end' }[]) =>
    ({ type: 'group-changed', changes: { settings: { standingItems } } }) as const;
  const both = settings([
    { title: 'Öppnande', at: 'start' },
    { title: 'Övrigt', at: 'end' },
  ]);

  it('other items go between those that open and those that end a meeting', () => {
    const after = given(both, {
      type: 'item-added',
      meeting: 'm3',
      item: { id: 'i7', number: '1', title: 'Öppnande', presenters: [], standing: 'start' },
    })
      .and({
        type: 'item-added',
        meeting: 'm3',
        item: { id: 'i8', number: '2', title: 'Övrigt', presenters: [], standing: 'end' },
      })
      .when({ type: 'add-item', meeting: 'm3', title: 'Budget', presenters: [] }, beforehand);
    expect(titles(after.book.meetings.find(({ id }) => id === 'm3') ?? { items: [] })).toEqual([
      '1 Öppnande',
      '2 Budget',
      '3 Övrigt',
    ]);
  });
});

describe('a proposal for the agenda', () => {
  const propose = { type: 'propose-item', title: 'Samordnad vårdplan', minutes: 20 } as const;

  it('comes from anyone on the roster, for the meeting that is named or the next that is planned', () => {
    given()
      .when(propose, { ...beforehand, by: eva })
      .then({
        type: 'item-proposed',
        proposal: {
          id: 'f5',
          meeting: 'm1',
          by: 'p3',
          title: 'Samordnad vårdplan',
          presenters: [],
          minutes: 20,
        },
      });
    expect(given(started).when(propose, { by: eva }).book.proposals[0]?.meeting).toBe('m2');
    expect(given().when({ ...propose, meeting: 'm3' }, { by: eva }).book.proposals[0]?.meeting).toBe('m3');
  });

  it('does not come from a visitor', () => {
    given()
      .when(propose, { ...beforehand, by: visitor })
      .isRefused({ refused: 'not-allowed', needs: 'participant' });
  });

  it('is taken up as an item with all that it says', () => {
    const after = given()
      .after(
        { ...propose, proposal: 'Att planen antas.', links: ['https://example.org/plan'] },
        { ...beforehand, by: eva },
      )
      .when({ type: 'accept-proposal', id: 'f5', after: '2' }, beforehand);
    expect(after.meeting.items[2]).toEqual({
      id: 'i6',
      number: '3',
      title: 'Samordnad vårdplan',
      presenters: [],
      minutes: 20,
      proposal: 'Att planen antas.',
      links: ['https://example.org/plan'],
      proposedAs: 'f5',
    });
    expect(after.book.proposals[0]?.settled).toMatchObject({ kind: 'accepted', meeting: 'm1', item: 'i6' });
  });

  it('can become a part of an item that stands there', () => {
    const after = given()
      .after({ ...propose, proposal: 'Att planen antas.' }, { ...beforehand, by: eva })
      .when({ type: 'accept-proposal', id: 'f5', into: '3' }, beforehand);
    expect(after.meeting.items[2]).toMatchObject({
      text: 'Samordnad vårdplan',
      proposal: 'Att överenskommelsen antas.\nAtt planen antas.',
    });
    expect(after.book.proposals[0]?.settled).toMatchObject({ kind: 'accepted', item: 'i3' });
  });

  it('that is sent back can be changed and sent in again by its proposer', () => {
    const returned = given()
      .after(propose, { ...beforehand, by: eva })
      .after({ type: 'return-proposal', id: 'f5', reason: 'Skriv ett förslag.' }, beforehand);
    returned
      .when({ type: 'accept-proposal', id: 'f5' }, beforehand)
      .isRefused({ refused: 'proposal-settled', as: 'sent-back' });
    const again = returned.when(
      { type: 'change-proposal', id: 'f5', changes: { proposal: 'Att planen antas.' } },
      { ...beforehand, by: eva },
    );
    expect(again.book.proposals[0]).toMatchObject({ proposal: 'Att planen antas.', againAt: weeksBefore });
    expect(again.book.proposals[0]?.settled).toBeUndefined();
  });

  it('is its proposer’s own: nobody else of the members changes or takes it back', () => {
    const proposed = given().after(propose, { ...beforehand, by: eva });
    proposed
      .when({ type: 'withdraw-proposal', id: 'f5' }, { ...beforehand, by: bo })
      .isRefused({ refused: 'no-such-proposal' });
    proposed
      .when({ type: 'change-proposal', id: 'f5', changes: { title: 'X' } }, { ...beforehand, by: bo })
      .isRefused({ refused: 'no-such-proposal' });
    proposed
      .when({ type: 'accept-proposal', id: 'f5' }, { ...beforehand, by: eva })
      .isRefused({ refused: 'not-allowed', needs: 'secretary-or-chair' });
    const gone = proposed.when({ type: 'withdraw-proposal', id: 'f5' }, { ...beforehand, by: eva });
    expect(gone.book.proposals[0]?.settled?.kind).toBe('withdrawn');
  });

  it('that its proposer just made can be undone by her', () => {
    const undone = given()
      .after(propose, { ...beforehand, by: eva })
      .when({ type: 'undo' }, { ...beforehand, by: eva });
    expect(undone.book.proposals[0]?.settled?.kind).toBe('withdrawn');
  });

  it('waits again when its item is taken off the agenda', () => {
    const after = given()
      .after(propose, { ...beforehand, by: eva })
      .after({ type: 'accept-proposal', id: 'f5' }, beforehand)
      .when({ type: 'remove-item', meeting: 'm1', item: '5' }, beforehand);
    expect(after.book.proposals[0]?.settled).toBeUndefined();
  });
});
