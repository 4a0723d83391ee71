import { type PressVerb, presses } from '../../src/cards/presses/press.ts';
import type { GroupId } from '../../src/meetings/model/terms.ts';
import type { Place, PressTurn, User } from '../teams-client.ts';
import { channel, direct, granby, people, roster } from './granby.ts';
import { neighbour, neighbourChannel, neighbourRoster, neighbours } from './neighbours.ts';
import { openStage, pressText, type Stage } from './stage.ts';

const { sara, osten, bo, nils } = people;
const { vera } = neighbour;
const gast: User = { id: '29:90', name: 'Gunnel Gäst', objectId: 'dddddddd-0000-4000-8000-000000000001' };
const english: User = {
  id: '29:91',
  name: 'Ed East',
  objectId: 'dddddddd-0000-4000-8000-000000000002',
  locale: 'en-GB',
};
const outsiders = [nils, gast, english].map(({ name }) => name);

/** What nobody outside the group may read in an answer; the secret decision nobody but those who record. */
const secrets = [
  'Sara Ström',
  'Östen Åberg',
  'Bo Dahl',
  'Åsa Öhman',
  'Ida Lind',
  'Lillån',
  'hemsjukvård',
  'Samverkansråd',
  'februari',
  'February',
];
const secretDecision = 'Rådet köper fastigheten Sländan för nio miljoner.';
const secretMessage = 'Jag är sjukskriven till maj.';

type Who = 'stranger' | 'visitor' | 'participant' | 'chair' | 'secretary of another group' | 'secretary';
const who: Readonly<Record<Who, User>> = {
  stranger: nils,
  visitor: gast,
  participant: bo,
  chair: osten,
  'secretary of another group': vera,
  secretary: sara,
};

/** Lowest of those who may press it at its right place. */
const recorders: readonly Who[] = ['chair', 'secretary'];
const members: readonly Who[] = ['participant', ...recorders];
const attending: readonly Who[] = ['visitor', ...members];
const rights: Readonly<
  Record<
    Exclude<
      PressVerb,
      | 'show-erasure'
      | 'show-extract'
      | 'erase'
      | 'keep-data'
      | 'help'
      | 'ask-in'
      | 'show-founding'
      | 'found-group'
    >,
    { may: readonly Who[]; data: object; asks?: true }
  >
