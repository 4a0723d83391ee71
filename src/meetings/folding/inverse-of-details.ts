import type { DecisionChanges, Fact, ReferralChanges } from '../model/fact.ts';
import type { FactOf } from '../model/fact-of.ts';
import type { DecisionDetails, Meeting, Referral } from '../model/meeting.ts';
import { answerOf, askedOf } from '../model/ratification.ts';
import { changesBack } from './with-changes.ts';

type DetailsFact = FactOf<
  | 'decision-detailed'
  | 'ratification-asked'
  | 'ratification-answered'
  | 'referral-recorded'
  | 'referral-changed'
  | 'referral-removed'
  | 'referral-answered'
  | 'reply-removed'
  | 'movement-recorded'
  | 'movement-removed'
>;

/** What restores decisions' details, ratifications, referrals and movements as they are before a fact. */
export function inverseOfDetails(before: Meeting, fact: DetailsFact): readonly Fact[] | undefined {
  const { meeting } = fact;
  switch (fact.type) {
    case 'decision-detailed': {
      const { details = {}, proposal = null } = before.decisions.find((one) => one.id === fact.id) ?? {};
      const changes = changesBack<DecisionDetails, DecisionChanges>(details, fact.changes);
      return [{ ...fact, changes, ...(fact.proposal === undefined ? {} : { proposal }) }];
    }
    case 'ratification-asked': {
      const decision = before.decisions.find((one) => one.id === fact.id);
      return [{ ...fact, ratification: decision?.ratification ? askedOf(decision.ratification) : null }];
    }
    case 'ratification-answered': {
      const { ratification } = before.decisions.find((one) => one.id === fact.id) ?? {};
      const was = ratification?.parties.find((one) => one.organisation === fact.answer.organisation);
      return was && [{ ...fact, answer: answerOf(was) }];
    }
    case 'referral-recorded':
      return [{ type: 'referral-removed', meeting, id: fact.referral.id, removed: true }];
    case 'referral-changed': {
      const referral = before.referrals.find((one) => one.id === fact.id);
      return (
        referral && [{ ...fact, changes: changesBack<Referral, ReferralChanges>(referral, fact.changes) }]
      );
    }
    case 'referral-answered':
      return [{ type: 'reply-removed', meeting, id: fact.id, reply: fact.reply.id, removed: true }];
    case 'movement-recorded':
      return [{ type: 'movement-removed', meeting, id: fact.movement.id, removed: true }];
    case 'referral-removed':
    case 'reply-removed':
    case 'movement-removed':
      return [{ ...fact, removed: !fact.removed }];
  }
}
