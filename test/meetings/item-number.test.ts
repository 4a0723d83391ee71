import type { Fact } from '../../src/meetings/model/fact.ts';
import { given } from './given.ts';
import { closed, inApril, started } from './the-group.ts';

const perYear: Fact = { type: 'group-changed', changes: { settings: { numbering: 'per-year' } } };
const item = (meeting: string, id: string, number: string): Fact => ({
  type: 'item-added',
  meeting,
  item: { id, number, title: `Ärende ${id}`, presenters: [] },
});
const april = [item('m3', 'i20', '1'), item('m3', 'i21', '2')];

describe('where § runs through the year', () => {
  it('the first meeting of the year begins at 1', () => {
    expect(given(perYear).when({ type: 'start-meeting', meeting: 'm1' }).ruling).toMatchObject([
      { type: 'meeting-started' },
      { type: 'item-opened' },
    ]);
  });

  it('a meeting goes on after those that have started, fixed when it starts itself', () => {
    given(perYear, closed, april)
      .when({ type: 'start-meeting', meeting: 'm3' }, { at: inApril })
      .then(
        {
          type: 'agenda-ordered',
          meeting: 'm3',
          items: [
            { item: 'i20', number: '5' },
            { item: 'i21', number: '6' },
          ],
        },
        { type: 'meeting-started', meeting: 'm3' },
        { type: 'item-opened', meeting: 'm3', item: 'i20' },
      );
  });

  it('a new year begins at 1 again', () => {
    const next: Fact = {
      type: 'meeting-scheduled',
      meeting: { id: 'm4', date: '2028-01-14', mode: 'digital' },
    };
    const { book } = given(perYear, closed, next, item('m4', 'i30', '1')).when(
      { type: 'start-meeting', meeting: 'm4' },
      { at: '2028-01-14T09:00:00.000Z' },
    );
    expect(book.meetings.at(-1)?.items.map(({ number }) => number)).toEqual(['1']);
  });

  it('an item put in after the start is a letter of its own', () => {
    const { book } = given(perYear, closed, april)
      .after({ type: 'start-meeting', meeting: 'm3' }, { at: inApril })
      .when(
        { type: 'add-item', meeting: 'm3', title: 'Övrigt', presenters: [], after: '5' },
        { at: inApril },
      );
    expect(book.meetings.find(({ id }) => id === 'm3')?.items.map(({ number }) => number)).toEqual([
      '5',
      '5 a',
      '6',
    ]);
  });
});

it('where each meeting has numbers of its own, nothing is numbered anew at the start', () => {
  given(closed, april)
    .when({ type: 'start-meeting', meeting: 'm3' }, { at: inApril })
    .then({ type: 'meeting-started', meeting: 'm3' }, { type: 'item-opened', meeting: 'm3', item: 'i20' });
  expect(given(started).book.meetings[0]?.items.map(({ number }) => number)).toEqual(['1', '2', '3', '4']);
});
