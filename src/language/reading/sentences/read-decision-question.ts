import type { DecisionsWith } from '../../../meetings/answers/decision-questions.ts';
import type { Question } from '../../../meetings/answers/question.ts';
import { ratificationsIn } from '../../../meetings/model/ratification.ts';
import type { Language } from '../../../meetings/model/terms.ts';
import type { Intent, UnderstandContext } from '../../intent.ts';
import { readPeriod } from '../dates/read-period.ts';
import { type DecisionQuestionPhrase, decisionPhrases } from '../phrases/decision-phrases.ts';
import { type CompiledPhrases, compilePhrases, firstMatch, type Slots } from '../phrases/phrase.ts';
import { ratificationNamed } from './read-decision-order.ts';
import { readMeeting } from './read-meeting.ts';

const compiled = new Map<Language, CompiledPhrases<DecisionQuestionPhrase>>();

function tableOf(language: Language): CompiledPhrases<DecisionQuestionPhrase> {
  const known = compiled.get(language);
  if (known !== undefined) return known;
  const { questions, macros } = decisionPhrases[language];
  const made = compilePhrases(questions, 'whole', macros);
  compiled.set(language, made);
  return made;
}

type Reader = (slots: Slots, context: UnderstandContext, line: string) => Intent | undefined;

/** Reads a question about what decisions say, and how far the parties have come with them. */
export function readDecisionQuestion(line: string, context: UnderstandContext): Intent | undefined {
  const languages: readonly Language[] = context.language === 'sv' ? ['sv', 'en'] : ['en', 'sv'];
  for (const language of languages) {
    const found = firstMatch(tableOf(language), line, (key, slots) => readers[key](slots, context, line));
    if (found !== undefined) return found;
  }
  return undefined;
}

const readers: Readonly<Record<DecisionQuestionPhrase, Reader>> = {
  'ratification-waits': (slots, context) => ratification('waiting', slots, context),
  'ratification-late': (slots, context) => ratification('late', slots, context),
  ratification: (slots, context) => ratification('state', slots, context),
  ratifications: (_, context) =>
    ratificationsIn(context.book).length === 0 ? undefined : question({ type: 'ratification', view: 'all' }),
  terms,
  'who-was-elected': ({ office = '' }) => question({ type: 'elected', office }),
  'with-detail': ({ kind = '' }) => {
    const of = kinds.find(([pattern]) => pattern.test(kind.trim()))?.[1];
    return of && question({ type: 'decisions-with', of });
  },
  'votes-about': ({ topic }) => question({ type: 'votes', ...(topic === undefined ? {} : { words: topic }) }),
  elections,
};

function question(asked: Question): Intent {
  return { kind: 'question', question: asked };
}

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
function terms({ period: said }: Slots, context: UnderstandContext, line: string): Intent | undefined {
  const { today } = context;
  const yearAhead = `${Number(today.slice(0, 4)) + 1}${today.slice(4)}`;
  if (said === undefined) return question({ type: 'ending-terms', from: today, to: yearAhead });
  const period = readPeriod(said, context, 'future');
  if (period === undefined) return undefined;
  return period.kind === 'no-such-date'
    ? { kind: 'unclear', text: line, why: { reason: 'no-such-date', said: period.said } }
    : question({ type: 'ending-terms', from: period.from, to: period.to });
}

function elections({ meeting: said }: Slots, context: UnderstandContext, line: string): Intent | undefined {
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
