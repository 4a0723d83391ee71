/** A topic as it is told: of the several names by which it was looked for ("avtal/hyra") the first, in its words, without the small English ones between them. */
export function toldTopic(words: string): string {
  return words
    .replace(/\/\p{Ll}\S*/gu, '')
    .replace(/\s+(?:on|at|of|the|with|about)(?=\s)/gu, '')
    .replaceAll('+', ' ');
}
