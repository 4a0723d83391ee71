import { shortened } from '../wording.ts';

/** As much of somebody's words as fits within a limit, cut where a sentence ends; an ellipsis tells that there is more. */
export function quote(text: string, limit: number): string {
  const whole = text.trim();
  if (whole.length <= limit) return whole;
  const ends = [...whole.slice(0, limit).matchAll(/[.!?:](?=\s)|\n+/gu)];
  const end = ends.at(-1);
  // A first sentence longer than the limit is cut within it.
  return end === undefined ? shortened(whole, limit) : `${whole.slice(0, end.index + 1).trimEnd()} …`;
}
