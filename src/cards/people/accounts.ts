import type { Words } from '../../language/words/words.ts';
import type { GroupId, PersonId } from '../../meetings/model/terms.ts';
import { button } from '../kit/button.ts';
import { messageCard } from '../kit/message.ts';
import type { Bound } from '../kit/template.ts';

/** One Teams account of a person, as a secretary is shown it. */
export type ShownAccount = {
  /** `tenant/id`. */
  readonly account: string;
  /** Its e-mail or name, where Teams tells. */
  readonly called: string | undefined;
  readonly reachable: boolean;
  /** What is written to the person goes there. */
  readonly latest: boolean;
};

/** A person's accounts, with a way to take each from her. */
export function accountsCard(
  input: {
    readonly group: GroupId;
    readonly person: PersonId;
    readonly name: string;
    readonly accounts: readonly ShownAccount[];
  },
  words: Words,
): Bound {
  const { group, person, name, accounts } = input;
  const say = words.founding.accounts;
  if (accounts.length === 0) return messageCard({ lines: [say.none(name)] }, words);
  const called = (one: ShownAccount, index: number) => one.called ?? say.unnamed(index + 1);
  const lines = accounts.map((one, index) => {
    const reach = one.reachable ? say.reachable : say.unreachable;
    return `${called(one, index)}: ${reach}${one.latest ? `, ${say.latest}` : ''}`;
  });
  const buttons = accounts
    .slice(0, mostButtons)
    .map((one, index) =>
      button(say.remove(called(one, index)), 'remove-account', { group, person, account: one.account }),
    );
  return messageCard({ lines: [say.title(name), ...lines], buttons }, words);
}

/** As many actions as a card takes. */
const mostButtons = 6;
