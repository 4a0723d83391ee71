import type { sv } from './sv/sv.ts';

/** Everything Samverka can say, in one language. Swedish is the source; the other languages must have all of it. */
export type Words = typeof sv;
