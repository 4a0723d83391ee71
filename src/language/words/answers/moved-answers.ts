import type { MeetingAnswer } from '../../../meetings/answers/meeting-questions.ts';
import { sameDays } from '../../../meetings/intake/listed-meeting.ts';
import type { Meeting, MeetingChange, MeetingPlan } from '../../../meetings/model/meeting.ts';
import { capital } from '../wording.ts';
import type { Words } from '../words.ts';
import type { AnswerLines } from './answer-row.ts';

type Moved = Extract<MeetingAnswer, { readonly type: 'meeting'; readonly ask: 'moved' }>;

/** A change of a meeting and what it was changed to. */
type Step = { readonly change: MeetingChange; readonly after: MeetingPlan };

/** Whether a meeting was moved or cancelled, from what to what, and why. */
export function movedLines({ meeting, about }: Moved, words: Words): AnswerLines {
  const say = words.meetings;
  const cancelled = meeting.cancelled === true ? stepsOf(meeting, 'cancelled').at(-1) : undefined;
  const moved = stepsOf(meeting, 'moved');
  const last = moved.at(-1);
  const on = words.onDays(meeting);
  const what = say.subject(meeting.mode);
  const asIs = cancelled !== undefined ? say.moved.cancelled(what, on) : undefined;
  const asMoved = last === undefined ? undefined : movedText(last, meeting, words);
  const told = about === 'moved' ? asMoved : about === 'cancelled' ? asIs : (asIs ?? asMoved);
  if (told === undefined) return notSo(about, asIs ?? asMoved, what, on, words);
  const step = told === asIs ? cancelled : last;
  const lead = about === undefined || about === 'why' ? capital(told) : say.yes(told);
  return {
    lead,
    rows: [...whyRows(step, words), ...earlierRows(told === asIs ? moved : moved.slice(0, -1), words)],
  };
}

function notSo(
  about: Moved['about'],
  instead: string | undefined,
  what: string,
  on: string,
  words: Words,
): AnswerLines {
  const say = words.meetings;
  const { notMoved, notCancelled, neither } = say.moved;
  const lead =
    about === 'moved'
      ? say.no(notMoved(what, on))
      : about === 'cancelled'
        ? say.no(notCancelled(what, on))
        : capital(neither(what, on));
  return { lead, rows: instead === undefined ? [] : [{ text: say.but(instead) }] };
}

function whyRows(step: Step | undefined, words: Words): AnswerLines['rows'] {
  const say = words.meetings;
  if (step === undefined) return [];
  const { at, reason } = step.change;
  return [
    { text: reason === undefined ? say.reasonUnknown : say.reason(reason) },
    { text: say.moved.was(words.day(at.slice(0, lengthOfDay))) },
  ];
}

function earlierRows(steps: readonly Step[], words: Words): AnswerLines['rows'] {
  return steps.toReversed().flatMap(({ change, after }) => {
    if (sameDays(change.before, after)) return [];
    return [{ text: words.meetings.moved.earlier(words.days(change.before), words.days(after)) }];
  });
}

function movedText({ change, after }: Step, meeting: Meeting, words: Words): string {
  const say = words.meetings;
  const what = say.subject(meeting.mode);
  const { before } = change;
  if (!sameDays(before, after))
    return say.moved.moved(what, words.days(before, after.date), words.days(after));
  const times = (plan: MeetingPlan) => words.times(plan) ?? words.noTime;
  return say.moved.newTime(what, words.onDays(meeting), times(before), times(after));
}

/** "Flyttat från 17 mars.", for a meeting that was moved to other days. */
export function movedFrom(meeting: Meeting, words: Words): readonly string[] {
  const step = stepsOf(meeting, 'moved').findLast(({ change, after }) => !sameDays(change.before, after));
  return step === undefined ? [] : [words.meetings.movedFrom(words.days(step.change.before, meeting.date))];
}

function stepsOf(meeting: Meeting, kind: MeetingChange['kind']): readonly Step[] {
  return meeting.changes.flatMap((change, index) =>
    change.kind === kind ? [{ change, after: meeting.changes[index + 1]?.before ?? meeting }] : [],
  );
}

const lengthOfDay = 'YYYY-MM-DD'.length;
