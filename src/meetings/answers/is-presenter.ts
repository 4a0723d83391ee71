/**
 * Whether a presenter as written is who a name means: all parts of the shorter name stand in the other, of which one
 * letter may be wrong in a longer part, for presenters are often outsiders and sometimes misspelt.
 */
export function isPresenter(name: string, written: string): boolean {
  const [one, other] = [partsOf(name), partsOf(written)].toSorted((a, b) => a.length - b.length);
  if (one === undefined || other === undefined || one.length === 0) return false;
  const exact = one.filter((part) => other.includes(part)).length;
  return exact > 0 && one.every((part) => other.some((its) => isNear(part, its)));
}

function partsOf(name: string): readonly string[] {
  return (
    name
      .normalize('NFC')
      .toLowerCase()
      .match(/\p{L}[\p{L}'’-]*/gu) ?? []
  );
}

const longPart = 5;

function isNear(one: string, other: string): boolean {
  if (one === other) return true;
  if (one.length < longPart || Math.abs(one.length - other.length) > 1) return false;
  let start = 0;
  while (start < one.length && one[start] === other[start]) start += 1;
  const [rest, otherRest] = [one.slice(start), other.slice(start)];
  return rest.slice(1) === otherRest.slice(1) || rest === otherRest.slice(1) || rest.slice(1) === otherRest;
}
