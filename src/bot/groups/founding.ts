import { foundedCard, foundingForm } from '../../cards/group/founding.ts';
import type { Press } from '../../cards/presses/press.ts';
import { words } from '../../language/words/languages.ts';
import type { Words } from '../../language/words/words.ts';
import { foundedInTeams, founderId } from '../../meetings/intake/found-in-teams.ts';
import type { Group } from '../../meetings/model/group.ts';
import { groupId } from '../../meetings/model/group-id.ts';
import { standingOf } from '../../meetings/model/rights.ts';
import { foldName } from '../../meetings/model/same-name.ts';
import type { GroupId } from '../../meetings/model/terms.ts';
import type { Member } from '../outbox/messenger.ts';
import { cardOf, formOf } from '../replies/card-reply.ts';
import { rememberPersonal, speaker } from '../turns/asker.ts';
import type { BotContext } from '../turns/context.ts';
import { inTurn } from '../turns/in-turn.ts';
import type { Incoming, Reply } from '../turns/incoming.ts';
import { readable } from '../turns/other-groups.ts';
import { accountName, type FoundingPlace, foundingPlace } from './founding-place.ts';
import { mayFound } from './may-found.ts';

type Filled = Extract<Press, { verb: 'found-group' }>;
type Founder = Pick<Member, 'account' | 'name' | 'email'>;

/** Opens the form that founds a group in the conversation where it was asked for, for those who may. */
export async function openFounding(bot: BotContext, incoming: Incoming): Promise<Reply> {
  const say = words(incoming.sender.language);
  const place = foundingPlace(incoming);
  const { account } = speaker(incoming);
  if (account === undefined) return no(say.founding.notYou);
  if (place === undefined) return no(say.founding.openThere);
  if (bot.store.directory.groupOf(place.id) !== undefined) return no(say.founding.taken);
  if ((await mayFound(bot, incoming, place)) === undefined) return no(say.founding.notYou);
  bot.founding.set(accountName(account), place);
  return formOf(foundingForm({ conversation: place.id }, say));
}

/**
 * Founds the group of a filled form, once, however often it arrives; the sender becomes its secretary. The conversation
 * is the one that it was sent in, or the one where this very account opened the form: what the form says proves nothing.
 */
export async function foundGroup(bot: BotContext, incoming: Incoming, press: Filled): Promise<Reply> {
  const say = words(incoming.sender.language);
  const { account } = speaker(incoming);
  if (account === undefined) return no(say.founding.notYou);
  const here = foundingPlace(incoming);
  const place = here ?? bot.founding.get(accountName(account));
  if (place === undefined || place.id !== press.conversation) return no(say.founding.openThere);
  const name = press.name?.trim() ?? '';
  if (name === '')
    return formOf(
      foundingForm({ conversation: place.id, typed: press, wrong: say.founding.nameMissing }, say),
    );
  const founding = () => foundAlone(bot, incoming, place, press, groupOf(press, name, say));
  return inTurn(place.id, () => inTurn(accountName(account), founding));
}

async function foundAlone(
  bot: BotContext,
  incoming: Incoming,
  place: FoundingPlace,
  press: Filled,
  group: Group,
): Promise<Reply> {
  const say = words(incoming.sender.language);
  const taken = bot.store.directory.groupOf(place.id);
  if (taken !== undefined) return again(bot, incoming, taken, group, say);
  const founder = await mayFound(bot, incoming, place);
  if (founder === undefined) return no(say.founding.notYou);
  if (await isCalledSo(bot, founder.account, group.name)) {
    const wrong = say.founding.nameTaken(group.name);
    return formOf(foundingForm({ conversation: place.id, typed: press, wrong }, say));
  }
  const id = await makeGroup(bot, incoming, place, group, founder);
  bot.touch(id);
  bot.log.info({ group: id, activity: incoming.id }, 'a group was founded in Teams');
  await bot.messenger.send(place.address, {
    text: words(group.language).founding.shownHere(group.name, founder.name),
  });
  return tell(bot, incoming, place, id, group, say);
}

