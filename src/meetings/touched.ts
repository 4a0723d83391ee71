import type { Fact } from './fact.ts';

/** What a fact touches, as `decision:d3` or `attendance:m1:p3:1`: two commands that share one of these are about the same thing. */
export function touchedBy(fact: Fact): readonly string[] {
  switch (fact.type) {
    case 'group-created':
      return ['group'];
    case 'organisation-added':
      return [`organisation:${fact.organisation.id}`];
    case 'person-added':
      return [`person:${fact.person.id}`];
    case 'role-given':
    case 'role-taken':
      return [`role:${fact.person}:${fact.role}`];
    case 'person-connected':
      return [`connection:${fact.person}`];
    case 'conversation-bound':
      return [`conversation:${fact.conversation.id}`];
    case 'conversation-released':
      return [`conversation:${fact.conversation}`];
    case 'command-undone':
      return [undoneKey(fact.stamp)];
    default:
      return touchedAtMeeting(fact);
  }
}

/** What an undoing touches: the command that it undid. */
export function undoneKey(stamp: string): string {
  return `undone:${stamp}`;
}

type GroupFactType =
  | 'group-created'
  | 'organisation-added'
  | 'person-added'
  | 'role-given'
  | 'role-taken'
  | 'person-connected'
  | 'conversation-bound'
  | 'conversation-released'
  | 'command-undone';

function touchedAtMeeting(fact: Exclude<Fact, { type: GroupFactType }>): readonly string[] {
  const { meeting } = fact;
  switch (fact.type) {
    case 'meeting-scheduled':
      return [`meeting:${fact.meeting.id}`];
    case 'item-added':
      return [`item:${fact.item.id}`];
    case 'item-removed':
      return [`item:${fact.item}`];
    case 'proposal-set':
      return [`proposal:${fact.item}`];
    case 'agenda-posted':
      return [`agenda:${meeting}`];
    case 'attendance-answered':
      return [`answer:${meeting}:${fact.person}`];
    case 'attendance-recorded':
      return fact.rows.map((row) => `attendance:${meeting}:${row.person}:${row.day}`);
    case 'late-announced':
      return [`late:${meeting}:${fact.person}`];
    case 'admission-requested':
      return [`admission:${meeting}:${fact.admission.person}`];
    case 'admission-settled':
      return [`admission:${meeting}:${fact.person}`];
    case 'meeting-started':
    case 'closing-begun':
    case 'meeting-closed':
    case 'meeting-resumed':
    // Once others have read the summary, the meeting's closing is not silently taken back.
    case 'summary-published':
      return [`state:${meeting}`];
    case 'item-opened':
      return [`current:${meeting}`];
    case 'item-settled':
      return [`outcome:${fact.item}`];
    case 'decision-recorded':
      return [`decision:${fact.decision.id}`];
    case 'assignment-recorded':
      return [`assignment:${fact.assignment.id}`];
    case 'note-recorded':
      return [`note:${fact.note.id}`];
    case 'wording-changed':
    case 'record-removed':
      return [`${fact.of}:${fact.id}`];
    case 'assignment-detailed':
      return [`assignment:${fact.id}`];
  }
}
