/** Characters that one link may have. */
const linkLimit = 2000;
/** How many links one matter may have. */
export const linksMost = 20;

/**
 * Whether a text is an address that may be shown as a link: https, with a host, without a name or password before it
 * (which can make one host look like another), in one word.
 */
export function isLink(text: string): boolean {
  if (text.length > linkLimit || /[\s\p{C}]/u.test(text)) return false;
  const url = URL.parse(text);
  return (
    url !== null &&
    url.protocol === 'https:' &&
    url.username === '' &&
    url.password === '' &&
    url.hostname.includes('.')
  );
}

/** The documents of an item: each address, and what it is called where that was said. */
export function documentsOf(item: {
  readonly links?: readonly string[];
  readonly linkTitles?: Readonly<Record<string, string>>;
}): readonly { readonly link: string; readonly title?: string }[] {
  return (item.links ?? []).map((link) => {
    const title = item.linkTitles?.[link];
    return title === undefined ? { link } : { link, title };
  });
}
