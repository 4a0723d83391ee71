import type { AskedAbout, AttendanceView, Question } from '../../meetings/answers/question.ts';
import type { Meeting } from '../../meetings/model/meeting.ts';
import { organisationCalled } from '../../meetings/model/same-name.ts';
import type { Intent } from '../intent.ts';
import type { Slots } from '../reading/phrases/phrase.ts';
import { comingMeeting, currentMeeting } from '../reading/sentences/read-meeting.ts';
import {
  type PersonRead,
  readPerson,
  readPersonExactly,
  readSelf,
  unclearPerson,
} from '../reading/sentences/read-person.ts';
import { type Asked, about, couldBeName, isThisGroup, notOne, question } from './about.ts';
import { attendanceEn } from './en/attendance.ts';
import type { QuestionTable, Reader } from './question-table.ts';
import { type AttendanceAsked, attendanceSv } from './sv/attendance.ts';

const persons = 'persons';
const organisations = 'organisations';

const readers: Readonly<Record<AttendanceAsked, Reader>> = {
  'present-at': (asked) => there(asked, { side: 'present', by: 'persons' }),
  'missing-at': (asked) => there(asked, { side: 'absent', by: 'persons' }),
  'present-organisations-at': (asked) => there(asked, { side: 'present', by: 'organisations' }),
  'missing-organisations-at': (asked) => there(asked, { side: 'absent', by: 'organisations' }),
  'present-organisations': (asked) =>
    about(asked, 'past', ({ id }) => ({
      type: 'who-was-there',
      meeting: id,
      who: { side: 'present', by: 'organisations' },
    })),
  'was-there-at': (asked) => {
    const at = partIn(asked.slots);
    return at && someone(asked, at);
  },
  'organisation-there': (asked) => organisation(asked, undefined),
  quorum: (asked) => {
    const { body, item } = asked.slots;
    if (body !== undefined && !isThisGroup(body, asked.context)) return undefined;
    const at = item === undefined ? {} : { at: { item } };
    // "Are we" is asked of the meeting at hand, also just before it; "were we" of the one that was.
    const tense = /^(?:var|blev|hade|was|were|did)\s/iu.test(asked.line) ? 'past' : 'any';
    return about(asked, tense, ({ id }) => ({ type: 'quorum', meeting: id, ...at }));
  },
  evaluation: (asked) =>
    about(asked, 'past', (meeting): Question => ({ type: 'evaluation', meeting: meeting.id })),
  coming: (asked) => whoComes(asked, { side: 'present', by: persons }),
  declined: (asked) => whoComes(asked, { side: 'absent', by: persons }),
  unanswered: (asked) => whoComes(asked, { side: 'unanswered', by: persons }),
  'coming-organisations': (asked) => whoComes(asked, { side: 'present', by: organisations }),
  'declined-organisations': (asked) => whoComes(asked, { side: 'absent', by: organisations }),
  'unanswered-organisations': (asked) => whoComes(asked, { side: 'unanswered', by: organisations }),
  present: (asked) => whoWasThere(asked, { side: 'present', by: persons }),
  missing: (asked) => whoWasThere(asked, { side: 'absent', by: persons }),
  'missing-organisations': (asked) => whoWasThere(asked, { side: 'absent', by: organisations }),
  'was-i-there': (asked) => wasThere(asked, readSelf(asked.context), ''),
  'was-there': wasSomeoneThere,
};

/** What is asked about attendance, quorum and evaluations. */
export const attendance: QuestionTable<AttendanceAsked> = {
  rows: { sv: attendanceSv, en: attendanceEn },
  readers,
};

/** An item, or a day; nothing where the words tell neither. */
function partIn(slots: Slots): AskedAbout | undefined {
  const { item, day, decided } = slots;
  if (item !== undefined) return { item, ...(decided === undefined ? {} : { decision: true }) };
  return day !== undefined && /^\d$/u.test(day) ? { day: Number(day) } : undefined;
}

function there(asked: Asked, who: AttendanceView): Intent | undefined {
  const at = partIn(asked.slots);
  return at && about(asked, 'past', ({ id }) => ({ type: 'who-was-there', meeting: id, who, at }));
}

function someone(asked: Asked, at: AskedAbout): Intent | undefined {
  const { slots, context, line } = asked;
  const who = slots['who'] ?? '';
  const read = readPersonExactly(who, context);
  const found = read.kind === 'none' ? (organisation(asked, at) ?? readPerson(who, context)) : read;
  if (found.kind === 'none') return undefined;
  if (found.kind === 'which') return unclearPerson(found, who, line, context);
  if (found.kind !== 'person') return found;
  return about(asked, 'past', ({ id }) => ({
    type: 'was-there',
    meeting: id,
    person: found.person.id,
    at,
  }));
}

/** Only what is called as an organisation of the Book is one. */
function organisation(asked: Asked, at: AskedAbout | undefined): Intent | undefined {
  const found = organisationCalled(asked.context.book, asked.slots['who'] ?? '');
  return (
    found &&
    about(asked, 'past', ({ id }) => ({
      type: 'organisation-there',
      meeting: id,
      organisation: found.id,
      ...(at === undefined ? {} : { at }),
    }))
  );
}

/** Who will come is asked about a meeting that is not over. */
function whoComes(asked: Asked, who: AttendanceView): Intent | undefined {
  const ask = (meeting: Meeting): Question => ({ type: 'who-comes', meeting: meeting.id, who });
  if (asked.slots['meeting'] !== undefined) return about(asked, 'future', ask);
  const inFocus = currentMeeting(asked.context, 'future');
  const meeting = inFocus?.state === 'closed' ? (comingMeeting(asked.context) ?? inFocus) : inFocus;
  return meeting === undefined ? notOne({ kind: 'none', said: '' }, asked.line) : question(ask(meeting));
}

function whoWasThere(asked: Asked, who: AttendanceView): Intent | undefined {
  return about(asked, 'past', (meeting) => ({ type: 'who-was-there', meeting: meeting.id, who }));
}

function wasSomeoneThere(asked: Asked): Intent | undefined {
  const { who, whoAndMeeting } = asked.slots;
  if (whoAndMeeting === undefined) return wasThere(asked, readPerson(who ?? '', asked.context), who ?? '');
  const words = whoAndMeeting.split(/\s+/u);
  for (let count = Math.min(4, words.length); count > 0; count -= 1) {
    const read = readPerson(words.slice(0, count).join(' '), asked.context);
    if (read.kind === 'none') continue;
    const remaining = words
      .slice(count)
      .join(' ')
      .replace(/^(?:med|där|närvarande|på\s+plats|there|present|at)(?:\s+|$)/iu, '');
    const slots = remaining === '' ? {} : { meeting: remaining };
    return wasThere({ ...asked, slots }, read, words.slice(0, count).join(' '));
  }
  return undefined;
}

function wasThere(asked: Asked, read: PersonRead, name: string): Intent | undefined {
  if (read.kind === 'none' && !couldBeName(name)) return undefined;
  if (read.kind !== 'person') return unclearPerson(read, name, asked.line, asked.context);
  return about(asked, 'past', (meeting) => ({
    type: 'was-there',
    meeting: meeting.id,
    person: read.person.id,
  }));
}
