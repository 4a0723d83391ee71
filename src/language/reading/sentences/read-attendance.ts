import type { RecordAttendance } from '../../../meetings/commands/command.ts';
import { findMeeting } from '../../../meetings/model/lookup.ts';
import type { Meeting, Presence } from '../../../meetings/model/meeting.ts';
import type { PersonId } from '../../../meetings/model/terms.ts';
import { daysOf } from '../../../meetings/model/time.ts';
import type { Intent, UnderstandContext } from '../../intent.ts';
import type { AttendanceWords } from '../phrases/phrasebook.ts';
import { allPhrases } from '../phrases/phrases.ts';
import { type PartOf, readPart } from './read-part.ts';
import { type PersonRead, readPerson, readPersonExactly, splitNames, unclearPerson } from './read-person.ts';

type Row = RecordAttendance['rows'][number];
type Rows = readonly Row[] | { readonly failed: Intent };

function words(pick: (said: AttendanceWords) => string): string {
  return `(?:${allPhrases.map((phrases) => pick(phrases.attendance)).join('|')})`;
}

const end = '(?![\\p{L}\\p{N}])';
/** "Närvarande: alla utom Bo". */
const presentBefore = new RegExp(
  `^(?:närvarande|present)\\s*[:,]?\\s+(?=${words((said) => said.everyone)}(?![\\p{L}]))`,
  'iu',
);
const dayFirst = /^(?:dag|day)\s*(?<day>\d)\s*[:,]?\s+/iu;
const here = words((said) => said.here);
const except = words((said) => said.except);
const everyone = new RegExp(
  `^${words((said) => said.everyone)}${end}(?:\\s+${here}${end}(?:\\s+(?:dag|day)\\s*(?<day>\\d))?)?(?<rest>.*)$`,
  'iu',
);
const dayBefore = new RegExp(
  `^${words((said) => said.dayBefore)}${end}(?:\\s+${here}${end})?(?<rest>.*)$`,
  'iu',
);
const exceptions = new RegExp(`^\\s*,?\\s*${except}${end}\\s*(?<list>.+)$`, 'iu');
const isHere = new RegExp(`^(?<who>.+?)\\s+${here}(?:\\s+(?:nu|now))?$`, 'iu');
const isGone = new RegExp(
  `^(?<who>.+?)\\s+${words((said) => said.gone)}(?:\\s+(?:nu|idag|now|today))?$`,
  'iu',
);
const partly = new RegExp(
  `^(?<who>.+?)\\s+(?<note>\\(.+\\)|${words((said) => said.partial)}${end}.*)$`,
  'iu',
);
const partlySaid = new RegExp(`^${words((said) => said.partial)}${end}`, 'iu');
const listed = /^(?<which>närvarande|frånvarande|present|absent)\s*:\s*(?<list>.+)$/iu;
const comes = (['remote', 'inPerson', 'absent'] as const).map((how) => ({
  answer: ({ remote: 'remote', inPerson: 'in-person', absent: 'absent' } as const)[how],
  match: new RegExp(`^(?<who>.+?)\\s+${words((said) => said.comes[how])}$`, 'iu'),
}));

/** Reads a line on who is there: "alla utom Bo", "alla från igår utom Bo, Eva kom efter lunch", "Bo är inte här". */
export function readAttendance(line: string, context: UnderstandContext): Intent | undefined {
  const dayPart = dayFirst.exec(line);
  const said = line.slice(dayPart?.[0].length ?? 0).replace(presentBefore, '');
  const meeting = findMeeting(context.book, context.meeting);
  const groups = dayBefore.exec(said)?.groups;
  const from = groups !== undefined ? 'day-before' : 'everyone';
  const all = groups ?? everyone.exec(said)?.groups;
  const answer = all === undefined ? answered(said, line, context) : undefined;
  if (answer !== undefined) return answer;
  const read = all === undefined ? named(said, line, context) : rest(all['rest'] ?? '', line, context);
  if (read === undefined) return undefined;
  if ('failed' in read) return read.failed;
  const rows = read.map((row) => withPart(row, meeting));
  if (all !== undefined && rows.length === 0 && /^(?:alla|samtliga|everyone|everybody|all)$/iu.test(said))
    return undefined;
  if (meeting === undefined) return { kind: 'unclear', text: line, why: { reason: 'no-meeting' } };
  const day = dayPart?.groups?.['day'] ?? all?.['day'];
  return {
    kind: 'command',
    command: {
      type: 'record-attendance',
      meeting: meeting.id,
      ...(day === undefined ? {} : { day: Number(day) }),
      from: all === undefined ? 'nobody' : from,
      rows,
    },
  };
}

