import type { Refusal } from '../commands/refusal.ts';
import type { Book } from '../model/book.ts';
import { realChanges } from '../model/decision-details.ts';
import { decisionKind } from '../model/decision-kind.ts';
import type { Fact, RecordKind } from '../model/fact.ts';
import { findItem } from '../model/lookup.ts';
import type { Assignment, Decision, Meeting, Note } from '../model/meeting.ts';
import { sameData } from '../model/same-data.ts';
import type { Stamp } from '../model/stamp.ts';
import { refersToProposal } from './as-proposed.ts';
import { decisionIn, unfitDecisionDetails } from './decide-decision.ts';
import { changedRows, unfitNamed } from './decide-each.ts';
import { unfitDetails } from './decide-recording.ts';
import { asRecorder, type CommandOf, orNoChange, type Ruling, unfitText } from './ruling.ts';

/**
 * Other words for what was recorded; the earlier ones are kept, and after the meeting is closed it is a correction.
 * Refused when someone else changed it since the asker saw it: nobody's words go under unseen.
 */
export function changeWording(book: Book, command: CommandOf<'change-wording'>, stamp: Stamp): Ruling {
  const { of, id, text } = command;
  return asRecorder(book, command, stamp, (meeting) => {
    const record = recordIn(meeting, of, id);
    if (record === undefined) return { refused: 'no-such-record', of };
    if (command.was !== undefined && command.was !== record.text && text !== record.text)
      return { refused: 'changed-meanwhile', of, now: record.text };
    const unfit =
      unfitText(text, of) ??
      unfitDetails(book, command.responsible, command.due) ??
      unfitNamed(book, command.coWorkers, command.reportTo);
    if (unfit !== undefined) return unfit;
    const assignment = of === 'assignment' ? assignmentIn(meeting, id) : undefined;
    const detailsNow = of === 'decision' ? decisionDetailed(book, meeting, command) : [];
    if ('refused' in detailsNow) return detailsNow;
    const rows = assignment === undefined ? [record] : changedRows(meeting, assignment, command.all);
    const reworded = rows.filter((one) => one.text !== text).map((one) => newWording(meeting, of, one, text));
    return orNoChange([
      ...reworded,
      ...detailsNow,
      ...(assignment === undefined ? [] : detailedRows(meeting, assignment, command)),
    ]);
  });
}

function newWording(meeting: Meeting, of: RecordKind, record: Note, text: string): Fact {
  const fact = { type: 'wording-changed', meeting: meeting.id, of, id: record.id, text } as const;
  if (of !== 'decision') return fact;
  const decision: Decision | undefined = meeting.decisions.find((one) => one.id === record.id);
  const proposal = refersToProposal(text)
    ? (decision?.proposal ?? findItem(meeting, record.item)?.proposal ?? null)
    : null;
  return { ...fact, kind: decisionKind(text), proposal };
}

/** What was read out of a decision's old words gives way to what its new ones say. */
function decisionDetailed(
  book: Book,
  meeting: Meeting,
  { id, details = {} }: CommandOf<'change-wording'>,
): readonly Fact[] | Refusal {
  const before = decisionIn(meeting, id)?.details ?? {};
  const changes = realChanges(before, details);
  if (Object.keys(changes).length === 0) return [];
  return (
    unfitDecisionDetails(book, changes) ?? [{ type: 'decision-detailed', meeting: meeting.id, id, changes }]
  );
}

/** What was recorded is taken back; it stays in the trail. */
export function removeRecord(book: Book, command: CommandOf<'remove-record'>, stamp: Stamp): Ruling {
  const { of, id } = command;
  return asRecorder(book, command, stamp, (meeting) => {
    if (recordIn(meeting, of, id) === undefined) return { refused: 'no-such-record', of };
    const assignment = of === 'assignment' ? assignmentIn(meeting, id) : undefined;
    const rows = assignment === undefined ? [{ id }] : changedRows(meeting, assignment, command.all);
    return rows.map((one) => ({
      type: 'record-removed',
      meeting: meeting.id,
      of,
      id: one.id,
      removed: true,
    }));
  });
}

/** Who is responsible for an assignment and when it is due, filled in or put right. */
export function detailAssignment(book: Book, command: CommandOf<'detail-assignment'>, stamp: Stamp): Ruling {
  return asRecorder(book, command, stamp, (meeting) => {
    const assignment = assignmentIn(meeting, command.id);
    if (assignment === undefined) return { refused: 'no-such-record', of: 'assignment' };
    return (
      unfitDetails(book, command.responsible, command.due) ??
      unfitNamed(book, command.coWorkers, command.reportTo) ??
      orNoChange(detailedRows(meeting, assignment, command))
    );
  });
}

type Details = Pick<CommandOf<'detail-assignment'>, 'responsible' | 'due' | 'coWorkers' | 'reportTo' | 'all'>;

/** Where all that were given at once are meant each stays with its own. */
function detailedRows(meeting: Meeting, assignment: Assignment, command: Details): readonly Fact[] {
  if (command.all !== true || assignment.each === undefined) return detailed(meeting, assignment, command);
  const { responsible: _, ...shared } = command;
  return changedRows(meeting, assignment, true).flatMap((one) => detailed(meeting, one, shared));
}

function detailed(
  meeting: Meeting,
  assignment: Assignment,
  { responsible, due, coWorkers, reportTo }: Details,
): readonly Fact[] {
  const helpers = coWorkers?.length === 0 ? null : coWorkers;
  const changes = {
    ...(responsible === undefined || sameData(responsible, assignment.responsible) ? {} : { responsible }),
    ...(due === undefined || sameData(due, assignment.due) ? {} : { due }),
    ...(helpers === undefined || sameData(helpers, assignment.coWorkers ?? null)
      ? {}
      : { coWorkers: helpers }),
    ...(reportTo === undefined || reportTo === (assignment.reportTo ?? null) ? {} : { reportTo }),
  };
  if (Object.keys(changes).length === 0) return [];
  return [{ type: 'assignment-detailed', meeting: meeting.id, id: assignment.id, ...changes }];
}

function recordIn(meeting: Meeting, of: RecordKind, id: string): Note | undefined {
  const records: Readonly<Record<RecordKind, readonly Note[]>> = {
    decision: meeting.decisions,
    assignment: meeting.assignments,
    note: meeting.notes,
  };
  return records[of].find((record) => record.id === id && !record.removed);
}

function assignmentIn(meeting: Meeting, id: string): Assignment | undefined {
  return meeting.assignments.find((one) => one.id === id && !one.removed);
}
