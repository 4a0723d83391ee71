import { saysOtherwise } from '../../../meetings/answers/decided-or-told.ts';
import type { DecisionsWith } from '../../../meetings/answers/decision-questions.ts';
import type { FoundPassage, NearTitle, SearchAnswer } from '../../../meetings/answers/search-questions.ts';
import type { Book } from '../../../meetings/model/book.ts';
import { wholeItem } from '../../../meetings/model/lookup.ts';
import type { AgreedTerm, Decision, DecisionDetails } from '../../../meetings/model/meeting.ts';
import { readAmounts } from '../../reading/sentences/read-amounts.ts';
import { readTerm } from '../../reading/sentences/read-term.ts';
import { detailLines } from '../lines/decision-lines.ts';
import type { Words } from '../words.ts';
import type { AnswerLines, AnswerRow } from './answer-row.ts';
import { decisionRow } from './decision-answers.ts';

type AboutDecisions = Extract<SearchAnswer, { readonly type: 'decisions-about' }>;

/** What was found of some words: the group's decisions, or the texts to the letter; of nothing, what was looked for. */
export function searchLines(answer: SearchAnswer, book: Book, words: Words): AnswerLines {
  const shown = { ...answer, words: asSaid(answer.words) };
  if (shown.type === 'passage') return passageLines(shown, words);
  return shown.body === undefined ? decidedLines(shown, book, words) : bodyLines(shown, book, words);
}

/** What was looked for by several names, by the first of them. */
function asSaid(words: string): string {
  return words.replace(/\/\p{Ll}[^\s/]*/gu, '').replaceAll('+', ' ');
}

function decidedLines(answer: AboutDecisions, book: Book, words: Words): AnswerLines {
  const { decisions, passages, whether, words: topic, nearest, of, inText } = answer;
  const say = words.search;
  const n = decisions.length;
  if (answer.otherTime) {
    const { otherTime: _, ...other } = answer;
    const ever = decidedLines({ ...other, whether: false }, book, words);
    return { ...ever, lead: `${say.notThen(topic)} ${ever.lead}` };
  }
  if (of !== undefined && n + passages.length > 0) return detailAskedLines(answer, of, book, words);
  const quotes = passages.map((one) => quoteRow(one, words));
  if (inText && n > 0 && passages.length > 0) {
    const rows = decisions.map((found) => decisionRow(found, book, words));
    return answer.textFirst
      ? { lead: whereLine(passages, words, 'as text'), rows: [...quotes, ...rows] }
      : { lead: say.decisions(n, topic), rows: [...rows, ...quotes] };
  }
  if (n > 0)
    return {
      lead: whether ? say.yes(n, topic) : say.decisions(n, topic),
      rows: decisions.map((found) => decisionRow(found, book, words)),
    };
  if (passages.length === 0) return nothingLines(topic, nearest, words);
  return {
    lead: inText
      ? whereLine(passages, words, 'as text')
      : `${say.noDecision(topic, whether)} ${whereLine(passages, words)}`,
    rows: quotes,
  };
}

/** What the decisions say of their sums or terms first; where they say nothing, that, and what the texts tell. */
function detailAskedLines(
  { decisions, passages, words: topic }: AboutDecisions,
  of: DecisionsWith,
  book: Book,
  words: Words,
): AnswerLines {
  const say = words.search;
  const quotes = passages.map((one) => quoteRow(one, words));
  const each = decisions.map((found) => {
    const { meeting, decision } = found;
    const asked = detailOf(decision, of);
    return {
      told: detailLines(asked, book, words, meeting.date),
      row: decisionRow(found, book, words),
    };
  });
  const told = each.flatMap((one) => one.told);
  // What answers stands before what only is about the same.
  const rows = each
    .toSorted((one, other) => Number(other.told.length > 0) - Number(one.told.length > 0))
    .map(({ row }) => row);
  if (told.length > 0) return { lead: `${told.join('. ')}.`, rows: [...rows, ...quotes] };
  const stood = of === 'term' ? termInTexts(decisions, passages) : undefined;
  if (stood !== undefined) {
    const lead = detailLines({ term: stood.term }, book, words, stood.date).join('. ');
    return { lead: `${lead}.`, rows: [...rows, ...quotes] };
  }
  const none = { term: say.noTerm, condition: say.noCondition, amounts: say.noAmount }[kindOf(of)](topic);
  const where = passages.length === 0 ? '' : ` ${whereLine(passages, words)}`;
  return { lead: `${none}${where}`, rows: [...quotes, ...rows] };
}

function kindOf(of: DecisionsWith): 'term' | 'condition' | 'amounts' {
  return of === 'term' || of === 'condition' ? of : 'amounts';
}

function detailOf(decision: Decision, of: DecisionsWith): DecisionDetails | undefined {
  if (of === 'term') return termOf(decision);
  if (of !== 'condition') return amountsOf(decision);
  const { condition } = decision.details ?? {};
  return condition === undefined ? undefined : { condition };
}

function termOf({ details: { term } = {} }: Decision): DecisionDetails | undefined {
  return term && { term };
}

