import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import { setTimeout as wait } from 'node:timers/promises';
import type { AdaptiveCard } from '../src/cards/kit/template.ts';
import { cardText } from './card-text.ts';

/** A message that the bot has posted, as it stands now. */
export type Posted = {
  /** The activity id that the connector gave it. */
  readonly id: string;
  /** The conversation without `;messageid=`. */
  readonly conversation: string;
  /** The root post of the thread it was posted in. */
  readonly thread?: string;
  readonly text?: string;
  readonly summary?: string;
  readonly card?: AdaptiveCard;
  /** The activity it answers. */
  readonly replyToId?: string;
  readonly edits: number;
  /** The activity as it came last. */
  readonly activity: Activity;
};

export type Activity = { readonly [key: string]: unknown };

/** Someone in a conversation's roster; `objectId` is the Entra object id. */
export type RosterMember = {
  readonly id: string;
  readonly objectId?: string;
  readonly name: string;
  readonly email?: string;
  readonly tenant?: string;
  /** As Teams tells it; `user` when absent. */
  readonly role?: string;
  /** The e-mail when absent. */
  readonly userName?: string;
};

export type Operation = 'send' | 'edit' | 'create' | 'member' | 'members';

/** What goes wrong with a request: refused, delayed, or lost, before or after it had its effect. */
export type Trouble = {
  readonly on?: Operation | readonly Operation[];
  /** Without `;messageid=`. */
  readonly conversation?: string;
  /** How many requests it hits; 1 when absent. */
  readonly times?: number;
  readonly how:
    | { readonly status: number; readonly retryAfter?: number | string }
    | { readonly delay: number }
    /** `silent` accepts and never answers, `reset` breaks the connection; `done` = after it had its effect. */
    | { readonly drop: 'silent' | 'reset'; readonly done?: boolean };
};

/** A fake of the Bot Framework connector of Teams, on loopback. */
export type FakeConnector = {
  /** The serviceUrl that activities carry. */
  readonly service: string;
  /** What stands in a conversation, oldest first. */
  readonly conversation: (id: string) => { readonly messages: readonly Posted[]; readonly picture: string };
  readonly everything: () => readonly Posted[];
  /** Who is in a conversation. */
  readonly setRoster: (conversation: string, members: readonly RosterMember[]) => void;
  /** Nobody without the app can be written to directly; all others can. */
  readonly withoutApp: (objectId: string) => void;
  /** Makes the coming requests go wrong; the function ends it. */
  readonly trouble: (trouble: Trouble) => () => void;
  /** How many requests came, of a kind or all. */
  readonly requests: (operation?: Operation) => number;
  /** Authorization headers that came with requests, each once. */
  readonly authorizations: ReadonlySet<string>;
  /** Resolves when the condition holds; looked at after every request. The test's own timeout is the limit. */
  readonly until: (condition: () => boolean) => Promise<void>;
  /** The personal conversation that was opened with an account. */
  readonly personalWith: (objectId: string) => string | undefined;
  readonly close: () => Promise<void>;
};

export type FakeConnectorOptions = {
  /** False for the bench: messages are counted and forgotten. */
  readonly keep?: boolean;
  readonly port?: number;
};

type State = {
  readonly options: FakeConnectorOptions;
  readonly posted: Map<string, Posted>;
  readonly rosters: Map<string, readonly RosterMember[]>;
  readonly withoutApp: Set<string>;
  readonly personal: Map<string, string>;
  readonly counts: Map<Operation, number>;
  readonly authorizations: Set<string>;
  readonly waiting: Set<() => void>;
  troubles: { trouble: Trouble; left: number }[];
  lastId: number;
};

