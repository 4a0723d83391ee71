import type { Answer } from '../../../meetings/answers/question.ts';
import type {
  FoundItem,
  ItemAnswer,
  ItemContent,
  WaitingMatter,
} from '../../../meetings/answers/topic-questions.ts';
import type { Book } from '../../../meetings/model/book.ts';
import type { Item, Meeting } from '../../../meetings/model/meeting.ts';
import { decisionLabel, responsibleWords } from '../lines/record-words.ts';
import type { Words } from '../words.ts';
import type { AnswerLines, AnswerRow } from './answer-row.ts';
import { assignmentRow } from './assignment-answers.ts';
import { decisionRow } from './decision-answers.ts';
import { quote } from './quote.ts';
import { referralRow } from './referral-answers.ts';
import { toldTopic } from './told-topic.ts';

type AnswerOf<Type extends Answer['type']> = Extract<Answer, { readonly type: Type }>;

/** Characters of running text that are quoted of one item, and of each of several. */
const quoted = { one: 900, several: 240 } as const;

/** What was asked of items of agendas, in words. */
export function itemLines(answer: ItemAnswer, book: Book, words: Words): AnswerLines {
  switch (answer.type) {
    case 'presenter':
      return presenterLines(answer, words);
    case 'item-return':
      return returnLines(answer, book, words);
    case 'left-out':
      return leftOutLines(answer, words);
    case 'item-content':
      return contentLines(answer, book, words);
    case 'waiting':
      return {
        lead: words.itemAnswers.waiting(answer.matters.length),
        rows: answer.matters.map((one) => waitingRow(one, book, words)),
      };
    case 'history':
      return historyLines(answer, book, words);
  }
}

function sourceOf({ meeting }: FoundItem, words: Words): string {
  return words.days(meeting);
}

function unknownItem(
  { number, meeting, words: asked = '' }: AnswerOf<'presenter'> | AnswerOf<'item-content'>,
  words: Words,
): string {
  return number === undefined || meeting === undefined
    ? words.itemAnswers.unknown(toldTopic(asked))
    : words.answers.noSuchItem(number, words.onDays(meeting));
}

function presenterLines(answer: AnswerOf<'presenter'>, words: Words): AnswerLines {
  const { items, by } = answer;
  const say = words.itemAnswers;
  const rows = items.map(
    (one): AnswerRow => ({
      text: say.at(one.item.number, one.item.title),
      details: [one.presenters.length === 0 ? say.presenter.none : words.answers.presenters(one.presenters)],
      source: sourceOf(one, words),
    }),
  );
  if (by !== undefined) {
    const past = items.every(({ meeting }) => meeting.state === 'closed');
    return { lead: say.presenter.by(by, items.length, past), rows };
  }
  if (answer.meeting !== undefined && answer.number === undefined && answer.words === undefined)
    return { lead: say.presenter.at(rows.length, words.onDays(answer.meeting)), rows };
  if (items.length === 0) return { lead: unknownItem(answer, words), rows };
  const lists = new Set(items.map(({ presenters }) => presenters.join('; ')));
  const [first] = items;
  if (lists.size > 1 || first === undefined)
    return { lead: say.severalItems(items.length, toldTopic(answer.words ?? '')), rows };
  return {
    lead: first.presenters.length === 0 ? say.presenter.none : say.presenter.are(first.presenters),
    rows,
  };
}

