import type { Reply } from './incoming.ts';
import type { Turn } from './turn.ts';

/**
 * A form that was asked for before a whole channel, in a client without dialogs: it goes to the presser's direct chat,
 * and the channel reads only where it is. What is no form is answered as it stands.
 */
export async function openDirectly(
  { bot, incoming, say }: Pick<Turn, 'bot' | 'incoming' | 'say'>,
  reply: Reply,
): Promise<Reply> {
  if (reply.kind !== 'form') return reply;
  const { account } = incoming.sender;
  const address = account && (await bot.messenger.openPersonal(incoming.address, account));
  const { text, card } = reply;
  const sent = address && (await bot.messenger.send(address, { text, card }));
  return { kind: 'toast', text: sent?.kind === 'sent' ? say.forms.inDirectChat : say.help.notFromHere };
}
