import type { Fact } from '../../src/meetings/model/fact.ts';
import { given } from './given.ts';
import {
  bo,
  chair,
  closed,
  connected,
  daysAfter,
  eva,
  inApril,
  secretary,
  started,
  visitor,
} from './the-group.ts';

const digest = 'a'.repeat(64);
const other = 'b'.repeat(64);
const at = { at: daysAfter };
const finish = { type: 'finish-minutes', meeting: 'm1', digest } as const;
const renew = { type: 'make-edition', meeting: 'm1', reason: 'fel belopp', digest: other } as const;
const send = { type: 'send-minutes', meeting: 'm1' } as const;
const adjust = { type: 'adjust-minutes', meeting: 'm1' } as const;
const file = { type: 'file-minutes', meeting: 'm1' } as const;
const show = { type: 'show-minutes', meeting: 'm1' } as const;
const edition = (number: number, of = digest, reason?: string): Fact => ({
  type: 'minutes-finished',
  meeting: 'm1',
  finished: true,
  edition: { number, digest: of, ...(reason === undefined ? {} : { reason }) },
});
const adjusters: Fact = { type: 'adjusters-set', meeting: 'm1', adjusters: ['p3', 'p4'] };
const finished = given(closed).after(finish, at);

describe('finishing', () => {
  it('freezes edition 1 under the digest of what the minutes say', () => {
    given(closed).when(finish, at).then(edition(1));
    finished.when(finish, at).isRefused({ refused: 'no-change' });
  });

  it('is for the secretary, once the meeting is closed', () => {
    given(closed).when(finish, { by: chair }).isRefused({ refused: 'not-allowed', needs: 'secretary' });
    given(started).when(finish).isRefused({ refused: 'not-closed', meeting: 'm1' });
  });

  it('can be taken back until others have seen it', () => {
    const undone = finished.after({ type: 'undo' }, at);
    expect(undone.book.meetings[0]?.minutesFinishedAt).toBeUndefined();
    undone.when({ ...finish, digest: other }, at).then(edition(1, other));
    finished
      .and(adjusters)
      .after(send, { ...at, by: secretary })
      .when({ type: 'undo', stamp: `said:${given(closed).book.version}` }, at)
      .isRefused({ refused: 'cannot-undo', why: 'changed-since' });
  });
});

describe('a new edition', () => {
  it('has a reason and the next number, and is other than the last', () => {
    finished.when(renew, at).then(edition(2, other, 'fel belopp'));
    finished.when({ ...renew, reason: ' ' }, at).isRefused({ refused: 'no-reason', meeting: 'm1' });
    finished.when({ ...renew, digest }, at).isRefused({ refused: 'edition-same', meeting: 'm1', edition: 1 });
    given(closed).when(renew, at).isRefused({ refused: 'minutes-not-finished', meeting: 'm1' });
  });

  it('is neither adjusted, filed nor approved as the one before it was', () => {
    const { book } = finished.after(file, at).after(renew, inAprilBy());
    expect(book.meetings[0]?.minutes).toMatchObject({ editions: [{ number: 1 }, { number: 2 }] });
    expect(book.meetings[0]?.minutes?.filedAt).toBeUndefined();
  });
});

const inAprilBy = () => ({ at: inApril });

