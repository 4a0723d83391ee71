import type { Book } from '../model/book.ts';
import type { ItemChanges, ScheduledMeeting } from '../model/fact.ts';
import type { FactOf } from '../model/fact-of.ts';
import { nextAfter } from '../model/ids.ts';
import type { Assignment, Item, Meeting, Outcome } from '../model/meeting.ts';
import { plannedMeeting } from '../model/planned-meeting.ts';
import type { Stamp } from '../model/stamp.ts';
import { reportsOf, toldOf } from '../model/whose-assignment.ts';
import { inOrderOfDate } from './apply-plan.ts';
import { changeMeeting } from './change-meeting.ts';
import { withChanges } from './with-changes.ts';

type MeetingFact = FactOf<
  | 'meeting-scheduled'
  | 'item-added'
  | 'item-removed'
  | 'proposal-set'
  | 'item-changed'
  | 'agenda-ordered'
  | 'agenda-posted'
  | 'meeting-started'
  | 'item-opened'
  | 'item-settled'
  | 'closing-begun'
  | 'meeting-closed'
  | 'meeting-resumed'
  | 'summary-published'
>;

/** Folds what happens to a meeting and its agenda. */
export function applyMeeting(book: Book, fact: MeetingFact, stamp: Stamp): Book {
  if (fact.type === 'meeting-scheduled') return schedule(book, fact.meeting, stamp);
  const changed = changeMeeting(book, fact.meeting, (meeting) => step(meeting, fact, stamp));
  if (fact.type !== 'item-added') return changed;
  return { ...changed, next: { ...changed.next, record: nextAfter(changed.next.record, fact.item.id) } };
}

function step(
  meeting: Meeting,
  fact: Exclude<MeetingFact, { type: 'meeting-scheduled' }>,
  stamp: Stamp,
): Meeting {
  switch (fact.type) {
    case 'item-added':
      return { ...meeting, items: insertAfter(meeting.items, fact.item, fact.after) };
    case 'item-removed':
      return withoutItem(meeting, fact.item);
    case 'proposal-set':
      return changeItem(meeting, fact.item, (item) => withProposal(item, fact.proposal));
    case 'item-changed':
      return changeItem(meeting, fact.item, (item) => withChanges<Item, ItemChanges>(item, fact.changes));
    case 'agenda-ordered':
      return { ...meeting, items: ordered(meeting, fact.items) };
    case 'agenda-posted':
      return { ...meeting, agendaPostedAt: stamp.at };
    case 'meeting-started':
      return withChanges(
        { ...meeting, state: 'running', startedAt: fact.happenedAt ?? stamp.at },
        { pausedAt: null },
      );
    case 'item-opened':
      return open(meeting, fact.item ?? undefined);
    case 'item-settled':
      return changeItem(meeting, fact.item, (item) => withOutcome(item, fact.outcome));
    case 'closing-begun':
      return reopened(meeting, 'closing');
    case 'meeting-closed':
      return {
        ...open(meeting, undefined),
        state: 'closed',
        closedAt: fact.happenedAt ?? stamp.at,
        closedBy: stamp.by,
      };
    case 'meeting-resumed':
      return resumed(meeting, fact.to);
    case 'summary-published':
      return { ...meeting, publishedAt: stamp.at, assignments: meeting.assignments.map(withTold) };
  }
}

/** Whoever took an assignment over before the summary was published was told of it then. */
function withTold(assignment: Assignment): Assignment {
  const told = toldOf(assignment);
  const handedOver = reportsOf(assignment).some(({ kind }) => kind === 'handed-over');
  return assignment.removed || handedOver || told === undefined ? assignment : { ...assignment, told };
}

function schedule(book: Book, scheduled: ScheduledMeeting, { at }: Stamp): Book {
  const meeting = plannedMeeting(scheduled, at);
  const meetings = inOrderOfDate(book.meetings, meeting);
  return { ...book, meetings, next: { ...book.next, meeting: nextAfter(book.next.meeting, meeting.id) } };
}

/** Items that the order does not name stand last, as they stood. */
function ordered(meeting: Meeting, order: FactOf<'agenda-ordered'>['items']): readonly Item[] {
  const named = order.flatMap(({ item: id, number }) => {
    const item = meeting.items.find((one) => one.id === id);
    return item === undefined ? [] : [{ ...item, number }];
  });
  const rest = meeting.items.filter((item) => order.every((one) => one.item !== item.id));
  return [...named, ...rest];
}

function insertAfter(items: readonly Item[], item: Item, after: string | undefined): readonly Item[] {
  const index = after === undefined ? -1 : items.findIndex((one) => one.id === after);
  return items.toSpliced(index < 0 ? items.length : index + 1, 0, item);
}

function withoutItem(meeting: Meeting, id: string): Meeting {
  const left = { ...meeting, items: meeting.items.filter((item) => item.id !== id) };
  return meeting.currentItem === id ? open(left, undefined) : left;
}

function changeItem(meeting: Meeting, id: string, change: (item: Item) => Item): Meeting {
  const index = meeting.items.findIndex((item) => item.id === id);
  const item = meeting.items[index];
  if (item === undefined) throw new Error(`A fact names an item that is not in ${meeting.id}: ${id}`);
  return { ...meeting, items: meeting.items.with(index, change(item)) };
}

function withProposal({ proposal: _, ...item }: Item, proposal: string | null): Item {
  return proposal === null ? item : { ...item, proposal };
}

function withOutcome({ outcome: _, ...item }: Item, outcome: Outcome | null): Item {
  return outcome === null ? item : { ...item, outcome };
}

function open({ currentItem: _, ...meeting }: Meeting, item: string | undefined): Meeting {
  return item === undefined ? meeting : { ...meeting, currentItem: item };
}

function reopened({ closedAt: _, closedBy: __, ...meeting }: Meeting, state: 'running' | 'closing'): Meeting {
  return { ...meeting, state };
}

function resumed(meeting: Meeting, to: 'running' | 'planned'): Meeting {
  if (to === 'running') return reopened(meeting, 'running');
  const { startedAt: _, ...unstarted } = meeting;
  return { ...unstarted, state: 'planned' };
}
