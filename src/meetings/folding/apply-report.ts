import type { Assignment, NewReport, Report } from '../model/meeting.ts';
import type { Stamp } from '../model/stamp.ts';
import { withChanges } from './with-changes.ts';

/** An assignment with one more report; what the report changes of it is changed. It is no correction of the record. */
export function withReport(assignment: Assignment, report: NewReport, { at, by }: Stamp): Assignment {
  const reports = [...assignment.reports, { ...report, at, by, removed: false }];
  return settled({ ...assignment, ...becomes(report), reports });
}

/** An assignment with a report taken back, or restored; what the report changed of it is as before, or again. */
export function markReport(assignment: Assignment, id: string, removed: boolean): Assignment {
  const report = assignment.reports.find((one) => one.id === id);
  if (report === undefined || report.removed === removed) return assignment;
  const reports = assignment.reports.map((one) => (one === report ? { ...one, removed } : one));
  const is = removed ? (report.before ?? {}) : becomes(report);
  return settled({ ...assignment, ...is, reports });
}

function becomes({ due, responsible }: NewReport): Partial<Pick<Assignment, 'due' | 'responsible'>> {
  return { ...(due === undefined ? {} : { due }), ...(responsible === undefined ? {} : { responsible }) };
}

/** Done since the latest report that says so, unless it was taken up again after it. */
function settled(assignment: Assignment): Assignment {
  const last = assignment.reports.findLast((report) => !report.removed && isEnd(report));
  return withChanges(assignment, { doneAt: last?.kind === 'done' ? last.at : null });
}

function isEnd({ kind }: Report): boolean {
  return kind === 'done' || kind === 'reopened';
}
