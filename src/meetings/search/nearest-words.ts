/**
 * Of sorted words that begin with the same letter as a term those that are nearest to it, at most `most` slips away: a
 * letter too many, too few, wrong, or two that changed places. Of a word that goes on after what was typed only its
 * beginning is compared where `beginning`.
 */
export function nearestWords(
  term: string,
  sorted: readonly string[],
  most: number,
  beginning: boolean,
): readonly string[] {
  const width = term.length + most;
  // A row for each letter of the word at hand; words that begin alike share their first rows.
  const rows = Array.from({ length: width + 1 }, () => new Uint8Array(term.length + 1));
  rows[0]?.set(Array.from({ length: term.length + 1 }, (_, column) => column));
  let found: string[] = [];
  let best = most;
  let before = '';
  /** So many letters of the word before are written in the rows. */
  let written = 0;
  /** From this letter on the word at hand, and whatever begins as it does, is no longer near. */
  let hopeless = width + 1;
  for (const word of sorted) {
    const shared = sharedLetters(before, word, width);
    before = word;
    const end = Math.min(word.length, width);
    if (shared < hopeless) {
      hopeless = width + 1;
      written = Math.min(written, shared);
      while (written < end && hopeless > width) {
        written += 1;
        if (fillRow(rows, written, word, term) > most) hopeless = written;
      }
    }
    // A beginning may be near although what goes on after it is not.
    const reached = Math.min(end, hopeless - 1);
    if (reached < (beginning ? term.length - most : end) || word.length < term.length - most) continue;
    const distance = distanceIn(rows, term, reached, beginning ? term.length - most : end);
    if (distance > best) continue;
    if (distance < best) found = [];
    best = distance;
    found.push(word);
  }
  return found;
}

function sharedLetters(one: string, other: string, most: number): number {
  const end = Math.min(one.length, other.length, most);
  let at = 0;
  while (at < end && one.charCodeAt(at) === other.charCodeAt(at)) at += 1;
  return at;
}

/** Fills the row of a letter, and tells the least that stands in it. */
function fillRow(rows: readonly Uint8Array[], row: number, word: string, term: string): number {
  const here = rows[row] ?? new Uint8Array();
  const above = rows[row - 1] ?? here;
  const older = rows[row - 2];
  const letter = word.charCodeAt(row - 1);
  let least = row;
  here[0] = row;
  for (let column = 1; column <= term.length; column += 1) {
    const same = letter === term.charCodeAt(column - 1);
    let cost = Math.min(
      (above[column] ?? 0) + 1,
      (here[column - 1] ?? 0) + 1,
      (above[column - 1] ?? 0) + (same ? 0 : 1),
    );
    if (
      older !== undefined &&
      column > 1 &&
      letter === term.charCodeAt(column - 2) &&
      word.charCodeAt(row - 2) === term.charCodeAt(column - 1)
    )
      cost = Math.min(cost, (older[column - 2] ?? 0) + 1);
    here[column] = cost;
    least = Math.min(least, cost);
  }
  return least;
}

/** The least distance of the whole term to a beginning of the word that has from `least` to `end` letters. */
function distanceIn(rows: readonly Uint8Array[], term: string, end: number, least: number): number {
  let distance = Number.POSITIVE_INFINITY;
  for (let row = Math.max(0, least); row <= end; row += 1)
    distance = Math.min(distance, rows[row]?.[term.length] ?? Number.POSITIVE_INFINITY);
  return distance;
}
