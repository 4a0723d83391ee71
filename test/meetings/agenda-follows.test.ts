import type { Fact } from '../../src/meetings/model/fact.ts';
import { agendaFollows } from '../../src/meetings/rules/agenda-follows.ts';
import { standingFacts } from '../../src/meetings/rules/standing-items.ts';
import { given } from './given.ts';
import { closed, duringIt, started, weeksBefore } from './the-group.ts';

const standing: Fact = {
  type: 'group-changed',
  changes: {
    settings: {
      standingItems: [
        { title: 'Öppnande', at: 'start' },
        { title: 'Föregående anteckningar', at: 'start' },
        { title: 'Övrigt', at: 'end' },
      ],
    },
  },
};
const may: Fact = { type: 'meeting-scheduled', meeting: { id: 'm4', date: '2027-05-20', mode: 'digital' } };
const agendaOf = (book: ReturnType<typeof given>['book'], id: string) =>
  book.meetings.find((meeting) => meeting.id === id)?.items.map(({ number, title }) => `${number} ${title}`);

/** What happened, with what follows from it. */
function happens(book: ReturnType<typeof given>, fact: Fact) {
  return book.and([fact, ...agendaFollows(book.book, [fact])]);
}

describe('standing items', () => {
  it('stand on the agenda of a meeting that is scheduled, in the order of the settings', () => {
    const after = happens(given(standing), may);
    expect(agendaOf(after.book, 'm4')).toEqual(['1 Öppnande', '2 Föregående anteckningar', '3 Övrigt']);
  });

  it('come with the commands that plan a meeting and that change the settings', () => {
    const after = given(standing)
      .after({ type: 'schedule-meeting', plan: { date: '2027-05-20', mode: 'digital' } }, { at: weeksBefore })
      .when({ type: 'add-item', meeting: 'm4', title: 'Budget', presenters: [] }, { at: weeksBefore });
    expect(agendaOf(after.book, 'm4')).toEqual([
      '1 Öppnande',
      '2 Föregående anteckningar',
      '3 Budget',
      '4 Övrigt',
    ]);
  });

  it('can be asked for before the meeting is in the book', () => {
    const { book } = given(standing).and(may);
    const meeting = book.meetings.find(({ id }) => id === 'm4');
    expect(meeting && standingFacts(given(standing).book, meeting)).toHaveLength(3);
  });

  it('are one item for each meeting, also where they come to many at once', () => {
    const { book } = happens(given(may), standing);
    const ids = book.meetings.flatMap(({ items }) => items.map(({ id }) => id));
    expect(ids.length).toBeGreaterThan(8);
    expect(new Set(ids).size).toBe(ids.length);
  });

  it('come to planned meetings when the settings change, around what stands there', () => {
    const after = happens(given(), standing);
    expect(agendaOf(after.book, 'm1')).toEqual([
      '1 Öppnande',
      '2 Föregående anteckningar',
      '3 Inledning',
      '4 Dagordning',
      '5 Ny överenskommelse',
      '6 Mötestider',
      '7 Övrigt',
    ]);
  });

  it('go again when the settings change, unless someone has put something to them', () => {
    const before = happens(given(), standing).after(
      { type: 'change-item', meeting: 'm3', item: '1', changes: { presenters: ['Eva Ek'] } },
      { at: weeksBefore },
    );
    const after = happens(before, {
      type: 'group-changed',
      changes: { settings: { standingItems: [{ title: 'Övrigt', at: 'start' }] } },
    });
    expect(agendaOf(after.book, 'm3')).toEqual(['1 Öppnande', '2 Övrigt']);
    expect(agendaOf(after.book, 'm1')?.[0]).toBe('1 Övrigt');
  });

  it('leave alone what is posted, started, over or cancelled', () => {
    const cancelled: Fact = { type: 'meeting-cancelled', meeting: 'm3', cancelled: true };
    const posted: Fact = { type: 'agenda-posted', meeting: 'm2' };
    const after = happens(given(started, cancelled, posted), standing);
    expect(agendaOf(after.book, 'm1')).toHaveLength(4);
    expect(agendaOf(after.book, 'm2')).toEqual([]);
    expect(agendaOf(after.book, 'm3')).toEqual([]);
  });

  it('asked for again change nothing', () => {
    const after = happens(given(), standing);
    expect(after.book.meetings.flatMap((meeting) => standingFacts(after.book, meeting))).toEqual([]);
  });
});

