import { adjustersOf } from '../../../meetings/model/approval.ts';
import type { Fact } from '../../../meetings/model/fact.ts';
import { findItem, findMeeting } from '../../../meetings/model/lookup.ts';
import type { Meeting } from '../../../meetings/model/meeting.ts';
import { nameOf } from '../wording.ts';
import type { Telling } from './telling.ts';

export type ApprovalFact = Extract<
  Fact,
  {
    readonly type:
      | 'minutes-finished'
      | 'adjusters-set'
      | 'minutes-sent'
      | 'minutes-adjusted'
      | 'minutes-filed'
      | 'minutes-approved'
      | 'minutes-shown';
  }
>;

export function isApprovalFact(fact: Fact): fact is ApprovalFact {
  return (
    ['minutes-finished', 'adjusters-set', 'minutes-sent', 'minutes-adjusted'].includes(fact.type) ||
    ['minutes-filed', 'minutes-approved', 'minutes-shown'].includes(fact.type)
  );
}

/** What a step of minutes on their way to approval tells. */
export function approvalLine(fact: ApprovalFact, telling: Telling): string | undefined {
  const { book, words } = telling;
  const meeting = findMeeting(book, fact.meeting);
  return meeting === undefined ? undefined : told(fact, meeting, telling, words.onDays(meeting));
}

function told(fact: ApprovalFact, meeting: Meeting, telling: Telling, days: string): string | undefined {
  const { book, words, asker } = telling;
  const say = words.approval.receipts;
  const { documentName } = book.group;
  const name = (person: string) => nameOf(book, person, words.unknownPerson);
  switch (fact.type) {
    case 'minutes-finished':
      return finishedLine(fact, telling, days);
    case 'adjusters-set': {
      const names = adjustersOf(book, meeting).map(name);
      return fact.adjusters === null ? say.adjustersAsSet(days, names) : say.adjusters(days, names);
    }
    case 'minutes-sent':
      return say.sent(documentName, fact.to.map(name));
    case 'minutes-adjusted':
      if (!fact.adjusted) return say.notAdjusted(documentName, days);
      return fact.person === asker
        ? say.adjusted(documentName, days, fact.edition)
        : say.adjustedBy(name(fact.person), documentName, days);
    case 'minutes-filed':
      return (fact.filed ? say.filed : say.notFiled)(documentName, days);
    case 'minutes-approved': {
      const where = fact.approved && findMeeting(book, fact.approved.meeting);
      if (where === undefined || where === null) return say.notApproved(documentName, days);
      return say.approved(documentName, days, words.onDays(where));
    }
    case 'minutes-shown':
      return say.shown(documentName, days);
  }
}

function finishedLine(
  { finished, edition }: Extract<ApprovalFact, { type: 'minutes-finished' }>,
  { book, words }: Telling,
  days: string,
): string {
  const { documentName } = book.group;
  const { receipts } = words.approval;
  if (!finished) return words.reminders.minutesReopened(days, documentName);
  if (edition === undefined) return words.reminders.minutesFinished(days, documentName);
  const { number, reason } = edition;
  return number === 1
    ? receipts.finished(documentName, days, number)
    : receipts.renewed(documentName, days, number, reason);
}

/** What an item's part in approving earlier minutes tells: undefined for other changes of items. */
export function approvesLine(fact: Fact, { book, words }: Telling): string | undefined {
  if (fact.type !== 'item-changed' || fact.changes.approves === undefined) return undefined;
  const meeting = findMeeting(book, fact.meeting);
  const item = meeting && findItem(meeting, fact.item);
  if (item === undefined) return undefined;
  const { approves } = fact.changes;
  const say = words.approval.receipts;
  const of = approves === null ? undefined : findMeeting(book, approves);
  return of === undefined
    ? say.approvesNone(item.number)
    : say.approves(item.number, book.group.documentName, words.onDays(of));
}
