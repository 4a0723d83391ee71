import { words } from '../../language/words/languages.ts';
import type { TextDocument } from '../block.ts';
import { blockWriter } from './docx-blocks.ts';
import { tidyPackage } from './docx-package.ts';
import { docxStyles, languageTag } from './docx-styles.ts';
import { xmlText } from './docx-text.ts';

/**
 * A document as Word writes it (Office Open XML), for going on with: real headings, lists and tables, its language set,
 * a named style for each role of a paragraph, a bookmark for each anchor (`docx-names.ts`), page numbers, and nothing
 * that runs. The same document gives the same bytes. People's words stand to the letter as far as XML can hold them:
 * what it cannot hold shows as U+FFFD.
 */
export async function documentDocx(document: TextDocument): Promise<Uint8Array> {
  // Slow to load, and most who start Samverka write no document.
  const docx = await import('docx');
  const { language, blocks, mark } = document;
  const write = blockWriter(docx);
  const [title, subject] = [xmlText(document.title), xmlText(document.subject)];
  const file = new docx.Document({
    title,
    subject,
    creator: subject,
    styles: docxStyles(docx, language),
    numbering: { config: [write.bullets] },
    compatibility: { version: 15 },
    sections: [
      {
        properties: {
          page: {
            size: { width: 11_906, height: 16_838 },
            margin: { top: 1304, bottom: 1588, left: 1361, right: 1361, footer: 624 },
          },
        },
        footers: {
          default: footerOf(docx, document),
        },
        children: blocks.flatMap((block, index) => write.block(block, blocks[index - 1])),
      },
    ],
  });
  const packed = await docx.Packer.toBuffer(file);
  return tidyPackage(packed, {
    ...{ title, subject, language: languageTag(language) },
    ...(mark === undefined ? {} : { mark: xmlText(mark) }),
    captions: blocks.flatMap((block) => (block.kind === 'table' ? [xmlText(block.caption)] : [])),
  });
}

/** What stands at the foot of every page: what the document says there, and the page's number. */
function footerOf(docx: typeof import('docx'), { footer, language }: TextDocument) {
  const { page } = words(language).formats;
  const small = { size: 17, color: '555555' };
  const text = (said: string) => new docx.TextRun({ ...small, text: said });
  const number = (of: 'CURRENT' | 'TOTAL_PAGES') =>
    new docx.TextRun({ ...small, children: [docx.PageNumber[of]] });
  return new docx.Footer({
    children: [
      ...(footer === undefined ? [] : [new docx.Paragraph({ children: [text(xmlText(footer))] })]),
      new docx.Paragraph({
        alignment: docx.AlignmentType.RIGHT,
        children: [
          text(`${page.before} `),
          number('CURRENT'),
          text(` ${page.between} `),
          number('TOTAL_PAGES'),
        ],
      }),
    ],
  });
}
