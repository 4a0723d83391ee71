import type { Book } from '../model/book.ts';
import type { BoundConversation } from '../model/group.ts';
import { findPerson } from '../model/lookup.ts';
import {
  type Asked,
  lastDayToRatify,
  ratificationsIn,
  spokespersonsOf,
  waitingParties,
} from '../model/ratification.ts';
import type { DateString, Instant, PersonId } from '../model/terms.ts';
import { endOfDay, plusDays } from '../model/working-time.ts';
import type { Post } from './post.ts';
import {
  afterwards,
  before,
  daysLater,
  isOwed,
  type Reminder,
  type Reminding,
  toSecretaries,
} from './reminder.ts';

/** Days before the last day on which those who speak for a party are reminded. */
const lead = 14;
/** For how many days it is worth telling that the time has run out. */
const runOutDays = 14;

/**
 * What is told of the parties' decisions: the question to those who speak for a party, once the group has been told of
 * the decision; to the secretaries what others than they have answered for a party, and that all have; and, on the
 * secretary's word, how far the parties have come to the group. What was last answered before `since` is left as it
 * stands.
 */
export function ratificationPosts(
  book: Book,
  home: BoundConversation,
  secretaries: readonly PersonId[],
  since: Instant,
): readonly Post[] {
  return ratificationsIn(book)
    .filter(({ meeting }) => meeting.state === 'closed')
    .flatMap((asked) => [
      ...questions(book, asked, since),
      ...toldOf(book, asked, secretaries, since),
      ...shown(asked, home, since),
    ]);
}

function whichOf({ meeting, decision }: Asked) {
  return { meeting: meeting.id, decision: decision.id };
}

/** The card follows, so that it says thank you once it is answered by whomever. */
function questions(book: Book, asked: Asked, since: Instant): readonly Post[] {
  const { meeting, decision, ratification } = asked;
  const known = [ratification.at, meeting.closedAt ?? '', meeting.publishedAt ?? ''].toSorted().at(-1) ?? '';
  // What is waiting to be published is not told before.
  if (meeting.agendaPostedAt !== undefined && meeting.publishedAt === undefined) return [];
  return ratification.parties.flatMap((party) => {
    const { organisation, state, recorded } = party;
    if ((recorded?.at ?? known) < since && known < since) return [];
    return spokespersonsOf(book, organisation).map(
      ({ id }): Post => ({
        key: `ratify:${meeting.id}:${decision.id}:${ratification.at}:${organisation}:${id}`,
        place: { kind: 'person', person: id },
        content: { card: 'ratify', ...whichOf(asked), organisation },
        follows: true,
        ...(state === 'waiting' ? {} : { expires: recorded?.at ?? known }),
      }),
    );
  });
}

function toldOf(book: Book, asked: Asked, secretaries: readonly PersonId[], since: Instant): readonly Post[] {
  const { meeting, decision, ratification } = asked;
  const bySomeoneElse = ratification.parties.flatMap(({ organisation, state, recorded }) => {
    const by = recorded?.by;
    if (recorded === undefined || state === 'waiting' || recorded.at < since || by?.kind !== 'person')
      return [];
    if (findPerson(book, by.person)?.roles.includes('secretary') === true) return [];
    return secretaries.map(
      (secretary): Post => ({
        key: `ratified:${meeting.id}:${decision.id}:${organisation}:${recorded.at}:${secretary}`,
        place: { kind: 'person', person: secretary },
        content: { card: 'ratified', ...whichOf(asked), organisation },
        follows: false,
      }),
    );
  });
  const last = ratification.parties
    .flatMap(({ recorded }) => recorded?.at ?? [])
    .toSorted()
    .at(-1);
  const done = waitingParties(ratification).length === 0 && last !== undefined && last >= since;
  const complete = done
    ? secretaries.map(
        (secretary): Post => ({
          key: `ratification-done:${meeting.id}:${decision.id}:${ratification.at}:${secretary}`,
          place: { kind: 'person', person: secretary },
          content: { card: 'ratification', ...whichOf(asked), offered: true },
          follows: false,
        }),
      )
    : [];
  return [...bySomeoneElse, ...complete];
}

