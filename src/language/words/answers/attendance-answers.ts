import { absentMembers } from '../../../meetings/answers/absent-members.ts';
import { servingFor } from '../../../meetings/answers/besides.ts';
import { doubtedBy } from '../../../meetings/answers/doubted-by.ts';
import { lastRecorded } from '../../../meetings/answers/meetings-over.ts';
import type { Answer, AttendanceView, PresentPerson } from '../../../meetings/answers/question.ts';
import type { Book } from '../../../meetings/model/book.ts';
import { findItem, findOrganisation } from '../../../meetings/model/lookup.ts';
import type { AttendanceRow, Item, Meeting } from '../../../meetings/model/meeting.ts';
import type { Organisation, Person } from '../../../meetings/model/person.ts';
import { dateOfDay, daysOf } from '../../../meetings/model/time.ts';
import type { Words } from '../words.ts';
import type { AnswerLines, AnswerRow } from './answer-row.ts';
import { movementRows, servingOf, thereAtLines, vacantRows, wasAtLines } from './presence-answers.ts';

type AttendanceAnswer = Extract<
  Answer,
  { readonly type: 'who-comes' | 'who-was-there' | 'was-there' | 'status' }
>;

/** Who comes, who was there and who was not, in words. Who has not answered is only told as the answer tells it. */
export function attendanceAnswer(answer: AttendanceAnswer, book: Book, words: Words): AnswerLines {
  switch (answer.type) {
    case 'who-comes':
      return comingLines(answer, book, words);
    case 'who-was-there':
      return thereLines(answer, book, words);
    case 'was-there':
      return wasThereLines(answer, book, words);
    case 'status':
      return statusLines(answer, words);
  }
}

function organisationRows(organisations: readonly Organisation[]): readonly AnswerRow[] {
  return organisations.map(({ name }) => ({ text: name }));
}

function named(person: Person, book: Book): string {
  const organisation = findOrganisation(book, person.organisation);
  return organisation === undefined ? person.name : `${person.name}, ${organisation.name}`;
}

function comingLines(
  answer: Extract<Answer, { readonly type: 'who-comes' }>,
  book: Book,
  words: Words,
): AnswerLines {
  const { who, persons, organisations, unanswered, meeting } = answer;
  const days = words.onDays(meeting);
  const say = words.answers;
  if (who.by === 'organisations') {
    return {
      lead: say.comingOrganisations[who.side](organisations.length, days),
      rows: organisationRows(organisations),
    };
  }
  const n = who.side === 'unanswered' ? unanswered : persons.length;
  const lead = say.coming[who.side](n, days);
  const rest = who.side === 'unanswered' || unanswered === 0 ? '' : ` ${say.unanswered(unanswered)}`;
  const rows = persons.map(({ person, answer: given }) => ({
    text: named(person, book),
    ...(given === undefined || who.side !== 'present' ? {} : { details: [say.answer[given]] }),
  }));
  return { lead: lead + rest, rows };
}

type ThereAnswer = Extract<Answer, { readonly type: 'who-was-there' }>;

function thereLines(answer: ThereAnswer, book: Book, words: Words): AnswerLines {
  if (answer.at !== undefined) return thereAtLines(answer, book, words);
  const { who, persons, organisations, known, meeting } = answer;
  const days = words.onDays(meeting);
  const say = words.answers;
  if (!known) return { lead: say.attendanceUnknown(days), rows: lastKnown(book, meeting, words) };
  if (answer.among !== undefined || answer.ask !== undefined) {
    const lead = askedLead(answer, words);
    if (lead !== undefined) return { lead, rows: thereRows(answer, book, words) };
  }
  const now = meeting.state === 'running' || meeting.state === 'closing';
  if (who.by === 'organisations') {
    return {
      lead:
        now && who.side !== 'unanswered'
          ? say.hereNowOrganisations[who.side](organisations.length)
          : say.thereOrganisations[who.side](organisations.length, days),
      rows: thereRows(answer, book, words),
    };
  }
  return {
    lead:
      now && who.side !== 'unanswered'
        ? say.hereNow[who.side](persons.length)
        : say.there[who.side](persons.length, days),
    rows: thereRows(answer, book, words),
  };
}

/** The nearest that is known, where nothing is of the meeting that was asked about. */
function lastKnown(book: Book, meeting: Meeting, words: Words): readonly AnswerRow[] {
  const last = lastRecorded(book);
  if (last === undefined || last.date >= meeting.date) return [];
  return [{ text: words.peopleAsked.there.lastRecorded(words.onDays(last)) }];
}

