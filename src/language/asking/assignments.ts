import type { Intent } from '../intent.ts';
import { readPerson, readPossessor, unclearPerson } from '../reading/sentences/read-person.ts';
import { onTogether } from '../reading/sentences/read-together-line.ts';
import { meantBy, readWhich } from '../reading/sentences/read-which.ts';
import { type Asked, couldBeName, question } from './about.ts';
import { assignmentsEn } from './en/assignments.ts';
import type { QuestionTable, Reader } from './question-table.ts';
import { type AssignmentAsked, assignmentsSv } from './sv/assignments.ts';

const readers: Readonly<Record<AssignmentAsked, Reader>> = {
  reporting,
  'changes-since': () => question({ type: 'changes-since' }),
  'assignment-history': historyOf,
  'mine-done': ({ context }) =>
    question({ type: 'assignments', whose: context.asker ?? 'group', overdueOnly: false, done: true }),
  'done-assignments': () => question({ type: 'assignments', whose: 'group', overdueOnly: false, done: true }),
  mine: (asked) => mine(asked, false),
  'mine-overdue': (asked) => mine(asked, true),
  open: () => question({ type: 'assignments', whose: 'group', overdueOnly: false }),
  unassigned: () => question({ type: 'assignments', whose: 'group', overdueOnly: false, unassigned: true }),
  overdue: () => question({ type: 'assignments', whose: 'group', overdueOnly: true }),
  'open-of': (asked) => assignmentsOf(asked, false),
  'overdue-of': (asked) => assignmentsOf(asked, true),
};

/** What is asked about assignments. */
export const assignments: QuestionTable<AssignmentAsked> = {
  rows: { sv: assignmentsSv, en: assignmentsEn },
  readers,
};

/** Who has not reported: on one assignment, on all that were given at once, or on everything open. */
function reporting({ slots: { which: said }, context, line }: Asked): Intent | undefined {
  if (said === undefined) return { kind: 'question', question: { type: 'reporting' } };
  const which = readWhich(said, context);
  if (which === undefined) return undefined;
  const meant = meantBy(which, context);
  if (meant.kind === 'one') return { kind: 'question', question: { type: 'reporting', about: meant.ref } };
  const assignments = meant.kind === 'several' ? meant.refs : [];
  return (
    onTogether(meant, context) ?? {
      kind: 'unclear',
      text: line,
      why: { reason: 'which-assignment', assignments },
    }
  );
}

/** Someone unknown here has no assignments of her own; the answer will say that it is for participants. */
function mine({ context }: Asked, overdueOnly: boolean): Intent {
  return question({ type: 'assignments', whose: context.asker ?? 'group', overdueOnly });
}

function historyOf({ slots, context, line }: Asked): Intent | undefined {
  const which = readWhich(slots['which'] ?? '', context);
  if (which === undefined) return undefined;
  const meant = meantBy(which, context);
  if (meant.kind === 'one') return question({ type: 'assignment-history', ...meant.ref });
  const together = onTogether(meant, context);
  if (together !== undefined) return together;
  const assignments = meant.kind === 'several' ? meant.refs : [];
  return { kind: 'unclear', text: line, why: { reason: 'which-assignment', assignments } };
}

function assignmentsOf(asked: Asked, overdueOnly: boolean): Intent | undefined {
  const { owner, who } = asked.slots;
  const name = owner ?? who ?? '';
  const read = owner === undefined ? readPerson(name, asked.context) : readPossessor(name, asked.context);
  if (read.kind === 'none' && !(couldBeName(name) && (owner === undefined || /s$/iu.test(name))))
    return undefined;
  if (read.kind !== 'person') return unclearPerson(read, name, asked.line, asked.context);
  return question({ type: 'assignments', whose: read.person.id, overdueOnly });
}
