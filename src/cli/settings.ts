import { z } from 'zod';
import { isLoopback } from '../teams/loopback.ts';
import {
  type Endpoints,
  endpointUrls,
  logLevels,
  publicEndpoints,
  publicServiceHosts,
  settingsTable,
} from './settings-table.ts';

/** Where and how Samverka runs, read from the environment once, at start. */
export type Settings = {
  /** Local: this machine only, without tokens, for trying out. Served: in Teams, every token checked. */
  readonly mode: 'local' | 'served';
  /** Absent in local mode. */
  readonly app?: AppSettings;
  /** The folder of the store. */
  readonly data: string;
  /** Lower-case ids of the host tenants that are served; empty in local mode, where nobody is asked. */
  readonly tenants: readonly string[];
  /** Lower-case, `tenant/objectId` or an object id alone. */
  readonly admins: readonly string[];
  /** Who may found groups in Teams; all who may by their part in the team when empty. See `isCreator`. */
  readonly creators: readonly string[];
  readonly host: string;
  readonly port: number;
  /** Where people reach it from outside, without a slash at the end; absent when nobody has said it. */
  readonly url?: string;
  /** Where the chat client for trying out listens; local mode only. */
  readonly playgroundPort: number;
  /** The instant at which the clock starts, with its offset; local mode only. */
  readonly now?: string;
  /** Host names that a connector may have; `*.` in front covers everything under it. */
  readonly serviceHosts: readonly string[];
  /** The SDK's endpoints, always whole: where one is set, the SDK forgets its defaults for the rest. */
  readonly endpoints: Endpoints;
  readonly logLevel: (typeof logLevels)[number];
};

/** The bot's own identity at Microsoft. The password is absent for a managed identity. */
export type AppSettings = {
  readonly id: string;
  readonly tenant: string;
  readonly type: 'SingleTenant' | 'UserAssignedMSI';
  readonly password?: string;
};

const guid = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/;
const guidText = z
  .string()
  .trim()
  .toLowerCase()
  .regex(guid, 'must be an id as 11111111-2222-3333-4444-555555555555');
const list = z.string().transform((text) =>
  text
    .split(',')
    .map((one) => one.trim().toLowerCase())
    .filter(Boolean),
);
const yesOrNo = z.enum(['true', 'false'], 'must be true or false').transform((text) => text === 'true');
const safeUrl = z
  .string()
  .trim()
  .refine(isSafeUrl, 'must be an https address (http only on loopback), without name or password in it');
const admin = /^(?:[^/\s]+\/)?[^/\s]+$/;
const creator = /^(?:[^/\s@]+\/[^/\s@]+|(?:[^/\s@]*@)?(?:[a-z0-9-]+\.)+[a-z0-9-]+)$/u;
const hostPattern = /^(?:\*\.)?(?:[a-z0-9-]+\.)*[a-z0-9-]+$/;

const portNumber = z
  .string()
  .regex(/^\d{1,5}$/, 'must be a port, 0-65535')
  .transform(Number)
  .refine((port) => port <= 65_535, 'must be a port, 0-65535');

