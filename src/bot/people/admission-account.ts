import type { Account, Address, Contacts } from '../../store/store.ts';
import { speaker } from '../turns/asker.ts';
import type { Done } from '../turns/execute.ts';
import type { Incoming } from '../turns/incoming.ts';
import type { Turn } from '../turns/turn.ts';

/** Whoever asks to be let in is remembered by account, so that the answer reaches her. */
export async function rememberAdmission({ asker, bot, incoming }: Turn, done: Done): Promise<void> {
  const asked = done.facts.find((fact) => fact.type === 'admission-requested');
  const { account } = speaker(incoming);
  if (asked === undefined || account === undefined) return;
  await bot.store.changeContacts(asker.group, (contacts) => {
    const address = personalWith(account, incoming, contacts);
    return {
      ...contacts,
      accounts: [
        ...contacts.accounts.filter((one) => !isSame(one, account)),
        { ...account, person: asked.admission.person, ...(address && { address }) },
      ],
    };
  });
}

/** Someone who is only played, in local mode, is reached where the one who plays her is. */
function personalWith(account: Account, incoming: Incoming, contacts: Contacts): Address | undefined {
  if (incoming.conversation.kind === 'personal') return incoming.address;
  const player = incoming.sender.account;
  if (player === undefined || isSame(player, account)) return undefined;
  return contacts.accounts.find((one) => isSame(one, player))?.address;
}

function isSame(a: Account, b: Account): boolean {
  return a.tenant === b.tenant && a.id === b.id;
}
