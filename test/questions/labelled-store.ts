import { DateTime } from 'luxon';
import type { UnderstandContext } from '../../src/language/intent.ts';
import { readDatesList } from '../../src/language/reading/dates/read-dates-list.ts';
import { findDue, readDue } from '../../src/language/reading/dates/read-due.ts';
import { readResponsible } from '../../src/language/reading/sentences/read-assignment.ts';
import { readDecision } from '../../src/language/reading/sentences/read-decision.ts';
import { readPart } from '../../src/language/reading/sentences/read-part.ts';
import { words } from '../../src/language/words/languages.ts';
import type { Command } from '../../src/meetings/commands/command.ts';
import { apply } from '../../src/meetings/folding/apply.ts';
import { calendarCommands } from '../../src/meetings/intake/calendar-commands.ts';
import { compareCalendar } from '../../src/meetings/intake/compare-calendar.ts';
import { foundGroup } from '../../src/meetings/intake/found-group.ts';
import { type Book, emptyBook } from '../../src/meetings/model/book.ts';
import type { Commit, Fact } from '../../src/meetings/model/fact.ts';
import { findMeeting } from '../../src/meetings/model/lookup.ts';
import type { Due, Meeting, MeetingPlan } from '../../src/meetings/model/meeting.ts';
import { foldName } from '../../src/meetings/model/same-name.ts';
import type { Actor } from '../../src/meetings/model/stamp.ts';
import { decide } from '../../src/meetings/rules/decide.ts';
import { isRefusal } from '../../src/meetings/rules/ruling.ts';
import { canonicalJson, sha256 } from '../../src/minutes/canonical.ts';
import { minutesOf } from '../../src/minutes/minutes-of.ts';
import type { Store } from '../../src/store/store.ts';
import { heldFacts, labelledFiles, modes, type Naming } from '../minutes/labelled-book.ts';
import { textOfItems } from '../minutes/labelled-text.ts';
import type { LabelledPerson, Labels } from '../minutes/labels.ts';

/** A group of the labelled minutes, as the product itself would have come to it: its commits, and the Book they fold to. */
export type LabelledGroup = {
  /** By which questions name it: CG, SSR. */
  readonly context: string;
  readonly book: Book;
  readonly commits: readonly Commit[];
  /** The frozen minutes, by their digests. */
  readonly editions: ReadonlyMap<string, string>;
};

/** Which minutes each group has, oldest first. */
const contents = { CG: ['003', '000'], SSR: ['001'] } as const;

/** The groups that the labelled questions are asked in; undefined where the minutes are not there. */
export async function labelledGroups(): Promise<readonly LabelledGroup[] | undefined> {
  const groups: LabelledGroup[] = [];
  for (const [context, names] of Object.entries(contents)) {
    const writing = beginning(context);
    for (const name of names) {
      const files = await labelledFiles(name);
      if (files === undefined) return undefined;
      addMinutes(writing, files.labels, files.raw);
    }
    const { book, commits, editions } = writing;
    groups.push({ context, book, commits, editions });
  }
  return groups;
}

/** Writes a group into a store, through the store's own append. */
export async function keepGroup(store: Store, { book, commits, editions }: LabelledGroup): Promise<void> {
  await store.create(book.id);
  for (const { facts } of commits)
    for (const fact of facts) {
      if (fact.type !== 'minutes-finished' || fact.edition === undefined) continue;
      const { number, digest } = fact.edition;
      const content = editions.get(digest);
      if (content !== undefined)
        await store.keepEdition(book.id, { meeting: fact.meeting, number, digest }, content);
    }
  let version = 0;
  for (const commit of commits) {
    if (!(await store.append(book.id, version, commit))) throw new Error(`${book.id} was changed meanwhile`);
    version += 1;
  }
}

type Writing = {
  readonly context: string;
  book: Book;
  readonly commits: Commit[];
  readonly editions: Map<string, string>;
};

function beginning(context: string): Writing {
  return { context, book: emptyBook(context.toLowerCase()), commits: [], editions: new Map() };
}

function write(writing: Writing, at: string, by: Actor, facts: readonly Fact[]): void {
  if (facts.length === 0) return;
  const commit = { stamp: { at, by, id: `labelled:${writing.commits.length}` }, facts };
  writing.commits.push(commit);
  writing.book = apply(writing.book, commit);
}

/** What the secretary orders, as it is decided; what is refused is a fault of the loader. */
function order(writing: Writing, at: string, command: Command): void {
  const by = secretaryOf(writing.book);
  const ruling = decide(writing.book, command, { at, by, id: `labelled:${writing.commits.length}` });
  if (isRefusal(ruling)) throw new Error(`${command.type} was refused: ${JSON.stringify(ruling)}`);
  write(writing, at, by, ruling);
}

function secretaryOf({ persons }: Book): Actor {
  const person = persons.find(({ roles }) => roles.includes('secretary'));
  if (person === undefined) throw new Error('the labels name no secretary');
  return { kind: 'person', person: person.id };
}

