import type { IParagraphStyleOptions, IStylesOptions } from 'docx';
import type { Language } from '../../meetings/model/terms.ts';
import { type StyledAs, styleIds, styleName } from './docx-names.ts';

type Docx = typeof import('docx');
type Look = Pick<IParagraphStyleOptions, 'paragraph' | 'run'>;

/** The language of a document as BCP 47 has it, with the country whose spelling it follows. */
export function languageTag(language: Language): string {
  return { sv: 'sv-SE', en: 'en-GB' }[language];
}

const ink = '1B1B1B';
const blue = '1F3A5F';

/** How the paragraphs of a Word document look; what is set apart is so by more than its colour. */
export function docxStyles(docx: Docx, language: Language): IStylesOptions {
  const heading = (size: number, before: number, outlineLevel: number): Look => ({
    run: { size, bold: true, color: blue, font: 'Calibri' },
    paragraph: { keepNext: true, keepLines: true, outlineLevel, spacing: { before, after: 80 } },
  });
  const own = (as: StyledAs, { paragraph, run }: Look): IParagraphStyleOptions => ({
    id: styleIds[as],
    name: styleName(language, as),
    basedOn: 'Normal',
    next: 'Normal',
    quickFormat: true,
    ...(paragraph ? { paragraph } : {}),
    ...(run ? { run } : {}),
  });
  const bar = (color: string, size: number, fill?: string): Look => ({
    paragraph: {
      indent: { left: 170 },
      spacing: { before: 80, after: 120 },
      border: { left: { style: docx.BorderStyle.SINGLE, color, size, space: 8 } },
      ...(fill === undefined ? {} : { shading: { type: docx.ShadingType.CLEAR, color: 'auto', fill } }),
    },
  });
  return {
    default: {
      document: {
        run: { font: 'Calibri', size: 22, color: ink, language: { value: languageTag(language) } },
        paragraph: { spacing: { after: 120, line: 269 } },
      },
      title: {
        ...heading(36, 0, 0),
        paragraph: { keepNext: true, outlineLevel: 0, spacing: { after: 120 } },
      },
      heading1: heading(30, 320, 0),
      heading2: heading(26, 280, 1),
      heading3: heading(23, 200, 2),
      listParagraph: { paragraph: { spacing: { after: 40 } } },
      caption: {
        run: { size: 20, bold: true, color: ink },
        paragraph: { keepNext: true, spacing: { before: 120, after: 60 } },
      },
      hyperlink: { run: { color: '0B5CAD', underline: { type: docx.UnderlineType.SINGLE } } },
    },
    paragraphStyles: [
      own('decision', bar(blue, 24, 'EEF2F7')),
      own('assignment', bar('5B6770', 12)),
      own('referral', bar('5B6770', 12)),
      own('proposal', { paragraph: { indent: { left: 340 }, keepNext: true } }),
      own('remark', { run: { color: '555555', size: 20 }, paragraph: { spacing: { after: 60 } } }),
      own('notice', {
        run: { bold: true },
        paragraph: {
          spacing: { before: 80, after: 160 },
          border: Object.fromEntries(
            ['top', 'bottom', 'left', 'right'].map((side) => [
              side,
              { style: docx.BorderStyle.SINGLE, color: ink, size: 6, space: 4 },
            ]),
          ),
        },
      }),
      own('fact', {
        paragraph: {
          indent: { left: 2608, hanging: 2608 },
          spacing: { after: 40 },
          leftTabStop: 2608,
        },
      }),
      own('signature', { paragraph: { keepLines: true, spacing: { before: 720, after: 0 } } }),
      {
        id: 'SamverkaCell',
        name: 'Samverka cell',
        basedOn: 'Normal',
        paragraph: { spacing: { after: 0 } },
        run: { size: 20 },
      },
    ],
  };
}
