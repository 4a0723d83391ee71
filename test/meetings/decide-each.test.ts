import { answer } from '../../src/meetings/answers/answer.ts';
import type { Command } from '../../src/meetings/commands/command.ts';
import { closingGaps } from '../../src/meetings/model/closing.ts';
import { assignmentOrdinal, findMeeting } from '../../src/meetings/model/lookup.ts';
import { assignedPosts } from '../../src/meetings/posts/assignment-posts.ts';
import { given } from './given.ts';
import { bo, chair, daysAfter, duringIt, eva, secretary } from './the-group.ts';

const toAll: Extract<Command, { type: 'record-assignment' }> = {
  type: 'record-assignment',
  meeting: 'm1',
  item: '2',
  text: 'Samtliga parter utser en kontaktperson',
  responsible: { kind: 'body', name: 'Samtliga parter' },
  due: { kind: 'day', until: '2027-03-01', said: '1 mars' },
  each: { of: 'parties', said: 'Samtliga parter' },
};
const { each: _, ...toOne } = toAll;
const running = given().after({ type: 'start-meeting', meeting: 'm1' });
const recorded = running.after(toAll, { id: 'said' });
const closed = recorded
  .after({ type: 'begin-closing', meeting: 'm1' })
  .after({ type: 'close-meeting', meeting: 'm1' });
const meetingOf = (book: (typeof recorded)['book']) => {
  const meeting = findMeeting(book, 'm1');
  if (meeting === undefined) throw new Error('The February meeting is gone');
  return meeting;
};
const names = (book: (typeof recorded)['book']) =>
  meetingOf(book)
    .assignments.filter(({ removed }) => !removed)
    .map(({ responsible }) => ('name' in responsible ? responsible.name : '?'));

