import type { EvaluationCommand } from '../commands/evaluation-command.ts';
import type { Book } from '../model/book.ts';
import type { Meeting } from '../model/meeting.ts';
import { isSecretary, mayAttend, mayRead } from '../model/rights.ts';
import type { Stamp } from '../model/stamp.ts';
import { atMeeting, type CommandOf, isPerson, noChange, type Ruling } from './ruling.ts';

/** How the members found a meeting: asked at its end, answered without a name, gathered by the secretary. */
export function decideEvaluation(book: Book, command: EvaluationCommand, stamp: Stamp): Ruling {
  switch (command.type) {
    case 'open-evaluation':
      return asSecretary(book, command, stamp, openRound);
    case 'answer-evaluation':
      return answerRound(book, command, stamp);
    case 'gather-evaluation':
      return asSecretary(book, command, stamp, (meeting) => gatherRound(meeting, command));
  }
}

function asSecretary(
  book: Book,
  command: EvaluationCommand,
  stamp: Stamp,
  rule: (meeting: Meeting) => Ruling,
): Ruling {
  if (!isSecretary(book, stamp.by)) return { refused: 'not-allowed', needs: 'secretary' };
  return atMeeting(book, command.meeting, rule);
}

/** Once per meeting, from its read-back until its minutes are finished: answers that are gathered stand as they are. */
function openRound({ id, state, evaluation, minutesFinishedAt }: Meeting): Ruling {
  if (state === 'planned') return { refused: 'meeting-not-started', meeting: id };
  if (evaluation?.open === true) return noChange;
  if (isGathered(evaluation)) return { refused: 'evaluation-over', meeting: id };
  if (minutesFinishedAt !== undefined) return { refused: 'minutes-already-finished', meeting: id };
  return [{ type: 'evaluation-opened', meeting: id, open: true }];
}

/** A round that was taken back before anyone answered was not held. */
function isGathered(evaluation: Meeting['evaluation']): boolean {
  return evaluation !== undefined && evaluation.answered.length + evaluation.answers.length > 0;
}

/** Whoever belongs to the group answers once: since nobody knows which answer is hers, it cannot be replaced. */
function answerRound(book: Book, command: CommandOf<'answer-evaluation'>, stamp: Stamp): Ruling {
  const { person } = command;
  if (!isPerson(stamp.by, person) || !mayRead(book, person))
    return { refused: 'not-allowed', needs: 'participant' };
  return atMeeting(book, command.meeting, ({ id, evaluation }) => {
    if (!mayAttend(book, person, id)) return { refused: 'not-allowed', needs: 'participant' };
    if (evaluation?.answered.includes(person) === true) return { refused: 'evaluated-already' };
    if (evaluation?.open !== true) return { refused: 'evaluation-not-open', meeting: id };
    return [{ type: 'evaluation-answered', meeting: id, person }];
  });
}

/** In order of words, so that nothing of the order in which they came is left. */
function gatherRound({ id, evaluation }: Meeting, { answers }: CommandOf<'gather-evaluation'>): Ruling {
  if (evaluation?.open !== true) return { refused: 'evaluation-not-open', meeting: id };
  return [{ type: 'evaluation-gathered', meeting: id, answers: answers.toSorted() }];
}
