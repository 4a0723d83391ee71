import type { Book } from './book.ts';
import type { Item, Meeting } from './meeting.ts';

/** An item of a meeting, as a step of its matter. */
export type MatterStep = { readonly meeting: Meeting; readonly item: Item };

/**
 * All items of one matter (ärende), oldest first: those that were put off to one another, those at which someone
 * reported on an assignment given at another, and those that were said to be the same.
 */
export function matterOf(book: Book, start: MatterStep): readonly MatterStep[] {
  const { all, linked } = stepsOf(book.meetings);
  const found = new Set<string>([start.item.id]);
  const waiting = [start.item.id];
  for (let id = waiting.pop(); id !== undefined; id = waiting.pop()) {
    for (const other of linked.get(id) ?? []) {
      if (found.has(other)) continue;
      found.add(other);
      waiting.push(other);
    }
  }
  return all.filter(({ item }) => found.has(item.id));
}

type Steps = {
  readonly all: readonly MatterStep[];
  readonly linked: ReadonlyMap<string, ReadonlySet<string>>;
};

const stepsAmong = new WeakMap<Book['meetings'], Steps>();

/** Worked out once for each state of all meetings. */
function stepsOf(meetings: Book['meetings']): Steps {
  const known = stepsAmong.get(meetings);
  if (known !== undefined) return known;
  const all = meetings.flatMap((meeting) => meeting.items.map((item) => ({ meeting, item })));
  const made = { all, linked: linksBetween(all) };
  stepsAmong.set(meetings, made);
  return made;
}

function linksBetween(all: readonly MatterStep[]): ReadonlyMap<string, ReadonlySet<string>> {
  const linked = new Map<string, Set<string>>();
  const link = (one: string, other: string | undefined) => {
    if (other === undefined || one === other) return;
    for (const [from, to] of [
      [one, other],
      [other, one],
    ] as const)
      linked.set(from, (linked.get(from) ?? new Set()).add(to));
  };
  const given = new Map(
    [...new Set(all.map(({ meeting }) => meeting))].flatMap((meeting) =>
      meeting.assignments.map(({ id, item }) => [id, item] as const),
    ),
  );
  for (const { item } of all) {
    link(item.id, item.from?.item);
    link(item.id, item.reportOn === undefined ? undefined : given.get(item.reportOn.assignment));
    // Those that share a matter are linked through the item at which it began, also where that one is gone.
    link(item.id, item.matter);
  }
  return linked;
}
