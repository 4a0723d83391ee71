import type { Refusal } from '../commands/refusal.ts';
import type { Book } from '../model/book.ts';
import { decisionKind } from '../model/decision-kind.ts';
import type { NewDecision } from '../model/fact.ts';
import { findMeeting, findPerson } from '../model/lookup.ts';
import type { Due, Item, Meeting, Responsible } from '../model/meeting.ts';
import type { Stamp } from '../model/stamp.ts';
import type { PersonId } from '../model/terms.ts';
import { asProposed, refersToProposal } from './as-proposed.ts';
import { unfitDecisionDetails } from './decide-decision.ts';
import { assignmentsGiven, unfitNamed } from './decide-each.ts';
import {
  asRecorder,
  atItem,
  type CommandOf,
  type Ruling,
  textLimit,
  tooEarlyToRecord,
  unfitText,
} from './ruling.ts';

/** A decision in its exact words; without words it is according to the item's proposal, in the group's voice. */
export function recordDecision(book: Book, command: CommandOf<'record-decision'>, stamp: Stamp): Ruling {
  return record(book, command, stamp, (meeting, item) => {
    if (command.text === null && item.proposal === undefined) {
      return { refused: 'no-proposal', number: item.number };
    }
    const text = command.text ?? asProposed(book.group);
    const { details = {} } = command;
    const unfit = unfitText(text, 'decision') ?? unfitDecisionDetails(book, details);
    if (unfit !== undefined) return unfit;
    const refers = command.text === null || refersToProposal(text);
    const decision: NewDecision = {
      id: `d${book.next.record}`,
      item: item.id,
      text,
      kind: decisionKind(text),
      ...(refers && item.proposal !== undefined ? { proposal: item.proposal } : {}),
      ...(Object.keys(details).length === 0 ? {} : { details }),
    };
    return [{ type: 'decision-recorded', meeting: meeting.id, decision }];
  });
}

/** An assignment in its exact words, with what could be read out of them; one for each where it is given to all of a kind. */
export function recordAssignment(book: Book, command: CommandOf<'record-assignment'>, stamp: Stamp): Ruling {
  return record(book, command, stamp, (meeting, item) => {
    const { text, responsible, due, coWorkers, reportTo } = command;
    const unfit =
      unfitText(text, 'assignment') ??
      unfitDetails(book, responsible, due) ??
      unfitNamed(book, coWorkers, reportTo);
    if (unfit !== undefined) return unfit;
    return assignmentsGiven(book, item.id, command).map((assignment) => ({
      type: 'assignment-recorded',
      meeting: meeting.id,
      assignment,
    }));
  });
}

/** A note at an item, in its exact words. */
export function recordNote(book: Book, command: CommandOf<'record-note'>, stamp: Stamp): Ruling {
  return record(book, command, stamp, (meeting, item) => {
    const unfit = unfitText(command.text, 'note');
    if (unfit !== undefined) return unfit;
    const note = { id: `n${book.next.record}`, item: item.id, text: command.text };
    return [{ type: 'note-recorded', meeting: meeting.id, note }];
  });
}

function record(
  book: Book,
  command: { readonly meeting: string; readonly item?: string },
  stamp: Stamp,
  rule: (meeting: Meeting, item: Item) => Ruling,
): Ruling {
  return asRecorder(
    book,
    command,
    stamp,
    (meeting) =>
      tooEarlyToRecord(book, meeting, stamp) ?? atItem(meeting, command.item, (item) => rule(meeting, item)),
  );
}

/** Why an assignment cannot name this responsible or this due, if so: it may only point at what is in the Book. */
export function unfitDetails(
  book: Book,
  responsible: Responsible | undefined,
  due: Due | undefined,
): Refusal | undefined {
  const person =
    responsible?.kind === 'person'
      ? responsible.person
      : responsible?.kind === 'body'
        ? responsible.contact
        : undefined;
  if (person !== undefined && !isHere(book, person)) return { refused: 'unknown-person' };
  if (due?.kind === 'meeting' && findMeeting(book, due.meeting) === undefined) {
    return { refused: 'unknown-meeting' };
  }
  const words = [
    responsible !== undefined && 'name' in responsible ? responsible.name : '',
    due !== undefined && 'said' in due ? due.said : '',
  ];
  const long = words.find((one) => one.length > textLimit);
  return long === undefined ? undefined : { refused: 'too-long', limit: textLimit, length: long.length };
}

/** Nothing new is asked of someone who has left. */
function isHere(book: Book, person: PersonId): boolean {
  const found = findPerson(book, person);
  return found !== undefined && found.left === undefined;
}
