import type { Language } from '../../meetings/model/terms.ts';

/**
 * How one goes on from a question in one language. Written as regular expressions; in `asks`, what is left out is asked
 * with what was named before: `{meeting}` ("mötet i mars"), `{at}` ("i mars", "på nästa möte"), `{topic}`, `{person}`,
 * `{item}`; `{1}` and so on are what the expression caught.
 */
export type Pointing = {
  readonly language: Language;
  /** What a line begins with that adds to the question before: "och", "men hur är det med". */
  readonly leads: string;
  /** What it ends with: "då", "också". */
  readonly tails: string;
  /** The small words around what is named anew. */
  readonly around: string;
  /** What comes between a matter and the words by which it is asked about: "om", "angående". */
  readonly about: string;
  /** The meeting before the one that was named, and how that is said. */
  readonly before: readonly [expression: string, said: string];
  /** How a month and a day are said in a sentence, and which meeting is meant by them. */
  readonly inMonth: (month: string) => string;
  readonly onDay: (day: string) => string;
  readonly monthMeeting: (month: string) => string;
  readonly meetingOf: (time: string) => string;
  readonly atMeeting: (meeting: string) => string;
  readonly lastMeeting: string;
  readonly nextMeeting: string;
  readonly atItem: (item: string) => string;
  /** The words that begin a question about who or what, and how many of them there are. */
  readonly counts: readonly [expression: string, many: string];
  readonly howMany: string;
  readonly asks: Wholes;
  readonly goingOn: GoingOn;
};

/** What a line means by the expression that it fits, the best first. */
type Wholes = readonly (readonly [expression: string, ...whole: string[]])[];

/** Of what a question was asked, where what follows it is short for more of the same. */
export type AskedOf =
  | 'assignments'
  | 'personAssignments'
  | 'topic'
  | 'referrals'
  | 'ratification'
  | 'matter'
  | 'there';

/** What the same words mean by what was asked before them: "vilka är kvar?" of a referral, or of what parties decide. */
export type GoingOn = Readonly<Record<AskedOf, Wholes>>;
