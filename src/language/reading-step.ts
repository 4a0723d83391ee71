/** A step by which a line was read, for telling how: what was done, and what came of it. */
export type ReadingStep = { readonly did: string; readonly what: string };
