/** Quotes as phones and word processors set them, and as they are typed. */
const typed: ReadonlyMap<string, string> = new Map([
  ...[...'“”„‟'].map((sign) => [sign, '"'] as const),
  ...[...'‘’‚‛'].map((sign) => [sign, "'"] as const),
]);
/** Pictures, what joins and colours them, and halves of signs: they ask nothing, also where they got into a word. */
const mere =
  /\p{Extended_Pictographic}|\p{Emoji_Modifier}|\p{Regional_Indicator}|\p{Cs}|\u200D|\uFE0E|\uFE0F|\u20E3/u;
/** What may be one of them: all of these lie beyond the letters of the Latin script. */
const others = /[\u0300-\uFFFF]/;

/** A question without pictures, and with quotes as they are typed: what is asked is the same. */
export function withPlainSigns(line: string): string {
  if (!others.test(line)) return line;
  const signs = Array.from(line, (sign) => typed.get(sign) ?? (mere.test(sign) ? '' : sign));
  return signs.join('').replace(/\s+/gu, ' ').trim();
}
