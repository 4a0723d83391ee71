import type { Book } from '../../../meetings/model/book.ts';
import { findMeeting } from '../../../meetings/model/lookup.ts';
import type { Meeting, Note } from '../../../meetings/model/meeting.ts';
import { shortened } from '../wording.ts';
import { itemLabel } from './record-words.ts';
import type { RecordedFact, Telling } from './telling.ts';

/** Characters of what was written that its receipt quotes. */
const quoted = 80;

/** What was written of one item, quoted: nothing where other things, or several items, are told of together. */
export function writtenLines(
  facts: readonly RecordedFact[],
  { book, words }: Telling,
): readonly string[] | undefined {
  const [first] = facts;
  const meeting = first && findMeeting(book, first.meeting);
  if (first?.type !== 'note-recorded' || meeting === undefined) return undefined;
  const notes = facts.flatMap((fact) => (fact.type === 'note-recorded' ? [fact.note] : []));
  const same = notes.filter(({ item, as }) => item === first.note.item && as === first.note.as);
  const texts = notes.every(({ as }) => as === undefined || as === 'discussion');
  if (same.length < facts.length && notes.length === facts.length && texts) {
    const where = notes.map((note) => itemLabel(meeting, note, words));
    return [words.writing.savedIn([...new Set(where)]), ...correction(meeting, book, words)];
  }
  if (same.length < facts.length || first.note.as === 'farewell') return undefined;
  const note = meeting.notes.find((one) => one.id === first.note.id);
  const last = notes.at(-1);
  if (note === undefined || last === undefined) return undefined;
  const as = kindOf(first.note);
  const rest = notes.length > 1 ? beginning(last.text) : undefined;
  const where = itemLabel(meeting, note, words);
  return [
    words.writing.saved(as, notes.length, where, beginning(first.note.text), rest),
    ...correction(meeting, book, words),
  ];
}

/** What became of a text that was changed, or taken back or restored. */
export function rewrittenLines(
  meeting: Meeting,
  id: string,
  change: 'changed' | 'removed' | 'restored',
  { book, words }: Telling,
): readonly string[] | undefined {
  const note = meeting.notes.find((one) => one.id === id);
  if (note === undefined || note.as === 'farewell') return undefined;
  const where = itemLabel(meeting, note, words);
  const as = kindOf(note);
  const text = beginning(note.text);
  const said =
    change === 'changed'
      ? [words.writing.changed(as, where), words.writing.now(text)]
      : [words.writing[change](as, where, text)];
  return [...said, ...correction(meeting, book, words)];
}

function kindOf({ as }: Pick<Note, 'as'>): 'prose' | 'discussion' {
  return as === 'discussion' ? 'discussion' : 'prose';
}

function beginning(text: string): string {
  return shortened(text.replace(/\s+/gu, ' ').trim(), quoted);
}

function correction(meeting: Meeting, { group }: Book, words: Telling['words']): readonly string[] {
  return meeting.minutesFinishedAt === undefined ? [] : [words.writing.afterFinished(group.documentName)];
}
