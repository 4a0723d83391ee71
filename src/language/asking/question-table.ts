import type { Language } from '../../meetings/model/terms.ts';
import type { Intent } from '../intent.ts';
import type { Asked } from './about.ts';

/** Phrases by what they ask, in one language; see `compilePhrase`. */
export type Rows<Key extends string> = Readonly<Record<Key, readonly string[]>>;

/** Makes an intent of what a phrase's slots held; a reader that returns nothing passes the line on. */
export type Reader = (asked: Asked) => Intent | undefined;

/** The questions of one topic: how they are put in each language, and how each is read. */
export type QuestionTable<Key extends string = string> = {
  readonly rows: Readonly<Record<Language, Rows<Key>>>;
  readonly readers: Readonly<Record<Key, Reader>>;
};