function returnLines(answer: AnswerOf<'item-return'>, book: Book, words: Words): AnswerLines {
  const { coming, promised, waiting, last, foretold, themed } = answer;
  const say = words.itemAnswers;
  const lastRow =
    last === undefined
      ? []
      : [
          { text: lastUp(last, words) },
          ...(waiting.length > 0 ? [] : foretold).map((text) => ({
            text: `”${quote(text, quoted.several)}”`,
            source: `${words.days(last.meeting)}, § ${last.item.number}`,
          })),
        ];
  const [first] = coming;
  if (first !== undefined)
    return {
      lead: say.back.at(words.when(first.meeting), first.item.number),
      rows: [...coming.map((one) => agendaRow(one, words)), ...lastRow],
    };
  const [theme] = themed;
  if (theme !== undefined)
    return {
      lead: say.back.themed(words.when(theme)),
      rows: [
        ...themed.map((one) => themeRow(one, words)),
        ...waiting.map((one) => waitingRow(one, book, words)),
        ...lastRow,
      ],
    };
  const [soonest] = promised;
  const at = soonest?.assignment.due;
  if (soonest !== undefined && at?.kind === 'meeting') {
    const meeting = book.meetings.find(({ id }) => id === at.meeting);
    return {
      lead: say.back.promised(meeting === undefined ? at.said : words.onDays(meeting)),
      rows: promised.map((found) => assignmentRow(found, book, words)),
    };
  }
  if (waiting.length === 0 && last === undefined)
    return { lead: say.unknown(toldTopic(answer.words)), rows: [] };
  return { lead: say.back.none, rows: [...waiting.map((one) => waitingRow(one, book, words)), ...lastRow] };
}

function themeRow(meeting: Meeting, words: Words): AnswerRow {
  return { text: words.calendar.theme(meeting.theme ?? meeting.note ?? ''), source: words.days(meeting) };
}

function lastUp({ meeting, item }: FoundItem, words: Words): string {
  return words.itemAnswers.back.last(words.onDays(meeting), item.number, item.title);
}

function agendaRow(one: FoundItem, words: Words): AnswerRow {
  return { text: words.itemAnswers.at(one.item.number, one.item.title), source: sourceOf(one, words) };
}

/** A matter that waits to come back: who is to return with what, or to when it was put off. */
export function waitingRow(waiting: WaitingMatter, book: Book, words: Words): AnswerRow {
  if (waiting.found !== undefined) return assignmentRow(waiting.found, book, words);
  const row = agendaRow(waiting, words);
  const { putOffTo } = waiting;
  return putOffTo === undefined ? row : { ...row, details: [words.itemAnswers.back.putOff(putOffTo)] };
}

function leftOutLines(answer: AnswerOf<'left-out'>, words: Words): AnswerLines {
  const { meeting, outcome, items, number, named, nearest } = answer;
  const say = words.itemAnswers.leftOut;
  const days = words.onDays(meeting);
  const rows = items.map((item) => leftOutRow(item, answer, words));
  if (number !== undefined) {
    if (named === undefined) return { lead: words.answers.noSuchItem(number, days), rows };
    const [found] = items;
    if (found === undefined) return { lead: say.was(named.number, days), rows };
    const lead = found.outcome?.kind === 'postponed' ? say.wasPostponed : say.wasWithdrawn;
    return { lead: lead(named.number, days, rows[0]?.details?.[0]), rows };
  }
  const toCome = items.length === 0 && meeting.state === 'planned';
  const lead = `${say[outcome](items.length, days)}${toCome ? ` ${words.itemAnswers.content.toCome}` : ''}`;
  return nearest === undefined
    ? { lead, rows }
    : { lead, rows: [...rows, { text: say.nearest(words.onDays(nearest)) }] };
}

function leftOutRow(item: Item, { meeting, reasons }: AnswerOf<'left-out'>, words: Words): AnswerRow {
  const say = words.itemAnswers.leftOut;
  const { outcome } = item;
  const why =
    outcome?.kind === 'postponed'
      ? say.to(outcome.to.said)
      : outcome?.kind === 'withdrawn' && outcome.reason !== undefined
        ? say.reason(outcome.reason)
        : say.noReason;
  return {
    text: words.answers.item(item.number, item.title),
    details: reasons || outcome?.kind === 'postponed' ? [why] : [],
    source: words.days(meeting),
  };
}

function contentLines(answer: AnswerOf<'item-content'>, book: Book, words: Words): AnswerLines {
  const { items } = answer;
  const say = words.itemAnswers;
  const [only, ...others] = items;
  if (only === undefined) return { lead: unknownItem(answer, words), rows: [] };
  if (others.length > 0)
    return {
      lead: say.severalItems(items.length, toldTopic(answer.words ?? '')),
      rows: items.map((one) => contentRow(one, book, words)),
    };
  const { meeting, item } = only;
  return {
    lead: say.content.lead(item.number, item.title, words.days(meeting)),
    rows: wholeRows(only, book, words),
  };
}

