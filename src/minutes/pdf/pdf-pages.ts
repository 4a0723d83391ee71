import { page } from './pdf-paper.ts';

/** A part of a document that is never broken; points. */
export type Row = {
  readonly height: number;
  /** Space above, left out at the head of a page. */
  readonly before: number;
  /** Stands on the same page as the row after it. */
  readonly keepNext: boolean;
  readonly draw: (y: number) => void;
  /** Drawn first where the row comes at the head of a page: the head of the table that it goes on with. */
  readonly repeated?: { readonly height: number; readonly draw: (y: number) => void };
};

const [top, bottom] = [page.top, page.height - page.bottom];

/** Draws rows one under the other, over as many pages as it takes; those that keep together do, if a page is enough. */
export function drawRows(rows: readonly Row[], newPage: () => void): void {
  let y = top;
  for (const group of groupsOf(rows)) {
    const height = group.reduce(
      (sum, row, index) => sum + row.height + (index === 0 && y === top ? 0 : row.before),
      0,
    );
    const breaks = y > top && y + height > bottom && height <= bottom - top;
    if (breaks) {
      newPage();
      y = top;
    }
    for (const row of group) {
      if (y > top && y + row.before + row.height > bottom) {
        newPage();
        y = top;
      }
      if (y === top && row.repeated !== undefined) {
        row.repeated.draw(y);
        y += row.repeated.height;
      } else if (y > top) y += row.before;
      row.draw(y);
      y += row.height;
    }
  }
}

function groupsOf(rows: readonly Row[]): readonly (readonly Row[])[] {
  const groups: Row[][] = [];
  let before: Row | undefined;
  for (const row of rows) {
    if (before?.keepNext) groups.at(-1)?.push(row);
    else groups.push([row]);
    before = row;
  }
  return groups;
}
