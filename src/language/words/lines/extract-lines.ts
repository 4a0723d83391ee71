import type { OwnData } from '../../../meetings/answers/own-data.ts';
import type { Words } from '../words.ts';

/** What an extract holds besides what the Book does. */
export type Held = OwnData & {
  readonly emails: readonly string[];
  readonly accounts: readonly { readonly tenant: string; readonly id: string }[];
  readonly messages: readonly { readonly date: string; readonly text: string }[];
};

/**
 * What is held about someone, as lines to read. Messages that were written to the secretary alone are only counted
 * unless `messages` are asked for: in a chat they are not for whoever administers.
 */
export function extractLines(
  held: Held,
  words: Words,
  { messages }: { readonly messages: boolean },
): readonly string[] {
  const say = words.people.extract;
  const { person } = held;
  return [
    say.of([person.name, person.organisation, person.title].filter((part) => part !== undefined)),
    say.emails(held.emails),
    say.accounts(held.accounts.map(({ tenant, id }) => `${tenant}/${id}`)),
    ...held.seats.map((seat) =>
      say.seat(seat.organisation, seat.as, day(seat.from, words), day(seat.to, words)),
    ),
    ...(person.left === undefined ? [] : [say.left(words.day(person.left))]),
    ...held.answers.map(({ date, answer }) => say.answer(words.day(date), words.cards.roll.comesAs[answer])),
    ...(messages
      ? held.messages.map(({ date, text }) => say.message(date === '' ? '' : words.day(date), text))
      : [say.messages(held.messages.length)]),
    ...held.attendance.map((row) => say.attendance(words.day(row.date), row.day, row.status, row.note)),
    ...held.movements.map(({ date, kind, time }) =>
      say.movement[kind](words.day(date), time === undefined ? undefined : words.clock(time)),
    ),
    ...held.evaluations.map(({ date }) => say.evaluation(words.day(date))),
    ...held.admissions.map(({ date }) => say.admission(words.day(date))),
    ...held.assignments.map(({ date, item, text, due, done }) =>
      say.assignment(words.day(date), item, text, due, done),
    ),
    ...held.reports.map(({ date, kind, text }) => say.report(words.day(date), say.reported[kind], text)),
    ...held.proposals.map(({ title }) => say.proposal(title)),
  ];
}

function day(date: string | undefined, words: Words): string | undefined {
  return date === undefined ? undefined : words.day(date);
}
