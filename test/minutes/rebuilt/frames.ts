/** Reads what the document's own words stand around: the inverse of the frame, as a person would read it. */

/** Marks in a frame where people's words stand. */
export const blank = (n: number) => String.fromCodePoint(0xe000 + n);

const quotations = /(?<=^|[\s(:])[”“](?:[^”]|””)*”(?!”)/gu;

/** A text whose quotations are set aside, and how they are put back. */
function held(text: string): { readonly held: string; readonly back: (part: string) => string } {
  const kept: string[] = [];
  return {
    held: text.replace(quotations, (found) => `\ue100${kept.push(found) - 1}\ue101`),
    back: (part) => part.replace(/\ue100(\d+)\ue101/gu, (_, n: string) => kept[Number(n)] ?? ''),
  };
}

/** What stands in the blanks of a frame; undefined where the text is none of that frame. A blank takes as little as it can. */
export function inFrame(text: string, frame: string): readonly string[] | undefined {
  const literal = frame.replace(/[\\^$.*+?()[\]{}|]/gu, '\\$&');
  const source = literal.replace(/[\ue000-\ue0ff]/gu, '(.*?)');
  const aside = held(text);
  return new RegExp(`^${source}$`, 'su').exec(aside.held)?.slice(1).map(aside.back);
}

/** Parts of a text, but for separators within quotation marks. */
export function parted(text: string, separator: RegExp): readonly string[] {
  const aside = held(text);
  return aside.held
    .split(separator)
    .map((part) => aside.back(part).trim())
    .filter((part) => part !== '');
}

/** Words without the quotation marks that stand around all of them. */
export function unquoted(text: string): string {
  const found = /^[”“]((?:[^”]|””)*)”$/su.exec(text.trim());
  return found === null ? text.trim() : (found[1] ?? '').replaceAll('””', '”');
}

/** The names of a list. */
export function namesIn(text: string): readonly string[] {
  const apart = parted(text, /; /u);
  const names = apart.length > 1 ? apart : parted(text, /, |(?<!-) (?:och|and) /u);
  return names.map(unquoted);
}

/** The names of a row: they may have an "och" of their own. */
export function rowOf(text: string): readonly string[] {
  const apart = parted(text, /; /u);
  return apart.length > 1 ? apart : parted(text, /, /u);
}
