import type { AdaptiveCard } from '../../cards/kit/template.ts';
import type { ConversationKind } from '../../meetings/model/group.ts';
import type { Instant, Language } from '../../meetings/model/terms.ts';
import type { Account, Address } from '../../store/store.ts';
import type { SentFile } from '../documents/fetch-file.ts';

/** One activity from Teams, read and verified, free of anything of the SDK. */
export type Incoming = {
  /** Identity for doing things once: derived from conversation and activity id. */
  readonly id: string;
  readonly at: Instant;
  readonly conversation: {
    readonly id: string;
    readonly kind: 'personal' | ConversationKind;
    /** Host tenant. */
    readonly tenant: string;
    /** The root post of the thread it was said in, in channels. */
    readonly thread?: string;
    /** The team that a channel belongs to. */
    readonly team?: string;
  };
  readonly sender: Sender;
  readonly address: Address;
  readonly what: What;
};

export type Sender = {
  /** Absent for anonymous meeting participants, who are never bound. */
  readonly account?: Account;
  /** As Teams tells it; proposes, never proves. */
  readonly name: string;
  /** The language of the person's Teams. */
  readonly language: Language;
};

export type What =
  /** `text` is without the bot's own mention, other mentions turned into names, line breaks kept. */
  | {
      readonly kind: 'message';
      readonly text: string;
      readonly mentioned: boolean /** In local mode: speak as this person. */;
      readonly as?: string;
      /** Files that came along; in direct chat only. */
      readonly files?: readonly SentFile[];
    }
  /** A pressed button, its data as it came: untrusted. */
  | {
      readonly kind: 'press';
      readonly verb: string;
      readonly data: unknown;
      readonly invoke: boolean;
      /** It opens a form (`fetch`), or comes from within one (`submit`), where Teams shows forms as dialogs. */
      readonly dialog?: 'fetch' | 'submit';
      readonly as?: string;
    }
  /** What was said earlier now reads so, or stands there again; `original` is the identity it was said under. */
  | { readonly kind: 'message-edited'; readonly original: string; readonly text: string }
  | { readonly kind: 'message-deleted'; readonly original: string }
  /** People left the team or chat, or came to it. */
  | { readonly kind: 'member-left'; readonly members: readonly MovedMember[] }
  | { readonly kind: 'member-joined'; readonly members: readonly MovedMember[] }
  | { readonly kind: 'installed' }
  | { readonly kind: 'uninstalled' }
  | { readonly kind: 'conversation-deleted' };

/** Someone who came or went: her object id, if Teams tells it, and her home tenant, if it tells that. */
export type MovedMember = { readonly id?: string; readonly tenant?: string };

/** What a turn answers with. */
export type Reply =
  | { readonly kind: 'none' }
  | { readonly kind: 'text'; readonly text: string }
  /** `text` is what a notification or a client without cards shows. */
  | { readonly kind: 'card'; readonly card: AdaptiveCard; readonly text: string }
  /** A form to fill in: a dialog where there are dialogs, else a card. Its buttons are Action.Submit. */
  | {
      readonly kind: 'form';
      readonly title: string;
      readonly card: AdaptiveCard;
      readonly text: string;
    }
  /** Answers a press with a short text and leaves the card as it is. */
  | { readonly kind: 'toast'; readonly text: string };

export type Handle = (incoming: Incoming) => Promise<Reply>;
