import type { Book } from '../meetings/model/book.ts';
import type { GroupId, MeetingId } from '../meetings/model/terms.ts';

/** What a document was made from: whose minutes, and how far the Book had come then. */
export type DocumentMark = {
  readonly group: GroupId;
  readonly meeting: MeetingId;
  /** The version of the Book. */
  readonly version: number;
};

// Some programs part keywords at colons, commas and semicolons.
const shape =
  /(?:^|[\s;,])samverka\/(?<group>[^\s/:;,]{1,80})\/(?<meeting>[^\s/:;,]{1,80})\/(?<version>\d{1,9})(?=$|[\s;,])/u;

/** The mark of a document as it is written in it, among its keywords. */
export function markText(book: Pick<Book, 'id' | 'version'>, meeting: MeetingId): string {
  return `samverka/${book.id}/${meeting}/${book.version}`;
}

/** Reads a mark; undefined where there is none. It proves nothing: whoever edits a document can write any. */
export function readMark(text: string): DocumentMark | undefined {
  const found = shape.exec(text)?.groups;
  const { group, meeting, version } = found ?? {};
  return group === undefined || meeting === undefined || version === undefined
    ? undefined
    : { group, meeting, version: Number(version) };
}
