import type { Book } from '../../../meetings/model/book.ts';
import type { Organisation, Person } from '../../../meetings/model/person.ts';
import { type NameToken, nameTokens } from './name-tokens.ts';
import { organisationsIn } from './organisations-in.ts';
import { type PersonsFound, personsIn } from './persons-in.ts';

/** From which letter of a line to which, the last one not included. */
type Span = { readonly start: number; readonly end: number };

/** Someone who is named in a line, or several who are called so. */
export type PersonIn = Span & ({ readonly person: Person } | { readonly several: readonly Person[] });
export type OrganisationIn = Span & { readonly organisation: Organisation };

/** Whom and what of the Book a line names, in the order of the line; no two overlap. */
export type NamesIn = {
  readonly persons: readonly PersonIn[];
  readonly organisations: readonly OrganisationIn[];
};

type Candidate = {
  readonly at: number;
  readonly count: number;
} & ({ readonly persons: readonly Person[] } | { readonly organisation: Organisation });

/**
 * Finds the persons and organisations of a Book anywhere in a line: by whole names or parts of them, in the genitive,
 * with or without hyphens, rings and dots, and with slips of the finger in words of five letters or more. Longer names
 * come before shorter, organisations before persons of the same length; ordinary words are no names.
 */
export function namesIn(line: string, book: Named): NamesIn {
  const { persons, organisations } = book;
  // One line is looked through for several ends.
  if (latest?.line !== line || latest.persons !== persons || latest.organisations !== organisations)
    latest = { line, persons, organisations, names: found(line, book) };
  return latest.names;
}

type Named = Pick<Book, 'persons' | 'organisations'>;

let latest: (Named & { readonly line: string; readonly names: NamesIn }) | undefined;

function found(line: string, book: Named): NamesIn {
  const tokens = nameTokens(line);
  const candidates: Candidate[] = [
    ...organisationsIn(tokens, book.organisations),
    ...personsIn(tokens, book.persons),
  ].sort((one, other) => other.count - one.count);
  const taken = new Set<number>();
  const chosen: Candidate[] = [];
  for (const candidate of candidates) {
    const places = Array.from({ length: candidate.count }, (_, index) => candidate.at + index);
    if (places.some((place) => taken.has(place))) continue;
    for (const place of places) taken.add(place);
    chosen.push(candidate);
  }
  return toldApart(
    line,
    tokens,
    chosen.toSorted((one, other) => one.at - other.at),
  );
}

/** "Eva från Granby": of several, those of the organisation that is named after them; it is then a part of the name. */
function toldApart(line: string, tokens: readonly NameToken[], chosen: readonly Candidate[]): NamesIn {
  const persons: PersonIn[] = [];
  const organisations: OrganisationIn[] = [];
  for (let index = 0; index < chosen.length; index += 1) {
    const one = chosen[index];
    if (one === undefined) continue;
    const span = spanOf(tokens, one);
    if ('organisation' in one) {
      organisations.push({ organisation: one.organisation, ...span });
      continue;
    }
    const next = chosen[index + 1];
    const own = next === undefined ? [] : ofOrganisation(line, tokens, one, next);
    const [only, ...others] = own;
    if (next !== undefined && only !== undefined) {
      const whole = { start: span.start, end: spanOf(tokens, next).end };
      persons.push(others.length === 0 ? { person: only, ...whole } : { several: own, ...whole });
      index += 1;
      continue;
    }
    const [first, ...more] = one.persons;
    if (first === undefined) continue;
    persons.push(more.length === 0 ? { person: first, ...span } : { several: one.persons, ...span });
  }
  return { persons, organisations };
}

function ofOrganisation(
  line: string,
  tokens: readonly NameToken[],
  one: PersonsFound,
  next: Candidate,
): readonly Person[] {
  if (one.persons.length < 2 || !('organisation' in next)) return [];
  const between = line.slice(spanOf(tokens, one).end, spanOf(tokens, next).start);
  if (!/^(?:\s*[(,]\s*|\s+(?:i|från|på|in|from|of|at)\s+|\s+)$/iu.test(between)) return [];
  return one.persons.filter(({ organisation }) => organisation === next.organisation.id);
}

function spanOf(
  tokens: readonly NameToken[],
  { at, count }: { readonly at: number; readonly count: number },
): Span {
  return { start: tokens[at]?.start ?? 0, end: tokens[at + count - 1]?.end ?? 0 };
}
