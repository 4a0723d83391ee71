import type { Book } from '../model/book.ts';
import type { DecisionChanges } from '../model/fact.ts';
import type { FactOf } from '../model/fact-of.ts';
import { nextAfter } from '../model/ids.ts';
import type {
  Assignment,
  Decision,
  DecisionDetails,
  Meeting,
  Note,
  PartyAnswer,
  PartyState,
} from '../model/meeting.ts';
import { answerOf } from '../model/ratification.ts';
import { sameData } from '../model/same-data.ts';
import type { Stamp } from '../model/stamp.ts';
import { markReport, withReport } from './apply-report.ts';
import { changeMeeting } from './change-meeting.ts';
import { correctedBy } from './corrected.ts';
import { withChanges } from './with-changes.ts';

type RecordFact = FactOf<
  | 'decision-recorded'
  | 'assignment-recorded'
  | 'note-recorded'
  | 'wording-changed'
  | 'record-removed'
  | 'assignment-detailed'
  | 'assignment-reported'
  | 'report-removed'
  | 'decision-detailed'
  | 'ratification-asked'
  | 'ratification-answered'
  | 'ratification-shown'
>;

/** Folds what is recorded in words. What happens to a closed meeting is a correction, and marked as one. */
export function applyRecord(book: Book, fact: RecordFact, stamp: Stamp): Book {
  const changed = changeMeeting(book, fact.meeting, (meeting) => step(meeting, fact, stamp));
  const id = newId(fact);
  if (id === undefined) return changed;
  return { ...changed, next: { ...changed.next, record: nextAfter(changed.next.record, id) } };
}

function newId(fact: RecordFact): string | undefined {
  if (fact.type === 'decision-recorded') return fact.decision.id;
  if (fact.type === 'assignment-recorded') return fact.assignment.id;
  if (fact.type === 'assignment-reported') return fact.report.id;
  return fact.type === 'note-recorded' ? fact.note.id : undefined;
}

function step(meeting: Meeting, fact: RecordFact, stamp: Stamp): Meeting {
  const made = { at: stamp.at, by: stamp.by, history: [], removed: false };
  const fresh = { ...made, ...correctedBy(meeting, stamp) };
  switch (fact.type) {
    case 'decision-recorded':
      return { ...meeting, decisions: [...meeting.decisions, { ...fact.decision, ...fresh }] };
    case 'assignment-recorded':
      return {
        ...meeting,
        assignments: [...meeting.assignments, { ...fact.assignment, reports: [], ...fresh }],
      };
    case 'note-recorded':
      return { ...meeting, notes: placed(meeting.notes, { ...fact.note, ...fresh }, fact.after) };
    case 'wording-changed':
      return reword(meeting, fact, stamp);
    case 'record-removed': {
      const mark = <T extends Note>(record: T): T => ({
        ...record,
        removed: fact.removed,
        ...correctedBy(meeting, stamp, record),
      });
      return changeRecord(meeting, fact, mark, mark, mark);
    }
    case 'assignment-detailed': {
      const detailed = (assignment: Assignment): Assignment => ({
        ...assignment,
        ...(fact.responsible === undefined ? {} : { responsible: fact.responsible }),
        ...(fact.due === undefined ? {} : { due: fact.due }),
        ...correctedBy(meeting, stamp, assignment),
      });
      const { coWorkers, reportTo } = fact;
      const asked = {
        ...(coWorkers === undefined ? {} : { coWorkers }),
        ...(reportTo === undefined ? {} : { reportTo }),
      };
      const both = (one: Assignment) => withChanges(detailed(one), asked);
      return { ...meeting, assignments: changeOne(meeting.assignments, fact.id, both) };
    }
    case 'decision-detailed': {
      const detailed = (one: Decision): Decision => ({
        ...withDetails(one, fact),
        ...correctedBy(meeting, stamp, one),
      });
      return { ...meeting, decisions: changeOne(meeting.decisions, fact.id, detailed) };
    }
    // What the parties decide afterwards is no correction of what the meeting decided.
    case 'ratification-asked': {
      const asked = (one: Decision) => withRatification(one, fact, stamp);
      return { ...meeting, decisions: changeOne(meeting.decisions, fact.id, asked) };
    }
    case 'ratification-answered': {
      const answered = (one: Decision) => withAnswer(one, fact.answer, stamp);
      return { ...meeting, decisions: changeOne(meeting.decisions, fact.id, answered) };
    }
    case 'ratification-shown': {
      const shown = (one: Decision) => withShown(one, stamp);
      return { ...meeting, decisions: changeOne(meeting.decisions, fact.id, shown) };
    }
    case 'assignment-reported': {
      const reported = (one: Assignment) => withReport(one, fact.report, stamp);
      return { ...meeting, assignments: changeOne(meeting.assignments, fact.id, reported) };
    }
    case 'report-removed': {
      const marked = (one: Assignment) => markReport(one, fact.report, fact.removed);
      return { ...meeting, assignments: changeOne(meeting.assignments, fact.id, marked) };
    }
  }
}