/** With the part of the meeting that its note tells, where it can be read. */
function withPart(row: Row, meeting: Meeting | undefined): Row {
  if (row.note === undefined || meeting === undefined) return row;
  const part = readPart(row.note, partOf(meeting));
  return part === undefined ? row : { ...row, part };
}

/** What follows "alla": nothing, "utom …", or single remarks after a comma. */
function rest(said: string, line: string, context: UnderstandContext): Rows | undefined {
  const text = said.replace(/^\s*(?:,|men\s|but\s)?\s*/iu, '');
  if (text === '') return [];
  const list =
    exceptions.exec(said)?.groups?.['list'] ?? (/^\s*,|^\s*(?:men|but)\s/iu.test(said) ? undefined : null);
  if (list === null) return undefined;
  return fragments(list ?? text, list === undefined ? undefined : 'absent', line, context);
}

/** "Bo, Eva kom efter lunch": bare names have the status of the list, the others say theirs. */
function fragments(
  list: string,
  status: Presence | undefined,
  line: string,
  context: UnderstandContext,
): Rows | undefined {
  const rows: Row[] = [];
  for (const part of list
    .split(/\s*[,;]\s*(?:men\s+|but\s+|och\s+|and\s+)?|\s+(?:men|but)\s+/iu)
    .filter(Boolean)) {
    const read = fragment(part, status, line, context);
    if (read === undefined || 'failed' in read) return read;
    rows.push(...read);
  }
  return rows;
}

function fragment(
  part: string,
  status: Presence | undefined,
  line: string,
  context: UnderstandContext,
): Rows | undefined {
  const bare = (names: string): Rows | undefined =>
    status === undefined ? undefined : persons(names, { status }, line, context);
  const aside = /^(?<who>.+?)\s*\((?<why>[^()]*)\)$/u.exec(part)?.groups;
  if (status === 'absent' && aside?.['who'] !== undefined && !partlySaid.test(aside['why'] ?? ''))
    return bare(aside['who']);
  const own = bare(part);
  if (own !== undefined && !('failed' in own)) return own;
  const pieces = splitNames(part);
  const whole = status === undefined || pieces.length === 1 ? single(part, line, context) : undefined;
  if (whole !== undefined || pieces.length === 1) return whole ?? own;
  const rows: Row[] = [];
  for (const piece of pieces) {
    const named = bare(piece);
    const read = named === undefined || 'failed' in named ? (single(piece, line, context) ?? named) : named;
    if (read === undefined || 'failed' in read) return read ?? own;
    rows.push(...read);
  }
  return rows;
}

/** One remark with its own names: "Bo är inte här", "Eva kom efter lunch". */
function single(said: string, line: string, context: UnderstandContext): Rows | undefined {
  const gone = isGone.exec(said)?.groups?.['who'];
  if (gone !== undefined) return persons(gone, { status: 'absent' }, line, context);
  const present = isHere.exec(said)?.groups?.['who'];
  if (present !== undefined) return persons(present, { status: 'present' }, line, context);
  const some = partly.exec(said)?.groups ?? noted(said, context);
  if (some?.['who'] === undefined || some['note'] === undefined) return undefined;
  return persons(some['who'], { status: 'partial', note: some['note'] }, line, context);
}

