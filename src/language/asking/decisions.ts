import type { DecisionsWith } from '../../meetings/answers/decision-questions.ts';
import { ratificationsIn } from '../../meetings/model/ratification.ts';
import { isSmall, isWeak, wordsOf } from '../../meetings/search/terms.ts';
import type { Intent, UnderstandContext } from '../intent.ts';
import { readPeriod } from '../reading/dates/read-period.ts';
import type { Slots } from '../reading/phrases/phrase.ts';
import { ratificationNamed } from '../reading/sentences/read-decision-order.ts';
import { readMeeting } from '../reading/sentences/read-meeting.ts';
import { type Asked, about, question } from './about.ts';
import { inBookWords } from './glossary.ts';
import { questionRows } from './question-rows.ts';
import type { QuestionTable, Reader } from './question-table.ts';
import type { DecisionAsked } from './sv/decisions.ts';
import { isThisGroup } from './this-group.ts';
import { readTopic } from './topic.ts';
import { topicSaid } from './topic-said.ts';
import { readTopicWhen, readWhen } from './topic-when.ts';

const readers: Readonly<Record<DecisionAsked, Reader>> = {
  'ratification-waits': ({ slots, context }) => ratification('waiting', slots, context),
  'ratification-late': ({ slots, context }) => ratification('late', slots, context),
  ratification: ({ slots, context }) => ratification('state', slots, context),
  ratifications: ({ context }) =>
    ratificationsIn(context.book).length === 0 ? undefined : question({ type: 'ratification', view: 'all' }),
  terms,
  'who-was-elected': ({ slots: { office: said = '' }, context }) => {
    // When it was is no part of what someone was elected to.
    const office = readTopicWhen(said, context)?.words ?? said;
    return isAny(office) ? ofKind('val') : question({ type: 'elected', office }, { kind: 'election' });
  },
  'with-detail': ({ slots: { kind = '', meeting }, context }) => ofKindAt(kind, meeting, context),
  'detail-named': ({ line }) => ofKind(line),
  'votes-about': ({ slots: { topic }, context }) => {
    if (topic === undefined) return question({ type: 'votes' }, { kind: 'vote' });
    const words = inBookWords(readTopic(topic, context) ?? topic, context.book);
    return question({ type: 'votes', words }, { kind: 'vote', topic: topicSaid(words, context.book) });
  },
  elections,
  'decisions-in': decisionsIn,
  decisions: decisionsOf,
  'decisions-at': decisionsOf,
};

/** What is asked about decisions. */
export const decisions: QuestionTable<DecisionAsked> = {
  rows: questionRows.decisions,
  readers,
};

/** By the words that name what a decision says besides, in what order they are looked for. */
const kinds: readonly (readonly [RegExp, DecisionsWith, string])[] = [
  [/(?<!\p{L})(?:villkor\p{L}*|förbehåll\p{L}*|condition\p{L}*)/iu, 'condition', 'conditional'],
  [
    /(?<!\p{L})(?:belopp\p{L}*|kostnad\p{L}*|kosta|prislapp\p{L}*|pris(?:et)?|budget\p{L}*|pengar|medel|ekonomi\p{L}*|finans\p{L}*|financ\p{L}*|summ(?:a|or)|kronor|amounts?|costs?|money|sums?)(?!\p{L})/iu,
    'amounts',
    'amounts',
  ],
  [/(?<!\p{L})(?:reserv\p{L}*|dissent\p{L}*|objected)/iu, 'reservations', 'reservations'],
  [/(?<!\p{L})(?:omröst\p{L}*|voter\p{L}*|rösträkning|röst\p{L}*|votes?|voted)(?!\p{L})/iu, 'vote', 'vote'],
  [/(?<!\p{L})(?:jäv\p{L}*|conflicts?(?: of interest)?)(?!\p{L})/iu, 'conflicts', 'conflicts'],
  [
    /(?<!\p{L})(?:tidsgräns\p{L}*|slutdatum|avtalstid\p{L}*|uppsägning\p{L}*|terms?|time limits?)(?!\p{L})/iu,
    'term',
    'term',
  ],
  [/(?<!\p{L})(?:val|elections?)(?!\p{L})/iu, 'elected', 'election'],
];

/** "till något uppdrag" names no office: all are meant. */
function isAny(office: string): boolean {
  return wordsOf(office).every(
    (word) => isSmall(word) || isWeak(word) || /^(?:val|tack|elections?|please)$/u.test(word),
  );
}

function ofKind(said: string): Intent | undefined {
  const found = kinds.find(([pattern]) => pattern.test(said));
  return found && question({ type: 'decisions-with', of: found[1] }, { kind: found[2] });
}