function thereRows(answer: ThereAnswer, book: Book, words: Words): readonly AnswerRow[] {
  const { who, persons, organisations, meeting, vacant } = answer;
  const rows =
    who.by === 'organisations'
      ? organisations.map((one) => organisationRow(one, answer, book, words))
      : persons.map((one) =>
          presentRow(one, meeting, book, words, answer.ask === 'counts' ? 'absent' : who.side),
        );
  return [...rows, ...vacantRows(vacant, words)];
}

/** A party that was not represented, with its members who were absent. */
function organisationRow(
  { id, name }: Organisation,
  { who, meeting }: ThereAnswer,
  book: Book,
  words: Words,
): AnswerRow {
  const absent = who.side === 'absent' ? absentMembers(book, meeting, id).map((person) => person.name) : [];
  return absent.length === 0
    ? { text: name }
    : { text: name, details: [words.presence.organisation.wereAbsent(absent)] };
}

/** How the first line answers where a part of those there was asked about, or whether all were. */
function askedLead(answer: ThereAnswer, words: Words): string | undefined {
  const { who, among = {}, ask, persons, organisations, of = 0, meeting } = answer;
  const say = words.peopleAsked.there;
  const days = words.onDays(meeting);
  const { side } = who;
  if (side === 'unanswered') return undefined;
  if (ask === 'counts' && answer.counts !== undefined) return say.counts(answer.counts, persons.length, days);
  const municipal = among.municipal === true;
  if (who.by === 'organisations') {
    const names = organisations.map(({ name }) => name);
    if (ask === 'counts') return say.organisationCounts(names, of, municipal, days);
    return ask === 'all'
      ? say.all(names, of, municipal, days)
      : say.organisations[side](names.length, of, municipal, days);
  }
  if (municipal && side === 'present') return say.fromMunicipalities(persons.length, days);
  if (among.partly === true) return say.partOnly(persons.length, days);
  if (among.outside !== undefined)
    return say.outside(
      persons.map(({ person }) => person.name),
      among.outside,
      days,
    );
  if (among.wholly === true) return say.wholly(persons.length, days);
  if (ask === 'all') return say.everyone(persons.length, days);
  if (ask === 'count' && side === 'present' && among.category === undefined) {
    const members = persons.filter(({ person }) => person.category === 'member').length;
    return members === 0 || members === persons.length
      ? undefined
      : say.counted(persons.length, members, days);
  }
  if (ask === 'count' && side === 'present' && among.category === 'member' && answer.counts !== undefined)
    return say.ofMembers(answer.counts.members, days);
  return among.category === undefined ? undefined : say.among[side](persons.length, among.category, days);
}

function presentRow(
  { person, rows }: PresentPerson,
  meeting: Meeting,
  book: Book,
  words: Words,
  side: AttendanceView['side'],
): AnswerRow {
  const standIns = side === 'absent' ? servingFor(book, meeting, person) : [];
  const [doubt] = side === 'present' ? doubtedBy(book, meeting, person) : [];
  return {
    text: named(person, book),
    details: [
      ...servingOf(rows, book, words),
      ...rows.flatMap((row) => rowDetails(row, rows, meeting, words)),
      ...(standIns.length === 0 ? [] : [words.peopleAsked.there.standIns(standIns.map(({ name }) => name))]),
      ...(doubt === undefined ? [] : [words.peopleAsked.there.doubt(doubt.number, person.name)]),
    ],
  };
}

/** Only what is not plain from the heading: part of the meeting, differing days, a note. */
function rowDetails(
  row: AttendanceRow,
  rows: readonly AttendanceRow[],
  meeting: Meeting,
  words: Words,
): readonly string[] {
  const say = words.answers;
  const differs = rows.some((other) => other.status !== row.status);
  const shown = row.status === 'partial' || differs;
  const what = [
    ...(shown ? [say.presence[row.status]] : []),
    ...(row.note === undefined ? [] : [say.note(row.note)]),
  ];
  if (what.length === 0) return [];
  return [daysOf(meeting) > 1 ? say.onDay(row.day, what.join(' ')) : what.join(' ')];
}

type WasThere = Extract<Answer, { readonly type: 'was-there' }>;

function wasThereLines(answer: WasThere, book: Book, words: Words): AnswerLines {
  if (answer.at !== undefined) return wasAtLines(answer, book, words);
  const { person, rows, meeting } = answer;
  const say = words.answers;
  const days = words.onDays(meeting);
  if (answer.ask === 'stand-in') return standInLines(answer, words);
  const more = besidesRows(answer, words);
  if (rows.length === 0) return { lead: say.personUnknown(person.name, days), rows: more };
  const details = rows.flatMap((row) => {
    const note = row.note === undefined ? '' : ` ${say.note(row.note)}`;
    const told = `${say.presence[row.status]}${note}`;
    if (daysOf(meeting) > 1) return [say.onDay(row.day, told)];
    return row.note === undefined ? [] : [say.note(row.note)];
  });
  const [doubt] = answer.doubted ?? [];
  const lead =
    doubt === undefined
      ? wasThereLead(answer, words)
      : words.peopleAsked.there.doubted(person.name, doubt.number, days);
  return {
    lead,
    rows: [
      ...doubtRows(answer.doubted ?? [], meeting, words),
      ...[...details, ...servingOf(rows, book, words)].map((text) => ({ text })),
      ...movementRows(answer, book, words),
      ...more,
    ],
  };
}

