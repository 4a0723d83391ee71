import type { Command } from '../../src/meetings/commands/command.ts';
import type { Fact } from '../../src/meetings/model/fact.ts';
import type { MeetingPlan } from '../../src/meetings/model/meeting.ts';
import { given } from './given.ts';
import {
  assigned,
  bo,
  chair,
  closed,
  connected,
  present,
  residentialDay1,
  residentialDay2,
  started,
  visitor,
  weeksBefore,
} from './the-group.ts';

const june: MeetingPlan = { date: '2027-06-04', mode: 'digital' };
const schedule = (plan: Partial<MeetingPlan> = {}): Command => ({
  type: 'schedule-meeting',
  plan: { ...june, ...plan },
});
const move: Command = {
  type: 'change-meeting',
  meeting: 'm3',
  changes: { date: '2027-04-23' },
  reason: 'lokalen',
};
const cancel: Command = { type: 'cancel-meeting', meeting: 'm3', reason: 'sjukdom' };
const cancelled: Fact = { type: 'meeting-cancelled', meeting: 'm3', cancelled: true };
const before = { at: weeksBefore };

describe('a meeting is planned', () => {
  it('by the secretary or the chair, with what is said of it', () => {
    const plan = { ...june, startTime: '13:00', endTime: '16:00', partner: 'ekonomirådet', theme: 'budget' };
    given()
      .when(schedule(plan), before)
      .then({ type: 'meeting-scheduled', meeting: { id: 'm4', ...plan } });
    given()
      .when(schedule(), { ...before, by: chair })
      .then({ type: 'meeting-scheduled', meeting: { id: 'm4', ...june } });
  });

  it.each([bo, visitor])('by nobody else', (by) => {
    given()
      .when(schedule(), { ...before, by })
      .isRefused({ refused: 'not-allowed', needs: 'secretary-or-chair' });
  });

  it.each<readonly [string, Partial<MeetingPlan>]>([
    ['no-such-day', { date: '2027-06-31' }],
    ['no-such-day', { date: '9027-06-30' }],
    ['no-such-day', { date: '0027-06-30' }],
    ['days-reversed', { endDate: '2027-06-03' }],
    ['too-many-days', { endDate: '2027-07-03' }],
    ['no-such-time', { startTime: '25:00' }],
    ['times-reversed', { startTime: '13:00', endTime: '12:00' }],
    ['times-reversed', { endTime: '12:00' }],
    ['month-with-time', { date: '2027-06-30', monthOnly: true, startTime: '13:00' }],
    ['no-https', { joinLink: 'http://example.org' }],
    ['no-https', { joinLink: 'javascript:alert(1)' }],
    ['no-https', { joinLink: 'https://teams.example.org@evil.example/x' }],
    ['no-https', { joinLink: 'https://example.org/\u202Ecod' }],
  ])('not where it cannot be: %s', (why, plan) => {
    expect(given().when(schedule(plan), before).ruling).toEqual({ refused: 'unfit-plan', why });
  });

  it('not where another stands, unless both have times and these differ', () => {
    given()
      .when(schedule({ date: '2027-02-12' }))
      .isRefused({ refused: 'meeting-there', meeting: 'm1' });
    given()
      .when(schedule({ date: '2027-03-18' }))
      .isRefused({ refused: 'meeting-there', meeting: 'm2' });
    const morning = schedule({ date: '2027-02-12', startTime: '09:00', endTime: '11:00' });
    expect(given().when(morning, before).ruling).toHaveLength(1);
  });

  it('where one was cancelled on that very day, that one is taken up again', () => {
    given(cancelled)
      .when(schedule({ date: '2027-04-16', startTime: '13:00' }), before)
      .then(
        { type: 'meeting-cancelled', meeting: 'm3', cancelled: false },
        { type: 'meeting-changed', meeting: 'm3', changes: { startTime: '13:00' } },
      );
  });

  it('by mistake: undone, nobody is told of it', () => {
    const { book } = given(connected)
      .after(schedule(), { ...before, id: 'x' })
      .when({ type: 'undo', stamp: 'x' }, before);
    expect(book.meetings.at(-1)).toMatchObject({
      cancelled: true,
      changes: [{ kind: 'cancelled', mistake: true }],
    });
  });
});

