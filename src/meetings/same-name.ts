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
