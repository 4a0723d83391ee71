import type { Meeting } from '../../../meetings/model/meeting.ts';
import type { Words } from '../words.ts';

/** What is not shown where everyone sees it, of which meetings, and why; `what` begins the sentence. */
export function unshownLines(meetings: readonly Meeting[], what: string, words: Words): readonly string[] {
  const { notClosed, notPublished } = words.answers;
  const awaited = meetings.filter(({ state }) => state === 'closed');
  return [
    ...(awaited.length === 0
      ? []
      : [
          notPublished(
            what,
            awaited.map((one) => words.onDays(one)),
          ),
        ]),
    ...meetings.filter(({ state }) => state !== 'closed').map((one) => notClosed(what, words.onDays(one))),
  ];
}
