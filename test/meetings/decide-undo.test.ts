import type { Command } from '../../src/meetings/commands/command.ts';
import { given } from './given.ts';
import {
  administrator,
  bo,
  chair,
  closed,
  closing,
  codeHolder,
  connected,
  eva,
  inApril,
  present,
  started,
  stranger,
  thatMorning,
  weeksBefore,
} from './the-group.ts';

const decide = { type: 'record-decision', meeting: 'm1', item: '3', text: 'Ja.' } as const;
const undo = { type: 'undo' } as const;

describe('undoing', () => {
  it('takes the asker’s latest command back and says which', () => {
    given(started)
      .after(decide, { id: 's1' })
      .after({ ...decide, text: 'Nej.' }, { by: chair, id: 's2' })
      .when(undo)
      .then(
        { type: 'record-removed', meeting: 'm1', of: 'decision', id: 'd5', removed: true },
        { type: 'command-undone', stamp: 's1' },
      );
  });

  it('is refused where the item that was changed has been taken off the agenda', () => {
    given(connected)
      .after({ type: 'set-proposal', meeting: 'm1', item: '2', text: 'Gruppen antar planen.' }, { id: 's1' })
      .after({ type: 'remove-item', meeting: 'm1', item: '2' }, { by: chair })
      .when({ ...undo, stamp: 's1' })
      .isRefused({ refused: 'cannot-undo', why: 'changed-since' });
  });

  it('once more takes back the one before', () => {
    const { meeting } = given(started)
      .after(decide)
      .after({ ...decide, text: 'Nej.' })
      .after(undo)
      .when(undo);
    expect(meeting.decisions.map((decision) => decision.removed)).toEqual([true, true]);
  });

  it('the same twice changes nothing', () => {
    given(started)
      .after(decide, { id: 's1' })
      .after({ type: 'undo', stamp: 's1' })
      .when({ type: 'undo', stamp: 's1' })
      .isRefused({ refused: 'no-change' });
  });

  it('is refused when something later changed the same thing', () => {
    given(started)
      .after(decide, { id: 's1' })
      .after({ type: 'change-wording', meeting: 'm1', of: 'decision', id: 'd5', text: 'Nja.' }, { by: chair })
      .when({ type: 'undo', stamp: 's1' })
      .isRefused({ refused: 'cannot-undo', why: 'changed-since' });
  });

  it('is possible when what came later has itself been undone', () => {
    const { meeting } = given(started)
      .after(decide, { id: 's1' })
      .after({ type: 'change-wording', meeting: 'm1', of: 'decision', id: 'd5', text: 'Nja.' })
      .after(undo)
      .when({ type: 'undo', stamp: 's1' });
    expect(meeting.decisions).toMatchObject([{ text: 'Ja.', removed: true }]);
  });

  it('is for one’s own commands; the secretary may undo anyone’s', () => {
    const checkedIn = given(started).after(
      { type: 'check-in', meeting: 'm1', persons: ['p3'] },
      { by: eva, id: 's1' },
    );
    for (const by of [bo, chair]) {
      checkedIn
        .when({ type: 'undo', stamp: 's1' }, { by })
        .isRefused({ refused: 'not-allowed', needs: 'secretary' });
    }
    for (const by of [eva, undefined]) {
      const { meeting } = checkedIn.when({ type: 'undo', stamp: 's1' }, by === undefined ? {} : { by });
      expect(meeting.attendance).toEqual([]);
    }
    checkedIn.when(undo, { by: stranger }).isRefused({ refused: 'not-allowed', needs: 'participant' });
    checkedIn
      .when(undo, { by: { kind: 'person', person: 'p99' } })
      .isRefused({ refused: 'not-allowed', needs: 'participant' });
  });

  it('finds nothing where nothing was done', () => {
    given(started).when(undo).isRefused({ refused: 'nothing-to-undo' });
    given(started).when({ type: 'undo', stamp: 's9' }).isRefused({ refused: 'nothing-to-undo' });
  });

  it('does not take back what others have been told, nor who belongs to the group', () => {
    const no = { refused: 'cannot-undo', why: 'not-undoable' } as const;
    given(connected).after({ type: 'post-agenda', meeting: 'm1' }).when(undo).isRefused(no);
    given(connected, closed).after({ type: 'publish-summary', meeting: 'm1' }).when(undo).isRefused(no);
    given()
      .after(
        {
          type: 'bind-conversation',
          conversation: { id: 'c', kind: 'channel', tenant: 't' },
          sender: { person: 'p1' },
        },
        { by: codeHolder, id: 's1' },
      )
      .when({ type: 'undo', stamp: 's1' })
      .isRefused(no);
    given(started)
      .after({ type: 'request-admission', meeting: 'm1', name: 'Nils Ahl', as: 'guest' }, { by: stranger })
      .after({ type: 'settle-admission', meeting: 'm1', person: 'p9', approved: true })
      .when(undo)
      .isRefused(no);
  });

  it('is possible for the last fifty commands', () => {
    const note = (so: ReturnType<typeof given>, index: number) =>
      so.after({ type: 'record-note', meeting: 'm1', text: `notering ${index}` });
    const many = Array.from({ length: 50 }, (_, index) => index).reduce(
      note,
      given(started).after(decide, { id: 's1' }),
    );
    many.when({ type: 'undo', stamp: 's1' }).isRefused({ refused: 'cannot-undo', why: 'not-undoable' });
  });

  it('ends with the rights that the command needed', () => {
    given(started)
      .after({ type: 'give-role', person: 'p3', role: 'chair' })
      .after(decide, { by: eva })
      .after({ type: 'take-role', person: 'p3', role: 'chair' })
      .when(undo, { by: eva })
      .isRefused({ refused: 'not-allowed', needs: 'secretary-or-chair' });
  });

  it('does not change the attendance of a closed meeting, nor an answer once it runs', () => {
    given(started)
      .after({ type: 'check-in', meeting: 'm1', persons: ['p3'] }, { by: eva })
      .and(closed.slice(-2))
      .when(undo, { by: eva })
      .isRefused({ refused: 'meeting-is-closed', meeting: 'm1' });
    const answer = { type: 'answer-attendance', meeting: 'm1', person: 'p3', answer: 'remote' } as const;
    given()
      .after(answer, { by: eva, at: weeksBefore })
      .after({ ...answer, answer: 'absent' }, { by: eva, at: thatMorning })
      .and(started)
      .when(undo, { by: eva })
      .isRefused({ refused: 'meeting-already', meeting: 'm1', state: 'running' });
  });

  it('never leaves a group without a secretary', () => {
    given()
      .after({ type: 'give-role', person: 'p3', role: 'secretary' }, { by: administrator, id: 's1' })
      .after({ type: 'take-role', person: 'p1', role: 'secretary' }, { by: administrator })
      .when({ type: 'undo', stamp: 's1' }, { by: administrator })
      .isRefused({ refused: 'last-secretary' });
  });

  it('never gives a role back to someone who has left the group since', () => {
    given()
      .after({ type: 'give-role', person: 'p3', role: 'secretary' })
      .after({ type: 'take-role', person: 'p3', role: 'secretary' }, { id: 'taken' })
      .after({ type: 'settle-departure', person: 'p3', seat: 'vacant', assignments: 'wait' })
      .when({ type: 'undo', stamp: 'taken' })
      .isRefused({ refused: 'cannot-undo', why: 'changed-since' });
  });

  it('never leaves two meetings running', () => {
    given(closing)
      .after({ type: 'close-meeting', meeting: 'm1' }, { id: 's1' })
      .after({ type: 'start-meeting', meeting: 'm3' }, { at: inApril })
      .when({ type: 'undo', stamp: 's1' })
      .isRefused({ refused: 'other-meeting-running', meeting: 'm3' });
  });

  it('never takes the running item away, nor one of which something is said', () => {
    const added = given(started).after(
      { type: 'add-item', meeting: 'm1', title: 'Ny', presenters: [] },
      { id: 's1' },
    );
    for (const command of [
      { type: 'open-item', meeting: 'm1', item: '4 a' },
      { type: 'withdraw-item', meeting: 'm1', item: '4 a' },
    ] as const) {
      added
        .after(command)
        .when({ type: 'undo', stamp: 's1' })
        .isRefused({ refused: 'cannot-undo', why: 'changed-since' });
    }
  });

  it('never takes an item away at which something stands', () => {
    given(started)
      .after({ type: 'add-item', meeting: 'm1', title: 'Ny', presenters: [] }, { id: 's1' })
      .after({ ...decide, item: '4 a' })
      .when({ type: 'undo', stamp: 's1' })
      .isRefused({ refused: 'cannot-undo', why: 'changed-since' });
    given(started)
      .after({ type: 'add-item', meeting: 'm1', title: 'Ny', presenters: [] }, { id: 's1' })
      .after({ ...decide, item: '4 a' })
      .after({ type: 'remove-record', meeting: 'm1', of: 'decision', id: 'd6' }, { id: 's2' })
      .after({ type: 'undo', stamp: 's1' })
      .when({ type: 'undo', stamp: 's2' })
      .isRefused({ refused: 'cannot-undo', why: 'changed-since' });
  });
});

