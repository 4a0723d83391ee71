import type { Refusal } from '../commands/refusal.ts';
import type { Book } from '../model/book.ts';
import type { Fact, ItemChanges } from '../model/fact.ts';
import { itemByNumber, subItems } from '../model/lookup.ts';
import type { Item, Meeting } from '../model/meeting.ts';
import type { Stamp } from '../model/stamp.ts';
import { isUnused } from '../model/unused.ts';
import { orderedFacts, placedFacts, takenOffFacts } from './agenda-order.ts';
import { changesOf, unfitMatter } from './matter-fields.ts';
import { movedOrder } from './moved-order.ts';
import {
  asRecorder,
  atItem,
  type CommandOf,
  isRefusal,
  noChange,
  orNoChange,
  type Ruling,
} from './ruling.ts';

/** Changes what an item says; not where someone else has changed the same since a form showed it. */
export function changeItem(book: Book, command: CommandOf<'change-item'>, stamp: Stamp): Ruling {
  return atAgenda(book, command, stamp, (meeting) =>
    atItem(meeting, command.item, (item) => {
      const found = changesOf<ItemChanges>(item, command.changes, command.shown);
      if (isRefusal(found)) return found;
      return unfitMatter(found.changes) ?? orNoChange(changed(meeting, item, found.changes));
    }),
  );
}

function changed(meeting: Meeting, item: Item, changes: ItemChanges): readonly Fact[] {
  if (Object.keys(changes).length === 0) return [];
  return [{ type: 'item-changed', meeting: meeting.id, item: item.id, changes }];
}

/** Puts links beside those that an item has. */
export function addLinks(book: Book, command: CommandOf<'add-links'>, stamp: Stamp): Ruling {
  return atAgenda(book, command, stamp, (meeting) =>
    atItem(meeting, command.item, (item) => {
      const links = [...new Set([...(item.links ?? []), ...command.links])];
      const linkTitles = { ...item.linkTitles, ...command.titles };
      const asked = { links, ...(command.titles === undefined ? {} : { linkTitles }) };
      const found = changesOf<ItemChanges>(item, asked, undefined);
      if (isRefusal(found)) return found;
      return unfitMatter(found.changes) ?? orNoChange(changed(meeting, item, found.changes));
    }),
  );
}

/** Moves an item with its sub-items, or a sub-item among those of its item, and numbers the agenda anew. Once the meeting has started every item keeps its number and place. */
export function moveItem(book: Book, command: CommandOf<'move-item'>, stamp: Stamp): Ruling {
  return atAgenda(book, command, stamp, (meeting) => {
    if (meeting.state !== 'planned') return { refused: 'agenda-fixed', meeting: meeting.id };
    const move = (item: Item, after: Item | 'first' | 'last'): Ruling => {
      const order = movedOrder(meeting, item, after);
      return isRefusal(order) ? order : orNoChange(orderedFacts(meeting, order));
    };
    return atItem(meeting, command.item, (item) =>
      command.after === 'first' || command.after === 'last'
        ? move(item, command.after)
        : atItem(meeting, command.after, (behind) => move(item, behind)),
    );
  });
}

/** Takes an item off with its sub-items, where nothing is recorded at them. What was proposed waits in the list of proposals again. */
export function removeItem(book: Book, command: CommandOf<'remove-item'>, stamp: Stamp): Ruling {
  return atAgenda(book, command, stamp, (meeting) =>
    atItem(meeting, command.item, (item) => {
      if (!isUnused(meeting, item)) return { refused: 'item-in-use', number: item.number };
      const off = [item, ...subItems(meeting, item)];
      return [...takenOffFacts(meeting, [item]), ...off.flatMap((one) => waitsAgain(book, one))];
    }),
  );
}

function waitsAgain(book: Book, item: Item): readonly Fact[] {
  return book.proposals
    .filter((one) => one.settled?.kind === 'accepted' && one.settled.item === item.id)
    .map(({ id }) => ({ type: 'item-proposal-settled', id, settled: null }));
}

