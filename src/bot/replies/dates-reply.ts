import { createHash } from 'node:crypto';
import { withLead } from '../../cards/kit/with-lead.ts';
import { calendarCard } from '../../cards/meeting/calendar.ts';
import { type DatesList, readDatesList } from '../../language/reading/dates/read-dates-list.ts';
import { comparisonLead } from '../../language/words/lines/calendar-comparison.ts';
import { refusalText } from '../../language/words/lines/refusal-text.ts';
import type { Command } from '../../meetings/commands/command.ts';
import { calendarCommands } from '../../meetings/intake/calendar-commands.ts';
import { type CalendarComparison, compareCalendar, isNews } from '../../meetings/intake/compare-calendar.ts';
import type { Book } from '../../meetings/model/book.ts';
import { findMeeting } from '../../meetings/model/lookup.ts';
import { mayRecord } from '../../meetings/model/rights.ts';
import type { DateString, MeetingId } from '../../meetings/model/terms.ts';
import { isRefusal } from '../../meetings/rules/ruling.ts';
import { speaker } from '../turns/asker.ts';
import { type Done, executeFrom } from '../turns/execute.ts';
import type { Reply } from '../turns/incoming.ts';
import type { ShownDates } from '../turns/pending-dates.ts';
import { savedAllTheSame } from '../turns/saved-all-the-same.ts';
import type { Turn } from '../turns/turn.ts';
import { cardOf } from './card-reply.ts';
import { linesReply } from './receipt-reply.ts';

/** Characters of a list that a card can carry: each button carries it twice. */
const longestList = 4000;

/** A pasted list of dates, shown row by row against the calendar. Nothing is saved by it. */
export function datesReply(turn: Turn, list: DatesList, lead?: string): Reply {
  const { bot, incoming, asker, say, today } = turn;
  if (!mayRecord(asker.book, asker.actor)) {
    const refusal = { refused: 'not-allowed', needs: 'secretary-or-chair' } as const;
    return { kind: 'text', text: refusalText(refusal, asker.book, turn.language) };
  }
  const comparison = compareCalendar(asker.book, list.meetings, list.periods, today);
  const asked = comparisonLead(comparison, say);
  if (!comparison.some(isNews))
    return { kind: 'text', text: lead === undefined ? asked : `${lead} ${asked}` };
  if (list.text.length > longestList) return { kind: 'text', text: say.calendar.tooLong };
  const shown: ShownDates = { text: list.text, on: today, digest: digestOf(comparison) };
  bot.pendingDates.set(speaker(incoming).account, asker.group, shown);
  const bound = calendarCard(
    { group: asker.group, lead: asked, comparison, unread: list.unread, carried: shown },
    say,
  );
  if (lead === undefined) return cardOf(bound);
  return { kind: 'card', card: withLead(bound.card, lead), text: `${lead} ${bound.text}` };
}

/** What becomes of the meetings that a list leaves out: all alike, or by what was chosen for each. */
export type LeftOut = 'keep' | 'cancel' | ReadonlyMap<MeetingId, 'keep' | 'cancel'>;

/**
 * What saving a list that was shown comes to. The list is read again and compared with the newest Book: where that
 * comes to something else than was shown, nothing is saved and the new comparison is shown.
 */
export function datesCommands(turn: Turn, shown: ShownDates, left: LeftOut): readonly Command[] | Reply {
  const { asker, say, today } = turn;
  const list = readDatesList(shown.text, shown.on);
  if (list === undefined) return { kind: 'text', text: say.calendar.pasteAgain };
  const comparison = compareCalendar(asker.book, list.meetings, list.periods, today);
  if (!comparison.some(isNews)) return { kind: 'text', text: say.calendar.nothingNew };
  const cancelled = toCancel(comparison, left);
  const isLeftOut = ({ kind }: CalendarComparison[number]) => kind === 'missing' || kind === 'struck';
  // Pressed twice: all that was new is there, and what is left out stays.
  if (
    digestOf(comparison) !== shown.digest &&
    cancelled.size === 0 &&
    comparison.filter(isNews).every(isLeftOut)
  )
    return { kind: 'text', text: say.calendar.nothingNew };
  if (digestOf(comparison) !== shown.digest) return datesReply(turn, list, say.calendar.otherwise);
  return calendarCommands(comparison, cancelled);
}

