import { createHash } from 'node:crypto';
import { bookAt } from '../bot/documents/book-at.ts';
import { execute } from '../bot/turns/execute.ts';
import { words } from '../language/words/languages.ts';
import { differenceLine } from '../language/words/lines/difference-line.ts';
import type { Command } from '../meetings/commands/command.ts';
import type { Book } from '../meetings/model/book.ts';
import { findMeeting } from '../meetings/model/lookup.ts';
import type { Meeting } from '../meetings/model/meeting.ts';
import { dayOf } from '../meetings/model/time.ts';
import { isRefusal } from '../meetings/rules/ruling.ts';
import { type HandedDifference, handedBack } from '../minutes/reading/handed-back.ts';
import { readFile } from '../minutes/reading/read-file.ts';
import { isText, recordCommands, textCommands } from '../minutes/reading/take-over.ts';
import type { Store } from '../store/store.ts';
import type { Making } from './groups.ts';
import { Refused } from './world.ts';

export type HandBack = {
  readonly group: string;
  /** The meeting's first day (`YYYY-MM-DD`) or its id. */
  readonly meeting: string;
  /** The file in base64. */
  readonly file: string;
  /** What of it is taken over: nothing, its texts, or its records too. */
  readonly take: 'nothing' | 'texts' | 'all';
};

/**
 * Minutes that were edited as a file, where no chat can take files: a line for each difference, and what was asked for
 * is taken over as said by the group's secretary. What the Book has changed meanwhile is never written over.
 */
export async function handBack(
  store: Store,
  { now }: Pick<Making, 'now'>,
  { group, meeting: named, file, take }: HandBack,
): Promise<readonly string[]> {
  if (!store.groups().includes(group)) throw new Refused([`There is no group "${group}".`]);
  const book = await store.load(group);
  const meeting = book.meetings.find(({ date }) => date === named) ?? findMeeting(book, named);
  if (meeting === undefined) throw new Refused([`${group} has no meeting on ${named}.`]);
  const read = await readFile(Buffer.from(file, 'base64'));
  if (read.kind === 'unreadable') throw new Refused([`The file cannot be read (${read.why}).`]);
  if (read.kind === 'text') throw new Refused(['The file is not minutes that Samverka has written.']);
  const { mark } = read;
  if (mark !== undefined && (mark.group !== group || mark.meeting !== meeting.id))
    throw new Refused(['The file is the minutes of another meeting.']);
  const made = mark === undefined ? book : await bookAt(store, book, mark.version);
  const from = findMeeting(made, meeting.id) === undefined ? book : made;
  const { differences, unplaced } = handedBack(read.blocks, meeting.id, book, from);
  const say = words(book.group.language);
  const told = differences.map((one) => {
    const head =
      one.item === undefined ? '' : `${say.writing.pasted.item(one.item.number, one.item.title)}: `;
    return `${head}${differenceLine(one, say)}`;
  });
  const lost = unplaced.map((line) => `${say.writing.handed.unplaced}: ${line}`);
  const lines = told.length + lost.length === 0 ? [say.writing.handed.same] : [...told, ...lost];
  if (take === 'nothing' || differences.length === 0) return lines;
  return [...lines, await taken(store, book, meeting, differences, { now, take, file })];
}

async function taken(
  store: Store,
  book: Book,
  meeting: Meeting,
  differences: readonly HandedDifference[],
  { now, take, file }: Pick<Making, 'now'> & Pick<HandBack, 'take' | 'file'>,
): Promise<string> {
  const secretary = book.persons.find(({ roles, left }) => roles.includes('secretary') && left === undefined);
  if (secretary === undefined) throw new Refused(['The group has no secretary. Nothing was changed.']);
  const at = now();
  const say = words(book.group.language);
  const context = {
    ...{ book, asker: secretary.id, meeting: meeting.id, language: book.group.language },
    today: dayOf(at, book.group.zone),
  };
  const records = differences.filter((one) => !isText(one) && one.now === undefined);
  const commands: readonly Command[] = [
    ...textCommands(differences, meeting),
    ...(take === 'all' ? records.flatMap((one) => recordCommands(one, meeting, context, say) ?? []) : []),
  ];
  const id = `hand-back:${createHash('sha256').update(`${file}/${at}`).digest('hex').slice(0, 24)}`;
  const by = { kind: 'person', person: secretary.id } as const;
  const { outcomes } = await execute(store, book.id, commands, { at, by, id });
  const refused = outcomes.filter(isRefusal).length;
  const done = outcomes.length - refused;
  return `${done} taken over${refused === 0 ? '' : `, ${refused} refused`}, ${differences.length} differed.`;
}
