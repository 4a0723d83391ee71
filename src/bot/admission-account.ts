import { speaker } from './asker.ts';
import type { Done } from './execute.ts';
import type { Turn } from './turn.ts';

/** Whoever asks to be let in is remembered by account, so that the answer reaches her. */
export async function rememberAdmission({ asker, bot, incoming }: Turn, done: Done): Promise<void> {
  const asked = done.facts.find((fact) => fact.type === 'admission-requested');
  const { account } = speaker(incoming);
  if (asked === undefined || account === undefined) return;
  const personal = incoming.conversation.kind === 'personal' ? { address: incoming.address } : {};
  await bot.store.changeContacts(asker.group, (contacts) => ({
    ...contacts,
    accounts: [
      ...contacts.accounts.filter((one) => one.tenant !== account.tenant || one.id !== account.id),
      { ...account, person: asked.admission.person, ...personal },
    ],
  }));
}
