/** Whether a text has a number in figures or in Swedish words, or a share as "hälften" and "var sjunde". */
export function hasNumber(text: string): boolean {
  return number.test(text);
}

const number =
  /\d|(?<!\p{L})(?:två|tre|fyra|fem|sex|sju|åtta|nio|tio|elva|tolv|\p{L}+ton|tjugo\p{L}*|\p{L}+tio|\p{L}*hundra|\p{L}*tusen|miljon(?:er)?|hälften|\p{L}+dedel\p{L}*|var(?:t|je)? \p{L}+(?:de|te|nde))(?!\p{L})/iu;
