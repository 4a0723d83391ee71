import { isNamed } from '../../meetings/answers/texts-naming.ts';
import type { Organisation, Person } from '../../meetings/model/person.ts';
import { mayRead } from '../../meetings/model/rights.ts';
import { organisationCalled } from '../../meetings/model/same-name.ts';
import type { Intent, Unclear, UnderstandContext } from '../intent.ts';
import { readMeeting } from '../reading/sentences/read-meeting.ts';
import { readPersonExactly, unclearPerson } from '../reading/sentences/read-person.ts';
import { type Asked, couldBeName, question } from './about.ts';
import { namesIn } from './near/names-in.ts';
import { searchSeen } from './search-seen.ts';

/** Whom a question is about: a person, an organisation, one of several who are called so, or nobody here. */
export type Whom =
  | { readonly kind: 'person'; readonly person: Person }
  | { readonly kind: 'organisation'; readonly organisation: Organisation }
  | Unclear;

/** Reads whom a slot names; nothing where it holds no name. Names are forgiven more than in orders. */
export function readWhom(
  said: string | undefined,
  { context, line }: Pick<Asked, 'context' | 'line'>,
): Whom | undefined {
  const name = said?.trim().replace(/[.,!?]+$/u, '');
  if (name === undefined || name === '') return undefined;
  const called = organisationCalled(context.book, name);
  const exact = readPersonExactly(name, context);
  if (exact.kind === 'person' && called === undefined) return exact;
  if (called !== undefined) return { kind: 'organisation', organisation: called };
  if (exact.kind === 'which')
    return isPartOfName(name, exact.persons, context, line)
      ? undefined
      : unclearPerson(exact, name, line, context);
  return found(name, context, line) ?? nobody(name, context, line);
}

/** Someone's whole name stands in the line, and the slot holds only a piece of it: another slot has the rest. */
function isPartOfName(
  name: string,
  persons: readonly Person[],
  { book }: UnderstandContext,
  line: string,
): boolean {
  const piece = name.toLowerCase();
  return namesIn(line, book).persons.some(
    (one) =>
      'person' in one &&
      persons.includes(one.person) &&
      one.end - one.start > name.length &&
      line.slice(one.start, one.end).toLowerCase().includes(piece),
  );
}

/** A person only; an organisation is nothing here. */
export function readWho(
  said: string | undefined,
  asked: Pick<Asked, 'context' | 'line'>,
): Person | Unclear | undefined {
  const read = readWhom(said, asked);
  if (read?.kind === 'person') return read.person;
  return read?.kind === 'unclear' ? read : undefined;
}

/** An organisation that a slot names. */
export function readOrganisation(
  said: string | undefined,
  context: UnderstandContext,
): Organisation | undefined {
  const name = said?.trim().replace(/[.,!?]+$/u, '');
  if (name === undefined || name === '') return undefined;
  const called = organisationCalled(context.book, name);
  if (called !== undefined) return called;
  const [only, ...others] = namesIn(name, context.book).organisations;
  return only !== undefined && others.length === 0 && covers(name, only) ? only.organisation : undefined;
}

function found(name: string, context: UnderstandContext, line: string): Whom | undefined {
  // A slot that holds nothing else is a name, however it is written.
  const { persons, organisations } = namesIn(`var ${name} med`, context.book);
  const at = (one: { readonly start: number; readonly end: number }) =>
    covers(name, { start: one.start - 'var '.length, end: one.end - 'var '.length });
  const organisation = organisations.find(at);
  if (organisation !== undefined) return { kind: 'organisation', organisation: organisation.organisation };
  const person = persons.find(at);
  if (person === undefined) return undefined;
  return 'person' in person
    ? { kind: 'person', person: person.person }
    : unclearPerson({ kind: 'which', persons: person.several }, name, line, context);
}

/** Nothing but the name: a title or an article may stand before it. */
function covers(text: string, { start, end }: { readonly start: number; readonly end: number }): boolean {
  return /^(?:\s|den|det|the)*$/iu.test(text.slice(0, start)) && /^[\s.,!?'’]*$/u.test(text.slice(end));
}

/** Told to be nobody only where it is written as a name. */
function nobody(name: string, context: UnderstandContext, line: string): Unclear | undefined {
  const written = name.split(/\s+/u).every((word) => /^\p{Lu}/u.test(word)) && couldBeName(name);
  return written ? unclearPerson({ kind: 'none' }, name, line, context) : undefined;
}

/** So many texts that hold all words of a name are read. */
const mostRead = 8;
const quoted = ['note', 'item-text', 'decision'] as const;

/** Whether someone presented, or a text that the asker may know of names her. */
function isInTexts(name: string, context: UnderstandContext): boolean {
  const { book, asker } = context;
  if (!mayRead(book, asker)) return false;
  const presents = book.meetings.some(
    (meeting) =>
      meeting.state === 'closed' &&
      meeting.items.some(({ presenters }) => presenters.some((one) => isNamed(one, name))),
  );
  if (presents) return true;
  return searchSeen(context, name, { kinds: quoted, least: 1, limit: mostRead }).some(({ passage }) =>
    isNamed(passage.text, name),
  );
}

/** Someone whom only the texts name is told of by what they say; nothing where they name nobody so. */
export function inTextsOnly(
  read: Unclear,
  { context, slots }: Pick<Asked, 'context' | 'slots'>,
  ask: 'there' | 'who',
): Intent | undefined {
  const { why } = read;
  if (why.reason !== 'no-such-person' || !isInTexts(why.name, context)) return undefined;
  const said = ask === 'there' ? (slots['meeting'] ?? slots['period']) : undefined;
  const found = said === undefined ? undefined : readMeeting(said, context, 'past');
  const at = found?.kind === 'meeting' ? found : undefined;
  const asked = question(
    { type: 'not-listed', name: why.name, ask, ...(at === undefined ? {} : { meeting: at.meeting.id }) },
    { ...at?.named, person: why.name },
  );
  return ask === 'there' ? { ...asked, asks: 'attendance_person' } : asked;
}
