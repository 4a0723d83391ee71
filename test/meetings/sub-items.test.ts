import type { Fact } from '../../src/meetings/model/fact.ts';
import { decisionOrdinal, findMeeting } from '../../src/meetings/model/lookup.ts';
import type { Meeting } from '../../src/meetings/model/meeting.ts';
import { type Given, given } from './given.ts';
import { closed, daysAfter, eva, inApril, started, weeksBefore } from './the-group.ts';

const beforehand = { at: weeksBefore };
const titles = (meeting: Meeting | undefined) =>
  (meeting?.items ?? []).map(({ number, title }) => `${number} ${title}`);
const sub = (under: string, title: string) =>
  ({ type: 'add-sub-item', meeting: 'm1', under, title }) as const;

/** Item 3 has two parts. */
function parted(...facts: readonly (Fact | readonly Fact[])[]): Given {
  return given(...facts)
    .after(sub('3', 'Mobila team'), beforehand)
    .after(sub('3', 'Ersättning'), beforehand);
}

const february = ({ book }: { readonly book: Given['book'] }) => findMeeting(book, 'm1');
const april = ({ book }: { readonly book: Given['book'] }) => findMeeting(book, 'm3');
const outcomes = (meeting: Meeting | undefined) =>
  (meeting?.items ?? []).map(({ number, outcome }) => `${number} ${outcome?.kind ?? '-'}`);

