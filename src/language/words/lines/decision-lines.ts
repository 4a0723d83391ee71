import type { Book } from '../../../meetings/model/book.ts';
import { besidesWords } from '../../../meetings/model/decision-details.ts';
import type { Fact } from '../../../meetings/model/fact.ts';
import { findItem, findMeeting } from '../../../meetings/model/lookup.ts';
import type {
  Decision,
  DecisionDetails,
  Due,
  Elected,
  Meeting,
  Named,
  PartyAnswer,
} from '../../../meetings/model/meeting.ts';
import { partyName, spokespersonsOf, waitingParties } from '../../../meetings/model/ratification.ts';
import { votesThatDiffer } from '../../../meetings/model/votes.ts';
import { lacksProposal } from '../../../meetings/rules/decide-decision.ts';
import { nameOf } from '../wording.ts';
import type { Words } from '../words.ts';
import { decisionLabel, dueWords } from './record-words.ts';
import type { Telling } from './telling.ts';

/** What a decision says besides its words, one line for each thing; dates with their year unless it is that of `besides`. */
export function detailLines(
  details: DecisionDetails | undefined,
  book: Book,
  words: Words,
  besides?: string,
): readonly string[] {
  if (details === undefined) return [];
  const say = words.decisions.detail;
  const { condition, amounts = [], term, vote, reservations = [], conflicts = [], elected = [] } = details;
  return [
    ...(condition === undefined ? [] : [say.condition(condition)]),
    ...(amounts.length === 0
      ? []
      : [
          say.amounts(
            amounts.map(({ said, payer }) => (payer === undefined ? said : say.paidBy(said, payer))),
          ),
        ]),
    ...(term === undefined || term.said === ''
      ? []
      : [say.term(term.said.replace(/(?<=\p{L}{3}|\d)\.$/u, ''))]),
    ...(term?.to === undefined ? [] : [say.ends(words.day(term.to, besides))]),
    ...(term?.noticeBy === undefined ? [] : [say.noticeBy(words.day(term.noticeBy, besides))]),
    ...(vote === undefined ? [] : [say.vote(vote.for, vote.against, vote.abstained)]),
    ...reservations.map((one) => say.reservation(namedWords(one, book, words), one.text)),
    ...(conflicts.length === 0 ? [] : [say.conflicts(conflicts.map((one) => namedWords(one, book, words)))]),
    ...elected.map((one) => electedWords(one, book, words, besides)),
  ];
}

/** What a decision says besides its words, where those stand beside: nothing twice, and who else must decide it. */
export function besidesLines(
  decision: Decision,
  book: Book,
  words: Words,
  besides?: string,
): readonly string[] {
  const { ratification } = decision;
  const parties = ratification?.parties.map(({ organisation }) => partyName(book, organisation)) ?? [];
  const due = ratification && lastDayWords(ratification.due, book, words, besides);
  return [
    ...detailLines(besidesWords(decision), book, words, besides),
    ...(parties.length === 0 ? [] : [words.decisions.detail.ratified(parties, due)]),
  ];
}

function electedWords(one: Elected, book: Book, words: Words, besides?: string): string {
  const until = one.until === undefined ? undefined : words.day(one.until, besides);
  return words.decisions.detail.elected(namedWords(one, book, words), one.role, until);
}

/** The last day on which the parties can answer: a day as a date, everything else as it was said. */
export function lastDayWords(due: Due, book: Book, words: Words, besides?: string): string | undefined {
  return due.kind === 'day' ? words.day(due.until, besides) : dueWords(due, book, words, besides);
}

/** Someone in the Book by her name there, an outsider by the name as said. */
export function namedWords({ name, person }: Named, book: Book, words: Words): string {
  return person === undefined ? name : nameOf(book, person, words.unknownPerson);
}

/** What a party has decided, as "har godkänt 12 februari". */
export function partyStateWords({ state, on }: PartyAnswer, words: Words, besides?: string): string {
  const say = words.decisions.state;
  if (state === 'waiting') return say.waiting;
  return say[state](on === undefined ? undefined : words.day(on, besides));
}