/** Whether a group that someone is a person of goes by a name already. Of other groups nothing is told, not even that. */
async function isCalledSo(
  { store }: BotContext,
  account: Founder['account'],
  name: string,
): Promise<boolean> {
  const wanted = foldName(name);
  for (const { group, person } of store.directory.personsOf(account)) {
    const book = await readable(store.load(group));
    if (book?.version === 0 || book === undefined || standingOf(book, person) === 'stranger') continue;
    if (foldName(book.group.name) === wanted) return true;
  }
  return false;
}

function no(text: string): Reply {
  return { kind: 'toast', text };
}

function groupOf(press: Filled, name: string, say: Words): Group {
  const { language = say.language, shortName = '', organisation = '', documentName = '', voice = '' } = press;
  const { defaults } = say.founding;
  return {
    name,
    shortNames: shortName
      .split(',')
      .map((one) => one.trim())
      .filter(Boolean),
    ...(organisation.trim() !== '' && { organisation: organisation.trim() }),
    language,
    zone: 'Europe/Stockholm',
    documentName: documentName.trim() || defaults.documentName,
    voice: voice.trim() || defaults.voice,
  };
}

/** The conversation shows a group: the one that was just founded with this form, or another. */
async function again(
  bot: BotContext,
  incoming: Incoming,
  taken: GroupId,
  group: Group,
  say: Words,
): Promise<Reply> {
  const { book, person } = await bot.askers.inGroup(incoming, taken);
  const mine = person === founderId && standingOf(book, person) === 'secretary';
  if (!mine || book.group.name !== group.name) return no(say.founding.taken);
  await bot.store.flushed(taken, book.version);
  return cardOf(foundedCard({ group: taken, name: group.name }, say));
}

async function makeGroup(
  { store }: BotContext,
  { id: stamp, at }: Incoming,
  place: FoundingPlace,
  group: Group,
  { account, name, email }: Founder,
): Promise<GroupId> {
  let id = (await halfFounded(store, account)) ?? groupId(group.name, store.groups());
  while (!store.groups().includes(id) && !(await store.create(id))) id = groupId(group.name, store.groups());
  // The contacts first: without the facts there is no group yet, but a group is never without its contacts.
  await store.changeContacts(id, (contacts) => ({
    ...contacts,
    accounts: [{ tenant: account.tenant, id: account.id, person: founderId }],
    emails: email === undefined ? [] : [{ person: founderId, email }],
    conversations: [place.address],
  }));
  const conversation = { id: place.id, kind: place.kind, tenant: place.tenant };
  const facts = foundedInTeams({ group, founder: name, conversation });
  const by = { kind: 'person', person: founderId } as const;
  if (!(await store.append(id, 0, { stamp: { at, by, id: stamp }, facts })))
    throw new Error('a group that was just made has been written to');
  return id;
}

/** A group of hers of which there are contacts and no facts: its founding was cut off. This one takes its place. */
async function halfFounded(
  store: BotContext['store'],
  account: Founder['account'],
): Promise<GroupId | undefined> {
  for (const { group, person } of store.directory.personsOf(account)) {
    const book = await readable(store.load(group));
    if (book?.version === 0 && person === founderId) return group;
  }
  return undefined;
}

/** What comes next is told to the founder directly, as a dialog is gone when it is closed; else where she is. */
async function tell(
  bot: BotContext,
  incoming: Incoming,
  { address }: FoundingPlace,
  group: GroupId,
  { name }: Group,
  say: Words,
): Promise<Reply> {
  const bound = foundedCard({ group, name }, say);
  const { account } = speaker(incoming);
  const isPersonal = incoming.conversation.kind === 'personal';
  if (account === undefined) return cardOf(bound);
  const direct = isPersonal ? incoming.address : await bot.messenger.openPersonal(address, account);
  if (direct !== undefined) await rememberPersonal(bot, group, account, direct, incoming.at);
  if (isPersonal || direct === undefined) return cardOf(bound);
  const sent = await bot.messenger.send(direct, bound);
  if (sent.kind !== 'sent') return cardOf(bound);
  return { kind: 'text', text: `${say.founding.founded(name)} ${say.founding.writtenDirectly}` };
}
