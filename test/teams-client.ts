import { Agent, type IncomingHttpHeaders, request } from 'node:http';
import type { FakeConnector, Posted } from './connector.ts';

/** Someone who uses Teams. Without `objectId` she is anonymous. */
export type User = {
  /** The channel's own id of her. */
  readonly id: string;
  readonly name: string;
  readonly objectId?: string;
  readonly tenant?: string;
  readonly locale?: string;
};

/** A place in Teams where the bot is. */
export type Place = {
  readonly id: string;
  readonly kind: 'personal' | 'groupChat' | 'channel' | 'meeting';
  /** Host tenant; the client's own when absent. */
  readonly tenant?: string;
  readonly team?: string;
};

export type Answer = {
  readonly status: number;
  readonly headers: IncomingHttpHeaders;
  readonly body: string;
};

/** What a turn led to: the HTTP answer, and what the bot posted as a reply to this very activity. */
export type Turn = Answer & { readonly replies: readonly Posted[]; readonly activityId: string };

/** What a press led to. */
export type PressTurn = Turn & {
  /** The card that the presser sees instead. */
  readonly card?: { readonly [key: string]: unknown };
  /** The short text she sees. */
  readonly toast?: string;
  /** The title of the dialog that shows the card. */
  readonly dialog?: string;
};

export type SayOptions = {
  /** Mentions the bot; in group conversations so by default. */
  readonly mention?: boolean;
  /** Said in the thread of this root post. */
  readonly thread?: string;
  /** Said again with the same id, as Teams does when it heard nothing. */
  readonly activityId?: string;
  /** What else the activity carries. */
  readonly extra?: object;
};

export type PressOptions = SayOptions & {
  /** Pressed in a client that knows only Action.Submit. */
  readonly submit?: boolean;
  /** Opens a dialog, or is pressed within one; found out by `press`. */
  readonly dialog?: 'fetch' | 'submit';
};

export type TeamsClientOptions = {
  readonly connector: FakeConnector;
  /** The bot's address, without a path. */
  readonly bot: string;
  /** The bot's id in the channel. */
  readonly botId?: string;
  readonly tenant?: string;
  /** The Authorization header of each request. */
  readonly authorization?: () => string;
};

/** The other side of the bot: posts activities to it as Teams would. */
export type TeamsClient = {
  readonly say: (user: User, place: Place, text: string, options?: SayOptions) => Promise<Turn>;
  /**
   * Presses a button of a card, found by its verb or its title: on a message, or on a card that only this user has.
   * Inputs not given keep the values that the card shows.
   */
  readonly press: (
    user: User,
    place: Place,
    on: Posted | { readonly [key: string]: unknown },
    button: string,
    inputs?: Readonly<Record<string, string>>,
    options?: PressOptions,
  ) => Promise<PressTurn>;
  /** Executes any verb with any data, as a forger would. */
  readonly execute: (
    user: User,
    place: Place,
    verb: unknown,
    data: unknown,
    options?: PressOptions,
  ) => Promise<PressTurn>;
  /** Edits what was said, or deletes it, or takes that back; `activityId` is that of the turn in which it was said. */
  readonly edit: (user: User, place: Place, activityId: string, text: string) => Promise<Turn>;
  readonly erase: (user: User, place: Place, activityId: string) => Promise<Turn>;
  /** Someone leaves the place, or joins it: in a team told in its general channel, in chats where it happened. */
  readonly leave: (user: User, place: Place) => Promise<Turn>;
  readonly join: (user: User, place: Place) => Promise<Turn>;
  readonly install: (user: User, place: Place) => Promise<Turn>;
  readonly uninstall: (user: User, place: Place) => Promise<Turn>;
  readonly deleteChannel: (user: User, place: Place) => Promise<Turn>;
  /** Posts anything. */
  readonly post: (body: unknown, headers?: Readonly<Record<string, string>>) => Promise<Answer>;
  /** The activity that something said would be, for changing before it is posted. */
  readonly activity: (user: User, place: Place, fields: object, thread?: string) => Activity;
  readonly close: () => void;
};

