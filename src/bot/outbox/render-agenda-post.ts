import { answerNotDeliveredCard, handoverAnswerCard, homelessCard } from '../../cards/agenda/handover.ts';
import { proposalAnswerCard, proposalCard } from '../../cards/agenda/proposal.ts';
import type { Bound } from '../../cards/kit/template.ts';
import type { Words } from '../../language/words/words.ts';
import type { Book } from '../../meetings/model/book.ts';
import { findMeeting } from '../../meetings/model/lookup.ts';
import type { AgendaContent } from '../../meetings/posts/post.ts';

const kinds: ReadonlySet<string> = new Set<AgendaContent['card']>([
  'proposal',
  'proposal-answer',
  'answer-not-delivered',
  'handover',
  'homeless',
]);

/** Whether a post is about agendas, proposals and matters between groups. */
export function isAgendaContent(content: { readonly card: string }): content is AgendaContent {
  return kinds.has(content.card);
}

/** How such a post looks; undefined when what it was about is no more. */
export function bindAgendaPost(book: Book, content: AgendaContent, say: Words): Bound | undefined {
  if (content.card === 'homeless') {
    const meeting = findMeeting(book, content.meeting);
    return meeting && homelessCard({ book, meeting, next: findMeeting(book, content.to) }, say);
  }
  if (content.card === 'handover') {
    const handover = book.handovers.find((one) => one.id === content.handover);
    const answer = handover?.answers[content.answer];
    return handover && answer && handoverAnswerCard({ book, handover, answer }, say);
  }
  const proposal = book.proposals.find((one) => one.id === content.proposal);
  if (proposal === undefined) return undefined;
  if (content.card === 'proposal') return proposalCard({ book, proposal }, say);
  if (content.card === 'proposal-answer') return proposalAnswerCard({ book, proposal }, say);
  return answerNotDeliveredCard({ book, proposal }, say);
}
