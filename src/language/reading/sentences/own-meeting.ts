import type { Book } from '../../../meetings/model/book.ts';

const named =
  /(?<![\p{L}-])(?<whose>\p{L}{3,}?)(?:s|-)?(?<what>(?:möte|sammanträde|träff|sammankomst|samling)(?:t|n|en)?s?|meeting)(?!\p{L})/giu;
/** "senaste rådet": the body for its meeting. */
const body =
  /^(?<which>nästa|nästkommande|kommande|förra|föregående|senaste|sista)\s+(?<what>\p{L}{3,}?)(?:et|en)?$/iu;
/** "rådets senaste möte". */
const of =
  /^(?<whose>\p{L}{3,}?)(?:ets|ens|s)\s+(?=(?:nästa|nästkommande|kommande|förra|föregående|senaste|sista)\s)/iu;
const ofGroup = /^(?:gruppens|vårt|vår|(?:the\s+)?(?:group|council|board|committee)['’]s|our)\s+(?=\S)/iu;

/**
 * A meeting without the group's own name in its words: "nästa chefsgruppsmöte" and "rådets nästa möte" are "nästa möte"
 * in such a group, and no other's.
 */
export function withoutOwnName(said: string, { group: { name, voice, shortNames } }: Book): string {
  if (!mayHold.test(said)) return said;
  const own = [name, voice, ...shortNames]
    .flatMap((one) => one.toLowerCase().split(/[^\p{L}]+/u))
    .map((word) => word.replace(/(?:et|en)$/u, ''));
  const isOwn = (whose: string) => own.some((word) => word.length > 2 && word.endsWith(whose.toLowerCase()));
  return said
    .replace(ofGroup, '')
    .replace(of, (whole, whose: string) => (isOwn(whose) ? '' : whole))
    .replace(body, (whole, which: string, what: string) => (isOwn(what) ? `${which} möte` : whole))
    .replace(named, (whole, whose: string, what: string) => (isOwn(whose) ? what : whole));
}

const mayHold =
  /(?:möte|sammanträd|träff|sammankomst|samling|meeting)|^(?:näst|kommande|förra|föregående|senaste|sista)/iu;
