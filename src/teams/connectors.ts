import {
  ConfigurationBotFrameworkAuthentication,
  ConfigurationServiceClientCredentialFactory,
} from 'botbuilder';
import {
  AuthenticationConstants,
  type BotFrameworkAuthentication,
  ClaimsIdentity,
  type ConnectorClient,
  type ServiceClientCredentialsFactory,
} from 'botframework-connector';
import type { TeamsSettings } from './teams-settings.ts';

/** The way to the connector: who the bot is there, and one client for each of its addresses. */
export type Connectors = {
  readonly authentication: BotFrameworkAuthentication;
  readonly identity: ClaimsIdentity;
  /** The client for a service address, made once: each attempt is one request, without re-sends or redirects. */
  readonly client: (service: string) => Promise<ConnectorClient>;
};

/** Milliseconds that a request to the connector may take. */
export const requestTimeout = 10_000;

const kept = 50;

/** Connects to the Bot Framework with the settings' identity; `credentials` replaces how tokens are fetched. */
export function createConnectors(
  settings: TeamsSettings,
  timeout = requestTimeout,
  credentials?: ServiceClientCredentialsFactory,
): Connectors {
  const { app, endpoints } = settings;
  const authentication = new ConfigurationBotFrameworkAuthentication(
    { ...(app && { MicrosoftAppId: app.id, MicrosoftAppTenantId: app.tenant }), ...endpoints },
    credentials ?? credentialsOf(settings),
    { requiredEndorsements: app === undefined ? [] : ['msteams'] },
  );
  const identity = identityOf(app?.id);
  const userTokens = authentication.createUserTokenClient(identity);
  authentication.createUserTokenClient = () => userTokens;
  const clients = new Map<string, Promise<ConnectorClient>>();
  return {
    authentication,
    identity,
    client(service) {
      const known = clients.get(service);
      if (known !== undefined) return known;
      const made = authentication
        .createConnectorFactory(identity)
        .create(service, endpoints.ToChannelFromBotOAuthScope)
        .then((client) => mended(client, timeout, app === undefined));
      const oldest = clients.size >= kept ? clients.keys().next().value : undefined;
      if (oldest !== undefined) clients.delete(oldest);
      clients.set(service, made);
      made.catch(() => clients.delete(service));
      return made;
    },
  };
}

function identityOf(appId: string | undefined): ClaimsIdentity {
  if (appId === undefined) return new ClaimsIdentity([], AuthenticationConstants.AnonymousAuthType);
  return new ClaimsIdentity(
    [AuthenticationConstants.AudienceClaim, AuthenticationConstants.AppIdClaim].map((type) => ({
      type,
      value: appId,
    })),
    true,
  );
}

function credentialsOf({ app }: TeamsSettings): ServiceClientCredentialsFactory {
  return new ConfigurationServiceClientCredentialFactory(
    app === undefined
      ? {}
      : {
          MicrosoftAppId: app.id,
          MicrosoftAppTenantId: app.tenant,
          MicrosoftAppType: app.type,
          ...(app.password !== undefined && { MicrosoftAppPassword: app.password }),
        },
  );
}

type Request = { abortSignal?: AbortSignal };
type Pipeline = {
  removePolicy(policy: { name: string }): readonly unknown[];
  addPolicy(policy: {
    name: string;
    sendRequest<Answer>(request: Request, next: (request: Request) => Promise<Answer>): Promise<Answer>;
  }): void;
};

/** The SDK repeats failed sends behind our back and follows redirects with the token: both are taken out. */
function mended(client: ConnectorClient, timeout: number, isLocal: boolean): ConnectorClient {
  const pipeline = pipelineOf(client);
  if (pipeline === undefined || pipeline.removePolicy({ name: 'defaultRetryPolicy' }).length === 0)
    throw new Error('The Bot Framework SDK has changed: its hidden re-sends cannot be turned off.');
  pipeline.removePolicy({ name: 'redirectPolicy' });
  if (isLocal) pipeline.removePolicy({ name: 'proxyPolicy' });
  pipeline.addPolicy({
    name: 'samverkaTimeout',
    async sendRequest(request, next) {
      // The SDK's own timeout leaves its timer running after a broken connection.
      const over = new AbortController();
      const timer = setTimeout(() => over.abort(), timeout);
      request.abortSignal = over.signal;
      try {
        return await next(request);
      } finally {
        clearTimeout(timer);
      }
    },
  });
  return client;
}

function pipelineOf(client: object): Pipeline | undefined {
  const inner: unknown = 'client' in client ? client.client : undefined;
  const pipeline =
    typeof inner === 'object' && inner !== null && 'pipeline' in inner ? inner.pipeline : undefined;
  const isPipeline = typeof pipeline === 'object' && pipeline !== null && 'removePolicy' in pipeline;
  return isPipeline ? (pipeline as Pipeline) : undefined;
}
