import type { AttendanceView, Question } from '../../meetings/answers/question.ts';
import type { Meeting } from '../../meetings/model/meeting.ts';
import type { Person } from '../../meetings/model/person.ts';
import type { Intent } from '../intent.ts';
import { comingMeeting, currentMeeting } from '../reading/sentences/meeting-at-hand.ts';
import { readMeeting } from '../reading/sentences/read-meeting.ts';
import { type Asked, about, notOne, question } from './about.ts';
import { readWhom, type Whom } from './whom.ts';

/** What someone has answered about a meeting that is not over; of one that is, whether she was there. */
export function doesCome(asked: Asked): Intent | undefined {
  const { who, meeting } = asked.slots;
  if (meeting !== undefined && readMeeting(meeting, asked.context, 'future') === undefined) return undefined;
  const read = readWhom(who, asked);
  if (read?.kind !== 'person') {
    // The rest of a name, or of what else is asked, is no meeting.
    const noMeeting = meeting !== undefined && readMeeting(meeting, asked.context, 'future') === undefined;
    return read?.kind === 'unclear' && !noMeeting ? read : undefined;
  }
  return doesComeOf(asked, read.person);
}

function doesComeOf(asked: Asked, { id, name }: Person): Intent | undefined {
  const { meeting } = asked.slots;
  const ask = (one: Meeting): Question => ({ type: 'does-come', meeting: one.id, person: id });
  if (meeting !== undefined) return about(asked, 'future', ask, { person: name });
  const next = comingMeeting(asked.context);
  return next && question(ask(next), { meeting: 'next', person: name });
}

/** The same of whoever asks. */
export function doICome(asked: Asked, read: Whom | undefined): Intent | undefined {
  if (read?.kind !== 'person') return read?.kind === 'unclear' ? read : undefined;
  return doesComeOf(asked, read.person);
}

/** Of what there are how many is not said. */
const onlyHowMany = /^(?:(?:och|and)\s+)?(?:hur\s+många|how\s+many)\W*$/iu;

/** Who will come is asked about a meeting that is not over. */
export function whoComes(asked: Asked, who: AttendanceView): Intent | undefined {
  if (onlyHowMany.test(asked.line)) return undefined;
  // Of a meeting that was, who was there is better known than who said so.
  const ask = (meeting: Meeting): Question =>
    meeting.attendance.length > 0 && meeting.state === 'closed' && who.side !== 'unanswered'
      ? { type: 'who-was-there', meeting: meeting.id, who }
      : { type: 'who-comes', meeting: meeting.id, who };
  if (asked.slots['meeting'] !== undefined) return about(asked, 'future', ask);
  const inFocus = currentMeeting(asked.context, 'future');
  const meeting = inFocus?.state === 'closed' ? (comingMeeting(asked.context) ?? inFocus) : inFocus;
  return meeting === undefined
    ? notOne({ kind: 'none', said: '' }, asked.line)
    : question(ask(meeting), { meeting: 'next' });
}