/** Makes one item of several: the first named takes up what the others say. */
export function mergeItems(book: Book, command: CommandOf<'merge-items'>, stamp: Stamp): Ruling {
  return atAgenda(book, command, stamp, (meeting) => {
    const found = itemsNumbered(meeting, command.items);
    if (isRefusal(found)) return found;
    const [first, ...others] = found;
    if (first === undefined || others.length === 0) return { refused: 'one-item-only' };
    const used = others.find((item) => !isUnused(meeting, item));
    if (used !== undefined) return { refused: 'item-in-use', number: used.number };
    const whole = others.find((item) => subItems(meeting, item).some((one) => !found.includes(one)));
    if (whole !== undefined) return { refused: 'has-sub-items', number: whole.number };
    const changes = changesOf<ItemChanges>(first, merged(found), undefined);
    if (isRefusal(changes)) return changes;
    return (
      unfitMatter(changes.changes) ?? [
        ...changed(meeting, first, changes.changes),
        ...others.flatMap((item) => takenUp(book, meeting, item, first)),
        ...takenOffFacts(meeting, others),
      ]
    );
  });
}

function itemsNumbered(meeting: Meeting, numbers: readonly string[]): readonly Item[] | Refusal {
  const items: Item[] = [];
  for (const number of numbers) {
    const item = itemByNumber(meeting, number);
    if (item === undefined) {
      return { refused: 'no-such-item', number, numbers: meeting.items.map((one) => one.number) };
    }
    if (!items.includes(item)) items.push(item);
  }
  return items;
}

/** Every word of what is merged stands in what it becomes. */
function merged(items: readonly Item[]): ItemChanges {
  const join = (texts: readonly (string | undefined)[], between: string) => {
    const said = texts.filter((text) => text !== undefined && text !== '');
    return said.length === 0 ? null : [...new Set(said)].join(between);
  };
  const minutes = items.reduce((sum, item) => sum + (item.minutes ?? 0), 0);
  return {
    title:
      join(
        items.map(({ title }) => title),
        '; ',
      ) ?? '',
    presenters: [...new Set(items.flatMap(({ presenters }) => presenters))],
    proposal: join(
      items.map(({ proposal }) => proposal),
      '\n',
    ),
    text: join(
      items.map(({ text }) => text),
      '\n\n',
    ),
    minutes: minutes === 0 ? null : minutes,
    links: [...new Set(items.flatMap(({ links = [] }) => links))],
  };
}

/** A proposal that an item was accepted from is accepted as the item that took it up. */
function takenUp(book: Book, meeting: Meeting, item: Item, by: Item): readonly Fact[] {
  return book.proposals.flatMap((one): readonly Fact[] => {
    const { settled } = one;
    if (settled?.kind !== 'accepted' || settled.item !== item.id) return [];
    const now = { ...settled, meeting: meeting.id, item: by.id };
    return [{ type: 'item-proposal-settled', id: one.id, settled: now }];
  });
}

/** Open assignments as an item, once on each agenda. */
export function addFollowUp(book: Book, command: CommandOf<'add-follow-up'>, stamp: Stamp): Ruling {
  return atAgenda(book, command, stamp, (meeting) => {
    const { title } = command;
    if (meeting.items.some((item) => item.title === title)) return noChange;
    return placedFacts(book, meeting, { title, presenters: [] }, undefined);
  });
}

/** A rule for those who make the agenda, of a meeting that is not over. */
export function atAgenda(
  book: Book,
  command: { readonly meeting: string },
  stamp: Stamp,
  rule: (meeting: Meeting) => Ruling,
): Ruling {
  return asRecorder(book, command, stamp, (meeting) =>
    meeting.state === 'closed' ? { refused: 'meeting-is-closed', meeting: meeting.id } : rule(meeting),
  );
}
