import type { Instant, PersonId } from './terms.ts';

/** Who did something, as far as the record knows. */
export type Actor =
  | { readonly kind: 'person'; readonly person: PersonId }
  | { readonly kind: 'administrator' }
  /** Someone who proved the right to connect the group with its one-time code. */
  | { readonly kind: 'code-holder' }
  /** Samverka itself: for what follows from another group's Book without anyone asking here. */
  | { readonly kind: 'samverka' }
  /** An account that is bound to nobody here. */
  | { readonly kind: 'stranger' };

/** When, by whom, and the identity under which a command happens at most once. */
export type Stamp = { readonly at: Instant; readonly by: Actor; readonly id: string };
