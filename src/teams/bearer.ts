import type { BotFrameworkAuthentication } from 'botframework-connector';
import { isServiceAllowed } from './service-hosts.ts';

/** Who may speak to the bot: the connector whose token was verified. In local mode nobody is asked. */
export type Caller = { readonly service: string } | 'local';

export type BearerOptions = {
  readonly authentication: Pick<BotFrameworkAuthentication, 'authenticateRequest'>;
  readonly appId: string;
  readonly issuer: string;
  readonly serviceHosts: readonly string[];
  /** Milliseconds. */
  readonly now: () => number;
};

/** Judges an Authorization header. `plausible` = refused only after its signature was looked at. */
export type Verify = (
  authorization: string | undefined,
) => Promise<{ readonly caller: Caller } | { readonly plausible: boolean }>;

const tolerance = 300;
const algorithms = ['RS256', 'RS384', 'RS512'];
const trustFor = 600_000;
const remembered = 100;

/**
 * The channel's tokens. The claims are read first, which costs an attacker more than us and refuses what the SDK
 * lets through (no `exp`, no `serviceurl`) or answers with 500; then the SDK verifies the signature against the
 * channel's published keys and their endorsement for Teams. A verified token is remembered for ten minutes.
 */
export function createBearer(options: BearerOptions): Verify {
  const verified = new Map<string, { caller: Caller; until: number }>();
  return async (authorization) => {
    const now = options.now();
    const known = authorization === undefined ? undefined : verified.get(authorization);
    if (known !== undefined && known.until > now) return { caller: known.caller };
    const claims = plausibleClaims(authorization, options, now / 1000);
    if (authorization === undefined || claims === undefined) return { plausible: false };
    try {
      await options.authentication.authenticateRequest(
        { channelId: 'msteams', serviceUrl: claims.serviceurl } as Parameters<
          BotFrameworkAuthentication['authenticateRequest']
        >[0],
        authorization,
      );
    } catch {
      return { plausible: true };
    }
    const caller = { service: claims.serviceurl };
    const oldest = verified.size >= remembered ? verified.keys().next().value : undefined;
    if (oldest !== undefined) verified.delete(oldest);
    verified.set(authorization, { caller, until: Math.min(now + trustFor, (claims.exp + tolerance) * 1000) });
    return { caller };
  };
}

type Claims = { readonly exp: number; readonly serviceurl: string };

/** The claims, not yet trusted, where they could be the channel's. `now` in seconds. */
function plausibleClaims(
  authorization: string | undefined,
  { appId, issuer, serviceHosts }: BearerOptions,
  now: number,
): Claims | undefined {
  if (authorization === undefined || authorization.length > 8192) return undefined;
  const parts = /^Bearer ([\w-]+)\.([\w-]+)\.[\w-]+$/.exec(authorization);
  const header = decoded(parts?.[1]);
  const claims = decoded(parts?.[2]);
  if (!algorithms.includes(String(header['alg'])) || typeof header['kid'] !== 'string') return undefined;
  const { iss, aud, exp, nbf, serviceurl } = claims;
  if (iss !== issuer || aud !== appId) return undefined;
  if (typeof exp !== 'number' || exp + tolerance <= now) return undefined;
  if (nbf !== undefined && (typeof nbf !== 'number' || nbf - tolerance > now)) return undefined;
  if (typeof serviceurl !== 'string' || !isServiceAllowed(serviceurl, serviceHosts)) return undefined;
  return { exp, serviceurl };
}

function decoded(part: string | undefined): Record<string, unknown> {
  try {
    const value: unknown = JSON.parse(Buffer.from(part ?? '', 'base64url').toString());
    return typeof value === 'object' && value !== null ? { ...value } : {};
  } catch {
    return {};
  }
}
