import { apply } from '../../src/meetings/folding/apply.ts';
import { type Book, emptyBook } from '../../src/meetings/model/book.ts';
import type { Fact } from '../../src/meetings/model/fact.ts';
import type {
  Assignment,
  Decision,
  DecisionKind,
  Due,
  Item,
  MeetingPlan,
  NewReport,
  NoteKind,
} from '../../src/meetings/model/meeting.ts';
import type { Person } from '../../src/meetings/model/person.ts';

/** What was told on a day, by the group's secretary, p1. */
export type Told = { readonly on: string; readonly facts: readonly Fact[] };

/** Folds what was told, a commit for each day, told at noon in UTC. */
export function foldTold(id: string, told: readonly Told[]): Book {
  return told.reduce<Book>((book, { on, facts }, index) => {
    const stamp = {
      at: `${on}T11:00:00.000Z`,
      by: { kind: 'person', person: 'p1' },
      id: `told-${index}`,
    } as const;
    return apply(book, { stamp, facts });
  }, emptyBook(id));
}

/** Someone of the group; `p` is the number of her id. */
export function person(
  p: number,
  name: string,
  organisation: string | undefined,
  rest: Partial<Person>,
): Fact {
  return {
    type: 'person-added',
    person: {
      id: `p${p}`,
      name,
      ...(organisation === undefined ? {} : { organisation }),
      category: 'member',
      roles: [],
      ...rest,
    },
  };
}

export function planned(id: string, plan: MeetingPlan): Fact {
  return { type: 'meeting-scheduled', meeting: { id, ...plan } };
}

/** What is told of an item: its agenda row, and what came of it, if not simply that it was dealt with. */
export type ToldItem = Partial<Item> & {
  readonly prose?: readonly string[];
  readonly points?: readonly string[];
  readonly farewell?: { readonly person: string; readonly text: string };
  readonly decided?: readonly ToldDecision[];
  readonly given?: readonly ToldAssignment[];
};
type ToldDecision = Partial<Omit<Decision, 'text'>> & { readonly text: string };
type ToldAssignment = Partial<Omit<Assignment, 'text'>> & { readonly id: string; readonly text: string };

/** The facts of one item of a meeting, in the order of minutes; `id` is that of the item, as `m3-4`. */
export function item(meeting: string, number: number, title: string, told: ToldItem = {}): readonly Fact[] {
  const { prose = [], points = [], farewell, decided = [], given = [], outcome, ...row } = told;
  const id = `${meeting}-${number}`;
  return [
    { type: 'item-added', meeting, item: { id, number: String(number), title, presenters: [], ...row } },
    ...prose.map((text, n) => noted(meeting, `n${n + 1}-${id}`, id, text)),
    ...points.map((text, n) => noted(meeting, `t${n + 1}-${id}`, id, text, 'discussion')),
    ...(farewell === undefined
      ? []
      : [noted(meeting, `f-${id}`, id, farewell.text, 'farewell', farewell.person)]),
    ...decided.map((decision, n) => decisionAt(meeting, id, `d${n + 1}-${id}`, decision)),
    ...given.map((assignment) => assignmentAt(meeting, id, assignment)),
    { type: 'item-settled', meeting, item: id, outcome: outcome ?? { kind: 'handled' } },
  ];
}

function noted(meeting: string, id: string, at: string, text: string, as?: NoteKind, who?: string): Fact {
  const note = {
    id,
    item: at,
    text,
    ...(as === undefined ? {} : { as }),
    ...(who === undefined ? {} : { person: who }),
  };
  return { type: 'note-recorded', meeting, note };
}

function decisionAt(meeting: string, at: string, id: string, told: ToldDecision): Fact {
  const { text, kind = 'decision', proposal, details } = told;
  return {
    type: 'decision-recorded',
    meeting,
    decision: {
      id,
      item: at,
      text,
      kind,
      ...(proposal === undefined ? {} : { proposal }),
      ...(details === undefined ? {} : { details }),
    },
  };
}

function assignmentAt(meeting: string, at: string, told: ToldAssignment): Fact {
  const { id, text, responsible = { kind: 'nobody' }, due = { kind: 'none' } } = told;
  const { comesBack, each, coWorkers, reportTo } = told;
  return {
    type: 'assignment-recorded',
    meeting,
    assignment: {
      id,
      item: at,
      text,
      responsible,
      due,
      ...(comesBack === undefined ? {} : { comesBack }),
      ...(each === undefined ? {} : { each }),
      ...(coWorkers === undefined ? {} : { coWorkers }),
      ...(reportTo === undefined ? {} : { reportTo }),
    },
  };
}

export function reported(meeting: string, id: string, report: NewReport): Fact {
  return { type: 'assignment-reported', meeting, id, report };
}

/** The two decisions that begin nearly every meeting. */
export function formal(text: string, kind: DecisionKind): ToldItem {
  return { kind: 'formality', decided: [{ text, kind }] };
}

export const onDay = (until: string, said: string): Due => ({ kind: 'day', until, said });
export const inMonth = (month: string, until: string, said: string): Due => ({
  kind: 'month',
  month,
  until,
  said,
});