describe('an item that is put off to a month', () => {
  const postponed = given(started).after({
    type: 'postpone-item',
    meeting: 'm1',
    item: '3',
    to: { kind: 'month', month: '2027-05', said: 'maj' },
  });

  it('stands on the agenda of the meeting that is scheduled in it, with all that it says', () => {
    const after = happens(postponed, may);
    expect(after.book.meetings.find(({ id }) => id === 'm4')?.items).toEqual([
      {
        id: 'i5',
        number: '1',
        title: 'Ny överenskommelse',
        presenters: ['Maj Sund'],
        proposal: 'Att överenskommelsen antas.',
        from: { meeting: 'm1', item: 'i3' },
      },
    ]);
  });

  it('stands on that of a meeting that is moved there, once', () => {
    const moved: Fact = { type: 'meeting-changed', meeting: 'm3', changes: { date: '2027-05-03' } };
    const after = happens(happens(postponed, moved), may);
    expect(agendaOf(after.book, 'm3')).toEqual(['1 Ny överenskommelse']);
    expect(agendaOf(after.book, 'm4')).toEqual([]);
  });

  it('leaves that agenda when it is put off elsewhere', () => {
    const after = happens(postponed, may).when({
      type: 'postpone-item',
      meeting: 'm1',
      item: '3',
      to: { kind: 'meeting', meeting: 'm3', said: 'april' },
    });
    expect(agendaOf(after.book, 'm4')).toEqual([]);
    expect(agendaOf(after.book, 'm3')).toEqual(['1 Ny överenskommelse']);
  });

  it('stands at once on the agenda of the only meeting of that month', () => {
    const after = given(started).when({
      type: 'postpone-item',
      meeting: 'm1',
      item: '3',
      to: { kind: 'month', month: '2027-04', said: 'april' },
    });
    expect(agendaOf(after.book, 'm3')).toEqual(['1 Ny överenskommelse']);
  });

  const inApril = (item: string) =>
    ({
      type: 'postpone-item',
      meeting: 'm1',
      item,
      to: { kind: 'month', month: '2027-04', said: 'april' },
    }) as const;
  const takenOff = given(started)
    .after(inApril('3'))
    .after({ type: 'remove-item', meeting: 'm3', item: '1' });

  it('and that the secretary took off does not come back with another, nor when its meeting has a new place or day', () => {
    expect(agendaOf(takenOff.when(inApril('4')).book, 'm3')).toEqual(['1 Mötestider']);
    const elsewhere = { place: 'Granby', date: '2027-04-20' };
    const moved = takenOff.when({ type: 'change-meeting', meeting: 'm3', changes: elsewhere });
    expect(agendaOf(moved.book, 'm3')).toEqual([]);
  });

  it('and that the secretary took off does not come back when something else is undone', () => {
    const withdrawn = takenOff.after({ type: 'withdraw-item', meeting: 'm1', item: '3' }, { id: 's1' });
    expect(agendaOf(withdrawn.when({ type: 'undo', stamp: 's1' }).book, 'm3')).toEqual([]);
    const moved = takenOff.after(
      { type: 'change-meeting', meeting: 'm3', changes: { date: '2027-05-03' } },
      { id: 's1' },
    );
    expect(agendaOf(moved.when({ type: 'undo', stamp: 's1' }).book, 'm3')).toEqual([]);
  });

  it('stands on the agenda of a meeting that was scheduled between what is undone and its undoing', () => {
    const undone = postponed
      .after({ type: 'withdraw-item', meeting: 'm1', item: '3' }, { id: 's1' })
      .after({ type: 'schedule-meeting', plan: { date: '2027-05-20', mode: 'digital' } })
      .when({ type: 'undo', stamp: 's1' });
    expect(agendaOf(undone.book, 'm4')).toEqual(['1 Ny överenskommelse']);
  });
});