/** One minutes more: who belongs to the group by it, what happened at its meeting, and the dates that it lists. */
function addMinutes(writing: Writing, labels: Labels, raw: string): void {
  const { start, end } = labels.meeting;
  const day = end ?? start;
  if (writing.commits.length === 0) foundFrom(writing, labels, `${start}T07:00:00.000Z`);
  else takeRoster(writing, labels, `${start}T07:00:00.000Z`);
  const meeting = plannedMeeting(writing, labels, `${start}T08:00:00.000Z`);
  holdMeeting(writing, labels, raw, meeting, `${day}T15:00:00.000Z`);
  freeze(writing, meeting, `${day}T16:00:00.000Z`);
  planStruck(writing, labels, day);
  takeDates(writing, raw, day);
}

function foundFrom(writing: Writing, labels: Labels, at: string): void {
  const { group, documentType, roles, attendance } = labels;
  const [short = 'gruppen'] = group.shortNames ?? [];
  const parties = attendance.flatMap(({ category, organisation }) =>
    category === 'other' || organisation === null ? [] : [organisation],
  );
  const { commits } = foundGroup(
    writing.book.id,
    {
      format: 'samverka-group/1',
      name: group.name,
      shortNames: group.shortNames,
      organisation: group.organisation,
      department: group.department,
      language: 'sv',
      zone: 'Europe/Stockholm',
      documentName: capital(documentType),
      voice: capital(short),
      // Whoever was only inferred to chair is in no role: the minutes name nobody.
      roles: {
        ...(roles.chair === null ? {} : { chair: roles.chair }),
        ...(roles.secretary === null ? {} : { secretary: roles.secretary }),
      },
      organisations: [...new Set(parties)],
      persons: attendance.map((one) => personOf(one, parties)),
    },
    at,
  );
  for (const { stamp, facts } of commits) write(writing, at, stamp.by, facts);
}

function personOf(person: LabelledPerson, parties: readonly string[]) {
  const { name, organisation, category, titleFromText } = person;
  // The text says where it says it, too: "direktör (punkt 6)".
  const title = person.title ?? titleFromText?.replace(/\s*\(.*\)$/u, '');
  return {
    name,
    ...(organisation === null ? {} : { organisation: knownName(parties, organisation) }),
    ...(title === undefined ? {} : { title }),
    category,
  };
}

/** "Granby kommun" is Granby, where Granby is a party. */
function knownName(parties: readonly string[], name: string): string {
  const bare = name.replace(/ kommun$/u, '');
  return [bare, bare.replace(/s$/u, '')].find((one) => parties.includes(one)) ?? name;
}

/** A later list: those new in it come in, and members who are not on it leave, each to whoever came from her organisation. */
function takeRoster(writing: Writing, { attendance }: Labels, at: string): void {
  const before = writing.book;
  const parties = before.organisations.flatMap(({ name, party }) => (party ? [name] : []));
  order(writing, at, {
    type: 'save-roster',
    rows: attendance.map((one) => personOf(one, parties)),
  });
  const listed = new Set(attendance.map(({ name }) => foldName(name)));
  const gone = before.persons.filter(
    ({ name, category, left }) => category === 'member' && left === undefined && !listed.has(foldName(name)),
  );
  const known = new Set(before.persons.map(({ id }) => id));
  for (const person of gone) {
    const came = writing.book.persons.filter(
      ({ id, organisation, category }) =>
        !known.has(id) && category === 'member' && organisation === person.organisation,
    );
    const [heir] = came;
    const seat = heir === undefined ? 'vacant' : { person: heir.id };
    order(writing, at, { type: 'settle-departure', person: person.id, seat, assignments: 'wait' });
    if (heir !== undefined) removeOwnSeat(writing, heir.id, at);
  }
}

/** Whoever is added as a member has a seat of her own; one who takes another's over leaves it, and it never was. */
function removeOwnSeat(writing: Writing, person: string, at: string): void {
  const own = writing.book.seats.find(({ id }) => id === `s-${person}`);
  if (own !== undefined)
    write(writing, at, secretaryOf(writing.book), [{ type: 'seat-removed', seat: own.id }]);
}

/** The meeting in the calendar, as an earlier list planned it, with what its minutes say besides; else planned now. */
function plannedMeeting(writing: Writing, { meeting }: Labels, at: string): Meeting {
  const { start, end, startTime, endTime, place, mode } = meeting;
  const said = {
    date: start,
    ...(end === null ? {} : { endDate: end }),
    ...(startTime === null ? {} : { startTime }),
    ...(endTime === null ? {} : { endTime }),
    ...(place === null ? {} : { place }),
    // Whoever meets over two days stays the night.
    mode: end !== null && mode === 'physical' ? 'residential' : (modes[mode] ?? 'unknown'),
  } satisfies MeetingPlan;
  const known = writing.book.meetings.find(({ date }) => date === start);
  if (known === undefined) order(writing, at, { type: 'schedule-meeting', plan: said });
  else {
    const { date: _, endDate: __, ...changes } = said;
    order(writing, at, { type: 'change-meeting', meeting: known.id, changes });
  }
  return meetingOn(writing.book, start);
}

