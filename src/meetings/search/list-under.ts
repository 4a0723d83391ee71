import type { Meeting } from '../model/meeting.ts';
import type { Passage } from './passages.ts';

const mostLines = 12;
const mostLetters = 900;
const isListed = /^\s*(?:[-–—•*·]|\d{1,2}[.)])\s*\S/u;
const leadsTo = /[:?]\s*$/u;

/** Whether a line leads to a list: "Det här ska bort:". */
export function leadsToList(line: string): boolean {
  return leadsTo.test(line) && !isListed.test(line);
}

/** A passage with the list that it leads to, line by line to the letter: "Det här ska bort:"; any other as it is. */
export function withList(meeting: Meeting, passage: Passage): string {
  const { kind, record, text } = passage;
  if (!leadsToList(text)) return text;
  const whole =
    kind === 'note'
      ? meeting.notes.find(({ id }) => id === record)?.text
      : meeting.items.find(({ id }) => id === passage.item)?.text;
  const lines = whole?.split(/\n+/u).filter((line) => line.trim() !== '') ?? [];
  const at = lines.findIndex((line) => line.trim() === text);
  const after = at < 0 ? [] : lines.slice(at + 1, at + 1 + mostLines);
  const end = after.findIndex((line) => !isListed.test(line));
  const listed = (end < 0 ? after : after.slice(0, end)).map((line) => line.trim());
  const made = [text, ...listed].join('\n');
  return listed.length === 0 || made.length > mostLetters ? text : made;
}
