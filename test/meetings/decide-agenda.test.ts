import { given } from './given.ts';
import { closed, connected, started, weeksBefore } from './the-group.ts';

const add = { type: 'add-item', meeting: 'm1', title: 'Övrigt', presenters: ['Maj Sund'] } as const;
const added = (number: string, after?: string) => ({
  type: 'item-added' as const,
  meeting: 'm1',
  item: { id: 'i5', number, title: 'Övrigt', presenters: ['Maj Sund'] },
  ...(after === undefined ? {} : { after }),
});

describe('a new item', () => {
  it('comes last with the next number, as long as the agenda is not fixed', () => {
    given().when(add, { at: weeksBefore }).then(added('5'));
  });

  it('comes last with the next number also when the agenda has been posted: numbers are fixed when the meeting starts', () => {
    given({ type: 'agenda-posted', meeting: 'm1' }).when(add).then(added('5'));
  });

  it('is "4 a" once the meeting has started, the next one "4 b"', () => {
    const after = given(started).after(add).when(add);
    expect(after.meeting.items.map((item) => item.number)).toEqual(['1', '2', '3', '4', '4 a', '4 b']);
  });

  it('put in after another takes the number after it, and the rest are numbered anew', () => {
    const after = given()
      .after({ ...add, after: '2' })
      .when({ ...add, title: 'Budget', after: '3' });
    expect(after.meeting.items.map(({ number, title }) => `${number} ${title}`)).toEqual([
      '1 Inledning',
      '2 Dagordning',
      '3 Övrigt',
      '4 Budget',
      '5 Ny överenskommelse',
      '6 Mötestider',
    ]);
  });

  it('put in after another once the meeting has started is a letter of that one and changes no number', () => {
    const after = given(started)
      .after({ ...add, after: '2' })
      .when({ ...add, after: '2 A' });
    expect(after.meeting.items.map((item) => item.number)).toEqual(['1', '2', '2 a', '2 b', '3', '4']);
  });

  it('is the first where there is no agenda', () => {
    given()
      .when({ ...add, meeting: 'm3' })
      .then({ ...added('1'), meeting: 'm3' });
  });

  it('needs a title of reasonable length, an item to stand after, and a meeting that is not closed', () => {
    given()
      .when({ ...add, title: ' \n' })
      .isRefused({ refused: 'empty-text', of: 'item' });
    given()
      .when({ ...add, presenters: ['x'.repeat(100_001)] })
      .isRefused({ refused: 'too-long', limit: 100_000, length: 100_001 });
    given()
      .when({ ...add, after: '9' })
      .isRefused({ refused: 'no-such-item', number: '9', numbers: ['1', '2', '3', '4'] });
    given(closed).when(add).isRefused({ refused: 'meeting-is-closed', meeting: 'm1' });
    given()
      .when({ ...add, meeting: 'm9' })
      .isRefused({ refused: 'unknown-meeting' });
  });
});

describe('a proposal', () => {
  const propose = { type: 'set-proposal', meeting: 'm1', item: '4', text: ' Tiderna antas. ' } as const;

  it('is kept to the letter, at the item that is named or runs', () => {
    given()
      .when(propose, { at: weeksBefore })
      .then({ type: 'proposal-set', meeting: 'm1', item: 'i4', proposal: ' Tiderna antas. ' });
    given(started)
      .when({ type: 'set-proposal', meeting: 'm1', text: 'Välkomna' })
      .then({ type: 'proposal-set', meeting: 'm1', item: 'i1', proposal: 'Välkomna' });
  });

  it('the same again changes nothing', () => {
    given().after(propose).when(propose).isRefused({ refused: 'no-change' });
  });

  it('needs words, an item, and a meeting that is not closed', () => {
    given()
      .when({ ...propose, text: '' })
      .isRefused({ refused: 'empty-text', of: 'proposal' });
    given()
      .when({ type: 'set-proposal', meeting: 'm1', text: 'x' })
      .isRefused({ refused: 'which-item', numbers: ['1', '2', '3', '4'] });
    given()
      .when({ ...propose, meeting: 'm3' })
      .isRefused({ refused: 'no-agenda', meeting: 'm3' });
    given(closed).when(propose).isRefused({ refused: 'meeting-is-closed', meeting: 'm1' });
  });
});

describe('posting the agenda', () => {
  const post = { type: 'post-agenda', meeting: 'm1' } as const;

  it('happens once', () => {
    given(connected).when(post).then({ type: 'agenda-posted', meeting: 'm1' });
    given(connected).after(post).when(post).isRefused({ refused: 'no-change' });
  });

  it('needs an agenda and somewhere to post it', () => {
    given(connected)
      .when({ ...post, meeting: 'm3' })
      .isRefused({ refused: 'no-agenda', meeting: 'm3' });
    given().when(post).isRefused({ refused: 'not-connected' });
    given({
      type: 'conversation-bound',
      conversation: { id: 'chat-3', kind: 'meeting-chat', tenant: 'host', meeting: 'm3' },
    })
      .when(post)
      .isRefused({ refused: 'not-connected' });
    given(connected, closed).when(post).isRefused({ refused: 'meeting-is-closed', meeting: 'm1' });
  });
});

