import { departureCard } from '../../cards/people/departure.ts';
import { earlierOf } from '../../language/asking/follow-up.ts';
import type { Intent } from '../../language/intent.ts';
import { languageOf } from '../../language/language-of.ts';
import { courtesyOf, understand } from '../../language/reading/understand.ts';
import { answerLines } from '../../language/words/answers/answer-lines.ts';
import type { AnswerLines } from '../../language/words/answers/answer-row.ts';
import { words } from '../../language/words/languages.ts';
import { refusalText } from '../../language/words/lines/refusal-text.ts';
import { unclearText } from '../../language/words/lines/unclear-text.ts';
import type { Command } from '../../meetings/commands/command.ts';
import type { Refusal } from '../../meetings/commands/refusal.ts';
import type { Book } from '../../meetings/model/book.ts';
import { findMeeting } from '../../meetings/model/lookup.ts';
import type { Actor } from '../../meetings/model/stamp.ts';
import { isRefusal } from '../../meetings/rules/ruling.ts';
import { rememberAdmission } from '../people/admission-account.ts';
import { meetingFormReply } from '../press-rules/meeting-form-rules.ts';
import { personFormReply } from '../press-rules/person-form-rules.ts';
import { releaseAsked } from '../press-rules/release-press-rules.ts';
import { accountsAsked } from '../replies/accounts-reply.ts';
import { agendaAsked, handOverReply } from '../replies/agenda-replies.ts';
import { answerTo, saidOf, saidTogether } from '../replies/answered.ts';
import { approvalAsked } from '../replies/approval-replies.ts';
import { meantOrderReply } from '../replies/asking-reply.ts';
import { reportFormReply, unclearReply } from '../replies/assignment-reply.ts';
import { cardOf, cardReply, helpReply, questionReply } from '../replies/card-reply.ts';
import { datesReply, datesSettled } from '../replies/dates-reply.ts';
import { ratificationAsked } from '../replies/decision-reply.ts';
import { endEvaluation, gatherBeforeFinishing } from '../replies/evaluation-reply.ts';
import { afterFacts } from '../replies/follow-up.ts';
import { matchReply } from '../replies/match-reply.ts';
import { minutesReply } from '../replies/minutes-reply.ts';
import { noticeAskedReply } from '../replies/notice-asked.ts';
import { receiptsOf } from '../replies/receipts-of.ts';
import { rosterReply } from '../replies/roster-reply.ts';
import { textFormReply, writtenReply } from '../replies/writing-reply.ts';
import { answeredOffer } from './answered-offer.ts';
import { speaker } from './asker.ts';
import { contextOf } from './asking.ts';
import { type Done, execute } from './execute.ts';
import type { Reply } from './incoming.ts';
import { confirmOrder } from './meant-order.ts';
import { otherGroups } from './other-groups.ts';
import { planOf, type Step } from './plan.ts';
import { savedAllTheSame } from './saved-all-the-same.ts';
import { searchable } from './searchable.ts';
import { receiveStranger } from './stranger.ts';
import { situationOf, type Turn } from './turn.ts';
import { wordsOverwritten } from './words-overwritten.ts';

/** Answers what someone said in a group; what answers something that was asked back just before means that. */
export async function converse(turn: Turn, said: string): Promise<Reply> {
  const answered = answeredOffer(turn, said);
  if (answered?.kind === 'order') return confirmOrder(turn, answered, carryOut);
  if (answered?.kind === 'reply') return { kind: 'text', text: answered.text };
  const text = answered?.text ?? said;
  const polite = courtesyOf(text);
  if (polite === 'thanks') return { kind: 'text', text: turn.say.help.welcomed };
  if (polite === 'greeting') return helpReply(turn);
  await searchable(turn.asker.book);
  const intents = understand(text, contextOf(turn));
  const reply = await carryOut(isAsked(intents) ? inLanguageOf(turn, text) : turn, intents);
  rememberAsked(turn, text, intents, reply);
  return reply;
}

/** Nothing is ordered, only asked. */
function isAsked(intents: readonly Intent[]): boolean {
  return intents.every(
    (intent) =>
      intent.kind === 'question' || (intent.kind === 'unclear' && intent.why.reason === 'which-question'),
  );
}

