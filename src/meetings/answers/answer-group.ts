import type { Book } from '../model/book.ts';
import { findMeeting, roster } from '../model/lookup.ts';
import type { Handover } from '../model/proposal.ts';
import type { Standing } from '../model/rights.ts';
import type { Answer, AskedAt, Question } from './question.ts';
import { whoOpened } from './who-opened.ts';

/** Who chairs the group, or who its secretaries are; where nobody is known to chair, who opened the latest meetings. */
export function answerRole(
  book: Book,
  { role, meeting: asked }: Extract<Question, { type: 'role' }>,
  standing: Standing,
  at: AskedAt,
): Answer {
  const persons = roster(book).filter(({ roles }) => roles.includes(role));
  if (role !== 'chair' || persons.length > 0) return { type: 'role', role, persons };
  const meeting = asked === undefined ? undefined : findMeeting(book, asked);
  const openers = whoOpened(book, standing, at, meeting);
  return {
    type: 'role',
    role,
    persons,
    ...(openers.length === 0 ? {} : { openers }),
    ...(meeting === undefined ? {} : { meeting }),
  };
}

/**
 * What the group has handed over to others, newest first, with what came back. Before everyone only that: what the
 * other group said and decided is not published here.
 */
export function answerHandedOver(book: Book, { publicly = false }: AskedAt): Answer {
  const newest = [...book.handovers].sort((a, b) => Number(a.at < b.at) - Number(a.at > b.at));
  return { type: 'handed-over', handovers: publicly ? newest.map(withoutWords) : newest };
}

function withoutWords(handover: Handover): Handover {
  const answers = handover.answers.map((answer) => {
    if (answer.kind === 'sent-back') return { kind: answer.kind, at: answer.at };
    if (answer.kind !== 'outcome') return answer;
    const { kind, on, outcome, at } = answer;
    return { kind, on, outcome, at, decisions: [] };
  });
  return { ...handover, answers };
}
