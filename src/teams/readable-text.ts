/** Someone mentioned in a text: the mark as it stands in the text, and whose it is. */
export type Mention = {
  readonly mark: string;
  readonly name: string | undefined;
  readonly isBot: boolean;
};

/**
 * What a person wrote: without the bot's mentions, other mentions as names, entities decoded, line breaks kept as \n.
 * Marks go before entities are decoded, so that an `<at>` that someone really typed stays.
 */
export function readableText(text: string, mentions: readonly Mention[]): string {
  let rest = text.replaceAll('\r\n', '\n');
  for (const { mark, name, isBot } of mentions) {
    if (!mark.startsWith('<at') || !rest.includes(mark)) continue;
    rest = isBot ? withoutMark(rest, mark) : rest.replaceAll(mark, () => name ?? innerOf(mark));
  }
  return decodeEntities(rest.replace(leftOverMark, '$1')).trim();
}

// Bounded on purpose: an open-ended pattern here is quadratic on 100 KB of "<at>".
const leftOverMark = /<at(?:\s[^<>]{0,100})?>([^<]{0,300})<\/at>/gi;

function innerOf(mark: string): string {
  return mark.replace(leftOverMark, '$1');
}

/** Takes a mark out, and one of the two blanks it leaves. */
function withoutMark(text: string, mark: string): string {
  return text
    .split(mark)
    .reduce(
      (left, right) => left + (left === '' || /\s$/.test(left) ? right.replace(/^[ \u00a0]/, '') : right),
    );
}

const named: Readonly<Record<string, string>> = {
  '&nbsp;': ' ',
  '&lt;': '<',
  '&gt;': '>',
  '&amp;': '&',
  '&quot;': '"',
  '&apos;': "'",
};

/** Once through, so that what someone typed as `&lt;` comes out as that. */
function decodeEntities(text: string): string {
  if (!text.includes('&')) return text;
  return text.replace(/&(?:nbsp|lt|gt|amp|quot|apos|#\d{2,7}|#x[\da-f]{2,6});/gi, (entity) => {
    const known = named[entity.toLowerCase()];
    if (known !== undefined) return known;
    const code =
      entity[2] === 'x' || entity[2] === 'X'
        ? Number.parseInt(entity.slice(3), 16)
        : Number(entity.slice(2, -1));
    const isCharacter = code >= 0x20 && code <= 0x10_ffff && !(code >= 0xd800 && code <= 0xdfff);
    return isCharacter ? String.fromCodePoint(code) : entity;
  });
}
