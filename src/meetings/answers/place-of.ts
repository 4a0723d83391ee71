/** Where a whole name stands, written as one; -1 where it does not. Of a first name alone, only as a part of a whole one. */
export function placeOf(text: string, name: string): number {
  // Nobody is looked for: nothing stands everywhere, without end.
  if (name === '') return -1;
  for (let at = text.indexOf(name); at >= 0; at = text.indexOf(name, at + 1)) {
    const after = text.slice(at + name.length);
    const apart = !/\p{L}/u.test(text.charAt(at - 1)) && !/^(?!s(?!\p{L}))\p{L}/u.test(after);
    if (apart && (name.includes(' ') || /^\s\p{Lu}/u.test(after))) return at;
  }
  return -1;
}
