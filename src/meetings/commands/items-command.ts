import type { ItemKind } from '../model/meeting.ts';
import type { MeetingId, PersonId } from '../model/terms.ts';
import type { Matter } from './agenda-command.ts';

/** A row of an agenda that is handed in whole, with its sub-items. */
export type AgendaRow = Matter & {
  readonly kind?: ItemKind;
  readonly subs?: readonly Omit<AgendaRow, 'subs'>[];
};

/** What is asked about sub-items, whole agendas, matters across meetings, and thanks to those who leave. */
export type ItemsCommand =
  | ({
      readonly type: 'add-sub-item';
      readonly meeting: MeetingId;
      /** The item that it is a part of; of a sub-item, the one that it comes after. */
      readonly under: string;
      readonly kind?: ItemKind;
    } & Matter)
  /** What stands on the agenda already, by its title, is not put there again. */
  | { readonly type: 'add-items'; readonly meeting: MeetingId; readonly rows: readonly AgendaRow[] }
  /** Makes an item a part of another, or (null) an item of its own. */
  | {
      readonly type: 'place-item';
      readonly meeting: MeetingId;
      readonly item: string;
      readonly under: string | null;
    }
  /** An item is the same matter as another of an earlier meeting; both by their numbers. */
  | {
      readonly type: 'join-matter';
      readonly meeting: MeetingId;
      readonly item?: string;
      readonly with: { readonly meeting: MeetingId; readonly item: string };
    }
  /** The item is no matter of earlier meetings, as far as that was said. */
  | { readonly type: 'part-matter'; readonly meeting: MeetingId; readonly item?: string }
  | {
      readonly type: 'record-farewell';
      readonly meeting: MeetingId;
      readonly item?: string;
      /** Absent for someone who never was in the Book. */
      readonly person?: PersonId;
      readonly text: string;
    };
