import { createHash } from 'node:crypto';
import { withLead } from '../../cards/kit/with-lead.ts';
import { type TextFormInput, textForm } from '../../cards/writing/text-form.ts';
import { writtenCard } from '../../cards/writing/written.ts';
import { readAssignment } from '../../language/reading/sentences/read-assignment.ts';
import { exists } from '../../language/reading/sentences/read-record.ts';
import type { Written, WrittenPart } from '../../language/reading/writing/read-written.ts';
import { refusalText } from '../../language/words/lines/refusal-text.ts';
import type { Command } from '../../meetings/commands/command.ts';
import type { Refusal } from '../../meetings/commands/refusal.ts';
import type { Book } from '../../meetings/model/book.ts';
import { findItem, findMeeting, itemByNumber, standing } from '../../meetings/model/lookup.ts';
import type { Meeting } from '../../meetings/model/meeting.ts';
import { mayRecord } from '../../meetings/model/rights.ts';
import type { MeetingId } from '../../meetings/model/terms.ts';
import { textsOf } from '../../meetings/model/texts-of.ts';
import { speaker } from '../turns/asker.ts';
import type { Reply } from '../turns/incoming.ts';
import type { ShownText } from '../turns/shown-text.ts';
import type { Turn } from '../turns/turn.ts';
import { cardOf, formOf } from './card-reply.ts';

/** The form with what is written of an item: by its number, else the running one. */
export function textFormReply(
  turn: Turn,
  asked: { readonly meeting: MeetingId; readonly item?: string },
): Reply {
  const { asker, say } = turn;
  if (!mayRecord(asker.book, asker.actor))
    return refused(turn, { refused: 'not-allowed', needs: 'secretary-or-chair' });
  const meeting = findMeeting(asker.book, asked.meeting);
  if (meeting === undefined) return refused(turn, { refused: 'unknown-meeting' });
  const item =
    asked.item === undefined ? findItem(meeting, meeting.currentItem) : itemByNumber(meeting, asked.item);
  if (item !== undefined) return textFormOf(turn, meeting, item.id);
  if (asked.item === undefined) return { kind: 'text', text: say.writing.form.noItem };
  const numbers = meeting.items.map((one) => one.number);
  return refused(turn, { refused: 'no-such-item', number: asked.item, numbers });
}

/** The same by the item's id, and as it was filled in where it could not be saved. */
export function textFormOf(
  turn: Turn,
  meeting: Meeting,
  id: string,
  again: Pick<TextFormInput, 'typed' | 'wrong'> = {},
): Reply {
  const { asker, say } = turn;
  const item = findItem(meeting, id);
  if (item === undefined) return { kind: 'toast', text: say.help.foreignPress };
  const was = textDigest(meeting, id);
  return formOf(textForm({ book: asker.book, meeting, item, was, ...again }, say));
}

/** A digest of what is written of an item. */
export function textDigest(meeting: Meeting, item: string): string {
  const says = (['prose', 'discussion'] as const).map((as) =>
    textsOf(meeting, item, as).map(({ text }) => text),
  );
  return digestOf(says);
}

function digestOf(value: unknown): string {
  return createHash('sha256').update(JSON.stringify(value)).digest('hex').slice(0, 32);
}

/** Shows how a text of several items was read, for those who record to confirm; `lead` says why it is shown again. */
export function writtenReply(turn: Turn, id: MeetingId, written: Written, lead?: string): Reply {
  const { asker, say, bot, incoming } = turn;
  if (!mayRecord(asker.book, asker.actor))
    return refused(turn, { refused: 'not-allowed', needs: 'secretary-or-chair' });
  const meeting = findMeeting(asker.book, id);
  if (meeting === undefined) return refused(turn, { refused: 'unknown-meeting' });
  const { news, already } = newIn(meeting, written);
  const shown: ShownText = { digest: digestOf([id, written]), meeting: id, written };
  bot.shownTexts.set(keyOf(turn), shown);
  const bound = writtenCard(
    { book: asker.book, meeting, parts: news, already, unplaced: written.unplaced, shown: shown.digest },
    say,
  );
  bot.log.info({ activity: incoming.id, parts: news.length }, 'a text was shown as read');
  if (lead === undefined) return cardOf(bound);
  return { kind: 'card', card: withLead(bound.card, lead), text: lead };
}

/** The text that was shown to whoever presses, if it still is remembered and is the one that the press means. */
export function shownText(turn: Turn, digest: string): ShownText | undefined {
  const shown = turn.bot.shownTexts.get(keyOf(turn));
  return shown?.digest === digest ? shown : undefined;
}

function keyOf({ incoming, asker }: Turn): string {
  const { account } = speaker(incoming);
  return `${account?.tenant ?? ''}/${account?.id ?? ''}/${asker.group}`;
}

/** What of a text does not stand in the meeting's records word by word, and what does. */
function newIn(
  meeting: Meeting,
  { parts }: Written,
): { readonly news: readonly WrittenPart[]; readonly already: readonly WrittenPart[] } {
  const isThere = ({ item, as, text }: WrittenPart): boolean => {
    const at = (one: { readonly item: string; readonly text: string }) =>
      one.item === item && one.text.trim() === text;
    if (as === 'decision') return standing(meeting.decisions).some(at);
    if (as === 'assignment') return standing(meeting.assignments).some(at);
    return textsOf(meeting, item, as).some(at);
  };
  return { news: parts.filter((part) => !isThere(part)), already: parts.filter(isThere) };
}

/** What saving a text comes to, with the newest Book. */
export function writtenCommands(
  turn: Turn,
  book: Book,
  { meeting: id, written }: ShownText,
): readonly Command[] {
  const meeting = findMeeting(book, id);
  if (meeting === undefined) return [];
  const { news } = newIn(meeting, written);
  const items = new Set(news.map(({ item }) => item));
  return [...items].flatMap((item) => {
    const number = findItem(meeting, item)?.number;
    const mine = news.filter((part) => part.item === item);
    return number === undefined ? [] : commandsAt(turn, meeting, number, mine);
  });
}

function commandsAt(
  { asker: { book, person }, today, language }: Turn,
  meeting: Meeting,
  item: string,
  parts: readonly WrittenPart[],
): readonly Command[] {
  const at = { meeting: meeting.id, item };
  const context = { book, asker: person, today, meeting: meeting.id, language };
  const textsAs = (as: 'prose' | 'discussion'): readonly Command[] => {
    const texts = parts.filter((part) => part.as === as).map(({ text }) => text);
    return texts.length === 0 ? [] : [{ type: 'write-text', ...at, as, texts }];
  };
  return [
    ...textsAs('prose'),
    ...textsAs('discussion'),
    ...parts.flatMap(({ as, text }): readonly Command[] => {
      if (as === 'decision') return [{ type: 'record-decision', ...at, text }];
      if (as !== 'assignment') return [];
      const { responsible, due } = readAssignment(text, context);
      return [
        { type: 'record-assignment', ...at, text, responsible, due: exists(due) ? due : { kind: 'none' } },
      ];
    }),
  ];
}

function refused({ asker, language }: Turn, refusal: Refusal): Reply {
  return { kind: 'text', text: refusalText(refusal, asker.book, language) };
}
