import type { PeopleAnswer } from '../../../meetings/answers/people-questions.ts';
import type { Meeting } from '../../../meetings/model/meeting.ts';
import { capital } from '../wording.ts';
import type { Words } from '../words.ts';
import type { AnswerLines, AnswerRow } from './answer-row.ts';

type WhoOver = Extract<PeopleAnswer, { readonly type: 'who-over' }>;
/** So many are told of those who were there, or were not, most often; and all who are even with the last of them. */
const mostTold = 5;

function nearestRow(name: string, at: readonly Meeting[], words: Words): AnswerRow {
  return { text: `${name}: ${at.map((one) => words.days(one)).join(' · ')}` };
}

/** Who was there, or was not, at each of several meetings, or at most of them. */
export function whoOverLines(
  { side, ask, over, meetings, gaps, persons, nearest, counts }: WhoOver,
  words: Words,
): AnswerLines {
  const say = words.peopleAsked.over;
  const missing = gaps.map((one) => ({ text: capital(say.gap(words.onDays(one))) }));
  if (meetings.length === 0) return { lead: say.noMeetings, rows: missing };
  const days = meetings.map((one) => words.onDays(one));
  const all = meetings.length;
  if (counts !== undefined) {
    const told = counts.map((one, index) => ({ ...one, days: days[index] ?? '' }));
    return {
      lead: say.counts(told),
      rows: [...told.map((one) => ({ text: say.countsAt(one, one.days) })), ...missing],
    };
  }
  if (ask === 'each') {
    const names = persons.map(({ person }) => person.name);
    const told = all <= 3 ? days : [];
    const near = names.length > 0 ? [] : nearest.map(({ person, at }) => nearestRow(person.name, at, words));
    return { lead: say.each[side](names, all, told), rows: [...near, ...missing] };
  }
  const between = 'from' in over ? say.between(words.span(over.from, over.to)) : '';
  const [first] = persons;
  if (first === undefined) return { lead: say.nobodyMost[side](all, between), rows: missing };
  const top = persons.filter(({ at }) => at.length === first.at.length).map(({ person }) => person.name);
  const least = persons[mostTold - 1]?.at.length ?? 0;
  const shown = persons.filter(({ at }) => at.length >= least);
  return {
    lead: say.most[side](top, first.at.length, all, between),
    rows: [
      ...shown.map(({ person, at }) => ({
        text: say.counted(person.name, at.length, all),
        ...(side === 'absent' ? { details: [at.map((one) => words.days(one)).join(' · ')] } : {}),
      })),
      ...missing,
    ],
  };
}
