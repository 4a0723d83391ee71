import type { FileChild, ILevelsOptions, IParagraphOptions, ParagraphChild } from 'docx';
import type { Block } from '../block.ts';
import { columnShares, isCaptioned } from '../table-columns.ts';
import { isLeadIn } from '../written-text.ts';
import { bookmarkOf, styleIds } from './docx-names.ts';
import { paragraphText, xmlText } from './docx-text.ts';

type Docx = typeof import('docx');
type Table = Extract<Block, { kind: 'table' }>;
/** Contents with a bookmark around them, where there is an anchor. */
type Mark = (children: readonly ParagraphChild[], anchor: string | undefined) => readonly ParagraphChild[];
type Signatures = Extract<Block, { kind: 'signatures' }>;

/** How wide the text is, in twentieths of a point. */
const textWidth = 11_906 - 2 * 1361;

/** Writes the blocks of one document, each bookmark once. The first block, if it is a heading of level 1, is its title. */
export function blockWriter(docx: Docx) {
  const bookmarks = bookmarkMaker(docx);
  const paragraph = (options: IParagraphOptions) => new docx.Paragraph(options);
  const marked: Mark = (children, anchor) => (anchor === undefined ? children : bookmarks(children, anchor));

  const block = (one: Block, before: Block | undefined): readonly FileChild[] => {
    switch (one.kind) {
      case 'heading': {
        const style = before === undefined && one.level === 1 ? 'Title' : `Heading${one.level}`;
        return [paragraph({ style, children: marked(paragraphText(docx, one.text), one.anchor) })];
      }
      case 'paragraph':
        return [
          paragraph({
            ...(one.role === undefined ? {} : { style: styleIds[one.role] }),
            ...(isLeadIn(one.text) ? { keepNext: true } : {}),
            children: marked(paragraphText(docx, one.text), one.anchor),
          }),
        ];
      case 'list':
        return one.items.map(({ text, anchor }) =>
          paragraph({
            style: 'ListParagraph',
            numbering: { reference: bullets.reference, level: 0 },
            children: marked(paragraphText(docx, text), anchor),
          }),
        );
      case 'facts':
        return one.rows.map(({ label, text }) =>
          paragraph({
            style: styleIds.fact,
            children: [
              new docx.TextRun({ bold: true, text: `${xmlText(label)}:` }),
              new docx.TextRun({ children: [new docx.Tab()] }),
              ...paragraphText(docx, text),
            ],
          }),
        );
      case 'table':
        return tableOf(docx, one, { marked, captioned: isCaptioned(one, before) });
      case 'signatures':
        return signaturesOf(docx, one);
    }
  };
  return { block, bullets };
}

const levels: readonly ILevelsOptions[] = [
  {
    level: 0,
    format: 'bullet',
    text: '•',
    alignment: 'left',
    style: { paragraph: { indent: { left: 425, hanging: 283 } } },
  },
];
const bullets = { reference: 'samverka-bullets', levels };

/** Names that Word takes as the same, whatever their case, are told apart by a number. */
function bookmarkMaker(docx: Docx) {
  const taken = new Set<string>();
  return (children: readonly ParagraphChild[], anchor: string): readonly ParagraphChild[] => {
    let name = bookmarkOf(anchor);
    for (let n = 2; taken.has(name.toLowerCase()); n += 1) name = `${bookmarkOf(anchor).slice(0, 36)}_${n}`;
    taken.add(name.toLowerCase());
    return [new docx.Bookmark({ id: name, children })];
  };
}

function tableOf(
  docx: Docx,
  table: Table,
  { marked, captioned }: { readonly marked: Mark; readonly captioned: boolean },
): readonly FileChild[] {
  const { caption, head, rows, anchors = [] } = table;
  const widths = columnShares(table).map((share) => Math.floor(share * textWidth));
  const cell = (children: readonly ParagraphChild[], width: number, header: boolean) =>
    new docx.TableCell({
      width: { size: width, type: 'dxa' },
      ...(header ? { shading: { type: 'clear', color: 'auto', fill: 'E8ECEF' } } : {}),
      children: [
        new docx.Paragraph({
          style: 'SamverkaCell',
          ...(header ? { keepNext: true } : {}),
          children: [...children],
        }),
      ],
    });
  // "tblHeader" is set only where it is true: some readers take a head for every row that speaks of it.
  const row = (cells: readonly (readonly ParagraphChild[])[], header: boolean) =>
    new docx.TableRow({
      ...(header ? { tableHeader: true } : {}),
      cantSplit: true,
      children: widths.map((width, n) => cell(cells[n] ?? [], width, header)),
    });
  const headCells = head.map((text) => [new docx.TextRun({ bold: true, text: xmlText(text) })]);
  return [
    ...(captioned
      ? []
      : [
          new docx.Paragraph({
            style: 'Caption',
            keepNext: true,
            children: [new docx.TextRun(xmlText(caption))],
          }),
        ]),
    new docx.Table({
      width: { size: widths.reduce((sum, width) => sum + width, 0), type: 'dxa' },
      columnWidths: widths,
      layout: 'fixed',
      tableLook: { firstRow: true, firstColumn: false, noHBand: true, noVBand: true },
      margins: { marginUnitType: 'dxa', top: 45, bottom: 45, left: 90, right: 90 },
      rows: [
        row(headCells, true),
        ...rows.map((cells, index) => {
          const contents = cells.map((text) => paragraphText(docx, text));
          const [first = [], ...rest] = contents;
          return row([marked(first, anchors[index]), ...rest], false);
        }),
      ],
    }),
    // Two tables would grow together, and text would stand close under one.
    new docx.Paragraph({ style: 'SamverkaCell' }),
  ];
}

function signaturesOf(docx: Docx, { lines }: Signatures): readonly FileChild[] {
  return lines.map(
    ({ role, name }, index) =>
      new docx.Paragraph({
        style: styleIds.signature,
        // All on one page.
        ...(index < lines.length - 1 ? { keepNext: true } : {}),
        tabStops: [{ type: docx.TabStopType.LEFT, position: 4536, leader: docx.LeaderType.UNDERSCORE }],
        children: [
          new docx.TextRun({ children: [new docx.Tab()] }),
          new docx.TextRun({ break: 1 }),
          new docx.TextRun(xmlText(name)),
          new docx.TextRun({ break: 1 }),
          new docx.TextRun(xmlText(role)),
        ],
      }),
  );
}
