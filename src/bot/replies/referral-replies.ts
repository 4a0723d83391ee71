import { type Button, button, formButton } from '../../cards/kit/button.ts';
import { messageCard } from '../../cards/kit/message.ts';
import type { Bound } from '../../cards/kit/template.ts';
import { type ReferralRights, referralButtons, referralsCard } from '../../cards/referrals/referrals.ts';
import type { Unclear } from '../../language/intent.ts';
import type { AnswerLines } from '../../language/words/answers/answer-row.ts';
import { unclearText } from '../../language/words/lines/unclear-text.ts';
import type { ReferralRef } from '../../meetings/commands/referral-command.ts';
import type { Book } from '../../meetings/model/book.ts';
import { isRegion, parties } from '../../meetings/model/each-body.ts';
import { findMeeting, findPerson, standing } from '../../meetings/model/lookup.ts';
import { outstanding, referralsOf } from '../../meetings/model/referral-state.ts';
import { mayRecord } from '../../meetings/model/rights.ts';
import { reportsOf } from '../../meetings/model/whose-assignment.ts';
import { mayReplyFor } from '../../meetings/rules/decide-referral.ts';
import type { Done } from '../turns/execute.ts';
import { situationOf, type Turn } from '../turns/turn.ts';

/** Characters of what was said that a button carries along; longer words are written again. */
const carried = 8000;

/** What the asker may do with a referral. */
function rightsOn({ asker }: Turn, book: Book): (ref: ReferralRef) => ReferralRights {
  const person = findPerson(book, asker.person);
  return ({ meeting: id, id: which }) => {
    const meeting = findMeeting(book, id);
    const referral = meeting && referralsOf(meeting).find((one) => one.id === which);
    const own =
      person === undefined || referral === undefined || meeting?.state !== 'closed'
        ? undefined
        : outstanding(referral).find((one) => mayReplyFor(person, one));
    return { records: mayRecord(book, asker.actor), ownAs: own?.name };
  };
}

/** Referrals that were asked about, in direct chat with the buttons of whoever asked. */
export function referralsAnswer(turn: Turn, lines: AnswerLines): Bound {
  return referralsCard(turn.asker.group, lines, rightsOn(turn, turn.asker.book), turn.say);
}

/** Asks whether a region is meant by "samtliga kommuner"; undefined where it is to be written again. */
export function whichPartiesCard(turn: Turn, { text, why }: Unclear): Bound | undefined {
  const { asker, say, incoming } = turn;
  if (why.reason !== 'which-parties' || incoming.conversation.kind === 'channel') return undefined;
  const { command, said } = why;
  if (command.text.length > carried || !mayRecord(asker.book, asker.actor)) return undefined;
  const all = parties(asker.book);
  const others = command.type === 'record-referral' ? command.recipients.map(({ name }) => name) : [];
  const data = {
    group: asker.group,
    meeting: command.meeting,
    ...(command.item === undefined ? {} : { item: command.item }),
    said,
    as: command.type === 'record-referral' ? 'referral' : 'assignment',
    text: command.text,
    ...(others.length === 0 ? {} : { others: others.join('\n') }),
  } as const;
  const n = all.filter((party) => !isRegion(party)).length;
  return messageCard(
    {
      lines: [unclearText({ kind: 'unclear', text, why }, asker.book, situationOf(turn), turn.language)],
      buttons: [
        button(say.eachOf.withoutRegion(n), 'choose-each', { ...data, of: 'municipalities' }),
        button(say.eachOf.all(all.length), 'choose-each', { ...data, of: 'parties' }),
      ],
    },
    say,
  );
}

/** How to go on with a referral that was recorded or replied to, or with a decision that sends something out. */
export function referralReceiptButtons(turn: Turn, done: Done): readonly Button[] {
  const { asker, say, incoming } = turn;
  if (incoming.conversation.kind === 'channel' || !mayRecord(done.after, asker.actor)) return [];
  const refs = done.facts.flatMap((fact) =>
    fact.type === 'referral-recorded'
      ? [{ meeting: fact.meeting, id: fact.referral.id }]
      : fact.type === 'referral-changed'
        ? [{ meeting: fact.meeting, id: fact.id }]
        : [],
  );
  const [only, ...others] = refs;
  if (only !== undefined && others.length === 0)
    return referralButtons(asker.group, only, { records: true, ownAs: undefined }, say);
  const remittals = done.facts.flatMap((fact) => {
    if (fact.type !== 'decision-recorded' || fact.decision.kind !== 'remittal') return [];
    const meeting = findMeeting(done.after, fact.meeting);
    const decision = meeting && standing(meeting.decisions).find(({ id }) => id === fact.decision.id);
    const tracked = meeting?.referrals.some(({ text, removed }) => !removed && text === decision?.text);
    return decision === undefined || tracked === true
      ? []
      : [{ meeting: fact.meeting, decision: decision.id }];
  });
  const [remittal, ...more] = remittals;
  return remittal === undefined || more.length > 0
    ? []
    : [button(say.referrals.buttons.track, 'track-referral', { group: asker.group, ...remittal })];
}

/** More time was asked for without a word of why. */
export function askedWhy({ say, asker }: Turn, done: Done): readonly Button[] {
  const silent = done.facts.flatMap((fact) => {
    if (fact.type !== 'assignment-reported' || fact.report.kind !== 'more-time') return [];
    if (fact.report.text !== undefined) return [];
    const assignment = findMeeting(done.after, fact.meeting)?.assignments.find(({ id }) => id === fact.id);
    return assignment !== undefined && reportsOf(assignment).some(({ id }) => id === fact.report.id)
      ? [{ meeting: fact.meeting, id: fact.id }]
      : [];
  });
  const [only, ...others] = silent;
  return only === undefined || others.length > 0
    ? []
    : [formButton(say.assignments.buttons.reason, 'show-reason', { group: asker.group, ...only })];
}
