import type { Meeting } from '../model/meeting.ts';
import type { PersonId } from '../model/terms.ts';
import type { Place, Post } from './post.ts';

/** Long past: a question that is over is not asked for the first time, but where it stands it is kept true. */
const never = '1970-01-01T00:00:00.000Z';

/** The question how the meeting was, to everyone. */
export function evaluationPosts({ id, evaluation }: Meeting, place: Place): readonly Post[] {
  if (evaluation === undefined) return [];
  return [
    {
      key: `evaluation:${id}`,
      place,
      content: { card: 'evaluation', meeting: id },
      follows: true,
      ...(evaluation.open ? {} : { expires: never }),
    },
  ];
}

/** The secretaries are told of those who said themselves that they come or leave. */
export function movementPosts({ id, movements }: Meeting, secretaries: readonly PersonId[]): readonly Post[] {
  return movements
    .filter(({ own, removed }) => own === true && !removed)
    .flatMap((movement) =>
      secretaries
        .filter((secretary) => secretary !== movement.person)
        .map(
          (secretary): Post => ({
            key: `moved:${id}:${movement.id}:${secretary}`,
            place: { kind: 'person', person: secretary },
            content: { card: 'moved', meeting: id, movement: movement.id },
            follows: false,
          }),
        ),
    );
}
