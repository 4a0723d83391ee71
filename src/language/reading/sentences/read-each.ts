import type { EachOf } from '../../../meetings/commands/each-of.ts';
import type { Book } from '../../../meetings/model/book.ts';
import { isRegion, parties } from '../../../meetings/model/each-body.ts';

/**
 * Whom "samtliga kommuner" means: each of a kind, or a question where some party is a region; nothing where it is no
 * such word.
 */
export type EachRead =
  | { readonly kind: 'each'; readonly each: EachOf }
  | { readonly kind: 'which-parties'; readonly said: string };

const all = '(?:samtliga|alla|varje|respektive|var\\s+och\\s+en\\s+av|all(?:\\s+the)?|every|each)';
const tail = '(?:\\s+(?:i|inom)\\s+(?:länet|gruppen|samverkan)|\\s+in\\s+the\\s+(?:county|group))?';

type Kind = { readonly of: EachOf['of']; readonly each: RegExp; readonly definite: RegExp };

function kind(of: EachOf['of'], each: string, definite: string): Kind {
  return {
    of,
    each: new RegExp(`^${all}\\s+(?:${each})${tail}$`, 'iu'),
    definite: new RegExp(`^(?:${definite})${tail}$`, 'iu'),
  };
}

const kinds: readonly Kind[] = [
  kind(
    'municipalities',
    'kommun(?:er|erna)?|municipality|municipalities',
    'kommunerna|the\\s+municipalities',
  ),
  kind(
    'parties',
    'part(?:er|erna)?|huvudm(?:an|än|ännen)|organisation(?:er|erna)?|party|parties|principals?|organi[sz]ations?',
    'parterna|huvudmännen|the\\s+parties|the\\s+principals',
  ),
  kind('sub-counties', 'länsdel(?:ar|arna)?|sub-?county|sub-?counties', 'länsdelarna|the\\s+sub-?counties'),
];

/** Reads who are meant by all of a kind; "kommunerna" alone only where the words can mean nobody else (`definite`). */
export function readEach(
  words: string,
  book: Book,
  { definite = false }: { readonly definite?: boolean } = {},
): EachRead | undefined {
  const said = words.trim().replace(/[.,;:!]+$/u, '');
  if (said.length > 60) return undefined;
  const found = kinds.find((one) => one.each.test(said) || (definite && one.definite.test(said)));
  if (found === undefined) return undefined;
  const among = parties(book);
  if (found.of === 'sub-counties') return { kind: 'each', each: { of: 'sub-counties', said } };
  if (among.length === 0) return undefined;
  const regions = among.filter(isRegion).length;
  return found.of === 'municipalities' && regions > 0 && regions < among.length
    ? { kind: 'which-parties', said }
    : { kind: 'each', each: { of: 'parties', said } };
}
