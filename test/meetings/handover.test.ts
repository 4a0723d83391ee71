import type { Command } from '../../src/meetings/commands/command.ts';
import { missedDeadline } from '../../src/meetings/model/is-late.ts';
import { errandsOf } from '../../src/meetings/posts/errands.ts';
import { given } from './given.ts';
import { chair, closed, decided, eva, secretary, started, weeksBefore } from './the-group.ts';

const samverka = { kind: 'samverka' } as const;
const beforehand = { at: weeksBefore };
const handOver = { type: 'hand-over', to: 'radet', toName: 'Rådet', meeting: 'm1', item: '3' } as const;
const receive: Command = {
  type: 'receive-matter',
  from: { group: 'au', groupName: 'AU', handover: 'h7' },
  matter: { title: 'Jour', presenters: [], text: 'Underlag.' },
};

describe('handing a matter over', () => {
  it('takes a copy of what the item says, and nothing that points into the book but for the sender', () => {
    const after = given().when(handOver, beforehand);
    expect(errandsOf(after.book)).toEqual([
      {
        key: 'matter:h5',
        to: 'radet',
        kind: 'matter',
        handover: 'h5',
        matter: {
          title: 'Ny överenskommelse',
          presenters: ['Maj Sund'],
          proposal: 'Att överenskommelsen antas.',
        },
      },
    ]);
  });

  it('takes what was written for the purpose as it was written: what that leaves out does not go', () => {
    const { book } = given().when({ ...handOver, title: 'Jour', text: 'Bara detta.' }, beforehand);
    expect(book.handovers[0]).toMatchObject({ title: 'Jour', text: 'Bara detta.', presenters: [] });
    expect(book.handovers[0]?.proposal).toBeUndefined();
  });

  it('is for the secretary, and to another group', () => {
    for (const by of [eva, chair]) {
      given()
        .when(handOver, { ...beforehand, by })
        .isRefused({ refused: 'not-allowed', needs: 'secretary' });
    }
    given()
      .when({ ...handOver, to: 'norrdal' }, beforehand)
      .isRefused({ refused: 'same-group' });
  });

  it('of the same matter again changes nothing until it has been answered', () => {
    const once = given().after(handOver, beforehand);
    once.when(handOver, beforehand).isRefused({ refused: 'no-change' });
    const answered = once.after(
      {
        type: 'receive-answer',
        handover: 'h5',
        answer: { kind: 'sent-back', reason: 'Nej', at: weeksBefore },
      },
      { ...beforehand, by: samverka },
    );
    expect(answered.when(handOver, beforehand).book.handovers).toHaveLength(2);
  });

  it('is owed until it has arrived; that it could not be delivered is noted once', () => {
    const note = { type: 'note-delivery', errand: 'matter:h5', delivered: false } as const;
    const failed = given()
      .after(handOver, beforehand)
      .after(note, { ...beforehand, by: samverka });
    expect(errandsOf(failed.book)).toHaveLength(1);
    failed.when(note, { ...beforehand, by: samverka }).isRefused({ refused: 'no-change' });
    const arrived = failed.when({ ...note, delivered: true }, { ...beforehand, by: samverka });
    expect(errandsOf(arrived.book)).toEqual([]);
  });
});

describe('receiving a matter', () => {
  it('happens once, however often it is delivered and whatever is remembered of it', () => {
    const received = given().after(receive, { ...beforehand, by: samverka, id: 's1' });
    received.when(receive, { ...beforehand, by: samverka, id: 's2' }).isRefused({ refused: 'no-change' });
    const settled = received.after({ type: 'return-proposal', id: 'f5' }, beforehand);
    settled.when(receive, { ...beforehand, by: samverka, id: 's3' }).isRefused({ refused: 'no-change' });
  });

  it('is never for a person to do', () => {
    for (const by of [secretary, chair, eva]) {
      for (const command of [
        receive,
        { type: 'receive-answer', handover: 'h5', answer: { kind: 'received', at: weeksBefore } },
        { type: 'note-delivery', errand: 'matter:h5', delivered: true },
      ] as const) {
        given()
          .when(command, { ...beforehand, by })
          .isRefused({ refused: 'not-allowed', needs: 'secretary' });
      }
    }
  });

  it('of what cannot be shown safely is refused', () => {
    given()
      .when(
        { ...receive, matter: { title: 'Jour', links: ['javascript:x'] } },
        { ...beforehand, by: samverka },
      )
      .isRefused({ refused: 'not-a-link', said: 'javascript:x' });
  });
});

