import { quorumLine } from '../../language/words/lines/quorum-lines.ts';
import type { Words } from '../../language/words/words.ts';
import type { Book } from '../../meetings/model/book.ts';
import { findPerson, participants } from '../../meetings/model/lookup.ts';
import type { Meeting } from '../../meetings/model/meeting.ts';
import type { Person } from '../../meetings/model/person.ts';
import type { AskedPart } from '../../meetings/model/presence-at.ts';
import { daysOf } from '../../meetings/model/time.ts';
import type { MeetingInput } from '../agenda/agenda.ts';
import { type Button, button, inPairs } from '../kit/button.ts';
import type { Choice } from '../kit/choices.ts';
import { fitCard, type Limits, type Line, lines } from '../kit/fit-card.ts';
import { type AdaptiveCard, type Bound, template } from '../kit/template.ts';
import { inShort } from '../meeting/about-meeting.ts';
import { vacantLines } from './attendance-remarks.ts';

type RollData = {
  readonly lang: string;
  readonly fallbackText: string;
  readonly title: string;
  readonly about: readonly Line[];
  readonly explain: string;
  readonly organisations: readonly {
    readonly id: string;
    readonly label: string;
    readonly value: string;
    readonly choices: readonly Choice[];
  }[];
  readonly more: readonly Line[];
  readonly pairs: ReturnType<typeof inPairs>;
};

const expand = template<RollData>('roll');

/** What the boxes start from: what is recorded and answered, everybody but those who have said no, or nobody. */
export type Preset = 'as-known' | 'everyone' | 'nobody';

export type RollInput = MeetingInput & {
  readonly day: number;
  readonly preset?: Preset /** The part of the meeting that is just now, by which quorum is told. */;
  readonly now?: AskedPart;
};

/**
 * The secretary's attendance for a day: a list to tick for each organisation, under the input `o-<organisation id>`
 * (`o-none` for those without one). Who could be ticked goes along as `shown`.
 */
export function rollCard(input: RollInput, words: Words): Bound {
  const say = words.cards.roll;
  const text = daysOf(input.meeting) > 1 ? say.titleDay(input.day) : say.title;
  return { card: fitCard((limits) => roll(input, text, words, limits)), text };
}

type Row = { readonly id: string; readonly label: string; readonly persons: readonly Person[] };

function roll(input: RollInput, title: string, words: Words, limits: Limits): AdaptiveCard {
  const { book, meeting, day } = input;
  const say = words.cards.roll;
  const persons = participants(book, meeting.id);
  const shown = persons.slice(0, limits.rows * 4);
  const unknown = persons.every((one) => knownOf(meeting, one, day) === undefined);
  const preset = input.preset ?? (unknown ? 'everyone' : 'as-known');
  const ticked = new Set(shown.filter((one) => isTicked(meeting, one, day, preset)).map(({ id }) => id));
  return expand({
    lang: words.language,
    fallbackText: title,
    title,
    about: [
      ...inShort(book, meeting, words),
      ...lines(quorumLine(book, meeting, input.now ?? { day }, words)),
      ...vacantLines(input, words),
    ],
    explain: [
      say.explain,
      ...(unknown && preset === 'everyone' ? [say.nothingKnown] : []),
      say.ticked(ticked.size, persons.length),
    ].join(' '),
    organisations: rows(book, shown, words).map((row) => ({
      id: row.id,
      label: row.label,
      value: row.persons
        .filter(({ id }) => ticked.has(id))
        .map(({ id }) => id)
        .join(','),
      choices: row.persons.map((person) => ({
        title: say.choice(person.name, remarks(book, meeting, person, day, words)),
        value: person.id,
      })),
    })),
    more: lines(
      shown.length < persons.length ? words.cards.more.lines(persons.length - shown.length) : undefined,
    ),
    pairs: inPairs(buttonsFor(input, shown, words)),
  });
}

/** Organisations in the book's order, parties first; then those who belong to none. */
function rows(book: Book, persons: readonly Person[], words: Words): readonly Row[] {
  const ordered = [...book.organisations].sort((a, b) => Number(b.party) - Number(a.party));
  const known = new Set(ordered.map(({ id }) => id));
  const others = persons.filter(({ organisation }) => organisation === undefined || !known.has(organisation));
  return [
    ...ordered.map(({ id, name }) => ({
      id: `o-${id}`,
      label: name,
      persons: persons.filter((person) => person.organisation === id),
    })),
    { id: 'o-none', label: words.cards.roll.noOrganisation, persons: others },
  ].filter((row) => row.persons.length > 0);
}

function isTicked(meeting: Meeting, person: Person, day: number, preset: Preset): boolean {
  if (preset === 'nobody') return false;
  if (preset === 'everyone') return !hasDeclined(meeting, person);
  return knownOf(meeting, person, day) ?? false;
}

/** What is recorded for the day counts most, then the day before, then what the person answered. */
function knownOf(meeting: Meeting, person: Person, day: number): boolean | undefined {
  const rows = meeting.attendance.filter((row) => row.person === person.id);
  const recorded = rows.find((row) => row.day === day) ?? rows.find((row) => row.day === day - 1);
  if (recorded !== undefined) return recorded.status !== 'absent';
  const answer = meeting.answers.find((one) => one.person === person.id)?.answer;
  return answer === undefined ? undefined : answer !== 'absent';
}

/** Said beforehand that she would not come, and has not been seen since. */
function hasDeclined(meeting: Meeting, { id }: Person): boolean {
  const answer = meeting.answers.find((one) => one.person === id)?.answer;
  return answer === 'absent' && !meeting.attendance.some((row) => row.person === id);
}

function remarks(book: Book, meeting: Meeting, person: Person, day: number, words: Words): readonly string[] {
  const say = words.cards.roll;
  const row = meeting.attendance.find((one) => one.person === person.id && one.day === day);
  const answer = meeting.answers.find((one) => one.person === person.id)?.answer;
  if (row !== undefined) {
    const member = findPerson(book, row.standsInFor)?.name;
    const serving = member === undefined ? [] : [words.presence.servesFor(member)];
    if (row.note !== undefined) return [words.answers.note(row.note), ...serving];
    return [...(row.status === 'partial' ? [words.answers.presence.partial] : []), ...serving];
  }
  return [
    ...(answer === undefined ? [] : [say.comesAs[answer]]),
    ...(meeting.late.includes(person.id) ? [say.late] : []),
  ];
}

function buttonsFor(input: RollInput, shown: readonly Person[], words: Words): readonly Button[] {
  const { meeting, day } = input;
  const at = { group: input.book.id, meeting: meeting.id };
  const say = words.cards.buttons;
  const ids = (persons: readonly Person[]) => persons.map(({ id }) => id);
  // What was known when the card was drawn: a tick that differs from it was meant.
  const ticked = ids(shown.filter((one) => knownOf(meeting, one, day)));
  const declined = shown.some((one) => hasDeclined(meeting, one));
  return [
    button(
      say.save,
      'save-roll',
      { ...at, day, shown: ids(shown), ticked },
      { inputs: 'auto', style: 'positive' },
    ),
    button(declined ? say.everyoneElse : say.everyone, 'show-roll', { ...at, preset: 'everyone' }),
    button(say.nobody, 'show-roll', { ...at, preset: 'nobody' }),
    button(say.asKnown, 'show-roll', { ...at, preset: 'as-known' }),
  ];
}
