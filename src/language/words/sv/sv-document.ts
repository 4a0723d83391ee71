import { capital } from '../wording.ts';

/** What a group's document is called, as it begins a sentence, with the words that agree with it. */
export type SwedishDocument = {
  readonly the: string;
  readonly done: 'klart' | 'klara';
  readonly finished: 'färdigt' | 'färdiga';
  readonly marked: 'markerat' | 'markerade';
};

const neuter = { done: 'klart', finished: 'färdigt', marked: 'markerat' } as const;
const plural = { done: 'klara', finished: 'färdiga', marked: 'markerade' } as const;

/** Protokoll and anteckningar are inflected, also as the last part of one word; other names are quoted. */
export function svDocument(name: string): SwedishDocument {
  const word = name.trim().toLocaleLowerCase('sv');
  if (/^\p{L}*protokoll(?:et)?$/u.test(word))
    return { the: capital(word.replace(/(?:et)?$/u, 'et')), ...neuter };
  if (/^\p{L}*anteckningar(?:na)?$/u.test(word))
    return { the: capital(word.replace(/(?:na)?$/u, 'na')), ...plural };
  return { the: `Dokumentet ”${name.trim()}”`, ...neuter };
}
