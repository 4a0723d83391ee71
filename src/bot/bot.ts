import { setTimeout as delay } from 'node:timers/promises';
import type { Log } from '../log.ts';
import type { Instant } from '../meetings/model/terms.ts';
import type { Account, Store } from '../store/store.ts';
import { createDownloads } from './documents/downloads.ts';
import type { FetchFile } from './documents/fetch-file.ts';
import { gonePage } from './documents/gone-page.ts';
import { createReadDownload, type Download, type ReadDownload } from './documents/read-download.ts';
import { bindAccount } from './groups/connect.ts';
import { createGroupPages, type ReadPage } from './groups/group-pages.ts';
import type { LinkMaking } from './groups/link-making.ts';
import type { Messenger } from './outbox/messenger.ts';
import { createReconciler } from './outbox/reconciler.ts';
import { renderPost } from './outbox/render-post.ts';
import { createRosterBinder } from './people/bind-roster.ts';
import { createRoles } from './people/roles.ts';
import { createActedIn } from './turns/acted-in.ts';
import { createAskers } from './turns/asker.ts';
import { type BotContext, createLastGroup } from './turns/context.ts';
import { handle } from './turns/handle.ts';
import type { Handle } from './turns/incoming.ts';
import { createPendingDates } from './turns/pending-dates.ts';
import { createRemembered } from './turns/remembered.ts';
import { createThreads } from './turns/threads.ts';

export type BotOptions = {
  readonly store: Store;
  readonly messenger: Messenger;
  readonly now: () => Instant;
  readonly log: Log;
  /** Named as an administrator in the settings. */
  readonly isAdministrator: (account: Account) => boolean;
  /** Whether the settings let an account found groups; the e-mail is the roster's. */
  readonly isCreator: (account: Account, email: string | undefined) => boolean;
  readonly links: LinkMaking;
  readonly fetchFile: FetchFile;
  /** Local mode, where one person plays all. */
  readonly local?: boolean;
  /** The least time between two edits of one card, in milliseconds. */
  readonly editEvery?: number;
  /** How often the clock is looked at, in milliseconds. */
  readonly tickEvery?: number;
};

/** The bot: answers what comes in, and keeps what stands in Teams true. */
export type Bot = {
  readonly handle: Handle;
  /** Reads what stands under a group's secret link. */
  readonly page: ReadPage;
  /** Documents behind links of someone's own, and what is shown in place of one that is not there. */
  readonly download: { readonly read: ReadDownload; readonly gone: Download };
  start(): void;
  /** Sends what is due within seconds and finishes; what is left is taken up at the next start. */
  stop(): Promise<void>;
  /** Resolves when everything stands in Teams as it should. */
  caughtUp(): Promise<void>;
};

const defaults = { editEvery: 5_000, tickEvery: 1_000 };
/** How long stopping waits for edits whose time has not come, in milliseconds. */
const stopWithin = 8_000;

export function createBot(options: BotOptions): Bot {
  const { store, messenger, now, log } = options;
  const { editEvery, tickEvery } = { ...defaults, ...options };
  const bindRoster = createRosterBinder(store, messenger, now);
  const reconciler = createReconciler({
    store,
    messenger,
    now,
    log,
    render: renderPost,
    bindRoster,
    editEvery,
  });
  const touch = reconciler.touch;
  const askers = createAskers({
    store,
    messenger,
    bind: async (group, account, person, incoming) => {
      const by = { kind: 'person', person } as const;
      await bindAccount({ store, touch }, group, account, person, {
        at: incoming.at,
        by,
        id: `${incoming.id}:e-mail`,
        how: 'e-mail',
      });
    },
  });
  const lastGroup = createLastGroup(5_000);
  const bot: BotContext = {
    store,
    messenger,
    askers,
    now,
    log,
    touch,
    lastGroup,
    actedIn: createActedIn(5_000),
    pendingDates: createPendingDates(1000),
    shownTexts: createRemembered(100),
    handed: createRemembered(30),
    threads: createThreads(5_000),
    meantOrders: createRemembered(1_000),
    fetchFile: options.fetchFile,
    bindRoster,
    links: options.links,
    downloads: createDownloads(options.links, now),
    isAdministrator: options.isAdministrator,
    isCreator: options.isCreator,
    installers: createRemembered(5_000),
    founding: createRemembered(5_000),
    ...(options.local && { roles: createRoles() }),
  };
  let timer: NodeJS.Timeout | undefined;
  return {
    handle: (incoming) => handle(bot, incoming),
    page: createGroupPages(store),
    download: { read: createReadDownload(store, bot.downloads), gone: gonePage() },
    start() {
      timer = setInterval(reconciler.tick, tickEvery);
      reconciler.tick();
    },
    async stop() {
      const limit = new AbortController();
      await Promise.race([
        reconciler.caughtUp(),
        delay(stopWithin, undefined, { signal: limit.signal, ref: false }),
      ]);
      limit.abort();
      clearInterval(timer);
      await reconciler.stop();
    },
    caughtUp: reconciler.caughtUp,
  };
}
