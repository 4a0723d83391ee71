import type { Fact } from '../model/fact.ts';

/** What a fact touches, as `decision:d3` or `attendance:m1:p3:1`: two commands that share one of these are about the same thing. */
export function touchedBy(fact: Fact): readonly string[] {
  switch (fact.type) {
    case 'group-created':
      return ['group'];
    case 'organisation-added':
      return [`organisation:${fact.organisation.id}`];
    case 'person-added':
      return [`person:${fact.person.id}`];
    case 'person-removed':
      return [`person:${fact.person}`];
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
    case 'group-changed':
      return Object.keys(fact.changes.settings ?? {})
        .map((key) => `setting:${key}`)
        .concat(Object.keys(fact.changes).map((key) => `group:${key}`))
        .filter((key) => key !== 'group:settings');
    case 'organisation-changed':
      return [`organisation:${fact.organisation}`];
    case 'person-changed':
    case 'person-left':
    case 'person-erased':
      return [`person:${fact.person}`];
    case 'team-left':
      return [`team:${fact.person}`];
    case 'mandate-set':
      return [`mandate:${fact.person}:${fact.of}`];
    case 'seat-added':
    case 'seat-restored':
      return [`seat:${fact.seat.id}`];
    case 'seat-removed':
    case 'seat-filled':
    case 'seat-vacated':
      return [`seat:${fact.seat}`];
    case 'calendar-link-set':
      return ['calendar-link'];
    case 'item-proposed':
      return [`proposal-for-agenda:${fact.proposal.id}`];
    case 'item-proposal-changed':
    case 'item-proposal-settled':
      return [`proposal-for-agenda:${fact.id}`];
    case 'matter-handed-over':
      return [`handover:${fact.handover.id}`];
    case 'handover-answered':
      return [`handover:${fact.id}`];
    default:
      return touchedAtMeeting(fact);
  }
}

/** What an undoing touches: the command that it undid. */
export function undoneKey(stamp: string): string {
  return `undone:${stamp}`;
}

type MeetingFact = Extract<Fact, { readonly meeting: unknown }>;

function touchedAtMeeting(fact: MeetingFact): readonly string[] {
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
    case 'item-changed':
      return Object.keys(fact.changes).map((key) => `${key}:${fact.item}`);
    case 'agenda-ordered':
      return [`order:${meeting}`];
    case 'meeting-changed':
    case 'meeting-cancelled':
      return [`plan:${meeting}`];
    case 'minutes-finished':
    case 'minutes-sent':
    case 'minutes-filed':
    case 'minutes-approved':
    // Once others have seen the minutes, their finishing is not silently taken back.
    case 'minutes-shown':
      return [`minutes:${meeting}`];
    case 'adjusters-set':
      return [`adjusters:${meeting}`];
    case 'minutes-adjusted':
      return [`adjusted:${meeting}:${fact.person}`];
    case 'evaluation-opened':
    case 'evaluation-gathered':
      return [`evaluation:${meeting}`];
    case 'evaluation-answered':
      // Once someone has answered, the round is not silently taken back.
      return [`evaluation:${meeting}`, `evaluation:${meeting}:${fact.person}`];
    case 'movement-recorded':
      return [`movement:${fact.movement.id}`];
    case 'movement-removed':
      return [`movement:${fact.id}`];
    case 'decision-detailed':
      return [...Object.keys(fact.changes), ...(fact.proposal === undefined ? [] : ['proposal'])].map(
        (key) => `${key}:${fact.id}`,
      );
    // What a party has answered is not taken back with the question.
    case 'ratification-asked':
      return [
        `ratification:${fact.id}`,
        ...(fact.ratification?.parties ?? []).map(
          ({ organisation }) => `ratification:${fact.id}:${organisation}`,
        ),
      ];
    case 'ratification-shown':
      return [`ratification:${fact.id}`];
    case 'ratification-answered':
      return [`ratification:${fact.id}:${fact.answer.organisation}`];
    case 'referral-recorded':
      return [`referral:${fact.referral.id}`];
    case 'referral-changed':
    case 'referral-removed':
      return [`referral:${fact.id}`];
    case 'referral-answered':
      return [`reply:${fact.reply.id}`];
    case 'reply-removed':
      return [`reply:${fact.reply}`];
    case 'assignment-reported':
    case 'report-removed':
      return [`assignment:${fact.id}`];
    case 'meeting-paused':
    case 'agenda-posted':
      return [`agenda:${meeting}`];
    case 'attendance-answered':
    case 'attendance-answer-removed':
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
