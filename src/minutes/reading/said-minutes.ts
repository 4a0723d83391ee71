/** Something written or recorded, with its id in the Book where the document still tells it, else ''. */
export type SaidText = { readonly id: string; readonly text: string };

/** A label with what stands after it: "Ansvarig", "Eva Ek". */
export type SaidField = { readonly label: string; readonly text: string };

/** A decision, an assignment or a referral: its words, and what stands beside them under labels of their own. */
export type SaidRecord = SaidText & {
  /** What stands before it: "§ 4, beslut 2", "Inkommen remiss". */
  readonly label: string;
  readonly fields: readonly SaidField[];
  /** It says of itself that it was changed after the meeting. */
  readonly corrected: boolean;
};

export type SaidItem = {
  readonly id: string;
  readonly number: string;
  readonly title: string;
  readonly sub: boolean;
  readonly kind?: string;
  /** Whole sentences, as they stand. */
  readonly presenters?: string;
  readonly origin?: string;
  readonly outcome?: string;
  readonly links: readonly string[];
  readonly background?: string;
  readonly proposal?: string;
  readonly prose: readonly SaidText[];
  readonly discussion: readonly SaidText[];
  readonly farewells: readonly SaidText[];
  readonly decisions: readonly SaidRecord[];
  readonly assignments: readonly SaidRecord[];
  readonly referrals: readonly SaidRecord[];
};

/** One person in the attendance; `under` is the heading or what she is in the group, `remark` what stands beside her. */
export type SaidPerson = {
  readonly name: string;
  readonly organisation: string;
  readonly title: string;
  readonly under: string;
  readonly absent: boolean;
  readonly remark: string;
};

/** A part of the document after its items, as the coming meetings: a line for each thing. */
export type SaidSection = { readonly heading: string; readonly lines: readonly string[] };

/** What a document says, as it stands in it: words under what they stand at, before anything is made of them. */
export type SaidMinutes = {
  readonly heading: string;
  readonly facts: readonly SaidField[];
  readonly attendance: readonly SaidPerson[];
  /** What stands at the attendance beside the persons: vacant seats, whether enough were there. */
  readonly besides: readonly string[];
  /** Who came and went while it ran, a line for each time. */
  readonly movements: readonly string[];
  readonly items: readonly SaidItem[];
  readonly sections: readonly SaidSection[];
  /** What stands where nothing of the minutes stands. */
  readonly unplaced: readonly string[];
};

/** An item that a heading may be of, by what it is called now. */
export type Known = { readonly id: string; readonly number: string; readonly title: string };
