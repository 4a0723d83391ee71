/** Where tokens are fetched and how those of the channel are checked; the names are the SDK's. */
export type Endpoints = Record<(typeof endpointUrls)[number] | 'CallerId', string> & {
  readonly ValidateAuthority: boolean;
};

/** One row of the table of settings in the administrator's guide. */
export type SettingRow = {
  readonly name: string;
  readonly meaning: string;
  /** As written in the table; absent = must be set where it applies. */
  readonly fallback?: string;
  readonly applies: 'always' | 'served' | 'local';
  readonly secret?: true;
};

/** From quiet to talkative. */
export const logLevels = ['silent', 'error', 'warn', 'info', 'debug'] as const;
/** The SDK's endpoints that are addresses. */
export const endpointUrls = [
  'ToChannelFromBotLoginUrl',
  'ToChannelFromBotOAuthScope',
  'ToBotFromChannelTokenIssuer',
  'OAuthUrl',
  'ToBotFromChannelOpenIdMetadataUrl',
  'ToBotFromEmulatorOpenIdMetadataUrl',
] as const;

/** The public cloud. */
export const publicEndpoints: Endpoints = {
  ToChannelFromBotLoginUrl: 'https://login.microsoftonline.com/botframework.com',
  ToChannelFromBotOAuthScope: 'https://api.botframework.com',
  ToBotFromChannelTokenIssuer: 'https://api.botframework.com',
  OAuthUrl: 'https://api.botframework.com',
  ToBotFromChannelOpenIdMetadataUrl: 'https://login.botframework.com/v1/.well-known/openidconfiguration',
  ToBotFromEmulatorOpenIdMetadataUrl:
    'https://login.microsoftonline.com/common/v2.0/.well-known/openid-configuration',
  CallerId: 'urn:botframework:azure',
  ValidateAuthority: true,
};

/**
 * The connectors of Teams in the public cloud and GCC, as Microsoft's Teams SDK lists them. Not `*.trafficmanager.net`:
 * anybody can have a name there.
 */
export const publicServiceHosts = [
  'smba.trafficmanager.net',
  'smba.onyx.prod.teams.trafficmanager.net',
  'smba.infra.gcc.teams.microsoft.com',
];

/** Every setting, for the one table in the documentation. */
export const settingsTable: readonly SettingRow[] = [
  {
    name: 'MicrosoftAppId',
    meaning: "The bot's application id. Absent = local mode",
    fallback: '(none)',
    applies: 'always',
  },
  {
    name: 'MicrosoftAppPassword',
    meaning: 'The client secret; only for SingleTenant',
    applies: 'served',
    secret: true,
  },
  { name: 'MicrosoftAppTenantId', meaning: 'The tenant where the bot is registered', applies: 'served' },
  {
    name: 'MicrosoftAppType',
    meaning: 'SingleTenant or UserAssignedMSI',
    fallback: 'SingleTenant',
    applies: 'served',
  },
  {
    name: 'SAMVERKA_TENANTS',
    meaning: 'Host tenants that are served: ids, separated by commas',
    applies: 'served',
  },
  {
    name: 'SAMVERKA_ADMINS',
    meaning: 'Administrators: tenant/objectId or objectId, separated by commas',
    fallback: '(none)',
    applies: 'always',
  },
  {
    name: 'SAMVERKA_CREATORS',
    meaning:
      'Who may create groups in Teams, of those who may by their part in the team: tenant/objectId, e-mail addresses or their domains, separated by commas. none = nobody',
    fallback: '(all of those)',
    applies: 'always',
  },
  { name: 'SAMVERKA_DATA', meaning: 'The data folder', fallback: './data', applies: 'always' },
  { name: 'PORT', meaning: 'The port to listen on', fallback: '3978', applies: 'always' },
  {
    name: 'SAMVERKA_URL',
    meaning:
      'Where people reach Samverka from outside, https; calendar links are made under it, and none without it',
    fallback: '(none) served, this machine local',
    applies: 'always',
  },
  {
    name: 'SAMVERKA_HOST',
    meaning: 'The address to listen on; in local mode only loopback',
    fallback: '0.0.0.0 served, 127.0.0.1 local',
    applies: 'always',
  },
  {
    name: 'SAMVERKA_SERVICE_HOSTS',
    meaning: "Host names of the channel's connector, separated by commas; no token goes anywhere else",
    fallback: publicServiceHosts.join(', '),
    applies: 'served',
  },
  {
    name: 'SAMVERKA_PLAYGROUND_PORT',
    meaning: 'The port of the chat client that npm start opens, on 127.0.0.1',
    fallback: '56150',
    applies: 'local',
  },
  {
    name: 'SAMVERKA_NOW',
    meaning: 'The clock starts at this time, as 2022-12-09T12:30:00+01:00',
    fallback: '(the time it is)',
    applies: 'local',
  },
  { name: 'LOG_LEVEL', meaning: `One of ${logLevels.join(', ')}`, fallback: 'info', applies: 'always' },
  {
    name: 'NODE_ENV',
    meaning: 'With production, a missing MicrosoftAppId is a fault',
    fallback: '(none)',
    applies: 'always',
  },
  ...[...endpointUrls, 'CallerId', 'ValidateAuthority'].map(
    (name): SettingRow => ({
      name,
      meaning: "The SDK's endpoint of that name, for other clouds; https except on loopback",
      fallback: String(publicEndpoints[name as keyof Endpoints]),
      applies: 'served',
    }),
  ),
];
