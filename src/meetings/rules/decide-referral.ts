import type { ReferralCommand, ReferralRef } from '../commands/referral-command.ts';
import type { Refusal } from '../commands/refusal.ts';
import type { Book } from '../model/book.ts';
import { eachBody } from '../model/each-body.ts';
import type { Fact, NewReferral, ReferralChanges } from '../model/fact.ts';
import { isLink } from '../model/link.ts';
import { findMeeting, findOrganisation, findPerson } from '../model/lookup.ts';
import type { Meeting, Recipient, Referral } from '../model/meeting.ts';
import { recipientCalled, repliesOf } from '../model/referral-state.ts';
import { mayRecord } from '../model/rights.ts';
import { sameData } from '../model/same-data.ts';
import type { Stamp } from '../model/stamp.ts';
import { dayOf, isDay } from '../model/time.ts';
import { unfitDetails } from './decide-recording.ts';
import {
  asRecorder,
  atItem,
  type CommandOf,
  noChange,
  type Ruling,
  textLimit,
  tooEarlyToRecord,
  unfitText,
} from './ruling.ts';

/** How many recipients one referral may have. */
const recipientsMost = 200;

/** The rules about what is sent out for comment, what came to be commented on, and the replies. */
export function decideReferral(book: Book, command: ReferralCommand, stamp: Stamp): Ruling {
  switch (command.type) {
    case 'record-referral':
      return recordReferral(book, command, stamp);
    case 'change-referral':
      return changeReferral(book, command, stamp);
    case 'remove-referral':
      return atReferral(book, command, stamp, (meeting, { id }) => [
        { type: 'referral-removed', meeting: meeting.id, id, removed: true },
      ]);
    case 'answer-referral':
      return answerReferral(book, command, stamp);
    case 'remove-reply':
      return atReferral(book, command, stamp, (meeting, referral) =>
        repliesOf(referral).some(({ id }) => id === command.reply)
          ? [
              {
                type: 'reply-removed',
                meeting: meeting.id,
                id: referral.id,
                reply: command.reply,
                removed: true,
              },
            ]
          : notFound,
      );
  }
}

const notFound: Refusal = { refused: 'no-such-referral' };

/** What is sent stands at the item of a meeting that is on or was; what came may stand on an agenda to come. */
function recordReferral(book: Book, command: CommandOf<'record-referral'>, stamp: Stamp): Ruling {
  return asRecorder(book, command, stamp, (meeting) => {
    const early = command.direction === 'sent' ? tooEarlyToRecord(book, meeting, stamp) : undefined;
    if (early !== undefined) return early;
    return atItem(meeting, command.item, (item) => {
      const { text, direction, due, link } = command;
      const recipients = withoutTwins([
        ...command.recipients,
        ...(command.each === undefined ? [] : recipientsOf(book, command.each)),
      ]);
      const unfit = unfitText(text, 'referral') ?? unfitParts(book, { recipients, due, link });
      if (unfit !== undefined) return unfit;
      const given = link === undefined ? {} : { link };
      const id = `e${book.next.record}`;
      const referral: NewReferral = { id, item: item.id, text, direction, recipients, due, ...given };
      return [{ type: 'referral-recorded', meeting: meeting.id, referral }];
    });
  });
}

/** The words as said where the Book names none of those that they mean. */
function recipientsOf(
  book: Book,
  each: NonNullable<CommandOf<'record-referral'>['each']>,
): readonly Recipient[] {
  const found = eachBody(book, each.of).map(({ contact: _, ...one }) => one);
  return found.length === 0 ? [{ name: each.said }] : found;
}

function withoutTwins(recipients: readonly Recipient[]): readonly Recipient[] {
  const seen = new Set<string>();
  return recipients.filter(({ name }) => {
    const key = name.trim().toLowerCase();
    return key !== '' && !seen.has(key) && seen.add(key);
  });
}

/** Other words, recipients, another time or address; the earlier words are kept. */
function changeReferral(book: Book, command: CommandOf<'change-referral'>, stamp: Stamp): Ruling {
  return atReferral(book, command, stamp, (meeting, referral) => {
    const changes = changed(referral, command.changes);
    const { text, recipients, due, link } = changes;
    if (text !== undefined && command.was !== undefined && command.was !== referral.text)
      return { refused: 'fields-changed', fields: ['text'] };
    const unfit =
      (text === undefined ? undefined : unfitText(text, 'referral')) ??
      unfitParts(book, { recipients, due, link });
    if (unfit !== undefined) return unfit;
    if (Object.keys(changes).length === 0) return noChange;
    return [{ type: 'referral-changed', meeting: meeting.id, id: referral.id, changes }];
  });
}

function changed(referral: Referral, changes: ReferralChanges): ReferralChanges {
  const now = new Map<string, unknown>(Object.entries(referral));
  const entries = Object.entries(changes).filter(
    ([key, value]) => value !== undefined && !sameData(value, now.get(key) ?? null),
  );
  return Object.fromEntries(entries);
}