function shown(asked: Asked, home: BoundConversation, since: Instant): readonly Post[] {
  const { meeting, decision, ratification } = asked;
  const { shownAt, parties } = ratification;
  if (shownAt === undefined) return [];
  const last =
    [shownAt, ...parties.flatMap(({ recorded }) => recorded?.at ?? [])].toSorted().at(-1) ?? shownAt;
  if (last < since) return [];
  return [
    {
      key: `ratification:${meeting.id}:${decision.id}`,
      place: { kind: 'conversation', conversation: home.id },
      content: { card: 'ratification', ...whichOf(asked) },
      follows: true,
    },
  ];
}

/** To those who speak for a party that has not answered, before the last day and when it is over; then a list to the secretaries. */
export function remindersOfRatification(at: Reminding): readonly Reminder[] {
  return ratificationsIn(at.book)
    .filter(({ meeting }) => meeting.state === 'closed')
    .flatMap((asked) => {
      const day = lastDayToRatify(asked.ratification);
      if (day === undefined || day < at.horizon || waitingParties(asked.ratification).length === 0) return [];
      return [...toSpokespersons(at, asked, day), ...overdue(at, asked, day)];
    });
}

function knownSince({ meeting, ratification }: Asked): readonly (Instant | undefined)[] {
  return [ratification.at, meeting.closedAt, meeting.publishedAt];
}

function toSpokespersons(at: Reminding, asked: Asked, day: DateString): readonly Reminder[] {
  const { book, hours } = at;
  const known = knownSince(asked);
  const soon = before(plusDays(day, -lead), day, at, known);
  const late = afterwards(plusDays(day, 1), hours);
  return waitingParties(asked.ratification).flatMap(({ organisation }) =>
    spokespersonsOf(book, organisation).flatMap(({ id }) => [
      ...(isOwed(soon, at, known)
        ? [
            reminder(at, asked, organisation, id, {
              day,
              at: soon,
              until: endOfDay(day, hours.zone),
              card: 'ratify-soon',
            }),
          ]
        : []),
      ...(isOwed(late, at, known)
        ? [
            reminder(at, asked, organisation, id, {
              day,
              at: late,
              until: daysLater(late, runOutDays, hours),
              card: 'ratify-late',
            }),
          ]
        : []),
    ]),
  );
}

/** Where she cannot be reached the secretaries are told, and never the channel. */
function reminder(
  { secretaries }: Reminding,
  asked: Asked,
  organisation: string,
  person: PersonId,
  when: {
    readonly day: DateString;
    readonly at: Instant;
    readonly until: Instant;
    readonly card: 'ratify-soon' | 'ratify-late';
  },
): Reminder {
  const { meeting, decision } = asked;
  const key = `remind:${when.card}:${meeting.id}:${decision.id}:${organisation}:${when.day}:${person}`;
  const which = { ...whichOf(asked), organisation };
  return {
    key,
    at: when.at,
    until: when.until,
    place: { kind: 'person', person },
    content: { card: when.card, ...which },
    instead: secretaries
      .filter(({ id }) => id !== person)
      .map(({ id }) => ({
        key: `${key}:for:${id}`,
        place: { kind: 'person', person: id },
        content: { card: 'ratify-unreached', ...which },
        follows: false,
        expires: when.until,
      })),
  };
}

function overdue(at: Reminding, asked: Asked, day: DateString): readonly Reminder[] {
  const late = afterwards(plusDays(day, 1), at.hours);
  if (!isOwed(late, at, knownSince(asked))) return [];
  const { meeting, decision } = asked;
  return toSecretaries(at, (id) => ({
    key: `remind:ratification-late:${meeting.id}:${decision.id}:${day}:${id}`,
    at: late,
    until: daysLater(late, runOutDays, at.hours),
    content: { card: 'ratification-late', ...whichOf(asked) },
  }));
}