describe('a sub-item', () => {
  it('stands behind its item with a number of its own', () => {
    expect(titles(february(parted()))).toEqual([
      '1 Inledning',
      '2 Dagordning',
      '3 Ny överenskommelse',
      '3.1 Mobila team',
      '3.2 Ersättning',
      '4 Mötestider',
    ]);
  });

  it('is put under the item of the number that it is said to get', () => {
    const { meeting } = given().when(sub('3.1', 'Mobila team'), beforehand);
    expect(titles(meeting)).toContain('3.1 Mobila team');
  });

  it('of a sub-item stands behind that one', () => {
    const { meeting } = parted().when(sub('3.1', 'Bemanning'), beforehand);
    expect(titles(meeting).slice(3, 6)).toEqual(['3.1 Mobila team', '3.2 Bemanning', '3.3 Ersättning']);
  });

  it('has presenters, a kind and all that an item has', () => {
    const { meeting } = given().when(
      { ...sub('3', 'Mobila team'), presenters: ['Jan Sund'], kind: 'information', minutes: 10 },
      beforehand,
    );
    expect(meeting.items[3]).toMatchObject({ presenters: ['Jan Sund'], kind: 'information', minutes: 10 });
  });

  it('follows its item when that one moves, and is numbered with it', () => {
    const { meeting } = parted().when(
      { type: 'move-item', meeting: 'm1', item: '3', after: 'first' },
      beforehand,
    );
    expect(titles(meeting)).toEqual([
      '1 Ny överenskommelse',
      '1.1 Mobila team',
      '1.2 Ersättning',
      '2 Inledning',
      '3 Dagordning',
      '4 Mötestider',
    ]);
  });

  it('moves among those of its item, and nowhere else', () => {
    const moved = parted().when(
      { type: 'move-item', meeting: 'm1', item: '3.2', after: 'first' },
      beforehand,
    );
    expect(titles(moved.meeting).slice(3, 5)).toEqual(['3.1 Ersättning', '3.2 Mobila team']);
    parted()
      .when({ type: 'move-item', meeting: 'm1', item: '3.2', after: '1' }, beforehand)
      .isRefused({ refused: 'part-of-item', number: '3.2', whole: '3' });
  });

  it('lets another item be moved behind it and its whole item', () => {
    const { meeting } = parted().when(
      { type: 'move-item', meeting: 'm1', item: '1', after: '3.1' },
      beforehand,
    );
    expect(titles(meeting).slice(1, 5)).toEqual([
      '2 Ny överenskommelse',
      '2.1 Mobila team',
      '2.2 Ersättning',
      '3 Inledning',
    ]);
  });

  it('is made of an item, and an item of it', () => {
    const under = parted().after({ type: 'place-item', meeting: 'm1', item: '4', under: '3' }, beforehand);
    expect(titles(february(under)).at(-1)).toBe('3.3 Mötestider');
    const own = parted().when({ type: 'place-item', meeting: 'm1', item: '3.1', under: null }, beforehand);
    expect(titles(own.meeting).slice(2)).toEqual([
      '3 Ny överenskommelse',
      '3.1 Ersättning',
      '4 Mobila team',
      '5 Mötestider',
    ]);
    parted()
      .when({ type: 'place-item', meeting: 'm1', item: '3', under: '4' }, beforehand)
      .isRefused({ refused: 'has-sub-items', number: '3' });
    expect(titles(under.when({ type: 'undo' }, beforehand).meeting)).toEqual(titles(february(parted())));
  });

  it('goes with its item when that is taken off, and an undoing puts all back', () => {
    const removed = parted().after({ type: 'remove-item', meeting: 'm1', item: '3' }, beforehand);
    expect(titles(february(removed))).toEqual(['1 Inledning', '2 Dagordning', '3 Mötestider']);
    expect(titles(removed.when({ type: 'undo' }, beforehand).meeting)).toEqual(titles(february(parted())));
  });

  it('can be taken off alone, and those behind it move up', () => {
    const removed = parted().after({ type: 'remove-item', meeting: 'm1', item: '3.1' }, beforehand);
    expect(titles(february(removed)).slice(2)).toEqual([
      '3 Ny överenskommelse',
      '3.1 Ersättning',
      '4 Mötestider',
    ]);
    expect(titles(removed.when({ type: 'undo' }, beforehand).meeting)).toEqual(titles(february(parted())));
  });

  it('keeps an item on the agenda at which nothing else is recorded', () => {
    parted(started)
      .after({ type: 'record-note', meeting: 'm1', item: '3.1', text: 'Ja.' })
      .when({ type: 'remove-item', meeting: 'm1', item: '3' })
      .isRefused({ refused: 'item-in-use', number: '3' });
  });

  it('that was put there since stands with its item when an earlier move is undone', () => {
    const { meeting } = given()
      .after({ type: 'move-item', meeting: 'm1', item: '3', after: 'first' }, { ...beforehand, id: 's1' })
      .after(sub('1', 'Mobila team'), beforehand)
      .when({ type: 'undo', stamp: 's1' }, beforehand);
    expect(titles(meeting)).toEqual([
      '1 Inledning',
      '2 Dagordning',
      '3 Ny överenskommelse',
      '3.1 Mobila team',
      '4 Mötestider',
    ]);
  });

  it('keeps its item on the agenda when the adding of that one is undone', () => {
    given()
      .after(
        { type: 'add-item', meeting: 'm1', title: 'Övrigt', presenters: [] },
        { ...beforehand, id: 's1' },
      )
      .after(sub('5', 'Avtackning'), beforehand)
      .when({ type: 'undo', stamp: 's1' }, beforehand)
      .isRefused({ refused: 'cannot-undo', why: 'changed-since' });
  });

  it('keeps an item from being merged into another and losing it', () => {
    parted()
      .when({ type: 'merge-items', meeting: 'm1', items: ['4', '3'] }, beforehand)
      .isRefused({ refused: 'has-sub-items', number: '3' });
  });

  it('is for secretary and chair to put there', () => {
    given()
      .when(sub('3', 'Mobila team'), { ...beforehand, by: eva })
      .isRefused({ refused: 'not-allowed', needs: 'secretary-or-chair' });
  });
});

