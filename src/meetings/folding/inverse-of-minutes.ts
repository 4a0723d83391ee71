import type { Fact } from '../model/fact.ts';
import type { FactOf } from '../model/fact-of.ts';
import type { Meeting } from '../model/meeting.ts';

type MinutesFact = FactOf<
  | 'minutes-finished'
  | 'adjusters-set'
  | 'minutes-adjusted'
  | 'minutes-filed'
  | 'minutes-approved'
  | 'evaluation-opened'
>;

/** What restores the way of a meeting's minutes as it is before a fact. */
export function inverseOfMinutes(before: Meeting, fact: MinutesFact): readonly Fact[] {
  const { minutes } = before;
  switch (fact.type) {
    case 'minutes-finished':
      return [finishedBefore(before, fact)];
    case 'adjusters-set':
      return [{ ...fact, adjusters: before.adjusters ?? null }];
    case 'minutes-adjusted': {
      const { person, edition } = fact;
      const was = minutes?.adjusted.some((one) => one.person === person && one.edition === edition);
      return [{ ...fact, adjusted: was === true }];
    }
    case 'minutes-filed':
      return [{ ...fact, filed: minutes?.filedAt !== undefined }];
    case 'minutes-approved': {
      const { approved } = minutes ?? {};
      const was = approved === undefined ? null : { meeting: approved.meeting, decision: approved.decision };
      return [{ ...fact, approved: was }];
    }
    case 'evaluation-opened':
      return [{ ...fact, open: before.evaluation?.open === true }];
  }
}

/** A new edition is taken back; one that was taken back counts again. */
function finishedBefore(before: Meeting, { type, meeting, finished }: FactOf<'minutes-finished'>): Fact {
  const last = before.minutes?.editions.at(-1);
  if (finished || last === undefined) {
    return { type, meeting, finished: !finished && before.minutesFinishedAt !== undefined };
  }
  const { at: _, by: __, ...edition } = last;
  return { type, meeting, finished: true, edition };
}
