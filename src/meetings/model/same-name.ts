import type { Book } from './book.ts';
import type { Organisation } from './person.ts';

/** An organisation's name as it is compared: "Granby", "Granby kommun" and "GRANBY" are the same, "Region Granby" is another. */
export function foldOrganisation(name: string): string {
  return (
    name
      .normalize('NFC')
      .toLowerCase()
      .replace(/\s+/gu, ' ')
      .trim()
      .replace(/(?<=\S)\s+kommun(?:en)?$/u, '')
      // A name in the genitive ("Ahls kommun") and one that ends in s by itself cannot be told apart.
      .replace(/(?<=\p{L}{2})s$/u, '')
  );
}

/** A person's name as it is compared: without regard to case, spaces and the kind of hyphen. */
export function foldName(name: string): string {
  return name.normalize('NFC').toLowerCase().replace(/[‐‑–]/gu, '-').replace(/\s+/gu, ' ').trim();
}

/** The organisation that a name means: by exactly that name, else by one that counts as the same. */
export function organisationCalled(
  book: Pick<Book, 'organisations'>,
  name: string,
): Organisation | undefined {
  const plain = name.normalize('NFC').trim().toLowerCase();
  const folded = foldOrganisation(name);
  return (
    book.organisations.find((one) => one.name.normalize('NFC').toLowerCase() === plain) ??
    book.organisations.find((one) => foldOrganisation(one.name) === folded)
  );
}
