import type { Book } from '../model/book.ts';
import type { Item, Meeting } from '../model/meeting.ts';
import type { Person } from '../model/person.ts';
import type { Standing } from '../model/rights.ts';
import { maySee } from './answer-records.ts';
import type { Opener } from './people-questions.ts';
import type { AskedAt } from './question.ts';

/** How many of the latest meetings are looked at. */
const latest = 3;
const opens =
  /(?<!\p{L})(?:öppnar|öppnade|öppnades|öppnas|hälsar|hälsade|hälsas|hälsades|inleder|inledde|inleddes|inleds|opens|opened|welcomes|welcomed)(?!\p{L})/iu;
const closes =
  /(?<!\p{L})(?:avslutar|avslutade|avslutades|avslutas|tackar(?!\s+av)|tackade(?!\s+av)|closes|closed|ends|ended|thanks|thanked|concludes|concluded)(?!\p{L})/iu;

/**
 * Who opened and who closed the latest meetings, or one of them, as the text of their first and last items tells: a sentence in which
 * someone of the Book opens, welcomes, closes or thanks. Only from what the asker may see; it makes nobody the chair.
 */
export function whoOpened(book: Book, standing: Standing, at: AskedAt, only?: Meeting): readonly Opener[] {
  const meetings = (only === undefined ? book.meetings : [only])
    .filter((one) => one.notes.length > 0 && maySee(one, standing, at))
    .slice(-latest)
    .toReversed();
  const found = meetings.map((meeting) => ({
    meeting,
    opened: named(book, meeting, firstOf(meeting), opens),
    closed: named(book, meeting, lastOf(meeting), closes),
  }));
  const persons = [...new Set(found.flatMap(({ opened, closed }) => [...opened, ...closed]))];
  return persons
    .map((person) => ({
      person,
      opened: found.flatMap((one) => (one.opened.includes(person) ? [one.meeting] : [])),
      closed: found.flatMap((one) => (one.closed.includes(person) ? [one.meeting] : [])),
    }))
    .toSorted((one, other) => weigh(other) - weigh(one));
}

/** Who opens tells more of who leads than who thanks at the end. */
function weigh({ opened, closed }: Opener): number {
  return opened.length * 2 + closed.length;
}

function whole({ items }: Meeting): readonly Item[] {
  return items.filter(({ under }) => under === undefined);
}

function firstOf(meeting: Meeting): Item | undefined {
  return whole(meeting)[0];
}

function lastOf(meeting: Meeting): Item | undefined {
  return whole(meeting).at(-1);
}

function named(book: Book, meeting: Meeting, item: Item | undefined, verb: RegExp): readonly Person[] {
  if (item === undefined) return [];
  const parts = new Set(
    meeting.items.filter(({ id, under }) => id === item.id || under === item.id).map(({ id }) => id),
  );
  const texts = meeting.notes.filter((note) => !note.removed && parts.has(note.item)).map(({ text }) => text);
  const sentences = texts.flatMap((text) => text.split(/(?<=[.!?])\s+|\n+/u)).filter((one) => verb.test(one));
  return [...new Set(sentences.flatMap((one) => subject(book, one, verb) ?? []))];
}

/** Who stands nearest before the verb; else who it was done by. */
function subject({ persons }: Book, sentence: string, verb: RegExp): Person | undefined {
  const at = verb.exec(sentence)?.index ?? 0;
  const places = persons.flatMap((person) => {
    const index = placeOf(sentence, person, persons);
    return index === undefined ? [] : [{ person, index }];
  });
  const before = places.filter(({ index }) => index < at).toSorted((one, other) => other.index - one.index);
  const by = places.filter(({ index }) => index > at && /\s(?:av|by)\s+$/iu.test(sentence.slice(at, index)));
  return (before[0] ?? by[0])?.person;
}

/** By the whole name, else by a first name that nobody else has. */
function placeOf(sentence: string, person: Person, all: readonly Person[]): number | undefined {
  const text = sentence.toLowerCase();
  const whole_ = wordAt(text, person.name.toLowerCase());
  if (whole_ !== undefined) return whole_;
  const first = firstName(person);
  return all.filter((one) => firstName(one) === first).length === 1 && isAlone(sentence, first)
    ? wordAt(text, first)
    : undefined;
}

function firstName({ name }: Person): string {
  return (name.split(/\s+/u)[0] ?? '').toLowerCase();
}

function wordAt(text: string, name: string): number | undefined {
  let at = text.indexOf(name);
  while (at >= 0) {
    const [before, after] = [text.charAt(at - 1), text.charAt(at + name.length)];
    if (!/\p{L}/u.test(before) && !/\p{L}/u.test(after)) return at;
    at = text.indexOf(name, at + 1);
  }
  return undefined;
}

/** Written as a name, and not the first part of someone else's. */
function isAlone(sentence: string, first: string): boolean {
  const at = wordAt(sentence.toLowerCase(), first);
  if (at === undefined || !/\p{Lu}/u.test(sentence.charAt(at))) return false;
  return !/^\s+\p{Lu}/u.test(sentence.slice(at + first.length));
}
