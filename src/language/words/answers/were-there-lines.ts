import type { Answer } from '../../../meetings/answers/question.ts';
import type { Meeting } from '../../../meetings/model/meeting.ts';
import type { Person } from '../../../meetings/model/person.ts';
import { daysOf } from '../../../meetings/model/time.ts';
import type { Words } from '../words.ts';
import type { AnswerLines, AnswerRow } from './answer-row.ts';

type WereThere = Extract<Answer, { readonly type: 'were-there' }>;

/** Whether each of several was there: all, none, or which. */
export function wereThereLines({ meeting, known, each }: WereThere, words: Words): AnswerLines {
  const say = words.peopleAsked.there;
  const days = words.onDays(meeting);
  if (!known) return { lead: words.answers.attendanceUnknown(days), rows: [] };
  const names = each.map(({ name }) => name);
  const there = each.flatMap(({ name, verdict }) => (verdict === 'there' ? [name] : []));
  const away = each.filter(({ verdict }) => verdict === 'away');
  const partly = each.some(({ rows }) => rows.some(({ status }) => status !== 'present'));
  const lead =
    there.length === names.length
      ? say.were.all(names, days)
      : away.length === names.length
        ? say.were.none(names, days)
        : say.were.some(there, names.length, days);
  const plain = there.length === names.length && !partly;
  return { lead, rows: plain ? [] : each.map((one) => wereRow(one, meeting, words)) };
}

function namesOf(persons: readonly Person[]): readonly string[] {
  return persons.map(({ name }) => name);
}

function wereRow(
  { name, verdict, rows, absent, standIns }: WereThere['each'][number],
  meeting: Meeting,
  words: Words,
): AnswerRow {
  const text = words.peopleAsked.there.each[verdict](name, namesOf(absent));
  const said = rows.filter(({ status, note }) => status === 'partial' || note !== undefined);
  const details = said.map(({ day, status, note }) => {
    const told = [
      words.answers.presence[status],
      ...(note === undefined ? [] : [words.answers.note(note)]),
    ].join(' ');
    return daysOf(meeting) > 1 ? words.answers.onDay(day, told) : told;
  });
  const serving = standIns.length === 0 ? [] : [words.peopleAsked.there.standIns(namesOf(standIns))];
  const told = [...details, ...serving];
  return told.length === 0 ? { text } : { text, details: told };
}
