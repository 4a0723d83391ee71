import type { Command } from '../../src/meetings/commands/command.ts';
import { textsOf } from '../../src/meetings/model/texts-of.ts';
import { given } from './given.ts';
import { chair, daysAfter, duringIt, eva, weeksBefore } from './the-group.ts';

const at = { meeting: 'm1', item: '2' } as const;
const started = given().after({ type: 'start-meeting', meeting: 'm1' }, { at: duringIt });
const write = (texts: readonly string[], more: object = {}): Command => ({
  type: 'write-text',
  ...at,
  as: 'prose',
  texts,
  ...more,
});
const rewrite = (texts: readonly string[], was: readonly string[]): Command => ({
  type: 'rewrite-text',
  ...at,
  as: 'prose',
  texts,
  was,
});

type Outcome = ReturnType<ReturnType<typeof given>['when']>;

function written({ meeting }: Outcome, as: 'prose' | 'discussion' = 'prose'): readonly string[] {
  const item = meeting.items.find(({ number }) => number === '2');
  return textsOf(meeting, item?.id ?? '', as).map(({ text }) => text);
}

describe('writing the minutes of an item', () => {
  it('keeps each paragraph to the letter, in order, after what stands', () => {
    const outcome = started.after(write(['Ett.'])).when(write(['  Två\n  rader ', '**Tre** ${x}']));
    expect(written(outcome)).toEqual(['Ett.', '  Två\n  rader ', '**Tre** ${x}']);
  });

  it('holds the discussion apart from the running text', () => {
    const outcome = started.after(write(['Ett.'])).when(write(['Risk.'], { as: 'discussion' }));
    expect(written(outcome)).toEqual(['Ett.']);
    expect(written(outcome, 'discussion')).toEqual(['Risk.']);
  });

  it('can stand first, or after a paragraph that is named', () => {
    const two = started.after(write(['Ett.', 'Två.']));
    expect(written(two.when(write(['Nytt.'], { after: null })))).toEqual(['Nytt.', 'Ett.', 'Två.']);
    const [first] = two.when(write(['x'])).meeting.notes;
    expect(written(two.when(write(['A.', 'B.'], { after: first?.id })))).toEqual([
      'Ett.',
      'A.',
      'B.',
      'Två.',
    ]);
    two.when(write(['A.'], { after: 'n99' })).isRefused({ refused: 'no-such-record', of: 'note' });
  });

  it('works before the closing and after it, for those who record', () => {
    const closed = started
      .after({ type: 'begin-closing', meeting: 'm1' })
      .after({ type: 'close-meeting', meeting: 'm1' });
    expect(written(closed.when(write(['Efteråt.']), { at: daysAfter, by: chair }))).toEqual(['Efteråt.']);
    closed
      .when(write(['Nej.']), { by: eva })
      .isRefused({ refused: 'not-allowed', needs: 'secretary-or-chair' });
    given()
      .when(write(['Nej.']), { at: weeksBefore })
      .isRefused({ refused: 'meeting-later', meeting: 'm1' });
  });

  it('refuses what is empty, and whole when any of it is', () => {
    started.when(write([])).isRefused({ refused: 'empty-text', of: 'note' });
    started.when(write(['Ett.', ' \n'])).isRefused({ refused: 'empty-text', of: 'note' });
    started
      .when(write(Array.from({ length: 501 }, () => 'x')))
      .isRefused({ refused: 'too-many-texts', limit: 500 });
  });

  it('is taken back whole', () => {
    const outcome = started.after(write(['Ett.', 'Två.']), { id: 's1' }).when({ type: 'undo', stamp: 's1' });
    expect(written(outcome)).toEqual([]);
    expect(outcome.meeting.notes.map(({ text, removed }) => [text, removed])).toEqual([
      ['Ett.', true],
      ['Två.', true],
    ]);
  });
});

describe('writing all of an item anew', () => {
  const three = started.after(write(['Ett.', 'Två.', 'Tre.']));

  it('changes only what differs, and keeps every earlier wording in the trail', () => {
    const outcome = three.when(rewrite(['Ett.', 'Två, ändrat.', 'Tre.', 'Fyra.'], ['Ett.', 'Två.', 'Tre.']));
    expect(written(outcome)).toEqual(['Ett.', 'Två, ändrat.', 'Tre.', 'Fyra.']);
    expect(outcome.ruling).toHaveLength(2);
    expect(outcome.meeting.notes[1]?.history.map(({ text }) => text)).toEqual(['Två.']);
  });

  it('lets a new paragraph stand in the middle, and takes back what is left out', () => {
    const outcome = three.when(rewrite(['Ett.', 'Mitt emellan.', 'Två.', 'Tre.'], ['Ett.', 'Två.', 'Tre.']));
    expect(written(outcome)).toEqual(['Ett.', 'Mitt emellan.', 'Två.', 'Tre.']);
    const less = three.when(rewrite(['Ett.', 'Tre.'], ['Ett.', 'Två.', 'Tre.']));
    expect(written(less)).toEqual(['Ett.', 'Tre.']);
    expect(less.meeting.notes).toHaveLength(3);
    expect(written(three.when(rewrite([], ['Ett.', 'Två.', 'Tre.'])))).toEqual([]);
  });

  it('lets paragraphs change places', () => {
    const outcome = three.when(rewrite(['Tre.', 'Ett.', 'Två.'], ['Ett.', 'Två.', 'Tre.']));
    expect(written(outcome)).toEqual(['Tre.', 'Ett.', 'Två.']);
  });

  it('is refused when someone else has written meanwhile, and says what stands', () => {
    three
      .when(rewrite(['Nytt.'], ['Ett.', 'Två.']))
      .isRefused({ refused: 'changed-meanwhile', of: 'note', now: 'Ett.\n\nTvå.\n\nTre.' });
  });

  it('changes nothing when it says what stands, also when pressed twice', () => {
    three.when(rewrite(['Ett.', 'Två.', 'Tre.'], [])).isRefused({ refused: 'no-change' });
  });

  it('is undone as it was', () => {
    const changed = three.after(rewrite(['Noll.', 'Två!'], ['Ett.', 'Två.', 'Tre.']), { id: 's2' });
    expect(written(changed.when({ type: 'undo', stamp: 's2' }))).toEqual(['Ett.', 'Två.', 'Tre.']);
  });
});
