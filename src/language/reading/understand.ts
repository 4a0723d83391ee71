import { findMeeting } from '../../meetings/model/lookup.ts';
import { mayRecord } from '../../meetings/model/rights.ts';
import { followUp } from '../asking/follow-up.ts';
import { inDigits } from '../asking/in-digits.ts';
import { readMeantOrder } from '../asking/near/meant-order.ts';
import { meetingAsked } from '../asking/near/meeting-asked.ts';
import { nearly } from '../asking/near/nearly.ts';
import { textAsked } from '../asking/near/text-asked.ts';
import { placeSaid } from '../asking/place-said.ts';
import { readQuestion } from '../asking/read-question.ts';
import { searchSeen } from '../asking/search-seen.ts';
import { severalAsked } from '../asking/several-asked.ts';
import { withAsked } from '../asking/with-asked.ts';
import { withoutPictures } from '../asking/without-pictures.ts';
import type { Earlier, Intent, Unclear, UnderstandContext } from '../intent.ts';
import { type DatesList, readDatesList } from './dates/read-dates-list.ts';
import { onceEach } from './phrases/once.ts';
import { allPhrases } from './phrases/phrases.ts';
import { match } from './phrases/tables.ts';
import { isPastedRoster } from './roster/pasted-roster.ts';
import { ordersElsewhere, placedElsewhere } from './sentences/at-other-meeting.ts';
import { pastedAgenda } from './sentences/pasted-agenda.ts';
import { askedDifference } from './sentences/read-approval.ts';
import { readAttendance } from './sentences/read-attendance.ts';
import { readCard } from './sentences/read-card.ts';
import { readCommand } from './sentences/read-command.ts';
import { nameAsAnswer } from './sentences/read-details.ts';
import { readEvaluationOrder } from './sentences/read-evaluation-order.ts';
import { readOwn } from './sentences/read-own.ts';
import { mentionsSomeone } from './sentences/read-person.ts';
import { readPresence } from './sentences/read-presence.ts';
import { readQuorumRule } from './sentences/read-quorum-rule.ts';
import { type RecordHead, readRecord, recordHead } from './sentences/read-record.ts';
import { readReport } from './sentences/read-report.ts';
import { readRosterOrder } from './sentences/read-roster-order.ts';
import { type Block, splitLines } from './split-lines.ts';
import { meetingWritten } from './writing/read-writing.ts';
import { headingOf, isWritten, readWritten } from './writing/read-written.ts';

/** Longer lines than this are nobody's order or question; only a record may be long. */
const longestLine = 300;
/** More than these nobody orders at once: on one line, and in one message. */
const mostParts = 12;
const mostBlocks = 300;
const greetings = allPhrases.map((phrases) => `${phrases.before[0]}|${phrases.afterwards[0]}`).join('|');
const politeBefore = new RegExp(
  `^(?:(?:${allPhrases.flatMap((phrases) => phrases.before).join('|')})(?![\\p{L}\\p{N}])[\\s,!.:–-]*)+(?=\\S)`,
  'iu',
);
const everyone = new RegExp(
  `(?<![\\p{L}])(?:${allPhrases.map((phrases) => phrases.attendance.everyone).join('|')}|samma|same)(?![\\p{L}])`,
  'iu',
);
const thanks = new RegExp(
  `(?<![\\p{L}])(?:${allPhrases.map((phrases) => phrases.afterwards[0]).join('|')})(?![\\p{L}])`,
  'iu',
);
const everyoneOnly = new RegExp(
  `^(?:${allPhrases.map((phrases) => phrases.attendance.everyone).join('|')})$`,
  'iu',
);
const courtesy = new RegExp(`^(?:(?:${greetings})[\\s,!]*)+$`, 'iu');
const politeAfter = new RegExp(
  `[\\s,]+(?:${allPhrases.flatMap((phrases) => phrases.afterwards).join('|')})$`,
  'iu',
);