describe('adjusting', () => {
  const sent = finished.and(adjusters).after(send, { at: '2027-02-16T09:00:00.000Z' });
  const later = { at: '2027-02-17T09:00:00.000Z' };

  it('is asked of those who are set, when the minutes are finished', () => {
    finished
      .and(adjusters)
      .when(send, at)
      .then({ type: 'minutes-sent', meeting: 'm1', to: ['p3', 'p4'] });
    finished.when(send, at).isRefused({ refused: 'no-adjusters', meeting: 'm1' });
    given(closed, adjusters).when(send, at).isRefused({ refused: 'minutes-not-finished', meeting: 'm1' });
    sent.when(send, later).isRefused({ refused: 'no-change' });
  });

  it('asks those of the group where nobody is set for the meeting', () => {
    const settings: Fact = { type: 'group-changed', changes: { settings: { adjusters: ['p4'] } } };
    finished
      .and(settings)
      .when(send, at)
      .then({ type: 'minutes-sent', meeting: 'm1', to: ['p4'] });
    finished
      .and(settings, { type: 'adjusters-set', meeting: 'm1', adjusters: [] })
      .when(send, at)
      .isRefused({ refused: 'no-adjusters', meeting: 'm1' });
  });

  it('is each adjuster’s own word on the edition that counts, once', () => {
    sent
      .when(adjust, { ...later, by: eva })
      .then({ type: 'minutes-adjusted', meeting: 'm1', person: 'p3', edition: 1, adjusted: true });
    sent
      .after(adjust, { ...later, by: eva })
      .when(adjust, { ...later, by: eva })
      .isRefused({ refused: 'no-change' });
    sent
      .after({ ...renew }, later)
      .when({ ...adjust, edition: 1 }, { ...later, by: eva })
      .isRefused({ refused: 'old-edition', meeting: 'm1', edition: 2 });
    sent
      .after({ ...renew }, later)
      .when(adjust, { ...later, by: eva })
      .isRefused({ refused: 'minutes-not-sent', meeting: 'm1' });
  });

  it('is not for anyone else, and not for the secretary in their place', () => {
    for (const by of [secretary, chair, visitor])
      sent.when(adjust, { ...later, by }).isRefused({ refused: 'not-adjuster' });
    sent.when({ ...adjust, meeting: 'm9' }, { ...later, by: eva }).isRefused({ refused: 'not-adjuster' });
  });

  it('can be taken back by the one who did it, though others have adjusted since', () => {
    const both = sent.after(adjust, { ...later, by: eva, id: 'hers' }).after(adjust, { ...later, by: bo });
    const { book } = both.after({ type: 'undo', stamp: 'hers' }, { ...later, by: eva });
    expect(book.meetings[0]?.minutes?.adjusted.map(({ person }) => person)).toEqual(['p4']);
    both
      .after(file, later)
      .when({ type: 'undo', stamp: 'hers' }, { ...later, by: eva })
      .isRefused({ refused: 'cannot-undo', why: 'changed-since' });
  });

  it('comes before filing', () => {
    sent.when(file, later).isRefused({ refused: 'adjusting-left', meeting: 'm1', persons: ['p3', 'p4'] });
    sent
      .after(adjust, { ...later, by: eva })
      .after(adjust, { ...later, by: bo })
      .when(file, later)
      .then({ type: 'minutes-filed', meeting: 'm1', filed: true });
  });

  it('is set by those who record, of people in the group', () => {
    const set = { type: 'set-adjusters', meeting: 'm1', adjusters: ['p3'] } as const;
    given()
      .when(set, { by: chair })
      .then({ type: 'adjusters-set', meeting: 'm1', adjusters: ['p3'] });
    given().when(set, { by: eva }).isRefused({ refused: 'not-allowed', needs: 'secretary-or-chair' });
    given()
      .when({ ...set, adjusters: ['p99'] })
      .isRefused({ refused: 'unknown-person' });
    given()
      .after(set)
      .when({ type: 'add-adjuster', meeting: 'm1', person: 'p4' })
      .then({ type: 'adjusters-set', meeting: 'm1', adjusters: ['p3', 'p4'] });
  });

  it('goes back to what the group has set when setting it is undone', () => {
    const set = { type: 'set-adjusters', meeting: 'm1', adjusters: [] } as const;
    const { book } = given().after(set).after({ type: 'undo' });
    expect(book.meetings[0]?.adjusters).toBeUndefined();
  });
});

describe('filing and showing', () => {
  it('are for finished minutes, once', () => {
    finished.when(file, at).then({ type: 'minutes-filed', meeting: 'm1', filed: true });
    finished.after(file, at).when(file, at).isRefused({ refused: 'no-change' });
    given(closed).when(file, at).isRefused({ refused: 'minutes-not-finished', meeting: 'm1' });
    finished.and(connected).when(show, at).then({ type: 'minutes-shown', meeting: 'm1', edition: 1 });
    finished.when(show, at).isRefused({ refused: 'not-connected' });
    given(closed, connected).when(show, at).isRefused({ refused: 'minutes-not-finished', meeting: 'm1' });
  });

  it('of an edition says nothing of the next: that is shown on its own', () => {
    const shown = finished.and(connected).after(show, at);
    shown.when(show, at).isRefused({ refused: 'no-change' });
    shown.after(renew, at).when(show, at).then({ type: 'minutes-shown', meeting: 'm1', edition: 2 });
  });
});

