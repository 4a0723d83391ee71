/**
 * Several bodies that are meant at once: every party of the group, those that are no region, or every sub-county that
 * the group's settings name; with the words as said ("samtliga kommuner").
 */
export type EachOf = {
  readonly of: 'parties' | 'municipalities' | 'sub-counties';
  readonly said: string;
};
