import { rowOf } from '../../cards/assignments/assigned.ts';
import { moreTimeForm, reportForm } from '../../cards/assignments/assignment-forms.ts';
import { type AssignmentRow, assignmentsCard, reportButtons } from '../../cards/assignments/assignments.ts';
import type { Intent, Unclear } from '../../language/intent.ts';
import { unclearText } from '../../language/words/lines/unclear-text.ts';
import type { AssignmentRef } from '../../meetings/commands/assignment-command.ts';
import { findMeeting } from '../../meetings/model/lookup.ts';
import { formFor } from '../press-rules/assignment-press-rules.ts';
import type { Reply } from '../turns/incoming.ts';
import { situationOf, type Turn } from '../turns/turn.ts';
import { choicesReply } from './asking-reply.ts';
import { cardOf } from './card-reply.ts';
import { whichPartiesCard } from './referral-replies.ts';

/** The form for what was not said with a report, with what was. */
export function reportFormReply(turn: Turn, asked: Extract<Intent, { kind: 'report-form' }>): Reply {
  const make = asked.form === 'more-time' ? moreTimeForm : reportForm;
  const typed = asked.text === undefined ? {} : { typed: { date: '', reason: asked.text, text: asked.text } };
  const reply = formFor(turn, asked.assignment, make, typed);
  return reply.kind === 'toast' ? { kind: 'text', text: reply.text } : reply;
}

/** What was not understood; in direct chat with the assignments to choose among, where it was one of those. */
export function unclearReply(turn: Turn, unclear: Unclear): Reply {
  const { asker, say, language, incoming } = turn;
  const { why } = unclear;
  const plain = {
    kind: 'text',
    text: unclearText(unclear, asker.book, situationOf(turn), language),
  } as const;
  const choice = whichPartiesCard(turn, unclear);
  if (choice !== undefined) return cardOf(choice);
  const choices = choicesReply(turn, unclear);
  if (choices !== undefined) return choices;
  if (why.reason !== 'which-assignment' || incoming.conversation.kind !== 'personal') return plain;
  const rows = why.assignments.flatMap((ref) => rowFor(turn, ref));
  if (rows.length === 0) return plain;
  return cardOf(
    assignmentsCard({ lead: say.assignments.card.which, rows, remarks: [say.help.nothingSaved] }, say),
  );
}

function rowFor({ asker: { book, group, person }, say }: Turn, ref: AssignmentRef): readonly AssignmentRow[] {
  const meeting = findMeeting(book, ref.meeting);
  const assignment = meeting?.assignments.find(({ id }) => id === ref.id);
  if (meeting === undefined || assignment === undefined) return [];
  return [{ ...rowOf(assignment, book, meeting, say, person), buttons: reportButtons(group, ref, say) }];
}
