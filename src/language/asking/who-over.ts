import type { Over } from '../../meetings/answers/people-questions.ts';
import type { Intent } from '../intent.ts';
import { readMeeting } from '../reading/sentences/read-meeting.ts';
import { type Asked, question } from './about.ts';
import { severalIn } from './read-several.ts';

type Side = 'present' | 'absent';

const absentWords =
  /missa|borta|sakna|frånvar|utebl|skolka|förhin|(?<!\p{L})(?:inte|ej|aldrig|not|never|miss\p{L}*|absent|away|absences?|skipped)(?!\p{L})/iu;
/** "Never missed" is always there. */
const neverMissed =
  /(?<!\p{L})(?:aldrig|inte|never|not)\s+(?:\p{L}+\s+){0,2}(?:missa|borta|frånvar|sakna|utebl|miss|absent|away)/iu;

function sideOf(line: string): Side {
  return absentWords.test(line) && !neverMissed.test(line) ? 'absent' : 'present';
}

/** Who was there, or was not, at each of two meetings that are named, of the latest few, or of all. */
export function whoAtEach(asked: Asked): Intent | undefined {
  const { slots, context, line } = asked;
  const side = sideOf(line);
  const { meeting, secondMeeting } = slots;
  if (meeting !== undefined && secondMeeting !== undefined) {
    const both = [meeting, secondMeeting].map((said) => readMeeting(said, context, 'past'));
    const found = both.flatMap((read) => (read?.kind === 'meeting' ? [read.meeting] : []));
    if (found.length < both.length || new Set(found).size < found.length) return undefined;
    const meetings = found.map(({ id }) => id);
    return question(
      { type: 'who-over', side, ask: 'each', over: { meetings } },
      { meetings: found.map(({ date }) => date).toSorted() },
    );
  }
  return over(asked, side, 'each');
}

/** How many were at each of two meetings that are named, of the latest few, or of all. */
export function countsOver(asked: Asked): Intent | undefined {
  const { meeting, secondMeeting } = asked.slots;
  const named = (meeting !== undefined && severalIn(asked) === undefined) || secondMeeting !== undefined;
  const together = meeting !== undefined && secondMeeting !== undefined;
  if (named && !together) return undefined;
  const found = together ? whoAtEach(asked) : over(asked, 'present', 'each');
  if (found?.kind !== 'question' || found.question.type !== 'who-over') return undefined;
  return question({ ...found.question, side: 'present', ask: 'counts' }, { ...found.said, count: true });
}

/** Who was there, or was not, most often: over all meetings where none are named. */
export function whoMost(asked: Asked): Intent | undefined {
  return over(asked, sideOf(asked.line), 'most');
}

function over(asked: Asked, side: Side, ask: 'each' | 'most'): Intent | undefined {
  const several = severalIn(asked);
  if (several === undefined && asked.slots['period'] !== undefined) return undefined;
  const all: Over = { all: true };
  return question({ type: 'who-over', side, ask, over: several?.over ?? all }, several?.said ?? {});
}
