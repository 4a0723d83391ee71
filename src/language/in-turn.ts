import type { Language } from '../meetings/model/terms.ts';

/** In which order the languages are tried on what someone writes: hers first. */
export function inTurn(language: Language): readonly Language[] {
  return language === 'sv' ? ['sv', 'en'] : ['en', 'sv'];
}