/**
 * What a message means, line by line; always at least one intent. Swedish and English are both understood, the
 * asker's language first. What is recorded is kept to the letter; what is not certain is 'unclear', never a guess.
 */
export function understand(text: string, context: UnderstandContext): readonly Intent[] {
  if (isPastedRoster(text, context)) return [{ kind: 'roster', text }];
  const written = writtenIn(text, context);
  if (written !== undefined) return [written];
  const blocks = splitLines(text, (line, inside) => {
    if (inside)
      return recordHead(line, context, true) ? 'record' : isCommand(line, context) ? 'command' : 'other';
    return opening(line, context) === undefined ? 'other' : 'record';
  });
  const list = pastedDates(text, blocks, context);
  if (list !== undefined) return [{ kind: 'dates', list }];
  const agenda = pastedAgenda(text, context);
  if (agenda !== undefined) return [agenda];
  const telling = blocks.filter((block) => !isCourtesy(block.line));
  if (telling.length === 0 || telling.length > mostBlocks) return [nothing(text.trim())];
  // What is pasted may have the same line many times.
  const read = new Map<string, readonly Intent[]>();
  return telling.flatMap((block) => {
    const intents = read.get(block.text) ?? readAnywhere(block, context);
    read.set(block.text, intents);
    return intents.map((one) => (one.kind === 'unclear' ? { ...one, text: block.text } : one));
  });
}

/** A text that goes through the items of the meeting whose minutes are written, from one of those who may write them. */
function writtenIn(text: string, context: UnderstandContext): Intent | undefined {
  if (!text.includes('\n') || !mayOrder(context)) return undefined;
  const meeting = meetingWritten(context);
  if (meeting === undefined || meeting.items.length === 0 || !isWritten(text, meeting)) return undefined;
  const bodies = text
    .split(/[\n\r]+/u)
    .filter((line) => line.trim() !== '' && headingOf(line, meeting)?.rest !== '');
  const orders = (line: string) =>
    recordHead(line.trim(), context, true) !== undefined || isCommand(line.trim(), context);
  if (bodies.every(orders)) return undefined;
  const written = readWritten(text, meeting);
  return written && { kind: 'written', meeting: meeting.id, written };
}

/** A list of dates among lines of which none is recorded or ordered; a single line only where it is headed as one. */
function pastedDates(
  text: string,
  blocks: readonly Block[],
  context: UnderstandContext,
): DatesList | undefined {
  if (!/\d/u.test(text) || (blocks.length < 2 && !/^[^:]{3,60}:\s.*\d/u.test(text))) return undefined;
  const [first] = blocks;
  if (first === undefined || opening(first.line, context) !== undefined) return undefined;
  if (isCommand(first.line, context)) return undefined;
  return readDatesList(text, context.today);
}

/**
 * Whether a message that was not addressed to the bot begins in an exact form of an order, so that it may be taken as
 * one in a running meeting. Orders in plain words count only from those who may give them; questions never.
 */
export function soundsLikeCommand(text: string, context: UnderstandContext): boolean {
  const line = tidy((text.trimStart().split(/[\n\r]/u, 1)[0] ?? '').trim());
  if (line.endsWith('?')) return false;
  const head = recordHead(line, context, true);
  if (head?.how === 'colon') return true;
  const own = line.length <= longestLine ? readOwn(line, context) : undefined;
  if (own?.kind === 'command' || own?.kind === 'introduce') return true;
  return mayOrder(context) && (head !== undefined || isCommand(line, context));
}

/** What texts are to tell is told by the whole question. */
function readAnywhere(block: Block, context: UnderstandContext): readonly Intent[] {
  return readBlockAnywhere(block, context).map((intent) => withAsked(intent, block.line, context.book));
}

