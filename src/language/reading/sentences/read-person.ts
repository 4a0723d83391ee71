import type { Book } from '../../../meetings/model/book.ts';
import type { Person } from '../../../meetings/model/person.ts';
import { standingOf } from '../../../meetings/model/rights.ts';
import type { PersonId } from '../../../meetings/model/terms.ts';
import type { Unclear, UnderstandContext } from '../../intent.ts';

/** Whom a name means: one person, several who are called so (or one, misspelt beyond doubt's reach), or nobody known. */
export type PersonRead =
  | { readonly kind: 'person'; readonly person: Person }
  | { readonly kind: 'which'; readonly persons: readonly Person[] }
  | { readonly kind: 'none' };

type Names = {
  readonly all: readonly Name[];
  readonly parts: ReadonlySet<string>;
  /** The same with those of double names apart. */
  readonly pieces: ReadonlySet<string>;
};
type Name = {
  readonly person: Person;
  readonly parts: readonly string[];
  readonly folded: readonly string[];
  readonly whole: string;
  readonly unhyphened: string;
};

const tables = new WeakMap<readonly Person[], Names>();

function tableOf(book: Book): Names {
  const known = tables.get(book.persons);
  if (known !== undefined) return known;
  const all = book.persons.map((person) => {
    const parts = partsOf(person.name);
    const folded = parts.map(fold);
    return { person, parts, folded, whole: parts.join(' '), unhyphened: unhyphened(folded) };
  });
  const table = {
    all,
    parts: new Set(all.flatMap((name) => name.folded)),
    pieces: new Set(all.flatMap((name) => name.unhyphened.split(' '))),
  };
  tables.set(book.persons, table);
  return table;
}

function namesOf(book: Book): readonly Name[] {
  return tableOf(book).all;
}

function partsOf(name: string): string[] {
  return name
    .normalize('NFC')
    .toLowerCase()
    .split(/[\s,]+/u)
    .filter(Boolean);
}

