/** Letters of a group's id at most, before what tells it from others of the same name. */
const idLength = 40;

/** A new group's id, from its name: small letters, digits and hyphens; numbered when taken. */
export function groupId(name: string, taken: readonly string[]): string {
  const plain = name
    .normalize('NFKD')
    .toLowerCase()
    .replace(/\p{M}/gu, '')
    .replace(/[^a-z0-9]+/gu, '-');
  const slug = plain.replace(/^-/u, '').slice(0, idLength).replace(/-$/u, '') || 'grupp';
  let id = slug;
  for (let number = 2; taken.includes(id); number += 1) id = `${slug}-${number}`;
  return id;
}