describe('an assignment to each of several', () => {
  it('is one for each party, with its member as contact person where there is just one', () => {
    expect(
      meetingOf(recorded.book).assignments.map(({ id, responsible, each }) => ({ id, responsible, each })),
    ).toEqual([
      {
        id: 'a5',
        responsible: { kind: 'body', name: 'Ekköping', organisation: 'o2' },
        each: { first: 'a5', said: 'Samtliga parter' },
      },
      {
        id: 'a6',
        responsible: { kind: 'body', name: 'Granby', organisation: 'o1', contact: 'p3' },
        each: { first: 'a5', said: 'Samtliga parter' },
      },
      {
        id: 'a7',
        responsible: { kind: 'body', name: 'Region Norrdal', organisation: 'o3', contact: 'p6' },
        each: { first: 'a5', said: 'Samtliga parter' },
      },
    ]);
  });

  it('leaves regions out where only municipalities are meant', () => {
    const only = running.when({ ...toAll, each: { of: 'municipalities', said: 'Samtliga kommuner' } });
    expect(names(only.book)).toEqual(['Ekköping', 'Granby']);
  });

  it('is one for each sub-county that the secretary has named, and one in all where she has named none', () => {
    const each = { of: 'sub-counties', said: 'Samtliga länsdelar' } as const;
    const asOne = { ...toAll, each, responsible: { kind: 'body', name: 'Samtliga länsdelar' } as const };
    expect(names(running.when(asOne).book)).toEqual(['Samtliga länsdelar']);
    const named = running.after({ type: 'set-sub-counties', names: ['Norr', 'Söder', 'Norr', ' '] });
    expect(names(named.when(asOne).book)).toEqual(['Norr', 'Söder']);
    running
      .when({ type: 'set-sub-counties', names: ['Norr'] }, { by: chair })
      .isRefused({ refused: 'not-allowed', needs: 'secretary' });
  });

  it('has one number at its item', () => {
    const more = recorded.after({ ...toOne, text: 'Bo ringer' });
    const meeting = meetingOf(more.book);
    expect(meeting.assignments.map((one) => assignmentOrdinal(meeting, one).ordinal)).toEqual([1, 1, 1, 2]);
  });

  it('is undone, changed and removed for all at once, or for one', () => {
    expect(names(recorded.when({ type: 'undo', stamp: 'said' }).book)).toEqual([]);
    const all = { type: 'remove-record', meeting: 'm1', of: 'assignment', id: 'a6', all: true } as const;
    expect(names(recorded.when(all).book)).toEqual([]);
    const { all: __, ...one } = all;
    expect(names(recorded.when(one).book)).toEqual(['Ekköping', 'Region Norrdal']);
    const change = {
      type: 'change-wording',
      meeting: 'm1',
      of: 'assignment',
      id: 'a5',
      text: 'Nytt',
    } as const;
    const texts = (book: (typeof recorded)['book']) => meetingOf(book).assignments.map(({ text }) => text);
    expect(texts(recorded.when({ ...change, all: true }).book)).toEqual(['Nytt', 'Nytt', 'Nytt']);
    expect(texts(recorded.when(change).book)).toEqual(['Nytt', toAll.text, toAll.text]);
  });

  it('keeps each one’s responsible where the time is changed for all', () => {
    const due = { kind: 'day', until: '2027-03-10', said: '10 mars' } as const;
    const { book } = recorded.when({
      type: 'detail-assignment',
      meeting: 'm1',
      id: 'a5',
      due,
      responsible: { kind: 'nobody' },
      all: true,
    });
    expect(names(book)).toEqual(['Ekköping', 'Granby', 'Region Norrdal']);
    expect(meetingOf(book).assignments.map((one) => one.due)).toEqual([due, due, due]);
  });

  it('lacks a contact person only where there is none beyond doubt', () => {
    expect(closingGaps(recorded.book, meetingOf(recorded.book)).contactMissing.map(({ id }) => id)).toEqual([
      'a5',
    ]);
  });

  it('is one in the group’s list, with how many are done, and each its own in a person’s', () => {
    const done = closed.after(
      { type: 'report-assignment', meeting: 'm1', id: 'a6', report: { kind: 'done' } },
      { by: eva, at: daysAfter },
    );
    const at = { now: daysAfter, today: '2027-02-15' };
    const ask = { type: 'assignments', overdueOnly: false } as const;
    const group = answer(done.book, { ...ask, whose: 'group' }, 'p4', at);
    if ('withheld' in group || group.type !== 'assignments') throw new Error('Not answered');
    expect(group.assignments).toHaveLength(1);
    expect(group.assignments[0]?.together?.filter(({ doneAt }) => doneAt !== undefined)).toHaveLength(1);
    expect(group.done).toBe(0);
    const hers = answer(done.book, { ...ask, whose: 'p6' }, 'p6', at);
    if ('withheld' in hers || hers.type !== 'assignments') throw new Error('Not answered');
    expect(hers.assignments.map(({ assignment }) => assignment.id)).toEqual(['a7']);
    const reporting = answer(done.book, { type: 'reporting', about: { meeting: 'm1', id: 'a5' } }, 'p4', at);
    if ('withheld' in reporting || reporting.type !== 'reporting') throw new Error('Not answered');
    expect(reporting.silent.map(({ assignment }) => assignment.id)).toEqual(['a5', 'a7']);
  });

  it('comes back once at the meeting at which all are to report, until none is left', () => {
    const due = { kind: 'meeting', meeting: 'm3', until: '2027-04-16', said: 'mötet i april' } as const;
    const promised = running
      .after({ ...toAll, due, comesBack: true })
      .after({ type: 'begin-closing', meeting: 'm1' })
      .after({ type: 'close-meeting', meeting: 'm1' });
    const items = (book: (typeof recorded)['book']) => findMeeting(book, 'm3')?.items.length;
    expect(items(promised.book)).toBe(1);
    const report = (id: string) =>
      ({ type: 'report-assignment', meeting: 'm1', id, report: { kind: 'done' } }) as const;
    const some = promised.after(report('a5')).after(report('a6'));
    expect(items(some.book)).toBe(1);
    expect(items(some.after(report('a7')).book)).toBe(0);
  });

  it('goes to whoever takes over from a contact person who leaves', () => {
    const left = closed.after({
      type: 'settle-departure',
      person: 'p3',
      seat: { name: 'Nils Ahl' },
      assignments: 'successor',
    });
    const granby = meetingOf(left.book).assignments.find(({ id }) => id === 'a6');
    expect(granby?.responsible).toMatchObject({ name: 'Granby', organisation: 'o1', contact: 'p9' });
  });
});

