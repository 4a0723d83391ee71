import { createHmac, createSign, generateKeyPairSync, type KeyObject } from 'node:crypto';
import { createServer } from 'node:http';
import { MsalServiceClientCredentialsFactory } from 'botframework-connector';

/** A signing key of the authority. */
export type Key = {
  readonly kid: string;
  readonly privateKey: KeyObject;
  readonly publicKey: KeyObject;
  readonly endorsements: readonly string[];
};

/** What to put in a token: claims override the good ones, and `undefined` leaves a claim out. */
export type TokenRecipe = {
  readonly claims?: Readonly<Record<string, unknown>>;
  readonly header?: Readonly<Record<string, unknown>>;
  /** A key that the authority does not publish, or another that it does. */
  readonly key?: Key;
  /** Signed with something other than the private key. */
  readonly sign?: (data: string) => string;
};

/** A fake of the Bot Framework's token authority on loopback: its metadata, its keys, and tokens good and bad. */
export type TokenAuthority = {
  readonly appId: string;
  readonly issuer: string;
  readonly metadataUrl: string;
  /** Published, endorsed for Teams. */
  readonly key: Key;
  /** Published, endorsed for another channel. */
  readonly otherChannelKey: Key;
  /** Published nowhere. */
  readonly strangerKey: Key;
  /** An Authorization header; a good one when nothing is asked for. */
  readonly bearer: (service: string, recipe?: TokenRecipe) => string;
  /** Requests for keys so far. */
  readonly requests: () => number;
  readonly close: () => Promise<void>;
};

/** Starts the authority for a bot. */
export async function startTokenAuthority(
  appId = '11111111-2222-4333-8444-555555555555',
): Promise<TokenAuthority> {
  const issuer = 'https://api.botframework.com';
  const key = createKey('teams-key', ['msteams']);
  const otherChannelKey = createKey('other-key', ['webchat']);
  let requests = 0;
  const server = createServer((request, response) => {
    requests += 1;
    const body =
      request.url === '/keys'
        ? { keys: [key, otherChannelKey].map(published) }
        : { issuer, jwks_uri: `${base}/keys` };
    response.writeHead(200, { 'content-type': 'application/json' });
    response.end(JSON.stringify(body));
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const address = server.address();
  const base = `http://127.0.0.1:${typeof address === 'object' && address !== null ? address.port : 0}`;
  return {
    appId,
    issuer,
    metadataUrl: `${base}/metadata`,
    key,
    otherChannelKey,
    strangerKey: createKey('teams-key', ['msteams']),
    bearer: (service, recipe = {}) =>
      `Bearer ${mint({ iss: issuer, aud: appId, serviceurl: service }, key, recipe)}`,
    requests: () => requests,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}

/** The settings with which a bot trusts this authority and fetches nothing from the internet. */
export function authorityEnvironment(authority: TokenAuthority): Record<string, string> {
  return {
    MicrosoftAppId: authority.appId,
    MicrosoftAppPassword: 'not-a-secret',
    MicrosoftAppTenantId: 'aaaaaaaa-0000-4000-8000-000000000001',
    ToBotFromChannelOpenIdMetadataUrl: authority.metadataUrl,
    ToBotFromEmulatorOpenIdMetadataUrl: authority.metadataUrl,
  };
}

/** Credentials that hand out a fixed token for the way out, without a network. */
export function fixedCredentials(
  appId: string,
  accessToken = 'token-of-the-bot',
): MsalServiceClientCredentialsFactory {
  const application = {
    acquireTokenByClientCredential: async () => ({
      accessToken,
      expiresOn: new Date(Date.now() + 3_600_000),
    }),
  };
  // The SDK asks for a whole MSAL client, and calls this one method of it.
  return new MsalServiceClientCredentialsFactory(
    appId,
    application as unknown as ConstructorParameters<typeof MsalServiceClientCredentialsFactory>[1],
  );
}

/** Signs as HS256 with a public key's text, as an attacker does who hopes that the algorithm is taken from the token. */
export function hmacSigner(key: Key): (data: string) => string {
  const secret = key.publicKey.export({ type: 'spki', format: 'pem' });
  return (data) => createHmac('sha256', secret).update(data).digest('base64url');
}

function createKey(kid: string, endorsements: readonly string[]): Key {
  const { privateKey, publicKey } = generateKeyPairSync('rsa', { modulusLength: 2048 });
  return { kid, privateKey, publicKey, endorsements };
}

function published({ kid, publicKey, endorsements }: Key): object {
  return { ...publicKey.export({ format: 'jwk' }), use: 'sig', kid, x5t: kid, endorsements };
}

function mint(good: Readonly<Record<string, unknown>>, goodKey: Key, recipe: TokenRecipe): string {
  const key = recipe.key ?? goodKey;
  const now = Math.floor(Date.now() / 1000);
  const claims = { ...good, iat: now, nbf: now - 10, exp: now + 3600, ...recipe.claims };
  const header = { alg: 'RS256', typ: 'JWT', kid: key.kid, ...recipe.header };
  const data = `${encoded(header)}.${encoded(claims)}`;
  const sign =
    recipe.sign ?? ((text) => createSign('RSA-SHA256').update(text).sign(key.privateKey, 'base64url'));
  return `${data}.${sign(data)}`;
}

function encoded(value: unknown): string {
  return Buffer.from(JSON.stringify(value)).toString('base64url');
}