/** Of one meeting or of some days, where they are named. */
function ofKindAt(said: string, at: string | undefined, context: UnderstandContext): Intent | undefined {
  const found = kinds.find(([pattern]) => pattern.test(said));
  if (at === undefined || found === undefined) return ofKind(said);
  const when = readWhen(at, context);
  return (
    when && question({ type: 'decisions-with', of: found[1], ...when.at }, { kind: found[2], ...when.named })
  );
}

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
function terms({ slots: { period: said }, context, line, read }: Asked): Intent | undefined {
  const { today } = context;
  // What only nearly asks so may ask of one agreement.
  if (read !== undefined && wordsOf(line.replace(said ?? '', '')).some(tellsOther)) return undefined;
  const yearAhead = `${Number(today.slice(0, 4)) + 1}${today.slice(4)}`;
  if (said === undefined) return question({ type: 'ending-terms', from: today, to: yearAhead });
  const period = readPeriod(said, context, 'future');
  if (period === undefined) return undefined;
  return period.kind === 'no-such-date'
    ? { kind: 'unclear', text: line, why: { reason: 'no-such-date', said: period.said } }
    : question(
        { type: 'ending-terms', from: period.from, to: period.to },
        { from: period.from, to: period.to },
      );
}

const ofTerms =
  /^(?:\p{L}*avtal|överenskomm|beslut|uppdrag|tjänsteköp|går|gå|löp|upphör|slut|säg|sag|uppsäg|förläng|förny|omförhandl|utgå|tar|tid|måste|behöv|snart|väg|håll|datum|agree|contract|decision|expir|end|run|term|notice|renew|deal|lapse|must|need|soon)/u;

function tellsOther(word: string): boolean {
  return (
    !isSmall(word) &&
    !isWeak(word) &&
    !ofTerms.test(word) &&
    !/^(?:\d+|år|year|month|månad\p{L}*|next|nästa|vilka|några|finns|våra|alla|show|visa|lista|list|all)$/u.test(
      word,
    )
  );
}

function elections({ slots: { meeting: said }, context, line }: Asked): Intent | undefined {
  const of: DecisionsWith = /godkän|approv/iu.test(line)
    ? 'approval'
    : /remit|tillbaka|sent back/iu.test(line)
      ? 'remittal'
      : /handlingarna|file(?!\p{L})/iu.test(line)
        ? 'filing'
        : /ställ|endorse/iu.test(line)
          ? 'endorsement'
          : 'election';
  if (said === undefined) return question({ type: 'decisions-with', of }, { kind: of });
  const when = readWhen(said, context);
  return when && question({ type: 'decisions-with', of, ...when.at }, { kind: of, ...when.named });
}

/** "besluten från stadshuset" are those of the latest meeting there. */
function byPlace(asked: Asked): Asked {
  const { slots, context } = asked;
  const said = slots['meeting'];
  if (said === undefined || readMeeting(said, context, 'past') !== undefined) return asked;
  const place = /^(?:från|i|på|in|at|from)\s+(?<place>\S.*)$/iu.exec(said)?.groups?.['place'];
  const there = `mötet i ${place}`;
  return place === undefined || readMeeting(there, context, 'past') === undefined
    ? asked
    : { ...asked, slots: { ...slots, meeting: there } };
}

/** Of all meetings of some days; what names a single meeting, though there be none, is asked of that. */
function decisionsIn({ slots, context, line }: Asked): Intent | undefined {
  const { body, period: whole = '' } = slots;
  const said = whole.replace(ofThen, '');
  if (body !== undefined && !isThisGroup(body, context)) return undefined;
  const one = readMeeting(said, context, 'past');
  if (one !== undefined && one.kind !== 'several') return undefined;
  const period = readPeriod(said, context, 'past');
  if (period?.kind !== 'period') return undefined;
  const { from, to } = period;
  const count = countsThem.test(line) ? { count: true } : {};
  return question({ type: 'decisions-with', of: 'any', within: { from, to } }, { from, to, ...count });
}

/** "från förra året" is of it, where nothing tells until when. */
const ofThen = /^(?:från|from|of)\s+(?!och\s)(?!.*(?:\s(?:till|to|until)\s|[–-]))/iu;
const countsThem = /(?<!\p{L})(?:hur många|antal(?:et)?|how many|number of)(?!\p{L})/iu;

function decisionsOf(whole: Asked): Intent | undefined {
  const asked = byPlace(whole);
  if (asked.slots['body'] !== undefined && !isThisGroup(asked.slots['body'], asked.context)) return undefined;
  const { item } = asked.slots;
  const counted = countsThem.test(asked.line);
  return about(
    asked,
    'past',
    (meeting) => ({
      type: 'decisions',
      meeting: meeting.id,
      ...(item === undefined ? {} : { item }),
    }),
    { ...(item === undefined ? {} : { item }), ...(counted ? { count: true } : {}) },
  );
}