/** "Eva § 6–8", "Eva fr o m punkt 5": a name beyond doubt, and after it a part of the meeting. */
function noted(said: string, context: UnderstandContext): Readonly<Record<string, string>> | undefined {
  const meeting = findMeeting(context.book, context.meeting);
  const pieces = said.split(' ');
  for (let count = 1; count <= Math.min(3, pieces.length - 1); count += 1) {
    const [who, note] = [pieces.slice(0, count).join(' '), pieces.slice(count).join(' ')];
    if (meeting === undefined || readPart(note, partOf(meeting)) === undefined) continue;
    if (readPersonExactly(who, context).kind === 'person') return { who, note };
  }
  return undefined;
}

function partOf(meeting: Meeting): PartOf {
  return { days: daysOf(meeting), items: meeting.items.map(({ number }) => number) };
}

/** A line about named people only: where no one in it is known it is not about attendance. */
function named(said: string, line: string, context: UnderstandContext): Rows | undefined {
  const list = listed.exec(said)?.groups;
  if (list?.['list'] !== undefined) {
    return fragments(
      list['list'],
      /^(?:n|p)/iu.test(list['which'] ?? '') ? 'present' : 'absent',
      line,
      context,
    );
  }
  if (/[?:]/u.test(said)) return undefined;
  const first = single(said.split(/[,;]/u)[0] ?? '', line, context) ?? single(said, line, context);
  if (
    first === undefined ||
    ('failed' in first && first.failed.kind === 'unclear' && !mentionsSomeone(first.failed))
  )
    return undefined;
  return 'failed' in first ? first : fragments(said, undefined, line, context);
}

/** A name that several have, or that is written as one: a person was meant. */
function mentionsSomeone(failed: Extract<Intent, { kind: 'unclear' }>): boolean {
  if (failed.why.reason === 'which-person') return true;
  return (
    failed.why.reason === 'no-such-person' &&
    /^\p{Lu}[\p{L}'’-]+(?:\s+\p{Lu}[\p{L}'’-]*)?$/u.test(failed.why.name) &&
    !notNames.test(failed.why.name)
  );
}

const notNames =
  /^(?:vem|vilka|vi|de|det|den|hon|han|ni|du|jag|alla|ingen|någon|vad|hur|var|när|mötet|punkt|who|we|they|it|she|he|you|i|nobody|someone|what|how|where|when|the|that|this)(?:\s|$)/iu;

function persons(
  said: string,
  what: { readonly status: Presence; readonly note?: string },
  line: string,
  context: UnderstandContext,
): Exclude<Rows, undefined> {
  const rows: Row[] = [];
  for (const given of splitNames(said)) {
    const name = given.replace(/\s+(?:som|who)\s+.*$/iu, '');
    const read: PersonRead = notNames.test(name) ? { kind: 'none' } : readPerson(name, context);
    if (read.kind !== 'person') return { failed: unclearPerson(read, name, line, context) };
    rows.push({ person: read.person.id, ...what });
  }
  return rows;
}

/** "Eva kommer inte": an answer beforehand, given for someone. */
function answered(said: string, line: string, context: UnderstandContext): Intent | undefined {
  for (const { answer, match } of comes) {
    const who = match.exec(said)?.groups?.['who'];
    if (who === undefined || notNames.test(who)) continue;
    const read = readPerson(who, context);
    if (read.kind === 'none' && !/^\p{Lu}/u.test(who)) continue;
    if (read.kind !== 'person') return unclearPerson(read, who, line, context);
    if (context.meeting === undefined) return { kind: 'unclear', text: line, why: { reason: 'no-meeting' } };
    const person: PersonId = read.person.id;
    return {
      kind: 'command',
      command: { type: 'answer-attendance', meeting: context.meeting, person, answer },
    };
  }
  return undefined;
}
