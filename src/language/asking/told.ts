import { isKnownWord } from '../../meetings/search/search.ts';
import { isSmall, isWeak, wordsOf } from '../../meetings/search/terms.ts';
import type { Intent } from '../intent.ts';
import { readPersonExactly } from '../reading/sentences/read-person.ts';
import { type Asked, question } from './about.ts';
import { inBookWords } from './glossary.ts';
import { namesIn } from './near/names-in.ts';
import { timeWords } from './near/time-words.ts';
import { questionRows } from './question-rows.ts';
import type { QuestionTable } from './question-table.ts';
import { searchSeen } from './search-seen.ts';
import type { ToldAsked } from './sv/told.ts';
import { topicSaid } from './topic-said.ts';
import { readTopicWhen } from './topic-when.ts';

/** What the texts tell of something, whether it was decided or not: the last that words are tried as. */
export const told: QuestionTable<ToldAsked> = {
  rows: questionRows.told,
  readers: { told: toldOf },
};

/** Words of meetings and their documents: what is asked of them is asked otherwise. */
const ofMeetings =
  /möte|internat|sammanträd|träff|protokoll|dagordning|agenda|kallelse|remiss|meeting|retreat|minutes|^(?:time|tid|tiden)(?!\p{L})|\d\/\d/iu;
/** So are these where nothing else is named. */
const ofRecords = /^(?:\p{L}*uppdrag|\p{L}*beslut|assignment|task|decision)(?:et|en|s|ets|ens)?$/iu;
/** So much of what tells something must be known to the texts. */
const leastKnown = 0.5;
/** And so much of it must be found somewhere. */
const leastFound = 0.45;

/** Where the texts hold most of it; else the words may ask for anything, as where they name persons or meetings. */
function toldOf({ slots, context, line }: Asked): Intent | undefined {
  const { book } = context;
  const read = readTopicWhen(slots['about'], context);
  if (read === undefined || ofMeetings.test(read.words)) return undefined;
  const { persons } = namesIn(read.words, book);
  const parts = inBookWords(read.words, book).split(/\s+/u).filter(tells);
  const known = parts.filter((word) => word.includes('/') || isKnownWord(book, word));
  const words = known.join(' ');
  if (known.every((word) => ofRecords.test(word) || timeWords.has(word.toLowerCase()))) return undefined;
  const strange = parts.filter((word) => !known.includes(word) && !isDone.test(word));
  if (known.length === 0 || known.length < leastKnown * parts.length) return undefined;
  // What is misspelt is mended, and read again.
  if (strange.length >= known.length) return undefined;
  if (persons.length > 0 || readPersonExactly(read.words, context).kind !== 'none') return undefined;
  const [best] = searchSeen(context, words, { limit: 1 });
  // Verbs of a question are seldom those of the texts: what most of it is about may stand without them.
  const most =
    best === undefined ? searchSeen(context, words, { limit: 1, least: leastFound })[0] : undefined;
  if (best === undefined && most === undefined) return undefined;
  if (most !== undefined && known.some((word) => !most.words.includes(word) && !isDone.test(word)))
    return undefined;
  if (most?.words.every((word) => isDone.test(word)) === true) return undefined;
  const held = most === undefined ? words : most.words.join(' ');
  const exactly = ofWord.test(line) ? ({ exactly: true } as const) : {};
  const counts = ofShare.test(line) ? ({ counts: true } as const) : {};
  return question(
    { type: 'decisions-about', words: held, inText: true, ...counts, ...exactly, ...read.when?.at },
    { topic: topicSaid(held, book), ...read.when?.named },
  );
}

/** What a word means is not told by texts that hold another. */
const ofWord =
  /(?<!\p{L})(?:(?:ordet|begreppet|termen|uttrycket|förkortningen|betyder|the\s+(?:word|term|expression|abbreviation))(?!\p{L})|mean$)/iu;

const ofShare = /(?:del|andel|procent|share|percentage|part) (?:av|of) /iu;

/** How it went, and no matter. */
const howItWent = /^(?:ja|nej|sa|sade|gick|igenom|gjorde|yes|no|thing|grej|grejen)$/iu;

/** Written like what is done, and not like what it is done to. */
const isDone =
  /(?:ade|ades|ats|[aei]t|its|tte|dde|kte|des|[^aeiouyåäös]as|[bdgklnprtv]s|ing|ed|vidare|igen)$/iu;

function tells(word: string): boolean {
  if (howItWent.test(word)) return false;
  return wordsOf(word).some((one) => !isSmall(one) && !isWeak(one));
}
