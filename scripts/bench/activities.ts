import { pressVersion } from '../../src/cards/presses/press.ts';
import {
  accountId,
  bot,
  busyGroup,
  channelOf,
  directChatOf,
  persons,
  pressers,
  tenant,
} from './data-folder.ts';
import { personName } from './invented-group.ts';

/** A request to a bot, ready to be sent again and again: only its activity id, of a fixed length, is written anew. */
export type Prepared = { readonly bytes: Buffer; readonly idAt: number };

const idLength = 16;
let lastId = 0;

/** The bytes of a request with an activity id that was never sent before. */
export function fresh({ bytes, idAt }: Prepared): Buffer {
  lastId += 1;
  bytes.write(String(lastId).padStart(idLength, '0'), idAt, 'latin1');
  return bytes;
}

/** "När är nästa möte?" in a person's direct chat. */
export function question(service: string, group: string, person: number): Prepared {
  const account = accountId(group, person);
  return prepared(service, group, person, {
    type: 'message',
    text: 'när är nästa möte?',
    textFormat: 'plain',
    conversation: { id: directChatOf(account), conversationType: 'personal', tenantId: tenant },
    channelData: { tenant: { id: tenant } },
  });
}

/** [Jag är här] on the card in the channel, one for each of those who press. */
export function checkIns(service: string, meeting: string): readonly Prepared[] {
  return Array.from({ length: pressers }, (_, n) =>
    press(service, n + 2, 'check-in', { v: pressVersion, group: busyGroup, meeting }),
  );
}

/** The secretary unticks everybody who pressed, so that each of them can check in once more. */
export function everybodyAbsent(service: string, meeting: string): Prepared {
  const shown = Array.from({ length: persons }, (_, n) => `p${n + 1}`);
  const data = { v: pressVersion, group: busyGroup, meeting, day: 1, shown, ticked: shown };
  return press(service, 0, 'save-roll', data);
}

function press(service: string, person: number, verb: string, data: object): Prepared {
  const channel = channelOf(busyGroup);
  return prepared(service, busyGroup, person, {
    type: 'invoke',
    name: 'adaptiveCard/action',
    replyToId: '1700000000001',
    value: { action: { type: 'Action.Execute', verb, data }, trigger: 'manual' },
    conversation: {
      id: `${channel};messageid=1700000000000`,
      conversationType: 'channel',
      tenantId: tenant,
      isGroup: true,
    },
    channelData: {
      channel: { id: channel },
      team: { id: `19:team-${busyGroup}@thread.tacv2` },
      tenant: { id: tenant },
      source: { name: 'message' },
      legacy: { replyToId: '1:1someencodedid' },
    },
  });
}

/** An activity with all that Teams sends along. */
function prepared(service: string, group: string, person: number, fields: object): Prepared {
  const account = accountId(group, person);
  const mark = '#'.repeat(idLength);
  const body = JSON.stringify({
    id: `f:${mark}`,
    timestamp: '2027-02-12T12:05:00.000Z',
    localTimestamp: '2027-02-12T13:05:00.000+01:00',
    localTimezone: 'Europe/Stockholm',
    channelId: 'msteams',
    serviceUrl: service,
    locale: 'sv-SE',
    from: { id: `29:1${account}`, name: personName(person), aadObjectId: account },
    recipient: { id: bot, name: 'Samverka' },
    entities: [
      { type: 'clientInfo', locale: 'sv-SE', country: 'SE', platform: 'Web', timezone: 'Europe/Stockholm' },
    ],
    ...fields,
  });
  const bytes = Buffer.from(
    `POST /api/messages HTTP/1.1\r\nhost: 127.0.0.1\r\ncontent-type: application/json; charset=utf-8\r\n` +
      `content-length: ${Buffer.byteLength(body)}\r\nuser-agent: Microsoft-SkypeBotApi (Microsoft-BotFramework/3.0)\r\n\r\n${body}`,
  );
  return { bytes, idAt: bytes.indexOf(mark) };
}
