import type { AgendaRow } from '../commands/items-command.ts';
import type { Book } from '../model/book.ts';
import type { Fact } from '../model/fact.ts';
import { findItem, itemByNumber, subItems } from '../model/lookup.ts';
import type { Item, Meeting } from '../model/meeting.ts';
import type { Stamp } from '../model/stamp.ts';
import { folded, inTurn, type NewItem, orderedFacts, placedFacts } from './agenda-order.ts';
import { atAgenda } from './decide-items.ts';
import { saidOf, unfitMatter } from './matter-fields.ts';
import { atItem, type CommandOf, noChange, orNoChange, type Ruling } from './ruling.ts';

/** How many rows an agenda that is handed in whole may have, sub-items counted. */
const rowsMost = 200;

/** A new sub-item, last of its item's; behind the sub-item that is named instead of an item. */
export function addSubItem(book: Book, command: CommandOf<'add-sub-item'>, stamp: Stamp): Ruling {
  return atAgenda(book, command, stamp, (meeting) => {
    const unfit = unfitMatter(command);
    if (unfit !== undefined) return unfit;
    return atParent(meeting, command.under, (parent, after) =>
      placedFacts(book, meeting, { ...newItem(command), under: parent.id }, after),
    );
  });
}

function newItem({ kind, ...matter }: Parameters<typeof saidOf>[0] & Pick<AgendaRow, 'kind'>): NewItem {
  return { ...saidOf(matter), ...(kind === undefined ? {} : { kind }) };
}

/** The item that a number means as one to have parts: the sub-items "7.1" and "7.4" are parts of item 7, also where the latter is yet to come. */
function atParent(
  meeting: Meeting,
  number: string,
  rule: (parent: Item, after: Item | undefined) => Ruling,
): Ruling {
  const named = itemByNumber(meeting, number) ?? itemByNumber(meeting, number.replace(/\.\d+\.?$/u, ''));
  return atItem(meeting, named?.number ?? number, (item) => {
    const parent = findItem(meeting, item.under);
    return parent === undefined ? rule(item, undefined) : rule(parent, item);
  });
}

/** An agenda that is handed in whole. What stands there already, by its title, gets what it lacks of sub-items. */
export function addItems(book: Book, command: CommandOf<'add-items'>, stamp: Stamp): Ruling {
  return atAgenda(book, command, stamp, (meeting) => {
    const all = command.rows.flatMap((row) => [row, ...(row.subs ?? [])]);
    if (all.length > rowsMost) return { refused: 'too-many-rows', limit: rowsMost };
    const unfit = all.map((row) => unfitMatter(row)).find((one) => one !== undefined);
    if (unfit !== undefined) return unfit;
    return orNoChange(
      inTurn(
        book,
        meeting,
        command.rows.map((row) => (seen: Book, now: Meeting) => rowFacts(seen, now, row)),
      ),
    );
  });
}

function rowFacts(book: Book, meeting: Meeting, { subs = [], ...row }: AgendaRow): readonly Fact[] {
  const there = meeting.items.find((item) => item.under === undefined && sameTitle(item, row));
  const id = there?.id ?? `i${book.next.record}`;
  const facts = there === undefined ? placedFacts(book, meeting, newItem(row), undefined) : [];
  return [
    ...facts,
    ...inTurn(
      folded(book, facts),
      meeting,
      subs.map((sub) => (seen: Book, now: Meeting) => {
        const known = now.items.some((item) => item.under === id && sameTitle(item, sub));
        return known ? [] : placedFacts(seen, now, { ...newItem(sub), under: id }, undefined);
      }),
    ),
  ];
}

function sameTitle(one: { readonly title: string }, other: { readonly title: string }): boolean {
  const folding = (title: string) => title.normalize('NFC').trim().toLocaleLowerCase('sv');
  return folding(one.title) === folding(other.title);
}

/** Makes an item a part of another, last of its parts, or an item of its own behind the one that it was a part of. Once the meeting has started every item keeps its number and place. */
export function placeItem(book: Book, command: CommandOf<'place-item'>, stamp: Stamp): Ruling {
  return atAgenda(book, command, stamp, (meeting) => {
    if (meeting.state !== 'planned') return { refused: 'agenda-fixed', meeting: meeting.id };
    return atItem(meeting, command.item, (item) => {
      if (command.under === null)
        return item.under === undefined ? noChange : placed(meeting, item, undefined);
      return atParent(meeting, command.under, (parent) => {
        if (item.under === parent.id) return noChange;
        if (parent === item || subItems(meeting, item).length > 0) {
          return { refused: 'has-sub-items', number: item.number };
        }
        return placed(meeting, item, parent);
      });
    });
  });
}

function placed(meeting: Meeting, item: Item, parent: Item | undefined): readonly Fact[] {
  const { under: _, ...own } = item;
  const now: Item = parent === undefined ? own : { ...own, under: parent.id };
  const others = meeting.items.filter((one) => one !== item);
  // Behind its item it comes last of that one's parts, and behind what it was a part of it stands by itself.
  const behind = others.findLastIndex(
    (one) => one.id === (parent?.id ?? item.under) || one.under === (parent?.id ?? item.under),
  );
  const changed: Fact = {
    type: 'item-changed',
    meeting: meeting.id,
    item: item.id,
    changes: { under: parent?.id ?? null },
  };
  return [changed, ...orderedFacts(meeting, others.toSpliced(behind + 1, 0, now))];
}