/** A question is answered in the language that it is asked in, whatever that of the asker's Teams. */
function inLanguageOf(turn: Turn, text: string): Turn {
  const language = languageOf(text, turn.language);
  return language === turn.language ? turn : { ...turn, language, say: words(language) };
}

/** How many questions of a thread are remembered. */
const rememberedMost = 5;

/** What was asked is remembered for what goes on from it; what was ordered changes nothing of that. */
function rememberAsked(
  { bot, incoming, asker, earlier = [] }: Turn,
  text: string,
  intents: readonly Intent[],
  reply: Reply,
): void {
  const asked = earlierOf(text, intents, 'text' in reply ? reply.text : '');
  if (asked.length === 0) return;
  bot.threads.set(incoming, asker.group, { earlier: [...earlier, ...asked].slice(-rememberedMost) });
}

/** Does what was ordered, in one stroke, and answers what was asked. */
export async function carryOut(turn: Turn, intents: readonly Intent[]): Promise<Reply> {
  const { asker } = turn;
  const stranger = await receiveStranger(turn, intents);
  if (stranger !== undefined) return stranger;
  const dates = await aboutDates(turn, intents);
  if (dates !== undefined) return dates;
  const names = intents.some((intent) => intent.kind === 'hand-over' && intent.group !== undefined);
  const steps = planOf(turn, intents, names ? await otherGroups(turn) : []);
  const commands = steps.flatMap((step) => (step.kind === 'command' ? [step.command] : []));
  if (commands.length === 0) return sayOnly(turn, steps);
  const { bot, incoming } = turn;
  const ended = await evaluationsEnded(turn, commands);
  const done = await execute(bot.store, asker.group, commands, {
    at: incoming.at,
    by: actorOf(turn, commands),
    id: incoming.id,
  });
  if (done.facts.length > 0) bot.touch(asker.group);
  return savedAllTheSame(turn, done, async () => {
    await rememberAdmission(turn, done);
    return afterFacts(turn, done, [...ended, ...linesOf(turn, steps, done)]);
  });
}

/** Rounds of meetings whose minutes are finished with this are over. */
async function evaluationsEnded(turn: Turn, commands: readonly Command[]): Promise<readonly string[]> {
  const told: string[] = [];
  for (const command of commands)
    if (command.type === 'finish-minutes') told.push(...(await gatherBeforeFinishing(turn, command.meeting)));
  return told;
}

/** A list of dates, or what to do with the one that was shown last. */
async function aboutDates(turn: Turn, intents: readonly Intent[]): Promise<Reply | undefined> {
  const [only, ...others] = intents;
  if (only === undefined || others.length > 0) return undefined;
  if (only.kind === 'dates') return datesReply(turn, only.list);
  if (only.kind !== 'settle') return undefined;
  const { answer } = only;
  if (answer === 'keep' || answer === 'cancel') return datesSettled(turn, answer);
  return answer === 'approve' && isAskedAboutDates(turn) ? datesSettled(turn, 'keep') : undefined;
}

/** "Ja" is about the list that was shown, unless someone waits to be let in. */
function isAskedAboutDates({ bot, incoming, asker, focus }: Turn): boolean {
  const waits = focus?.admissions.some((one) => one.state === 'requested') ?? false;
  return !waits && bot.pendingDates.get(speaker(incoming).account, asker.group) !== undefined;
}

/** What only administers a group, an administrator may order without being in it. */
const administrative: ReadonlySet<Command['type']> = new Set([
  'give-role',
  'take-role',
  'release-conversation',
]);

function actorOf({ bot, incoming, asker }: Turn, commands: readonly Command[]): Actor {
  const { account } = speaker(incoming);
  const administers = commands.every((command) => administrative.has(command.type));
  return administers && account !== undefined && bot.isAdministrator(account)
    ? { kind: 'administrator' }
    : asker.actor;
}

/** The answers to the questions in a text, and nothing else of it. */
export function answersIn(turn: Turn, text: string): readonly AnswerLines[] {
  return planOf(turn, understand(text, contextOf(turn))).flatMap((step) => {
    if (step.kind !== 'question') return [];
    const found = answerTo(turn, step.question);
    return 'withheld' in found ? [] : [answerLines(found, turn.asker.book, turn.say)];
  });
}

