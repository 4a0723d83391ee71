/** A piece of a text, to the letter, and whether something was left out before and after it. */
export type Excerpt = { readonly text: string; readonly before: boolean; readonly after: boolean };

/** Letters of a text that is quoted whole, and about how many of one that is not. */
const longest = 420;

/**
 * The sentences of a text around what was found in it, to the letter: those that hold most of it, and as many beside them
 * as there is room for. `marks` are where it was found; without any, the text is quoted from its beginning. `narrow` keeps
 * to the sentences that hold something.
 */
export function excerpt(text: string, marks: readonly number[], narrow = false, room = longest): Excerpt {
  if (!narrow && text.length <= room) return { text, before: false, after: false };
  const sentences = sentencesOf(text);
  const held = sentences.map(({ from, to }) => marks.filter((mark) => mark >= from && mark < to).length);
  const best = Math.max(0, held.indexOf(Math.max(...held)));
  let [first, last] = [best, best];
  const length = (one: number, other: number) => (sentences[other]?.to ?? 0) - (sentences[one]?.from ?? 0);
  const wanted = (index: number) => index in sentences && (!narrow || (held[index] ?? 0) > 0);
  for (let grown = true; grown; ) {
    grown = false;
    if (wanted(last + 1) && length(first, last + 1) <= room) {
      last += 1;
      grown = true;
    } else if (wanted(first - 1) && length(first - 1, last) <= room) {
      first -= 1;
      grown = true;
    }
  }
  const [from, to] = [sentences[first]?.from ?? 0, sentences[last]?.to ?? text.length];
  return { text: text.slice(from, to).trim(), before: first > 0, after: last < sentences.length - 1 };
}

type Sentence = { readonly from: number; readonly to: number };

/** Where sentences begin and end; what is written short within one ("t.ex.", "1 kap. 2 §") ends none. */
function sentencesOf(text: string): readonly Sentence[] {
  const ends = [...text.matchAll(/[.!?…]["”'’)]*(?=\s+["”'’(–-]*[\p{Lu}\p{N}])|\n+/gu)]
    .filter(
      ({ index }) =>
        !/(?:^|[\s(])(?:\p{L}|t\.?ex|bl\.?a|m\.?m|d\.?v\.?s|ca|kap|kl|nr|s\.?k)$/iu.test(
          text.slice(0, index),
        ),
    )
    .map((found) => found.index + found[0].length);
  const cuts = [0, ...ends, text.length];
  return cuts
    .slice(1)
    .map((to, index) => ({ from: cuts[index] ?? 0, to }))
    .filter(({ from, to }) => text.slice(from, to).trim() !== '');
}
