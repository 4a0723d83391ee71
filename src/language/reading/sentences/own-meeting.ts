import type { Book } from '../../../meetings/model/book.ts';

const named =
  /(?<![\p{L}-])(?<whose>\p{L}{3,}?)(?:s|-)?(?<what>(?:möte|sammanträde|träff|sammankomst|samling)(?:t|n|en)?s?|meeting)(?!\p{L})/giu;

/** A meeting without the group's own name in its word: "nästa chefsgruppsmöte" is "nästa möte" in a managers' group, and no other's. */
export function withoutOwnName(said: string, { group: { name, voice, shortNames } }: Book): string {
  if (!/(?:möte|sammanträd|träff|sammankomst|samling|meeting)/iu.test(said)) return said;
  const own = [name, voice, ...shortNames]
    .flatMap((one) => one.toLowerCase().split(/[^\p{L}]+/u))
    .map((word) => word.replace(/(?:et|en)$/u, ''));
  return said.replace(named, (whole, whose: string, what: string) =>
    own.some((word) => word.length > 2 && word.endsWith(whose.toLowerCase())) ? what : whole,
  );
}