describe('once the meeting has started', () => {
  it('a new sub-item is the next of its item, and no number changes', () => {
    const { meeting } = parted(started).when(sub('3', 'Uppföljning'));
    expect(titles(meeting).slice(2)).toEqual([
      '3 Ny överenskommelse',
      '3.1 Mobila team',
      '3.2 Ersättning',
      '3.3 Uppföljning',
      '4 Mötestider',
    ]);
  });

  it('one put between two others gets a letter', () => {
    const { meeting } = parted(started).when(sub('3.1', 'Bemanning'));
    expect(titles(meeting).slice(3, 6)).toEqual(['3.1 Mobila team', '3.1 a Bemanning', '3.2 Ersättning']);
  });

  it('a new item is "3 a" behind all of item 3, and can have sub-items', () => {
    const { meeting } = parted(started)
      .after({ type: 'add-item', meeting: 'm1', title: 'Sent', presenters: [], after: '3' })
      .when(sub('3a', 'Del'));
    expect(titles(meeting).slice(3)).toEqual([
      '3.1 Mobila team',
      '3.2 Ersättning',
      '3 a Sent',
      '3 a.1 Del',
      '4 Mötestider',
    ]);
  });

  it('sub-items have the § of their item where that runs through the year', () => {
    const perYear: Fact = { type: 'group-changed', changes: { settings: { numbering: 'per-year' } } };
    const { book } = given(perYear, closed)
      .after({ type: 'add-item', meeting: 'm3', title: 'Ett', presenters: [] }, { at: daysAfter })
      .after({ ...sub('5', 'Del'), meeting: 'm3' }, { at: daysAfter })
      .when({ type: 'start-meeting', meeting: 'm3' }, { at: inApril });
    expect(titles(findMeeting(book, 'm3'))).toEqual(['5 Ett', '5.1 Del']);
  });
});

describe('going through an agenda with sub-items', () => {
  const atThree = () => parted(started).after({ type: 'open-item', meeting: 'm1', item: '3' });
  const next = { type: 'next-item', meeting: 'm1' } as const;

  it('goes from an item to its parts, and the item is handled with the last of them', () => {
    const first = atThree().after(next);
    expect(february(first)?.currentItem).toBe(february(first)?.items[3]?.id);
    expect(outcomes(february(first)).slice(2)).toEqual(['3 -', '3.1 -', '3.2 -', '4 -']);
    const last = first.after(next).after(next);
    expect(outcomes(february(last)).slice(2)).toEqual(['3 handled', '3.1 handled', '3.2 handled', '4 -']);
  });

  it('leaves an item open of which a part was skipped', () => {
    const after = atThree().after({ type: 'open-item', meeting: 'm1', item: '3.2' }).after(next);
    expect(outcomes(february(after)).slice(2)).toEqual(['3 -', '3.1 -', '3.2 handled', '4 -']);
  });

  it('asks at closing only about the parts', () => {
    const { meeting } = parted(started)
      .after({ type: 'handle-item', meeting: 'm1', item: '3.1' })
      .after({ type: 'begin-closing', meeting: 'm1' })
      .when({ type: 'close-meeting', meeting: 'm1' });
    expect(outcomes(meeting).slice(2)).toEqual(['3 handled', '3.1 handled', '3.2 handled', '4 handled']);
  });

  it('marks the open parts with their item when that is said to be done', () => {
    const { meeting } = parted(started).when({ type: 'handle-item', meeting: 'm1', item: '3' });
    expect(outcomes(meeting).slice(2, 5)).toEqual(['3 handled', '3.1 handled', '3.2 handled']);
  });
});

