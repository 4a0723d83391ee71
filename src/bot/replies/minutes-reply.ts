import { type Button, button, formButton } from '../../cards/kit/button.ts';
import { minutesCard } from '../../cards/meeting/minutes.ts';
import { shortened } from '../../language/words/wording.ts';
import type { Words } from '../../language/words/words.ts';
import { isAwaited, sentOf } from '../../meetings/model/approval.ts';
import { findMeeting } from '../../meetings/model/lookup.ts';
import type { Meeting } from '../../meetings/model/meeting.ts';
import { isSecretary, mayRead, mayRecord } from '../../meetings/model/rights.ts';
import type { MeetingId } from '../../meetings/model/terms.ts';
import { dayOf } from '../../meetings/model/time.ts';
import type { Format } from '../../minutes/formats.ts';
import type { Minutes } from '../../minutes/minutes.ts';
import { minutesDocument } from '../../minutes/minutes-document.ts';
import type { MinutesState } from '../../minutes/minutes-state.ts';
import { plain } from '../../minutes/plain.ts';
import { editionDifferences } from '../documents/edition-differences.ts';
import { minutesLinks } from '../documents/minutes-links.ts';
import { minutesToRead } from '../documents/minutes-to-read.ts';
import type { Done } from '../turns/execute.ts';
import type { Reply } from '../turns/incoming.ts';
import type { Turn } from '../turns/turn.ts';
import { minutesSteps } from './approval-buttons.ts';
import { cardOf } from './card-reply.ts';

/** Characters of the text itself, where there is no address at which it could be read. */
const longestBeginning = 3_000;
const offered: readonly Format[] = ['html', 'docx', 'pdf'];

/** What is kept for good is the finished minutes, and those who keep them take care of it. */
function formatsFor({ asker }: Turn, state: MinutesState): readonly Format[] {
  const keeps = state.kind === 'finished' && mayRecord(asker.book, asker.actor);
  return keeps ? [...offered, 'archive'] : offered;
}

/**
 * The minutes of a meeting, in direct chat: how far they have come, and links of the asker's own to them as documents.
 * Secretary and chair see them from when the meeting has begun; others what was shown to all.
 */
export async function minutesReply(turn: Turn, id: MeetingId): Promise<Reply> {
  const { bot, asker, say } = turn;
  const { book, group, person } = asker;
  const words = say.minutes.chat;
  if (turn.incoming.conversation.kind !== 'personal') return { kind: 'text', text: say.help.notFromHere };
  const meeting = findMeeting(book, id);
  if (meeting === undefined || person === undefined || !mayRead(book, person))
    return { kind: 'text', text: words.notYours };
  const days = say.onDays(meeting);
  const name = book.group.documentName;
  if (meeting.state === 'planned') return { kind: 'text', text: words.notHeld(name, days) };
  const read = await minutesToRead(bot.store, group, { book, meeting, person });
  if (read === undefined) return { kind: 'text', text: words.notShown(name, days) };
  const links = minutesLinks(turn, meeting);
  const document = minutesDocument(read.minutes, read.state);
  const bound = minutesCard(
    {
      title: document.title,
      about: `${book.group.name}, ${say.when(meeting)}`,
      lines: [...stateLines(turn, meeting, read.state), contentsOf(read.minutes, say)],
      links:
        links === undefined
          ? []
          : formatsFor(turn, read.state).map((one) => ({ title: words.open[one], url: links[one] })),
      ...(links === undefined ? { beginning: shortened(plain(document).trim(), longestBeginning) } : {}),
      next: await nextLines(turn, meeting, read.state),
      buttons: nextButtons(turn, meeting, read.state),
    },
    say,
  );
  return cardOf(bound);
}

/** How far they have come, and who can read them: the latter only for those who could show them. */
function stateLines({ asker, say }: Turn, meeting: Meeting, state: MinutesState): readonly string[] {
  const { book, actor } = asker;
  const words = say.minutes.chat;
  const shown = meeting.minutes?.shown !== undefined;
  const name = book.group.documentName;
  const going = meeting.state === 'closed' ? [] : [words.goesOn];
  if (state.kind === 'draft') return [say.minutes.draft(name), ...going, words.onlyRecorders(name)];
  const made = meeting.minutes?.editions.find(({ number }) => number === state.edition);
  const on = made === undefined ? undefined : say.day(dayOf(made.at, book.group.zone));
  const adjusted = (state.adjusted ?? []).map((one) =>
    say.minutes.signatures.adjusted(one.name, say.day(one.on), one.time && say.clock(one.time)),
  );
  return [
    words.edition(state.edition, on),
    ...adjusted,
    ...(mayRecord(book, actor)
      ? [
          shown
            ? words.isShown(name)
            : sentOf(meeting) === undefined
              ? words.onlyRecorders(name)
              : words.alsoAdjusters(name),
        ]
      : []),
  ];
}

/** What comes next for whoever asked: on the way from draft to filed, it is told with what says it. */
async function nextLines(turn: Turn, meeting: Meeting, state: MinutesState): Promise<readonly string[]> {
  const { bot, asker, say } = turn;
  const { book, actor, group } = asker;
  if (meeting.state !== 'closed' || !mayRecord(book, actor)) return [];
  if (state.kind === 'draft') return [say.minutes.chat.nextOfDraft];
  const found = await editionDifferences(bot.store, group, { book, meeting }, say);
  const differs = found !== undefined && found.lines.length > 0;
  return differs ? [say.approval.receipts.differs(book.group.documentName, found.edition)] : [];
}

/** The buttons of what comes next. */
function nextButtons({ asker, say }: Turn, meeting: Meeting, state: MinutesState): readonly Button[] {
  const { book, actor, person } = asker;
  const at = { group: asker.group, meeting: meeting.id };
  if (meeting.state !== 'closed') return [];
  if (state.kind === 'draft')
    return mayRecord(book, actor) ? [button(say.approval.buttons.check, 'check-minutes', at)] : [];
  const { adjust, remark } = say.approval.buttons;
  const { edition } = state;
  return [
    ...(person !== undefined && isAwaited(book, meeting, person)
      ? [
          button(adjust, 'adjust-minutes', { ...at, edition }, { style: 'positive' as const }),
          formButton(remark, 'show-remark', { ...at, edition }),
        ]
      : []),
    ...(isSecretary(book, actor) ? minutesSteps(asker.group, book, meeting, say) : []),
  ];
}

function contentsOf({ items }: Minutes, say: Words): string {
  const all = (of: 'decisions' | 'assignments') => items.reduce((sum, item) => sum + item[of].length, 0);
  return say.minutes.chat.contents(items.length, all('decisions'), all('assignments'));
}

/** The same in words, beside the receipt of the closing. */
export function draftLines(turn: Turn, done: Done): readonly string[] {
  const there = turn.say.minutes.chat.isThere(done.after.group.documentName);
  return draftButton(turn, done).length === 0 ? [] : [there];
}

/** A draft is there from when a meeting was closed: for those who may see it, where nobody else does. */
export function draftButton({ asker, say, incoming }: Turn, { facts, after }: Done): readonly Button[] {
  const closed = facts.find((fact) => fact.type === 'meeting-closed');
  if (closed === undefined || incoming.conversation.kind !== 'personal') return [];
  if (!mayRecord(after, asker.actor)) return [];
  return [button(say.minutes.chat.show, 'show-minutes', { group: asker.group, meeting: closed.meeting })];
}
