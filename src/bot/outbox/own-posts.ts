import type { Book } from '../../meetings/model/book.ts';
import { findMeeting } from '../../meetings/model/lookup.ts';
import { mayRecord } from '../../meetings/model/rights.ts';
import type { Instant, MeetingId, PersonId } from '../../meetings/model/terms.ts';
import type { Place, Post, PostContent } from '../../meetings/posts/post.ts';
import { posts, secretariesOf } from '../../meetings/posts/posts.ts';
import type { Contacts, Outbox, OutboxRow } from '../../store/store.ts';

/** A post of the Book, or one that the bot itself owes the secretaries. */
export type BotPost = Omit<Post, 'content'> & {
  readonly content:
    | PostContent
    /** A message whose fate is unknown or that failed. */
    | { readonly card: 'send-again'; readonly key: string }
    /** What someone wrote to the secretary with her answer. */
    | { readonly card: 'message'; readonly meeting: MeetingId; readonly person: PersonId }
    /** What an adjuster wants corrected. */
    | {
        readonly card: 'remark';
        readonly meeting: MeetingId;
        readonly person: PersonId;
        readonly at: Instant;
      }
    /** An account that nobody is bound to. */
    | { readonly card: 'connect'; readonly tenant: string; readonly account: string };
  /** Sending directly to the person has failed for good. */
  readonly unreachable: boolean;
};

/** Everything that should stand in Teams for a group just now, in the order it is to be sent. */
export function wantedPosts(
  book: Book,
  contacts: Contacts,
  outbox: Outbox,
  now: Instant,
): readonly BotPost[] {
  const own = [
    ...messagePosts(book, contacts),
    ...remarkPosts(book, contacts),
    ...connectPosts(book, contacts),
    ...troublePosts(book, outbox, now),
  ];
  const rows = rowsByKey(outbox);
  return [...posts(book, now), ...own].map((post) => withFallback(post, rows));
}

/** The outbox's rows, to be found by their keys. */
export function rowsByKey({ rows }: Outbox): ReadonlyMap<string, OutboxRow> {
  return new Map(rows.map((row) => [row.key, row]));
}

/** A direct message that failed for good is tried once more, by mention in the thread, under a key of its own. */
function withFallback(post: Omit<BotPost, 'unreachable'>, rows: ReadonlyMap<string, OutboxRow>): BotPost {
  const row = rows.get(post.key);
  const fails =
    post.place.kind === 'person' && post.place.fallbackRoot !== undefined && row?.state === 'failed';
  return fails ? { ...post, key: `${post.key}:mention`, unreachable: true } : { ...post, unreachable: false };
}

function toPerson(person: PersonId): Place {
  return { kind: 'person', person };
}

function connectPosts(book: Book, contacts: Contacts): readonly Omit<BotPost, 'unreachable'>[] {
  return (contacts.unplaced ?? []).flatMap((account) =>
    secretariesOf(book).map((secretary) => ({
      key: `connect:${account.tenant}/${account.id}:${secretary}`,
      place: toPerson(secretary),
      content: { card: 'connect', tenant: account.tenant, account: account.id } as const,
      follows: false,
    })),
  );
}

/** Messages to the secretary go to the secretaries and to nobody else, until the meeting is over. */
function messagePosts(book: Book, contacts: Contacts): readonly Omit<BotPost, 'unreachable'>[] {
  return contacts.messages.flatMap(({ meeting, person, at }) => {
    if (findMeeting(book, meeting)?.state === 'closed') return [];
    return secretariesOf(book).map((secretary) => ({
      key: `message:${meeting}:${person}:${at}:${secretary}`,
      place: toPerson(secretary),
      content: { card: 'message', meeting, person } as const,
      follows: false,
    }));
  });
}

/** What adjusters want corrected goes to the secretaries and to nobody else. */
function remarkPosts(book: Book, contacts: Contacts): readonly Omit<BotPost, 'unreachable'>[] {
  return (contacts.remarks ?? []).flatMap(({ meeting, person, at }) =>
    secretariesOf(book)
      .filter((secretary) => secretary !== person)
      .map((secretary) => ({
        key: `remark:${meeting}:${person}:${at}:${secretary}`,
        place: toPerson(secretary),
        content: { card: 'remark', meeting, person, at } as const,
        follows: false,
        expires: new Date(Date.parse(at) + remarkDays * 86_400_000).toISOString(),
      })),
  );
}

/** For how many days a remark is still told, also to a secretary who is new. */
const remarkDays = 30;

/** What went wrong with messages that matter to all is told to the secretaries; trouble with trouble is only logged. */
function troublePosts(book: Book, outbox: Outbox, now: Instant): readonly Omit<BotPost, 'unreachable'>[] {
  const since = new Date(Date.parse(now) - troubleDays * 86_400_000).toISOString();
  return outbox.rows
    .filter((row) => isTrouble(row) && row.at > since)
    .flatMap((row) =>
      secretariesOf(book)
        .filter((secretary) => mayRecord(book, { kind: 'person', person: secretary }))
        .map((secretary) => ({
          key: `trouble:${row.key}:${row.attempts}:${secretary}`,
          place: toPerson(secretary),
          content: { card: 'send-again', key: row.key } as const,
          follows: false,
        })),
    );
}

/** For how many days trouble is still told, also to a secretary who is new. */
const troubleDays = 7;

function isTrouble(row: OutboxRow): boolean {
  if (row.state !== 'uncertain' && row.state !== 'failed') return false;
  // Of the reminders only what all should have seen.
  if (row.key.startsWith('remind:')) return row.key.startsWith('remind:items:');
  const fallsBack =
    row.state === 'failed' && row.key.startsWith('assigned:') && !row.key.endsWith(':mention');
  return (
    !fallsBack &&
    ![
      'trouble:',
      'connect:',
      'message:',
      'approval:',
      'admitted:',
      'publish:',
      'remark:',
      'all-adjusted:',
    ].some((prefix) => row.key.startsWith(prefix))
  );
}
