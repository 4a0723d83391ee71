/** A topic as it is told: of the several names by which it was looked for ("avtal/hyra") the first, in its words. */
export function toldTopic(words: string): string {
  return words.replace(/\/\p{Ll}\S*/gu, '').replaceAll('+', ' ');
}
