/**
 * How many slips of the finger lie between two words (a letter too many, too few, wrong, or two that changed places),
 * counted up to `most`; more are told as one more than that.
 */
export function slips(said: string, word: string, most: number): number {
  const over = most + 1;
  if (said === word) return 0;
  if (Math.abs(said.length - word.length) > most) return over;
  let before: readonly number[] = [];
  let last: readonly number[] = Array.from({ length: word.length + 1 }, (_, index) => index);
  for (let row = 1; row <= said.length; row += 1) {
    const now = [row];
    for (let column = 1; column <= word.length; column += 1) {
      const same = said[row - 1] === word[column - 1] ? 0 : 1;
      const swapped =
        row > 1 && said[row - 1] === word[column - 2] && said[row - 2] === word[column - 1]
          ? (before[column - 2] ?? over) + 1
          : over;
      now.push(
        Math.min(
          (last[column] ?? over) + 1,
          (now[column - 1] ?? over) + 1,
          (last[column - 1] ?? over) + same,
          swapped,
        ),
      );
    }
    if (Math.min(...now) > most) return over;
    before = last;
    last = now;
  }
  return Math.min(last[word.length] ?? over, over);
}
