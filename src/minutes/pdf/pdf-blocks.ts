import type { Block, ParagraphRole, Text } from '../block.ts';
import { isCaptioned } from '../table-columns.ts';
import { plainText } from '../written-text.ts';
import type { Line } from './pdf-lines.ts';
import type { Row } from './pdf-pages.ts';
import { attribute, colours, type Look, type Paper, page, type Tag, textWidth } from './pdf-paper.ts';
import { tableRows } from './pdf-table.ts';

/** How far one line is under the other, in parts of the size of the letters. */
const leading = 1.4;
const body: Look = { size: 10.5 };

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
      return dressed(
        paper,
        textRows(paper, block.text, {
          look: dress,
          tag,
          name: 'P',
          before: 6,
          indent: dress.indent,
          pad: dress.pad,
        }),
        dress,
      );
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
      return block.lines.flatMap((line) => signatureRows(paper, line, root));
  }
}

type Setting = {
  readonly look: Look;
  readonly tag: () => Tag;
  readonly name: string;
  readonly before: number;
  readonly indent?: number;
  readonly pad?: number;
  readonly width?: number;
};

/** The lines of a text: the first two keep together, and the last two. */
function textRows(paper: Paper, text: Text, setting: Setting): readonly Row[] {
  const { look, tag, name, before, indent = 0, pad = 0 } = setting;
  const width = setting.width ?? textWidth - indent - pad;
  const lines = paper.linesOf(text, width, look);
  return lines.map((line, index): Row => {
    const [above, below] = [index === 0 ? pad : 0, index === lines.length - 1 ? pad : 0];
    return {
      height: look.size * leading + above + below,
      before: index === 0 ? before : 0,
      keepNext: lines.length > 1 && (index === 0 || index === lines.length - 2),
      draw: (y) => paper.drawLine(line, page.left + indent, y + above, look, tag(), name),
    };
  });
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

function listRows(paper: Paper, items: readonly Text[], root: Tag): readonly Row[] {
  const list = once(() => {
    const tag = paper.child(root, 'L');
    attribute(tag, { O: 'List', ListNumbering: 'Disc' });
    return tag;
  });
  return items.flatMap((text, n) => {
    const item = once(() => paper.child(list(), 'LI'));
    const label = once(() => paper.child(item(), 'Lbl'));
    const tag = once(() => paper.child(item(), 'LBody'));
    const rows = textRows(paper, text, {
      look: body,
      tag,
      name: 'LBody',
      before: n === 0 ? 4 : 2,
      indent: 18,
    });
    const bullet = paper.linesOf([{ text: '•' }], 18, body);
    return withLabel(paper, rows, { lines: bullet, look: body, tag: label, indent: 6 });
  });
}

function factRows(
  paper: Paper,
  facts: readonly { readonly label: string; readonly text: Text }[],
  root: Tag,
): readonly Row[] {
  const indent = 120;
  const look = { ...body, bold: true };
  const list = once(() => {
    const tag = paper.child(root, 'L');
    attribute(tag, { O: 'List', ListNumbering: 'None' });
    return tag;
  });
  return facts.flatMap(({ label, text }, n) => {
    const item = once(() => paper.child(list(), 'LI'));
    const tag = once(() => paper.child(item(), 'Lbl'));
    const value = once(() => paper.child(item(), 'LBody'));
    const rows = textRows(paper, text, {
      look: body,
      tag: value,
      name: 'LBody',
      before: n === 0 ? 8 : 2,
      indent,
    });
    const lines = paper.linesOf([{ text: `${label}: ` }], indent - 6, look);
    return withLabel(paper, rows, { lines, look, tag, indent: 0 });
  });
}

/** Rows with a label at their side; where it has more lines than they, they get room for it. */
function withLabel(
  paper: Paper,
  rows: readonly Row[],
  label: {
    readonly lines: readonly Line[];
    readonly look: Look;
    readonly tag: () => Tag;
    readonly indent: number;
  },
): readonly Row[] {
  const room = label.lines.length * label.look.size * leading;
  const height = rows.reduce((sum, row) => sum + row.height, 0);
  return rows.map((row, index) => ({
    ...row,
    height: row.height + (index === rows.length - 1 ? Math.max(room - height, 0) : 0),
    keepNext: row.keepNext || (index < rows.length - 1 && index < label.lines.length),
    draw(y) {
      if (index === 0)
        for (const [n, line] of label.lines.entries())
          paper.drawLine(
            line,
            page.left + label.indent,
            y + n * label.look.size * leading,
            label.look,
            label.tag(),
            'Lbl',
          );
      row.draw(y);
    },
  }));
}

function signatureRows(
  paper: Paper,
  { role, name }: { readonly role: string; readonly name: string },
  root: Tag,
): readonly Row[] {
  const tag = once(() => paper.child(root, 'P'));
  const rows = [
    ...textRows(paper, [{ text: name }], { look: body, tag, name: 'P', before: 44, width: 240 }),
    ...textRows(paper, [{ text: role }], {
      look: { size: 9.5, colour: colours.soft },
      tag,
      name: 'P',
      before: 0,
      width: 240,
    }),
  ];
  return rows.map((row, index) => ({
    ...row,
    keepNext: index < rows.length - 1,
    draw(y) {
      if (index === 0)
        paper.artifact('Layout', () => {
          paper.pdf
            .lineWidth(0.8)
            .moveTo(page.left, y - 3)
            .lineTo(page.left + 240, y - 3)
            .stroke(colours.ink);
        });
      row.draw(y);
    },
  }));
}

/** Nodes of the tree come in the order in which they are first drawn. */
function once<Value>(make: () => Value): () => Value {
  let made: { readonly value: Value } | undefined;
  return () => {
    made ??= { value: make() };
    return made.value;
  };
}
