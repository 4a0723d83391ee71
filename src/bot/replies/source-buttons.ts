import { type Button, button } from '../../cards/kit/button.ts';
import type { AnswerLines } from '../../language/words/answers/answer-row.ts';
import { findMeeting } from '../../meetings/model/lookup.ts';
import { minutesRead } from '../../meetings/model/minutes-rights.ts';
import type { MeetingId } from '../../meetings/model/terms.ts';
import type { Turn } from '../turns/turn.ts';

/** So many meetings' minutes are offered beside an answer. */
const mostOffered = 3;

/**
 * The minutes that an answer's rows are from, in direct chat, as far as the asker may read them: each opens with links of
 * her own.
 */
export function sourceButtons({ asker, say, incoming }: Turn, lines: AnswerLines): readonly Button[] {
  const { book, group, person } = asker;
  if (incoming.conversation.kind !== 'personal') return [];
  return sourcesOf(lines)
    .flatMap((id) => findMeeting(book, id) ?? [])
    .filter((meeting) => meeting.state === 'closed' && minutesRead(book, person, meeting) !== 'nothing')
    .slice(0, mostOffered)
    .map((meeting) =>
      button(say.search.minutesOf(say.days(meeting)), 'show-minutes', { group, meeting: meeting.id }),
    );
}

/** The meetings that rows are from; of assignments those where they were given, unless they are from all over. */
function sourcesOf({ rows }: AnswerLines): readonly MeetingId[] {
  const told = new Set(rows.flatMap(({ meeting }) => meeting ?? []));
  if (told.size > 0) return [...told];
  const given = new Set(rows.flatMap(({ assignment }) => assignment?.meeting ?? []));
  return given.size > mostOffered ? [] : [...given];
}
