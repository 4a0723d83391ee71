import { apply, undoKept } from '../../src/meetings/folding/apply.ts';
import { emptyBook, recentKept } from '../../src/meetings/model/book.ts';
import type { Fact } from '../../src/meetings/model/fact.ts';
import { given } from './given.ts';
import { administrator, duringIt, present, secretary, started } from './the-group.ts';

const commit = (id: string, ...facts: readonly Fact[]) => ({
  stamp: { at: duringIt, by: secretary, id },
  facts,
});

describe('folding a commit', () => {
  it('counts one version, however many facts it has', () => {
    const { book } = given();
    expect(apply(book, commit('s1', ...started)).version).toBe(book.version + 1);
  });

  it('copies only what changes', () => {
    const { book } = given(started);
    const after = apply(book, commit('s1', present('p3')));
    expect(after.persons).toBe(book.persons);
    expect(after.meetings[1]).toBe(book.meetings[1]);
    expect(after.meetings[0]?.items).toBe(book.meetings[0]?.items);
    expect(book.meetings[0]?.attendance).toEqual([]);
  });

  it('remembers who did what, and how to undo it', () => {
    const { book } = given(started);
    expect(apply(book, commit('s1', present('p3'))).recent.at(-1)).toEqual({
      id: 's1',
      by: secretary,
      touched: ['attendance:m1:p3:1'],
      undo: [
        {
          type: 'attendance-recorded',
          meeting: 'm1',
          rows: [{ person: 'p3', day: 1, status: null }],
          how: 'secretary',
        },
      ],
    });
  });

  it('undoes backwards, and wholly or not at all', () => {
    const { book } = given();
    expect(
      apply(book, commit('s1', ...started))
        .recent.at(-1)
        ?.undo.map((fact) => fact.type),
    ).toEqual(['item-opened', 'meeting-resumed']);
    const posted = { type: 'agenda-posted', meeting: 'm1' } as const;
    expect(apply(book, commit('s1', ...started, posted)).recent.at(-1)?.undo).toEqual([]);
  });

  it('remembers two hundred commands and how to undo fifty', () => {
    const open = { type: 'item-opened', meeting: 'm1', item: 'i1' } as const;
    const many = Array.from({ length: 300 }, (_, index) => commit(`s${index}`, open));
    const { recent } = many.reduce(apply, given().book);
    expect(recent).toHaveLength(recentKept);
    expect(recent.at(-1)?.id).toBe('s299');
    expect(recent[0]?.id).toBe('s100');
    expect(recent.filter((one) => one.undo.length > 0)).toHaveLength(undoKept);
    expect(recent.at(-undoKept)?.undo).not.toEqual([]);
  });

  it('throws on facts about what is not there, as only a damaged journal has them', () => {
    const { book } = given();
    const strange: readonly Fact[] = [
      { type: 'agenda-posted', meeting: 'm9' },
      { type: 'role-given', person: 'p99', role: 'chair' },
      { type: 'item-settled', meeting: 'm1', item: 'i99', outcome: null },
      { type: 'record-removed', meeting: 'm1', of: 'note', id: 'n99', removed: true },
    ];
    for (const fact of strange) expect(() => apply(book, commit('s1', fact))).toThrow('not in');
  });
});

describe('meetings', () => {
  it('stand in order of date, then of time', () => {
    const scheduled = [
      ['m1', '2027-05-01', '13:00'],
      ['m2', '2027-03-01', undefined],
      ['m3', '2027-05-01', '09:00'],
      ['m4', '2028-01-01', undefined],
      ['m5', '2027-04-01', '09:00'],
    ] as const;
    const { meetings, next } = scheduled
      .map(([id, date, startTime], index) => ({
        stamp: { at: duringIt, by: administrator, id: `s${index}` },
        facts: [
          {
            type: 'meeting-scheduled',
            meeting: { id, date, mode: 'unknown', ...(startTime === undefined ? {} : { startTime }) },
          },
        ] as const,
      }))
      .reduce(apply, emptyBook('g'));
    expect(meetings.map((meeting) => meeting.id)).toEqual(['m2', 'm5', 'm3', 'm1', 'm4']);
    expect(next.meeting).toBe(6);
  });
});
