/** As a word is compared with names: in small letters, with rings and dots, in one way of writing them. */
export function lowered(word: string): string {
  return word.normalize('NFC').toLowerCase();
}

/** Without rings, dots and accents too. */
export function folded(lower: string): string {
  return /^[a-z]*$/u.test(lower) ? lower : lower.normalize('NFD').replace(/\p{M}/gu, '');
}

/** How a name sounds, about: "Christina" and "Kristina", "Viktor" and "Victor", "Mattsson" and "Matsson" are the same. */
export function soundOf(word: string): string {
  return word
    .replace(/ph/gu, 'f')
    .replace(/th/gu, 't')
    .replace(/c[hk]|q/gu, 'k')
    .replace(/c(?=[eiy])/gu, 's')
    .replace(/c/gu, 'k')
    .replace(/w/gu, 'v')
    .replace(/fv/gu, 'v')
    .replace(/x/gu, 'ks')
    .replace(/z/gu, 's')
    .replace(/([a-z])\1+/gu, '$1');
}

/**
 * How many slips of the finger lie between two words (a letter too many, too few, wrong, or two that changed places),
 * up to `most`; more than that is told as `most + 1`.
 */
export function slips(one: string, other: string, most: number): number {
  if (one === other) return 0;
  if (Math.abs(one.length - other.length) > most || otherLetters(one, other) > 2 * most) return most + 1;
  let before: number[] = [];
  let last = Array.from({ length: other.length + 1 }, (_, index) => index);
  for (let row = 1; row <= one.length; row += 1) {
    const now = [row];
    let least = row;
    for (let column = 1; column <= other.length; column += 1) {
      const same = one[row - 1] === other[column - 1];
      let cost = Math.min(
        (last[column] ?? 0) + 1,
        (now[column - 1] ?? 0) + 1,
        (last[column - 1] ?? 0) + (same ? 0 : 1),
      );
      if (row > 1 && column > 1 && one[row - 1] === other[column - 2] && one[row - 2] === other[column - 1])
        cost = Math.min(cost, (before[column - 2] ?? 0) + 1);
      now.push(cost);
      least = Math.min(least, cost);
    }
    if (least > most) return most + 1;
    before = last;
    last = now;
  }
  return last[other.length] ?? most + 1;
}

/** How many letters stand in only one of two words, at least: a slip changes two at most. */
function otherLetters(one: string, other: string): number {
  let differ = lettersOf(one) ^ lettersOf(other);
  let count = 0;
  for (; differ !== 0; differ &= differ - 1) count += 1;
  return count;
}

/** A bit for each letter of a word; some letters share one. */
function lettersOf(word: string): number {
  let letters = 0;
  for (let at = 0; at < word.length; at += 1) letters |= 1 << (word.charCodeAt(at) & 31);
  return letters;
}

/** How many slips are forgiven in a word of that length. */
export function forgiven(length: number): number {
  if (length < 5) return 0;
  return length < 8 ? 1 : 2;
}