describe('a meeting is moved', () => {
  it('with its reason, and keeps what it was before; answers for the old day no longer count', () => {
    const answered: Fact = { type: 'attendance-answered', meeting: 'm3', person: 'p3', answer: 'remote' };
    const { book } = given(answered).when(move, before);
    const meeting = book.meetings.find(({ id }) => id === 'm3');
    expect(meeting).toMatchObject({
      date: '2027-04-23',
      answers: [],
      changes: [{ kind: 'moved', before: { date: '2027-04-16' }, reason: 'lokalen' }],
    });
  });

  it('and back again when that is undone, with the answers', () => {
    const answered: Fact = { type: 'attendance-answered', meeting: 'm3', person: 'p3', answer: 'remote' };
    const { book } = given(answered)
      .after(move, { ...before, id: 'x' })
      .when({ type: 'undo', stamp: 'x' }, before);
    expect(book.meetings.find(({ id }) => id === 'm3')).toMatchObject({
      date: '2027-04-16',
      answers: [{ person: 'p3', answer: 'remote' }],
      changes: [{ kind: 'moved' }, { kind: 'moved' }],
    });
  });

  it('not when it has started, nor when something stands recorded at it', () => {
    const change: Command = { type: 'change-meeting', meeting: 'm1', changes: { date: '2027-02-19' } };
    given(started).when(change).isRefused({ refused: 'meeting-already', meeting: 'm1', state: 'running' });
    given(closed).when(change).isRefused({ refused: 'meeting-already', meeting: 'm1', state: 'closed' });
    given(present('p3')).when(change).isRefused({ refused: 'recorded-there', meeting: 'm1' });
    given(assigned('a1', 'Ta fram.')).when(change).isRefused({ refused: 'recorded-there', meeting: 'm1' });
  });

  it('but where it is held, and its link, may change while it runs', () => {
    const change: Command = { type: 'change-meeting', meeting: 'm1', changes: { place: 'Granby' } };
    expect(given(started).when(change).ruling).toHaveLength(1);
    given(closed).when(change).isRefused({ refused: 'meeting-is-closed', meeting: 'm1' });
  });

  it('not onto another, nor to where it is already', () => {
    const onto: Command = { type: 'change-meeting', meeting: 'm3', changes: { date: '2027-03-18' } };
    given().when(onto, before).isRefused({ refused: 'meeting-there', meeting: 'm2' });
    const same: Command = { type: 'change-meeting', meeting: 'm3', changes: { date: '2027-04-16' } };
    given().when(same, before).isRefused({ refused: 'no-change' });
  });

  it('and undoing that is refused once it has started', () => {
    const change: Command = { type: 'change-meeting', meeting: 'm1', changes: { startTime: '12:00' } };
    given()
      .after(change, { ...before, id: 'x' })
      .and(...started)
      .when({ type: 'undo', stamp: 'x' })
      .isRefused({ refused: 'cannot-undo', why: 'changed-since' });
  });
});

describe('a meeting is cancelled', () => {
  it('with its reason, and taken up again', () => {
    given()
      .when(cancel, before)
      .then({ ...cancelled, reason: 'sjukdom' } as Fact);
    given(cancelled)
      .when({ type: 'restore-meeting', meeting: 'm3' }, before)
      .then({ type: 'meeting-cancelled', meeting: 'm3', cancelled: false });
  });

  it('once, and not when it has begun', () => {
    given(cancelled).when(cancel, before).isRefused({ refused: 'no-change' });
    given(started)
      .when({ type: 'cancel-meeting', meeting: 'm1' })
      .isRefused({ refused: 'meeting-already', meeting: 'm1', state: 'running' });
  });

  it.each<Command>([
    { type: 'start-meeting', meeting: 'm3' },
    { type: 'post-agenda', meeting: 'm3' },
    { type: 'add-item', meeting: 'm3', title: 'Budget', presenters: [] },
    { type: 'answer-attendance', meeting: 'm3', person: 'p1', answer: 'remote' },
    { type: 'check-in', meeting: 'm3', persons: ['p1'] },
    { type: 'announce-late', meeting: 'm3', person: 'p1' },
    { type: 'request-admission', meeting: 'm3', name: 'Nils', as: 'guest' },
    { type: 'record-attendance', meeting: 'm3', from: 'everyone', rows: [] },
    { type: 'record-decision', meeting: 'm3', text: 'Ja.' },
    { type: 'record-note', meeting: 'm3', text: 'Ja.' },
    { type: 'begin-closing', meeting: 'm3' },
    move,
  ])('nothing happens at it: $type', (command) => {
    given(connected, cancelled)
      .when(command, { at: '2027-04-16T09:00:00.000Z' })
      .isRefused({ refused: 'meeting-is-cancelled', meeting: 'm3' });
  });
});

describe('a meeting of two days', () => {
  const begun: readonly Fact[] = [{ type: 'meeting-started', meeting: 'm2' }];
  const pause: Command = { type: 'pause-meeting', meeting: 'm2' };
  const paused: Fact = { type: 'meeting-paused', meeting: 'm2', paused: true };
  const goesOn: Fact = { type: 'meeting-paused', meeting: 'm2', paused: false };

  it('is paused after its first day, once', () => {
    given(begun).when(pause, { at: residentialDay1 }).then(paused);
    given(begun, paused).when(pause, { at: residentialDay1 }).isRefused({ refused: 'no-change' });
  });

  it('not after its last, nor before it started', () => {
    given(begun).when(pause, { at: residentialDay2 }).isRefused({ refused: 'last-day', meeting: 'm2' });
    given().when(pause, { at: residentialDay1 }).isRefused({ refused: 'meeting-not-started', meeting: 'm2' });
    given(started)
      .when({ type: 'pause-meeting', meeting: 'm1' })
      .isRefused({ refused: 'last-day', meeting: 'm1' });
  });

  it.each<Command['type']>(['start-meeting', 'resume-meeting'])('goes on with %s', (type) => {
    const command = { type, meeting: 'm2' } as Extract<Command, { type: 'start-meeting' | 'resume-meeting' }>;
    given(begun, paused).when(command, { at: residentialDay2 }).then(goesOn);
  });

  it('rests since it was paused, when its going on is undone', () => {
    const resting = given(begun).after(pause, { at: residentialDay1 });
    const since = resting.book.meetings.find(({ id }) => id === 'm2')?.pausedAt;
    const { book } = resting
      .after({ type: 'resume-meeting', meeting: 'm2' }, { at: residentialDay2, id: 's1' })
      .when({ type: 'undo', stamp: 's1' }, { at: residentialDay2 });
    expect(since).toBeDefined();
    expect(book.meetings.find(({ id }) => id === 'm2')?.pausedAt).toBe(since);
  });

  it('goes on by itself when it is closed', () => {
    given(begun, paused)
      .when({ type: 'begin-closing', meeting: 'm2' }, { at: residentialDay2 })
      .then(goesOn, { type: 'closing-begun', meeting: 'm2' });
  });
});