/** One item with everything that stands of it, each by itself. */
function wholeRows(one: ItemContent, book: Book, words: Words): readonly AnswerRow[] {
  const { meeting, item, presenters, decisions, assignments, referrals, notes } = one;
  const say = words.itemAnswers;
  const text = quote(notes.join('\n').replace(/\n\s*\n/gu, '\n'), quoted.one);
  const source = `${words.days(meeting)}, § ${item.number}`;
  const rows: readonly AnswerRow[] = [
    ...(presenters.length === 0 ? [] : [{ text: words.answers.presenters(presenters) }]),
    ...outcomeRows(one, words),
    ...(item.proposal === undefined || decisions.some(({ decision }) => decision.proposal === item.proposal)
      ? []
      : [{ text: words.answers.proposal(item.proposal) }]),
    ...(item.text === undefined ? [] : [{ text: quote(item.text, quoted.one) }]),
    ...decisions.map((found) => decisionRow(found, book, words)),
    ...assignments.map((found) => assignmentRow(found, book, words)),
    ...referrals.map((found) => referralRow(found, meeting.date, book, words)),
    ...(text === '' ? [] : [{ text: `”${text}”`, source }]),
  ];
  if (rows.length > 0) return rows;
  return [{ text: meeting.state === 'closed' ? say.content.nothing : say.content.toCome }];
}

function outcomeRows({ item: { outcome }, reasons }: ItemContent, words: Words): readonly AnswerRow[] {
  if (outcome === undefined || outcome.kind === 'handled') return [];
  const { matter } = words.items;
  return [
    {
      text:
        outcome.kind === 'postponed'
          ? matter.postponed(outcome.to.said)
          : matter.withdrawn(reasons ? outcome.reason : undefined),
    },
  ];
}

/** One of several items: what was decided and given there, and how the text begins. */
function contentRow(one: ItemContent, book: Book, words: Words): AnswerRow {
  const { meeting, item, presenters, decisions, assignments, referrals, notes } = one;
  const say = words.itemAnswers;
  const text = quote(notes.join('\n'), quoted.several).replace(/\s*\n\s*/gu, ' ');
  return {
    text: say.at(item.number, item.title),
    details: [
      ...(presenters.length === 0 ? [] : [words.answers.presenters(presenters)]),
      ...outcomeRows(one, words).map((row) => row.text),
      ...decisions.map(({ decision }) =>
        say.content.decided(decisionLabel(meeting, decision, words), decidedWords(decision, words)),
      ),
      ...assignments.map(({ assignment }) =>
        say.content.assigned(assignment.text, responsibleWords(assignment.responsible, book, words)),
      ),
      ...referrals.map(({ referral }) => say.content.referral(referral.text)),
      ...(text === '' || decisions.length + assignments.length > 0 ? [] : [`”${text}”`]),
      ...(meeting.state === 'planned' ? [say.content.toCome] : []),
    ],
    source: sourceOf(one, words),
  };
}

/** An elliptical decision comes with the proposal that it refers to. */
export function decidedWords(
  { text, proposal }: { readonly text: string; readonly proposal?: string },
  words: Words,
): string {
  return proposal === undefined ? text : `${text} ${words.answers.proposal(proposal)}`;
}

function historyLines(answer: AnswerOf<'history'>, book: Book, words: Words): AnswerLines {
  const say = words.itemAnswers;
  const { items, end } = answer;
  const [first] = items;
  const last = items.at(-1);
  if (first === undefined || last === undefined)
    return { lead: say.unknown(toldTopic(answer.words)), rows: [] };
  const days = [...new Set(items.map(({ meeting }) => words.days(meeting)))];
  const lead =
    end === 'first'
      ? say.history.first(words.onDays(first.meeting))
      : end === 'last'
        ? say.history.last(words.onDays(last.meeting))
        : say.history.lead(days.length, days);
  // What is told of in the lead stands first.
  const order = end === 'last' ? items.toReversed() : items;
  return { lead, rows: order.map((one) => contentRow(one, book, words)) };
}
