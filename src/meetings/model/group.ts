import type { Settings } from './settings.ts';
import type { Instant, Language, MeetingId } from './terms.ts';

/** What a group is called, whose it is, and how its documents speak. */
export type Group = {
  readonly name: string;
  /** What members call it, as "chefsgruppen". */
  readonly shortNames: readonly string[];
  /** The organisation that keeps the group's records. */
  readonly organisation?: string;
  readonly department?: string;
  readonly diaryNumber?: string;
  readonly language: Language;
  /** IANA time zone in which the group's dates and times are meant. */
  readonly zone: string;
  /** What its document is called, as "Protokoll". */
  readonly documentName: string;
  /** Who decides in its decisions, as "Chefsgruppen". */
  readonly voice: string;
  /** What the group has said of how its work should go; see `settingsOf`. */
  readonly settings?: Partial<Settings>;
};

/** Where in Teams a group meets. */
export type ConversationKind = 'channel' | 'group-chat' | 'meeting-chat';

/** A conversation that shows this group's meetings; its address for sending is kept in the contacts. */
export type BoundConversation = {
  readonly id: string;
  readonly kind: ConversationKind;
  /** Host tenant of the conversation. */
  readonly tenant: string;
  /** Only for the chat of one meeting. */
  readonly meeting?: MeetingId;
  /** When it was bound; nothing is owed for what was due before. Absent for what was bound long ago. */
  readonly since?: Instant;
};
