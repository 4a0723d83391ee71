import { button } from '../../cards/kit/button.ts';
import { isSecretary, mayRecord } from '../../meetings/model/rights.ts';
import type { Done } from '../turns/execute.ts';
import type { Reply } from '../turns/incoming.ts';
import type { Turn } from '../turns/turn.ts';
import { closingReply, publishReply } from './card-reply.ts';
import { newMatching } from './match-reply.ts';
import { canUndo, linesReply, meetingOf, personButton } from './receipt-reply.ts';

/** What is read back is for those who record, and not before a whole channel. */
function mayReadBack({ asker, incoming }: Turn, { after }: Done): boolean {
  return mayRecord(after, asker.actor) && incoming.conversation.kind !== 'channel';
}

/** What is answered after something was done: its receipt; or, at the end of a meeting, what comes next. */
export async function afterFacts(turn: Turn, done: Done, lines: readonly string[]): Promise<Reply> {
  const meeting = meetingOf(done.after, done.facts);
  const lead = lines.length === 0 ? undefined : lines.join(' ');
  if (meeting?.state === 'closing' && mayReadBack(turn, done))
    return closingReply(turn, done.after, meeting.id, lead);
  const closed = done.facts.some((fact) => fact.type === 'meeting-closed');
  if (closed && meeting !== undefined && isSecretary(done.after, turn.asker.actor)) {
    const asked = await publishReply(turn, done.after, meeting.id, lead);
    if (asked.kind === 'card') return asked;
  }
  return (await whoIsWho(turn, done, lead)) ?? linesReply(turn, done, lines);
}

/** Someone new is known in Teams by nobody yet: who she may be there is asked at once, where it was not before. */
async function whoIsWho(turn: Turn, done: Done, lead = ''): Promise<Reply | undefined> {
  const { asker, incoming, say } = turn;
  const isNew = done.facts.some(({ type }) => type === 'person-added');
  const settled = done.facts.some(({ type }) => type === 'person-connected' || type === 'admission-settled');
  if (!isNew || settled || lead === '') return undefined;
  if (incoming.conversation.kind !== 'personal' || !isSecretary(done.after, asker.actor)) return undefined;
  const undo = button(say.cards.buttons.undo, 'undo', { group: asker.group, stamp: done.id });
  return newMatching(turn, lead, [...personButton(turn, done), ...(canUndo(done) ? [undo] : [])]);
}
