import type { Book } from '../../src/meetings/model/book.ts';
import type { Fact } from '../../src/meetings/model/fact.ts';
import { participants } from '../../src/meetings/model/lookup.ts';
import type { Responsible } from '../../src/meetings/model/meeting.ts';
import { standingOf } from '../../src/meetings/model/rights.ts';
import { holderOf } from '../../src/meetings/model/seat.ts';
import { leftBehindBy } from '../../src/meetings/posts/left-behind.ts';
import { peoplePosts } from '../../src/meetings/posts/people-posts.ts';
import { given } from './given.ts';
import { administrator, chair, closed, daysAfter, eva, secretary, started, stranger } from './the-group.ts';

const leaves = {
  type: 'settle-departure',
  person: 'p3',
  seat: { person: 'p7' },
  assignments: 'wait',
} as const;
const teamLeft: Fact = { type: 'team-left', person: 'p3', left: true };
const on = '2027-02-15';

const assigned = (id: string, responsible: Responsible = { kind: 'person', person: 'p3' }): Fact => ({
  type: 'assignment-recorded',
  meeting: 'm1',
  assignment: { id, item: 'i3', text: 'Ringa', responsible, due: { kind: 'none' } },
});
const body = { kind: 'body', name: 'Psykiatrin', contact: 'p3' } as const;

describe('whoever takes over a seat', () => {
  it('belongs at the meetings from then on, and at none that was before', () => {
    const { book } = given(started, closed).after(
      { ...leaves, seat: { name: 'Nils Ahl' } },
      { by: secretary, at: daysAfter },
    );
    const nils = book.persons.find(({ name }) => name === 'Nils Ahl')?.id ?? '';
    const at = (meeting: string) => participants(book, meeting).some(({ id }) => id === nils);
    expect([at('m1'), at('m2')]).toEqual([false, true]);
  });
});

describe('someone who leaves the team', () => {
  it('is noted by what Teams tells, never by what a person says of another', () => {
    const note = { type: 'note-team', person: 'p3', left: true } as const;
    given().when(note, { by: stranger }).then(teamLeft);
    given().when(note, { by: eva }).then(teamLeft);
    given().when(note, { by: secretary }).isRefused({ refused: 'not-allowed', needs: 'secretary' });
    given(teamLeft).when(note, { by: stranger }).isRefused({ refused: 'no-change' });
    given()
      .when({ ...note, person: 'p8' }, { by: stranger })
      .isRefused({ refused: 'unknown-person' });
  });

  it('keeps her rights until a secretary has said what it means', () => {
    expect(standingOf(given(teamLeft).book, 'p3')).toBe('participant');
  });

  it('is put to each secretary, and no longer when she is back or it is settled', () => {
    const asked = (facts: readonly Fact[]) =>
      peoplePosts(given(...facts).book, daysAfter).map(({ place, content }) => [place, content.card]);
    expect(asked([teamLeft])).toEqual([[{ kind: 'person', person: 'p1' }, 'departure']]);
    expect(asked([teamLeft, { ...teamLeft, left: false }])).toEqual([]);
    expect(asked([teamLeft, { type: 'person-left', person: 'p3', on }])).toEqual([]);
  });

  it('and comes back is not asked about any more; a secretary may say so too', () => {
    const stays = { type: 'keep-member', person: 'p3' } as const;
    given(teamLeft)
      .when(stays)
      .then({ ...teamLeft, left: false });
    given().when(stays).isRefused({ refused: 'no-change' });
    given(teamLeft).when(stays, { by: chair }).isRefused({ refused: 'not-allowed', needs: 'secretary' });
  });
});

