import type { Command } from '../commands/command.ts';
import type { Refusal } from '../commands/refusal.ts';
import type { Book } from '../model/book.ts';
import { eachBody } from '../model/each-body.ts';
import { rowsWith } from '../model/each-rows.ts';
import type { NewAssignment } from '../model/fact.ts';
import { findPerson } from '../model/lookup.ts';
import type { Assignment, Meeting, Named, Responsible } from '../model/meeting.ts';
import { isSecretary } from '../model/rights.ts';
import { sameData } from '../model/same-data.ts';
import { settingsOf } from '../model/settings.ts';
import type { Stamp } from '../model/stamp.ts';
import { noChange, type Ruling, textLimit } from './ruling.ts';

type RecordAssignment = Extract<Command, { readonly type: 'record-assignment' }>;

/** How many co-workers one assignment may have, and how many sub-counties a group. */
const namedMost = 100;

/** The assignments that are given: one, or one to each where it was said to all of a kind that the Book names. */
export function assignmentsGiven(
  book: Book,
  item: string,
  command: Omit<RecordAssignment, 'type' | 'meeting' | 'item'>,
): readonly NewAssignment[] {
  const { text, responsible, due, comesBack, each, coWorkers, reportTo } = command;
  const shared = {
    item,
    text,
    due,
    ...(comesBack === undefined ? {} : { comesBack }),
    ...(coWorkers === undefined || coWorkers.length === 0 ? {} : { coWorkers }),
    ...(reportTo === undefined ? {} : { reportTo }),
  };
  const first = book.next.record;
  const bodies = each === undefined ? [] : eachBody(book, each.of);
  if (each === undefined || bodies.length === 0) return [{ id: `a${first}`, ...shared, responsible }];
  return bodies.map((body, index) => ({
    id: `a${first + index}`,
    ...shared,
    responsible: { kind: 'body', ...body } satisfies Responsible,
    each: { first: `a${first}`, said: each.said },
  }));
}

/** Why these cannot be named beside an assignment, if so. */
export function unfitNamed(
  book: Book,
  coWorkers: readonly Named[] | null | undefined,
  reportTo: string | null | undefined,
): Refusal | undefined {
  const all = coWorkers ?? [];
  if (all.length > namedMost) return { refused: 'too-long', limit: namedMost, length: all.length };
  for (const { name, person } of all) {
    if (name.trim() === '') return { refused: 'no-name' };
    if (name.length > textLimit) return { refused: 'too-long', limit: textLimit, length: name.length };
    if (person !== undefined && findPerson(book, person)?.left !== undefined)
      return { refused: 'unknown-person' };
    if (person !== undefined && findPerson(book, person) === undefined) return { refused: 'unknown-person' };
  }
  const said = reportTo ?? '';
  return said.length > textLimit ? { refused: 'too-long', limit: textLimit, length: said.length } : undefined;
}

/** What a change is about: one assignment, or all that were given with it. */
export function changedRows(
  meeting: Meeting,
  assignment: Assignment,
  all: true | undefined,
): readonly Assignment[] {
  return all === true ? rowsWith(meeting, assignment) : [assignment];
}

/** The secretary names the sub-counties, so that what is given to all of them is followed one by one. */
export function setSubCounties(
  book: Book,
  { names }: Extract<Command, { readonly type: 'set-sub-counties' }>,
  stamp: Stamp,
): Ruling {
  if (!isSecretary(book, stamp.by)) return { refused: 'not-allowed', needs: 'secretary' };
  const subCounties = [...new Set(names.map((name) => name.trim()).filter(Boolean))];
  if (subCounties.length > namedMost)
    return { refused: 'too-long', limit: namedMost, length: subCounties.length };
  if (subCounties.some((name) => name.length > 200))
    return { refused: 'too-long', limit: 200, length: Math.max(...subCounties.map(({ length }) => length)) };
  if (sameData(subCounties, settingsOf(book.group).subCounties)) return noChange;
  return [{ type: 'group-changed', changes: { settings: { subCounties } } }];
}
