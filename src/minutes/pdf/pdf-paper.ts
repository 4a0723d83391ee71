import type { Text } from '../block.ts';
import { runLines } from '../written-text.ts';
import { openFaces } from './pdf-font.ts';
import { breakLines, type Line } from './pdf-lines.ts';
import { piecesOf } from './pdf-pieces.ts';

type Pdf = PDFKit.PDFDocument;
/** A node of the tree that tells those who hear the document what is what. */
export type Tag = PDFKit.PDFStructureElement;

/** A4 and its margins, in points. */
export const page = { width: 595.28, height: 841.89, left: 68, right: 68, top: 62, bottom: 84 } as const;
export const textWidth = page.width - page.left - page.right;
export const colours = {
  ink: '#1b1b1b',
  soft: '#555555',
  blue: '#1f3a5f',
  fill: '#eef2f7',
  link: '#0b5cad',
  line: '#8a939b',
  head: '#e8ecef',
};

/** How a paragraph is set; points. */
export type Look = { readonly size: number; readonly colour?: string; readonly bold?: boolean };

/** What can be put on the pages of one document. */
export type Paper = ReturnType<typeof paperOf>;

/** The pages of one document: what is drawn there is tagged, or told apart as furniture of the page (artifact). */
export function paperOf(pdf: Pdf, linkTo: (address: string) => string) {
  const faces = openFaces(pdf);
  const set = (bold: boolean, size: number) => pdf.font(bold ? faces.bold : faces.regular).fontSize(size);

  const linesOf = (text: Text, width: number, { size, bold = false }: Look): readonly Line[] =>
    runLines(text).flatMap((line) =>
      breakLines(piecesOf(line, { has: faces.has, bold }), width, (piece) =>
        set(piece.bold, size).widthOfString(piece.text),
      ),
    );

  /** Text that is not tagged, such as a page's number. */
  const drawPlain = (line: Line, x: number, y: number, look: Look) => {
    for (const segment of line) {
      set(segment.bold, look.size).fillColor(
        segment.link === undefined ? (look.colour ?? colours.ink) : colours.link,
      );
      pdf.text(segment.text, x + segment.x, y, {
        lineBreak: false,
        strike: segment.struck,
        underline: segment.link !== undefined,
      });
    }
  };

  const tagged = (into: Tag, name: string, draw: () => void) => {
    const content = pdf.markStructureContent(name);
    draw();
    pdf.endMarkedContent();
    into.add(content);
  };

  const child = (parent: Tag, name: string, options: object = {}): Tag => {
    const tag = pdf.struct(name, options);
    parent.add(tag);
    return tag;
  };

  const drawLink = (segment: Line[number], x: number, y: number, look: Look, into: Tag) => {
    const link = child(into, 'Link', { alt: linkTo(segment.actual ?? segment.text) });
    tagged(link, 'Link', () => drawPlain([segment], x, y, look));
    const options = { structParent: link, Contents: new String(linkTo(segment.link ?? '')) };
    Reflect.apply(pdf.link, pdf, [x + segment.x, y, segment.width, look.size * 1.36, segment.link, options]);
    // Now, while the page is the one that it stands on.
    link.end();
  };

  /** A line of a tagged text: links, what is struck, and a letter that is shown by its number are nodes of their own. */
  const drawLine = (line: Line, x: number, y: number, look: Look, into: Tag, name: string) => {
    for (const part of runsOf(line)) {
      const [first] = part;
      if (first?.link !== undefined) for (const segment of part) drawLink(segment, x, y, look, into);
      else if (first?.struck || first?.actual !== undefined) {
        const span = child(into, 'Span', first.actual === undefined ? {} : { actual: first.actual });
        if (first.struck) attribute(span, { O: 'Layout', TextDecorationType: 'LineThrough' });
        tagged(span, 'Span', () => drawPlain(part, x, y, look));
      } else tagged(into, name, () => drawPlain(part, x, y, look));
    }
  };

  /** Furniture of the page, of which nobody who listens is told. */
  const artifact = (type: 'Layout' | 'Pagination', draw: () => void) => {
    pdf.markContent('Artifact', { type });
    draw();
    pdf.endMarkedContent();
  };

  return { pdf, linesOf, drawPlain, drawLine, artifact, child };
}

/** Segments that stand together in one node of the tree. */
function runsOf(line: Line): readonly Line[] {
  const parts: Line[number][][] = [];
  for (const segment of line) {
    const last = parts.at(-1);
    const [before] = last ?? [];
    const same = before?.link === segment.link && before?.struck === segment.struck;
    const isLetter = before?.actual !== undefined || segment.actual !== undefined;
    if (last !== undefined && same && !isLetter) last.push(segment);
    else parts.push([segment]);
  }
  return parts;
}

/** What a node of the tree says of how it looks or counts; the library has no word for it. */
export function attribute(tag: Tag, attributes: Readonly<Record<string, string>>): void {
  const dictionary: unknown = Reflect.get(tag, 'dictionary');
  const data: unknown =
    typeof dictionary === 'object' && dictionary !== null ? Reflect.get(dictionary, 'data') : undefined;
  if (typeof data === 'object' && data !== null) Reflect.set(data, 'A', attributes);
}
