import type { Refusal } from '../commands/refusal.ts';
import type { Book } from '../model/book.ts';
import type { Fact } from '../model/fact.ts';
import { itemByNumber } from '../model/lookup.ts';
import type { Meeting } from '../model/meeting.ts';
import type { Stamp } from '../model/stamp.ts';
import { placedFacts } from './agenda-order.ts';
import { attachProposal } from './decide-decision.ts';
import { saidOf, unfitMatter } from './matter-fields.ts';
import {
  asRecorder,
  atItem,
  type CommandOf,
  noChange,
  orNoChange,
  type Ruling,
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
    const { kind } = command;
    // Behind a sub-item there are only others of the same item.
    const place = after?.under === undefined ? {} : { under: after.under };
    const item = { ...saidOf(command), ...(kind === undefined ? {} : { kind }), ...place };
    return placedFacts(book, meeting, item, after);
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