function fold(text: string): string {
  return text.normalize('NFD').replace(/\p{M}/gu, '').replace(/[’']/gu, '');
}

/**
 * Reads a person's name: the full name, a first name, "Eva E", some of the names in their order, without regard to
 * case, and å ä ö where nobody else answers to it. Small slips are forgiven where another part of the name is right
 * or only a letter is doubled; other near misses come back as 'which', to be asked about.
 */
export function readPerson(said: string, context: UnderstandContext): PersonRead {
  const exact = readPersonExactly(said, context);
  if (exact.kind !== 'none') return exact;
  const parts = partsOf(said).map(fold);
  if (parts.length === 0) return exact;
  const names = namesOf(context.book);
  const beside = names.filter(
    (name) => alignsBy(parts, name.folded, slipped) && parts.some((part) => name.folded.includes(part)),
  );
  const doubled =
    parts.length > 1
      ? beside
      : names.filter((name) => undouble(name.folded[0] ?? '') === undouble(parts[0] ?? ''));
  if (doubled.length > 0) return fromMatches(doubled, context);
  const near = names.filter((name) =>
    alignsBy(parts, parts.length > 1 ? name.folded : name.folded.slice(0, 1), nearlySame),
  );
  return near.length === 0 ? exact : { kind: 'which', persons: near.map((name) => name.person) };
}

/** "E", "E.". */
const longestInitial = 2;

/** As `readPerson`, without forgiving anything but case and the dots and rings of letters. */
export function readPersonExactly(said: string, context: UnderstandContext): PersonRead {
  const parts = partsOf(said.replace(/[.!?]+$/u, ''));
  if (parts.length === 0) return { kind: 'none' };
  if (parts.length === 1 && isSelf(parts[0] ?? '')) return readSelf(context);
  const { all: names, pieces } = tableOf(context.book);
  const folded = parts.map(fold);
  const whole = parts.join(' ');
  const bare = unhyphened(folded);
  // Most of what is tried as a name has a word that nobody here is called by.
  if (bare.split(' ').some((piece) => piece.length > longestInitial && !pieces.has(piece)))
    return readWithOrganisation(said, context);
  const steps: readonly ((name: Name) => boolean)[] = [
    (name) => name.whole === whole,
    (name) => name.unhyphened === bare,
    (name) => name.parts[0] === parts[0] && alignsBy(parts, name.parts, sameOrInitial),
    (name) => name.folded[0] === folded[0] && alignsBy(folded, name.folded, sameOrInitial),
    (name) => alignsBy(parts, name.parts, same),
    (name) => alignsBy(folded, name.folded, same),
  ];
  for (const step of steps) {
    const matches = names.filter(step);
    if (matches.length > 0) return fromMatches(matches, context);
  }
  return readWithOrganisation(said, context);
}

/** Someone's name with an s after it ("Evas", "Eva's"), or without: names that end in s are tried whole first. */
export function readPossessor(said: string, context: UnderstandContext): PersonRead {
  const whole = readPersonExactly(said, context);
  if (whole.kind !== 'none') return whole;
  const bare = said.replace(/[’']?s$/iu, '');
  return bare === said ? readPerson(said, context) : readPerson(bare, context);
}

/** The asker's own person; nobody when the asker is not in the Book. */
export function readSelf(context: UnderstandContext): PersonRead {
  const self = context.book.persons.find((person) => person.id === context.asker);
  return self === undefined ? { kind: 'none' } : { kind: 'person', person: self };
}

/** The names of a list: "Bo, Eva Ek och Nils". */
export function splitNames(said: string): readonly string[] {
  return (
    said
      // What is around the names goes with the trimming: looked for here too, a run of spaces would be tried at every space.
      .split(/[,;&]|(?<=\s)(?:och|samt|and|plus|el|eller)(?=\s)/iu)
      .flatMap((name) => name.split(/(?<=\s)o(?=\s)/u))
      .map((name) => name.trim())
      .filter(Boolean)
  );
}

/** Whether any word of a line is part of the name of someone in the Book. */
export function mentionsSomeone(line: string, context: UnderstandContext): boolean {
  const { parts } = tableOf(context.book);
  return partsOf(line).some((part) => parts.has(fold(part.replace(/\p{P}+$/u, ''))));
}

/** Why a name could not be used, as an answer. Who else is called so is not told to those who may not read the Book. */
export function unclearPerson(
  read: Exclude<PersonRead, { kind: 'person' }>,
  name: string,
  text: string,
  context: UnderstandContext,
): Unclear {
  if (read.kind === 'none') return { kind: 'unclear', text, why: { reason: 'no-such-person', name } };
  const outside = ['visitor', 'stranger'].includes(standingOf(context.book, context.asker));
  const persons: readonly PersonId[] = outside ? [] : read.persons.map((person) => person.id);
  return { kind: 'unclear', text, why: { reason: 'which-person', name, persons } };
}

function fromMatches(matches: readonly Name[], context: UnderstandContext): PersonRead {
  const [first, ...others] = narrow(matches, context);
  if (first === undefined) return { kind: 'none' };
  if (others.length === 0) return { kind: 'person', person: first.person };
  return { kind: 'which', persons: [first, ...others].map((name) => name.person) };
}

/** Visitors of other meetings, and those who have left, give way to those who belong at this one. */
function narrow(matches: readonly Name[], context: UnderstandContext): readonly Name[] {
  const belonging = matches.filter(
    ({ person }) =>
      (person.admittedTo === undefined && person.left === undefined) ||
      (context.meeting !== undefined && person.admittedTo?.includes(context.meeting) === true),
  );
  return belonging.length > 0 ? belonging : matches;
}

/** "Eva, Granby", "Eva (Granby)", "Eva från Granby": the organisation's whole name tells namesakes apart. */
function readWithOrganisation(said: string, context: UnderstandContext): PersonRead {
  const lower = said.normalize('NFC').toLowerCase().trim();
  for (const organisation of context.book.organisations) {
    const name = organisation.name.toLowerCase();
    if (!lower.replace(/\)$/u, '').endsWith(name)) continue;
    const before = lower.replace(/\)$/u, '').slice(0, -name.length);
    const person = /^(.*?\S)(?:\s*[(,]\s*|\s+(?:i|från|på|in|from|of)\s+|\s+)$/u.exec(before)?.[1];
    if (person === undefined) continue;
    const parts = partsOf(person).map(fold);
    const matches = namesOf(context.book).filter(
      (one) => one.person.organisation === organisation.id && alignsBy(parts, one.folded, sameOrInitial),
    );
    if (matches.length > 0) return fromMatches(matches, context);
  }
  return { kind: 'none' };
}

const selves = new Set(['jag', 'mig', 'mitt', 'min', 'mina', 'i', 'me', 'my', 'mine']);

function isSelf(part: string): boolean {
  return selves.has(part);
}

/** Each said part fits a part of the name, in order. */
function alignsBy(
  said: readonly string[],
  name: readonly string[],
  fits: (said: string, part: string) => boolean,
): boolean {
  let at = 0;
  for (const one of said) {
    while (at < name.length && !fits(one, name[at] ?? '')) at += 1;
    if (at === name.length) return false;
    at += 1;
  }
  return said.length > 0;
}

function same(said: string, part: string): boolean {
  return said === part;
}

function sameOrInitial(said: string, part: string): boolean {
  return said === part || (/^\p{L}\.?$/u.test(said) && part.startsWith(said.charAt(0)));
}

function unhyphened(parts: readonly string[]): string {
  return parts.join(' ').replaceAll('-', ' ');
}

/** A slip, or a letter doubled or not. */
function slipped(said: string, part: string): boolean {
  return nearlySame(said, part) || undouble(said) === undouble(part);
}

function undouble(part: string): string {
  return part.replace(/(\p{L})\1+/gu, '$1');
}

/** One slip of the finger in a word of four letters or more: a letter too many, too few, wrong, or two that changed places. */
export function nearlySame(said: string, word: string): boolean {
  if (said === word) return true;
  if (said.length < 4 || word.length < 4 || Math.abs(said.length - word.length) > 1) return false;
  let start = 0;
  while (start < said.length && said[start] === word[start]) start += 1;
  const rest = said.slice(start);
  const wordRest = word.slice(start);
  return (
    rest.slice(1) === wordRest ||
    rest === wordRest.slice(1) ||
    rest.slice(1) === wordRest.slice(1) ||
    (rest[0] === wordRest[1] && rest[1] === wordRest[0] && rest.slice(2) === wordRest.slice(2))
  );
}
