import type { AdaptiveCard } from '../../cards/kit/template.ts';
import type { Account, Address } from '../../store/store.ts';

export type Outgoing = {
  readonly text?: string;
  readonly card?: AdaptiveCard;
  /** Accounts mentioned in `text` by exactly `<at>name</at>`. */
  readonly mentions?: readonly { readonly account: Account; readonly name: string }[];
};

/** How a send ended. Nothing is thrown for what Teams answers. */
export type Sent =
  | { readonly kind: 'sent'; readonly activity: string }
  /** Not done; `final` when trying again is no use. `retryAfter` in milliseconds. */
  | {
      readonly kind: 'refused';
      readonly status: number;
      readonly final: boolean;
      readonly retryAfter?: number;
      readonly why: string;
    }
  /** It may or may not have arrived (timed out, connection lost). */
  | { readonly kind: 'uncertain'; readonly why: string };

export type Member = {
  readonly account: Account;
  readonly name: string;
  readonly email?: string;
  /** What she is in the conversation, as far as Teams tells: owners are known to be left out at times. */
  readonly role?: 'owner' | 'user' | 'guest' | 'anonymous';
};

/** The way out to Teams. Each call is one attempt: repeating is the outbox's decision. */
export type Messenger = {
  /** `thread` is the root post to reply under, in channels. */
  send(address: Address, message: Outgoing, thread?: string): Promise<Sent>;
  edit(address: Address, activity: string, message: Outgoing): Promise<Sent>;
  /** The member as the conversation's roster has it; undefined when not in it or not to be had. */
  member(address: Address, account: Account): Promise<Member | undefined>;
  /** Everyone in the conversation, who see what is posted there; undefined when not to be had. */
  members(address: Address): Promise<readonly Member[] | undefined>;
  /** Opens (or finds) the personal conversation with an account that has the app. */
  openPersonal(address: Address, account: Account): Promise<Address | undefined>;
};
