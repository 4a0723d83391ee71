import { words } from '../../language/words/languages.ts';
import type { TextDocument } from '../block.ts';
import { canonicalJson, sha256 } from '../canonical.ts';
import { languageTag } from '../docx/docx-styles.ts';
import { blockRows } from './pdf-blocks.ts';
import { pdfMetadata, producer } from './pdf-metadata.ts';
import { drawRows } from './pdf-pages.ts';
import { colours, type Paper, page, paperOf, textWidth } from './pdf-paper.ts';

type Pdf = PDFKit.PDFDocument;

/**
 * A document as PDF, tagged for those who hear it (PDF/UA-1) and for keeping (PDF/A-2a), with its font embedded and an
 * outline of its headings. It holds no times: the same document gives the same bytes. The library checks neither
 * standard; what the font has no sign for is shown by its number.
 */
export async function documentPdf(document: TextDocument): Promise<Uint8Array> {
  // Slow to load, and most who start Samverka write no document.
  const { default: PDFDocument } = await import('pdfkit');
  const about = {
    title: document.title.toWellFormed(),
    subject: document.subject.toWellFormed(),
    language: languageTag(document.language),
  };
  // The file's own id is made from these; a time and the digest are for that only.
  const marks = {
    CreationDate: new Date(0),
    Keywords: sha256(canonicalJson({ ...document, mark: undefined })),
  };
  const pdf: Pdf = new PDFDocument({
    ...{ pdfVersion: '1.7', subset: 'PDF/A-2a', tagged: true, displayTitle: true, bufferPages: true },
    ...{ lang: about.language, font: '', size: 'A4', margin: 0, autoFirstPage: false },
    info: { Title: about.title, Subject: about.subject, Producer: producer, Creator: producer, ...marks },
  });
  for (const mark of Object.keys(marks)) Reflect.deleteProperty(pdf.info, mark);
  // In place of what the library would say: it neither escapes a title nor does without a time.
  Object.defineProperty(pdf, '_addInfo', { value: () => pdf.appendXML(pdfMetadata(about)) });
  const bytes = collected(pdf);
  const { formats } = words(document.language);
  const paper = paperOf(pdf, formats.linkTo);
  pdf.addPage();
  const root = pdf.struct('Document');
  pdf.addStructure(root);
  const outline = outlineOf(pdf);
  const rows = document.blocks.flatMap((block, index) =>
    blockRows(paper, block, { root, outline, previous: document.blocks[index - 1] }),
  );
  drawRows(rows, () => pdf.addPage());
  drawFooters(paper, document.footer ?? '', formats.page);
  root.end();
  pdf.end();
  return bytes;
}

function collected(pdf: Pdf): Promise<Uint8Array> {
  const chunks: Uint8Array[] = [];
  pdf.on('data', (chunk: Uint8Array) => chunks.push(chunk));
  return new Promise((resolve, reject) => {
    pdf.on('end', () => resolve(Buffer.concat(chunks)));
    pdf.on('error', reject);
  });
}

/** Headings as bookmarks, each under the nearest one before it of a higher level. */
function outlineOf(pdf: Pdf) {
  const open: { readonly level: number; readonly outline: PDFKit.PDFOutline }[] = [];
  return (level: number, title: string, y: number) => {
    while ((open.at(-1)?.level ?? 0) >= level) open.pop();
    const parent = open.at(-1)?.outline ?? pdf.outline;
    // The library counts from the right edge.
    const place = { expanded: true, fit: false, left: page.width, top: Math.max(y - 8, 0), zoom: 0 };
    open.push({ level, outline: parent.addItem(title.toWellFormed().replace(/\s+/gu, ' '), place) });
  };
}

function drawFooters(
  { pdf, linesOf, drawPlain, artifact }: Paper,
  footer: string,
  words: { readonly before: string; readonly between: string },
): void {
  const look = { size: 8, colour: colours.soft };
  const { start, count } = pdf.bufferedPageRange();
  for (let n = 0; n < count; n += 1) {
    pdf.switchToPage(start + n);
    const number = `${words.before} ${n + 1} ${words.between} ${count}`;
    const [numberLine = []] = linesOf([{ text: number }], 120, look);
    const width = numberLine.reduce((sum, segment) => sum + segment.width, 0);
    artifact('Pagination', () => {
      for (const [index, line] of linesOf([{ text: footer }], textWidth - 100, look)
        .slice(0, 3)
        .entries())
        drawPlain(line, page.left, page.height - 58 + index * 11, look);
      drawPlain(numberLine, page.width - page.right - width, page.height - 58, look);
    });
  }
}
