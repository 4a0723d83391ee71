import { button } from '../../cards/kit/button.ts';
import { secondSecretaryButtons } from '../../cards/people/second-secretary.ts';
import { capital } from '../../language/words/wording.ts';
import { savesSomething } from '../../meetings/intake/compare-roster.ts';
import { type Matching, pairKey } from '../people/match-accounts.ts';
import { rememberEmails } from '../people/remember-emails.ts';
import { withAccount } from '../people/with-account.ts';
import { findMatching, newMatching } from '../replies/match-reply.ts';
import { receiptReply } from '../replies/receipt-reply.ts';
import { receiptsOf } from '../replies/receipts-of.ts';
import { comparedRoster, rosterReply } from '../replies/roster-reply.ts';
import type { Done } from '../turns/execute.ts';
import type { Reply } from '../turns/incoming.ts';
import type { Turn } from '../turns/turn.ts';
import { personFormRules } from './person-form-rules.ts';
import type { PressOf, PressRules } from './press-rule.ts';

type Verbs = 'save-roster' | 'drop-roster' | 'save-matches';

/** The buttons about who belongs to the group. */
export const rosterPressRules: Pick<PressRules, Verbs | keyof typeof personFormRules> = {
  ...personFormRules,
  'save-roster': {
    private: true,
    needs: 'secretary',
    again: true,
    // Read and compared anew with the newest Book: only what was shown is saved.
    commands: async (turn, { text, shown }) => {
      const now = comparedRoster(turn.asker.book, text);
      // Also where the people were saved before, and the process ended before their e-mails were.
      if (!savesSomething(now.comparison)) await rememberEmails(turn, turn.asker.book, now.read.rows);
      if (!savesSomething(now.comparison)) return { kind: 'text', text: turn.say.roster.read.nothingToSave };
      if (now.shown !== shown) return rosterReply(turn, text, turn.say.roster.read.changedMeanwhile);
      return [{ type: 'save-roster', rows: now.read.rows }];
    },
    reply: saved,
  },
  'save-matches': {
    private: true,
    needs: 'secretary',
    again: true,
    commands: async (turn, press) => {
      const chosen = await chosenPairs(turn, press);
      if (chosen.length === 0) return { kind: 'text', text: nothingChosen(turn, press) };
      return chosen.map(({ person }) => ({ type: 'connect-person', person: person.id, how: 'secretary' }));
    },
    reply: matched,
  },
  'drop-roster': {
    private: true,
    needs: 'secretary',
    reply: (turn) => ({ kind: 'text', text: turn.say.roster.read.dropped }),
  },
};

/** What was saved; and, where there is something new to ask, who is who in Teams. */
async function saved(turn: Turn, { text }: PressOf<'save-roster'>, done: Done | undefined): Promise<Reply> {
  const { say, asker } = turn;
  const plain = receiptReply(turn, done, { already: say.roster.read.nothingToSave });
  if (done === undefined || done.facts.length === 0) return plain;
  await rememberEmails(turn, done.after, comparedRoster(done.after, text).read.rows);
  const lead = [...receiptsOf(turn, done), say.roster.receipt.next].join(' ');
  const undo = button(say.cards.buttons.undo, 'undo', { group: asker.group, stamp: done.id });
  const others = [...secondSecretaryButtons(done.after, say), undo];
  return (await newMatching(turn, lead, others)) ?? plain;
}

/** Of the pairs that a press names, those that are proposed now: a forged one is bound to nobody. */
async function chosenPairs(turn: Turn, { pairs = '' }: PressOf<'save-matches'>): Promise<Matching['pairs']> {
  const chosen = new Set(pairs.split(','));
  const found = await findMatching(turn);
  return (found?.matching.pairs ?? []).filter((pair) => chosen.has(pairKey(pair)));
}

function nothingChosen({ say }: Turn, { pairs = '' }: PressOf<'save-matches'>): string {
  return pairs === '' ? say.roster.match.nobody : say.roster.match.settled;
}

async function matched(turn: Turn, press: PressOf<'save-matches'>, done: Done | undefined): Promise<Reply> {
  const { bot, asker, say } = turn;
  const connected = new Set(
    (done?.facts ?? []).flatMap((fact) => (fact.type === 'person-connected' ? [fact.person] : [])),
  );
  // Delivered again after the process ended between the fact and the contacts: the pairs still wait to be bound.
  const isBound = (person: string) => done?.repeated === true || connected.has(person);
  const bound = (await chosenPairs(turn, press)).filter(({ person }) => isBound(person.id));
  await bot.store.changeContacts(asker.group, (newest) =>
    bound.reduce((all, { member, person }) => withAccount(all, member.account, person.id), newest),
  );
  bot.touch(asker.group);
  const { match } = say.roster;
  return { kind: 'text', text: bound.length === 0 ? match.settled : capital(match.connected(bound.length)) };
}
