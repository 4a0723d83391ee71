import type { AttendanceCounts } from '../../../meetings/answers/attendance-counts.ts';

/** Of several meetings, the one with most members there and the one with fewest; of those that are even, the earliest. */
export function mostAndLeast<At extends AttendanceCounts>(
  all: readonly At[],
): readonly [most: At | undefined, least: At | undefined] {
  const sorted = all.toSorted((one, other) => other.members.there - one.members.there);
  return [sorted[0], sorted.at(-1)];
}
