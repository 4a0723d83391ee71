import type { Book } from '../model/book.ts';
import { findPerson } from '../model/lookup.ts';
import type { Assignment } from '../model/meeting.ts';
import { organisationCalled } from '../model/same-name.ts';
import { textHolder } from '../search/text-holds.ts';
import type { FoundAssignment } from './found-records.ts';

/**
 * The assignments of a body or an organisation, by its name as people say it: "psykiatrin", "länsdelarna", "Granby".
 * Where an organisation has none of its own, those of the persons who come from it.
 */
export function ofBody(
  book: Book,
  body: string,
  all: readonly FoundAssignment[],
): readonly FoundAssignment[] {
  const own = all.filter(({ assignment, together = [assignment] }) =>
    together.some((one) => isOf(book, body, one)),
  );
  const organisation = organisationCalled(book, body);
  if (own.length > 0 || organisation === undefined) return own;
  return all.filter(({ assignment: { responsible } }) => {
    const person = responsible.kind === 'person' ? findPerson(book, responsible.person) : undefined;
    return person?.organisation === organisation.id;
  });
}

function isOf(book: Book, body: string, { responsible, each }: Assignment): boolean {
  if (responsible.kind === 'person') return false;
  const matches = textHolder(body);
  const name = responsible.kind === 'nobody' ? '' : responsible.name;
  // An organisation's name may hold another's: "Granby" is not "Region Granby".
  const other = organisationCalled(book, name);
  const meant = organisationCalled(book, body);
  if (meant !== undefined && other !== undefined && other.id !== meant.id) return false;
  return matches(name) || matches(each?.said ?? '');
}
