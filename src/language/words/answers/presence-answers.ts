import type { EvaluationTold } from '../../../meetings/answers/evaluation-told.ts';
import type { Answer, AnsweredAbout, PresentPerson } from '../../../meetings/answers/question.ts';
import type { Book } from '../../../meetings/model/book.ts';
import { findOrganisation, findPerson } from '../../../meetings/model/lookup.ts';
import type { AttendanceRow, Meeting } from '../../../meetings/model/meeting.ts';
import { isPartly, movementsAt } from '../../../meetings/model/presence-at.ts';
import { isQuorate } from '../../../meetings/model/quorum.ts';
import { daysOf } from '../../../meetings/model/time.ts';
import type { VacantSeats } from '../../../meetings/model/vacant-seats.ts';
import { movedWords } from '../lines/presence-lines.ts';
import type { Words } from '../words.ts';
import type { AnswerLines, AnswerRow } from './answer-row.ts';
import { wereThereLines } from './were-there-lines.ts';

type Of<Type extends Answer['type']> = Extract<Answer, { readonly type: Type }>;
type PresenceAnswer = Of<'organisation-there' | 'were-there' | 'quorum' | 'evaluation'>;

/** Whether an organisation was there, whether the group is quorate, and how the meeting was, in words. */
export function presenceAnswer(answer: PresenceAnswer, book: Book, words: Words): AnswerLines {
  switch (answer.type) {
    case 'organisation-there':
      return organisationLines(answer, book, words);
    case 'were-there':
      return wereThereLines(answer, words);
    case 'quorum':
      return quorumLines(answer, words);
    case 'evaluation':
      return evaluationLines(answer, words);
  }
}

/** That the meeting has no such item or day; undefined where it has. */
function missingLine(at: AnsweredAbout, meeting: Meeting, words: Words): AnswerLines | undefined {
  const days = words.onDays(meeting);
  if (at.missing === 'item') return { lead: words.answers.noSuchItem(at.number ?? '', days), rows: [] };
  if (at.missing === 'day')
    return { lead: words.presence.noSuchDay(at.day ?? 0, words.onDays(meeting)), rows: [] };
  return undefined;
}

/** Who was there at an item or on a day; those of whom the record does not tell come last, with what it says. */
export function thereAtLines(answer: Of<'who-was-there'>, book: Book, words: Words): AnswerLines {
  const { at = {}, who, meeting, persons, organisations, known } = answer;
  const days = words.onDays(meeting);
  const say = words.presence;
  if (!known) return { lead: words.answers.attendanceUnknown(days), rows: [] };
  const missing = missingLine(at, meeting, words);
  if (missing !== undefined || who.side === 'unanswered') return missing ?? { lead: '', rows: [] };
  const place = say.at(at.number, at.day);
  if (who.by === 'organisations') {
    const unsure = answer.unsureOrganisations ?? [];
    return {
      lead: say.organisationsAt[who.side](organisations.length, place, days),
      rows: [
        ...organisations.map(({ name }) => ({ text: name })),
        ...unsure.map(({ name }) => ({ text: name, details: [say.unsureMark] })),
        ...vacantRows(answer.vacant, words),
      ],
    };
  }
  const unsure = answer.unsure ?? [];
  const only = who.side === 'absent' ? [] : persons.filter(({ rows }) => isOnlyThen(rows));
  const alone =
    only.length === 0 ? '' : ` ${words.peopleAsked.there.onlyThen(only.map(({ person }) => person.name))}`;
  const lead = `${say.thereAt[who.side](persons.length, place, days)}${alone}`;
  const ordered = [...only, ...persons.filter((one) => !only.includes(one))];
  return {
    lead: unsure.length === 0 ? lead : `${lead} ${say.unsure(unsure.length)}.`,
    rows: [
      ...ordered.map((one) => ({ text: named(one, book), details: servingOf(one.rows, book, words) })),
      ...unsure.map((one) => ({
        text: named(one, book),
        details: [say.unsureMark, ...reasons(one, meeting, book, words)],
      })),
      ...vacantRows(answer.vacant, words),
    ],
  };
}

/** There for one item only, and so for that which is asked about. */
function isOnlyThen(rows: readonly AttendanceRow[]): boolean {
  return rows.length > 0 && rows.every(({ part }) => part?.items?.length === 1);
}

/** The seats without a person. */
export function vacantRows(vacant: readonly VacantSeats[] = [], words: Words): readonly AnswerRow[] {
  return vacant.map(({ organisation, count }) => ({
    text: words.presence.vacant(organisation.name, count),
  }));
}

function named({ person }: PresentPerson, book: Book): string {
  const organisation = findOrganisation(book, person.organisation);
  return organisation === undefined ? person.name : `${person.name}, ${organisation.name}`;
}

/** "ersättare för Eva Ek". */
export function servingOf(rows: readonly AttendanceRow[], book: Book, words: Words): readonly string[] {
  const members = new Set(
    rows.flatMap(
      (row) => findPerson(book, row.status === 'absent' ? undefined : row.standsInFor)?.name ?? [],
    ),
  );
  return [...members].map((name) => words.presence.servesFor(name));
}

