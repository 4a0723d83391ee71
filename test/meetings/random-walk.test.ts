import { apply } from '../../src/meetings/folding/apply.ts';
import { emptyBook } from '../../src/meetings/model/book.ts';
import type { Commit, FactType } from '../../src/meetings/model/fact.ts';
import { isDisordered } from '../../src/meetings/model/item-number.ts';
import { roster, subItems } from '../../src/meetings/model/lookup.ts';
import type { Meeting } from '../../src/meetings/model/meeting.ts';
import { holderOf } from '../../src/meetings/model/seat.ts';
import { walk } from './random-commands.ts';
import { administrator, theGroup } from './the-group.ts';

const factTypes: readonly FactType[] = [
  'adjusters-set',
  'admission-requested',
  'admission-settled',
  'agenda-ordered',
  'agenda-posted',
  'assignment-detailed',
  'assignment-recorded',
  'assignment-reported',
  'attendance-answer-removed',
  'attendance-answered',
  'attendance-recorded',
  'calendar-link-set',
  'closing-begun',
  'command-undone',
  'conversation-bound',
  'conversation-released',
  'decision-detailed',
  'decision-recorded',
  'evaluation-answered',
  'evaluation-gathered',
  'evaluation-opened',
  'group-changed',
  'handover-answered',
  'item-added',
  'item-changed',
  'item-opened',
  'item-proposal-changed',
  'item-proposal-settled',
  'item-proposed',
  'item-removed',
  'item-settled',
  'late-announced',
  'mandate-set',
  'matter-handed-over',
  'meeting-cancelled',
  'meeting-changed',
  'meeting-closed',
  'meeting-paused',
  'meeting-resumed',
  'meeting-scheduled',
  'meeting-started',
  'minutes-filed',
  'minutes-finished',
  'minutes-sent',
  'minutes-shown',
  'movement-recorded',
  'movement-removed',
  'note-recorded',
  'organisation-added',
  'organisation-changed',
  'person-added',
  'person-changed',
  'person-connected',
  'person-erased',
  'person-left',
  'person-removed',
  'proposal-set',
  'ratification-answered',
  'ratification-asked',
  'ratification-shown',
  'record-removed',
  'referral-answered',
  'referral-changed',
  'referral-recorded',
  'referral-removed',
  'reply-removed',
  'report-removed',
  'role-given',
  'role-taken',
  'seat-added',
  'seat-filled',
  'seat-removed',
  'seat-restored',
  'seat-vacated',
  'summary-published',
  'team-left',
  'wording-changed',
];

const recordsOf = (meeting: Meeting) => [
  ...meeting.decisions,
  ...meeting.assignments,
  ...meeting.notes,
  ...meeting.referrals,
];
const seeds = [1, 2, 3, 4, 5, 6, 7, 8, 9, 10];

describe.each(seeds)('whatever people do (walk %i)', (seed) => {
  const { book, commits } = walk(seed, 2500);

  it('something happens, and every commit says something', () => {
    expect(commits.length).toBeGreaterThan(100);
    expect(commits.every((commit) => commit.facts.length > 0)).toBe(true);
  });

  it('no words that were recorded are ever lost', () => {
    const kept = new Set(
      book.meetings
        .flatMap(recordsOf)
        .flatMap((record) =>
          [record.text, ...record.history.map((wording) => wording.text)].map((text) => record.id + text),
        ),
    );
    for (const fact of commits.flatMap((commit) => commit.facts)) {
      if (fact.type === 'decision-recorded') expect(kept).toContain(fact.decision.id + fact.decision.text);
      if (fact.type === 'assignment-recorded')
        expect(kept).toContain(fact.assignment.id + fact.assignment.text);
      if (fact.type === 'referral-recorded') expect(kept).toContain(fact.referral.id + fact.referral.text);
      if (fact.type === 'note-recorded') expect(kept).toContain(fact.note.id + fact.note.text);
      if (fact.type === 'wording-changed') expect(kept).toContain(fact.id + fact.text);
    }
  });

  it('ids and numbers are unique', () => {
    const unique = (all: readonly string[]) => expect(new Set(all).size).toBe(all.length);
    unique(book.persons.map((person) => person.id));
    unique(book.conversations.map((conversation) => conversation.id));
    unique(
      book.meetings.flatMap((meeting) => [...meeting.items, ...recordsOf(meeting)].map((one) => one.id)),
    );
    for (const meeting of book.meetings) unique(meeting.items.map((item) => item.number));
    for (const meeting of book.meetings) unique(meeting.attendance.map((row) => `${row.person} ${row.day}`));
  });

  it('every sub-item stands right behind its item and has a number of that one; none has parts of its own', () => {
    for (const meeting of book.meetings) {
      expect(isDisordered(meeting)).toBe(false);
      const parts = meeting.items.filter(({ under }) => under !== undefined);
      expect(parts.filter((item) => subItems(meeting, item).length > 0)).toEqual([]);
    }
  });

  it('what stands recorded stands at an item, one meeting runs at most, and there is a secretary', () => {
    for (const meeting of book.meetings) {
      const items = meeting.items.map((item) => item.id);
      for (const record of recordsOf(meeting).filter((one) => !one.removed))
        expect(items).toContain(record.item);
    }
    const running = book.meetings.filter(
      (meeting) => meeting.state === 'running' || meeting.state === 'closing',
    );
    expect(running.length).toBeLessThanOrEqual(1);
    expect(roster(book).some((person) => person.roles.includes('secretary'))).toBe(true);
    expect(book.persons.filter(({ left, roles }) => left !== undefined && roles.length > 0)).toEqual([]);
    expect(book.meetings.filter((meeting) => meeting.cancelled && meeting.state !== 'planned')).toEqual([]);
    const order = book.meetings.map((meeting) => meeting.date);
    expect(order).toEqual(order.toSorted());
  });

  it('who is a member or substitute of an organisation holds one seat of it, as that; nobody else holds any', () => {
    const held = book.seats.flatMap((seat) => {
      const person = holderOf(seat);
      return person === undefined ? [] : [`${person} ${seat.organisation} ${seat.as}`];
    });
    const right = roster(book).flatMap(({ id, organisation, category }) =>
      organisation === undefined || category === 'other' ? [] : [`${id} ${organisation} ${category}`],
    );
    expect(held.sort()).toEqual(right.sort());
  });

  it('folding again from the facts as they are kept on disk gives the same book', () => {
    const stamp = { at: '2027-01-01T09:00:00.000Z', by: administrator };
    const before = theGroup.map((fact, index) => ({
      stamp: { ...stamp, id: `given:${index}` },
      facts: [fact],
    }));
    const kept: readonly Commit[] = JSON.parse(JSON.stringify([...before, ...commits]));
    expect(kept.reduce(apply, emptyBook('norrdal'))).toEqual(book);
  });
});

describe('the walks together', () => {
  it('meet every kind of fact that a command can lead to', () => {
    const seen = [...seeds, 11, 12, 13, 14, 15, 16].flatMap((seed) =>
      walk(seed, 4000).commits.flatMap((commit) => commit.facts.map((fact) => fact.type)),
    );
    expect(factTypes.filter((type) => !seen.includes(type))).toEqual([]);
  });
});
