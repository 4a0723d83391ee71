import type { Book } from '../model/book.ts';
import type { Meeting } from '../model/meeting.ts';
import type { Handover, ItemProposal } from '../model/proposal.ts';
import type { Instant, PersonId } from '../model/terms.ts';
import { dayOf } from '../model/time.ts';
import { ownItems } from '../rules/decide-proposals.ts';
import { failedMark } from './errands.ts';
import type { AgendaContent, Post } from './post.ts';

/**
 * What is told directly about agendas: proposals and matters to the secretaries, one message to each for each; what
 * became of a proposal to its proposer; what other groups answered; and items whose meeting is not held. Nothing of it
 * stands in the group's own conversation. What changed last before `since` is left as it stands.
 */
export function agendaPosts(
  book: Book,
  secretaries: readonly PersonId[],
  now: Instant,
  since: Instant,
): readonly Post[] {
  return [
    ...book.proposals.flatMap((proposal) => proposalPosts(proposal, secretaries, since)),
    ...book.handovers.flatMap((handover) => handoverPosts(handover, secretaries, since)),
    ...book.meetings.flatMap((meeting) => homelessPosts(book, meeting, secretaries, now, since)),
  ];
}

function proposalPosts(
  proposal: ItemProposal,
  secretaries: readonly PersonId[],
  since: Instant,
): readonly Post[] {
  const { id, at, againAt = at, by, settled, told = [] } = proposal;
  if (settled !== undefined && (settled.at ?? at) < since) return [];
  const asked = secretaries
    .filter((secretary) => secretary !== by)
    .map((secretary) =>
      toPerson(`proposal:${id}:${againAt}`, secretary, { card: 'proposal', proposal: id }, true),
    );
  const undelivered = told
    .filter((mark) => mark.startsWith(failedMark('')))
    .flatMap((mark) =>
      secretaries.map((secretary) =>
        toPerson(`undelivered:${id}:${mark}`, secretary, { card: 'answer-not-delivered', proposal: id }),
      ),
    );
  if (by === undefined || settled === undefined || settled.kind === 'withdrawn')
    return [...asked, ...undelivered];
  const key = `proposal-answer:${id}:${settled.kind}:${settled.at ?? ''}`;
  return [...asked, ...undelivered, toPerson(key, by, { card: 'proposal-answer', proposal: id })];
}

/** That a matter has arrived is told by the receipt already; only what comes later is. */
function handoverPosts(
  { id, answers }: Handover,
  secretaries: readonly PersonId[],
  since: Instant,
): readonly Post[] {
  return answers.flatMap((answer, index) => {
    if (answer.kind === 'received' || answer.at < since) return [];
    return secretaries.map((secretary) =>
      toPerson(`handover:${id}:${index}`, secretary, { card: 'handover', handover: id, answer: index }),
    );
  });
}

function homelessPosts(
  book: Book,
  meeting: Meeting,
  secretaries: readonly PersonId[],
  now: Instant,
  since: Instant,
): readonly Post[] {
  const change = meeting.changes.findLast(({ kind }) => kind === 'cancelled' || kind === 'moved');
  if (change === undefined || change.at < since || meeting.state !== 'planned') return [];
  const home = ownItems(meeting).length === 0 ? undefined : homeOf(book, meeting, now);
  if (home === undefined) return [];
  const content = { card: 'homeless', meeting: meeting.id, to: home.id } as const;
  return secretaries.map((secretary) =>
    toPerson(`homeless:${meeting.id}:${change.at}`, secretary, content, true),
  );
}

/** A meeting that was later than this one before this one moved. */
function isPassed(other: Meeting, meeting: Meeting): boolean {
  const before = meeting.changes.findLast(({ kind }) => kind === 'moved')?.before.date;
  return (
    before !== undefined &&
    other.state === 'planned' &&
    other.cancelled !== true &&
    before < other.date &&
    other.date < meeting.date
  );
}

/** The next meeting to which the matters of one could go: after today, and for one that is cancelled after its own day. */
function homeOf(book: Book, meeting: Meeting, now: Instant): Meeting | undefined {
  const today = dayOf(now, book.group.zone);
  const passed = book.meetings.find((one) => one.date >= today && isPassed(one, meeting));
  if (meeting.cancelled !== true) return passed;
  const coming = book.meetings.filter(
    (one) => one !== meeting && one.state === 'planned' && one.cancelled !== true && one.date >= today,
  );
  return coming.find((one) => one.date >= meeting.date) ?? coming[0];
}

function toPerson(key: string, person: PersonId, content: AgendaContent, follows = false): Post {
  return { key: `${key}:${person}`, place: { kind: 'person', person }, content, follows };
}
