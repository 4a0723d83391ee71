import type { Situation } from '../../language/words/lines/situation.ts';
import { currentEdition, isAwaited, minutesStateOf } from '../../meetings/model/approval.ts';
import { findItem } from '../../meetings/model/lookup.ts';
import { minutesRead } from '../../meetings/model/minutes-rights.ts';
import { standingOf } from '../../meetings/model/rights.ts';
import type { Asker } from './asker.ts';
import { type Asking, askingOf } from './asking.ts';
import type { BotContext } from './context.ts';
import type { Incoming } from './incoming.ts';

/** One thing said or pressed in one group, with what it is to be understood by. */
export type Turn = Asking & { readonly bot: BotContext; readonly incoming: Incoming };

export function turnOf(bot: BotContext, incoming: Incoming, asker: Asker): Turn {
  const earlier = bot.threads.get(incoming, asker.group)?.earlier;
  return { bot, incoming, earlier, ...askingOf(asker, incoming.sender.language, incoming.at) };
}

/** What decides which things work here. */
export function situationOf({ asker, incoming, focus }: Asking): Situation {
  const item = focus && (findItem(focus, focus.currentItem) ?? focus.items[0]);
  return {
    standing: standingOf(asker.book, asker.person),
    conversation: incoming.conversation.kind,
    state: focus?.state,
    published: focus?.publishedAt !== undefined,
    ...minutesIn(asker),
    ...(item === undefined ? {} : { item: item.number }),
  };
}

/** How far the minutes of the latest closed meeting have come, for the one who asks. */
function minutesIn({ book, person }: Asker): Pick<Situation, 'minutes' | 'reads' | 'shown' | 'adjusts'> {
  const meeting = book.meetings.findLast(({ state }) => state === 'closed');
  const minutes = meeting && minutesStateOf(book, meeting);
  if (meeting === undefined || minutes === undefined) return {};
  return {
    minutes,
    shown:
      meeting.minutes?.shown !== undefined &&
      meeting.minutes.shown.edition === currentEdition(meeting)?.number,
    reads: minutesRead(book, person, meeting) !== 'nothing',
    adjusts: person !== undefined && isAwaited(book, meeting, person),
  };
}
