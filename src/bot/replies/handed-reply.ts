import { createHash } from 'node:crypto';
import { handedCard, handedQuestion } from '../../cards/writing/handed-back.ts';
import { differenceLine } from '../../language/words/lines/difference-line.ts';
import type { Command } from '../../meetings/commands/command.ts';
import type { Book } from '../../meetings/model/book.ts';
import { findMeeting } from '../../meetings/model/lookup.ts';
import type { Meeting } from '../../meetings/model/meeting.ts';
import { keyOf } from '../../minutes/reading/compare-said.ts';
import { type HandedBack, type HandedDifference, handedBack } from '../../minutes/reading/handed-back.ts';
import { isText, recordCommands, textCommands } from '../../minutes/reading/take-over.ts';
import { bookAt } from '../documents/book-at.ts';
import type { Handed } from '../documents/handed.ts';
import { speaker } from '../turns/asker.ts';
import type { Reply } from '../turns/incoming.ts';
import type { Turn } from '../turns/turn.ts';
import { cardOf } from './card-reply.ts';

/** Remembers a file for whoever sent it, and shows what differs in it. */
export async function handedReply(turn: Turn, file: Omit<Handed, 'digest' | 'kept'>): Promise<Reply> {
  const digest = createHash('sha256').update(JSON.stringify(file)).digest('hex').slice(0, 32);
  const handed: Handed = { ...file, digest, kept: [] };
  turn.bot.handed.set(keyFor(turn), handed);
  return shownReply(turn, handed);
}

function keyFor({ incoming, asker }: Turn): string {
  const { account } = speaker(incoming);
  return `${account?.tenant ?? ''}/${account?.id ?? ''}/${asker.group}`;
}

/** The file that a press is about, if it still is remembered for whoever presses. */
export function handedOf(turn: Turn, digest: string): Handed | undefined {
  const handed = turn.bot.handed.get(keyFor(turn));
  return handed?.digest === digest ? handed : undefined;
}

/** What differs, seen from a Book; nothing of what is to stay as it was. */
export async function differencesIn(turn: Turn, book: Book, handed: Handed): Promise<HandedBack> {
  const { meeting, blocks, version, kept } = handed;
  const made = version === undefined ? book : await bookAt(turn.bot.store, book, version);
  const from = findMeeting(made, meeting) === undefined ? book : made;
  const { differences, unplaced } = handedBack(blocks, meeting, book, from);
  return { differences: differences.filter((one) => !kept.includes(shortKey(one))), unplaced };
}

/** A difference's key as a press carries it. */
export function shortKey(difference: HandedDifference): string {
  return createHash('sha256').update(keyOf(difference)).digest('hex').slice(0, 24);
}

/** Those that are asked about one by one: records, and texts that someone else changed meanwhile. */
function toAsk(differences: readonly HandedDifference[]): readonly HandedDifference[] {
  return differences.filter((one) => !isText(one) || one.now !== undefined);
}

async function shownReply(turn: Turn, handed: Handed): Promise<Reply> {
  const { asker, say } = turn;
  const { book } = asker;
  const meeting = findMeeting(book, handed.meeting);
  if (meeting === undefined) return { kind: 'text', text: say.writing.handed.file['no-meeting'] };
  const { differences, unplaced } = await differencesIn(turn, book, handed);
  const parts = [...Map.groupBy(differences, (one) => one.item?.id ?? '').values()].map((all) => {
    const item = all[0]?.item;
    return {
      head: item && say.writing.pasted.item(item.number, item.title),
      rows: all.map((one) => differenceLine(one, turn.say)),
    };
  });
  return cardOf(
    handedCard(
      {
        ...{ group: asker.group, meeting: meeting.id, shown: handed.digest, parts, unplaced },
        about: [book.group.name, say.days(meeting, meeting.date)],
        texts: differences.filter((one) => isText(one) && one.now === undefined).length,
        others: toAsk(differences).length,
      },
      say,
    ),
  );
}

/** The next change to be asked about; what was done with the one before stands first. */
export async function nextQuestion(turn: Turn, book: Book, handed: Handed, lead?: string): Promise<Reply> {
  const { asker, say } = turn;
  const words = say.writing.handed;
  const meeting = findMeeting(book, handed.meeting);
  const { differences } = await differencesIn(turn, book, handed);
  const [first, ...rest] = toAsk(differences);
  if (first === undefined || meeting === undefined) {
    const texts = differences.filter(isText).length;
    const more = texts === 0 ? words.done : words.takeTexts(texts);
    return { kind: 'text', text: [...(lead === undefined ? [] : [lead]), more].join(' ') };
  }
  const head = first.item && say.writing.pasted.item(first.item.number, first.item.title);
  return cardOf(
    handedQuestion(
      {
        ...{ group: asker.group, meeting: meeting.id, shown: handed.digest, lead },
        key: shortKey(first),
        lines: [head ?? words.elsewhere, differenceLine(first, turn.say)],
        takes: commandsFor(turn, book, meeting, first) !== undefined,
        left: rest.length,
      },
      say,
    ),
  );
}

/** What taking over one change comes to; undefined where it cannot be from here. */
export function commandsFor(
  { asker, today, language, say }: Turn,
  book: Book,
  meeting: Meeting,
  difference: HandedDifference,
): readonly Command[] | undefined {
  const context = { book, asker: asker.person, today, meeting: meeting.id, language };
  const commands = recordCommands(difference, meeting, context, say);
  return commands === undefined || commands.length === 0 ? undefined : commands;
}

/** What taking over all texts at once comes to. */
export async function textsOver(turn: Turn, book: Book, handed: Handed): Promise<readonly Command[]> {
  const meeting = findMeeting(book, handed.meeting);
  if (meeting === undefined) return [];
  const { differences } = await differencesIn(turn, book, handed);
  return textCommands(differences, meeting);
}

/** Notes that one change is to stay as it was. */
export function keepAsItWas(turn: Turn, handed: Handed, key: string): Handed {
  const next: Handed = { ...handed, kept: [...handed.kept, key] };
  turn.bot.handed.set(keyFor(turn), next);
  return next;
}
