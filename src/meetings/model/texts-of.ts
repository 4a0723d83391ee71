import type { Meeting, Note } from './meeting.ts';

/** What stands written of an item, in order: its running text, or the points of its discussion. */
export function textsOf(
  meeting: Pick<Meeting, 'notes'>,
  item: string,
  as: 'prose' | 'discussion',
): readonly Note[] {
  const wanted = as === 'discussion' ? 'discussion' : undefined;
  return meeting.notes.filter((note) => note.item === item && !note.removed && note.as === wanted);
}
