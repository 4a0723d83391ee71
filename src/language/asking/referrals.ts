import { findMeeting } from '../../meetings/model/lookup.ts';
import { recipientCalled } from '../../meetings/model/referral-state.ts';
import { organisationCalled } from '../../meetings/model/same-name.ts';
import type { Intent, UnderstandContext } from '../intent.ts';
import type { Slots } from '../reading/phrases/phrase.ts';
import { type ReferralMeant, referralMeant } from '../reading/sentences/read-referral.ts';
import { whichOne } from '../reading/sentences/read-referral-line.ts';
import type { Said } from '../said.ts';
import { type Asked, question } from './about.ts';
import { topicWords } from './glossary.ts';
import { questionRows } from './question-rows.ts';
import type { QuestionTable } from './question-table.ts';
import type { ReferralAsked } from './sv/referrals.ts';
import { readTopic } from './topic.ts';

/** What is asked about referrals. */
export const referrals: QuestionTable<ReferralAsked> = {
  rows: questionRows.referrals,
  readers: {
    'referral-unanswered': (asked) => referral('referral-unanswered', asked),
    'referral-loose': (asked) => onlyReferral(asked),
    'referral-from': repliedBy,
    'referral-due': (asked) => referral('referral-due', asked),
    'all-referrals': (asked) => referral('all-referrals', asked),
    'referral-state': (asked) => referral('referral-state', asked),
    referrals: (asked) => referral('referrals', asked),
  },
};

function referral(key: ReferralAsked, { slots, context }: Asked): Intent | undefined {
  const ask = key === 'referral-unanswered' ? 'unanswered' : key === 'referral-due' ? 'due' : 'list';
  const named = slots['item'] !== undefined || slots['about'] !== undefined || key === 'referral-state';
  if (!named) return question({ type: 'referrals', ask, ...(key === 'all-referrals' ? { all: true } : {}) });
  const meant = meantBy(slots, context);
  const said = topicSaid(slots['about'], context);
  if (meant.kind === 'one') return question({ type: 'referrals', ask, about: meant.ref }, said);
  const words = meant.kind === 'none' ? said?.topic : undefined;
  return words === undefined
    ? whichOne(meant, '')
    : question({ type: 'referrals', ask: 'list', words }, said);
}

/** What can be asked of anything in the same words is asked of a referral only where one is about it. */
function onlyReferral({ slots, context }: Asked): Intent | undefined {
  const meant = meantBy(slots, context);
  return meant.kind === 'one'
    ? question({ type: 'referrals', ask: 'unanswered', about: meant.ref }, topicSaid(slots['about'], context))
    : undefined;
}

/** "Länsplaneremissen" is about the plan. */
const calledReferral = /(\p{L}{4,}?)e?s?remiss(?:en)?(?!\p{L})/iu;

/** By what the Book calls it. */
function meantBy(slots: Slots, context: UnderstandContext): ReferralMeant {
  const { about } = slots;
  const words =
    about === undefined ? undefined : (readTopic(about, context) ?? about).replace(calledReferral, '$1');
  return referralMeant(
    words === undefined ? slots : { ...slots, about: topicWords(words, context.book) },
    context,
  );
}

function topicSaid(
  about: string | undefined,
  context: UnderstandContext,
): (Said & { readonly topic: string }) | undefined {
  return about === undefined ? undefined : { topic: topicWords(about, context.book) };
}

/** Whether someone has replied, and what: of the referral that is named, else of the latest that went to them. */
function repliedBy({ slots, context }: Asked): Intent | undefined {
  const { who = '' } = slots;
  const all = context.book.meetings.flatMap(({ referrals }) => referrals);
  if (!all.some((one) => recipientCalled(one, who) !== undefined)) return undefined;
  const meant = meantBy(slots, context);
  if (meant.kind === 'none') return undefined;
  const refs = meant.kind === 'one' ? [meant.ref] : meant.refs;
  const ref = refs.find(({ meeting: id, id: referral }) => {
    const found = findMeeting(context.book, id)?.referrals.find((one) => one.id === referral);
    return found !== undefined && recipientCalled(found, who) !== undefined;
  });
  const named = organisationCalled(context.book, who);
  return (
    ref &&
    question(
      { type: 'referrals', ask: 'from', about: ref, from: who },
      { ...(named === undefined ? {} : { organisation: named.name }), ...topicSaid(slots['about'], context) },
    )
  );
}
