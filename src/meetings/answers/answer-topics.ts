import type { Book } from '../model/book.ts';
import type { Decision } from '../model/meeting.ts';
import type { Standing } from '../model/rights.ts';
import { isSmall, isWeak, stem, termsOf, wordsOf } from '../search/terms.ts';
import { aboutWords, itemsAbout } from './about-words.ts';
import { givenTogether, seenAssignments, unshownAssignments } from './answer-assignments.ts';
import { maySee, named, seenDecisions, withheldOf } from './answer-records.ts';
import { seenReferrals } from './answer-referrals.ts';
import { answerPassage } from './answer-search.ts';
import { assignmentsAbout } from './assignments-about.ts';
import type { FoundDecision } from './decision-questions.ts';
import type { FoundAssignment } from './found-records.ts';
import type { AskedAt, Withheld } from './question.ts';
import type { TopicAnswer, TopicQuestion } from './topic-questions.ts';

/** Answers when something is due, how far it has come, and who has it: by what assignments are about, as far as the asker may see them. */
export function answerTopic(
  book: Book,
  question: TopicQuestion,
  standing: Standing,
  at: AskedAt,
): TopicAnswer | Withheld {
  const assignments = assignmentsMeant(book, question, standing, at);
  const answer = answered(book, question, assignments, standing, at);
  const unshown = unshownAssignments(book, standing, at);
  const told = isEmpty(answer) ? textsAbout(book, question, standing, at) : undefined;
  if (told === undefined && isEmpty(answer) && unshown.length > 0) return withheldOf(unshown);
  return { ...answer, ...(told === undefined ? {} : { texts: told }), ...named(unshown) };
}

/** What only the texts tell of it. */
function textsAbout(
  book: Book,
  { words, asked }: TopicQuestion,
  standing: Standing,
  at: AskedAt,
): TopicAnswer['texts'] {
  const put = asked === undefined ? {} : { asked };
  const told = answerPassage(book, { type: 'passage', words, ...put }, standing, at);
  if (!('type' in told) || told.type !== 'passage') return undefined;
  const { passages, nearest } = told;
  return passages.length + nearest.length === 0 ? undefined : { passages, nearest };
}

function isEmpty(answer: TopicAnswer): boolean {
  const { assignments, decisions } = answer;
  if (answer.type === 'deadline' && answer.referrals.length > 0) return false;
  if (answer.type === 'responsible' && answer.items.length > 0) return false;
  return assignments.length === 0 && decisions.length === 0;
}

function answered(
  book: Book,
  question: TopicQuestion,
  assignments: readonly FoundAssignment[],
  standing: Standing,
  at: AskedAt,
): TopicAnswer {
  const { words } = question;
  const decisions = () => decisionsAbout(book, words, seenDecisions(book, standing, at));
  const none = assignments.length === 0;
  switch (question.type) {
    case 'deadline': {
      const referrals = none
        ? aboutWords(book, words, 'referral', seenReferrals(book, standing, at), ({ referral }) => [
            referral.id,
          ])
        : [];
      const terms = none && referrals.length === 0 ? decisions() : [];
      return { type: 'deadline', words, assignments, referrals, decisions: terms };
    }
    case 'topic-status': {
      const told = none ? decisions() : laterDecisions(book, words, assignments, standing, at);
      return {
        type: 'topic-status',
        whether: question.whether === true,
        words,
        assignments,
        decisions: told,
      };
    }
    case 'responsible': {
      const items = none ? presented(book, words, standing, at) : [];
      return { type: 'responsible', words, assignments, decisions: none ? decisions() : [], items };
    }
  }
}

/** The one that was named, with all that were given at once with it; else those that the words are about, open ones first. */
function assignmentsMeant(
  book: Book,
  { words, about }: TopicQuestion,
  standing: Standing,
  at: AskedAt,
): readonly FoundAssignment[] {
  const all = givenTogether(seenAssignments(book, standing, at));
  if (about !== undefined)
    return all.filter(
      ({ meeting, assignment, together = [assignment] }) =>
        meeting.id === about.meeting && together.some(({ id }) => id === about.id),
    );
  return assignmentsAbout(book, words, all);
}

function decisionsAbout(
  book: Book,
  words: string,
  all: readonly FoundDecision[],
  strict?: number,
): readonly FoundDecision[] {
  return aboutWords(book, words, 'decision', all, ({ decision }) => [decision.id], strict);
}

function presented(book: Book, words: string, standing: Standing, at: AskedAt) {
  return itemsAbout(book, words, (meeting) => maySee(meeting, standing, at)).filter(
    ({ item }) => item.presenters.length > 0,
  );
}

/** How much of the words a later decision must hold to be about the same. */
const surely = 0.75;

/** Decisions of later meetings that are about the same; also who was elected where electing was the assignment. */
function laterDecisions(
  book: Book,
  words: string,
  assignments: readonly FoundAssignment[],
  standing: Standing,
  at: AskedAt,
): readonly FoundDecision[] {
  const since = assignments.map(({ meeting }) => meeting.date).toSorted()[0] ?? '';
  const later = seenDecisions(book, standing, at).filter(({ meeting }) => meeting.date > since);
  const isElecting = assignments.some(({ assignment: { text } }) => electing.test(text));
  const same = decisionsAbout(book, words, later, isElecting ? undefined : surely).filter(
    (one) => isElecting || assignments.some(({ assignment }) => sharesMore(one, assignment.text, words)),
  );
  const elections = later.filter(({ decision }) => isElection(decision));
  const elected = assignments.flatMap(({ assignment: { text } }) =>
    electing.test(text) ? decisionsAbout(book, `${words} ${text}`, elections) : [],
  );
  return [...new Set([...elected, ...same])];
}

/** Whether a decision holds more of an assignment than the words that both were found by. */
function sharesMore({ decision, item }: FoundDecision, text: string, words: string): boolean {
  const known = new Set(termsOf(words));
  const told = new Set(termsOf(`${decision.text} ${decision.proposal ?? ''} ${item?.title ?? ''}`));
  return wordsOf(text).some((word) => {
    const term = stem(word);
    return !isSmall(word) && !isWeak(word) && !known.has(term) && told.has(term);
  });
}

const electing = /(?<!\p{L})(?:välj|utse|nominera|elect|appoint|nominate)/iu;

function isElection({ kind, details }: Decision): boolean {
  return kind === 'election' || details?.elected !== undefined;
}
