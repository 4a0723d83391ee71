import type { GroupId } from '../../src/meetings/model/terms.ts';
import { cardText } from '../card-text.ts';
import { samverka } from '../cli/samverka.ts';
import { channel, direct, granby, people, roster } from './granby.ts';
import { openStage, type Stage } from './stage.ts';

const { sara, eva } = people;
let stage: Stage;
let group: GroupId;

beforeAll(async () => {
  stage = await openStage('2027-02-12T14:00:00+01:00');
  stage.connector.setRoster(channel.id, roster);
  const added = await stage.addGroup(granby);
  group = added.group;
  await stage.say(sara, channel, `koppla ${added.code}`);
  await stage.say(sara, direct(sara), 'starta mötet');
  await stage.say(sara, direct(sara), 'alla utom Bo');
  await stage.say(sara, direct(sara), 'beslut 1: Gruppen godkänner planen.');
  await stage.settled();
});
afterAll(() => stage.end());

/** All words of an answer, wherever a line or a row of it ends. */
const wordsOf = (text: string) => text.match(/[\p{L}\p{N}]+/gu) ?? [];

describe('a question from the command line, while the server runs', () => {
  it.each([
    'när är nästa möte?',
    'vem är ordförande?',
    'vilka är närvarande?',
    'vilka är frånvarande?',
    'visa besluten',
    'dagordningen',
    'mina uppdrag',
    'blå hästar flyger',
  ])('is answered as in direct chat: %s', async (text) => {
    for (const [user, name] of [
      [sara, 'Sara Ström'],
      [eva, 'Eva Ek'],
    ] as const) {
      const turn = await stage.client.say(user, direct(user), text);
      const chat = turn.replies.map((reply) => cardText(reply.card) || reply.text).join('\n');
      const asked = ['ask', '--group', group, '--as', name, '--today', '2027-02-12T14:00:00+01:00', text];
      const { code, out } = await samverka(asked, { SAMVERKA_DATA: stage.folder });
      expect(code).toBe(0);
      const shown = new Set(wordsOf(chat));
      expect(wordsOf(out).filter((word) => !shown.has(word))).toEqual([]);
    }
  });

  it('shows no signs that would steer a terminal', async () => {
    const asked = [
      'ask',
      '--group',
      group,
      '--as',
      'Eva Ek',
      '--explain',
      'blå \u001b[31mhästar\u202e\u009b2J',
    ];
    const { out } = await samverka(asked, { SAMVERKA_DATA: stage.folder });
    expect(out).toContain('hästar');
    expect(out).not.toMatch(/[^\P{Cc}\n\t]|[\u202a-\u202e]/u);
  });
});
