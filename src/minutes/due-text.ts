import { unsaid } from '../language/words/lines/record-words.ts';
import type { Words } from '../language/words/words.ts';
import type { Due } from '../meetings/model/meeting.ts';
import type { DateString } from '../meetings/model/terms.ts';

/**
 * By when something is to be done: a day as a date, everything else as it was said with what it was taken to mean;
 * undefined where nothing was said. The year is left out when it is that of `besides`.
 */
export function dueText(due: Due, say: Words, besides: DateString): string | undefined {
  switch (due.kind) {
    case 'day':
      return say.cards.noLaterThan(say.day(due.until, besides));
    case 'month':
      return say.cards.saidMeaning(due.said, unsaid(due.said, say.month(due.month, besides)));
    case 'meeting':
      return say.cards.saidMeaning(due.said, unsaid(due.said, say.day(due.until, besides)));
    case 'vague':
      return due.said;
    case 'none':
      return undefined;
  }
}