/** A term that was not noted, where the proposal that was decided on tells it. */
function termInTexts(
  decisions: AboutDecisions['decisions'],
  passages: readonly FoundPassage[],
): { readonly term: AgreedTerm; readonly date: string } | undefined {
  for (const found of decisions) {
    if (saysOtherwise(found)) continue;
    const { decision, item, meeting } = found;
    const beside = passages.filter((one) => one.item !== undefined && one.item.id === item?.id);
    const base = { today: meeting.date, from: meeting.date, direction: 'next' } as const;
    for (const text of [decision.text, decision.proposal ?? '', ...beside.map(({ quote }) => quote.text)]) {
      const term = readTerm(text, base);
      if (term !== undefined) return { term, date: meeting.date };
    }
  }
  return undefined;
}

/** The sums that are noted, or else those that the decision's own words tell: an old one may have none noted. */
function amountsOf({ text, details }: Decision): DecisionDetails | undefined {
  const amounts = details?.amounts ?? readAmounts(text);
  return amounts.length === 0 ? undefined : { amounts };
}

/** Where it stands, and unless it is told `as text` who presented it, where all that is quoted stands at one item. */
export function whereLine(passages: readonly FoundPassage[], words: Words, how?: 'as text'): string {
  const at = oneItem(passages, words);
  if (at === undefined) return words.search.stands;
  const names = passages[0]?.item?.presenters ?? [];
  const ahead = passages[0]?.meeting.state === 'planned';
  return names.length > 0 && how === undefined && !ahead
    ? words.search.presented(at.number, at.days, names)
    : words.search.standsAt(at.number, at.days);
}

function oneItem(
  passages: readonly FoundPassage[],
  words: Words,
): { readonly number: string; readonly days: string } | undefined {
  const [first] = passages;
  if (first?.item === undefined) return undefined;
  const whole = wholeItem(first.meeting, first.item);
  const same = passages.every(
    ({ meeting, item }) => item !== undefined && wholeItem(meeting, item).id === whole.id,
  );
  return same
    ? { number: whole.number, days: words.span(first.meeting.date, first.meeting.endDate) }
    : undefined;
}

/** What the texts tell of another body, and beside it what the group itself decided. */
function bodyLines(answer: AboutDecisions, book: Book, words: Words): AnswerLines {
  const { decisions, passages, body = '', words: topic, nearest, position } = answer;
  const say = words.search;
  const own = decisions.map((found) => decisionRow(found, book, words));
  const beside = own.length === 0 ? [] : [{ text: say.ownDecisions(own.length) }, ...own];
  if (passages.length === 0) {
    if (beside.length > 0) return { lead: say.nothingOfBody(asSaid(body)), rows: beside };
    const none = nothingLines(asSaid(`${body} ${topic}`.trim()), nearest, words);
    return { ...none, lead: `${none.lead} ${say.notHere}` };
  }
  const at = oneItem(passages, words);
  const where = at === undefined ? say.stands : say.standsAt(at.number, at.days);
  // What it decided then is in its own minutes; this is from another time.
  if (answer.otherTime)
    return {
      lead: `${say.nothingOfBody(asSaid(body))} ${say.notHere} ${where}`,
      rows: passages.map((one) => quoteRow(one, words)),
    };
  return {
    lead: `${position ? say.otherBody : say.nothingOfBody(asSaid(body))} ${where}`,
    rows: [...passages.map((one) => quoteRow(one, words)), ...beside],
  };
}

function passageLines(
  { passages, words: topic, nearest }: Extract<SearchAnswer, { readonly type: 'passage' }>,
  words: Words,
): AnswerLines {
  if (passages.length === 0) return nothingLines(topic, nearest, words);
  const at = oneItem(passages, words);
  return {
    lead:
      at === undefined
        ? words.search.foundAt(passages.length, topic)
        : words.search.found(topic, at.number, at.days),
    rows: passages.map((one) => quoteRow(one, words)),
  };
}

function nothingLines(topic: string, nearest: readonly NearTitle[], words: Words): AnswerLines {
  const { nothing, nearest: offer } = words.search;
  return {
    lead: nothing(topic),
    rows: nearest.length === 0 ? [] : [{ text: offer }, ...nearest.map((one) => nearRow(one, words))],
  };
}

/** An item that is near to what was looked for, and where it stands. */
export function nearRow({ meeting, item }: NearTitle, words: Words): AnswerRow {
  return {
    text: item.title,
    details: [words.items.matter.place(item.number, words.onDays(meeting))],
    meeting: meeting.id,
  };
}

/** Somebody's words to the letter, with where they stand and who presented the item. */
export function quoteRow({ meeting, item, quote }: FoundPassage, words: Words): AnswerRow {
  const say = words.search;
  const days = words.span(meeting.date, meeting.endDate);
  const presenters = item?.presenters ?? [];
  return {
    text: say.quote(quote.text, quote.before, quote.after),
    source: item === undefined ? days : say.place(days, item.number, item.title),
    meeting: meeting.id,
    ...(presenters.length === 0 ? {} : { details: [say.presenters(presenters)] }),
  };
}
