import { shortened } from '../../language/words/wording.ts';
import { isLink } from '../../meetings/model/link.ts';
import type { Limits } from './fit-card.ts';

/** A link as the templates bind it: what is read, and the address that it opens. */
export type LinkLine = { readonly text: string; readonly url: string };

const longestShown = 70;

/** Addresses that can be opened, shown as what they are; anything else is left out, however it came there. */
export function linkLines(
  links: readonly string[] | undefined,
  { rows }: Pick<Limits, 'rows'>,
): readonly LinkLine[] {
  return (links ?? [])
    .filter(isLink)
    .slice(0, rows)
    .map((url) => ({ text: `↗ ${shortened(url.replace(/^https:\/\//iu, ''), longestShown)}`, url }));
}