function toCancel(comparison: CalendarComparison, left: LeftOut): ReadonlySet<MeetingId> {
  const gone = comparison.flatMap((row) =>
    row.kind === 'missing' || row.kind === 'struck' ? [row.meeting.id] : [],
  );
  if (left === 'keep') return new Set();
  if (left === 'cancel') return new Set(gone);
  return new Set(gone.filter((id) => left.get(id) === 'cancel'));
}

/** What was saved, whether any time is unknown, and what could not be. */
export function datesSaved(turn: Turn, done: Done | undefined): Reply {
  const { bot, incoming, asker } = turn;
  bot.pendingDates.set(speaker(incoming).account, asker.group, undefined);
  if (done?.repeated === true) return linesReply(turn, done, []);
  const book = done?.after ?? asker.book;
  const refused = (done?.outcomes ?? [])
    .filter(isRefusal)
    .map((one) => refusalText(one, book, turn.language));
  const saved = [savedOf(turn, done), ...timesUnknown(turn, done)].join(' ');
  return linesReply(turn, done, [saved, ...refused]);
}

/** How many are booked, where nothing else is saved; what moved was told by the card. */
function savedOf({ say }: Turn, done: Done | undefined): string {
  const plans = (done?.facts ?? []).filter(({ type }) => type.startsWith('meeting-'));
  const { several, counts } = say.calendar.receipts;
  return plans.length > 0 && plans.every(({ type }) => type === 'meeting-scheduled')
    ? several([counts.scheduled(plans.length)])
    : say.calendar.saved;
}

function timesUnknown({ say }: Turn, done: Done | undefined): readonly string[] {
  const ids = (done?.facts ?? []).flatMap((fact) => {
    if (fact.type === 'meeting-scheduled') return [fact.meeting.id];
    return fact.type === 'meeting-changed' ? [fact.meeting] : [];
  });
  const meetings = [...new Set(ids)]
    .flatMap((id) => (done && findMeeting(done.after, id)) ?? [])
    .filter((meeting) => meeting.monthOnly === undefined);
  const unknown = meetings.filter((meeting) => meeting.startTime === undefined);
  if (unknown.length === 0) return [];
  if (unknown.length === meetings.length) return [say.calendar.timeUnknown];
  return [say.calendar.timeUnknownFor(unknown.map((meeting) => say.days(meeting, meeting.date)))];
}

/** "Behåll" or "Ställ in" in words, about the list that was shown last. */
export async function datesSettled(turn: Turn, answer: 'keep' | 'cancel'): Promise<Reply | undefined> {
  const { bot, incoming, asker, say } = turn;
  const shown = bot.pendingDates.get(speaker(incoming).account, asker.group);
  if (!mayRecord(asker.book, asker.actor)) return undefined;
  if (shown === undefined)
    return answer === 'keep' ? { kind: 'text', text: say.calendar.pasteAgain } : undefined;
  const think = async (book: Book) => {
    const found = datesCommands({ ...turn, asker: { ...asker, book } }, shown, answer);
    return isReply(found) ? { reply: found } : { commands: found };
  };
  const doing = { at: incoming.at, by: asker.actor, id: incoming.id };
  const done = await executeFrom<{ readonly reply: Reply }>(bot.store, asker.group, think, doing);
  if ('reply' in done) return done.reply;
  if (done.facts.length > 0) bot.touch(asker.group);
  return savedAllTheSame(turn, done, async () => datesSaved(turn, done));
}

function isReply(found: readonly Command[] | Reply): found is Reply {
  return 'kind' in found;
}

/** What a comparison comes to, in short: the same digest means the same outcome. */
function digestOf(comparison: CalendarComparison): string {
  const said = comparison.map((row) => [
    row.kind,
    'meeting' in row ? [row.meeting.id, row.meeting.changes.length] : [],
    'plan' in row ? row.plan : {},
    'changes' in row ? row.changes : {},
  ]);
  return createHash('sha256').update(JSON.stringify(said)).digest('hex').slice(0, 32);
}

/** The day that a list was read on, as a press carries it. */
export function shownBy(press: {
  readonly text: string;
  readonly on: DateString;
  readonly digest: string;
}): ShownDates {
  const { text, on, digest } = press;
  return { text, on, digest };
}