> = {
  'show-minutes': { may: members, data: {} },
  // As if it were typed, by whoever presses.
  say: { may: attending, data: { text: 'jag är här' }, asks: true },
  'confirm-order': { may: attending, data: { asked: 'none', yes: true } },
  'answer-attendance': { may: attending, data: { answer: 'remote', message: 'hej' }, asks: true },
  'show-notice': { may: attending, data: {} },
  'check-in': { may: attending, data: {}, asks: true },
  'announce-late': { may: attending, data: {}, asks: true },
  'show-companions': { may: members, data: {} },
  'check-in-companions': { may: members, data: { companions: 'p5,p6' } },
  // To ask to be let in is the one thing that a stranger may.
  introduce: { may: ['stranger', 'secretary of another group', ...attending], data: { as: 'guest' } },
  'save-dates': {
    may: recorders,
    data: { text: 'Möten 2027\n12 november', on: '2027-02-12', digest: 'x', missing: 'keep' },
  },
  'show-meeting': { may: recorders, data: {} },
  'save-meeting': { may: recorders, data: { place: 'Annan plats', was: {} } },
  'cancel-meeting': { may: recorders, data: { reason: 'Påhittad' } },
  'settle-admission': { may: ['secretary'], data: { person: 'p8', approved: true } },
  'connect-person': { may: ['secretary'], data: { account: 'x/y', person: 'p4' } },
  'show-roll': { may: recorders, data: {} },
  'save-roll': { may: recorders, data: { day: 1, shown: ['p1', 'p2', 'p3'], ticked: [], 'o-o1': 'p1' } },
  'next-item': { may: recorders, data: { from: 'i1' } },
  'decide-as-proposed': { may: recorders, data: { item: 'i4', n: 0 } },
  'show-text': { may: recorders, data: { item: 'i1' } },
  'save-text': { may: recorders, data: { item: 'i1', was: 'x', prose: 'Annat.' } },
  'save-written': { may: recorders, data: { shown: 'x' } },
  'take-texts': { may: recorders, data: { shown: 'x' } },
  'review-handed': { may: recorders, data: { shown: 'x' } },
  'take-handed': { may: recorders, data: { shown: 'x', key: 'y' } },
  'keep-handed': { may: recorders, data: { shown: 'x', key: 'y' } },
  'drop-written': { may: recorders, data: {} },
  'show-change': { may: recorders, data: { of: 'decision', id: 'the-decision' } },
  'save-change': { may: recorders, data: { of: 'decision', id: 'the-decision', text: 'Något annat.' } },
  undo: { may: attending, data: { stamp: 'the-latest' } },
  amend: {
    may: recorders,
    data: {
      changes: [
        {
          meeting: 'm1',
          of: 'decision',
          id: 'the-decision',
          text: 'Något annat.',
          was: 'Rådet köper fastigheten Sländan för nio miljoner.',
        },
      ],
    },
  },
  'show-departure': { may: ['secretary'], data: { person: 'p6' } },
  'save-departure': { may: ['secretary'], data: { person: 'p6', seat: '-', assignments: '-' } },
  'keep-member': { may: ['secretary'], data: { person: 'p6' } },
  keep: { may: attending, data: {} },
  'show-closing': { may: recorders, data: {} },
  'settle-contradiction': { may: recorders, data: { person: 'p4', status: 'absent' } },
  'close-meeting': { may: recorders, data: {} },
  'resume-meeting': { may: recorders, data: {} },
  'show-publish': { may: ['secretary'], data: {} },
  'publish-summary': { may: ['secretary'], data: {} },
  'hold-publication': { may: ['secretary'], data: {} },
  'finish-minutes': { may: ['secretary'], data: {} },
  'show-minutes-settings': { may: ['secretary'], data: {} },
  'save-minutes-settings': { may: ['secretary'], data: { shown: {}, adjustDays: '3', approveNext: 'yes' } },
  'check-minutes': { may: recorders, data: {} },
  'finish-anyway': { may: ['secretary'], data: {} },
  'send-minutes': { may: ['secretary'], data: {} },
  // Nobody adjusts at this meeting, so that nobody may.
  'adjust-minutes': { may: [], data: { edition: 1 } },
  'show-remark': { may: [], data: { edition: 1 } },
  'save-remark': { may: [], data: { edition: 1, text: 'fel' } },
  'file-minutes': { may: ['secretary'], data: {} },
  'ask-publish-minutes': { may: ['secretary'], data: {} },
  'publish-minutes': { may: ['secretary'], data: {} },
  'hold-minutes': { may: ['secretary'], data: {} },
  'get-minutes': { may: members, data: {} },
  'show-difference': { may: recorders, data: {} },
  'show-edition': { may: ['secretary'], data: {} },
  'save-edition': { may: ['secretary'], data: { reason: 'fel' } },
  'add-adjuster': { may: recorders, data: { person: 'p4' } },
  'save-roster': { may: ['secretary'], data: { text: 'Ny Person\tLillån', shown: 'x' } },
  'save-matches': { may: ['secretary'], data: { pairs: 'p4|t/forged' } },
  'show-person': { may: ['secretary'], data: { person: 'p4' } },
  'save-person': {
    may: ['secretary'],
    data: {
      person: 'p4',
      shown: { name: 'Bo Dahl', organisation: 'Lillån', title: '', category: 'member', roles: '' },
      name: 'Bo Dahl',
      organisation: 'o3',
      title: 'chef',
      category: 'member',
    },
  },
  'drop-roster': { may: ['secretary'], data: {} },
  'make-calendar-link': { may: ['secretary'], data: {} },
  'post-notice': { may: ['secretary'], data: {} },
  'send-again': { may: ['secretary'], data: { key: 'agenda:m1' } },
  'show-settings': { may: ['secretary'], data: {} },
  'save-settings': { may: ['secretary'], data: { shown: {}, name: 'X', agendaDays: '3' } },
  'show-second-secretary': { may: ['secretary'], data: {} },
  'name-secretary': { may: ['secretary'], data: { person: 'p3' } },
  'show-accounts': { may: ['secretary'], data: { person: 'p3' } },
  'remove-account': { may: ['secretary'], data: { person: 'p3', account: 'x/y' } },
  // Whose assignment it is, is the core's to say: see the story about assignments.
  'assignment-done': { may: attending, data: { id: 'a77' } },
  'assignment-not-mine': { may: attending, data: { id: 'a77' } },
  'show-more-time': { may: attending, data: { id: 'a77' } },
  'save-more-time': { may: attending, data: { id: 'a77', date: '2027-06-01' } },
  'show-details': { may: recorders, data: { id: 'the-decision' } },
  'save-details': { may: recorders, data: { id: 'the-decision', mark: 'x', condition: 'att det ryms' } },
  'show-decision-proposal': { may: recorders, data: { id: 'the-decision' } },
  'save-decision-proposal': { may: recorders, data: { id: 'the-decision', text: 'Att köpa.' } },
  'use-item-text': { may: recorders, data: { id: 'the-decision' } },
  'give-elected': { may: recorders, data: { id: 'the-decision', n: 0 } },
  'elected-adjust': { may: recorders, data: { id: 'the-decision' } },
  'show-ratify': { may: recorders, data: { id: 'the-decision' } },
  'save-ratify': { may: recorders, data: { id: 'the-decision', parties: 'o1,o77' } },
  'add-party': { may: recorders, data: { id: 'the-decision', organisation: 'o77' } },
  'see-ratification': { may: members, data: { id: 'the-decision' } },
  'show-ratification': { may: ['secretary'], data: { id: 'the-decision' } },
  'show-party-answer': { may: members, data: { id: 'the-decision', organisation: 'o1' } },
  'save-party-answer': { may: members, data: { id: 'the-decision', organisation: 'o1', state: 'ratified' } },
  'show-report': { may: attending, data: { id: 'a77' } },
  'save-report': { may: attending, data: { id: 'a77', text: 'hej' } },
  'keep-responsible': { may: recorders, data: { id: 'a77' } },
  'show-responsible': { may: recorders, data: { id: 'a77' } },
  'save-responsible': { may: recorders, data: { id: 'a77', person: 'p4' } },
  'save-mandate': { may: recorders, data: { decision: 'the-decision' } },
  'add-follow-up': { may: recorders, data: {} },
  'show-reason': { may: attending, data: { id: 'a77' } },
  'save-reason': { may: attending, data: { id: 'a77', reason: 'hej' } },
  'show-reply': { may: recorders, data: { id: 'e77' } },
  'save-reply': { may: recorders, data: { id: 'e77', name: 'Lillån', on: '2027-02-12' } },
  'show-referral': { may: recorders, data: { id: 'e77' } },
  'save-referral': { may: recorders, data: { id: 'e77', text: 'Något annat', recipients: 'Lillån' } },
  'referral-replied': { may: members, data: { id: 'e77', from: 'Lillån' } },
  'track-referral': { may: recorders, data: { decision: 'the-decision' } },
  'choose-each': {
    may: recorders,
    data: { item: '4', of: 'parties', said: 'samtliga kommuner', as: 'assignment', text: 'De tar fram.' },
  },
  'show-propose': { may: members, data: {} },
  'release-conversation': { may: ['secretary'], data: {} },
  'keep-conversation': { may: ['secretary'], data: {} },
  'save-propose': { may: members, data: { title: 'Ny punkt' } },
  'show-proposals': { may: members, data: {} },
  'show-proposal': { may: members, data: { proposal: 'f9' } },
  'save-proposal': { may: members, data: { id: 'f9', was: { title: 'a' }, title: 'b' } },
  'show-accept': { may: recorders, data: { proposal: 'f9' } },
  'accept-proposal': { may: recorders, data: { proposal: 'f9', place: 'after:1' } },
  'show-return': { may: recorders, data: { proposal: 'f9' } },
  'return-proposal': { may: recorders, data: { proposal: 'f9', reason: 'Nej' } },
  'withdraw-proposal': { may: members, data: { proposal: 'f9' } },
  'show-agenda-edit': { may: recorders, data: {} },
  'show-new-item': { may: recorders, data: {} },
  'save-new-item': { may: recorders, data: { title: 'Ny punkt' } },
  'show-item': { may: recorders, data: { item: 'i2' } },
  'save-item': { may: recorders, data: { item: 'i2', was: { title: 'a' }, title: 'b' } },
  farewell: { may: recorders, data: { person: 'p3', how: 'record' } },
  'settle-absent': { may: recorders, data: { item: 'i5', person: 'p3', how: 'withdraw' } },
  'move-up': { may: recorders, data: { item: 'i2', from: '2' } },
  'remove-item': { may: recorders, data: { item: 'i5' } },
  'carry-items': { may: recorders, data: { to: 'm2' } },
  'show-hand-over': { may: ['secretary'], data: { from: 'm1', item: 'i4' } },
  'open-evaluation': { may: ['secretary'], data: {} },
  'show-evaluation': { may: members, data: {} },
  'save-evaluation': { may: members, data: { text: 'Bra möte.' } },
  'end-evaluation': { may: ['secretary'], data: {} },
  'hold-evaluation': { may: ['secretary'], data: {} },
  'hand-over': { may: ['secretary'], data: { from: 'm1', item: 'i4', to: 'fjarrvik', title: 'Ny' } },
};
const verbs = Object.keys(rights) as (keyof typeof rights)[];

