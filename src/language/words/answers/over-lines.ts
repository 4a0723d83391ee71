import type { AtMeeting, PeopleAnswer } from '../../../meetings/answers/people-questions.ts';
import type { AttendanceRow } from '../../../meetings/model/meeting.ts';
import { daysOf } from '../../../meetings/model/time.ts';
import { capital } from '../wording.ts';
import type { Words } from '../words.ts';
import type { AnswerLines, AnswerRow } from './answer-row.ts';

type Of<Type extends PeopleAnswer['type']> = Extract<PeopleAnswer, { readonly type: Type }>;

/** How often someone was there over several meetings, or when last; meetings without minutes are told as gaps. */
export function personOverLines(answer: Of<'person-over'>, words: Words): AnswerLines {
  const { person, ask, over, each } = answer;
  const say = words.peopleAsked.over;
  const between = 'from' in over ? say.between(words.span(over.from, over.to)) : '';
  const known = each.filter(({ persons }) => persons.length > 0);
  if (known.length === 0) return { lead: say.unrecorded(person.name, between), rows: gaps(each, words) };
  const there = known.filter((one) => statusOf(one) !== 'absent');
  if (ask === 'latest') return latestLines(answer, there, between, words);
  const missed = known.filter((one) => statusOf(one) === 'absent');
  const last = missed.at(-1);
  if (ask === 'latest-missed' && last !== undefined)
    return { lead: say.latestMissed(person.name, words.onDays(last.meeting)), rows: gaps(each, words) };
  const lead =
    ask === 'missed' || ask === 'latest-missed'
      ? say.missed(person.name, missed.length, known.length, between)
      : say[ask](person.name, there.length, known.length, between);
  const shown = ask === 'there' ? known : missed;
  return {
    lead,
    rows: newestFirst(shown)
      .map((one) => statusRow(one, words))
      .concat(gaps(each, words)),
  };
}

function latestLines(
  { person, each }: Of<'person-over'>,
  there: readonly AtMeeting[],
  between: string,
  words: Words,
): AnswerLines {
  const say = words.peopleAsked.over;
  const last = there.at(-1);
  if (last === undefined) return { lead: say.never(person.name, between), rows: gaps(each, words) };
  const since = each.slice(each.indexOf(last) + 1);
  const put = statusOf(last) === 'partial' ? say.latestPartly : say.latest;
  const told = newestFirst(since.filter(({ persons }) => persons.length > 0));
  const notes = last.persons.flatMap(({ rows }) => rows).flatMap((row) => noteOf(row, words));
  return {
    lead: put(person.name, words.onDays(last.meeting)),
    rows: [
      ...notes.map((text) => ({ text })),
      ...told.map((one) => statusRow(one, words)),
      ...gaps(since, words),
    ],
  };
}

/** Who of an organisation was at each of several meetings, the newest first. */
export function organisationOverLines(
  { organisation, over, each, ask }: Of<'organisation-over'>,
  words: Words,
): AnswerLines {
  const say = words.peopleAsked.over;
  const known = each.filter((one) => one.known);
  if (known.length === 0) return { lead: say.noMeetings, rows: gaps(each, words) };
  const there = known.filter(({ persons }) => persons.length > 0);
  const last = there.at(-1);
  const rows = newestFirst('last' in over ? known.slice(-over.last) : known);
  return {
    lead:
      ask === 'latest' && last !== undefined
        ? say.organisationLatest(organisation.name, words.onDays(last.meeting))
        : say.organisation(organisation.name, there.length, known.length),
    rows: [
      ...rows.map(({ meeting, persons, absent = [] }): AnswerRow => {
        const names = persons.map(({ person, rows: own }) => {
          const partly = own.some(({ status }) => status !== 'present');
          const notes = own.filter(({ status }) => status !== 'absent').flatMap(({ note }) => note ?? []);
          return partly && notes.length > 0
            ? `${person.name} (${[...new Set(notes)].join(', ')})`
            : person.name;
        });
        return {
          text: say.at(
            words.days(meeting),
            names,
            absent.map(({ name }) => name),
          ),
        };
      }),
      ...gaps(each, words),
    ],
  };
}

function newestFirst(each: readonly AtMeeting[]): readonly AtMeeting[] {
  return each.toReversed();
}

/** Present, absent, or there for a part, over all days of a meeting. */
function statusOf({ persons, meeting }: AtMeeting): AttendanceRow['status'] {
  const rows = persons.flatMap((one) => one.rows);
  if (rows.every(({ status }) => status === 'absent')) return 'absent';
  return rows.length >= daysOf(meeting) && rows.every(({ status }) => status === 'present')
    ? 'present'
    : 'partial';
}

function statusRow(one: AtMeeting, words: Words): AnswerRow {
  const notes = one.persons.flatMap(({ rows }) => rows).flatMap((row) => noteOf(row, words));
  const status = words.peopleAsked.over.status[statusOf(one)];
  return { text: `${words.days(one.meeting)}: ${[status, ...notes].join(', ')}` };
}

function noteOf({ note }: AttendanceRow, words: Words): readonly string[] {
  return note === undefined ? [] : [words.answers.note(note)];
}

/** Meetings that are known to have been, of which no minutes are. */
function gaps(each: readonly AtMeeting[], words: Words): readonly AnswerRow[] {
  return each
    .filter(({ known }) => !known)
    .map(({ meeting }) => ({ text: capital(words.peopleAsked.over.gap(words.onDays(meeting))) }));
}