describe('withdrawing and postponing', () => {
  const toApril = {
    type: 'postpone-item',
    meeting: 'm1',
    to: { kind: 'meeting', meeting: 'm3', said: 'april' },
  } as const;

  it('an item takes its open parts along, and they stand under it there', () => {
    const after = parted(started)
      .after({ type: 'handle-item', meeting: 'm1', item: '3.1' })
      .after({ ...toApril, item: '3' });
    expect(outcomes(february(after)).slice(2, 5)).toEqual(['3 postponed', '3.1 handled', '3.2 postponed']);
    expect(titles(april(after))).toEqual(['1 Ny överenskommelse', '1.1 Ersättning']);
    expect(april(after.when({ type: 'undo' }))?.items).toEqual([]);
  });

  it('a part can go alone, and stands by itself there', () => {
    const after = parted(started).after({ ...toApril, item: '3.2' });
    expect(outcomes(february(after)).slice(2, 5)).toEqual(['3 -', '3.1 -', '3.2 postponed']);
    expect(titles(april(after))).toEqual(['1 Ersättning']);
    expect(april(after)?.items[0]?.under).toBeUndefined();
  });

  it('all come along when the item goes elsewhere after all, and back when it is taken up again', () => {
    const month = { kind: 'month', month: '2027-05', said: 'maj' } as const;
    const may = { type: 'schedule-meeting', plan: { date: '2027-05-20', mode: 'digital' } } as const;
    const after = parted(started)
      .after({ ...toApril, item: '3' })
      .after({ ...toApril, item: '3', to: month });
    expect(titles(april(after))).toEqual([]);
    const arrived = after.after(may);
    expect(titles(arrived.book.meetings.at(-1))).toEqual([
      '1 Ny överenskommelse',
      '1.1 Mobila team',
      '1.2 Ersättning',
    ]);
    const back = after.when({ type: 'reopen-item', meeting: 'm1', item: '3' });
    expect(outcomes(back.meeting).slice(2, 5)).toEqual(['3 -', '3.1 -', '3.2 -']);
  });

  it('what was put off to a meeting that is cancelled goes on to the next with its parts', () => {
    const { book } = parted(started)
      .after({ ...toApril, item: '3' })
      .after({ type: 'schedule-meeting', plan: { date: '2027-05-20', mode: 'digital' } })
      .after({ type: 'cancel-meeting', meeting: 'm3' })
      .when({ type: 'carry-items', from: 'm3', to: 'm4' });
    expect(titles(findMeeting(book, 'm4'))).toEqual([
      '1 Ny överenskommelse',
      '1.1 Mobila team',
      '1.2 Ersättning',
    ]);
  });

  it('what was put off to a month waits until that month has a meeting, also one that is moved there', () => {
    const june = { kind: 'month', month: '2027-06', said: 'juni' } as const;
    const waiting = parted(started).after({ ...toApril, item: '3', to: june });
    expect(waiting.book.meetings.every(({ id, items }) => id === 'm1' || items.length === 0)).toBe(true);
    const moved = waiting.after({ type: 'change-meeting', meeting: 'm3', changes: { date: '2027-06-02' } });
    expect(titles(april(moved))).toEqual(['1 Ny överenskommelse', '1.1 Mobila team', '1.2 Ersättning']);
  });

  it('what was put off to a meeting stays on its agenda when that moves', () => {
    const moved = parted(started)
      .after({ ...toApril, item: '3' })
      .after({ type: 'change-meeting', meeting: 'm3', changes: { date: '2027-04-20' } });
    expect(titles(april(moved))).toHaveLength(3);
  });

  it('a withdrawn item withdraws its open parts with its reason', () => {
    const { meeting } = parted(started).when({
      type: 'withdraw-item',
      meeting: 'm1',
      item: '3',
      reason: 'Maj Sund är sjuk',
    });
    expect(meeting.items[4]?.outcome).toEqual({ kind: 'withdrawn', reason: 'Maj Sund är sjuk' });
  });
});

describe('a whole agenda', () => {
  const rows = [
    { title: 'Inledning' },
    { title: 'Läget', subs: [{ title: 'Mobila team', presenters: ['Jan Sund'] }, { title: 'Ersättning' }] },
    { title: 'Övrigt' },
  ];
  const add = { type: 'add-items', meeting: 'm1', rows } as const;

  it('is put on in its order, without what stands there already', () => {
    const once = given().after(add, beforehand);
    expect(titles(february(once)).slice(4)).toEqual([
      '5 Läget',
      '5.1 Mobila team',
      '5.2 Ersättning',
      '6 Övrigt',
    ]);
    once.when(add, beforehand).isRefused({ refused: 'no-change' });
    expect(titles(once.when({ type: 'undo' }, beforehand).meeting)).toHaveLength(4);
  });

  it('fills in what an item lacks of parts', () => {
    const { meeting } = given().when(
      { ...add, rows: [{ title: 'inledning', subs: [{ title: 'Välkomna' }] }] },
      beforehand,
    );
    expect(titles(meeting).slice(0, 2)).toEqual(['1 Inledning', '1.1 Välkomna']);
  });
});

describe('the decisions of an item and its parts', () => {
  it('are numbered together in the order of recording', () => {
    const { meeting } = parted(started)
      .after({ type: 'record-decision', meeting: 'm1', item: '3', text: 'Ett.' })
      .after({ type: 'record-decision', meeting: 'm1', item: '3.2', text: 'Två.' })
      .when({ type: 'record-decision', meeting: 'm1', item: '3.1', text: 'Tre.' });
    expect(meeting.decisions.map((one) => decisionOrdinal(meeting, one))).toEqual([
      { ordinal: 1, alone: false },
      { ordinal: 2, alone: false },
      { ordinal: 3, alone: false },
    ]);
  });
});