describe('what becomes of an item', () => {
  const settled = (outcome: object | null) =>
    ({ type: 'item-settled', meeting: 'm1', item: 'i4', outcome }) as never;

  it('handled', () => {
    given(started)
      .when({ type: 'handle-item', meeting: 'm1', item: '4' })
      .then(settled({ kind: 'handled' }));
    given(started)
      .after({ type: 'handle-item', meeting: 'm1' })
      .when({ type: 'handle-item', meeting: 'm1' })
      .isRefused({ refused: 'no-change' });
  });

  it('withdrawn, with the reason as said and whose absence it names', () => {
    const withdraw = { type: 'withdraw-item', meeting: 'm1', item: '4', reason: 'Eva är inte här' } as const;
    given(started)
      .when({ ...withdraw, absent: 'p3' })
      .then(settled({ kind: 'withdrawn', reason: 'Eva är inte här', absent: 'p3' }));
    given(started)
      .when({ ...withdraw, absent: 'p99' })
      .isRefused({ refused: 'unknown-person' });
    given(started)
      .when({ ...withdraw, reason: 'x'.repeat(100_001) })
      .isRefused({ refused: 'too-long', limit: 100_000, length: 100_001 });
  });

  const toApril = { kind: 'meeting', meeting: 'm3', said: 'april' } as const;
  const postpone = { type: 'postpone-item', meeting: 'm1', item: '3', to: toApril } as const;

  it('postponed to a meeting it stands on that agenda at once, with its proposal', () => {
    given(started)
      .when(postpone)
      .then(
        { type: 'item-settled', meeting: 'm1', item: 'i3', outcome: { kind: 'postponed', to: toApril } },
        {
          type: 'item-added',
          meeting: 'm3',
          item: {
            id: 'i5',
            number: '1',
            title: 'Ny överenskommelse',
            presenters: ['Maj Sund'],
            proposal: 'Att överenskommelsen antas.',
            from: { meeting: 'm1', item: 'i3' },
          },
        },
      );
  });

  it('reopened, or settled otherwise, it leaves the later agenda again', () => {
    given(started)
      .after(postpone)
      .when({ type: 'reopen-item', meeting: 'm1', item: '3' })
      .then(
        { type: 'item-settled', meeting: 'm1', item: 'i3', outcome: null },
        { type: 'item-removed', meeting: 'm3', item: 'i5' },
      );
    const moved = given(started)
      .after(postpone)
      .after({ ...postpone, to: { kind: 'meeting', meeting: 'm2', said: 'mars' } });
    expect(moved.book.meetings.map((meeting) => meeting.items.length)).toEqual([4, 1, 0]);
  });

  it('stays on the later agenda when something is recorded there', () => {
    given(started)
      .after(postpone)
      .and({ type: 'note-recorded', meeting: 'm3', note: { id: 'n6', item: 'i5', text: 'Bra.' } })
      .when({ type: 'handle-item', meeting: 'm1', item: '3' })
      .then({ type: 'item-settled', meeting: 'm1', item: 'i3', outcome: { kind: 'handled' } });
  });

  it('may wait for a month or for "efter sommaren"', () => {
    const month = { kind: 'month', month: '2027-09', said: 'september' } as const;
    given(started)
      .when({ ...postpone, item: '4', to: month })
      .then(settled({ kind: 'postponed', to: month }));
    const words = { kind: 'words', said: 'efter sommaren' } as const;
    given(started)
      .when({ ...postpone, item: '4', to: words })
      .then(settled({ kind: 'postponed', to: words }));
  });

  it('cannot be postponed backwards, to a closed meeting or to one that is not there', () => {
    given(started)
      .when({ ...postpone, to: { kind: 'meeting', meeting: 'm1', said: 'februari' } })
      .isRefused({ refused: 'target-not-later' });
    given(started)
      .when({ ...postpone, to: { kind: 'month', month: '2027-01', said: 'januari' } })
      .isRefused({ refused: 'target-not-later' });
    given(started, { type: 'meeting-closed', meeting: 'm3' })
      .when(postpone)
      .isRefused({ refused: 'meeting-is-closed', meeting: 'm3' });
    given(started)
      .when({ ...postpone, to: { kind: 'meeting', meeting: 'm9', said: 'juni' } })
      .isRefused({ refused: 'unknown-meeting' });
  });

  it('can be told afterwards, and before the day of the meeting; but nothing is handled before that', () => {
    expect(given().when(postpone, { at: weeksBefore }).ruling).toHaveLength(2);
    given()
      .when({ type: 'handle-item', meeting: 'm1', item: '4' }, { at: weeksBefore })
      .isRefused({ refused: 'meeting-later', meeting: 'm1' });
    expect(given(closed).when(postpone).ruling).toHaveLength(2);
  });
});
