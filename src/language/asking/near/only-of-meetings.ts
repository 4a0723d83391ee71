import { meetingCues } from './meeting-cues.ts';
import { isTimely } from './timely.ts';

/** Whether words tell of meetings and of time alone, and so are no matter that is dealt with: "samma lokal", "efter jul". */
export function onlyOfMeetings(said: string): boolean {
  const words = said.toLowerCase().match(/[\p{L}\d]+/gu) ?? [];
  const { rest } = meetingCues(words);
  return words.length > 0 && words.every((word, index) => !rest.has(index) || isTimely(word));
}
