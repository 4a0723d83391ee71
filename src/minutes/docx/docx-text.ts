import type { ParagraphChild } from 'docx';
import type { Text } from '../block.ts';
import { addressOf, runLines, withinItself } from '../written-text.ts';

type Docx = typeof import('docx');

// biome-ignore lint/suspicious/noControlCharactersInRegex: those are what XML has no place for.
const unwritable = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/gu;

/** A text as XML can hold it: half signs and the signs of control that it forbids become U+FFFD, and nothing is lost silently. */
export function xmlText(text: string): string {
  return text.toWellFormed().replace(unwritable, '\ufffd');
}

/** A text as the contents of a paragraph: lines parted by breaks, tabs as tabs, links that lead to the web alone. */
export function paragraphText(docx: Docx, text: Text): readonly ParagraphChild[] {
  return runLines(text).flatMap((line, index) => [
    ...(index === 0 ? [] : [new docx.TextRun({ break: 1 })]),
    ...line.map((run) => {
      const address = addressOf(run);
      const written = new docx.TextRun({
        ...(run.strong ? { bold: true } : {}),
        ...(run.struck ? { strike: true } : {}),
        ...(address === undefined ? {} : { style: 'Hyperlink' }),
        children: withinItself(xmlText(run.text))
          .split('\t')
          .flatMap((part, at) => [...(at === 0 ? [] : [new docx.Tab()]), ...(part === '' ? [] : [part])]),
      });
      return address === undefined
        ? written
        : new docx.ExternalHyperlink({ link: address, children: [written] });
    }),
  ]);
}
