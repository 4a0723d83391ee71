import type { Book } from '../../../meetings/model/book.ts';
import { findMeeting } from '../../../meetings/model/lookup.ts';
import type { Language } from '../../../meetings/model/terms.ts';
import type { Intent, UnderstandContext } from '../../intent.ts';
import type { Slots } from '../../reading/phrases/phrase.ts';
import { phraseTree } from '../../reading/phrases/phrase-tree.ts';
import { periodWords } from '../../words/answers/period-words.ts';
import { words } from '../../words/languages.ts';
import { plainlyEn } from '../en/plainly.ts';
import type { Plainly } from '../plainly.ts';
import { readQuestion } from '../read-question.ts';
import { plainlySv } from '../sv/plainly.ts';
import type { Candidate } from './read-near.ts';
import { type Spoken, sayPhrase } from './say-phrase.ts';

const plainly: Readonly<Record<Language, Plainly>> = { sv: plainlySv, en: plainlyEn };
const nothing: Spoken = { words: new Set(), stems: new Set() };

/**
 * What a line may mean, written out to be chosen: put plainly, else in the words of the line; undefined where neither
 * is read as just that.
 */
export function choiceText(
  { phrase, fit, intent }: Candidate,
  spoken: Spoken,
  context: UnderstandContext,
): string | undefined {
  const { key, language, tree } = phrase;
  if (ofThePast.has(key) && isAhead(intent, context)) return undefined;
  const { questions, counting } = plainly[language];
  const plain = questions[key];
  const slots = { ...fit.slots, ...timeOf(intent, context, language) };
  const said = plain === undefined ? undefined : sayPhrase(phraseTree(plain), nothing, slots);
  const asked = whatIsAsked(intent);
  const isReadSo = (text: string | undefined): text is string =>
    text !== undefined && askedBy(text, context) === asked;
  if (isReadSo(said)) return said;
  const counted = said && counting(said);
  if (isReadSo(counted)) return counted;
  const inItsWords = sayPhrase(tree, spoken, fit.slots);
  return isReadSo(inItsWords) ? inItsWords : undefined;
}

/** What is offered most is offered again and again: what each text asks by itself, and of whom, is remembered of a Book. */
const askedBefore = new WeakMap<Book, Map<string, string | undefined>>();
const mostRemembered = 2_000;

/** What a text asks by itself. */
function askedBy(text: string, context: UnderstandContext): string | undefined {
  const { book, asker, today, meeting, language } = context;
  const all = askedBefore.get(book) ?? new Map<string, string | undefined>();
  askedBefore.set(book, all);
  const name = JSON.stringify([asker, today, meeting, language, text]);
  if (all.has(name)) return all.get(name);
  // How it is read again tells nothing of how the line was read.
  const read = readQuestion(text.replace(/\?$/u, ''), { book, asker, today, meeting, language });
  const asked = read && whatIsAsked(read);
  if (all.size >= mostRemembered) all.clear();
  all.set(name, asked);
  return asked;
}

/** What is asked only of meetings that have begun. */
const ofThePast = new Set([
  'present',
  'present-at',
  'present-members',
  'present-municipal',
  'present-organisations',
  'present-others',
  'present-partly',
  'present-substitutes',
  'missing',
  'missing-at',
  'missing-members',
  'missing-organisations',
  'missing-substitutes',
  'everyone-there',
  'organisation-who',
  'was-i-there',
  'was-there',
  'decisions',
  'elections',
  'given-at',
  'meeting-past',
  'mode-past',
  'postponed',
  'withdrawn',
]);

function isAhead(intent: Intent, { book }: UnderstandContext): boolean {
  if (intent.kind !== 'question' || !('meeting' in intent.question)) return false;
  return findMeeting(book, intent.question.meeting)?.state === 'planned';
}

/** The meeting by its day, and the period by its months: whoever chooses sees what is meant. */
function timeOf(intent: Intent, { book }: UnderstandContext, language: Language): Slots {
  if (intent.kind !== 'question') return {};
  const { question } = intent;
  const say = words(language);
  if (question.type === 'meetings') return { period: periodWords(question.from, question.to, say) };
  const meeting = 'meeting' in question ? findMeeting(book, question.meeting) : undefined;
  return meeting === undefined ? {} : { meeting: say.asking.theMeeting(say.onDays(meeting)) };
}

/** What an intent asks for, to tell whether two ask the same. */
export function whatIsAsked(intent: Intent): string {
  return JSON.stringify(intent.kind === 'question' ? intent.question : intent);
}