/** After a decision was recorded: what was read out of it, and which proposal it means where that is not known. */
export function afterDecision(
  meeting: Meeting,
  decision: Decision,
  { book, words }: Telling,
): readonly string[] {
  const say = words.decisions.receipt;
  const read = detailLines(decision.details, book, words, meeting.date);
  const item = findItem(meeting, decision.item);
  return [
    ...(read.length === 0 ? [] : [say.read(read)]),
    ...(lacksProposal(decision) && item !== undefined
      ? [say.whichProposal(item.number, item.text !== undefined)]
      : []),
  ];
}

type DecisionFact = Extract<
  Fact,
  {
    readonly type:
      | 'decision-detailed'
      | 'ratification-asked'
      | 'ratification-answered'
      | 'ratification-shown';
  }
>;

/** What was saved with a decision, or told of what the parties decide. */
export function decisionReceipt(fact: DecisionFact, telling: Telling): readonly string[] {
  const { book, words } = telling;
  const meeting = findMeeting(book, fact.meeting);
  const decision = meeting?.decisions.find(({ id }) => id === fact.id);
  if (meeting === undefined || decision === undefined) return [];
  const where = decisionLabel(meeting, decision, words);
  switch (fact.type) {
    case 'decision-detailed':
      return detailedLines(fact, meeting, decision, telling);
    case 'ratification-asked':
      return fact.ratification === null
        ? [words.decisions.receipt.withdrawn(where)]
        : askedLines(meeting, decision, telling);
    case 'ratification-answered':
      return answeredLines(fact.answer, meeting, decision, telling);
    case 'ratification-shown':
      return [words.decisions.receipt.shown];
  }
}

function detailedLines(
  { changes, proposal }: Extract<DecisionFact, { type: 'decision-detailed' }>,
  meeting: Meeting,
  decision: Decision,
  { book, words }: Telling,
): readonly string[] {
  const say = words.decisions.receipt;
  const where = decisionLabel(meeting, decision, words);
  const now = Object.fromEntries(Object.entries(changes).filter(([, value]) => value !== null));
  const set = detailLines(now, book, words, meeting.date);
  const keys = ['condition', 'amounts', 'term', 'vote', 'reservations', 'conflicts', 'elected'] as const;
  const gone = keys.filter((key) => changes[key] === null).map((key) => say.names[key]);
  const differ = changes.vote ? votesThatDiffer(book, meeting, decision) : undefined;
  return [
    ...(set.length === 0 ? [] : [say.saved(where, set)]),
    ...(gone.length === 0 ? [] : [say.takenAway(where, gone)]),
    ...(differ === undefined ? [] : [say.votesDiffer(differ.cast, differ.there, differ.who)]),
    ...(proposal === undefined ? [] : [proposal === null ? say.noProposal(where) : say.proposal(where)]),
    ...(meeting.state === 'closed'
      ? [words.receipts.shownAsCorrection(meeting.publishedAt !== undefined)]
      : []),
  ];
}

function askedLines(meeting: Meeting, decision: Decision, { book, words }: Telling): readonly string[] {
  const { ratification } = decision;
  if (ratification === undefined) return [];
  const say = words.decisions.receipt;
  const { parties, due } = ratification;
  const nobody = waitingParties(ratification).filter(
    ({ organisation }) => spokespersonsOf(book, organisation).length === 0,
  );
  const names = (some: readonly PartyAnswer[]) =>
    some.map(({ organisation }) => partyName(book, organisation));
  return [
    say.asked(decisionLabel(meeting, decision, words), parties.length, lastDayWords(due, book, words)),
    say.withNames(names(parties)),
    meeting.state === 'closed' ? say.told : say.notYet,
    ...(nobody.length === 0 ? [] : [say.toldByHand(names(nobody))]),
  ];
}

function answeredLines(
  answer: PartyAnswer,
  meeting: Meeting,
  decision: Decision,
  { book, words, asker }: Telling,
): readonly string[] {
  const say = words.decisions.receipt;
  const parties = decision.ratification?.parties ?? [];
  const done = parties.filter(({ state }) => state === 'ratified').length;
  const secretary = book.persons.some(({ id, roles }) => id === asker && roles.includes('secretary'));
  return [
    say.answer(
      decisionLabel(meeting, decision, words),
      partyName(book, answer.organisation),
      partyStateWords(answer, words, meeting.date),
    ),
    say.count(done, parties.length),
    ...(secretary || asker === undefined ? [] : [say.secretaryIsTold]),
  ];
}
