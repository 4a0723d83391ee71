import { trailIn } from '../../meetings/answers/answer-matter.ts';
import type { Answer, TrailStep } from '../../meetings/answers/question.ts';
import { findItem, findMeeting } from '../../meetings/model/lookup.ts';
import { mayRead } from '../../meetings/model/rights.ts';
import type { GroupId } from '../../meetings/model/terms.ts';
import { dayOf } from '../../meetings/model/time.ts';
import type { Asker } from './asker.ts';
import { askedAt } from './asking.ts';
import { readable } from './other-groups.ts';
import type { Turn } from './turn.ts';
import { groupsKnownIn } from './which-group.ts';

type MatterAnswer = Extract<Answer, { readonly type: 'matter' }>;

/** More groups than these no matter goes through. */
const groupsMost = 12;

/**
 * A matter's trail with its steps in other groups, to which it was handed over or from which it came: each from that
 * group's own Book, and only where the asker may read it. Never before others than the asker: they may not read those
 * Books. What cannot be read is known only by what this group was told.
 */
export async function matterAcross(turn: Turn, answer: MatterAnswer): Promise<MatterAnswer> {
  if (turn.incoming.conversation.kind !== 'personal') return answer;
  const known = await groupsKnownIn(turn.bot, turn.incoming);
  const books = new Map<GroupId, Asker>([[turn.asker.group, turn.asker]]);
  const steps = [...answer.steps];
  // Grows while it is gone through: a matter may have gone further from there.
  for (const step of steps) {
    for (const place of placesBeside(step)) {
      const there = await readerIn(turn, place.group, known, books);
      const start = there && placeIn(there, step.book.id, place);
      if (there === undefined || start === undefined) continue;
      const today = dayOf(turn.incoming.at, there.book.group.zone);
      const found = trailIn(there.book, start, there.person, { ...askedAt(turn), today });
      steps.push(
        ...found.filter((one) =>
          steps.every(({ item, book }) => book.id !== one.book.id || item.id !== one.item.id),
        ),
      );
    }
  }
  return {
    ...answer,
    steps: steps.toSorted(
      (a, b) => Number(a.meeting.date > b.meeting.date) - Number(a.meeting.date < b.meeting.date),
    ),
  };
}

type Beside = { readonly group: GroupId; readonly handover: string; readonly where: 'there' | 'from' };

/** The groups that a step leads to, or comes from. */
function placesBeside({ handovers, origin }: TrailStep): readonly Beside[] {
  return [
    ...handovers.map(({ to, id }) => ({ group: to, handover: id, where: 'there' }) as const),
    ...(origin === undefined
      ? []
      : [{ group: origin.group, handover: origin.handover, where: 'from' } as const]),
  ];
}

async function readerIn(
  { bot, incoming }: Turn,
  group: GroupId,
  known: readonly GroupId[],
  books: Map<GroupId, Asker>,
): Promise<Asker | undefined> {
  const read = books.get(group);
  if (read !== undefined) return read;
  if (!known.includes(group) || books.size >= groupsMost) return undefined;
  const there = await readable(bot.askers.inGroup(incoming, group));
  if (there === undefined || !mayRead(there.book, there.person)) return undefined;
  books.set(group, there);
  return there;
}

/** Where in the other Book the matter stands: the item that it was accepted as, or that was handed over. */
function placeIn(
  { book }: Asker,
  from: GroupId,
  { handover, where }: Beside,
): { readonly meeting: string; readonly item: string } | undefined {
  if (where === 'from') {
    const handed = book.handovers.find(({ id }) => id === handover)?.from;
    const meeting = findMeeting(book, handed?.meeting);
    return handed !== undefined && meeting !== undefined && findItem(meeting, handed.item) !== undefined
      ? handed
      : undefined;
  }
  const settled = book.proposals.find(
    ({ origin }) => origin?.group === from && origin.handover === handover,
  )?.settled;
  return settled?.kind === 'accepted' ? settled : undefined;
}
