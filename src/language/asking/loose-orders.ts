/** How orders are given loosely in one language, and which exact order each of them seems to mean. */
export type LooseOrders = {
  /** What stands before an order, and says only that it is one or is polite: regular expressions. */
  readonly frames: readonly string[];
  /** What stands after it. */
  readonly endings: readonly string[];
  /** The other forms of a verb ("flyttar", "ställa") and the one in which the rows begin. */
  readonly verbs: Readonly<Record<string, string>>;
  /** Pieces that rows share, by name; written as phrases themselves. */
  readonly pieces: Readonly<Record<string, string>>;
  /**
   * The loose form as a phrase (see `compilePhrase`), and the exact ones that it may mean: usually one. The first row of
   * which an exact form is read as an order is what is meant. Slots that say what is named are written in full:
   * `{meeting}`, `{when}` (a day and what belongs to it), `{time}`, `{who}`, `{target}`, `{next}` (the coming meeting, where
   * none was named), `{following}` (the one after the meeting at hand); all others are kept to the letter.
   */
  readonly rows: readonly (readonly [loose: string, ...exact: string[]])[];
};
