/** A thing with some of its fields changed; null takes a field away. */
export function withChanges<T extends object, C extends { readonly [Key in keyof C]: unknown }>(
  thing: T,
  changes: C,
): T {
  const entries = Object.entries({ ...thing, ...changes }).filter(([, value]) => value !== null);
  return Object.fromEntries(entries) as T;
}

/** The changes that would take those changes back: what the fields are now, or null where they are not set. */
export function changesBack<T extends object, C extends object>(thing: T, changes: C): C {
  const now = new Map<string, unknown>(Object.entries(thing));
  return Object.fromEntries(Object.keys(changes).map((key) => [key, now.get(key) ?? null])) as C;
}
