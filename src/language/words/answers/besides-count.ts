/** The one beside whom others are asked for: whether she is recorded as there, and whether it is asked if only she was. */
export type Besides = { readonly name: string; readonly there: boolean; readonly alone: boolean };

/** The members of an organisation by how they were there, and how many of its seats nobody held. */
export type FullCount = {
  readonly there: readonly string[];
  readonly away: readonly string[];
  readonly partly: readonly string[];
  readonly vacant: number;
};
