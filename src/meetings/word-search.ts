const smallWords = new Set(
  'och i på om att en ett den det de av för med till som vi ni är var kring angående gällande the a an of in on to and about for with was is'.split(
    ' ',
  ),
);
/** Endings by which a Swedish or English word is bent; the longest that fits comes off, if four letters remain. */
const ending =
  /(?<=\p{L}{4})(?:arnas|ernas|ornas|arna|erna|orna|ens|ets|ers|ars|en|et|er|ar|or|na|ns|es|n|s|e|a)$/u;

/**
 * A test whether texts together hold all the words: each as a part of some word, without regard to case, so that
 * "logopederna" finds "logopedinsatser" and "vård" finds "hemsjukvård". No words at all find nothing.
 */
export function wordMatcher(words: string): (texts: readonly string[]) => boolean {
  const all =
    words
      .normalize('NFC')
      .toLowerCase()
      .match(/[\p{L}\p{N}]+/gu) ?? [];
  const telling = all.filter((word) => !smallWords.has(word));
  const wanted = (telling.length > 0 ? telling : all).map((word) => word.replace(ending, ''));
  return (texts) => {
    if (wanted.length === 0) return false;
    const text = texts.join('\n').normalize('NFC').toLowerCase();
    return wanted.every((word) => text.includes(word));
  };
}
