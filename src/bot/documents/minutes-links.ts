import type { Meeting } from '../../meetings/model/meeting.ts';
import { minutesRead } from '../../meetings/model/minutes-rights.ts';
import type { Turn } from '../turns/turn.ts';
import type { MinutesLinks } from './downloads.ts';

/**
 * The addresses of a meeting's minutes for the one who asks, in direct chat: they work for an hour, as long as she may
 * read them. Undefined where she may not, where others see the answer, and where Samverka has no address.
 */
export function minutesLinks({ bot, asker, incoming }: Turn, meeting: Meeting): MinutesLinks | undefined {
  const { group, book, person } = asker;
  if (person === undefined || incoming.conversation.kind !== 'personal') return undefined;
  if (minutesRead(book, person, meeting) === 'nothing') return undefined;
  const { sender, what } = incoming;
  const plays = 'as' in what && what.as !== undefined;
  return bot.downloads.open({
    ...{ group, meeting: meeting.id, person },
    ...(plays || sender.account === undefined ? {} : { account: sender.account }),
  });
}
