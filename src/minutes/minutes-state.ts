import type { DateString } from '../meetings/model/terms.ts';

/** How far the minutes have come: a draft, or an edition that is frozen under its digest. */
export type MinutesState =
  | { readonly kind: 'draft' }
  | {
      readonly kind: 'finished';
      readonly edition: number;
      /** SHA-256 of what it says, in hexadecimal. */
      readonly digest: string;
      /** Why it was made anew, as said. */
      readonly reason?: string;
      /** Adjusters who have said that it is right, and on which day. */
      readonly adjusted?: readonly { readonly name: string; readonly on: DateString }[];
    };
