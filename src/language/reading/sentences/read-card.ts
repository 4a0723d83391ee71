import type { Intent, UnderstandContext } from '../../intent.ts';
import type { Slots } from '../phrases/phrase.ts';
import type { CardPhrase } from '../phrases/phrasebook.ts';
import { readMeeting } from './read-meeting.ts';

/** A card that is asked for, with a meeting where one is named. Nothing when the words name something else. */
export function readCard(
  what: CardPhrase,
  slots: Slots,
  line: string,
  context: UnderstandContext,
): Intent | undefined {
  switch (what) {
    case 'calendar-link':
    case 'new-calendar-link':
    case 'close-calendar-link':
      return { kind: 'notice', what };
    case 'notice-package':
      return noticeOf(slots['meeting'], line, context);
    default:
      return { kind: 'ask', what };
  }
}

function noticeOf(said: string | undefined, line: string, context: UnderstandContext): Intent | undefined {
  if (said === undefined) return { kind: 'notice', what: 'notice-package' };
  const read = readMeeting(said, context, 'future');
  if (read === undefined) return undefined;
  if (read.kind === 'meeting') return { kind: 'notice', what: 'notice-package', meeting: read.meeting.id };
  return read.kind === 'several'
    ? { kind: 'unclear', text: line, why: { reason: 'missing', what: 'date' } }
    : { kind: 'unclear', text: line, why: { reason: 'no-such-meeting', said } };
}
