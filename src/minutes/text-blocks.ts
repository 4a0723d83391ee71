import type { Block, ListItem, ParagraphRole, Run, Text } from './block.ts';

/** Words without more. */
export function plain(text: string): Text {
  return [{ text }];
}

/** "Beslut: " and what it says, to the letter. */
export function labelled(label: string, text: string): Text {
  return [{ text: `${label}: `, strong: true }, { text }];
}

/** Struck through; to be used only where words beside it say what that means. */
export function struck(text: Text): Text {
  return text.map((run): Run => ({ ...run, struck: true }));
}

export function paragraph(text: Text, role?: ParagraphRole, anchor?: string): Block {
  return {
    kind: 'paragraph',
    text,
    ...(role === undefined ? {} : { role }),
    ...(anchor === undefined ? {} : { anchor }),
  };
}

/** A web address leads to itself; anything else is words. */
export function linkText(link: string): Text {
  return [/^https?:\/\/[^\s<>]+$/iu.test(link) ? { text: link, link } : { text: link }];
}

/** "Utkast till avtal: https://…"; the address alone where the document has no name. */
export function documentText({ link, title }: { readonly link: string; readonly title?: string }): Text {
  return title === undefined ? linkText(link) : [{ text: `${title}: ` }, ...linkText(link)];
}

/**
 * Somebody's running text: its paragraphs where empty lines part them, and lists where lines begin with "- ", with the
 * line breaks within kept. The first part has the anchor, the others the same with their number: `note:n4:2`. What
 * stands elsewhere by itself, as a whole paragraph or line, is left out.
 */
export function textBlocks(
  text: string,
  anchor: string,
  standsElsewhere: (part: string) => boolean = () => false,
): readonly Block[] {
  const blocks: Block[] = [];
  let parts = 0;
  const next = () => {
    parts += 1;
    return parts === 1 ? anchor : `${anchor}:${parts}`;
  };
  for (const { list, lines: all } of piecesOf(text)) {
    const whole = standsElsewhere(all.join('\n'));
    const lines = list ? all : all.filter((line) => !whole && !standsElsewhere(line));
    if (lines.length === 0) continue;
    if (list) {
      const items = lines.map((line): ListItem => ({ text: plain(line), anchor: next() }));
      blocks.push({ kind: 'list', items });
    } else blocks.push(paragraph(plain(lines.join('\n')), undefined, next()));
  }
  return blocks;
}

type Piece = { readonly list: boolean; readonly lines: string[] };

const bullet = /^\s*- +(?=\S)/u;

function piecesOf(text: string): readonly Piece[] {
  const pieces: Piece[] = [];
  let open: Piece | undefined;
  for (const line of text.trim().split(/\r\n|[\n\r\u2028\u2029]/u)) {
    if (line.trim() === '') {
      open = undefined;
      continue;
    }
    const list = bullet.test(line);
    if (open === undefined || open.list !== list) {
      open = { list, lines: [] };
      pieces.push(open);
    }
    open.lines.push(list ? line.replace(bullet, '').trimEnd() : line.trim());
  }
  return pieces;
}