export type Activity = { readonly [key: string]: unknown };

const botName = 'Samverka';
/** The tenant of every place that names no other. */
export const hostTenant = 'aaaaaaaa-0000-4000-8000-000000000001';

/** Activity ids are never given twice, whichever client posts them. */
let lastId = 0;

/** Nobody edits twice within a millisecond, however fast a test is. */
let lastMoment = 0;
function nextMoment(): string {
  lastMoment = Math.max(Date.now(), lastMoment + 1);
  return new Date(lastMoment).toISOString();
}

/** A Teams for one bot. Keeps its connections open, as the channel's service does. */
export function createTeamsClient(options: TeamsClientOptions): TeamsClient {
  const agent = new Agent({ keepAlive: true, maxSockets: 64 });
  /** Cards that are shown in a dialog. */
  const dialogs = new WeakSet<object>();
  const botId = options.botId ?? '28:samverka';

  const post = (body: unknown, headers: Readonly<Record<string, string>> = {}): Promise<Answer> =>
    exchange(agent, `${options.bot}/api/messages`, typeof body === 'string' ? body : JSON.stringify(body), {
      'content-type': 'application/json; charset=utf-8',
      ...(options.authorization && { authorization: options.authorization() }),
      ...headers,
    });

  function activity(user: User, place: Place, fields: object, thread?: string): Activity {
    lastId += 1;
    return {
      id: `activity-${lastId}`,
      timestamp: nextMoment(),
      channelId: 'msteams',
      serviceUrl: options.connector.service,
      locale: user.locale ?? 'sv-SE',
      from: { id: user.id, name: user.name, aadObjectId: user.objectId, tenantId: user.tenant },
      recipient: { id: botId, name: botName },
      conversation: conversationOf(place, options.tenant ?? hostTenant, thread),
      channelData: channelDataOf(place, options.tenant ?? hostTenant),
      ...fields,
    };
  }

  async function turn(sent: Activity): Promise<Turn> {
    const activityId = String(sent['id']);
    const isReply = ({ replyToId }: Posted) => replyToId === activityId;
    // An edit has the id of what it edits, which may have been answered before.
    const before = options.connector.everything().filter(isReply).length;
    const answer = await post(sent);
    const replies = options.connector.everything().filter(isReply).slice(before);
    return { ...answer, replies, activityId };
  }

  async function execute(
    user: User,
    place: Place,
    verb: unknown,
    data: unknown,
    { submit, dialog, thread, activityId, extra }: PressOptions = {},
  ): Promise<PressTurn> {
    const id = activityId && { id: activityId };
    if (dialog !== undefined) {
      const carried = {
        data: { verb, ...(typeof data === 'object' ? data : {}) },
        context: { theme: 'default' },
      };
      const asked = { type: 'invoke', name: `task/${dialog}`, value: carried, ...id, ...extra };
      const shown = await turn(activity(user, place, asked, thread));
      const result = dialogResult(shown.body);
      if (result.card !== undefined) dialogs.add(result.card);
      return { ...shown, ...result };
    }
    if (submit) {
      const value = { verb, ...(typeof data === 'object' ? data : {}) };
      return turn(activity(user, place, { type: 'message', value, ...id, ...extra }, thread));
    }
    const value = { action: { type: 'Action.Execute', verb, data }, trigger: 'manual' };
    const fields = { type: 'invoke', name: 'adaptiveCard/action', value, ...id, ...extra };
    const done = await turn(activity(user, place, fields, thread));
    return { ...done, ...pressResult(done.body) };
  }

  /** How an Action.Submit is pressed: it opens a dialog, is pressed within one, or sends a message. */
  function submitOf(card: object, opens: boolean, { submit }: PressOptions): PressOptions {
    if (dialogs.has(card)) return { dialog: 'submit' };
    return opens && submit !== true ? { dialog: 'fetch' } : { submit: true };
  }

  const update = (user: User, place: Place, fields: object) => turn(activity(user, place, fields));
  const moved = (user: User, place: Place, how: 'membersAdded' | 'membersRemoved') => {
    const team = place.kind === 'channel' ? (place.team ?? `team-of-${place.id}`) : undefined;
    const at = team === undefined ? place : { ...place, id: team };
    const { channelData } = activity(user, at, {});
    const eventType = how === 'membersAdded' ? 'teamMemberAdded' : 'teamMemberRemoved';
    return update(user, at, {
      type: 'conversationUpdate',
      [how]: [{ id: user.id, ...(user.objectId && { aadObjectId: user.objectId }) }],
      channelData: {
        ...(typeof channelData === 'object' && channelData),
        ...(team && { team: { id: team }, eventType }),
      },
    });
  };
  const changed = (user: User, place: Place, type: string, eventType: string, fields: object) => {
    const { channelData } = activity(user, place, {});
    const data = { ...(typeof channelData === 'object' && channelData), eventType };
    return update(user, place, { type, channelData: data, ...fields });
  };
  return {
    post,
    activity,
    execute,
    say(user, place, text, { mention = place.kind !== 'personal', thread, activityId, extra } = {}) {
      const mark = `<at>${botName}</at>`;
      const entity = { type: 'mention', text: mark, mentioned: { id: botId, name: botName } };
      const fields = {
        type: 'message',
        text: mention ? `${mark} ${text}` : text,
        textFormat: 'plain',
        ...(mention && { entities: [entity] }),
        ...(activityId && { id: activityId }),
        ...extra,
      };
      return turn(activity(user, place, fields, thread));
    },
    press(user, place, on, button, inputs = {}, more = {}) {
      const posted = 'activity' in on && 'edits' in on ? (on as Posted) : undefined;
      const card = posted === undefined ? on : posted.card;
      const { verb, data, type, opens } = findButton(card, button);
      const how = type === 'Action.Submit' ? submitOf(card ?? {}, opens, more) : {};
      const thread =
        posted === undefined
          ? more.thread
          : place.kind === 'channel'
            ? (posted.thread ?? posted.id)
            : undefined;
      const extra = { ...(posted && { replyToId: posted.id }), ...more.extra };
      const values = { ...inputValues(card), ...inputs };
      return execute(
        user,
        place,
        verb,
        { ...data, ...values },
        { ...more, ...how, extra, ...(thread && { thread }) },
      );
    },
    edit: (user, place, id, text) =>
      changed(user, place, 'messageUpdate', 'editMessage', { id, text, textFormat: 'plain' }),
    erase: (user, place, id) => changed(user, place, 'messageDelete', 'softDeleteMessage', { id }),
    leave: (user, place) => moved(user, place, 'membersRemoved'),
    join: (user, place) => moved(user, place, 'membersAdded'),
    install: (user, place) => update(user, place, { type: 'installationUpdate', action: 'add' }),
    uninstall: (user, place) => update(user, place, { type: 'installationUpdate', action: 'remove' }),
    deleteChannel: (user, place) =>
      update(user, place, {
        type: 'conversationUpdate',
        channelData: {
          ...channelDataOf(place, options.tenant ?? hostTenant),
          eventType: 'channelDeleted',
        },
      }),
    close: () => agent.destroy(),
  };
}

