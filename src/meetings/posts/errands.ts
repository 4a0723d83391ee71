import type { Matter } from '../commands/agenda-command.ts';
import type { Book } from '../model/book.ts';
import { findItem, findMeeting, standing } from '../model/lookup.ts';
import type { Item, Meeting } from '../model/meeting.ts';
import type { HandoverAnswer, ItemProposal } from '../model/proposal.ts';
import type { GroupId, Instant } from '../model/terms.ts';
import { lastDay } from '../model/time.ts';

/** What a Book still owes another: a matter that was handed over, or an answer to one. It carries copies only. */
export type Errand = {
  /** Its identity: it is done once. */
  readonly key: string;
  readonly to: GroupId;
} & (
  | { readonly kind: 'matter'; readonly handover: string; readonly matter: Matter }
  | {
      readonly kind: 'answer';
      readonly proposal: string;
      /** The id of the matter in the other Book. */
      readonly handover: string;
      readonly answer: HandoverAnswer;
    }
);

/** All that a Book owes other Books just now, oldest first. */
export function errandsOf(book: Book): readonly Errand[] {
  const matters = book.handovers
    .filter((one) => one.answers.every(({ kind }) => kind === 'not-delivered'))
    .map(({ id, to, title, presenters, proposal, text, links }): Errand => {
      const words = {
        ...(proposal === undefined ? {} : { proposal }),
        ...(text === undefined ? {} : { text }),
        ...(links === undefined ? {} : { links }),
      };
      return {
        key: `matter:${id}`,
        to,
        kind: 'matter',
        handover: id,
        matter: { title, presenters, ...words },
      };
    });
  return [...matters, ...book.proposals.flatMap((one) => answersOwed(book, one))];
}

function answersOwed(book: Book, proposal: ItemProposal): readonly Errand[] {
  const { origin, settled, told = [] } = proposal;
  if (origin === undefined || settled === undefined || settled.kind === 'withdrawn') return [];
  const answers =
    settled.kind === 'sent-back'
      ? [sentBack(settled)]
      : acceptedAnswers(book, settled.meeting, settled.item, settled.at ?? proposal.at);
  return answers
    .filter(({ name }) => !told.includes(`answer:${proposal.id}:${name}`))
    .map(({ name, answer }) => ({
      key: `answer:${proposal.id}:${name}`,
      to: origin.group,
      kind: 'answer',
      proposal: proposal.id,
      handover: origin.handover,
      answer,
    }));
}

type Named = { readonly name: string; readonly answer: HandoverAnswer };

function sentBack({ reason, at = '' }: { readonly reason?: string; readonly at?: Instant }): Named {
  const why = reason === undefined ? {} : { reason };
  return { name: `sent-back:${at}`, answer: { kind: 'sent-back', ...why, at } };
}

/** That it stands on an agenda, and what each meeting made of it that is closed: also those that it was postponed to; again when decisions have been corrected. */
function acceptedAnswers(book: Book, meetingId: string, itemId: string, at: Instant): readonly Named[] {
  const answers: Named[] = [];
  const seen = new Set<string>();
  let meeting = findMeeting(book, meetingId);
  let item = meeting && findItem(meeting, itemId);
  if (meeting !== undefined && item !== undefined) {
    answers.push({
      name: `accepted:${meeting.date}`,
      answer: { kind: 'accepted', on: meeting.date, at },
    });
  }
  while (meeting !== undefined && item !== undefined && !seen.has(item.id)) {
    seen.add(item.id);
    if (meeting.state === 'closed') answers.push(outcome(meeting, item));
    const id = item.id;
    meeting = book.meetings.find((one) => one.items.some(({ from }) => from?.item === id));
    item = meeting?.items.find(({ from }) => from?.item === id);
  }
  return answers;
}

function outcome(meeting: Meeting, item: Item): Named {
  const all = meeting.decisions.filter(
    (one) => one.item === item.id || findItem(meeting, one.item)?.under === item.id,
  );
  const corrections = all.filter(({ corrected }) => corrected);
  const decisions = standing(all).map(({ text, proposal }) =>
    proposal === undefined ? text : `${text}\n${proposal}`,
  );
  const came = item.outcome;
  const reason =
    came?.kind === 'withdrawn' ? came.reason : came?.kind === 'postponed' ? came.to.said : undefined;
  return {
    name: `outcome:${meeting.id}:${item.id}${corrections.length === 0 ? '' : `:${markOf(decisions)}`}`,
    answer: {
      kind: 'outcome',
      on: lastDay(meeting),
      outcome: came?.kind ?? 'handled',
      decisions,
      ...(reason === undefined ? {} : { reason }),
      ...(corrections.length === 0 ? {} : { corrected: true }),
      at: corrections.reduce((latest, { at }) => (at > latest ? at : latest), meeting.closedAt ?? ''),
    },
  };
}

/** A short mark of some texts (FNV-1a, 32 bits), so that each wording is told once and none of it stands in a key. */
function markOf(texts: readonly string[]): string {
  let mark = 0x811c9dc5;
  for (const unit of JSON.stringify(texts)) mark = Math.imul(mark ^ (unit.codePointAt(0) ?? 0), 0x01000193);
  return (mark >>> 0).toString(16);
}

/** How it stands among what was told that something could not be told yet. */
export function failedMark(key: string): string {
  return `failed:${key}`;
}
