import { understand } from '../../language/reading/understand.ts';
import { meetingWritten } from '../../language/reading/writing/read-writing.ts';
import { readWritten } from '../../language/reading/writing/read-written.ts';
import { words } from '../../language/words/languages.ts';
import { refusalText } from '../../language/words/lines/refusal-text.ts';
import { findMeeting } from '../../meetings/model/lookup.ts';
import { mayRecord } from '../../meetings/model/rights.ts';
import type { GroupId } from '../../meetings/model/terms.ts';
import { type FileRead, readFile } from '../../minutes/reading/read-file.ts';
import type { SentFile } from '../documents/fetch-file.ts';
import { handedReply } from '../replies/handed-reply.ts';
import { writtenReply } from '../replies/writing-reply.ts';
import type { BotContext } from './context.ts';
import { converse } from './converse.ts';
import type { Incoming, Reply } from './incoming.ts';
import { type Turn, turnOf } from './turn.ts';
import { askerIfReadable, groupsKnownIn, inWhichGroup } from './which-group.ts';

/**
 * A file that was sent in direct chat: minutes that come back, text of several items, or, with the words "text 7", text
 * of one. Nothing of it is saved before it was shown, but for text of a single item. Nobody who may not record is told
 * more than that.
 */
export async function onFile(
  bot: BotContext,
  incoming: Incoming,
  files: readonly SentFile[],
  text: string,
): Promise<Reply> {
  const say = words(incoming.sender.language).writing.handed.file;
  const told = (why: keyof typeof say): Reply => ({ kind: 'text', text: say[why] });
  const [file, ...others] = files;
  const mine = await groupsKnownIn(bot, incoming);
  if (file === undefined || mine.length === 0) return told('not-ours');
  const notAllowed = await whyNobodysFile(bot, incoming, mine);
  if (notAllowed !== undefined) return { kind: 'text', text: notAllowed };
  if (others.length > 0) return told('several');
  const fetched = await bot.fetchFile(file);
  if (typeof fetched === 'string') return told(fetched);
  const read = await readFile(fetched);
  if (read.kind === 'unreadable') return told(read.why);
  const group = await groupOf(bot, incoming, mine, read, text);
  if (typeof group !== 'string') return group ?? told('not-ours');
  const turn = turnOf(bot, incoming, await bot.askers.inGroup(incoming, group));
  return inGroup(turn, read, text);
}

/** Nothing is fetched or read for someone who may record in none of her groups. */
async function whyNobodysFile(
  bot: BotContext,
  incoming: Incoming,
  mine: readonly GroupId[],
): Promise<string | undefined> {
  const found = await Promise.all(mine.map((group) => askerIfReadable(bot, incoming, group)));
  const askers = found.filter((one) => one !== undefined);
  const [first] = askers;
  if (first === undefined || askers.some(({ book, actor }) => mayRecord(book, actor))) return undefined;
  const refusal = { refused: 'not-allowed', needs: 'secretary-or-chair' } as const;
  return refusalText(refusal, first.book, incoming.sender.language);
}

/** The group that the file says it is of, among those of the sender; else the one that she means. */
async function groupOf(
  bot: BotContext,
  incoming: Incoming,
  mine: readonly GroupId[],
  read: FileRead,
  text: string,
): Promise<GroupId | Reply | undefined> {
  if (read.kind === 'minutes' && read.mark !== undefined)
    return mine.find((group) => group === read.mark?.group);
  const [only, ...others] = mine;
  if (others.length === 0) return only;
  const found = await inWhichGroup(bot, incoming, text);
  if (found.kind === 'one') return found.group;
  return { kind: 'text', text: words(incoming.sender.language).writing.handed.file['which-group'] };
}

async function inGroup(turn: Turn, read: FileRead, text: string): Promise<Reply> {
  const { asker, say, today, language, focus } = turn;
  const { book } = asker;
  const words = say.writing.handed.file;
  if (!mayRecord(book, asker.actor)) {
    const refusal = { refused: 'not-allowed', needs: 'secretary-or-chair' } as const;
    return { kind: 'text', text: refusalText(refusal, book, language) };
  }
  const context = { book, asker: asker.person, today, meeting: focus?.id, language };
  const written = meetingWritten(context);
  if (read.kind === 'minutes') {
    const meeting = read.mark === undefined ? written : findMeeting(book, read.mark.meeting);
    if (meeting === undefined) return { kind: 'text', text: words['no-meeting'] };
    const version = read.mark === undefined ? {} : { version: read.mark.version };
    return handedReply(turn, { meeting: meeting.id, blocks: read.blocks, ...version });
  }
  if (read.kind === 'unreadable') return { kind: 'text', text: words[read.why] };
  const [asked] = understand(text, context);
  if (asked?.kind === 'text-form' && asked.item !== undefined)
    return converse(turn, `text ${asked.item}:\n${read.text}`);
  if (written === undefined) return { kind: 'text', text: words['no-meeting'] };
  const found = readWritten(read.text, written);
  return found === undefined
    ? { kind: 'text', text: words['no-items'] }
    : writtenReply(turn, written.id, found);
}