describe('a sub-item that is put off', () => {
  it('is a part of the item that its own has become a part of', () => {
    const to = { kind: 'meeting', meeting: 'm3', said: 'april' } as const;
    const { book } = given(started)
      .after({ type: 'add-sub-item', meeting: 'm1', under: '3', title: 'Del' })
      .after({ type: 'add-item', meeting: 'm3', title: 'Avtal', presenters: [] })
      .after({ type: 'postpone-item', meeting: 'm1', item: '3', to })
      .after({ type: 'reopen-item', meeting: 'm1', item: '3.1' })
      .after({ type: 'place-item', meeting: 'm3', item: '2', under: '1' })
      .when({ type: 'postpone-item', meeting: 'm1', item: '3.1', to });
    expect(agendaOf(book, 'm3')).toEqual(['1 Avtal', '1.1 Ny överenskommelse', '1.2 Del']);
  });
});

describe('a promise to report back', () => {
  const promise = {
    type: 'record-assignment',
    meeting: 'm1',
    item: '3',
    text: 'Eva Ek återkommer till mötet i april.',
    responsible: { kind: 'person', person: 'p3' },
    due: { kind: 'meeting', meeting: 'm3', until: '2027-04-16', said: 'mötet i april' },
    comesBack: true,
  } as const;

  it('is an item on the agenda of the meeting that it is due at', () => {
    const after = given(started).when(promise);
    expect(after.book.meetings.find(({ id }) => id === 'm3')?.items).toEqual([
      {
        id: 'i6',
        number: '1',
        title: 'Ny överenskommelse',
        presenters: [],
        text: 'Eva Ek återkommer till mötet i april.',
        reportOn: { meeting: 'm1', assignment: 'a5' },
      },
    ]);
  });

  it('follows when it is due at another meeting, or taken back', () => {
    const kept = given(started).after(promise, { id: 's1' });
    const later = kept.when({
      type: 'detail-assignment',
      meeting: 'm1',
      id: 'a5',
      due: { kind: 'meeting', meeting: 'm2', until: '2027-03-18', said: 'internatet' },
    });
    expect(agendaOf(later.book, 'm3')).toEqual([]);
    expect(agendaOf(later.book, 'm2')).toEqual(['1 Ny överenskommelse']);
    const removed = kept.when({ type: 'remove-record', meeting: 'm1', of: 'assignment', id: 'a5' });
    expect(agendaOf(removed.book, 'm3')).toEqual([]);
    const undone = kept.when({ type: 'undo', stamp: 's1' });
    expect(agendaOf(undone.book, 'm3')).toEqual([]);
  });

  it('that is due in a month waits for its meeting', () => {
    const waiting = given(started).after({
      ...promise,
      due: { kind: 'month', month: '2027-05', until: '2027-05-31', said: 'i maj' },
    });
    expect(agendaOf(happens(waiting, may).book, 'm4')).toEqual(['1 Ny överenskommelse']);
  });

  it('that the secretary took off the agenda does not come back by itself', () => {
    const off = given(started)
      .after(promise)
      .after({ type: 'remove-item', meeting: 'm3', item: '1' })
      .after({ type: 'record-note', meeting: 'm1', item: '3', text: 'Mer.' }, { at: duringIt });
    expect(agendaOf(off.book, 'm3')).toEqual([]);
  });
});

describe('a meeting that is not held', () => {
  it('gives its matters to another, where they stand with where they come from', () => {
    const cancelled: Fact = { type: 'meeting-cancelled', meeting: 'm1', cancelled: true };
    const after = happens(given(), standing)
      .and(cancelled)
      .when({ type: 'carry-items', from: 'm1', to: 'm3' }, { at: weeksBefore });
    expect(agendaOf(after.book, 'm3')).toEqual([
      '1 Öppnande',
      '2 Föregående anteckningar',
      '3 Inledning',
      '4 Dagordning',
      '5 Ny överenskommelse',
      '6 Mötestider',
      '7 Övrigt',
    ]);
    expect(after.book.meetings.find(({ id }) => id === 'm3')?.items[4]?.from).toEqual({
      meeting: 'm1',
      item: 'i3',
    });
    given(closed)
      .when({ type: 'carry-items', from: 'm3', to: 'm1' })
      .isRefused({ refused: 'meeting-is-closed', meeting: 'm1' });
  });
});
