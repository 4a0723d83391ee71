/** Addresses and what each is called: "https://… Underlag", "Underlag: https://…". What is called nothing has no title. */
export function readLinks(text: string): {
  readonly links: readonly string[];
  readonly titles?: Readonly<Record<string, string>>;
} {
  const rows = text.split(/[\n\r;]+/u).flatMap(partsOf);
  const links = rows.map(({ link }) => link);
  const titles = Object.fromEntries(rows.flatMap(({ link, title }) => (title === '' ? [] : [[link, title]])));
  return { links, ...(Object.keys(titles).length === 0 ? {} : { titles }) };
}

/** The words beside the only address of a row are its title, and those behind each of several; a row without any is one that is no link. */
function partsOf(row: string): readonly { readonly link: string; readonly title: string }[] {
  const words = row.trim().split(/\s+/u).filter(Boolean);
  const at = words.flatMap((word, index) => (/^[a-z][a-z\d+.-]*:\/\//iu.test(word) ? [index] : []));
  const [first] = at;
  if (first === undefined) return words.map((link) => ({ link, title: '' }));
  const before = tidy(words.slice(0, first).join(' '));
  return at.map((start, index) => {
    const behind = tidy(words.slice(start + 1, at[index + 1]).join(' '));
    const link = (words[start] ?? '').replace(/,+$/u, '');
    return { link, title: at.length === 1 ? [before, behind].filter(Boolean).join(' ') : behind };
  });
}

function tidy(words: string): string {
  return words.replace(/^[\s,:(–-]+|[\s,:)–-]+$/gu, '');
}
