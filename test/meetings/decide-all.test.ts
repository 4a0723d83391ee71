import type { Command } from '../../src/meetings/commands/command.ts';
import { apply } from '../../src/meetings/folding/apply.ts';
import { alreadyDone, decideAll } from '../../src/meetings/rules/decide.ts';
import { isRefusal } from '../../src/meetings/rules/ruling.ts';
import { given } from './given.ts';
import { duringIt, eva, secretary, started } from './the-group.ts';

const stamp = { at: duringIt, by: secretary, id: 's1' };
const decision = (item: string, text: string): Command => ({
  type: 'record-decision',
  meeting: 'm1',
  item,
  text,
});

describe('a message of many lines', () => {
  it('is one commit in which good lines count and bad ones are refused one by one', () => {
    const { book } = given(started);
    const { facts, outcomes } = decideAll(
      book,
      [decision('3', 'Ja.'), decision('99', 'Nej.'), decision('4', 'Jo.')],
      stamp,
    );
    expect(outcomes.map(isRefusal)).toEqual([false, true, false]);
    expect(facts).toHaveLength(2);
    const after = apply(book, { stamp, facts });
    expect(after.version).toBe(book.version + 1);
    expect(after.meetings[0]?.decisions.map(({ id, text }) => `${id} ${text}`)).toEqual(['d5 Ja.', 'd6 Jo.']);
  });

  it('a line sees what the lines before it did', () => {
    const { outcomes } = decideAll(
      given().book,
      [
        { type: 'start-meeting', meeting: 'm1' },
        { type: 'next-item', meeting: 'm1' },
        { type: 'record-decision', meeting: 'm1', text: 'Dagordningen godkändes.' },
      ],
      stamp,
    );
    expect(outcomes[2]).toMatchObject([{ decision: { item: 'i2', kind: 'approval' } }]);
  });

  it('a line may undo the one before it, and "ångra" twice undoes two', () => {
    const { book } = given(started);
    const lines = [decision('3', 'Ja.'), decision('4', 'Jo.'), { type: 'undo' }, { type: 'undo' }] as const;
    const { facts } = decideAll(book, lines, stamp);
    const after = apply(book, { stamp, facts });
    expect(after.meetings[0]?.decisions.map((one) => one.removed)).toEqual([true, true]);
  });

  it('is undone as a whole', () => {
    const { book } = given(started);
    const { facts } = decideAll(book, [decision('3', 'Ja.'), decision('4', 'Jo.')], stamp);
    const done = apply(book, { stamp, facts });
    const undone = decideAll(done, [{ type: 'undo', stamp: 's1' }], { ...stamp, id: 's2' });
    const after = apply(done, { stamp: { ...stamp, id: 's2' }, facts: undone.facts });
    expect(after.meetings[0]?.decisions.map((one) => one.removed)).toEqual([true, true]);
  });

  it('without a good line leaves nothing to write', () => {
    expect(decideAll(given(started).book, [decision('9', 'x'), decision('8', 'y')], stamp).facts).toEqual([]);
  });
});

describe('what is delivered twice', () => {
  it('is recognised by its stamp, while it is among the two hundred latest', () => {
    const once = given(started).after(
      { type: 'check-in', meeting: 'm1', persons: ['p3'] },
      { by: eva, id: 'press-1' },
    );
    expect(alreadyDone(once.book, 'press-1')).toBe(true);
    expect(alreadyDone(once.book, 'press-2')).toBe(false);
    const later = (count: number) =>
      Array.from({ length: count }, () => started[1]).flatMap((fact) => fact ?? []);
    expect(alreadyDone(once.and(later(199)).book, 'press-1')).toBe(true);
    expect(alreadyDone(once.and(later(200)).book, 'press-1')).toBe(false);
  });
});