let stage: Stage;
let group: GroupId;
let others: GroupId;
/** What tables name and only the running group knows: the latest command, and the secret decision. */
const known: Record<string, string> = {};

beforeAll(async () => {
  stage = await openStage('2027-02-12T12:30:00+01:00');
  stage.connector.setRoster(
    channel.id,
    roster.filter(({ name }) => !outsiders.includes(name)),
  );
  stage.connector.setRoster(neighbourChannel.id, neighbourRoster);
  const mine = await stage.addGroup(granby);
  const theirs = await stage.addGroup(neighbours);
  [group, others] = [mine.group, theirs.group];
  await stage.say(sara, channel, `koppla ${mine.code}`);
  await stage.say(vera, neighbourChannel, `koppla ${theirs.code}`);
  await stage.say(sara, channel, 'skicka dagordningen');
  await press(bo, channel, 'answer-attendance', { answer: 'absent', message: secretMessage });
  await stage.say(osten, channel, 'nästa möte');
  await stage.say(sara, direct(sara), 'start');
  await stage.say(gast, channel, 'jag är här');
  await press(gast, channel, 'introduce', { as: 'presenter' });
  await press(sara, direct(sara), 'settle-admission', { person: 'p7', approved: true });
  await stage.say(sara, direct(sara), `beslut 2: ${secretDecision}`);
  await stage.settled();
  const book = await stage.book(group);
  known['the-latest'] = book.recent.at(-1)?.id ?? '';
  known['the-decision'] = book.meetings[0]?.decisions[0]?.id ?? '';
});
afterAll(() => stage.end());

