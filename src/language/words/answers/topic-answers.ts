import type { FoundAssignment } from '../../../meetings/answers/found-records.ts';
import type { Answer } from '../../../meetings/answers/question.ts';
import type { FoundPassage } from '../../../meetings/answers/search-questions.ts';
import type { Book } from '../../../meetings/model/book.ts';
import type { Due } from '../../../meetings/model/meeting.ts';
import { dayOf } from '../../../meetings/model/time.ts';
import { reportsOf } from '../../../meetings/model/whose-assignment.ts';
import { dueWords, responsibleWords } from '../lines/record-words.ts';
import { reportLine } from '../lines/report-lines.ts';
import type { Words } from '../words.ts';
import type { AnswerLines, AnswerRow } from './answer-row.ts';
import { assignmentRow } from './assignment-answers.ts';
import { decisionRow } from './decision-answers.ts';
import { referralRow } from './referral-answers.ts';
import { nearRow, quoteRow, whereLine } from './search-answers.ts';
import { toldTopic } from './told-topic.ts';

type AnswerOf<Type extends Answer['type']> = Extract<Answer, { readonly type: Type }>;

/** When something is due, first as it is now and then as it was before it was moved. */
export function deadlineLines(answer: AnswerOf<'deadline'>, book: Book, words: Words): AnswerLines {
  const { assignments, referrals, decisions } = answer;
  const say = words.topics;
  if (assignments.length > 0) {
    const [only, ...others] = assignments;
    return {
      lead:
        only !== undefined && others.length === 0
          ? dueLead(only, book, words)
          : say.several(assignments.length, toldTopic(answer.words)),
      rows: assignments.map((found) => assignmentRow(found, book, words)),
    };
  }
  const [referral, ...more] = referrals;
  if (referral !== undefined) {
    const due = dueWords(referral.referral.due, book, words);
    return {
      lead: more.length === 0 && due !== undefined ? words.referrals.answer.by(due) : say.deadline.none,
      rows: referrals.map((found) => referralRow(found, referral.meeting.date, book, words)),
    };
  }
  if (decisions.length === 0) return textLines(answer, words);
  const ends = decisions.some(({ decision }) => decision.details?.term !== undefined);
  return {
    lead: ends
      ? say.onlyDecisions(toldTopic(answer.words))
      : `${say.deadline.none} ${say.onlyDecisions(toldTopic(answer.words))}`,
    rows: decisions.map((found) => decisionRow(found, book, words)),
  };
}

/** Where nothing is recorded of it: what the texts tell, to the letter, else the items nearest to it. */
function textLines(answer: AnswerOf<'deadline' | 'topic-status' | 'responsible'>, words: Words): AnswerLines {
  const { passages: found = [], nearest = [] } = answer.texts ?? {};
  const passages = answer.type === 'deadline' ? timesFirst(found) : found;
  const say = words.topics;
  const topic = toldTopic(answer.words);
  if (passages.length > 0)
    return {
      lead: `${say.noAssignment(topic)} ${whereLine(passages, words, 'as text')}`,
      rows: passages.map((one) => quoteRow(one, words)),
    };
  const lead = answer.type === 'responsible' ? say.responsible.unknown(topic) : say.unknown(topic);
  if (nearest.length === 0) return { lead, rows: [] };
  return { lead, rows: [{ text: words.search.nearest }, ...nearest.map((one) => nearRow(one, words))] };
}

/** What tells a time stands before what does not. */
function timesFirst(passages: readonly FoundPassage[]): readonly FoundPassage[] {
  const rank = ({ quote }: FoundPassage) => (tellsTime.test(quote.text) ? 0 : 1);
  return passages.toSorted((one, other) => rank(one) - rank(other));
}

const tellsTime =
  /(?<!\p{L})(?:\d{1,2}\s+|i\s+(?:slutet|början|mitten)\s+av\s+|i\s+|under\s+|senast\s+|in\s+)?(?:januari|februari|mars|april|maj|juni|juli|augusti|september|oktober|november|december|årsskiftet|hösten|våren|sommaren|vintern|halvåret|kvartalet|20\d\d)(?!\p{L})/iu;

function dueLead({ assignment, overdue }: FoundAssignment, book: Book, words: Words): string {
  const say = words.topics.deadline;
  if (assignment.doneAt !== undefined) return say.done(words.day(dayOf(assignment.doneAt, book.group.zone)));
  const now = sentenceDue(assignment.due, book, words);
  if (now === undefined) return say.none;
  const before = firstDue(assignment, book, words);
  const lead = say.at(now, before === now ? undefined : before);
  return overdue ? `${lead} ${words.assignments.card.overdue(reportsOf(assignment).length > 0)}` : lead;
}

function sentenceDue(due: Due, book: Book, words: Words): string | undefined {
  return due.kind === 'month' ? words.topics.inMonth(words.month(due.month)) : dueWords(due, book, words);
}

function firstDue(assignment: FoundAssignment['assignment'], book: Book, words: Words): string | undefined {
  const due = reportsOf(assignment).find(({ before }) => before?.due !== undefined)?.before?.due;
  return due && sentenceDue(due, book, words);
}

