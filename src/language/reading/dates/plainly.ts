/** "i höstas" is the autumn that was last. */
const lastSeasons: readonly (readonly [RegExp, string])[] = [
  [/(?<!\p{L})(?:nu\s+)?i\s+höstas(?!\p{L})/giu, 'gångna hösten'],
  [/(?<!\p{L})(?:nu\s+)?i\s+våras(?!\p{L})/giu, 'gångna våren'],
  [/(?<!\p{L})(?:nu\s+)?i\s+somras(?!\p{L})/giu, 'gångna sommaren'],
  [/(?<!\p{L})(?:nu\s+)?i\s+vintras(?!\p{L})/giu, 'gångna vintern'],
];

/** Other words for the same time, and what they are read as. */
const others: readonly (readonly [RegExp, string])[] = [
  [/[.!?]+$/u, ''],
  [/^(?:årets|this\s+year['’]s|(?:under\s+)?(?:hela\s+)?året|(?:of\s+)?(?:the|this)\s+year)$/iu, 'i år'],
  [/^nästa\s+års$/iu, 'nästa år'],
  [/^(?:förra\s+årets|fjolårets|last\s+year['’]s)$/iu, 'förra året'],
  [/(?<!\p{L})next\s+year['’]s(?!\p{L})/giu, 'next year'],
  [/(?<!\p{L})(?:vårterminens?|vårtermin|vt)(?:\s*-?\s*(?=\d|$|\s))/giu, 'våren '],
  [/(?<!\p{L})(?:höstterminens?|hösttermin|ht)(?:\s*-?\s*(?=\d|$|\s))/giu, 'hösten '],
  [/^i\s+veckan$/iu, 'denna vecka'],
  [/(?<=\p{L}\s?)\s?[-–'’](?=\d{2}$)/gu, ' '],
  [/\s+års$/iu, ''],
];

/** A time as it is most plainly said, so that one form of it is read for many: "i höstas", "vt-23", "årets". */
export function plainly(said: string): string {
  let words = said.trim();
  for (const [match, as] of [...others, ...lastSeasons]) words = words.replace(match, as);
  return words
    .replace(/['’]s$/u, '')
    .replace(/\s+/gu, ' ')
    .trim();
}
