import type { ReferralCommand } from '../../src/meetings/commands/referral-command.ts';
import type { Fact } from '../../src/meetings/model/fact.ts';
import { given } from './given.ts';
import { bo, chair, daysAfter, duringIt, eva, stranger, visitor, weeksBefore } from './the-group.ts';

const due = { kind: 'day', until: '2027-10-31', said: '31 oktober' } as const;
const granby = { name: 'Granby', organisation: 'o1' };
const ekkoping = { name: 'Ekköping', organisation: 'o2' };

const sending: Extract<ReferralCommand, { type: 'record-referral' }> = {
  type: 'record-referral',
  meeting: 'm1',
  item: '2',
  text: 'Förslag till handlingsplan',
  direction: 'sent',
  recipients: [granby, ekkoping],
  due,
};
const recorded: Fact = {
  type: 'referral-recorded',
  meeting: 'm1',
  referral: {
    id: 'e5',
    item: 'i2',
    text: 'Förslag till handlingsplan',
    direction: 'sent',
    recipients: [granby, ekkoping],
    due,
  },
};
const running = given().after({ type: 'start-meeting', meeting: 'm1' });
const sent = running.after(sending);
const closed = sent
  .after({ type: 'begin-closing', meeting: 'm1' })
  .after({ type: 'close-meeting', meeting: 'm1' });
const reply = { type: 'answer-referral', meeting: 'm1', id: 'e5', from: 'Granby' } as const;

describe('a referral', () => {
  it('is recorded at an item, to those it goes to, with the time for replies', () => {
    running.when(sending).then(recorded);
  });

  it('goes to every party where all are meant, each once', () => {
    running.when({ ...sending, recipients: [granby], each: { of: 'parties', said: 'alla parter' } }).then({
      ...recorded,
      referral: {
        ...recorded.referral,
        recipients: [granby, ekkoping, { name: 'Region Norrdal', organisation: 'o3' }],
      },
    });
  });

  it('goes to the sub-counties as they were called, where the group has named none', () => {
    const each = { of: 'sub-counties', said: 'samtliga länsdelar' } as const;
    const { meeting } = running.when({ ...sending, recipients: [], each });
    expect(meeting.referrals[0]?.recipients).toEqual([{ name: 'samtliga länsdelar' }]);
  });

  it('is not sent by a meeting that has not come; one that was received may wait on its agenda', () => {
    given().when(sending, { at: weeksBefore }).isRefused({ refused: 'meeting-later', meeting: 'm1' });
    const { meeting } = given().when({ ...sending, direction: 'received' }, { at: weeksBefore });
    expect(meeting.referrals).toHaveLength(1);
  });

  it('is recorded by secretary and chair only', () => {
    expect(running.when(sending, { by: chair }).meeting.referrals).toHaveLength(1);
    for (const by of [eva, visitor, stranger])
      running.when(sending, { by }).isRefused({ refused: 'not-allowed', needs: 'secretary-or-chair' });
  });

  it('has words, recipients that exist, and an address that can be shown, or is not saved', () => {
    running.when({ ...sending, text: ' ' }).isRefused({ refused: 'empty-text', of: 'referral' });
    running
      .when({ ...sending, recipients: [{ name: 'X', person: 'p99' }] })
      .isRefused({ refused: 'unknown-person' });
    running
      .when({ ...sending, recipients: [{ name: 'X', organisation: 'o99' }] })
      .isRefused({ refused: 'unknown-organisation', name: 'X' });
    running
      .when({ ...sending, link: 'javascript:alert(1)' })
      .isRefused({ refused: 'not-a-link', said: 'javascript:alert(1)' });
    running
      .when({ ...sending, due: { kind: 'meeting', meeting: 'm99', until: '2027-04-16', said: 'då' } })
      .isRefused({ refused: 'unknown-meeting' });
  });

  it('is changed with its earlier words kept, and as a correction after the closing', () => {
    const changed = closed.when({
      type: 'change-referral',
      meeting: 'm1',
      id: 'e5',
      changes: { text: 'Handlingsplan 2028', recipients: [granby, ekkoping] },
    });
    changed.then({
      type: 'referral-changed',
      meeting: 'm1',
      id: 'e5',
      changes: { text: 'Handlingsplan 2028' },
    });
    const [referral] = changed.meeting.referrals;
    expect(referral?.history.map(({ text }) => text)).toEqual(['Förslag till handlingsplan']);
    expect(referral?.corrected).toBe(true);
  });

  it('is not changed under somebody who saw other words', () => {
    sent
      .when({ type: 'change-referral', meeting: 'm1', id: 'e5', changes: { text: 'Nytt' }, was: 'Annat' })
      .isRefused({ refused: 'fields-changed', fields: ['text'] });
    sent
      .when({ type: 'change-referral', meeting: 'm1', id: 'e5', changes: { due } })
      .isRefused({ refused: 'no-change' });
  });

  it('is removed and stays in the trail, and every step can be undone', () => {
    const removed = sent.after({ type: 'remove-referral', meeting: 'm1', id: 'e5' }, { id: 'gone' });
    expect(removed.when({ type: 'undo', stamp: 'gone' }).meeting.referrals[0]?.removed).toBe(false);
    removed.when(reply).isRefused({ refused: 'no-such-referral' });
    const undone = running.after(sending, { id: 'said' }).when({ type: 'undo', stamp: 'said' });
    expect(undone.meeting.referrals[0]?.removed).toBe(true);
  });

  it('keeps its item on the agenda', () => {
    given()
      .after({ ...sending, direction: 'received' }, { at: weeksBefore })
      .when({ type: 'remove-item', meeting: 'm1', item: '2' }, { at: weeksBefore })
      .isRefused({ refused: 'item-in-use', number: '2' });
  });
});