/** What is written of someone, and how she came and went: as it stands, for whoever asks to judge. */
function reasons(
  { person, rows }: PresentPerson,
  meeting: Meeting,
  book: Book,
  words: Words,
): readonly string[] {
  const say = words.answers;
  const several = daysOf(meeting) > 1;
  const moved = rows.flatMap(({ day }) => movementsAt(meeting, person.id, { day }));
  const whole = rows.every(({ status, note }) => status === 'present' && note === undefined);
  const said = (whole && rows.length >= daysOf(meeting) ? [] : rows).flatMap((row) => {
    const told = [
      ...(several ? [say.presence[row.status]] : []),
      ...(row.note === undefined ? [] : [say.note(row.note)]),
    ].join(' ');
    return told === '' ? [] : [several ? say.onDay(row.day, told) : told];
  });
  // What was said of a coming or going is the note already.
  const untold = moved.filter(
    (one) => !rows.some((row) => one.note !== undefined && row.note?.includes(one.note)),
  );
  return [...said, ...untold.map((one) => movedWords(book, meeting, one, words))];
}

/** Whether someone was there at an item or on a day, with what the answer stands on. */
export function wasAtLines(answer: Of<'was-there'>, book: Book, words: Words): AnswerLines {
  const { person, rows, meeting, at } = answer;
  if (at === undefined) return { lead: '', rows: [] };
  const missing = missingLine(at, meeting, words);
  if (missing !== undefined) return missing;
  const say = words.presence;
  const days = words.onDays(meeting);
  const place = say.at(at.number, at.day);
  if (rows.length === 0) return { lead: words.answers.personUnknown(person.name, days), rows: [] };
  const told = reasons({ person, rows }, meeting, book, words);
  const serving = servingOf(rows, book, words);
  const conflict = at.conflict === true ? [say.conflict(person.name)] : [];
  return {
    lead: say.wasAt[at.verdict](person.name, place, days),
    rows: [...conflict, ...told, ...serving].map((text) => ({ text })),
  };
}

/** How someone came and went, where all of a meeting was asked about. */
export function movementRows(answer: Of<'was-there'>, book: Book, words: Words): readonly AnswerRow[] {
  const { rows, movements = [], meeting } = answer;
  const untold = movements.filter(
    (one) => !rows.some((row) => one.note !== undefined && row.note?.includes(one.note)),
  );
  return untold.map((one) => ({ text: movedWords(book, meeting, one, words) }));
}

function organisationLines(answer: Of<'organisation-there'>, book: Book, words: Words): AnswerLines {
  const { organisation, meeting, at, verdict, persons, known, vacant } = answer;
  const say = words.presence.organisation;
  const days = words.onDays(meeting);
  if (!known) return { lead: words.answers.attendanceUnknown(days), rows: [] };
  const missing = missingLine(at, meeting, words);
  if (missing !== undefined) return missing;
  const place = words.presence.at(at.number, at.day);
  const ofWho = answer.ask !== undefined && answer.ask !== 'away';
  if (ofWho && place === '' && meeting.state === 'closed') return whoOf(answer, book, words);
  const now = place === '' && (meeting.state === 'running' || meeting.state === 'closing');
  const absent = answer.absent.map(({ name }) => name);
  const plain = plainLead(answer, place, absent, words);
  const lead = !now
    ? plain
    : verdict === 'there'
      ? say.hereNow(organisation.name)
      : verdict === 'away'
        ? say.notHereNow(organisation.name)
        : plain;
  return {
    lead,
    rows: [
      ...persons.map((one) => ({
        text: one.person.name,
        details: [...servingOf(one.rows, book, words), ...reasons(one, meeting, book, words)],
      })),
      ...missedRows(answer, words),
      ...vacantRows(vacant, words),
    ],
  };
}

/** Beside those who were there, those who were not and for whom nobody served. */
function missedRows({ absent, persons }: Of<'organisation-there'>, words: Words): readonly AnswerRow[] {
  const served = persons.flatMap(({ rows }) =>
    rows.flatMap((row) => (row.status === 'absent' ? [] : (row.standsInFor ?? []))),
  );
  const missed = absent.filter(({ id }) => !served.includes(id));
  return missed.length === 0 || persons.length === 0
    ? []
    : [{ text: words.presence.organisation.absentToo(missed.map(({ name }) => name)) }];
}

/** Whether it was represented; where it was asked whether it was missing, yes is that it was. */
function plainLead(
  { organisation: { name }, verdict, ask, meeting }: Of<'organisation-there'>,
  place: string,
  absent: readonly string[],
  words: Words,
): string {
  const say = words.presence.organisation;
  const { organisationAway, organisationNotAway } = words.peopleAsked.there;
  const days = words.onDays(meeting);
  const asksAway = ask === 'away' && place === '';
  if (verdict === 'away')
    return asksAway ? organisationAway(name, days, absent) : say.away(name, place, days, absent);
  return asksAway && verdict === 'there' ? organisationNotAway(name, days) : say[verdict](name, place, days);
}