describe('approval at a later meeting', () => {
  const place: Fact = { type: 'item-changed', meeting: 'm2', item: 'i21', changes: { approves: 'm1' } };
  const item = { id: 'i21', number: '1', title: 'Föregående protokoll', presenters: [] };
  const onAgenda = finished.and({ type: 'item-added', meeting: 'm2', item }, place);
  const spring = { at: '2027-03-17T08:00:00.000Z' };
  const decide = (text: string) => ({ type: 'record-decision', meeting: 'm2', item: '1', text }) as const;

  it('comes with the decision that approves or files, in the same commit', () => {
    const { ruling } = onAgenda.when(decide('Protokollet godkändes.'), spring);
    expect(ruling).toMatchObject([
      { type: 'decision-recorded', decision: { kind: 'approval' } },
      { type: 'minutes-approved', meeting: 'm1', approved: { meeting: 'm2' } },
    ]);
    expect(onAgenda.when(decide('Protokollet lades till handlingarna.'), spring).ruling).toMatchObject([
      {},
      { type: 'minutes-approved' },
    ]);
  });

  it('does not come with a decision that does neither, nor elsewhere', () => {
    expect(onAgenda.when(decide('Protokollet godkändes inte.'), spring).ruling).toHaveLength(1);
    const draft = given(closed).and({ type: 'item-added', meeting: 'm2', item }, place);
    expect(draft.when(decide('Protokollet godkändes.'), spring).ruling).toHaveLength(1);
  });

  it('goes with the decision: changed, taken back, undone', () => {
    const approved = onAgenda.after(decide('Protokollet godkändes.'), { ...spring, id: 'approving' });
    const id = approved.book.meetings.find((one) => one.id === 'm2')?.decisions[0]?.id ?? '';
    const none = { type: 'minutes-approved', meeting: 'm1', approved: null };
    const change = { type: 'change-wording', meeting: 'm2', of: 'decision', id, text: 'Bordlades.' } as const;
    expect(approved.when(change, spring).ruling).toContainEqual(none);
    const remove = { type: 'remove-record', meeting: 'm2', of: 'decision', id } as const;
    expect(approved.when(remove, spring).ruling).toContainEqual(none);
    expect(approved.after({ type: 'undo' }, spring).book.meetings[0]?.minutes?.approved).toBeUndefined();
  });

  it('of an earlier edition is none of a later one', () => {
    const approved = onAgenda.after(decide('Protokollet godkändes.'), spring).after(renew, { at: inApril });
    expect(approved.book.meetings[0]?.minutes?.approved).toBeUndefined();
    const id = approved.book.meetings.find((one) => one.id === 'm2')?.decisions[0]?.id ?? '';
    const change = {
      type: 'change-wording',
      meeting: 'm2',
      of: 'decision',
      id,
      text: 'Protokollet godkändes enhälligt.',
    } as const;
    expect(approved.when(change, { at: inApril }).ruling).toHaveLength(1);
  });

  it('can be put to an item by those who record, of a meeting before it', () => {
    const set = { type: 'set-approves', meeting: 'm2', item: '1', approves: 'm1' } as const;
    const bare = finished.and({ type: 'item-added', meeting: 'm2', item });
    bare.when(set, at).then(place);
    bare.when({ ...set, approves: 'm2' }, at).isRefused({ refused: 'approved-later-only', meeting: 'm2' });
    bare.when(set, { ...at, by: eva }).isRefused({ refused: 'not-allowed', needs: 'secretary-or-chair' });
  });
});

describe('finished minutes on the next agenda', () => {
  const wanted: Fact = { type: 'group-changed', changes: { settings: { approveNext: true } } };
  const added = (facts: readonly Fact[] | object) =>
    (Array.isArray(facts) ? facts : []).filter(
      ({ type }) => type === 'item-added' || type === 'item-changed',
    );

  it('stand there only where the group wants it', () => {
    expect(added(given(closed).when(finish, at).ruling)).toEqual([]);
    expect(added(given(closed, wanted).when(finish, at).ruling)).toMatchObject([
      { meeting: 'm2', item: { title: 'Föregående minnesanteckningar', kind: 'formality', approves: 'm1' } },
    ]);
  });

  it('use the item that plainly is for them, and are not doubled', () => {
    const item = { id: 'i21', number: '1', title: 'Godkännande av föregående protokoll', presenters: [] };
    const there = given(closed, wanted).and({ type: 'item-added', meeting: 'm2', item });
    expect(added(there.when(finish, at).ruling)).toEqual([
      { type: 'item-changed', meeting: 'm2', item: 'i21', changes: { approves: 'm1' } },
    ]);
    expect(added(there.after(finish, at).when(renew, at).ruling)).toEqual([]);
  });

  it('come when the setting does, or the meeting', () => {
    const set = { type: 'change-settings', to: { approveNext: true } } as const;
    expect(added(finished.when(set, at).ruling)).toMatchObject([{ meeting: 'm2' }]);
  });

  it('go when finishing is undone', () => {
    const { book } = given(closed, wanted).after(finish, at).after({ type: 'undo' }, at);
    expect(book.meetings.flatMap(({ items }) => items).some(({ approves }) => approves === 'm1')).toBe(false);
  });
});