describe('a reply to a referral', () => {
  it('is saved with the day on which it came, and is no correction of the meeting', () => {
    const answered = closed.when({ ...reply, text: 'Vi tillstyrker.' }, { at: daysAfter });
    answered.then({
      type: 'referral-answered',
      meeting: 'm1',
      id: 'e5',
      reply: { id: 'y6', from: 'Granby', on: '2027-02-15', text: 'Vi tillstyrker.' },
    });
    expect(answered.meeting.referrals[0]?.corrected).toBe(false);
  });

  it('is the recipient’s, however its name was written', () => {
    const { meeting } = closed.when({ ...reply, from: 'granby kommun' });
    expect(meeting.referrals[0]?.replies[0]?.from).toBe('Granby');
  });

  it('may come from someone who was not asked', () => {
    const { meeting } = closed.when({ ...reply, from: 'Patientföreningen' });
    expect(meeting.referrals[0]?.replies[0]?.from).toBe('Patientföreningen');
  });

  it('is told by someone of the organisation itself, once the meeting is closed; of others only by those who record', () => {
    expect(closed.when(reply, { by: eva }).meeting.referrals[0]?.replies).toHaveLength(1);
    closed.when(reply, { by: bo }).isRefused({ refused: 'not-allowed', needs: 'secretary-or-chair' });
    sent.when(reply, { by: eva }).isRefused({ refused: 'not-allowed', needs: 'secretary-or-chair' });
    closed.when(reply, { by: visitor }).isRefused({ refused: 'not-allowed', needs: 'secretary-or-chair' });
  });

  it('is not saved twice, and a later one adds what is new', () => {
    const once = closed.after(reply, { at: duringIt });
    once.when(reply).isRefused({ refused: 'no-change' });
    expect(once.when({ ...reply, text: 'Ja.' }).meeting.referrals[0]?.replies).toHaveLength(2);
  });

  it('can be removed and stays in the trail', () => {
    const removed = closed.after(reply).when({ type: 'remove-reply', meeting: 'm1', id: 'e5', reply: 'y6' });
    expect(removed.meeting.referrals[0]?.replies[0]?.removed).toBe(true);
    closed
      .when({ type: 'remove-reply', meeting: 'm1', id: 'e5', reply: 'y6' })
      .isRefused({ refused: 'no-such-referral' });
  });
});
