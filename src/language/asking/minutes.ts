import type { Intent } from '../intent.ts';
import { aboutMeeting, latestClosed } from '../reading/sentences/read-approval.ts';
import { readMeeting } from '../reading/sentences/read-meeting.ts';
import { type Asked, about, question } from './about.ts';
import { questionRows } from './question-rows.ts';
import type { QuestionTable } from './question-table.ts';
import type { MinutesAsked } from './sv/minutes.ts';

/** What is asked about minutes as documents. */
export const minutes: QuestionTable<MinutesAsked> = {
  rows: questionRows.minutes,
  readers: {
    minutes: (asked) => about(asked, 'past', ({ id }) => ({ kind: 'show-minutes', meeting: id })),
    'minutes-named': (asked) =>
      ofNamed(asked, (one) => about(one, 'past', ({ id }) => ({ kind: 'show-minutes', meeting: id }))),
    'state-named': (asked) => ofNamed(asked, (one) => ofDocument(one, 'minutes-state')),
    'minutes-left': () => question({ type: 'minutes-left' }),
    'minutes-state': (asked) => ofDocument(asked, 'minutes-state'),
    'who-adjusted': (asked) => ofDocument(asked, 'who-adjusted'),
  },
};

/** "decemberprotokollet" is that of the December meeting. */
function ofNamed(asked: Asked, read: (asked: Asked) => Intent | undefined): Intent | undefined {
  const [, when] = namedMinutes.exec(asked.slots['named'] ?? '') ?? [];
  if (when === undefined) return undefined;
  return read({ ...asked, slots: { ...asked.slots, meeting: `${when}mötet` } });
}

const namedMinutes = /^(\p{L}{3,}?)(?:protokollet|protokoll|anteckningarna|anteckningar)$/iu;

function ofDocument(asked: Asked, type: 'minutes-state' | 'who-adjusted'): Intent | undefined {
  const said = asked.slots['meeting'];
  const read = said === undefined ? undefined : readMeeting(said, asked.context, 'past');
  const named = said === undefined ? { meeting: 'last' } : (read?.named ?? {});
  return aboutMeeting(asked, latestClosed(asked.context), ({ id }) => question({ type, meeting: id }, named));
}
