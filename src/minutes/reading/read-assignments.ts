import type { Words } from '../../language/words/words.ts';
import type { Block } from '../block.ts';
import { plainText } from '../written-text.ts';
import { readAnchor } from './anchor.ts';
import type { ItemReading } from './item-reading.ts';

/** Puts the assignments of a table at their items; what is left are the lines of those whose item is not there. */
export function readAssignments(
  { head, rows, anchors = [] }: Extract<Block, { kind: 'table' }>,
  items: readonly ItemReading[],
  say: Words,
): readonly string[] {
  const words = say.minutes;
  return rows.flatMap((row, index) => {
    const cells = row.map((text, n) => ({ label: head[n] ?? '', text: plainText(text).trim() }));
    const cell = (label: string) => cells.find((one) => one.label === label)?.text ?? '';
    const item = items.find(({ number }) => number === cell(words.where));
    if (item === undefined)
      return [
        cells
          .map(({ text }) => text)
          .filter((text) => text !== '')
          .join('; '),
      ];
    const anchor = readAnchor(anchors[index]);
    const mark = ` ${words.corrected}`;
    const corrected = cell(words.due).endsWith(mark);
    const due = (text: string) =>
      (corrected ? text.slice(0, -mark.length) : text).replace(
        `. ${words.comesBack}`,
        `\n${words.comesBack}`,
      );
    const fields = cells
      .slice(2)
      .filter(({ text }) => text !== '')
      .map(({ label, text }) => ({ label, text: label === words.due ? due(text) : text }));
    const id = anchor?.kind === 'assignment' ? anchor.id : '';
    const text = cell(words.task);
    item.records.assignments.push({ id, label: words.assignment, text, fields, corrected });
    return [];
  });
}
