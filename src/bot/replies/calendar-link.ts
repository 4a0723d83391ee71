import { calendarLinkCard } from '../../cards/meeting/calendar-link.ts';
import { refusalText } from '../../language/words/lines/refusal-text.ts';
import type { Book } from '../../meetings/model/book.ts';
import { isSecretary, mayRead } from '../../meetings/model/rights.ts';
import { isRefusal } from '../../meetings/rules/ruling.ts';
import { tokenBytes, tokenFrom } from '../../store/code.ts';
import type { Contacts } from '../../store/store.ts';
import { linksUnder } from '../groups/group-pages.ts';
import { execute } from '../turns/execute.ts';
import type { Reply } from '../turns/incoming.ts';
import type { Turn } from '../turns/turn.ts';
import { cardOf } from './card-reply.ts';

type To = 'open' | 'renewed' | 'closed';

/** The group's calendar link, made when it is first asked for; renewed or closed by a secretary, in direct chat alone. */
export async function calendarLinkReply(turn: Turn, to: To): Promise<Reply> {
  const { bot, asker, say } = turn;
  if (turn.incoming.conversation.kind !== 'personal') return { kind: 'text', text: say.help.notFromHere };
  const { link } = say.notice;
  const base = bot.links.address();
  const { calendar } = await bot.store.contacts(asker.group);
  if (mayRead(asker.book, asker.person)) {
    if (base === undefined && to !== 'closed') return { kind: 'text', text: link.noAddress };
    if (to === 'open' && calendar?.token !== undefined && base !== undefined)
      return shown(turn, base, calendar.token, false);
    if (to === 'open' && calendar !== undefined) return closedReply(turn);
    const none = to === 'closed' && calendar?.token === undefined;
    if (none && isSecretary(asker.book, asker.actor)) return { kind: 'text', text: link.noneToClose };
  }
  const token = await setLink(turn, to);
  if (typeof token === 'object') return token;
  if (token === undefined || base === undefined) return { kind: 'text', text: link.closed };
  return shown(turn, base, token, to === 'renewed' && calendar?.token !== undefined);
}

/** Makes the link where there is none and one can be, also where it was closed; why not, where it is refused. */
export async function openLink(turn: Turn): Promise<Reply | undefined> {
  const { bot, asker } = turn;
  const { calendar } = await bot.store.contacts(asker.group);
  if (calendar?.token !== undefined || bot.links.address() === undefined) return undefined;
  const token = await setLink(turn, 'open');
  return typeof token === 'object' ? token : undefined;
}

function closedReply({ asker, say }: Turn): Reply {
  const { isClosed, isClosedHere } = say.notice.link;
  return { kind: 'text', text: isSecretary(asker.book, asker.actor) ? isClosedHere : isClosed };
}

/** The token that holds afterwards, undefined for none; or why nothing was done. */
async function setLink(turn: Turn, to: To): Promise<string | undefined | Reply> {
  const { bot, asker, incoming } = turn;
  const doing = { at: incoming.at, by: asker.actor, id: incoming.id };
  const done = await execute(bot.store, asker.group, [{ type: 'set-calendar-link', to }], doing);
  const refusal = done.outcomes.find(isRefusal);
  if (refusal !== undefined) return { kind: 'text', text: refusalText(refusal, done.after, turn.language) };
  if (done.repeated && isSetSince(done.after, incoming.id))
    return (await bot.store.contacts(asker.group)).calendar?.token;
  const made = tokenFrom(bot.links.randomBytes(tokenBytes));
  const after = await bot.store.changeContacts(asker.group, (contacts) =>
    // What is delivered again may have been cut off before the link was another: a link is never called gone that works.
    done.repeated && contacts.calendar?.by === incoming.id
      ? contacts
      : withLink(contacts, to, made, incoming.id),
  );
  return after.calendar?.token;
}

function isSetSince({ recent }: Book, id: string): boolean {
  const at = recent.findIndex((one) => one.id === id);
  return recent.slice(at + 1).some(({ touched }) => touched.includes('calendar-link'));
}

/** Two who ask for the first link at once get the same. */
function withLink(contacts: Contacts, to: To, made: string, by: string): Contacts {
  if (to === 'closed') return { ...contacts, calendar: { by } };
  if (to === 'open' && contacts.calendar?.token !== undefined) return contacts;
  return { ...contacts, calendar: { token: made, by } };
}

function shown({ asker, say }: Turn, base: string, token: string, renewed: boolean): Reply {
  const { book, actor } = asker;
  const url = linksUnder(base, token).feed;
  return cardOf(
    calendarLinkCard({ group: book.group.name, url, renewed, secretary: isSecretary(book, actor) }, say),
  );
}
