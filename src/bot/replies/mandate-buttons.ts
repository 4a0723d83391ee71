import { type Button, button } from '../../cards/kit/button.ts';
import { mandateOf } from '../../language/reading/sentences/read-mandate.ts';
import { decisionLabel } from '../../language/words/lines/record-words.ts';
import { findMeeting, standing } from '../../meetings/model/lookup.ts';
import { mayRecord } from '../../meetings/model/rights.ts';
import type { Done } from '../turns/execute.ts';
import type { Turn } from '../turns/turn.ts';

/** How many are offered at once. */
const most = 3;

/** For decisions that give someone an assignment: the button that saves it too, for those who record, not before a channel. */
export function mandateButtons(
  { asker, say, today, language, incoming }: Turn,
  done: Done,
): readonly Button[] {
  if (incoming.conversation.kind === 'channel' || !mayRecord(done.after, asker.actor)) return [];
  const given = done.facts.flatMap((fact) => {
    if (fact.type !== 'decision-recorded') return [];
    const meeting = findMeeting(done.after, fact.meeting);
    const decision = meeting && standing(meeting.decisions).find(({ id }) => id === fact.decision.id);
    if (meeting === undefined || decision === undefined) return [];
    const context = { book: done.after, asker: asker.person, today, meeting: meeting.id, language };
    return mandateOf(decision, context) === undefined ? [] : [{ meeting, decision }];
  });
  return given.slice(0, most).map(({ meeting, decision }) => {
    const { saveAssignment, saveAssignmentAt } = say.assignments.buttons;
    const title =
      given.length === 1 ? saveAssignment : saveAssignmentAt(decisionLabel(meeting, decision, say));
    return button(title, 'save-mandate', {
      group: asker.group,
      meeting: meeting.id,
      decision: decision.id,
    });
  });
}