/** An answer to questions alone. */
async function sayOnly(turn: Turn, steps: readonly Step[]): Promise<Reply> {
  const [only] = steps;
  if (steps.length === 1 && only !== undefined) {
    if (only.kind === 'card')
      return only.what === 'release-card' ? releaseAsked(turn) : cardReply(turn, only.what);
    if (only.kind === 'person-form') return personFormReply(turn, only);
    if (only.kind === 'meeting-form') return meetingFormReply(turn, only.meeting);
    if (only.kind === 'show-minutes') return minutesReply(turn, only.meeting);
    if (only.kind === 'matching') return matchReply(turn);
    if (only.kind === 'written') return writtenReply(turn, only.meeting, only.written);
    if (only.kind === 'text-form') return textFormReply(turn, only);
    if (only.kind === 'ask-agenda') return agendaAsked(turn, only);
    if (only.kind === 'ask-approval') return approvalAsked(turn, only);
    if (only.kind === 'hand-over-form') return handOverReply(turn, only);
    if (only.kind === 'roster') return rosterReply(turn, only.text);
    if (only.kind === 'end-evaluation') return endEvaluation(turn, only.meeting, false);
    if (only.kind === 'accounts') return accountsAsked(turn, only.person);
    if (only.kind === 'notice') return noticeAskedReply(turn, only);
    if (only.kind === 'question')
      return ratificationAsked(turn, only.question) ?? questionReply(turn, only.question);
    if (only.kind === 'report-form') return reportFormReply(turn, only.asked);
    if (only.kind === 'meant-order') return meantOrderReply(turn, only.text);
    if (only.kind === 'unclear') return unclearReply(turn, only.unclear);
    if (only.kind === 'departure') return cardOf(departureCard(turn.asker.book, only.person, turn.say));
  }
  const lines = steps.map((step) => textOf(turn, step)).filter((line) => line !== '');
  return lines.length === 0 ? { kind: 'none' } : { kind: 'text', text: saidTogether(lines) };
}

/** What is said of each step, in the order the steps were said; what was saved is told together. */
function linesOf(turn: Turn, steps: readonly Step[], done: Done): readonly string[] {
  const orders = steps.filter((step) => step.kind === 'command');
  const saved = receiptsOf(turn, done, (index) => orders[index]?.told === undefined);
  const others = done.outcomes.flatMap((outcome, index) => {
    const order = orders[index];
    if (isRefusal(outcome))
      return [
        finishedAlready(turn, order?.command, outcome, done.after) ??
          refusalText(outcome, done.after, turn.language),
      ];
    return order?.told ?? [];
  });
  const rest = steps.filter((step) => step.kind !== 'command').map((step) => textOf(turn, step));
  const first = [...saved, ...wordsOverwritten(turn, done)];
  return [...new Set([...(first.length > 0 ? [first.join(' ')] : []), ...others, ...rest])].filter(
    (line) => line !== '',
  );
}

/** Said again, it is told of which meeting's minutes, so that another meeting can be named. */
function finishedAlready(
  { say }: Turn,
  command: Command | undefined,
  { refused }: Refusal,
  book: Book,
): string | undefined {
  const meeting = command?.type === 'finish-minutes' ? findMeeting(book, command.meeting) : undefined;
  if (meeting === undefined || refused !== 'no-change') return undefined;
  return say.approval.receipts.finishedAlready(book.group.documentName, say.onDays(meeting));
}

function textOf(turn: Turn, step: Step): string {
  const { asker, language, say } = turn;
  switch (step.kind) {
    case 'question':
      return saidOf(turn, step.question, answerTo(turn, step.question));
    case 'ask-approval':
      return step.what === 'check' ? say.approval.check.first : '';
    case 'unclear':
      return unclearText(step.unclear, asker.book, situationOf(turn), language);
    case 'meant-order':
      return say.asking.writeSo(step.text);
    case 'not-here':
      return say.help.notFromHere;
    case 'say':
      return step.text;
    case 'departure':
      return departureCard(asker.book, step.person, say).text;
    case 'card':
    case 'roster':
    case 'person-form':
    case 'meeting-form':
    case 'matching':
    case 'written':
    case 'text-form':
    case 'show-minutes':
    case 'accounts':
    case 'report-form':
    case 'notice':
    case 'ask-agenda':
    case 'hand-over-form':
    case 'command':
    case 'dates':
      return '';
    case 'end-evaluation':
      return say.evaluation.endAlone;
  }
}