/** So many names are told in the first line, more are counted there and told below. */
const mostInLead = 4;

/** Who of an organisation was there, how many, or who was not, in the first line. */
function whoOf(answer: Of<'organisation-there'>, book: Book, words: Words): AnswerLines {
  const { organisation, persons, meeting, vacant, ask } = answer;
  const say = words.peopleAsked.there;
  const days = words.onDays(meeting);
  const names = persons.map(({ person }) => person.name);
  const absent = answer.absent.map(({ name }) => name);
  if (ask === 'absent')
    return { lead: say.absentFrom(absent, organisation.name, days), rows: vacantRows(vacant, words) };
  const { besides } = answer;
  if (besides !== undefined)
    return {
      lead: say.more(
        names.filter((name) => name !== besides.name),
        { name: besides.name, there: names.includes(besides.name), alone: answer.alone === true },
        organisation.name,
        days,
      ),
      rows: missedRows(answer, words),
    };
  const members = persons.filter(({ person }) => person.category === 'member');
  if (ask === 'full' && members.length + absent.length > 0) {
    const called = (all: readonly PresentPerson[]) => all.map(({ person }) => person.name);
    const partly = called(members.filter(({ rows }) => isPartly(rows)));
    const empty = vacant.reduce((sum, { count }) => sum + count, 0);
    const full = { there: called(members), away: absent, partly, vacant: empty };
    return { lead: say.full(full, organisation.name, days), rows: vacantRows(vacant, words) };
  }
  const counts = names.length > 0 && (ask === 'count' || names.length > mostInLead);
  const details = persons.flatMap((one) => {
    const serving = servingOf(one.rows, book, words);
    const { category } = one.person;
    const kind =
      category === 'other'
        ? [say.other]
        : category === 'substitute' && serving.length === 0
          ? [words.roster.category.substitute]
          : [];
    const told = [...kind, ...serving, ...reasons(one, meeting, book, words)].filter((text) => text !== '');
    return told.length === 0 && !counts ? [] : [{ text: one.person.name, details: told }];
  });
  const lead = counts
    ? say.countFrom(names.length, organisation.name, days)
    : names.length === 0
      ? say.nobodyFrom(organisation.name, days, absent)
      : say.who(names, organisation.name, days);
  return { lead, rows: [...details, ...missedRows(answer, words), ...vacantRows(vacant, words)] };
}

function quorumLines(answer: Of<'quorum'>, words: Words): AnswerLines {
  const { meeting, at, count, known, without = [], was } = answer;
  const say = words.presence.quorum;
  const days = words.onDays(meeting);
  if (count === undefined) {
    const told = words.peopleAsked.quorum;
    const how =
      was && told.was(was.members, was.organisations, was.municipal, was.decided, words.onDays(meeting));
    return { lead: told.noRule, rows: how === undefined ? [] : [{ text: how }] };
  }
  if (without.length > 0) {
    const put = isQuorate(count) === true ? say.yes : say.no;
    const names = without.map(({ name }) => name);
    return { lead: put(count, true), rows: [{ text: words.peopleAsked.quorum.without(names) }] };
  }
  if (!known) return { lead: say.unknown(days), rows: [] };
  const missing = missingLine(at, meeting, words);
  if (missing !== undefined) return missing;
  const now = at.number === undefined && (meeting.state === 'running' || meeting.state === 'closing');
  const quorate = isQuorate(count);
  const put = quorate === undefined ? say.unsure : quorate ? say.yes : say.no;
  return { lead: put(count, now), rows: [] };
}

function evaluationLines({ meeting, told }: Of<'evaluation'>, words: Words): AnswerLines {
  const say = words.evaluation;
  const days = words.onDays(meeting);
  const { evaluation } = meeting;
  if (
    evaluation === undefined ||
    (!evaluation.open && evaluation.answered.length + evaluation.answers.length === 0)
  )
    return told === undefined ? { lead: say.none(days), rows: [] } : toldLines(meeting, told, words);
  if (evaluation.open) return { lead: say.stillOpen(evaluation.answered.length, days), rows: [] };
  const n = evaluation.answers.length;
  return {
    lead: n === 0 ? say.nobodyAnswered(days) : say.results(n, days),
    rows: evaluation.answers.map((text) => ({ text })),
  };
}

/** The meeting's own text, to the letter; where it stands is told once. */
function toldLines(meeting: Meeting, { item, lines }: EvaluationTold, words: Words): AnswerLines {
  const days = words.span(meeting.date, meeting.endDate);
  const source = words.search.place(days, item.number, item.title);
  return {
    lead: words.evaluation.told(words.onDays(meeting), item.number),
    rows: lines.map((line, index) => ({
      text: words.search.quote(line, false, false),
      meeting: meeting.id,
      ...(index === lines.length - 1 ? { source } : {}),
    })),
  };
}
