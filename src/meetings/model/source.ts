import type { Book, Recent } from './book.ts';
import type { RecordKind } from './fact.ts';
import type { Meeting, Note } from './meeting.ts';

/** A record that stands, with the meeting it was made at. */
export type SourcedRecord = { readonly meeting: Meeting; readonly of: RecordKind; readonly record: Note };

/**
 * What came of the command with a stamp id and still stands: its records, in the order they were made. Undefined when the
 * Book does not remember the command, because nothing came of it or it was long ago.
 */
export function recordsFrom(book: Book, stamp: string): readonly SourcedRecord[] | undefined {
  const recent = book.recent.findLast((one) => one.id === stamp);
  return recent?.touched.flatMap((key) => {
    const [of, id] = key.split(':');
    return isKind(of) && id !== undefined && worded(recent, id) ? standingRecord(book, of, id) : [];
  });
}

/** Its words came of the command, and not only something about it; not known of what can no longer be undone. */
function worded({ undo }: Recent, id: string): boolean {
  return (
    undo.length === 0 ||
    undo.some((fact) => (fact.type === 'record-removed' || fact.type === 'wording-changed') && fact.id === id)
  );
}

function isKind(of: string | undefined): of is RecordKind {
  return of === 'decision' || of === 'assignment' || of === 'note';
}

function standingRecord(book: Book, of: RecordKind, id: string): readonly SourcedRecord[] {
  for (const meeting of book.meetings.toReversed()) {
    const records: Readonly<Record<RecordKind, readonly Note[]>> = {
      decision: meeting.decisions,
      assignment: meeting.assignments,
      note: meeting.notes,
    };
    const record = records[of].find((one) => one.id === id);
    if (record !== undefined) return record.removed ? [] : [{ meeting, of, record }];
  }
  return [];
}
