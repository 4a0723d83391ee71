import type { Language } from '../../meetings/model/terms.ts';
import { en } from './en/en.ts';
import { sv } from './sv/sv.ts';
import type { Words } from './words.ts';

const all: Record<Language, Words> = { sv, en };

/** What Samverka says in a language. */
export function words(language: Language): Words {
  return all[language];
}
