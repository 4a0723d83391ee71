import type { Book } from './book.ts';
import { addPerson, changePerson, saveRoster } from './decide-roster.ts';
import { setMandate, setParty, setSeats } from './decide-seats.ts';
import type { RosterCommand } from './roster-command.ts';
import type { Ruling } from './ruling.ts';
import type { Stamp } from './stamp.ts';

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
