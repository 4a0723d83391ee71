import type { ApprovalRefusal } from '../../../meetings/commands/approval-refusal.ts';
import type { DecisionRefusal } from '../../../meetings/commands/decision-refusal.ts';
import type { Refusal } from '../../../meetings/commands/refusal.ts';
import type { Book } from '../../../meetings/model/book.ts';

/** Each refusal by its name. */
export type RefusalOf = {
  readonly [Why in Refusal['refused']]: Extract<Refusal, { readonly refused: Why }>;
};

/** How a language says each refusal: what, why, what to do instead, and that nothing was saved. None may be missing. */
export type RefusalWords = {
  readonly [Why in Refusal['refused']]: (refusal: RefusalOf[Why], book: Book) => string;
};

/** Those about agendas, proposals and matters handed over. */
export type AgendaRefusalWords = Pick<
  RefusalWords,
  | 'fields-changed'
  | 'agenda-fixed'
  | 'item-in-use'
  | 'one-item-only'
  | 'has-sub-items'
  | 'part-of-item'
  | 'too-many-rows'
  | 'same-item'
  | 'not-a-link'
  | 'too-many-links'
  | 'no-such-minutes'
  | 'no-such-proposal'
  | 'proposal-settled'
  | 'no-meeting-planned'
  | 'unknown-group'
  | 'same-group'
>;

/** Those about decisions and their ratification. */
export type DecisionRefusalWords = Pick<RefusalWords, DecisionRefusal['refused']>;

/** Those about minutes on their way to approval. */
export type ApprovalRefusalWords = Pick<RefusalWords, ApprovalRefusal['refused']>;