describe('co-workers', () => {
  const shared = {
    ...toOne,
    responsible: { kind: 'person', person: 'p3' } as const,
    coWorkers: [{ name: 'Bo Dahl', person: 'p4' }, { name: 'Arbetsgruppen' }],
    reportTo: 'AU',
  };
  const given1 = running
    .after(shared)
    .after({ type: 'begin-closing', meeting: 'm1' })
    .after({ type: 'close-meeting', meeting: 'm1' });
  const say = (report: object) =>
    ({ type: 'report-assignment', meeting: 'm1', id: 'a5', report }) as Extract<
      Command,
      { type: 'report-assignment' }
    >;

  it('stand with the assignment, and to whom it is reported; both can be changed and taken away', () => {
    expect(meetingOf(given1.book).assignments[0]).toMatchObject({
      coWorkers: shared.coWorkers,
      reportTo: 'AU',
    });
    const none = given1.when({
      type: 'detail-assignment',
      meeting: 'm1',
      id: 'a5',
      coWorkers: null,
      reportTo: null,
    });
    expect(none.meeting.assignments[0]).not.toHaveProperty('coWorkers');
    expect(none.meeting.assignments[0]).not.toHaveProperty('reportTo');
    running
      .when({ ...shared, coWorkers: [{ name: 'X', person: 'p99' }] })
      .isRefused({ refused: 'unknown-person' });
  });

  it('may tell how it goes; whether it is done, later or another’s is for the responsible and the secretary', () => {
    const told = given1.when(say({ kind: 'progress', text: 'Halvvägs' }), { by: bo, at: daysAfter });
    expect(told.meeting.assignments[0]?.reports).toHaveLength(1);
    for (const report of [
      { kind: 'done' },
      { kind: 'not-mine' },
      { kind: 'handed-over', responsible: { kind: 'person', person: 'p4' } },
    ])
      given1
        .when(say(report), { by: bo, at: daysAfter })
        .isRefused({ refused: 'not-your-assignment', meeting: 'm1', id: 'a5' });
    expect(given1.when(say({ kind: 'done' }), { by: eva }).meeting.assignments[0]?.doneAt).toBe(duringIt);
  });

  it('see it among their own, marked, and are told of it once it is published', () => {
    const at = { now: daysAfter, today: '2027-02-15' };
    const asked = { type: 'assignments', whose: 'p4', overdueOnly: false } as const;
    const mine = answer(given1.book, asked, 'p4', at);
    if ('withheld' in mine || mine.type !== 'assignments') throw new Error('Not answered');
    expect(mine.assignments.map(({ helps }) => helps)).toEqual([true]);
    const keys = assignedPosts(meetingOf(given1.book)).map(({ key }) => key);
    expect(keys).toContain('helps:m1:a5:p4');
  });
});

describe('more time without a reason', () => {
  const due = { kind: 'day', until: '2027-05-01', said: '1 maj' } as const;
  const report = { type: 'report-assignment', meeting: 'm1', id: 'a6' } as const;
  const asked = closed.after({ ...report, report: { kind: 'more-time', due } }, { by: eva, at: daysAfter });

  it('is saved, and the reason can be told afterwards, once', () => {
    const told = asked.after(
      { ...report, report: { kind: 'more-time', due, text: 'Remissen dröjer' } },
      { by: eva, at: daysAfter },
    );
    expect(meetingOf(told.book).assignments[1]).toMatchObject({ due });
    told
      .when({ ...report, report: { kind: 'more-time', due, text: 'Mer' } }, { by: secretary, at: daysAfter })
      .isRefused({ refused: 'no-change' });
  });
});
