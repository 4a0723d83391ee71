import { nextMeeting } from '../../meetings/model/lookup.ts';
import type { Earlier, Intent, UnderstandContext } from '../intent.ts';
import { readQuestion } from './read-question.ts';

/** Reads a question by itself, or as one that goes on from those before it. */
export type ReadAfter = (line: string, before: readonly Earlier[]) => Intent | undefined;

/** Where one question may end and the next begin. */
const seam =
  /[?!]+\s+(?=\p{L})|[,.]?\s+(?:(?:och|o|samt|and)\s+)(?=(?:vem|vilka|vilken|vilket|vad|när|var|vart|hur|är|har|ska|måste|behöver|blir|kommer|who|which|what|when|where|how|is|are|do|does|did|has|have|must|will)\s+[\p{L}\d])/giu;
/** More seams than these has nobody's line of questions. */
const most = 6;

/**
 * Questions that stand on one line: "vem ansvarar för det och när ska det vara klart". Each must be whole by itself, or
 * go on from the one before; undefined where the line is one question.
 */
export function severalAsked(
  line: string,
  context: UnderstandContext,
  read: ReadAfter,
): readonly Intent[] | undefined {
  if (countsBoth.test(line) && isCounted(readQuestion(line.replace(/[\s?!.]+$/u, ''), context)))
    return undefined;
  const [first, ...others] = partsOf(line, read) ?? [];
  return first === undefined ? undefined : [first, ...others.filter((one) => !isToldBy(first, one, context))];
}

const countsBoth = /(?:hur\s+många|how\s+many)(?!\p{L}).*(?:hur\s+många|how\s+many)(?!\p{L})/iu;

/** How many were there and how many were not, how many are done and how many are left: told by one answer. */
function isCounted(read: Intent | undefined): boolean {
  if (read?.kind !== 'question') return false;
  const { question } = read;
  return (
    (question.type === 'who-was-there' && question.ask === 'counts') ||
    (question.type === 'who-over' && question.ask === 'counts') ||
    (question.type === 'assignments' && read.said?.['count'] === true)
  );
}

/** Parted at the first seam before which a question stands, and so on; what has been read is not read anew. */
function partsOf(line: string, read: ReadAfter): readonly Intent[] | undefined {
  const seams = [...line.matchAll(seam)];
  if (seams.length === 0 || seams.length > most) return undefined;
  const found: Earlier[] = [];
  let from = 0;
  for (const { index, 0: between } of seams) {
    const text = line.slice(from, index);
    const intent = read(text, found);
    if (intent === undefined) continue;
    found.push({ text, intent });
    from = index + between.length;
  }
  if (found.length === 0) return undefined;
  const last = read(line.slice(from), found);
  return last === undefined ? undefined : [...found.map(({ intent }) => intent), last];
}

/** When, where and how a meeting is held are told at once. */
function isToldBy(first: Intent, one: Intent, context: UnderstandContext): boolean {
  const meeting = meetingTold(first, context);
  if (meeting !== undefined && meeting === meetingTold(one, context)) return true;
  return JSON.stringify(one) === JSON.stringify(first);
}

function meetingTold(intent: Intent, { book, today }: UnderstandContext): string | undefined {
  if (intent.kind !== 'question') return undefined;
  if (intent.question.type === 'next-meeting') return nextMeeting(book, today)?.id;
  return intent.question.type === 'meeting' ? intent.question.meeting : undefined;
}
