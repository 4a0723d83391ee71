import type { Book } from '../model/book.ts';
import type { Fact } from '../model/fact.ts';
import type { Handover } from '../model/proposal.ts';
import { isSecretary } from '../model/rights.ts';
import { sameData } from '../model/same-data.ts';
import type { Stamp } from '../model/stamp.ts';
import type { Errand } from '../posts/errands.ts';
import { errandsOf, failedMark } from '../posts/errands.ts';
import { saidOf, unfitMatter } from './matter-fields.ts';
import { atItem, atMeeting, type CommandOf, noChange, type Ruling } from './ruling.ts';

/**
 * A matter goes to another group, as a copy of what it says. Which groups the asker may name is for whoever knows more
 * than one Book; here it only must be another.
 */
export function handOver(book: Book, command: CommandOf<'hand-over'>, stamp: Stamp): Ruling {
  if (!isSecretary(book, stamp.by)) return { refused: 'not-allowed', needs: 'secretary' };
  const { to, toName } = command;
  if (to === book.id) return { refused: 'same-group' };
  if (command.item === undefined) return handedOver(book, { to, toName, ...said(command) });
  return atMeeting(book, command.meeting ?? '', (meeting) =>
    atItem(meeting, command.item, (item) => {
      const from = { meeting: meeting.id, item: item.id };
      // What was written for the purpose goes as it was written: what it leaves out is not to go.
      const words: Said = command.title === undefined ? item : command;
      return handedOver(book, { to, toName, from, ...said(words) });
    }),
  );
}

type Said = { readonly [Key in 'title' | 'proposal' | 'text']?: string | undefined } & {
  readonly [Key in 'presenters' | 'links']?: readonly string[] | undefined;
};

function said({ title = '', presenters, proposal, text, links }: Said) {
  return saidOf({
    title,
    ...(presenters === undefined ? {} : { presenters }),
    ...(proposal === undefined ? {} : { proposal }),
    ...(text === undefined ? {} : { text }),
    ...(links === undefined ? {} : { links }),
  });
}

/** The same matter to the same group again, while nothing has come back from it, changes nothing. */
function handedOver(book: Book, matter: Omit<Handover, 'id' | 'at' | 'by' | 'answers'>): Ruling {
  const unfit = unfitMatter(matter);
  if (unfit !== undefined) return unfit;
  const again = book.handovers.some(({ id: _, at: __, by: ___, answers, ...one }) => {
    const open = answers.every(({ kind }) => kind !== 'sent-back' && kind !== 'outcome');
    return open && sameData(one, matter);
  });
  if (again) return noChange;
  return [{ type: 'matter-handed-over', handover: { id: `h${book.next.record}`, ...matter } }];
}

/** Another group's matter arrives: it waits among the proposals for the secretary. Once, however often it is delivered. */
export function receiveMatter(book: Book, command: CommandOf<'receive-matter'>, stamp: Stamp): Ruling {
  if (stamp.by.kind !== 'samverka') return { refused: 'not-allowed', needs: 'secretary' };
  const { from, matter } = command;
  const known = book.proposals.some(
    ({ origin }) => origin?.group === from.group && origin.handover === from.handover,
  );
  if (known) return noChange;
  const proposal = { id: `f${book.next.record}`, origin: from, ...saidOf(matter) };
  return unfitMatter(matter) ?? [{ type: 'item-proposed', proposal }];
}

/** What another group let this one know of a matter that it was handed. Once, however often it is delivered. */
export function receiveAnswer(book: Book, command: CommandOf<'receive-answer'>, stamp: Stamp): Ruling {
  if (stamp.by.kind !== 'samverka') return { refused: 'not-allowed', needs: 'secretary' };
  const handover = book.handovers.find((one) => one.id === command.handover);
  if (handover === undefined) return { refused: 'no-such-proposal' };
  const { at: _, ...answer } = command.answer;
  const known = handover.answers.some(({ at: __, ...one }) => sameData(one, answer));
  return known ? noChange : [{ type: 'handover-answered', id: handover.id, answer: command.answer }];
}

/** An errand has been done, or could not be done yet (which is noted once). */
export function noteDelivery(book: Book, command: CommandOf<'note-delivery'>, stamp: Stamp): Ruling {
  if (stamp.by.kind !== 'samverka') return { refused: 'not-allowed', needs: 'secretary' };
  const errand = errandsOf(book).find((one) => one.key === command.errand);
  if (errand === undefined) return noChange;
  return errand.kind === 'matter'
    ? noted(book, errand, command.delivered, stamp)
    : told(book, errand, command.delivered);
}

type ErrandOf<Kind extends Errand['kind']> = Extract<Errand, { readonly kind: Kind }>;

function noted(book: Book, { handover: id }: ErrandOf<'matter'>, delivered: boolean, { at }: Stamp): Ruling {
  const kind = delivered ? 'received' : 'not-delivered';
  const handover = book.handovers.find((one) => one.id === id);
  if (handover === undefined || handover.answers.some((one) => one.kind === kind)) return noChange;
  return [{ type: 'handover-answered', id, answer: { kind, at } }];
}

function told(book: Book, { proposal: id, key }: ErrandOf<'answer'>, delivered: boolean): Ruling {
  const proposal = book.proposals.find((one) => one.id === id);
  const mark = delivered ? key : failedMark(key);
  if (proposal === undefined || (proposal.told ?? []).includes(mark)) return noChange;
  const changed: Fact = {
    type: 'item-proposal-changed',
    id,
    changes: { told: [...(proposal.told ?? []), mark] },
  };
  return [changed];
}
