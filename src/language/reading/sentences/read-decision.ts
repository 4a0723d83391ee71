import { realChanges, reread } from '../../../meetings/model/decision-details.ts';
import type { DecisionChanges } from '../../../meetings/model/fact.ts';
import { findMeeting } from '../../../meetings/model/lookup.ts';
import type { Decision, DecisionDetails } from '../../../meetings/model/meeting.ts';
import type { UnderstandContext } from '../../intent.ts';
import type { DateBase } from '../dates/said-time.ts';
import { readAmounts } from './read-amounts.ts';
import { readElections } from './read-election.ts';
import { readTerm } from './read-term.ts';

/** Only the beginning of a long decision is read; the rest is reasons and lists. */
const readAtMost = 4000;
const longestCondition = 500;
const conditions: readonly RegExp[] = [
  /(?<!\p{L})(?:men|dock|but)\s+(?<said>(?:vill|önskar|förutsätter|kräver|begär|wants?|asks?|requires?|wishes)\s+(?:att|that)\s+\S.*)/isu,
  /(?<!\p{L}|utan )(?<said>(?:under (?:den )?förutsättning(?:en)?(?: av)? att|förutsatt att|med (?:det )?villkor(?:et)? att|på (?:det )?villkor(?:et)? att|med förbehåll (?:för|om|att)|med reservation för att|provided that|on (?:the )?condition that|on the understanding that|subject to)\s+\S.*)/isu,
];
/** A sentence ends here, and not at "bl.a. det" or "kl. 13". */
const sentenceEnd = /[.!?](?=\s+\p{Lu}|\s*$|\s*\n)|\n|;/u;

/** What a decision's own words tell of conditions, amounts, time and elections, for sure; what is unsure is left out. */
export function readDecision(text: string, context: UnderstandContext): DecisionDetails {
  const plain = text.normalize('NFC').slice(0, readAtMost);
  const base = baseOf(context);
  const condition = conditionIn(plain);
  // What stands in a condition is asked for, not decided.
  const decided = condition === undefined ? plain : plain.replace(condition, '');
  const amounts = readAmounts(decided);
  const term = readTerm(decided, base);
  const elected = readElections(decided, context, base);
  return {
    ...(condition === undefined ? {} : { condition }),
    ...(amounts.length === 0 ? {} : { amounts }),
    ...(term === undefined ? {} : { term }),
    ...(elected.length === 0 ? {} : { elected }),
  };
}

/** What of a decision's details changes with its words. */
export function detailsReread(decision: Decision, text: string, context: UnderstandContext): DecisionChanges {
  if (decision.text === text) return {};
  const { details = {} } = decision;
  return realChanges(
    details,
    reread(details, readDecision(decision.text, context), readDecision(text, context)),
  );
}

/** Times in a decision lie ahead of its meeting. */
export function baseOf({ book, meeting: id, today }: UnderstandContext): DateBase {
  const meeting = findMeeting(book, id);
  const from = meeting !== undefined && meeting.date < today ? meeting.date : today;
  return { today, from, direction: 'next' };
}

function conditionIn(text: string): string | undefined {
  for (const pattern of conditions) {
    const said = pattern.exec(text)?.groups?.['said'];
    if (said === undefined) continue;
    const stop = sentenceEnd.exec(said)?.index ?? said.length;
    const condition = said.slice(0, stop).trim();
    return condition.length > longestCondition ? undefined : condition;
  }
  return undefined;
}