/** What is not understood at the meeting in focus may name another. */
function readBlockAnywhere(block: Block, context: UnderstandContext): readonly Intent[] {
  const here = readBlock(block, context);
  if (here.some((one) => one.kind !== 'unclear' || one.why.reason !== 'nothing')) return here;
  const [first = ''] = block.text.split('\n', 1);
  if (first.length > longestLine) return here;
  for (const { meeting, line } of ordersElsewhere(bare(tidy(first)), context)) {
    const there = { ...block, line, text: `${line}${block.text.slice(first.length)}` };
    const placed = placedElsewhere(readBlock(there, { ...context, meeting }), meeting);
    if (placed !== undefined) return placed;
  }
  if (block.text.includes('\n')) return here;
  const plain = withoutCourtesy(tidy(first));
  const asked =
    meantOrder(first, context) ??
    (isPicturedOrder(plain, context) ? undefined : askedNearly(withoutPictures(plain), context));
  return asked === undefined ? here : [asked];
}

/** What a phrase surely means; else what only running text tells, and else what a phrase may mean. */
function askedNearly(said: string, context: UnderstandContext): Intent | undefined {
  const line = placeSaid(inDigits(said), context) ?? inDigits(said);
  const near = nearly(line, context);
  const surely =
    near !== undefined && near.intent.kind !== 'unclear' && !findsNothing(near.intent, context)
      ? near.intent
      : undefined;
  if (surely !== undefined && (near?.score ?? 0) >= surelyFits) return surely;
  const ofMeetings = meetingAsked(line, context) ?? surely;
  if (ofMeetings !== undefined) return ofMeetings;
  const text = textAsked(line, context);
  if (near === undefined || text === undefined) return near?.intent ?? text?.asked;
  const { intent, score } = near;
  const goesBefore =
    intent.kind !== 'unclear' || score < doubtful || text.surely || isPassedOver(text.topic, intent);
  return goesBefore ? text.asked : intent;
}

/** Whether what a phrase asks to be looked for is nowhere, though the texts tell of the same words. */
function findsNothing(near: Intent, context: UnderstandContext): boolean {
  if (near.kind !== 'question' || near.question.type !== 'decisions-about') return false;
  const { words, body } = near.question;
  return body === undefined && words !== '' && searchSeen(context, words, { limit: 1 }).length === 0;
}

/** What is understood word by word goes before a phrase that fits no better than this. */
const surelyFits = 0.9;
/** What the texts tell goes before a phrase that fits no better than this. */
const doubtful = 0.58;

/** Whether all phrases that a line may mean leave out the words that the texts tell of. */
function isPassedOver(topic: string, { why }: Unclear): boolean {
  const words = topic.toLowerCase().split(/\s+/u);
  const choices = why.reason === 'which-question' ? why.choices : [];
  return (
    choices.length > 0 && choices.every((one) => !words.some((word) => one.text.toLowerCase().includes(word)))
  );
}

function readBlock(block: Block, context: UnderstandContext): readonly Intent[] {
  const opened = opening(block.line, context);
  if (opened !== undefined) {
    const { head, skip } = opened;
    const mayHoldMore = (head.how === 'comma' || head.how === 'bare') && block.line.length <= longestLine;
    const split = mayHoldMore ? readParts(tidy(block.line), context) : undefined;
    return split ?? [readRecord(head, block.text.slice(skip), context)];
  }
  if (block.line.length > longestLine) return [nothing(block.text)];
  return readLine(block.line, context);
}

/** The record that a line opens, after a greeting perhaps; an order that fits wholly goes before a loose one. */
function opening(
  line: string,
  context: UnderstandContext,
): { readonly head: RecordHead; readonly skip: number } | undefined {
  const head = recordHead(line, context, false);
  if (head !== undefined) {
    const order =
      head.how === 'loose' && line.length <= longestLine
        ? (readCommand(tidy(line), context) ?? readReport(tidy(line), context))
        : undefined;
    return order === undefined ? { head, skip: 0 } : undefined;
  }
  const skip = politeBefore.exec(line.slice(0, longestLine))?.[0].length ?? 0;
  const polite = skip === 0 ? undefined : recordHead(line.slice(skip), context, true);
  return polite === undefined ? undefined : { head: polite, skip };
}

