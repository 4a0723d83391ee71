import type { SettleDeparture, Successor } from '../../../meetings/commands/people-command.ts';
import { pendingDepartures } from '../../../meetings/model/departure.ts';
import { findPerson } from '../../../meetings/model/lookup.ts';
import { isSecretary } from '../../../meetings/model/rights.ts';
import type { PersonId } from '../../../meetings/model/terms.ts';
import type { Intent, UnderstandContext } from '../../intent.ts';
import type { Slots } from '../phrases/phrase.ts';
import type { DeparturePhrase } from '../phrases/phrasebook.ts';
import { match } from '../phrases/tables.ts';
import { readPerson, readPersonExactly, readPossessor, unclearPerson } from './read-person.ts';

type Part = {
  readonly key: DeparturePhrase;
  readonly who: string;
  /** Whose seat it is, as said: by name, or as its owner. */
  readonly leaver?: string;
  readonly owner?: string;
};

/**
 * Someone leaves the group, or a secretary says who takes over: "Eva Ek slutar", "Nils platsen, uppdragen väntar", or
 * both in one line. Who leaves must be said, or be the only one of whom the secretaries were asked.
 */
export function readDeparture(line: string, context: UnderstandContext): readonly Intent[] | undefined {
  const parts = partsOf(line, context);
  const [first, ...rest] = parts ?? [];
  if (parts === undefined || first === undefined) return undefined;
  if (first.key === 'erase') return rest.length === 0 ? erased(first.who, context) : undefined;
  if (first.key === 'replaced') return rest.length === 0 ? replaced(first, line, context) : undefined;
  if (first.key === 'leaves') return leaving(first.who, rest, line, context);
  const { book, asker } = context;
  if (asker === undefined || !isSecretary(book, { kind: 'person', person: asker })) return undefined;
  const pending = pendingDepartures(book).filter(({ id }) => id !== asker);
  const [only, ...others] = pending;
  if (only === undefined) return undefined;
  if (first.key === 'stays') return rest.length === 0 ? staying(first.who, pending, context) : undefined;
  return others.length === 0
    ? settled(only.id, parts, line, context)
    : [{ kind: 'unclear', text: line, why: { reason: 'missing', what: 'person' } }];
}

/** Each part of the line as one of the phrases; undefined unless all of them are. */
function partsOf(line: string, { language }: UnderstandContext): readonly Part[] | undefined {
  const whole = partOf(line, language);
  if (whole !== undefined) return [whole];
  const parts = line
    .split(/\s*[,;:.]\s+(?:och\s+|and\s+|men\s+|but\s+)?|\s+(?:och|and|men|but)\s+(?=\S+\s)/u)
    .map((part) => partOf(part, language));
  return parts.length > 1 && parts.every((part) => part !== undefined) ? parts : undefined;
}

function partOf(line: string, language: UnderstandContext['language']): Part | undefined {
  return match('departure', line, language, (key, slots: Slots) => {
    const who = slots['who'] ?? '';
    // A name is a few words, and no sentence.
    const { leaver, owner } = slots;
    if ([who, leaver ?? '', owner ?? ''].some((name) => name.split(/\s+/u).length > 4 || /[,;:]/u.test(name)))
      return undefined;
    return {
      ...{ key, who },
      ...(leaver === undefined ? {} : { leaver }),
      ...(owner === undefined ? {} : { owner }),
    };
  });
}

function leaving(
  who: string,
  rest: readonly Part[],
  line: string,
  context: UnderstandContext,
): readonly Intent[] | undefined {
  const read = readPerson(who, context);
  // "Mötet slutar", "Avtalet lämnar gruppen": nobody's name, and so nothing of ours.
  if (read.kind === 'none') return isName(who) ? [unclearPerson(read, who, line, context)] : undefined;
  if (read.kind === 'which') return [unclearPerson(read, who, line, context)];
  if (rest.length === 0) return [{ kind: 'leave', person: read.person.id }];
  return settled(read.person.id, rest, line, context);
}

