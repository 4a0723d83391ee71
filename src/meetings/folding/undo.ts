import type { Book } from '../model/book.ts';
import type { Fact, RecordKind } from '../model/fact.ts';
import type { FactOf } from '../model/fact-of.ts';
import { findItem, findMeeting } from '../model/lookup.ts';
import type { AttendanceRow, Item, Meeting } from '../model/meeting.ts';
import { inverseOfDetails } from './inverse-of-details.ts';
import { inverseOfAdding, inverseOfGroup, inverseOfSeat } from './inverse-of-group.ts';
import { inverseOfMinutes } from './inverse-of-minutes.ts';
import { inverseOfPlan, inverseOfProposal } from './inverse-of-plan.ts';

/**
 * The facts that restore what a fact is about to change, seen from the Book before it.
 * Undefined = it cannot be taken back: others have been told, or it concerns accounts and conversations.
 */
export function inverseOf(before: Book, fact: Fact): readonly Fact[] | undefined {
  switch (fact.type) {
    case 'group-created':
    case 'person-connected':
    case 'person-erased':
    case 'calendar-link-set':
    case 'conversation-bound':
    case 'conversation-released':
    case 'matter-handed-over':
    case 'handover-answered':
    case 'agenda-posted':
    case 'admission-requested':
    case 'summary-published':
    case 'minutes-sent':
    case 'minutes-shown':
    case 'ratification-shown':
    case 'evaluation-answered':
    case 'evaluation-gathered':
    case 'command-undone':
      return undefined;
    case 'meeting-scheduled':
      return [{ type: 'meeting-cancelled', meeting: fact.meeting.id, cancelled: true, mistake: true }];
    case 'organisation-added':
    case 'person-added':
    case 'person-removed':
      return inverseOfAdding(before, fact);
    case 'group-changed':
    case 'organisation-changed':
    case 'role-given':
    case 'role-taken':
    case 'person-changed':
    case 'person-left':
    case 'team-left':
    case 'mandate-set':
      return inverseOfGroup(before, fact);
    case 'seat-added':
    case 'seat-removed':
    case 'seat-filled':
    case 'seat-vacated':
    case 'seat-restored':
      return inverseOfSeat(before, fact);
    case 'item-proposed':
    case 'item-proposal-changed':
    case 'item-proposal-settled':
      return inverseOfProposal(before, fact);
    default: {
      const meeting = findMeeting(before, fact.meeting);
      return meeting && inverseAtMeeting(meeting, fact);
    }
  }
}

type MeetingFact = Exclude<
  Extract<Fact, { readonly meeting: unknown }>,
  {
    type:
      | 'meeting-scheduled'
      | 'agenda-posted'
      | 'admission-requested'
      | 'summary-published'
      | 'minutes-sent'
      | 'ratification-shown'
      | 'minutes-shown'
      | 'evaluation-answered'
      | 'evaluation-gathered';
  }
>;

function inverseAtMeeting(before: Meeting, fact: MeetingFact): readonly Fact[] | undefined {
  const meeting = before.id;
  switch (fact.type) {
    case 'item-added':
      return [{ type: 'item-removed', meeting, item: fact.item.id }];
    case 'item-removed':
      return putBack(before, fact.item);
    case 'meeting-changed':
    case 'meeting-cancelled':
    case 'meeting-paused':
    case 'item-changed':
    case 'agenda-ordered':
      return inverseOfPlan(before, fact);
    case 'assignment-reported':
      return [{ type: 'report-removed', meeting, id: fact.id, report: fact.report.id, removed: true }];
    case 'report-removed':
      return [{ ...fact, removed: !fact.removed }];
    case 'proposal-set':
      return [{ ...fact, proposal: findItem(before, fact.item)?.proposal ?? null }];
    case 'item-settled':
      return [{ ...fact, outcome: findItem(before, fact.item)?.outcome ?? null }];
    case 'attendance-answered':
    case 'attendance-answer-removed':
    case 'attendance-recorded':
    case 'late-announced':
    case 'admission-settled':
      return inverseOfAttendance(before, fact);
    case 'meeting-started':
    case 'item-opened':
    case 'closing-begun':
    case 'meeting-closed':
    case 'meeting-resumed':
      return inverseOfState(before, fact);
    case 'decision-recorded':
      return [takenBack(meeting, 'decision', fact.decision.id)];
    case 'assignment-recorded':
      return [takenBack(meeting, 'assignment', fact.assignment.id)];
    case 'note-recorded':
      return [takenBack(meeting, 'note', fact.note.id)];
    case 'record-removed':
      return [{ ...fact, removed: !fact.removed }];
    case 'wording-changed':
      return earlierWording(before, fact);
    case 'assignment-detailed': {
      const assignment = before.assignments.find((one) => one.id === fact.id);
      if (assignment === undefined) return undefined;
      const { responsible, due, coWorkers = null, reportTo = null } = assignment;
      return [{ ...fact, responsible, due, coWorkers, reportTo }];
    }
    case 'minutes-finished':
    case 'adjusters-set':
    case 'minutes-adjusted':
    case 'minutes-filed':
    case 'minutes-approved':
    case 'evaluation-opened':
      return inverseOfMinutes(before, fact);
    case 'decision-detailed':
    case 'ratification-asked':
    case 'ratification-answered':
    case 'referral-recorded':
    case 'referral-changed':
    case 'referral-removed':
    case 'referral-answered':
    case 'reply-removed':
    case 'movement-recorded':
    case 'movement-removed':
      return inverseOfDetails(before, fact);
  }
}