/** One HTTP exchange, with nothing added to the headers. */
export function exchange(
  agent: Agent,
  url: string,
  body: string | Buffer | undefined,
  headers: Readonly<Record<string, string>>,
  method = body === undefined ? 'GET' : 'POST',
): Promise<Answer> {
  return new Promise((resolve, reject) => {
    const length = body === undefined ? {} : { 'content-length': String(Buffer.byteLength(body)) };
    const sent = request(url, { agent, method, headers: { ...length, ...headers } }, (response) => {
      const chunks: Buffer[] = [];
      response.on('data', (chunk: Buffer) => chunks.push(chunk));
      response.on('error', reject);
      response.on('end', () => {
        const text = Buffer.concat(chunks).toString();
        resolve({ status: response.statusCode ?? 0, headers: response.headers, body: text });
      });
    });
    sent.on('error', reject);
    sent.end(body);
  });
}

function conversationOf({ id, kind, tenant }: Place, own: string, thread: string | undefined): object {
  return {
    id: thread === undefined ? id : `${id};messageid=${thread}`,
    conversationType: kind === 'meeting' ? 'groupChat' : kind,
    tenantId: tenant ?? own,
    ...(kind !== 'personal' && { isGroup: true }),
  };
}

function channelDataOf({ id, kind, tenant, team }: Place, own: string): object {
  return {
    tenant: { id: tenant ?? own },
    ...(kind === 'channel' && { channel: { id }, team: { id: team ?? `team-of-${id}` } }),
    ...(kind === 'meeting' && { meeting: { id: `meeting-of-${id}` } }),
  };
}

