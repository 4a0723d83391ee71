import type { Fact, FactType } from './fact.ts';

/** The facts of some types. */
export type FactOf<Type extends FactType> = Extract<Fact, { readonly type: Type }>;
