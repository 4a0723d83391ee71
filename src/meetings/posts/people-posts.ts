import { DateTime } from 'luxon';
import type { Book } from '../model/book.ts';
import { departureOf, pendingDepartures } from '../model/departure.ts';
import { roster } from '../model/lookup.ts';
import type { Person } from '../model/person.ts';
import type { Term } from '../model/seat.ts';
import type { Instant } from '../model/terms.ts';
import { leftBehindBy } from './left-behind.ts';
import type { Post } from './post.ts';

/** For how many days a new holder of a seat is still introduced, where she could not be reached before. */
const introducedWithinDays = 30;
/** For how many days secretaries are still told of what an erasure has left. */
const erasureToldDays = 30;

/** What is posted because people come and go: never to the whole group. */
export function peoplePosts(book: Book, now: Instant): readonly Post[] {
  const departures = pendingDepartures(book).flatMap((person) => departurePosts(book, person));
  return [...departures, ...erasures(book, now), ...introductions(book, now)];
}

/** The secretaries are asked what it means that someone left the team; of the last of them the chair is told. */
function departurePosts(book: Book, person: Person): readonly Post[] {
  const alone = departureOf(book, person.id)?.lastSecretary === true;
  return roster(book)
    .filter((one) => (alone ? one.roles.length > 0 : one.id !== person.id && one.roles.includes('secretary')))
    .map((to) => ({
      key: `departure:${person.id}:${person.leftTeamAt ?? ''}:${to.id}`,
      place: { kind: 'person', person: to.id },
      content: { card: 'departure', person: person.id },
      follows: true,
    }));
}

/** The secretaries are told, once, what an administrator's erasure has left without anyone. */
function erasures(book: Book, now: Instant): readonly Post[] {
  const since = DateTime.fromISO(now).minus({ days: erasureToldDays }).toUTC().toISO() ?? now;
  return book.persons
    .filter(({ id, erasedAt }) => erasedAt !== undefined && erasedAt > since && leftBehindBy(book, id))
    .flatMap(({ id, left }) =>
      roster(book)
        .filter(({ roles }) => roles.includes('secretary'))
        .map(
          (to): Post => ({
            key: `left-behind:${id}:${left ?? ''}:${to.id}`,
            place: { kind: 'person', person: to.id },
            content: { card: 'left-behind', person: id },
            follows: false,
          }),
        ),
    );
}

/** Whoever has taken a seat over is told once what is open. */
function introductions(book: Book, now: Instant): readonly Post[] {
  const here = DateTime.fromISO(now, { zone: book.group.zone });
  const [today, since] = [here.toISODate(), here.minus({ days: introducedWithinDays }).toISODate()];
  if (today === null || since === null) return [];
  const members = new Set(roster(book).map(({ id }) => id));
  const isNew = ({ person, from, to }: Term): boolean =>
    to === undefined && from !== undefined && from >= since && members.has(person);
  return book.seats.flatMap(({ id, terms }) =>
    terms.filter(isNew).map(
      ({ person, from }): Post => ({
        key: `introduction:${id}:${from ?? ''}:${person}`,
        place: { kind: 'person', person },
        content: { card: 'introduction', person, today },
        follows: false,
      }),
    ),
  );
}