/** What is said at items that were withdrawn because she did not take part. */
function doubtRows(items: readonly Item[], meeting: Meeting, words: Words): readonly AnswerRow[] {
  return items.map((item) => {
    const source = `${words.days(meeting)}, ${words.peopleAsked.there.item(item.number, item.title)}`;
    const reason = item.outcome?.kind === 'withdrawn' ? item.outcome.reason : undefined;
    return reason === undefined ? { text: source } : { text: words.answers.note(reason), details: [source] };
  });
}

/** Who served for her, and whether she was there herself. */
function standInLines({ person, rows, standIns = [], meeting }: WasThere, words: Words): AnswerLines {
  const days = words.onDays(meeting);
  const names = standIns.map(({ name }) => name);
  const own = rows.length === 0 ? [] : [words.peopleAsked.there.own(person.name, statusWords(rows, words))];
  return {
    lead: words.peopleAsked.there.standIn(names, person.name, days),
    rows: own.map((text) => ({ text })),
  };
}

function statusWords(rows: readonly AttendanceRow[], { peopleAsked }: Words): string {
  const { status } = peopleAsked.over;
  if (rows.every((row) => row.status === 'absent')) return status.absent;
  return rows.every((row) => row.status === 'present') ? status.present : status.partial;
}

/** Yes, no, or in part: which days, where they differ. */
function wasThereLead({ person, rows, meeting, ask }: WasThere, words: Words): string {
  const say = words.answers;
  const away = ask === 'absent' || ask === 'why-absent';
  const days = words.onDays(meeting);
  const there = rows.filter((row) => row.status !== 'absent');
  const { partly, partOf, onlyDay, partlyAway, away: wasAway, notAway, whyAway } = words.peopleAsked.there;
  if (there.length === 0 && ask === 'why-absent')
    return whyAway(
      person.name,
      days,
      rows.some(({ note }) => note !== undefined),
    );
  if (there.length === 0) return (away ? wasAway : say.wasNotThere)(person.name, days);
  const whole = rows.every((row) => row.status === 'present') && rows.length >= daysOf(meeting);
  if (whole) return (away ? notAway : say.wasThere)(person.name, days);
  const [only, ...others] = there;
  const oneDay = only !== undefined && others.length === 0 && daysOf(meeting) > 1;
  const date = oneDay ? dateOfDay(meeting, only.day) : undefined;
  return (away ? partlyAway : partly)(
    person.name,
    only !== undefined && date !== undefined ? onlyDay(only.day, words.day(date)) : partOf(days),
  );
}

/** Who served for her, what she presented, and how it was at another meeting. */
function besidesRows(
  { rows, standIns = [], presented = [], besides }: WasThere,
  words: Words,
): readonly AnswerRow[] {
  const say = words.peopleAsked;
  const days = besides && words.onDays(besides.meeting);
  const was = rows.some((row) => row.status !== 'absent');
  const texts = [
    ...(standIns.length === 0 ? [] : [say.there.standIns(standIns.map(({ name }) => name))]),
    ...(presented.length === 0
      ? []
      : [say.there.presented(presented.map(({ number, title }) => say.there.item(number, title)))]),
    ...(besides === undefined || days === undefined
      ? []
      : [was ? say.there.besides(days, statusWords(besides.rows, words)) : say.there.lastThere(days)]),
  ];
  return texts.map((text) => ({ text }));
}

function statusLines(answer: Extract<Answer, { readonly type: 'status' }>, words: Words): AnswerLines {
  const { meeting, present, of, unrepresented } = answer;
  const say = words.answers;
  const days = words.onDays(meeting);
  if (meeting.state === 'planned') return { lead: say.statusPlanned(days), rows: [] };
  const closed = meeting.state === 'closed';
  const names = unrepresented.map(({ name }) => name);
  const missed = closed ? words.cards.checkIn.unrepresentedOver(names) : say.unrepresented(names);
  const parties = { text: names.length === 0 ? say.everyPartyHere : missed };
  if (closed) return { lead: say.statusClosed(days), rows: [parties] };
  const here = say.status(present, of);
  const item = findItem(meeting, meeting.currentItem);
  if (item === undefined) return { lead: here, rows: [parties] };
  return { lead: say.statusItem(item.number, item.title), rows: [{ text: here }, parties] };
}
