/** Each row once for every way of naming a part of a meeting: an item, a decision at one, a day. */
export function atParts(rows: readonly string[], parts: readonly string[]): readonly string[] {
  return rows.flatMap((row) => parts.map((part) => `${row} ${part}[ {meeting}]`));
}
