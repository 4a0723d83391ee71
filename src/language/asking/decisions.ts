import type { DecisionsWith } from '../../meetings/answers/decision-questions.ts';
import { ratificationsIn } from '../../meetings/model/ratification.ts';
import type { Intent, UnderstandContext } from '../intent.ts';
import { readPeriod } from '../reading/dates/read-period.ts';
import type { Slots } from '../reading/phrases/phrase.ts';
import { ratificationNamed } from '../reading/sentences/read-decision-order.ts';
import { readMeeting } from '../reading/sentences/read-meeting.ts';
import { type Asked, about, isThisGroup, question } from './about.ts';
import { decisionsEn } from './en/decisions.ts';
import type { QuestionTable, Reader } from './question-table.ts';
import { type DecisionAsked, decisionsSv } from './sv/decisions.ts';

const readers: Readonly<Record<DecisionAsked, Reader>> = {
  'ratification-waits': ({ slots, context }) => ratification('waiting', slots, context),
  'ratification-late': ({ slots, context }) => ratification('late', slots, context),
  ratification: ({ slots, context }) => ratification('state', slots, context),
  ratifications: ({ context }) =>
    ratificationsIn(context.book).length === 0 ? undefined : question({ type: 'ratification', view: 'all' }),
  terms,
  'who-was-elected': ({ slots: { office = '' } }) => question({ type: 'elected', office }),
  'with-detail': ({ slots: { kind = '' } }) => {
    const of = kinds.find(([pattern]) => pattern.test(kind.trim()))?.[1];
    return of && question({ type: 'decisions-with', of });
  },
  'votes-about': ({ slots: { topic } }) =>
    question({ type: 'votes', ...(topic === undefined ? {} : { words: topic }) }),
  elections,
  decisions: decisionsOf,
  'decisions-at': decisionsOf,
  'decisions-about': decisionsAbout,
};

/** What is asked about decisions. */
export const decisions: QuestionTable<DecisionAsked> = {
  rows: { sv: decisionsSv, en: decisionsEn },
  readers,
};

const kinds: readonly (readonly [RegExp, DecisionsWith])[] = [
  [/^(?:villkor|förbehåll|conditions?)$/iu, 'condition'],
  [/^(?:belopp|kostnad(?:er)?|pengar|amounts?|costs?|money)$/iu, 'amounts'],
  [/^(?:reservation(?:er)?|reservations?)$/iu, 'reservations'],
  [/^(?:omröstning(?:ar)?|votering(?:ar)?|rösträkning|(?:a )?votes?)$/iu, 'vote'],
  [/^(?:jäv|jäviga|conflicts?(?: of interest)?)$/iu, 'conflicts'],
  [/^(?:tidsgräns(?:er)?|slutdatum|avtalstid(?:er)?|uppsägning(?:stid)?|terms?|time limits?)$/iu, 'term'],
  [/^(?:val|elections?)$/iu, 'elected'],
];

/** Where nothing is asked of the parties, the words mean something else. */
function ratification(
  view: 'state' | 'waiting' | 'late',
  { named }: Slots,
  context: UnderstandContext,
): Intent | undefined {
  const asked = ratificationsIn(context.book);
  if (asked.length === 0) return undefined;
  if (named === undefined) return question({ type: 'ratification', view });
  const [only, ...others] = ratificationNamed(named, asked, context);
  if (only === undefined || others.length > 0) return question({ type: 'ratification', view, words: named });
  return question({
    type: 'ratification',
    view,
    decision: { meeting: only.meeting.id, id: only.decision.id },
  });
}

/** Of the year ahead when no period is named. */
function terms({ slots: { period: said }, context, line }: Asked): Intent | undefined {
  const { today } = context;
  const yearAhead = `${Number(today.slice(0, 4)) + 1}${today.slice(4)}`;
  if (said === undefined) return question({ type: 'ending-terms', from: today, to: yearAhead });
  const period = readPeriod(said, context, 'future');
  if (period === undefined) return undefined;
  return period.kind === 'no-such-date'
    ? { kind: 'unclear', text: line, why: { reason: 'no-such-date', said: period.said } }
    : question({ type: 'ending-terms', from: period.from, to: period.to });
}

function elections({ slots: { meeting: said }, context, line }: Asked): Intent | undefined {
  const of: DecisionsWith = /godkän|approv/iu.test(line)
    ? 'approval'
    : /remit/iu.test(line)
      ? 'remittal'
      : /handlingarna|file(?!\p{L})/iu.test(line)
        ? 'filing'
        : /ställ|endorse/iu.test(line)
          ? 'endorsement'
          : 'election';
  if (said === undefined) return question({ type: 'decisions-with', of });
  const read = readMeeting(said, context, 'past');
  return read?.kind === 'meeting'
    ? question({ type: 'decisions-with', of, meeting: read.meeting.id })
    : undefined;
}

function decisionsOf(asked: Asked): Intent | undefined {
  if (asked.slots['body'] !== undefined && !isThisGroup(asked.slots['body'], asked.context)) return undefined;
  const { item } = asked.slots;
  return about(asked, 'past', (meeting) => ({
    type: 'decisions',
    meeting: meeting.id,
    ...(item === undefined ? {} : { item }),
  }));
}

function decisionsAbout(asked: Asked): Intent | undefined {
  const { about: words, body } = asked.slots;
  if (body !== undefined && !isThisGroup(body, asked.context)) return undefined;
  if (words === undefined || !/\p{L}{2}/u.test(words)) return undefined;
  const onMeeting = readMeeting(words, asked.context, 'past');
  if (onMeeting?.kind === 'meeting') return question({ type: 'decisions', meeting: onMeeting.meeting.id });
  return question({ type: 'decisions-about', words });
}