describe('someone who leaves the group', () => {
  it('leaves her seat to whoever takes it over, who now speaks for its organisation', () => {
    given(teamLeft)
      .when(leaves, { at: daysAfter })
      .then(
        { type: 'seat-vacated', seat: 's-p7', on },
        { type: 'seat-filled', seat: 's-p3', person: 'p7', from: on },
        { type: 'person-changed', person: 'p7', changes: { category: 'member' } },
        { type: 'person-left', person: 'p3', on },
      );
  });

  it('may be followed by someone from another organisation', () => {
    const { book } = given().when({ ...leaves, seat: { person: 'p5' } });
    expect(book.persons.find(({ id }) => id === 'p5')).toMatchObject({
      organisation: 'o1',
      category: 'member',
    });
    expect(book.seats.filter((seat) => holderOf(seat) === 'p5').map(({ id }) => id)).toEqual(['s-p3']);
  });

  it('may be followed by someone new, who gets no seat besides', () => {
    const { book } = given().when({ ...leaves, seat: { name: ' Nils Ahl ' } });
    const nils = book.persons.find(({ name }) => name === 'Nils Ahl');
    expect(nils).toMatchObject({ organisation: 'o1', category: 'member' });
    expect(book.seats.filter(({ terms }) => terms.some(({ person }) => person === nils?.id))).toHaveLength(1);
  });

  it('may be followed by a visitor, who is on the roster from then on', () => {
    const { book } = given().when({ ...leaves, seat: { person: 'p8' } });
    expect(standingOf(book, 'p8')).toBe('participant');
  });

  it('may be followed by someone who left before and has been let in as a visitor since', () => {
    const admission = { person: 'p4', name: 'Bo Dahl', as: 'guest', state: 'requested' } as const;
    const visiting = given(
      { type: 'person-left', person: 'p4', on: '2027-01-10' },
      { type: 'admission-requested', meeting: 'm1', admission },
    ).after({ type: 'settle-admission', meeting: 'm1', person: 'p4', approved: true });
    expect(standingOf(visiting.book, 'p4')).toBe('visitor');
    expect(standingOf(visiting.when({ ...leaves, seat: { person: 'p4' } }).book, 'p4')).toBe('participant');
  });

  it('may leave the seat vacant', () => {
    const { book } = given().when({ ...leaves, seat: 'vacant' });
    expect(book.seats.find(({ id }) => id === 's-p3')).toMatchObject({
      terms: [{ person: 'p3', to: '2027-02-12' }],
    });
  });

  it('hands open assignments over, which is no correction of the record', () => {
    const before = given(started, assigned('a90'), assigned('a91', body), closed.slice(-2));
    const { book } = before.when({ ...leaves, assignments: 'successor' }, { at: daysAfter });
    expect(book.meetings[0]?.assignments).toMatchObject([
      { responsible: { kind: 'person', person: 'p7' }, corrected: false, reports: [{ kind: 'handed-over' }] },
      { responsible: { kind: 'body', name: 'Psykiatrin', contact: 'p7' }, corrected: false },
    ]);
    expect(
      new Set(book.meetings[0]?.assignments.flatMap(({ reports }) => reports.map(({ id }) => id))).size,
    ).toBe(2);
  });

  it('leaves what is done, what is taken back and what others do alone', () => {
    const done: Fact = {
      type: 'assignment-reported',
      meeting: 'm1',
      id: 'a90',
      report: { id: 'r95', kind: 'done' },
    };
    const gone: Fact = { type: 'record-removed', meeting: 'm1', of: 'assignment', id: 'a91', removed: true };
    const before = given(
      ...[started, assigned('a90'), done, assigned('a91'), gone],
      assigned('a92', { kind: 'person', person: 'p4' }),
    );
    const { book } = before.when(leaves);
    expect(book.meetings[0]?.assignments.map(({ responsible }) => responsible)).toEqual([
      { kind: 'person', person: 'p3' },
      { kind: 'person', person: 'p3' },
      { kind: 'person', person: 'p4' },
    ]);
  });

  it('leaves assignments that wait without anyone, and a body without its contact person', () => {
    const { book } = given(started, assigned('a90'), assigned('a91', body)).when(leaves);
    expect(book.meetings[0]?.assignments.map(({ responsible }) => responsible)).toEqual([
      { kind: 'nobody' },
      { kind: 'body', name: 'Psykiatrin' },
    ]);
  });

  it('is undone as a whole', () => {
    const before = given(teamLeft, started, assigned('a90')).book;
    const after = given(teamLeft, started, assigned('a90'))
      .after({ ...leaves, assignments: 'successor' }, { id: 'left' })
      .when({ type: 'undo', stamp: 'left' }).book;
    expect(after.seats).toEqual(before.seats);
    expect(after.persons.map(({ leftTeamAt, ...rest }) => [rest, leftTeamAt !== undefined])).toEqual(
      before.persons.map(({ leftTeamAt, ...rest }) => [rest, leftTeamAt !== undefined]),
    );
    expect(after.meetings[0]?.assignments[0]?.responsible).toEqual({ kind: 'person', person: 'p3' });
  });

  it('loses her roles; the last secretary cannot leave', () => {
    const { book } = given().when({ ...leaves, person: 'p2', seat: 'vacant' });
    expect(book.persons.find(({ id }) => id === 'p2')?.roles).toEqual([]);
    given()
      .when({ ...leaves, person: 'p1', seat: 'vacant' })
      .isRefused({ refused: 'last-secretary' });
    const two = given({ type: 'role-given', person: 'p4', role: 'secretary' });
    expect(standingOf(two.when({ ...leaves, person: 'p1', seat: 'vacant' }).book, 'p1')).toBe('stranger');
  });

  it('leaves once, and only a secretary says so', () => {
    given().after(leaves).when(leaves).isRefused({ refused: 'no-change' });
    given().when(leaves, { by: chair }).isRefused({ refused: 'not-allowed', needs: 'secretary' });
    given()
      .when({ ...leaves, person: 'p99' })
      .isRefused({ refused: 'unknown-person' });
    given()
      .when({ ...leaves, person: 'p8' })
      .isRefused({ refused: 'unknown-person' });
    given()
      .when({ ...leaves, seat: { person: 'p99' } })
      .isRefused({ refused: 'unknown-person' });
    given()
      .when({ ...leaves, seat: { person: 'p3' } })
      .isRefused({ refused: 'unknown-person' });
    given()
      .when({ ...leaves, assignments: { person: 'p8' } })
      .isRefused({ refused: 'unknown-person' });
  });
});

