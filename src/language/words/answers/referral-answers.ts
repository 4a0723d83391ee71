import type { FoundReferral } from '../../../meetings/answers/found-records.ts';
import type { Answer } from '../../../meetings/answers/question.ts';
import type { Book } from '../../../meetings/model/book.ts';
import { outstanding, recipientCalled, repliesOf } from '../../../meetings/model/referral-state.ts';
import { dueWords } from '../lines/record-words.ts';
import { referralLabel, referralState } from '../lines/referral-lines.ts';
import { shortened } from '../wording.ts';
import type { Words } from '../words.ts';
import type { AnswerLines, AnswerRow } from './answer-row.ts';
import { quoteRow } from './search-answers.ts';

type Referrals = Extract<Answer, { readonly type: 'referrals' }>;

/** Characters of a referral's text that a first line repeats. */
const repeated = 80;

/** The referrals that were asked about, each with how far it has come; of just one the first line answers by itself. */
export function referralsLines(answer: Referrals, book: Book, words: Words): AnswerLines {
  if (answer.texts !== undefined)
    return {
      lead: `${leadOf(answer, book, words)} ${words.search.stands}`,
      rows: answer.texts.map((one) => quoteRow(one, words)),
    };
  return {
    lead: leadOf(answer, book, words),
    rows: answer.referrals.map((found) => referralRow(found, answer.today, book, words)),
  };
}

function leadOf(
  { ask, named, all, referrals, from, words: asked }: Referrals,
  book: Book,
  words: Words,
): string {
  const say = words.referrals.answer;
  if (asked !== undefined)
    return `${say.noneAbout(asked)}${referrals.length === 0 ? '' : ` ${say.open(referrals.length)}`}`;
  const [only, ...others] = referrals;
  if (only === undefined || others.length > 0)
    return all ? say.all(referrals.length) : say.open(referrals.length);
  const { referral } = only;
  const title = say.title(shortened(referral.text, repeated));
  if (ask === 'unanswered') {
    if (referral.direction === 'received' && repliesOf(referral).length === 0) return say.weHaveNot(title);
    return say.unanswered(
      outstanding(referral).map(({ name }) => name),
      title,
    );
  }
  if (from !== undefined) {
    const name = recipientCalled(referral, from)?.name ?? from;
    const reply = repliesOf(referral).findLast((one) => one.from === name);
    return reply === undefined ? say.hasNot(name, title) : say.has(name, words.day(reply.on), reply.text);
  }
  if (ask === 'due') {
    const due = dueWords(referral.due, book, words);
    return due === undefined ? say.noDue : say.by(due);
  }
  return named ? say.one : all ? say.all(1) : say.open(1);
}

/** One referral with where it stands and how far it has come. */
export function referralRow(
  { meeting, item, referral }: FoundReferral,
  today: string,
  book: Book,
  words: Words,
): AnswerRow {
  const place = item === undefined ? '' : `, ${referralLabel(meeting, referral, words)} ${item.title}`;
  return {
    text: referral.text,
    source: `${words.span(meeting.date, meeting.endDate)}${place}`,
    details: referralState(referral, book, words, today),
    referral: { meeting: meeting.id, id: referral.id },
  };
}