const environment = z
  .object({
    MicrosoftAppId: guidText.optional(),
    MicrosoftAppPassword: z.string().min(1).optional(),
    MicrosoftAppTenantId: guidText.optional(),
    MicrosoftAppType: z
      .enum(['SingleTenant', 'UserAssignedMSI'], 'must be SingleTenant or UserAssignedMSI')
      .default('SingleTenant'),
    SAMVERKA_TENANTS: list
      .refine((ids) => ids.every((id) => guid.test(id)), 'must be tenant ids, separated by commas')
      .default([]),
    SAMVERKA_ADMINS: list
      .refine(
        (ids) => ids.every((id) => admin.test(id)),
        'must be tenant/objectId or objectId, separated by commas',
      )
      .default([]),
    SAMVERKA_CREATORS: list
      .refine(
        (creators) => creators.every((one) => one === 'none' || creator.test(one)),
        'must be tenant/objectId, e-mail addresses or their domains, separated by commas, or none',
      )
      .default([]),
    SAMVERKA_DATA: z.string().trim().min(1).default('./data'),
    PORT: portNumber.default(3978),
    SAMVERKA_URL: safeUrl
      .refine(isPlainAddress, 'must be an address without ? and #')
      .transform((url) => url.replace(/\/+$/u, ''))
      .optional(),
    SAMVERKA_PLAYGROUND_PORT: portNumber.default(56_150),
    SAMVERKA_HOST: z.string().trim().min(1).optional(),
    SAMVERKA_SERVICE_HOSTS: list
      .refine(
        (hosts) => hosts.length > 0 && hosts.every(isHostPattern),
        'must be host names, separated by commas',
      )
      .default(publicServiceHosts),
    SAMVERKA_NOW: z.iso
      .datetime({ offset: true, error: 'must be a time as 2022-12-09T12:30:00+01:00' })
      .optional(),
    LOG_LEVEL: z.enum(logLevels, `must be one of ${logLevels.join(', ')}`).default('info'),
    NODE_ENV: z.string().optional(),
    ToChannelFromBotLoginUrl: safeUrl.default(publicEndpoints.ToChannelFromBotLoginUrl),
    ToChannelFromBotOAuthScope: safeUrl.default(publicEndpoints.ToChannelFromBotOAuthScope),
    ToBotFromChannelTokenIssuer: safeUrl.default(publicEndpoints.ToBotFromChannelTokenIssuer),
    OAuthUrl: safeUrl.default(publicEndpoints.OAuthUrl),
    ToBotFromChannelOpenIdMetadataUrl: safeUrl.default(publicEndpoints.ToBotFromChannelOpenIdMetadataUrl),
    ToBotFromEmulatorOpenIdMetadataUrl: safeUrl.default(publicEndpoints.ToBotFromEmulatorOpenIdMetadataUrl),
    CallerId: z.string().trim().min(1).default(publicEndpoints.CallerId),
    ValidateAuthority: yesOrNo.default(true),
  })
  .superRefine((env, context) => {
    for (const [name, message] of faultsTogether(env))
      context.addIssue({ code: 'custom', path: [name], message });
  });

type Environment = {
  readonly MicrosoftAppId?: string | undefined;
  readonly MicrosoftAppPassword?: string | undefined;
  readonly MicrosoftAppTenantId?: string | undefined;
  readonly MicrosoftAppType: string;
  readonly SAMVERKA_TENANTS: readonly string[];
  readonly SAMVERKA_HOST?: string | undefined;
  readonly SAMVERKA_NOW?: string | undefined;
  readonly NODE_ENV?: string | undefined;
};

/** Reads the settings. Throws one message that names every setting at fault; values are never in it, since some are secret. */
export function readSettings(env: Readonly<Record<string, string | undefined>>): Settings {
  const given = Object.fromEntries(
    settingsTable.flatMap(({ name }) => (env[name]?.trim() ? [[name, env[name]]] : [])),
  );
  const read = environment.safeParse(given);
  if (!read.success) {
    const faults = read.error.issues.map((issue) => `  ${issue.path.join('.')}: ${issue.message}`);
    throw new Error(`The settings have ${faults.length} fault(s):\n${[...new Set(faults)].join('\n')}`);
  }
  return settingsFrom(read.data);
}

function settingsFrom(env: z.infer<typeof environment>): Settings {
  const { MicrosoftAppId: id, MicrosoftAppTenantId: tenant, MicrosoftAppPassword: password } = env;
  const app: AppSettings | undefined =
    id !== undefined && tenant !== undefined
      ? { id, tenant, type: env.MicrosoftAppType, ...(password !== undefined && { password }) }
      : undefined;
  return {
    mode: app === undefined ? 'local' : 'served',
    ...(app !== undefined && { app }),
    data: env.SAMVERKA_DATA,
    tenants: env.SAMVERKA_TENANTS,
    admins: env.SAMVERKA_ADMINS,
    creators: env.SAMVERKA_CREATORS,
    host: env.SAMVERKA_HOST ?? (app === undefined ? '127.0.0.1' : '0.0.0.0'),
    port: env.PORT,
    ...(env.SAMVERKA_URL !== undefined && { url: env.SAMVERKA_URL }),
    playgroundPort: env.SAMVERKA_PLAYGROUND_PORT,
    ...(env.SAMVERKA_NOW !== undefined && { now: env.SAMVERKA_NOW }),
    serviceHosts: env.SAMVERKA_SERVICE_HOSTS,
    endpoints: {
      ...pick(env, endpointUrls),
      CallerId: env.CallerId,
      ValidateAuthority: env.ValidateAuthority,
    },
    logLevel: env.LOG_LEVEL,
  };
}