/** More time is asked for, though nobody has to grant it. */
const wish =
  /^(?:kan|får|skulle|can|could|may)\s+(?:jag|vi|i|we)\s.{0,40}\b(?:tid|förlängning|anstånd|uppskov|time|extension)\b/iu;

/** `alone` where it is known to be one question. */
function readLine(said: string, context: UnderstandContext, alone = false): readonly Intent[] {
  const line = tidy(said);
  const present = everyoneAlone(line, context);
  if (present !== undefined) return [present];
  const followed = wentOn(line, context);
  if (followed !== undefined) return [followed];
  const plain = withoutCourtesy(line);
  const orders = line.endsWith('?') ? (wish.test(line) ? [line.replace(/\s*\?$/u, '')] : []) : [line];
  if (plain !== line) orders.push(plain.replace(/\?$/u, ''));
  for (const order of orders) {
    const whole = readOrder(order, context);
    const sure = whole?.every((one) => one.kind !== 'unclear') === true;
    const found = sure ? whole : (readParts(order, context) ?? whole);
    if (found !== undefined) return meantInstead(found, said, context) ?? found;
  }
  const question = withoutPictures(plain);
  if (isPicturedOrder(plain, context)) return [meantOrder(question, context, plain) ?? nothing(said)];
  const several = alone
    ? undefined
    : severalAsked(question, context, (one, before) => {
        const found = readAfter(one, before, context);
        return found && withAsked(found, one, context.book);
      });
  if (several !== undefined) return several;
  const asked = bare(withoutPictures(line));
  const plainly = bare(question);
  const found =
    readQuestion(plainly, context) ??
    (plainly === asked ? undefined : readQuestion(asked, context)) ??
    askedCard(plainly, context) ??
    askedDifference(plainly, context);
  const ofMeetings = found !== undefined && looksFor(found) ? meetingAsked(question, context) : undefined;
  return [ofMeetings ?? found ?? nothing(said)];
}

/** Whether something is looked for by its words: in words of meetings alone a meeting is asked about. */
function looksFor({ kind, ...rest }: Intent): boolean {
  return kind === 'question' && 'question' in rest && 'words' in rest.question && rest.question.words !== '';
}

/** What goes on from the question before it, read as the whole question that it stands for; never an order. */
function wentOn(line: string, context: UnderstandContext): Intent | undefined {
  if (context.earlier === undefined || context.earlier.length === 0) return undefined;
  const { earlier: _, ...alone } = context;
  const orders = line.endsWith('?') ? undefined : readOrder(line, alone);
  if (orders?.some(({ kind }) => kind !== 'unclear')) return undefined;
  const { trace: __, ...silent } = alone;
  // One line is tried as several kinds of going on.
  const readAlone = onceEach((whole) => asksAlone(whole, silent));
  const found = followUp(line, context, readAlone);
  const intent = found && readAlone(found.text);
  if (found === undefined || intent === undefined) return undefined;
  context.trace?.({ did: 'read as', what: found.text });
  if (intent.kind !== 'question') return intent;
  return { ...intent, said: { ...intent.said, ...found.said }, readAs: found.text };
}

/** One of several questions on a line, as it is read by itself or after those before it. */
function readAfter(line: string, before: readonly Earlier[], context: UnderstandContext): Intent | undefined {
  // Most lines with a seam are one question: only a beginning that surely asks something is worth reading on from.
  if (before.length === 0) return readQuestion(bare(line), context);
  const asked = `${bare(line)}?`;
  const earlier = [...(context.earlier ?? []), ...before];
  return wentOn(asked, { ...context, earlier }) ?? asksAlone(asked, context);
}

/** A question as it is read with nothing before it. */
function asksAlone(text: string, context: UnderstandContext): Intent | undefined {
  const asked = text.endsWith('?') ? text : `${text}?`;
  const [only, ...others] = readLine(asked, context, true);
  const found = only?.kind === 'unclear' ? nearly(withoutCourtesy(tidy(asked)), context)?.intent : only;
  return others.length === 0 && found?.kind !== 'unclear' ? found : undefined;
}