function withDetails(decision: Decision, { changes, proposal }: FactOf<'decision-detailed'>): Decision {
  const details = withChanges<DecisionDetails, DecisionChanges>(decision.details ?? {}, changes);
  const known = Object.keys(details).length === 0 ? null : details;
  const referred = proposal === undefined ? {} : { proposal };
  return withChanges(decision, { details: known, ...referred });
}

/** Asked again, those who have answered have not been asked anew. */
function withRatification(
  decision: Decision,
  { ratification: asked }: FactOf<'ratification-asked'>,
  { at }: Stamp,
): Decision {
  const { ratification: before } = decision;
  if (asked === null) return withChanges(decision, { ratification: null });
  const parties = asked.parties.map(
    (party): PartyState => before?.parties.find((one) => sameData(answerOf(one), party)) ?? party,
  );
  const shown = before?.shownAt === undefined ? {} : { shownAt: before.shownAt };
  return { ...decision, ratification: { due: asked.due, parties, at: before?.at ?? at, ...shown } };
}

/** A note among the others: after the one that is named, first for null, else last. */
function placed(notes: readonly Note[], note: Note, after: string | null | undefined): readonly Note[] {
  const found = after === null ? -1 : notes.findIndex(({ id }) => id === after);
  const place = after === undefined || (after !== null && found < 0) ? notes.length : found + 1;
  return notes.toSpliced(place, 0, note);
}

function withAnswer(decision: Decision, answer: PartyAnswer, { at, by }: Stamp): Decision {
  const { ratification } = decision;
  if (ratification === undefined) return decision;
  const parties = ratification.parties.map((one) =>
    one.organisation === answer.organisation ? { ...answer, recorded: { at, by } } : one,
  );
  return { ...decision, ratification: { ...ratification, parties } };
}

function withShown(decision: Decision, { at }: Stamp): Decision {
  const { ratification } = decision;
  return ratification === undefined
    ? decision
    : { ...decision, ratification: { ...ratification, shownAt: at } };
}

function reword(meeting: Meeting, fact: FactOf<'wording-changed'>, stamp: Stamp): Meeting {
  const words = <T extends Note>(record: T): T => ({
    ...record,
    text: fact.text,
    at: stamp.at,
    by: stamp.by,
    history: [...record.history, { text: record.text, at: record.at, by: record.by }],
    ...correctedBy(meeting, stamp, record),
  });
  const decision = (one: Decision) => graded(words(one), fact);
  return changeRecord(meeting, fact, decision, words, words);
}

function graded({ proposal: before, ...decision }: Decision, fact: FactOf<'wording-changed'>): Decision {
  const proposal = fact.proposal === undefined ? before : (fact.proposal ?? undefined);
  return { ...decision, kind: fact.kind ?? decision.kind, ...(proposal === undefined ? {} : { proposal }) };
}

function changeRecord(
  meeting: Meeting,
  which: FactOf<'wording-changed' | 'record-removed'>,
  decision: (one: Decision) => Decision,
  assignment: (one: Assignment) => Assignment,
  note: (one: Note) => Note,
): Meeting {
  switch (which.of) {
    case 'decision':
      return { ...meeting, decisions: changeOne(meeting.decisions, which.id, decision) };
    case 'assignment':
      return { ...meeting, assignments: changeOne(meeting.assignments, which.id, assignment) };
    case 'note':
      return { ...meeting, notes: changeOne(meeting.notes, which.id, note) };
  }
}

function changeOne<T extends Note>(all: readonly T[], id: string, change: (one: T) => T): readonly T[] {
  const index = all.findIndex((one) => one.id === id);
  const record = all[index];
  if (record === undefined) throw new Error(`A fact names a record that is not in its meeting: ${id}`);
  return all.with(index, change(record));
}
