import type { DecisionsAnswer, FoundDecision } from '../../../meetings/answers/decision-questions.ts';
import type { Book } from '../../../meetings/model/book.ts';
import type { PartyState } from '../../../meetings/model/meeting.ts';
import {
  type Asked,
  isRatificationLate,
  partyName,
  waitingParties,
} from '../../../meetings/model/ratification.ts';
import { detailLines, lastDayWords, namedWords, partyStateWords } from '../lines/decision-lines.ts';
import { correctionMark, decisionLabel } from '../lines/record-words.ts';
import { capital } from '../wording.ts';
import type { Words } from '../words.ts';
import type { AnswerLines, AnswerRow } from './answer-row.ts';
import { firstRows } from './first-rows.ts';
import { periodWords } from './period-words.ts';

/** A decision with where it stands and all that it says besides. */
export function decisionRow({ meeting, item, decision }: FoundDecision, book: Book, words: Words): AnswerRow {
  const mark = correctionMark(decision, meeting, words);
  const label = decisionLabel(meeting, decision, words);
  const { ratification } = decision;
  return {
    text: decision.text,
    meeting: meeting.id,
    source: `${words.span(meeting.date, meeting.endDate)}, ${label} ${item.title}`,
    details: [
      ...(decision.proposal === undefined ? [] : [words.answers.proposal(decision.proposal)]),
      ...detailLines(decision.details, book, words, meeting.date),
      ...(ratification === undefined ? [] : [countLine(ratification.parties, words)]),
      ...(mark === undefined ? [] : [mark]),
      ...(meeting.state === 'closed' ? [] : [words.answers.preliminary]),
    ],
  };
}

/** Decisions of one kind, or of some days; meetings on those days of which there are no minutes here are told. */
function decisionsWithLines(
  { of, meeting, within, unread = [], decisions }: Extract<DecisionsAnswer, { type: 'decisions-with' }>,
  book: Book,
  words: Words,
): AnswerLines {
  const say = words.decisions.answers;
  const when = within === undefined ? '' : ` ${periodWords(within.from, within.to, words)}`;
  const where = meeting === undefined ? when : ` ${say.at(words.onDays(meeting))}`;
  const what = of === 'any' ? '' : ` ${say.with[of]}`;
  return {
    lead: say.found(decisions.length, `${what}${where}`),
    ...firstRows([
      ...decisions.map((found) => () => decisionRow(found, book, words)),
      ...unread.map((one) => () => ({
        text: `${words.span(one.date, one.endDate)}: ${words.meetings.notReadShort}`,
      })),
    ]),
  };
}

/** How many of the parties have decided a joint decision at home. */
export function countLine(parties: readonly PartyState[], { decisions }: Words): string {
  const done = parties.filter(({ state }) => state === 'ratified').length;
  return decisions.card.title(done, parties.length);
}

/** What was asked about what decisions say, and how far the parties have come. */
export function decisionsAnswer(answer: DecisionsAnswer, book: Book, words: Words): AnswerLines {
  const say = words.decisions.answers;
  switch (answer.type) {
    case 'decisions-with': {
      return decisionsWithLines(answer, book, words);
    }
    case 'elected': {
      const { others = [] } = answer;
      const beside = others.length === 0 ? [] : [{ text: say.otherElections }];
      return {
        lead: say.elected(answer.found.length, answer.office),
        rows: [
          ...answer.found.map((found) => electedRow(found, book, words)),
          ...beside,
          ...others.map((found) => electedRow(found, book, words)),
        ],
      };
    }
    case 'votes':
      return {
        lead: say.votes(answer.decisions.length, answer.words),
        rows: answer.decisions.map((found) => {
          const row = decisionRow(found, book, words);
          const known = found.decision.details?.vote !== undefined;
          return known ? row : { ...row, details: [say.noVote, ...(row.details ?? [])] };
        }),
      };
    case 'ending-terms': {
      const between = say.between(words.day(answer.from), words.day(answer.to));
      return {
        lead: say.terms(answer.decisions.length, between),
        rows: answer.decisions.map((found) => decisionRow(found, book, words)),
      };
    }
    case 'ratification':
      return ratificationAnswer(answer, book, words);
  }
}

type RatificationAnswer = Extract<DecisionsAnswer, { type: 'ratification' }>;

