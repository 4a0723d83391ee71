import type { Over } from '../../meetings/answers/people-questions.ts';
import type { UnderstandContext } from '../intent.ts';
import { readPeriod } from '../reading/dates/read-period.ts';
import { readMeeting } from '../reading/sentences/read-meeting.ts';
import type { Said } from '../said.ts';
import type { Asked } from './about.ts';

/** Over which meetings something is asked, with how they were named. */
export type SeveralRead = { readonly over: Over; readonly said: Said };

const numbers: Readonly<Record<string, number>> = {
  två: 2,
  tre: 3,
  fyra: 4,
  fem: 5,
  sex: 6,
  sju: 7,
  åtta: 8,
  nio: 9,
  tio: 10,
  two: 2,
  three: 3,
  four: 4,
  five: 5,
  six: 6,
  seven: 7,
  eight: 8,
  nine: 9,
  ten: 10,
};
/** "De senaste mötena" are so many. */
const few = 3;
const many = `(?<n>\\d{1,2}|${Object.keys(numbers).join('|')})`;
const latest = '(?:allra\\s+)?(?:senaste|sista|föregående|last|latest|previous|past|most\\s+recent)';
const times = '(?:möten(?:a)?|gångerna|gånger|sammanträden(?:a)?|meetings|times)';
const several = new RegExp(
  `(?<!\\p{L})(?:de|the|våra|our)?\\s*(?:${many}\\s+${latest}|${latest}\\s+${many.replace('<n>', '<m>')}|${latest})\\s+${times}(?!\\p{L})`,
  'iu',
);
const both =
  /(?<!\p{L})(?:(?:båda|bägge|both)(?:\s+(?:de|the))?\s+(?:senaste\s+|last\s+)?(?:mötena|gångerna|meetings|times)|either(?:\s+of\s+the)?\s+meetings?)(?!\p{L})/iu;
const all =
  /(?<!\p{L})(?:(?:alla|samtliga|all|every)\s+(?:the\s+)?(?:våra\s+)?(?:möten(?:a)?|gånger|meetings?)|n(?:ågo|å)t\s+av\s+mötena|någon\s+av\s+gångerna|any\s+of\s+the\s+meetings)(?!\p{L})/iu;

/** Whether a piece of a line names several meetings: "de två senaste mötena", "alla möten". */
function readSeveral(said: string): SeveralRead | undefined {
  if (both.test(said)) return { over: { last: 2 }, said: { meetings: 'last 2' } };
  const found = several.exec(said)?.groups;
  if (found === undefined) return all.test(said) ? { over: { all: true }, said: {} } : undefined;
  const word = (found['n'] ?? found['m'])?.toLowerCase();
  const last = word === undefined ? few : (numbers[word] ?? Number(word));
  return last < 1 ? undefined : { over: { last }, said: { meetings: `last ${last}` } };
}

/** Whether all of a piece names several of the latest meetings: "de två senaste mötena". */
export function namesSeveral(said: string): boolean {
  const [found] = several.exec(said) ?? both.exec(said) ?? [];
  return (
    found !== undefined && said.replace(/^(?:på|vid|i|under|at|in|of|från)\s+/iu, '').trim() === found.trim()
  );
}

/** The meetings that a question is about where they are several: the latest few, or those of a period; nothing where it is about one. */
export function severalIn({ slots, context, line }: Asked): SeveralRead | undefined {
  const text = slots['period'] ?? slots['meeting'];
  const named = readSeveral(text ?? line);
  if (named !== undefined) return named;
  if (text === undefined) return undefined;
  const meeting = readMeeting(text, context, 'past');
  if (meeting?.kind === 'meeting') return undefined;
  const over = overPeriod(text, context);
  return over && { ...over, said: meeting?.named ?? over.said };
}

/** The meetings of some days; nothing where the words are no period. */
function overPeriod(text: string, context: UnderstandContext): SeveralRead | undefined {
  const period = readPeriod(text, context, 'past');
  if (period?.kind !== 'period') return undefined;
  const { from, to } = period;
  return { over: { from, to }, said: { from, to } };
}
