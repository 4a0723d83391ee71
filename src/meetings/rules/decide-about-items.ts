import type { ItemsCommand } from '../commands/items-command.ts';
import type { Book } from '../model/book.ts';
import type { Stamp } from '../model/stamp.ts';
import { recordFarewell } from './decide-farewell.ts';
import { joinMatter, partMatter } from './decide-matter-link.ts';
import { addItems, addSubItem, placeItem } from './decide-sub-items.ts';
import type { Ruling } from './ruling.ts';

/** What follows from a command about sub-items, whole agendas, matters across meetings, or thanks. */
export function decideAboutItems(book: Book, command: ItemsCommand, stamp: Stamp): Ruling {
  switch (command.type) {
    case 'add-sub-item':
      return addSubItem(book, command, stamp);
    case 'add-items':
      return addItems(book, command, stamp);
    case 'place-item':
      return placeItem(book, command, stamp);
    case 'join-matter':
      return joinMatter(book, command, stamp);
    case 'part-matter':
      return partMatter(book, command, stamp);
    case 'record-farewell':
      return recordFarewell(book, command, stamp);
  }
}