/**
 * "Eva Ek ersätts av Tor Hed": settled where the secretaries were asked about Eva; else they are asked what it means.
 * While a meeting runs it may as well be about who stands in at it, and nothing is guessed.
 */
function replaced(
  { who, leaver, owner }: Part,
  line: string,
  context: UnderstandContext,
): readonly Intent[] | undefined {
  const { book, asker } = context;
  if (asker === undefined || !isSecretary(book, { kind: 'person', person: asker })) return undefined;
  if (book.meetings.some(({ state }) => state === 'running' || state === 'closing')) return undefined;
  const left = owner === undefined ? readPerson(leaver ?? '', context) : readPossessor(owner, context);
  if (left.kind !== 'person') return undefined;
  const successor = readPerson(who, context);
  if (successor.kind === 'none' && !isName(who)) return undefined;
  if (successor.kind === 'person' && successor.person.id === left.person.id) return undefined;
  const person = left.person.id;
  return pendingDepartures(book).some(({ id }) => id === person)
    ? settled(person, [{ key: 'seat-to', who }], line, context)
    : [{ kind: 'leave', person }];
}

function staying(
  who: string,
  pending: readonly { readonly id: PersonId }[],
  context: UnderstandContext,
): readonly Intent[] | undefined {
  const read = who === '' ? undefined : readPerson(who, context);
  const named = read?.kind === 'person' ? read.person.id : undefined;
  const meant = who === '' && pending.length === 1 ? pending[0]?.id : named;
  if (meant === undefined || pending.every(({ id }) => id !== meant)) return undefined;
  return [{ kind: 'command', command: { type: 'keep-member', person: meant } }];
}

/** What is not said waits: a seat stands vacant, and assignments have nobody until someone is named. */
function settled(
  person: PersonId,
  parts: readonly Part[],
  line: string,
  context: UnderstandContext,
): readonly Intent[] | undefined {
  let seat: SettleDeparture['seat'] = 'vacant';
  let assignments: SettleDeparture['assignments'] = 'wait';
  for (const { key, who } of parts) {
    if (key === 'leaves' || key === 'erase' || key === 'stays' || key === 'replaced') return undefined;
    if (key === 'seat-vacant' || key === 'assignments-wait') continue;
    const successor = readSuccessor(who, key !== 'assignments-to', line, context);
    if ('kind' in successor) return [successor];
    if (key !== 'assignments-to') seat = successor;
    if (key === 'all-to') assignments = 'successor';
    if (key === 'assignments-to') assignments = 'person' in successor ? successor : 'wait';
  }
  return [{ kind: 'command', command: { type: 'settle-departure', person, seat, assignments } }];
}

/** Someone in the Book; for a seat also a whole name that is not in it. */
function readSuccessor(
  who: string,
  mayBeNew: boolean,
  line: string,
  context: UnderstandContext,
): Successor | Extract<Intent, { kind: 'unclear' }> {
  const read = readPerson(who, context);
  if (read.kind === 'person') return { person: read.person.id };
  if (read.kind === 'none' && mayBeNew && isName(who)) return { name: who };
  return unclearPerson(read, who, line, context);
}

/** A first name and a family name, written as names are. */
function isName(said: string): boolean {
  const words = said.split(/\s+/u);
  return words.length > 1 && words.every((word) => /^(?:\p{Lu}[\p{L}'’.-]*|von|af|de|van)$/u.test(word));
}

function erased(who: string, context: UnderstandContext): readonly Intent[] | undefined {
  const read = readPersonExactly(who, context);
  const known = read.kind === 'person' ? findPerson(context.book, read.person.id)?.name : undefined;
  if (known === undefined && who.split(/\s+/u).length < 2 && !/^\p{Lu}\p{Ll}+$/u.test(who)) return undefined;
  return /^(?:beslut|uppdrag|notering|anteckning|punkt|decision|assignment|note|item|the|det)/iu.test(who)
    ? undefined
    : [{ kind: 'erase', name: known ?? who }];
}