function noneAsked(
  { view, words: topic, decided = [] }: RatificationAnswer,
  book: Book,
  words: Words,
): AnswerLines {
  const say = words.decisions.answers;
  if (view === 'late') return { lead: say.noneLate, rows: [] };
  const lead = say.noRatification(topic);
  return decided.length === 0
    ? { lead, rows: [] }
    : { lead: `${lead} ${say.groupDecided}`, rows: decided.map((found) => decisionRow(found, book, words)) };
}

function ratificationAnswer(answer: RatificationAnswer, book: Book, words: Words): AnswerLines {
  const { asked, view, today, party: one } = answer;
  const say = words.decisions.answers;
  const [only, ...others] = asked;
  if (only === undefined) return noneAsked(answer, book, words);
  if (others.length > 0 || view === 'all')
    return { lead: say.several(asked.length), rows: asked.map((one) => askedRow(one, book, today, words)) };
  const waiting = waitingParties(only.ratification);
  if (view === 'late' && !isRatificationLate(only.ratification, today))
    return { lead: say.noneLate, rows: [] };
  const { parties, due } = only.ratification;
  const alone = parties.find(({ organisation }) => organisation === one);
  if (one !== undefined)
    return {
      lead: alone === undefined ? say.notAsked(partyName(book, one)) : partyLead(alone, only, book, words),
      rows: [askedRow(only, book, today, words)],
    };
  const by = view === 'due' ? lastDayWords(due, book, words) : undefined;
  const against = parties.filter(({ state }) => state === 'rejected');
  const lead =
    view === 'against'
      ? say.against(against.map(({ organisation }) => partyName(book, organisation)))
      : view === 'due'
        ? by === undefined
          ? words.decisions.card.noDue
          : say.dueBy(by)
        : view === 'state'
          ? ratificationLead(only, words)
          : waitingLead(waiting.length, words);
  const shown = view === 'state' ? parties : view === 'against' ? against : waiting;
  return {
    lead,
    rows: [
      askedRow(only, book, today, words),
      ...shown.map((party) => ({ text: partyLine(party, book, words, only.meeting.date) })),
    ],
  };
}

/** Yes where it has decided the same, no where it has not or has decided otherwise. */
function partyLead(party: PartyState, { meeting }: Asked, book: Book, words: Words): string {
  const line = partyLine(party, book, words, meeting.date);
  const { yes, no } = words.decisions.answers;
  return party.state === 'ratified' ? yes(line) : no(line);
}

function waitingLead(n: number, { decisions: { answers } }: Words): string {
  return n === 0 ? answers.noneWaits : answers.waiting(n);
}

/** How many of how many; in words when all have answered. */
export function ratificationLead({ ratification: { parties } }: Asked, { decisions }: Words): string {
  const done = parties.filter(({ state }) => state === 'ratified').length;
  const no = parties.filter(({ state }) => state === 'rejected').length;
  if (done === parties.length) return decisions.card.complete(done);
  if (done + no === parties.length) return decisions.card.allAnswered(done, parties.length, no);
  return decisions.card.title(done, parties.length);
}

/** "Granby: har godkänt 12 februari, med tvekan". */
function partyLine(party: PartyState, book: Book, words: Words, besides: string): string {
  const note = party.note === undefined ? '' : `. ${words.assignments.told.progress(party.note)}`;
  const line = `${partyName(book, party.organisation)} ${partyStateWords(party, words, besides)}${note}`;
  return capital(line);
}

function askedRow(
  { meeting, decision, ratification }: Asked,
  book: Book,
  today: string,
  words: Words,
): AnswerRow {
  const say = words.decisions.card;
  const due = lastDayWords(ratification.due, book, words);
  const title = meeting.items.find(({ id }) => id === decision.item)?.title ?? '';
  const late = isRatificationLate(ratification, today);
  return {
    text: decision.text,
    source: `${words.span(meeting.date, meeting.endDate)}, ${decisionLabel(meeting, decision, words)} ${title}`,
    details: [
      countLine(ratification.parties, words),
      due === undefined ? say.noDue : say.due(due),
      ...(late ? [say.late(waitingParties(ratification).length)] : []),
    ],
  };
}

/** Who was elected to what, by which decision. */
function electedRow(
  { elected, ...found }: Extract<DecisionsAnswer, { readonly type: 'elected' }>['found'][number],
  book: Book,
  words: Words,
): AnswerRow {
  const until = elected.until === undefined ? undefined : words.day(elected.until);
  const { source = '' } = decisionRow(found, book, words);
  const text = words.decisions.detail.elected(namedWords(elected, book, words), elected.role, until);
  return { text, source, details: [found.decision.text] };
}
