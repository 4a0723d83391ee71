const smallWords = new Set(
  'och i på om att en ett den det de av för med till som vi ni är var kring angående gällande the a an of in on to and about for with was is'.split(
    ' ',
  ),
);
/** Endings by which a Swedish or English word is bent; the longest that fits comes off, if four letters remain. */
const ending =
  /(?<=\p{L}{4})(?:arnas|ernas|ornas|arna|erna|orna|ens|ets|ers|ars|en|et|er|ar|or|na|ns|es|n|s|e|a)$/u;

/** A text as it is searched: in composed form and lower case. */
export function foldWords(text: string): string {
  return text.normalize('NFC').toLowerCase();
}

/**
 * A test whether a folded text holds all the words: each as a part of some word, so that "logopederna" finds
 * "logopedinsatser" and "vård" finds "hemsjukvård". No words at all find nothing.
 */
export function wordMatcher(words: string): (folded: string) => boolean {
  const all = foldWords(words).match(/[\p{L}\p{N}]+/gu) ?? [];
  const telling = all.filter((word) => !smallWords.has(word));
  const wanted = (telling.length > 0 ? telling : all).map((word) => word.replace(ending, ''));
  return (folded) => wanted.length > 0 && wanted.every((word) => folded.includes(word));
}
