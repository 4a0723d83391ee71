import type { Words } from '../../../src/language/words/words.ts';
import type { DecisionDetails, Due } from '../../../src/meetings/model/meeting.ts';
import type { HouseStyle } from '../../../src/meetings/model/settings.ts';
import { refersToProposal } from '../../../src/meetings/rules/as-proposed.ts';
import { dueText } from '../../../src/minutes/due-text.ts';
import type {
  AttendanceLine,
  ComingMeeting,
  MinutesAssignment,
  MinutesDecision,
  MinutesItem,
} from '../../../src/minutes/minutes.ts';
import { isSetApart } from '../../../src/minutes/set-apart.ts';
import { textBlocks } from '../../../src/minutes/text-blocks.ts';
import { plainText } from '../../../src/minutes/written-text.ts';
import { overDays } from './rebuilt-attendance.ts';
import { presentedIn, type Rebuilt } from './rebuilt-minutes.ts';

/**
 * Minutes as they can be compared with what was rebuilt from their document. What is the same on both sides here is all
 * that a document does not hold, each with its reason:
 *
 * - Ids, versions, the house style, the language and when it was closed: they are the Book's, not words of a document.
 *   So is the voice of the group, which stands only in the sentence about quorum.
 * - What the house style leaves out: parts of the head, absentees, and the order of persons when they stand by
 *   organisation or in a list of absentees; and persons where no attendance is recorded of anybody.
 * - By when, as said: a day stands as a date and not in the words that it was said in, and everything else as it was
 *   said with what it was taken to mean; which day a vague "efter sommaren" was taken to be stands nowhere. The same
 *   holds of what a postponed item was postponed to, and of the first day of a term and the last day for its notice.
 * - What a decision's own words hold is not said again under it, and a sum's value is read out of its words.
 * - Which paragraphs of an item's running text were saved together, how many empty lines part them, and spaces at the
 *   edges of lines; line breaks within a heading, a fact, or the cell of a table, which are spaces there.
 * - What the running text says in the same words as a decision, a proposal, an assignment or the reason of a withdrawal:
 *   it stands once, there. A reason that names who was absent, or says that the item was withdrawn, says it for both.
 * - A paragraph of the secretary's own that begins by saying who presented the item is the same as presenters recorded; a note that only names the days on which someone was there is the
 *   same as these days; and a decision that refers to "the
 *   proposal" refers to that of its item.
 */
export function comparable(minutes: Rebuilt, style: HouseStyle, say: Words): unknown {
  const { group, meeting, attendance, vacant, items, quorate, coming } = minutes;
  const { organisation, department, diaryNumber, name, documentName } = group;
  const shows = (part: HouseStyle['head'][number]) => style.head.includes(part);
  const { date, endDate, monthOnly, startTime, endTime, mode, place } = meeting;
  const there = shows('attendance');
  return {
    group: tidy({ organisation, department, diaryNumber, name, documentName }),
    ...(there && quorate !== undefined ? { voice: line(group.voice) } : {}),
    ...(shows('time') ? tidy({ date, endDate, monthOnly, startTime, endTime }) : {}),
    ...(shows('place') ? tidy({ mode, place }) : {}),
    ...(shows('joint') ? tidy({ partner: meeting.partner }) : {}),
    ...(shows('theme') ? tidy({ theme: meeting.theme }) : {}),
    ...(shows('chair') ? tidy({ chair: minutes.chair }) : {}),
    ...(shows('secretary') ? tidy({ secretary: minutes.secretary }) : {}),
    ...(shows('adjusters') ? { adjusters: minutes.adjusters.map(line) } : {}),
    ...(there
      ? {
          attendance: persons(attendance, style, say),
          vacant: vacant.map((one) => JSON.stringify(one)).toSorted(),
          unrepresented: minutes.unrepresented.map(line),
          quorate,
          movements: minutes.movements.map(tidy),
        }
      : {}),
    items: items.map((item) => itemOf(item, minutes, style, say)),
    turnover: minutes.turnover.map(tidy),
    coming: coming.map((one) => tidy(withoutRepetition(one, say))),
    evaluation: (minutes.evaluation ?? []).map(lines),
  };
}

