import { evaluationForm, fewAnswersCard, longestAnswer } from '../../cards/meeting/evaluation.ts';
import { refusalText } from '../../language/words/lines/refusal-text.ts';
import type { EvaluationCommand } from '../../meetings/commands/evaluation-command.ts';
import type { Refusal } from '../../meetings/commands/refusal.ts';
import type { Book } from '../../meetings/model/book.ts';
import { findMeeting } from '../../meetings/model/lookup.ts';
import { isSecretary } from '../../meetings/model/rights.ts';
import type { MeetingId, PersonId } from '../../meetings/model/terms.ts';
import { alreadyDone, decide } from '../../meetings/rules/decide.ts';
import { isRefusal } from '../../meetings/rules/ruling.ts';
import type { Contacts } from '../../store/store.ts';
import { execute } from '../turns/execute.ts';
import { inTurn } from '../turns/in-turn.ts';
import type { Reply } from '../turns/incoming.ts';
import type { Turn } from '../turns/turn.ts';
import { cardOf, formOf } from './card-reply.ts';
import { receiptReply } from './receipt-reply.ts';

/** With fewer answers than these whoever knows the group may recognise who wrote them. */
const fewAnswers = 3;

type Kept = NonNullable<Contacts['evaluations']>[number];

/** The form in which the asker answers; or that she has, or that the round is not open. */
export function evaluationReply(
  turn: Turn,
  id: MeetingId,
  again: { typed?: object; wrong?: string } = {},
): Reply {
  const { book, person } = turn.asker;
  const meeting = findMeeting(book, id);
  if (meeting?.evaluation?.open !== true) return told(turn, turn.say.evaluation.notOpen);
  if (person !== undefined && meeting.evaluation.answered.includes(person))
    return told(turn, turn.say.evaluation.already);
  return formOf(evaluationForm({ book, meeting, ...again }, turn.say));
}

/**
 * Keeps an answer without its author. First the words and, in the same write of the contacts, that she has given some:
 * both in order of their own, so that nothing ties one to the other; then the fact that she has answered. What a crash
 * leaves between the two is not lost, and not doubled when she answers again: her first words count, and the fact is
 * added. One after the other for each group, so that no answer falls between while a round is gathered.
 */
export function answerEvaluation(turn: Turn, id: MeetingId, text: string): Promise<Reply> {
  return inTurn(keyOf(turn), async () => {
    const { bot, incoming, asker, say } = turn;
    const { person } = asker;
    if (person === undefined)
      return told(turn, refusalIn(turn, { refused: 'not-allowed', needs: 'participant' }));
    const book = await bot.store.load(asker.group);
    const doing = { at: incoming.at, by: asker.actor, id: `${incoming.id}:save-evaluation` };
    if (alreadyDone(book, doing.id)) return told(turn, say.evaluation.thanks);
    const command: EvaluationCommand = { type: 'answer-evaluation', meeting: id, person };
    const ruling = decide(book, command, doing);
    if (isRefusal(ruling)) return told(turn, refusalIn(turn, ruling));
    if (text.length > longestAnswer)
      return told(turn, refusalIn(turn, { refused: 'too-long', limit: longestAnswer, length: text.length }));
    if (text.trim() === '') return evaluationReply(turn, id, { wrong: say.evaluation.required });
    await bot.store.flushed(asker.group, book.version);
    const before = await keptOf(turn, id);
    const said = before?.from.includes(person) === true;
    if (!said)
      await bot.store.changeContacts(asker.group, (contacts) => withAnswer(contacts, book, id, person, text));
    await execute(bot.store, asker.group, [command], doing);
    bot.touch(asker.group);
    return told(turn, said ? say.evaluation.firstCounts : say.evaluation.thanks);
  });
}

