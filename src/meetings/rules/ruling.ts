import type { Command } from '../commands/command.ts';
import type { Refusal } from '../commands/refusal.ts';
import type { Book } from '../model/book.ts';
import type { Fact, RecordKind } from '../model/fact.ts';
import { findItem, findMeeting, itemByNumber } from '../model/lookup.ts';
import type { Item, Meeting } from '../model/meeting.ts';
import { mayRecord } from '../model/rights.ts';
import type { Actor, Stamp } from '../model/stamp.ts';
import type { MeetingId } from '../model/terms.ts';
import { dayOf } from '../model/time.ts';

/** What becomes of a command: the facts that follow, or an expected no. */
export type Ruling = readonly Fact[] | Refusal;

/** The command of one type. */
export type CommandOf<Type extends Command['type']> = Extract<Command, { readonly type: Type }>;

/** Whether something is a no rather than a result. */
export function isRefusal<T extends object>(ruling: T | Refusal): ruling is Refusal {
  return 'refused' in ruling;
}

export const noChange: Refusal = { refused: 'no-change' };

/** Facts, or "it is so already" where none follow. */
export function orNoChange(facts: readonly Fact[]): Ruling {
  return facts.length === 0 ? noChange : facts;
}

/** Whoever acts is this person. */
export function isPerson(actor: Actor, person: string): boolean {
  return actor.kind === 'person' && actor.person === person;
}

type AtMeeting = { readonly alsoCancelled?: boolean };

/** A rule about a meeting that exists and is not cancelled: what will not be held has nothing recorded, answered or posted. */
export function atMeeting(
  book: Book,
  id: MeetingId,
  rule: (meeting: Meeting) => Ruling,
  { alsoCancelled = false }: AtMeeting = {},
): Ruling {
  const meeting = findMeeting(book, id);
  if (meeting === undefined) return { refused: 'unknown-meeting' };
  if (meeting.cancelled === true && !alsoCancelled) return { refused: 'meeting-is-cancelled', meeting: id };
  return rule(meeting);
}

/** A rule for those who run and record meetings: secretary and chair. Others do not even learn whether the meeting exists. */
export function asRecorder(
  book: Book,
  command: { readonly meeting: MeetingId },
  stamp: Stamp,
  rule: (meeting: Meeting) => Ruling,
  also: AtMeeting = {},
): Ruling {
  if (!mayRecord(book, stamp.by)) return { refused: 'not-allowed', needs: 'secretary-or-chair' };
  return atMeeting(book, command.meeting, rule, also);
}

/** A rule about an item: the one with the number as written, else the running one. */
export function atItem(meeting: Meeting, number: string | undefined, rule: (item: Item) => Ruling): Ruling {
  const numbers = meeting.items.map((item) => item.number);
  if (numbers.length === 0) return { refused: 'no-agenda', meeting: meeting.id };
  if (number === undefined) {
    const running = findItem(meeting, meeting.currentItem);
    return running === undefined ? { refused: 'which-item', numbers } : rule(running);
  }
  const item = itemByNumber(meeting, number);
  return item === undefined ? { refused: 'no-such-item', number, numbers } : rule(item);
}

/**
 * Why nothing can be recorded at a meeting yet, if so. While it runs and afterwards (then as a correction) it can;
 * also from its day on if nobody started it, since meetings are entered afterwards too.
 */
export function tooEarlyToRecord(book: Book, meeting: Meeting, stamp: Stamp): Refusal | undefined {
  if (meeting.state !== 'planned' || meeting.date <= dayOf(stamp.at, book.group.zone)) return undefined;
  return { refused: 'meeting-later', meeting: meeting.id };
}

/** Characters (UTF-16 code units) that one text may have. */
export const textLimit = 100_000;

/** Why a text cannot be kept, if so. People's words are kept to the letter or not at all. */
export function unfitText(
  text: string,
  of: RecordKind | 'proposal' | 'item' | 'report' | 'referral',
): Refusal | undefined {
  if (text.trim() === '') return { refused: 'empty-text', of };
  return text.length > textLimit ? { refused: 'too-long', limit: textLimit, length: text.length } : undefined;
}
