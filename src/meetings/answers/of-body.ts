import type { Book } from '../model/book.ts';
import { findPerson } from '../model/lookup.ts';
import type { Assignment } from '../model/meeting.ts';
import type { Organisation } from '../model/person.ts';
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
  const organisation = organisationCalled(book, body);
  const isOf = holderOf(book, body, organisation);
  const own = all.filter(({ assignment, together }) => (together ?? [assignment]).some(isOf));
  if (own.length > 0 || organisation === undefined) return own;
  return all.filter(({ assignment: { responsible } }) => {
    const person = responsible.kind === 'person' ? findPerson(book, responsible.person) : undefined;
    return person?.organisation === organisation.id;
  });
}

/** Tells whether an assignment is of a body; most are of the same few names, each looked at once. */
function holderOf(
  book: Book,
  body: string,
  meant: Organisation | undefined,
): (assignment: Assignment) => boolean {
  const matches = textHolder(body);
  const known = new Map<string, 'its' | 'perhaps' | 'another'>();
  const whoseIs = (name: string) => {
    // An organisation's name may hold another's: "Granby" is not "Region Granby".
    const other = meant === undefined ? undefined : organisationCalled(book, name);
    if (other !== undefined && other.id !== meant?.id) return 'another';
    return matches(name) ? 'its' : 'perhaps';
  };
  return ({ responsible, each }) => {
    if (responsible.kind === 'person') return false;
    const name = responsible.kind === 'nobody' ? '' : responsible.name;
    const whose = known.get(name) ?? whoseIs(name);
    known.set(name, whose);
    return whose === 'its' || (whose === 'perhaps' && matches(each?.said ?? ''));
  };
}
