import type { SaidReport } from '../../src/meetings/commands/assignment-command.ts';
import type { Fact } from '../../src/meetings/model/fact.ts';
import type { Due, Responsible } from '../../src/meetings/model/meeting.ts';
import { given } from './given.ts';
import { bo, chair, closed, daysAfter, eva, secretary, started, stranger, visitor } from './the-group.ts';

const toEva: Responsible = { kind: 'person', person: 'p3' };
const march: Due = { kind: 'day', until: '2027-03-12', said: '12 mars' };
const april: Due = { kind: 'day', until: '2027-04-15', said: '15 april' };

const assigned = (id: string, responsible: Responsible = toEva, due: Due = march): Fact => ({
  type: 'assignment-recorded',
  meeting: 'm1',
  assignment: { id, item: 'i3', text: 'Ta fram ett direktiv', responsible, due },
});

/** The February meeting is closed; Eva has an assignment from it. */
const afterwards = given(started, assigned('a5'), closed.slice(-2));
const report = (said: SaidReport, id = 'a5') =>
  ({ type: 'report-assignment', meeting: 'm1', id, report: said }) as const;
const byEva = { by: eva, at: daysAfter };
const byBo = { by: bo, at: daysAfter };

describe('a report on an assignment', () => {
  it('is kept as said, with who and when', () => {
    const { meeting } = afterwards.when(report({ kind: 'progress', text: ' halvvägs\n' }), byEva);
    expect(meeting.assignments[0]?.reports).toMatchObject([
      { kind: 'progress', text: ' halvvägs\n', by: eva, at: daysAfter, removed: false },
    ]);
  });

  it('that it is done closes it, once', () => {
    const done = afterwards.after(report({ kind: 'done' }), byEva);
    expect(done.when(report({ kind: 'reopened' }), byEva).meeting.assignments[0]?.doneAt).toBeUndefined();
    expect(done.book.meetings[0]?.assignments[0]?.doneAt).toBe(daysAfter);
    done.when(report({ kind: 'done' }), byEva).isRefused({ refused: 'no-change' });
    done.when(report({ kind: 'more-time', due: april }), byEva).isRefused({ refused: 'already-done' });
    done.when(report({ kind: 'not-mine' }), byEva).isRefused({ refused: 'already-done' });
  });

  it('that more time is needed keeps what was, and is no correction of the record', () => {
    const { meeting } = afterwards.when(
      report({ kind: 'more-time', due: april, text: 'remissen dröjer' }),
      byEva,
    );
    expect(meeting.assignments[0]).toMatchObject({
      due: april,
      corrected: false,
      reports: [{ kind: 'more-time', due: april, before: { due: march }, text: 'remissen dröjer' }],
    });
  });

  it('needs a time to come, and another than the one that holds', () => {
    const gone: Due = { kind: 'day', until: '2027-02-14', said: '14 februari' };
    afterwards.when(report({ kind: 'more-time', due: gone }), byEva).isRefused({ refused: 'due-passed' });
    afterwards
      .when(report({ kind: 'more-time', due: { ...march, said: 'den 12 mars' } }), byEva)
      .isRefused({ refused: 'no-change' });
  });

  it('hands it over to someone who belongs to the group, who then reports on it', () => {
    const toBo: Responsible = { kind: 'person', person: 'p4' };
    const handed = afterwards.after(report({ kind: 'handed-over', responsible: toBo }), byEva);
    expect(handed.book.meetings[0]?.assignments[0]).toMatchObject({
      responsible: toBo,
      reports: [{ before: { responsible: toEva } }],
    });
    handed
      .when(report({ kind: 'done' }), byEva)
      .isRefused({ refused: 'not-your-assignment', meeting: 'm1', id: 'a5' });
    expect(handed.when(report({ kind: 'done' }), byBo).ruling).toHaveLength(1);
    const gone = given(started, assigned('a5'), closed.slice(-2), {
      type: 'person-left',
      person: 'p4',
      on: '2027-02-13',
    });
    gone
      .when(report({ kind: 'handed-over', responsible: toBo }), byEva)
      .isRefused({ refused: 'unknown-person' });
    afterwards
      .when(report({ kind: 'handed-over', responsible: { kind: 'nobody' } }), byEva)
      .isRefused({ refused: 'unknown-person' });
  });

  it('that it is not hers leaves it with her until it is settled', () => {
    const disowned = afterwards.after(report({ kind: 'not-mine' }), byEva);
    expect(disowned.book.meetings[0]?.assignments[0]?.responsible).toEqual(toEva);
    disowned.when(report({ kind: 'not-mine' }), byEva).isRefused({ refused: 'no-change' });
    const kept = disowned.after(report({ kind: 'kept' }), { at: daysAfter });
    kept.when(report({ kind: 'kept' }), { at: daysAfter }).isRefused({ refused: 'nothing-to-settle' });
    expect(kept.when(report({ kind: 'not-mine' }), byEva).ruling).toHaveLength(1);
  });

  it('said again in the same words is nothing new', () => {
    afterwards
      .after(report({ kind: 'progress', text: 'halvvägs' }), byEva)
      .when(report({ kind: 'progress', text: 'halvvägs' }), byEva)
      .isRefused({ refused: 'no-change' });
  });

  it('has words, or none at all', () => {
    afterwards
      .when(report({ kind: 'progress', text: ' \n ' }), byEva)
      .isRefused({ refused: 'empty-text', of: 'report' });
    const { meeting } = afterwards.when(report({ kind: 'done', text: '  ' }), byEva);
    expect(meeting.assignments[0]?.reports[0]).not.toHaveProperty('text');
  });
});

