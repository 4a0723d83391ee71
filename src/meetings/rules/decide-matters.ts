import type { AgendaCommand } from '../commands/agenda-command.ts';
import type { Book } from '../model/book.ts';
import type { Stamp } from '../model/stamp.ts';
import { handOver, noteDelivery, receiveAnswer, receiveMatter } from './decide-handover.ts';
import { addFollowUp, addLinks, changeItem, mergeItems, moveItem, removeItem } from './decide-items.ts';
import {
  acceptProposal,
  carryItems,
  changeProposal,
  proposeItem,
  returnProposal,
  withdrawProposal,
} from './decide-proposals.ts';
import type { Ruling } from './ruling.ts';

/** What stands on agendas, what is proposed for them, and what goes to other groups and comes from them. */
export function decideMatter(book: Book, command: AgendaCommand, stamp: Stamp): Ruling {
  switch (command.type) {
    case 'change-item':
      return changeItem(book, command, stamp);
    case 'add-links':
      return addLinks(book, command, stamp);
    case 'move-item':
      return moveItem(book, command, stamp);
    case 'remove-item':
      return removeItem(book, command, stamp);
    case 'merge-items':
      return mergeItems(book, command, stamp);
    case 'add-follow-up':
      return addFollowUp(book, command, stamp);
    case 'propose-item':
      return proposeItem(book, command, stamp);
    case 'change-proposal':
      return changeProposal(book, command, stamp);
    case 'withdraw-proposal':
      return withdrawProposal(book, command, stamp);
    case 'accept-proposal':
      return acceptProposal(book, command, stamp);
    case 'return-proposal':
      return returnProposal(book, command, stamp);
    case 'carry-items':
      return carryItems(book, command, stamp);
    case 'hand-over':
      return handOver(book, command, stamp);
    case 'receive-matter':
      return receiveMatter(book, command, stamp);
    case 'receive-answer':
      return receiveAnswer(book, command, stamp);
    case 'note-delivery':
      return noteDelivery(book, command, stamp);
  }
}
