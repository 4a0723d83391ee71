import { applyFact } from '../folding/apply.ts';
import { currentEdition } from '../model/approval.ts';
import type { Book } from '../model/book.ts';
import type { Fact } from '../model/fact.ts';
import { findItem, findMeeting, standing } from '../model/lookup.ts';
import type { Decision, Meeting } from '../model/meeting.ts';
import { sameData } from '../model/same-data.ts';
import type { Stamp } from '../model/stamp.ts';
import type { MeetingId } from '../model/terms.ts';

/**
 * What follows for earlier minutes when a decision is taken, changed or taken back at the item that they stand at:
 * finished minutes are approved by a decision that approves or files, for as long as it stands.
 */
export function approvalFollows(before: Book, facts: readonly Fact[]): readonly Fact[] {
  const causes = facts.filter(isCause);
  if (causes.length === 0) return [];
  const book = facts.reduce((seen, fact) => applyFact(seen, fact, ahead), before);
  const concerned = new Set(causes.flatMap((cause) => approvedBy(before, book, cause)));
  return [...concerned].flatMap((id) => {
    const meeting = findMeeting(book, id);
    if (meeting === undefined) return [];
    const approved = approvalOf(book, meeting);
    const { at: _, ...now } = meeting.minutes?.approved ?? { at: '' };
    const known = meeting.minutes?.approved === undefined ? null : now;
    return sameData(approved, known) ? [] : [{ type: 'minutes-approved', meeting: id, approved }];
  });
}

/** Only for looking ahead: what happens now is later than all that has. */
const ahead: Stamp = { at: '9999-12-31T00:00:00.000Z', by: { kind: 'stranger' }, id: 'ahead' };

type Cause = Extract<
  Fact,
  { readonly type: 'decision-recorded' | 'wording-changed' | 'record-removed' | 'item-changed' }
>;

function isCause(fact: Fact): fact is Cause {
  switch (fact.type) {
    case 'decision-recorded':
      return true;
    case 'wording-changed':
    case 'record-removed':
      return fact.of === 'decision';
    case 'item-changed':
      return fact.changes.approves !== undefined;
    default:
      return false;
  }
}

/** The meetings whose minutes may be approved, or no longer, by what has happened. */
function approvedBy(before: Book, book: Book, cause: Cause): readonly MeetingId[] {
  const ids = [before, book].flatMap((seen) => {
    const meeting = findMeeting(seen, cause.meeting);
    if (meeting === undefined) return [];
    const item = cause.type === 'item-changed' ? cause.item : itemOf(meeting, cause);
    return item === undefined ? [] : [findItem(meeting, item)?.approves];
  });
  return ids.filter((id) => id !== undefined);
}

function itemOf(meeting: Meeting, cause: Exclude<Cause, { type: 'item-changed' }>): string | undefined {
  const id = cause.type === 'decision-recorded' ? cause.decision.id : cause.id;
  return meeting.decisions.find((one) => one.id === id)?.item;
}

/** By which decision finished minutes are approved as things stand; one taken before the edition that counts says nothing of it. */
function approvalOf(
  book: Book,
  minutes: Meeting,
): { readonly meeting: MeetingId; readonly decision: string } | null {
  const since = currentEdition(minutes)?.at ?? minutes.minutesFinishedAt;
  if (since === undefined) return null;
  for (const meeting of book.meetings) {
    const items = meeting.items.filter(({ approves }) => approves === minutes.id).map(({ id }) => id);
    const found = standing(meeting.decisions).find(
      (one) => items.includes(one.item) && takenAt(one) >= since && approves(one),
    );
    if (found !== undefined) return { meeting: meeting.id, decision: found.id };
  }
  return null;
}

/** A later wording of it is no later decision. */
function takenAt({ history, at }: Decision): string {
  return history[0]?.at ?? at;
}

function approves({ kind }: Decision): boolean {
  return kind === 'approval' || kind === 'filing';
}
