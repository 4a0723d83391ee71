import type { Language } from '../meetings/model/terms.ts';

const swedish = new Set(
  'är var vem vilka vilken vilket vad när hur många och på det den de vi som en ett av till för med inte ska har hade fanns finns blev om sig sist varför året från blir hölls ses ställdes flyttades nästa möte mötet beslut uppdrag i jag ni du'.split(
    ' ',
  ),
);
const english = new Set(
  "is are was were who which what when where how many and on the that we they our of to for with not will has have had did do does be been about next last meeting meetings decision decisions my you show list any there who's what's".split(
    ' ',
  ),
);

/** The language that a text is written in, by its small words; `otherwise` where they do not tell. */
export function languageOf(text: string, otherwise: Language): Language {
  const words = text.toLowerCase().match(/\p{L}+(?:['’]\p{L}+)?/gu) ?? [];
  const [sv, en] = [swedish, english].map((known) => words.filter((word) => known.has(word)).length);
  if (sv === undefined || en === undefined || sv === en) return otherwise;
  return sv > en ? 'sv' : 'en';
}
