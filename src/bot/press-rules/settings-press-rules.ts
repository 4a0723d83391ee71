import { settingsForm } from '../../cards/group/settings.ts';
import { secondSecretaryForm } from '../../cards/people/second-secretary.ts';
import { readSettings } from '../../language/reading/sentences/read-settings.ts';
import { receiptLines } from '../../language/words/lines/receipt-lines.ts';
import { groupValueOrder } from '../../meetings/model/group-values.ts';
import { accountsReply, removeAccount } from '../replies/accounts-reply.ts';
import { formOf } from '../replies/card-reply.ts';
import { linesReply, receiptReply } from '../replies/receipt-reply.ts';
import type { Done } from '../turns/execute.ts';
import type { Reply } from '../turns/incoming.ts';
import type { Turn } from '../turns/turn.ts';
import type { PressOf, PressRules } from './press-rule.ts';

type Verbs =
  | 'show-settings'
  | 'save-settings'
  | 'show-second-secretary'
  | 'name-secretary'
  | 'show-accounts'
  | 'remove-account';

/** The buttons with which a group is set up. */
export const settingsPressRules: Pick<PressRules, Verbs> = {
  'show-settings': {
    private: true,
    opens: true,
    needs: 'secretary',
    reply: ({ asker, say }) => formOf(settingsForm({ book: asker.book }, say)),
  },
  'save-settings': {
    private: true,
    needs: 'secretary',
    again: true,
    commands: (turn, press) => {
      const { values, unfit } = readSettings(typedIn(press));
      if (unfit.length > 0) return formAgain(turn, press, turn.say.settings.unfit(unfit));
      return [{ type: 'change-settings', to: values, shown: readSettings(press.shown).values }];
    },
    reply: savedSettings,
    form: formAgain,
  },
  'show-second-secretary': {
    private: true,
    opens: true,
    needs: 'secretary',
    reply: ({ asker, say }) => formOf(secondSecretaryForm({ book: asker.book }, say)),
  },
  'name-secretary': {
    private: true,
    needs: 'secretary',
    commands: ({ asker, say }, { person }) =>
      person === undefined
        ? formOf(secondSecretaryForm({ book: asker.book, wrong: say.founding.secondSecretary.pick }, say))
        : [{ type: 'give-role', person, role: 'secretary' }],
    reply: (turn, _, done) => receiptReply(turn, done),
    form: ({ asker, say }, _, wrong) => formOf(secondSecretaryForm({ book: asker.book, wrong }, say)),
  },
  'show-accounts': {
    private: true,
    needs: 'secretary',
    reply: (turn, { person }) => accountsReply(turn, person),
  },
  'remove-account': { private: true, needs: 'secretary', reply: removeAccount },
};

/** What was changed; of the agendas that follow only how many, as each would be told with all its items. */
export function savedSettings(turn: Turn, _: unknown, done: Done | undefined): Reply {
  const { say, language } = turn;
  if (done === undefined || done.facts.length === 0)
    return receiptReply(turn, done, { already: say.turns.unchanged });
  const changed = done.facts.filter(({ type }) => type === 'group-changed');
  const agendas = new Set(done.facts.flatMap((fact) => ('meeting' in fact ? [fact.meeting] : [])));
  return linesReply(turn, done, [
    ...receiptLines(changed, done.after, language),
    ...(agendas.size > 0 ? [say.settings.agendasFollow(agendas.size)] : []),
  ]);
}

function formAgain({ asker, say }: Turn, press: PressOf<'save-settings'>, wrong: string): Reply {
  const again = { typed: typedIn(press), shown: press.shown, wrong };
  return formOf(settingsForm({ book: asker.book, again }, say));
}

/** What the fields of a form hold. */
export function typedIn(
  press: object,
  fields: readonly string[] = groupValueOrder,
): Readonly<Record<string, string>> {
  return Object.fromEntries(
    Object.entries(press).flatMap(([key, value]) =>
      fields.includes(key) && typeof value === 'string' ? [[key, value]] : [],
    ),
  );
}
