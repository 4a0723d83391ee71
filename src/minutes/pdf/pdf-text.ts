import type { Text } from '../block.ts';
import type { Row } from './pdf-pages.ts';
import { type Look, type Paper, page, type Tag, textWidth } from './pdf-paper.ts';

/** How far one line is under the other, in parts of the size of the letters. */
export const leading = 1.4;
/** How running text is set. */
export const body: Look = { size: 10.5 };

/** How a text is set, and which node of the tree it belongs to. */
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
export function textRows(paper: Paper, text: Text, setting: Setting): readonly Row[] {
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

/** Nodes of the tree come in the order in which they are first drawn. */
export function once<Value>(make: () => Value): () => Value {
  let made: { readonly value: Value } | undefined;
  return () => {
    made ??= { value: make() };
    return made.value;
  };
}
