import type { Book } from '../meetings/model/book.ts';
import type { Commit } from '../meetings/model/fact.ts';
import type { GroupId, Instant, MeetingId, PersonId } from '../meetings/model/terms.ts';

/** Which frozen minutes: of a meeting, by their number and the SHA-256 of their content, in hexadecimal. */
export type EditionRef = { readonly meeting: MeetingId; readonly number: number; readonly digest: string };

/** A Teams account, from a verified activity: the tenant it belongs to and its Entra object id. */
export type Account = { readonly tenant: string; readonly id: string };

/**
 * Where messages to a conversation are sent: our own record, not the SDK's.
 * `service` is the connector's base address; `bot` is the bot's id in that channel.
 */
export type Address = {
  readonly service: string;
  readonly tenant: string;
  readonly conversation: string;
  readonly bot: string;
  readonly channelId: string;
  /** The team that a channel belongs to. */
  readonly team?: string;
};

/** What is known of how to reach people, and what they wrote to the secretary alone: erasable, so not facts. */
export type Contacts = {
  readonly accounts: readonly BoundAccount[];
  readonly emails: readonly { readonly person: PersonId; readonly email: string }[];
  readonly messages: readonly {
    readonly meeting: MeetingId;
    readonly person: PersonId;
    readonly text: string;
    readonly at: Instant;
  }[];
  readonly conversations: readonly Address[];
  /**
   * What was answered in evaluation rounds that are open, in order of words; and apart from it, in order of ids, who has
   * answered. Neither tells of the other, nor when.
   */
  readonly evaluations?: readonly {
    readonly meeting: MeetingId;
    readonly words: readonly string[];
    readonly from: readonly PersonId[];
  }[];
  /** What adjusters wanted corrected in an edition of a meeting's minutes: the newest of each. */
  readonly remarks?: readonly {
    readonly meeting: MeetingId;
    readonly person: PersonId;
    readonly edition: number;
    readonly text: string;
    readonly at: Instant;
  }[];
  /** Accounts that acted without being bound, for a secretary to place. */
  readonly unplaced?: readonly UnplacedAccount[];
  /** What of who is who in Teams was last put to a secretary, as a digest: it is not put again while it is so. */
  readonly matchingShown?: string;
  /** The group's secret calendar link; without a token the secretary has closed it. */
  readonly calendar?: { readonly token?: string /** The command that made it so. */; readonly by?: string };
  /** SHA-256 of the one-time code that connects the group; used up on connection. */
  readonly codeHash?: string;
  /** Whose code it is, where it was made for somebody. */
  readonly codePerson?: PersonId;
  /** Accounts that a secretary took from their person: no e-mail binds them again. */
  readonly removed?: readonly Account[];
};

export type BoundAccount = Account & {
  readonly person: PersonId;
  /** The personal conversation with the account, when the app has one. */
  readonly address?: Address;
  /** When it last wrote there, where its person has several accounts. */
  readonly seen?: Instant;
};

/** An account that nobody is bound to; `proposed` is the person of the same name, which proves nothing. */
export type UnplacedAccount = Account & {
  readonly name: string;
  readonly proposed?: PersonId;
  readonly at: Instant;
};

export type SendState =
  /** Handed to Teams; found at start it is uncertain. */
  | 'sending'
  | 'sent'
  /** Nobody knows whether it arrived; never sent again by itself. */
  | 'uncertain'
  /** Will not succeed by itself (the app is gone, the person cannot be reached). */
  | 'failed'
  /** To be tried again at `retryAt`. */
  | 'waiting';

/** One post's life in Teams. */
export type OutboxRow = {
  readonly key: string;
  readonly state: SendState;
  /** Hash of the content that was last handed over. */
  readonly hash: string;
  readonly address: Address;
  /** The root post it was sent under, in channels. */
  readonly thread?: string;
  /** The message's id in Teams, once known. */
  readonly activity?: string;
  readonly attempts: number;
  readonly retryAt?: Instant;
  readonly at: Instant;
  readonly why?: string;
};

