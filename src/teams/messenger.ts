import type { Activity, ConversationParameters, TeamsChannelAccount } from 'botbuilder';
import type { ConnectorClient } from 'botframework-connector';
import type { Member, Messenger, Outgoing, Sent } from '../bot/outbox/messenger.ts';
import type { Account, Address } from '../store/store.ts';
import { attempt } from './attempt.ts';
import { messageActivity } from './message-activity.ts';

export type MessengerOptions = {
  readonly client: (service: string) => Promise<ConnectorClient>;
  /** Whether a token may go to the service: an address kept from before may no longer be on the list. */
  readonly isAllowed: (service: string) => boolean;
  /** Milliseconds for one attempt, all in all. */
  readonly limit: number;
  /** Whether the client shows forms as dialogs. */
  readonly dialogs: boolean;
};

type Conversations = ConnectorClient['conversations'];

/** The way out to Teams over the Bot Framework's connector. Each call is one request and never throws for what Teams answers. */
export function createMessenger({ client, isAllowed, limit, dialogs }: MessengerOptions): Messenger {
  async function post(
    { service }: Address,
    run: (conversations: Conversations) => Promise<string | undefined>,
  ): Promise<Sent> {
    if (!isAllowed(service)) return { kind: 'refused', status: 0, final: true, why: 'service not allowed' };
    return attempt(async () => run((await client(service)).conversations), limit);
  }

  /** Asks for something that can be done without: undefined when it is not to be had. */
  async function ask<Answer>(
    address: Address,
    run: (conversations: Conversations) => Promise<Answer>,
  ): Promise<Answer | undefined> {
    let answer: Answer | undefined;
    await post(address, async (conversations) => {
      answer = await run(conversations);
      return 'answered';
    });
    return answer;
  }

  return {
    send(address, message, thread) {
      const conversation = threadOf(address, thread);
      return post(address, async (conversations) => {
        const answer = await conversations.sendToConversation(
          conversation,
          outgoing(address, message, dialogs),
        );
        return answer.id;
      });
    },
    edit(address, activity, message) {
      const { conversation } = address;
      return post(address, async (conversations) => {
        const edited = { ...outgoing(address, message, dialogs), id: activity };
        await conversations.updateActivity(conversation, activity, edited);
        return activity;
      });
    },
    async member(address, account) {
      const found = await ask(address, (conversations) => findMember(conversations, address, account));
      return found && memberFrom(found, account, address);
    },
    members: (address) => ask(address, (conversations) => allMembers(conversations, address)),
    async openPersonal(address, account) {
      const opened = await ask(address, async (conversations) => {
        const found = await findMember(conversations, address, account).catch(() => undefined);
        return conversations.createConversation(personal(address, found?.id ?? account.id));
      });
      return opened?.id ? { ...address, conversation: opened.id } : undefined;
    },
  };
}

/** In channels a bare conversation makes a new post; only `;messageid=` says which thread is meant. */
function threadOf({ conversation }: Address, thread: string | undefined): string {
  return thread === undefined ? conversation : `${conversation};messageid=${thread}`;
}

function outgoing(address: Address, message: Outgoing, dialogs: boolean): Activity {
  const activity: Partial<Activity> = {
    ...messageActivity(message, dialogs),
    channelId: address.channelId,
    serviceUrl: address.service,
    from: { id: address.bot, name: '' },
  };
  // The SDK asks for all of an activity where it sends what it is given.
  return activity as Activity;
}

function memberFrom(found: Partial<TeamsChannelAccount>, account: Account, host: Address): Member {
  const email = found.email || found.userPrincipalName;
  const role = roleOf(found, host);
  return { account, name: found.name ?? '', ...(email && { email }), ...(role && { role }) };
}

/** Teams tells guests by their role, by the mark that Entra puts into their user names, or by another home tenant. */
function roleOf(found: Partial<TeamsChannelAccount>, { tenant }: Address): Member['role'] {
  const { userRole, userPrincipalName, tenantId } = found;
  const role = userRole?.toLowerCase();
  if (role === 'anonymous') return role;
  const isForeign = tenantId !== undefined && tenantId !== '' && tenantId.toLowerCase() !== tenant;
  if (role === 'guest' || isForeign || /#ext#/iu.test(userPrincipalName ?? '')) return 'guest';
  return role === 'owner' || role === 'user' ? role : undefined;
}

type PageOptions = NonNullable<Parameters<Conversations['getConversationPagedMembers']>[1]>;
const pageSize = 500;
const mostPages = 50;

/** Asked for by object id, which Teams knows; where that is not known, looked for in the whole roster. */
async function findMember(
  conversations: Conversations,
  { conversation }: Address,
  { id }: Account,
): Promise<Partial<TeamsChannelAccount> | undefined> {
  try {
    return await conversations.getConversationMember(conversation, id);
  } catch (error) {
    if (!(error instanceof Error && 'statusCode' in error && error.statusCode === 404)) throw error;
  }
  for await (const members of pagesOf(conversations, conversation)) {
    const found = members.find((member) => objectIdOf(member) === id);
    if (found !== undefined) return found;
  }
  return undefined;
}

function objectIdOf(member: object): string | undefined {
  const id: unknown =
    'aadObjectId' in member && member.aadObjectId
      ? member.aadObjectId
      : 'objectId' in member
        ? member.objectId
        : '';
  return typeof id === 'string' ? id.toLowerCase() : undefined;
}

/** Those with an account of their own; guests have one too, anonymous participants none. */
async function allMembers(conversations: Conversations, address: Address): Promise<readonly Member[]> {
  const found: Member[] = [];
  for await (const members of pagesOf(conversations, address.conversation)) {
    for (const member of members) {
      const id = objectIdOf(member);
      if (id !== undefined && id !== '')
        found.push(
          memberFrom(member, { tenant: member.tenantId?.toLowerCase() ?? address.tenant, id }, address),
        );
    }
  }
  return found;
}

async function* pagesOf(
  conversations: Conversations,
  conversation: string,
): AsyncGenerator<readonly Partial<TeamsChannelAccount>[]> {
  let continuationToken: string | undefined;
  for (let page = 0; page < mostPages; page += 1) {
    const options: Partial<PageOptions> = { pageSize, ...(continuationToken && { continuationToken }) };
    // The SDK's types want a token also for the first page, which has none.
    const answer = await conversations.getConversationPagedMembers(conversation, options as PageOptions);
    yield answer.members;
    continuationToken = answer.continuationToken;
    if (!continuationToken) return;
  }
}

function personal({ bot, tenant }: Address, id: string): ConversationParameters {
  const parameters: Partial<ConversationParameters> = {
    isGroup: false,
    bot: { id: bot, name: '' },
    members: [{ id, name: '' }],
    tenantId: tenant,
    channelData: { tenant: { id: tenant } },
  };
  return parameters as ConversationParameters;
}
