import type { Due, Responsible } from '../../src/meetings/model/meeting.ts';
import { given } from './given.ts';
import {
  assigned,
  chair,
  closed,
  closing,
  daysAfter,
  eva,
  inApril,
  started,
  weeksBefore,
} from './the-group.ts';

const record = {
  type: 'record-decision',
  meeting: 'm1',
  item: '4',
  text: 'Chefsgruppen beslutar att mötas.',
} as const;

describe('a decision', () => {
  it('is recorded by secretary or chair, at the item named', () => {
    given(started)
      .when(record, { by: chair })
      .then({
        type: 'decision-recorded',
        meeting: 'm1',
        decision: { id: 'd5', item: 'i4', text: 'Chefsgruppen beslutar att mötas.', kind: 'decision' },
      });
    given(started)
      .when(record, { by: eva })
      .isRefused({ refused: 'not-allowed', needs: 'secretary-or-chair' });
  });

  it('without a number belongs to the running item', () => {
    const { meeting } = given(started).when({
      type: 'record-decision',
      meeting: 'm1',
      text: 'Mötet öppnades.',
    });
    expect(meeting.decisions).toMatchObject([{ item: 'i1' }]);
    given()
      .when({ type: 'record-decision', meeting: 'm1', text: 'Mötet öppnades.' })
      .isRefused({ refused: 'which-item', numbers: ['1', '2', '3', '4'] });
  });

  it('is kept to the letter', () => {
    const text = '  Räksmörgås 🦐\r\n\t**fet** ${belopp} <at>Bo</at> \u202Eomvänd\u202C \u0000 e\u0301 ';
    const { meeting } = given(started).when({ ...record, text });
    expect(meeting.decisions[0]?.text).toBe(text);
  });

  it('may be long, but is never cut: too long a text is refused', () => {
    expect(
      given(started).when({ ...record, text: 'ö'.repeat(100_000) }).meeting.decisions[0]?.text,
    ).toHaveLength(100_000);
    given(started)
      .when({ ...record, text: 'ö'.repeat(100_001) })
      .isRefused({ refused: 'too-long', limit: 100_000, length: 100_001 });
    given(started)
      .when({ ...record, text: ' \n ' })
      .isRefused({ refused: 'empty-text', of: 'decision' });
  });

  it('according to the proposal is put in the group’s voice, and the proposal belongs to it', () => {
    const { meeting } = given(started).when({ ...record, item: '3', text: null });
    expect(meeting.decisions).toMatchObject([
      {
        text: 'Chefsgruppen beslutar enligt förslaget.',
        kind: 'decision',
        proposal: 'Att överenskommelsen antas.',
      },
    ]);
    given(started)
      .when({ ...record, text: null })
      .isRefused({ refused: 'no-proposal', number: '4' });
  });

  it('is put in English in an English group', () => {
    const english = given(started).book.group;
    const { meeting } = given(started, {
      type: 'group-created',
      group: { ...english, language: 'en', voice: 'The council' },
    }).when({ ...record, item: '3', text: null });
    expect(meeting.decisions[0]?.text).toBe('The council decides as proposed.');
  });

  it('that is elliptical keeps its words and gets the proposal, as it stood then', () => {
    const { book, meeting } = given(started).when({ ...record, item: '3', text: 'i enlighet med förslaget' });
    expect(meeting.decisions).toMatchObject([
      { text: 'i enlighet med förslaget', proposal: 'Att överenskommelsen antas.' },
    ]);
    expect(book.group.voice).toBe('Chefsgruppen');
    expect(
      given(started).when({ ...record, text: 'enligt förslaget' }).meeting.decisions[0],
    ).not.toHaveProperty('proposal');
  });

  it('can be recorded while the meeting is closed down, and afterwards as a correction', () => {
    expect(given(closing).when(record).meeting.decisions).toMatchObject([{ corrected: false }]);
    expect(given(closed).when(record).meeting.decisions).toMatchObject([{ corrected: true }]);
  });

  it('can be entered afterwards though nobody started the meeting, but not before its day', () => {
    expect(given().when(record, { at: daysAfter }).meeting.decisions).toHaveLength(1);
    given().when(record, { at: weeksBefore }).isRefused({ refused: 'meeting-later', meeting: 'm1' });
  });

  it('needs an item that exists', () => {
    given(started)
      .when({ ...record, item: '12' })
      .isRefused({ refused: 'no-such-item', number: '12', numbers: ['1', '2', '3', '4'] });
    given()
      .after({ type: 'start-meeting', meeting: 'm3' }, { at: inApril })
      .when({ ...record, meeting: 'm3' }, { at: inApril })
      .isRefused({ refused: 'no-agenda', meeting: 'm3' });
    given()
      .when({ ...record, meeting: 'm9' })
      .isRefused({ refused: 'unknown-meeting' });
  });

  it('one item may hold several', () => {
    const { meeting } = given(started)
      .after(record)
      .when({ ...record, text: 'Och att vänta.' });
    expect(meeting.decisions.map(({ id, item }) => `${item} ${id}`)).toEqual(['i4 d5', 'i4 d6']);
  });
});

