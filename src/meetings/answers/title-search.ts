const ending = /(?<=\p{L}{4})(?:erna|arna|ens|ets|en|et|er|ar|or|ns|es|n|s|e|a)$/u;
const small = new Set('och i på för av hos vid till en ett den det the a an of in for at and'.split(' '));

/** A test whether a person's title holds all the words, each as a part of some word of it and in any of its forms. */
export function titleMatcher(words: string): (title: string) => boolean {
  const all =
    words
      .normalize('NFC')
      .toLowerCase()
      .match(/[\p{L}\p{N}]+/gu) ?? [];
  const wanted = all.filter((word) => !small.has(word)).map((word) => word.replace(ending, ''));
  return (title) => {
    const folded = title.normalize('NFC').toLowerCase();
    return wanted.length > 0 && wanted.every((word) => folded.includes(word));
  };
}