/** Ends the round of a meeting, once the secretary knows that few answers may be recognised. */
export async function endEvaluation(turn: Turn, id: MeetingId, anyway: boolean): Promise<Reply> {
  const { asker, say } = turn;
  const meeting = findMeeting(asker.book, id);
  if (!isSecretary(asker.book, asker.actor))
    return told(turn, refusalIn(turn, { refused: 'not-allowed', needs: 'secretary' }));
  if (meeting?.evaluation?.open !== true)
    return told(turn, refusalIn(turn, { refused: 'evaluation-not-open', meeting: id }));
  const answers = (await keptOf(turn, id))?.words.length ?? 0;
  if (!anyway && answers > 0 && answers < fewAnswers)
    return cardOf(fewAnswersCard({ book: asker.book, meeting }, answers, say));
  return gather(turn, id);
}

/**
 * Gathers the answers of a round that is open when its minutes are finished, so that they can be a part of them, and
 * answers what is told of it. Where few have answered the round stays open, for the secretary to end knowingly.
 */
export async function gatherBeforeFinishing(turn: Turn, id: MeetingId): Promise<readonly string[]> {
  const { asker, say } = turn;
  const meeting = findMeeting(asker.book, id);
  if (meeting?.evaluation?.open !== true || meeting.state !== 'closed') return [];
  if (!isSecretary(asker.book, asker.actor)) return [];
  const answers = (await keptOf(turn, id))?.words.length ?? 0;
  if (answers > 0 && answers < fewAnswers) return [say.evaluation.staysOpen];
  await gather(turn, id);
  return [say.evaluation.gathered(answers)];
}

/** The fact first: a crash before the contacts are cleared leaves words there that are in the Book already, and no more. */
function gather(turn: Turn, id: MeetingId): Promise<Reply> {
  return inTurn(keyOf(turn), async () => {
    const { bot, incoming, asker } = turn;
    const answers = (await keptOf(turn, id))?.words ?? [];
    const done = await execute(
      bot.store,
      asker.group,
      [{ type: 'gather-evaluation', meeting: id, answers }],
      {
        at: incoming.at,
        by: asker.actor,
        id: `${incoming.id}:end-evaluation`,
      },
    );
    const refusal = done.outcomes.find(isRefusal);
    if (refusal !== undefined) return told(turn, refusalIn(turn, refusal));
    await bot.store.changeContacts(asker.group, (contacts) => onlyOpen(contacts, done.after));
    bot.touch(asker.group);
    return receiptReply(turn, done);
  });
}

function keyOf({ asker }: Turn): string {
  return `evaluation:${asker.group}`;
}

async function keptOf({ bot, asker }: Turn, id: MeetingId): Promise<Kept | undefined> {
  const { evaluations = [] } = await bot.store.contacts(asker.group);
  return evaluations.find(({ meeting }) => meeting === id);
}

function withAnswer(
  contacts: Contacts,
  book: Book,
  meeting: MeetingId,
  person: PersonId,
  text: string,
): Contacts {
  const { evaluations = [] } = onlyOpen(contacts, book);
  const kept = evaluations.find((one) => one.meeting === meeting) ?? { meeting, words: [], from: [] };
  const added: Kept = {
    meeting,
    words: [...kept.words, text.trim()].toSorted(),
    from: [...kept.from, person].toSorted(),
  };
  return { ...contacts, evaluations: [...evaluations.filter((one) => one !== kept), added] };
}

/** Without what was kept for rounds that are over. */
function onlyOpen(contacts: Contacts, book: Book): Contacts {
  if (contacts.evaluations === undefined) return contacts;
  const evaluations = contacts.evaluations.filter(
    ({ meeting }) => findMeeting(book, meeting)?.evaluation?.open === true,
  );
  return { ...contacts, evaluations };
}

function refusalIn({ asker, language }: Turn, refusal: Refusal): string {
  return refusalText(refusal, asker.book, language);
}

function told({ incoming }: Turn, text: string): Reply {
  return { kind: incoming.what.kind === 'press' ? 'toast' : 'text', text };
}
