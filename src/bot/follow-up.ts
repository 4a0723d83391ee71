import { isSecretary, mayRecord } from '../meetings/rights.ts';
import { closingReply, publishReply } from './card-reply.ts';
import type { Done } from './execute.ts';
import type { Reply } from './incoming.ts';
import { linesReply, meetingOf } from './receipt-reply.ts';
import type { Turn } from './turn.ts';

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
  return linesReply(turn, done, lines);
}
