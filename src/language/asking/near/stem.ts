import { stemmer } from '@orama/stemmers/swedish';

const most = 20_000;
const known = new Map<string, string>();

/**
 * What a word has in common with its other forms: "frånvarande" and "frånvaro". The definite neuter ("mötet",
 * "beslutet") comes off first, as the stemmer leaves it; English plurals and genitives lose their s as well.
 */
export function stem(word: string): string {
  const found = known.get(word);
  if (found !== undefined) return found;
  const made = word.length < 4 ? word : stemmer(word.replace(/(?<=\p{L}{3})et(?=s?$)/u, ''));
  if (known.size >= most) known.clear();
  known.set(word, made);
  return made;
}