describe('whatever is undone is as it was', () => {
  const fromApril = { kind: 'meeting', meeting: 'm3', said: 'april' } as const;
  const rows = [{ person: 'p3', status: 'partial', note: 'ej fm' }] as const;
  const before = given(started, present('p3'), {
    type: 'late-announced',
    meeting: 'm1',
    person: 'p4',
    late: true,
  })
    .after(decide)
    .after({
      type: 'record-assignment',
      meeting: 'm1',
      item: '4',
      text: 'Ring',
      responsible: { kind: 'nobody' },
      due: { kind: 'none' },
    });

  it.each<Command>([
    { type: 'add-item', meeting: 'm1', title: 'Ny', presenters: [] },
    { type: 'set-proposal', meeting: 'm1', item: '4', text: 'Förslag' },
    { type: 'set-proposal', meeting: 'm1', item: '3', text: 'Förslag' },
    { type: 'record-attendance', meeting: 'm1', from: 'everyone', rows },
    { type: 'check-in', meeting: 'm1', persons: ['p4'] },
    { type: 'announce-late', meeting: 'm1', person: 'p5' },
    { type: 'next-item', meeting: 'm1' },
    { type: 'open-item', meeting: 'm1', item: '3' },
    { type: 'handle-item', meeting: 'm1', item: '3' },
    { type: 'withdraw-item', meeting: 'm1', item: '3' },
    { type: 'postpone-item', meeting: 'm1', item: '3', to: fromApril },
    { type: 'detail-assignment', meeting: 'm1', id: 'a6', responsible: { kind: 'outsider', name: 'Maj' } },
    { type: 'give-role', person: 'p3', role: 'chair' },
    { type: 'take-role', person: 'p2', role: 'chair' },
    { type: 'begin-closing', meeting: 'm1' },
    { type: 'remove-record', meeting: 'm1', of: 'decision', id: 'd5' },
  ])('$type', (command) => {
    const after = before.after(command).when(undo).book;
    const plain = (book: typeof after) => ({
      ...book,
      version: 0,
      recent: [],
      next: undefined,
      meetings: book.meetings.map((meeting) => ({
        ...meeting,
        attendance: meeting.attendance.map((row) => ({ ...row, at: '' })),
      })),
    });
    expect(plain(after)).toEqual(plain(before.book));
  });

  it('start-meeting', () => {
    const { meeting } = given().after({ type: 'start-meeting', meeting: 'm1' }).when(undo);
    expect(meeting).toEqual(given().book.meetings[0]);
  });

  it('close-meeting and resume-meeting', () => {
    const closingBook = given(closing);
    const { meeting } = closingBook.after({ type: 'close-meeting', meeting: 'm1' }).when(undo);
    expect(meeting).toEqual(closingBook.book.meetings[0]);
    const resumed = closingBook.after({ type: 'resume-meeting', meeting: 'm1' }).when(undo);
    expect(resumed.meeting).toEqual(closingBook.book.meetings[0]);
  });

  it('a first answer, until the meeting starts', () => {
    const answer = { type: 'answer-attendance', meeting: 'm1', person: 'p3', answer: 'remote' } as const;
    const answered = given().after(answer, { by: eva, at: weeksBefore });
    expect(answered.when(undo, { by: eva, at: weeksBefore }).meeting.answers).toEqual([]);
    answered
      .and(started)
      .when(undo, { by: eva })
      .isRefused({ refused: 'meeting-already', meeting: 'm1', state: 'running' });
  });

  it('a changed answer, and a denied admission', () => {
    const answer = { type: 'answer-attendance', meeting: 'm1', person: 'p3', answer: 'remote' } as const;
    const changed = given()
      .after(answer, { by: eva, at: weeksBefore })
      .after({ ...answer, answer: 'absent' }, { by: eva, at: weeksBefore })
      .when(undo, { by: eva, at: weeksBefore });
    expect(changed.meeting.answers).toMatchObject([{ answer: 'remote' }]);
    const asked = given(started).after(
      { type: 'request-admission', meeting: 'm1', name: 'Nils Ahl', as: 'guest' },
      { by: stranger },
    );
    const { meeting } = asked
      .after({ type: 'settle-admission', meeting: 'm1', person: 'p9', approved: false })
      .when(undo);
    expect(meeting.admissions).toEqual(asked.book.meetings[0]?.admissions);
  });

  it('a wording: it stands as before, and both wordings stay in the trail', () => {
    const { meeting } = before
      .after({ type: 'change-wording', meeting: 'm1', of: 'decision', id: 'd5', text: 'Planen godkändes.' })
      .when(undo);
    expect(meeting.decisions[0]).toMatchObject({ text: 'Ja.', kind: 'decision' });
    expect(meeting.decisions[0]?.history.map((wording) => wording.text)).toEqual([
      'Ja.',
      'Planen godkändes.',
    ]);
  });
});

describe('an item that was taken off by mistake, when another has been added since', () => {
  it('comes back in its place, and all items have numbers of their own', () => {
    const taken = given()
      .after({ type: 'remove-item', meeting: 'm1', item: '1' }, { at: weeksBefore, id: 'taken' })
      .after({ type: 'add-item', meeting: 'm1', title: 'Ny punkt', presenters: [] }, { at: weeksBefore });
    const { items } = taken.when({ type: 'undo', stamp: 'taken' }, { at: weeksBefore }).meeting;
    expect(items.map(({ number, title }) => `${number} ${title}`)).toEqual([
      '1 Inledning',
      '2 Dagordning',
      '3 Ny överenskommelse',
      '4 Mötestider',
      '5 Ny punkt',
    ]);
  });
});

describe('an order of the agenda that was changed before the meeting started', () => {
  it('is not taken back once it has: the items keep their numbers', () => {
    given()
      .after({ type: 'move-item', meeting: 'm1', item: '1', after: 'last' }, { at: weeksBefore, id: 'moved' })
      .after({ type: 'start-meeting', meeting: 'm1' })
      .when({ type: 'undo', stamp: 'moved' })
      .isRefused({ refused: 'cannot-undo', why: 'changed-since' });
  });
});
