import type { Book } from './book.ts';
import { wasThere } from './lookup.ts';
import type { Decision, Meeting } from './meeting.ts';
import { settingsOf } from './settings.ts';

/** Votes that were cast and those who are recorded as having one, where they differ. */
export type VotesDiffer = {
  readonly cast: number;
  readonly there: number;
  readonly who: 'persons' | 'parties';
};

/**
 * Whether a vote's sum is another than those who were there and took part in it: members and the substitutes who serve,
 * or represented parties, by the group's rule. Undefined where it agrees, or where nobody is recorded as present.
 */
export function votesThatDiffer(book: Book, meeting: Meeting, decision: Decision): VotesDiffer | undefined {
  const { vote, conflicts = [] } = decision.details ?? {};
  const { voting } = settingsOf(book.group);
  if (vote === undefined || voting === 'none' || meeting.attendance.length === 0) return undefined;
  const away = new Set(conflicts.flatMap(({ person }) => person ?? []));
  const there = book.persons.filter(
    ({ id, category }) => category !== 'other' && wasThere(meeting, id) && !away.has(id),
  );
  const serving = new Set(
    meeting.attendance.flatMap(({ person, standsInFor }) => (standsInFor === undefined ? [] : [person])),
  );
  const members = there.filter(({ category, id }) => category === 'member' || serving.has(id));
  const cast = vote.for + vote.against + vote.abstained;
  const parties = new Set(there.flatMap(({ organisation }) => organisation ?? []));
  const counted =
    voting === 'persons'
      ? // Where substitutes may serve without its being said for whom, any number up to all of them is right.
        { least: members.length, most: there.length }
      : { least: parties.size, most: parties.size };
  if (cast >= counted.least && cast <= counted.most) return undefined;
  return { cast, there: cast < counted.least ? counted.least : counted.most, who: voting };
}
