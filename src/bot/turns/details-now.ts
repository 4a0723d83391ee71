import { detailsReread } from '../../language/reading/sentences/read-decision.ts';
import type { DecisionRef } from '../../meetings/commands/decision-command.ts';
import type { DecisionChanges } from '../../meetings/model/fact.ts';
import { findMeeting } from '../../meetings/model/lookup.ts';
import { decisionIn } from '../../meetings/rules/decide-decision.ts';
import type { Turn } from './turn.ts';

/** What of a decision's details changes with its new words; nothing where it is no decision, or they tell the same. */
export function detailsNow(
  { asker, today, language }: Turn,
  { meeting: id, id: decision }: DecisionRef,
  text: string,
): { readonly details?: DecisionChanges } {
  const meeting = findMeeting(asker.book, id);
  const found = meeting && decisionIn(meeting, decision);
  if (found === undefined) return {};
  const context = { book: asker.book, asker: asker.person, today, meeting: id, language };
  const details = detailsReread(found, text, context);
  return Object.keys(details).length === 0 ? {} : { details };
}