/** The lines of a text: how many empty ones part them is not what it says. */
function lines(text: string): readonly string[] {
  return text
    .split('\n')
    .map((one) => one.trim().replace(/^- +/u, '- '))
    .filter((one) => one !== '');
}

function line(text: string): string {
  return text.replace(/\s+/gu, ' ').trim();
}

/** Without what is absent, and each text on one line. */
function tidy(record: object): Readonly<Record<string, unknown>> {
  return Object.fromEntries(
    Object.entries(record)
      .filter(([, value]) => value !== undefined)
      .map(([key, value]: [string, unknown]) => [key, typeof value === 'string' ? line(value) : value])
      .toSorted(([one = ''], [other = '']) => String(one).localeCompare(String(other))),
  );
}

function persons(attendance: readonly AttendanceLine[], style: HouseStyle, say: Words): readonly unknown[] {
  const shown = attendance.filter(({ status }) => status !== 'absent' || style.absentees !== 'left-out');
  if (shown.every(({ status }) => status === 'unknown')) return [];
  const rows = shown.map((person) => tidy(overNamedDays(person, say)));
  const ordered = style.attendanceBy === 'category' && style.absentees !== 'listed';
  return ordered
    ? rows
    : rows.toSorted((one, other) => (JSON.stringify(one) < JSON.stringify(other) ? -1 : 1));
}

function overNamedDays(person: AttendanceLine, say: Words): AttendanceLine {
  const { daily, days: _, notes, ...rest } = person;
  if (daily === undefined) return { ...rest, notes: notes.map(line) };
  const days = say.minutes.attendance.onDays(person.days ?? []);
  const says = (note: string) =>
    note
      .trim()
      .replace(/^\((.*)\)$/u, '$1')
      .toLowerCase() === days;
  const named = daily.map(({ day, status, note }) =>
    note !== undefined && says(note)
      ? { day, status: status === 'partial' ? ('present' as const) : status }
      : { day, status, ...(note === undefined ? {} : { note: line(note) }) },
  );
  // Whether all days were recorded is told by the days themselves.
  const all = Math.max(...daily.map(({ day }) => day), 2);
  return {
    ...rest,
    ...overDays(named, all),
    status: rest.status === 'absent' ? 'absent' : overDays(named, all).status,
  };
}

/** A note that only says again how, where or what a coming meeting is says nothing more. */
function withoutRepetition({ note, ...plan }: ComingMeeting, say: Words): ComingMeeting {
  const said = [plan.theme, plan.place, say.mode(plan.mode)];
  return note === undefined || said.some((one) => one?.toLowerCase() === note.toLowerCase())
    ? plan
    : { note, ...plan };
}

function itemOf(item: MinutesItem, minutes: Rebuilt, style: HouseStyle, say: Words): unknown {
  const { number, title, sub, kind, origin, outcome, absent, linkTitles, background, proposal } = item;
  const prose = ownParagraphs(item, style, say);
  const said = outcome === 'handled' ? presentedIn(prose[0], say) : undefined;
  const same = item.presenters.length === 0 || item.presenters.join() === said?.names.join();
  const presenters = same ? (said?.names ?? []) : item.presenters;
  const asSaid = same && said?.whole === true ? said.kind : undefined;
  const named = absent !== undefined && item.outcomeSaid?.includes(absent) === true;
  const { date } = minutes.meeting;
  return {
    ...tidy({
      number,
      title,
      sub,
      kind: kind ?? asSaid,
      origin,
      outcome,
      absent: named ? undefined : absent,
    }),
    presenters: presenters.map(line),
    links: item.links,
    linkTitles: linkTitles ?? {},
    background: lines(background ?? ''),
    proposal: lines(proposal ?? ''),
    target: lines(targetOf(item, date, say)),
    prose: (same && said?.whole === true ? prose.slice(1) : prose).flatMap(lines),
    discussion: item.discussion.map(({ text }) => lines(text)),
    farewells: item.farewells.map(({ text }) => lines(text)),
    decisions: item.decisions.map((one) => decisionOf(one, item, date, say)),
    assignments: item.assignments.map((one) => assignmentOf(one, date, style, say)),
    referrals: item.referrals.map(({ text, direction, recipients, due, link, corrected }) => ({
      text: lines(text),
      ...tidy({ direction, link, corrected }),
      recipients: recipients.map(line),
      due: dueOf(due, date, say),
    })),
  };
}

