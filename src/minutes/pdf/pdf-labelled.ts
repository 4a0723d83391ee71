import type { Text } from '../block.ts';
import type { Line } from './pdf-lines.ts';
import type { Row } from './pdf-pages.ts';
import { attribute, colours, type Look, type Paper, page, type Tag, textWidth } from './pdf-paper.ts';
import { body, leading, once, textRows } from './pdf-text.ts';

/** A list: each of its points with a bullet. */
export function listRows(paper: Paper, items: readonly Text[], root: Tag): readonly Row[] {
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

/** Labels with what they stand for beside them. */
export function factRows(
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

type Signature = { readonly role: string; readonly name: string };

const signWidth = 212;

/** Lines to sign on, two beside each other, with the name and what each signs as under it; on one page, if one is enough. */
export function signatureRows(paper: Paper, lines: readonly Signature[], root: Tag): readonly Row[] {
  const columns = [0, textWidth - signWidth];
  const pairs = Array.from({ length: Math.ceil(lines.length / 2) }, (_, n) =>
    lines.slice(2 * n, 2 * n + 2).map((line, at) => signatureOf(paper, line, root, columns[at] ?? 0)),
  );
  const rows = pairs.flatMap(besideEachOther);
  return rows.map((row, index) => ({ ...row, keepNext: index < rows.length - 1 }));
}

function signatureOf(paper: Paper, { role, name }: Signature, root: Tag, indent: number): readonly Row[] {
  const tag = once(() => paper.child(root, 'P'));
  const small = { size: 9.5, colour: colours.soft };
  const within = { tag, name: 'P', indent, width: signWidth };
  const rows = [
    ...textRows(paper, [{ text: name }], { look: body, before: 44, ...within }),
    ...textRows(paper, [{ text: role }], { look: small, before: 0, ...within }),
  ];
  return rows.map((row, index) => ({
    ...row,
    draw(y) {
      if (index === 0)
        paper.artifact('Layout', () => {
          const left = page.left + indent;
          const line = paper.pdf.lineWidth(0.8).moveTo(left, y - 3);
          line.lineTo(left + signWidth, y - 3).stroke(colours.ink);
        });
      row.draw(y);
    },
  }));
}

/** Columns as rows, each as high as the highest part of it. */
function besideEachOther(columns: readonly (readonly Row[])[]): readonly Row[] {
  const most = Math.max(...columns.map((rows) => rows.length));
  return Array.from({ length: most }, (_, n) => {
    const parts = columns.flatMap((rows) => rows[n] ?? []);
    return {
      height: Math.max(...parts.map(({ height }) => height)),
      before: Math.max(...parts.map(({ before }) => before)),
      keepNext: false,
      draw(y) {
        for (const part of parts) part.draw(y);
      },
    };
  });
}