describe('who may report', () => {
  const body: Responsible = { kind: 'body', name: 'Psykiatrin', contact: 'p4' };

  it('is the responsible person, the contact of a body, and those who record', () => {
    const said = report({ kind: 'done' });
    for (const by of [eva, secretary, chair])
      expect(afterwards.when(said, { by, at: daysAfter }).ruling).toHaveLength(1);
    const ofBody = given(started, assigned('a5', body), closed.slice(-2));
    expect(ofBody.when(said, byBo).ruling).toHaveLength(1);
    ofBody.when(said, byEva).isRefused({ refused: 'not-your-assignment', meeting: 'm1', id: 'a5' });
  });

  it('is a visitor only of her own, and she learns of no other', () => {
    afterwards
      .when(report({ kind: 'done' }), { by: visitor, at: daysAfter })
      .isRefused({ refused: 'no-such-record', of: 'assignment' });
    const hers = given(started, assigned('a5', { kind: 'person', person: 'p8' }), closed.slice(-2));
    expect(hers.when(report({ kind: 'done' }), { by: visitor, at: daysAfter }).ruling).toHaveLength(1);
  });

  it('is nobody from outside', () => {
    afterwards
      .when(report({ kind: 'done' }), { by: stranger, at: daysAfter })
      .isRefused({ refused: 'not-allowed', needs: 'participant' });
  });

  it('is only she herself of whether it is hers, and only those who record of whether it stays', () => {
    afterwards
      .when(report({ kind: 'not-mine' }), { by: secretary, at: daysAfter })
      .isRefused({ refused: 'not-your-assignment', meeting: 'm1', id: 'a5' });
    afterwards
      .when(report({ kind: 'kept' }), byEva)
      .isRefused({ refused: 'not-allowed', needs: 'secretary-or-chair' });
  });

  it('is nobody else while the meeting is half-written', () => {
    given(started, assigned('a5'))
      .when(report({ kind: 'done' }), { by: eva })
      .isRefused({ refused: 'no-such-record', of: 'assignment' });
  });
});

describe('what was reported', () => {
  it('she may take back herself, whatever it was; the trail is kept', () => {
    for (const said of [
      { kind: 'done' },
      { kind: 'more-time', due: april },
      { kind: 'handed-over', responsible: { kind: 'person', person: 'p4' } },
    ] as const) {
      const { meeting } = afterwards.after(report(said), byEva).when({ type: 'undo' }, byEva);
      expect(meeting.assignments[0]).toMatchObject({
        due: march,
        responsible: toEva,
        corrected: false,
        reports: [{ kind: said.kind, removed: true }],
      });
      expect(meeting.assignments[0]?.doneAt).toBeUndefined();
    }
  });

  it('until that which it brought to an agenda, too, is taken off again', () => {
    const atMeeting: Due = { kind: 'meeting', meeting: 'm3', until: '2027-04-16', said: 'mötet i april' };
    const later = afterwards.after(report({ kind: 'more-time', due: atMeeting }), byEva);
    const { book } = later.when({ type: 'undo' }, byEva);
    expect(book.meetings[2]?.items).toEqual([]);
    expect(book.meetings[0]?.assignments[0]?.due).toEqual(march);
  });

  it('another may not take back, but the secretary may', () => {
    const id = 'evas';
    const done = afterwards.after(report({ kind: 'done' }), { ...byEva, id });
    done.when({ type: 'undo', stamp: id }, byBo).isRefused({ refused: 'not-allowed', needs: 'secretary' });
    expect(
      done.when({ type: 'undo', stamp: id }, { at: daysAfter }).meeting.assignments[0]?.doneAt,
    ).toBeUndefined();
  });

  it('cannot be taken back when the new responsible has gone on with it', () => {
    const id = 'evas';
    afterwards
      .after(report({ kind: 'handed-over', responsible: { kind: 'person', person: 'p4' } }), { ...byEva, id })
      .after(report({ kind: 'progress', text: 'börjat' }), byBo)
      .when({ type: 'undo', stamp: id }, byEva)
      .isRefused({ refused: 'cannot-undo', why: 'changed-since' });
  });
});
