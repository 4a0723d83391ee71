import { readFileSync } from 'node:fs';
import { isAdministrator, readSettings } from '../../src/cli/settings.ts';
import { settingsTable } from '../../src/cli/settings-table.ts';

const id = '11111111-2222-4333-8444-555555555555';
const tenant = 'AAAAAAAA-0000-4000-8000-000000000001';
const served = {
  MicrosoftAppId: id,
  MicrosoftAppPassword: 'pa55-w0rd',
  MicrosoftAppTenantId: tenant,
  SAMVERKA_TENANTS: `${tenant}, ${id}`,
};

function faultsOf(env: Record<string, string>): string {
  try {
    readSettings(env);
    return '';
  } catch (error) {
    return error instanceof Error ? error.message : 'not an error';
  }
}

it('without anything it is local mode on loopback', () => {
  expect(readSettings({})).toMatchObject({
    mode: 'local',
    host: '127.0.0.1',
    port: 3978,
    data: './data',
    tenants: [],
    admins: [],
    logLevel: 'info',
  });
  expect(readSettings({})).not.toHaveProperty('app');
});

it('with an app id it is served, with ids in lower case', () => {
  expect(readSettings({ ...served, SAMVERKA_ADMINS: `${tenant}/Eva, BO`, PORT: '80' })).toMatchObject({
    mode: 'served',
    app: { id, tenant: tenant.toLowerCase(), type: 'SingleTenant', password: 'pa55-w0rd' },
    host: '0.0.0.0',
    port: 80,
    tenants: [tenant.toLowerCase(), id],
    admins: [`${tenant.toLowerCase()}/eva`, 'bo'],
  });
});

it('a managed identity needs no password', () => {
  const { MicrosoftAppPassword: _, ...rest } = served;
  expect(readSettings({ ...rest, MicrosoftAppType: 'UserAssignedMSI' }).app).toEqual({
    id,
    tenant: tenant.toLowerCase(),
    type: 'UserAssignedMSI',
  });
});

it('one endpoint of another cloud leaves the others as in the public cloud', () => {
  const { endpoints } = readSettings({
    ...served,
    ToBotFromChannelOpenIdMetadataUrl: 'http://127.0.0.1:9/m',
  });
  expect(endpoints).toEqual({
    ToChannelFromBotLoginUrl: 'https://login.microsoftonline.com/botframework.com',
    ToChannelFromBotOAuthScope: 'https://api.botframework.com',
    ToBotFromChannelTokenIssuer: 'https://api.botframework.com',
    OAuthUrl: 'https://api.botframework.com',
    ToBotFromChannelOpenIdMetadataUrl: 'http://127.0.0.1:9/m',
    ToBotFromEmulatorOpenIdMetadataUrl:
      'https://login.microsoftonline.com/common/v2.0/.well-known/openid-configuration',
    CallerId: 'urn:botframework:azure',
    ValidateAuthority: true,
  });
});

