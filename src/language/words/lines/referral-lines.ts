import type { Book } from '../../../meetings/model/book.ts';
import type { Fact } from '../../../meetings/model/fact.ts';
import { findItem, findMeeting } from '../../../meetings/model/lookup.ts';
import type { Meeting, Referral } from '../../../meetings/model/meeting.ts';
import { outstanding, referralsOf, repliesBy, repliesOf } from '../../../meetings/model/referral-state.ts';
import type { DateString } from '../../../meetings/model/terms.ts';
import type { Words } from '../words.ts';
import { dueWords } from './record-words.ts';
import type { Telling } from './telling.ts';

type ReferralFact = Extract<
  Fact,
  {
    readonly type:
      | 'referral-recorded'
      | 'referral-changed'
      | 'referral-removed'
      | 'referral-answered'
      | 'reply-removed';
  }
>;

/** "§ 7", or "§ 7, remiss 2" where its item has several. */
export function referralLabel(meeting: Meeting, referral: Referral, words: Words): string {
  const number = findItem(meeting, referral.item)?.number ?? '?';
  const there = referralsOf(meeting).filter(({ item }) => item === referral.item);
  const at = there.findIndex(({ id }) => id === referral.id);
  return words.referrals.paragraph(number, there.length > 1 && at >= 0 ? at + 1 : undefined);
}

/** "§ 7 den 12 februari 2027": how a referral is named afterwards. */
export function whereReferred(meeting: Meeting, referral: Referral, words: Words): string {
  return words.referrals.at(referralLabel(meeting, referral, words), words.onDays(meeting));
}

/** What became of a referral, or of a reply to it. */
export function referralReceipt(fact: ReferralFact, { book, words }: Telling): readonly string[] {
  const meeting = findMeeting(book, fact.meeting);
  const id = fact.type === 'referral-recorded' ? fact.referral.id : fact.id;
  const referral = meeting?.referrals.find((one) => one.id === id);
  if (meeting === undefined || referral === undefined) return [];
  const say = words.referrals.receipt;
  const where = referralLabel(meeting, referral, words);
  switch (fact.type) {
    case 'referral-recorded':
      return [say.recorded(where), ...parts(referral, book, meeting, words), seen(meeting, words)];
    case 'referral-changed':
      return [say.changed(where), ...parts(referral, book, meeting, words), seen(meeting, words)];
    case 'referral-removed':
      return [fact.removed ? say.removed(where) : say.restored(where)];
    case 'referral-answered':
      return [
        ...(referral.direction === 'received'
          ? [say.ours]
          : [say.replied(fact.reply.from), ...left(referral, words)]),
      ];
    case 'reply-removed': {
      const reply = referral.replies.find((one) => one.id === fact.reply);
      return reply === undefined
        ? []
        : [fact.removed ? say.replyRemoved(reply.from) : say.replyRestored(reply.from)];
    }
  }
}

function seen(meeting: Meeting, { receipts }: Words): string {
  return meeting.state === 'closed'
    ? receipts.shownAsCorrection(meeting.publishedAt !== undefined)
    : receipts.notPublished;
}

function parts(referral: Referral, book: Book, meeting: Meeting, words: Words): readonly string[] {
  const say = words.referrals.receipt;
  const names = referral.recipients.map(({ name }) => name);
  const due = dueWords(referral.due, book, words, meeting.date);
  return [
    names.length === 0
      ? referral.direction === 'sent'
        ? say.toWhom
        : ''
      : referral.direction === 'sent'
        ? say.to(names)
        : say.from(names),
    due === undefined ? say.noDue : say.by(due),
    ...(referral.link === undefined ? [] : [say.link(referral.link)]),
  ].filter((line) => line !== '');
}

function left(referral: Referral, words: Words): readonly string[] {
  if (referral.recipients.length === 0) return [];
  const names = outstanding(referral).map(({ name }) => name);
  const say = words.referrals.receipt;
  return [names.length === 0 ? say.everyone : say.left(names)];
}

/** How far a referral has come: to whom, until when, who has replied and who has not. */
export function referralState(
  referral: Referral,
  book: Book,
  words: Words,
  today: DateString | undefined,
): readonly string[] {
  const say = words.referrals.state;
  const names = referral.recipients.map(({ name }) => name);
  const due = dueWords(referral.due, book, words);
  const by = repliesBy(referral);
  const waits = waiting(referral, words);
  const late = today !== undefined && by !== undefined && by < today && waits.awaited;
  return [
    ...(names.length === 0 ? [] : [referral.direction === 'sent' ? say.to(names) : say.from(names)]),
    due === undefined ? say.noDue : say.by(due),
    ...waits.lines,
    ...(late ? [say.over] : []),
    ...(referral.link === undefined ? [] : [say.link(referral.link)]),
  ];
}

function waiting(
  referral: Referral,
  words: Words,
): { readonly lines: readonly string[]; readonly awaited: boolean } {
  const say = words.referrals.state;
  const replies = repliesOf(referral);
  const last = replies.at(-1);
  if (referral.direction === 'received')
    return {
      lines: [last === undefined ? say.weHaveNot : say.weHave(words.day(last.on)), ...told(referral, words)],
      awaited: last === undefined,
    };
  const from = [...new Set(replies.map((one) => one.from))];
  const missing = outstanding(referral).map(({ name }) => name);
  const all = referral.recipients.length > 0 && missing.length === 0;
  return {
    lines: [
      ...(from.length === 0 || all ? [] : [say.replied(from)]),
      ...(missing.length === 0 ? [] : [say.left(missing)]),
      ...(all ? [say.everyone] : []),
      ...told(referral, words),
    ],
    awaited: missing.length > 0,
  };
}

/** The replies that said something. */
function told(referral: Referral, words: Words): readonly string[] {
  const say = words.referrals.state;
  return repliesOf(referral).flatMap(({ on, from, text, link }) => [
    ...(text === undefined ? [] : [say.reply(words.day(on), from, text)]),
    ...(link === undefined ? [] : [say.link(link)]),
  ]);
}