/** An order in other words than those that are missing something. */
function meantInstead(
  found: readonly Intent[],
  said: string,
  context: UnderstandContext,
): readonly Intent[] | undefined {
  const lacks = found.every(
    (one) =>
      one.kind === 'unclear' &&
      ['missing', 'no-such-meeting', 'no-such-person', 'nothing'].includes(one.why.reason),
  );
  const meant = lacks ? meantOrder(said, context) : undefined;
  return meant === undefined ? undefined : [meant];
}

/** `typed` where that was something else than what is read. */
function meantOrder(said: string, context: UnderstandContext, typed?: string): Intent | undefined {
  return readMeantOrder(tidy(said), context, (text) => exactOrder(text, context), typed);
}

/** Fits as an order but for its pictures, as "Eva är sjuk 🤒": then it tells, and asks nothing. */
function isPicturedOrder(line: string, context: UnderstandContext): boolean {
  const plain = withoutPictures(line);
  return plain !== line && !plain.endsWith('?') && readOrder(bare(plain), context) !== undefined;
}

/** An order that is typed in its exact form, here or at another meeting that it names. */
function exactOrder(text: string, context: UnderstandContext): readonly Intent[] {
  const opened = opening(text, context);
  if (opened !== undefined) return [readRecord(opened.head, text.slice(opened.skip), context)];
  const here = readOrder(text, context) ?? [];
  if (here.some(({ kind }) => kind !== 'unclear')) return here;
  for (const { meeting, line } of ordersElsewhere(text, context)) {
    const there = { ...context, meeting };
    const head = recordHead(line, there, true);
    const read = head === undefined ? (readOrder(line, there) ?? []) : [readRecord(head, line, there)];
    const placed = placedElsewhere(read, meeting);
    if (placed !== undefined) return placed;
  }
  return here;
}

/** What is asked for as a question: "var finns kalenderlänken?". */
function askedCard(line: string, context: UnderstandContext): Intent | undefined {
  const found = match('cards', line, context.language, (what, slots) => readCard(what, slots, line, context));
  return found?.kind === 'notice' ? found : undefined;
}

/** An order in one piece: a card, an order, an answer to what was asked, or something about who is there. */
function readOrder(line: string, context: UnderstandContext): readonly Intent[] | undefined {
  const order = readCommand(line, context);
  if (order !== undefined) return order;
  const settled = match('settle', line, context.language, (answer) => answer);
  if (settled !== undefined) return [{ kind: 'settle', answer: settled }];
  const presence = readPresence(line, context);
  if (presence !== undefined) return presence;
  const quorum = readQuorumRule(line, context);
  if (quorum !== undefined) return [quorum];
  const evaluation = readEvaluationOrder(line, context);
  if (evaluation !== undefined) return [evaluation];
  const ordered = readRosterOrder(line, context);
  if (ordered !== undefined) return ordered;
  const reported = readReport(line, context);
  if (reported !== undefined) return reported;
  const card = match('cards', line, context.language, (what, slots) => readCard(what, slots, line, context));
  if (card !== undefined) return [card];
  const about = readOwn(line, context) ?? readAttendance(line, context);
  if (about !== undefined) return [about];
  return nameAsAnswer(line, findMeeting(context.book, context.meeting), context);
}

/** Several orders on a line: "skjut fram 12 till april, klart". Each must be whole by itself; a record takes the rest. */
function readParts(
  line: string,
  context: UnderstandContext,
  most: number = mostParts,
): readonly Intent[] | undefined {
  const seams = line.matchAll(
    /\s*(?:(?:[,;]\s*)+(?:(?:och|sedan|sen|and|then)\s+)?|\s(?:och|sedan|and|then)\s+)/giu,
  );
  for (const seam of [...seams].slice(0, most)) {
    if (seam.index === 0) continue;
    const first = readPart(line.slice(0, seam.index), context);
    if (first === undefined) continue;
    const rest = line.slice(seam.index + seam[0].length);
    const head = recordHead(rest, context, true);
    const others =
      head?.how === 'colon'
        ? [readRecord(head, rest, context)]
        : (readParts(rest, context, most - 1) ?? readPart(rest, context));
    if (others !== undefined) return [...first, ...others];
  }
  return undefined;
}

