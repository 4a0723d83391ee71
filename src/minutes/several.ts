import type { Words } from '../language/words/words.ts';

/** What parts the names of a list, in any of the languages; "Social- och omsorgschefen" is one. */
const parting = /, | (?:och|and) /u;
const hyphened = /- (?:och|and) /gu;

/**
 * Names one after the other so that a reader can tell them apart again: with an "och" before the last, or semicolons
 * where a name has a comma or an "och" of its own, and in quotation marks where even that would not do.
 */
export function severalNames(names: readonly string[], say: Words, frame?: RegExp): string {
  const own = names.some((name) => parting.test(name.replace(hyphened, '')));
  return own ? apart(names, say, frame) : say.list(names.map((name) => unmistaken(name, say, frame)));
}

/** The same without an "och": a name may have one. */
export function rowOfNames(names: readonly string[], say: Words): string {
  const own = names.some((name) => name.includes(', '));
  return own ? apart(names, say) : names.map((name) => unmistaken(name, say)).join(', ');
}

function apart(names: readonly string[], say: Words, frame?: RegExp): string {
  const [first = ''] = names;
  return names.length === 1
    ? quotation(first, say)
    : names.map((name) => unmistaken(name, say, frame)).join('; ');
}

/** People's words as they stand among others, in quotation marks where they would be taken for more, or for the frame's. */
export function unmistaken(said: string, say: Words, frame?: RegExp): string {
  const marks = said.split('”').length - 1;
  const taken = /;\s|;$|^[”“]|\n/u.test(said) || marks % 2 === 1 || frame?.test(said) === true;
  return taken ? quotation(said, say) : said;
}

/** A quotation mark within is written twice. */
function quotation(said: string, say: Words): string {
  return say.quoted(said.replaceAll('”', '””'));
}

/** What any of these words of the frame begins with, however they are followed. */
export function beginsAs(...frames: readonly string[]): RegExp {
  const literal = frames.map((frame) => frame.replace(/[\\^$.*+?()[\]{}|]/gu, '\\$&'));
  return new RegExp(`^(?:${literal.join('|')})`, 'iu');
}

/** What ends a sentence; after a short word it may be an abbreviation. */
export const sentenceEnd = /[!?:]\s|\p{Ll}{4,}\.\s/u;
