import type { Block, Text } from '../block.ts';
import { columnShares } from '../table-columns.ts';
import type { Line } from './pdf-lines.ts';
import type { Row } from './pdf-pages.ts';
import { colours, type Look, type Paper, page, type Tag, textWidth } from './pdf-paper.ts';

type Table = Extract<Block, { kind: 'table' }>;

const look: Look = { size: 9.5 };
const lineHeight = look.size * 1.4;
const pad = { x: 5, y: 3 } as const;
/** A row with more lines than this is broken over pages, and so never too high for one. */
const mostLines = 30;

/** A table: its caption, and rows under a head that is said again on each page. Those who hear it are told the head once. */
export function tableRows(
  paper: Paper,
  table: Table,
  { root, captioned }: { readonly root: Tag; readonly captioned: boolean },
): readonly Row[] {
  const tags: { table?: Tag } = {};
  const tableTag = () => {
    tags.table ??= paper.child(root, 'Table', { title: table.caption.toWellFormed() });
    return tags.table;
  };
  const columns = columnShares(table).map((share) => share * textWidth);
  const cellLines = (cells: readonly Text[], look: Look) =>
    columns.map((width, n) => paper.linesOf(cells[n] ?? [], width - 2 * pad.x, look));
  const headLook = { ...look, bold: true };
  const head = cellLines(
    table.head.map((text) => [{ text }]),
    headLook,
  );
  const caption = captioned ? [] : paper.linesOf([{ text: table.caption }], textWidth, headLook);
  const drawHead = (y: number, draw: Draw) => drawCells(paper, head, { y, columns, filled: true, draw });
  const headHeight = heightOf(head);
  const repeated = {
    height: headHeight,
    draw: (y: number) =>
      drawHead(y, (line, x, at) =>
        paper.artifact('Pagination', () => paper.drawPlain(line, x, at, headLook)),
      ),
  };
  return [
    ...captionRows(paper, caption, tableTag),
    {
      height: headHeight,
      before: 3,
      keepNext: true,
      draw(y) {
        const tag = cellTagger(paper, tableTag, 'TH', columns.length);
        drawHead(y, (line, x, at, n) => paper.drawLine(line, x, at, headLook, tag(n), 'TH'));
      },
    },
    ...table.rows.flatMap((row) => {
      const lines = cellLines(row, look);
      const tag = cellTagger(paper, tableTag, 'TD', columns.length);
      return slicesOf(lines).map(
        (slice): Row => ({
          height: heightOf(slice),
          before: 0,
          keepNext: false,
          repeated,
          draw: (y) =>
            drawCells(paper, slice, {
              y,
              columns,
              filled: false,
              draw: (line, x, at, n) => paper.drawLine(line, x, at, look, tag(n), 'TD'),
            }),
        }),
      );
    }),
  ];
}

function captionRows(paper: Paper, lines: readonly Line[], table: () => Tag): readonly Row[] {
  const tags: { caption?: Tag } = {};
  return lines.map((line, index) => ({
    height: lineHeight,
    before: index === 0 ? 8 : 0,
    keepNext: true,
    draw(y) {
      tags.caption ??= paper.child(table(), 'Caption');
      paper.drawLine(line, page.left, y, { ...look, bold: true }, tags.caption, 'Caption');
    },
  }));
}

type Draw = (line: Line, x: number, y: number, column: number) => void;

/** The nodes of one row's cells, all made at once: an empty cell has its place too. */
function cellTagger(
  paper: Paper,
  table: () => Tag,
  kind: 'TH' | 'TD',
  columns: number,
): (column: number) => Tag {
  let cells: readonly Tag[] | undefined;
  return (column) => {
    if (cells === undefined) {
      const row = paper.child(table(), 'TR');
      const scope = kind === 'TH' ? { scope: 'Column' } : {};
      cells = Array.from({ length: columns }, () => paper.child(row, kind, scope));
    }
    const cell = cells[column];
    if (cell === undefined) throw new RangeError(`no column ${column}`);
    return cell;
  };
}

function heightOf(cells: readonly (readonly Line[])[]): number {
  return Math.max(1, ...cells.map((lines) => lines.length)) * lineHeight + 2 * pad.y;
}

function slicesOf(cells: readonly (readonly Line[])[]): readonly (readonly (readonly Line[])[])[] {
  const most = Math.max(1, ...cells.map((lines) => lines.length));
  const slices = Math.ceil(most / mostLines);
  return Array.from({ length: slices }, (_, n) =>
    cells.map((lines) => lines.slice(n * mostLines, (n + 1) * mostLines)),
  );
}

function drawCells(
  paper: Paper,
  cells: readonly (readonly Line[])[],
  at: {
    readonly y: number;
    readonly columns: readonly number[];
    readonly filled: boolean;
    readonly draw: Draw;
  },
): void {
  const height = heightOf(cells);
  paper.artifact('Layout', () => {
    const { pdf } = paper;
    if (at.filled) pdf.rect(page.left, at.y, textWidth, height).fill(colours.head);
    pdf.lineWidth(0.5);
    let x = page.left;
    for (const width of at.columns) {
      pdf.rect(x, at.y, width, height);
      x += width;
    }
    pdf.stroke(colours.line);
  });
  let x = page.left;
  for (const [n, lines] of cells.entries()) {
    for (const [index, line] of lines.entries())
      at.draw(line, x + pad.x, at.y + pad.y + index * lineHeight, n);
    x += at.columns[n] ?? 0;
  }
}