it.each<[string, Record<string, string>]>([
  ['MicrosoftAppId', { NODE_ENV: 'production' }],
  ['MicrosoftAppId', { MicrosoftAppPassword: 'pa55-w0rd' }],
  ['MicrosoftAppId', { MicrosoftAppTenantId: tenant, MicrosoftAppId: ' ' }],
  ['MicrosoftAppId', { ...served, MicrosoftAppId: 'samverka' }],
  ['MicrosoftAppPassword', { ...served, MicrosoftAppPassword: '' }],
  ['MicrosoftAppPassword', { ...served, MicrosoftAppType: 'UserAssignedMSI' }],
  ['MicrosoftAppTenantId', { ...served, MicrosoftAppTenantId: '' }],
  ['MicrosoftAppType', { ...served, MicrosoftAppType: 'MultiTenant' }],
  ['SAMVERKA_TENANTS', { ...served, SAMVERKA_TENANTS: '' }],
  ['SAMVERKA_TENANTS', { ...served, SAMVERKA_TENANTS: 'all' }],
  ['SAMVERKA_ADMINS', { SAMVERKA_ADMINS: 'a/b/c' }],
  ['SAMVERKA_NOW', { ...served, SAMVERKA_NOW: '2022-12-09T12:30:00+01:00' }],
  ['SAMVERKA_NOW', { SAMVERKA_NOW: '2022-12-09 12:30' }],
  ['SAMVERKA_NOW', { SAMVERKA_NOW: '2022-12-09T12:30:00' }],
  ['SAMVERKA_NOW', { SAMVERKA_NOW: '2022-02-30T12:30:00+01:00' }],
  ['SAMVERKA_HOST', { SAMVERKA_HOST: '0.0.0.0' }],
  ['SAMVERKA_HOST', { SAMVERKA_HOST: '192.168.0.2' }],
  ['SAMVERKA_SERVICE_HOSTS', { ...served, SAMVERKA_SERVICE_HOSTS: '*' }],
  ['SAMVERKA_SERVICE_HOSTS', { ...served, SAMVERKA_SERVICE_HOSTS: '*.net' }],
  ['SAMVERKA_SERVICE_HOSTS', { ...served, SAMVERKA_SERVICE_HOSTS: 'https://smba.trafficmanager.net/' }],
  ['SAMVERKA_URL', { SAMVERKA_URL: 'http://samverka.example' }],
  ['SAMVERKA_URL', { SAMVERKA_URL: 'https://user:pa55-w0rd@samverka.example/' }],
  ['SAMVERKA_URL', { SAMVERKA_URL: 'https://samverka.example/?pa55=1' }],
  ['SAMVERKA_URL', { SAMVERKA_URL: 'samverka.example' }],
  ['PORT', { PORT: '70000' }],
  ['PORT', { PORT: 'http' }],
  ['LOG_LEVEL', { LOG_LEVEL: 'loud' }],
  ['OAuthUrl', { ...served, OAuthUrl: 'http://login.example/' }],
  [
    'ToChannelFromBotLoginUrl',
    { ...served, ToChannelFromBotLoginUrl: 'https://user:pa55-w0rd@login.example/' },
  ],
  ['ToBotFromChannelOpenIdMetadataUrl', { ...served, ToBotFromChannelOpenIdMetadataUrl: 'keys.json' }],
  ['ValidateAuthority', { ...served, ValidateAuthority: '1' }],
])('%s is named as the fault, and no value is told (%#)', (name, env) => {
  const message = faultsOf(env);
  expect(message).toMatch(new RegExp(`^The settings have 1 fault\\(s\\):\\n {2}${name}: [^\\n]+$`));
  expect(message).not.toContain('pa55');
});

it('an administrator is named by tenant and id, or by id in a tenant that is served', () => {
  const settings = readSettings({ ...served, SAMVERKA_ADMINS: `other/eva, BO` });
  const is = (tenantId: string, objectId: string) =>
    isAdministrator(settings, { tenant: tenantId, id: objectId });
  expect([is('OTHER', 'Eva'), is(id, 'bo'), is('other', 'bo'), is(id, 'eva')]).toEqual([
    true,
    true,
    false,
    false,
  ]);
});

it('all faults are told at once', () => {
  const message = faultsOf({ PORT: 'x', LOG_LEVEL: 'y', SAMVERKA_ADMINS: 'a/b/c' });
  for (const name of ['PORT', 'LOG_LEVEL', 'SAMVERKA_ADMINS']) expect(message).toContain(`  ${name}: `);
});

it('every setting that is read stands in the table', () => {
  const source = readFileSync(new URL('../../src/cli/settings.ts', import.meta.url), 'utf8');
  const names = [...source.matchAll(/^ {4}([A-Z]\w+):/gm)].map(([, name]) => name);
  expect(names.length).toBeGreaterThan(10);
  expect(settingsTable.map(({ name }) => name)).toEqual(expect.arrayContaining(names));
});

it.each([
  ['https://samverka.example', 'https://samverka.example'],
  ['https://samverka.example/bot//', 'https://samverka.example/bot'],
  ['http://127.0.0.1:8080/', 'http://127.0.0.1:8080'],
])('links are made under %s without a slash at its end', (SAMVERKA_URL, url) => {
  expect(readSettings({ ...served, SAMVERKA_URL }).url).toBe(url);
});
