import type { Earlier, UnderstandContext } from '../../language/intent.ts';
import { words } from '../../language/words/languages.ts';
import type { Words } from '../../language/words/words.ts';
import type { AskedAt } from '../../meetings/answers/question.ts';
import { meetingInFocus } from '../../meetings/model/lookup.ts';
import type { Meeting } from '../../meetings/model/meeting.ts';
import type { DateString, Instant, Language } from '../../meetings/model/terms.ts';
import { dayOf } from '../../meetings/model/time.ts';
import type { Asker } from './asker.ts';
import type { Incoming } from './incoming.ts';

/** Whoever asks something in one group, and what it is read and answered by: of a turn all that it takes, and no more. */
export type Asking = {
  readonly asker: Asker;
  readonly language: Language;
  readonly say: Words;
  /** Today in the group's zone. */
  readonly today: DateString;
  /** The meeting that is meant when none is named. */
  readonly focus: Meeting | undefined;
  readonly incoming: { readonly conversation: Pick<Incoming['conversation'], 'kind'> };
  readonly bot: { readonly now: () => Instant };
  /** What was understood before in the same conversation, the latest last. */
  readonly earlier?: readonly Earlier[] | undefined;
};

/** What follows from who asks, and when. */
export function askingOf(
  asker: Asker,
  language: Language,
  at: Instant,
): Pick<Asking, 'asker' | 'language' | 'say' | 'today' | 'focus'> {
  const today = dayOf(at, asker.book.group.zone);
  return { asker, language, say: words(language), today, focus: meetingInFocus(asker.book, today) };
}

/** What the text of whoever asks is understood by. */
export function contextOf({ asker, today, focus, language, earlier }: Asking): UnderstandContext {
  const remembered = earlier === undefined ? {} : { earlier };
  return { book: asker.book, asker: asker.person, today, meeting: focus?.id, language, ...remembered };
}

/** When and before whom a question is asked. */
export function askedAt({ bot, today, incoming }: Asking): AskedAt {
  return { now: bot.now(), today, publicly: incoming.conversation.kind !== 'personal' };
}