/** How far something has come: what was reported of it, and what later meetings decided of the same. */
export function topicStatusLines(answer: AnswerOf<'topic-status'>, book: Book, words: Words): AnswerLines {
  const { assignments, decisions } = answer;
  const say = words.topics;
  const later = decisions.map((found) => decisionRow(found, book, words));
  const [only, ...others] = assignments;
  if (only === undefined)
    return later.length === 0
      ? textLines(answer, words)
      : { lead: say.onlyDecisions(toldTopic(answer.words)), rows: later };
  const rows = assignments.map((found) => assignmentRow(found, book, words));
  if (others.length > 0)
    return {
      lead: `${nothingYet(assignments, words)}${say.several(assignments.length, toldTopic(answer.words))}`,
      rows: [...rows, ...later],
    };
  return {
    lead: statusLead(only, answer, book, words),
    rows: [...later, ...rows, ...eachRows(only, book, words)],
  };
}

/** Of several of which none was reported at all. */
function nothingYet(assignments: readonly FoundAssignment[], words: Words): string {
  const silent = assignments.every(({ assignment, together = [assignment] }) =>
    together.every((one) => one.doneAt === undefined && reportsOf(one).length === 0),
  );
  return silent ? `${words.topics.status.none} ` : '';
}

function statusLead(
  { assignment, together = [assignment], overdue }: FoundAssignment,
  { whether, decisions }: AnswerOf<'topic-status'>,
  book: Book,
  words: Words,
): string {
  const say = words.topics.status;
  const done = together.flatMap(({ doneAt }) => doneAt ?? []).toSorted();
  const latest = done.at(-1);
  if (latest !== undefined && done.length === together.length) {
    const day = words.day(dayOf(latest, book.group.zone));
    return whether ? say.isDone(day) : say.done(day);
  }
  if (done.length > 0) return say.partly(done.length, together.length);
  if (together.some((one) => reportsOf(one).some(({ kind }) => kind !== 'more-time'))) return say.notDone;
  const due = sentenceDue(assignment.due, book, words);
  const before = firstDue(assignment, book, words);
  // More time is no news of the work, but tells that it is not done.
  if (decisions.length === 0 && due !== undefined && before !== undefined && before !== due)
    return overdue ? say.nonePassed : `${say.notYet} ${words.topics.deadline.at(due, before)}`;
  if (decisions.length === 0) return overdue ? say.nonePassed : say.none;
  const several = together.length > 1 || isOfSeveral(assignment.responsible);
  return several ? say.partlyDecided : say.onlyLater;
}

/** Given to several at once, who cannot be told one by one. */
function isOfSeveral(responsible: FoundAssignment['assignment']['responsible']): boolean {
  return (
    responsible.kind === 'body' && /^(?:samtliga|alla|varje|respektive|all|each)\s/iu.test(responsible.name)
  );
}

/** What each of several has reported. */
function eachRows(
  { meeting, item, together }: FoundAssignment,
  book: Book,
  words: Words,
): readonly AnswerRow[] {
  if (together === undefined) return [];
  return together.map((assignment) => {
    const reports = reportsOf(assignment).map((report) => reportLine(report, book, words));
    const { source } = assignmentRow({ meeting, item, assignment, overdue: false }, book, words);
    return {
      text: responsibleWords(assignment.responsible, book, words) ?? words.cards.nobodyResponsible,
      details: reports.length === 0 ? [words.topics.status.none] : reports,
      ...(source === undefined ? {} : { source }),
    };
  });
}

/** Who has all of several. */
function sameResponsible(all: readonly FoundAssignment[], book: Book, words: Words): string {
  const names = new Set(
    all.map(
      ({ assignment }) => assignment.each?.said ?? responsibleWords(assignment.responsible, book, words),
    ),
  );
  const [name] = names;
  return names.size === 1 && name !== undefined ? `${words.topics.responsible.is(name)} ` : '';
}

/** Who has it; where nobody has, what was decided and who presented it. */
export function responsibleLines(answer: AnswerOf<'responsible'>, book: Book, words: Words): AnswerLines {
  const { assignments, decisions, items } = answer;
  const say = words.topics;
  const rows = assignments.map((found) => assignmentRow(found, book, words));
  const [only, ...others] = assignments;
  if (only !== undefined && others.length > 0)
    return {
      lead: `${sameResponsible(assignments, book, words)}${say.several(assignments.length, toldTopic(answer.words))}`,
      rows,
    };
  if (only !== undefined) {
    const name = only.together === undefined ? undefined : only.assignment.each?.said;
    const who = name ?? responsibleWords(only.assignment.responsible, book, words);
    return { lead: who === undefined ? say.responsible.nobody : say.responsible.is(who), rows };
  }
  if (decisions.length + items.length === 0) return textLines(answer, words);
  return {
    lead: say.responsible.unknown(toldTopic(answer.words)),
    rows: [
      ...decisions.map((found) => decisionRow(found, book, words)),
      ...items.map(({ meeting, item }) => ({
        text: `§ ${item.number} ${item.title}`,
        details: [say.responsible.presented(item.presenters)],
        source: words.span(meeting.date, meeting.endDate),
      })),
    ],
  };
}
