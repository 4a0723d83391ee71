import type { Log } from '../../log.ts';
import type { GroupId, Instant } from '../../meetings/model/terms.ts';
import type { Account, Store } from '../../store/store.ts';
import type { Downloads } from '../documents/downloads.ts';
import type { FetchFile } from '../documents/fetch-file.ts';
import type { Handed } from '../documents/handed.ts';
import type { FoundingPlace } from '../groups/founding-place.ts';
import type { LinkMaking } from '../groups/link-making.ts';
import type { Messenger } from '../outbox/messenger.ts';
import type { BindRoster } from '../people/bind-roster.ts';
import type { Roles } from '../people/roles.ts';
import type { ActedIn } from './acted-in.ts';
import type { Askers } from './asker.ts';
import type { MeantOrder } from './meant-orders.ts';
import type { PendingDates } from './pending-dates.ts';
import type { Remembered } from './remembered.ts';
import type { ShownText } from './shown-text.ts';
import type { Threads } from './threads.ts';

/** What every turn works with. */
export type BotContext = {
  readonly store: Store;
  readonly messenger: Messenger;
  readonly askers: Askers;
  readonly now: () => Instant;
  readonly log: Log;
  /** Something of the group changed: its posts are to be looked at. */
  readonly touch: (group: GroupId) => void;
  /** In which group an account that is bound nowhere last pressed a button; forgotten at restart. */
  readonly lastGroup: LastGroup;
  readonly actedIn: ActedIn;
  readonly bindRoster: BindRoster;
  readonly links: LinkMaking;
  readonly downloads: Downloads;
  readonly pendingDates: PendingDates;
  /** By account and group: the text for several items that was last shown as read; forgotten at restart. */
  readonly shownTexts: Remembered<ShownText>;
  /** By account and group: the minutes that were last handed back as a file; forgotten at restart. */
  readonly handed: Remembered<Handed>;
  /** What was said last in each thread, for what goes on from it; forgotten at restart. */
  readonly threads: Threads;
  /** By the identity of the message: orders that wait for a yes; forgotten at restart. */
  readonly meantOrders: Remembered<MeantOrder>;
  /** Fetches a file that someone sent; undefined where it cannot be had from there. */
  readonly fetchFile: FetchFile;
  /** Named as an administrator in the settings. */
  readonly isAdministrator: (account: Account) => boolean;
  /** Whether the settings let an account found groups; the e-mail is the roster's. */
  readonly isCreator: (account: Account, email: string | undefined) => boolean;
  /** By team, or by conversation outside teams: who added the app there; forgotten at restart. */
  readonly installers: Remembered<Account>;
  /** By account: the conversation from which it last opened the form that founds a group; forgotten at restart. */
  readonly founding: Remembered<FoundingPlace>;
  /** Only in local mode, where one person can play all. */
  readonly roles?: Roles;
};

export type LastGroup = {
  get(account: Account): GroupId | undefined;
  set(account: Account, group: GroupId): void;
};

/** Remembers the most recent accounts, at most `most` of them. */
export function createLastGroup(most: number): LastGroup {
  const groups = new Map<string, GroupId>();
  const keyOf = (account: Account) => `${account.tenant}/${account.id}`;
  return {
    get: (account) => groups.get(keyOf(account)),
    set(account, group) {
      const key = keyOf(account);
      groups.delete(key);
      groups.set(key, group);
      const oldest = groups.keys().next();
      if (groups.size > most && !oldest.done) groups.delete(oldest.value);
    },
  };
}
