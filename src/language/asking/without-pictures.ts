/** Pictures; signs that are shown as text, as "©" and "⁉", lie before them. */
const picture = /(?=[\u2300-\u{10FFFF}])\p{Extended_Pictographic}|\p{Emoji_Modifier}|\p{Regional_Indicator}/u;
/** What joins pictures and tells how they are shown, and halves of them. */
const mere = /\u200D|\uFE0E|\uFE0F|\u20E3|\p{Cs}/u;
/** None of them lies before this. */
const others = /[\u200D\u20E3\u2300-\uFFFF]/;

/** A question without its pictures: what is asked is the same, and hardly a phrase has any. */
export function withoutPictures(line: string): string {
  if (!others.test(line)) return line;
  const signs = Array.from(line, (sign) => (mere.test(sign) ? '' : picture.test(sign) ? ' ' : sign)).join('');
  return signs === line
    ? line
    : signs
        .replace(/\s+/gu, ' ')
        .replace(/\s(?=[?!.,;:])/gu, '')
        .trim();
}