function takenBack(meeting: string, of: RecordKind, id: string): Fact {
  return { type: 'record-removed', meeting, of, id, removed: true };
}

function putBack(before: Meeting, id: string): readonly Fact[] | undefined {
  const index = before.items.findIndex((item) => item.id === id);
  const item: Item | undefined = before.items[index];
  const after = before.items[index - 1]?.id;
  if (item === undefined) return undefined;
  return [{ type: 'item-added', meeting: before.id, item, ...(after === undefined ? {} : { after }) }];
}

function earlierWording(before: Meeting, fact: FactOf<'wording-changed'>): readonly Fact[] | undefined {
  const { meeting, type, of, id } = fact;
  if (of !== 'decision') {
    const record = (of === 'note' ? before.notes : before.assignments).find((one) => one.id === id);
    return record && [{ type, meeting, of, id, text: record.text }];
  }
  const decision = before.decisions.find((one) => one.id === id);
  if (decision === undefined) return undefined;
  const { text, kind, proposal } = decision;
  return [{ type, meeting, of, id, text, kind, proposal: proposal ?? null }];
}

function inverseOfAttendance(
  before: Meeting,
  fact: FactOf<
    | 'attendance-answered'
    | 'attendance-answer-removed'
    | 'attendance-recorded'
    | 'late-announced'
    | 'admission-settled'
  >,
): readonly Fact[] | undefined {
  switch (fact.type) {
    case 'attendance-answered':
    case 'attendance-answer-removed': {
      const { meeting, person } = fact;
      const earlier = before.answers.find((one) => one.person === person);
      return earlier === undefined
        ? [{ type: 'attendance-answer-removed', meeting, person }]
        : [{ type: 'attendance-answered', meeting, person, answer: earlier.answer }];
    }
    case 'attendance-recorded':
      return rowsBefore(before, fact);
    case 'late-announced':
      return [{ ...fact, late: before.late.includes(fact.person) }];
    case 'admission-settled': {
      const admission = before.admissions.find((one) => one.person === fact.person);
      // Whoever was let in and then not after all asks again.
      if (fact.approved || admission?.state !== 'requested') return undefined;
      return [
        { type: 'admission-requested', meeting: before.id, admission: { ...admission, state: 'requested' } },
      ];
    }
  }
}

function rowsBefore(before: Meeting, fact: FactOf<'attendance-recorded'>): readonly Fact[] {
  const rows = fact.rows.map(({ person, day }) => {
    const row: AttendanceRow | undefined = before.attendance.find(
      (one) => one.person === person && one.day === day,
    );
    if (row === undefined) return { person, day, status: null };
    const { at: _, ...known } = row;
    return known;
  });
  const late = before.late
    .filter((person) => fact.rows.some((row) => row.person === person))
    .map((person) => ({ type: 'late-announced', meeting: before.id, person, late: true }) as const);
  return [{ ...fact, rows }, ...late];
}

function inverseOfState(
  before: Meeting,
  fact: FactOf<'meeting-started' | 'item-opened' | 'closing-begun' | 'meeting-closed' | 'meeting-resumed'>,
): readonly Fact[] | undefined {
  const meeting = before.id;
  const item = before.currentItem ?? null;
  switch (fact.type) {
    case 'item-opened':
      return [{ type: 'item-opened', meeting, item }];
    case 'meeting-started':
      return before.state === 'planned' ? [{ type: 'meeting-resumed', meeting, to: 'planned' }] : undefined;
    case 'closing-begun':
      return before.state === 'running' ? [{ type: 'meeting-resumed', meeting, to: 'running' }] : undefined;
    case 'meeting-closed':
      return before.state === 'closing'
        ? [
            { type: 'closing-begun', meeting },
            { type: 'item-opened', meeting, item },
          ]
        : undefined;
    case 'meeting-resumed':
      return before.state === 'closing' && fact.to === 'running'
        ? [{ type: 'closing-begun', meeting }]
        : undefined;
  }
}
