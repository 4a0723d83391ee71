import { words } from '../../language/words/languages.ts';
import type { Situation } from '../../language/words/lines/situation.ts';
import type { Words } from '../../language/words/words.ts';
import type { AskedAt } from '../../meetings/answers/question.ts';
import { currentEdition, isAwaited, minutesStateOf } from '../../meetings/model/approval.ts';
import { findItem, meetingInFocus } from '../../meetings/model/lookup.ts';
import type { Meeting } from '../../meetings/model/meeting.ts';
import { minutesRead } from '../../meetings/model/minutes-rights.ts';
import { standingOf } from '../../meetings/model/rights.ts';
import type { DateString, Language } from '../../meetings/model/terms.ts';
import { dayOf } from '../../meetings/model/time.ts';
import type { Asker } from './asker.ts';
import type { BotContext } from './context.ts';
import type { Incoming } from './incoming.ts';

/** One thing said or pressed in one group, with what it is to be understood by. */
export type Turn = {
  readonly bot: BotContext;
  readonly incoming: Incoming;
  readonly asker: Asker;
  readonly language: Language;
  readonly say: Words;
  /** Today in the group's zone. */
  readonly today: DateString;
  /** The meeting that is meant when none is named. */
  readonly focus: Meeting | undefined;
};

export function turnOf(bot: BotContext, incoming: Incoming, asker: Asker): Turn {
  const today = dayOf(incoming.at, asker.book.group.zone);
  const { language } = incoming.sender;
  return {
    bot,
    incoming,
    asker,
    language,
    say: words(language),
    today,
    focus: meetingInFocus(asker.book, today),
  };
}

/** What decides which things work here. */
export function situationOf({ asker, incoming, focus }: Turn): Situation {
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

/** When and before whom a question is asked. */
export function askedAt({ bot, today, incoming }: Turn): AskedAt {
  return { now: bot.now(), today, publicly: incoming.conversation.kind !== 'personal' };
}
