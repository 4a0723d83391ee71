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
