import type { Block, ParagraphRole } from '../block.ts';
import { isCaptioned } from '../table-columns.ts';
import { isLeadIn, plainText } from '../written-text.ts';
import { factRows, listRows, signatureRows } from './pdf-labelled.ts';
import type { Row } from './pdf-pages.ts';
import { colours, type Look, type Paper, page, type Tag, textWidth } from './pdf-paper.ts';
import { tableRows } from './pdf-table.ts';
import { body, once, textRows } from './pdf-text.ts';

const headings: Readonly<Record<1 | 2 | 3, Look & { readonly before: number }>> = {
  1: { size: 20, bold: true, colour: colours.blue, before: 18 },
  2: { size: 13.5, bold: true, colour: colours.blue, before: 16 },
  3: { size: 11.5, bold: true, colour: colours.blue, before: 11 },
};

/** How a role's paragraph is set apart: by a bar, a box or its place, never by colour alone. */
type Dress = Look & {
  readonly indent: number;
  readonly pad: number;
  readonly dress?: 'bar' | 'filled' | 'box';
};
const roles: Readonly<Record<ParagraphRole, Dress>> = {
  decision: { ...body, indent: 14, pad: 5, dress: 'filled' },
  assignment: { ...body, indent: 14, pad: 2, dress: 'bar' },
  referral: { ...body, indent: 14, pad: 2, dress: 'bar' },
  proposal: { ...body, indent: 18, pad: 0 },
  remark: { size: 9.5, colour: colours.soft, indent: 0, pad: 0 },
  notice: { ...body, bold: true, indent: 8, pad: 6, dress: 'box' },
};

/** The rows that a block is drawn as; `root` is the document's own node. `outline` is told of each heading where it is drawn. */
export function blockRows(
  paper: Paper,
  block: Block,
  {
    root,
    outline,
    previous,
  }: {
    readonly root: Tag;
    readonly outline: (level: number, title: string, y: number) => void;
    readonly previous: Block | undefined;
  },
): readonly Row[] {
  switch (block.kind) {
    case 'heading': {
      const { before, ...look } = headings[block.level];
      const tag = once(() => paper.child(root, `H${block.level}`));
      const rows = textRows(paper, block.text, { look, tag, name: `H${block.level}`, before });
      return rows.map((row, index) => ({
        ...row,
        keepNext: true,
        draw(y) {
          if (index === 0) outline(block.level, plainText(block.text), y);
          row.draw(y);
        },
      }));
    }
    case 'paragraph': {
      const tag = once(() => paper.child(root, 'P'));
      const dress = block.role === undefined ? { ...body, indent: 0, pad: 0 } : roles[block.role];
      const { indent, pad } = dress;
      const rows = textRows(paper, block.text, { look: dress, tag, name: 'P', before: 6, indent, pad });
      const leads = block.role === 'proposal' || isLeadIn(block.text);
      return dressed(paper, leads ? withNext(rows) : rows, dress);
    }
    case 'list':
      return listRows(
        paper,
        block.items.map(({ text }) => text),
        root,
      );
    case 'facts':
      return factRows(paper, block.rows, root);
    case 'table':
      return tableRows(paper, block, { root, captioned: isCaptioned(block, previous) });
    case 'signatures':
      return signatureRows(paper, block.lines, root);
  }
}

/** What is proposed stands on the same page as the beginning of what comes of it. */
function withNext(rows: readonly Row[]): readonly Row[] {
  return rows.map((row, index) => (index === rows.length - 1 ? { ...row, keepNext: true } : row));
}

function dressed(paper: Paper, rows: readonly Row[], { dress }: Dress): readonly Row[] {
  if (dress === undefined) return rows;
  return rows.map((row, index) => ({
    ...row,
    before: index === 0 ? row.before + 2 : row.before,
    draw(y) {
      paper.artifact('Layout', () => {
        const { pdf } = paper;
        // A little over the edge, so that no seam shows; the next row is drawn on top of it.
        const height = row.height + (index < rows.length - 1 ? 0.4 : 0);
        if (dress === 'filled') pdf.rect(page.left, y, textWidth, height).fill(colours.fill);
        if (dress === 'box') {
          const [right, end] = [page.left + textWidth, y + row.height];
          pdf.lineWidth(0.8).moveTo(page.left, y).lineTo(page.left, end).moveTo(right, y).lineTo(right, end);
          if (index === 0) pdf.moveTo(page.left, y).lineTo(right, y);
          if (index === rows.length - 1) pdf.moveTo(page.left, end).lineTo(right, end);
          pdf.stroke(colours.ink);
        } else
          pdf
            .rect(page.left, y, dress === 'filled' ? 3 : 1.5, height)
            .fill(dress === 'filled' ? colours.blue : colours.line);
      });
      row.draw(y);
    },
  }));
}
