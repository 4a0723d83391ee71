import type { Book } from '../model/book.ts';
import { findItem, isMistake } from '../model/lookup.ts';
import type { Item, Meeting } from '../model/meeting.ts';
import type { Person } from '../model/person.ts';
import type { Standing } from '../model/rights.ts';
import type { PersonId } from '../model/terms.ts';
import { excerpt } from '../search/excerpt.ts';
import { passagesOf } from '../search/passages.ts';
import { maySee } from './answer-records.ts';
import { placeOf } from './place-of.ts';
import type { AskedAt } from './question.ts';
import type { FoundPassage, ToldLeaving } from './search-questions.ts';
import { leaversIn, tellsOfEnd } from './who-leaves.ts';

/** What the texts tell of people who leave, of meetings that the asker may see; oldest first. */
export function toldLeaving(
  book: Book,
  standing: Standing,
  at: AskedAt,
  within: (meeting: Meeting) => boolean = () => true,
): readonly ToldLeaving[] {
  return quotes(book, standing, at, within, (sentence, farewell) => {
    if (farewell !== undefined) return book.persons.filter(({ id }) => id === farewell);
    const found = leaversIn(sentence, book.persons);
    return found.length === 0 ? undefined : found;
  }).map(({ found, ...passage }) => ({ ...passage, persons: found }));
}

/** What the texts tell of someone's leaving, and of who is to be where she was. */
export function toldOfLeaving(
  book: Book,
  { id, name }: Person,
  standing: Standing,
  at: AskedAt,
): readonly FoundPassage[] {
  return passagesThat(book, standing, at, (sentence, farewell) => {
    if (farewell !== undefined) return farewell === id;
    if (!isNamed(sentence, name)) return false;
    return leaversIn(sentence, book.persons).some((one) => one.id === id) || tellsOfEnd(sentence, name);
  });
}

/** Whether a text names someone so. */
export function isNamed(text: string, name: string): boolean {
  return placeOf(text, name) >= 0;
}

/** What the texts tell of someone who is on no list: only what the asker may see. */
export function textsNaming(
  book: Book,
  name: string,
  standing: Standing,
  at: AskedAt,
): readonly FoundPassage[] {
  return passagesThat(book, standing, at, (sentence) => isNamed(sentence, name));
}

/** The items dealt with at meetings the asker may see that someone presented who is on no list; oldest first. */
export function presentedBy(
  book: Book,
  name: string,
  standing: Standing,
  at: AskedAt,
): readonly { readonly meeting: Meeting; readonly item: Item }[] {
  return book.meetings
    .filter((one) => one.state === 'closed' && !isMistake(one) && maySee(one, standing, at))
    .flatMap((meeting) =>
      meeting.items
        .filter(
          ({ presenters, outcome }) =>
            (outcome === undefined || outcome.kind === 'handled') &&
            presenters.some((one) => isNamed(one, name)),
        )
        .map((item) => ({ meeting, item })),
    );
}

/** Those of all meetings that tell so. */
function passagesThat(
  book: Book,
  standing: Standing,
  at: AskedAt,
  tells: (sentence: string, farewell?: PersonId) => boolean,
): readonly FoundPassage[] {
  const found = (sentence: string, farewell?: PersonId) => (tells(sentence, farewell) ? true : undefined);
  return quotes(book, standing, at, () => true, found).map(({ found: _, ...passage }) => passage);
}

/** The sentences of notes and decisions that tell something, to the letter, with where they stand. */
function quotes<Found>(
  book: Book,
  standing: Standing,
  at: AskedAt,
  within: (meeting: Meeting) => boolean,
  tells: (sentence: string, farewell?: PersonId) => Found | undefined,
): readonly (FoundPassage & { readonly found: Found })[] {
  const seen = book.meetings.filter((one) => within(one) && !isMistake(one) && maySee(one, standing, at));
  return seen.flatMap((meeting) => {
    const told = new Set<string>();
    return passagesOf(meeting).flatMap(({ kind, item, record, text }) => {
      if (kind !== 'note' && kind !== 'item-text' && kind !== 'decision') return [];
      // A decision by what was proposed tells what that was.
      const proposal = kind === 'decision' ? proposalOf(meeting, record) : undefined;
      const proposed = proposal === undefined ? undefined : tells(proposal);
      if (proposed !== undefined)
        return [{ meeting, item: itemOf(meeting, item), quote: excerpt(text, []), found: proposed }];
      const farewell = kind === 'note' ? farewellOf(meeting, record) : undefined;
      const sentence = text.split(/(?<=[.!?])\s+/u).find((one) => tells(one, farewell) !== undefined);
      const found = sentence === undefined ? undefined : tells(sentence, farewell);
      if (sentence === undefined || found === undefined || told.has(sentence)) return [];
      told.add(sentence);
      const quote = excerpt(text, [text.indexOf(sentence)]);
      return [{ meeting, item: itemOf(meeting, item), quote, found }];
    });
  });
}

function itemOf(meeting: Meeting, item: string | undefined): Item | undefined {
  return item === undefined ? undefined : findItem(meeting, item);
}

/** Who was thanked, by the note itself. */
function farewellOf({ notes }: Meeting, record: string | undefined): PersonId | undefined {
  const note = notes.find(({ id }) => id === record);
  return note?.as === 'farewell' ? note.person : undefined;
}

function proposalOf({ decisions }: Meeting, record: string | undefined): string | undefined {
  return decisions.find(({ id }) => id === record)?.proposal;
}
