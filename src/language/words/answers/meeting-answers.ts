import { DateTime } from 'luxon';
import type { MeetingAnswer, WhenAsked } from '../../../meetings/answers/meeting-questions.ts';
import type { Meeting } from '../../../meetings/model/meeting.ts';
import type { DateString } from '../../../meetings/model/terms.ts';
import { daysOf, lastDay } from '../../../meetings/model/time.ts';
import { capital } from '../wording.ts';
import type { Words } from '../words.ts';
import type { AnswerLines, AnswerRow } from './answer-row.ts';
import { detailsLines, modeLines } from './meeting-form-answers.ts';
import { howAndWhere, unknownOf, whenOf, whole } from './meeting-line.ts';
import { meetingsLines } from './meetings-answers.ts';
import { movedFrom, movedLines } from './moved-answers.ts';

/** What is asked about meetings, in words: one line with day, time, form and place, or that they are not known; then the rest. */
export function meetingAnswer(answer: MeetingAnswer, words: Words): AnswerLines {
  switch (answer.type) {
    case 'next-meeting':
      return nextLines(answer, words);
    case 'meetings':
      return meetingsLines(answer, words);
    case 'item-deadline':
      return deadlineLines(answer, words);
    case 'meeting':
      switch (answer.ask) {
        case 'when-where':
          return whenLines(answer, words);
        case 'mode':
          return modeLines(answer, words);
        case 'details':
          return detailsLines(answer, words, whole(answer.meeting, answer.today, words));
        case 'moved':
          return movedLines(answer, words);
      }
  }
}

type Of<Type extends MeetingAnswer['type']> = Extract<MeetingAnswer, { readonly type: Type }>;

function nextLines({ meeting, today, ask, last, mode }: Of<'next-meeting'>, words: Words): AnswerLines {
  const say = words.meetings;
  if (meeting === undefined)
    return {
      lead:
        mode === undefined
          ? words.answers.noNextMeeting
          : capital(say.none(say.counted(0, mode, undefined, 'coming'), '', undefined)),
      rows: last === undefined ? [] : [{ text: say.lastWas(whenOf(last, words)) }],
    };
  const on = whenOf(meeting, words);
  const what = say.nextOne(mode);
  const begun = today !== undefined && meeting.date <= today && meeting.monthOnly === undefined;
  const next =
    meeting.monthOnly === true
      ? say.nextMonth(what, words.days(meeting))
      : begun
        ? say.nextToday(what, on)
        : say.next(what, on);
  const line = [`${[next, ...howAndWhere(meeting, words)].join(', ')}.`, ...unknownOf(meeting, words)].join(
    ' ',
  );
  return { lead: asked(ask, meeting, today, line, words), rows: besides(meeting, words) };
}

function whenLines(
  answer: Extract<Of<'meeting'>, { readonly ask: 'when-where' }>,
  words: Words,
): AnswerLines {
  const { meeting, today, about, other } = answer;
  const say = words.meetings;
  const rows = [...besides(meeting, words)];
  if (other !== undefined) {
    const tell = lastDay(other) < today ? say.other.past : say.other.coming;
    rows.push({ text: tell(other.mode === 'residential', whenOf(other, words)) });
  }
  const lead = asked(about, meeting, today, whole(meeting, today, words), words);
  return { lead: answer.again && lastDay(meeting) < today ? `${say.noneAhead} ${lead}` : lead, rows };
}

/** Joint with whom, its theme, how to get in, its note, and from where it was moved. */
function besides(meeting: Meeting, words: Words): readonly AnswerRow[] {
  const { partner, theme, joinLink, note } = meeting;
  const { calendar } = words;
  return [
    ...(partner === undefined ? [] : [`${capital(calendar.partner(partner))}.`]),
    ...(theme === undefined ? [] : [`${calendar.theme(theme)}.`]),
    ...(joinLink === undefined ? [] : [calendar.joinLink(joinLink)]),
    ...(note === undefined ? [] : [note]),
    ...movedFrom(meeting, words),
  ].map((text) => ({ text }));
}

/** How long, which week, how far off: said before the line that tells of the meeting. */
function asked(
  about: WhenAsked | undefined,
  meeting: Meeting,
  today: DateString | undefined,
  line: string,
  words: Words,
): string {
  const say = words.meetings;
  if (about === undefined || (meeting.monthOnly === true && about !== 'length')) return line;
  if (about === 'week') return say.week(DateTime.fromISO(meeting.date).weekNumber, line);
  if (about === 'until') {
    if (today === undefined) return line;
    const past = lastDay(meeting) < today;
    const day = past ? lastDay(meeting) : meeting.date <= today ? today : meeting.date;
    return say.until(DateTime.fromISO(day).diff(DateTime.fromISO(today), 'days').days, line);
  }
  return lasting(meeting, line, words);
}

function lasting(meeting: Meeting, line: string, words: Words): string {
  const say = words.meetings.lasts;
  if (daysOf(meeting) > 1) return say.days(daysOf(meeting), line);
  if (meeting.startTime === undefined || meeting.endTime === undefined) return say.unknown(line);
  const [from, to] = [meeting.startTime, meeting.endTime].map((time) =>
    DateTime.fromISO(`2000-01-01T${time}`),
  );
  const minutes = from === undefined || to === undefined ? 0 : to.diff(from, 'minutes').minutes;
  return say.time(Math.floor(minutes / 60), minutes % 60, line);
}

function deadlineLines(answer: Of<'item-deadline'>, words: Words): AnswerLines {
  const { meeting, by, days, set, today } = answer;
  const say = words.meetings.itemDeadline;
  if (meeting === undefined) return { lead: say.noMeeting, rows: [] };
  const on = words.onDays(meeting);
  if (by === undefined) return { lead: say.dayUnknown(on), rows: [] };
  return {
    lead: say.by(words.weekday(by), on, by < today),
    rows: [{ text: set ? say.set(days) : say.unset(days) }],
  };
}
