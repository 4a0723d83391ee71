import type { Refusal } from '../commands/refusal.ts';
import type { Book } from '../model/book.ts';
import type { Fact } from '../model/fact.ts';
import { findMeeting, findPerson, roster } from '../model/lookup.ts';
import type { Person } from '../model/person.ts';
import { isSecretary } from '../model/rights.ts';
import { sameData } from '../model/same-data.ts';
import type { Actor, Stamp } from '../model/stamp.ts';
import type { PersonId } from '../model/terms.ts';
import { type CommandOf, isPerson, orNoChange, type Ruling } from './ruling.ts';

/**
 * Whoever holds the group's one-time code shows the group in a conversation, and becomes its secretary. A secretary
 * connects further conversations without a code.
 */
export function bindConversation(book: Book, command: CommandOf<'bind-conversation'>, stamp: Stamp): Ruling {
  if (stamp.by.kind !== 'code-holder' && !isSecretary(book, stamp.by))
    return { refused: 'not-allowed', needs: 'code' };
  const { conversation } = command;
  if (conversation.meeting !== undefined && findMeeting(book, conversation.meeting) === undefined) {
    return { refused: 'unknown-meeting' };
  }
  const bound = book.conversations.find((one) => one.id === conversation.id);
  const { since: _, ...place } = bound ?? {};
  const binding: readonly Fact[] = sameData(place, conversation)
    ? []
    : [{ type: 'conversation-bound', conversation }];
  const secretary = becomeSecretary(book, command.sender);
  if ('refused' in secretary) return secretary;
  return orNoChange([...binding, ...secretary]);
}

function becomeSecretary(
  book: Book,
  sender: CommandOf<'bind-conversation'>['sender'],
): readonly Fact[] | Refusal {
  if ('name' in sender) {
    const id = `p${book.next.person}`;
    const person: Person = { id, name: sender.name, category: 'other', roles: [] };
    return [{ type: 'person-added', person }, ...secretaryByCode(id)];
  }
  const known = findPerson(book, sender.person);
  if (known === undefined) return { refused: 'unknown-person' };
  const back = backInGroup(known);
  if (back.length > 0 || !known.roles.includes('secretary')) return [...back, ...secretaryByCode(known.id)];
  return sender.anew === true ? [{ type: 'person-connected', person: known.id, how: 'code' }] : [];
}

/** What makes a visitor, or someone who had left, one of the group: without a seat, as one that she once held may be another's by now. */
export function backInGroup(person: Person): readonly Fact[] {
  const { admittedTo, left, ...rest } = person;
  if (admittedTo !== undefined) return [{ type: 'person-added', person: { ...rest, category: 'other' } }];
  if (left === undefined) return [];
  const seatless: readonly Fact[] =
    person.category === 'other'
      ? []
      : [{ type: 'person-changed', person: person.id, changes: { category: 'other' } }];
  return [{ type: 'person-left', person: person.id, on: null }, ...seatless];
}

function secretaryByCode(person: PersonId): readonly Fact[] {
  return [
    { type: 'role-given', person, role: 'secretary' },
    { type: 'person-connected', person, how: 'code' },
  ];
}

/** The secretary or an administrator takes the group out of a conversation; that the app is gone, Teams tells. */
export function releaseConversation(
  book: Book,
  command: CommandOf<'release-conversation'>,
  stamp: Stamp,
): Ruling {
  if (command.why === 'asked' && !mayAdminister(book, stamp.by))
    return { refused: 'not-allowed', needs: 'secretary' };
  const { conversation, why } = command;
  if (!book.conversations.some((one) => one.id === conversation)) return { refused: 'not-connected' };
  return [{ type: 'conversation-released', conversation, why }];
}

/** An account is bound by the exact e-mail in the conversation's roster, which the edge has seen, else by the secretary. */
export function connectPerson(book: Book, command: CommandOf<'connect-person'>, stamp: Stamp): Ruling {
  const { person, how } = command;
  const proven = how === 'e-mail' && (stamp.by.kind === 'stranger' || isPerson(stamp.by, person));
  if (!proven && !mayAdminister(book, stamp.by)) return { refused: 'not-allowed', needs: 'secretary' };
  if (findPerson(book, person) === undefined) return { refused: 'unknown-person' };
  return [{ type: 'person-connected', person, how }];
}

/** The secretary or an administrator makes someone on the roster secretary or chair. */
export function giveRole(book: Book, command: CommandOf<'give-role'>, stamp: Stamp): Ruling {
  if (!mayAdminister(book, stamp.by)) return { refused: 'not-allowed', needs: 'secretary' };
  const { person, role } = command;
  const known = onRoster(book, person);
  if (known === undefined) return { refused: 'unknown-person' };
  if (known.roles.includes(role)) return { refused: 'role-already', person, role, has: true };
  return [{ type: 'role-given', person, role }];
}

/** The secretary or an administrator takes a role back; a group is never left without a secretary. */
export function takeRole(book: Book, command: CommandOf<'take-role'>, stamp: Stamp): Ruling {
  if (!mayAdminister(book, stamp.by)) return { refused: 'not-allowed', needs: 'secretary' };
  const { person, role } = command;
  const known = onRoster(book, person);
  if (known === undefined) return { refused: 'unknown-person' };
  if (!known.roles.includes(role)) return { refused: 'role-already', person, role, has: false };
  if (role === 'secretary' && secretaries(book) === 1) return { refused: 'last-secretary' };
  return [{ type: 'role-taken', person, role }];
}

/** How many secretaries a group has; whoever left it is none. */
export function secretaries(book: Book): number {
  return roster(book).filter((person) => person.roles.includes('secretary')).length;
}

function onRoster(book: Book, id: PersonId): Person | undefined {
  return roster(book).find((person) => person.id === id);
}

function mayAdminister(book: Book, actor: Actor): boolean {
  return actor.kind === 'administrator' || isSecretary(book, actor);
}