describe('an assignment', () => {
  const give = (responsible: Responsible, due: Due) =>
    ({
      type: 'record-assignment',
      meeting: 'm1',
      item: '3',
      text: 'Tar fram förslag',
      responsible,
      due,
    }) as const;

  it('is given to a person, a body or an outsider, by a day or a meeting or later', () => {
    const responsible = { kind: 'body', name: 'Psykiatrin', contact: 'p6' } as const;
    const due = { kind: 'meeting', meeting: 'm3', until: '2027-04-16', said: 'mötet i april' } as const;
    given(started)
      .when(give(responsible, due))
      .then({
        type: 'assignment-recorded',
        meeting: 'm1',
        assignment: { id: 'a5', item: 'i3', text: 'Tar fram förslag', responsible, due },
      });
  });

  it('may lack both; that is asked later', () => {
    expect(given(started).when(give({ kind: 'nobody' }, { kind: 'none' })).meeting.assignments).toHaveLength(
      1,
    );
  });

  it('is given to nobody who has left', () => {
    given(started)
      .after({ type: 'settle-departure', person: 'p2', seat: 'vacant', assignments: 'wait' })
      .when(give({ kind: 'person', person: 'p2' }, { kind: 'none' }))
      .isRefused({ refused: 'unknown-person' });
  });

  it('points only at persons and meetings that exist', () => {
    const none = { kind: 'none' } as const;
    given(started)
      .when(give({ kind: 'person', person: 'p99' }, none))
      .isRefused({ refused: 'unknown-person' });
    given(started)
      .when(give({ kind: 'body', name: 'AU', contact: 'p99' }, none))
      .isRefused({ refused: 'unknown-person' });
    given(started)
      .when(give({ kind: 'nobody' }, { kind: 'meeting', meeting: 'm9', until: '2027-09-01', said: 'sen' }))
      .isRefused({ refused: 'unknown-meeting' });
    given(started)
      .when(give({ kind: 'outsider', name: 'x'.repeat(100_001) }, none))
      .isRefused({ refused: 'too-long', limit: 100_000, length: 100_001 });
  });

  it('needs words', () => {
    given(started)
      .when({ ...give({ kind: 'nobody' }, { kind: 'none' }), text: '' })
      .isRefused({ refused: 'empty-text', of: 'assignment' });
  });
});

describe('a note', () => {
  it('is kept to the letter at its item', () => {
    given(started)
      .when({ type: 'record-note', meeting: 'm1', item: '2', text: 'Kaffe\n  10.15' })
      .then({ type: 'note-recorded', meeting: 'm1', note: { id: 'n5', item: 'i2', text: 'Kaffe\n  10.15' } });
    given(started)
      .when({ type: 'record-note', meeting: 'm1', text: ' ' })
      .isRefused({ refused: 'empty-text', of: 'note' });
  });
});

describe('ids', () => {
  it('are never given twice, whatever they are of', () => {
    const { book } = given(started, assigned('a5', 'Ringa'))
      .after(record)
      .after({ type: 'record-note', meeting: 'm1', text: 'Klart' })
      .when({ type: 'add-item', meeting: 'm3', title: 'Ny', presenters: [] });
    expect(book.next.record).toBe(9);
    expect(book.meetings[2]?.items[0]?.id).toBe('i8');
  });
});