/** Starts a connector on a free port. */
export async function startConnector(options: FakeConnectorOptions = {}): Promise<FakeConnector> {
  const state: State = {
    options,
    posted: new Map(),
    rosters: new Map(),
    withoutApp: new Set(),
    personal: new Map(),
    counts: new Map(),
    authorizations: new Set(),
    waiting: new Set(),
    troubles: [],
    lastId: 1_700_000_000_000,
  };
  const server = createServer({ keepAliveTimeout: 60_000 }, (request, response) => {
    void respond(state, request, response);
  });
  await new Promise<void>((resolve) => server.listen(options.port ?? 0, '127.0.0.1', resolve));
  const address = server.address();
  const port = typeof address === 'object' && address !== null ? address.port : 0;
  return {
    service: `http://127.0.0.1:${port}/teams/`,
    ...inspection(state),
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}

function inspection(state: State): Omit<FakeConnector, 'service' | 'close'> {
  const everything = () => [...state.posted.values()];
  return {
    everything,
    conversation(id) {
      const messages = everything().filter(({ conversation }) => conversation === id);
      return { messages, picture: messages.map(pictureOf).join('\n') };
    },
    setRoster: (conversation, members) => state.rosters.set(conversation, members),
    withoutApp: (objectId) => state.withoutApp.add(objectId),
    trouble(trouble) {
      const entry = { trouble, left: trouble.times ?? 1 };
      state.troubles.push(entry);
      return () => {
        state.troubles = state.troubles.filter((other) => other !== entry);
      };
    },
    requests: (operation) =>
      operation === undefined
        ? [...state.counts.values()].reduce((sum, count) => sum + count, 0)
        : (state.counts.get(operation) ?? 0),
    authorizations: state.authorizations,
    until: (condition) =>
      new Promise((resolve) => {
        const look = () => {
          if (!condition()) return;
          state.waiting.delete(look);
          resolve();
        };
        state.waiting.add(look);
        look();
      }),
    personalWith: (objectId) => state.personal.get(objectId),
  };
}

/** One message as one would see it: replies in a thread are indented. */
function pictureOf({ thread, text, card }: Posted): string {
  const seen = card === undefined ? (text ?? '') : [...(text ? [text] : []), cardText(card)].join('\n');
  const lines = seen.split('\n');
  return lines
    .map((line, index) => `${thread === undefined ? '' : '  '}${index === 0 ? '• ' : '  '}${line}`)
    .join('\n');
}

type Route = { operation: Operation; conversation: string; thread?: string; target?: string };

function routeOf(method: string, path: string): Route | undefined {
  const parts =
    path
      .replace(/^\/teams/, '')
      .split('?')[0]
      ?.split('/')
      .slice(1)
      .map(decodeURIComponent) ?? [];
  const [version, collection, conversationId, part, target] = parts;
  if (version !== 'v3' || collection !== 'conversations') return undefined;
  if (conversationId === undefined)
    return method === 'POST' ? { operation: 'create', conversation: '' } : undefined;
  const [conversation = '', thread] = conversationId.split(';messageid=');
  const operation = operationOf(method, part, target);
  return operation && { operation, conversation, ...(thread && { thread }), ...(target && { target }) };
}

function operationOf(
  method: string,
  part: string | undefined,
  target: string | undefined,
): Operation | undefined {
  if (part === 'activities' && method === 'POST') return 'send';
  if (part === 'activities' && method === 'PUT' && target !== undefined) return 'edit';
  if (part === 'members' && method === 'GET' && target !== undefined) return 'member';
  return (part === 'pagedmembers' || part === 'members') && method === 'GET' ? 'members' : undefined;
}

async function respond(state: State, request: IncomingMessage, response: ServerResponse): Promise<void> {
  const chunks: Buffer[] = [];
  for await (const chunk of request) chunks.push(chunk);
  const route = routeOf(request.method ?? '', request.url ?? '');
  if (route === undefined) return answer(response, 404);
  state.counts.set(route.operation, (state.counts.get(route.operation) ?? 0) + 1);
  if (request.headers.authorization !== undefined) state.authorizations.add(request.headers.authorization);
  const how = troubleFor(state, route)?.how;
  if (how !== undefined && 'delay' in how) await wait(how.delay);
  if (how !== undefined && 'status' in how) {
    answer(response, how.status, { error: { code: 'Trouble', message: 'as ordered' } }, how.retryAfter);
  } else if (how !== undefined && 'drop' in how) {
    if (how.done) effect(state, route, parsed(chunks));
    if (how.drop === 'reset') request.socket.destroy();
  } else {
    const [status, body] = effect(state, route, parsed(chunks));
    answer(response, status, body);
  }
  for (const look of [...state.waiting]) look();
}

function parsed(chunks: readonly Buffer[]): Activity {
  const text = Buffer.concat(chunks).toString();
  return text === '' ? {} : JSON.parse(text);
}

function troubleFor(state: State, { operation, conversation }: Route): Trouble | undefined {
  const hit = state.troubles.find(
    ({ trouble, left }) =>
      left > 0 &&
      (trouble.on === undefined || [trouble.on].flat().includes(operation)) &&
      (trouble.conversation === undefined || trouble.conversation === conversation),
  );
  if (hit !== undefined) hit.left -= 1;
  return hit?.trouble;
}

function answer(
  response: ServerResponse,
  status: number,
  body?: unknown,
  retryAfter?: number | string,
): void {
  response.writeHead(status, {
    'content-type': 'application/json',
    ...(retryAfter !== undefined && { 'retry-after': String(retryAfter) }),
  });
  response.end(body === undefined ? undefined : JSON.stringify(body));
}

function effect(state: State, route: Route, body: Activity): [number, unknown] {
  switch (route.operation) {
    case 'send':
      return send(state, route, body);
    case 'edit':
      return edit(state, route, body);
    case 'create':
      return create(state, body);
    case 'member': {
      const found = (state.rosters.get(route.conversation) ?? []).find(
        ({ id, objectId }) => route.target === id || (objectId !== undefined && route.target === objectId),
      );
      return found ? [200, rosterEntry(found)] : [404, { error: { code: 'MemberNotFoundInConversation' } }];
    }
    case 'members':
      return [200, { members: (state.rosters.get(route.conversation) ?? []).map(rosterEntry) }];
  }
}

function send(state: State, route: Route, activity: Activity): [number, unknown] {
  state.lastId += 1;
  const id = String(state.lastId);
  if (state.options.keep === false) return [201, { id }];
  const { conversation, thread } = route;
  state.posted.set(id, {
    id,
    conversation,
    ...(thread && { thread }),
    ...contentOf(activity),
    edits: 0,
    activity,
  });
  return [201, { id }];
}

function edit(state: State, { target = '' }: Route, activity: Activity): [number, unknown] {
  const before = state.posted.get(target);
  if (before === undefined) return state.options.keep === false ? [200, { id: target }] : [404, {}];
  const { id, conversation, thread, edits } = before;
  state.posted.set(target, {
    id,
    conversation,
    ...(thread && { thread }),
    ...contentOf(activity),
    edits: edits + 1,
    activity,
  });
  return [200, { id: target }];
}

function contentOf(activity: Activity): Pick<Posted, 'text' | 'summary' | 'card' | 'replyToId'> {
  const { text, summary, replyToId, attachments } = activity;
  const first: unknown = Array.isArray(attachments) ? attachments[0] : undefined;
  const card = typeof first === 'object' && first !== null && 'content' in first ? first.content : undefined;
  return {
    ...(typeof text === 'string' && { text }),
    ...(typeof summary === 'string' && { summary }),
    ...(typeof replyToId === 'string' && { replyToId }),
    ...(isCard(card) && { card }),
  };
}

function isCard(value: unknown): value is AdaptiveCard {
  return typeof value === 'object' && value !== null && 'type' in value && value.type === 'AdaptiveCard';
}

function create(state: State, body: Activity): [number, unknown] {
  const members: unknown = body['members'];
  const first: unknown = Array.isArray(members) ? members[0] : undefined;
  const id = typeof first === 'object' && first !== null && 'id' in first ? String(first.id) : '';
  const known = [...state.rosters.values()].flat().find((member) => member.id === id);
  const objectId = known?.objectId ?? id;
  if (state.withoutApp.has(objectId)) return [403, { error: { code: 'BotNotInConversationRoster' } }];
  const conversation = state.personal.get(objectId) ?? `a:personal-${objectId}`;
  state.personal.set(objectId, conversation);
  return [201, { id: conversation }];
}

function rosterEntry({ id, objectId, name, email, tenant, role, userName }: RosterMember): object {
  return {
    id,
    name,
    objectId,
    aadObjectId: objectId,
    email,
    userPrincipalName: userName ?? email,
    tenantId: tenant,
    userRole: role ?? 'user',
  };
}