/** Its paragraphs as they stand in the document: what is set apart at the item in the same words stands only there. */
function ownParagraphs(item: MinutesItem, style: HouseStyle, say: Words): readonly string[] {
  const setApart = isSetApart(item, style, say);
  return item.prose.flatMap(({ text }) =>
    textBlocks(text, 'note', setApart).flatMap((block) => {
      if (block.kind === 'list') return block.items.map((one) => `- ${plainText(one.text)}`);
      return block.kind === 'paragraph' ? [plainText(block.text)] : [];
    }),
  );
}

function targetOf({ outcome, outcomeSaid, postponedTo }: MinutesItem, date: string, say: Words): string {
  if (outcome !== 'postponed') return outcomeSaid === say.minutes.withdrawn ? '' : (outcomeSaid ?? '');
  const when = postponedTo && say.days(postponedTo, date);
  return say.cards.saidMeaning(outcomeSaid ?? when ?? '', when);
}

function dueOf(due: Due, date: string, say: Words): string {
  return line(dueText(due, say, date) ?? '');
}

function decisionOf(decision: MinutesDecision, item: MinutesItem, date: string, say: Words): unknown {
  const { text, kind, ordinal, corrected, proposal, details = {}, ratification } = decision;
  const refers = proposal ?? (refersToProposal(text) ? item.proposal : undefined);
  return {
    text: lines(text),
    ...tidy({ kind, ordinal, corrected }),
    proposal: lines(refers ?? ''),
    details: detailsOf(details, text, say),
    ratification: ratification && {
      due: dueOf(ratification.due, date, say),
      parties: ratification.parties.map(tidy),
    },
  };
}

function detailsOf(details: DecisionDetails, text: string, say: Words): unknown {
  const { condition, amounts = [], term, vote, reservations = [], conflicts = [], elected = [] } = details;
  const unsaid = (...parts: readonly (string | undefined)[]) =>
    parts.some((part) => part !== undefined && !text.includes(part));
  const shown = term?.to === undefined || term.said.includes(say.day(term.to)) || term.said.includes(term.to);
  const notice = term?.notice !== undefined && term.said.includes(term.notice) ? undefined : term?.notice;
  return {
    condition: condition !== undefined && unsaid(condition) ? lines(condition) : [],
    amounts: amounts
      .filter(({ said, payer }) => unsaid(said, payer))
      .map(({ said, payer }) => tidy({ said, payer })),
    term:
      term !== undefined && unsaid(term.said, term.notice)
        ? tidy({ said: term.said, notice, to: shown ? undefined : term.to })
        : undefined,
    vote,
    reservations: reservations.map((one) => [line(one.name), lines(one.text ?? '')]),
    conflicts: conflicts.map(({ name }) => line(name)),
    elected: elected
      .filter(({ name, role, until }) => unsaid(name, role, until?.slice(0, 4)))
      .map(({ name, role, until }) => tidy({ name, role, until })),
  };
}

function assignmentOf(assignment: MinutesAssignment, date: string, style: HouseStyle, say: Words): unknown {
  const { text, responsible, due, coWorkers, reportTo, comesBack, corrected } = assignment;
  const inCells = style.assignmentsAt === 'end';
  return {
    text: inCells ? line(text) : lines(text),
    responsible:
      responsible.kind === 'each'
        ? { ...responsible, bodies: responsible.bodies.map(({ id: _, ...body }) => tidy(body)) }
        : tidy(responsible),
    due: dueOf(due, date, say),
    coWorkers: coWorkers.map(line),
    ...tidy({ reportTo, comesBack, corrected }),
  };
}
