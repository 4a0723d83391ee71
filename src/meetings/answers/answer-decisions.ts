import type { Book } from '../model/book.ts';
import { findMeeting } from '../model/lookup.ts';
import type { Decision } from '../model/meeting.ts';
import { isRatificationLate, ratificationsIn, waitingParties } from '../model/ratification.ts';
import type { Standing } from '../model/rights.ts';
import { search } from '../search/search.ts';
import { textHolder } from '../search/text-holds.ts';
import { maySee, named, seenDecisions, unshownMeetings, withheldOf } from './answer-records.ts';
import type {
  DecisionsAnswer,
  DecisionsQuestion,
  DecisionsWith,
  FoundDecision,
} from './decision-questions.ts';
import { isUnread } from './meeting-questions.ts';
import type { AskedAt, Withheld } from './question.ts';
import { wasWithin } from './within.ts';

/** Answers what is asked about what decisions say, newest meeting first, as far as the asker may see them. */
export function answerAboutDecisions(
  book: Book,
  question: DecisionsQuestion,
  standing: Standing,
  at: AskedAt,
): DecisionsAnswer | Withheld {
  const found = answered(book, question, standing, at);
  const unshown = unshownMeetings(book, ({ decisions }) => decisions, standing, at);
  if (isEmpty(found) && unshown.length > 0) return withheldOf(unshown);
  return { ...found, ...named(unshown) };
}

function isEmpty(answer: DecisionsAnswer): boolean {
  if (answer.type === 'elected') return answer.found.length === 0;
  return (answer.type === 'ratification' ? answer.asked : answer.decisions).length === 0;
}

function answered(book: Book, question: DecisionsQuestion, standing: Standing, at: AskedAt): DecisionsAnswer {
  const seen = () => seenDecisions(book, standing, at);
  switch (question.type) {
    case 'decisions-with': {
      const { of, meeting: id, within } = question;
      const decisions = seen().filter(
        ({ decision, meeting }) =>
          (of === 'any' || has(decision, of)) &&
          (id === undefined || meeting.id === id) &&
          wasWithin(meeting, within),
      );
      const meeting = findMeeting(book, id);
      if (within === undefined) return { type: 'decisions-with', of, meeting, decisions };
      const unread = book.meetings.filter((one) => wasWithin(one, within) && isUnread(one, at.today));
      return { type: 'decisions-with', of, meeting, decisions, within, unread };
    }
    case 'elected':
      return { ...question, ...electedTo(book, question.office, seen()) };
    case 'votes': {
      const { words } = question;
      const about = words === undefined ? undefined : decisionsHolding(book, words);
      const isVoted = ({ decision }: FoundDecision) => decision.details?.vote !== undefined;
      const meant = seen().filter((one) => about?.has(one.decision.id) ?? isVoted(one));
      // Where one of them was voted on, that one is meant.
      const voted = meant.filter(isVoted);
      return { type: 'votes', words, decisions: voted.length > 0 ? voted : meant };
    }
    case 'ending-terms':
      return { ...question, decisions: ending(seen(), question.from, question.to) };
    case 'ratification':
      return ratification(book, question, standing, at);
  }
}

/** Whether a decision says something besides, or is graded so; an election may stand in its verb or in whom it names. */
export function has({ kind, details }: Decision, of: DecisionsWith): boolean {
  switch (of) {
    case 'approval':
    case 'endorsement':
    case 'filing':
    case 'remittal':
      return kind === of;
    case 'election':
    case 'elected':
      return kind === 'election' || details?.elected !== undefined;
    default:
      return details?.[of] !== undefined;
  }
}

/** The ids of the decisions that are about something. */
function decisionsHolding(book: Book, words: string): ReadonlySet<string> {
  const found = search(book, words, { kinds: ['decision'] });
  return new Set(found.flatMap(({ passage }) => passage.record ?? []));
}

/** Those whose office is called so; else those whose decision, its proposal or its item is about it; else the latest others. */
function electedTo(book: Book, office: string, seen: readonly FoundDecision[]) {
  const all = seen.flatMap((found) =>
    (found.decision.details?.elected ?? []).map((elected) => ({ ...found, elected })),
  );
  const matches = textHolder(office);
  const called = all.filter(({ elected }) => matches(elected.role));
  if (called.length > 0) return { found: called };
  const about = decisionsHolding(book, office);
  const found = all.filter(({ decision }) => about.has(decision.id));
  return found.length > 0 ? { found } : { found, others: all.toReversed().slice(0, mostOthers) };
}

const mostOthers = 4;

/** When a decision's term ends, or notice must be given before that: the first of these days. */
function endingDay({ details }: Decision): string | undefined {
  const { to, noticeBy } = details?.term ?? {};
  return noticeBy ?? to;
}

function ending(seen: readonly FoundDecision[], from: string, to: string): readonly FoundDecision[] {
  const within = ({ decision }: FoundDecision) =>
    [decision.details?.term?.to, decision.details?.term?.noticeBy].some(
      (day) => day !== undefined && day >= from && day <= to,
    );
  const day = ({ decision }: FoundDecision) => endingDay(decision) ?? '';
  return seen.filter(within).toSorted((one, other) => (day(one) < day(other) ? -1 : 1));
}

function ratification(
  book: Book,
  { view, decision: ref, words, party }: Extract<DecisionsQuestion, { type: 'ratification' }>,
  standing: Standing,
  at: AskedAt,
): DecisionsAnswer {
  const all = ratificationsIn(book).filter(({ meeting }) => maySee(meeting, standing, at));
  const base = {
    type: 'ratification',
    view,
    words,
    today: at.today,
    ...(party === undefined ? {} : { party }),
  } as const;
  if (ref !== undefined)
    return {
      ...base,
      asked: all.filter((one) => one.meeting.id === ref.meeting && one.decision.id === ref.id),
    };
  if (words !== undefined) {
    const about = decisionsHolding(book, words);
    const asked = all.filter((one) => about.has(one.decision.id));
    const decided = seenDecisions(book, standing, at).filter(({ decision }) => about.has(decision.id));
    return { ...base, asked, ...(asked.length === 0 && decided.length > 0 ? { decided } : {}) };
  }
  if (view === 'all') return { ...base, asked: all.toReversed() };
  if (view === 'late')
    return { ...base, asked: all.filter((one) => isRatificationLate(one.ratification, at.today)) };
  const waiting = all.filter((one) => waitingParties(one.ratification).length > 0);
  const latest = waiting.at(-1) ?? all.at(-1);
  return { ...base, asked: latest === undefined ? [] : [latest] };
}