function meetingOn({ meetings }: Book, date: string): Meeting {
  const found = meetings.find((one) => one.date === date);
  if (found === undefined) throw new Error(`there is no meeting on ${date}`);
  return found;
}

function holdMeeting(writing: Writing, labels: Labels, raw: string, { id }: Meeting, at: string): void {
  const base = 100 * writing.commits.length;
  const { book } = writing;
  const naming: Naming = { meeting: id, base, ...readings(book, labels, id) };
  const by = secretaryOf(book);
  write(writing, at, by, heldFacts(labels, textOfItems(raw, labels), naming));
  write(writing, at, by, [
    ...putOff(labels, id, base),
    ...adjustersFact(labels, naming),
    { type: 'summary-published', meeting: id },
  ]);
}

/** What was to be done earlier than it is now: more time was given. */
function putOff({ assignments }: Labels, meeting: string, base: number): readonly Fact[] {
  return assignments.flatMap(({ strength, originalDue, due, context }, index): readonly Fact[] => {
    if (strength !== 'explicit' || originalDue === undefined || due === null) return [];
    const id = `a${base + index + 1}`;
    const report = {
      id: `r${base + index + 1}`,
      kind: 'more-time' as const,
      due: dueNow(due),
      before: { due: { kind: 'day', until: originalDue, said: originalDue } as const },
      ...(context === undefined ? {} : { text: context }),
    };
    return [{ type: 'assignment-reported', meeting, id, report }];
  });
}

function dueNow(month: string): Due {
  const until = DateTime.fromISO(month).endOf('month').toISODate() ?? month;
  return { kind: 'month', month, until, said: words('sv').month(month) };
}

function adjustersFact({ roles }: Labels, { meeting, person }: Naming): readonly Fact[] {
  const adjusters = roles.adjusters.flatMap((name) => person(name) ?? []);
  return adjusters.length === 0 ? [] : [{ type: 'adjusters-set', meeting, adjusters }];
}

/** What the product reads out of the words of decisions, notes and dues when a secretary says them. */
function readings(book: Book, labels: Labels, meeting: string): Omit<Naming, 'meeting' | 'base'> {
  const { start, end } = labels.meeting;
  const context: UnderstandContext = {
    book,
    asker: undefined,
    today: end ?? start,
    meeting,
    language: 'sv',
  };
  const items = labels.items.map(({ number }) => String(number));
  return {
    person: (name) => book.persons.find((one) => foldName(one.name) === foldName(name))?.id,
    decision: (text) => readDecision(text, context),
    part: (note) => readPart(note, { days: end === null ? 1 : 2, items }),
    responsible: (name) => readResponsible(name, context),
    due: (said, text) => {
      const inText = findDue(text, context);
      if (inText.kind === 'day' && inText.until === said) return inText;
      const read = readDue(said, context);
      return read === undefined || read.kind === 'no-such-date' ? undefined : read;
    },
  };
}

/** The minutes are there, finished and shown to all. */
function freeze(writing: Writing, { id }: Meeting, at: string): void {
  const meeting = findMeeting(writing.book, id);
  if (meeting === undefined) throw new Error(`there is no meeting ${id}`);
  const content = canonicalJson(minutesOf(writing.book, meeting));
  const digest = sha256(content);
  writing.editions.set(digest, content);
  write(writing, at, secretaryOf(writing.book), [
    { type: 'minutes-finished', meeting: id, finished: true, edition: { number: 1, digest } },
    { type: 'minutes-shown', meeting: id, edition: 1 },
  ]);
}

/** A day that the list strikes was planned until then; the list itself says which one stands instead. */
function planStruck(writing: Writing, { futureMeetings }: Labels, today: string): void {
  for (const { start, mode, replacedBy } of futureMeetings) {
    if (replacedBy === undefined || writing.book.meetings.some(({ date }) => date === start)) continue;
    const plan = { date: start, mode: modes[mode] ?? 'unknown' } as const;
    order(writing, `${today}T16:30:00.000Z`, { type: 'schedule-meeting', plan });
  }
}

/** The dates that the minutes list, read and compared as when a secretary pastes them. */
function takeDates(writing: Writing, raw: string, today: string): void {
  const list = readDatesList(raw, today);
  if (list === undefined) return;
  const comparison = compareCalendar(writing.book, list.meetings, list.periods, today);
  for (const command of calendarCommands(comparison, new Set()))
    order(writing, `${today}T17:00:00.000Z`, command);
}

function capital(word: string): string {
  return `${word.slice(0, 1).toUpperCase()}${word.slice(1)}`;
}
