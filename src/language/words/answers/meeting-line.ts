import { isUnread } from '../../../meetings/answers/meeting-questions.ts';
import type { Meeting } from '../../../meetings/model/meeting.ts';
import type { DateString } from '../../../meetings/model/terms.ts';
import { lastDay } from '../../../meetings/model/time.ts';
import { capital } from '../wording.ts';
import type { Words } from '../words.ts';

/** The whole line of one meeting: when, how and where, and what of it is not known. */
export function whole(meeting: Meeting, today: DateString, words: Words): string {
  const say = words.meetings;
  const told = say.is[stateOf(meeting, today)](say.subject(meeting.mode), whenOf(meeting, words));
  if (meeting.cancelled === true) {
    const reason = meeting.changes.findLast(({ kind }) => kind === 'cancelled')?.reason;
    return capital([`${told}.`, ...(reason === undefined ? [] : [say.reason(reason)])].join(' '));
  }
  const how = howAndWhere(meeting, words).filter(
    (one) => !(meeting.mode === 'residential' && one === words.mode('residential')),
  );
  const known = `${[told, ...how].join(', ')}.`;
  const gap = isUnread(meeting, today) ? [say.notRead] : [];
  return capital([known, ...unknownOf(meeting, words), ...gap].join(' '));
}

type State = keyof Words['meetings']['is'];

function stateOf(meeting: Meeting, today: DateString): State {
  if (meeting.cancelled === true) return 'cancelled';
  if (meeting.state === 'running' || meeting.state === 'closing') return 'running';
  if (isUnread(meeting, today)) return 'unread';
  if (meeting.state === 'closed' || lastDay(meeting) < today) return 'past';
  return meeting.date <= today && meeting.monthOnly === undefined ? 'today' : 'coming';
}

/** "torsdag–fredag 30–31 mars 2023", "fredag 10 februari 2023 kl. 13.00–16.00"; never that it is cancelled. */
export function whenOf(meeting: Meeting, words: Words): string {
  const { cancelled: _, ...when } = meeting;
  if (meeting.monthOnly === true || meeting.endDate === undefined || meeting.endDate === meeting.date)
    return words.when(when);
  const [first = ''] = words.weekday(meeting.date).split(' ');
  const [last = ''] = words.weekday(meeting.endDate).split(' ');
  return `${words.meetings.weekdays(first, last)} ${words.when(when)}`;
}

/** Its form and its place, where they are known. */
export function howAndWhere(meeting: Meeting, words: Words): readonly string[] {
  const mode = words.mode(meeting.mode);
  return [...(mode === '' ? [] : [mode]), ...(meeting.place === undefined ? [] : [meeting.place])];
}

/** What of time, place and form is not known. */
export function unknownOf(meeting: Meeting, words: Words): readonly string[] {
  const say = words.meetings;
  return [
    ...(meeting.startTime === undefined && meeting.monthOnly === undefined ? [say.timeUnknown] : []),
    ...(meeting.place === undefined && meeting.mode !== 'digital' ? [say.placeUnknown] : []),
    ...(meeting.mode === 'unknown' ? [say.formUnknown] : []),
  ];
}
