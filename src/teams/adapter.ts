import { CloudAdapter, type Activity as SdkActivity, type TurnContext } from 'botbuilder';
import type { AuthenticateRequestResult, ServiceClientCredentialsFactory } from 'botframework-connector';
import type { FetchFile } from '../bot/documents/fetch-file.ts';
import type { Messenger, Sent } from '../bot/outbox/messenger.ts';
import type { Handle, Incoming, Reply } from '../bot/turns/incoming.ts';
import type { Log } from '../log.ts';
import type { Instant, Language } from '../meetings/model/terms.ts';
import { type Activity, parseActivity, serviceOf } from './activity.ts';
import { attempt } from './attempt.ts';
import { type Caller, createBearer, type Verify } from './bearer.ts';
import { createConnectors, requestTimeout } from './connectors.ts';
import { createFetchFile } from './fetch-file.ts';
import { messageActivity } from './message-activity.ts';
import { createMessenger } from './messenger.ts';
import { hostTenant, isPressName, readActivity } from './read-activity.ts';
import { dialogAnswer, pressAnswer, type ReplyPace, replyMessage, replyPace, sendReply } from './reply.ts';
import { isServiceAllowed } from './service-hosts.ts';
import type { TeamsSettings } from './teams-settings.ts';
import { createTokenBuckets, type Pace } from './token-bucket.ts';

export type TeamsOptions = {
  readonly settings: TeamsSettings;
  readonly handle: Handle;
  readonly log: Log;
  readonly now: () => Instant;
  /** The apology for a fault, in the person's language; says that nothing was saved. */
  readonly faultText: (language: Language) => string;
  /** How tokens are fetched; by the settings' identity when absent. */
  readonly credentials?: ServiceClientCredentialsFactory;
  /** Milliseconds for a request to the connector. */
  readonly timeout?: number;
  readonly replyPace?: ReplyPace;
  /** How fast one person may write or press, in served mode. */
  readonly senderPace?: Pace;
};

/** What a turn answers over HTTP; `retryAfter` in milliseconds. */
export type TurnResult = { readonly status: number; readonly body?: unknown; readonly retryAfter?: number };

/** Samverka's side of Teams: who may speak, what they said, and the way out. */
export type Teams = {
  /** Judges the Authorization header, before anything of the body is read. */
  readonly verify: Verify;
  /** One turn: reads the activity, has it handled, and answers. Never throws; says nothing of why it refuses. */
  readonly process: (caller: Caller, body: unknown) => Promise<TurnResult>;
  readonly messenger: Messenger;
  readonly fetchFile: FetchFile;
};

// A person presses and pastes in bursts, and each edit of a card makes her client ask once more.
const ordinaryPace: Pace = { burst: 40, perSecond: 2 };

/** Wires the Bot Framework's adapter to the bot. Throws when the settings cannot work. */
export function createTeams(options: TeamsOptions): Teams {
  const { settings, timeout = requestTimeout } = options;
  const { mode, app, serviceHosts, endpoints } = settings;
  const clock = () => Date.parse(options.now());
  const connectors = createConnectors(settings, timeout, options.credentials);
  const isAllowed = (service: string) =>
    isServiceAllowed(service, mode === 'local' ? 'loopback' : serviceHosts);
  const turn = createTurn(options, connectors, timeout + 2000, clock);
  const takeToken = createTokenBuckets(options.senderPace ?? ordinaryPace, clock);
  const verify: Verify =
    app === undefined
      ? async () => ({ caller: 'local' })
      : createBearer({
          authentication: connectors.authentication,
          appId: app.id,
          issuer: endpoints.ToBotFromChannelTokenIssuer,
          serviceHosts,
          now: clock,
        });
  return {
    verify,
    fetchFile: createFetchFile({ mode, log: options.log }),
    messenger: createMessenger({
      client: connectors.client,
      isAllowed,
      limit: timeout + 2000,
      dialogs: hasDialogs(settings),
    }),
    async process(caller, body) {
      const service = serviceOf(body);
      if (service === undefined || !isAllowed(service)) return { status: 403 };
      if (caller !== 'local' && service !== caller.service) return { status: 403 };
      const activity = parseActivity(body);
      if (activity === undefined) return { status: 400 };
      if (caller !== 'local' && !isExpected(activity, settings)) return { status: 403 };
      if (caller !== 'local') {
        const pause = takeToken(activity.from.aadObjectId ?? activity.from.id);
        if (pause > 0) return { status: 429, retryAfter: pause };
      }
      const incoming = readActivity(activity, { mode, at: options.now() });
      if (incoming !== undefined) return turn(activity, incoming);
      if (activity.type !== 'invoke') return { status: 200 };
      return { status: isPressName(activity.name) ? 400 : 501 };
    },
  };
}

