import type { Language } from '../../../meetings/model/terms.ts';
import type { Phrases } from './phrasebook.ts';
import { en } from './phrases-en.ts';
import { sv } from './phrases-sv.ts';

/** How things are said, by language. */
export const phrases: Readonly<Record<Language, Phrases>> = { sv, en };

export const allPhrases: readonly Phrases[] = Object.values(phrases);
