import type { Handle, Incoming, Reply } from '../../src/bot/turns/incoming.ts';
import { readSettings, type Settings } from '../../src/cli/settings.ts';
import type { HttpOptions } from '../../src/http/http-options.ts';
import { startHttp } from '../../src/http/server.ts';
import type { Log } from '../../src/log.ts';
import { createTeams, type Teams, type TeamsOptions } from '../../src/teams/adapter.ts';
import { type FakeConnector, startConnector } from '../connector.ts';
import { createTeamsClient, type TeamsClient } from '../teams-client.ts';
import {
  authorityEnvironment,
  fixedCredentials,
  startTokenAuthority,
  type TokenAuthority,
} from '../tokens.ts';

export type BotOptions = {
  readonly handle?: Handle;
  readonly env?: Readonly<Record<string, string>>;
  readonly teams?: Partial<TeamsOptions>;
  readonly http?: Partial<HttpOptions>;
};

/** The web server and the Teams side with a bot of the test's own, and a Teams around them. */
export type StartedBot = {
  readonly origin: string;
  readonly port: number;
  readonly settings: Settings;
  readonly connector: FakeConnector;
  readonly client: TeamsClient;
  readonly messenger: Teams['messenger'];
  /** What reached the bot. */
  readonly heard: Incoming[];
  /** What was logged. */
  readonly logged: unknown[];
  readonly stop: () => Promise<void>;
};

export const tenant = 'aaaaaaaa-0000-4000-8000-000000000001';
export const faultText = 'Something went wrong. Nothing was saved.';

/** Starts a bot in local mode, which answers with what it heard. */
export async function startLocalBot(options: BotOptions = {}): Promise<StartedBot> {
  return start(options, {});
}

/** Starts a served bot, which trusts the authority and the connector. */
export async function startServedBot(
  options: BotOptions = {},
): Promise<StartedBot & { authority: TokenAuthority }> {
  const authority = await startTokenAuthority();
  const env = {
    ...authorityEnvironment(authority),
    SAMVERKA_TENANTS: tenant,
    SAMVERKA_SERVICE_HOSTS: '127.0.0.1',
    SAMVERKA_HOST: '127.0.0.1',
  };
  const bot = await start(options, env, authority);
  return {
    ...bot,
    authority,
    async stop() {
      await bot.stop();
      await authority.close();
    },
  };
}

async function start(
  options: BotOptions,
  env: Record<string, string>,
  authority?: TokenAuthority,
): Promise<StartedBot> {
  const settings = readSettings({ ...env, ...options.env });
  const connector = await startConnector();
  const heard: Incoming[] = [];
  const logged: unknown[] = [];
  const note = (...line: unknown[]) => void logged.push(line);
  const log = { info: note, warn: note, error: note } as Log;
  const teams = createTeams({
    settings,
    log,
    now: () => new Date().toISOString(),
    faultText: () => faultText,
    ...(authority && { credentials: fixedCredentials(authority.appId) }),
    replyPace: { attempts: 3, within: 1000, pause: 5 },
    ...options.teams,
    handle: (incoming) => {
      heard.push(incoming);
      return (options.handle ?? echo)(incoming);
    },
  });
  const { port, close } = await startHttp({
    mode: settings.mode,
    host: '127.0.0.1',
    port: 0,
    teams,
    ready: async () => ({ ready: true }),
    page: async () => undefined,
    download: {
      read: async () => undefined,
      gone: { name: 'x.html', type: 'text/html', bytes: new Uint8Array() },
    },
    log,
    ...options.http,
  });
  const origin = `http://127.0.0.1:${port}`;
  const client = createTeamsClient({
    connector,
    bot: origin,
    tenant,
    ...(authority && {
      botId: `28:${authority.appId}`,
      authorization: () => authority.bearer(connector.service),
    }),
  });
  return {
    origin,
    port,
    settings,
    connector,
    client,
    messenger: teams.messenger,
    heard,
    logged,
    async stop() {
      await close();
      client.close();
      await connector.close();
    },
  };
}

async function echo({ what }: Incoming): Promise<Reply> {
  if (what.kind === 'message') return { kind: 'text', text: what.text };
  if (what.kind === 'press') return { kind: 'toast', text: what.verb };
  return { kind: 'none' };
}
