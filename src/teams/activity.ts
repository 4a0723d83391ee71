import { z } from 'zod';

// Only what is read is described, so that the rest of an activity costs nothing and goes nowhere.
const id = z.string().min(1).max(500);
const optionalId = id.nullish();
const holder = z.object({ id: optionalId }).nullish();
const account = z.object({
  id,
  name: z.string().nullish(),
  aadObjectId: z.string().max(100).nullish(),
  tenantId: optionalId,
});

const activity = z.object({
  type: z.string().min(1).max(100),
  id: optionalId,
  name: z.string().max(200).nullish(),
  timestamp: z.string().max(100).nullish(),
  channelId: z.string().max(100).default(''),
  serviceUrl: z.string().min(1).max(2000),
  locale: z.string().max(100).nullish(),
  from: account,
  recipient: account,
  conversation: z.object({
    id,
    conversationType: z.string().max(100).nullish(),
    tenantId: optionalId,
    isGroup: z.boolean().nullish(),
  }),
  channelData: z
    .object({
      tenant: holder,
      team: holder,
      channel: holder,
      meeting: holder,
      eventType: z.string().max(100).nullish(),
    })
    .nullish(),
  text: z.string().nullish(),
  attachments: z.array(z.unknown()).nullish(),
  entities: z.array(z.unknown()).nullish(),
  value: z.unknown().optional(),
  action: z.string().max(100).nullish(),
  membersAdded: z.array(account).max(1000).nullish(),
  membersRemoved: z.array(account).max(1000).nullish(),
});

/** What Samverka looks at in an activity; its words are an attacker's until proven otherwise. */
export type Activity = z.infer<typeof activity>;

/** The connector that a body says it comes from, looked at before the rest of it. */
export function serviceOf(body: unknown): string | undefined {
  const service =
    typeof body === 'object' && body !== null && 'serviceUrl' in body ? body.serviceUrl : undefined;
  return typeof service === 'string' && service.length <= 2000 ? service : undefined;
}

/** The activity in a request's body, or undefined where it is none. */
export function parseActivity(body: unknown): Activity | undefined {
  return activity.safeParse(body).data;
}

const mention = z.object({
  type: z.literal('mention'),
  mentioned: z.object({ id, name: z.string().max(300).nullish() }),
  text: z.string().min(1).max(500),
});

/** The mentions among an activity's entities; what is none is passed over. */
export function mentionsOf({ entities }: Activity): readonly z.infer<typeof mention>[] {
  return (entities ?? []).slice(0, 200).flatMap((entity) => mention.safeParse(entity).data ?? []);
}

const sentFile = z.object({
  contentType: z.literal('application/vnd.microsoft.teams.file.download.info'),
  name: z.string().max(500).nullish(),
  content: z.object({ downloadUrl: z.string().min(1).max(8000) }),
});

/** The files that were sent with a message, in direct chat: elsewhere Teams sends none. */
export function filesOf({
  attachments,
}: Activity): readonly { readonly name: string; readonly url: string }[] {
  return (attachments ?? []).slice(0, 20).flatMap((one) => {
    const file = sentFile.safeParse(one).data;
    return file === undefined ? [] : [{ name: file.name ?? '', url: file.content.downloadUrl }];
  });
}

const pressed = z.object({
  action: z.object({ verb: z.string().max(200).nullish(), data: z.unknown().optional() }),
});

/** What an `adaptiveCard/action` carries: verb and data, as they came; undefined when it is not shaped so. */
export function executedAction(value: unknown): { verb: string; data: unknown } | undefined {
  const read = pressed.safeParse(value).data;
  return read && { verb: read.action.verb ?? '', data: withoutVerb(read.action.data) };
}

/** What an `Action.Submit` carries, which is the fallback of our buttons: the verb lies among the data. */
export function submittedAction(value: unknown): { verb: string; data: unknown } | undefined {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return undefined;
  const verb: unknown = Object.hasOwn(value, 'verb') && 'verb' in value ? value.verb : '';
  return { verb: typeof verb === 'string' ? verb.slice(0, 200) : '', data: withoutVerb(value) };
}

/** What opening a dialog, or pressing a button in one, carries: the same as an Action.Submit, under `data`. */
export function dialogAction(value: unknown): { verb: string; data: unknown } | undefined {
  return typeof value === 'object' && value !== null && 'data' in value
    ? submittedAction(value.data)
    : undefined;
}

/** The data without the verb that the fallback needs, so that both ways of pressing carry the same. */
function withoutVerb(data: unknown): unknown {
  if (typeof data !== 'object' || data === null || Array.isArray(data)) return data;
  return Object.fromEntries(
    Object.entries(data).filter(([key]) => key !== 'verb' && key !== 'msteams' && key !== '__proto__'),
  );
}
