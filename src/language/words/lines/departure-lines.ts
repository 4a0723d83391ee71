import type { Fact } from '../../../meetings/model/fact.ts';
import type { FactOf } from '../../../meetings/model/fact-of.ts';
import type { PersonId } from '../../../meetings/model/terms.ts';
import { nameOf } from '../wording.ts';
import type { Telling } from './telling.ts';

/** What follows of someone's leaving the group, when these facts are that; undefined when they are something else. */
export function departureLines(facts: readonly Fact[], telling: Telling): readonly string[] | undefined {
  const left = facts.findLast((fact) => fact.type === 'person-left' && fact.on !== null);
  if (left?.type !== 'person-left') return undefined;
  const say = telling.words.people.departure;
  const lines = [...seatLines(facts, telling), ...assignmentLines(facts, telling)];
  return lines.length > 0 ? lines : [say.leftGroup(name(left.person, telling))];
}

function seatLines(facts: readonly Fact[], telling: Telling): readonly string[] {
  const say = telling.words.people.departure;
  const filled = facts.filter((fact) => fact.type === 'seat-filled');
  const vacated = facts.filter((fact) => fact.type === 'seat-vacated');
  const [taken] = filled;
  if (taken !== undefined) return [say.hasSeat(name(taken.person, telling))];
  return vacated.length === 0 ? [] : [say.seatVacant(vacated.length)];
}

function assignmentLines(facts: readonly Fact[], telling: Telling): readonly string[] {
  const say = telling.words.people.departure;
  const now = facts.flatMap((fact) => (isHandedOver(fact) ? (fact.report.responsible ?? []) : []));
  const nobody = now.filter(({ kind }) => kind === 'nobody').length;
  const contactless = now.filter((one) => one.kind === 'body' && one.contact === undefined).length;
  const taken = now.flatMap((one) =>
    one.kind === 'person' ? [one.person] : one.kind === 'body' ? (one.contact ?? []) : [],
  );
  return [
    ...(taken[0] === undefined ? [] : [say.nowHave(taken.length, name(taken[0], telling))]),
    ...(nobody === 0 ? [] : [say.withoutResponsible(nobody)]),
    ...(contactless === 0 ? [] : [say.withoutContact(contactless)]),
  ];
}

function isHandedOver(fact: Fact): fact is FactOf<'assignment-reported'> {
  return fact.type === 'assignment-reported' && fact.report.kind === 'handed-over';
}

function name(person: PersonId, { book, words }: Telling): string {
  return nameOf(book, person, words.unknownPerson);
}
