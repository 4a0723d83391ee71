import { ratificationCard } from '../../cards/decisions/ratification.ts';
import { type Button, button, formButton } from '../../cards/kit/button.ts';
import { namedWords } from '../../language/words/lines/decision-lines.ts';
import { refusalText } from '../../language/words/lines/refusal-text.ts';
import { answer } from '../../meetings/answers/answer.ts';
import { maySee } from '../../meetings/answers/answer-records.ts';
import type { Question } from '../../meetings/answers/question.ts';
import type { DecisionRef } from '../../meetings/commands/decision-command.ts';
import { findItem, findMeeting } from '../../meetings/model/lookup.ts';
import type { Decision, Meeting } from '../../meetings/model/meeting.ts';
import { ratificationsIn } from '../../meetings/model/ratification.ts';
import { isSecretary, mayRecord, standingOf } from '../../meetings/model/rights.ts';
import { roleElected } from '../../meetings/model/role-elected.ts';
import { decisionIn, lacksProposal } from '../../meetings/rules/decide-decision.ts';
import { askedAt } from '../turns/asking.ts';
import type { Done } from '../turns/execute.ts';
import type { Reply } from '../turns/incoming.ts';
import type { Turn } from '../turns/turn.ts';
import { cardOf } from './card-reply.ts';

/** How far the parties have come with one decision, to whoever may see it; with the buttons for those who record. */
export function ratificationReply(turn: Turn, { meeting, id }: DecisionRef): Reply {
  const { asker, say, language, today } = turn;
  const asked = ratificationsIn(asker.book).find(
    (one) => one.meeting.id === meeting && one.decision.id === id,
  );
  const standing = standingOf(asker.book, asker.person);
  if (asked === undefined || !maySee(asked.meeting, standing, askedAt(turn)))
    return { kind: 'text', text: refusalText({ refused: 'not-asked' }, asker.book, language) };
  const recorder = mayRecord(asker.book, asker.actor) && turn.incoming.conversation.kind === 'personal';
  return cardOf(ratificationCard({ book: asker.book, asked, today, recorder }, say));
}

/** The card of the one ratification that was asked about, where all of it was asked for. */
export function ratificationAsked(turn: Turn, question: Question): Reply | undefined {
  if (question.type !== 'ratification' || question.view !== 'state') return undefined;
  const { asker } = turn;
  const found = answer(asker.book, question, asker.person, askedAt(turn));
  if ('withheld' in found || found.type !== 'ratification' || found.unshown !== undefined) return undefined;
  const [only, ...others] = found.asked;
  if (only === undefined || others.length > 0) return undefined;
  return ratificationReply(turn, { meeting: only.meeting.id, id: only.decision.id });
}

/** After something was said of one decision: what to put right, what is missing, and what follows from it. */
export function decisionButtons(turn: Turn, { facts, after }: Done): readonly Button[] {
  const { asker, incoming } = turn;
  if (incoming.conversation.kind !== 'personal' || !mayRecord(after, asker.actor)) return [];
  const refs = facts.flatMap((fact) => {
    if (fact.type === 'decision-recorded') return [{ meeting: fact.meeting, id: fact.decision.id }];
    const about =
      fact.type === 'decision-detailed' ||
      fact.type === 'ratification-asked' ||
      fact.type === 'ratification-answered';
    return about ? [{ meeting: fact.meeting, id: fact.id }] : [];
  });
  const [only] = refs;
  const meeting = findMeeting(after, only?.meeting);
  const decision = meeting && decisionIn(meeting, only?.id ?? '');
  if (meeting === undefined || decision === undefined || refs.some(({ id }) => id !== decision.id)) return [];
  const undone = facts.some(({ type }) => type === 'command-undone');
  if (undone) return [];
  const ratified = facts.some(({ type }) => type.startsWith('ratification'));
  return ratified && decision.ratification !== undefined
    ? seeButtons(turn, meeting, decision)
    : [
        ...proposalButtons(turn, meeting, decision),
        ...detailButtons(turn, meeting, decision),
        ...electedButtons(turn, meeting, decision),
      ];
}

function dataOf({ asker }: Turn, meeting: Meeting, decision: Decision) {
  return { group: asker.group, meeting: meeting.id, id: decision.id };
}

function seeButtons(turn: Turn, meeting: Meeting, decision: Decision): readonly Button[] {
  const say = turn.say.decisions.buttons;
  const on = dataOf(turn, meeting, decision);
  return [button(say.see, 'see-ratification', on), formButton(say.changeRatification, 'show-ratify', on)];
}

function proposalButtons(turn: Turn, meeting: Meeting, decision: Decision): readonly Button[] {
  if (!lacksProposal(decision)) return [];
  const say = turn.say.decisions.buttons;
  const on = dataOf(turn, meeting, decision);
  const text = findItem(meeting, decision.item)?.text;
  return [
    formButton(say.pasteProposal, 'show-decision-proposal', on),
    ...(text === undefined ? [] : [button(say.itemText, 'use-item-text', on)]),
  ];
}

/** Where something was read or said besides its words. */
function detailButtons(turn: Turn, meeting: Meeting, decision: Decision): readonly Button[] {
  if (decision.details === undefined) return [];
  return [formButton(turn.say.decisions.buttons.details, 'show-details', dataOf(turn, meeting, decision))];
}

const mostOffered = 3;

function electedButtons(turn: Turn, meeting: Meeting, decision: Decision): readonly Button[] {
  const { asker, say } = turn;
  const { book } = asker;
  const on = dataOf(turn, meeting, decision);
  const elected = decision.details?.elected ?? [];
  const roles = elected.flatMap((one, n) => {
    const role = roleElected(one.role);
    if (one.person === undefined || role === undefined || role === 'adjuster') return [];
    if (!isSecretary(book, asker.actor)) return [];
    const title = say.decisions.buttons.becomes(namedWords(one, book, say), role);
    return [button(title, 'give-elected', { ...on, n })];
  });
  const adjusters = elected.filter(
    ({ person, role }) =>
      person !== undefined && roleElected(role) === 'adjuster' && !meeting.adjusters?.includes(person),
  );
  const names = adjusters.map((one) => namedWords(one, book, say));
  return [
    ...roles.slice(0, mostOffered),
    ...(names.length === 0 ? [] : [button(say.decisions.buttons.adjusters(names), 'elected-adjust', on)]),
  ];
}
