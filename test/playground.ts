import { cardText } from './card-text.ts';
import { findButton, inputValues } from './teams-client.ts';

/** A message that stands in the Playground, as it stands now. */
export type Shown = {
  readonly id: string;
  /** A chat, or the thread of a post as `channel;messageid=root`. */
  readonly conversation: string;
  readonly text?: string;
  readonly card?: unknown;
};

/** Drives the chat client of local mode by the interface that its own page uses, without a browser. */
export type PlaygroundClient = {
  /** Everything that the bot has posted, oldest first. */
  readonly shown: () => readonly Shown[];
  /** What stands in a conversation, as a person reads it. */
  readonly picture: (conversation: string) => string;
  /** Resolves with the first message for which this holds, now or later; the test's own timeout is the limit. */
  readonly until: (holds: (message: Shown) => boolean) => Promise<Shown>;
  /** Writes as the one who sits at it; a mention goes before what is said elsewhere than in the direct chat. Resolves with what the bot answers there. */
  readonly say: (conversation: string, text: string) => Promise<Shown>;
  /** Presses a button of a message, or of a card that took its place, as anyone of those whom the Playground knows. */
  readonly press: (
    user: string,
    on: Shown,
    button: string,
    inputs?: Readonly<Record<string, string>>,
  ) => Promise<Pressed>;
  /** Presses a button of a form, or one that opens a form; resolves with what comes in the direct chat. */
  readonly submit: (on: Shown, button: string, inputs?: Readonly<Record<string, string>>) => Promise<Shown>;
  /** Sends any activity to the bot as one of the Playground's mocked activities. */
  readonly mock: (activity: object) => Promise<void>;
  /** The Playground's own template of such an activity. */
  readonly template: (conversation: string, type?: string) => Promise<object>;
  readonly close: () => void;
};

/** What the presser sees: a short text, or the card in its place, which can be pressed in turn. */
export type Pressed = { readonly text: string; readonly on: Shown };

type Options = {
  /** The address of the Playground. */
  readonly url: string;
  /** Whoever sits at it. */
  readonly me: string;
  readonly bot: { readonly id: string; readonly name: string };
  /** The chat in which no mention is needed. */
  readonly personal: string;
};

type Json = { readonly [key: string]: unknown };

export async function openPlayground({ url, me, bot, personal }: Options): Promise<PlaygroundClient> {
  const messages = new Map<string, Shown>();
  const waiting = new Set<() => void>();
  const socket = new WebSocket(`${url.replace('http', 'ws')}/_ws_conversation/v1/conversations/stream`);
  socket.addEventListener('message', ({ data }) => {
    const heard = shownOf(JSON.parse(String(data)), messages);
    if (heard === undefined) return;
    messages.set(heard.id, heard);
    for (const look of waiting) look();
  });
  await new Promise((resolve, reject) => {
    socket.addEventListener('open', resolve);
    socket.addEventListener('error', reject);
  });

  async function post(path: string, body: object): Promise<Json> {
    const headers = { 'content-type': 'application/json' };
    const answer = await fetch(`${url}${path}`, { method: 'POST', headers, body: JSON.stringify(body) });
    const text = await answer.text();
    if (!answer.ok) throw new Error(`${path} answered ${answer.status}: ${text}`);
    return text === '' ? {} : JSON.parse(text);
  }

  const until = (holds: (message: Shown) => boolean): Promise<Shown> =>
    new Promise((resolve) => {
      const look = () => {
        const found = [...messages.values()].find(holds);
        if (found === undefined) return;
        waiting.delete(look);
        resolve(found);
      };
      waiting.add(look);
      look();
    });

  return {
    shown: () => [...messages.values()],
    picture: (conversation) =>
      [...messages.values()]
        .filter((message) => message.conversation === conversation)
        .map(shownText)
        .join('\n--\n'),
    until,
    async say(conversation, text) {
      const before = new Set(messages.keys());
      const mark = `<at>${bot.name}</at>`;
      const mentions = [{ mentioned: { id: bot.id }, text: mark }];
      const said =
        conversation === personal
          ? { text, textFormat: 'plain' }
          : { text: `${mark} ${text}`, textFormat: 'plain', mentions };
      const sent = await post(`/_conversation/v1/conversations/${conversation}/messages`, {
        from: { id: me },
        ...said,
      });
      // What is said in a channel begins a thread of its own, in which it is answered.
      const thread = typeof sent['postConversationId'] === 'string' ? sent['postConversationId'] : undefined;
      return until((one) => one.conversation === (thread ?? conversation) && !before.has(one.id));
    },
    async press(user, on, button, inputs = {}) {
      const { verb, data } = findButton(on.card, button);
      const action = { type: 'Action.Execute', verb, data: { ...data, ...inputValues(on.card), ...inputs } };
      const answer = await post('/_conversation/v1/invoke', {
        name: 'adaptiveCard/action',
        value: { action, trigger: 'manual' },
        from: { id: user },
        conversation: { id: on.conversation },
        replyToId: on.id,
      });
      const { value } = answer;
      const isCard = typeof value === 'object';
      return { text: isCard ? cardText(value) : String(value), on: isCard ? { ...on, card: value } : on };
    },
    async submit(on, button, inputs = {}) {
      const { type, verb, data, opens } = findButton(on.card, button);
      if (type !== 'Action.Submit' || opens) throw new Error(`"${button}" asks for a dialog`);
      const before = new Set(messages.keys());
      await post('/_conversation/v1/submit', {
        value: { ...data, verb, ...inputValues(on.card), ...inputs },
        from: { id: me },
        conversation: { id: on.conversation },
        replyToId: on.id,
      });
      return until((one) => one.conversation === personal && !before.has(one.id));
    },
    mock: async (activity) => void (await post('/_internal/v1/customActivities', activity)),
    async template(conversation, type) {
      const query = new URLSearchParams({ conversationId: conversation, ...(type && { type }) });
      const answer = await fetch(`${url}/_internal/v1/customActivities/template?${query}`);
      const activity: unknown = await answer.json();
      if (typeof activity !== 'object' || activity === null) throw new Error(`No template for ${type}`);
      return activity;
    },
    close: () => socket.close(),
  };
}

/** What a message says: its text, or its card. */
export function shownText({ text, card }: Shown): string {
  return card === undefined ? (text ?? '') : cardText(card);
}

function shownOf(heard: unknown, known: ReadonlyMap<string, Shown>): Shown | undefined {
  const { action, actionConversationId, message } = heard as Json;
  if (action !== 'createMessage' && action !== 'updateMessage') return undefined;
  const { messageId, text, attachments, postConversationId } = message as Json;
  const id = String(messageId);
  const [attached] = Array.isArray(attachments) ? attachments : [];
  const conversation = known.get(id)?.conversation ?? postConversationId ?? actionConversationId;
  return {
    id,
    conversation: String(conversation),
    ...(typeof text === 'string' && { text }),
    ...(attached !== undefined && { card: attached.content }),
  };
}
