import { dueWords } from '../../language/words/lines/record-words.ts';
import { referralLabel } from '../../language/words/lines/referral-lines.ts';
import type { Words } from '../../language/words/words.ts';
import type { Book } from '../../meetings/model/book.ts';
import { findItem } from '../../meetings/model/lookup.ts';
import type { Meeting, Referral } from '../../meetings/model/meeting.ts';
import { referralsOf } from '../../meetings/model/referral-state.ts';
import { fitRows, fitText, type Limits, type Line, lines } from '../kit/fit-card.ts';

type View = {
  readonly book: Book;
  readonly meeting: Meeting;
  readonly words: Words;
  readonly limits: Limits;
};

/** The part of a card that tells of a meeting's referrals; empty where there are none. */
export type ReferralPart = {
  readonly referralsHeads: readonly Line[];
  readonly referrals: readonly {
    readonly label: string;
    readonly texts: readonly Line[];
    readonly details: readonly Line[];
  }[];
  readonly referralsMore: readonly Line[];
};

/** Each referral as it was recorded: what, to whom, and until when; not who has replied since. */
export function referralPart(view: View): ReferralPart {
  const { meeting, words, limits } = view;
  const all = referralsOf(meeting);
  const { shown, more } = fitRows(all, limits, words.cards.more.lines);
  return {
    referralsHeads: lines(all.length === 0 ? undefined : words.referrals.head),
    referrals: shown.map((referral) => row(referral, view)),
    referralsMore: more,
  };
}

function row(referral: Referral, { book, meeting, words, limits }: View): ReferralPart['referrals'][number] {
  const say = words.referrals.state;
  const names = referral.recipients.map(({ name }) => name);
  const due = dueWords(referral.due, book, words, meeting.date);
  const title = fitText(findItem(meeting, referral.item)?.title ?? '', limits, words);
  return {
    label: `${referralLabel(meeting, referral, words)}: ${title}`,
    texts: lines(fitText(referral.text, limits, words)),
    details: lines(
      names.length === 0
        ? undefined
        : fitText(referral.direction === 'sent' ? say.to(names) : say.from(names), limits, words),
      due === undefined ? say.noDue : fitText(say.by(due), limits, words),
    ),
  };
}