function readPart(part: string, context: UnderstandContext): readonly Intent[] | undefined {
  const line = bare(part);
  const head = recordHead(line, context, true);
  if (head?.how === 'bare') return [readRecord(head, line, context)];
  const order = readCommand(line, context);
  if (order !== undefined) return order.some((one) => one.kind === 'unclear') ? undefined : order;
  const settled = match('settle', line, context.language, (answer) =>
    answer === 'done' || answer === 'absent' || answer === 'present' ? answer : undefined,
  );
  return settled === undefined ? undefined : [{ kind: 'settle', answer: settled }];
}

/** Begins as a command beyond doubt, as a line of its own. */
function isCommand(line: string, context: UnderstandContext): boolean {
  if (line.length > longestLine) return false;
  const plain = bare(tidy(line));
  if (line.trimEnd().endsWith('?')) return false;
  const found = readCommand(plain, context) ?? readParts(plain, context);
  if (found !== undefined) return found.every((one) => one.kind !== 'unclear');
  if (!everyone.test(plain) && !mentionsSomeone(plain, context)) return false;
  const presence = readPresence(plain, context);
  if (presence !== undefined) return presence.every((one) => one.kind === 'command');
  return readAttendance(plain, context)?.kind === 'command';
}

/** "alla", and nothing else: all are here, where a meeting runs and one of those says so who record at it. */
function everyoneAlone(line: string, context: UnderstandContext): Intent | undefined {
  if (!everyoneOnly.test(line) || !mayOrder(context)) return undefined;
  const meeting = findMeeting(context.book, context.meeting);
  return meeting?.state === 'running'
    ? {
        kind: 'command',
        command: { type: 'record-attendance', meeting: meeting.id, from: 'everyone', rows: [] },
      }
    : undefined;
}

function mayOrder({ book, asker }: UnderstandContext): boolean {
  return asker !== undefined && mayRecord(book, { kind: 'person', person: asker });
}

/** What a message is that is nothing but polite; nothing when it says more. */
export function courtesyOf(text: string): 'greeting' | 'thanks' | undefined {
  if (text.length > longestLine || !isCourtesy(text)) return undefined;
  return thanks.test(text) ? 'thanks' : 'greeting';
}

/** Only a greeting or thanks, with pictures perhaps. */
function isCourtesy(line: string): boolean {
  return courtesy.test(bare(withoutPictures(tidy(line))));
}

/** Signs that nobody sees, and that come along with what is copied: they may stand in the midst of a word. */
const unseen = /[\u00AD\u200B\u200E\u200F\u2060\u202A-\u202E\u2066-\u2069\uFEFF]/u;

function withoutUnseen(line: string): string {
  return unseen.test(line) ? [...line].filter((sign) => !unseen.test(sign)).join('') : line;
}

/** In composed form, with single spaces, without the full stop. */
function tidy(line: string): string {
  return withoutUnseen(line)
    .normalize('NFC')
    .replace(/\s+/gu, ' ')
    .trim()
    .replace(/(?<![\s.!…])[\s.!…]+$/u, '');
}

function bare(line: string): string {
  return line.replace(/(?<![\s.!?…,])[\s.!?…,]+$/u, '');
}

function withoutCourtesy(line: string): string {
  const question = line.endsWith('?') ? '?' : '';
  const inner = bare(line).replace(politeBefore, '');
  return inner.replace(politeAfter, '') + question;
}

function nothing(text: string): Intent {
  return { kind: 'unclear', text, why: { reason: 'nothing' } };
}