/** The chat client of local mode knows no dialogs. */
function hasDialogs({ mode }: TeamsSettings): boolean {
  return mode !== 'local';
}

/** A token speaks for Teams, to this bot; and only the tenants on the list are served. */
function isExpected(activity: Activity, { app, tenants }: TeamsSettings): boolean {
  return (
    activity.channelId === 'msteams' &&
    activity.recipient.id.toLowerCase() === `28:${app?.id}` &&
    tenants.includes(hostTenant(activity))
  );
}

type Turn = (activity: Activity, incoming: Incoming) => Promise<TurnResult>;

function createTurn(
  { handle, log, faultText, ...options }: TeamsOptions,
  { authentication, identity, client }: ReturnType<typeof createConnectors>,
  limit: number,
  clock: () => number,
): Turn {
  const adapter = new CloudAdapter(authentication);
  const dialogs = hasDialogs(options.settings);
  const audience = options.settings.endpoints.ToChannelFromBotOAuthScope;
  const trusted: AuthenticateRequestResult = {
    audience,
    callerId: options.settings.endpoints.CallerId,
    claimsIdentity: identity,
    connectorFactory: { create: client },
  };

  async function answer(incoming: Incoming): Promise<Reply> {
    try {
      return await handle(incoming);
    } catch (error) {
      log.error({ activity: incoming.id, ...traceOf(error) }, 'a turn failed');
      return { kind: 'toast', text: faultText(incoming.sender.language) };
    }
  }

  async function send(context: TurnContext, incoming: Incoming, reply: Reply): Promise<void> {
    const message = replyMessage(reply);
    if (message === undefined) return;
    const once = (): Promise<Sent> =>
      attempt(async () => (await context.sendActivity(messageActivity(message, dialogs)))?.id, limit);
    const sent = await sendReply(once, options.replyPace ?? replyPace, clock);
    if (sent.kind !== 'sent') log.warn({ activity: incoming.id, outcome: sent }, 'a reply was not sent');
  }

  return async (activity, incoming) => {
    const { what } = incoming;
    const isInvoke = what.kind === 'press' && what.invoke;
    let reply: Reply = { kind: 'none' };
    try {
      await adapter.processActivityDirect(trusted, sdkActivity(activity), async (context) => {
        reply = await answer(incoming);
        if (!isInvoke) await send(context, incoming, reply);
      });
    } catch (error) {
      log.error({ activity: incoming.id, ...traceOf(error) }, 'a turn could not be run');
      return { status: 500 };
    }
    if (!isInvoke) return { status: 200 };
    return { status: 200, body: what.dialog ? dialogAnswer(reply) : pressAnswer(reply, dialogs) };
  };
}

/** Only what the SDK needs to answer: nothing of a sender's making gets further into it. */
function sdkActivity({
  type,
  id,
  channelId,
  serviceUrl,
  conversation,
  from,
  recipient,
}: Activity): SdkActivity {
  const activity = {
    type,
    ...(id && { id }),
    channelId,
    serviceUrl,
    conversation: { id: conversation.id },
    from: { id: from.id, name: from.name ?? '' },
    recipient: { id: recipient.id, name: recipient.name ?? '' },
  };
  return activity as SdkActivity;
}

/** Where it happened, without the message: that may hold people's words. */
function traceOf(error: unknown): { fault: string; at: readonly string[] } {
  if (!(error instanceof Error)) return { fault: typeof error, at: [] };
  const at = (error.stack ?? '').split('\n').filter((line) => /^\s+at /.test(line));
  return { fault: error.name, at: at.slice(0, 8).map((line) => line.trim()) };
}
