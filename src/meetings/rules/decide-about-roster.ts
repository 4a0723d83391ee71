import type { RosterCommand } from '../commands/roster-command.ts';
import type { Book } from '../model/book.ts';
import type { Stamp } from '../model/stamp.ts';
import { addPerson, changePerson, saveRoster } from './decide-roster.ts';
import { setMandate, setParty, setSeats } from './decide-seats.ts';
import type { Ruling } from './ruling.ts';

/** What becomes of a command about who belongs to the group, and for whom. */
export function decideAboutRoster(book: Book, command: RosterCommand, stamp: Stamp): Ruling {
  switch (command.type) {
    case 'save-roster':
      return saveRoster(book, command, stamp);
    case 'add-person':
      return addPerson(book, command, stamp);
    case 'change-person':
      return changePerson(book, command, stamp);
    case 'set-party':
      return setParty(book, command, stamp);
    case 'set-seats':
      return setSeats(book, command, stamp);
    case 'set-mandate':
      return setMandate(book, command, stamp);
  }
}
