import type { Refusal } from '../commands/refusal.ts';
import type { Book } from '../model/book.ts';
import type { Fact } from '../model/fact.ts';
import { findMeeting, findPerson, itemByNumber } from '../model/lookup.ts';
import type { Item, Meeting, Outcome, Target } from '../model/meeting.ts';
import { sameData } from '../model/same-data.ts';
import type { Stamp } from '../model/stamp.ts';
import { lastDay } from '../model/time.ts';
import { isUnused } from '../model/unused.ts';
import { broughtTo, carriedItem } from './agenda-follows.ts';
import { placedFacts, takenOffFacts } from './agenda-order.ts';
import { attachProposal } from './decide-decision.ts';
import { saidOf, unfitMatter } from './matter-fields.ts';
import {
  asRecorder,
  atItem,
  type CommandOf,
  noChange,
  orNoChange,
  type Ruling,
  textLimit,
  tooEarlyToRecord,
  unfitText,
} from './ruling.ts';

/** A new item on the agenda; for its number see `numberFor`. */
export function addItem(book: Book, command: CommandOf<'add-item'>, stamp: Stamp): Ruling {
  return asRecorder(book, command, stamp, (meeting) => {
    const refusal = closed(meeting) ?? unfitMatter(command);
    if (refusal !== undefined) return refusal;
    const after = command.after === undefined ? undefined : itemByNumber(meeting, command.after);
    if (command.after !== undefined && after === undefined) {
      const numbers = meeting.items.map((item) => item.number);
      return { refused: 'no-such-item', number: command.after, numbers };
    }
    return placedFacts(book, meeting, saidOf(command), after);
  });
}

function closed(meeting: Meeting): Refusal | undefined {
  return meeting.state === 'closed' ? { refused: 'meeting-is-closed', meeting: meeting.id } : undefined;
}

/** What an item asks the meeting to decide; a later proposal replaces the earlier. */
export function setProposal(book: Book, command: CommandOf<'set-proposal'>, stamp: Stamp): Ruling {
  return asRecorder(
    book,
    command,
    stamp,
    (meeting) =>
      unfitText(command.text, 'proposal') ??
      atItem(meeting, command.item, (item) => {
        const attached = attachProposal(meeting, item, command.text);
        const refusal = closed(meeting);
        // What a decision of a closed meeting referred to can be told as a correction.
        if (refusal !== undefined) return attached.length === 0 ? refusal : attached;
        const set: readonly Fact[] =
          item.proposal === command.text
            ? []
            : [{ type: 'proposal-set', meeting: meeting.id, item: item.id, proposal: command.text }];
        return orNoChange([...set, ...attached]);
      }),
  );
}

/** The agenda is shown where the group is, once; the card follows by itself afterwards. Its numbers are fixed from then on. */
export function postAgenda(book: Book, command: CommandOf<'post-agenda'>, stamp: Stamp): Ruling {
  return asRecorder(book, command, stamp, (meeting) => {
    const refusal = closed(meeting);
    if (refusal !== undefined) return refusal;
    if (meeting.items.length === 0) return { refused: 'no-agenda', meeting: meeting.id };
    if (!isShownSomewhere(book, meeting)) return { refused: 'not-connected' };
    if (meeting.agendaPostedAt !== undefined) return noChange;
    return [{ type: 'agenda-posted', meeting: meeting.id }];
  });
}

/** Some bound conversation shows this meeting: the group's own, or the meeting's chat. */
export function isShownSomewhere(book: Book, meeting: Meeting): boolean {
  return book.conversations.some((one) => one.meeting === undefined || one.meeting === meeting.id);
}

/** An item was dealt with. */
export function handleItem(book: Book, command: CommandOf<'handle-item'>, stamp: Stamp): Ruling {
  return settle(book, command, stamp, () => ({ kind: 'handled' }));
}

/** An item is not dealt with, perhaps since someone is away. */
export function withdrawItem(book: Book, command: CommandOf<'withdraw-item'>, stamp: Stamp): Ruling {
  const { reason, absent } = command;
  return settle(book, command, stamp, () => {
    if (absent !== undefined && findPerson(book, absent) === undefined) return { refused: 'unknown-person' };
    if (reason !== undefined && reason.length > textLimit) {
      return { refused: 'too-long', limit: textLimit, length: reason.length };
    }
    const why = reason === undefined ? {} : { reason };
    return { kind: 'withdrawn', ...why, ...(absent === undefined ? {} : { absent }) };
  });
}

/** An item waits for a later meeting; when that is known it stands on its agenda at once. */
export function postponeItem(book: Book, command: CommandOf<'postpone-item'>, stamp: Stamp): Ruling {
  const { to } = command;
  return settle(
    book,
    command,
    stamp,
    (meeting) => unfitTarget(book, meeting, to) ?? { kind: 'postponed', to },
  );
}

/** Nothing is said of the item any more. */
export function reopenItem(book: Book, command: CommandOf<'reopen-item'>, stamp: Stamp): Ruling {
  return settle(book, command, stamp, () => null);
}

function unfitTarget(book: Book, meeting: Meeting, to: Target): Refusal | undefined {
  if (to.kind === 'words') return undefined;
  if (to.kind === 'month') {
    return to.month < meeting.date.slice(0, 7) ? { refused: 'target-not-later' } : undefined;
  }
  const target = findMeeting(book, to.meeting);
  if (target === undefined) return { refused: 'unknown-meeting' };
  return target.date <= lastDay(meeting) ? { refused: 'target-not-later' } : closed(target);
}

function settle(
  book: Book,
  command: { readonly meeting: string; readonly item?: string },
  stamp: Stamp,
  outcomeAt: (meeting: Meeting) => Outcome | null | Refusal,
): Ruling {
  return asRecorder(book, command, stamp, (meeting) => {
    const early = tooEarlyToRecord(book, meeting, stamp);
    if (early !== undefined) return early;
    return atItem(meeting, command.item, (item) => {
      const outcome = outcomeAt(meeting);
      if (outcome !== null && 'refused' in outcome) return outcome;
      if (sameData(item.outcome ?? null, outcome)) return noChange;
      const settled = { type: 'item-settled', meeting: meeting.id, item: item.id, outcome } as const;
      return [settled, ...broughtBack(book, meeting, item, outcome)];
    });
  });
}

/** An item stands only on the agenda of the meeting, or in the month, that it was last postponed to. */
function broughtBack(book: Book, meeting: Meeting, item: Item, outcome: Outcome | null): readonly Fact[] {
  const there = broughtTo(book, item.id);
  const target = findMeeting(book, goesTo(outcome));
  if (there !== undefined && (there === target || isInMonth(there, outcome))) return [];
  const off = there === undefined ? [] : takenOff(there, item);
  if (target === undefined) return off;
  return [...off, ...placedFacts(book, target, carriedItem(meeting, item), undefined)];
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
