import type { UnderstandContext } from '../../intent.ts';
import { allPhrases } from '../phrases/phrases.ts';

const bodyWord = new RegExp(`(?:${allPhrases.flatMap(({ bodies }) => bodies).join('|')})$`, 'iu');

/** Words for a body: an abbreviation, a word like "arbetsgruppen", an organisation of the Book, the group itself. */
export function isBody(said: string, context: UnderstandContext): boolean {
  const lower = said.toLowerCase();
  if (/^\p{Lu}{2,6}(?:[:'’]?[a-zåäö]+)?$/u.test(said)) return true;
  if (said.split(/[\s-]+/u).some((one) => bodyWord.test(one.replace(/[,.]$/u, '')))) return true;
  return (
    context.book.organisations.some((one) => one.name.toLowerCase() === lower) ||
    context.book.group.shortNames.some((name) => name.toLowerCase() === lower) ||
    context.book.group.name.toLowerCase() === lower
  );
}

/** Two or three capitalised words, as "Nils Ahl" or "Lise von Berg". */
export function looksLikeName(said: string): boolean {
  return /^\p{Lu}\p{Ll}[\p{L}'’-]*(?:\s+(?:av|af|von|de|van|der|la|le|al))?(?:\s+\p{Lu}[\p{L}'’-]+){1,2}$/u.test(
    said,
  );
}