/** What is wrong only in combination. */
function* faultsTogether(env: Environment): Generator<[string, string]> {
  if (env.MicrosoftAppId === undefined) {
    if (env.NODE_ENV === 'production')
      yield ['MicrosoftAppId', 'is required when NODE_ENV is production: without it nobody is authenticated'];
    else if (env.MicrosoftAppPassword !== undefined || env.MicrosoftAppTenantId !== undefined)
      yield ['MicrosoftAppId', 'is missing although the rest of the identity is set'];
    if (env.SAMVERKA_HOST !== undefined && !isLoopback(env.SAMVERKA_HOST))
      yield ['SAMVERKA_HOST', 'must be 127.0.0.1, ::1 or localhost in local mode'];
    return;
  }
  if (env.MicrosoftAppTenantId === undefined)
    yield ['MicrosoftAppTenantId', 'is required with MicrosoftAppId'];
  if (env.MicrosoftAppType === 'SingleTenant' && env.MicrosoftAppPassword === undefined)
    yield ['MicrosoftAppPassword', 'is required when MicrosoftAppType is SingleTenant'];
  if (env.MicrosoftAppType === 'UserAssignedMSI' && env.MicrosoftAppPassword !== undefined)
    yield ['MicrosoftAppPassword', 'must not be set when MicrosoftAppType is UserAssignedMSI'];
  if (env.SAMVERKA_TENANTS.length === 0) yield ['SAMVERKA_TENANTS', 'is required with MicrosoftAppId'];
  if (env.SAMVERKA_NOW !== undefined) yield ['SAMVERKA_NOW', 'is for local mode only'];
}

function isSafeUrl(text: string): boolean {
  const url = URL.parse(text);
  if (url === null || url.username !== '' || url.password !== '') return false;
  return url.protocol === 'https:' || (url.protocol === 'http:' && isLoopback(url.hostname));
}

/** Paths are put behind it. */
function isPlainAddress(text: string): boolean {
  return !/[?#\s]/u.test(text);
}

/** `*.com` would trust everybody: a pattern wants at least two labels behind the star. */
function isHostPattern(host: string): boolean {
  return hostPattern.test(host) && (!host.startsWith('*.') || host.split('.').length >= 3);
}

function pick<Key extends string>(from: Record<Key, string>, keys: readonly Key[]): Record<Key, string> {
  return Object.fromEntries(keys.map((key) => [key, from[key]])) as Record<Key, string>;
}

/** Whether an account is named as an administrator. An id without a tenant means one of the tenants that are served. */
export function isAdministrator(
  { admins, tenants }: Pick<Settings, 'admins' | 'tenants'>,
  account: { readonly tenant: string; readonly id: string },
): boolean {
  const [tenant, id] = [account.tenant.toLowerCase(), account.id.toLowerCase()];
  return admins.includes(`${tenant}/${id}`) || (admins.includes(id) && tenants.includes(tenant));
}

/**
 * Whether someone may found groups as far as the settings say: everyone when they say nothing, else whoever is named by
 * account, by e-mail address or by its domain. The address must come from the conversation's roster.
 */
export function isCreator(
  { creators }: Pick<Settings, 'creators'>,
  account: { readonly tenant: string; readonly id: string },
  email: string | undefined,
): boolean {
  if (creators.length === 0) return true;
  const address = email?.toLowerCase() ?? '';
  const domain = address.slice(address.indexOf('@') + 1);
  const named = [`${account.tenant}/${account.id}`.toLowerCase()];
  if (address.includes('@')) named.push(address, domain, `@${domain}`);
  return named.some((one) => creators.includes(one));
}
