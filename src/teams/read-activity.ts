import { createHash } from 'node:crypto';
import type { Incoming, MovedMember, Sender, What } from '../bot/turns/incoming.ts';
import type { Language } from '../meetings/model/terms.ts';
import {
  type Activity,
  dialogAction,
  executedAction,
  filesOf,
  mentionsOf,
  submittedAction,
} from './activity.ts';
import { readableText } from './readable-text.ts';

export type ReadContext = {
  readonly mode: 'local' | 'served';
  /** When it was received. */
  readonly at: string;
};

/** The activity as the bot knows it, or undefined for what Samverka does not answer: reactions, typing, events. */
export function readActivity(activity: Activity, context: ReadContext): Incoming | undefined {
  const what = readWhat(activity, context.mode);
  if (what === undefined) return undefined;
  const conversation = readConversation(activity, what);
  return {
    id: identityOf(placeOf(activity, conversation.id), activity, context),
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

/**
 * An edited or deleted message has the id that it was said with, which is taken: each such event is one of its own.
 */
function identityOf(place: string, activity: Activity, context: ReadContext): string {
  const { type, id, timestamp } = activity;
  if (type === 'messageUpdate' || type === 'messageDelete')
    return `${place}|${id ?? ''}|${type}@${timestamp ?? context.at}`;
  return `${place}|${id ?? unnamed(activity, context)}`;
}

/** Identities are kept with the facts for ever; the id of someone's direct chat, or of her, must not be: it can be erased. */
function placeOf(activity: Activity, id: string): string {
  return kindOf(activity) === 'personal' ? veiled(id) : id;
}

function veiled(id: string): string {
  return createHash('sha256').update(id).digest('base64url').slice(0, 22);
}

/** Two people may press within the same moment. */
function unnamed({ type, timestamp, from }: Activity, { at }: ReadContext): string {
  return `${type}@${timestamp ?? at}/${veiled(from.id)}`;
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
    case 'messageUpdate':
    case 'messageDelete':
      return readChange(activity);
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
  const { text, mentions } = saidIn(activity);
  const mentioned = kindOf(activity) === 'personal' || mentions.some(({ isBot }) => isBot);
  const spoken = mode === 'local' ? /^(?:som|as)\s+([^:\n]{1,100}):\s*/i.exec(text) : null;
  const as = spoken?.[1]?.trim();
  const sent = kindOf(activity) === 'personal' ? filesOf(activity) : [];
  const files = sent.length === 0 ? {} : { files: sent };
  if (spoken === null || !as) return { kind: 'message', text, mentioned, ...files };
  return { kind: 'message', text: text.slice(spoken[0].length), mentioned, as, ...files };
}

function saidIn(activity: Activity) {
  const mentions = mentionsOf(activity).map(({ mentioned, text }) => ({
    mark: text,
    name: mentioned.name ?? undefined,
    isBot: mentioned.id === activity.recipient.id,
  }));
  return { text: readableText(activity.text ?? '', mentions), mentions };
}

/** A message of someone's that was edited, deleted, or taken back after that; Teams gives it the id it was said with. */
function readChange(activity: Activity): What | undefined {
  const { type, id, from, recipient, conversation, channelData } = activity;
  if (!id || from.id === recipient.id) return undefined;
  const original = `${placeOf(activity, conversation.id.split(';messageid=')[0] ?? '')}|${id}`;
  if (type === 'messageDelete')
    return channelData?.eventType === 'softDeleteMessage' ? { kind: 'message-deleted', original } : undefined;
  if (channelData?.eventType !== 'editMessage' && channelData?.eventType !== 'undeleteMessage')
    return undefined;
  return { kind: 'message-edited', original, text: saidIn(activity).text };
}

function readConversationUpdate({
  channelData,
  membersAdded,
  membersRemoved,
  recipient,
}: Activity): What | undefined {
  if (channelData?.eventType === 'channelDeleted' || channelData?.eventType === 'teamDeleted')
    return { kind: 'conversation-deleted' };
  if (membersRemoved?.some(({ id }) => id === recipient.id)) return { kind: 'uninstalled' };
  const left = movedMembers(membersRemoved, recipient.id);
  if (left.length > 0) return { kind: 'member-left', members: left };
  const joined = movedMembers(membersAdded, recipient.id).filter(({ id }) => id !== undefined);
  return joined.length > 0 ? { kind: 'member-joined', members: joined } : undefined;
}

/** People, not bots; Teams often tells no more of them than an id of its own, which says nothing here. */
function movedMembers(members: Activity['membersRemoved'], bot: string): readonly MovedMember[] {
  return (members ?? [])
    .filter(({ id }) => id !== bot && !id.startsWith('28:'))
    .map(({ aadObjectId, tenantId }) => ({
      ...(aadObjectId && { id: aadObjectId.toLowerCase() }),
      ...(tenantId && { tenant: tenantId.toLowerCase() }),
    }));
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
