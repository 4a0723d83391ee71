import type { Book } from '../../meetings/model/book.ts';
import { findOrganisation, findPerson } from '../../meetings/model/lookup.ts';
import type { Admission } from '../../meetings/model/meeting.ts';

/** Someone who wants to be let in, with whom she stands in for: "Nils Ahl (Eva Ek, Granby)". */
export function personOnLine(book: Book, admission: Admission): string {
  const member = findPerson(book, admission.standsInFor);
  if (member === undefined) return admission.name;
  const organisation = findOrganisation(book, member.organisation)?.name;
  return `${admission.name} (${[member.name, organisation].filter((part) => part !== undefined).join(', ')})`;
}