function press(
  user: User,
  place: Place,
  verb: string,
  data: object,
  options?: Parameters<Stage['client']['execute']>[4],
): Promise<PressTurn> {
  const named: unknown = JSON.parse(JSON.stringify(data), (_, value) => known[String(value)] ?? value);
  const sent = { v: 1, group, meeting: 'm1', ...(typeof named === 'object' && named) };
  return stage.client.execute(user, place, verb, sent, options);
}

async function keptOfBoth(): Promise<string> {
  return `${await stage.kept(group)}\n${await stage.kept(others)}`;
}

/** Makes a press that is to come to nothing, and answers what was said of it. */
async function refusedText(make: () => Promise<PressTurn>): Promise<string> {
  await stage.settled();
  const [before, posted] = [await keptOfBoth(), stage.connector.everything().length];
  const turn = await make();
  await stage.settled();
  expect(turn.status).toBe(200);
  expect(await keptOfBoth()).toBe(before);
  const text = pressText(turn);
  expect(text).not.toBe('');
  expect(text).not.toMatch(/\bat \S+:\d+|Error|undefined|\[object|null/u);
  expect(text).not.toContain(secretDecision);
  expect(text).not.toContain(secretMessage);
  expect(stage.connector.everything()).toHaveLength(posted);
  return text;
}

function tellsNothing(text: string): void {
  for (const secret of secrets) expect(text).not.toContain(secret);
}

const asksWho = 'Jag hittar dig inte på listan. Är du ersättare, föredragande eller gäst?';
const refusals =
  /^(Det kan bara (sekreteraren|sekreteraren eller ordföranden|gruppens deltagare) göra\..*Inget är sparat\.|Bara den som är justerare för mötet kan justera, och bara för egen del\. Inget är sparat\.|Jag känner inte igen knappen\. Inget är sparat\..*)$/u;

describe('a press by someone who has no right to it', () => {
  const wrong = verbs.flatMap((verb) =>
    (Object.keys(who) as Who[])
      .filter((one) => !rights[verb].may.includes(one))
      .map((one) => [verb, one] as const),
  );

  it.each(wrong)('%s by a %s does nothing in the group’s conversation', async (verb, one) => {
    const text = await refusedText(() => press(who[one], channel, verb, rights[verb].data));
    if (rights[verb].asks !== undefined && !members.includes(one)) expect(text).toContain(asksWho);
    else expect(text).toMatch(refusals);
    if (!members.includes(one)) tellsNothing(text);
  });

  it.each(wrong)('%s by a %s does nothing in direct chat', async (verb, one) => {
    const text = await refusedText(() => press(who[one], direct(who[one]), verb, rights[verb].data));
    // Who asked in the conversation just now is asked again here.
    if (rights[verb].asks !== undefined && !members.includes(one)) expect(text).toContain(asksWho);
    else expect(text).toMatch(refusals);
    if (!members.includes(one)) tellsNothing(text);
  });
});

describe('a press in another group’s conversation', () => {
  const all = verbs.flatMap((verb) => (Object.keys(who) as Who[]).map((one) => [verb, one] as const));

  it.each(all)('%s does nothing, whoever presses (%s)', async (verb, one) => {
    const text = await refusedText(() => press(who[one], neighbourChannel, verb, rights[verb].data));
    expect(text).toMatch(refusals);
    tellsNothing(text);
  });

  it.each(verbs)('%s with the other group’s id does nothing for us there', async (verb) => {
    const text = await refusedText(() => press(sara, channel, verb, { ...rights[verb].data, group: others }));
    expect(text).toMatch(refusals);
    expect(text).not.toMatch(/Ekbacken|larm|Vera|Olle|Fjärrvik/u);
  });

  it.each(verbs)('%s with the other group’s id does nothing for us in direct chat', async (verb) => {
    const text = await refusedText(() =>
      press(sara, direct(sara), verb, { ...rights[verb].data, group: others }),
    );
    expect(text).toMatch(refusals);
    expect(text).not.toMatch(/Ekbacken|larm|Vera|Olle|Fjärrvik/u);
  });
});

describe('someone who is not known and reads English', () => {
  it.each(verbs.filter((verb) => verb !== 'introduce'))('is told so in English: %s', async (verb) => {
    const text = await refusedText(() => press(english, channel, verb, rights[verb].data));
    expect(text).toMatch(/Nothing is saved|I cannot find you on the list/u);
    expect(text).not.toMatch(/[åäö]/u);
    tellsNothing(text);
  });
});

describe('the right person with forged data', () => {
  it.each(verbs.filter((verb) => 'meeting' in presses[verb].shape))(
    '%s of a meeting that is not there does nothing',
    async (verb) => {
      const text = await refusedText(() =>
        press(sara, direct(sara), verb, { ...rights[verb].data, meeting: 'm77' }),
      );
      expect(text).toMatch(/^Jag hittar inte mötet\./u);
    },
  );

  const forged: readonly (readonly [string, keyof typeof rights, object])[] = [
    ['another meeting’s visitor', 'settle-contradiction', { person: 'p77', status: 'present' }],
    ['a person who is not there', 'check-in-companions', { companions: 'p77' }],
    ['prototype keys as persons', 'check-in-companions', { companions: '__proto__,constructor' }],
    ['someone who does not wait', 'settle-admission', { person: 'p2', approved: true }],
    ['someone let in already', 'settle-admission', { person: 'p7', approved: true }],
    ['a wrong type', 'settle-admission', { person: 'p8', approved: 'true' }],
    ['an account that does not wait', 'connect-person', { account: 'evil/account', person: 'p1' }],
    ['an account without end', 'connect-person', { account: 'x'.repeat(5000), person: 'p1' }],
    ['a day that is not there', 'save-roll', { day: 9, shown: ['p1'], 'o-o1': 'p1' }],
    ['a day that is no day', 'save-roll', { day: 1.5, shown: ['p1'] }],
    ['persons who are not there', 'save-roll', { day: 1, shown: ['p77'], 'o-o1': 'p77' }],
    ['prototype keys', 'save-roll', { day: 1, shown: ['__proto__', 'toString'], 'o-o1': '__proto__' }],
    ['no list', 'save-roll', { day: 1, shown: 'p1' }],
    ['an item passed long ago', 'next-item', { from: 'i9' }],
    ['no item where one runs', 'next-item', {}],
    ['an item that is not there', 'decide-as-proposed', { item: 'i77' }],
    ['an item without a proposal', 'decide-as-proposed', { item: 'i1', n: 0 }],
    ['a decision taken meanwhile', 'decide-as-proposed', { item: 'i2', n: 0 }],
    ['less than no decisions', 'decide-as-proposed', { item: 'i4', n: -1 }],
    ['a record that is not there', 'show-change', { of: 'decision', id: 'd77' }],
    ['a prototype key as a kind', 'show-change', { of: '__proto__', id: 'the-decision' }],
    ['no text', 'save-change', { of: 'decision', id: 'the-decision' }],
    ['blank text', 'save-change', { of: 'decision', id: 'the-decision', text: ' \n ' }],
    ['a record that is not there', 'save-change', { of: 'note', id: 'the-decision', text: 'x' }],
    ['too much text', 'save-change', { of: 'decision', id: 'the-decision', text: 'x'.repeat(100_001) }],
    ['nothing that was done', 'undo', { stamp: 'nothing' }],
    ['a stamp without end', 'undo', { stamp: 'x'.repeat(5000) }],
    ['a status of its own', 'settle-contradiction', { person: 'p2', status: 'partial' }],
    ['a meeting that is not being closed', 'close-meeting', { 'r-d1': 'p1', 'd-d1': '2027-03-01' }],
    ['a meeting that is not being closed', 'resume-meeting', {}],
    ['a meeting that is not closed', 'show-publish', {}],
    ['a meeting that is not closed', 'publish-summary', {}],
    ['an assignment that is not there', 'assignment-done', { id: 'a77' }],
    ['a prototype key for an assignment', 'assignment-not-mine', { id: '__proto__' }],
    ['no date', 'save-more-time', { id: 'a77' }],
    ['an assignment that is not there', 'save-report', { id: 'a77', text: 'hej' }],
    ['nobody who says that it is not hers', 'keep-responsible', { id: 'a77' }],
    ['a person who is not there', 'save-responsible', { id: 'a77', person: 'p77' }],
    ['a decision that is not there', 'show-details', { id: 'd77' }],
    ['nobody elected', 'give-elected', { id: 'the-decision', n: 7 }],
    ['what is not asked of the parties', 'see-ratification', { id: 'the-decision' }],
    ['what is not asked of the parties', 'show-ratification', { id: 'the-decision' }],
    ['what is not asked of the parties', 'save-party-answer', { id: 'the-decision', organisation: 'o1' }],
    ['a state of its own', 'save-party-answer', { id: 'the-decision', organisation: 'o1', state: 'maybe' }],
    ['a decision that gives no assignment', 'save-mandate', { decision: 'the-decision' }],
    ['a decision that is not there', 'save-mandate', { decision: 'd77' }],
    ['a post that is not there', 'send-again', { key: 'summary:m1' }],
    ['a post that stands', 'send-again', { key: 'agenda:m1' }],
    ['a name nobody has', 'introduce', { as: 'substitute', standsInFor: 'Ingen Alls' }],
    ['a proposal that is not there', 'show-proposal', { proposal: 'f77' }],
    ['a proposal that is not there', 'accept-proposal', { proposal: 'f77' }],
    ['a prototype key as a proposal', 'return-proposal', { proposal: '__proto__' }],
    ['a proposal without a title', 'save-propose', {}],
    ['a link that is none', 'save-propose', { title: 'x', links: 'javascript:alert(1)' }],
    ['a group that she is not in', 'hand-over', { to: 'styrgrupp-fjarrvik', title: 'x' }],
    ['a meeting that has started', 'move-up', { item: 'i2', from: '2' }],
    ['an item that is not there', 'save-item', { item: 'i77', was: {}, title: 'x' }],
    ['an answer that is none', 'answer-attendance', { answer: 'maybe' }],
    ['an order that nobody asked about', 'confirm-order', { asked: 'none' }],
    ['a prototype key for an order', 'confirm-order', { asked: '__proto__' }],
    ['a yes that is none', 'confirm-order', { yes: 'true' }],
    ['an empty text', 'say', { text: '' }],
    ['a text without end', 'say', { text: 'x'.repeat(5000) }],
    ['a text that is none', 'say', { text: ['nästa'] }],
    ['what nobody understands', 'say', { text: 'blipp blopp' }],
    ['a list for a meeting', 'check-in', { meeting: ['m1'] }],
    ['an object for a group', 'check-in', { group: { $ne: '' } }],
    ['a group without end', 'check-in', { group: 'g'.repeat(5000) }],
    ['a prototype key for a group', 'check-in', { group: '__proto__' }],
    ['a path for a group', 'check-in', { group: '../other' }],
    ['a prototype key for a meeting', 'check-in', { meeting: '__proto__' }],
  ];
  it.each(forged)('%s: %s does nothing', async (_, verb, data) => {
    await refusedText(() => press(sara, direct(sara), verb, data));
  });

  it.each(verbs)('%s with nothing in it does nothing', async (verb) => {
    const make = () => stage.client.execute(sara, direct(sara), verb, {});
    expect(await refusedText(make)).toMatch(/^Jag känner inte igen knappen\. Inget är sparat\./u);
  });

  it.each([...verbs, 'help', 'ask-in'].flatMap((verb) => [0, 2].map((v) => [verb, v] as const)))(
    '%s from a card of version %s does nothing',
    async (verb, v) => {
      const text = await refusedText(() => press(sara, direct(sara), verb, { v }));
      expect(text).toMatch(/^Kortet var gammalt\. Ditt svar är inte sparat\./u);
    },
  );

  it.each(['__proto__', 'constructor', 'toString', 'drop-table', '', 'CHECK-IN'])(
    'a verb that is none (“%s”) does nothing',
    async (verb) => {
      expect(await refusedText(() => press(sara, direct(sara), verb, {}))).toMatch(
        /^Jag känner inte igen knappen\./u,
      );
    },
  );

  it.each([[undefined], [null], [17], ['text'], [['list']], [{ v: '1' }], [{ v: 1, group: null }]])(
    'data that is %j does nothing',
    async (data) => {
      const make = () => stage.client.execute(sara, direct(sara), 'check-in', data);
      expect(await refusedText(make)).toMatch(/^Jag känner inte igen knappen\./u);
    },
  );

  it.each([[17], [null], [{ verb: 'x' }], ['x'.repeat(500)]])(
    'a verb that is %j is no press',
    async (verb) => {
      const before = await keptOfBoth();
      const { status } = await stage.client.execute(sara, direct(sara), verb, { v: 1, group, meeting: 'm1' });
      expect([200, 400]).toContain(status);
      expect(await keptOfBoth()).toBe(before);
    },
  );
});

describe('undoing what another did', () => {
  it.each([
    ['participant', bo],
    ['visitor', gast],
    ['chair', osten],
  ])('is not for a %s', async (_, user) => {
    const text = await refusedText(() => press(user, channel, 'undo', rights.undo.data));
    expect(text).toBe('Det kan bara sekreteraren göra. Be sekreteraren om hjälp. Inget är sparat.');
  });
});

describe('a stranger who asks to be let in', () => {
  it('learns of no name that she did not write herself', async () => {
    const text = await refusedText(() =>
      press(english, channel, 'introduce', { as: 'substitute', standsInFor: 'Östen Åber' }),
    );
    expect(text).toContain('Östen Åber');
    expect(text).not.toContain('Åberg');
  });

  it('is not told anything by the card that asks which group', async () => {
    await stage.say(vera, direct(vera), 'nästa möte');
    const ask = { group, text: 'visa besluten' };
    tellsNothing(await refusedText(() => press(english, direct(english), 'ask-in', ask)));
    tellsNothing(await refusedText(() => press(vera, direct(vera), 'ask-in', ask)));
    tellsNothing(await refusedText(() => press(vera, direct(vera), 'ask-in', { ...ask, group: '*' })));
  });
});

describe('pressed as a message, which the whole channel reads the answer to', () => {
  it.each([
    'show-roll',
    'save-roll',
    'save-change',
    'show-closing',
    'settle-contradiction',
    'close-meeting',
    'show-publish',
    'check-minutes',
    'finish-anyway',
    'send-minutes',
    'ask-publish-minutes',
    'show-difference',
    'save-edition',
    'add-adjuster',
    'save-minutes-settings',
    'connect-person',
    'settle-admission',
    'send-again',
    'save-settings',
    'name-secretary',
    'show-accounts',
    'remove-account',
  ] as const)('%s shows nothing half-written', async (verb) => {
    await stage.settled();
    const before = await keptOfBoth();
    const turn = await press(sara, channel, verb, rights[verb].data, { submit: true });
    expect(turn.status).toBe(200);
    expect(turn.replies.map(({ text }) => text)).toEqual([
      'Det går inte här. Skriv till mig direkt i stället. Inget är sparat.',
    ]);
    expect(await keptOfBoth()).toBe(before);
  });
});

describe('a form asked for in a message, which the whole channel reads the answer to', () => {
  it.each(['show-change', 'show-settings', 'show-minutes-settings', 'show-edition'] as const)(
    '%s is shown in direct chat alone',
    async (verb) => {
      const turn = await press(sara, channel, verb, rights[verb].data, { submit: true });
      expect(turn.replies.map(({ text }) => text)).toEqual(['Formuläret finns i vår direktchatt.']);
      const forBo = await press(bo, channel, verb, rights[verb].data, { submit: true });
      expect(forBo.replies.map(({ text, card }) => [text, card])).toEqual([
        [expect.stringMatching(/^Det kan bara sekreteraren (?:eller ordföranden )?göra/u), undefined],
      ]);
    },
  );
});

describe('the right person with what the cards really carry', () => {
  const works: readonly (readonly [keyof typeof rights, User, object, string])[] = [
    ['show-notice', bo, { meeting: 'm2' }, 'Kommer du den 16 april?'],
    ['answer-attendance', bo, { meeting: 'm2', answer: 'remote' }, 'Du är anmäld på distans'],
    ['announce-late', bo, {}, 'Sekreteraren ser att du blir sen'],
    ['check-in', bo, {}, 'Du är incheckad.'],
    ['announce-late', bo, {}, 'Du är incheckad.'],
    ['show-companions', bo, {}, 'Åsa Öhman'],
    ['check-in-companions', bo, { companions: 'p5,p6' }, 'Åsa Öhman'],
    ['show-roll', osten, {}, 'Kryssa för dem som är här'],
    ['save-roll', osten, { day: 1, shown: ['p3'], ticked: [] }, 'Eva Ek frånvarande'],
    ['next-item', osten, { from: 'i1' }, 'Punkt 2'],
    ['decide-as-proposed', sara, { item: 'i4', n: 0 }, 'Beslutet är sparat: § 4'],
    ['show-change', sara, { of: 'decision', id: 'the-decision' }, 'Ändra beslutet'],
    [
      'save-change',
      sara,
      { of: 'decision', id: 'the-decision', text: 'Rådet väntar.' },
      'Beslutet är ändrat: § 2',
    ],
    ['show-closing', sara, {}, 'Avsluta mötet'],
    ['resume-meeting', sara, {}, 'Mötet fortsätter'],
    ['show-closing', sara, {}, 'Rådet väntar.'],
    ['settle-contradiction', sara, { person: 'p3', status: 'present' }, 'Ändrat'],
    ['close-meeting', sara, {}, 'Mötet är avslutat. Inget är publicerat.'],
    ['show-publish', sara, {}, 'den kan bli allmän handling'],
    ['hold-publication', sara, {}, 'Sammanfattningen väntar.'],
    ['publish-summary', sara, {}, 'Sammanfattningen är publicerad'],
  ];
  it('can do each thing', async () => {
    const said: string[] = [];
    for (const [verb, user, data] of works) {
      said.push(pressText(await press(user, direct(user), verb, data)));
      await stage.settled();
    }
    expect(said).toEqual(works.map(([, , , text]) => expect.stringContaining(text)));
  });
});

describe('once the meeting is closed', () => {
  const late: readonly (readonly [keyof typeof rights, User])[] = [
    ['answer-attendance', bo],
    ['show-notice', bo],
    ['check-in', bo],
    ['announce-late', bo],
    ['check-in-companions', bo],
    ['next-item', sara],
    ['show-closing', sara],
    ['close-meeting', sara],
    ['resume-meeting', sara],
  ];
  it.each(late)('%s says so and saves nothing', async (verb, user) => {
    const data = verb === 'next-item' ? {} : rights[verb].data;
    const text = await refusedText(() => press(user, direct(user), verb, data));
    expect(text).toMatch(/avslutat|håller inte på att avslutas|senare punkt/u);
  });

  it('publishing again says that it is published', async () => {
    const text = await refusedText(() => press(sara, direct(sara), 'publish-summary', {}));
    expect(text).toContain('redan publicerad');
  });
});