describe('an introduction', () => {
  const introduced = (now: string) =>
    peoplePosts(given().after(leaves, { at: daysAfter }).book, now).map(({ key, place }) => [key, place]);

  it('goes to whoever has taken a seat over, under one key, for a month', () => {
    const post = [['introduction:s-p3:2027-02-15:p7', { kind: 'person', person: 'p7' }]];
    expect(introduced('2027-02-15T10:00:00.000Z')).toEqual(post);
    expect(introduced('2027-03-15T10:00:00.000Z')).toEqual(post);
    expect(introduced('2027-04-15T10:00:00.000Z')).toEqual([]);
  });

  it('does not go to those who held a seat since before', () => {
    expect(peoplePosts(given().book, daysAfter)).toEqual([]);
  });
});

describe('an erasure', () => {
  const erase = { type: 'erase-person', person: 'p3' } as const;
  const answered: Fact = { type: 'attendance-answered', meeting: 'm1', person: 'p3', answer: 'remote' };

  it('is ordered by an administrator alone', () => {
    for (const by of [secretary, chair, eva, stranger])
      given().when(erase, { by }).isRefused({ refused: 'not-allowed', needs: 'administrator' });
    given()
      .when({ ...erase, person: 'p99' }, { by: administrator })
      .isRefused({ refused: 'unknown-person' });
  });

  it('takes the answers away, and leaves who was there', () => {
    const there: Fact = {
      type: 'attendance-recorded',
      meeting: 'm1',
      rows: [{ person: 'p3', day: 1, status: 'present' }],
      how: 'secretary',
    };
    const { book } = given(answered, there, { type: 'person-left', person: 'p3', on }).when(erase, {
      by: administrator,
    });
    expect(book.meetings[0]).toMatchObject({ answers: [], attendance: [{ person: 'p3' }] });
    expect(book.persons.find(({ id }) => id === 'p3')).toMatchObject({ name: 'Eva Ek' });
  });

  it('of someone who still belongs to the group ends that too; not of the last secretary', () => {
    const { book } = given(answered).when(erase, { by: administrator });
    expect(standingOf(book, 'p3')).toBe('stranger');
    expect(book.seats.find(({ id }) => id === 's-p3')?.terms.at(-1)?.to).toBeDefined();
    given()
      .when({ ...erase, person: 'p1' }, { by: administrator })
      .isRefused({ refused: 'last-secretary' });
  });

  it('tells the secretaries, once, which seat and assignments it leaves without anyone', () => {
    const hers = assigned('a1');
    const told = (book: Book, now: string) =>
      peoplePosts(book, now).map(({ key, place, follows }) => [key, place, follows]);
    const erased = given(hers).after(erase, { by: administrator, at: daysAfter });
    const post = [['left-behind:p3:2027-02-15:p1', { kind: 'person', person: 'p1' }, false]];
    expect(told(erased.book, daysAfter)).toEqual(post);
    expect(leftBehindBy(erased.book, 'p3')).toMatchObject({
      seats: [{ organisation: 'o1' }],
      assignments: [{ assignment: { id: 'a1', responsible: { kind: 'nobody' } } }],
    });
    expect(told(erased.book, '2027-03-20T10:00:00.000Z')).toEqual([]);
    const settled = given(hers).after(
      { ...leaves, seat: 'vacant', assignments: 'wait' },
      { at: '2027-02-12T10:00:00.000Z' },
    );
    expect(told(settled.after(erase, { by: administrator, at: daysAfter }).book, daysAfter)).toEqual([]);
  });

  it('leaves ways on: what the secretaries are told to say and press settles it', () => {
    const erased = given(assigned('a1'), started, closed).after(erase, { by: administrator, at: daysAfter });
    const handed = erased.after(
      {
        type: 'report-assignment',
        meeting: 'm1',
        id: 'a1',
        report: { kind: 'handed-over', responsible: { kind: 'person', person: 'p7' } },
      },
      { by: secretary, at: daysAfter },
    );
    const seated = handed.after(
      { type: 'change-person', person: 'p7', changes: { category: 'member', organisation: 'Granby' } },
      { by: secretary, at: daysAfter },
    );
    expect(leftBehindBy(handed.book, 'p3')).toMatchObject({ assignments: [] });
    expect(leftBehindBy(seated.book, 'p3')).toBeUndefined();
  });

  it('happens once, and cannot be undone', () => {
    const erased = given().after(erase, { by: administrator, id: 'erased' });
    erased.when(erase, { by: administrator }).isRefused({ refused: 'no-change' });
    erased
      .when({ type: 'undo', stamp: 'erased' }, { by: administrator })
      .isRefused({ refused: 'cannot-undo', why: 'not-undoable' });
  });
});
