import { shortened } from '../../language/words/wording.ts';
import { documentsOf, isLink } from '../../meetings/model/link.ts';
import type { Limits } from './fit-card.ts';

/** A link as the templates bind it: what is read, and the address that it opens. */
export type LinkLine = { readonly text: string; readonly url: string };

const longestShown = 70;

/** Addresses that can be opened, shown as what they are, or by what they are called and where they lie; anything else is left out, however it came there. */
export function linkLines(
  of: Parameters<typeof documentsOf>[0],
  { rows }: Pick<Limits, 'rows'>,
): readonly LinkLine[] {
  return documentsOf(of)
    .filter(({ link }) => isLink(link))
    .slice(0, rows)
    .map(({ link, title }) => ({ text: `↗ ${shownAs(link, title)}`, url: link }));
}

function shownAs(link: string, title: string | undefined): string {
  const address = link.replace(/^https:\/\//iu, '');
  if (title === undefined) return shortened(address, longestShown);
  return `${shortened(title, longestShown)} (${URL.parse(link)?.hostname ?? address})`;
}
