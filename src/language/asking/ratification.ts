import type { RatificationView } from '../../meetings/answers/decision-questions.ts';
import { type Asked as Ratifying, ratificationsIn } from '../../meetings/model/ratification.ts';
import { organisationCalled } from '../../meetings/model/same-name.ts';
import { search } from '../../meetings/search/search.ts';
import type { Intent, UnderstandContext } from '../intent.ts';
import { ratificationNamed } from '../reading/sentences/read-decision-order.ts';
import { type Asked, question } from './about.ts';
import { topicWords } from './glossary.ts';
import { questionRows } from './question-rows.ts';
import type { QuestionTable } from './question-table.ts';
import { searchSeen } from './search-seen.ts';
import type { RatificationAsked } from './sv/ratification.ts';
import { readTopic } from './topic.ts';

/** What is asked about joint decisions that the parties take at home, by what these are about. */
export const ratification: QuestionTable<RatificationAsked> = {
  rows: questionRows.ratification,
  readers: {
    'ratification-next': nextToApprove,
    'ratification-left': (asked) => onDecision(asked, 'waiting'),
    'ratification-by': byParty,
    'ratification-no': refused,
    'ratification-due': (asked) => onDecision(asked, 'due'),
    'ratification-state': (asked) => onDecision(asked, 'state'),
  },
};

/** Only where the parties are asked about something that the words name; else the words mean something else. */
function onDecision(
  { slots, context, line }: Asked,
  view: RatificationView,
  organisation?: string,
): Intent | undefined {
  const words = readTopic(slots['about'], context);
  if (words === undefined) return undefined;
  const named = topicWords(words, context.book);
  const [only, ...others] = ratificationsAbout(named, context);
  if (only === undefined)
    return asksParties(line, named, context)
      ? question({ type: 'ratification', view, words: named }, { topic: named })
      : undefined;
  const party = organisation === undefined ? undefined : organisationCalled(context.book, organisation);
  if (organisation !== undefined && party === undefined) return undefined;
  return question(
    {
      type: 'ratification',
      view,
      ...(others.length > 0
        ? { words: named }
        : { decision: { meeting: only.meeting.id, id: only.decision.id } }),
      ...(party === undefined ? {} : { party: party.id }),
    },
    { topic: named, ...(party === undefined ? {} : { organisation: party.name }) },
  );
}

/** Who is to approve after this group: of what the parties were not asked here, what the texts tell. */
function nextToApprove(asked: Asked): Intent | undefined {
  const { slots, context } = asked;
  const words = readTopic(slots['about'], context);
  if (words === undefined) return undefined;
  const named = topicWords(words, context.book);
  if (ratificationsAbout(named, context).length > 0) return onDecision(asked, 'waiting');
  if (searchSeen(context, named, { least, limit: 1 }).length === 0) return undefined;
  const intent = question({ type: 'decisions-about', words: named, inText: true }, { topic: named });
  return intent.kind === 'question' ? { ...intent, asks: 'ratification' } : intent;
}

/** How much of the words the decision must hold: it may be called an agreement or a contract. */
const least = 0.45;

/** By the words of the decision, also in compounds: "hemsjukvårdsöverenskommelsen". */
export function ratificationsAbout(words: string, context: UnderstandContext): readonly Ratifying[] {
  const all = ratificationsIn(context.book);
  if (all.length === 0) return [];
  const named = ratificationNamed(words, all, context);
  if (named.length > 0) return named;
  const found = new Set(
    search(context.book, words, { kinds: ['decision'], least }).map(({ passage }) => passage.record),
  );
  return all.filter(({ decision }) => found.has(decision.id));
}

const parties =
  /(?<!\p{L})(?:parter|huvudm[äa]n|kommuner|organisationer|parties|municipalities|principals|organi[sz]ations)/iu;
const decides =
  /godkän|anta(?:git|r|s|)(?!\p{L})|ratific|skrivit\s+(?:på|under)|sagt\s+ja|approv|adopt|signed/iu;

/** Whether it is asked what the parties decide at home of something that the group has decided, though they were never asked here. */
function asksParties(line: string, words: string, context: UnderstandContext): boolean {
  if (!parties.test(line) || !decides.test(line)) return false;
  return searchSeen(context, words, { kinds: ['decision'], least, limit: 1 }).length > 0;
}

/** Who has said no; of the latest that any has where none is named. */
function refused(asked: Asked): Intent | undefined {
  const { organisation } = asked.slots;
  if (asked.slots['about'] !== undefined)
    return organisation === undefined ? onDecision(asked, 'against') : byParty(asked);
  const latest = ratificationsIn(asked.context.book).findLast(({ ratification }) =>
    ratification.parties.some(({ state }) => state === 'rejected'),
  );
  if (latest === undefined) return undefined;
  const party = organisation === undefined ? undefined : organisationCalled(asked.context.book, organisation);
  if (organisation !== undefined && party === undefined) return undefined;
  return question(
    {
      type: 'ratification',
      view: 'against',
      decision: { meeting: latest.meeting.id, id: latest.decision.id },
      ...(party === undefined ? {} : { party: party.id }),
    },
    party === undefined ? {} : { organisation: party.name },
  );
}

function byParty(asked: Asked): Intent | undefined {
  const { organisation } = asked.slots;
  return organisation === undefined ? undefined : onDecision(asked, 'state', organisation);
}
