import type { Intent } from '../../language/intent.ts';
import type { MeetingId } from '../../meetings/model/terms.ts';
import { personOfName } from '../people/account-name.ts';
import { introduceReply } from '../replies/card-reply.ts';
import { speaker } from './asker.ts';
import type { Reply } from './incoming.ts';
import type { Turn } from './turn.ts';

/**
 * Meets someone whom nobody in the group is bound to and who speaks of her own attendance. A name like that of someone
 * on the roster is put to the secretaries; anyone else is asked who she is. Undefined when there is nothing to meet.
 */
export async function receiveStranger(turn: Turn, intents: readonly Intent[]): Promise<Reply | undefined> {
  if (turn.asker.person !== undefined || !intents.some(isOwnAttendance)) return undefined;
  return meetStranger(turn, turn.focus?.id);
}

/** The same for a press: asks who it is, or puts it to the secretaries. */
export async function meetStranger(turn: Turn, meeting: MeetingId | undefined): Promise<Reply> {
  const { bot, asker, say, incoming } = turn;
  const { account, name } = speaker(incoming);
  if (account === undefined) return { kind: 'text', text: say.help.unnamedAccount };
  bot.lastGroup.set(account, asker.group);
  const contacts = await bot.store.contacts(asker.group);
  const proposed = personOfName(asker.book, contacts, name);
  if (proposed === undefined) return introduceReply(turn, meeting);
  const isIt = (one: { tenant: string; id: string }) =>
    one.tenant === account.tenant && one.id === account.id;
  if (!(contacts.unplaced ?? []).some(isIt)) {
    await bot.store.changeContacts(asker.group, (newest) => ({
      ...newest,
      unplaced: [...(newest.unplaced ?? []), { ...account, name, proposed, at: incoming.at }],
    }));
    bot.touch(asker.group);
  }
  return { kind: 'text', text: say.turns.accountAsked };
}

function isOwnAttendance(intent: Intent): boolean {
  if (intent.kind === 'ask') return intent.what === 'check-in-card' || intent.what === 'my-answer-card';
  return (
    intent.kind === 'command' &&
    ['answer-attendance', 'remove-answer', 'check-in', 'announce-late'].includes(intent.command.type)
  );
}