describe('what the group that handed it over is told', () => {
  const accepted = given()
    .after(receive, { ...beforehand, by: samverka })
    .after({ type: 'accept-proposal', id: 'f5', after: '3' }, beforehand);
  const answers = (book: (typeof accepted)['book']) =>
    errandsOf(book).map((one) => (one.kind === 'answer' ? one.answer : undefined));

  it('is that it stands on an agenda, with the day', () => {
    expect(answers(accepted.book)).toEqual([{ kind: 'accepted', on: '2027-02-12', at: weeksBefore }]);
    expect(accepted.book.meetings[0]?.items[3]).toMatchObject({ title: 'Jour', origin: 'AU' });
  });

  it('is the decisions to the letter once the meeting is closed, and none before', () => {
    const running = accepted.and(...started, decided('d9', 'Rådet beslutar *så*.', 'i6'));
    expect(answers(running.book)).toHaveLength(1);
    const over = running.and(
      { type: 'closing-begun', meeting: 'm1' },
      { type: 'meeting-closed', meeting: 'm1' },
    );
    expect(answers(over.book)[1]).toMatchObject({
      kind: 'outcome',
      on: '2027-02-12',
      outcome: 'handled',
      decisions: ['Rådet beslutar *så*.'],
    });
  });

  it('is that it was put off, and later what the later meeting made of it', () => {
    const later = accepted
      .and(...started)
      .after({
        type: 'postpone-item',
        meeting: 'm1',
        item: '4',
        to: { kind: 'meeting', meeting: 'm3', said: 'april' },
      })
      .and(
        { type: 'closing-begun', meeting: 'm1' },
        { type: 'meeting-closed', meeting: 'm1' },
        { type: 'meeting-started', meeting: 'm3' },
        { type: 'closing-begun', meeting: 'm3' },
        { type: 'meeting-closed', meeting: 'm3' },
      );
    expect(answers(later.book)).toMatchObject([
      { kind: 'accepted' },
      { kind: 'outcome', outcome: 'postponed', reason: 'april' },
      { kind: 'outcome', on: '2027-04-16', outcome: 'handled' },
    ]);
  });

  it('is not told twice', () => {
    const key = errandsOf(accepted.book)[0]?.key ?? '';
    const told = accepted.after(
      { type: 'note-delivery', errand: key, delivered: true },
      { ...beforehand, by: samverka },
    );
    expect(errandsOf(told.book)).toEqual([]);
  });

  it('is nothing of other matters', () => {
    expect(errandsOf(given(closed).book)).toEqual([]);
    const own = given().after({ type: 'propose-item', title: 'Egen' }, { ...beforehand, by: eva });
    expect(errandsOf(own.after({ type: 'return-proposal', id: 'f5' }, beforehand).book)).toEqual([]);
  });
});

describe('the deadline for items', () => {
  const proposed = (at: string) => {
    const { book } = given().after({ type: 'propose-item', title: 'Plan' }, { by: eva, at });
    const [proposal] = book.proposals;
    return proposal && missedDeadline(book, proposal);
  };

  it('is the end of its day in the group’s zone', () => {
    expect(proposed('2027-01-29T22:59:00.000Z')).toBeUndefined();
    expect(proposed('2027-01-29T23:01:00.000Z')).toBe('2027-01-29');
  });
});
