import { aligned } from '../model/aligned.ts';
import type { Book } from '../model/book.ts';
import type { Fact, NewNote } from '../model/fact.ts';
import type { Item, Meeting } from '../model/meeting.ts';
import { sameData } from '../model/same-data.ts';
import type { Stamp } from '../model/stamp.ts';
import { textsOf } from '../model/texts-of.ts';
import {
  asRecorder,
  atItem,
  type CommandOf,
  orNoChange,
  type Ruling,
  tooEarlyToRecord,
  unfitText,
} from './ruling.ts';

/** Paragraphs or points that one command may write. */
const mostTexts = 500;

/** What is written of an item, paragraph by paragraph, before, during or after its meeting is closed. */
export function writeText(book: Book, command: CommandOf<'write-text'>, stamp: Stamp): Ruling {
  return atWritten(book, command, stamp, (meeting, item) => {
    const { texts, as, after } = command;
    const unfit = unfitTexts(texts, 1);
    if (unfit !== undefined) return unfit;
    const stands = textsOf(meeting, item.id, as);
    if (typeof after === 'string' && !stands.some(({ id }) => id === after))
      return { refused: 'no-such-record', of: 'note' };
    const placed = placer(book, meeting, item, as);
    let follows = after;
    return texts.map((text) => {
      const fact = placed(text, follows);
      if (follows !== undefined) follows = fact.note.id;
      return fact;
    });
  });
}

/**
 * All of an item's text at once: what reads as before keeps its place in the trail, other words are changes, and what
 * is left out is taken back. Refused when it is not what was shown: nobody's words go under unseen.
 */
export function rewriteText(book: Book, command: CommandOf<'rewrite-text'>, stamp: Stamp): Ruling {
  return atWritten(book, command, stamp, (meeting, item) => {
    const { texts, as, was } = command;
    const stands = textsOf(meeting, item.id, as);
    const says = stands.map(({ text }) => text);
    if (sameData(texts, says)) return orNoChange([]);
    if (!sameData(was, says)) return { refused: 'changed-meanwhile', of: 'note', now: says.join('\n\n') };
    const unfit = unfitTexts(texts, 0);
    if (unfit !== undefined) return unfit;
    const rows = aligned<Standing>(
      stands,
      texts.map((text) => ({ id: '', text })),
      { same: [(one, other) => one.text === other.text], maybe: () => true, ordered: true },
    );
    const placed = placer(book, meeting, item, as);
    let follows: string | null = null;
    const facts: Fact[] = [];
    for (const { before, after } of rows) {
      if (before === undefined) {
        const fact = placed(after.text, follows);
        follows = fact.note.id;
        facts.push(fact);
        continue;
      }
      const which = { meeting: meeting.id, of: 'note', id: before.id } as const;
      if (after === undefined) facts.push({ type: 'record-removed', ...which, removed: true });
      else {
        follows = before.id;
        if (after.text !== before.text) facts.push({ type: 'wording-changed', ...which, text: after.text });
      }
    }
    return facts;
  });
}

type Standing = { readonly id: string; readonly text: string };

function atWritten(
  book: Book,
  command: CommandOf<'write-text' | 'rewrite-text'>,
  stamp: Stamp,
  rule: (meeting: Meeting, item: Item) => Ruling,
): Ruling {
  return asRecorder(
    book,
    command,
    stamp,
    (meeting) =>
      tooEarlyToRecord(book, meeting, stamp) ?? atItem(meeting, command.item, (item) => rule(meeting, item)),
  );
}

function unfitTexts(texts: readonly string[], least: number) {
  if (texts.length < least) return { refused: 'empty-text', of: 'note' } as const;
  const most = mostTexts;
  if (texts.length > most) return { refused: 'too-many-texts', limit: most } as const;
  return texts.map((text) => unfitText(text, 'note')).find((one) => one !== undefined);
}

type Recorded = Extract<Fact, { readonly type: 'note-recorded' }>;

/** Makes the facts of new texts, each with an id of its own; where nothing follows it, a text stands last. */
function placer(book: Book, meeting: Meeting, item: Item, as: 'prose' | 'discussion') {
  let next = book.next.record;
  return (text: string, after: string | null | undefined): Recorded => {
    const note: NewNote = { id: `n${next}`, item: item.id, text, ...(as === 'prose' ? {} : { as }) };
    next += 1;
    const place = after === undefined ? {} : { after };
    return { type: 'note-recorded', meeting: meeting.id, note, ...place };
  };
}
