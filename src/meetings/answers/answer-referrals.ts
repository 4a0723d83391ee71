import type { Book } from '../model/book.ts';
import { findItem } from '../model/lookup.ts';
import type { Meeting } from '../model/meeting.ts';
import { isAwaited, referralsOf, repliesBy } from '../model/referral-state.ts';
import type { Standing } from '../model/rights.ts';
import { textHolder } from '../search/text-holds.ts';
import { maySee, named, withheldOf } from './answer-records.ts';
import type { FoundReferral } from './found-records.ts';
import type { Answer, AskedAt, Question, Withheld } from './question.ts';
import { textsOnReferrals } from './texts-on-referrals.ts';

type ReferralsQuestion = Extract<Question, { readonly type: 'referrals' }>;

/**
 * The referrals that await replies, or all, or one that was named; the soonest due first, those without a day last.
 * A referral that is named is told of though everyone has replied.
 */
export function answerReferrals(
  book: Book,
  { ask, about, all, from, words }: ReferralsQuestion,
  standing: Standing,
  at: AskedAt,
): Answer | Withheld {
  const unshown =
    at.publicly === true
      ? book.meetings.filter((meeting) => !maySee(meeting, standing, at) && referralsOf(meeting).length > 0)
      : [];
  const seen = seenReferrals(book, standing, at);
  const referrals = seen
    .filter(({ meeting, referral }) =>
      about === undefined
        ? all === true || isAwaited(referral)
        : meeting.id === about.meeting && referral.id === about.id,
    )
    .toSorted((one, other) => compare(repliesBy(one.referral), repliesBy(other.referral)));
  if (referrals.length === 0 && unshown.length > 0) return withheldOf(unshown);
  const none = seen.length === 0 && about === undefined;
  const told = none ? textsOnReferrals(book, (meeting) => maySee(meeting, standing, at)) : [];
  const texts = words === undefined ? told : told.filter(({ quote }) => textHolder(words)(quote.text));
  return {
    type: 'referrals',
    ask,
    ...(from === undefined ? {} : { from }),
    ...(words === undefined ? {} : { words }),
    named: about !== undefined,
    all: all === true,
    today: at.today,
    referrals,
    ...(texts.length === 0 ? {} : { texts }),
    ...named(unshown),
  };
}

/** The referrals that stand and that someone of this standing may see, newest meeting first. */
export function seenReferrals(book: Book, standing: Standing, at: AskedAt): readonly FoundReferral[] {
  return book.meetings.toReversed().flatMap((meeting) => referralsAt(meeting, standing, at));
}

function referralsAt(meeting: Meeting, standing: Standing, at: AskedAt): readonly FoundReferral[] {
  if (!maySee(meeting, standing, at)) return [];
  return referralsOf(meeting).map((referral) => ({
    meeting,
    item: findItem(meeting, referral.item),
    referral,
  }));
}

function compare(one: string | undefined, other: string | undefined): number {
  if (one === other) return 0;
  if (one === undefined) return 1;
  return other === undefined || one < other ? -1 : 1;
}
