import type { Book } from '../../meetings/model/book.ts';
import { isSmall, isWeak, termsOf, wordsOf } from '../../meetings/search/terms.ts';
import type { Intent } from '../intent.ts';
import { once } from '../reading/phrases/once.ts';
import { inBookWords } from './glossary.ts';
import { timeWords } from './near/time-words.ts';
import { questionRows } from './question-rows.ts';

/** What it asks for may stand in Swedish. */
const isEnglish = /(?<!\p{L})(?:the|of|what|who|when|why|how|is|are|did|does|was|were)(?!\p{L})/iu;
const ofUnity = /(?<!\p{L})(?:eniga?|enighet|ense|unanimous\p{L}*)(?!\p{L})/iu;
const notWhether = /^(?:varför|när|hur|vem|vilk\p{L}+|vad|why|when|how|who|which|what)(?!\p{L})/iu;
/** Whether it was refused or put off: a decision is no yes to that. */
const ofRefusal =
  /(?<!\p{L})(?:nej|avsl(?:ag|ags|agen|agits?|og|ogs|å|år|ås)|avvisa\p{L}*|bordl\p{L}+|återremit\p{L}*|stopp(?:a|ar|ade|ades|at|ats)?|sköts?\s(?:\S+\s){0,4}?(?:upp|fram)|skjut(?:a|it|its)\s+(?:upp|fram)|uppskju\p{L}+|refuse[ds]?|reject\p{L}*|turned?\s+down|postpone\p{L}*|stopped|(?:a|say|said|says)\s+no)(?!\p{L})/iu;
/** Whether it is late or open: that it is done is no yes to that. */
const ofLateness =
  /(?<!\p{L})(?:sen|sena|(?<=^(?:är|blev|blir|har|kom)\s.*)sent|försena\p{L}+|efter(?=\s+med\s|\W*$)|kvar|öppe[nt]|öppna|ute|släpar|dröjer|drar|dragit|gått\s+över|över\s+tiden|passerat|late|behind|overdue|outstanding|open|slipped|missed|run\s+over|gone\s+over)(?!\p{L})/iu;
/** Of a meeting that is to come. */
const again = /(?<!\p{L})(?:igen|nästa\s+gång|again|next\s+time)(?!\p{L})/iu;

const { sv, en } = questionRows.decided;
/** What decisions do, and to what: they are looked for without it. */
const ofDecisions =
  'förlänga anta godkänna avtalet överenskommelsen extending prolonging adopting approving endorsing agreement contract';
/** Every word by which it is asked whether something was decided, by its stem. */
const deciding = once(
  () => new Set([...sv['decided-whether'], ...en['decided-whether'], ofDecisions].flatMap(termsOf)),
);

/** Whether more is asked about than is looked for: "ändringar i avtalet om X" is not whether X was decided. */
function leavesOut(lookedFor: string, line: string, book: Book): boolean {
  const known = new Set(termsOf(lookedFor));
  const isSaid = (said: string) => termsOf(said).some((term) => known.has(term) || deciding().has(term));
  return wordsOf(line).some(
    (word) =>
      !isSmall(word) &&
      !isWeak(word) &&
      !/\d/u.test(word) &&
      !timeWords.has(word) &&
      !isSaid(word) &&
      !isSaid(inBookWords(word, book)),
  );
}

/** A question that texts may answer, with how it was put: of several texts that which tells what it wants goes first. */
export function withAsked(intent: Intent, line: string, book: Book): Intent {
  if (intent.kind !== 'question') return intent;
  const { question, readAs } = intent;
  if ('asked' in question) return intent;
  const put = readAs ?? line;
  const asked = isEnglish.test(put) ? `${put} ${inBookWords(put, book)}` : put;
  switch (question.type) {
    case 'decisions-about': {
      // Why or when is not answered by yes or no.
      const { whether, ...open } = question;
      const asks =
        whether === undefined ||
        notWhether.test(asked) ||
        ofUnity.test(asked) ||
        ofRefusal.test(asked) ||
        leavesOut(`${question.words} ${question.body ?? ''}`, put, book)
          ? open
          : question;
      return { ...intent, question: { ...asks, asked } };
    }
    case 'topic-status': {
      const { whether: _, ...open } = question;
      return { ...intent, question: { ...(ofLateness.test(asked) ? open : question), asked } };
    }
    case 'meeting':
      return question.ask === 'when-where' && again.test(line)
        ? { ...intent, question: { ...question, again: true } }
        : intent;
    case 'passage':
    case 'deadline':
    case 'responsible':
      return { ...intent, question: { ...question, asked } };
    default:
      return intent;
  }
}