type Json = { readonly [key: string]: unknown };

/** All objects in a card, from the top. */
function* objectsIn(value: unknown): Generator<Json> {
  if (typeof value !== 'object' || value === null) return;
  if (!Array.isArray(value)) yield value as Json;
  for (const part of Object.values(value)) yield* objectsIn(part);
}

export type FoundButton = {
  readonly type: 'Action.Execute' | 'Action.Submit';
  readonly verb: unknown;
  readonly data: object;
  /** It opens a dialog. */
  readonly opens: boolean;
};

/** A button of a card, by its verb or its title. */
export function findButton(card: unknown, button: string): FoundButton {
  const buttons = [...objectsIn(card)].flatMap((part): (FoundButton & { readonly title: unknown })[] => {
    const { type, verb, title, data } = part;
    const own: object = typeof data === 'object' && data !== null ? data : {};
    if (type === 'Action.Execute') return [{ type, title, verb, data: own, opens: false }];
    if (type !== 'Action.Submit') return [];
    const { verb: submitted, msteams, ...rest } = own as Json;
    return [{ type, title, verb: submitted, data: rest, opens: msteams !== undefined }];
  });
  const found = buttons.find(({ verb, title }) => verb === button || title === button);
  if (found === undefined) {
    const there = buttons.map(({ verb, title }) => `${String(title)} (${String(verb)})`).join(', ');
    throw new Error(`No button "${button}" on the card; there are: ${there || 'none'}`);
  }
  return found;
}

/** What the inputs of a card hold before anybody touches them; empty ones are sent by Teams as left out. */
export function inputValues(card: unknown): Record<string, string> {
  const values: Record<string, string> = {};
  for (const { type, id, value, isVisible } of objectsIn(card))
    if (
      typeof type === 'string' &&
      type.startsWith('Input.') &&
      typeof id === 'string' &&
      isVisible !== false
    )
      if (typeof value === 'string' && value !== '') values[id] = value;
  return values;
}

function pressResult(body: string): Pick<PressTurn, 'card' | 'toast'> {
  const answer: unknown = body === '' ? {} : JSON.parse(body);
  const { type, value } = (typeof answer === 'object' && answer !== null ? answer : {}) as Json;
  if (type === 'application/vnd.microsoft.card.adaptive') return { card: value as Json };
  return typeof value === 'string' ? { toast: value } : {};
}

/** What a dialog shows after a press: a card, a text to read, or nothing, which closes it. */
function dialogResult(body: string): Pick<PressTurn, 'card' | 'toast' | 'dialog'> {
  const answer: unknown = body === '' ? {} : JSON.parse(body);
  const { task } = (typeof answer === 'object' && answer !== null ? answer : {}) as Json;
  const { type, value } = (typeof task === 'object' && task !== null ? task : {}) as Json;
  if (type === 'message') return { toast: String(value) };
  if (type !== 'continue') return {};
  const { title, card } = value as { title: string; card: { contentType: string; content: Json } };
  if (card.contentType !== 'application/vnd.microsoft.card.adaptive')
    throw new Error('no card in the dialog');
  return { card: card.content, dialog: title };
}
