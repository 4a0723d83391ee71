/**
 * What was said in a question, by the names of the slots: a month as `YYYY-MM`, days as `YYYY-MM-DD`, persons and
 * organisations as the Book has them, a topic in its base form. Only what was said or plainly meant; for telling how a
 * question was read and for measuring it, never for answering.
 */
export type Said = { readonly [slot: string]: string | number | boolean | readonly string[] };
