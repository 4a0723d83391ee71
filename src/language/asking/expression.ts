const made = new Map<string, RegExp>();

/** The expression of a row of a table, made once: without regard to case, for all of Unicode. */
export function expressionOf(source: string): RegExp {
  const known = made.get(source) ?? new RegExp(source, 'iu');
  made.set(source, known);
  return known;
}
