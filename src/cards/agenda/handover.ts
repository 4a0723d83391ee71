import type { Words } from '../../language/words/words.ts';
import type { Book } from '../../meetings/model/book.ts';
import type { Meeting } from '../../meetings/model/meeting.ts';
import type { Handover, HandoverAnswer, ItemProposal } from '../../meetings/model/proposal.ts';
import { carriable } from '../../meetings/rules/decide-proposals.ts';
import { button } from '../kit/button.ts';
import { messageCard } from '../kit/message.ts';
import type { Bound } from '../kit/template.ts';
import { matterCard } from './matter.ts';

/** Tells a secretary what another group answered to a matter that it was handed, with its decisions to the letter. */
export function handoverAnswerCard(
  {
    book,
    handover,
    answer,
  }: { readonly book: Book; readonly handover: Handover; readonly answer: HandoverAnswer },
  words: Words,
): Bound {
  const told = answer.kind === 'outcome' ? outcomeLines(answer, words) : [];
  const reason =
    'reason' in answer && answer.reason !== undefined ? [words.agenda.proposals.reason(answer.reason)] : [];
  return matterCard(
    {
      leads: [leadOf(handover.toName, answer, words)],
      matter: { title: handover.title, text: [...told, ...reason].join('\n') },
      remarks: [book.group.name],
    },
    words,
  );
}

function leadOf(group: string, answer: HandoverAnswer, words: Words): string {
  const say = words.agenda.post.handover;
  switch (answer.kind) {
    case 'accepted':
      return say.accepted(group, answer.on === undefined ? undefined : words.onDays({ date: answer.on }));
    case 'outcome':
      if (answer.corrected) return words.items.corrected(group, words.onDays({ date: answer.on }));
      return say.outcome[answer.outcome](group, words.onDays({ date: answer.on }));
    default:
      return say[answer.kind](group);
  }
}

function outcomeLines(
  { decisions, outcome }: Extract<HandoverAnswer, { kind: 'outcome' }>,
  words: Words,
): readonly string[] {
  return decisions.length === 0 && outcome === 'handled' ? [words.agenda.post.noDecisions] : decisions;
}

/** Tells a secretary that a group could not yet be told what became of its matter. */
export function answerNotDeliveredCard(
  { book, proposal }: { readonly book: Book; readonly proposal: ItemProposal },
  words: Words,
): Bound {
  const group = proposal.origin?.groupName ?? '';
  return matterCard(
    {
      leads: [words.agenda.post.answerNotDelivered(group)],
      matter: { title: proposal.title },
      remarks: [book.group.name],
    },
    words,
  );
}

/** Asks a secretary whether what stood on the agenda of a meeting that is not held goes to the next. */
export function homelessCard(
  {
    book,
    meeting,
    next,
  }: { readonly book: Book; readonly meeting: Meeting; readonly next: Meeting | undefined },
  words: Words,
): Bound {
  const say = words.agenda;
  const items = carriable(meeting);
  if (items.length === 0)
    return messageCard({ lines: [say.post.homeless.settled], remarks: [book.group.name] }, words);
  const days = words.onDays(meeting);
  const lead = meeting.cancelled
    ? say.post.homeless.cancelled(days, items.length)
    : say.post.homeless.moved(days, items.length);
  return messageCard(
    {
      lines: [lead, ...items.map(({ title }) => `• ${title}`)],
      remarks: [book.group.name],
      buttons:
        next === undefined
          ? []
          : [
              button(
                say.buttons.carry(words.span(next.date, next.endDate, meeting.date)),
                'carry-items',
                { group: book.id, meeting: meeting.id, to: next.id },
                {
                  style: 'positive',
                },
              ),
            ],
    },
    words,
  );
}
