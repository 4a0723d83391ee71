import type { Refusal } from '../commands/refusal.ts';
import type { Book } from '../model/book.ts';
import type { Fact } from '../model/fact.ts';
import { findMeeting, findPerson, subItems } from '../model/lookup.ts';
import type { Item, Meeting, Outcome, Target } from '../model/meeting.ts';
import { sameData } from '../model/same-data.ts';
import type { Stamp } from '../model/stamp.ts';
import { lastDay } from '../model/time.ts';
import { isUnused } from '../model/unused.ts';
import { broughtTo, carriedFacts } from './agenda-follows.ts';
import { folded, takenOffFacts } from './agenda-order.ts';
import {
  asRecorder,
  atItem,
  type CommandOf,
  noChange,
  type Ruling,
  textLimit,
  tooEarlyToRecord,
} from './ruling.ts';

/** An item was dealt with, and those of its sub-items of which nothing else is said. */
export function handleItem(book: Book, command: CommandOf<'handle-item'>, stamp: Stamp): Ruling {
  return settle(book, command, stamp, () => ({ kind: 'handled' }));
}

/** An item is not dealt with, perhaps since someone is away; also as soon as that is known. */
export function withdrawItem(book: Book, command: CommandOf<'withdraw-item'>, stamp: Stamp): Ruling {
  const { reason, absent } = command;
  return settle(
    book,
    command,
    stamp,
    (): Outcome | Refusal => {
      if (absent !== undefined && findPerson(book, absent) === undefined)
        return { refused: 'unknown-person' };
      if (reason !== undefined && reason.length > textLimit) {
        return { refused: 'too-long', limit: textLimit, length: reason.length };
      }
      const why = reason === undefined ? {} : { reason };
      return { kind: 'withdrawn', ...why, ...(absent === undefined ? {} : { absent }) };
    },
    true,
  );
}

/** An item waits for a later meeting, also before its own has begun; when that meeting is known it stands on its agenda at once. */
export function postponeItem(book: Book, command: CommandOf<'postpone-item'>, stamp: Stamp): Ruling {
  const { to } = command;
  return settle(
    book,
    command,
    stamp,
    (meeting) => unfitTarget(book, meeting, to) ?? { kind: 'postponed', to },
    true,
  );
}

/** Nothing is said of the item any more. */
export function reopenItem(book: Book, command: CommandOf<'reopen-item'>, stamp: Stamp): Ruling {
  return settle(book, command, stamp, () => null, true);
}

function unfitTarget(book: Book, meeting: Meeting, to: Target): Refusal | undefined {
  if (to.kind === 'words') return undefined;
  if (to.kind === 'month') {
    return to.month < meeting.date.slice(0, 7) ? { refused: 'target-not-later' } : undefined;
  }
  const target = findMeeting(book, to.meeting);
  if (target === undefined) return { refused: 'unknown-meeting' };
  if (target.date <= lastDay(meeting)) return { refused: 'target-not-later' };
  return target.state === 'closed' ? { refused: 'meeting-is-closed', meeting: target.id } : undefined;
}

function settle(
  book: Book,
  command: { readonly meeting: string; readonly item?: string },
  stamp: Stamp,
  outcomeAt: (meeting: Meeting) => Outcome | null | Refusal,
  /** It can be said before the day of the meeting. */
  beforehand = false,
): Ruling {
  return asRecorder(book, command, stamp, (meeting) => {
    const early = beforehand ? undefined : tooEarlyToRecord(book, meeting, stamp);
    if (early !== undefined) return early;
    return atItem(meeting, command.item, (item) => {
      const outcome = outcomeAt(meeting);
      if (outcome !== null && 'refused' in outcome) return outcome;
      const changed = [item, ...goingAlong(meeting, item, outcome)].filter(
        (one) => !sameData(one.outcome ?? null, outcome),
      );
      return changed.length === 0 ? noChange : settledFacts(book, meeting, changed, outcome);
    });
  });
}

/**
 * The sub-items that an outcome of their item is said of too: those of which nothing is said yet, and those that went
 * along when it was last withdrawn or postponed.
 */
function goingAlong(meeting: Meeting, item: Item, outcome: Outcome | null): readonly Item[] {
  const went = item.outcome?.kind === 'handled' ? undefined : item.outcome;
  return subItems(meeting, item).filter(
    (one) =>
      (one.outcome === undefined && outcome !== null) ||
      (went !== undefined && one.outcome !== undefined && sameData(one.outcome, went)),
  );
}

/** The outcome of several items, one after the other: an item stands on the other agenda before its sub-items do. */
function settledFacts(
  book: Book,
  meeting: Meeting,
  items: readonly Item[],
  outcome: Outcome | null,
): readonly Fact[] {
  let seen = book;
  return items.flatMap((item) => {
    const settled = { type: 'item-settled', meeting: meeting.id, item: item.id, outcome } as const;
    const facts: readonly Fact[] = [settled, ...broughtBack(seen, meeting, item, outcome)];
    seen = folded(seen, facts);
    return facts;
  });
}

/** An item stands only on the agenda of the meeting, or in the month, that it was last postponed to. */
function broughtBack(book: Book, meeting: Meeting, item: Item, outcome: Outcome | null): readonly Fact[] {
  const there = broughtTo(book, item.id);
  const target = findMeeting(book, goesTo(outcome));
  if (there !== undefined && (there === target || isInMonth(there, outcome))) return [];
  const off = there === undefined ? [] : takenOff(there, item);
  if (target === undefined) return off;
  return [...off, ...carriedFacts(folded(book, off), target.id, meeting, item)];
}

function goesTo(outcome: Outcome | null): string | undefined {
  return outcome?.kind === 'postponed' && outcome.to.kind === 'meeting' ? outcome.to.meeting : undefined;
}

function isInMonth(meeting: Meeting, outcome: Outcome | null): boolean {
  return (
    outcome?.kind === 'postponed' && outcome.to.kind === 'month' && meeting.date.startsWith(outcome.to.month)
  );
}

/** What the later meeting has already dealt with stays on its agenda. */
function takenOff(meeting: Meeting, item: Item): readonly Fact[] {
  const there = meeting.items.find((one) => one.from?.item === item.id);
  return there === undefined || !isUnused(meeting, there) ? [] : takenOffFacts(meeting, [there]);
}
