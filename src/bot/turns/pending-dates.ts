import type { DateString, GroupId } from '../../meetings/model/terms.ts';
import type { Account } from '../../store/store.ts';

/** A list of dates that was shown and not yet saved. */
export type ShownDates = { readonly text: string; readonly on: DateString; readonly digest: string };

/** The list that each account was last asked about, for who answers in words; forgotten at restart, when the card's buttons still work. */
export type PendingDates = {
  get(account: Account | undefined, group: GroupId): ShownDates | undefined;
  set(account: Account | undefined, group: GroupId, shown: ShownDates | undefined): void;
};

/** Remembers the most recent, at most `most` of them. */
export function createPendingDates(most: number): PendingDates {
  const pending = new Map<string, ShownDates>();
  const keyOf = (account: Account, group: GroupId) => `${account.tenant}/${account.id}/${group}`;
  return {
    get: (account, group) => (account === undefined ? undefined : pending.get(keyOf(account, group))),
    set(account, group, shown) {
      if (account === undefined) return;
      const key = keyOf(account, group);
      pending.delete(key);
      if (shown !== undefined) pending.set(key, shown);
      const oldest = pending.keys().next();
      if (pending.size > most && !oldest.done) pending.delete(oldest.value);
    },
  };
}
