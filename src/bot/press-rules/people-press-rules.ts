import { waitingCard } from '../../cards/attendance/introduce.ts';
import { readPersonExactly } from '../../language/reading/sentences/read-person.ts';
import { findMeeting, findPerson, roster } from '../../meetings/model/lookup.ts';
import { bindAccount } from '../groups/connect.ts';
import { rememberAdmission } from '../people/admission-account.ts';
import { cardOf } from '../replies/card-reply.ts';
import { receiptReply } from '../replies/receipt-reply.ts';
import { speaker } from '../turns/asker.ts';
import type { Reply } from '../turns/incoming.ts';
import type { Turn } from '../turns/turn.ts';
import type { PressOf, PressRules } from './press-rule.ts';

type Verbs = 'introduce' | 'settle-admission' | 'connect-person' | 'send-again';

/** The buttons about who someone is, and about messages that went astray. */
export const peoplePressRules: Pick<PressRules, Verbs> = {
  introduce: {
    commands: (turn, { meeting, as, standsInFor = '' }) => {
      const { account, name } = speaker(turn.incoming);
      if (account === undefined) return { kind: 'toast', text: turn.say.help.unnamedAccount };
      const said = standsInFor.trim();
      const member = said === '' ? undefined : memberCalled(turn, said);
      if (said !== '' && member === undefined) {
        return { kind: 'toast', text: turn.say.help.unclear['no-such-person'](said) };
      }
      const standsIn = as === 'substitute' && member !== undefined ? { standsInFor: member } : {};
      return [{ type: 'request-admission', meeting, name, as, ...standsIn }];
    },
    reply: async (turn, _, done) => {
      if (done !== undefined) await rememberAdmission(turn, done);
      return cardOf(waitingCard(turn.say));
    },
  },
  'settle-admission': {
    private: true,
    needs: 'secretary',
    // What another secretary has settled meanwhile is not turned over by a press on an older card.
    commands: (turn, { meeting, person, approved }) => {
      const admissions = findMeeting(turn.asker.book, meeting)?.admissions ?? [];
      const waits = admissions.some((one) => one.person === person && one.state === 'requested');
      const already = turn.say.refusals['nothing-to-settle'](
        { refused: 'nothing-to-settle' },
        turn.asker.book,
      );
      return waits
        ? [{ type: 'settle-admission', meeting, person, approved }]
        : { kind: 'toast', text: already };
    },
    reply: (turn, _, done) => receiptReply(turn, done),
  },
  'connect-person': { private: true, needs: 'secretary', reply: connectAccount },
  'send-again': { private: true, needs: 'secretary', reply: sendAgain },
};

/** Someone on the roster with exactly this name; near misses are not told, for a stranger may not see the list. */
function memberCalled(turn: Turn, said: string): string | undefined {
  const { asker, today, language, focus } = turn;
  const read = readPersonExactly(said, {
    book: asker.book,
    asker: undefined,
    today,
    meeting: focus?.id,
    language,
  });
  return read.kind === 'person' ? read.person.id : undefined;
}

/** The account must be one that waits: a forged one is bound to nobody. */
async function connectAccount(turn: Turn, press: PressOf<'connect-person'>): Promise<Reply> {
  const { bot, asker, incoming, say } = turn;
  const contacts = await bot.store.contacts(asker.group);
  const account = (contacts.unplaced ?? []).find((one) => `${one.tenant}/${one.id}` === press.account);
  const person = findPerson(asker.book, press.person);
  if (account === undefined) return receiptReply(turn, undefined, { already: say.turns.accountSettled });
  if (person === undefined || !roster(asker.book).includes(person)) {
    return { kind: 'toast', text: say.help.foreignPress };
  }
  const bound = await bindAccount(bot, asker.group, { tenant: account.tenant, id: account.id }, person.id, {
    at: incoming.at,
    by: asker.actor,
    id: `${incoming.id}:connect-person`,
    how: 'secretary',
  });
  if (!bound) return { kind: 'toast', text: say.help.foreignPress };
  return receiptReply(turn, undefined, { already: say.cards.connect.connected(account.name, person.name) });
}

/** Sends a post again that nobody knows the fate of, because the secretary has looked and says so. */
async function sendAgain(turn: Turn, press: PressOf<'send-again'>): Promise<Reply> {
  const { bot, asker, incoming, say } = turn;
  let found = false;
  await bot.store.changeOutbox(asker.group, (outbox) => ({
    ...outbox,
    rows: outbox.rows.map((row) => {
      if (row.key !== press.key || (row.state !== 'uncertain' && row.state !== 'failed')) return row;
      found = true;
      return { ...row, state: 'waiting', attempts: 0, retryAt: incoming.at };
    }),
  }));
  if (found) bot.touch(asker.group);
  return receiptReply(turn, undefined, { already: found ? say.turns.sendingAgain : say.turns.sentMeanwhile });
}
