import type { Answer } from '../../../meetings/answers/question.ts';
import type { Book } from '../../../meetings/model/book.ts';
import { findOrganisation } from '../../../meetings/model/lookup.ts';
import type { Handover } from '../../../meetings/model/proposal.ts';
import { dayOf } from '../../../meetings/model/time.ts';
import type { Words } from '../words.ts';
import type { AnswerLines } from './answer-row.ts';
import { openerRows } from './people-answers.ts';

type AnswerOf<Type extends Answer['type']> = Extract<Answer, { readonly type: Type }>;

/** Who chairs the group, or who its secretaries are, with their organisations. */
export function roleLines(
  { role, persons, openers = [], meeting }: AnswerOf<'role'>,
  book: Book,
  words: Words,
): AnswerLines {
  const say = words.answers.role[role];
  const names = persons.map(({ name, organisation }) => {
    const of = findOrganisation(book, organisation)?.name;
    return of === undefined ? name : `${name} (${of})`;
  });
  if (names.length > 0) return { lead: say.are(names), rows: [] };
  // Only minutes that are there can name none.
  return role === 'chair' && book.meetings.some(({ state }) => state !== 'planned')
    ? {
        lead: words.peopleAsked.opened.noChair(meeting && words.onDays(meeting)),
        rows: openerRows(openers, words),
      }
    : { lead: say.unknown, rows: [] };
}

/** What was handed over: to whom and when, and the latest that came back. */
export function handedOverLines(
  { handovers }: AnswerOf<'handed-over'>,
  book: Book,
  words: Words,
): AnswerLines {
  return {
    lead: words.answers.handedOver.lead(handovers.length),
    rows: handovers.map((one) => ({ text: one.title, details: handoverDetails(one, book, words) })),
  };
}

/** To whom and when a matter was handed over, and the latest that came back. */
export function handoverDetails(handover: Handover, { group }: Book, words: Words): readonly string[] {
  const { to, noAnswer } = words.answers.handedOver;
  const told = words.agenda.post.handover;
  const when = to(handover.toName, words.day(dayOf(handover.at, group.zone)));
  const last = handover.answers.at(-1);
  const { toName } = handover;
  switch (last?.kind) {
    case undefined:
      return [when, noAnswer];
    case 'received':
    case 'not-delivered':
      return [when, told[last.kind](toName)];
    case 'accepted':
      return [
        when,
        told.accepted(toName, last.on === undefined ? undefined : words.onDays({ date: last.on })),
      ];
    case 'sent-back':
      return [when, told['sent-back'](toName), ...reasonOf(last.reason, words)];
    case 'outcome':
      return [
        when,
        last.corrected
          ? words.items.corrected(toName, words.onDays({ date: last.on }))
          : told.outcome[last.outcome](toName, words.onDays({ date: last.on })),
        ...last.decisions,
        ...reasonOf(last.reason, words),
      ];
  }
}

function reasonOf(reason: string | undefined, words: Words): readonly string[] {
  return reason === undefined ? [] : [words.agenda.proposals.reason(reason)];
}
