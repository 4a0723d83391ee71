/** How questions are put plainly in a language, as they are offered to whoever is asked what she means. */
export type Plainly = {
  /**
   * By the question's key; a phrase as in `compilePhrase`, of which what stands in brackets is said only where its slot
   * holds something. A question without one is offered in the asker's own words.
   */
  readonly questions: Readonly<Partial<Record<string, string>>>;
  /** The same where their number is asked for. */
  readonly counting: (said: string) => string;
};
