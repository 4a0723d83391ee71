import type { Book } from '../model/book.ts';
import type { FactOf } from '../model/fact-of.ts';
import type { Evaluation, Meeting, MinutesTrail } from '../model/meeting.ts';
import type { Stamp } from '../model/stamp.ts';
import { changeMeeting } from './change-meeting.ts';
import { withChanges } from './with-changes.ts';

type MinutesFact = FactOf<
  | 'minutes-finished'
  | 'adjusters-set'
  | 'minutes-sent'
  | 'minutes-adjusted'
  | 'minutes-filed'
  | 'minutes-approved'
  | 'minutes-shown'
  | 'evaluation-opened'
  | 'evaluation-answered'
  | 'evaluation-gathered'
>;

/** Folds the way of a meeting's minutes to approval, and how the members found the meeting. */
export function applyMinutes(book: Book, fact: MinutesFact, stamp: Stamp): Book {
  return changeMeeting(book, fact.meeting, (meeting) => step(meeting, fact, stamp));
}

function step(meeting: Meeting, fact: MinutesFact, stamp: Stamp): Meeting {
  switch (fact.type) {
    case 'minutes-finished':
      return finished(meeting, fact, stamp);
    case 'adjusters-set':
      return withChanges(meeting, { adjusters: fact.adjusters });
    case 'minutes-sent':
      return withTrail(meeting, { sent: { at: stamp.at, to: fact.to } });
    case 'minutes-adjusted':
      return withTrail(meeting, { adjusted: adjusted(meeting, fact, stamp) });
    case 'minutes-filed':
      return withTrail(meeting, { filedAt: fact.filed ? stamp.at : null });
    case 'minutes-approved':
      return withTrail(meeting, { approved: fact.approved && { at: stamp.at, ...fact.approved } });
    case 'minutes-shown':
      return withTrail(meeting, { shown: { at: stamp.at, edition: fact.edition } });
    case 'evaluation-opened':
      return withEvaluation(meeting, { open: fact.open });
    case 'evaluation-answered': {
      const answered = new Set([...(meeting.evaluation?.answered ?? []), fact.person]);
      return withEvaluation(meeting, { answered: [...answered].toSorted() });
    }
    case 'evaluation-gathered':
      return withEvaluation(meeting, { open: false, answers: fact.answers });
  }
}

/** Finished again is a new edition; taken back, the one before it counts. */
function finished(meeting: Meeting, fact: FactOf<'minutes-finished'>, { at, by }: Stamp): Meeting {
  const before = meeting.minutes?.editions ?? [];
  const added = fact.edition === undefined ? [] : [{ ...fact.edition, at, by }];
  const editions = fact.finished ? [...before, ...added] : before.slice(0, -1);
  const when = fact.finished ? at : (editions.at(-1)?.at ?? null);
  const since = withChanges(meeting, { minutesFinishedAt: when });
  return before.length === 0 && added.length === 0 ? since : withTrail(since, { editions });
}

function adjusted(
  meeting: Meeting,
  fact: FactOf<'minutes-adjusted'>,
  { at }: Stamp,
): MinutesTrail['adjusted'] {
  const { person, edition } = fact;
  const others = (meeting.minutes?.adjusted ?? []).filter(
    (one) => one.person !== person || one.edition !== edition,
  );
  return fact.adjusted ? [...others, { person, edition, at }] : others;
}

type TrailChanges = { readonly [Key in keyof MinutesTrail]?: MinutesTrail[Key] | null };

function withTrail(meeting: Meeting, changes: TrailChanges): Meeting {
  const trail: MinutesTrail = meeting.minutes ?? { editions: [], adjusted: [] };
  return { ...meeting, minutes: withChanges(trail, changes) };
}

function withEvaluation(meeting: Meeting, changes: Partial<Evaluation>): Meeting {
  const evaluation = meeting.evaluation ?? { open: false, answered: [], answers: [] };
  return { ...meeting, evaluation: { ...evaluation, ...changes } };
}