type Parts = {
  readonly recipients?: readonly Recipient[] | undefined;
  readonly due?: Referral['due'] | undefined;
  readonly link?: string | null | undefined;
};

/** It may only point at what is in the Book, and its address must be one that can be shown. */
function unfitParts(book: Book, { recipients = [], due, link }: Parts): Refusal | undefined {
  if (link !== undefined && link !== null && !isLink(link)) return { refused: 'not-a-link', said: link };
  if (recipients.length > recipientsMost)
    return { refused: 'too-long', limit: recipientsMost, length: recipients.length };
  for (const { name, person, organisation } of recipients) {
    if (name.trim() === '') return { refused: 'no-name' };
    if (name.length > textLimit) return { refused: 'too-long', limit: textLimit, length: name.length };
    if (person !== undefined && findPerson(book, person) === undefined) return { refused: 'unknown-person' };
    if (organisation !== undefined && findOrganisation(book, organisation) === undefined)
      return { refused: 'unknown-organisation', name };
  }
  return unfitDetails(book, undefined, due);
}

/**
 * A reply came: whoever records says so of anyone's, and someone on the roster of her own, or her organisation's, once
 * the meeting is closed. The name is that of the recipient, where it is one; others may reply too.
 */
function answerReferral(book: Book, command: CommandOf<'answer-referral'>, stamp: Stamp): Ruling {
  const { from, text, link } = command;
  const found = referralIn(findMeeting(book, command.meeting), command.id);
  const refusal = beyondRights(book, command, found, stamp);
  if (refusal !== undefined) return refusal;
  if (found === undefined) return notFound;
  if (from.trim() === '') return { refused: 'no-name' };
  const on = command.on ?? dayOf(stamp.at, book.group.zone);
  if (!isDay(on)) return { refused: 'unfit-plan', why: 'no-such-day' };
  const long = [from, text ?? ''].find((one) => one.length > textLimit);
  if (long !== undefined) return { refused: 'too-long', limit: textLimit, length: long.length };
  if (link !== undefined && !isLink(link)) return { refused: 'not-a-link', said: link };
  const said = {
    from: recipientCalled(found, from)?.name ?? from.trim(),
    on,
    ...(text === undefined || text.trim() === '' ? {} : { text }),
    ...(link === undefined ? {} : { link }),
  };
  if (repliesOf(found).some(({ id: _, at: __, removed: ___, ...one }) => isToldIn(said, one)))
    return noChange;
  const reply: Extract<Fact, { type: 'referral-answered' }>['reply'] = {
    id: `y${book.next.record}`,
    ...said,
  };
  return [{ type: 'referral-answered', meeting: command.meeting, id: found.id, reply }];
}

type SaidReply = { readonly from: string; readonly text?: string; readonly link?: string };

/** The same was said before, or more. */
function isToldIn(said: SaidReply, before: SaidReply): boolean {
  return (
    before.from.toLowerCase() === said.from.toLowerCase() &&
    (said.text === undefined || said.text === before.text) &&
    (said.link === undefined || said.link === before.link)
  );
}

function beyondRights(
  book: Book,
  { meeting: id, from }: CommandOf<'answer-referral'>,
  referral: Referral | undefined,
  { by }: Stamp,
): Refusal | undefined {
  if (mayRecord(book, by)) return undefined;
  const recorders: Refusal = { refused: 'not-allowed', needs: 'secretary-or-chair' };
  const person = by.kind === 'person' ? findPerson(book, by.person) : undefined;
  if (person === undefined || person.left !== undefined || person.admittedTo !== undefined) return recorders;
  if (referral === undefined || findMeeting(book, id)?.state !== 'closed') return recorders;
  const recipient = recipientCalled(referral, from);
  return mayReplyFor(person, recipient) ? undefined : recorders;
}

/** Whether someone may say that a recipient has replied: she herself, or her organisation. */
export function mayReplyFor(
  person: { readonly id: string; readonly organisation?: string },
  recipient: Recipient | undefined,
): boolean {
  if (recipient === undefined) return false;
  if (recipient.person !== undefined) return recipient.person === person.id;
  return recipient.organisation !== undefined && recipient.organisation === person.organisation;
}

function atReferral(
  book: Book,
  { meeting: id, id: which }: ReferralRef,
  stamp: Stamp,
  rule: (meeting: Meeting, referral: Referral) => Ruling,
): Ruling {
  return asRecorder(
    book,
    { meeting: id },
    stamp,
    (meeting) => {
      const referral = referralIn(meeting, which);
      return referral === undefined ? notFound : rule(meeting, referral);
    },
    { alsoCancelled: true },
  );
}

function referralIn(meeting: Meeting | undefined, id: string): Referral | undefined {
  return meeting?.referrals.find((one) => one.id === id && !one.removed);
}
