import type { Incoming, Sender, What } from '../bot/incoming.ts';
import type { Language } from '../meetings/terms.ts';
import { type Activity, dialogAction, executedAction, mentionsOf, submittedAction } from './activity.ts';
import { readableText } from './readable-text.ts';

export type ReadContext = {
  readonly mode: 'local' | 'served';
  /** When it was received. */
  readonly at: string;
};

/** The activity as the bot knows it, or undefined for what Samverka does not answer: edits, reactions, typing, events. */
export function readActivity(activity: Activity, context: ReadContext): Incoming | undefined {
  const what = readWhat(activity, context.mode);
  if (what === undefined) return undefined;
  const conversation = readConversation(activity, what);
  return {
    id: `${conversation.id}|${activity.id ?? unnamed(activity, context)}`,
    at: context.at,
    conversation,
    sender: readSender(activity, conversation.tenant),
    address: {
      service: activity.serviceUrl,
      tenant: conversation.tenant,
      conversation: conversation.id,
      bot: activity.recipient.id,
      channelId: activity.channelId,
    },
    what,
  };
}

/** Two people may press within the same moment. */
function unnamed({ type, timestamp, from }: Activity, { at }: ReadContext): string {
  return `${type}@${timestamp ?? at}/${from.id}`;
}

/** The tenant that hosts the conversation, in lower case; the sender's own may be another. */
export function hostTenant({ conversation, channelData }: Activity): string {
  return (conversation.tenantId ?? channelData?.tenant?.id ?? '').toLowerCase();
}

/** The language of the person's Teams: English where it says so, else Swedish. */
function languageOf({ locale }: Pick<Activity, 'locale'>): Language {
  return locale?.toLowerCase().startsWith('en') ? 'en' : 'sv';
}

function readWhat(activity: Activity, mode: ReadContext['mode']): What | undefined {
  switch (activity.type) {
    case 'message':
      return activity.from.id === activity.recipient.id ? undefined : readMessage(activity, mode);
    case 'invoke':
      return readInvoke(activity);
    case 'installationUpdate':
      if (activity.action === 'add') return { kind: 'installed' };
      return activity.action === 'remove' ? { kind: 'uninstalled' } : undefined;
    case 'conversationUpdate':
      return readConversationUpdate(activity);
    default:
      return undefined;
  }
}

/** The names under which a pressed button arrives as an invoke. */
export function isPressName(name: Activity['name']): boolean {
  return name === 'adaptiveCard/action' || name === 'task/fetch' || name === 'task/submit';
}

function readInvoke({ name, value }: Activity): What | undefined {
  if (name === 'adaptiveCard/action') {
    const action = executedAction(value);
    return action && { kind: 'press', ...action, invoke: true };
  }
  if (name !== 'task/fetch' && name !== 'task/submit') return undefined;
  const action = dialogAction(value);
  const dialog = name === 'task/fetch' ? 'fetch' : 'submit';
  return action && { kind: 'press', ...action, invoke: true, dialog };
}

function readMessage(activity: Activity, mode: ReadContext['mode']): What | undefined {
  const action = submittedAction(activity.value);
  if (action !== undefined && (action.verb !== '' || !activity.text))
    return { kind: 'press', ...action, invoke: false };
  const mentions = mentionsOf(activity).map(({ mentioned, text }) => ({
    mark: text,
    name: mentioned.name ?? undefined,
    isBot: mentioned.id === activity.recipient.id,
  }));
  const text = readableText(activity.text ?? '', mentions);
  const mentioned = kindOf(activity) === 'personal' || mentions.some(({ isBot }) => isBot);
  const spoken = mode === 'local' ? /^(?:som|as)\s+([^:\n]{1,100}):\s*/i.exec(text) : null;
  const as = spoken?.[1]?.trim();
  if (spoken === null || !as) return { kind: 'message', text, mentioned };
  return { kind: 'message', text: text.slice(spoken[0].length), mentioned, as };
}

function readConversationUpdate({ channelData, membersRemoved, recipient }: Activity): What | undefined {
  if (channelData?.eventType === 'channelDeleted' || channelData?.eventType === 'teamDeleted')
    return { kind: 'conversation-deleted' };
  if (membersRemoved?.some(({ id }) => id === recipient.id)) return { kind: 'uninstalled' };
  return undefined;
}

function readConversation(activity: Activity, what: What): Incoming['conversation'] {
  const { conversation, channelData } = activity;
  const [base = '', thread] = conversation.id.split(';messageid=');
  const kind = kindOf(activity);
  const gone = what.kind === 'conversation-deleted' ? deletedConversation(channelData) : undefined;
  const team = channelData?.team?.id;
  return {
    id: gone ?? base,
    kind,
    tenant: hostTenant(activity),
    ...(kind === 'channel' && thread && { thread }),
    ...(team && { team }),
  };
}

/** A deletion is told in the team's general channel: what is gone stands beside it. */
function deletedConversation(channelData: Activity['channelData']): string | undefined {
  const gone = channelData?.eventType === 'channelDeleted' ? channelData.channel : channelData?.team;
  return gone?.id ?? undefined;
}

function kindOf({ conversation, channelData }: Activity): Incoming['conversation']['kind'] {
  const type = conversation.conversationType;
  if (type === 'channel' || (!type && (channelData?.channel?.id || channelData?.team?.id))) return 'channel';
  if (channelData?.meeting?.id) return 'meeting-chat';
  return type === 'groupChat' || conversation.isGroup === true ? 'group-chat' : 'personal';
}

/** Anonymous meeting participants have no object id, and so no account: their names are their own invention. */
function readSender({ from, locale }: Activity, host: string): Sender {
  const { aadObjectId, tenantId, name } = from;
  return {
    ...(aadObjectId && {
      account: { tenant: (tenantId ?? host).toLowerCase(), id: aadObjectId.toLowerCase() },
    }),
    name: (name ?? '').slice(0, 256),
    language: languageOf({ locale }),
  };
}