export type Outbox = {
  /** The version of the Book that was last fully reconciled. */
  readonly reconciled: number;
  readonly rows: readonly OutboxRow[];
};

/**
 * Where groups are kept. `read` sees appended commits at once; nobody may be told of them before `flushed`.
 * One process owns a store; a second one is refused at opening.
 */
export type Store = {
  /** The ids of all groups. */
  groups(): readonly GroupId[];
  /** Makes room for a new group; false when the id is taken. */
  create(group: GroupId): Promise<boolean>;
  /** The Book with everything appended so far, also what is not yet flushed. Throws `Damaged` when it cannot be read. */
  load(group: GroupId): Promise<Book>;
  /** The commits after a version, oldest first. */
  since(group: GroupId, version: number): Promise<readonly Commit[]>;
  /** Appends if the group still is at the expected version, and resolves when it is on disk; false = someone was first. */
  append(group: GroupId, expectedVersion: number, commit: Commit): Promise<boolean>;
  /**
   * Keeps the content of finished minutes under its SHA-256, durably, before the fact that names it; refuses content of
   * another digest, and never overwrites what is kept.
   */
  keepEdition(group: GroupId, edition: EditionRef, content: string): Promise<void>;
  /** The content that was kept, to the letter; throws `Damaged` where it is missing or is not what its digest says. */
  readEdition(group: GroupId, edition: EditionRef): Promise<string>;
  /** Resolves when everything up to the version is on disk. */
  flushed(group: GroupId, version: number): Promise<void>;
  contacts(group: GroupId): Promise<Contacts>;
  /** Changes the contacts durably; the change sees the newest and is applied alone. */
  changeContacts(group: GroupId, change: (contacts: Contacts) => Contacts): Promise<Contacts>;
  outbox(group: GroupId): Promise<Outbox>;
  changeOutbox(group: GroupId, change: (outbox: Outbox) => Outbox): Promise<Outbox>;
  /** Nothing stays on disk of the outbox as it once was, nor in what can be made again: what was erased is gone. */
  forgetPast(group: GroupId): Promise<void>;
  directory: Directory;
  /** Groups to be looked at by the clock: due before the instant, or with commits that are not yet reconciled. */
  dueBefore(instant: Instant): readonly GroupId[];
  /** Takes a due group for the caller until the instant; false when another has it. */
  claim(group: GroupId, until: Instant): Promise<boolean>;
  /** When the group is next to be looked at; undefined = not before its next commit. */
  setDue(group: GroupId, due: Instant | undefined): void;
  /** Whether it can be written just now; the reason where not. */
  health(): Promise<{ readonly writable: true } | { readonly writable: false; readonly why: string }>;
  close(): Promise<void>;
};

/** Derived from books and contacts, and rebuildable: who is where. Synchronous, in memory. */
export type Directory = {
  /** In which groups, as whom, an account is bound. */
  personsOf(account: Account): readonly { readonly group: GroupId; readonly person: PersonId }[];
  /** The group that a conversation is bound to. */
  groupOf(conversation: string): GroupId | undefined;
  /** The group that waits for this one-time code (already hashed). */
  groupByCode(codeHash: string): GroupId | undefined;
  /** The group whose calendar link has this token (already hashed). */
  groupByCalendar(tokenHash: string): GroupId | undefined;
};

/** A fault in a data folder: in which file, on which line (from 1), and what is wrong, without any content. */
export type Fault = { readonly file: string; readonly line?: number; readonly what: string };

/** The group cannot be opened or written; says what and where, so that an administrator can act. Nothing is overwritten. */
export class Damaged extends Error {
  override readonly name = 'Damaged';
  readonly fault: Fault | undefined;

  constructor(what: string, where?: Omit<Fault, 'what'>, options?: ErrorOptions) {
    const line = where?.line === undefined ? '' : `, line ${where.line}`;
    super(where === undefined ? what : `${where.file}${line}: ${what}`, options);
    this.fault = where === undefined ? undefined : { ...where, what };
  }
}
